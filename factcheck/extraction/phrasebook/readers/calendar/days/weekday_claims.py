"""The claim that a date falls on a weekday, for all readers that find the two."""

from __future__ import annotations

from factcheck.claims import Anchor, Weekday, WeekdayOfDate, make
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.scene import Scene


def weekday_of(
    scene: Scene,
    mention: DateMention,
    weekday: Weekday,
    phrase: str,
    anchor: Anchor | None = None,
    near_year: int | None = None,
) -> WeekdayOfDate:
    """A date with its weekday; one without a year is read by the anchor, and may be of `near_year`."""
    date = scene.maker.date(mention)
    return make(
        WeekdayOfDate,
        quote=date.quote,
        span=date.span,
        section=scene.maker.section(mention.start),
        phrase=phrase,
        date=date,
        weekday=weekday,
        anchor=anchor,
        near_year=near_year,
    )
