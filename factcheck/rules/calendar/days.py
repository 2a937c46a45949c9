"""Days on the calendar: which exist, which weekday they fall on, which is nearest, and how a message prints them."""

from __future__ import annotations

import datetime

from factcheck.claims import Date, Weekday

_MONTHS = ("January February March April May June July August September October November December").split()


def day_in(date: Date, year: int) -> datetime.date | None:
    """The day and month of a date in a year, or None where it does not exist or a part is missing."""
    if date.month is None or date.day is None:
        return None
    try:
        return datetime.date(year, date.month, date.day)
    except ValueError:
        return None


def days_around(date: Date, year: int) -> list[datetime.date]:
    """The day and month of a date in a year, in the year before and in the year after, where they exist."""
    return [day for each in (year, year - 1, year + 1) if (day := day_in(date, each))]


def nearest(day: datetime.date, weekday: Weekday) -> datetime.date:
    """The day of the given weekday that is nearest: never more than three days away."""
    ahead = (tuple(Weekday).index(weekday) - day.weekday()) % 7
    return day + datetime.timedelta(days=ahead if ahead <= 3 else ahead - 7)


def julian_weekday(day: datetime.date) -> Weekday:
    """The weekday of the same printed date in the Julian calendar.

    The calendars are year // 100 - year // 400 - 2 days apart, counted from March on (J. Meeus, Astronomical
    Algorithms, chapter 7): 11 days in 1752, 13 in 1917.
    """
    year = day.year if day.month > 2 else day.year - 1
    return Weekday.of(day + datetime.timedelta(days=year // 100 - year // 400 - 2))


def short(day: datetime.date) -> str:
    """ "7 May": the same in every locale."""
    return f"{day.day} {_MONTHS[day.month - 1]}"


def full(day: datetime.date) -> str:
    """ "7 May 2026"."""
    return f"{short(day)} {day.year}"
