"""Reads the days of the week that stand with dates."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from factcheck.claims import Anchor, Weekday, WeekdayOfDate
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.date_words import DASH, NAME, WEEKDAYS, ZONE
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.calendar.days.unfit_days import unfit_days
from factcheck.extraction.phrasebook.readers.calendar.days.week_chains import far_days, odd_days
from factcheck.extraction.phrasebook.readers.calendar.days.weekday_claims import weekday_of
from factcheck.extraction.phrasebook.readers.calendar.days.weekday_lists import days_before
from factcheck.extraction.phrasebook.readers.calendar.days.weekdays_apart import (
    NOT_THE_ONE,
    OPENS_SENTENCE_IN,
    nth_behind,
    told_apart,
)
from factcheck.extraction.phrasebook.readers.calendar.days.years_spoken_of import fits, in_full, spoken_of, year_told
from factcheck.extraction.phrasebook.scene import Scene

_REACH = 48
"""How many characters before and after a date can change what its weekday means."""
_MONTH = 31
"""How many days a date without a month may lie from the date that it is read by."""
_SENTENCE_REACH = 160
"""How far ahead a year may stand that closes the sentence of a date."""

_TWO_DAYS = expression(
    # "Monday to Friday, June 5", "Saturday and Sunday, 6 June": one of them is not the date's.
    rf"\b(?P<day>[A-Z][A-Za-z]{{2,8}}?)s?\.?(?: (?:morning|afternoon|evening|night))?,? ?"
    rf"(?:{DASH}|/|,|&|\b(?:to|through|thru|until|till|and|or|and/or)\b) ?(?:on |the )?$"
)
_NEWSPAPER = expression(r"(?:\b[Tt]he|[A-Z][a-z]+) [\"'“‘*_]{0,2}$")
_CLUB = expression(r"\bSheffield $")
_OTHER_ZONE = expression(rf"[^\n().]{{0,12}}?(?:\b{ZONE}|\blocal\b)", re.IGNORECASE)
_OTHER_CALENDAR = expression(r"\b(?:[Oo]ld [Ss]tyle|[Nn]ew [Ss]tyle|[Jj]ulian|O\. ?S\.|N\. ?S\.)(?!\w)")
_NEW_CALENDAR = expression(r"\b(?:Gregor(?:y|ian)|Julian calendar|[Oo]ld [Ss]tyle)\b")
"""Copy about the year in which days were dropped: Wednesday 2 September was followed by Thursday 14 September."""
_FEWEST_LOOSE = 2
_OWNING_UP = (
    *("incorrectly", "wrongly", "mistakenly", "erroneously", "misstated", "misprinted"),
    *("earlier version", "previous version", "corrected"),
)
_CORRECTION = expression(rf"\b(?:{'|'.join(_OWNING_UP)})\b", re.IGNORECASE)
_YEAR_BY_WORDS = expression(r",? (?:of )?(last|next) year\b")
_TAKEN_BACK = expression(
    r"\s?(?:In fact|In truth|Actually|Not so|Wrong|No[,:]|The \d+(?:st|nd|rd|th) (?:is|was|falls|fell) )"
)
"""What begins the sentence after a date that is put right."""
_WAS_ANOTHER = expression(rf"\b[Ii]t (?:is|was|fell on|falls on) (?:in fact |really |actually )?an? (?P<day>{NAME})\b")
"""The day that it was, of one that a letter misdates."""
_PUT_RIGHT = 80


def read_weekdays(scene: Scene) -> Iterator[WeekdayOfDate]:
    """A claim for each day and month with a weekday of its own and a year, printed or by the draft's date."""
    dates = scene.dates
    earlier: int | None = None
    told_at = 0
    loose: list[DateMention] = []
    for index, (mention, following) in enumerate(zip_longest(dates, dates[1:])):
        if following is not None and _in_year(scene, mention, following):
            mention = replace(mention, year=following.year)
        if mention.weekday and mention.month:
            yield from days_before(scene, mention)
        if mention.weekday and mention.month and mention.day and _belongs(scene, mention):
            behind = nth_behind(scene, mention)
            if behind is not None and behind[0] is mention.weekday:
                near = None if mention.year else scene.anchor or year_told(scene, dates, index, mention)
                yield replace(_claim(scene, mention, mention.weekday, near), nth=behind[1])
            elif mention.year is not None:
                yield _claim(scene, mention, mention.weekday)
            elif scene.anchor is not None:
                near_year = _year_by_words(scene, mention, scene.anchor) or _year_of_clause(scene, dates, index)
                near_year = near_year or _year_ahead(scene, mention, following) or _year_of_last(scene, mention)
                ahead = _is_ahead(scene, mention)
                if earlier and not near_year and not ahead and _in_passage(scene, told_at, mention.start):
                    near_year = earlier
                if near_year is None or not fits(mention, near_year):
                    near_year = _year_of_story(scene, mention) or _year_gone_by(scene, mention) or near_year
                claim = _claim(scene, mention, mention.weekday, scene.anchor, near_year)
                yield replace(claim, ahead=ahead and _told_as_ahead(scene, mention))
            else:
                near = year_told(scene, dates, index, mention)
                if near is not None:
                    year = _year_of_clause(scene, dates, index)
                    yield _claim(scene, mention, mention.weekday, near, year)
                else:
                    loose.append(mention)
        elif mention.weekday is None and mention.month:
            for dated, weekday, nth in told_apart(scene, mention, dates[index - 1] if index else None, following):
                near = None if dated.year else scene.anchor or year_told(scene, dates, index, dated)
                if dated.year is None and near is None:
                    loose.append(replace(dated, weekday=weekday))
                if near is not None or dated.year or nth is not None:
                    yield replace(_claim(scene, dated, weekday, near), nth=nth)
        elif mention.weekday and mention.day and not mention.month:
            yield from _month_by_words(scene, mention, spoken_of(scene, dates, index) or scene.anchor)
        if mention.year is not None and _speaks_of(scene, mention):
            earlier, told_at = mention.year, mention.start
    if loose and not _NEW_CALENDAR.search(scene.draft.prose):
        yield from _by_no_year(scene, loose)


