"""Dates that were moved, with how far: "brought forward by two years, from 2030 to 2028"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Counting, Duration
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, Mention, TimeMention
from factcheck.extraction.phrasebook.patterns import Match
from factcheck.extraction.phrasebook.phrases.calendar.moves import MOVES
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretches import stretch
from factcheck.extraction.phrasebook.readers.calendar.moments import in_season, length_of, moment, only_these
from factcheck.extraction.phrasebook.scene import Scene

_DOUBT = expression(r"\b(?:each|every|per|respectively|then|again|initially|at first|a (?:day|week|month|year) each)\b")
"""What may make the length that of another step, or one of several."""


_PART = expression(
    r"\b(?:early|late|mid|middle|end|start|beginning|half|quarter|spring|summer|autumn|fall|winter)[ -](?:of |in )?$"
)
"""A part of a year before it."""
_NEAR = 16


def read_moved_dates(scene: Scene) -> Iterator[Duration]:
    """At most one claim for each length, by the first phrase that fits."""
    for sentence in scene.sentences:
        if sentence.block.kind is BlockKind.QUOTE or denied(sentence):
            continue
        taken: set[int] = set()
        for phrase in sentence.phrases(MOVES):
            for match in phrase.matches(sentence):
                claim = _claim(scene, match, phrase.id)
                if claim is not None and claim.length.span.start not in taken:
                    taken.add(claim.length.span.start)
                    yield claim


def _claim(scene: Scene, match: Match, phrase: str) -> Duration | None:
    used = [one for mentions in match.roles.values() for one in mentions]
    low, high = min(one.start for one in used), max(one.end for one in used)
    if not only_these(match.sentence, used) or _DOUBT.search(scene.lower, low, high):
        return None
    first, last = match.roles["start"][0], match.roles["end"][0]
    if "start_too" in match.roles or "end_too" in match.roles or type(first) is not type(last):
        return None
    if isinstance(first, DateMention) and isinstance(last, DateMention):
        if _printed(first) != _printed(last):
            return None
        first, last = in_season(scene, first, last)
        loose = any(
            one.month is None and _PART.search(scene.lower, one.start - _NEAR, one.start) for one in (first, last)
        )
    else:
        loose = False
    if _place(last) < _place(first):
        first, last = last, first
    start, end, length = moment(scene, [first]), moment(scene, [last]), length_of(scene, match)
    if start is None or end is None or length is None:
        return None
    counting = Counting.BETWEEN if loose else Counting.CALENDAR
    return stretch(scene, used, phrase, length[0], (start, end), counting)


def _printed(date: DateMention) -> tuple[bool, ...]:
    """Which parts of a date are printed."""
    return date.year is not None, date.month is not None, date.day is not None


def _place(moment: Mention) -> tuple[int, ...]:
    """Where a date or a time of day stands in the year or the day."""
    if isinstance(moment, DateMention):
        return moment.year or 0, moment.month or 0, moment.day or 0
    clock = moment.clock if isinstance(moment, TimeMention) else None
    return (clock.hour, clock.minute) if clock else (0, 0)
