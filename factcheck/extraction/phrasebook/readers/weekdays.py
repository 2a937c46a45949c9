"""Reads the days of the week that stand with dates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims import WeekdayOfDate
from factcheck.drafts.draft import BlockKind
from factcheck.extraction.phrasebook.mentions.date_words import DASH, WEEKDAY, ZONE
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.scene import Scene

_REACH = 48
"""How many characters before and after a date can change what its weekday means."""

_NOT_ITS_OWN = re.compile(
    # Two days for one date: "Monday to Friday, June 5", "Saturday and Sunday, 6 June".
    rf"{WEEKDAY}s?(?: (?:morning|afternoon|evening|night))?,? ?"
    rf"(?:{DASH}|/|,|&|\b(?:to|through|thru|until|till|and|or|and/or)\b) ?(?:on |the )?$"
    # A day that comes again, or one that is denied.
    r"|\b(?:every|each|alternate|other|not|never) (?:on )?$",
    re.IGNORECASE,
)
_NEWSPAPER = re.compile(r"(?:\b[Tt]he|[A-Z][a-z]+) [\"'“‘*_]{0,2}$")
_OTHER_ZONE = re.compile(rf"[^\n().]{{0,12}}?(?:\b{ZONE}|\blocal\b)", re.IGNORECASE)
_OTHER_CALENDAR = re.compile(r"\b(?:[Oo]ld [Ss]tyle|[Nn]ew [Ss]tyle|[Jj]ulian|O\. ?S\.|N\. ?S\.)(?!\w)")
_CORRECTION = re.compile(
    r"\b(?:incorrectly|wrongly|mistakenly|erroneously|misstated|misprinted|earlier version|previous version"
    r"|corrected)\b",
    re.IGNORECASE,
)
_YEAR_BY_WORDS = re.compile(r",? (?:of )?(last|next) year\b")
_OPENS_SENTENCE_IN = re.compile(r"(?:^|[.!?\n][\"'”’)]? ?)[\"'“‘(]?(?:In|By|During) (?:early |late |mid-)?$")


def read_weekdays(scene: Scene) -> Iterator[WeekdayOfDate]:
    """A claim for each day and month with a weekday of its own and a year, printed or by the draft's date."""
    near_year: int | None = None
    for mention in scene.mentions:
        if not isinstance(mention, DateMention):
            continue
        if mention.weekday and mention.month and mention.day and _belongs(scene, mention):
            claim = _claim(scene, mention, near_year)
            if claim is not None:
                yield claim
        if mention.year is not None and _speaks_of(scene, mention):
            near_year = mention.year


def _claim(scene: Scene, mention: DateMention, near_year: int | None) -> WeekdayOfDate | None:
    anchor = scene.anchor
    assert mention.weekday is not None
    if mention.year is not None:
        anchor = near_year = None
    elif anchor is None:
        return None
    elif by_words := _YEAR_BY_WORDS.match(scene.draft.prose, mention.end):
        near_year = anchor.day.year + (1 if by_words.group(1) == "next" else -1)
    date = scene.maker.date(mention)
    return WeekdayOfDate(
        quote=date.quote,
        span=date.span,
        section=scene.maker.section(mention.start),
        phrase="weekday with date",
        date=date,
        weekday=mention.weekday,
        anchor=anchor,
        near_year=near_year,
    )


def _belongs(scene: Scene, mention: DateMention) -> bool:
    """Whether the copy says that this date falls on this day of the week."""
    prose, block = scene.draft.prose, scene.draft.block_at(mention.start)
    before = prose[max(block.start, mention.start - _REACH) : mention.start]
    after = prose[mention.end : min(block.end, mention.end + _REACH)]
    printed = prose[mention.start : mention.end]
    if _NOT_ITS_OWN.search(before):
        return False
    if printed.startswith("Sun") and printed[3:4] in (" ", ",") and _NEWSPAPER.search(before):
        return False
    if "(" in printed and _OTHER_ZONE.match(after) and not printed.endswith(")"):
        return False
    if _OTHER_CALENDAR.search(before) or _OTHER_CALENDAR.search(after):
        return False
    return not _CORRECTION.search(prose, block.start, min(block.end, mention.end + 400))


def _speaks_of(scene: Scene, mention: DateMention) -> bool:
    """Whether a year sets the year of what follows: a full date, a heading, "In 1963, ..."; not "since 2009"."""
    if mention.month is not None:
        return True
    block = scene.draft.block_at(mention.start)
    if block.kind is BlockKind.HEADING:
        return True
    before = scene.draft.prose[max(block.start, mention.start - 16) : mention.start]
    return bool(_OPENS_SENTENCE_IN.search(before))
