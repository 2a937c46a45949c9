"""When the feasts are: those of one day of the year, those that go by Easter, and those of a weekday of a month."""

from __future__ import annotations

import datetime

from factcheck.claims import Weekday
from factcheck.claims.feasts import FIXED_FEASTS
from factcheck.rules.calendar.days import moved

HOLIDAYS = frozenset(
    (
        *("christmas day", "boxing day", "st stephen's day", "new year's day", "st patrick's day", "anzac day"),
        *("juneteenth", "canada day", "armistice day", "veterans day"),
    )
)
"""Feasts for which another day is free where they fall on a weekend."""
_BY_EASTER = {
    "shrove tuesday": -47,
    "pancake day": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "holy saturday": -1,
    "easter sunday": 0,
    "easter day": 0,
    "easter monday": 1,
    "ascension day": 39,
    "whit sunday": 49,
    "pentecost": 49,
    "whit monday": 50,
    "trinity sunday": 56,
}
"""Days after Easter Sunday."""
_BY_WEEKDAY = {
    "martin luther king day": (1, Weekday.MONDAY, 3, 1986),
    "martin luther king jr. day": (1, Weekday.MONDAY, 3, 1986),
    "presidents' day": (2, Weekday.MONDAY, 3, 1971),
    "presidents day": (2, Weekday.MONDAY, 3, 1971),
    "memorial day": (5, Weekday.MONDAY, -1, 1971),
    "labor day": (9, Weekday.MONDAY, 1, 1894),
    "thanksgiving": (11, Weekday.THURSDAY, 4, 1942),
    "thanksgiving day": (11, Weekday.THURSDAY, 4, 1942),
    "remembrance sunday": (11, Weekday.SUNDAY, 2, 1946),
}
"""The month, the weekday, which of its month (-1 for the last), and the first year in which the rule held."""
_CANADIAN_THANKSGIVING = (10, Weekday.MONDAY, 2, 1957)
_GREGORIAN_SINCE = 1753


def fixed(feast: str) -> tuple[int, int] | None:
    """The month and day of a feast that is on the same one every year, by its name in lower case."""
    return FIXED_FEASTS.get(feast)


def in_year(feast: str, year: int, month: int) -> list[datetime.date]:
    """The days of a feast in a year, those of the western church first; a date told of `month` tells which is meant.

    None are known for a name that is not in the tables, or for a year in which the rule did not hold.
    """
    if not _GREGORIAN_SINCE <= year < datetime.MAXYEAR:
        return []
    if feast in FIXED_FEASTS:
        return [datetime.date(year, *FIXED_FEASTS[feast])]
    if feast in _BY_EASTER:
        return [moved(easter, _BY_EASTER[feast]) for easter in (_western_easter(year), _orthodox_easter(year))]
    rule = _BY_WEEKDAY.get(feast)
    if rule is not None and feast.startswith("thanksgiving") and month == _CANADIAN_THANKSGIVING[0]:
        rule = _CANADIAN_THANKSGIVING
    return [_nth(year, *rule[:3])] if rule is not None and year >= rule[3] else []


def _nth(year: int, month: int, weekday: Weekday, nth: int) -> datetime.date:
    """The first, second ... of a weekday in a month; -1 is the last."""
    number = tuple(Weekday).index(weekday)
    if nth < 0:
        last = moved(datetime.date(year + month // 12, month % 12 + 1, 1), -1)
        return moved(last, -((last.weekday() - number) % 7))
    first = datetime.date(year, month, 1)
    return moved(first, (number - first.weekday()) % 7 + 7 * (nth - 1))


def _western_easter(year: int) -> datetime.date:
    """By the anonymous Gregorian method (J. Meeus, Astronomical Algorithms, chapter 8)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leap, common = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    four, left = divmod(rest, 4)
    week = (32 + 2 * common + 2 * four - moon - left) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return datetime.date(year, month, day + 1)


def _orthodox_easter(year: int) -> datetime.date:
    """By the Julian calendar (the same, chapter 8), told in the Gregorian one."""
    moon = (19 * (year % 19) + 15) % 30
    week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + week + 114, 31)
    return moved(datetime.date(year, month, day + 1), year // 100 - year // 400 - 2)
