"""The kinds of claim that a calendar judges."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from factcheck.claims.base import ClaimBase
from factcheck.claims.dates import Anchor, Date, Moment, TimeOfDay, Weekday
from factcheck.claims.model import Bounds, Quoted
from factcheck.claims.quantity import Quantity


class WeekdayOfDate(ClaimBase):
    """A date printed with its day of the week."""

    kind: Literal["weekday"] = "weekday"
    date: Date
    weekday: Weekday
    anchor: Anchor | None = None
    near_year: int | None = None
    """The year that the copy around it speaks of, for a date that prints none."""
    nth: Annotated[int, Bounds(ge=-1, le=5)] | None = None
    """Which of its month the weekday is said to be: 2 for "the second Sunday of October", -1 for the last."""
    new_style: bool = False
    """Whether the copy names no land that still counted by the Julian calendar after 1752."""
    ahead: bool = False
    """Whether the copy tells of it as to come."""


class DateExists(ClaimBase):
    """A day that not every month or year has: the 30th and 31st, 29 February, and what no month has.

    Or the day of a feast, as it is told.
    """

    kind: Literal["date"] = "date"
    date: Date
    feast: Quoted | None = None
    """The feast whose day it is said to be: "Halloween"."""
    anchor: Anchor | None = None
    """For a feast of which no year is told."""


class Counting(StrEnum):
    """How a stretch of days is counted."""

    SPAN = "span"
    """ "From 3 to 14 March, 12 days": with both ends or without."""
    BETWEEN = "between"
    """ "11 days after the vote of 3 March": from one day to the other."""
    CALENDAR = "calendar"
    """ "Put back by two years, from 2028 to 2030": by the numbers of the years or months, whatever the day."""


class Duration(ClaimBase):
    """A stated length of time with its two ends."""

    kind: Literal["duration"] = "duration"
    length: Quantity
    """With a unit of time."""
    start: Moment
    end: Moment | None = None
    """None where the stretch runs up to the draft's own date."""
    anchor: Anchor | None = None
    counting: Counting = Counting.SPAN
    at_most: bool = False
    """Whether the length is one of a part: of a stretch that ended on an unstated day before the draft's own, or "for
    40 years between 1900 and 1950". Only too long a length is wrong then."""
    apart: bool = False
    """Whether an end was found in another sentence, so that the link is the reader's."""
    tentative: bool = False
    """Whether nothing but the fit itself tells that the ends are those of the length: what does not fit is no claim."""


class Age(ClaimBase):
    """A stated age with the date of birth."""

    kind: Literal["age"] = "age"
    age: Quantity
    born: Date
    at: Date | None = None
    """The day, month or year of which the age is told; None for the draft's own date."""
    anchor: Anchor | None = None
    then: Quantity | None = None
    """How old the person was at `born`, where that is another day of which an age is told and no birth."""
    turning: bool = False
    """Whether the birthday itself falls in that time: "who turned 52 in 2024"."""
    apart: bool = False
    tentative: bool = False
    """Whether nothing but the fit tells that the age is that person's at that time: what does not fit is no claim."""


class Anniversary(ClaimBase):
    """An event and the number of years since: "the 40th anniversary of the firm, founded in 1986"."""

    kind: Literal["anniversary"] = "anniversary"
    ordinal: Annotated[int, Bounds(ge=1)]
    """40 for "40th anniversary", 200 for "bicentenary", 5 for "its fifth year"."""
    printed: Quoted
    event: Date
    at: Date | None = None
    """When it is kept, where the copy prints it; else the draft's own date tells."""
    anchor: Anchor | None = None
    running: bool = False
    """Whether the years are counted as they run: "moves into its ninth year" comes after eight."""
    apart: bool = False
    tentative: bool = False
    """Whether nothing but the fit tells that the number is that of the event: what does not fit is no claim."""


class Order(ClaimBase):
    """Two dates of which the first comes first: "from 1934 to 1939", "will open on 4 May and close on 18 May"."""

    kind: Literal["order"] = "order"
    first: Date
    last: Date


class Season(StrEnum):
    """The half of the year, by the clocks that change."""

    WINTER = "winter"
    SUMMER = "summer"


class ClockGap(ClaimBase):
    """How far one clock is ahead of another: "Tokyo is nine hours ahead of UTC"."""

    kind: Literal["clock-gap"] = "clock-gap"
    clock: Quoted
    """A place or a zone by its name."""
    against: Quoted
    """The place or zone that it is compared with."""
    printed: Quoted
    ahead: Annotated[int, Bounds(ge=-26 * 60, le=26 * 60)]
    """Minutes that `clock` is said to be ahead; below 0 for behind."""
    month: Annotated[int, Bounds(ge=1, le=12)] | None = None
    season: Season | None = None
    """The time of the year that it is told of; neither for all of it."""
    when: Quoted | None = None
    """How the copy prints that time of the year."""
    anchor: Anchor | None = None
    apart: bool = False


class SameInstant(ClaimBase):
    """One moment told on two clocks: "9:15 a.m. Eastern time (1315 GMT)"."""

    kind: Literal["same-instant"] = "same-instant"
    here: TimeOfDay
    there: TimeOfDay
    days: Annotated[int, Bounds(ge=-3, le=3)] | None = None
    """How many days later the second clock is by the days of the week that the copy tells with both, if it does."""
    date: Date | None = None
    anchor: Anchor | None = None
    apart: bool = False
    tentative: bool = False
    """Whether nothing but the fit tells that both times are of one moment: what does not fit is no claim."""
