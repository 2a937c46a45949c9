"""Reads what copy calls a country by its part of the world: "Fiji voted on Sunday. The Pacific nation ...".

The country that is meant is the one named nearest that fits; where none that the draft names does, the nearest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.islands import islands
from factcheck.atlas.names import key
from factcheck.claims import InPartOfWorld, Place, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.mentions.towns import town_before
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.geography.bearings.bearings import dateline
from factcheck.extraction.phrasebook.readers.geography.whereabouts import people_at
from factcheck.extraction.phrasebook.scene import Scene

_KIND = (
    r"(?:(?:island|city|desert|mountain) )?(?:nation|country|republic|kingdom|sultanate|emirate|archipelago|monarchy"
    r"|state|statelet|democracy|capital|economy|city|metropolis|seaport|island|islands)"
)
KINDS = (
    *("nation", "country", "republic", "kingdom", "sultanate", "emirate", "archipelago", "monarch", "state"),
    *("democracy", "capital", "economy", "city", "metropolis", "seaport", "island"),
)
"""What stands in every epithet of a place."""
_CUES = tuple(f" {kind}" for kind in KINDS)
_EPITHET = expression(
    rf"\b[Tt](?:he|hat|his) (?P<words>(?:(?!(?:the|from|of|in|to|and|is|was)\b)[a-zA-Z][a-z’'-]{{1,20}} ){{0,5}}?)"
    rf"(?P<kind>{_KIND})(?P<end>['’]s?)?"
    r"(?!\w)(?! (?:of|that|which|who|with|in(?! \d)|where|whose|most|than)\b|-|’s|'s)(?! [A-Z])"
)
_SOMEBODY = expression(
    r"(?:(?<=[.!?] )|(?<=\n))The (?P<words>(?:[A-Z][a-z]{2,12}[ -](?:[Aa]sian )?)?[A-Z][a-z]{2,10}n)(?P<end>(?P<kind>))"
    r"(?=,? (?:\d\d\b|who\b|has\b|had\b|is\b|was\b|will\b|scored|joined|won\b|beat\b|finished|left\b|signed|started"
    r"|never|said|took|made|came|went|plays|played|ran\b|led\b|needs|wants))"
)
"""What copy calls a person: "The West African, 24, ..."."""
_PEOPLES = ("african", "asian", "american", "european", "scandinavian")
_SINGLED_OUT = frozenset(
    "only first second third fourth last next other another same rival neighbouring neighboring fellow former then"
    " old whole entire typical average new future one fictional imaginary".split()
)
"""Words that make the epithet another country's than the one that the copy speaks of."""
_WORLD_POWERS = frozenset("US GB FR CN RU DE".split())
"""Countries that have a say in the affairs of others: where no others are named, the one that is meant may not be."""
_NAMES = expression(rf"(?<![\w’'-]){CAPITALISED}(?:[ -](?:(?:de|la|el|al|es|da|do|dos) )?{CAPITALISED}){{0,3}}")
_CITIES = frozenset(("city", "metropolis", "seaport", "capital"))
_ISLAND, _LANDLOCKED = "island", "landlocked"
_GREAT = 300_000
_AT = expression(r"\b(?:in|at|to|from|near|around|outside) \Z")
"""How many people live in a city that copy names without its country, and the word before it."""
_NEAR, _REACH = 320, 3000
"""How far from the epithet a country must be named, and how far any that is named is looked at."""
PHRASE = "part-of-world.epithet"


class _Named(NamedTuple):
    """A country that the draft names, by any of its places."""

    start: int
    end: int
    country: Entry
    sure: bool
    """Whether the words can mean nothing else."""
    by: str = "country"
    """What names it: itself, its "people", a "city"."""


