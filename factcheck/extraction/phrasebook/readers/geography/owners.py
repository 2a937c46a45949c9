"""Which land a passage speaks of, so that "its border" or "the country's coast" can be no other's."""

from __future__ import annotations

import re

from factcheck.atlas import Entry, PlaceKind, Standing
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import LEADING
from factcheck.extraction.phrasebook.scene import Scene
from factcheck.records import Record

_BLOC = expression(
    r"\b(?:nato|eu|european|europe|union|alliance|bloc|ecowas|schengen|asean|frontex|commission|neighbou?rs?|ally|allies"
    r"|unlike|island|archipelago|continent|colony|enclave|exclave|region|province|partner|where)\b"
)
"""Words for what else may have a border, or of another land, between an owner and "its"."""
_SOME_LAND = expression(
    r"\b(?:an?|another|one|each|every|any|no|some|other) (?:[a-z-]+ ){0,2}"
    r"(?:state|country|nation|government|member|republic|kingdom|power|capital)\b"
)
_RULERS = expression(
    r"(?:officials|government|ministers|authorities|police|army|junta|regime|diplomats|generals|lawmakers) in \Z"
)
"""Before a capital that stands for its country."""
_CAPITALISED = expression(r"[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?")
_BEFORE = 20
_MARKS = ' —–-.,:“"’'
"""What may stand before the first word of a sentence."""
_HOSTS = frozenset(("BE",))
"""Countries by whose capital copy calls the union that sits there."""


class Land(Record):
    """A country or region that the copy names, and the words for it."""

    start: int
    end: int
    entry: Entry
    metonym: bool = False
    """Whether it is named by a city of its."""
    capital: bool = False
    """Whether that is its capital, by which copy calls its government."""


def only_land(scene: Scene, start: int, end: int) -> Land | None:
    """The one country that a range of the prose speaks of, where nothing else in it may have a border."""
    lands = lands_in(scene, start, end)
    if not lands:
        return None
    first = lands[0]
    country = first.entry if first.entry.kind is PlaceKind.COUNTRY else None
    if country is None or any(one.entry.country != country.id for one in lands):
        return None
    if first.metonym and not first.capital:
        return None
    before = scene.draft.prose[max(start, first.start - _BEFORE) : first.start]
    if first.metonym and before.strip(_MARKS) and not _RULERS.search(before.lower()):
        return None
    if _SOME_LAND.search(scene.lower, start, end):
        return None
    if _BLOC.search(scene.lower, start, end) or _is_abroad(scene, first.end, end, country):
        return None
    return first


def lands_in(scene: Scene, start: int, end: int) -> list[Land] | None:
    """The countries and regions that a range names, peoples counted; None where it names what may be several."""
    found = []
    taken: set[int] = set()
    for mention in scene.within(start, end, PlaceMention):
        land = land_of(scene, mention)
        if land is None:
            return None
        found.append(land)
        taken.update(range(mention.start, mention.end))
    for match in _CAPITALISED.finditer(scene.draft.prose, start, end):
        if match.start() not in taken:
            found += _of_people(scene, match)
    return sorted(found, key=lambda land: land.start)


def _of_people(scene: Scene, match: re.Match[str]) -> list[Land]:
    """The country, or the one region, whose people a capitalised word names."""
    atlas = scene.atlas
    assert atlas is not None
    for words in (match[0], match[0].partition(" ")[0], match[0].rpartition(" ")[2]):
        at = match.start() + match[0].index(words)
        country = atlas.country(words) if atlas.is_people(words.lower()) else None
        if country is not None:
            return [Land(at, at + len(words), country)]
        regions = atlas.regions_of(words)
        if len(regions) == 1:
            return [Land(at, at + len(words), regions[0])]
    return []


def land_of(scene: Scene, mention: PlaceMention) -> Land | None:
    """The one country or region of a mention, or the country whose capital it is; None where it may be another."""
    if mention.capital:
        country = scene.atlas.country(mention.country or mention.name) if scene.atlas is not None else None
        return Land(mention.start, mention.end, country, True, True) if country is not None else None
    entries = [one for one in mention.entries if one.standing is not Standing.FORMER]
    countries = [one for one in entries if one.kind is PlaceKind.COUNTRY]
    if len(countries) == 1:
        return Land(mention.start, mention.end, countries[0])
    if len({one.country for one in entries}) != 1 or scene.atlas is None:
        return None
    first = entries[0]
    if first.kind is PlaceKind.REGION and len(entries) == 1:
        return Land(mention.start, mention.end, first)
    holder = scene.atlas.get(first.country)
    if holder is None or all(one.kind is not PlaceKind.CITY for one in entries):
        return None
    capital = not set(entries).isdisjoint(scene.atlas.capitals(first.country)) and holder.id not in _HOSTS
    return Land(mention.start, mention.end, holder, True, capital)


def _is_abroad(scene: Scene, start: int, end: int, country: Entry) -> bool:
    """Whether a range names a city that lies in another country."""
    assert scene.atlas is not None
    for match in _CAPITALISED.finditer(scene.draft.prose, start, end):
        cities = scene.atlas.cities.named(match[0]) if match[0] not in LEADING else ()
        if cities and all(one.city.country != country.id for one in cities):
            return True
    return False
