"""The tables of British and Irish towns by county, each town held against where the atlas has its name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pytest

from factcheck.atlas import Atlas, british_towns, irish_towns
from factcheck.atlas.sphere import Point, distance_km

ATLAS = Atlas.load()
_NEAR = 70
"""Km from a town to the next one of its county, at most."""
_VILLAGES = frozenset(("luton", "leeds", "keswick", "buxton", "dorchester", "swindon", "mildenhall"))
"""Names of villages in other counties than the town of the name."""


def points(town: str) -> list[Point]:
    cities = (*(one.city for one in ATLAS.cities.named(town)), *ATLAS.cities.small(town))
    return [one.point for one in cities if one.country in ("GB", "IE")]


def by_county(homes: Mapping[str, Iterable[str]]) -> dict[str, dict[str, list[Point]]]:
    found: dict[str, dict[str, list[Point]]] = {}
    for town, counties in homes.items():
        for county in counties if (known := points(town)) else ():
            found.setdefault(county, {})[town] = known
    return found


@pytest.mark.parametrize("homes", [british_towns.counties_of(), irish_towns.counties_of()], ids=["British", "Irish"])
def test_every_town_is_near_another_of_its_county(homes: Mapping[str, Iterable[str]]) -> None:
    far = []
    for county, towns in by_county(homes).items():
        for town, own in towns.items():
            others = [point for other, known in towns.items() if other != town for point in known]
            if others and min(distance_km(one, point) for one in own for point in others) > _NEAR:
                far.append((county, town))
    assert not [row for row in far if row[1] not in _VILLAGES]


@pytest.mark.parametrize(
    ("town", "county"),
    [
        ("peterborough", "Cambridgeshire"),
        ("peterborough", "Huntingdonshire"),
        ("saddleworth", "Greater Manchester"),
        ("saddleworth", "Yorkshire"),
        ("stalybridge", "Lancashire"),
    ],
)
def test_a_town_stands_in_the_counties_of_today_and_of_old(town: str, county: str) -> None:
    assert county in british_towns.counties_of()[town]
