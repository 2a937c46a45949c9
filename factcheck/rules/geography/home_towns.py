"""Whether every place in a country that bears a name lies outside the region of that country that it is put into.

How likely a hamlet there has the name all the same was counted, as for `lone_towns`: of the places of 500 to 2,000
people in a country, the share whose name is that of a city of so many people in another region.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.cities import City, Named
from factcheck.atlas.entry import country_of
from factcheck.atlas.names import key
from factcheck.atlas.old_lands import of_antiquity
from factcheck.atlas.sphere import distance_km
from factcheck.claims import PlaceWithin
from factcheck.rules.geography.lone_towns import is_far, is_settled
from factcheck.rules.geography.namesakes import SETTLED, TONGUES, akin, is_common_start

_LEAST, _LEAST_OF_SEVERAL, _LEAST_OF_A_COMMON_START = 50_000, 300_000, 400_000
"""People of the largest city of a name: of one, of two, and where many small places have names that start so."""
_LEAST_IN = {"MX": 400_000, "HN": 400_000, "PH": 200_000, "TR": 100_000}
"""The same in countries whose hamlets are named after heroes and saints, and after each other."""
_LEAST_ABROAD, _LEAST_OF_KIN, _OUTSHINES = 100_000, 200_000, 5
"""People of a city that is known abroad, and in a country of a like tongue; so many times its namesakes elsewhere."""
_MAPPED = frozenset("ES PT IT FR CZ SK HU HR SI AT CH BE NL SE NO FI DK EE LV LT RO BG DE PL".split())
"""Countries whose places of more than 500 people are known, one and all."""
_NAMES_SHARED, _LEAST_WHERE_SHARED = tuple(frozenset(TONGUES[row].split()) for row in (0, 4)), 500_000
"""Arab and Indian lands, in which villages have the names of each other's cities: Blida is a village in Lebanon too."""
_FEWEST_ABROAD = 5
_FEWEST_LETTERS = 4
_MOST = 2
_PART, _TIMES = 20.0, 5
"""Km: a city this near to one so many times larger may be a part of it, and is known to few."""


def is_of_other_regions(claim: PlaceWithin, cities: Sequence[Named], parent: Entry, atlas: Atlas) -> bool:
    """Whether the cities of the name in the parent's country are of size, and far from the parent."""
    country, name = parent.country, key(claim.place.name)
    region = parent if parent.level == 1 else atlas.get(parent.parent or "")
    if parent.kind is not PlaceKind.REGION or region is None or region.level != 1 or country == "US":
        return False
    if claim.quote == f"{claim.place.quote}, {claim.parent.quote}" and _is_region(name, country, atlas):
        return False  # two regions of a list
    home = [one for one in cities if one.city.country == country]
    if not home or len(home) > _MOST or not home[0].own or not is_settled(claim, parent, atlas):
        return False
    largest = home[0].city
    least = _LEAST if len(home) == 1 else _LEAST_OF_SEVERAL
    first, _, rest = name.partition(" ")
    if rest and is_common_start(first):
        least = max(least, _LEAST_OF_A_COMMON_START)
    least = max(least, _LEAST_IN.get(country, 0))
    if largest.population < least or len(name) < _FEWEST_LETTERS or key(largest.name) != name:
        return False
    if name in atlas.shared_with_people and " in " not in claim.quote:
        return False
    others = {
        *atlas.cities.towns(claim.place.name),
        *(one.region or one.country for one in atlas.cities.small(claim.place.name)),
        *atlas.districts.above(claim.place.name),
    }
    if any(one in (region.id, parent.id, country) for one in others):
        return False
    if any(_is_more(entry, largest, atlas) for entry in atlas.named(name) if entry.country == country):
        return False
    return not _is_a_part(largest, atlas) and all(is_far(one.city, region, atlas) for one in home)


def _is_region(name: str, country: str, atlas: Atlas) -> bool:
    return any(one.level == 1 and one.country == country for one in atlas.named(name))


def _is_a_part(city: City, atlas: Atlas) -> bool:
    around = atlas.cities.within(city.region or city.country, _TIMES * city.population)
    return any(distance_km(city.point, other.point) <= _PART for other in around)


def _is_more(entry: Entry, city: City, atlas: Atlas) -> bool:
    """Whether an entry of the country is another place than a city and the regions that it lies in."""
    if entry.kind is PlaceKind.CITY or entry.standing is Standing.FORMER:
        return False
    above = city.region
    own = set()
    while above is not None:
        own.add(above)
        found = atlas.get(above)
        above = found.parent if found is not None else None
    return entry.kind is not PlaceKind.REGION or not {entry.id, entry.parent} & own


def is_of_other_countries(claim: PlaceWithin, cities: Sequence[Named], parent: Entry, atlas: Atlas) -> bool:
    """Whether the cities of the name are of size, and no place of the parent, a country, is known by it."""
    name = key(claim.place.name)
    if parent.kind is not PlaceKind.COUNTRY or parent.id in SETTLED or parent.id == "US":
        return False
    largest = cities[0].city if cities else None
    if largest is None or not cities[0].own or key(largest.name) != name or not is_settled(claim, parent, atlas):
        return False
    first, _, rest = name.partition(" ")
    if rest and is_common_start(first):
        return False
    least = _LEAST_OF_KIN if akin(largest.country, parent.id) else _LEAST_ABROAD
    least = _LEAST if parent.id in _MAPPED else least
    if any({largest.country, parent.id} <= row for row in _NAMES_SHARED):
        least = _LEAST_WHERE_SHARED
    if largest.population < least or len(name) < _FEWEST_ABROAD or name in atlas.shared_with_people:
        return False
    if of_antiquity(name, parent.id):
        return False
    others = (one.city for one in cities[1:] if one.city.country not in SETTLED | {"US"})
    if any(_OUTSHINES * one.population > largest.population for one in others):
        return False
    there = {
        *atlas.cities.towns(claim.place.name),
        *(one.country for one in atlas.cities.small(claim.place.name)),
        *atlas.districts.above(claim.place.name),
        *(one.city.country for one in cities),
        *(entry.country for entry in atlas.named(name)),
    }
    if parent.id in {country_of(one) for one in there}:
        return False
    if any(entry.kind not in (PlaceKind.REGION, PlaceKind.CITY) for entry in atlas.named(name)):
        return False
    return not _is_a_part(largest, atlas) and is_far(largest, parent, atlas)
