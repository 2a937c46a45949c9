"""Reads the hour, the minute and the zone of a time of day as it is printed."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.date_words import DASH, SPACE, ZONE

_HALF = r"[ \u00a0\u202f]?(?P<{}>[apAP])\.?[mM]\b\.?"
_RANGE = expression(
    rf"(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?(?:{_HALF.format('half')})?"
    rf"(?: ?{DASH} ?|{SPACE}(?:to|and){SPACE})(?=\d)"
)
_TIME = expression(
    r"(?:(?P<four>\d{4})|(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d)(?::\d\d)?)?)"
    rf"(?:{_HALF.format('half')}|{SPACE}(?P<twelve>noon|midnight))?"
)
_ZONE = expression(rf"(?:(?<=\d)|{SPACE})(?P<zone>Z|{ZONE})$")
_FULL_DAY = frozenset({"GMT", "UTC", "Z", "Zulu"})
"""Zones that go with the 24-hour clock."""


class ClockRead(NamedTuple):
    """A time of day, and the time that a range starts with ("2:15 to 5:15 a.m.")."""

    hour: int
    """0 to 24."""
    minute: int
    open_half: bool
    """Whether nothing tells the morning from the evening: "9:20" on a twelve-hour clock or a full one."""
    zone: str | None
    """As printed: "GMT", "Moscow time"; None for none."""
    begin: tuple[int, int] | None
    """Hour and minute of the start of a range, in the same zone."""


def read_clock(printed: str) -> ClockRead | None:
    """The parts of a time mention; None for a text whose figures are no time of day (25 h, 8:75)."""
    first = _RANGE.match(printed)
    match = _TIME.match(printed, first.end() if first else 0)
    if match is None:
        return None
    if match["four"]:
        hour, minute = int(match["four"][:2]), int(match["four"][2:])
    else:
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = match["half"].lower() if match["half"] else {"noon": "p", "midnight": "a"}.get(match["twelve"] or "")
    zone = _ZONE.search(printed, match.end())
    name = zone["zone"] if zone else None
    open_half = half is None and not match["four"] and 1 <= hour <= 12 and printed[0] != "0" and name not in _FULL_DAY
    begin: tuple[int, int] | None = None
    if first:
        begin = _begin(first, (hour, minute), half)
        open_half = open_half and int(first["hour"]) <= 12
    if half and not 1 <= hour <= 12:
        half = None
    hour = on_the_full_clock(hour, half)
    return ClockRead(hour, minute, open_half, name, begin) if hour <= 24 and minute < 60 else None


def on_the_full_clock(hour: int, half: str | None) -> int:
    """The hour of a 24-hour clock; `half` is "a", "p" or None for no a.m. or p.m."""
    if half is None:
        return hour
    return hour % 12 + (12 if half == "p" else 0)


def _begin(first: re.Match[str], last: tuple[int, int], half: str | None) -> tuple[int, int] | None:
    """The start of a range. An a.m. or p.m. at its end serves both times, unless that would run backwards."""
    hour, minute = int(first["hour"]), int(first["minute"] or 0)
    if hour > 24 or minute > 59:
        return None
    if first["half"]:
        return on_the_full_clock(hour, first["half"].lower()), minute
    if half is None or not 1 <= hour <= 12:
        return hour, minute
    shared = (on_the_full_clock(hour, half), minute)
    if shared <= (on_the_full_clock(last[0], half), last[1]):
        return shared
    return on_the_full_clock(hour, "a" if half == "p" else "p"), minute
