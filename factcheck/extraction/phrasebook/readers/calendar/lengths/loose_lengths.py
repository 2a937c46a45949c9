"""Lengths of time whose two ends stand elsewhere in the sentence, or in the one before.

No wording links them: the length is the only one, the moments are the only two, and the words around them say which
opens the stretch and which closes it. What does not fit is claimed only where those words are a pair ("opened" and
"closed", "elected" and "beaten"); elsewhere the claim is tentative.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import Counting, Duration, Moment
from factcheck.claims.quantity import Quantity
from factcheck.drafts.draft import BlockKind
from factcheck.extraction.phrasebook.mentions.mention import DateMention, Mention, NumberMention, TimeMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.calendar.lengths.clear_lengths import (
    AT_WORK,
    COMPOUND,
    Clear,
    clear,
    words_of_pair,
)
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretch_words import (
    AGO,
    AND_SO_LONG,
    AND_SO_MANY,
    AND_SOME,
    ANOTHER_STORY,
    APPOSED,
    AS_SUBJECT,
    AS_WELL,
    CLOCK_UNITS,
    CLOSES,
    CUT_SHORT,
    EARLIER,
    EXPLAINED,
    FROM,
    GOES_ON,
    HAVING,
    JOINED,
    LATER,
    LESS,
    NO_STRETCH,
    NO_STRETCH_BEFORE,
    ONE_MORE,
    OPENS,
    PAIRS,
    RIGHT_BEHIND,
    SETS_OFF,
    SHIFTED,
    SINCE,
    SINCE_IT,
    STRONG,
    STRONG_BEHIND,
    THE_ONE,
    TO_THE_DAY,
    VERB,
    WAIT,
    WAIT_BEFORE,
    WEAK,
)
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretches import stretch
from factcheck.extraction.phrasebook.readers.calendar.moments import (
    counted,
    ends_of_range,
    in_month,
    in_season,
    lone_length,
    moment,
    sum_of_lengths,
    travels,
    with_a_part,
    with_an_hour,
)
from factcheck.extraction.phrasebook.readers.calendar.orders.exchanged_years import exchanged
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_REACH = 64
"""How far before a moment the words of a beginning or an end stand, in characters."""
_MOST = 6
"""How many moments of two sentences are looked at at most."""


class Length(NamedTuple):
    """A length of time, and the numbers that it is made of."""

    quantity: Quantity
    parts: Sequence[NumberMention]

    @property
    def start(self) -> int:
        return self.parts[0].hedge_start

    @property
    def end(self) -> int:
        return self.parts[-1].end


def loose_lengths(scene: Scene, sentence: Sentence, before: Sentence | None) -> Iterator[Duration]:
    """A claim for the only length of a sentence with the only two moments in it, or in it and the sentence before."""
    if sentence.block.kind is BlockKind.QUOTE or SHIFTED.search(sentence.lower):
        return
    lengths = lengths_in(scene, sentence)
    for alike in (
        [one for one in lengths if one.quantity.unit in CLOCK_UNITS],
        [one for one in lengths if one.quantity.unit not in CLOCK_UNITS],
    ):
        if len(alike) == 1:
            yield from _only(scene, sentence, before, alike[0])


def _only(scene: Scene, sentence: Sentence, before: Sentence | None, length: Length) -> Iterator[Duration]:
    lead = scene.lower[max(sentence.start, length.start - _REACH) : length.start]
    rest = scene.lower[length.end : min(sentence.end, length.end + _REACH)]
    moments = _moments(sentence, length)
    if is_no_stretch(lead, rest):
        if (pair := _counted_back(scene, sentence, length, moments, rest)) is not None:
            yield claim_of(scene, length, pair, Counting.BETWEEN, tentative=False)
        return
    if len(moments) == 1 and scene.anchor is not None and _until_now(scene, sentence, length, moments[0]):
        start = moment(scene, moments)
        if start is not None and start.date is not None:
            waited = (
                WAIT.match(rest) or WAIT_BEFORE.search(lead) or AGO.fullmatch(rest[: moments[0].start - length.end])
            )
            yield claim_of(scene, length, (start, None), Counting.SPAN, tentative=not waited)
        return
    apart = len(moments) < 2 and not any(_runs(one) for one in moments)
    if apart and before is not None and before.block is sentence.block:
        moments = [*_moments(before, length), *moments]
    pair = pair_of(scene, moments)
    if pair is None or ("year" in scene.lower[length.start : length.end] and _lacks_a_year(moments)):
        return
    if exchanged(scene, length.parts[0], moments) is not None:
        return
    later = LATER.match(rest) is not None
    certain = not apart and (
        len(moments) == 2 or FROM.search(scene.lower, sentence.start, moments[0].start) is not None
    )
    if apart and not later and len(moments) == 2 and before is not None:
        certain = _told_on(scene, before, sentence, length, moments)
    elif later:
        certain = certain and (TO_THE_DAY.match(rest) is not None or _opens(scene, sentence, length, moments))
    else:
        certain = certain and _certain(scene, sentence, length, moments, lead, rest)
    if certain and length.quantity.unit in CLOCK_UNITS:
        certain = not travels(sentence)
    counting = Counting.BETWEEN if later else counted(sentence, length.quantity)
    told = clear(scene, sentence, (length.start, length.end), moments) if not certain and not apart else None
    tentative = not certain and told is None
    yield claim_of(scene, length, pair, counting, tentative=tentative, at_most=told is Clear.PART)


def _counted_back(
    scene: Scene, sentence: Sentence, length: Length, moments: Sequence[Mention], rest: str
) -> tuple[Moment, Moment] | None:
    """Both ends of a length counted back: "showed its last film in 1983, had opened in 1921, 62 years before"."""
    if EARLIER.match(rest) is None or clear(scene, sentence, (length.start, length.end), moments) is not Clear.WHOLE:
        return None
    bare = all(isinstance(one, DateMention) and one.year is None for one in moments)
    return pair_of(scene, moments[::-1] if bare else moments)


def is_no_stretch(lead: str, rest: str) -> bool:
    """Whether the words before or behind a length make it an age, a rate, or a time ahead."""
    return NO_STRETCH.match(rest) is not None or NO_STRETCH_BEFORE.search(lead) is not None


def _until_now(scene: Scene, sentence: Sentence, length: Length, start: Mention) -> bool:
    """Whether the stretch runs from a date up to the draft's own."""
    if SINCE.search(scene.lower, sentence.start, start.start):
        return True
    if not SINCE_IT.search(scene.lower, sentence.start, length.start):
        return False
    return AGO.fullmatch(scene.lower, length.end, start.start) is not None


