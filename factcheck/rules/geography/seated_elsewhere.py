"""Whether a city that is called the capital of a region lies in another region, or abroad."""

from __future__ import annotations

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.names import city_key, key
from factcheck.rules.geography.wide_lands import WIDER

_LARGE = 500_000
"""People of a city that is surely meant by its name."""
_OF_SIZE = 100_000


def is_abroad(city: str, entry: Entry, atlas: Atlas) -> bool:
    """Whether a name is that of a large city, and of none in the country of a region."""
    if entry.standing is not Standing.CURRENT or entry.kind is not PlaceKind.REGION:
        return False
    cities = [named.city for named in atlas.cities.named(city)]
    return (
        bool(cities)
        and max(one.population for one in cities) >= _LARGE
        and all(one.country != entry.country for one in cities)
        and all(one.country != entry.country for one in atlas.facts.capital_of(city))
    )


def lies_in_another(city: str, entry: Entry, atlas: Atlas) -> bool:
    """Whether a name is that of one large city, in another region of the country than that whose capital none knows."""
    if entry.standing is not Standing.CURRENT or entry.kind is not PlaceKind.REGION or entry.level != 1:
        return False
    if atlas.stale(entry.country) is not None or key(entry.name) in WIDER or _is_capital_above(city, entry, atlas):
        return False
    found = atlas.cities.named(city)
    if not found or not found[0].own or found[0].city.population < _OF_SIZE:
        return False
    if found[0].city.region in (None, entry.id):
        return False
    return all(one.city.country != entry.country for one in found[1:]) and found[0].city.country == entry.country


def lies_beside(city: str, region: Entry, atlas: Atlas) -> bool:
    """Whether a name is that of another region's capital, or of a city in another region of the country and of none in
    this one; not of the capital above, nor a part of the name of the region's seat ("Lajas", "San José de las Lajas").
    """
    homes = {named.city.region for named in atlas.cities.named(city) if named.city.country == region.country}
    part = any(set(city_key(city).split()) < set(city_key(name).split()) for name in atlas.facts.capital_names(region))
    if part or _is_capital_above(city, region, atlas):
        return False
    if any(one.country == region.country and one.level == 1 for one in atlas.facts.capital_of(city)):
        return True
    return bool(homes) and not homes & {None, region.id}


def _is_capital_above(city: str, region: Entry, atlas: Atlas) -> bool:
    return any(one.id == region.country for one in atlas.facts.capital_of(city))
