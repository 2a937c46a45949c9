"""Which units of Natural Earth make up a region of the atlas. Build-time only.

A region is joined with the unit that has its code and its name, or one of them where the cities agree; or, where
Natural Earth has the units of the second level, with all the units of the regions that it is the parent of. The cities
of GeoNames are the test: those filed under the region must lie within those units, and hardly any of another region.
What fails it (units that were redrawn since, codes that were given anew) is joined with nothing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from factcheck.atlas.atlas import Atlas
from factcheck.atlas.entry import Entry, PlaceKind, Standing
from factcheck.atlas.names import city_key
from factcheck.atlas.natural_earth import Unit

_FEW = 2
"""From so many cities on they can speak for a unit that has only the code or only the name."""


class Agreement(NamedTuple):
    """How far the cities must agree."""

    own: float
    """The share of the region's cities that must lie in its units or by them."""
    others: float
    """The share of cities well within the units that may be filed elsewhere."""
    least: int
    """How many cities there must be."""


_BOTH = Agreement(own=0.6, others=0.15, least=0)
"""Where code and name speak for a unit: a city of its own may stand apart from the county around it."""
_EITHER = Agreement(own=0.95, others=0.05, least=_FEW)


class Placed(NamedTuple):
    """A city on the map."""

    regions: tuple[str, ...]
    """The region that it is filed under, and the regions above that."""
    near: frozenset[int]
    """The units that hold it or that it is within a few km of."""


def join_units(units: Sequence[Unit], atlas: Atlas, cities: Iterable[Placed]) -> dict[str, tuple[int, ...]]:
    """By id of a region, of the first level or the second: the numbers of its units."""
    by_country: dict[str, list[int]] = defaultdict(list)
    for number, unit in enumerate(units):
        by_country[unit.country].append(number)
    held = _Held(cities)
    joined: dict[str, tuple[int, ...]] = {}
    for country, numbers in sorted(by_country.items()):
        if atlas.get(country) is None or atlas.stale(country):
            continue
        for level in (2, 1):
            regions = [one for one in atlas.regions(country, level) if one.standing is not Standing.FORMER]
            found = _alone(regions, numbers, units, held)
            if level == 1:
                rest = [one for one in regions if one.id not in found]
                found |= _together(rest, numbers, units, joined, atlas, held)
            joined |= _unchanged(found, regions, held)
    return joined


class _Held:
    """Which cities are filed under a region, and which lie in or by a unit."""

    def __init__(self, cities: Iterable[Placed]) -> None:
        self._by_region: dict[str, list[Placed]] = defaultdict(list)
        self._by_unit: dict[int, list[Placed]] = defaultdict(list)
        for city in cities:
            for region in city.regions:
                self._by_region[region].append(city)
            for number in city.near:
                self._by_unit[number].append(city)

    def surely_in(self, region: str) -> set[int]:
        """The units that alone hold some city of a region."""
        return {number for city in self._by_region.get(region, ()) if len(city.near) == 1 for number in city.near}

    def agree(self, region: Entry, numbers: Sequence[int], wanted: Agreement) -> bool:
        """Whether the cities of a region lie within its units, and no others."""
        own = set(numbers)
        filed = self._by_region.get(region.id, [])
        meant = region.id
        if not filed and region.parent is not None and region.level > 1:
            meant = region.parent
            filed = [city for number in numbers for city in self._by_unit[number] if meant in city.regions]
        there = sum(not own.isdisjoint(city.near) for city in filed)
        within = [city for number in numbers for city in self._by_unit[number] if own >= city.near]
        strange = sum(meant not in city.regions for city in within if city.regions)
        return there >= max(wanted.least, wanted.own * len(filed)) and strange <= wanted.others * (there + strange)


def _unchanged(
    found: Mapping[str, tuple[int, ...]], regions: Iterable[Entry], held: _Held
) -> dict[str, tuple[int, ...]]:
    """The regions that neither lost land to one that is not joined, nor gained land of a unit that is not."""
    taken = {number for numbers in found.values() for number in numbers}
    lost = {number for region in regions if region.id not in found for number in held.surely_in(region.id)}
    return {
        region: numbers
        for region, numbers in found.items()
        if lost.isdisjoint(numbers) and held.surely_in(region) <= taken
    }


def _alone(
    regions: Iterable[Entry], numbers: Sequence[int], units: Sequence[Unit], held: _Held
) -> dict[str, tuple[int, ...]]:
    """Regions that one unit is, by code and name."""
    by_code: dict[str, list[int]] = defaultdict(list)
    by_name: dict[str, list[int]] = defaultdict(list)
    for number in numbers:
        by_code[units[number].code].append(number)
        for name in units[number].names:
            by_name[name].append(number)
    found = {}
    for region in regions:
        if region.kind is not PlaceKind.REGION:
            continue
        coded = by_code.get(region.id, [])
        named = sorted({number for name in region.names for number in by_name.get(city_key(name), ())})
        ways = (([number for number in coded if number in named], _BOTH), (coded, _EITHER), (named, _EITHER))
        for way, wanted in ways:
            if len(way) == 1 and held.agree(region, way, wanted):
                found[region.id] = (way[0],)
                break
    claimed = Counter(number for one in found.values() for number in one)
    return {region: one for region, one in found.items() if claimed[one[0]] == 1}


def _together(
    regions: Iterable[Entry],
    numbers: Sequence[int],
    units: Sequence[Unit],
    joined: Mapping[str, tuple[int, ...]],
    atlas: Atlas,
    held: _Held,
) -> dict[str, tuple[int, ...]]:
    """Regions of which Natural Earth has the parts."""
    found = {}
    parts: dict[str, set[int]] = defaultdict(set)
    for one, own in joined.items():
        entry = atlas.get(one)
        if entry is not None and entry.parent is not None:
            parts[entry.parent].update(own)
    for region in regions:
        names = set(map(city_key, region.names))
        told = {number for number in numbers if units[number].above in names}
        for way in (parts[region.id] | told, parts[region.id], told):
            if way and held.agree(region, sorted(way), _EITHER):
                found[region.id] = tuple(sorted(way))
                break
    return found
