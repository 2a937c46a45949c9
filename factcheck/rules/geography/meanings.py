"""What a place and the land that it is put into may mean, for GEO103, and when the words put it nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.cities import City, Named
from factcheck.atlas.names import key
from factcheck.atlas.old_lands import once_held
from factcheck.claims import Place, PlaceWithin
from factcheck.expressions import expression
from factcheck.rules.geography.reading import ONE_CITY, SAYS_LITTLE
from factcheck.rules.geography.wide_lands import reaches

_LANDS = frozenset(("country", "constituent country", "nation"))
"""Types of regions that stand in lists with countries."""
_SMALL = 50_000
"""A city of fewer people does not come to mind where a region of the name does."""
_LARGE, _GREAT = 500_000, 1_000_000
"""A city of so many people comes to mind before the region that it gives its name to; and, abroad, before one of the
country of the town that is named first."""
_ITS_PORT = expression(r"\b(?:port|seaport|outport|harbou?r|suburb) of (?:the )?[A-ZÀ-Þ]")
"""What a town is to a city, which may have the name of the region around it."""


def small_towns(claim: PlaceWithin, atlas: Atlas) -> Sequence[City]:
    return atlas.cities.small(claim.place.name) if is_town(claim.place) else ()


def is_past(claim: PlaceWithin, parent: Entry, place: City | Entry) -> bool:
    """Whether a place may have lain elsewhere in the time that the copy speaks of, and its parent is of today."""
    if not claim.past or (parent.kind is PlaceKind.COUNTRY and parent.standing is Standing.FORMER):
        return False
    region = place.region if isinstance(place, City) else place.id
    return place.country == parent.country or once_held(parent.country, (place.country, region))


def is_wide(claim: PlaceWithin, parents: Sequence[Entry], meant: Iterable[City | Entry], atlas: Atlas) -> bool:
    """Whether one of the names is also that of a land that reaches into the other: Wrocław in Silesia."""
    great = atlas.cities.named(claim.parent.name)
    if great and great[0].city.population >= _LARGE and _ITS_PORT.search(claim.quote):
        return True  # Callao, the port of Lima
    if claim.parent.type_word is None:
        named = (*parents, *atlas.regions_of(claim.parent.name))
        names = {claim.parent.name, *(name for one in named for name in one.names)}  # "Catalan cities"
        if any(reaches(name, one, atlas) for name in names for one in meant):
            return True
    return any(reaches(claim.place.name, parent, atlas) for parent in parents)


def of_its_country(parents: list[Entry], cities: Iterable[Named], regions: Iterable[Entry]) -> list[Entry]:
    """The parents in a country that has a place of the name: of many Southern Regions, that of its own country."""
    homes = {named.city.country for named in cities} | {one.country for one in regions}
    near = [one for one in parents if one.kind is PlaceKind.REGION and one.country in homes]
    return near if all(one.kind is PlaceKind.REGION for one in parents) else []


def may_be_a_list(claim: PlaceWithin, atlas: Atlas) -> bool:
    """Whether two cities may stand side by side: "strikes on Kyiv, Kharkiv" and no word says that one is a region.

    After "in", only where the region bears the name of its own city: "the Patriarch of Moscow in Havana".
    """
    parent = claim.parent.name
    if claim.parent.type_word is not None:
        return False
    cities = [named.city for named in atlas.cities.named(parent) if key(named.city.name) == key(parent)]
    if claim.quote == f"{claim.place.quote}, {claim.parent.quote}":
        if any(one.type in _LANDS for one in atlas.named(claim.place.name)):
            return True  # "England, Spain": two teams
        homes = {named.city.country for named in atlas.cities.named(claim.place.name)[:1]}
        at_home = any(one.country in homes and one.level == 1 for one in parents_of(claim.parent, atlas))
        least = _GREAT if at_home else _LARGE
        return any(city.population >= (_SMALL if city.country in homes else least) for city in cities)
    if claim.quote not in (f"{claim.place.quote}{joint}{claim.parent.quote}" for joint in (", in ", " in ")):
        return False
    own = {entry.id for entry in parents_of(claim.parent, atlas)}
    return any(city.population >= _LARGE and city.region in own for city in cities)


def is_town(place: Place) -> bool:
    return place.type_word in (None, "city", "capital", "municipality")


def parents_of(place: Place, atlas: Atlas) -> list[Entry]:
    """Every country and region of today that may be meant, the likeliest first."""
    word = atlas.words.get(place.type_word or "")
    if word is None and key(place.name) in atlas.ordinary:
        return []
    if word is None and any(entry.kind is PlaceKind.WATER for entry in atlas.named(place.name)):
        return []
    found = [
        entry
        for entry in atlas.named(place.name)
        if entry.kind in (PlaceKind.COUNTRY, PlaceKind.REGION)
        and (word is None or (word.names(entry) and (word.word == entry.type or entry.type not in ONE_CITY)))
    ]
    people = atlas.country(place.name)
    if people is not None and people not in found:
        found.insert(0, people)
    return found or list(atlas.regions_of(place.name))


def regions_of(place: Place, parents: Iterable[Entry], atlas: Atlas) -> list[Entry]:
    """The regions that the name may stand for."""
    word = atlas.words.get(place.type_word or "")
    above = list(parents)
    named = [e for e in atlas.named(place.name) if e.kind is PlaceKind.REGION and e not in above]
    named = [e for e in named if e.standing is not Standing.FORMER] or named
    if (
        word is not None and word.word in SAYS_LITTLE and word.word != "city"
    ):  # every country has districts that the atlas does not know
        named = [e for e in named if e.country in {parent.country for parent in above}]
    return [e for e in named if word is None or word.names(e)] or named
