"""Tables with a column of shares: each row of another column against its total."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.claims import PERCENT, FractionPhrase, Share
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.grid import Figure, Grid, grids, is_total
from factcheck.extraction.phrasebook.readers.arithmetic.wholes import holds, proportion
from factcheck.extraction.phrasebook.scene import Scene

_SHARE = expression(r"%|percent|per cent|\bpct\b|\bshare\b|proportion", re.IGNORECASE)
_LEAST_FITTING = 2


def read_share_columns(scene: Scene) -> Iterator[Share | FractionPhrase]:
    """A claim for each row, where a column of shares is of one other column in two rows of three at least.

    A column of shares of something that the table does not print fits no column, and gives no claim.
    """
    for grid in grids(scene):
        for column, figures in grid.columns.items():
            shares = {f.row: f.number for f in figures if not is_total(f.label) and _is_share(grid, column, f.number)}
            if len(shares) <= _LEAST_FITTING:
                continue
            for other in sorted(grid.columns, key=lambda one: (one > column, abs(one - column))):
                if other == column or not grid.additive(other):
                    continue
                claims = list(_claims(scene, shares, grid.columns[other]))
                fitting = sum(map(holds, claims))
                if fitting >= _LEAST_FITTING and 3 * fitting >= 2 * len(claims):
                    yield from claims
                    break


def _is_share(grid: Grid, column: int, number: NumberMention) -> bool:
    printed = number.unit == PERCENT or (number.unit is None and _SHARE.search(grid.headers.get(column, "")))
    return bool(printed) and 0 < number.value <= 100


def _claims(
    scene: Scene, shares: dict[int, NumberMention], figures: Sequence[Figure]
) -> Iterator[Share | FractionPhrase]:
    totals = [figure.number for figure in figures if is_total(figure.label)]
    rows = [figure for figure in figures if not is_total(figure.label)]
    whole = totals[:1] or [row.number for row in rows]
    if any(row.number.value < 0 for row in rows) or not sum(one.value for one in whole):
        return
    for row in rows:
        if row.row in shares:
            percent = shares[row.row]
            claim = proportion(scene, percent, (row.number,), whole, "table.share-column", apart=True)
            yield replace(claim, share=replace(claim.share, unit=PERCENT))
