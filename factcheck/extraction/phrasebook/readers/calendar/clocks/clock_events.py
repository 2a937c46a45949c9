"""Lengths of time from an event told in a sentence before: "at 14:43 GMT, 17 minutes after lift-off"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims import Counting, Duration
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import Mention, TimeMention
from factcheck.extraction.phrasebook.patterns import Match
from factcheck.extraction.phrasebook.phrases.calendar.events import AFTER_EVENTS, LATER, VERBS
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.lengths.later_on import earlier, later_on
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretches import stretch
from factcheck.extraction.phrasebook.readers.calendar.moments import length_of, moment
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_ANOTHER_TIME = expression(r"\b(?:when|while|before|until|after|since|once|later|then|followed by|led to)\b")
"""What, behind the moment of a sentence, may tell of the one that the next sentence counts on from."""
_WHEN = expression(r",? when\b")
"""What explains the moment itself: "on 14 November, when the roof was stripped"."""
_AND = expression(r"\band (?:[a-z]+ ){1,4}[a-z]*(?:ed|came|went|began|fell|broke|left|rose|ran|met|took)\b")
"""What goes on behind a time of day with something that has none: "at 11.20pm and fire crews came"."""
_LONE = ("century", "decade", "fortnight")
"""Lengths that stand without a number: "in 1898, a century and a half later"."""
_BACK = 6
"""How many sentences before may tell when the event was."""


def read_clock_events(scene: Scene) -> Iterator[Duration]:
    """A claim for each length that runs from an event with one time of its own to a time in the sentence."""
    for index, sentence in enumerate(scene.sentences):
        lone = "d" in sentence.kinds and any(word in sentence.lower for word in _LONE)
        if ("u" not in sentence.kinds and not lone) or not index or denied(sentence):
            continue
        if "t" in sentence.kinds:
            yield from _after_event(scene, index)
        if "t" in sentence.kinds or "d" in sentence.kinds:
            counted = list(_later(scene, index))
            yield from counted or later_on(scene, sentence, scene.sentences[index - 1])
            yield from earlier(scene, sentence)


def _after_event(scene: Scene, index: int) -> Iterator[Duration]:
    sentence = scene.sentences[index]
    for phrase in sentence.phrases(AFTER_EVENTS):
        for match in phrase.matches(sentence):
            end, length = match.roles["end"][0], match.number("length")
            verbs = next((verbs for noun, verbs in VERBS.items() if noun in match.words["event"]), None)
            if not isinstance(end, TimeMention) or length is None or verbs is None:
                continue
            told = [
                (back, time)
                for back in scene.sentences[max(0, index - _BACK) : index]
                if re.search(rf"\b(?:{verbs})\b", back.lower)
                for time in back.mentions
                if isinstance(time, TimeMention) and _one_clock(time, end)
            ]
            if len(told) == 1:
                yield from _claim(scene, told[0][1], end, phrase.id, match)


def _later(scene: Scene, index: int) -> Iterator[Duration]:
    """ "On 2 May the river rose. Three days later, on 5 May, it fell." """
    sentence, before = scene.sentences[index], scene.sentences[index - 1]
    if not scene.side_by_side(before, sentence):
        return
    for phrase in sentence.phrases(LATER):
        for match in phrase.matches(sentence):
            end = match.roles["end"][0]
            if scene.within(sentence.start, end.start, type(end)):
                continue
            alike = _told_before(before, end)
            if len(alike) == 1:
                told = _WHEN.match(scene.lower, alike[0].end)
                if isinstance(end, TimeMention) and _AND.search(scene.lower, alike[0].end, before.end):
                    continue
                if _ANOTHER_TIME.search(scene.lower, told.end() if told else alike[0].end, before.end):
                    continue
            if len(alike) != 1 or (isinstance(end, TimeMention) and not _one_clock(alike[0], end)):
                continue
            yield from _claim(scene, alike[0], end, phrase.id, match)


def _told_before(before: Sentence, end: Mention) -> list[Mention]:
    """The moments of a sentence that a later one may count on from: of the same clock, where it has that one."""
    alike = [one for one in before.mentions if type(one) is type(end)]
    same = [one for one in alike if _zone(one) == _zone(end)]
    return same if len(alike) == 2 and len(same) == 1 else alike


def _zone(time: Mention) -> str | None:
    return time.clock.zone if isinstance(time, TimeMention) and time.clock else None


def _one_clock(one: object, two: object) -> bool:
    """Whether two times may be of one clock: the same zone, or one of them without."""
    if not isinstance(one, TimeMention) or not isinstance(two, TimeMention) or one.clock is None or two.clock is None:
        return False
    zones = {time.clock.zone.casefold() for time in (one, two) if time.clock and time.clock.zone}
    return len(zones) <= 1


def _claim(scene: Scene, first: Mention, last: Mention, phrase: str, match: Match) -> Iterator[Duration]:
    if match.words.get("word") in ("earlier", "before"):
        first, last = last, first
    start, end, length = moment(scene, [first]), moment(scene, [last]), length_of(scene, match)
    if start is None or end is None or length is None:
        return
    yield stretch(scene, [last, *length[1]], phrase, length[0], (start, end), Counting.BETWEEN, apart=True)
