"""Lengths that end with the draft's own time, and name their beginning alone: "joined in 1998, will go after 28".

What is over by then may have ended before, so that of "opened in 2025 and lasted for 27 months" only a length that is
too long is wrong. A length that is a year off may be of the year beside it, and is no claim.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from factcheck.claims import Counting, Duration
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.date_words import MONTHS
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.days.own_years import own_year
from factcheck.extraction.phrasebook.readers.calendar.lengths.clear_lengths import AT_WORK
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import (
    Length,
    claim_of,
    lengths_in,
)
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretch_words import CLOSES
from factcheck.extraction.phrasebook.readers.calendar.moments import moment
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_LITTLE = "(?:(?:just|only|some|barely|almost|nearly|more than|over|exactly|a total of) ){0,2}$"
_BEGAN = expression(
    r"\b(?:join(?:ed|ing)|open(?:ed|ing)?|found(?:ed|ing)|set up|start(?:ed|ing)|beg[au]n|came|arriv(?:ed|ing)"
    r"|bec[oa]me|becoming|appointed|elected|hired"
    r"|t[ao]ken? (?:over|up|charge|office|on)|took (?:over|up|charge|office|on)|built"
    r"|launched|established|moved (?:in|here|there|to [a-z]+)|entered (?:service|office|parliament)|created|installed"
    r"|introduced|imposed|came into (?:force|use|service)|first [a-z]+ed)\b[^.;:]{0,48}\b(?:in|on|since) $"
)
"""What stands before the date of a beginning."""
_ENDS = (
    r"retir(?:es?|ed|ing)|clos(?:es?|ed|ing)|shut(?:s|ting)?|step(?:s|ped|ping)? (?:down|aside)|stand(?:s|ing)? down"
    r"|stood down|lea(?:ves?|ving)|left|end(?:s|ed|ing)?|bow(?:s|ed|ing)? out|depart(?:s|ed|ing)?|quit(?:s|ting)?"
    r"|withdrawn|withdr[ae]w(?:s|ing)?|demolished|pulled down|scrapped|hand(?:s|ed|ing)? over|ceas(?:es?|ed|ing)"
    r"|finish(?:es|ed|ing)?|goes|going|went|taken (?:off|out|down|away)|replaced|laid up|broken up|sold|dropped|axed"
)
_POST = expression(r"(?:^|, )[^,.;:]{2,48} since $")
"""The same of somebody in a post: "our treasurer since 2011"."""
_AFTER = expression(
    rf"(?P<tense>[^.;:]{{0,90}}?)\b(?:{_ENDS})\b(?P<when>[^.;:]{{0,48}}?),? after "
    rf"(?:a career of |a run of |a life of )?{_LITTLE}"
)
_LASTED = expression(
    r",? (?:and|but|which)(?:,[^,.;]{2,40},)? (?:lasted|ran|went on|dragged on|continued|took)(?: for)? "
    rf"{_LITTLE}"
)
_OTHER_STORY = expression(
    r"\b(?:another|other|not|would|could|if|unless|until|before|instead|former|whose|his|her|their|second|third|again"
    r"|re-?\w+ed|brother|sister|father|mother|son|daughter|successor|predecessor|and then|later|while|when|where)\b"
)
_TO_COME = expression(
    r"\b(?:will|is to|are to|is due to|are due to|plans? to|is (?=retiring|closing|leaving|stepping|standing|going)"
    r"|is set to|to) (?:[a-z]+ )?$|\b(?:has|have) (?:just |now |finally )?$"
)
_PRESENT = expression(r"(?:retires|closes|steps|stands|leaves|ends|shuts|bows|departs|quits|goes)\b")
_NOW = expression(
    r"\b(?:today|yesterday|tomorrow|tonight|this (?:year|week|month|weekend|spring|summer|autumn|winter|morning"
    r"|[a-z]+day)|(?:on|last|next) [a-z]+day|(?:last|next) (?:week|month|weekend)"
    r"|at (?:christmas|easter|the end of (?:the|this) "
    r"(?:year|month|term|season|week)))\b"
)
_LAST = expression(rf"\blast (?P<when>year|{'|'.join(name.lower() for name in MONTHS if len(name) > 3)})\b")
_FIRST = expression(rf"\b(?:the|its|their|a) first (?!of\b|time\b)[^.;:,]{{2,70}}? (?:in|for) {_LITTLE}")
_WAS_LAST = expression(
    r"(?:it|they|the (?:[a-z]+ ){0,2}(?:service|line|route|train|ferry|link|festival|race|event|competition|fair|show"
    r"|series|tournament|tour|award|prize|ceremony|boat|bus|flight)) (?:was|were|had been|has been)? ?(?:last "
    r"(?:run|ran|held|staged|seen|flown|flew|sailed|given|awarded)|withdrawn|discontinued|scrapped|suspended|stopped"
    r"|ceased|cancelled|axed|cut|abolished)\b[^.;:]{0,30}\b(?:in|on) $"
)
"""What tells of the end of that of which there is a first one again."""
_OUTLIVED = expression(rf"\b(?:outlived|survived) (?:him|her|them) by {_LITTLE}")
_DIED = expression(r",? (?:and )?(?:died|dying)(?: [a-zà-þ'’ -]{0,40})? (?:in|on) $")
_DEATH = expression(
    r"\b(?:died|dead|death|killed|drowned|shot|executed|lost|last (?:seen|heard)|disappeared|vanished)\b"
)
_CUES = (
    "after ",
    "lasted",
    " ran ",
    "went on",
    "dragged on",
    " continued ",
    " took ",
    "first ",
    "lived him",
    "lived her",
)
_LONG = frozenset({"year", "decade", "century"})
_YEARS_IN = {"year": 1, "decade": 10, "century": 100}
_AHEAD, _BACK = 3, 3


class _End(NamedTuple):
    """The end of a stretch: a date, or the draft's own day, on which it may long have ended."""

    date: DateMention | None
    at_most: bool


