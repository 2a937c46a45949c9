"""Days on the calendar: which exist, which weekday they fall on, which is nearest, and how a message prints them."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from factcheck.claims import Anchor, Date, Weekday
from factcheck.findings.verdict import Evidence

GREGORIAN = (Evidence("Gregorian calendar (ISO 8601)"),)
"""What days are reckoned by."""

_MONTHS = ("January February March April May June July August September October November December").split()
_COMMON_YEAR, _LEAP_YEAR = 2023, 2024


def day_in(date: Date, year: int) -> datetime.date | None:
    """The day and month of a date in a year, or None where it does not exist or a part is missing."""
    if date.month is None or date.day is None:
        return None
    try:
        return datetime.date(year, date.month, date.day)
    except (ValueError, OverflowError):
        return None


def moved(day: datetime.date, days: int) -> datetime.date:
    """The day so many days later, or earlier for less than 0; the first or last of all days where it would pass it."""
    number = day.toordinal() + days
    return datetime.date.fromordinal(min(max(number, datetime.date.min.toordinal()), datetime.date.max.toordinal()))


def days_around(date: Date, year: int) -> list[datetime.date]:
    """The day and month of a date in a year, in the year before and in the year after, where they exist."""
    return [day for each in (year, year - 1, year + 1) if (day := day_in(date, each))]


def nearest(day: datetime.date, weekday: Weekday) -> datetime.date:
    """The day of the given weekday that is nearest: never more than three days away."""
    ahead = (tuple(Weekday).index(weekday) - day.weekday()) % 7
    return moved(day, ahead if ahead <= 3 else ahead - 7)


def julian_weekday(day: datetime.date) -> Weekday:
    """The weekday of the same printed date in the Julian calendar.

    The calendars are year // 100 - year // 400 - 2 days apart, counted from March on (J. Meeus, Astronomical
    Algorithms, chapter 7): 11 days in 1752, 13 in 1917.
    """
    year = day.year if day.month > 2 else day.year - 1
    return Weekday.of(moved(day, year // 100 - year // 400 - 2))


def short(day: datetime.date) -> str:
    """ "7 May": the same in every locale."""
    return f"{day.day} {_MONTHS[day.month - 1]}"


def full(day: datetime.date) -> str:
    """ "7 May 2026"."""
    return f"{short(day)} {day.year}"


class Days(NamedTuple):
    """The days that a date may stand for, both ends included: one day, a month, or a year."""

    first: datetime.date
    last: datetime.date

    @property
    def single(self) -> bool:
        return self.first == self.last

    def __str__(self) -> str:
        if self.single:
            return full(self.first)
        if self.first.month == self.last.month:
            return f"{_MONTHS[self.first.month - 1]} {self.first.year}"
        return str(self.first.year)


def days_of(date: Date, year: int) -> Days | None:
    """The days of a date in a year; None for a date that does not exist or prints a day without a month."""
    if not datetime.MINYEAR <= year < datetime.MAXYEAR:
        return None
    if date.month is None:
        return None if date.day else Days(datetime.date(year, 1, 1), datetime.date(year, 12, 31))
    if date.day is None:
        following = datetime.date(year + date.month // 12, date.month % 12 + 1, 1)
        return Days(datetime.date(year, date.month, 1), following - datetime.timedelta(days=1))
    day = day_in(date, year)
    return Days(day, day) if day else None


def stretches(start: Date, end: Date | None, anchor: Anchor | None) -> list[tuple[Days, Days]]:
    """The ways to read the two ends of a stretch of time, the likeliest first.

    An end of None is the draft's own date. A date without a year is read within a year of the other end, or near the
    draft's own date; where nothing tells, in a common year and in a leap year.
    """
    found: list[tuple[Days, Days]] = []
    for start_year, end_year in _years(start, end, anchor):
        first = days_of(start, start_year)
        last = days_of(end, end_year) if end else Days(anchor.day, anchor.day) if anchor else None
        if first is None or last is None or last.last < first.first:
            continue
        yearless = start.year is None or (end is not None and end.year is None)
        if not (yearless and (last.last - first.first).days > 366):
            found.append((first, last))
    return found


def _years(start: Date, end: Date | None, anchor: Anchor | None) -> list[tuple[int, int]]:
    known_end = anchor.day.year if end is None and anchor else end.year if end else None
    if start.year is not None:
        ends = [known_end] if known_end is not None else [start.year, start.year + 1]
        return [(start.year, year) for year in ends]
    if known_end is not None:
        return [(known_end, known_end), (known_end - 1, known_end)]
    near = [anchor.day.year, anchor.day.year - 1, anchor.day.year + 1] if anchor else [_COMMON_YEAR, _LEAP_YEAR]
    return [(year, year + later) for later in (0, 1) for year in near]


def month_name(month: int) -> str:
    """ "June" for 6: the same in every locale."""
    return _MONTHS[month - 1]


def days_in_month(month: int, year: int | None) -> int:
    """How many days a month has; the longest February where no year is known."""
    known = year if year and datetime.MINYEAR <= year < datetime.MAXYEAR else _LEAP_YEAR
    return (datetime.date(known + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)).day
