"""Anniversaries whose event and year stand elsewhere in the sentence, in the one before, or in every reader's head.

The earlier of two dates is that of the event, the later one tells when it is kept. What does not fit is claimed only
where the words say so: the event is told as one ("founded", "dated", "of the flood of"), and the other date stands by
the anniversary; elsewhere the claim is tentative.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, Mention
from factcheck.extraction.phrasebook.phrases.calendar.known_events import KNOWN_EVENTS
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.anniversary_words import (
    EVENT,
    HAS_IT,
    JUBILEE,
    OF_EVENT,
    PEOPLE,
    SET_UP,
    TURNS,
    VERBS_AND_NOUNS,
    YEARS_IN,
    YEARS_SINCE,
)
from factcheck.extraction.phrasebook.readers.calendar.days.own_years import own_year
from factcheck.extraction.phrasebook.scene import Scene, Sentence
from factcheck.extraction.phrasebook.vocabulary import Vocabulary

_PERSON = expression(r"\b(?:who|whose|he|she|his|her|him)\b")
_OF_SOMEBODY = expression(
    r"\b(?:Mr|Mrs|Ms|Dr|Sir|Dame|[Hh]e|[Ss]he|who|[A-Z][a-z]+ [A-Z][a-z]+) (?:has |will )?(?:celebrat|mark|toast)"
)
_CELEBRATING = expression(r"\b(?:celebrat(?:es|ing)|marks|marking) (?:its |their |our )?$")
"""What makes years in business those up to the draft's own."""
_CUES = (
    "anniversar",
    "birthday",
    "centen",
    "jubilee",
    "wedding",
    "th of ",
    "years since",
    "years after",
    "years on",
    " turn",
    "years old",
    " years in ",
    " years of ",
    " years as ",
    " years on ",
    " years at ",
    "elebrating ",
)
_OF = expression(
    r" (?:of|since)\b(?! (?:business|operation|existence|print|service|production|trading|trade|publication|priesthood"
    r"|ministry|marriage)\b)"
)
_OWN = expression(
    r"(?:\b(?:its|their|his|her|our|my|your)|['’]s?)(?: [a-z]+){0,2} $|^[\"“‘]?$|\b(?:turns|turned|turn|is|was|be) $"
)
_MARRIED = expression(r"\b(?:married|wed)\b[^.;:]{0,40}$")
_THEY_WED = expression(r",? (?:he|she|they|[a-z]+ and [a-z]+) (?:was |were )?(?:married|wed)\b")
_APART = expression(r"[.;:!?]|\b(?:but|while|whereas|before|after|until|and)\b")
_LATE = expression(
    r"\b(?:late|later|early|earlier|delayed|belated\w*|postponed|put off|overdue|behind (?:him|her|them|it)"
    r"|ahead of|a year"
    r"|the year (?:before|after))\b"
)
_NEXT_YEAR = expression(r"\b(?P<which>next|last) year\b(?!['’,] (?:1|2)\d{3})")
_TODAY = expression(
    r"\b(?:today|tonight|tomorrow|yesterday|this (?:year|week|month|weekend|spring|summer|autumn|winter)"
    r"|(?:on|next|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:week|month|weekend))\b"
)
_KNOWN = expression(
    rf"(?: of| since| after)? ?(?:the )?(?P<event>{'|'.join(KNOWN_EVENTS)})(?![\w-])(?! of)",
)
_SUBJECT = expression(
    r"[\"“‘]?(?:when |as )?the (?:[a-z]+ )?(?P<noun>[a-z]{3,}) (?:turned|turns|will turn|has turned)\b"
)
_AND_THE = expression(r", (?:and|but|while) (?:the|its|an?) ")
_RANGE = expression(r",? ?(?:to|until|till|through|and|[-–—]) ?")
SO_NOW = expression(r", so\b|\b(?:last|this|next) (?:year|season|month|week|spring|summer|autumn|fall|winter)\b")
"""Between a date and an anniversary that was not kept on it, but in a year of its own."""
_WAS_KEPT = expression(
    r"\)?,? (?:was|were|is|are|will be|has been) (?:celebrated|marked|kept|held|observed|commemorated|remembered"
    r"|honoured|honored|toasted) (?:[a-z]+ ){0,3}(?:in|on) "
)
_HAVING = expression(r"(?: in| on)?[^.;:,]{0,20}, having (?:first )?(?:been )?(?:first )?[a-z]+(?: up)? (?:in|on) ")
_IT_TURNED = expression(r"; (?:it|they) (?:only |has |had |have |will )?(?:turn(?:s|ed)? )?")
_IT_WAS = expression(r"[^;.:]{0,30}; (?:it|they) (?:was|were|had been|opened|began)\b")
_MOST = 6
"""How many dates, and anniversaries, of one sentence are looked at."""
_CLAUSE = 48
"""How far a date may stand from the anniversary that is kept then, in characters."""
_OLD_EVENT = 40


