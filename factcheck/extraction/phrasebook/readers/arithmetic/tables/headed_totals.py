"""Sums of columns that the text gives in the words of their headers: "In three years it raised £46,450"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import PERCENT, Breakdown, Coverage, slipped
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.claiming import plain
from factcheck.extraction.phrasebook.linking import doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import breakdown, larger, summed
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Grid, grids_told_of, is_nested, is_total
from factcheck.extraction.phrasebook.readers.arithmetic.tables.table_notes import rows_left_out
from factcheck.extraction.phrasebook.roles import each
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_IN_ALL = expression(
    r"\b(?:in all|in total|altogether|all told|together|combined|between them|(?:over|across|in|during) (?:the |all )?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}|whole) [a-z]+)\b"
)
_WORD = expression(r"[a-z]{4,}")
_LEAD = 24
_STEM = 5
_FEWEST = 3
_NEAR = Decimal("0.1")


def read_headed_totals(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each figure of a sentence on all rows that stands right behind a word of a column's header."""
    for grid in grids_told_of(scene):
        columns = dict(_columns(grid))
        if not columns or any(is_total(figure.label) for figures in grid.columns.values() for figure in figures):
            continue
        section = scene.draft.block_at(grid.blocks[0].start).section
        for sentence in scene.sentences:
            prose = sentence.block.cell is None and sentence.block.section == section
            if prose and sentence.numbers and _IN_ALL.search(sentence.lower) and not doubtful(sentence):
                yield from _of(scene, grid, sentence, columns)


def _columns(grid: Grid) -> Iterator[tuple[str, list[NumberMention]]]:
    """The columns that can be added up, each by the stem of the one telling word of its header."""
    for column, figures in grid.columns.items():
        words = [word for word in _WORD.findall(grid.headers.get(column, "").lower()) if word != "total"]
        rows = [one.number for one in figures if not is_nested(one.label)]
        same = len({n.unit for n in rows}) == 1 and rows[0].unit != PERCENT
        if len(words) == 1 and grid.additive(column) and len(rows) >= _FEWEST and same:
            yield words[0][:_STEM], rows


def _of(scene: Scene, grid: Grid, sentence: Sentence, columns: dict[str, list[NumberMention]]) -> Iterator[Breakdown]:
    for number in sentence.numbers:
        if number.hedge is not None or each(sentence, number) is not None:
            continue
        lead = scene.lower[max(_after_counted(sentence, number), number.start - _LEAD) : number.start]
        for stem, rows in columns.items():
            if stem not in lead or rows[0].unit != number.unit or not larger(number, rows):
                continue
            made = summed(rows)
            if made == number.value:
                yield breakdown(scene, number, rows, Coverage.ALL, "table.headed-total")
            elif (
                slipped(plain(number.value), plain(made))
                and abs(number.value - made) <= made * _NEAR
                and not rows_left_out(scene, grid)
            ):
                yield breakdown(scene, number, rows, Coverage.ANNOUNCED, "table.headed-total")


def _after_counted(sentence: Sentence, number: NumberMention) -> int:
    """Where the words before a figure begin that none before it counts: behind the golds of "39 golds, 36 silvers"."""
    before = [one for one in sentence.numbers if one.end <= number.start and one.counted]
    if not before:
        return sentence.start
    noun = sentence.scene.lower.find(before[-1].counted or "", before[-1].end, number.start)
    return max(before[-1].end, noun + len(before[-1].counted or ""))
