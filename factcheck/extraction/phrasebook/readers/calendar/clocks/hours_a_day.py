"""Hours of each day with the times between: "two hours a night, from 7pm to 9.30pm"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Counting, Duration
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import Mention, TimeMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.clocks.clock_sums import of_its_size
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import Length, claim_of, lengths_in, pair_of
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretch_words import CLOCK_UNITS
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_DAILY = r" (?:a|an|each|every|per) (?:day|night|evening|morning|afternoon|shift)"
_THEN_FROM = expression(rf"{_DAILY}(?: (?:on|every)? ?[a-z]+days?)?(?:,| \(| –| —|:) ?(?:from |between )?$")
_DAYS = r"(?:(?:,? (?:on|every|each|from|and|to|weekdays|weekends|[a-z]+days?|a day|daily|except|only))){0,7}"
_THEN_LENGTH = expression(rf"{_DAYS}(?:,| \(| –| —|:) ?(?:or |that is |just |only |so )?$")
_DAILY_BEHIND = expression(rf"{_DAILY}(?=[.,;)]|$)")
_TO = expression(r" ?(?:to|until|till|and|[-–—]) ?")
_DOUBT = expression(
    r"\b(?:lunch|break|closed for|except|apart from|of which|minus|including|lessons?"
    r"|shifts?|capped|limit\w*|up to|may|works?|working|allowed|at most|between)\b"
)


def read_hours_a_day(scene: Scene) -> Iterator[Duration]:
    """A claim for the one length of a day in a sentence with the one stretch of the clock beside it."""
    for sentence in scene.sentences_with((" a ", " an ", " each ", " every ", " per ")):
        if "u" not in sentence.kinds or "t" not in sentence.kinds or _DOUBT.search(sentence.lower) or denied(sentence):
            continue
        times = [one for one in sentence.mentions if isinstance(one, TimeMention)]
        lengths = [one for one in lengths_in(scene, sentence) if one.quantity.unit in CLOCK_UNITS]
        pair = pair_of(scene, times) if _is_stretch(scene, times) else None
        if len(lengths) == 1 and pair is not None and _beside(scene, sentence, lengths[0], times):
            if len(times) == 2 and not of_its_size(lengths[0], *times):
                continue
            yield claim_of(scene, lengths[0], pair, Counting.BETWEEN, tentative=False, phrase="hours of each day")


def _is_stretch(scene: Scene, times: list[TimeMention]) -> bool:
    """Whether the times of a sentence are one range, or two that are joined."""
    if len(times) == 1:
        return times[0].clock is not None and times[0].clock.begin is not None
    return len(times) == 2 and _TO.fullmatch(scene.lower, times[0].end, times[1].start) is not None


def _beside(scene: Scene, sentence: Sentence, length: Length, times: list[TimeMention]) -> bool:
    first, last = times[0].start, times[-1].end
    if length.end <= first:
        return _THEN_FROM.match(scene.lower, length.end, first) is not None
    others = scene.within(last, length.start, Mention)
    if others or not _THEN_LENGTH.fullmatch(scene.lower, last, length.start):
        return False
    return _DAILY_BEHIND.match(scene.lower, length.end, sentence.end) is not None