def read_up_to_now(scene: Scene) -> Iterator[Duration]:
    """A claim for each length whose sentence tells one date, of its beginning, and of its end no year."""
    own = _own(scene)
    for index, sentence in enumerate(scene.sentences):
        if "u" not in sentence.kinds or sentence.block.kind is BlockKind.QUOTE or not _told(sentence):
            continue
        lengths = [one for one in lengths_in(scene, sentence) if one.quantity.unit in (*_LONG, "month")]
        if len(lengths) != 1 or denied(sentence):
            continue
        yield from _outlived(scene, index, lengths[0])
        if own is not None:
            yield from _since(scene, sentence, lengths[0], own)
            yield from _first(scene, index, lengths[0], own)


def _told(sentence: Sentence) -> bool:
    return any(cue in sentence.lower for cue in _CUES)


def _own(scene: Scene) -> datetime.date | None:
    """The draft's own day, or the middle of the year that it calls its own."""
    if scene.anchor is not None:
        return scene.anchor.day
    year = own_year(scene)
    return datetime.date(year.year, year.month or 7, 1) if year and year.year else None


def _since(scene: Scene, sentence: Sentence, length: Length, own: datetime.date) -> Iterator[Duration]:
    dates = [one for one in sentence.mentions if isinstance(one, DateMention) and (one.year or one.years)]
    if len(dates) != 1 or dates[0].years:
        return
    lead = scene.lower[sentence.start : dates[0].start]
    if not (_BEGAN.search(lead) or _POST.search(lead)):
        return
    (start,) = dates
    link = scene.lower[start.end : length.start]
    rest = scene.lower[length.end : sentence.end]
    if start.end > length.start or "-" in scene.lower[length.start : length.end] or _OTHER_STORY.search(link):
        return
    if not (CLOSES.match(rest) or AT_WORK.match(rest)):
        return
    end: _End | None = None
    if _LASTED.fullmatch(link):
        end = _End(None, at_most=True)
    elif (after := _AFTER.fullmatch(link)) is not None:
        end = _end(after, start, own)
    if end is None or (first := moment(scene, [start])) is None:
        return
    last = end.date or (_year_of(scene, own) if scene.anchor is None else None)
    near = not end.at_most and _is_near(length, (last.year if last else None) or own.year, start)
    second = moment(scene, [last]) if last else None
    yield claim_of(
        scene,
        length,
        (first, second),
        Counting.SPAN,
        tentative=near,
        at_most=end.at_most,
        phrase="length up to the draft's own time",
    )


