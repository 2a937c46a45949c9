"""Sittings that opened at one place of a draft and closed at another: "It lasted an hour and closed at 8.40pm"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Counting, Duration
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import TimeMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.clocks.clock_sums import of_its_size
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import Length, claim_of, lengths_in, pair_of
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretch_words import CLOCK_UNITS
from factcheck.extraction.phrasebook.readers.calendar.told_dates import own_day
from factcheck.extraction.phrasebook.scene import Scene

_NOUNS = (
    *("meeting", "hearing", "session", "debate", "inquest", "service", "concert", "performance", "ceremony", "match"),
    *("game", "play", "film"),
)
_SITTING = rf"(?P<noun>{'|'.join(_NOUNS)})"
_ENDED = "(?:closed|ended|finished|broke up|rose|adjourned|concluded)"
_OPENED = expression(
    rf"\b{_SITTING} (?:was )?(?:opened|began|started|commenced|called to order|kicked off|got under way)"
    r"(?: [a-z]+)? at $"
    rf"|\b(?:opened|began|started|called) the (?P<opened>{'|'.join(_NOUNS)})(?: to order)? at $"
)
_LASTED = expression(rf"\bthe {_SITTING} (?:lasted|ran|took|went on)(?: for)? (?:just |only |exactly )?$")
_AND_CLOSED = expression(rf",? and (?:(?:was )?{_ENDED}|was over) at $")
_CLOSED = expression(rf"\bthe {_SITTING} (?:was )?{_ENDED}[a-z ]{{0,20}} at $")
_BROKEN = expression(
    r"\b(?:suspen\w+|adjourn\w+|interrupt\w*|breaks?|broke|paused?|recess\w*|halted|resumed?|interval|delay\w*|late)\b"
)
_AFTER = expression(r",? (?:after|having lasted|having run for|lasting) (?:just |only |exactly )?")


_DAY_OF_MEETING = "day of the meeting"
"""How a draft's own day is known to be that of a meeting."""


def read_sittings(scene: Scene) -> Iterator[Duration]:
    """ "The meeting lasted an hour and 50 minutes and closed at 8.40pm", where it opened is told far before."""
    opened: dict[str, list[TimeMention]] = {"meeting": _of_head(scene)}
    closed: list[tuple[str, Length, TimeMention]] = []
    for sentence in scene.sentences_with(_NOUNS):
        times = [one for one in sentence.mentions if isinstance(one, TimeMention)]
        for time in times:
            if (told := _OPENED.search(scene.lower[sentence.start : time.start])) is not None:
                opened.setdefault(told["noun"] or told["opened"], []).append(time)
        lengths = [one for one in lengths_in(scene, sentence) if one.quantity.unit in CLOCK_UNITS]
        if len(times) == 1 and len(lengths) == 1 and not denied(sentence):
            low, high = lengths[0].start, lengths[0].end
            before, after = scene.lower[sentence.start : low], scene.lower[high : times[0].start]
            told = _LASTED.search(before) if times[0].start > high and _AND_CLOSED.fullmatch(after) else None
            if told is None and times[0].end <= low and _AFTER.fullmatch(scene.lower, times[0].end, low):
                told = _CLOSED.search(scene.lower[sentence.start : times[0].start])
            if told is not None:
                closed.append((told["noun"], lengths[0], times[0]))
    for noun, length, end in closed:
        starts = opened.get(noun, [])
        starts = starts[1:] if noun == "meeting" and len(starts) > 1 and _of_head(scene) else starts
        pair = pair_of(scene, [starts[0], end]) if len(starts) == 1 and starts[0].start < end.start else None
        if _BROKEN.search(scene.lower, starts[0].end if starts else 0, end.start):
            continue
        if pair is not None and of_its_size(length, starts[0], end):
            phrase = "length of what opened and closed"
            yield claim_of(scene, length, pair, Counting.BETWEEN, tentative=False, phrase=phrase)


def _of_head(scene: Scene) -> list[TimeMention]:
    """The hour at the head of minutes, beside their day."""
    day = own_day(scene)
    if day is None or scene.anchor is None or scene.anchor.basis != _DAY_OF_MEETING:
        return []
    head = scene.draft.block_at(day.start)
    told = [one for one in scene.within(head.start, head.end, TimeMention) if one.clock and not one.clock.begin]
    return told if len(told) == 1 else []
