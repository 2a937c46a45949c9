"""Every column of a table by the rows of which text may tell, printed or worked out from others.

"The heaviest loss" may be that of most shops or that of the largest part of them: a claim of rows is held against all
columns, and is wrong where none of them bears it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from itertools import permutations
from typing import NamedTuple

from factcheck.claims import PERCENT, Quantity
from factcheck.drafts.draft import Block
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention, PlaceMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Grid, grids_told_of, is_nested, is_total
from factcheck.extraction.phrasebook.readers.arithmetic.tables.table_rows import moves, scale_told
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.columns_told import named_by
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.rows_named import Named, RowNames
from factcheck.extraction.phrasebook.scene import Scene

_OTHERS = expression(
    r"\W*(?:all |and |the )?(?:(?:\w+ )?others?|rest|remaining|remainder|everything else|elsewhere|misc\w*|unknown"
    r"|not stated|blank|spoil|invalid|rejected)\b|.*\b(?:others?|elsewhere|misc\w*|unknown|not stated|the rest)\W*$"
)
_MEAN = expression(
    r"\W*(?:average|mean|median|avg|change|per cent|percent|%|share|turnout|difference|target|capacity)\b"
)
_WORD = expression(r"[a-zà-ÿ]{4,}")
_NAME = expression(r"[^\W\d_][^\d%£$€]{2,40}")
_LEAGUE = {
    **{
        "p": "games matches played",
        "w": "games won wins victories",
        "d": "games drawn draws",
        "l": "games lost defeats",
    },
    **{"f": "goals scored", "a": "goals conceded against", "pts": "points pts", "gd": "goal difference"},
}
_FEWEST = 3
_MOST_WORKED_OUT = 4
_HUNDRED = Decimal(100)


class Measure(NamedTuple):
    """What one column tells of the rows."""

    column: int
    """From 0; -1 for one that is worked out from others."""
    header: str
    """In lower case."""
    rows: Mapping[str, NumberMention]
    """By label in lower case; those that name a thing, and not what is left over."""
    every: Mapping[str, NumberMention]
    """The same with what is left over."""
    whole: tuple[NumberMention, ...]
    """The printed total, or all the rows; empty where they cannot be added up."""
    scale: Decimal = Decimal(1)
    """What its figures are to be multiplied by: a thousand under "(£000)"."""


class Table:
    """A table, and how text names what stands in it."""

    def __init__(self, scene: Scene, grid: Grid) -> None:
        self._scene = scene
        self.grid = grid
        self.block: Block = grid.blocks[0]
        self._sums = _summing_rows(grid)
        labels = [f.label for figures in grid.columns.values() for f in figures if self._is_row(f.label)]
        self.names = RowNames(labels, self._called(), self._places())
        self.count = len(self.names.labels)
        """How many rows there are, those of what is left over included."""

    def _places(self) -> Iterator[str]:
        """The rows that are known places, whose names begin with a capital wherever they stand."""
        for block in self.grid.blocks:
            if block.cell and not block.cell.column and self._scene.within(block.start, block.start + 1, PlaceMention):
                yield self._scene.draft.text(block).strip()

    def _called(self) -> Iterator[tuple[str, str]]:
        """What a row is called in columns of words: the party of a candidate."""
        for block in self.grid.blocks:
            cell, text = block.cell, self._scene.draft.text(block).strip()
            if cell and cell.column and not cell.header and self._is_row(cell.row_header) and _NAME.fullmatch(text):
                yield text, cell.row_header

    @cached_property
    def printed(self) -> Sequence[Measure]:
        """The columns as they stand."""
        return tuple(self._printed())

    @cached_property
    def worked_out(self) -> Sequence[Measure]:
        """What the columns give: changes in amount and in percent, and one column for each of another."""
        return (*self._changes(), *self._quotients())

    @property
    def every(self) -> Sequence[Measure]:
        return (*self.printed, *self.worked_out)

    @cached_property
    def kind(self) -> str:
        """What the rows are, singular, by the header of their names: "region". Empty where it does not say."""
        words = _WORD.findall(re.sub(r"\(.*?\)", "", self._corner.lower()))
        header = any(b.cell and b.cell.header for b in self.grid.blocks)
        return noun_key(words[-1]) if words and header else ""

    @property
    def league(self) -> bool:
        """Whether it is a table of games won and lost."""
        return {"w", "l"} <= {header.strip().lower() for header in self.grid.headers.values()}

    @cached_property
    def topic(self) -> str:
        """The words above the table that say what it is of, in lower case: of the headline, and of its headings."""
        heads = (self._scene.lower[block.start : block.end] for block in self._scene.heads)
        before = [block for block in self._scene.draft.blocks if block.end <= self.block.start][-1:]
        caption = [
            text for block in before if (text := self._scene.lower[block.start : block.end].strip()).endswith(":")
        ]
        return " ".join((*heads, *self.block.section, *caption, *self._sums, self._corner)).lower()

    @cached_property
    def _corner(self) -> str:
        """What stands above the names of the rows."""
        return next((self._scene.draft.text(b) for b in self.grid.blocks if b.cell and not b.cell.column), "")

    def named(self, start: int, end: int) -> list[Named]:
        """The rows that a range of the prose names."""
        return self.names.within(self._scene.draft.prose, start, end)

    def meant(self, words: str, among: Sequence[Measure]) -> list[Measure]:
        """Those of some columns whose header shares a word with a text in lower case."""
        return [one for one in among if named_by(one.header, words)]

    def _printed(self) -> Iterator[Measure]:
        grid = self.grid
        for column, figures in sorted(grid.columns.items()):
            header = grid.headers.get(column, "").lower()
            header = _LEAGUE.get(header.strip(), header) if self.league else header
            every = {f.label.lower(): f.number for f in figures if self._is_row(f.label)}
            if len(every) < 2 or re.match(r"\W*(?:rank|pos|no|#)\b", header):
                continue
            rows = {label: number for label, number in every.items() if not _OTHERS.match(label)}
            totals = tuple(f.number for f in figures if is_total(f.label) or f.label in self._sums)
            whole: tuple[NumberMention, ...] = ()
            if grid.additive(column) and all(n.value >= 0 and n.unit != PERCENT for n in every.values()):
                whole = totals[:1] or (tuple(every.values()) if len(every) >= _FEWEST else ())
            yield Measure(column, header, rows, every, whole, scale_told(header) or Decimal(1))

    def _changes(self) -> Iterator[Measure]:
        first = self.block.start
        for table in moves(self._scene):
            known = next(iter(table.rows.values())).before
            if not (first <= known.start < self.grid.blocks[-1].end):
                continue
            amounts, percents = {}, {}
            for label, move in table.rows.items():
                if move.ordered and move.before.value > 0 and label in dict.fromkeys(self._labels()):
                    gap = move.after.value - move.before.value
                    amounts[label] = replace(move.after, value=gap)
                    percents[label] = _percent(move.after, gap / move.before.value * _HUNDRED)
            if len(amounts) >= 2:
                yield Measure(-1, "change", amounts, amounts, ())
                yield Measure(-1, "change %", percents, percents, ())

    def _labels(self) -> list[str]:
        return [label.strip().lower() for label in self.names.labels]

    def _quotients(self) -> Iterator[Measure]:
        columns = [one for one in self.printed if all(n.value > 0 for n in one.rows.values())]
        for one, two in permutations(columns[:_MOST_WORKED_OUT], 2):
            rows = {
                label: replace(
                    n, value=Decimal(f"{n.value / two.rows[label].value:.4g}"), step=Decimal("0.0001"), unit=None
                )
                for label, n in one.rows.items()
                if label in two.rows
            }
            if len(rows) >= 2:
                yield Measure(-1, f"{one.header} / {two.header}", rows, rows, ())

    def _is_row(self, label: str) -> bool:
        """Whether a row is one of the things that the table is of, and no total, mean or part of another."""
        counted = label and label not in self._sums
        return bool(counted) and not (is_total(label) or is_nested(label) or _MEAN.match(label.lower()))


def _summing_rows(grid: Grid) -> frozenset[str]:
    """The last row of a table, where it adds up a column, whatever it is called: "Valid votes"."""
    found = set()
    for column, figures in grid.columns.items():
        above = [figure.number.value for figure in figures[:-1]]
        if grid.additive(column) and len(above) >= _FEWEST and sum(above) == figures[-1].number.value > 0:
            found.add(figures[-1].label)
    return frozenset(found)


def _percent(number: NumberMention, value: Decimal) -> NumberMention:
    return replace(number, value=value.quantize(Decimal("0.1")), step=Decimal("0.1"), unit=PERCENT)


def tables(scene: Scene) -> Sequence[Table]:
    """The tables of the draft that have rows to tell of."""
    return scene.once(_tables)


def _tables(scene: Scene) -> Sequence[Table]:
    found = [Table(scene, grid) for grid in grids_told_of(scene)]
    return [table for table in found if table.count >= 2 and table.printed]


def tables_named(scene: Scene, start: int, end: int) -> list[tuple[Table, list[Named]]]:
    """The tables of which a range of the prose names rows, and the rows."""
    told = [(table, table.named(start, end)) for table in tables(scene)]
    return [(table, names) for table, names in told if names]


def quantity(scene: Scene, number: NumberMention) -> Quantity:
    """A figure of a table as part of a claim."""
    return scene.maker.quantity(number)
