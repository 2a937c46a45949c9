"""Tables with a column of percentages that two others make, row by row: voted of electors, sold of seats."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from itertools import permutations

from factcheck.claims import PERCENT, FractionPhrase, Share
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import proportion
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Grid, grids
from factcheck.extraction.phrasebook.scene import Scene

_FEWEST = 2
_MOST_COLUMNS = 6
_FULL = 100
_AIM = expression(r"\b(?:targets?|goal|plan(?:ned)?|quota|forecast|budget|last|previous|average|adjusted|national)\b")
_MARKS = ("*", "†", "‡", "§", "¹", "²", "³")

_Rows = Mapping[int, NumberMention]


def read_quotient_columns(scene: Scene) -> Iterator[Share | FractionPhrase]:
    """A claim for each row, where all but one of three or more come out of the same two columns."""
    for grid in grids(scene):
        for column in grid.columns:
            if _AIM.search(grid.headers.get(column, "").lower()):
                continue
            shares = {
                row: n
                for row, n in _rows(grid, column).items()
                if n.unit == PERCENT and 0 < n.value <= _FULL and not scene.draft.prose.startswith(_MARKS, n.end)
            }
            if len(shares) > _FEWEST and (pair := _pair(grid, column, shares)) is not None:
                part, whole = pair
                for row, share in shares.items():
                    if row in part and row in whole:
                        claim = proportion(
                            scene, share, (part[row],), (whole[row],), "table.quotient-column", apart=True
                        )
                        yield replace(claim, share=replace(scene.maker.quantity(share), unit=PERCENT))


def _rows(grid: Grid, column: int) -> dict[int, NumberMention]:
    return {one.row: one.number for one in grid.columns[column]}


def _pair(grid: Grid, column: int, shares: _Rows) -> tuple[_Rows, _Rows] | None:
    """The two columns, part and whole, that bear out all of some shares but one at most."""
    others = [other for other in grid.columns if other != column][:_MOST_COLUMNS]
    for one, two in permutations(others, 2):
        part, whole = _rows(grid, one), _rows(grid, two)
        rows = [row for row in shares if row in part and row in whole and part[row].unit == whole[row].unit != PERCENT]
        if any(not 0 < part[row].value < whole[row].value for row in rows):
            continue
        right = sum(_fits(shares[row], part[row], whole[row]) for row in rows)
        if len(rows) > _FEWEST and right >= max(_FEWEST, len(rows) - 1):
            return part, whole
    return None


def _fits(share: NumberMention, part: NumberMention, whole: NumberMention) -> bool:
    return abs(part.value / whole.value * Decimal(100) - share.value) <= share.step / 2