class LooseAnniversary(NamedTuple):
    """An anniversary by the range of its number, its event, and when it is kept (None for the draft's own date)."""

    ordinal: tuple[int, int]
    end: int
    event: DateMention
    at: DateMention | None
    tentative: bool


def may_tell(words: Vocabulary) -> bool:
    """Whether a text holds a word of an anniversary."""
    return words.any(_CUES)


def loose_anniversaries(scene: Scene, sentence: Sentence, before: Sentence | None) -> Iterator[LooseAnniversary]:
    """The anniversaries of a sentence with an event, and, but for the draft's own date, a year."""
    dates = _dates(scene, sentence)
    if len(dates) > _MOST:
        return
    for pattern in (JUBILEE, YEARS_SINCE, TURNS, YEARS_IN):
        for told in islice(pattern.finditer(scene.lower, sentence.start, sentence.end), _MOST):
            known = _known(scene, told.end())
            if pattern is YEARS_SINCE and known is None:
                continue
            parts = told.groupdict()
            span = told.span("ordinal" if parts["ordinal"] else "old")
            end = told.end("unit") if parts.get("unit") else span[1]
            at = _kept(scene, dates, span[0], end, known)
            if known is not None:
                if at is not None or (not dates and scene.anchor and _TODAY.search(sentence.lower)):
                    others = [one for one in dates if one is not at and one.year != known.year]
                    yield LooseAnniversary(span, end, known, at, bool(others))
            else:
                person = pattern is TURNS and _PERSON.search(sentence.lower) is not None
                person = person or (pattern is YEARS_IN and _OF_SOMEBODY.search(sentence.text) is not None)
                for loose in _with_date(scene, sentence, before, dates, (span, end), at):
                    yield loose._replace(tentative=loose.tentative or person)


_BEGUN = "born|built|founded|formed|opened|set up|made|begun|established|launched|created"
_BEGUN_THEN = expression(rf"\b(?:{_BEGUN})(?: (?:in|at) [a-z]+)? (?:in|on) $")
_SINCE_IT = expression(rf" since [^.;]{{3,60}}, (?:which |who )?(?:was |were )?(?:{_BEGUN})\b[^,;.]*")


def _with_date(
    scene: Scene,
    sentence: Sentence,
    before: Sentence | None,
    dates: list[DateMention],
    told: tuple[tuple[int, int], int],
    at: DateMention | None,
) -> Iterator[LooseAnniversary]:
    (start, _), end = told
    year = None if scene.anchor else own_year(scene)
    own = len(dates) == 1 and (scene.anchor or year) is not None and _TODAY.search(sentence.lower) is not None
    if not own and len(dates) == 1 and scene.anchor is not None:
        own = _CELEBRATING.search(scene.lower, sentence.start, start) is not None
    own = own and (year is None or dates[0].start != year.start)
    at = year if own else at
    if at is None and not own and len(dates) == 2:
        at = max(dates, key=lambda one: one.year or 0)
    if at is not None and _BEGUN_THEN.search(scene.lower, max(sentence.start, at.start - _CLAUSE), at.start):
        return  # "the 80th birthday of the artist, born in 1945, whose studio, built in 1905"
    events = [one for one in dates if one is not at and (at is None or (one.year or 0) < (at.year or 0))]
    if len(dates) > 2:
        events = [one for one in events if 0 <= one.start - end <= _CLAUSE]
    apart = not events and at is not None and before is not None and before.block is sentence.block
    if apart and before is not None:
        events = [one for one in _dates(scene, before) if (one.year or 0) < (at.year if at and at.year else 0)]
    if len(events) != 1 or (at is None and not own):
        return
    (event,) = events
    home = before.start if apart and before is not None else sentence.start
    ends = [one.end for one in dates if one.end <= event.start]
    lead = scene.lower[max(home, event.start - 2 * _CLAUSE, *ends) : event.start]
    wed = None
    if "wedding" in scene.lower[start:end]:
        wed = _MARRIED.search(lead) or _THEY_WED.match(scene.lower, event.end, max(event.end, start))
    kept = own or wed is not None or (at is not None and _beside(scene, at, start, end))
    if at is not None and end < event.start and _WAS_KEPT.fullmatch(scene.lower, event.end, at.start):
        kept = True  # "The jubilee of the college, established in 1953, was marked in 2003."
    same = event.start < start and _same_event(lead, scene.lower[end : end + _CLAUSE])
    if event.start < start and _OF.match(scene.lower, end) and not same:
        kept = (
            False  # The anniversary is of something else: "founded in 1950, shut on the tenth anniversary of its fire".
        )
    if event.start < start and another_subject(scene.lower[event.end : start], lead):
        kept = kept and SET_UP.fullmatch(scene.lower, home, start) is not None
    low, high = sorted((event.start, start))
    other = ";" in scene.lower[low:high] and not (
        _IT_WAS.match(scene.lower, end) or _IT_TURNED.fullmatch(scene.lower, event.end, start)
    )
    if (other and wed is None) or (at is not None and at.end < start and SO_NOW.search(scene.lower, at.end, start)):
        kept = False
    having = event.start > end and _HAVING.fullmatch(scene.lower, end, event.start) is not None
    if (
        event.start > end
        and not having
        and not _OF.match(scene.lower, end)
        and not _OWN.search(scene.lower, sentence.start, start)
    ):
        kept = False  # "The bicentenary": of what, no word tells.
    told_as_one = event.start > end and OF_EVENT.fullmatch(scene.lower, end, event.start)
    sure = kept and (same or wed is not None or (told_as_one or EVENT.search(lead)) is not None)
    if apart and before is not None and not _goes_on(before, sentence):
        sure = False  # "The tunnel opened in 1906. The club turned 40 in 2014": they are two.
    if at is not None and _RANGE.fullmatch(scene.lower, *sorted((event.end, at.start))):
        sure = False  # "The year of its 150th anniversary ran from 8 December 2020 to 8 December 2021."
    if event.start > end and _AND_THE.search(scene.lower, end, event.start):
        sure = False  # "It was the centenary of the republic, and the 1915 in the name is the year of a battle."
    if event.start > end and _SINCE_IT.fullmatch(scene.lower, end, event.start):
        sure = sure and not scene.lower.startswith(",", event.end)  # "50 years since the choir, formed in 1965, sang"
    sure = sure and not _LATE.search(sentence.lower) and not any(_runs(one) for one in sentence.mentions)
    yield LooseAnniversary(told[0], end, event, at, not sure)


