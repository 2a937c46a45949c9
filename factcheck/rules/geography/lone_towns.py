"""Whether a town whose name no other place in the world is known by lies outside the region it is put into.

How likely it is that a hamlet which the data leaves out has the name all the same was counted: of the places of 500 to
2,000 people in a country, the share whose name is that of one larger place of the country, and in another region. Where
it is above 3 % (the United States, Mexico, Poland, Ukraine and others), nothing is told by a name alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.american_names import others_in_us
from factcheck.atlas.cities import City, Named
from factcheck.atlas.entry import country_of
from factcheck.atlas.names import key
from factcheck.atlas.old_lands import of_antiquity
from factcheck.atlas.sphere import distance_km
from factcheck.claims import PlaceWithin
from factcheck.rules.geography.namesakes import COMMON_START, SETTLED, TONGUES

_APART = frozenset("AT AU BA BE CA CH CZ EE ES FI FR GB HR HU IE IS IT LT LU LV ME MK NL NO NZ RS SE SI SK XK".split())
"""Countries whose places of more than 500 people are known, and of which hardly any two share a name."""
_LISTED_ALONE = frozenset(
    "LK MY TH VN KH LA MM ID PH JP KR NP BT MN GE AZ KZ UZ KG TJ TM SA OM YE JO IQ EG MA TN LY DZ SD ET KE UG TZ RW BI"
    " ZM ZW MW MZ AO NA BW LS SZ ZA MG NG GH SN ML NE BF TG BJ CM GA CG CD IN PK BD FJ PG VU SB".split()
)
"""Countries of which towns are known and few villages, so that a name must be rare in its very beginning."""
_IBERIAN = frozenset("CL AR PE BO PY UY EC CO CR PA".split())
"""Countries whose towns bear the names of saints and of each other, but for those that no other place has."""
_FEWEST_LETTERS, _FEWEST_OF_A_TOWN, _FEWEST_OF_A_VILLAGE = 4, 5, 7
_FEWEST_WHERE_APART = 5
_STEM, _LIKE_IT = 6, 2
"""Letters of a beginning, and how many places of a country may share it."""
_WELL_KNOWN = 15_000
_LARGE = 30_000
_CITIES_KNOWN = {"US": 100_000, "DE": 30_000, "PL": 50_000, "RO": 50_000, "UA": 75_000, "PT": 50_000, "DK": 30_000}
"""Countries besides those whose towns are all known, with the people of a city that is one by any reckoning."""
_GREAT_BY_ANOTHER_NAME, _WELL_KNOWN_IN_APART, _OF_BRITAIN = 500_000, 40_000, 60_000
_LONG, _OF_A_LONG_NAME = 7, 50_000
_GREAT, _GREAT_IN_US, _OF_SIZE, _STEM_ABROAD = 100_000, 1_000_000, 250_000, 5
"""People of a city that comes to mind first, in the world and to Americans, and of one known abroad; letters of a
beginning that no place abroad may share."""
_NATIONS = frozenset(("GB-WLS", "GB-SCT", "GB-NIR", "GB-ENG"))
_NEAR_TOWN, _NEAR_VILLAGE = 12.0, 10.0
"""Km: a town this near to one of the stated region may be filed on the wrong side."""
_KINDRED = frozenset(
    frozenset(pair.split())
    for pair in "IE GB|SE FI|NO SE|NL BE|FR BE|FR CH|AT CH|IT CH|CZ SK|HR BA|RS BA|RS HR|RS ME|EE LV|LV LT|HU SK|AT IT"
    "|FR IT|ES FR|AT HU|AT SI|HR SI|HR HU|NO FI|NO DK|SE DK|RS MK".split("|")
)
"""Neighbours of which each is in `_APART`: a town of one that is put into the other."""


def lies_elsewhere(claim: PlaceWithin, city: City, parent: Entry, atlas: Atlas) -> bool:
    """Whether a town, the only one of its name, is far from every place of a parent that is not known to hold it."""
    name = key(claim.place.name)
    if city.region is None or key(city.name) != name or not is_settled(claim, parent, atlas):
        return False
    if _means_more(claim.place.name, atlas) or not _is_rare(name, city, atlas):
        return False
    if parent.country != city.country:
        if frozenset((parent.country, city.country)) not in _KINDRED or city.population < _WELL_KNOWN:
            return False
    elif parent.kind is not PlaceKind.REGION or parent.level != 1:
        return False
    return is_far(city, parent, atlas)


def is_elsewhere_at_home(claim: PlaceWithin, cities: Sequence[Named], parent: Entry, atlas: Atlas) -> bool:
    """Whether the one city of the name in the parent's own country, all of whose places are known, is far from it.

    Cities of the name in other countries, and what is named after those, are not meant: "Mérida, in Galicia".
    """
    name, country = key(claim.place.name), parent.country
    home = [one for one in cities if one.city.country == country]
    listed = country in _LISTED_ALONE | _IBERIAN
    if (
        (country not in _APART - SETTLED and not listed)
        or parent.kind is not PlaceKind.REGION
        or parent.level != 1
        or len(home) != 1
    ):
        return False
    city = home[0].city
    if not home[0].own or city.region is None or key(city.name) != name or not is_settled(claim, parent, atlas):
        return False
    others = {*atlas.cities.towns(claim.place.name), *(one.region for one in atlas.cities.small(claim.place.name))}
    if any(one != city.region and country_of(one or "") == country for one in others):
        return False
    if name in atlas.shared_with_people and " in " not in claim.quote:
        return False
    others_of_it = (one for one in atlas.named(name) if one.kind is not PlaceKind.CITY and not _is_its_own(one, city))
    if any(country in (one.country, one.id) for one in others_of_it):
        return False
    if listed and not _is_rare_here(name, city, atlas):
        return False
    if country in _IBERIAN and (" " in name or len(cities) > 1 or others - {city.region}):
        return False
    least = _WELL_KNOWN if country in _LISTED_ALONE | _APART else _LARGE
    return len(name) >= _FEWEST_LETTERS and city.population >= least and is_far(city, parent, atlas)


def _is_rare_here(name: str, city: City, atlas: Atlas) -> bool:
    """Whether hardly a place of a city's country has a name that begins like its own."""
    first, _, rest = name.partition(" ")
    if len(name) < _FEWEST_OF_A_VILLAGE or (rest and first in COMMON_START):
        return False
    like = {other.point for _, other in atlas.cities.beginning(name[:_STEM]) if other.country == city.country}
    return len(like) <= _LIKE_IT


