"""Tables with a column of shares: each row of another column against its total."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.claims import PERCENT, FractionPhrase, Quantity, Share
from factcheck.claims.proportions import added
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import proportion
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Figure, Grid, grids, is_total
from factcheck.extraction.phrasebook.scene import Scene

_SHARE = expression(r"%|percent|per cent|\bpct\b|\bshare\b|proportion", re.IGNORECASE)
_LEAST_FITTING = 2
_MOST_ROWS = 200
"""Rows without a total from which on a table is let be: each claim would hold them all as its whole."""
_HUNDREDTH = 1 / Decimal(100)


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
                rows, whole = _rows(shares, grid.columns[other])
                fitting = _fitting(scene, rows, whole)
                if fitting >= _LEAST_FITTING and 3 * fitting >= 2 * len(rows):
                    yield from _claims(scene, rows, whole)
                    break


def _is_share(grid: Grid, column: int, number: NumberMention) -> bool:
    printed = number.unit == PERCENT or (number.unit is None and _SHARE.search(grid.headers.get(column, "")))
    return bool(printed) and 0 < number.value <= 100


def _rows(
    shares: dict[int, NumberMention], figures: Sequence[Figure]
) -> tuple[list[tuple[NumberMention, NumberMention]], list[NumberMention]]:
    """The shares of rows, each with the figure that it can be the share of, and what is their whole."""
    totals = [figure.number for figure in figures if is_total(figure.label)]
    rows = [figure for figure in figures if not is_total(figure.label)]
    whole = totals[:1] or [row.number for row in rows]
    if len(whole) > _MOST_ROWS or any(row.number.value < 0 for row in rows) or not sum(one.value for one in whole):
        return [], []
    return [(shares[row.row], row.number) for row in rows if row.row in shares], whole


def _fitting(scene: Scene, rows: Iterable[tuple[NumberMention, NumberMention]], whole: Iterable[NumberMention]) -> int:
    """How many of the shares come out as readers take them."""
    quantity = scene.maker.quantity
    everything = added(map(quantity, whole), strained=False)
    if Decimal(0) in everything:
        return 0
    given = ((share, added((quantity(part),), strained=False) / everything) for share, part in rows)
    return sum(one.meets(_percent(scene, share).natural().scaled(_HUNDREDTH)) for share, one in given)


def _percent(scene: Scene, share: NumberMention) -> Quantity:
    """A share, in percent though its column's header alone may say so."""
    return replace(scene.maker.quantity(share), unit=PERCENT)


def _claims(
    scene: Scene, rows: Iterable[tuple[NumberMention, NumberMention]], whole: Sequence[NumberMention]
) -> Iterator[Share | FractionPhrase]:
    for share, part in rows:
        claim = proportion(scene, share, (part,), whole, "table.share-column", apart=True)
        yield replace(claim, share=_percent(scene, share))
