"""Dates as a draft prints them, with whatever parts it gives."""

from __future__ import annotations

import datetime
from enum import StrEnum
from typing import Annotated

from factcheck.claims.model import Bounds, Model, Span


class Weekday(StrEnum):
    """Values are in the order of `datetime.date.weekday()`."""

    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
    SUNDAY = "Sunday"

    @classmethod
    def of(cls, day: datetime.date) -> Weekday:
        return tuple(cls)[day.weekday()]


class Date(Model):
    """A day, a month or a year as printed. A missing part is None; the parts need not make a real date (31 June)."""

    quote: str
    span: Span
    year: int | None = None
    month: Annotated[int, Bounds(ge=1, le=12)] | None = None
    day: Annotated[int, Bounds(ge=1, le=39)] | None = None
    weekday: Weekday | None = None


class TimeOfDay(Model):
    """A time on the clock as printed."""

    quote: str
    span: Span
    hour: Annotated[int, Bounds(ge=0, le=24)]
    minute: Annotated[int, Bounds(ge=0, le=59)]
    open_half: bool = False
    """Whether nothing tells the morning from the evening ("9:41"): the hour may be twelve more."""
    zone: str | None = None
    """The zone or the place whose clock is meant, as printed: "GMT", "Moscow time", "Bremen, Germany"."""


class Moment(Model):
    """A date, a time of day, or both: one end of a stretch of time."""

    date: Date | None = None
    time: TimeOfDay | None = None


YEAR_SPOKEN_OF = "the year it speaks of"
"""The basis of an anchor of which the year alone is told."""
YEARS_NAMED = "the years it names"
"""The basis of an anchor that stands for every year of a draft, and those beside them."""
DAYS_BESIDE = "the days beside it"
"""What begins the basis of an anchor of which nothing but a day and its weekday are told."""


class Anchor(Model):
    """The draft's own date, which fixes the year of dates that print none."""

    day: datetime.date
    basis: str
    """Where it comes from: "front matter", "dateline", "--as-of"."""
