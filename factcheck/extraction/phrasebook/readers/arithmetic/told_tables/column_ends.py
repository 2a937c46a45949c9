"""Ranges that a sentence gives to a column: "Mean depths ranged from 36 to 112 metres", where a row has 124.

One end is that of the column, whose header the words name; the other is held against every row.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import PERCENT, Form, Range, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.orders.ranges import ranges_of
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.measures import Measure, tables
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.row_places import sentence_before
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.subjects import another_time
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_RANGED = expression(
    r"\b(?:ran|runs?|rang(?:ed?|es|ing)|var(?:ied|ies|y|ying)|spread|stretch(?:ed|es)|went|goes|go|lay|lie)\b"
)
_PRONOUN = expression(r"\W*(?:it|they|this|that|these|the (?:figure|figures|number|numbers|rate|rates))\b")
_SOME = expression(
    r"\b(?:in|of|for|among|at) (?:the|its|all) (?:two|three|four|five|six|seven|[a-z]+ern|coastal|inland)\b"
    r"|\b(?:most|mostly|mainly|usual\w*|typical\w*|normal\w*|except|apart from|but for|elsewhere|other|others|among"
    r"|both"
    r"|individual|single|within|half|first|last|per|each|median|middle|in the (?:north|south|east|west|centre))\b"
)
_FEWEST = 3


def read_column_ends(scene: Scene) -> Iterator[Range]:
    """A claim for each range that a sentence gives to a column of a table."""
    if not tables(scene):
        return
    for sentence in scene.sentences:
        if sentence.block.cell is not None or len(sentence.numbers) < 2 or not _RANGED.search(sentence.lower):
            continue
        if denied(sentence) or _SOME.search(sentence.lower) or another_time(scene, sentence.start, sentence.end):
            continue
        for low, high, _ in ranges_of(scene, sentence):
            if (claim := _of(scene, sentence, low, high)) is not None:
                yield claim


def _of(scene: Scene, sentence: Sentence, low: NumberMention, high: NumberMention) -> Range | None:
    plain = not (low.hedge or high.hedge) and Form.FRACTION not in (low.form, high.form) and low.value < high.value
    if not plain or low.unit not in (None, high.unit):
        return None
    lead = scene.lower[sentence.start : low.start]
    words = lead if not _PRONOUN.match(lead) else f"{sentence_before(scene, sentence.start)} {lead}"
    for table in tables(scene):
        told = [(one, _ends(one, low, high)) for one in table.meant(words, table.printed)]
        bearing = [one for one, ends in told if ends == (True, True)]
        half = [one for one, ends in told if sum(ends) == 1]
        for measure in bearing or (half if len(told) == 1 else ()):
            return _claim(scene, low, high, measure)
    return None


def _ends(measure: Measure, low: NumberMention, high: NumberMention) -> tuple[bool, bool]:
    """Whether a range begins and ends where a column does, in whatever magnitude the column is printed."""
    figures = [n for n in measure.every.values() if n.value > 0]
    if len(figures) < _FEWEST or measure.column < 0:
        return False, False
    if any((n.unit or high.unit or PERCENT) not in (high.unit, PERCENT, n.unit) for n in figures):
        return False, False
    values = [n.value * measure.scale for n in figures]
    least, most = (low.value, high.value)
    return min(values) in (least, least * measure.scale), max(values) in (most, most * measure.scale)


def _claim(scene: Scene, low: NumberMention, high: NumberMention, measure: Measure) -> Range | None:
    members = [n for n in measure.rows.values() if n.value > 0]
    values = [n.value for n in members]
    if any(n.hedge for n in members) or not (min(values) == low.value or max(values) == high.value):
        return None  # in thousands, say
    maker = scene.maker
    quote, span, section = maker.around([low, high])
    return make(
        Range,
        quote=quote,
        span=span,
        section=section,
        phrase="range.of-a-column",
        low=maker.quantity(low),
        high=maker.quantity(high),
        members=tuple(maker.quantity(n) for n in members),
    )
