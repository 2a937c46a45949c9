"""Two ages of one person: "Ms Ray, 51, who went to sea in 2001 at the age of 26"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import islice

from factcheck.claims import Age, Form, make
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, NumberMention
from factcheck.extraction.phrasebook.readers.calendar.ages.births import KIN
from factcheck.extraction.phrasebook.readers.calendar.ages.loose_ages import (
    OF_ANOTHER,
    SOMEONE,
    Aged,
    ages_in,
    places_out,
    together,
)
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_NOW = expression(r", $|\b(?:is|are|is now|now|who is|today)(?: now| just| already)? $")
_STILL_NOW = expression(r"\b(?:is|are)(?: now| today) $|['’]s now $|\b(?:which )?makes (?:him|her) $")
_BORN = expression(r"\b(?:born|birth|birthday)\b")
_GOES_ON = expression(
    r"\b(?:he|she|who)\b|, (?:was|is|became|will be|won|took|made|ran|[a-z]{2,}ed) [^,]{0,60}(?:, (?:aged|at(?:"
    r" the age of)?) )?$|\band,? (?:is|was|now"
    r"|will be|aged|at|died|then|turns|turned|left|still)\b|, aged $|\band (?:his|her) (?:last|second|final"
    r"|next|third|fourth)\b"
)
_ANOTHER = expression(
    r"(?:\b(?:and|but|while|whereas|than)|[,;]) (?:the|an?|(?:his|her)(?! (?:last|second|final|next|third"
    r"|fourth)\b)|its|their|another|other|one|most)\b"
)
"""Who comes in between two ages that are of two."""
_SIGN = expression(
    r"\b(?:aged|age|turned|turns|will be) |\b(?:he|she|who) (?:was|is) |, \d\d, |\bat \d\d in (?:1|2)\d{3}"
)
"""One of which two ages of one person are told with."""
_MOST = 6


def two_ages(scene: Scene, sentence: Sentence) -> Iterator[Age]:
    """A claim for the two ages of a sentence that are told of two times, where nobody else is named in between."""
    if (
        sentence.block.kind is BlockKind.QUOTE
        or not _SIGN.search(sentence.lower)
        or _BORN.search(sentence.lower)
        or KIN.search(sentence.lower)
    ):
        return
    ages = sorted(islice(ages_in(sentence), _MOST), key=lambda aged: aged.start)
    ages = [aged for index, aged in enumerate(ages) if aged.start not in {one.start for one in ages[:index]}]
    if len(ages) != 2 or any(aged.hedged or not aged.years for aged in ages):
        return
    dates = _dates(scene, sentence)
    if len(dates) > 2:
        return
    parts = [[one for one in dates if one.start < ages[1].start], dates]
    times = [_time(scene, sentence, aged, near) for aged, near in zip(ages, parts, strict=True)]
    if any(time is False for time in times) or times[0] == times[1]:
        return
    if SOMEONE.search(places_out(scene, ages[0].end, ages[1].start)) or OF_ANOTHER.search(
        scene.lower, sentence.start, ages[1].start
    ):
        return
    (first, one), (last, two) = zip(ages, times, strict=True)
    if not isinstance(one, DateMention) or (isinstance(two, DateMention) and _day(two) < _day(one)):
        (first, one), (last, two) = (last, two), (first, one)
    if isinstance(one, DateMention):
        plain = first.plain and last.plain and _same_subject(scene, ages[0].end, ages[1].start)
        yield claim_of_two(scene, first, one, last, two if isinstance(two, DateMention) else None, tentative=not plain)


def _same_subject(scene: Scene, low: int, high: int) -> bool:
    """Whether the words between two ages go on with the person that the first is told of."""
    between = scene.lower[low:high]
    return _GOES_ON.search(between) is not None and _ANOTHER.search(between) is None


def _dates(scene: Scene, sentence: Sentence) -> list[DateMention]:
    """The dates of a sentence, those without a year in that of the draft."""
    year = scene.anchor.day.year if scene.anchor else None
    day = scene.anchor.day if scene.anchor else None
    found = [one for one in sentence.mentions if isinstance(one, DateMention) and not one.years]
    found = [one for one in found if day is None or _day(one) != (day.year, day.month, day.day)]
    found = [one if one.year or not one.month else replace(one, year=year) for one in found]
    return [one for one in found if one.year is not None]


def _time(scene: Scene, sentence: Sentence, aged: Aged, dates: Sequence[DateMention]) -> DateMention | bool | None:
    """The date that an age is told of, None for the draft's own, False where nothing tells."""
    if scene.anchor is not None and _STILL_NOW.search(scene.lower, sentence.start, aged.start):
        return None
    set_off = scene.lower[aged.start - 2 : aged.start] == ", " == scene.lower[aged.end : aged.end + 2]
    near = [] if set_off else [one for one in dates if together(scene, aged, one)]
    behind = [one for one in near if one.start > aged.end]
    if len(near) > 1 and not behind:
        near = [one for one in near if "," not in scene.lower[one.end : aged.start]]
    if len(near) == 1 or behind:
        return behind[0] if behind else near[0]
    now = not near and scene.anchor is not None and _NOW.search(scene.lower, sentence.start, aged.start) is not None
    return None if now else False


def _day(date: DateMention) -> tuple[int, int, int]:
    return date.year or 0, date.month or 0, date.day or 0


def claim_of_two(
    scene: Scene, first: Aged, then: DateMention, last: Aged, at: DateMention | None, *, tentative: bool
) -> Age:
    maker = scene.maker
    known, age = (
        NumberMention(aged.start, aged.end, Decimal(aged.years), Decimal(1), None, None, Form.DIGITS, aged.start)
        for aged in (first, last)
    )
    quote, span, section = maker.around([known, age])
    return make(
        Age,
        quote=quote,
        span=span,
        section=section,
        phrase="two ages",
        age=maker.quantity(age),
        born=maker.date(then),
        at=maker.date(at) if at else None,
        anchor=scene.anchor,
        then=maker.quantity(known),
        apart=True,
        tentative=tentative,
    )