def _by_no_year(scene: Scene, loose: Sequence[DateMention]) -> Iterator[WeekdayOfDate]:
    """Days that no date tells the year of: against one another, or else against all years that the draft names."""
    odd = list(odd_days(scene, loose)) if len(loose) >= _FEWEST_LOOSE else []
    for mention, anchor in odd or list(unfit_days(scene, loose)) or far_days(scene, loose):
        if mention.weekday is not None:
            yield _claim(scene, mention, mention.weekday, anchor)


def _year_of_clause(scene: Scene, dates: Sequence[DateMention], index: int) -> int | None:
    """The year told right before a day in its sentence: "than in 2024, when we started on Wednesday 25 September"."""
    sentence = scene.sentence_at(dates[index].start)
    told = (one for one in reversed(dates[max(0, index - _BACK) : index]) if one.year is not None)
    before = next(told, None)
    if sentence is None or before is None or before.month is not None or before.start < sentence.start:
        return None
    return before.year


def _year_of_last(scene: Scene, mention: DateMention) -> int | None:
    """The last year in which a day had its weekday, where it is told of "the last one", which "ran from" then on."""
    sentence, own = scene.sentence_at(mention.start), scene.anchor.day.year if scene.anchor else 0
    if sentence is None or not _LAST_ONE.search(scene.lower, sentence.start, mention.start):
        return None
    return next((year for year in range(own, own - _YEARS_BACK, -1) if fits(mention, year)), None)


def _year_of_story(scene: Scene, mention: DateMention) -> int | None:
    """A year that a day may be of as it falls on its weekday there, and the draft tells of months near it in that year.

    "She left Rome on 10 April 1926", and paragraphs later "On Friday 14 May".
    """
    months, own = scene.once(_years_of_months), mention.month or 0
    near = (months.get((own + off - 1) % 12 + 1, ()) for off in range(-_MONTHS_NEAR, _MONTHS_NEAR + 1))
    return next((year for years in near for year in sorted(years) if fits(mention, year)), None)


