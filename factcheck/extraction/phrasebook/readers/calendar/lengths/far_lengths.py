"""Lengths of time whose ends stand sentences away, or are the draft's own date: confirmed where two dates near it fit.

Nothing but the fit links them, so that what does not fit is no claim.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import combinations, islice

from factcheck.claims import Counting, Duration
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED
from factcheck.extraction.phrasebook.mentions.mention import DateMention, Mention, TimeMention
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import (
    Length,
    claim_of,
    is_no_stretch,
    lengths_in,
    pair_of,
)
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretch_words import CLOCK_UNITS, LATER, SHIFTED
from factcheck.extraction.phrasebook.readers.calendar.moments import in_month, moment
from factcheck.extraction.phrasebook.readers.calendar.told_dates import own_day
from factcheck.extraction.phrasebook.scene import Scene

_BACK, _AHEAD = 3, 1
"""How many sentences before and after one may tell the ends of its length."""
_MOST = 5
"""How many moments are paired; among more, some pair fits by chance."""
_PAIRS = 8
_REACH = 64
_FEW = 3
"""How many lengths of a sentence are looked at."""
_SHORTEST, _MANY = 3, 10
"""Lengths of fewer days, and of fewer years, fit dates that are not their ends too often."""
_TOWN = expression(r"[\W_]{0,4}[A-Z][\w.'’-]+(?:,? [A-Z][\w.'’-]+){0,4},? ?\(?")
_AFTER_IT = expression(r" (?:after|later|on)\b")
_LONG = frozenset({"year", "decade", "century"})


def far_lengths(scene: Scene, index: int) -> Iterator[Duration]:
    """A claim for each length of a sentence with each two moments around it that may be its ends."""
    sentence = scene.sentences[index]
    if sentence.block.kind is BlockKind.QUOTE or SHIFTED.search(sentence.lower):
        return
    for length in lengths_in(scene, sentence)[:_FEW]:
        lead = scene.lower[max(sentence.start, length.start - _REACH) : length.start]
        rest = scene.lower[length.end : min(sentence.end, length.end + _REACH)]
        unit = length.quantity.unit or ""
        by_the_clock = unit in CLOCK_UNITS
        daily = by_the_clock and rest.startswith((" a day", " a night", " each day", " every day"))
        if is_no_stretch(lead, "" if daily else rest):
            continue
        if length.quantity.value < _SHORTEST and len(length.parts) == 1 and not by_the_clock:
            continue
        if unit in _LONG and (length.quantity.value < _MANY or "-" in scene.lower[length.start : length.end]):
            continue
        counting = Counting.BETWEEN if LATER.match(rest) else Counting.SPAN
        yield from _up_to_now(scene, index, length, unit)
        yield from _counted_on(scene, index, length, rest)
        for moments in _pairs(scene, index, unit, by_the_clock=by_the_clock):
            pair = pair_of(scene, moments)
            if pair is not None:
                yield claim_of(scene, length, pair, counting, tentative=True, phrase="length and moments near it")


def _up_to_now(scene: Scene, index: int, length: Length, unit: str) -> Iterator[Duration]:
    """Many years, from the one date of the sentence, or of the one before, to the draft's own."""
    if scene.anchor is None or unit not in _LONG:
        return
    sentence = scene.sentences[index]
    before = scene.right_before(sentence)
    for one in (sentence, *([before] if before else [])):
        dates = [date for date in one.mentions if isinstance(date, DateMention) and _is_fit(date, years=True)]
        start = moment(scene, dates) if len(dates) == 1 else None
        if start is not None:
            yield claim_of(scene, length, (start, None), Counting.SPAN, tentative=True, phrase="many years up to now")


def _counted_on(scene: Scene, index: int, length: Length, rest: str) -> Iterator[Duration]:
    """ "Reached the coast on 20 December, six weeks after she set out", from a day that the draft tells before."""
    sentence = scene.sentences[index]
    if length.quantity.unit not in ("day", "week", "night", "month") or not _AFTER_IT.match(rest):
        return
    dates = [one for one in sentence.mentions if isinstance(one, DateMention)]
    if len(dates) != 1 or not _is_fit(dates[0], years=False) or dates[0].days:
        return
    last = bisect_left(scene.dates, sentence.start, key=_place)
    before = (one for one in scene.dates[max(0, last - _PAIRS) : last] if one.day and one.month and not one.years)
    for first in before:
        pair = pair_of(scene, (first, dates[0]))
        if pair is not None:
            yield claim_of(scene, length, pair, Counting.BETWEEN, tentative=True, phrase="so long after a day before")


def _place(date: DateMention) -> int:
    return date.start


def _pairs(scene: Scene, index: int, unit: str, *, by_the_clock: bool) -> Iterator[tuple[Mention, ...]]:
    """The moments around a length that may be its ends, the nearest first: two in the order of the text, or a range."""
    moments = _moments(scene, index, by_the_clock=by_the_clock, years=unit in _LONG)
    if len(moments) > _MOST:
        return
    here = scene.sentences[index].start
    ranges = [(one,) for one in moments if _runs(one)]
    single = [one for one in moments if not _runs(one)]
    pairs = sorted(combinations(single, 2), key=lambda pair: max(abs(one.start - here) for one in pair))
    yield from islice([*ranges, *pairs], _PAIRS)


def _moments(scene: Scene, index: int, *, by_the_clock: bool, years: bool) -> Sequence[Mention]:
    """The times, or the dates of the grain that a length needs, around a sentence; the dateline's is one of them."""
    sentence = scene.sentences[index]
    near = scene.sentences[max(0, index - (_AHEAD if years else _BACK)) : index + _AHEAD + 1]
    found: list[Mention] = []
    for one in near:
        if one.block is not sentence.block or len(one.mentions) >= CROWDED:
            continue
        for mention in one.mentions:
            if by_the_clock:
                if isinstance(mention, TimeMention) and mention.clock:
                    found.append(mention)
            elif isinstance(mention, DateMention):
                date = in_month(mention, found)
                if _is_fit(date, years=years):
                    found.append(date)
    dateline = None if by_the_clock or years else scene.once(_dateline)
    if dateline is not None and all(one.start != dateline.start for one in found):
        found.append(dateline)
    return found


def _is_fit(date: DateMention, *, years: bool) -> bool:
    if years:
        return date.year is not None or date.years is not None
    return date.month is not None and (date.day is not None or date.days is not None)


def _runs(mention: Mention) -> bool:
    if isinstance(mention, DateMention):
        return bool(mention.days or mention.years)
    return isinstance(mention, TimeMention) and mention.clock is not None and mention.clock.begin is not None


def _dateline(scene: Scene) -> DateMention | None:
    """The mention that gives the draft its own date, with its year or without."""
    day = scene.anchor.day if scene.anchor else None
    if day is None:
        first = next(iter(scene.dates), None)
        if first is None or first.month is None or first.day is None:
            return None
        line = scene.draft.prose[scene.draft.block_at(first.start).start : first.start]
        return first if _TOWN.fullmatch(line) else None
    return own_day(scene)
