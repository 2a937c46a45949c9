"""One moment told on two clocks: "9:15 a.m. Eastern time (1315 GMT)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from factcheck.claims import SameInstant, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, TimeMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_PLACE = expression(
    r"(?: local time)?(?:,? (?:on )?[A-Z][a-z]{2,5}day(?: (?:morning|afternoon|evening|night))?)?,? in (?:the )?"
    r"(?P<place>[A-Z][\w'’.-]{1,20}(?:[ -][A-Z][\w'’-]{1,20}){0,3}(?:, [A-Z][\w]{1,20}(?: [A-Z]\w{1,20})?)?)"
)
_BEFORE_BRACKET = expression(
    r"[^.;:()\n]{0,24}\((?:or |that is |that’s |that's |i\.e\.,? |which is )?(?:about |around )?$"
)
_AFTER_BRACKET = expression(r"[^()\n]{0,30}\)")
_WITHIN_BRACKET = expression(r"(?:[,;]| /|/) ?(?:or )?$")
_OR = expression(
    r"(?:,? ?/ ?|,? or |,? (?:which|that) (?:is|was|will be|means|makes it),? |, when it (?:is|was|will be) "
    r"|,? i\.e\.,? "
    r"|,? and so(?: at)? |,? (?:equal|equivalent) to | = "
    r"|,? which in (?:the )?[A-Z][\w ]{2,30} (?:is|was|will be|means|makes it) )(?:about |around |then |already "
    r"|still )?$"
)
_PLACE_BEFORE = expression(
    r"\b[Ii]n (?:the )?(?P<place>[A-Z][\w'’.-]{1,20}(?:[ -][A-Z][\w'’-]{1,20}){0,3}),? (?:(?:where|when) )?it "
    r"(?:(?:is|was|will|would) (?:be )?)?(?:(?:then|already|still|just|only) )?(?:be )?$"
)
"""The place of a clock, told before its time: "in Paris, where it was then 09:00"."""
_LISTS = expression(
    r"(?:it (?:is|was)|that (?:is|was)|that's|this (?:is|was)|which (?:is|was)) (?:then |just |still )?"
)
_CLOSE = 16
"""How near to its times a date stands, in characters, where a sentence has several."""
_REACH = 400
_LOCAL = "local time"
_LEAD = 60
"""How far before a time its place may be told, in characters."""


class _Told(NamedTuple):
    """A time of day and the clock that it is told by."""

    mention: TimeMention
    zone: str | None
    end: int
    """Where the words that name the clock end."""


def read_clocks(scene: Scene) -> Iterator[SameInstant]:
    """A claim for each two clocks of which the copy says that they show one moment."""
    before: Sentence | None = None
    for sentence in scene.sentences:
        if "t" in sentence.kinds and not denied(sentence):
            times = [_told(scene, one, sentence) for one in sentence.mentions if isinstance(one, TimeMention)]
            for first, second in pairwise(times):
                if first.zone and second.zone and _one_moment(scene, first, second):
                    yield from _claim(scene, sentence, first, second, "time beside time")
            if before is not None and before.block is sentence.block and _goes_on(scene, sentence, times):
                yield from _listed(scene, before, sentence, times)
        before = sentence


def _told(scene: Scene, mention: TimeMention, sentence: Sentence) -> _Told:
    printed = mention.clock.zone if mention.clock else None
    if printed and printed.casefold() != _LOCAL:
        return _Told(mention, printed, mention.end)
    place = _PLACE.match(scene.draft.prose, mention.end, sentence.end)
    if place is None:
        lead = _PLACE_BEFORE.search(scene.draft.prose, max(sentence.start, mention.start - _LEAD), mention.start)
        if lead is not None:
            return _Told(mention, lead["place"], mention.end)
    return _Told(mention, place["place"].rstrip("."), place.end()) if place else _Told(mention, None, mention.end)


def _one_moment(scene: Scene, first: _Told, second: _Told) -> bool:
    """Whether the words between two times, and those after, say that they are the same."""
    prose = scene.draft.prose
    between = prose[first.end : second.mention.start]
    if first.end > second.mention.start or (first.zone or "").casefold() == (second.zone or "").casefold():
        return False
    if _BEFORE_BRACKET.fullmatch(between):
        return bool(_AFTER_BRACKET.match(prose, second.end))
    if _WITHIN_BRACKET.fullmatch(between):
        open_at = prose.rfind("(", max(0, first.mention.start - 40), first.mention.start)
        return open_at >= 0 and ")" not in prose[open_at : first.mention.start]
    return bool(_OR.fullmatch(between))


def _goes_on(scene: Scene, sentence: Sentence, times: Sequence[_Told]) -> bool:
    """Whether a sentence tells on other clocks the moment that the sentence before gave."""
    if _LISTS.match(sentence.lower):
        return True
    first = max(sentence.start, times[0].mention.start - _LEAD)
    return len(times) == 1 and _PLACE_BEFORE.search(scene.draft.prose, first, times[0].mention.start) is not None


def _listed(scene: Scene, before: Sentence, sentence: Sentence, times: list[_Told]) -> Iterator[SameInstant]:
    """ "It was 8:27 in New York and 14:27 in Berlin", after a sentence that gives the moment on one clock."""
    earlier = [_told(scene, one, before) for one in before.mentions if isinstance(one, TimeMention)]
    if len(earlier) != 1 or not earlier[0].zone:
        return
    for told in times:
        if told.zone and told.zone.casefold() != earlier[0].zone.casefold():
            yield from _claim(scene, sentence, earlier[0], told, "times in a list", apart=True)


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


def _claim(
    scene: Scene, sentence: Sentence, first: _Told, second: _Told, phrase: str, *, apart: bool = False
) -> Iterator[SameInstant]:
    maker = scene.maker
    here, there = maker.time(first.mention, zone=first.zone), maker.time(second.mention, zone=second.zone)
    if here is None or there is None or first.mention.clock is None or second.mention.clock is None:
        return
    if (first.mention.clock.begin is None) != (second.mention.clock.begin is None):
        return
    if scene.draft.prose[second.mention.start - 1] in "-–—":
        return
    here = here.model_copy(update={"zone": first.zone})
    there = there.model_copy(update={"zone": second.zone})
    day = _day(_days(scene, sentence, first.mention.start), first.mention.start, second.end)
    quote, span, section = maker.around([first.mention, second.mention])
    yield make(
        SameInstant,
        quote=quote,
        span=span,
        section=section,
        phrase=phrase,
        here=here,
        there=there,
        date=maker.date(day) if day else None,
        anchor=scene.anchor,
        apart=apart,
    )