def _years_of_months(scene: Scene) -> dict[int, set[int]]:
    """The years that the draft gives with each month."""
    told: dict[int, set[int]] = {}
    for one in in_full(scene):
        if one.month and one.year:
            told.setdefault(one.month, set()).add(one.year)
    return told


def _year_gone_by(scene: Scene, mention: DateMention) -> int | None:
    """The year before the draft's, for a day still to come in it that is told as past: "opened on 17 August"."""
    sentence, own = scene.sentence_at(mention.start), scene.anchor.day if scene.anchor else None
    if own is None or sentence is None or (mention.month, mention.day) <= (own.month, own.day):
        return None
    past = _DONE.search(sentence.lower) is not None and not _is_ahead(scene, mention)
    return own.year - 1 if past and fits(mention, own.year - 1) else None


def _is_ahead(scene: Scene, mention: DateMention) -> bool:
    """Whether a day is told of as to come, so that no year gone by is meant."""
    sentence = scene.sentence_at(mention.start)
    return sentence is not None and sentence.start in scene.once(_to_come)


def _told_as_ahead(scene: Scene, mention: DateMention) -> bool:
    """Whether the words before a day say that it is to come: not "held since 5 November, ... and will be freed"."""
    return _COMING.search(scene.lower, max(0, mention.start - 2 * _LEAD), mention.start) is not None


def _to_come(scene: Scene) -> frozenset[int]:
    """Where the sentences start that tell of what is to come."""
    return frozenset(one.start for one in scene.sentences_with(_FUTURE) if _WILL.search(one.lower))


def _in_passage(scene: Scene, start: int, end: int) -> bool:
    """Whether at most one paragraph lies between two places, so that a year told at one may be meant at the other."""
    if scene.draft.block_at(start).kind is BlockKind.HEADING:
        return True
    return scene.draft.block_number(end) - scene.draft.block_number(start) <= _PARAGRAPHS


def _in_year(scene: Scene, mention: DateMention, year: DateMention) -> bool:
    """Whether a year alone stands right behind a day: "falls on a Tuesday in 2026"."""
    told = mention.weekday is not None and mention.year is None and mention.day is not None
    return told and year.month is None and scene.draft.prose[mention.end : year.start] == " in "


_PARAGRAPHS, _MONTHS_NEAR = 2, 2
_LAST_ONE = expression(
    r"\b(?:the|its|their|our) (?:last|previous) (?:[a-z]+ )?(?:was|were|ran|began|started|opened|closed|took place"
    r"|had been|fell)\b"
)
_YEARS_BACK = 6
_BACK = 4
"""How many dates before a day its year may stand in its sentence."""
_WILL = expression(r"\b(?:will|is due to|are due to|is to|are to|next week|tomorrow)\b")
_COMING = expression(
    r"\b(?:will|is due to|are due to|is to|are to)\b(?:(?!\b(?:since|had|was|were|from)\b)[^.;:]){0,90}$"
)
_DONE = expression(
    r"\b(?:was|were|had|did|met|began|won|lost|ran|held|came|went|took|left|gave|made|said|saw|fell|rose|sat|kept"
    r"|[a-z]{3,}ed)\b"
)
_FUTURE = ("will", "is due to", "are due to", "is to", "are to", "next week", "tomorrow")
_LEAD = 64
_NEXT_YEAR = expression(r"\b[Nn]ext year[’']?s?\b[^.;:]*$")
"""What tells of which year a date without one is: "Next year's race will be held on Sunday 20 September"."""


def _month_by_words(scene: Scene, mention: DateMention, near: Anchor | None) -> Iterator[WeekdayOfDate]:
    """ "Sunday the 18th", in the month that the draft speaks of: a claim only where it fits."""
    if near is None or mention.weekday is None or mention.day is None:
        return
    for months in (0, 1, -1):
        year, month = divmod(near.day.year * 12 + near.day.month - 1 + months, 12)
        try:
            day = datetime.date(year, month + 1, mention.day)
        except ValueError:
            continue
        if Weekday.of(day) is mention.weekday and abs((day - near.day).days) <= _MONTH:
            yield _claim(scene, replace(mention, year=year, month=month + 1), mention.weekday)
            return