def another_subject(lead: str, subject: str, *, whose: str = "") -> bool:
    """Whether the words before "its 50th birthday" say that something else has it: "The stadium will celebrate ".

    Where they are "its" (`whose`), people who celebrate do not: "The villagers will toast its 50th birthday".
    """
    told = HAS_IT.search(lead)
    return told is not None and told["noun"] not in subject and not (whose == "its" and told["noun"] in PEOPLE)


def _same_event(lead: str, after: str) -> bool:
    """Whether the verb before a date tells of what an anniversary is of: "seized power", "of its takeover"."""
    return any(verb.search(lead) and noun.match(after) for verb, noun in VERBS_AND_NOUNS)


def _goes_on(before: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence is of what the one before is of: of "it", or of a noun or name that stands there."""
    subject = _SUBJECT.match(sentence.lower)
    return subject is None or subject["noun"] in before.lower


def _dates(scene: Scene, sentence: Sentence) -> list[DateMention]:
    """The dates of a sentence that have a year, without the dateline; next year and last year by the draft's own."""
    day = scene.anchor.day if scene.anchor else None
    found = _NEXT_YEAR.search(sentence.lower) if day else None
    if day is not None and found is not None:
        low, high = (sentence.start + offset for offset in found.span())
        year = day.year + (1 if found["which"] == "next" else -1)
        return sorted(
            [*_dated(sentence, day), DateMention(low, high, year, None, None, None)], key=lambda one: one.start
        )
    return _dated(sentence, day)


def _dated(sentence: Sentence, day: datetime.date | None) -> list[DateMention]:
    return [
        one
        for one in sentence.mentions
        if isinstance(one, DateMention)
        and one.year is not None
        and (day is None or (one.year, one.month, one.day) != (day.year, day.month, day.day))
    ]


def _kept(
    scene: Scene, dates: list[DateMention], start: int, end: int, known: DateMention | None
) -> DateMention | None:
    """The date beside an anniversary, behind it rather than before it, that can be when it is kept."""
    if known is not None:
        start, end = min(start, known.start), max(end, known.end)
    beside = [one for one in dates if _beside(scene, one, start, end)]
    if known is None and len(beside) == 2:
        return max(beside, key=lambda one: one.year or 0)
    later = [one for one in beside if all((one.year or 0) >= (other.year or 0) for other in dates)]
    return later[0] if len(later) == 1 else beside[0] if known is not None and len(beside) == 1 else None


def _beside(scene: Scene, date: DateMention, start: int, end: int) -> bool:
    between = scene.lower[date.end : start] if date.end <= start else scene.lower[end : date.start]
    return len(between) <= _CLAUSE and not _APART.search(between)


def _runs(mention: Mention) -> bool:
    return isinstance(mention, DateMention) and mention.years is not None


def _known(scene: Scene, end: int) -> DateMention | None:
    """The event that stands right behind an anniversary and needs no date."""
    found = _KNOWN.match(scene.lower, end, end + 2 * _OLD_EVENT)
    if found is None:
        return None
    year = next(year for name, year in KNOWN_EVENTS.items() if expression(name).fullmatch(found["event"]))
    return DateMention(found.start("event"), found.end("event"), year, None, None, None)
