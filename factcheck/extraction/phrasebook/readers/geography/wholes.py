"""What "the country", "the state" or "the island" stands for beside a town: the one that it lies in.

Copy that places a town in a part of "the country" means the town's own country, whichever it spoke of before; so where
the town lies on the other side of that one, the words hold of no other. A region is the town's own where the draft
names that; where it names another of the kind alone, the words give the town to that one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.cities import City
from factcheck.atlas.names import key
from factcheck.atlas.stretches import stretches
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town
from factcheck.extraction.phrasebook.readers.geography.bearings.bearings import dateline
from factcheck.extraction.phrasebook.readers.geography.whereabouts import countries_named, regions_named
from factcheck.extraction.phrasebook.scene import Scene

_COUNTRY_WORDS = frozenset(("country", "nation", "republic", "kingdom"))
_REGION, _ISLAND = "region", "island"
WHOLE = (
    r"(?:country|nation|republic|kingdom|state|province|region|island|oblast|voivodeship|prefecture|canton"
    r"|governorate|emirate)"
)
"""The nouns that stand for a country, a first-level region or an island."""
_NATIONS = "GB"
"""The country that is made up of what copy calls countries too."""
_NAME = expression(rf"(?<![\w’'-]){NAME}")
_LARGE = 100_000
"""A city of so many people is meant though one abroad is larger."""
_NOT_OUTSHONE = 3
"""How many times as large one abroad may be at most."""
_HEADS = (".", ":", "\n", "")
"""What stands behind a name that heads a paragraph."""
_KIND_NEAR = 700
"""Characters before a town within which the draft names the region that "the region" may stand for."""


class Whole(NamedTuple):
    """A country, region or island by its name in the atlas."""

    name: str
    named_at: tuple[int, int] | None = None
    """Where the draft names the region that it gives the town to, though the town lies in another."""


def whole_meant(scene: Scene, word: str | None, town: Town) -> Whole | None:
    """What a noun, or None for a side without a noun, stands for beside a town; None where several things may be."""
    atlas = scene.atlas
    if atlas is None:
        return None
    if word == _ISLAND:
        return _island(scene, town)
    bearers = _bearers(town.name, atlas)
    if word is not None and word not in _COUNTRY_WORDS:
        return _region(scene, word, town, bearers, atlas)
    id_ = _country_of(scene, bearers)
    country = atlas.get(id_) if id_ else None
    if country is None or country.name == town.name:
        return None
    if id_ == _NATIONS:
        return _nation(scene, bearers, atlas)
    return Whole(country.name)


def home_of(scene: Scene, name: str) -> Entry | None:
    """The one country that the draft speaks of and that has a town of a name."""
    id_ = _country_of(scene, _bearers(name, scene.atlas)) if scene.atlas is not None else None
    return scene.atlas.get(id_) if scene.atlas is not None and id_ and id_ in lands_spoken_of(scene) else None


def _bearers(name: str, atlas: Atlas) -> list[City]:
    """Every city, small town and first-level region of a name, the largest first."""
    cities = [one.city for one in atlas.cities.named(name) if one.own]
    regions = [
        City(e.name, e.country, e.id, 0, (0.0, 0.0))
        for e in atlas.named(name)
        if e.kind is PlaceKind.REGION and e.level == 1 and e.standing is Standing.CURRENT
    ]
    return [*cities, *regions, *atlas.cities.small(name)]


def lands_spoken_of(scene: Scene) -> Mapping[str, object]:
    """Ids of the countries that a draft names, by whatever words, or is set in."""
    return scene.once(_lands_spoken_of)


def _lands_spoken_of(scene: Scene) -> Mapping[str, object]:
    atlas = scene.atlas
    found: dict[str, object] = dict(countries_named(scene))
    if atlas is None:
        return found
    here = dateline(scene)
    filed = atlas.cities.named(here.name)[:1] if here is not None else ()
    found.update({one.city.country: None for one in filed})
    if scene.home is not None:
        found[scene.home.entries[0].id] = None
    for id_ in regions_named(scene):
        region = atlas.get(id_)
        if region is not None and not _is_city_abroad(region, atlas):
            found[region.country] = None
    return found


def _is_city_abroad(region: Entry, atlas: Atlas) -> bool:
    """Whether the name of a region calls to mind a city of another country: Bari, in Somalia."""
    cities = atlas.cities.named(region.name)
    return bool(cities) and cities[0].city.country != region.country and cities[0].city.population >= _LARGE


def _country_of(scene: Scene, bearers: list[City]) -> str | None:
    """The one country of a name's bearers that the draft speaks of; of a draft that speaks of none, the only one."""
    countries = dict.fromkeys(one.country for one in bearers)
    spoken = lands_spoken_of(scene)
    fits = [one for one in countries if one in spoken] if spoken else list(countries)
    if len(fits) != 1:
        return None
    largest = max(bearers, key=lambda one: one.population)
    known = largest.country == fits[0] or any(
        one.country == fits[0] and (one.population >= _LARGE or _NOT_OUTSHONE * one.population >= largest.population)
        for one in bearers
    )
    return fits[0] if known else None


