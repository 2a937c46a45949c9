"""The claim that a date falls on a weekday, for all readers that find the two."""

from __future__ import annotations

from factcheck.claims import Anchor, Weekday, WeekdayOfDate, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, PlaceMention
from factcheck.extraction.phrasebook.scene import Scene

_FIRST, _LAST = 1753, 1923
"""The years in which some lands counted by the Julian calendar and others by the Gregorian."""
_STEMS = (
    "julian old-style orthodox copt ethiopia russia soviet tsar czar bolshevik siberia petersburg petrograd leningrad"
    " moscow ukrain kiev kyiv odess crimea sevastopol belarus poland polish warsaw finland finnish estonia latvia"
    " lithuania baltic riga reval tallinn georgia tiflis tbilisi armenia caucas azerbaijan baku kazakh turkestan"
    " vladivostok alaska bessarabia moldavia romania rumania buchar bulgaria serbia belgrade montenegr bosnia macedonia"
    " balkan greece greek athens cretan turk ottoman constantinople istanbul cyprus jerusalem athos"
)
_OLD_STYLE = expression(rf"\b(?:{'|'.join(_STEMS.split())}|sofia\b|crete\b|old style)")
"""Words of the lands that kept the Julian calendar longest, and of the calendar itself."""


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
        new_style=mention.year is not None and _FIRST <= mention.year <= _LAST and scene.once(_names_no_old_style),
    )


def _names_no_old_style(scene: Scene) -> bool:
    """Whether the copy names places, and none of those lands among them."""
    placed = any(isinstance(one, PlaceMention) for one in scene.mentions)
    return placed and _OLD_STYLE.search(scene.lower) is None
