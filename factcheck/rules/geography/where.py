"""Where on the globe a place of a claim may be: every city that has its name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from factcheck.atlas import Atlas, PlaceKind, Standing
from factcheck.atlas.cities import City
from factcheck.atlas.sphere import bearing, distance_km
from factcheck.claims import Place

_STRONG = 100_000
_MATCH = 4
"""A namesake must be this many times smaller to be left out of account."""


class Pair(NamedTuple):
    """One way to take two names."""

    place: City
    origin: City

    @property
    def km(self) -> float:
        """How far apart, as the crow flies."""
        return distance_km(self.place.point, self.origin.point)

    @property
    def direction(self) -> float:
        """Which way the place lies from the origin, in degrees from north."""
        return bearing(self.origin.point, self.place.point)


def pairs(place: Place, origin: Place, atlas: Atlas) -> list[Pair]:
    """Every way to take two names, the largest cities first."""
    return [Pair(one, other) for one, other in product(_cities(place, atlas), _cities(origin, atlas)) if one != other]


def unmistakable(place: Place, origin: Place, atlas: Atlas) -> bool:
    """Whether both names call to mind one city each, and nothing else that is called so."""
    return all(one_city(one.name, atlas) for one in (place, origin))


def _cities(place: Place, atlas: Atlas) -> Iterator[City]:
    return (named.city for named in atlas.cities.named(place.name))


def one_city(name: str, atlas: Atlas) -> bool:
    """Whether a name calls to mind one city, and nothing else that is called so."""
    found = atlas.cities.named(name)
    own = [named.city for named in found if named.own]
    if not own or own[0] != found[0].city:
        return False
    for entry in atlas.named(name):
        if entry.kind is PlaceKind.CITY or entry.standing is Standing.FORMER:
            continue
        if entry.kind is not PlaceKind.REGION or entry.country != own[0].country:
            return False
    largest = own[0]
    if largest.population < _STRONG and len(found) > 1:
        return False
    return all(_MATCH * named.city.population <= largest.population for named in found[1:])
