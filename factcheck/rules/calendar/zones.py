"""Time zones by the names that copy has for them, and how far their clocks are ahead of Greenwich.

The rules come from the `tzdata` package, never from the system, so that every machine gives the same answer.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import cache
from importlib import import_module, resources
from typing import TYPE_CHECKING

from factcheck.atlas import Atlas
from factcheck.expressions import expression
from factcheck.findings.verdict import Evidence

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_OFFSET = expression(r"(?:gmt|utc) ?(?P<sign>[+\u2212-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?$")
_TIME = expression(r"(?: (?:standard|daylight|summer|local|winter))? time$")
_FARTHEST = 14 * 60


def offsets(name: str, days: Iterable[datetime.date], atlas: Atlas) -> frozenset[int]:
    """How many minutes the clocks of a zone or place are ahead of Greenwich on any of some days.

    Empty for a name that is unknown, and for one of a country with several zones. A name with several meanings
    ("IST") gives the offsets of all of them.
    """
    plain = " ".join(name.casefold().replace("’", "'").split())
    if fixed := _OFFSET.match(plain):
        minutes = int(fixed["hours"]) * 60 + int(fixed["minutes"] or 0)
        return frozenset({minutes if fixed["sign"] == "+" else -minutes}) if minutes <= _FARTHEST else frozenset()
    return frozenset(_offset(key, day) for key in keys(plain, atlas) for day in days)


def keys(name: str, atlas: Atlas) -> tuple[str, ...]:
    """The zones of the database that a name in lower case stands for."""
    from factcheck.rules.calendar.zone_names import ZONES

    bare = _TIME.sub("", name)
    for form in (bare, bare.removeprefix("the ")):
        if form in ZONES:
            return tuple(ZONES[form].split())
        if form in _places():
            return (_places()[form],)
    _, _, tail = bare.partition(", ")
    if tail:
        return keys(tail, atlas)  # Moscow, Idaho, is not the Moscow of the table.
    country = atlas.country(bare)
    return _country(country.id) if country else ()


def evidence() -> tuple[Evidence, ...]:
    """The database that a verdict rests on."""
    release: str = import_module("tzdata").__version__
    return (Evidence(source=f"IANA time zone database (tzdata {release})", as_of=release.partition(".")[0]),)


def _offset(key: str, day: datetime.date) -> int:
    noon = datetime.datetime(day.year, day.month, day.day, 12, tzinfo=_zone(key))
    ahead = noon.utcoffset()
    return int(ahead.total_seconds() // 60) if ahead is not None else 0


@cache
def _zone(key: str) -> ZoneInfo:
    from zoneinfo import ZoneInfo

    folder, _, name = key.rpartition("/")
    package = ".".join(("tzdata.zoneinfo", *folder.split("/")))
    with resources.files(package).joinpath(name).open("rb") as file:
        return ZoneInfo.from_file(file, key=key)


@cache
def _table() -> tuple[tuple[str, str], ...]:
    """Country code and zone, as the database pairs them."""
    text = resources.files("tzdata.zoneinfo").joinpath("zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return tuple((row[0], row[2]) for row in rows)


@cache
def _places() -> dict[str, str]:
    """The cities that zones are named after."""
    return {key.rpartition("/")[2].replace("_", " ").casefold(): key for _, key in _table()}


def _country(code: str) -> tuple[str, ...]:
    from factcheck.rules.calendar.zone_names import MANY

    zones = tuple(key for country, key in _table() if country == code)
    if code in MANY:
        return (MANY[code],)
    return zones if len(zones) == 1 else ()
