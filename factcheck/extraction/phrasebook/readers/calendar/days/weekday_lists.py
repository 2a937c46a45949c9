"""Days that are listed under one weekday: "Tuesdays: 3, 10 and 17 March 2026", "the weekend of 25 and 26 July".

With them what is held on one weekday of each month: "the second Tuesday of the month, next on 13 January 2026".
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.claims import Weekday, WeekdayOfDate
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.date_words import DASH, DAY, MONTHS, NAME, ORDINAL, WEEKDAYS
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.days.weekday_claims import weekday_of
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_A_DAY = rf"{DAY}{ORDINAL}?"
_DAYS = rf"(?P<days>{_A_DAY}(?:(?:, ?|,? and |,? & ){_A_DAY}){{1,5}})"
_YEAR = r"(?:,? (?P<year>(?:19|20)\d\d)\b)?"
_PART = "(?: (?:mornings?|afternoons?|evenings?|nights?))?"
_UNDER = rf"(?P<day>[A-Z][a-z]{{5,8}})s{_PART}(?:: ?| ?\(| {DASH} |,)? ?(?:on )?(?:the )?"
_LISTS = tuple(
    expression(pattern)
    for pattern in (
        rf"\b{_UNDER}{_DAYS} (?:of )?(?P<month>{NAME}){_YEAR}",
        rf"\b{_UNDER}(?P<month>{NAME}) {_DAYS}(?!\d|[-–:]){_YEAR}",
        rf"\b(?:(?:[Ee]very|[Ee]ach) (?P<day>[A-Z][a-z]{{5,8}})|(?P<plural>[A-Z][a-z]{{5,8}})s){_PART} in "
        rf"(?P<month>{NAME}){_YEAR}(?::| \(|,| {DASH}) ?(?:on )?(?:the )?{_DAYS}(?=\)|[;.,]?(?:\s|$))(?! [ap]\.?m)",
    )
)
_SHORT = rf"[A-Z][a-z]{{2,8}}\.?,? {_A_DAY}"
_EACH_DAY = expression(
    rf"\b(?P<days>{_SHORT}(?:(?:, ?|,? and |,? & |; | / ){_SHORT}){{0,6}})(?:, ?|,? and |,? & |; | / )$"
)
"""Days with their weekdays before the one that prints the month: "Wed 1, Sat 4 and Wed 8 April 2026"."""
_WEEKEND = expression(
    rf"\b[Ww]eekend of (?:the )?(?:(?P<first>{DAY}){ORDINAL}?(?: and |{DASH}| & |/| to )(?P<last>{DAY}){ORDINAL}? "
    rf"(?:of )?(?P<month>{NAME})|(?P<before>{NAME}) (?P<one>{DAY})(?: and |{DASH}| & |/| to )(?P<two>{DAY})){_YEAR}"
)
_NTH = expression(
    r"\b(?:on )?(?:(?:the|every) )?(?P<nth>first|second|third|fourth|last) (?P<day>(?:mon|tues|wednes|thurs|fri"
    r"|satur|sun)day)"
    r"(?: (?:evening|morning|night|afternoon))? (?:of|in) (?:the|each|every|a) month\b"
)
_NTHS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
_NEXT = expression(
    r"[^.;:()\d]{0,40}(?: \(|: )(?:(?:next:?|on|the|dates:?|are|i\.e\.) ){0,3}$"
    r"|[^.;:()\d]{0,30}[,;–—(] ?(?:(?:and|so|with) )?(?:the )?next(?: [a-z]+){0,3}?(?: (?:is|are|being|falls?))?"
    r"(?: (?:on|for))? (?:the )?$"
)
_THEN = expression(r"(?:, (?:and )?|,? and |; )(?:on )?(?:the )?")
_TWO = expression(r"(?:days? ?(?:and|&|to|or|/|-|–)|days?,) $")
"""Before the last weekday of several: not every day of the list is that one."""
_OFF = expression(
    r"\b(?:except|not|but|instead|moved|cancel\w*|exception|unless|due to|because of|holidays?|earlier|later|delayed"
    r"|also|alternate|other|since|from|until|wrong\w*|correct\w*|born|died|founded|opened|began|started)\b"
)
_REACH = 120
_SEPARATED = (", ", "d ", "& ", "; ", "/ ")
_CUES = (
    *(f"{day.lower()}s" for day in Weekday),
    *(f"{which} {day.lower()}" for which in ("every", "each") for day in Weekday),
    "weekend of",
    *(
        f"day{part} {of} {each} month"
        for part in ("", " evening", " morning", " night", " afternoon")
        for of in ("of", "in")
        for each in ("the", "each", "every", "a")
    ),
)


def read_weekday_lists(scene: Scene) -> Iterator[WeekdayOfDate]:
    """A claim for each day that is listed under a weekday."""
    for start, end in scene.passages_with(_CUES):
        block = scene.draft.block_at(start)
        if block.kind is BlockKind.QUOTE or (sentence := scene.sentence_at(start)) is None or denied(sentence):
            continue
        for pattern in _LISTS:
            for found in pattern.finditer(scene.draft.prose, start, end):
                yield from _listed(scene, found)
        for found in _WEEKEND.finditer(scene.draft.prose, start, end):
            yield from _weekend(scene, found)
        for found in _NTH.finditer(scene.lower, start, end):
            yield from _nths(scene, sentence, found)


def _listed(scene: Scene, found: re.Match[str]) -> Iterator[WeekdayOfDate]:
    parts = found.groupdict()
    weekday, month = WEEKDAYS.get(parts["day"] or parts.get("plural") or ""), MONTHS.get(found["month"])
    if weekday is None or month is None or _TWO.search(scene.lower, max(0, found.start() - 16), found.start()):
        return
    start = found.start("days")
    days = [
        DateMention(
            start + day.start(), start + day.end(), int(found["year"] or 0) or None, month, int(day["day"]), None
        )
        for day in re.finditer(rf"(?P<day>{DAY}){ORDINAL}?", found["days"])
    ]
    yield from _claims(scene, days, weekday)


def days_before(scene: Scene, last: DateMention) -> Iterator[WeekdayOfDate]:
    """Days of a list that print their own weekdays, and the month of the last one."""
    prose = scene.draft.prose
    if prose[last.start - 2 : last.start] not in _SEPARATED or last.day is None:
        return
    low = max(scene.draft.block_at(last.start).start, last.start - _REACH)
    found = _EACH_DAY.search(prose, low, last.start)
    known, told = 0, []
    for day in (
        re.finditer(rf"(?P<name>[A-Z][a-z]{{2,8}})\.?,? (?P<day>{DAY}){ORDINAL}?", found["days"]) if found else ()
    ):
        weekday, number = WEEKDAYS.get(day["name"]), int(day["day"])
        if weekday is None or not known < number < last.day:
            return
        known, start = number, (found.start() if found else 0)
        one = DateMention(start + day.start(), start + day.end(), last.year, last.month, number, None)
        told.append((one, weekday))
    for one, weekday in told:
        if not scene.within(one.start, one.end, DateMention):
            yield from _claims(scene, [one], weekday)


def _weekend(scene: Scene, found: re.Match[str]) -> Iterator[WeekdayOfDate]:
    """Two days of a weekend: a Saturday and a Sunday."""
    month, first = MONTHS.get(found["month"] or found["before"]), int(found["first"] or found["one"])
    if month is None or int(found["last"] or found["two"]) != first + 1:
        return
    at = found.start("first") if found["first"] else found.start("one")
    end = at + len(found["first"] or found["one"])
    day = DateMention(at, end, int(found["year"] or 0) or None, month, first, None)
    yield from _claims(scene, [day], Weekday.SATURDAY)


def _nths(scene: Scene, sentence: Sentence, found: re.Match[str]) -> Iterator[WeekdayOfDate]:
    """The days told of what is held on one weekday of each month."""
    if _OFF.search(sentence.lower):
        return
    days: list[DateMention] = []
    for one in sentence.mentions:
        if not isinstance(one, DateMention) or one.start < found.end():
            continue
        link = _THEN.fullmatch(scene.lower, days[-1].end, one.start) if days else None
        if not days:
            link = _NEXT.fullmatch(scene.lower, found.end(), one.start)
        if link is None or one.weekday or not one.month or not one.day:
            break
        days.append(one)
    years = {one.year for one in days if one.year}
    if len(years) > 1 or not days:
        return
    year = years.pop() if years else None
    days = [DateMention(one.start, one.end, year, one.month, one.day, None) for one in days]
    weekday = next(day for day in Weekday if day.lower() == found["day"])
    for claim in _claims(scene, days, weekday):
        yield replace(claim, nth=_NTHS[found["nth"]])


def _claims(scene: Scene, days: Sequence[DateMention], weekday: Weekday) -> Iterator[WeekdayOfDate]:
    """A claim for each day; where none is of the weekday, for the last one only."""
    if any(one.year is None for one in days) and scene.anchor is None:
        return
    anchor = scene.anchor.day.year if scene.anchor else 0
    odd = [one for one in days if not _falls(one, one.year or anchor, weekday)]
    told = days if len(odd) < len(days) else days[-1:]
    for one in told:
        yield weekday_of(scene, one, weekday, "days under a weekday", None if one.year else scene.anchor)


def _falls(date: DateMention, year: int, weekday: Weekday) -> bool:
    try:
        return Weekday.of(datetime.date(year, date.month or 0, date.day or 0)) is weekday
    except ValueError:
        return True
