"""Reads which city is called "the capital", or "the country's capital", by the place that the copy speaks of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.atlas import PlaceKind
from factcheck.atlas.facts import CapitalStatus
from factcheck.claims import CapitalNamed, Place, make
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.readers.asides import is_aside, sentence_range
from factcheck.extraction.phrasebook.readers.geography.capitals.capital_names import NEXT, is_past, is_set_off, named_at
from factcheck.extraction.phrasebook.readers.geography.whereabouts import (
    countries_named,
    is_city,
    is_country,
    is_region,
    name_after,
    name_before,
    nearby,
    peoples,
    regions_named,
    spoken_of,
)
from factcheck.extraction.phrasebook.scene import Scene

_KIND = r"(?:second |national |federal |state |provincial |regional |administrative |constitutional )?"
_OWNER = r"(?:(?P<owner>country|nation|state|province|region|county|republic|kingdom|island)['’]s )?"
_PAUSE = r"(?=[,.;:)–—\n]|$| and | but | where | on | in )"
_ITS_CAPITAL_AFTER = expression(
    rf"(?:, | – | — | \()(?:which is |now )?(?:(?:the|its) {_OWNER}{_KIND}capital(?: city)?"
    rf"|(?:the )?seat of (?:the|its) (?P<seat>federal |national |central )?government){_PAUSE}"
)
"""After a name: "Quito, the country's capital"."""
_ITS_CAPITAL_BEFORE = expression(
    rf"\b(?<!had )(?:[Tt]he|[Ii]ts) {_OWNER}{_KIND}capital(?: city)?(?:,| is| at| in| –| —| \()? ?(?={CAPITALISED})"
)
"""Before a name: "in the capital, Quito"; not "Texas had its capital at Houston"."""
_REGIONAL = frozenset(("state", "province", "region", "county", "island"))
_TYPES = {"state": "state", "provincial": "province", "province": "province"}
_TYPED = expression(r"\b(state|provincial|province)(?:['’]s)? capital")
_A_PART = expression(
    r" (?:[a-z-]+ ){0,2}?(?:province|region|state|canton|county|island|territory|department|district|prefecture|oblast"
    r"|colony|exclave|enclave|dependency|part)\b"
)
"""After a country, or its people: what has a capital of its own."""
_PHRASE = 44
"""As many characters as the words from "capital" or "seat" on take."""
_SENTENCE = 400
_REGIONAL_CAPITAL = expression(r"\b(?:state|provincial|regional) capital")


def unsaid_capitals(scene: Scene) -> Iterator[CapitalNamed]:
    """Claims of "the capital" and "the country's capital"."""
    prose = scene.draft.prose
    for at in _places_of(scene.lower, "capital", "seat of "):
        block = scene.draft.block_at(at)
        low = max(block.start, at - NEXT)
        after = _ITS_CAPITAL_AFTER.search(prose, low, min(block.end, at + _PHRASE))
        if after is not None and (name := name_before(prose, low, after.start())) is not None:
            if _is_the_land_of_a_city(scene, *name):
                continue  # "Salem, Oregon, which is the state's capital"
            owner = after["owner"] or ("country" if after["seat"] else None)
            yield _of_context(scene, name, owner, after.end())
            continue
        ahead = _ITS_CAPITAL_BEFORE.search(prose, low, min(block.end, at + 24))
        name = name_after(prose, ahead.end(), min(block.end, at + NEXT)) if ahead is not None else None
        if ahead is not None and name is not None and is_set_off(prose, ahead.group(), name[1]):
            yield _of_context(scene, name, ahead["owner"], ahead.start())


def _is_the_land_of_a_city(scene: Scene, start: int, end: int) -> bool:
    """Whether a name is a region's or a country's that follows a city: "Oregon" of "Salem, Oregon"."""
    place, prose = scene.place_at(start), scene.draft.prose
    if place is None or place.end != end or is_city(place) or not (is_region(place) or is_country(place)):
        return False
    return (
        start > 2
        and prose.startswith(", ", start - 2)
        and name_before(prose, max(0, start - NEXT), start - 2) is not None
    )


def _places_of(lower: str, *words: str) -> list[int]:
    """Where some words stand, in order."""
    found = []
    for word in words:
        at = lower.find(word)
        while at >= 0:
            found.append(at)
            at = lower.find(word, at + len(word))
    return sorted(found)


def _only_country(scene: Scene, start: int, end: int) -> PlaceMention | None:
    """The one country that a sentence names, by itself or by its people, where it names no region."""
    named = scene.within(start, end, PlaceMention)
    if any(is_region(one) and not is_country(one) and not is_city(one) for one in named):
        return None
    found = [*(one for one in named if is_country(one)), *peoples(scene, start, end)]
    return found[0] if found and len({one.entries[0].id for one in found if one.entries}) == 1 else None


def _own_region(scene: Scene, city: str) -> PlaceMention | None:
    """The region that holds a city, where the draft names it: "a Bavarian judge ... Fürth, the state capital"."""
    found = scene.atlas.cities.named(city) if scene.atlas is not None else ()
    region = scene.atlas.get(found[0].city.region or "") if scene.atlas is not None and found else None
    if region is None or region.id not in (named := regions_named(scene)):
        return None
    return PlaceMention(*named[region.id], region.name, None, (region,))


def _heading(scene: Scene, at: int, city: str) -> PlaceMention | None:
    """The region that stands alone before a paragraph, as its heading or its first words: "Los Ríos. In Valdivia"."""
    found = scene.atlas.cities.named(city) if scene.atlas is not None else ()
    country = found[0].city.country if found else ""
    block = scene.draft.block_at(at)
    if block.section:
        above = [one for one in scene.draft.blocks if one.kind is BlockKind.HEADING and one.end <= block.start]
        heading = above[-1] if above else None
        place = scene.place_at(heading.start) if heading is not None else None
        if heading is not None and place is not None and place.end == heading.end and _is_region_in(place, country):
            return place
    place = scene.place_at(block.start)
    if (
        place is None
        or not _is_region_in(place, country)
        or not scene.draft.prose.startswith((".", ":", " –", " —"), place.end)
    ):
        return None
    return place if place.end <= at else None


def _is_region_in(mention: PlaceMention, country: str) -> bool:
    """Whether a name is that of first-level regions alone, of which one lies in a country."""
    regions = all(one.kind is PlaceKind.REGION and one.level == 1 for one in mention.entries)
    return regions and [one.country for one in mention.entries].count(country) == 1


def _seated_in(scene: Scene, city: str, at: int) -> PlaceMention | None:
    """The region that a city is the capital of, in a country that the draft names or is set in."""
    found = scene.atlas.cities.named(city) if scene.atlas is not None else ()
    region = scene.atlas.get(found[0].city.region or "") if scene.atlas is not None and found else None
    if (
        scene.atlas is None
        or region is None
        or scene.atlas.facts.capital_status(region, city) is not CapitalStatus.CAPITAL
    ):
        return None
    home = scene.home.entries[0].id if scene.home is not None else None
    known = region.country == home or region.country in countries_named(scene)
    return PlaceMention(at, at + len(city), region.name, None, (region,)) if known else None


def _owner_of(scene: Scene, of: PlaceMention | None, first: int, last: int) -> Place | None:
    """The place spoken of, as a region of the type that the words say: "the state capital"."""
    if of is None:
        return None
    place = scene.maker.place(of)
    typed = _TYPED.search(scene.lower, first, last)
    if typed is None or place.type_word is not None or scene.atlas is None:
        return place
    word = scene.atlas.words[_TYPES[typed[1]]]
    fits = any(e.kind is PlaceKind.REGION and word.names(e) for e in of.entries)
    return replace(place, type_word=word.word) if fits else place


def _is_people(scene: Scene, mention: PlaceMention) -> bool:
    """Whether a region's name, alone, is that of a people with a country: "Somali troops", in Ethiopia and beyond."""
    return mention.type_word is None and scene.atlas is not None and scene.atlas.is_people(mention.name.lower())


