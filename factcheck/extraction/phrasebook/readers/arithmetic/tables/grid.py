"""Tables as grids of figures."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from factcheck.drafts.draft import Block
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import is_plural, noun_key
from factcheck.extraction.phrasebook.mentions.numbers import scan_numbers
from factcheck.extraction.phrasebook.scene import Scene

_TOTAL = expression(
    r"\W*(?:(?:grand |sub-?|net )?totals?\b|sum\b|overall\b|(?:altogether|together|combined|all|all told|in all"
    r"|everything|(?:all of|the whole of) (?:it|them|us|this)|the (?:whole )?lot|(?:the )?whole (?:country|state"
    r"|province|region|fleet|group|network))\W*$)",
    re.IGNORECASE,
)
_NESTED = expression(
    r"\W*(?:(?:of|from) (?:which|whom|these|those)|including|incl\b|thereof|among them)", re.IGNORECASE
)
_NOT_ADDED = expression(
    r"%|percent|per cent|\bper\b|\brate|average|\bavg\b|mean|median|\bshare|change|price|rank|ratio|index|margin|diff"
    r"|growth|\b(?:a|an) (?:day|week|month|year|head)\b|points?\b|°|degree|temperature|\bage\b|year|date|time|\+/[-−]"
    r"|distance from|record|max|min|high|low|position|place\b|no\.|number of days|density|yield|speed|score|unit",
    re.IGNORECASE,
)

_BRACKETED = expression(r"\s*\([^()]{1,24}\)\s?%?\s*")
_SIGN = expression(r"\s*[-−–—▼▾↓🔻]\s?[$£€]?\s*")
"""What stands before a figure below zero; a dash of any length, since a cell holds no sentence."""
_MOST_TOLD_OF = 24
"""More of them tell by their rows what nobody means, and take time by the sentence."""


class Figure(NamedTuple):
    """The one number of a cell."""

    row: int
    column: int
    label: str
    """The row's header."""
    number: NumberMention
    bracketed: bool = False
    """Whether it stands in brackets of its own, as accounts print what is below zero."""


class Grid(NamedTuple):
    """A table: its column headers, and its figures by column, from the top row down."""

    headers: Mapping[int, str]
    columns: Mapping[int, Sequence[Figure]]
    blocks: tuple[Block, ...]
    table: int
    """Its number in the draft."""

    def additive(self, column: int) -> bool:
        """Whether the figures of a column can be added up at all."""
        return not _NOT_ADDED.search(self.headers.get(column, ""))

    def noun(self, column: int) -> str | None:
        """What a column counts, by the last plural noun of its header: "Drones destroyed" counts drones."""
        words = re.findall(r"[a-z]+", self.headers.get(column, "").lower())
        return next((noun_key(word) for word in words if is_plural(word)), None)


def is_nested(label: str) -> bool:
    """Whether a row header says that the row is part of a row above."""
    return bool(_NESTED.match(label))


def is_total(label: str) -> bool:
    """Whether a row header says that the row sums up the others."""
    return bool(_TOTAL.match(label))


def grids(scene: Scene) -> Sequence[Grid]:
    """Every table of the draft with its figures."""
    return scene.once(_read)


def grids_told_of(scene: Scene) -> Sequence[Grid]:
    """The tables that each sentence of the text is held against: the first, where a draft has dozens."""
    return grids(scene)[:_MOST_TOLD_OF]


def _read(scene: Scene) -> Sequence[Grid]:
    return tuple(_grids(scene))


def _grids(scene: Scene) -> Iterator[Grid]:
    tables: dict[int, list[Block]] = defaultdict(list)
    for block in scene.draft.blocks:
        if block.cell is not None:
            tables[block.cell.table].append(block)
    for table, blocks in tables.items():
        headers: dict[int, str] = {}
        columns: dict[int, list[Figure]] = defaultdict(list)
        for block in blocks:
            cell = block.cell
            if cell is None:
                continue
            if cell.header:
                headers[cell.column] = scene.draft.text(block)
            elif cell.column and (number := _figure(scene, block)):
                bracketed = _BRACKETED.fullmatch(scene.draft.text(block)) is not None
                columns[cell.column].append(Figure(cell.row, cell.column, cell.row_header.strip(), number, bracketed))
        yield Grid(headers, columns, tuple(blocks), table)


def _figure(scene: Scene, block: Block) -> NumberMention | None:
    """The number of a cell that holds nothing else, or has the same in other units in brackets after it.

    It is read afresh: "1987" in a cell is no year.
    """
    text = scene.draft.text(block)
    found = scan_numbers(text, scene.lower[block.start : block.end])
    if len(found) == 2 and re.fullmatch(r" \(.*\) ?", text[found[0].end :]):
        text, found = text[: found[0].end], found[:1]
    if len(found) != 1 or re.search(r"[A-Za-z]{4}", text[: found[0].start] + text[found[0].end :]):
        return None
    number = found[0]
    if number.value > 0 and (_BRACKETED.fullmatch(text) or _SIGN.fullmatch(text[: number.start])):
        number.value = -number.value
    number.start += block.start
    number.end += block.start
    number.hedge_start += block.start
    return number
