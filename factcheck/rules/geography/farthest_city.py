"""How GEO109 judges cities that are called the northernmost of their land: "Tampere, Finland's northernmost city"."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, radians

from factcheck.atlas import Atlas
from factcheck.atlas.cities import City
from factcheck.atlas.sphere import distance_km
from factcheck.claims import DirectionFrom
from factcheck.expressions import expression

_NORTHERNMOST = expression(r"(?:ern-?most|most [a-z]+erly) (?:(?:large|big|major|larger) )?(?:city|town)\b")
_COMPARABLE = 0.5
"""The share of its people that another city must have at least, so that copy cannot leave it out."""
_FARTHER = 0.3
"""Degrees of latitude, or as many km from east to west, that it must lie farther to the side."""
_WITHIN_KM = 700
"""How near it must be: far islands are often left out."""


def farther_city(claim: DirectionFrom, city: City, cities: Sequence[City], atlas: Atlas) -> City | None:
    """The largest city of the land that lies clearly farther to the side; None where none does, or it may not count."""
    if not _NORTHERNMOST.search(claim.quote.lower()) or "mainland" in claim.quote.lower():
        return None
    found = [
        one
        for one in cities
        if one.population >= _COMPARABLE * city.population
        and _lead(claim.direction, city, one) >= _FARTHER
        and distance_km(city.point, one.point) <= _WITHIN_KM
        and (one.region == city.region or _is_joined(one, atlas))
        and atlas.disputes.of(one) is None
    ]
    return max(found, key=lambda one: one.population, default=None)


def _is_joined(city: City, atlas: Atlas) -> bool:
    """Whether a city's region touches another of its country, and is no island or exclave, which copy may leave out."""
    shape = atlas.shapes.of(city.region or "")
    return shape is not None and any(one.startswith(f"{city.country}-") for one in shape.touching)


def _lead(direction: str, city: City, other: City) -> float:
    """How much farther to a side another city lies, in degrees of latitude."""
    sign = 1 if direction in ("north", "east") else -1
    if direction in ("north", "south"):
        return sign * (other.point[0] - city.point[0])
    return sign * (other.point[1] - city.point[1]) * cos(radians(city.point[0]))
