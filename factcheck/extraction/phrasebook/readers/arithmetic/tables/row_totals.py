"""Columns of a table that add up the columns before them, row by row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.claims import PERCENT
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.readers.arithmetic.sums.opposites import exclude
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Figure, Grid

_TOTAL = expression(r"\W*(?:(?:grand )?totals?\b|sum\b|overall\b|combined\b|all\b|both\b|altogether\b|together\b)")
_MEAN = expression(r"%|\b(?:per ?cent|share|rate|average|mean|median|turnout|index)\b|\bper [a-z]")
"""Rows of which the total column has the mean, and no sum."""
_ALL_PERSONS = expression(r"\W*(?:pupils?|students?|people|persons|children|members|passengers|population|roll)\W*")
_FEWEST, _MANY = 2, 3
_LEAST = 20


def row_totals(grid: Grid) -> Iterator[tuple[Figure, Sequence[Figure]]]:
    """The total of each row and its parts: of a column that is headed as a total, or that adds up in every row.

    A row that does not add up is among them only where most rows do; where nothing is headed so, all but it.
    """
    at: dict[tuple[int, int], list[Figure]] = {}
    for column, figures in grid.columns.items():
        for figure in figures:
            at.setdefault((column, figure.row), []).append(figure)
    additive = [column for column in grid.columns if grid.additive(column)]
    for column, figures in grid.columns.items():
        totals = [figure for figure in figures if not _MEAN.search(figure.label.lower())]
        headed = _TOTAL.match(grid.headers.get(column, "").lower()) is not None
        others = [other for other in additive if other < column]
        if len(others) < _FEWEST or len(totals) < _FEWEST:
            continue
        rows: list[tuple[Figure, Sequence[Figure]]] = []
        fitting = 0
        for total in totals:
            parts = [figure for other in others for figure in at.get((other, total.row), ())]
            fits = _sum(parts) == total.number.value
            if len(parts) != len(others) or not _alike(total, parts):
                break
            rows.append((total, parts))
            fitting += fits
        off = len(rows) - fitting
        told = fitting > off if headed else not off or (off == 1 and _tells(grid, column, others, rows))
        if len(rows) == len(totals) and told:
            yield from rows


def _tells(grid: Grid, column: int, others: Sequence[int], rows: Sequence[tuple[Figure, Sequence[Figure]]]) -> bool:
    """Whether a column of another name sums up the others though one row is off.

    Its figures are too large for chance, and enough of them fit, or the others leave nobody out: boys and girls.
    """
    if any(total.number.value < _LEAST or total.number.value <= max(_values(parts)) for total, parts in rows):
        return False
    told = [grid.headers.get(one, "").lower() for one in others]
    persons = _ALL_PERSONS.fullmatch(grid.headers.get(column, "").lower())
    return len(rows) > _MANY or (len(rows) > _FEWEST and persons is not None and len(told) == 2 and exclude(*told))


def _values(parts: Sequence[Figure]) -> list[Decimal]:
    return [part.number.value for part in parts]


def _alike(total: Figure, parts: Sequence[Figure]) -> bool:
    units = {figure.number.unit for figure in (total, *parts)}
    return len(units) == 1 and PERCENT not in units and all(part.number.value >= 0 for part in parts)


def _sum(parts: Sequence[Figure]) -> Decimal:
    return sum((part.number.value for part in parts), Decimal(0))