def _nation(scene: Scene, bearers: list[City], atlas: Atlas) -> Whole | None:
    """Scotland, where the draft names it and no other part of the kingdom; the kingdom where it names none."""
    named = [one for id_ in regions_named(scene) if (one := atlas.get(id_)) is not None and one.country == _NATIONS]
    country = atlas.get(_NATIONS)
    if not named:
        return Whole(country.name) if country is not None else None
    first = next(one for one in bearers if one.country == _NATIONS)
    only = named[0] if len(named) == 1 and _NATIONS not in countries_named(scene) else None
    return Whole(only.name) if only is not None and first.region in (only.id, None) else None


def _region(scene: Scene, word: str, town: Town, bearers: list[City], atlas: Atlas) -> Whole | None:
    named = {id_: at for id_, at in regions_named(scene).items() if at[0] < town.start}
    entries = [one for id_ in named if (one := atlas.get(id_)) is not None and _is_kind(one, word, atlas)]
    entries = [one for one in entries if key(one.name) != key(town.name)]
    homes = [_first_level(one, atlas) for one in bearers]
    head = _head(scene, town.start)
    if head is not None and (heading := [one for one in head.entries if _is_kind(one, word, atlas)]):
        entries, named = heading, {heading[0].id: (head.start, head.end)}
    own = [one for one in entries if any(home is not None and home.id == one.id for home in homes)]
    if own:
        return Whole(own[0].name) if len(own) == 1 else None
    if len(entries) != 1 or len(named) != 1 or None in homes or not homes:
        return None
    region, at = entries[0], named[entries[0].id]
    if town.start - at[1] > _KIND_NEAR or any(one.country != region.country for one in bearers):
        return None
    if not _is_typed(scene, at, word):
        return None
    return Whole(region.name, at)


def _head(scene: Scene, at: int) -> PlaceMention | None:
    """The place that heads the paragraph at an offset: "**Kherson.** A shell ..."."""
    mention = scene.place_at(scene.draft.block_at(at).start)
    if mention is None or scene.draft.prose[mention.end : mention.end + 1] not in _HEADS:
        return None
    return mention


def _is_typed(scene: Scene, at: tuple[int, int], word: str) -> bool:
    """Whether the draft itself calls a region by the noun, "the Kherson region", or has it head the paragraph."""
    mention = scene.place_at(at[0])
    if mention is None or mention.type_word is not None:
        return mention is not None and mention.type_word == word
    return (
        mention.start == scene.draft.block_at(at[0]).start
        and scene.draft.prose[mention.end : mention.end + 1] in _HEADS
    )


def _is_kind(region: Entry, word: str, atlas: Atlas) -> bool:
    typed = atlas.words.get(word)
    return region.kind is PlaceKind.REGION and (word == _REGION or (typed is not None and typed.names(region)))


def _first_level(city: City, atlas: Atlas) -> Entry | None:
    entry = atlas.get(city.region) if city.region else None
    while entry is not None and entry.level > 1:
        entry = atlas.get(entry.parent) if entry.parent else None
    return entry


def _island(scene: Scene, town: Town) -> Whole | None:
    """The one island that the draft names before, or the country where it touches no other."""
    atlas = scene.atlas
    assert atlas is not None
    names = (match[0] for match in _NAME.finditer(scene.draft.prose, 0, town.start))
    islands = {one.name for name in names if (one := stretches().get(key(name))) and one.island}
    if islands:
        return Whole(islands.pop()) if len(islands) == 1 else None
    whole = whole_meant(scene, None, town)
    country = atlas.country(whole.name) if whole is not None else None
    alone = country is not None and not atlas.facts.neighbours(country)
    return whole if alone else None
