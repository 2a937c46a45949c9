"""Whether a city or region lies in a country or region."""

from __future__ import annotations

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.cities import City
from factcheck.rules.geography.parted import PARTED, YOUNGER

SOVEREIGNS = {
    territory: sovereign
    for sovereign, territories in {
        "US": "PR GU VI AS MP UM",
        "CN": "HK MO TW",
        "FR": "GF GP MQ RE YT NC PF PM BL MF WF TF",
        "DK": "GL FO",
        "NL": "AW CW SX BQ",
        "GB": "BM KY GI FK VG TC MS AI SH IM JE GG IO PN",
        "FI": "AX",
        "NO": "SJ BV",
        "AU": "CX CC NF HM",
        "NZ": "CK NU TK",
        "MA": "EH",
        "IL": "PS",
        "RS": "XK ME",
        "SD": "SS",
        "ID": "TL",
        "ET": "ER",
    }.items()
    for territory in territories.split()
}
"""Territories with a code of their own, disputed ones and young states, by the country that copy may put them into."""

_WITH_PARTS = frozenset("ES IT BE CZ BD PT".split())
"""Countries none of whose second-level regions lies in another of them."""


def holds(parent: Entry, place: City | Entry, atlas: Atlas) -> bool | None:
    """Whether a city or region lies in a country or region; None where that cannot be said."""
    if parent.own or (isinstance(place, Entry) and place.own):
        return None
    dispute = atlas.disputes.of(place)
    if dispute is not None and (dispute.concerns(parent) and not _at_home(place, parent)):
        return dispute.holds(parent)
    if parent.kind is PlaceKind.COUNTRY and parent.standing is Standing.FORMER:
        return atlas.facts.once_held(parent, place.country, _first_level(place, atlas))
    if parent.standing is not Standing.CURRENT:
        return False if parent.standing is Standing.FORMER and _far_from(parent, place, atlas) else None
    region = place.region if isinstance(place, City) else place.parent
    if parent.kind is PlaceKind.COUNTRY:
        if place.country == parent.id:
            return True
        related = {SOVEREIGNS.get(place.country), place.country} & {SOVEREIGNS.get(parent.id, parent.id), parent.id}
        return None if related or place.country == "XX" else False
    if place.country != parent.country:
        return None if SOVEREIGNS.get(place.country) == parent.country else False
    if isinstance(place, City) and (_stands_apart(place, parent, atlas) or _is_astray(place, atlas)):
        return None
    above = region
    while above is not None:
        if above == parent.id:
            return True
        entry = atlas.get(above)
        above = entry.parent if entry is not None else None
    if not isinstance(place, City):
        if place.level > parent.level == 1 and region is not None:
            return False
        if place.level < parent.level or (place.level > 1 and place.country in _WITH_PARTS):
            return False if place.name != parent.name and place.id != parent.parent else None
        return False if place.level == parent.level == 1 and place.name != parent.name else None
    if region is None or atlas.stale(parent.country):
        return None
    holder = atlas.get(region)
    if frozenset((region, parent.id)) in PARTED and (parent.id, region) not in YOUNGER:
        return None
    if holder is None or holder.name == parent.name or holder.level != parent.level:
        over = parent.parent == region or holder is None or holder.name == parent.name
        return None if over else False
    return None if any(split.region == parent.id for split in atlas.splits(holder)) else False


def _stands_apart(city: City, region: Entry, atlas: Atlas) -> bool:
    """Whether a city is a unit of its own beside a region that it is easily taken to lie in."""
    known = (one for one in atlas.named(city.name) if one.kind is PlaceKind.CITY and one.country == city.country)
    return any(split.region == region.id for one in known for split in atlas.splits(one))


def _is_astray(city: City, atlas: Atlas) -> bool:
    """Whether a city is filed in one region, and lies in another on the map."""
    edge = atlas.edges.of(city)
    return edge is not None and edge.astray


def _at_home(place: City | Entry, parent: Entry) -> bool:
    """Whether the parent is a region of the country that the place is filed under."""
    return parent.kind is PlaceKind.REGION and place.country == parent.country and parent.standing is Standing.CURRENT


def _first_level(place: City | Entry, atlas: Atlas) -> str | None:
    """Id of the region right below the country that a city or region lies in, or is."""
    found = atlas.get(place.region or "") if isinstance(place, City) else place
    while found is not None and found.level > 1:
        found = atlas.get(found.parent or "")
    return found.id if found is not None and found.kind is PlaceKind.REGION else None


def _far_from(former: Entry, place: City | Entry, atlas: Atlas) -> bool:
    """Whether a place lies in no country that a region of the past may have reached into."""
    country, other = atlas.get(former.country), atlas.get(place.country)
    if country is None or other is None or country is other:
        return False
    return atlas.facts.border(country, other) is False
