"""Days without a year that fall on their weekday in no year that the draft names, nor in one beside it.

A draft tells the time that it speaks of by a day printed in full: in its headline or first words, in words of what is
to come, or by two such days of one year. What was founded or happened long ago tells nothing.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence, Set

from factcheck.claims import Anchor, make
from factcheck.claims.dates import YEARS_NAMED
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.calendar.days.years_spoken_of import fits, in_full
from factcheck.extraction.phrasebook.scene import Scene

_A_FEW_DAYS_OFF = "the date a few days off"
_OF_LATE = 2000
"""The first year of which copy may speak as its own."""
_FIRST_BLOCKS, _FIRST_WORDS = 3, 240
"""How far into a draft the day may stand that it is of."""
_LONG_AGO = expression(
    r"\b(?:found(?:ed|ing)|established|formed|set up|created|built|born|died|since|until|ago|former|first|last (?:year"
    r"|season)|history|opened|launched|began|started|joined|married|elected|appointed|act|copyright|updated|accessed"
    r"|retrieved|archived|anniversary|years|year)\b"
)
"""What makes a full date one that a draft looks back at."""
_AHEAD = expression(
    r"\b(?:will|shall|(?:is|are) (?:due|expected|to)|starts?|begins?|(?:re)?opens?|runs?|next|is on|must|until)\b"
)
_OTHER_YEARS = expression(
    r"\b(?:(?:last|that|the following|the previous|the same|leap|each|any) year|(?:in|of|from) (?:another|other) years?"
    r"|years ago|anniversar\w*|diar(?:y|ies)|journal|logbook|ledgers?|letters?|almanac\w*|calendars?|war|centur\w+"
    r"|poster|playbill|cutting|newspapers?|photographs?|stamps?|tombstone|gravestone|headstone|plaque|history|historic\w*"
    r"|archives?|wrote|originally|once|(?:they|who|couple|first) (?:had )?met|proposed"
    r"|film\w*|novel|episode|story|reads?|season \d)\b"
)
"""What tells that a day may be of some year long gone."""
_TO_COME = expression(
    r"\b(?:will [a-z]+|is to|are to|planned for|next (?:meeting|session|date|month|week)|forthcoming)\b"
)
"""What tells of a day that is of no year before the draft's."""
_QUOTED = expression('["“”]')
_FEW_DAYS = 10
"""How far a day may lie from one that is printed in full, and be of no other year."""
_MOST = 6
"""Years named by a draft beyond which some year beside them fits nearly every day."""


def unfit_days(scene: Scene, loose: Sequence[DateMention]) -> Iterator[tuple[DateMention, Anchor]]:
    """The days of a draft that fit no year it may mean, but for those that may go together in one not named."""
    own = year_of_draft(scene)
    if own is None:
        return
    named = scene.once(_years_named)
    unfit = [one for one in loose if _is_day(one) and not _fits_some(scene, one, own, named, ahead=True)]
    if len(unfit) > 1 and 2 * len(unfit) > len(loose):
        return
    for one in unfit:
        block = scene.draft.block_at(one.start)
        sentence = scene.sentence_at(one.start)
        if block.kind is BlockKind.QUOTE or sentence is None or _QUOTED.search(sentence.text):
            continue
        near = _near(scene, one, own)
        ahead = _TO_COME.search(sentence.lower) is not None
        if not (ahead or near) and _OTHER_YEARS.search(scene.lower, block.start, block.end):
            continue
        if _fits_some(scene, one, own, named, ahead=ahead):
            continue
        if near and any(fits(one, own + beside) for beside in (-1, 1)):
            yield one, make(Anchor, day=near, basis=_A_FEW_DAYS_OFF)
        else:
            yield one, make(Anchor, day=datetime.date(own, one.month or 1, 15), basis=YEARS_NAMED)


def _fits_some(scene: Scene, one: DateMention, own: int, named: Set[int], *, ahead: bool) -> bool:
    """Whether a day fits one of the years that are named, or, where it is not near a full date, one beside them.

    What is to come is of no year before the draft's. Among many years, nearly every day fits some.
    """
    years = {year for year in named if not ahead or year >= own}
    if len(years) > _MOST:
        return True
    if not _near(scene, one, own):
        years |= {year + beside for year in years for beside in (-1, 0, 1) if not ahead or year + beside >= own}
    return any(fits(one, year) for year in years)


def _near(scene: Scene, one: DateMention, own: int) -> datetime.date | None:
    """A day that the draft prints with its weekday and year, a few days from this one."""
    sentence = scene.sentence_at(one.start)
    ahead = sentence is not None and _TO_COME.search(sentence.lower) is not None
    for full in scene.once(in_full):
        if full.year != own or not full.weekday or full.month != one.month:
            continue
        if full.day and one.day and 0 < abs(full.day - one.day) <= _FEW_DAYS:
            meant = one.day > full.day or not ahead or _is_ahead(scene, full)
            return datetime.date(own, full.month or 1, full.day) if meant else None
    return None


def _is_day(one: DateMention) -> bool:
    return one.day is not None and one.month is not None and (one.month, one.day) != (2, 29)


def _years_named(scene: Scene) -> frozenset[int]:
    """Every year that stands in a draft, alone, in a date or in a range."""
    told = scene.dates
    ends = [year for one in told if one.years for year in one.years]
    return frozenset([*(one.year for one in told if one.year is not None), *ends])


def year_of_draft(scene: Scene) -> int | None:
    """The year that a draft without a day of its own speaks from, by the days that it prints in full."""
    return scene.once(_year_of_draft)


def _year_of_draft(scene: Scene) -> int | None:
    full = [one for one in scene.once(in_full) if one.day and (one.year or 0) >= _OF_LATE]
    first = max((one.year or 0 for one in full if _is_first(scene, one)), default=0)
    later = [one for one in full if (one.year or 0) > first and not _is_ahead(scene, one)]
    if first and not later:
        return first
    last = max((one.year or 0 for one in full), default=0)
    of_it = [one for one in full if one.year == last]
    days = {(one.month, one.day) for one in of_it if one.weekday and not _looks_back(scene, one)}
    return last if len(days) > 1 or any(_is_ahead(scene, one) for one in of_it) else None


def _is_ahead(scene: Scene, date: DateMention) -> bool:
    """Whether a full date is told of as to come, or as what is done now."""
    sentence = scene.sentence_at(date.start)
    quoted = sentence is None or _QUOTED.search(sentence.text)
    return sentence is not None and not quoted and _AHEAD.search(sentence.lower) is not None


def _is_first(scene: Scene, date: DateMention) -> bool:
    """Whether a full date stands in the headline, or with its weekday in the first words."""
    sentence = scene.sentence_at(date.start)
    if sentence is None or _QUOTED.search(sentence.text) or (_looks_back(scene, date) and not _is_ahead(scene, date)):
        return False
    if _OTHER_YEARS.search(scene.lower, sentence.start, date.end):
        return False
    block = scene.draft.block_at(date.start)
    if any(block is one for one in scene.heads):
        return True
    first = [one for one in scene.draft.blocks if one.kind is not BlockKind.FIELD][:_FIRST_BLOCKS]
    return date.weekday is not None and block in first and date.start - first[0].start < _FIRST_WORDS


def _looks_back(scene: Scene, date: DateMention) -> bool:
    sentence = scene.sentence_at(date.start)
    return sentence is None or _LONG_AGO.search(scene.lower, sentence.start, date.start) is not None
