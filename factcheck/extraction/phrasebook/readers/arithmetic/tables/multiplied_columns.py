"""Tables with a column that is two others multiplied or divided: quantity, price and value; people per household."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import combinations

from factcheck.claims import PERCENT, Average, Product
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.rates.average_claims import average_of
from factcheck.extraction.phrasebook.readers.arithmetic.rates.products import product
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Grid, grids, is_total
from factcheck.extraction.phrasebook.scene import Scene

_EACH = expression(
    r"\bper\b|/ ?[a-z]|\bavg\b|average|mean\b|price|\beach\b|\brate\b|\bunit\b|fare|wage|\bfee\b|yield|\bratio\b"
    r"|^\W*\w+:\w+\W*$|\b(?:a|an) [a-z]+$",
    re.IGNORECASE,
)
_WORKED_OUT = expression(r"\bper\b|/ ?[a-z]|:|\bavg\b|average|mean\b|yield|\brate\b|\bratio\b", re.IGNORECASE)
_PRICE = expression(r"price|cost|fare|wage|fee|\bunit\b", re.IGNORECASE)
_WORD = expression(r"[a-z]{3,}")
_MOST_COLUMNS = 8
_LEAST_FITTING = 2
_FINE = Decimal("0.1")
_SCALES = tuple(Decimal(10) ** power for power in (0, 3, -3, 6, -6, 2, -2))
"""Columns may be printed in thousands or millions of one another, or in cents and euros."""

_Rows = Mapping[int, NumberMention]


def read_multiplied_columns(scene: Scene) -> Iterator[Product | Average]:
    """A claim for each row, where most rows of three columns multiply out and one of them is headed as a rate."""
    for grid in grids(scene):
        columns = {c: _rows(grid, c) for c in list(grid.columns)[:_MOST_COLUMNS]}
        done: set[int] = set()
        for each in columns:
            if not _EACH.search(grid.headers.get(each, "")) or each in done:
                continue
            for count, total in combinations([c for c in columns if c != each], 2):
                named = _is_named(grid, each, count, total)
                found = _relation(columns, each, count, total, named) or _relation(columns, each, total, count, named)
                if found is not None:
                    done.add(each)
                    worked_out = _worked_out(grid.headers.get(each, ""))
                    yield from _claims(scene, *found, worked_out=worked_out)
                    break


def _worked_out(header: str) -> bool:
    """Whether a rate is a quotient by its header: "per household", but not "price per ticket"."""
    return bool(_WORKED_OUT.search(header)) and not _PRICE.search(header)


def _rows(grid: Grid, column: int) -> dict[int, NumberMention]:
    figures = grid.columns[column]
    return {
        f.row: f.number for f in figures if not is_total(f.label) and f.number.value > 0 and f.number.unit != PERCENT
    }


def _relation(
    columns: Mapping[int, _Rows], each: int, count: int, total: int, named: bool
) -> tuple[_Rows, _Rows, _Rows, Decimal] | None:
    """The three columns and their scale, where count times each is the total in two rows of three, or one of two."""
    shared = columns[each].keys() & columns[count].keys() & columns[total].keys()
    if len(shared) < _LEAST_FITTING:
        return None
    for scale in _SCALES:
        fits = [row for row in shared if _close(columns, each, count, total, row, scale)]
        fitting = len(fits)
        few = (
            len(shared) == _LEAST_FITTING and scale == 1 and any(named or _is_fine(columns[each][row]) for row in fits)
        )
        if few or (fitting >= _LEAST_FITTING and 3 * fitting >= 2 * len(shared)):
            return columns[each], columns[count], columns[total], scale
    return None


def _is_named(grid: Grid, rate: int, *others: int) -> bool:
    """Whether the header of a rate names both columns that it is of: "Beds per nurse"."""
    words = {noun_key(word) for word in _WORD.findall(grid.headers.get(rate, "").lower())}
    return all(words & {noun_key(word) for word in _WORD.findall(grid.headers.get(c, "").lower())} for c in others)


def _is_fine(rate: NumberMention) -> bool:
    """Whether a rate is printed so finely that it does not come out by chance."""
    return rate.step / rate.value <= _FINE


def _close(columns: Mapping[int, _Rows], each: int, count: int, total: int, row: int, scale: Decimal) -> bool:
    one, many, all_ = columns[each][row], columns[count][row], columns[total][row]
    if many.value == 1 or one.value == 1:
        return False
    slack = (one.step / one.value + many.step / many.value * (many.step != 1) + all_.step / all_.value) / 2
    return abs(one.value * many.value * scale / all_.value - 1) <= slack


def _claims(
    scene: Scene, each: _Rows, count: _Rows, total: _Rows, scale: Decimal, *, worked_out: bool
) -> Iterator[Product | Average]:
    """Averages where the header of the rate says that it was worked out, products elsewhere."""
    for row in sorted(each.keys() & count.keys() & total.keys()):
        if worked_out:
            yield average_of(
                scene, each[row], (total[row],), count[row], "table.rate-column", unit=1 / scale, apart=True
            )
        else:
            yield product(scene, total[row], (count[row], each[row]), "table.product-column", unit=scale, apart=True)