def lengths_in(scene: Scene, sentence: Sentence) -> list[Length]:
    found: list[Length] = []
    numbers = [one for one in sentence.numbers if one.unit in TIME_UNITS]
    while numbers:
        first = with_an_hour(scene, _with_one_more(scene, with_a_part(scene, numbers.pop(0))))
        if numbers and scene.lower[first.end : numbers[0].start].strip(" ,") in ("", "and"):
            both = sum_of_lengths(first, numbers[0])
            if both is not None:
                found.append(Length(scene.maker.quantity(both), [first, numbers.pop(0)]))
                continue
        found.append(Length(scene.maker.quantity(first), [first]))
    if not found and (lone := lone_length(scene, sentence)):
        found.append(Length(scene.maker.quantity(lone), [lone]))
    return found


def _with_one_more(scene: Scene, first: NumberMention) -> NumberMention:
    """ "Eight weeks and a day" as days."""
    more = ONE_MORE.match(scene.lower, first.end)
    if more is None:
        return first
    unit = {"minute": "min", "hour": "h"}.get(more["unit"], more["unit"])
    one = replace(first, start=more.start(), end=more.end(), value=Decimal(1), step=Decimal(1), unit=unit)
    return sum_of_lengths(first, one) or first


def _moments(sentence: Sentence, length: Length) -> list[Mention]:
    """The dates of a sentence but for the dateline, or its times of day for a length of minutes or hours."""
    kind = TimeMention if length.quantity.unit in CLOCK_UNITS else DateMention
    day = sentence.scene.anchor.day if sentence.scene.anchor else None
    found = [one for one in sentence.mentions if isinstance(one, kind)]
    days = [one for one in found if isinstance(one, DateMention) and one.month]
    if len(days) > 1 and length.quantity.unit not in ("year", "decade", "century"):
        found = [one for one in found if not isinstance(one, DateMention) or one.month]  # "The 2025 season opens on"
    told: list[Mention] = []
    for one in found:
        told.append(in_month(one, told) if isinstance(one, DateMention) else one)
    return [one for one in told if not isinstance(one, DateMention) or day is None or _date(one) != _ymd(day)]


def _runs(mention: Mention) -> bool:
    """Whether a mention is a range, which holds both its ends."""
    if isinstance(mention, DateMention):
        return bool(mention.days or mention.years)
    return isinstance(mention, TimeMention) and mention.clock is not None and mention.clock.begin is not None


def _lacks_a_year(moments: Sequence[Mention]) -> bool:
    """Whether one of two dates is told without its year: "on 20 May, a year to the day after that of 20 May 2024"."""
    return len({one.year is None for one in moments if isinstance(one, DateMention) and not one.years}) > 1