def _is_its_own(entry: Entry, city: City) -> bool:
    """Whether a region is the one that a city lies in, or a part of that: the province of Salamanca."""
    return entry.kind is PlaceKind.REGION and city.region in (entry.id, entry.parent)


def is_no_city_of(claim: PlaceWithin, cities: Sequence[Named], parent: Entry, atlas: Atlas) -> bool:
    """Whether what copy calls a city is one of another region of the country, and the region has no town of the name.

    A hamlet may share the name, and is no city.
    """
    country, name = parent.country, claim.place.name
    if claim.place.type_word != "city" or not is_settled(claim, parent, atlas):
        return False
    if parent.kind is PlaceKind.COUNTRY:
        return _is_great_abroad(name, cities, parent, atlas)
    if parent.kind is not PlaceKind.REGION or parent.level != 1 or country not in _APART | _CITIES_KNOWN.keys():
        return False
    home = [one.city for one in cities if one.own and one.city.country == country]
    if not home or home[0].population < _CITIES_KNOWN.get(country, _LARGE) or key(home[0].name) != key(name):
        return False
    small = {one.region for one in atlas.cities.small(name) if one.country == country}
    there = {*atlas.cities.towns(name), *small, *atlas.districts.above(name)}
    return there.isdisjoint((parent.id, country, None)) and is_far(home[0], parent, atlas)


def is_one_in_us(claim: PlaceWithin, cities: Sequence[Named], parent: Entry, atlas: Atlas) -> bool:
    """Whether a name is that of one city of the United States, and no place of the state it is put into has it."""
    name = claim.place.name
    others = frozenset[str]() if atlas.cities.alone_in_us(name) else others_in_us(name)
    if others is None or parent.country != "US" or parent.level != 1 or not is_settled(claim, parent, atlas):
        return False
    small = {one.region for one in atlas.cities.small(name) if one.country == "US"}
    there = {*others, *atlas.cities.towns(name), *small, *atlas.districts.above(name)}
    homes = {one.city.region for one in cities if one.own and one.city.country == "US"}
    return bool(homes) and parent.id not in there | homes


