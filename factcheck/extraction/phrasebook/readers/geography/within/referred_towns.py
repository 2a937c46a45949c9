"""Towns that a draft comes back to as a people's, or as the chief one of a region that it named before.

"Floods closed Brno's trams. Schools in the Slovak city ..."; "in Umbria ... Siena, the region's oldest city".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.names import key
from factcheck.claims import Place, PlaceWithin, make
from factcheck.drafts.sentences import sentences
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import OPENING
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.bearings.far_off import DAYS, cities_between
from factcheck.extraction.phrasebook.readers.geography.whereabouts import regions_named
from factcheck.extraction.phrasebook.readers.geography.within.places_within import place_of, within
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "place-within.referred"

_ONE = r"(?:city|town|port|resort|metropolis|seaport)"
_THE_CITY = expression(
    rf"\b[Tt]he (?P<people>{OPENING}(?: [A-ZÀ-Þ][a-zà-ÿ]+)?) (?:[a-z]+ )?{_ONE}(?:['’]s)?"
    r"(?=[.;:)]|\s*\Z| (?!(?:of|where|that|which|whose|in which|he|she|they|we|named|called|known|nearest|opposite"
    r"|across|council|club|state|just)\b)[a-z])"
)
_THE_REGIONS = expression(
    rf"(?P<place>{NAME})(?:,| –| —| \(| is) (?:now )?(?:the|that) (?P<word>region|state|province)['’]s "
    rf"(?:[a-z-]+ ){{0,3}}?(?:{_ONE}|metropolis|tech hub|hub)(?=[,.;:)–—]|\s*\Z| (?:and|where|has|is|was|by|with|on)\b)"
)
_ELSEWHERE = expression(
    r"\b(?:across|opposite|other|neighbou?r\w*|twin\w*|sister|facing|rival|another|unlike|than|from there|next door"
    r"|native|home ?town|hosts?|visitors?|guests?|former|once|born|grew up|flew|travell?ed|exile|partner)\b"
)
_ON_THE_MOVE = expression(
    r"\b(?:left|leav\w+|depart\w*|head(?:ed|ing|s)|moved?|drove|sailed|flew|travell?\w*"
    r"|en route|on the way|bound|went)\b"
)
"""Copy that may be in another place by then."""
_LOCATED = expression(
    rf"\b(?:in|at|from|near|outside|of|to|around|beyond|past|via|through|off|towards?) (?:the )?(?P<name>{NAME})"
)
_CITIES = tuple(f" {word}" for word in ("city", "town", "port", "resort", "metropolis", "seaport"))
_CHIEF = ("region's ", "region’s ", "state's ", "state’s ", "province's ", "province’s ")
_REACH, _LEAD = 3000, 80
_NEAR = 300
"""Characters before the words within which the town is named that they come back to."""


def read_referred_towns(scene: Scene) -> Iterator[PlaceWithin]:
    """A claim for each such town, where no other can be meant."""
    prose, atlas = scene.draft.prose, scene.atlas
    if atlas is None:
        return
    for start, end in scene.passages_with(_CITIES):
        for match in _THE_CITY.finditer(prose, start, end):
            yield from _of_people(scene, match, start, atlas)
    for start, end in scene.passages_with(_CHIEF):
        for match in _THE_REGIONS.finditer(prose, start, end):
            yield from _of_region(scene, match, atlas)


def _of_people(scene: Scene, match: re.Match[str], start: int, atlas: Atlas) -> Iterator[PlaceWithin]:
    """ "The Slovak city": the one city that the draft names right before, where it names none of that country."""
    prose = scene.draft.prose
    parent = _parent(match["people"], atlas)
    block = scene.draft.block_at(match.start())
    if parent is None or _ELSEWHERE.search(scene.lower, start, match.start()) is not None:
        return
    near = list(cities_between(prose, max(block.start, match.start() - _NEAR), match.start(), atlas))
    if len({one.name for one in near}) != 1 or not _is_the_subject(prose, near[-1], match.start()):
        return
    town = near[-1]
    if _ON_THE_MOVE.search(scene.lower, max(block.start, town.start - _LEAD), match.start()) is not None:
        return
    low, high = max(0, match.start() - _REACH), match.start() + _REACH
    every = {one.name for one in cities_between(prose, low, high, atlas)} | {town.name}
    cities = [named.city for name in every for named in atlas.cities.named(name)]
    cities += [one for name in every for one in atlas.cities.small(name)]
    if any(parent.id in (one.country, one.region) for one in cities):
        return
    if any(not _is_known(scene, one, every) for one in _LOCATED.finditer(prose, low, high)):
        return
    yield from _claim(scene, town, match["people"], match.span("people"), match)


def _parent(words: str, atlas: Atlas) -> Entry | None:
    """The country of a people, or the region of an adjective."""
    if atlas.is_people(key(words)):
        country = atlas.country(words)
        shared = country is not None and any(one.kind is PlaceKind.REGION for one in atlas.named(country.name))
        return None if shared else country  # a Georgian city may be Atlanta
    regions = atlas.regions_of(words)
    return regions[0] if len(regions) == 1 and regions[0].level == 1 else None


def _is_the_subject(prose: str, town: Town, end: int) -> bool:
    """Whether a town stands in the sentence of the words, or in the one before."""
    return len(list(sentences(prose, town.start, end))) <= 2


def _is_known(scene: Scene, match: re.Match[str], towns: set[str]) -> bool:
    """Whether what stands after a preposition is one of the towns, a country or region, or no place at all."""
    name = match["name"]
    if name in towns or any(name.startswith(f"{town} ") for town in towns):
        return True
    if scene.within(match.start("name"), match.end("name"), PlaceMention):
        return True
    first = name.partition(" ")[0]
    atlas = scene.atlas
    return first in DAYS or (atlas is not None and (atlas.is_people(key(first)) or bool(atlas.regions_of(first))))


def _of_region(scene: Scene, match: re.Match[str], atlas: Atlas) -> Iterator[PlaceWithin]:
    """ "Siena, the region's oldest city": of the one region of the kind that the draft names, in the city's country."""
    town = town_before(scene.draft.prose, match.end("place"), match.start("place"))
    found = atlas.cities.named(town.name) if town is not None and not town.owned else ()
    if town is None or not found:
        return
    word = atlas.words.get(match["word"])
    named = [(one, at) for id_, at in regions_named(scene).items() if (one := atlas.get(id_)) is not None]
    named = [(one, at) for one, at in named if word is not None and word.names(one) and not _is_town(one, town)]
    at_home = [(one, at) for one, at in named if one.country == found[0].city.country]
    if len(at_home) != 1 or at_home[0][1][0] > town.start:
        return
    region, at = at_home[0]
    if any(one.city.region != region.id and one.city.region in regions_named(scene) for one in found):
        return
    yield from _claim(scene, town, region.name, at, match)


def _is_town(region: Entry, town: Town) -> bool:
    return region.kind is not PlaceKind.REGION or key(region.name) == key(town.name)


def _claim(scene: Scene, town: Town, name: str, at: tuple[int, int], match: re.Match[str]) -> Iterator[PlaceWithin]:
    start, end = match.span()
    if is_aside(scene, start, end):
        return
    maker = scene.maker
    parent = make(Place, quote=maker.quote(*at), span=maker.span(*at), name=name)
    yield within(scene, start, end, place_of(scene, town), parent, sure=True, phrase=PHRASE)
