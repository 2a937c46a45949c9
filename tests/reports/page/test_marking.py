"""The prose is cut where operands begin and end, however they lie."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
import taken
from fakes import span, sums_in
from hypothesis import given
from hypothesis import strategies as st

from factcheck.drafts import Draft, parse_draft
from factcheck.findings.assembly import Judged, assemble
from factcheck.findings.report import Finding
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.reports.page.marking import Marking, Piece

(CLAIM,) = sums_in(parse_draft("9 = 4 + 3", path="sums.txt"))
Place = tuple[int, int]


def finding(draft: Draft, places: Sequence[Place], verdict: Verdict = Verdict.REFUTED) -> Finding:
    operands = tuple(Operand("part", draft.source[start:end], span(draft, start, end)) for start, end in places)
    return assemble([Judged("ARI1", "x", CLAIM, Judgement(verdict, "Look.", "1", operands))])[0]


def cut(source: str, *findings: Sequence[str] | tuple[Verdict, Sequence[str]]) -> list[Piece]:
    """The pieces of a text with findings on the first places of some quotes."""
    draft = parse_draft(source, suffix=".md")
    made = []
    for one in findings:
        verdict, quotes = one if isinstance(one[0], Verdict) else (Verdict.REFUTED, one)
        made.append(finding(draft, [(draft.source.index(q), draft.source.index(q) + len(q)) for q in quotes], verdict))
    return [piece for _, pieces in Marking(draft, made).blocks() for piece in pieces]


def test_operands_that_lie_within_each_other_share_the_inner_piece() -> None:
    pieces = cut("In Moscow Oblast today.", ["Moscow Oblast"], ["Oblast"])
    assert [(piece.text, piece.findings) for piece in pieces] == [
        ("In ", ()),
        ("Moscow ", [1]),
        ("Oblast", [2, 1]),
        (" today.", ()),
    ]
    assert pieces[2].references == [1, 2]


def test_operands_that_overlap_share_the_middle() -> None:
    pieces = cut("one two three", ["one two"], ["two three"])
    assert [(piece.text, sorted(piece.findings)) for piece in pieces] == [
        ("one ", [1]),
        ("two", [1, 2]),
        (" three", [2]),
    ]


def test_the_worst_verdict_stands_in_front() -> None:
    (piece,) = cut("12", (Verdict.SUPPORTED, ["12"]), (Verdict.SUSPECT, ["12"]))
    assert piece.findings == [2, 1]
    assert piece.kinds == ["suspect", "supported"]


def test_the_number_stands_after_the_operand_at_fault_alone() -> None:
    pieces = cut("7 and 4 make 12.", ["12", "7", "4"])
    assert [piece.text for piece in pieces if piece.references] == ["12"]
    assert [piece.text for piece in pieces if piece.faults] == ["12"]
    assert [piece.text for piece in pieces if piece.findings] == ["7", "4", "12"]


def test_an_operand_over_two_blocks_is_marked_in_both_and_numbered_once() -> None:
    pieces = cut("one two\n\nthree four", ["two\n\nthree"])
    assert [(piece.text, bool(piece.findings)) for piece in pieces] == [
        ("one ", False),
        ("two", True),
        ("three", True),
        (" four", False),
    ]
    assert [piece.anchor for piece in pieces] == [0, 1, 0, 0]
    assert [piece.references for piece in pieces] == [(), [], [1], ()]


def test_what_is_no_prose_is_told_in_the_words_of_the_source() -> None:
    told = {piece.text for piece in cut("See `x < y`, <https://a.example/b> and ``.") if piece.aside}
    assert told == {"x < y", "https://a.example/b"}
    (long,) = [piece for piece in cut(f"See `{'x' * 99}`.") if piece.aside]
    assert long.text == "…"


def test_an_operand_outside_the_prose_is_told_and_not_marked() -> None:
    draft = parse_draft("See `12 = 5 + 4` here: 9 boats.", suffix=".md")
    nowhere = finding(draft, [(len(draft.source) - 1, len(draft.source))])
    lost = replace(nowhere, spans=tuple(replace(one, start=9_000, end=9_002) for one in nowhere.spans))
    marking = Marking(draft, [lost])
    assert [operand.anchor for operand in marking.operands[0]] == [0]
    assert marking.referred == frozenset()
    assert not any(piece.findings for _, pieces in marking.blocks() for piece in pieces)


@st.composite
def marked(draw: st.DrawFn) -> tuple[Draft, list[list[Place]]]:
    """A Markdown draft, and findings on any places of its prose."""
    words = st.sampled_from(
        ["ab", "9", " ", "\n", "\n\n", "\n- ", "&amp;", "`c`", "**", "é😀", "\n| a | b |\n|-|-|\n| 1 | 2 |\n\n"]
    )
    draft = parse_draft("x" + "".join(draw(st.lists(words, max_size=20))), suffix=".md")
    offsets = st.integers(0, len(draft.prose))
    ranges = st.tuples(offsets, offsets).map(sorted).filter(lambda pair: draft.prose[slice(*pair)].strip())
    places = st.lists(ranges.map(lambda pair: draft.source_range(*pair)), min_size=1, max_size=4)
    return draft, draw(st.lists(places, max_size=5))


@given(marked())
def test_the_pieces_make_the_prose_and_each_operand_is_marked_whole(case: tuple[Draft, list[list[Place]]]) -> None:
    draft, all_places = case
    findings = [finding(draft, places) for places in all_places]
    marking = Marking(draft, findings)
    marks: dict[int, set[int]] = {number: set() for number in range(1, len(findings) + 1)}
    at = 0
    for block, pieces in marking.blocks():
        at = block.start
        for piece in pieces:
            length = 1 if piece.aside else len(piece.text)
            assert piece.aside or piece.text == draft.prose[at : at + length]
            for number in piece.findings:
                marks[number].update(range(at, at + length))
            at += length
        assert at == block.end
    for number, places in enumerate(all_places, 1):
        wanted = {
            offset
            for place in places
            for offset in range(*(draft.map.to_prose(*place) or (0, 0)))
            if draft.prose[offset] != "\n"
        }
        assert marks[number] == wanted
    numbered = [number for _, pieces in marking.blocks() for piece in pieces for number in piece.references]
    assert sorted(numbered) == sorted(marking.referred) == list(range(1, len(findings) + 1))


@pytest.mark.parametrize("count", [2_000])
def test_many_findings_on_one_place_take_linear_time(count: int) -> None:
    source = "90 boats. " + "The 9 of them. " * count
    draft = parse_draft(source, suffix=".txt")
    findings = [finding(draft, [(4 + 10 + 15 * at, 5 + 10 + 15 * at), (0, 2)]) for at in range(count)]

    def pieces() -> list[Piece]:
        return [piece for _, pieces in Marking(draft, findings).blocks() for piece in pieces]

    assert len(pieces()[0].findings) == count
    taken.assert_within(2, pieces)
