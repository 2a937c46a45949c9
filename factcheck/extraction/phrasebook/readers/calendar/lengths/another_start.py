"""Lengths that may count from another moment: "in 1926, 50 years after that of 1876, and in 1931, five years on"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.claims.quantity import Quantity
from factcheck.extraction.phrasebook.mentions.mention import DateMention, Mention, TimeMention
from factcheck.extraction.phrasebook.readers.calendar.lengths.later_on import fits
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretch_words import CLOCK_UNITS
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_SOME_YEAR = 2001
_REACH = 240
"""How far before the moment another may stand in its sentence, in characters."""
_DIAL, _SLACK, _LOOSE = 720, 1, 20
"""Minutes: how far a time may lie beside the one that a length of minutes, or of hours, leads to."""


def has_another_start(scene: Scene, sentence: Sentence, start: Mention, end: Mention, length: Quantity) -> bool:
    """Whether a length that ends at a moment fits one that is told before the moment from which it seems to count."""
    if isinstance(end, DateMention):
        dates = (one for one in _before(scene, sentence, start) if isinstance(one, DateMention))
        return any(fits(*_in_a_year(one, end), length) for one in dates)
    times = (one for one in _before(scene, sentence, start) if isinstance(one, TimeMention))
    return isinstance(end, TimeMention) and any(_fits_by_the_clock(one, end, length) for one in times)


def _before(scene: Scene, sentence: Sentence, start: Mention) -> Iterator[Mention]:
    before = scene.right_before(sentence)
    if before is not None:
        yield from before.mentions
    yield from scene.within(max(sentence.start, start.start - _REACH), start.start, Mention)


def _in_a_year(first: DateMention, last: DateMention) -> tuple[DateMention, DateMention]:
    """Two dates with the year of either, or with some year."""
    year = first.year or last.year or _SOME_YEAR
    return (
        first if first.year or not first.month else replace(first, year=year),
        last if last.year or not last.month else replace(last, year=year),
    )


def _fits_by_the_clock(first: TimeMention, last: TimeMention, length: Quantity) -> bool:
    if first.clock is None or last.clock is None or length.unit not in CLOCK_UNITS:
        return False
    minutes = (last.clock.hour - first.clock.hour) * 60 + last.clock.minute - first.clock.minute
    hours = length.unit == "h"
    off = (minutes - round(length.value * (60 if hours else 1))) % _DIAL
    return min(off, _DIAL - off) <= (_LOOSE if hours else _SLACK)
