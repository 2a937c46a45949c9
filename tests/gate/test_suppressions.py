"""How comments that suppress findings are read, and where they hold."""

import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.drafts import Draft, parse_draft
from factcheck.gate.suppressions import NEXT_BLOCK, Comment, parse, suppressing
from factcheck.rules.registry import RULES

INSTRUCTIONS = ("disable", "disable-file", NEXT_BLOCK)
CODES = [rule.code for rule in RULES]


def read(text: str) -> Comment:
    comment = parse(text)
    assert comment is not None
    return comment


@pytest.mark.parametrize(
    ("text", "words", "until", "reason"),
    [
        ("factcheck-disable GEO101: a novel", ("GEO101",), None, "a novel"),
        (" factcheck-disable\n geo101 ,range-order\t: a\n  novel \n", ("geo101", "range-order"), None, "a novel"),
        ("factcheck-disable GEO101 ARI101: two: one reason", ("GEO101", "ARI101"), None, "two: one reason"),
        (
            "factcheck-disable GEO until 2026-12-31: new names",
            ("GEO",),
            datetime.date(2026, 12, 31),
            "new names",
        ),
        ("factcheck-disable GEO: until 2026-12-31", ("GEO",), None, "until 2026-12-31"),
    ],
)
def test_a_comment_says_what_why_and_how_long(
    text: str, words: tuple[str, ...], until: datetime.date | None, reason: str
) -> None:
    comment = read(text)
    assert comment.fault is None
    assert (comment.words, comment.until, comment.reason) == (words, until, reason)


def test_a_word_means_rules_as_on_the_command_line() -> None:
    assert read("factcheck-disable CAL10, breakdown-sum: so").codes == {"ARI101", *(c for c in CODES if c[:3] == "CAL")}


@pytest.mark.parametrize("text", ["", "TODO", "factcheck", "factcheck: disable", " a factcheck-disable GEO: b"])
def test_other_comments_are_none_of_ours(text: str) -> None:
    assert parse(text) is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("factcheck-", "no instruction is called factcheck-; there are disable-next-block, disable, "),
        ("factcheck-ignore GEO: a", "no instruction is called factcheck-ignore"),
        ("factcheck-disable-next-blok GEO: a", "did you mean factcheck-disable-next-block?"),
        ("factcheck-disable", "it names no rule; write factcheck-disable CODE: reason"),
        ("factcheck-disable : a", "it names no rule"),
        ("factcheck-disable GEO", "it gives no reason; write factcheck-disable GEO: reason"),
        ("factcheck-disable GEO: \n", "it gives no reason"),
        ("factcheck-disable GEO, GEO999: a", "no rule has the code or name 'GEO999'; `factcheck explain`"),
        ("factcheck-disable GEO until: a", "'' is no day; write until 2026-12-31"),
        ("factcheck-disable GEO until May: a", "'May' is no day"),
        ("factcheck-disable GEO until 20261231: a", "'20261231' is no day"),
        ("factcheck-disable GEO until 2026-12-31 2027-12-31: a", "'2026-12-31 2027-12-31' is no day"),
        ("factcheck-enable GEO999", "no rule has the code or name 'GEO999'"),
    ],
)
def test_what_cannot_be_followed_is_told(text: str, fault: str) -> None:
    assert fault in (read(text).fault or "")


@given(st.text())
@example("factcheck-" + " " * 10_000 + "until")
@example("factcheck-disable GEO until ٢٠٢٦-١٢-٣١: a")
def test_no_text_breaks_the_reading(text: str) -> None:
    comment = parse("factcheck-" + text)
    assert comment is not None
    assert comment.fault is None or "\n" not in comment.fault
    if comment.fault is None and comment.instruction != "enable":
        assert comment.codes
        assert comment.reason


@given(
    st.sampled_from(INSTRUCTIONS),
    st.lists(st.sampled_from([*CODES, "ARI", "range-order"]), min_size=1, max_size=4),
    st.none() | st.dates(),
    st.text(st.characters(codec="utf-8", exclude_characters="-<>"), min_size=1).filter(str.strip),
    st.sampled_from([", ", ",", " ", "\n"]),
)
def test_what_is_written_by_the_book_is_read_back(
    instruction: str, words: list[str], until: datetime.date | None, reason: str, parted: str
) -> None:
    day = f" until {until.isoformat()}" if until else ""
    comment = read(f" factcheck-{instruction} {parted.join(words)}{day}: {reason} ")
    assert comment.fault is None
    assert (comment.instruction, comment.words, comment.until) == (instruction, tuple(words), until)
    assert comment.reason == " ".join(reason.split())


COMMENTS = st.sampled_from(
    [
        "<!-- factcheck-disable GEO, ARI: a -->",
        "<!-- factcheck-disable ARI101: a -->",
        "<!-- factcheck-enable -->",
        "<!-- factcheck-enable ARI101 -->",
        "<!-- factcheck-disable-next-block GEO: a -->",
        "<!-- factcheck-disable-file CAL: a -->",
        "<!-- factcheck-disable -->",
        "`<!-- factcheck-disable GEO: a -->`",
    ]
)


