"""Figures that a draft gives again, printed in every way that copy prints them: true ones raise no alarm."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.checker import offline_checker
from factcheck.drafts import parse_draft
from factcheck.findings.report import Finding

CHECKER = offline_checker()
ROWS = ("Ashby", "Brill", "Corve")
FRAMES = ("{row} handled {figure} boxes.", "In {row} {figure} boxes were sold.", "{row}, with {figure} boxes, led.")
COUNTS = st.lists(st.integers(120, 99_999), min_size=3, max_size=3, unique=True)


def found(text: str, code: str) -> list[Finding]:
    return [one for one in CHECKER.check(parse_draft(text, path="draft.md")).findings if one.code == code]


def table(values: list[int], header: str = "Boxes") -> str:
    lines = "".join(f"| {row} | {value:,} |\n" for row, value in zip(ROWS, values, strict=True))
    return f"| Depot | {header} |\n|---|---:|\n{lines}\n"


@settings(max_examples=60, deadline=None)
@given(COUNTS, st.sampled_from(range(3)), st.sampled_from(FRAMES), st.booleans())
def test_a_cell_told_again_is_no_slip(values: list[int], row: int, frame: str, commas: bool) -> None:
    figure = f"{values[row]:,}" if commas else str(values[row])
    told = table(values) + frame.format(row=ROWS[row], figure=figure)
    assert not [one for one in found(told, "ARI113") if one.verdict.alarm]


@settings(max_examples=60, deadline=None)
@given(COUNTS, st.sampled_from(range(3)), st.integers(1, 9))
def test_a_cell_told_wrong_is_never_confirmed(values: list[int], row: int, more: int) -> None:
    figure = values[row] + more
    if figure not in values:
        told = table(values) + FRAMES[0].format(row=ROWS[row], figure=f"{figure:,}")
        assert "supported" not in {one.verdict for one in found(told, "ARI113")}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 60), min_size=2, max_size=4), st.integers(10, 20))
def test_shares_of_all_ages(shares: list[int], first: int) -> None:
    ages = [first + 15 * index for index in range(len(shares))]
    bands = [f"aged from {low} to {low + 14}" for low in ages[:-1]]
    parts = [f"under {first}", *bands, f"{ages[-1]} or over"]
    last = 100 - sum(shares)
    if last < 1:
        return
    told = [f"{share} per cent were {part}" for share, part in zip([*shares, last], parts, strict=True)]
    text = f"Of the walkers {', '.join(told[:-1])} and {told[-1]}."
    assert [one.verdict for one in found(text, "ARI110")] == ["supported"]
    wrong = text.replace(f"{last} per cent were {parts[-1]}", f"{last + 20} per cent were {parts[-1]}")
    assert all(one.verdict.alarm for one in found(wrong, "ARI110"))