def pair_of(scene: Scene, moments: Sequence[Mention]) -> tuple[Moment, Moment] | None:
    """Both ends in the order of time, where they are all that is told."""
    if len(moments) == 1:
        return ends_of_range(scene, moments[0])
    if len(moments) != 2:
        return None
    first, last = moments
    if isinstance(first, DateMention) and isinstance(last, DateMention):
        if first.year is not None and last.year is not None and _date(last) < _date(first):
            first, last = last, first
        if first.year is None and last.year is not None and first.month and last.month:
            first = replace(first, year=last.year - (_date(last)[1:] < _date(first)[1:]))
        first, last = in_season(scene, first, last)
    start, end = moment(scene, [first]), moment(scene, [last])
    return (start, end) if start and end else None


def _ymd(day: datetime.date) -> tuple[int, int, int]:
    return day.year, day.month, day.day


def _date(mention: DateMention) -> tuple[int, int, int]:
    return mention.year or 0, mention.month or 0, mention.day or 0


def _certain(
    scene: Scene, sentence: Sentence, length: Length, moments: Sequence[Mention], lead: str, rest: str
) -> bool:
    """Whether the words leave no doubt that the length is that of the stretch between the moments."""
    low, high = moments[0].start, moments[-1].end
    compound = COMPOUND.search(scene.lower, length.start, length.end) is not None
    if compound and not STRONG_BEHIND.match(rest):
        return False  # "A nine-month rebuild": of what, no word tells.
    if compound and CUT_SHORT.match(scene.lower, high):
        return False  # "His five-year term, which began in 2019, ended in 2022 when he resigned"
    strong = STRONG.search(lead) or STRONG_BEHIND.match(rest)
    if length.end <= low:
        told = (strong and EXPLAINED.match(rest)) or (WEAK.search(lead) and SETS_OFF.match(rest[: low - length.end]))
        if not told and strong and ";" not in scene.lower[low:high]:
            told = FROM.search(scene.lower, length.end, low)
    elif length.start >= high:
        between = scene.lower[high : length.start]
        closed = CLOSES.match(rest) or AT_WORK.match(rest) or AND_SO_MANY.match(rest)
        if between.endswith(("after ", "ending ")) and not closed:
            return False  # "shut from 3 to 17 March, after two months of leaks", "retired after 40 years in banking"
        told = (
            APPOSED.fullmatch(between)
            or RIGHT_BEHIND.fullmatch(between)
            or (AS_SUBJECT.search(lead) and VERB.match(rest))
        )
        if not told and OPENS.match(sentence.lower):
            told = THE_ONE.fullmatch(between) if CLOSES.match(rest) else None
    else:
        told = AND_SO_LONG.fullmatch(scene.lower, moments[0].end, length.start) and strong
        told = told or (WEAK.search(lead) and HAVING.match(rest))
    if not told or LESS.match(scene.lower, high):
        return False
    if AS_WELL.search(scene.lower, sentence.start, max(one.end for one in moments)) or AND_SOME.match(rest):
        return False
    if ";" in scene.lower[length.end : low] and JOINED.fullmatch(scene.lower, moments[0].end, moments[-1].start):
        return False
    if APPOSED.fullmatch(scene.lower, moments[-1].end, length.start):
        return True
    if len(moments) == 1 or JOINED.fullmatch(scene.lower, moments[0].end, moments[1].start):
        return True
    return words_of_pair(scene, sentence, moments) is not None


def _told_on(scene: Scene, before: Sentence, sentence: Sentence, length: Length, moments: Sequence[Mention]) -> bool:
    """Whether a sentence of "it" or "they" ends right behind its moment with how long what was begun before lasted."""
    first, last = moments
    if not GOES_ON.match(sentence.lower) or not before.start <= first.start < before.end or last.end > length.start:
        return False
    if not scene.side_by_side(before, sentence) or AS_WELL.search(scene.lower, before.start, length.start):
        return False
    if not RIGHT_BEHIND.fullmatch(scene.lower, last.end, length.start):
        return False
    if not CLOSES.match(scene.lower, length.end):
        return False
    one, two = scene.lower[before.start : first.start], scene.lower[sentence.start : last.start]
    return any(begins.search(one) and ends.search(two) for begins, ends in PAIRS)


def _opens(scene: Scene, sentence: Sentence, length: Length, moments: Sequence[Mention]) -> bool:
    """Whether the sentence begins with a length, and goes on from one end to the other without another story."""
    if length.start > sentence.start + 1 or len(moments) != 2 or moments[0].start - length.end > _REACH:
        return False
    between = scene.lower[moments[0].end : moments[1].start]
    return (
        len(between) <= _REACH
        and not ANOTHER_STORY.search(between)
        and words_of_pair(scene, sentence, moments) is not None
    )


def claim_of(
    scene: Scene,
    length: Length,
    pair: tuple[Moment, Moment | None],
    counting: Counting,
    *,
    tentative: bool,
    at_most: bool = False,
    phrase: str = "length and two moments",
) -> Duration:
    flags = {"at_most": at_most, "apart": True, "tentative": tentative}
    return stretch(scene, length.parts, phrase, length.quantity, pair, counting, **flags)
