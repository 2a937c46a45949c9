"""Whether a name that fits no place in a region or country is surely that of none there."""

from __future__ import annotations

from itertools import chain

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.cities import City, Named
from factcheck.atlas.districts import COUNTY_WORDS
from factcheck.atlas.entry import country_of
from factcheck.atlas.names import key
from factcheck.atlas.sphere import distance_km
from factcheck.claims import Place
from factcheck.rules.geography.namesakes import surely_elsewhere
from factcheck.rules.geography.reading import SAYS_LITTLE

_BORDERLINE = 12.0
"""Km: a city this near to one of the stated region may have suburbs in it, or have been filed on the wrong side."""
_SUBURBAN = 45.0
"""Km: a city this near to a city of millions in the stated region may be counted in."""
_SUBURB = 20.0
"""Km: a city this near to one of twice its size is a part of it to most readers."""
_MILLIONS = 1_000_000
_PLAIN = 100_000
"""A city by a border of so many people is on one side of it to all."""
_DIRECTIONS = frozenset(
    "north south east west central northern southern eastern western upper lower northwest northeast"
    " southwest southeast coast coastal maritime region middle new old".split()
)
_TELLING = frozenset("province prefecture oblast krai governorate voivodeship canton emirate".split())
"""Type words that make a name that of one region: no town is called so."""
_WELL_KNOWN = frozenset("DE FR IT ES AT CH GB IN CN JP RU UA CA AU BR MX PL NL BE TR NG ZA KR ID".split())
"""Countries whose regions are household names, so that a namesake abroad would be told apart."""
_WITH_PARTS = frozenset("BE ES FR GB ID IT".split())
"""Countries of whose smaller regions the atlas knows the larger ones that they lie in."""
_ON_BOTH_SIDES = frozenset(("GB-MON",))
"""Smaller regions that copy has put into the one and the other."""
_SECOND = 2
_SMALL = 50_000
"""A city of fewer people does not come to mind where a region of the name does."""


def surely_not_in(
    place: Place,
    cities: tuple[Named, ...],
    regions: list[Entry],
    parents: list[Entry],
    atlas: Atlas,
    *,
    on_side: bool = False,
) -> bool:
    """Whether the name can be that of no other place in any of the parents; `on_side` of a border that it is near."""
    if atlas.own is not None and any(atlas.own.may_lie_in(place.name, parent.country) for parent in parents):
        return False
    if any(atlas.stale(parent.country) and parent.kind is PlaceKind.REGION for parent in parents):
        return False
    if is_part_of_another(place, cities, regions, parents, atlas):
        return True
    if any(_was_one_of(place, parent, atlas) or _is_short_for_one(place, parent, atlas) for parent in parents):
        return False
    if regions and all(one.level == 1 and one.standing is Standing.CURRENT for one in regions):
        if _DIRECTIONS.issuperset(key(place.name).split()):
            return False
        word = atlas.words.get(place.type_word or "")
        if word is not None and len({one.country for one in regions}) == 1:
            if any(one.country == regions[0].country for one in parents):
                return False
            if word.word in _TELLING:
                return True
            fits = all(word.names(one) for one in regions)
            return fits and not any(_may_have(place.name, word.word, one, atlas) for one in parents)
        countries = all(parent.kind is PlaceKind.COUNTRY for parent in parents)
        few = (
            len(regions) == 1
            and (regions[0].country in _WELL_KNOWN or (place.type_word and regions[0].country == "US"))
            and all(named.city.country == regions[0].country or named.city.population < _SMALL for named in cities)
        )
        if countries and few and (place.type_word or not {"US", "GB", "CA", "AU"} & {one.id for one in parents}):
            return all(entry.kind in (PlaceKind.REGION, PlaceKind.CITY) for entry in atlas.named(place.name))
    if not cities:
        return False
    if any((edge := atlas.edges.of(named.city)) is not None and edge.astray for named in cities):
        return False  # filed in one region, and on the map in another
    if _is_a_part(cities[0].city, atlas):
        return False
    for parent in parents:
        if not surely_elsewhere(place.name, cities, parent, atlas):
            return False
        plainly = on_side and cities[0].city.population >= _PLAIN
        if not plainly and any(_on_the_edge(named.city, parent, atlas) for named in cities):
            return False
    return True


def is_part_of_another(
    place: Place, cities: tuple[Named, ...], regions: list[Entry], parents: list[Entry], atlas: Atlas
) -> bool:
    """Whether the one smaller region of the name surely lies in another of the larger ones: Siena, and Umbria."""
    larger = {one.id for one in parents if one.kind is PlaceKind.REGION and one.level == 1}
    home = parents[0].country
    here = [one for one in regions if one.country == home]
    if len(larger) < len(parents) or home not in _WITH_PARTS or not here or place.type_word == "city":
        return False
    if not all(one.level == _SECOND and one.parent not in larger and one.id not in _ON_BOTH_SIDES for one in here):
        return False
    small = (one.region for one in atlas.cities.small(place.name))
    towns = (*(one.city.region for one in cities), *small, *atlas.cities.towns(place.name))
    return place.type_word is not None or not any(country_of(one or home) == home for one in towns)


def _was_one_of(place: Place, parent: Entry, atlas: Atlas) -> bool:
    """Whether a country had a region of the name and the type: Sweden a province called Lapland."""
    word = atlas.words.get(place.type_word or "")
    former = (e for e in atlas.named(place.name) if e.standing is Standing.FORMER and e.country == parent.country)
    return word is not None and any(word.names(entry) for entry in former)


def _is_short_for_one(place: Place, parent: Entry, atlas: Atlas) -> bool:
    """Whether a name with a type word is the first part of that of a region of a country: "Valle" of Colombia."""
    if place.type_word is None or parent.kind is not PlaceKind.COUNTRY:
        return False
    return any(key(name).startswith(f"{key(place.name)} ") for _, name in atlas.region_names(parent.id))


def _may_have(name: str, word: str, parent: Entry, atlas: Atlas) -> bool:
    """Whether the country of a parent has a town or a district of the name, or small ones that are so called."""
    if word in SAYS_LITTLE and word in atlas.districts.words(parent.country):
        return True
    towns = (*(one.city.country for one in atlas.cities.named(name)), *atlas.cities.towns(name))
    districts = (atlas.districts.above(name, word) for word in (None, *COUNTY_WORDS))
    return any(country_of(one) == parent.country for one in (*towns, *chain.from_iterable(districts)))


def _is_a_part(city: City, atlas: Atlas) -> bool:
    """Whether a city is a suburb or a part of a larger one, so that its name is known to few."""
    around = atlas.cities.within(city.region or city.country)
    return any(
        other.population > 2 * city.population and distance_km(city.point, other.point) <= _SUBURB for other in around
    )


def _on_the_edge(city: City, parent: Entry, atlas: Atlas) -> bool:
    """Whether a city is so near to one of the parent that it may be taken to lie there."""
    for other in atlas.cities.within(parent.id):
        reach = _SUBURBAN if other.population >= _MILLIONS and parent.kind is PlaceKind.REGION else _BORDERLINE
        if distance_km(city.point, other.point) <= reach:
            return True
    return False
