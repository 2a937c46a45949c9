"""Time zones by the names that copy has for them, and how far their clocks are ahead of Greenwich.

The rules come from the `tzdata` package, never from the system, so that every machine gives the same answer.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import cache, lru_cache
from importlib import import_module, resources
from typing import TYPE_CHECKING

from factcheck.atlas import Atlas
from factcheck.atlas.entry import PlaceKind
from factcheck.expressions import expression
from factcheck.findings.verdict import Evidence

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_OFFSET = expression(r"(?:gmt|utc) ?(?P<sign>[+\u2212-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?$")
_TIME = expression(r"(?: (?:standard|daylight|summer|local|winter))? time$")
_FARTHEST = 14 * 60
_NOTED = 10
"""A city is of note beside a namesake with at most so many times its people."""


def offsets(name: str, atlas: Atlas) -> Callable[[datetime.date], frozenset[int]]:
    """How many minutes the clocks of a zone or place are ahead of Greenwich on a day.

    None for a name that is unknown, and for one of a country with several zones. A name with several meanings ("IST")
    gives the offsets of all of them.
    """
    plain = " ".join(name.casefold().replace("’", "'").split())
    if fixed := _OFFSET.match(plain):
        minutes = int(fixed["hours"]) * 60 + int(fixed["minutes"] or 0)
        ahead = frozenset({minutes if fixed["sign"] == "+" else -minutes} if minutes <= _FARTHEST else ())
        return lambda _: ahead
    zones = keys(plain, atlas)
    return lambda day: frozenset([_offset(key, day) for key in zones])


def keys(name: str, atlas: Atlas) -> tuple[str, ...]:
    """The zones of the database that a name in lower case stands for."""
    from factcheck.rules.calendar.zone_names import ZONES

    bare = _TIME.sub("", name)
    for form in (bare, bare.removeprefix("the ")):
        if form in ZONES:
            return tuple(ZONES[form].split())
        if form in _places():
            return (_places()[form],)
    head, _, tail = bare.partition(", ")
    if tail:  # Moscow, Idaho, is not the Moscow of the table.
        return keys(tail, atlas) or _city(head, atlas, within=tail)
    country = atlas.country(bare)
    return _country(country.id) if country else _region(bare, atlas) or _city(bare, atlas)


def evidence() -> tuple[Evidence, ...]:
    """The database that a verdict rests on."""
    release: str = import_module("tzdata").__version__
    return (Evidence(source=f"IANA time zone database (tzdata {release})", as_of=release.partition(".")[0]),)


@lru_cache(maxsize=4096)  # a year is gone through for each claim
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
def _by_country() -> dict[str, tuple[str, ...]]:
    """The zones of each country, in the order of the database."""
    found: dict[str, tuple[str, ...]] = {}
    for country, key in _table():
        found[country] = (*found.get(country, ()), key)
    return found


@cache
def _places() -> dict[str, str]:
    """The cities that zones are named after."""
    return {key.rpartition("/")[2].replace("_", " ").casefold(): key for _, key in _table()}


def is_alone(name: str, atlas: Atlas) -> bool:
    """Whether a name of a place is nobody else's: no other city of note with another clock has it, or its region is
    named with it."""
    if ", " in name:
        return True
    known = [one.city for one in atlas.cities.named(name) if one.own]
    noted = [city for city in known if city.population * _NOTED >= known[0].population]
    return len({_of_city(city.region, city.country) for city in noted}) <= 1


def _region(name: str, atlas: Atlas) -> tuple[str, ...]:
    """The zones of a region that a name stands for, where it is the only one."""
    from factcheck.rules.calendar.zone_regions import REGIONS, SHORTENED

    if name in SHORTENED:
        return tuple(REGIONS[SHORTENED[name]].split())
    found = {entry.id for entry in atlas.named(name) if entry.kind is PlaceKind.REGION and entry.id in REGIONS}
    return tuple(REGIONS[found.pop()].split()) if len(found) == 1 else ()


def _city(name: str, atlas: Atlas, within: str = "") -> tuple[str, ...]:
    """The zones of the city of a name; none where two cities of note have it.

    `within` is the region or country that is named with it.
    """
    cities = [one.city for one in atlas.cities.named(name) if one.own]
    if within:
        regions = {entry.id for entry in atlas.named(within)}
        cities = [city for city in cities if not regions or city.region in regions or city.country in regions]
    found = {_of_city(city.region, city.country) for city in cities if city.population * _NOTED >= cities[0].population}
    return found.pop() if len(found) == 1 else ()


def _of_city(region: str | None, country: str) -> tuple[str, ...]:
    from factcheck.rules.calendar.zone_regions import COUNTRIES, REGIONS

    return tuple(REGIONS.get(region or "", COUNTRIES.get(country, "")).split()) or _country(country)


def _country(code: str) -> tuple[str, ...]:
    from factcheck.rules.calendar.zone_names import MANY

    zones = _by_country().get(code, ())
    if code in MANY:
        return (MANY[code],)
    return zones if len(zones) == 1 else ()
