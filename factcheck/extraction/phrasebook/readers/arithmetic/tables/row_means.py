"""Columns of a table that are the mean of the columns before them, row by row."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import Average
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.rates.average_claims import average_of
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Grid, grids
from factcheck.extraction.phrasebook.scene import Scene

_MEAN = expression(r"\W*(?:(?:the )?(?:average|mean)|avg\.?|ave\.?)\W*")


def read_row_means(scene: Scene) -> Iterator[Average]:
    """A claim for each row of a column headed as a mean, where half of its rows or more are that."""
    for grid in grids(scene):
        for column in grid.columns:
            if _MEAN.fullmatch(grid.headers.get(column, "").lower()):
                rows = _rows(grid, column)
                if rows and 2 * sum(_holds(mean, figures) for mean, figures in rows) >= len(rows):
                    for mean, figures in rows:
                        yield average_of(scene, mean, figures, None, "table.mean-column", apart=True)


def _rows(grid: Grid, column: int) -> list[tuple[NumberMention, list[NumberMention]]]:
    """The mean of each row and the figures before it; none where a row has a gap or figures of several units."""
    others = [other for other in grid.columns if other < column]
    rows = []
    for mean in grid.columns[column]:
        figures = [f.number for other in others for f in grid.columns[other] if f.row == mean.row]
        units = {figure.unit for figure in (mean.number, *figures)}
        if len(figures) < 2 or len(figures) != len(others) or len(units) > 1:
            return []
        rows.append((mean.number, figures))
    return rows


def _holds(mean: NumberMention, figures: list[NumberMention]) -> bool:
    given = sum((figure.value for figure in figures), Decimal(0)) / len(figures)
    return abs(given - mean.value) <= mean.step / 2
