"""The operands of a finding are underlined where they stand."""

from collections.abc import Sequence
from itertools import pairwise

import taken
from fakes import span, sums_in
from hypothesis import given
from hypothesis import strategies as st

from factcheck.drafts import Draft, parse_draft
from factcheck.findings.assembly import Judged, assemble
from factcheck.findings.report import Finding
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.reports import Look
from factcheck.reports.cells import clean, width
from factcheck.reports.excerpt import excerpt

(CLAIM,) = sums_in(parse_draft("9 = 4 + 3", path="sums.txt"))


def draft_of(source: str) -> Draft:
    return parse_draft(source, path="copy.txt")


def finding(draft: Draft, places: Sequence[tuple[str, int, int]]) -> Finding:
    operands = tuple(Operand(role, draft.source[start:end], span(draft, start, end)) for role, start, end in places)
    return assemble([Judged("ARI1", "x", CLAIM, Judgement(Verdict.SUSPECT, "Look.", "1", operands))])[0]


def shown(source: str, *places: tuple[str, str], columns: int = 100) -> list[str]:
    draft = draft_of(source)
    found = [(role, draft.source.index(quote), draft.source.index(quote) + len(quote)) for role, quote in places]
    return excerpt(finding(draft, found), draft, Look(width=columns)).split("\n")


def test_the_operand_at_fault_is_told_from_the_others() -> None:
    assert shown("\n90 boats, 41 of them red.", ("total", "90"), ("part", "41")) == [
        "  2 | 90 boats, 41 of them red.",
        "    | ^^ total  ~~ part",
    ]


def test_a_role_that_finds_no_room_beside_its_mark_stands_below() -> None:
    assert shown("We saw 9, 4 and 3.", ("total", "9"), ("part", "4"), ("part", "3")) == [
        "  1 | We saw 9, 4 and 3.",
        "    |        ^  ~     ~ part",
        "    |        total",
        "    |           part",
    ]


def test_two_roles_of_one_place_share_its_mark() -> None:
    assert shown("We saw 9.", ("total", "9"), ("highest", "9"))[1] == "    |        ^ total, highest"


def test_marks_stand_under_wide_characters_and_after_tabs() -> None:
    assert shown("港\t9 😀 4", ("total", "9"), ("part", "4")) == [
        "  1 | 港    9 😀 4",
        "    |       ^    ~ part",
        "    |       total",
    ]


def test_an_operand_that_runs_over_a_line_end_is_marked_on_both_lines() -> None:
    assert shown("in Kostroma\r\n  Krai today", ("region", "Kostroma\r\n  Krai")) == [
        "  1 | in Kostroma",
        "    |    ^^^^^^^^",
        "  2 |   Krai today",
        "    |   ^^^^ region",
    ]


def test_a_role_is_shown_in_one_safe_piece() -> None:
    assert shown("We saw 9, 4 and 3.", ("part: 港\n\x1bquay", "9"), ("part", "3")) == [
        "  1 | We saw 9, 4 and 3.",
        "    |        ^        ~ part",
        "    |        part: 港 \ufffdquay",
    ]
    assert shown("We saw 9.", ("part: " + "x" * 50, "9"))[1] == "    |        ^ part: " + "x" * 29 + "…"


def test_a_line_as_long_as_a_book_takes_no_time() -> None:
    far = "word " * 390_000
    draft = draft_of(f"{far}90 boats {far}41 boats")
    found = finding(draft, [("total", len(far), len(far) + 2), ("part", 2 * len(far) + 9, 2 * len(far) + 11)])
    excerpt(found, draft, Look())
    taken.assert_within(2, lambda: [excerpt(found, draft, Look()) for _ in range(10)])
    lines = excerpt(found, draft, Look()).split("\n")
    assert [line.split()[-1] for line in lines[1::2]] == ["total", "part"]


def test_each_line_is_shown_once_and_in_order() -> None:
    source = "first 9\n\nthen 4\n\nthen 3 and 2\n"
    lines = shown(source, ("total", "2"), ("part", "9"), ("part", "3"), ("part", "4"))
    assert [line.split(" |")[0].strip() for line in lines if not line.startswith("    ")] == ["1", "3", "5"]


def test_a_long_line_is_cut_around_its_operands() -> None:
    far = "word " * 40
    lines = shown(f"{far}90 boats {far}41 boats {far}", ("total", "90"), ("part", "41"), columns=60)
    assert [line[:8] for line in lines] == ["  1 | … ", "    |   ", "    | … ", "    |   "]
    assert all(line.endswith(" …") for line in lines[::2])
    assert "90" in lines[0]
    assert "41" in lines[2]


def test_of_very_many_lines_the_first_are_shown_and_the_one_at_fault() -> None:
    source = "\n\n".join(f"{number} boats" for number in range(10, 50))
    lines = shown(source, ("total", "49"), *(("part", str(number)) for number in range(10, 49)))
    numbers = [line.split()[0] for line in lines if line[3] != " "]
    assert numbers == ["1", "3", "5", "7", "9", "11", "13", "15", "17", "19", "79", "…"]
    assert lines[-1] == "   … | and 29 more"


def marked(alphabet: str) -> st.SearchStrategy[tuple[str, list[tuple[str, int, int]]]]:
    """A source with ranges in it, each holding more than white space."""

    def places(source: str) -> st.SearchStrategy[tuple[str, list[tuple[str, int, int]]]]:
        offsets = st.integers(0, len(source))
        ranges = st.tuples(offsets, offsets).map(sorted).filter(lambda pair: source[pair[0] : pair[1]].strip())
        return st.tuples(st.just(source), st.lists(ranges.map(lambda pair: ("part", *pair)), min_size=1, max_size=5))

    return st.text(alphabet, min_size=1, max_size=300).filter(str.strip).flatmap(places)


@given(marked("ab 9日😀\t\n\r\u0301\u200f"), st.integers(40, 100))
def test_no_row_is_wider_than_the_terminal(marked: tuple[str, list[tuple[str, int, int]]], columns: int) -> None:
    draft = draft_of(marked[0])
    lines = excerpt(finding(draft, marked[1]), draft, Look(width=columns)).split("\n")
    assert all(width(line) <= columns for line in lines)


@given(marked("ab 9日😀\t\n"), st.integers(40, 100))
def test_the_carets_stand_under_the_words_at_fault(
    marked: tuple[str, list[tuple[str, int, int]]], columns: int
) -> None:
    source, (place, *_) = marked
    draft = draft_of(source)
    lines = excerpt(finding(draft, [place]), draft, Look(width=columns)).split("\n")
    over = [over_carets(row, under) for row, under in pairwise(lines) if "^" in under]
    words = [clean(word.strip()) for word in source[place[1] : place[2]].split("\n") if word.strip()]
    assert len(over) == min(len(words), 11)
    assert all(word.startswith(text) for text, word in zip(over, words, strict=False))


def over_carets(row: str, under: str) -> str:
    text, column = "", 0
    for character in row:
        if under.index("^") <= column <= under.rindex("^"):
            text += character
        column += width(character)
    return text
