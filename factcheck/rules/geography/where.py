"""Where on the globe a place of a claim may be: every city that has its name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from factcheck.atlas import Atlas, PlaceKind, Standing
from factcheck.atlas.cities import City, Named
from factcheck.atlas.islands import islands
from factcheck.atlas.names import key
from factcheck.atlas.sphere import bearing, distance_km
from factcheck.claims import Place

_STRONG = 100_000
_GREAT = 500_000
"""A city of so many people comes to mind before a region abroad that shares its name."""
_LONG, _SECOND = 6, 2
"""Letters of the name of a small town that is no other's; the level of the regions that may be called after one."""
_OUTSHONE, _OUTSHONE_LONGER = 20, 5
"""A city with so many times fewer people than the cities of a region does not come to mind where the region does; one
whose own name is longer."""
_NOTED, _NEIGHBOURS = 40_000, 450
"""People of a city that is meant beside another of its country; km between the two at most."""
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
    areas = _areas(place, origin, atlas)
    if areas is not None:
        return [Pair(one, other) for one, other in product(*areas) if one.name != other.name]
    if any(_area(one.name, atlas) for one in (place, origin)):
        return []
    return [Pair(one, other) for one, other in product(_cities(place, atlas), _cities(origin, atlas)) if one != other]


def unmistakable(place: Place, origin: Place, atlas: Atlas) -> bool:
    """Whether both names call to mind one city or area each, and nothing else that is called so."""
    return _areas(place, origin, atlas) is not None or all(
        one_city(one.name, atlas) or len(_in_its_land(one, atlas)) == 1 for one in (place, origin)
    )


def are_areas(place: Place, origin: Place, atlas: Atlas) -> bool:
    """Whether both names are those of countries, regions or islands."""
    return _areas(place, origin, atlas) is not None


def _areas(place: Place, origin: Place, atlas: Atlas) -> tuple[list[City], list[City]] | None:
    """Two countries or regions as points; an island beside one of them is taken for what it is, not for a city."""
    one, other = _area(place.name, atlas), _area(origin.name, atlas)
    if not one and not other and not all(_is_first_an_island(name.name, atlas) for name in (place, origin)):
        return None
    one, other = one or _island(place.name), other or _island(origin.name)
    return (one, other) if one and other else None


def _is_first_an_island(name: str, atlas: Atlas) -> bool:
    """Whether a name is an island's, and no city's of size."""
    return key(name) in islands() and all(one.city.population < _STRONG for one in atlas.cities.named(name))


def _island(name: str) -> list[City]:
    """An island of the table as the point in the middle of its bounds."""
    island = islands().get(key(name))
    if island is None:
        return []
    middle = ((island.south + island.north) / 2, (island.west + island.east) / 2)
    return [City(island.name, island.countries[0], None, 0, middle)]


def _cities(place: Place, atlas: Atlas) -> Iterator[City]:
    inside = _in_its_land(place, atlas)
    if inside or (place.country and atlas.named(place.country)):
        yield from inside
        return
    named = atlas.cities.named(place.name)
    own = [one for one in named if one.own and not _is_longer(one.city.name, place.name)]
    yield from (one.city for one in own or named)
    yield from () if named else atlas.cities.small(place.name)


def _in_its_land(place: Place, atlas: Atlas) -> list[City]:
    """The cities of a name in the land that the copy names beside it: Portland, of Maine."""
    homes = {entry.id for entry in atlas.named(place.country)} if place.country else frozenset()
    return [
        one.city
        for one in atlas.cities.named(place.name)
        if one.own and not homes.isdisjoint((one.city.country, one.city.region or ""))
    ]


