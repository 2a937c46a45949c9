"""Columns that follow from one row to the next: the change on the row before, and a total that grows row by row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from factcheck.claims import PERCENT, Breakdown, Coverage, Difference, Direction, PercentChange, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.changes.difference_claims import difference
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import breakdown
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Grid, grids, is_total
from factcheck.extraction.phrasebook.scene import Scene

_CHANGE = expression(
    r"\b(?:change|difference|growth|increase|decrease|rise|fall|up/down|gain|\+/[-−–]|on (?:the )?(?:year|month|week)"
    r"|year[- ]on[- ]year|month[- ]on[- ]month)\b|^\W*(?:\+/[-−–]|±)\W*$",
    re.IGNORECASE,
)
_RUNNING = expression(
    r"\b(?:running|cumulative|to date|so far|overall total|total so far|aggregate|cum)\b", re.IGNORECASE
)
_FEWEST = 3
_CLOSE = Decimal("0.6")
"""How far a change that is printed without decimals may be from the one worked out, in percent."""

_Rows = list[tuple[int, NumberMention]]


def read_running_columns(scene: Scene) -> Iterator[Difference | PercentChange | Breakdown]:
    """A claim for each row of such a column, where all but one of its rows come out."""
    for grid in grids(scene):
        for column, header in grid.headers.items():
            if column not in grid.columns:
                continue
            if _RUNNING.search(header):
                yield from _sums(scene, grid, column)
            elif _CHANGE.search(header):
                yield from _changes(scene, grid, column)


def _rows(grid: Grid, column: int) -> _Rows:
    return [(one.row, one.number) for one in grid.columns[column] if not is_total(one.label)]


def _changes(scene: Scene, grid: Grid, column: int) -> Iterator[Difference | PercentChange]:
    """Changes of another column from each row to the next, up the table or down it."""
    changes = dict(_rows(grid, column))
    share = any(n.unit == PERCENT for n in changes.values()) or "%" in grid.headers[column]
    for other in grid.columns:
        figures = _rows(grid, other)
        if other == column or any(n.value <= 0 or n.unit == PERCENT for _, n in figures):
            continue
        for order in (figures, figures[::-1]):
            steps = [
                (changes[row], before, after)
                for (last, before), (row, after) in pairwise(order)
                if row in changes and abs(row - last) == 1
            ]
            right = [_fits(*step, share=share) for step in steps]
            if len(steps) >= _FEWEST and sum(right) >= max(2, len(steps) - 1):
                for change, before, after in steps:
                    claim = _moved(scene, change, before, after) if share else _gap(scene, change, before, after)
                    if claim is not None:
                        yield claim
                return


def _fits(change: NumberMention, before: NumberMention, after: NumberMention, *, share: bool) -> bool:
    gap = after.value - before.value
    if not share:
        return abs(change.value) == abs(gap) and (change.value >= 0 or gap < 0)
    return abs(gap / before.value * 100 - change.value) <= max(_CLOSE, change.step) and change.value * gap >= 0


def _gap(scene: Scene, change: NumberMention, before: NumberMention, after: NumberMention) -> Difference | None:
    if not change.value:
        return None
    claim = difference(scene, replace(change, value=abs(change.value)), before, after, None, "table.running-change")
    if claim is None:
        return None
    quote, span, section = scene.maker.around([change])
    return replace(claim, quote=quote, span=span, section=section)


def _moved(scene: Scene, change: NumberMention, before: NumberMention, after: NumberMention) -> PercentChange:
    maker = scene.maker
    quote, span, section = maker.around([change])
    return make(
        PercentChange,
        quote=quote,
        span=span,
        section=section,
        phrase="table.running-change",
        change=replace(maker.quantity(change), unit=PERCENT),
        direction=Direction.UP if change.value > 0 else None,
        before=maker.quantity(before),
        after=maker.quantity(after),
    )


def _sums(scene: Scene, grid: Grid, column: int) -> Iterator[Breakdown]:
    """A total that grows by the figure of another column with each row."""
    totals = _rows(grid, column)
    for other in grid.columns:
        if other == column:
            continue
        added = dict(_rows(grid, other))
        steps = [
            (total, last, added[row])
            for (above, last), (row, total) in pairwise(totals)
            if row in added and row - above == 1 and total.unit == last.unit == added[row].unit
        ]
        right = [total.value == last.value + more.value for total, last, more in steps]
        if len(steps) >= _FEWEST and sum(right) >= max(2, _least(right)):
            for total, last, more in steps:
                yield breakdown(scene, total, (last, more), Coverage.ALL, "table.running-total")
            return


def _least(right: Sequence[bool]) -> int:
    """All but one of the rows; all but two where a wrong total is the start of the next."""
    wrong = [index for index, fits in enumerate(right) if not fits]
    beside = len(wrong) == 2 and wrong[1] - wrong[0] == 1
    return len(right) - (2 if beside else 1)
