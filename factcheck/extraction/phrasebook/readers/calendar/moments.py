"""What the readers of dates and clocks share: moments, ranges, and lengths of time made of two figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from factcheck.claims import Counting, Form, Moment, make
from factcheck.claims.quantity import Quantity
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.date_words import WEEKDAYS
from factcheck.extraction.phrasebook.mentions.mention import (
    DateMention,
    Mention,
    NumberMention,
    PlaceMention,
    TimeMention,
)
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.patterns import Match
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_PARTS = {("h", "min"): 60, ("min", "s"): 60, ("day", "h"): 24, ("week", "day"): 7, ("year", "month"): 12}
"""How many of the second unit make one of the first."""
_LONE = {
    "century": (Decimal(100), "year"),
    "decade": (Decimal(10), "year"),
    "year": (Decimal(12), "month"),
    "month": (Decimal(1), "month"),
    "fortnight": (Decimal(14), "day"),
    "week": (Decimal(7), "day"),
    "hour": (Decimal(60), "min"),
}
"""Units that stand without a number, in a unit fine enough to be halved."""
_ROUND_TO = {"century": Decimal("0.1"), "decade": Decimal("0.2")}
"""What part of itself such a length is rounded to: a century is 95 to 105 years, a decade 9 to 11."""

JOURNEY = expression(
    r"\b(?:flights?|flew|fly|flies|airport|airline|landed|landing|jet|plane|sailed|ferr(?:y|ies)|(?:sea|channel"
    r"|ferry) crossing|eurostar|clocks? (?:go|went|chang|mov|put)"
    r"|time (?:zone|difference)|(?:gain|los)(?:es?|ing|s|ed|t)? an hour|hour (?:forward|back|ahead|behind))"
)
"""What may make two times no times of one clock."""
_ON_DAY = expression(rf",? (?:on )?(?P<day>{'|'.join(day for day in WEEKDAYS if day.endswith('day'))})\b")
"""The day of the week behind a time of day."""
_STAY = expression(r"\b(?:stay|guest|arriv|depart|leav|check|book|hotel|cruise|room|berth|hospital|camp)")
"""Words of somebody who sleeps there."""
_AN_HOUR_AND = expression(r"\b(an? (?:hour|day|week|month|year)) and $")
_SEASON = expression(r"\b(spring|summer|autumn|fall) (?:of )?$")
_MIDDLES = {"spring": 4, "summer": 7, "autumn": 10, "fall": 10}
_PARTS_OF_ONE = {"a half": Decimal("0.5"), "a quarter": Decimal("0.25"), "three quarters": Decimal("0.75")}
_AND_A_PART = expression(rf" and (?P<part>{'|'.join(_PARTS_OF_ONE)})(?! [a-z]+ (?:of|hours?|years?)\b)")
_OPENING = 14
_AND_A_HALF = " and a half"
_EXACTLY = (" to the day", " exactly")
_LONE_IN_PROSE = expression(
    r"(?:\b(?:last(?:ed|s|ing)?|for|took|takes|exactly|has|had|just) |, |^[\"“‘]?)"
    r"(?P<lone>(?:half an?|a quarter of an|an?) (?:century|decade|year|month|week|fortnight|hour)(?: and a half)?)\b"
)


def travels(sentence: Sentence) -> bool:
    """Whether two times of a sentence may be of two clocks: it, or what stands around it, tells of a journey."""
    scene, block = sentence.scene, sentence.block
    journeys = scene.once(_journeys)
    if block.start not in journeys:
        journeys[block.start] = JOURNEY.search(scene.lower, block.start, block.end) is not None
    if journeys[block.start]:
        return True
    places = scene.within(sentence.start, sentence.end, PlaceMention)
    homes = [{entry.country or entry.id for entry in one.entries} for one in places if one.entries]
    return any(first.isdisjoint(last) for first, last in combinations(homes, 2))


def _journeys(scene: Scene) -> dict[int, bool]:  # noqa: ARG001
    """Whether the blocks that were asked for tell of a journey, by where they start."""
    return {}


def in_season(scene: Scene, first: DateMention, last: DateMention) -> tuple[DateMention, DateMention]:
    """Two years with the month in the middle of the season that stands before both: "from spring 2025 to spring 2027".

    The season of a year alone tells nothing; the winter of a year is one of two.
    """
    seasons = {
        (found[1] if (found := _SEASON.search(scene.lower, max(0, one.start - _OPENING), one.start)) else None)
        for one in (first, last)
        if one.year is not None and one.month is None
    }
    month = _MIDDLES.get(seasons.pop() or "") if len(seasons) == 1 else None
    if month is None or first.month is not None or last.month is not None:
        return first, last
    return replace(first, month=month), replace(last, month=month)


def moment(scene: Scene, mentions: Sequence[Mention]) -> Moment | None:
    """One end of a stretch: a date, a time, or a date and a time side by side. None for ranges and empty dates."""
    date = next((mention for mention in mentions if isinstance(mention, DateMention)), None)
    time = next((mention for mention in mentions if isinstance(mention, TimeMention)), None)
    if len(mentions) != (date is not None) + (time is not None):
        return None
    if date is not None and not (date.year or date.month):
        return None
    if date is not None and (date.days or date.years):
        return None
    if time is not None and (time.clock is None or time.clock.begin):
        return None
    if date is None and time is not None and (named := _ON_DAY.match(scene.draft.prose, time.end)) is not None:
        date = DateMention(*named.span("day"), None, None, None, WEEKDAYS[named["day"]])
    maker = scene.maker
    return make(Moment, date=maker.date(date) if date else None, time=maker.time(time) if time else None)


def in_month(date: DateMention, before: Sequence[Mention]) -> DateMention:
    """ "Sunday the 18th" with the month of the date before, where it is a later day."""
    last = before[-1] if before else None
    if date.day is None or date.month is not None or not isinstance(last, DateMention):
        return date
    if last.month is None or last.day is None or last.day >= date.day:
        return date
    return replace(date, month=last.month, year=last.year)


def ends_of_range(scene: Scene, mention: Mention) -> tuple[Moment, Moment] | None:
    """Both ends of a range that is one mention: "3 to 14 March 2025", "2:15 to 5:15 a.m.", "2008–2019"."""
    maker = scene.maker
    if isinstance(mention, TimeMention):
        begin, end = maker.time(mention, begin=True), maker.time(mention)
        return (make(Moment, time=begin), make(Moment, time=end)) if begin and end else None
    if isinstance(mention, DateMention) and (mention.days or mention.years):
        first, last = (
            replace(mention, day=day, year=year, days=None, years=None)
            for day, year in zip(mention.days or (None, None), mention.years or (mention.year,) * 2, strict=True)
        )
        return make(Moment, date=maker.date(first)), make(Moment, date=maker.date(last))
    return None


def length_of(scene: Scene, match: Match) -> tuple[Quantity, list[NumberMention]] | None:
    """The length of time of a match: "five hours", "two hours and 15 minutes"; None where it is no time."""
    if "lone" in match.words:
        lone = with_a_part(scene, _lone(match.words["lone"], *match.ranges["lone"]))
        return scene.maker.quantity(lone), [lone]
    first, second = match.number("length"), match.number("length_too")
    if first is None or first.unit not in TIME_UNITS or first.value <= 0:
        return None
    maker = scene.maker
    first = with_a_part(scene, first)
    whole = with_an_hour(scene, first)
    if whole is not first:
        return maker.quantity(whole), [first]
    if second is None:
        return maker.quantity(first), [first]
    both = sum_of_lengths(first, second)
    return (maker.quantity(both), [first, second]) if both else None


def with_a_part(scene: Scene, length: NumberMention) -> NumberMention:
    """ "An hour and three quarters", "two hours and a half", of which the unit stands before the part."""
    more = _AND_A_PART.match(scene.lower, length.end)
    if more is None or length.value != length.value.to_integral_value():
        return length
    printed = scene.lower[length.start : length.end]
    one = next((_LONE[word][0] for word in _LONE if printed in (f"a {word}", f"an {word}")), Decimal(1))
    return replace(length, end=more.end(), value=length.value + one * _PARTS_OF_ONE[more["part"]], step=Decimal("0.1"))


def with_an_hour(scene: Scene, first: NumberMention) -> NumberMention:
    """ "An hour and 45 minutes", of which the scan of numbers finds the minutes."""
    opening = _AN_HOUR_AND.search(scene.lower, max(0, first.start - _OPENING), first.start)
    if opening is None:
        return first
    whole = _lone(opening[1], *opening.span(1))
    if first.unit == whole.unit:
        return replace(whole, end=first.end, value=whole.value + first.value, step=first.step)
    return sum_of_lengths(whole, first) or first


def sum_of_lengths(first: NumberMention, second: NumberMention) -> NumberMention | None:
    """ "Two hours and 15 minutes" as minutes; None where the second is no part of the unit of the first."""
    factor = _PARTS.get((first.unit or "", second.unit or ""))
    if factor is None or second.value >= factor:
        return None
    return replace(first, end=second.end, value=first.value * factor + second.value, step=second.step, unit=second.unit)


def lone_length(scene: Scene, sentence: Sentence) -> NumberMention | None:
    """The length without a number of a sentence: "for half a century", "a month to the day"."""
    found = _LONE_IN_PROSE.search(sentence.lower)
    if found is None:
        return None
    lone = _lone(found["lone"], *(sentence.start + offset for offset in found.span("lone")))
    lone = with_a_part(scene, lone)
    return replace(lone, hedge=None) if scene.lower.startswith(_EXACTLY, lone.end) else lone


def _lone(printed: str, start: int, end: int) -> NumberMention:
    """ "A century", "half an hour", "an hour and a half": a round figure where it is long."""
    unit = printed.removesuffix(_AND_A_HALF).split()[-1]
    value, name = _LONE[unit]
    halved = value / 2 if printed.startswith("half") else value / 4 if "quarter" in printed else value
    halved += value / 2 if printed.endswith(_AND_A_HALF) else 0
    step = halved * _ROUND_TO[unit] if unit in _ROUND_TO else Decimal(1)
    return NumberMention(start, end, halved, step, name, None, Form.WORDS, start)


def counted(sentence: Sentence, length: Quantity) -> Counting:
    """How the days of a length are counted: the nights of a stay lie between its days, those of a show do not."""
    return Counting.BETWEEN if length.unit == "night" and _STAY.search(sentence.lower) else Counting.SPAN


def only_these(sentence: Sentence, used: Iterable[Mention]) -> bool:
    """Whether no other date or time stands between the mentions used."""
    starts = {mention.start for mention in used}
    low, high = min(starts), max(starts)
    between = sentence.scene.within(low + 1, high, Mention)
    return all(one.start in starts or not isinstance(one, DateMention | TimeMention) for one in between)
