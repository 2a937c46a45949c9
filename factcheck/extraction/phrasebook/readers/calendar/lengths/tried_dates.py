"""Which dates of a draft a length may be counted between: a length that fits none of them is wrong, whatever is meant.

A link that words alone make ("since then", "after the flood") may lead to another date of the draft. So every date is
tried, and only a length that none of them makes is told as wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from typing import NamedTuple

from factcheck.claims import Counting, Duration, Hedge
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.calendar.lengths.later_on import day_of
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import Length, claim_of
from factcheck.extraction.phrasebook.readers.calendar.moments import moment
from factcheck.extraction.phrasebook.readers.calendar.told_dates import now
from factcheck.extraction.phrasebook.scene import Scene

_IN_DAYS = {"year": 365.25, "decade": 3652.5, "century": 36525.0, "month": 30.44, "week": 7.0, "day": 1.0}
_SLACK = {"year": 400.0, "decade": 1900.0, "century": 5500.0, "month": 45.0, "week": 8.0, "day": 1.0}
"""How many days a date may lie beside the one that a length leads to, in all the ways of counting."""
_ROUND, _HEDGED, _LOOSE = 0.05, 0.2, 0.1
_MOST = 24
"""How many dates of a draft are tried; among more, some fits by chance."""


class Ends(NamedTuple):
    """The dates that a length may be counted from, the likeliest first, and those up to which it may be."""

    starts: Sequence[DateMention]
    ends: Sequence[DateMention]
    """Empty for the draft's own date alone."""
    sure: bool = False
    """Whether words leave no doubt of the start, so that no other date of the draft is tried."""


def lies(scene: Scene, length: Length, first: DateMention, last: DateMention) -> bool:
    """Whether two dates lie about as far apart as a length says, on any reading of either."""
    unit = length.quantity.unit or ""
    one, two = day_of(first), day_of(last)
    if one is None or two is None or unit not in _IN_DAYS:
        return True
    told = float(length.quantity.value) * _IN_DAYS[unit]
    slack = _SLACK[unit]
    if not (first.day and last.day) and unit in ("day", "week", "month"):
        slack = max(slack, 32.0 if first.month and last.month else 370.0)
    exactly = scene.lower[max(0, length.start - 8) : length.start].endswith("exactly ")
    if length.quantity.value % 10 == 0 and not exactly:
        slack = max(slack, _ROUND * told)
    if length.quantity.hedge is not None:
        near = length.quantity.hedge in (Hedge.NEARLY, Hedge.JUST_OVER)
        slack += (_LOOSE if near else _HEDGED) * told
    return abs(abs((two - one).days) - told) <= slack


def reckoned(scene: Scene, length: Length, ends: Ends, phrase: str, counting: Counting) -> Duration | None:
    """The claim of a length with the ends that fit it, or with the likeliest where no dates of the draft do."""
    own = now(scene)
    last = [*ends.ends] or ([own] if own else [])
    if not ends.starts or not last:
        return None
    for first in ends.starts:
        for end in last:
            if end is not first and lies(scene, length, first, end):
                return _claim(scene, length, first, end, phrase, counting)
    known = scene.once(_tried)
    if len(known) > _MOST or (counting is Counting.SPAN and not _precedes(ends.starts[0], last[0])):
        return None
    if not ends.sure and any(lies(scene, length, first, end) for first in known for end in last):
        return None
    return _claim(scene, length, ends.starts[0], last[0], phrase, counting)


def _claim(
    scene: Scene, length: Length, first: DateMention, last: DateMention, phrase: str, counting: Counting
) -> Duration | None:
    if not _precedes(first, last):
        first, last = last, first
    start = moment(scene, [first])
    own = last.end == 0 and scene.anchor is not None
    end = None if own else moment(scene, [last])
    if start is None or (end is None and not own):
        return None
    return claim_of(scene, length, (start, end), counting, tentative=False, phrase=phrase)


def _precedes(first: DateMention, last: DateMention) -> bool:
    one, two = day_of(first), day_of(last)
    return one is None or two is None or one <= two


def _tried(scene: Scene) -> list[DateMention]:
    """Every date of a draft once, and both ends of each range; a day without a year is of the draft's own year."""
    own = now(scene)
    found: dict[tuple[int | None, int | None, int | None], DateMention] = {}
    for one in scene.dates:
        years = one.years or (one.year or (own.year if own and one.month else None),)
        for year, day in product(years, one.days or (one.day,)):
            if year is not None:
                found.setdefault((year, one.month, day), replace(one, year=year, day=day, years=None, days=None))
    return list(found.values())
