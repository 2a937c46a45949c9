"""The ends of a column: "increases ran from 8.8 per cent in the west to 14.0 in the north", which no row may pass."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import PERCENT, Extreme, Ranking
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.measures import Measure, Table, tables
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.row_places import Order, claim
from factcheck.extraction.phrasebook.scene import Scene, Sentence

CUES = (" ran ", " rang", " var", " between ", " spread", "anywhere", "anything", "stretch", " run from", " went from")
_RANGED = expression(
    r"\b(?:ran|run|rang(?:ed?|es|ing)|var(?:ied|ies|y|ying)|spread|anywhere|anything|stretch(?:ed|es)|went)\b[^.;:]{0,24}"
    r"\b(?:from|between) (?:a low of |just |only )?$|\bbetween (?:a low of |just |only )?$"
)
_IN = expression(r"(?: (?!in\b|at\b|for\b|to\b|and\b)[a-z]+){0,2} \(?(?:in|at|for|of|on|by|among)(?: the)? ")
_TO = expression(r"\)?,? (?:to|and)(?: as (?:much|many|high) as| a high of| just| only| no more than| over)? $")
_FEWEST = 3


def read_row_ends(scene: Scene) -> Iterator[Ranking]:
    """A claim for each end that a sentence gives a column, by the row that it names for it."""
    for sentence in scene.sentences_with(CUES) if tables(scene) else ():
        if sentence.block.cell is None:
            for table in tables(scene):
                yield from _of_table(scene, table, sentence)


def _of_table(scene: Scene, table: Table, sentence: Sentence) -> Iterator[Ranking]:
    lower, prose = scene.lower, scene.draft.prose
    for one, two in zip(sentence.numbers, sentence.numbers[1:], strict=False):
        if not _RANGED.search(lower, max(sentence.start, one.hedge_start - 60), one.hedge_start):
            continue
        first, second = (_IN.match(lower, n.end, sentence.end) for n in (one, two))
        low = table.names.at(prose, first.end(), sentence.end) if first else None
        high = table.names.at(prose, second.end(), sentence.end) if second else None
        if low is None or high is None or not _TO.match(lower[low.end : two.hedge_start]):
            continue
        for measure in table.every:
            if _has(measure, low.label, one) and _has(measure, high.label, two) and len(measure.rows) >= _FEWEST:
                ends = (Extreme.LOWEST, Extreme.HIGHEST)
                for name, extreme in zip((low, high), ends if one.value < two.value else ends[::-1], strict=True):
                    start = one.start if name is low else two.start
                    yield claim(scene, Order((name.label,), 1, extreme), measure, extreme, (start, name.end))
                return


def _has(measure: Measure, label: str, number: NumberMention) -> bool:
    """Whether a column gives a row a figure of the text, in whatever magnitude the table prints it."""
    cell = measure.rows.get(label)
    if cell is None or (cell.unit or number.unit or PERCENT) not in (number.unit, PERCENT, cell.unit):
        return False
    return abs(cell.value) in (number.value, number.value / measure.scale)
