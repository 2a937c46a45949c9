"""The names of months and days as copy prints them, and the pieces that date patterns are built from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from factcheck.claims import Weekday
from factcheck.claims.feasts import FIXED_FEASTS

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SHORTER = {"September": ("Sep", "Sept"), "Tuesday": ("Tue", "Tues"), "Thursday": ("Thu", "Thur", "Thurs")}
"""The short forms of names that have more than their first three letters."""

NAME = r"(?:(?!May|March|April|June|July|MAY|MARCH|APRIL|JUNE|JULY)[A-Z][A-Za-z]{2,4}\.|[A-Z][A-Za-z]{2,8}(?![A-Za-z]))"
"""What may be the name of a month or a day, a short form with its point; look it up to know.

Spelling all names out in every pattern would cost some 30 ms at each start.
"""
NAME_STARTS = tuple(sorted({cased for name in (*_MONTHS, *Weekday) for cased in (name[:3], name[:3].upper())}))
"""What every name of a month or a day starts with."""

SPACE = "[ \u00a0\u202f\u2009]{1,3}"
DASH = "[-\u2010-\u2015\u2212]"
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
ORDINAL = "(?:st|nd|rd|th)"
YEAR = r"(?:1\d|2[01])\d\d(?!\w|[.,:/]\d|%|-[a-z])"
ZONE = (
    r"(?:(?:GMT|UTC)(?: ?[+\u2212-]\d{1,2}(?::?\d\d)?(?!\d))?|BST|CES?T|EES?T|WES?T|MSK|IST|JST|KST|HKT|SGT|PKT"
    r"|WIB|ES?T|ED?T|CS?T|CDT|MS?T|MDT|PS?T|PDT"
    "|A[CEW][SD]T|NZ[SD]T|SAST|EAT|WAT|CAT|Zulu|local time"
    r"|(?:U\.?S\.? )?(?:[A-ZÀ-Þ][a-zß-þ]{2,15} ){1,3}[Tt]ime|(?:Eastern|Central|Mountain|Pacific)(?! [A-Za-z]))"
    r"(?![A-Za-z])"
)
"""A time zone after a time of day: "GMT", "Warsaw time"."""


def _forms(name: str) -> Iterator[str]:
    """The ways a name is printed: in full or short, the short ones with or without a point, also in capitals."""
    for short in _SHORTER.get(name, (name[:3],)):
        if short != name:
            yield from (short, f"{short}.", short.upper(), f"{short.upper()}.")
    yield from (name, name.upper())


MONTHS = {form: number for number, name in enumerate(_MONTHS, start=1) for form in _forms(name)}
"""The number of a month, from 1, by its name as printed."""
NAMED_DAYS = {
    name: FIXED_FEASTS[name]
    for name in (
        *("christmas day", "christmas eve", "boxing day", "new year's day", "new year's eve", "may day"),
        *("armistice day", "bastille day", "valentine's day", "st patrick's day", "st george's day", "st david's day"),
        *("st andrew's day", "women's day", "anzac day", "australia day", "canada day", "bonfire night", "burns night"),
    )
}
"""Month and day of the feasts that are read as dates wherever they stand."""
WEEKDAYS = {form: day for day in Weekday for form in _forms(day)}
"""A day of the week by its name as printed."""


@cache
def days_in_words() -> Mapping[str, int]:
    """The number of a day of the month by its ordinal: 31 for "thirty-first"."""
    units = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    low = [*units.split(), *"fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split()]
    days = {word: number for number, word in enumerate(low, start=1)}
    return days | {f"twenty-{low[n]}": 21 + n for n in range(9)} | {"thirtieth": 30, "thirty-first": 31}