def _is_great_abroad(name: str, cities: Sequence[Named], parent: Entry, atlas: Atlas) -> bool:
    """Whether a name is that of a great city, and no town of the parent, a country, is known by it."""
    known = cities and (cities[0].own or (len(cities) == 1 and cities[0].city.population >= _GREAT_BY_ANOTHER_NAME))
    if not known or (cities[0].own and key(cities[0].city.name) != key(name)):
        return False
    least = _GREAT_IN_US if parent.id == "US" else _WELL_KNOWN_IN_APART if parent.id in _APART else _GREAT
    if (
        cities[0].city.population < least
        or of_antiquity(name, parent.id)
        or key(name).partition(" ")[0] in COMMON_START
    ):
        return False
    there = {
        *atlas.cities.towns(name),
        *atlas.districts.above(name),
        *(one.country for one in atlas.cities.small(name)),
    }
    if parent.id in {country_of(one or parent.id) for one in there}:
        return False
    if any(parent.id in (entry.id, entry.country) for entry in atlas.named(name)):
        return False
    return is_far(cities[0].city, parent, atlas)


def is_unheard_of(claim: PlaceWithin, cities: Sequence[Named], parent: Entry, atlas: Atlas) -> bool:
    """Whether the one city of the name is of size, and the parent, abroad or another nation of Britain, has no place
    whose name so much as begins like it."""
    home = [one for one in cities if "GB" == one.city.country == parent.country] or list(cities)
    name, city = key(claim.place.name), home[0].city
    british = city.country == parent.country == "GB"
    if len(home) > 1 or not home[0].own or key(city.name) != name or not is_settled(claim, parent, atlas):
        return False
    if city.country == parent.country and not (british and parent.id in _NATIONS):
        return False
    if {city.country, parent.country} <= set(TONGUES[0].split()):
        return False  # Blida is a village in Lebanon too
    if not british and (parent.country in SETTLED or parent.country == "US" or atlas.cities.towns(name)):
        return False
    least = _OF_BRITAIN if british else _OF_SIZE if len(name) < _LONG else _OF_A_LONG_NAME
    if city.population < least or len(name) < _FEWEST_WHERE_APART:
        return False
    if name in atlas.shared_with_people or of_antiquity(name, parent.country):
        return False
    if any(
        one.kind not in (PlaceKind.CITY, PlaceKind.REGION) or one.country != city.country for one in atlas.named(name)
    ):
        return False
    if any(
        other.country == parent.country and other != city
        for _, other in atlas.cities.beginning(name[:_STEM] if british else _stem(name))
    ):
        return False
    if any(country_of(one) == parent.country != city.country for one in atlas.districts.above(name)):
        return False
    return is_far(city, parent, atlas)


def _stem(name: str) -> str:
    """The beginning of a name that few share: "kisum", "novi s"."""
    first = name.partition(" ")[0]
    return name[:_STEM_ABROAD] if len(first) >= _STEM_ABROAD else name[: len(first) + 2]


def is_settled(claim: PlaceWithin, parent: Entry, atlas: Atlas) -> bool:
    """Whether a parent has the bounds that the data has, and the user tells of no place of the name there."""
    if atlas.own is not None and atlas.own.may_lie_in(claim.place.name, parent.country):
        return False
    known = parent.kind is PlaceKind.COUNTRY or atlas.stale(parent.country) is None
    return parent.standing is Standing.CURRENT and known


def is_far(city: City, parent: Entry, atlas: Atlas) -> bool:
    """Whether a town is far from every known place of a region or country, and there are such places."""
    known = [(other.point, _NEAR_TOWN) for other in atlas.cities.within(parent.id)]
    known += [(point, _NEAR_VILLAGE) for point in atlas.cities.small_within(parent.id)]
    return bool(known) and all(distance_km(city.point, point) > reach for point, reach in known)


def _means_more(name: str, atlas: Atlas) -> bool:
    """Whether the name is that of anything else: a region, a water, a district elsewhere, a person's."""
    others = (entry for entry in atlas.named(name) if entry.kind is not PlaceKind.CITY)
    return any(entry.level < 2 for entry in others) or key(name) in atlas.shared_with_people


def _is_rare(name: str, city: City, atlas: Atlas) -> bool:
    """Whether no hamlet that the data leaves out is likely to have the name."""
    village = city.population < _WELL_KNOWN
    if any(above != city.region for above in atlas.districts.above(name)) or " " in name:
        return False
    if city.country in _APART:
        return len(name) >= (_FEWEST_WHERE_APART if village else _FEWEST_LETTERS)
    if city.country not in _LISTED_ALONE or len(name) < (_FEWEST_OF_A_VILLAGE if village else _FEWEST_OF_A_TOWN):
        return False
    return (
        len({other.point for _, other in atlas.cities.beginning(name[:_STEM]) if other.country == city.country})
        <= _LIKE_IT
    )
