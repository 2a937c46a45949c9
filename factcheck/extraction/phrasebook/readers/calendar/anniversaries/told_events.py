"""Anniversaries of what the draft tells of in another sentence: "the 50th anniversary of independence", "its birthday".

The event is the one that the words name: "its", where the sentence before, or the clause before, says what was founded
when; or a noun, where one sentence alone tells of that with a date. When it is kept is a year beside it, the day of the
event in a later year, or, in words of the present, the year of the draft's own date.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.phrases.calendar.anniversary import JUBILEES, ORDINALS
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.loose_anniversaries import (
    SO_NOW,
    LooseAnniversary,
    another_subject,
)
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_GREAT = "|".join(word for word in ORDINALS if word.endswith(("ary", "ial")))
_TOLD = expression(
    r"\b(?P<whose>its|their|the (?P<thing>[a-z]{3,14})['’]s|the)(?: own)? "
    r"(?:(?P<ordinal>[1-9]\d{0,2}(?:st|nd|rd|th)|[a-z]{5,7}-[a-z]{4,7}|[a-z]{3,9}th)(?P<unit> (?:anniversary|birthday))"
    rf"|(?P<jubilee>{'|'.join(JUBILEES)}) (?:jubilee|anniversary)|(?P<great>{_GREAT}|half[- ]century"
    r"|quarter[- ]century))\b"
    r"(?! of (?:his|her|my|our))(?: of (?:the |its |their )?(?P<of>[a-z]{4,16})\b(?! (?:of|at) | in (?:the|an?) ))?"
)
_CUES = ("anniversar", "birthday", "jubilee", "centen", "-century", "half century", "quarter century")
_FOUNDED = expression(
    r"(?:(?:become |became )?independent since"
    r"|founded|established|formed|opened|launched|created|set up|incorporated|inaugurated|chartered|started|began"
    r"|begun|built|put up|dug|cast|planted|erected|consecrated|completed|signed|came into being"
    r"|first (?:met|ran|sailed|published|opened|held|given|awarded|sung"
    r"|played|welcomed|admitted|served|went|took|flew|rang|broadcast))"
)
SUBJECT = expression(
    r"[\"“‘]?(?:the|a|an|our|this|that|its)? ?"
    r"(?P<subject>(?:(?!(?:is|are|that|which|who|where|has|have|whose|when|in an?)\b)"
    r"[\w’'-]+ ){1,6})(?:(?:was|were) )?(?:first )?"
    rf"{_FOUNDED.pattern}\b[^,.;:]{{0,40}}$",
    re.IGNORECASE,
)
WHICH = expression(
    rf"(?P<subject>[\w’' -]{{3,60}}), (?:which (?:was )?)?(?:first )?{_FOUNDED.pattern}\b[^,.;:]{{0,48}}$",
    re.IGNORECASE,
)
_WITHIN = expression(
    rf"\b(?:when|that|as|because|where|while|since) (?:the|our|this|its) "
    rf"(?P<subject>[\w’'-]{{3,24}}(?: [\w’'-]{{2,24}})?), "
    rf"(?:which (?:was )?)?(?:first )?{_FOUNDED.pattern}\b[^,.;:]{{0,48}}$",
    re.IGNORECASE,
)
"""The same in a clause of its own: "when the nation, independent since 12 July 1979,"."""
_OPENING = expression(rf"[\"“‘]?(?:first )?{_FOUNDED.pattern}\b[^,.;:]{{0,60}}$")
_THE_ONE = expression(
    r", (?:the|our|this) (?P<subject>(?:[\w’'-]+ ){0,3}?[\w’'-]+)(?=,| (?:has|had|was|is|will|now|still|ran|became)\b)"
)
"""A sentence that begins with the founding, and what it is of: "Founded by nuns in 1874, the college has"."""
_TOWN = expression(r"\b(?:town|city|village|country|nation|community|island|state|borough|county)\b")
"""What keeps the anniversary of its station, but a birthday of its own."""
_LOSS = r"\b(?:sank|sunk|foundered|wreck(?:ed)?|went down|struck|ran aground|capsized|lost with)\b"
_NOUNS = (
    ("independence", r"independen(?:ce|t)\b"),
    *((noun, r"\b(?:opened|opening|inaugurated)\b") for noun in ("opening", "inauguration")),
    *((noun, r"\b(?:founded|founding|foundation|established|set up|formed)\b") for noun in ("founding", "foundation")),
    ("launch", r"\blaunch"),
    *((noun, _LOSS) for noun in ("wreck", "sinking", "shipwreck", "loss", "foundering")),
    *((noun, r"\b(?:fires?|burnt|burned|blaze)\b") for noun in ("fire", "blaze")),
    *((noun, r"\b(?:crash(?:ed)?|came down|hit)\b") for noun in ("crash", "accident")),
    *((noun, r"\b(?:landed|touched down|came down|landing)\b") for noun in ("landing", "touchdown")),
    *((noun, r"\b(?:flew|took off|flight|flown)\b") for noun in ("flight",)),
    *((noun, r"\b(?:summit|reached the top|stood on top|ascent|climbed)\b") for noun in ("ascent", "climb")),
    ("birth", r"\bborn\b"),
    ("death", r"\bdied\b"),
)
"""What an anniversary is of, and the words of the sentence that tells of it."""
_ANOTHER = expression(r"[\"“‘]?(?:a|the) (?:second|third|fourth|later|previous|earlier|new) |[\"“‘]?another ")
"""What begins a sentence that tells of another event of the same name: "A second flood"."""
_NOW = expression(
    r"\b(?:today|tonight|tomorrow|yesterday|this (?:year|week|month|weekend|spring|summer|autumn|winter|[a-z]+day"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|(?:on|last|next) [a-z]+day|(?:last|next) (?:week|month))\b"
)
_AHEAD = expression(r"\b(?:will|is to|are to|is due to|plans? to|is about to|celebrates?|marks?|turns)\b")
_NEXT_YEAR = expression(r"\bnext year\b")
_LATE = expression(
    r"\b(?:late|later|early|earlier|delayed|belated\w*|postponed|put off|overdue|ahead of|then|ago|former"
    r"|a year (?:on|after|before))\b"
)
_PERSON = expression(r"\b(?:born|married|wed|died)\b")
_APART = expression(r"[.;:!?]|\b(?:and|but|while|its|their)\b")
_REACH, _CLOSE = 48, 24
_MOST = 8


class _Event(NamedTuple):
    """A dated event, and what it happened to, in lower case."""

    date: DateMention
    sentence: Sentence
    subject: str


def told_anniversaries(scene: Scene) -> Iterator[LooseAnniversary]:
    """The anniversaries of a draft with an event told elsewhere; each is sure, but for the words of the rule."""
    for start, end in scene.passages_with(_CUES):
        block = scene.draft.block_at(start)
        if block.kind is BlockKind.QUOTE or block.cell is not None or _LATE.search(scene.lower, start, end):
            continue
        for found in _TOLD.finditer(scene.lower, start, end):
            number = next(name for name in ("ordinal", "jubilee", "great") if found[name])
            event = _event(scene, found, start, end)
            if event is None or event.date.year is None or denied(event.sentence):
                continue
            at = _kept(scene, found, event, start, end)
            if at is None or SO_NOW.search(scene.lower, at.end, max(at.end, found.start(number))) is not None:
                continue
            if (at.year or 0) > event.date.year:
                end_of = found.end("unit") if found["unit"] else found.end(number)
                yield LooseAnniversary(found.span(number), end_of, event.date, at, tentative=False)


def _event(scene: Scene, found: re.Match[str], start: int, end: int) -> _Event | None:
    """The one event that an anniversary is of."""
    if found["of"]:
        words = next((words for noun, words in _NOUNS if noun == found["of"]), rf"\b{re.escape(found['of'])}\b")
        known = scene.once(_of_nouns)
        if words not in known:
            known[words] = [one for one in _dated(scene) if re.search(words, one.sentence.lower) is not None]
        told = [one for one in known[words] if not start <= one.date.start < end]
        if len({one.date.year for one in told}) != 1 or _ANOTHER.search(told[0].sentence.lower):
            return None
        return told[0]
    if found["whose"] == "the":
        return None
    before = scene.sentences_in(scene.draft.block_at(start).start, found.start())[-2:]
    events = _dated(scene)
    first = bisect_left(events, before[0].start, key=_place) if before else len(events)
    near = [
        one
        for one in events[first : bisect_left(events, found.start(), key=_place)]
        if one.subject and one.date.end < found.start() and _follows(scene, one.sentence, start)
    ]
    if len(near) != 1 or _PERSON.search(near[0].sentence.lower):
        return None
    (event,) = near
    if found["thing"] is not None:
        return event if found["thing"] in event.subject else None
    lead = scene.lower[max(event.date.end, start) : found.start()]
    if (found["unit"] or "").endswith("birthday") and _TOWN.search(lead):
        return None
    return None if another_subject(lead, event.subject, whose=found["whose"]) else event


def _follows(scene: Scene, sentence: Sentence, start: int) -> bool:
    """Whether a sentence is the one that starts there, or stands right before it in one block."""
    if sentence.start <= start < sentence.end:
        return True
    return sentence.block is scene.draft.block_at(start) and not scene.draft.prose[sentence.end : start].strip()


def _dated(scene: Scene) -> list[_Event]:
    return scene.once(_events)


def _of_nouns(scene: Scene) -> dict[str, list[_Event]]:  # noqa: ARG001
    """The events whose sentences hold words that were asked for."""
    return {}


def _place(event: _Event) -> int:
    return event.date.start


def _events(scene: Scene) -> list[_Event]:
    """Every date with a year, with what was founded then where the words before it say so."""
    events: list[_Event] = []
    day = scene.anchor.day if scene.anchor else None
    for sentence in scene.sentences:
        if "d" not in sentence.kinds or sentence.block.cell is not None:
            continue
        dates = [one for one in sentence.mentions if isinstance(one, DateMention) and one.year is not None]
        for date in dates[:_MOST]:
            if day is not None and date.year is not None and date.year >= day.year:
                continue
            lead = sentence.lower[: date.start - sentence.start]
            told = (SUBJECT.match(lead) or WHICH.match(lead) or _WITHIN.search(lead)) if date is dates[0] else None
            if told is None and date is dates[0] and _OPENING.fullmatch(lead):
                told = _THE_ONE.match(sentence.lower, date.end - sentence.start)
            events.append(_Event(date, sentence, told["subject"].strip() if told else ""))
    return events


def _kept(scene: Scene, found: re.Match[str], event: _Event, start: int, end: int) -> DateMention | None:
    """When it is kept: a year beside it, the same day of a later year, or the draft's own year."""
    anchor = scene.anchor.day if scene.anchor else None
    own = [one for one in scene.within(start, end, DateMention) if one.start != event.date.start]
    near = [one for one in own if _beside(scene, one, found)]
    if anchor is not None and (ahead := _NEXT_YEAR.search(scene.lower, found.end(), end)):
        return DateMention(ahead.start(), ahead.end(), anchor.year + 1, None, None, None)
    if len(near) == 1 and near[0].year is not None:
        return near[0]
    if anchor is None or len(near) > 1 or (near and near[0].month is None):
        return None
    if near:
        return replace(near[0], year=anchor.year)
    low, high = (found.start(), found.end() + _CLOSE) if own else (start, end)
    if (now := _NOW.search(scene.lower, low, high) or _AHEAD.search(scene.lower, start, end)) is not None:
        return DateMention(now.start(), now.end(), anchor.year, None, None, None)
    if event.date.day is None:
        return None
    days = (one for one in scene.dates if one.year == anchor.year)
    return next((one for one in days if (one.month, one.day) == (event.date.month, event.date.day)), None)


def _beside(scene: Scene, date: DateMention, found: re.Match[str]) -> bool:
    """Whether a date stands in the clause of an anniversary."""
    low, high = (date.end, found.start()) if date.end <= found.start() else (found.end(), date.start)
    return high - low <= _REACH and date.years is None and not _APART.search(scene.lower, low, high)