def _claim(
    scene: Scene,
    mention: DateMention,
    weekday: Weekday,
    anchor: Anchor | None = None,
    near_year: int | None = None,
) -> WeekdayOfDate:
    return weekday_of(scene, mention, weekday, "weekday with date", anchor, near_year)


def _year_by_words(scene: Scene, mention: DateMention, anchor: Anchor) -> int | None:
    """The year of "June 6 last year"."""
    words = _YEAR_BY_WORDS.match(scene.draft.prose, mention.end)
    if words is None:
        before = scene.draft.prose[
            max(scene.draft.block_at(mention.start).start, mention.start - _LEAD) : mention.start
        ]
        return anchor.day.year + 1 if _NEXT_YEAR.search(before) else None
    return anchor.day.year + (1 if words.group(1) == "next" else -1)


def _year_ahead(scene: Scene, mention: DateMention, following: DateMention | None) -> int | None:
    """The year that closes the sentence: "from Monday, March 2, to Friday, March 6, 2015"."""
    if following is None or following.year is None:
        return None
    between = scene.draft.prose[mention.end : following.start]
    near = len(between) <= _SENTENCE_REACH and "\n" not in between and ". " not in between
    return following.year if near and (following.month or between.endswith(" in ")) else None


def _belongs(scene: Scene, mention: DateMention) -> bool:
    """Whether the copy says that this date falls on this day of the week."""
    prose, block = scene.draft.prose, scene.draft.block_at(mention.start)
    before = prose[max(block.start, mention.start - _REACH) : mention.start]
    after = prose[mention.end : min(block.end, mention.end + _REACH)]
    printed = prose[mention.start : mention.end]
    if NOT_THE_ONE.search(before) or ((other := _TWO_DAYS.search(before)) and other.group("day") in WEEKDAYS):
        return False
    if mention.year is None and block.kind is BlockKind.QUOTE:
        return False  # What is quoted may be of any year.
    if printed.startswith("Sun") and printed[3:4] in (" ", ",") and _NEWSPAPER.search(before):
        return False
    if _CLUB.search(before):
        return False
    if "(" in printed and _OTHER_ZONE.match(after) and not printed.endswith(")"):
        return False
    if _OTHER_CALENDAR.search(before) or _OTHER_CALENDAR.search(after):
        return False
    sentence = scene.sentence_at(mention.start)
    if sentence is not None and _TAKEN_BACK.match(scene.draft.prose, sentence.end):
        return False
    told = _WAS_ANOTHER.search(prose, mention.end, min(block.end, mention.end + _PUT_RIGHT))
    if told is not None and told["day"] in WEEKDAYS and WEEKDAYS[told["day"]] is not mention.weekday:
        return False
    return not _corrected(scene, block.start, min(block.end, mention.end + 400))


def _corrected(scene: Scene, start: int, end: int) -> bool:
    """Whether a range of the prose owns up to a slip."""
    corrections = scene.once(_corrections)
    index = bisect_left(corrections, (start, 0))
    return index < len(corrections) and corrections[index][1] <= end


def _corrections(scene: Scene) -> list[tuple[int, int]]:
    prose = scene.draft.prose
    return [found.span() for at in scene.passages_with(_OWNING_UP) for found in _CORRECTION.finditer(prose, *at)]


def _speaks_of(scene: Scene, mention: DateMention) -> bool:
    """Whether a year sets the year of what follows: a full date, a heading, "In 1963, ..."; not "since May 2009"."""
    if mention.month is not None and (mention.day is not None or mention.days is not None):
        return True
    block = scene.draft.block_at(mention.start)
    if block.kind is BlockKind.HEADING:
        return True
    before = scene.draft.prose[max(block.start, mention.start - 16) : mention.start]
    return bool(OPENS_SENTENCE_IN.search(before))