def read_epithets(scene: Scene) -> Iterator[InPartOfWorld]:
    """A claim for each epithet that refers back to a country that the draft names."""
    atlas = scene.atlas
    if atlas is None:
        return
    for match in _matches(scene):
        area = _area(scene, match.start("words"), match.start("kind"), match["kind"], atlas)
        sentence = scene.sentence_at(match.start())
        if (
            area is None
            or (_is_apposed(scene, match) and atlas.facts.area(area[2]))
            or (sentence is not None and denied(sentence))
        ):
            continue
        meant = _meant(scene, match, area[2], atlas)
        if meant is not None:
            yield _claim(scene, meant, match.end("kind"), area)


def _matches(scene: Scene) -> Iterator[re.Match[str]]:
    """Every epithet of a place, by the sentences that hold a word for one, and of a person."""
    for start, end in scene.passages_with(_CUES):
        yield from _EPITHET.finditer(scene.draft.prose, start, end)
    if scene.words.any(_PEOPLES):
        for block in scene.draft.blocks:
            yield from _SOMEBODY.finditer(scene.draft.prose, block.start, block.end)


def _is_apposed(scene: Scene, match: re.Match[str]) -> bool:
    """Whether the epithet stands right beside a name, which another reader looks at: "Moldova, the Baltic republic"."""
    prose = scene.draft.prose
    return prose.endswith(", ", 0, match.start()) or (
        not match["end"] and prose.endswith(("— ", "– "), 0, match.start())
    )


def _area(scene: Scene, start: int, end: int, kind: str, atlas: Atlas) -> tuple[int, int, str] | None:
    """Where the words for the part of the world, or for its sea, stand before the kind, and what they are."""
    prose = scene.draft.prose
    words = prose[start:end].split()
    if any(word in _SINGLED_OUT or (word.islower() and word.endswith("est")) for word in words):
        return None
    for first in range(len(words)):
        for last in range(len(words), first, -1):
            said = " ".join(words[first:last])
            if not all(map(str.islower, words[last:])):
                continue
            if said == _LANDLOCKED or (said[-1:] and words[last - 1][:1].isupper() and _is_part(said, atlas)):
                at = prose.index(said, start)
                return at, at + len(said), said
    if not words and kind.startswith(f"{_ISLAND} "):
        return end, end + len(_ISLAND), _ISLAND
    return None


def _is_part(said: str, atlas: Atlas) -> bool:
    return atlas.facts.area(said) is not None or atlas.facts.sea(said) is not None


def _fits(country: Entry, words: str, atlas: Atlas) -> bool | None:
    if words == _LANDLOCKED:
        coast = atlas.facts.coast(country)
        return None if coast is None else not coast
    area = atlas.facts.area(words)
    inside = atlas.facts.in_area(country, area) if area is not None else False
    sea = atlas.facts.sea(words)
    if inside is False and sea is not None:
        return atlas.facts.on_sea(country, sea)
    return inside


def _meant(scene: Scene, match: re.Match[str], words: str, atlas: Atlas) -> _Named | None:
    """The nearest country that fits, if it is the nearest of all; else, where none fits, the nearest."""
    start, end, kind = match.start(), match.end(), match["kind"]
    block = scene.draft.block_at(start)
    named = sorted(_every(scene, start, end, atlas), key=lambda one: (one.start > end, abs(start - one.start)))
    low, high = max(block.start, start - _NEAR), _sentence_end(scene, end)
    near = [one for one in named if one.sure and low <= one.start < high and _is_of_kind(one, kind, atlas)]
    if not near or (kind == "state" and _has_regions(scene, start, end)):
        return None
    if all(one.start > end for one in named):
        return None  # "It was the worst year in the landlocked country since Canada sent troops"
    if _fits(near[0].country, words, atlas):
        return near[0]
    if any(_may_fit(one.country, words, atlas) for one in named):
        return None
    return next((one for one in near if one.country.id not in _WORLD_POWERS), None)


def _is_of_kind(named: _Named, kind: str, atlas: Atlas) -> bool:
    """Whether what is called by a word for a city, an island or a person may be what is named."""
    if kind in _CITIES:
        return named.by == "city"
    if kind.startswith(_ISLAND) and " " not in kind:
        return named.by == "country" and atlas.facts.in_area(named.country, "island-states") is True
    return bool(kind) or named.by == "people"


