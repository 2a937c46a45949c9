"""Days of one passage with their weekdays and no year: "Monday 3 June, Tuesday 4 June and Wednesday 6 June".

Whatever the year, they must go together; the one that does not go with the others, or with the one before it, is told.
"""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims import Anchor, Weekday, make
from factcheck.claims.dates import DAYS_BESIDE
from factcheck.drafts.draft import Block, BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.scene import Scene

"""The basis of an anchor of which nothing but a day and its weekday are told."""
_ANOTHER_YEAR = expression(
    r"\b(?:(?:this|last|next|that|every|each|the following|the previous|the same|a|leap) year|year (?:before"
    r"|after)|years|decades?|centur\w+|anniversary|annual\w*|yearly|elected|appointed|born|married|founded"
    r"|seasons?|history|ago|once|originally|instead of|rather than|wrong\w*|correct\w*|not)\b|\d{4}"
)
"""What tells that two days may be of two years, or that one is put right."""
_YEARS = sorted(range(2001, 2029), key=calendar.isleap)
"""Every weekday of New Year's Day, in common years and then in leap years."""
_NEAR = 24
"""How many days lie between two days of a chain at most: a slip of a week or two keeps the weekday."""
_IN_SENTENCE = 180
"""How many at most in one sentence."""
_MOST = 60
_FIRST_BLOCKS = 2
_WEEKS_AHEAD = 60
"""How many days after the first day of a report the next ones may come that it tells of."""
_DONE = expression(r"\b(?:[a-z]+ed|said|met|won|voted|told|fell|held|was|were|had|went|took|broke|struck|began|came)\b")
_COMES = expression(r"\b(?:will|is to|are to|is due to|are due to|next meeting|is on|are on|must|deadline)\b")


class _Day(NamedTuple):
    date: DateMention
    block: Block

    def falls(self, year: int) -> bool:
        """Whether the day has its weekday in a year."""
        day = self.on(year)
        return day is not None and Weekday.of(day) is self.date.weekday

    def on(self, year: int) -> datetime.date | None:
        try:
            return datetime.date(year, self.date.month or 0, self.date.day or 0)
        except ValueError:
            return None


def odd_days(scene: Scene, dates: Sequence[DateMention]) -> Iterator[tuple[DateMention, Anchor]]:
    """The days of a draft that do not go with those around them, each with a day that it should go with."""
    days = [_Day(one, scene.draft.block_at(one.start)) for one in dates]
    for chain in _chains(scene, days):
        if len(chain) < 2 or (len(chain) == 2 and chain[0].block is not chain[1].block):
            continue
        fitting = {year: sum(one.falls(year) for one in chain) for year in _YEARS}
        most = max(fitting.values())
        if most == len(chain) or (2 * most <= len(chain) and len(chain) > 2):
            continue
        years = [year for year in _YEARS if fitting[year] == most]
        best = next((year for year in years if _shape(year) in scene.once(_years_told)), None)
        best = best or next((year for year in years if chain[0].falls(year)), years[0])
        known = next(one for one in chain if one.falls(best))
        odd = [one for one in chain if not one.falls(best)]
        day = known.on(best)
        if day is not None:
            for one in odd:
                basis = f"{DAYS_BESIDE}, {scene.draft.prose[known.date.start : known.date.end].strip()}"
                yield one.date, make(Anchor, day=day, basis=basis)


def far_days(scene: Scene, dates: Sequence[DateMention]) -> Iterator[tuple[DateMention, Anchor]]:
    """A day to come in the weeks after the one that a report begins with, where the two go together in no year."""
    days = [_Day(one, scene.draft.block_at(one.start)) for one in dates[:_MOST]]
    body = [block for block in scene.draft.blocks if block.kind is BlockKind.PARAGRAPH and block.cell is None]
    if not days or days[0].block not in body[:_FIRST_BLOCKS] or not _clear(scene, days[0], _DONE):
        return
    first = days[0]
    years = [year for year in _YEARS if first.falls(year)]
    start = first.on(2004)
    for one in days[1:]:
        then = one.on(2004)
        if one.block is first.block or start is None or then is None or not 0 < (then - start).days <= _WEEKS_AHEAD:
            continue
        if any(one.falls(year) for year in years) or not years or not _clear(scene, one, _COMES):
            continue
        day = first.on(years[0])
        if day is not None:
            basis = f"{DAYS_BESIDE}, {scene.draft.prose[first.date.start : first.date.end].strip()}"
            yield one.date, make(Anchor, day=day, basis=basis)


def _clear(scene: Scene, day: _Day, words: re.Pattern[str]) -> bool:
    """Whether the sentence of a day holds some words, and none of another year."""
    sentence = scene.sentence_at(day.date.start)
    if sentence is None or day.block.kind is BlockKind.QUOTE:
        return False
    if any(found[0] != "not" for found in _ANOTHER_YEAR.finditer(sentence.lower)):
        return False
    return words.search(sentence.lower) is not None


def _shape(year: int) -> tuple[bool, int]:
    """What tells the weekdays of a year: whether it is a leap year, and the weekday that it opens with."""
    return calendar.isleap(year), datetime.date(year, 1, 1).weekday()


def _years_told(scene: Scene) -> frozenset[tuple[bool, int]]:
    """The shapes of the years of days that the draft prints in full, with their weekdays."""
    told = (one for one in scene.dates if one.weekday and one.day)
    return frozenset(_shape(one.year) for one in told if one.year)


def _chains(scene: Scene, days: Sequence[_Day]) -> Iterator[list[_Day]]:
    """The days in a row that stand in one paragraph, or in one list, near to one another."""
    chain: list[_Day] = []
    for one in days[:_MOST]:
        reach = (
            _IN_SENTENCE
            if chain and scene.sentence_at(one.date.start) is scene.sentence_at(chain[0].date.start)
            else _NEAR
        )
        if chain and not (_follows(scene, chain[-1], one) and _near(chain[0], one, reach)):
            yield chain
            chain = []
        chain.append(one)
    yield chain


def _follows(scene: Scene, one: _Day, two: _Day) -> bool:
    if one.block.kind is BlockKind.QUOTE or two.block.kind is BlockKind.QUOTE:
        return False
    listed = one.block.kind is two.block.kind and (
        one.block.kind is BlockKind.ITEM or (one.block.cell is not None and two.block.cell is not None)
    )
    if one.block is not two.block and not listed:
        return False
    return not _ANOTHER_YEAR.search(scene.lower, one.date.end, two.date.start) and not scene.within(
        one.date.end, two.date.start, DateMention
    )


def _reach(scene: Scene, one: _Day, two: _Day) -> int:
    together = scene.sentence_at(one.date.start) is scene.sentence_at(two.date.start)
    return _IN_SENTENCE if together else _NEAR


def _near(one: _Day, two: _Day, reach: int) -> bool:
    first, last = one.on(2004), two.on(2004)
    return first is not None and last is not None and -_NEAR <= (last - first).days <= reach