def _its_own(scene: Scene, of: PlaceMention, name: tuple[int, int], around: tuple[int, int]) -> bool:
    """Whether "its capital" can be that of one country alone, which the sentence, or the one before, names."""
    if not is_country(of) or " its " not in f" {scene.lower[slice(*around)]}" or _A_PART.match(scene.lower, of.end):
        return False
    begin = scene.draft.block_at(name[0]).start
    places = [*scene.within(begin, name[0], PlaceMention), *peoples(scene, begin, name[0])]
    if any(one.entries and one.entries[0].id != of.entries[0].id for one in places):
        return False
    return of.end <= name[0] and scene.lower.count(". ", of.end, name[0]) <= 1


def _of_context(scene: Scene, name: tuple[int, int], owner: str | None, other: int) -> CapitalNamed:
    start, end = name
    first, last = min(start, other), max(end, other)
    of = spoken_of(
        scene, start, region=owner in _REGIONAL or _REGIONAL_CAPITAL.search(scene.lower, first, last) is not None
    )
    if owner is None:
        begin, stop = sentence_range(scene, first, last)
        near = scene.within(max(begin, first - _SENTENCE), first, PlaceMention)
        here = [m for m in near if is_country(m) or (is_region(m) and not is_city(m) and not _is_people(scene, m))]
        of = here[-1] if here else of
        if of is None and _REGIONAL_CAPITAL.search(scene.lower, first, last) is None:
            of = _only_country(scene, max(begin, first - _SENTENCE), stop)
    if of is None and _TYPED.search(scene.lower, first, last) is not None:
        of = _own_region(scene, scene.draft.prose[start:end])
    headed = None
    if _REGIONAL_CAPITAL.search(scene.lower, first, last) is not None:
        headed = _heading(scene, start, scene.draft.prose[start:end])
        of = headed or _seated_in(scene, scene.draft.prose[start:end], start) or of
        owner = "region" if headed is not None else owner
    if owner is None and of is not None and _its_own(scene, of, name, (first, last)):
        owner = "country"
    city = named_at(scene, start, end)
    return make(
        CapitalNamed,
        quote=scene.maker.quote(first, last),
        span=scene.maker.span(first, last),
        section=scene.maker.section(first),
        phrase="capital of the place spoken of",
        aside=is_aside(scene, first, last),
        city=city,
        of=_owner_of(scene, of, first, last),
        said=False,
        owner=owner,
        past=is_past(scene, first, last),
        nearby=()
        if headed is not None
        else tuple(one for one in nearby(scene, start, [of] if of is not None else []) if one.name != city.name),
    )
