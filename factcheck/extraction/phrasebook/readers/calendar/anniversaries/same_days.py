"""Anniversaries told beside one day of two years: "the 30th anniversary, on 2 May 2024; she sank on 2 May 1984".

The day is the link: what is kept on a day of the calendar is of what happened on that day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from factcheck.drafts.draft import Block, BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.calendar.ages.births import KIN
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.loose_anniversaries import LooseAnniversary
from factcheck.extraction.phrasebook.readers.calendar.days.own_years import own_year
from factcheck.extraction.phrasebook.scene import Scene

_NTH = expression(
    r"\b(?P<ordinal>[1-9]\d{0,2}(?:st|nd|rd|th)|[a-z]{5,7}-[a-z]{4,7}|[a-z]{3,9}th)"
    r"[ -](?P<unit>anniversary|birthday)\b"
)
_CUES = ("anniversary", "birthday")
_LATE = expression(
    r"\b(?:late|later|earlier|delayed|belated\w*|postponed|put off|overdue|ahead of|wedding|not|miscount\w*"
    r"|(?:last|next) year)\b"
)
_BORN = expression(r"\b(?:born|founded|opened|launched|began|built|formed|established)\b")
_BESIDE = expression(r"(?:[- ][a-z]+){0,3} (?:in|on|this) $")
_RANGE = expression(r"(?: to| until| till| through|[-–—]) ?$")
_TO_THE_DAY = expression(
    r"\b(?:(?:just|exactly) )?(?P<number>[1-9]\d{0,2}|a hundred|[a-z]{3,9}(?:-[a-z]{3,5})?)(?P<unit> years)"
    r"(?: (?:ago|earlier|later|on|before|after))? to the day\b"
)
_TO_THE_DAY_CUES = (" to the day",)
_CLOSE = 3
_MOST = 6
_SHORTEST = 5
"""How many years lie between an event and an anniversary: two days of neighbouring years are those of a year."""


def same_days(scene: Scene) -> Iterator[LooseAnniversary]:
    """A claim for the only anniversary of a passage with the only day that it tells of two years."""
    blocks = [scene.draft.block_at(start) for start, _ in scene.passages_with(_CUES)]
    for block in {block.start: block for block in blocks}.values():
        told = list(_NTH.finditer(scene.lower, block.start, block.end))
        if len(told) != 1 or block.kind is BlockKind.QUOTE or _LATE.search(scene.lower, block.start, block.end):
            continue
        birthday = told[0]["unit"] == "birthday"
        if birthday and (
            KIN.search(scene.lower, block.start, block.end) or not _BORN.search(scene.lower, block.start, block.end)
        ):
            continue
        pair = _pair(scene, block, told[0].end())
        if pair is not None:
            yield LooseAnniversary(told[0].span("ordinal"), told[0].end("unit"), *pair, tentative=False)


def to_the_day(scene: Scene) -> Iterator[LooseAnniversary]:
    """ "On 2 June 1955, 60 years ago to the day", where one other day of a draft is the second of June."""
    for start, end in scene.passages_with(_TO_THE_DAY_CUES):
        if scene.draft.block_at(start).kind is BlockKind.QUOTE:
            continue
        for told in _TO_THE_DAY.finditer(scene.lower, start, end):
            own = scene.anchor.day.year if scene.anchor else None
            dates = [
                one if one.year else replace(one, year=own)
                for one in scene.within(start, end, DateMention)
                if one.day and one.month and (one.year or own)
            ]
            beside = [one for one in dates if 0 <= told.start() - one.end <= _CLOSE]
            if len(beside) != 1:
                continue
            (one,) = beside
            alike = [
                other
                for other in scene.dates
                if (other.month, other.day) == (one.month, one.day) and other.year not in (None, one.year)
            ]
            if len({other.year for other in alike}) == 1:
                event, kept = sorted((one, alike[0]), key=lambda date: date.year or 0)
                yield LooseAnniversary(told.span("number"), told.end("unit"), event, kept, tentative=False)


def _pair(scene: Scene, block: Block, end: int) -> tuple[DateMention, DateMention] | None:
    """The event and its day in a later year, where the passage tells one such day only."""
    dates = [one for one in scene.within(block.start, block.end, DateMention) if one.month and not one.days]
    if len(dates) > _MOST:
        return None
    own = scene.anchor.day.year if scene.anchor else (year.year if (year := own_year(scene)) else None)
    alike: dict[tuple[int, int | None], list[DateMention]] = defaultdict(list)
    for one in dates:
        dated = one if one.year else replace(one, year=own)
        alike[one.month or 0, one.day].append(dated)
    pairs = [group for group in alike.values() if len({one.year for one in group}) > 1]
    if len(pairs) != 1 or len(pairs[0]) != 2 or any(one.year is None for one in pairs[0]):
        return None
    event, kept = sorted(pairs[0], key=lambda one: one.year or 0)
    low, high = sorted((event.start, kept.start))
    if (
        (kept.year or 0) - (event.year or 0) < _SHORTEST
        or _RANGE.search(scene.lower, low, high)
        or (scene.anchor and (event.year or 0) >= scene.anchor.day.year)
    ):
        return None  # "a year of prayer from 8 December 2020 to 8 December 2021"
    if event.day is None and not (kept.start > end and _BESIDE.fullmatch(scene.lower, end, kept.start)):
        return None
    return event, kept