def _may_fit(country: Entry, words: str, atlas: Atlas) -> bool:
    """Whether the epithet may be a country's; a power's only where it surely is, or where its states lie on a sea."""
    answer = _fits(country, words, atlas)
    return answer is True or (answer is None and country.id not in _WORLD_POWERS - {"US"})


def _has_regions(scene: Scene, start: int, end: int) -> bool:
    """Whether the copy around a range names states and provinces, of which one may be meant."""
    near = scene.within(max(0, start - _REACH), end + _REACH, PlaceMention)
    return any(one.entries and one.entries[0].kind is PlaceKind.REGION for one in near)


def _sentence_end(scene: Scene, end: int) -> int:
    sentence = scene.sentence_at(end)
    return sentence.end if sentence is not None else end


def _every(scene: Scene, start: int, end: int, atlas: Atlas) -> Iterator[_Named]:
    """The countries of every name around an epithet that may be a place's."""
    prose = scene.draft.prose
    low, high = max(0, start - _REACH), min(len(prose), end + _REACH)
    for mention in scene.within(low, high, PlaceMention):
        for entry in mention.entries:
            country = entry if entry.kind is PlaceKind.COUNTRY else atlas.get(entry.country)
            if country is not None and country.kind is PlaceKind.COUNTRY:
                sure = entry.kind is PlaceKind.COUNTRY and len(mention.entries) == 1
                yield _Named(mention.start, mention.end, country, sure)
        if mention.capital and (country := atlas.country(mention.country or mention.name)) is not None:
            yield _Named(mention.start, mention.end, country, True)
    for match in _NAMES.finditer(prose, low, high):
        if match.start() < end and start < match.end():
            continue
        for first, last in _pieces(prose, match.start(), match.end()):
            people = people_at(scene, first, last)
            if people is not None:
                yield _Named(first, last, people.entries[0], True, "people")
            isle = islands().get(key(prose[first:last]))
            for code in isle.countries if isle is not None else ():
                if (country := atlas.get(code)) is not None:
                    yield _Named(first, last, country, False, "island")
            cities = atlas.cities.named(prose[first:last])
            for city in cities:
                if (country := atlas.get(city.city.country)) is not None:
                    great = city is cities[0] and city.own and city.city.population >= _GREAT
                    at = _AT.search(prose, max(0, first - 9), first) is not None
                    yield _Named(first, last, country, great and at, "city")
    here = dateline(scene)
    if here is not None:
        for city in atlas.cities.named(here.name):
            if (country := atlas.get(city.city.country)) is not None:
                yield _Named(here.start, here.end, country, city.city.population >= _GREAT, "city")


def _pieces(prose: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A run of capitalised words, and each run of its words."""
    town = town_before(prose, end, start)
    starts = [start, *(at + 1 for at in range(start, end) if prose[at] in " -")]
    ends = [*(at for at in range(start, end) if prose[at] in " -"), end]
    seen = set()
    if town is not None:
        seen.add((town.start, town.end))
    seen |= {(first, last) for first in starts for last in ends if first < last and prose[first].isupper()}
    yield from sorted(seen)


def _claim(scene: Scene, meant: _Named, end: int, area: tuple[int, int, str]) -> InPartOfWorld:
    maker = scene.maker
    start = min(meant.start, area[0])
    last = max(meant.end, end)
    place = make(
        Place,
        quote=maker.quote(meant.start, meant.end),
        span=maker.span(meant.start, meant.end),
        name=meant.country.name,
    )
    return make(
        InPartOfWorld,
        quote=maker.quote(start, last),
        span=maker.span(start, last),
        section=maker.section(start),
        phrase=PHRASE,
        places=(place,),
        area=make(Quoted, quote=scene.draft.prose[area[0] : area[1]], span=maker.span(area[0], area[1])),
    )
