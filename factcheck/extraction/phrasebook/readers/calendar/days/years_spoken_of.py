"""The year of a day told without one, in a draft without a day of its own: by the dates and years that it names."""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections.abc import Sequence

from factcheck.claims import Anchor, Weekday, make
from factcheck.claims.dates import YEAR_SPOKEN_OF
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.calendar.days.own_years import own_year
from factcheck.extraction.phrasebook.scene import Scene

_LOOK_BACK = 12
"""How many dates before are looked through for one that gives the year."""
_NEAR = 3
"""How many months a date without a year may lie from the date that it is read by."""
_ANOTHER_YEAR = expression(
    r"\b(?:(?:this|last|next|that|every|each|the following|the previous|the same) year|years?|decades?|anniversary"
    r"|birthday|jubilee|annual\w*|yearly|since|(?:they|who|couple|first) (?:had )?met|born|proposed)\b"
)
"""What tells, between a full date and one without a year, that the second may be of another year."""
_YEARLY = expression(r"\b(?:annual|yearly|agm)\b")
_THE_LAST = expression(r"\b(?:minutes|last|previous|elected|that) [^.;:]{0,40}$")
_A_YEAR_ON = expression(
    r"\b(?:last|next|the following|the previous|that|a) (?:year|spring|summer|autumn|fall|winter)\b"
    r"|\b(?:years|months) (?:later|on|after|before|earlier|ago)\b"
)
_WILL = expression(r"\b(?:will|is due to|are due to|is to|are to)\b")
_STRETCH = expression(r",? (?:to|until|till|through|and ended on|to the) |, ?and ended on | ?[-–—] ?")
_BESIDE = 48
_AFTER = 12
"""Characters behind a date in which "this year" still goes with it."""


def year_told(scene: Scene, dates: Sequence[DateMention], index: int, mention: DateMention) -> Anchor | None:
    """The day, or the year, by which the copy dates one of its days that has no year, read as `mention`."""
    return spoken_of(scene, dates, index) or _only_year(scene, dates, mention) or _by_own_year(scene, mention)


def spoken_of(scene: Scene, dates: Sequence[DateMention], index: int) -> Anchor | None:
    """A full date that the copy gives before, in the paragraph or the headline, where the mention lies near to it."""
    mention = dates[index]
    block = scene.draft.block_at(mention.start)
    told = [one for one in dates[max(0, index - _LOOK_BACK) : index] if one.start >= block.start and one.year]
    told = told or [
        one for one in dates[: min(index, _LOOK_BACK)] for head in scene.heads if head.start <= one.start < head.end
    ]
    for one in reversed(told):
        first = one.day or (one.days[0] if one.days else None)
        if one.year is None or one.month is None or first is None:
            continue
        try:
            day = datetime.date(one.year, one.month, first)
        except ValueError:
            return None
        if _ANOTHER_YEAR.search(scene.lower, max(one.end, block.start), min(mention.end + _AFTER, block.end)):
            return None
        if _YEARLY.search(scene.lower, block.start, one.start) and _THE_LAST.search(
            scene.lower, one.end, mention.start
        ):
            return None  # "the annual meeting of Thursday 6 June 2024. The minutes of that of Thursday 8 June"
        if max(date.year or 0 for date in dates) - one.year > 1:
            return None  # a birthday told in passing dates no meeting of this year
        if (mention.month, mention.day) == (one.month, one.day):
            return None  # "opened on 28 April 1611 and will be 415 on Tuesday 28 April"
        far = (mention.month or 1) - one.month
        if (
            -_NEAR <= far <= 0
            and (mention.month or 12, mention.day or first) < (one.month, first)
            and _ahead(scene, mention)
        ):
            return None  # "opened on 14 June 2014. The fair will be held on 13 June"
        return make(Anchor, day=day, basis="the date told before") if abs((far + 6) % 12 - 6) <= _NEAR else None
    return None


def _ahead(scene: Scene, mention: DateMention) -> bool:
    """Whether a day is told of as to come."""
    sentence = scene.sentence_at(mention.start)
    return sentence is not None and _WILL.search(sentence.lower) is not None


def _only_year(scene: Scene, dates: Sequence[DateMention], mention: DateMention) -> Anchor | None:
    """The one day that the draft prints in full, with its weekday, where others without a year fit that year."""
    full = scene.once(in_full)
    if len(full) != 1 or not full[0].weekday or full[0].start > mention.start or full[0].day is None:
        return None
    anchor = make(Anchor, day=datetime.date(full[0].year or 1, full[0].month or 1, full[0].day), basis="its only year")
    if mention.month is None or abs(mention.month - anchor.day.month) > _NEAR:
        return None
    fitting = [one for one in dates if one.year is None and one.weekday and fits(one, anchor.day.year)]
    moved_on = _A_YEAR_ON.search(scene.lower, full[0].end, mention.end + _AFTER)
    return anchor if fitting and not moved_on else None


def in_full(scene: Scene) -> list[DateMention]:
    """The days and months of a draft that are printed with their year."""
    return [one for one in scene.dates if one.year is not None and one.month]


_LOGBOOK = expression(
    r"\b(?:diary|journal|log|logbook|notebook|almanac|calendar) (?:for|of) (?P<year>1[89]\d\d|20\d\d)\b"
)


def _by_own_year(scene: Scene, mention: DateMention) -> Anchor | None:
    """The year that the draft, or the diary it quotes, is of; none for what fits a year beside it, which may be meant.

    A newsletter of a month speaks of days near it, so that for one of those no other year is meant.
    """
    block = scene.draft.block_at(mention.start)
    logbooks = scene.once(_logbooks)
    last = bisect_left(logbooks, (mention.start, 0)) - 1
    logbook = logbooks[last][1] if last >= 0 and logbooks[last][0] >= block.start else None
    own = None if logbook else own_year(scene)
    year = logbook or (own.year if own else None)
    if year is None or _ANOTHER_YEAR.search(scene.lower, block.start, min(mention.end + _AFTER, block.end)):
        return None
    month = own.month if own else None
    if logbook is not None or month is not None:
        near = month is None or abs((mention.month or 0) - month) <= 1
    else:
        near = not any(fits(mention, other) for other in (year - 1, year + 1)) or _goes_with(scene, mention, year)
    return make(Anchor, day=datetime.date(year, month or 7, 15), basis=YEAR_SPOKEN_OF) if near else None


def _goes_with(scene: Scene, mention: DateMention, year: int) -> bool:
    """Whether the other end of the stretch of a day falls on its weekday in that year, and in none beside it."""
    days = scene.within(max(0, mention.start - _BESIDE), mention.end + _BESIDE, DateMention)
    return any(
        one.weekday is not None
        and one.start != mention.start
        and _STRETCH.fullmatch(scene.lower, *sorted((one.start, one.end, mention.start, mention.end))[1:3])
        and [other for other in (year - 1, year, year + 1) if fits(one, other)] == [year]
        for one in days
    )


def _logbooks(scene: Scene) -> list[tuple[int, int]]:
    """Where a diary or log of a year is named, and the year."""
    return [(found.start(), int(found["year"])) for found in _LOGBOOK.finditer(scene.lower)]


def fits(mention: DateMention, year: int) -> bool:
    """Whether a day of a month has its weekday in a year."""
    try:
        return Weekday.of(datetime.date(year, mention.month or 0, mention.day or 0)) is mention.weekday
    except ValueError:
        return False