def neighbours(place: Place, origin: Place, atlas: Atlas) -> list[Pair]:
    """Every way to take two names for places near each other, where two cities of size in one country are so.

    Those come first, and namesakes abroad are not meant: Norwich beside London is not that of Connecticut. A large one
    in the same country may be, and a village nearby.
    """
    names = (place.name, origin.name)
    if _areas(place, origin, atlas) is not None or any(_means_water(name, atlas) for name in names):
        return []
    found = [Pair(one, other) for one, other in product(_cities(place, atlas), _cities(origin, atlas)) if one != other]
    near = [pair for pair in found if pair.km <= _NEIGHBOURS]
    meant = [pair for pair in near if are_of_size(*pair)]
    if not meant:
        return []
    villages = product(named_there(place, atlas)[1], (pair.origin for pair in meant))
    villages_of_origin = product((pair.place for pair in meant), named_there(origin, atlas)[1])
    small = (Pair(one, other) for one, other in (*villages, *villages_of_origin))
    others = (pair for pair in found if pair not in meant and (pair in near or are_of_size(*pair)))
    return [*meant, *others, *(pair for pair in small if pair.km <= _NEIGHBOURS)]


def are_of_size(one: City, other: City) -> bool:
    """Whether two cities are in one country, both of note, and one of them is large."""
    sizes = sorted((one.population, other.population))
    return one.country == other.country and sizes[0] >= _NOTED and sizes[1] >= _STRONG


def _means_water(name: str, atlas: Atlas) -> bool:
    return any(entry.kind is PlaceKind.WATER for entry in atlas.named(name))


def named_there(place: Place, atlas: Atlas) -> tuple[tuple[Named, ...], tuple[City, ...]]:
    """The cities and the small towns of a name: those of the land that the copy names beside it, where it has any."""
    named, small = atlas.cities.named(place.name), atlas.cities.small(place.name)
    homes = {entry.id for entry in atlas.named(place.country)} if place.country else set()
    inside = tuple(one for one in named if not homes.isdisjoint((one.city.country, one.city.region or "")))
    near = tuple(one for one in small if not homes.isdisjoint((one.country, one.region or "")))
    return (inside, near) if homes else (named, small)


def _is_longer(own: str, name: str) -> bool:
    """Whether a city's own name goes on after a name: "Perth Amboy" after "Perth"."""
    rest = key(own).removeprefix(f"{key(name)} ")
    return rest != key(own) and rest != "city"


def _area(name: str, atlas: Atlas) -> list[City]:
    """A country, or a region that no city of size shares the name of, as the middles of its cities and its outline."""
    entries = [e for e in atlas.named(name) if e.standing is Standing.CURRENT]
    if not entries or entries[0].kind not in (PlaceKind.COUNTRY, PlaceKind.REGION):
        return []
    entry = entries[0]
    if any(one.country != entry.country or entry.kind is not PlaceKind.COUNTRY for one in entries[1:]):
        return []
    if key(name) not in map(key, entry.names):
        return []
    middle, shape = atlas.cities.middle(entry.id), atlas.shapes.of(entry.id)
    if middle is None:
        return []
    point, population = middle
    shared = [one.city for one in atlas.cities.named(name) if one.own and entry.kind is PlaceKind.REGION]
    exact = [city for city in shared if key(city.name) == key(name)]
    inside = [city for city in shared if city not in exact and city.region == entry.id]
    if any(_OUTSHONE * city.population > population for city in exact):
        return []
    if any(_OUTSHONE_LONGER * city.population > population for city in inside):
        return []  # New York City is often called New York, and Kansas City seldom Kansas
    points = (point, shape.middle) if shape is not None else (point,)
    return [City(entry.name, entry.country, None, population, one) for one in points]


def one_city(name: str, atlas: Atlas) -> bool:
    """Whether a name calls to mind one city, and nothing else that is called so."""
    found = atlas.cities.named(name)
    if not found and len(name) >= _LONG and atlas.cities.alone(name):
        return all(entry.level >= _SECOND for entry in atlas.named(name))
    if atlas.own is not None and any(named.city.own for named in found):
        return False
    own = [named.city for named in found if named.own]
    if not own or own[0] != found[0].city:
        return False
    for entry in atlas.named(name):
        if entry.kind is PlaceKind.CITY or entry.standing is Standing.FORMER:
            continue
        if entry.kind is not PlaceKind.REGION:
            return False
        if entry.country != own[0].country and own[0].population < _GREAT:
            return False
    largest = own[0]
    if largest.population < _STRONG and len(found) > 1:
        return False
    return all(_MATCH * named.city.population <= largest.population for named in found[1:])
