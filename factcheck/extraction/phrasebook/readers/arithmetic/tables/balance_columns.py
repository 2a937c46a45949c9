"""Tables of accounts: what there was, what came in, what went out, and what is left, row by row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from factcheck.claims import PERCENT, Breakdown, Coverage
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import breakdown
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Grid, grids
from factcheck.extraction.phrasebook.readers.arithmetic.tables.table_notes import rows_left_out
from factcheck.extraction.phrasebook.scene import Scene

_OPENING = expression(r"\b(?:opening|start|b/f|brought forward|at the beginning|at start|first count|before)\b")
_CLOSING = expression(r"\b(?:closing|close|end|c/f|carried forward|at the end|balance|left|remaining|final|after)\b")
_IN = expression(
    r"\b(?:in|income|receipts?|received|added|additions?|joined|joiners|births?|born|arrivals?|arrived|new|deposits?"
    r"|paid in|bought|purchases|admitted|admissions|gifts|donations|raised|delivered|deliveries)\b"
)
_OUT = expression(
    r"\b(?:out|spent|spending|expenditure|payments?|paid out|leavers|deaths?|died|departures?|departed|withdrawals?"
    r"|disposals?|used|issued|sold|sales|discharged|discharges|lost|losses|costs?|grants)\b"
)
_FEWEST = 2

_Rows = Mapping[int, NumberMention]


def read_balance_columns(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each row of a table headed so, where all its rows but one come out."""
    for grid in grids(scene):
        found = _columns(grid)
        if found is None or rows_left_out(scene, grid):
            continue
        closing, parts = found
        rows = [row for row in closing if all(row in column for column, _ in parts)]
        off = [
            row
            for row in rows
            if closing[row].value != sum((column[row].value * way for column, way in parts), Decimal(0))
        ]
        if len(rows) - len(off) < _FEWEST or len(off) > 1:
            continue
        for row in rows:
            signed = [replace(column[row], value=column[row].value * way) for column, way in parts]
            yield breakdown(scene, closing[row], signed, Coverage.ALL, "table.balance")


def _columns(grid: Grid) -> tuple[_Rows, list[tuple[_Rows, int]]] | None:
    """What is left, and what it comes of with a sign, by row; None where a header is none of these."""
    if not 4 <= len(grid.columns) + 1 <= 8:
        return None
    last = max((column for column in grid.columns if _CLOSING.search(_header(grid, column))), default=None)
    opening = False
    closing: _Rows | None = None
    parts: list[tuple[_Rows, int]] = []
    for column, figures in grid.columns.items():
        header = _header(grid, column)
        rows = {one.row: one.number for one in figures if one.number.unit != PERCENT and one.number.value >= 0}
        if _OPENING.search(header) and not opening:
            opening = True
            parts.append((rows, 1))
        elif _IN.search(header):
            parts.append((rows, 1))
        elif _OUT.search(header) or (header.strip() == "left" and column != last):
            parts.append((rows, -1))
        elif column == last:
            closing = rows
        else:
            return None
    ways = {way for _, way in parts}
    return (closing, parts) if closing is not None and opening and ways == {1, -1} else None


def _header(grid: Grid, column: int) -> str:
    return grid.headers.get(column, "").lower()
