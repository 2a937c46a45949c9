"""What is told far from its figures, or beside a table: true is confirmed or passed over, false is never confirmed.

`test_printings.py` has the sentences that hold all their figures; these are the readings that link figures.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from factcheck.checker import Checker, offline_checker
from factcheck.drafts import parse_draft
from factcheck.findings.verdict import Verdict

ALARMS = {Verdict.REFUTED, Verdict.SUSPECT}


@cache
def checker() -> Checker:
    return offline_checker()


def verdicts(text: str, code: str) -> set[Verdict]:
    findings = checker().check(parse_draft(text, path="draft.md")).findings
    return {finding.verdict for finding in findings if finding.code == code}


@dataclass(frozen=True)
class Linked:
    """A draft with places for a small figure, a large one, and what they come to."""

    code: str
    draft: str
    quotient: bool = False
    """Whether the small figure is what the other two give divided, and not the large one multiplied."""


LINKED = {
    "shifts of so many hours": Linked(
        "ARI107", "We were {0} volunteers. Each of us did {1} shifts, four hours a shift, which comes to {4} hours."
    ),
    "tonnes told above": Linked(
        "ARI107",
        "The line carried {1} tonnes of ore in the quarter.\n\n"
        "At an average rate of ${0} a tonne the traffic earned ${2}.",
    ),
    "days in the sentence before": Linked(
        "ARI106", "We were gone for {0} days. In all we spent €{2}, which is €{1} a day.", quotient=True
    ),
    "boats in the sentence before": Linked(
        "ARI106", "In May {0} boats landed {2} crates between them. The average catch was {1} crates.", quotient=True
    ),
    "inhabitants of an area": Linked(
        "ARI106",
        "The delta, of {0} square kilometres, has {2} inhabitants, or {1} per square kilometre.",
        quotient=True,
    ),
}


@pytest.mark.parametrize("name", LINKED)
@settings(max_examples=40)
@given(few=st.integers(13, 90), many=st.integers(101, 9_000), off=st.sampled_from((15, 40, 70)))
def test_figures_told_apart(name: str, few: int, many: int, off: int) -> None:
    kind = LINKED[name]
    assume(few % 10 and many % 10)
    figures = [few, many, few * many, 4, 4 * few * many]
    true = kind.draft.format(*(f"{one:,}" for one in figures))
    assert not verdicts(true, kind.code) & ALARMS, true
    at = 1 if kind.quotient else 4 if "{4}" in kind.draft else 2
    figures[at] += max(2, figures[at] * off // 100)
    false = kind.draft.format(*(f"{one:,}" for one in figures))
    assert Verdict.SUPPORTED not in verdicts(false, kind.code), false


TOWNS = ("Elmford", "Oakley", "Ashby", "Bircham")
TABLE = "| Town | Letters |\n|---|---|\n{}\n"
counts = st.lists(st.integers(100, 90_000), min_size=3, max_size=4, unique=True)


def table(letters: list[int]) -> str:
    return TABLE.format("\n".join(f"| {town} | {count:,} |" for town, count in zip(TOWNS, letters, strict=False)))


@settings(max_examples=40)
@given(counts, st.integers(0, 2), st.integers(1, 900))
def test_a_cell_given_again(letters: list[int], row: int, off: int) -> None:
    told = table(letters) + "\n{} had {:,} letters.\n"
    assert verdicts(told.format(TOWNS[row], letters[row]), "ARI113") == {Verdict.SUPPORTED}
    if letters[row] + off not in letters:
        assert Verdict.SUPPORTED not in verdicts(told.format(TOWNS[row], letters[row] + off), "ARI113")


@settings(max_examples=40)
@given(counts, st.integers(0, 2))
def test_a_row_over_all_others(letters: list[int], row: int) -> None:
    found = verdicts(f"{table(letters)}\n{TOWNS[row]} had more letters than any other town.\n", "ARI109")
    if letters[row] == max(letters):
        assert found == {Verdict.SUPPORTED}
    else:
        assert found <= ALARMS
        assert found


def clock(seconds: int) -> str:
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


@settings(max_examples=40)
@given(st.integers(4_000, 9_000), st.integers(12, 58), st.integers(60, 300), st.integers(3, 40))
def test_a_margin_in_seconds_between_two_times_of_a_table(first: int, gap: int, third: int, off: int) -> None:
    times = (first, first + gap, first + gap + third)
    rows = "\n".join(f"| {at} | {name} | {clock(time)} |" for at, (name, time) in enumerate(zip(
        ("Ada Visser", "Rosa Lind", "Maud Prior"), times, strict=True), 1))  # fmt: skip
    results = f"| Place | Rider | Time |\n|---|---|---|\n{rows}\n\nVisser finished {{}} seconds ahead of Lind.\n"
    assert verdicts(results.format(gap), "ARI115") == {Verdict.SUPPORTED}
    assert Verdict.SUPPORTED not in verdicts(results.format(gap + off), "ARI115")


@settings(max_examples=40)
@given(counts, st.integers(-3, 3))
def test_kinds_under_a_wider_name(counted: list[int], off: int) -> None:
    kinds = list(zip(counted, ("herons", "egrets", "bitterns", "cranes"), strict=False))
    listed = [f"{count:,} {kind}" for count, kind in kinds]
    total = Decimal(sum(counted) + off)
    text = f"The wardens saw {', '.join(listed[:-1])} and {listed[-1]}, {total:,} birds in all."
    found = verdicts(text, "ARI101")
    if off == 0:
        assert found == {Verdict.SUPPORTED}, text
    elif all(count % 10 for count in (*counted, int(total))):
        assert found == {Verdict.REFUTED}, text
