"""Dates told as the next or the last one: "the next day, 28 February", "and the following year, in 1986".

The step is counted from the date told right before it, in the same sentence or at the end of the one before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.claims import Counting, Duration, Form, Order, make
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, NumberMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretches import stretch
from factcheck.extraction.phrasebook.readers.calendar.moments import moment
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_DAY = "(?:day|morning|afternoon|evening|night)"
_STEPS = (
    rf"the (?:very )?(?:next|following) (?P<on>{_DAY}|month|year)"
    rf"|the (?:previous|preceding) (?P<back>{_DAY}|month|year)"
    rf"|the (?P<after>{_DAY}|month|year) (?:after|afterwards)"
    rf"|the (?P<before>{_DAY}|month|year) before"
    r"|(?:just )?(?:a|one) (?P<later>day|month|year) (?:later|on|afterwards)"
    r"|(?:just )?(?:a|one) (?P<earlier>day|month|year) (?:earlier|before)"
)
_AHEAD = expression(rf"\b(?P<step>{_STEPS}),? \(?(?:on |in |that is,? )?(?:the )?$")
"""A step right before its date."""
_BEHIND = expression(rf",? (?P<step>{_STEPS})(?=[,.;:)–—]|$)")
"""A step right behind its date."""
_PREPOSED = expression(r"\b(?:on|in|that is)(?: the)?,? $")
_CLOSES = expression(r"[,.;:)–—]|$| –| —")
_CUES = (
    *(f"{which} " for which in ("the next", "very next", "the following", "the previous", "the preceding")),
    *(f"{unit} {way}" for unit in ("day", "month", "year") for way in ("after", "before", "later", "earlier", "on")),
    *(f"{part} {way}" for part in ("morning", "afternoon", "evening", "night") for way in ("after", "before")),
)
_BACK = frozenset({"back", "before", "earlier"})
_REACH = 48
_GAP, _CLOSE = 90, 40
"""How far the date that is counted from may stand before the step, in characters."""
_OTHER_TIME = expression(
    r"\b(?:later|after|afterwards|following|next|subsequent\w*|earlier|before|previous\w*|until|till|when|since|while"
    r"|weekends?|[a-z]+day|mornings?|evenings?|afternoons?|nights?|weeks?|months?|years?|days?|decades?|hours?|once"
    r"|eventually|by|last|age|aged|spring|summer|autumn|winter|seasons?|every|each|annual\w*|if)\b|\d"
)
"""What may tell of another time between a date and the step from it."""
_OPENS = expression(
    r"[\"“‘]?(?:and |but |then |only |just |on |in )*"
    r"(?:(?:the |its |his |her |their )?[a-z]+ (?:was |were )?(?:began|begun|started|opened|followed|came|resumed|ended"
    r"|closed|finished|signed|sworn in|held|completed|announced|published) )?$"
)
_RANGE = expression(r"\b(?:from|between|until|since|by) (?:the )?$")
_CAUSE = expression(r" (?:after|following) (?:an?|the) (?:[a-z]+ ){1,2}$")
"""What came the year before, and is no other time: "rebuilt in 1920 after a fire the previous year"."""
_DECEMBER = 12
_OLD_CALENDARS_UNTIL = 1752
_JOINS = expression(r"[,;](?! (?:and|but|then)\b)(?=.)|\b(?:and|but|then)\b")


def read_next_steps(scene: Scene) -> Iterator[Duration | Order]:
    """A claim for each step of a day, a month or a year with both its dates."""
    for sentence in scene.sentences_with(_CUES):
        if "d" in sentence.kinds and sentence.block.kind is not BlockKind.QUOTE and not denied(sentence):
            yield from _steps(scene, sentence, scene.right_before(sentence))


def _steps(scene: Scene, sentence: Sentence, before: Sentence | None) -> Iterator[Duration | Order]:
    dates = [one for one in sentence.mentions if isinstance(one, DateMention)]
    for index, date in enumerate(dates):
        low = max([sentence.start, date.start - _REACH, *(one.end for one in dates[:index])])
        told = _AHEAD.search(scene.lower, low, date.start)
        if told is not None and not _PREPOSED.search(told.group()) and not _CLOSES.match(scene.lower, date.end):
            told = None  # "The following year, 2021 as it turned out"
        told = told or _BEHIND.match(scene.lower, date.end, sentence.end)
        if told is None:
            continue
        outset = min(told.start(), date.start)
        if index:
            start, apart = dates[index - 1], False
        elif before is not None and _goes_on(scene, before, sentence, outset):
            start, apart = [one for one in before.mentions if isinstance(one, DateMention)][-1], True
        else:
            continue
        claim = _claim(scene, told, start, date, apart=apart)
        if claim is not None:
            yield claim


def _goes_on(scene: Scene, before: Sentence, sentence: Sentence, outset: int) -> bool:
    """Whether a sentence opens with the step, right behind one that tells one date."""
    dates = [one for one in before.mentions if isinstance(one, DateMention)]
    return len(dates) == 1 and _OPENS.fullmatch(scene.lower, sentence.start, outset) is not None


def _claim(
    scene: Scene, told: re.Match[str], start: DateMention, end: DateMention, *, apart: bool
) -> Duration | Order | None:
    name = next(name for name in ("on", "back", "after", "before", "later", "earlier") if told[name])
    unit = told[name] if told[name] in ("month", "year") else "day"
    first, last = _of_unit(start, unit), _of_unit(end, unit)
    gap = scene.lower[start.end : min(told.start(), end.start)]
    gap = _CAUSE.sub("", gap) if name in _BACK else gap
    if first is None or last is None or len(gap) > _GAP or _OTHER_TIME.search(gap):
        return None
    if _RANGE.search(scene.lower, max(0, start.start - _REACH), start.start):
        return None
    if name in _BACK:
        first, last = last, first
    first, last = _dated(first, last)
    if (last.year or 0) < (first.year or 0) or (first.year == last.year and _place(last) < _place(first)):
        return _order(scene, first, last) if len(gap) <= _CLOSE else None
    if unit == "day" and first.year is not None and first.year <= _OLD_CALENDARS_UNTIL:
        return None  # "24 March 1700. The next day, 25 March 1701, was New Year's Day"
    begin, close = moment(scene, [first]), moment(scene, [last])
    if begin is None or close is None:
        return None
    loose = apart or len(gap) > _CLOSE or len(_JOINS.findall(gap.rstrip(" ,;"))) > 1
    at, until = told.span("step")
    one = NumberMention(at, until, Decimal(1), Decimal(1), unit, None, Form.WORDS, at)
    counting = Counting.BETWEEN if unit == "day" else Counting.CALENDAR
    quantity = scene.maker.quantity(one)
    return stretch(scene, [one, end], "the next one", quantity, (begin, close), counting, apart=loose)


def _order(scene: Scene, first: DateMention, last: DateMention) -> Order | None:
    """A step that leads the wrong way."""
    if first.year is None and last.year is None:
        return None
    quote, span, section = scene.maker.around([first, last])
    one, two = scene.maker.date(first), scene.maker.date(last)
    return make(Order, quote=quote, span=span, section=section, phrase="the next one", first=one, last=two)


def _of_unit(date: DateMention, unit: str) -> DateMention | None:
    """A date by the unit that a step is counted in; None where it does not print that much, or is a range."""
    if date.days or date.years:
        return None
    match unit:
        case "day":
            return date if date.day and date.month else None
        case "month":
            return replace(date, day=None, weekday=None) if date.month else None
        case _:
            return replace(date, month=None, day=None, weekday=None) if date.year else None


def _dated(first: DateMention, last: DateMention) -> tuple[DateMention, DateMention]:
    """Two dates with the year of either: "27 February 2025; the next day, 28 February"."""
    turns = _place(last) < _place(first) and (first.month, last.month) == (_DECEMBER, 1)
    if first.year is None and last.year is not None:
        return replace(first, year=last.year - turns), last
    if last.year is None and first.year is not None:
        return first, replace(last, year=first.year + turns)
    return first, last


def _place(date: DateMention) -> tuple[int, int]:
    return date.month or 0, date.day or 0
