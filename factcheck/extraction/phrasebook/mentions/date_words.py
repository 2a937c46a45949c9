"""The names of months and days as copy prints them, and the pieces that date patterns are built from."""

from __future__ import annotations

from factcheck.claims import Weekday

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
_SHORT_TAILS = {"September": "t?", "Tuesday": "s?", "Thursday": "(?:rs?)?"}
"""What a short form may have after its three letters."""


def _any_of(names: tuple[str, ...]) -> str:
    """Full and short forms of every name, capitalised or in capitals; the point belongs to short forms only."""
    forms = []
    for name in names:
        short = _SHORT_TAILS.get(name, "")
        for start, rest, tail in ((name[:3], name[3:], short), (name[:3].upper(), name[3:].upper(), short.upper())):
            forms.append(f"{start}(?:{rest}|{tail}\\.?)" if rest else start)
    return f"(?:{'|'.join(forms)})(?![A-Za-z])"


MONTH = _any_of(_MONTHS)
WEEKDAY = _any_of(tuple(Weekday))
NAME_STARTS = tuple(sorted({cased for name in (*_MONTHS, *Weekday) for cased in (name[:3], name[:3].upper())}))
"""What every name of a month or a day starts with."""

SPACE = "[ \u00a0\u202f\u2009]{1,3}"
DASH = "[-\u2010-\u2015\u2212]"
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
ORDINAL = "(?:st|nd|rd|th)"
YEAR = r"(?:1\d|2[01])\d\d(?!\w|[.,:/]\d|%|-[a-z])"
ZONE = (
    "(?:GMT|UTC|BST|CES?T|EES?T|WES?T|MSK|IST|JST|KST|HKT|SGT|PKT|WIB|ES?T|ED?T|CS?T|CDT|MS?T|MDT|PS?T|PDT"
    "|A[CEW][SD]T|NZ[SD]T|SAST|EAT|WAT|CAT|Zulu|local time|[A-Z][a-z]{2,15} time)(?![A-Za-z])"
)
"""A time zone after a time of day: "GMT", "Warsaw time"."""

_MONTH_NUMBERS = {name[:3].lower(): number for number, name in enumerate(_MONTHS, start=1)}
_WEEKDAYS = {day[:3].lower(): day for day in Weekday}


def month_number(name: str) -> int:
    """1 to 12 for what `MONTH` matched. Raises KeyError for anything else."""
    return _MONTH_NUMBERS[name[:3].lower()]


def weekday_named(name: str) -> Weekday:
    """The day for what `WEEKDAY` matched. Raises KeyError for anything else."""
    return _WEEKDAYS[name[:3].lower()]