def _end(after: re.Match[str], start: DateMention, own: datetime.date) -> _End | None:
    words = after["when"]
    last = _LAST.search(words)
    if last is not None:
        month = None if last["when"] == "year" else MONTHS.get(last["when"].title())
        if month is not None and month < own.month:
            return _End(None, at_most=True)  # "last March", of this year or the one before
        at = replace(start, year=own.year - 1, month=month, day=None, weekday=None)
        return _End(at, at_most=False)
    if _TO_COME.search(after["tense"]) or _NOW.search(words) or _PRESENT.search(after[0]):
        return _End(None, at_most=False)
    return _End(None, at_most=True)


def _year_of(scene: Scene, own: datetime.date) -> DateMention:
    year = own_year(scene)
    at = (year.start, year.end) if year else (0, 0)
    return DateMention(*at, own.year, None, None, None)


def _is_near(length: Length, year: int, start: DateMention) -> bool:
    """Whether a length in years is that up to a year, or to one beside it."""
    unit = length.quantity.unit or ""
    if unit not in _YEARS_IN:
        return False
    return abs(length.quantity.value * _YEARS_IN[unit] - (year - (start.year or 0))) <= 1


def _first(scene: Scene, index: int, length: Length, own: datetime.date) -> Iterator[Duration]:
    """ "The first sleeper in almost ten years drew in. The service was withdrawn in December 2016"."""
    sentence = scene.sentences[index]
    if length.quantity.unit not in _LONG or not _FIRST.search(scene.lower, sentence.start, length.start):
        return
    ahead = [one for one in scene.sentences[index + 1 : index + 1 + _AHEAD] if "d" in one.kinds]
    told: list[DateMention] = []
    for one in ahead:
        dates = _years(one)
        if dates and _WAS_LAST.match(scene.lower[one.start : dates[0].start]):
            told.append(dates[0])
    if len(told) != 1 or any(one.year for one in sentence.mentions if isinstance(one, DateMention)):
        return
    start = moment(scene, told)
    if start is not None and scene.anchor is not None:
        near = _is_near(length, own.year, told[0])
        yield claim_of(scene, length, (start, None), Counting.SPAN, tentative=near, phrase="the first in so long")


def _outlived(scene: Scene, index: int, length: Length) -> Iterator[Duration]:
    """ "Outlived him by 50 years and died in 1978", where the sentences before tell of one death."""
    sentence = scene.sentences[index]
    dates = _years(sentence)
    if not _OUTLIVED.search(scene.lower, sentence.start, length.start) or len(dates) != 1:
        return
    if dates[0].start < length.end or not _DIED.fullmatch(scene.lower, length.end, dates[0].start):
        return
    before = [one for one in scene.sentences[max(0, index - _BACK) : index] if one.block is sentence.block]
    deaths = [date for one in before if _DEATH.search(one.lower) for date in _years(one)]
    end = moment(scene, dates)
    if not deaths or end is None or len({one.year for one in deaths}) != 1:
        return
    start = moment(scene, deaths[-1:])
    if start is not None:
        near = _is_near(length, dates[0].year or 0, deaths[-1])
        yield claim_of(scene, length, (start, end), Counting.SPAN, tentative=near, phrase="outlived by so long")


def _years(sentence: Sentence) -> Sequence[DateMention]:
    return [one for one in sentence.mentions if isinstance(one, DateMention) and one.year]
