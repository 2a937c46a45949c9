"""One moment told on two clocks: "9:15 a.m. Eastern time (1315 GMT)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from factcheck.claims import SameInstant, Weekday, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.date_words import MONTHS, WEEKDAYS
from factcheck.extraction.phrasebook.mentions.mention import DateMention, TimeMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.clocks.clock_places import ANOTHER_DAY, Told, only_place, told
from factcheck.extraction.phrasebook.readers.calendar.clocks.here import here
from factcheck.extraction.phrasebook.readers.calendar.clocks.loose_clocks import ANOTHER, BRACKET_ENDS, loose_clocks
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_BEFORE_BRACKET = expression(
    r"[^.;:()\n]{0,34}\((?:or |that is |that’s |that's |i\.e\.,? |which is )?(?:about |around )?$"
)
_AFTER_BRACKET = expression(r"[^()\n]{0,30}\)")
_WITHIN_BRACKET = expression(r"(?:[,;]| /|/) ?(?:or )?$")
_OR = expression(
    r"\)?(?:(?: on)? (?:[A-Z][a-z]{2,5}day|today|tomorrow|tonight))?"
    r"(?:,? ?/ ?|,? or |,? (?:which|that) (?:is|was|will be|means|makes it),? |, when it (?:is|was|will be) "
    r"|,? i\.e\.,? |,? it (?:is|was|will be|would be)(?: then)? "
    r"| (?:is|was|will be|means|equals|corresponds to) (?:already )?|,? and so(?: at)? |,? (?:equal|equivalent) to | = "
    r"|,? which in (?:the )?[A-Z][\w ]{2,30} (?:is|was|will be|means|makes it) )(?:about |around |then |already "
    r"|still )?$"
)
_IN_THE_OTHER = expression(
    r"[;,–—] ?(?:and )?in (?:the )?[A-Z][\w ]{2,30}? (?:it|that|this) (?:is|was|will be|would be) (?:then |already )?$"
)
_APPOSED = expression(r"(?: on [A-Z0-9][\w ,]{2,30})?(?:, | [–—] )$")
_AND = expression(r",? (?:and|but)(?: (?:already|still|only|just))? ")
_IT_WAS = expression(r"(?:\b[Ii]t (?:is|was|will be)|[Tt]hat (?:is|was)|[Ww]hich (?:is|was))(?: then| now| about)? $")
_ANOTHER_DAY = expression(rf",? {ANOTHER_DAY}\b")
_DAY_BEHIND = expression(rf" (?:{ANOTHER_DAY}|(?:in|on) (?:\d{{1,2}} )?[A-Z][a-z]{{2,8}}\b)")
_ONE_EVENT = expression(
    r"\b(?:webinar|seminar|call|briefing|conference|kick-?offs?|kicks? off|launch(?:es)?|lift-?off|blast-?off|match"
    r"|game"
    r"|final|fight|race|quake|earthquake|tremor|eclipse|summit|meeting|talks|interview|address|speech|deadline|auction"
    r"|broadcast|stream|livestream|embargo|ceremony|parade|release|premiere|ballot|vote|hearing|trial|draw"
    r"|landing|touchdown|inauguration|show|debate|announcement|decision|explosion"
    r"|crash)\b[^.;:?!\n]{0,60}$",
    re.IGNORECASE,
)
"""What happens once, and is told on two clocks side by side."""
_SEVERAL = expression(
    r"\b(?:doors|shops?|polls?|offices?|branch\w*|markets?|screenings?|shows|events|launches|each|both|respectively"
    r"|then"
    r"|opens? (?:at|from)|closes?|venues?|first|second)\b",
    re.IGNORECASE,
)
"""What is done in every town by its own clock."""
_UNIVERSAL = frozenset({"UTC", "GMT"})
"""Clocks that a time is told on only to be told again on another; "8pm in Paris, 9pm in Athens" may be two closings."""
_LISTS = expression(
    r"(?:it (?:is|was)|that (?:is|was)|that's|this (?:is|was)|which (?:is|was)) (?:then |just |still )?"
)
_IN_MONTH = expression(rf"\b[Ii]n (?P<month>{'|'.join(name for name in MONTHS if name.istitle() and len(name) > 3)})\b")
_WEEKDAY_BEHIND = expression(
    r"(?: local time)?,? (?:on )?(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
    r"(?! (?:to|and|or|until|through|–))"
)
_WEEKDAY_BEFORE = expression(
    r"(?<!every )(?<!each )(?<!to )(?<!and )\b(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    r"(?: (?:morning|afternoon|evening|night))?,?(?: at| from)? $"
)
_HALF_WEEK = 3
_CLOSE = 16
"""How near to its times a date stands, in characters, where a sentence has several."""
_REACH = 400
_BACK, _BEHIND = 2, 30
"""How many sentences with a time are looked back at."""


def read_clocks(scene: Scene) -> Iterator[SameInstant]:
    """A claim for each two clocks of which the copy says that they show one moment."""
    before: list[Sentence] = []
    for sentence in scene.sentences:
        if "t" not in sentence.kinds:
            continue
        if not denied(sentence):
            earlier = [one for one in reversed(before[-_BACK:]) if one.block is sentence.block]
            claims = list(_of(scene, sentence, earlier[0] if earlier else None))
            known = {claim.there.span.start for claim in claims}
            yield from claims
            for loose in (*here(scene, sentence), *loose_clocks(scene, sentence, earlier)):
                for claim in _claim(
                    scene,
                    sentence,
                    loose.first,
                    loose.second,
                    "times of two places",
                    apart=loose.apart,
                    tentative=loose.tentative,
                ):
                    if claim.there.span.start not in known:
                        if not claim.tentative:
                            known.add(claim.there.span.start)
                        yield claim
        before.append(sentence)


def _of(scene: Scene, sentence: Sentence, before: Sentence | None) -> Iterator[SameInstant]:
    times = [told(scene, one, sentence) for one in sentence.mentions if isinstance(one, TimeMention)]
    for first, second in pairwise(times):
        bare = first.zone is None and second.zone is not None and _ends(scene, second)
        if bare and (place := only_place(scene, first.mention, sentence)) is not None:
            first = first._replace(zone=place)
        if first.zone and second.zone and _one_moment(scene, first, second):
            yield from _claim(scene, sentence, first, second, "time beside time", apart=bare)
    if before is not None and _goes_on(sentence, times):
        yield from _listed(scene, before, sentence, times)


def _ends(scene: Scene, time: Told) -> bool:
    """Whether nothing else is told of a time: no "for the second leg"."""
    prose = scene.draft.prose
    if prose[time.end : time.end + 1] in ("", ".", ",", ";") or BRACKET_ENDS.match(prose, time.end):
        return True
    return _DAY_BEHIND.match(prose, time.end) is not None


def _one_moment(scene: Scene, first: Told, second: Told) -> bool:
    """Whether the words between two times, and those after, say that they are the same."""
    prose = scene.draft.prose
    between = prose[first.end : second.mention.start]
    if first.end > second.mention.start or (first.zone or "").casefold() == (second.zone or "").casefold():
        return False
    if _BEFORE_BRACKET.fullmatch(between):
        return bool(_AFTER_BRACKET.match(prose, second.end))
    if _WITHIN_BRACKET.fullmatch(between):
        open_at = prose.rfind("(", max(0, first.mention.start - 40), first.mention.start)
        if open_at >= 0 and ")" not in prose[open_at : first.mention.start]:
            return True
    if _APPOSED.fullmatch(between) and _ends(scene, second):
        if not _UNIVERSAL.isdisjoint(((first.zone or "").upper(), (second.zone or "").upper())):
            return True
        if _ANOTHER_DAY.search(prose, second.mention.end, second.end + _BEHIND):
            return True
        low = prose.rfind("\n", max(0, first.mention.start - _REACH), first.mention.start) + 1
        low = max(low, prose.rfind(". ", low, first.mention.start) + 1)
        told = any(words.search(prose, low, first.mention.start) for words in (_IT_WAS, _ONE_EVENT))
        return (told or _names_clocks(first, second)) and not _SEVERAL.search(prose, low, second.end + _BEHIND)
    if _AND.fullmatch(between) and _IT_WAS.search(prose, max(0, first.mention.start - _BEHIND), first.mention.start):
        return True
    if _IN_THE_OTHER.fullmatch(between):
        return _ends(scene, second) and (first.end > first.mention.end or _prints(first))
    return bool(_OR.fullmatch(between))


def _names_clocks(first: Told, second: Told) -> bool:
    """Whether both clocks are told by the names of their zones: "9 a.m. Eastern, 6 a.m. Pacific".

    What is on at one hour everywhere is no moment: "9 p.m. Eastern, 9 p.m. Pacific".
    """
    one, two = first.mention.clock, second.mention.clock
    if one is None or two is None or (one.hour, one.minute) == (two.hour, two.minute):
        return False
    return one.zone == first.zone and two.zone == second.zone


def _goes_on(sentence: Sentence, times: Sequence[Told]) -> bool:
    """Whether a sentence tells on other clocks the moment that the sentence before gave."""
    if _LISTS.match(sentence.lower):
        return True
    (first, *others) = times
    return not others and first.zone is not None and first.end == first.mention.end and not _prints(first)


def _prints(time: Told) -> bool:
    """Whether a time has a zone of its own, and not that of a place named before it."""
    return time.mention.clock is not None and time.mention.clock.zone is not None


def _listed(scene: Scene, before: Sentence, sentence: Sentence, times: list[Told]) -> Iterator[SameInstant]:
    """ "It was 8:27 in New York and 14:27 in Berlin", after a sentence that gives the moment on one clock."""
    earlier = [told(scene, one, before) for one in before.mentions if isinstance(one, TimeMention)]
    if len(earlier) != 1 or not earlier[0].zone:
        return
    for time in times:
        if time.zone and time.zone.casefold() != earlier[0].zone.casefold():
            another = ANOTHER.match(scene.lower, time.end) is not None
            yield from _claim(scene, sentence, earlier[0], time, "times in a list", apart=True, tentative=another)


def _days(scene: Scene, sentence: Sentence, start: int) -> Sequence[DateMention]:
    """The dates of a sentence that have a month, as far as they are near."""
    low, high = max(sentence.start, start - _REACH), min(sentence.end, start + _REACH)
    return [one for one in scene.within(low, high, DateMention) if one.month]


def _day(days: Sequence[DateMention], start: int, end: int) -> DateMention | None:
    """The day that the times are of: the date right after them, right before them, or the only one."""
    if len(days) < 2:
        return days[0] if days else None
    near = [one for one in days if 0 <= one.start - end < _CLOSE] or [
        one for one in days if 0 <= start - one.end < _CLOSE
    ]
    return near[0] if near else None


def _month(scene: Scene, sentence: Sentence) -> DateMention | None:
    """The one month that a sentence tells without a day or a year: "in July"."""
    known = scene.once(_months)
    if sentence.start not in known:
        known[sentence.start] = _month_told(sentence)
    return known[sentence.start]


def _months(_: Scene) -> dict[int, DateMention | None]:
    """By the start of its sentence: a long one may hold many times."""
    return {}


def _month_told(sentence: Sentence) -> DateMention | None:
    told = list(_IN_MONTH.finditer(sentence.text))
    if len(told) != 1:
        return None
    start, end = (sentence.start + offset for offset in told[0].span("month"))
    return DateMention(start, end, None, MONTHS[told[0]["month"]], None, None)


def _days_apart(scene: Scene, sentence: Sentence, first: Told, second: Told) -> int | None:
    """How many days the second clock is on by the days of the week that stand with both times, where both have one."""
    one, two = (_weekday(scene, sentence, time) for time in (first, second))
    if one is None or two is None:
        return None
    return (two - one + _HALF_WEEK) % 7 - _HALF_WEEK


def _weekday(scene: Scene, sentence: Sentence, time: Told) -> int | None:
    """The day of the week right behind a time, or right before it."""
    prose = scene.draft.prose
    found = _WEEKDAY_BEHIND.match(prose, time.mention.end) or _WEEKDAY_BEHIND.match(prose, time.end)
    found = found or _WEEKDAY_BEFORE.search(prose, max(sentence.start, time.mention.start - _REACH), time.mention.start)
    weekday = WEEKDAYS.get(found["day"]) if found else None
    return tuple(Weekday).index(weekday) if weekday else None


def _claim(
    scene: Scene,
    sentence: Sentence,
    first: Told,
    second: Told,
    phrase: str,
    *,
    apart: bool = False,
    tentative: bool = False,
) -> Iterator[SameInstant]:
    maker = scene.maker
    one, two = maker.time(first.mention, zone=first.zone), maker.time(second.mention, zone=second.zone)
    if one is None or two is None or first.mention.clock is None or second.mention.clock is None:
        return
    if (first.mention.clock.begin is None) != (second.mention.clock.begin is None):
        return
    if scene.draft.prose[second.mention.start - 1] in "-–—":
        return
    one, two = replace(one, zone=first.zone), replace(two, zone=second.zone)
    days = _days_apart(scene, sentence, first, second)
    day = _day(_days(scene, sentence, first.mention.start), first.mention.start, second.end)
    day = day or _month(scene, sentence)
    quote, span, section = maker.around([first.mention, second.mention])
    yield make(
        SameInstant,
        quote=quote,
        span=span,
        section=section,
        phrase=phrase,
        here=one,
        there=two,
        days=days,
        date=maker.date(day) if day else None,
        anchor=scene.anchor,
        apart=apart,
        tentative=tentative,
    )
