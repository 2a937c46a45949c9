"""Days of the week told apart from their dates: "on 5 May. It was a Monday", "the last Sunday of May, the 31st"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from factcheck.claims import Weekday
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.date_words import DASH, DAY, MONTHS, NAME, ORDINAL, WEEKDAYS
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.scene import Scene

_Told = tuple[DateMention, Weekday, int | None]
_NTHS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1}
_REACH = 48
"""How many characters before a date can change what its weekday means."""
NOT_THE_ONE = expression(r"\b(?:every|each|alternate|other|not|never|(?:after|before) the) (?:on )?$", re.IGNORECASE)
"""Before a day that comes again, or one that is denied."""
_EXCEPT = expression(r"\b(?:not|no longer|apart from|except|instead|rather|unlike)\b", re.IGNORECASE)
_A_MONTH = "(?:the|this|that|next|each|every|the same|the following) month"
_NTH_BEHIND = expression(
    rf"(?:,? \(?(?:which (?:is|was|will be) )?| is | was | will be | falls on )(?:on )?the "
    rf"(?P<nth>first|second|third|fourth|fifth|last) (?P<day>{NAME}) (?:of|in) (?:{_A_MONTH})(?=[.,;:)]|\s*\Z)"
)
"""Behind a date: ", the first Wednesday of the month"."""
_FALLS = expression(
    rf",? (?:which )?(?:is|will be|falls on|will fall on|falls(?: this year)? on) an? (?P<day>{NAME})\b"
    r"(?! (?:night|morning|evening|paper|team|service|market|club|fixture|game|school|job))"
)
"""The same of a day without a year: ", which is a Thursday this year"."""
_TOLD_AFTER = expression(
    r"(?:(?:(?!\b(?:before|after|until|than|[Dd]ay|[Ee]ve)\b)[^.!?;:\n]){0,40}?[.;:,–—]? "
    r"(?:[Ii]t|[Tt]hat|[Tt]his|which))? (?:is|was|will be|falls on|fell on|happened to be|will fall on|landed on)"
    rf"(?:, [^,.;\n]{{3,40}},)? (?:on )?an? (?P<day>{NAME})\b"
)
"""A weekday told of a date in words of their own: "on 5 May. It was, as ever, a Monday"."""
_A_DAY = expression(rf"\b(?:on|was|is) an? (?P<day>{NAME})(?:,|:| {DASH}| \()? ?(?:the )?$")
_NTH = expression(rf"\b(?P<nth>first|second|third|fourth|fifth|last) (?P<day>{NAME}) (?:of|in) $")
_NTH_BEFORE = expression(
    rf"\b(?:(?P<nth>first|second|third|fourth|fifth|last) (?P<day>{NAME}) (?:(?:of"
    rf"|in) (?:(?P<month>[A-Z][a-z]{{2,8}})(?: (?P<year>[12]\d{{3}}))?|(?:{_A_MONTH}))|next month)"
    rf"|(?P<feast>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday) (?P<its>[12]\d{{3}}))"
    r"(?:,|,? \(|, (?:which )?(?:this year|in (?P<then>[12]\d{3})),?(?: (?:is|was|falls|fell|will be|will fall))?"
    r"|,? (?:which )?(?:is|was|falls|fell|will be|will fall)(?: this year)?"
    r"|(?P<soon>(?:,| \(| –| —|:) ?)(?:next|the next(?: being| is)?|that is|this time)[:,]?)"
    r"(?: on)?(?: the)? ?$"
)
"""Before a date: "the last Sunday of October, 26 October 2025", "Easter Sunday 2024 fell on 31 March"."""
_THE_NTH = expression(
    rf"[ ,(:]{{1,3}}(?:{DASH} )?\(?(?:(?:that['’]s|that is|which is|which was|is|was|falls on|fell on|on|i\.e\.) )?"
    rf"the (?P<day>{DAY}){ORDINAL}\b"
)
"""The day of the month beside "the last Monday of September 2025"."""
OPENS_SENTENCE_IN = expression(r"(?:^|[.!?\n][\"'”’)]? ?)[\"'“‘(]?(?:In|By|During) (?:early |late |mid-)?$")
_DAY_IN_YEAR = expression(r",? (?:[Hh]is birthday, |[Hh]er birthday, |the anniversary, )?")
"""What may stand between the year that opens a sentence and a day in it."""


def told_apart(
    scene: Scene, mention: DateMention, before: DateMention | None, following: DateMention | None
) -> Iterator[_Told]:
    """A date that prints no weekday, the weekday that the words around it tell, and which of its month that is."""
    if mention.year is not None:
        yield from _beside(scene, mention, following)
    elif mention.day and before is not None and before.year is not None:
        yield from _in_year_before(scene, mention, before, following)
    if mention.day:
        yield from _nth_before(scene, mention)
        if (behind := nth_behind(scene, mention)) is not None:
            yield mention, *behind
        elif mention.year is None and (falls := _FALLS.match(scene.draft.prose, mention.end)) is not None:
            weekday = WEEKDAYS.get(falls["day"])
            if weekday is not None and scene.draft.block_at(mention.start).end >= falls.end():
                yield replace(mention, end=falls.end()), weekday, None
    if mention.day and mention.year is not None:
        yield from _a_day_before(scene, mention)


def _nth_before(scene: Scene, mention: DateMention) -> Iterator[_Told]:
    """The weekday of a date told before it as one of its month, or as a feast of its year."""
    prose = scene.draft.prose
    block = scene.draft.block_at(mention.start)
    told = _NTH_BEFORE.search(prose, max(block.start, mention.start - _REACH), mention.start)
    if told is None or NOT_THE_ONE.search(prose, max(block.start, told.start() - _REACH), told.start()):
        return
    if told["soon"] and _EXCEPT.search(prose, max(block.start, told.start() - _REACH), told.start()):
        return
    if told["soon"] and mention.year is not None:
        return  # Read with the other days of its list.
    weekday = WEEKDAYS.get(told["day"] or told["feast"])
    year = mention.year or int(told["year"] or told["its"] or told["then"] or 0) or None
    of_month = told["month"] is None or told["month"] in MONTHS  # not "the second Sunday of Easter"
    nth = _NTHS.get(told["nth"] or "") if of_month else None
    if weekday is not None and (year or nth):
        yield replace(mention, year=year), weekday, nth


def nth_behind(scene: Scene, mention: DateMention) -> tuple[Weekday, int] | None:
    """Which weekday of its month a date is said to be, in the words right behind it."""
    told = _NTH_BEHIND.match(scene.draft.prose, mention.end)
    weekday = WEEKDAYS.get(told["day"]) if told else None
    if told is None or weekday is None or scene.draft.block_at(mention.start).end < told.end():
        return None
    return weekday, _NTHS[told["nth"]]


def _a_day_before(scene: Scene, mention: DateMention) -> Iterator[_Told]:
    """ "D-Day fell on a Tuesday: 6 June 1944"."""
    prose = scene.draft.prose
    low = max(scene.draft.block_at(mention.start).start, mention.start - _REACH)
    told = _A_DAY.search(prose, low, mention.start)
    weekday = WEEKDAYS.get(told["day"]) if told else None
    if told is not None and weekday is not None and not NOT_THE_ONE.search(prose, low, told.start()):
        yield replace(mention, start=told.start("day")), weekday, None


def _in_year_before(
    scene: Scene, mention: DateMention, year: DateMention, following: DateMention | None
) -> Iterator[_Told]:
    """The weekday told of a day of the year that opens the sentence: "In 2023 New Year's Day fell on a Sunday"."""
    prose = scene.draft.prose
    lead = prose[max(scene.draft.block_at(year.start).start, year.start - 16) : year.start]
    if year.month is None and OPENS_SENTENCE_IN.search(lead) and _DAY_IN_YEAR.fullmatch(prose, year.end, mention.start):
        yield from _beside(scene, replace(mention, year=year.year), following)


def _beside(scene: Scene, mention: DateMention, following: DateMention | None) -> Iterator[_Told]:
    """The weekday of a date in words of their own: after it, or before a month of which the day follows."""
    prose = scene.draft.prose
    if mention.day:
        told, dated = _TOLD_AFTER.match(prose, mention.end), mention
        end = told.end() if told else 0
    else:
        told = _NTH.search(prose, max(0, mention.start - _REACH), mention.start)
        day = _THE_NTH.match(prose, mention.end) if told else None
        if day is None:
            return
        end = day.end()
        dated = replace(mention, day=int(day["day"]))
    weekday = WEEKDAYS.get(told["day"]) if told else None
    if told is None or weekday is None or (following is not None and following.start < end):
        return
    low, high = min(told.start("day"), mention.start), end
    if scene.draft.block_at(low).end < high or NOT_THE_ONE.search(prose, max(0, low - _REACH), low):
        return
    nth = _NTHS.get(told["nth"]) if "nth" in told.re.groupindex else None
    yield replace(dated, start=low, end=high), weekday, nth