@given(
    st.lists(COMMENTS | st.sampled_from(["Words.", "- item", "| a | b |\n|---|---|\n| c | d |", "> said", "# Head"])),
    st.sampled_from([".md", ".html", ".txt"]),
    st.sampled_from(["\n\n", "\n", " "]),
)
def test_every_range_lies_in_the_draft_and_after_its_comment(parts: list[str], suffix: str, parted: str) -> None:
    draft = parse_draft(parted.join(parts), suffix=suffix)
    for one in suppressing(draft):
        start, end = one.place
        assert draft.source[start:end].startswith("<!-- factcheck-")
        assert all(0 <= one.start <= end_of_range <= len(draft.source) for end_of_range in one.ends.values())
        assert one.comment.instruction == "disable-file" or one.start >= end
        assert one.ends if one.comment.fault is None else not one.ends


def held(draft: Draft, code: str = "GEO101") -> list[str]:
    """What the comments of a draft hold for, each as the words it covers."""
    return [
        " ".join(draft.source[one.start : one.ends[code]].split()) for one in suppressing(draft) if code in one.ends
    ]


NEXT = "<!-- factcheck-disable-next-block GEO: a -->"


@pytest.mark.parametrize(
    ("text", "suffix", "covered"),
    [
        (f"One.\n\n{NEXT}\n\nTwo.\n\nThree.\n", ".md", "Two."),
        (f"One. {NEXT} Still one.\n\nTwo.\n", ".md", "Two."),
        (f"{NEXT} One.\n\nTwo.\n", ".md", "One."),
        (f"{NEXT}\n# Head\n\nTwo.\n", ".md", "Head"),
        (f"{NEXT}\n\n- a\n  - b\n- c\n\nTwo.\n", ".md", "a - b - c"),
        (f"{NEXT}\n\n| a | b |\n|---|---|\n| c | d |\n\nTwo.\n", ".md", "a | b | |---|---| | c | d"),
        (f"- a\n- b {NEXT}\n- c\n  - d\n- e\n", ".md", "c - d"),
        (f"| a {NEXT} | b |\n|---|---|\n| c | d |\n", ".md", "b"),
        (f"> One.\n>\n> {NEXT}\n>\n> Two.\n>\n> Three.\n", ".md", "Two."),
        (f"{NEXT}\n\n> One.\n>\n> Two.\n\nThree.\n", ".md", "One. > > Two."),
        (f"{NEXT}\n\n```\ncode\n```\n\nTwo.\n", ".md", "Two."),
        (f"One.\n\n{NEXT}\n", ".md", ""),
        (f"<p>One.</p>{NEXT}<p>Two.</p><p>Three.</p>", ".html", "Two."),
        (f"{NEXT}<ul><li>a<li>b</ul><p>Two.</p>", ".html", "a<li>b"),
        (f"{NEXT}<table><tr><td>a<td>b</table><p>Two.</p>", ".html", "a<td>b"),
    ],
)
def test_the_next_block_is_the_whole_of_it(text: str, suffix: str, covered: str) -> None:
    assert held(parse_draft(text, suffix=suffix)) == [covered]


def test_a_stretch_ends_for_each_rule_by_itself() -> None:
    draft = parse_draft(
        "<!-- factcheck-disable GEO101, ARI101: a -->\n\nOne.\n\n<!-- factcheck-enable GEO101 -->\n\nTwo.\n\n"
        "<!-- factcheck-enable -->\n\nThree.\n",
        suffix=".md",
    )
    assert held(draft, "GEO101") == ["One."]
    assert held(draft, "ARI101") == ["One. <!-- factcheck-enable GEO101 --> Two."]


def test_a_stretch_without_an_end_and_a_whole_file() -> None:
    draft = parse_draft(
        "One.\n\n<!-- factcheck-disable GEO101: a -->\n\nTwo.\n\n<!-- factcheck-disable-file ARI101: a -->\n",
        suffix=".md",
    )
    assert held(draft, "GEO101") == ["Two. <!-- factcheck-disable-file ARI101: a -->"]
    assert held(draft, "ARI101") == [" ".join(draft.source.split())]


@pytest.mark.parametrize(
    ("suffix", "comment"),
    [
        (".mdx", "{/* factcheck-disable-next-block GEO101: made up */}"),
        (".rst", ".. factcheck-disable-next-block GEO101: made up"),
    ],
)
def test_comments_between_other_marks_hold_too(suffix: str, comment: str) -> None:
    if suffix == ".rst":
        pytest.importorskip("docutils")
    assert held(parse_draft(f"One.\n\n{comment}\n\nTwo.\n\nThree.\n", suffix=suffix)) == ["Two."]
