"""Reads which city or land the words beside a water tie it to: "Toronto's Lake Ontario shore", "the Aegean off Izmir".

Each water of the table of shores is looked at in its place. What stands right before it and right after it may make it
the shore of a city, of a country or of a region; a gap that may mean something else makes no claim.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.shores import MARGIN, WHOLE, on_shore, shores
from factcheck.claims import Coastal, Place, make
from factcheck.claims.model import Quoted
from factcheck.extraction.phrasebook.mentions.towns import Town, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside, sentence_range
from factcheck.extraction.phrasebook.readers.geography.waters.coasts import is_wished, read_coasts
from factcheck.extraction.phrasebook.readers.geography.waters.peoples_coasts import read_peoples_coasts
from factcheck.extraction.phrasebook.readers.geography.waters.shore_gaps import (
    A_PORT,
    AT,
    AT_MOUTH,
    CITY_ON,
    CITYS_SHORE,
    ENDS,
    FACING,
    FERRIES,
    FROM_TO,
    GATEWAY,
    IS_PORT,
    ITS_FRONT,
    ITS_PORT,
    JOINS,
    LANDS_FRONT,
    LANDS_SHORE,
    LISTS,
    OF_A_PEOPLE,
    OFF,
    OFF_A_PEOPLES,
    OFF_IN,
    OTHERS,
    OWNED,
    PERCHED,
    PLACING,
    SHUT,
    STANDING,
    THE_OTHERS,
    TO,
)
from factcheck.extraction.phrasebook.readers.geography.waters.shore_names import city_after, is_land, land_before
from factcheck.extraction.phrasebook.readers.geography.waters.tabled_waters import Water, waters
from factcheck.extraction.phrasebook.readers.geography.whereabouts import people_at
from factcheck.extraction.phrasebook.scene import Scene

_CITY, _LAND = "waterfront", "shoreline"
"""The phrases of claims of a city, and of a country or region."""

_WINDOW, _MOST = 110, 4


def read_shorelines(scene: Scene) -> Iterator[Coastal]:
    """A claim for each city, country and region that the words beside a water put on it."""
    if scene.atlas is None:
        return
    told = [one.span for one in (*read_coasts(scene), *read_peoples_coasts(scene)) if one.sea is not None]
    for water in waters(scene):
        for claim in (*_owned(scene, water), *_before(scene, water), *_after(scene, water)):
            again = any(span.start < claim.span.end and claim.span.start < span.end for span in told)
            if claim.phrase == _CITY or not again:
                yield claim


def _owned(scene: Scene, water: Water) -> Iterator[Coastal]:
    """ "Kenya's Indian Ocean shore", "Izmir's Aegean promenade", "Burgas, on the Bulgarian Black Sea coast"."""
    prose = scene.draft.prose
    low = max(_floor(scene, water), water.start - _WINDOW)
    match = OWNED.search(prose, low, water.start)
    if match is not None:
        owner = land_before(scene, match.start(), low)
        if owner is not None and LANDS_SHORE.match(prose, water.end):
            yield from _of_land(scene, *owner, water)
        elif owner is None and CITYS_SHORE.match(prose, water.end):
            yield from _of_city(scene, town_before(prose, match.start(), low), water, lone=True)
    else:
        match = OF_A_PEOPLE.search(prose, low, water.start)
        people = people_at(scene, *match.span("people")) if match is not None else None
        if match is None or people is None or not LANDS_SHORE.match(prose, water.end):
            return
        owner = (*match.span("people"), people.entries[0].name)
        yield from _of_land(scene, *owner, water)
    if owner is not None:
        on = CITY_ON.search(prose, low, owner[0])
        town = town_before(prose, on.start(), low) if on is not None else None
        if on is not None and town is not None and (on["gap"] != " on " or town.before in PLACING):
            yield from _of_city(scene, town, water, land=owner[2])


def _before(scene: Scene, water: Water) -> Iterator[Coastal]:
    """ "Odesa and other Black Sea ports", "Gdansk is Poland's gateway to the Baltic", "Split, perched above the"."""
    prose = scene.draft.prose
    low = max(_floor(scene, water), water.start - _WINDOW)
    others = OTHERS.search(prose, low, water.start)
    if others is not None and THE_OTHERS.match(prose, water.end):
        end = others.start()
        for _ in range(_MOST):
            town = town_before(prose, end, low)
            yield from _of_city(scene, town, water)
            if town is None or prose[town.start - 2 : town.start] != ", ":
                break
            end = town.start - 2
        return
    port = A_PORT.search(prose, low, water.start) if IS_PORT.match(prose, water.end) else None
    if port is not None:
        yield from _of_city(scene, town_before(prose, port.start(), low), water)
        return
    if SHUT.match(prose, water.end) is None:
        return
    off = OFF_IN.search(prose, low, water.start)
    if off is not None:
        yield from _of_either(scene, *off.span("place"), water)
        return
    lands = LANDS_FRONT.search(prose, low, water.start)
    owner = land_before(scene, lands.start(), low) if lands is not None else None
    if owner is not None:
        yield from _of_land(scene, *owner, water)
        return
    perched = PERCHED.search(prose, low, water.start)
    if perched is not None:
        yield from _of_city(scene, town_before(prose, perched.start(), low), water)
        return
    front = ITS_FRONT.search(prose, low, water.start)
    if front is not None:
        yield from _of_city(scene, town_before(prose, front.start(), low), water)
        return
    port = ITS_PORT.search(prose, low, water.start)
    if port is not None:
        yield from _of_city(scene, town_before(prose, port.start(), low), water, lone=True)
    facing = FACING.search(prose, low, water.start)
    if facing is not None:
        town = town_before(prose, facing.start(), low)
        if town is not None and town.before in STANDING:
            yield from _of_city(scene, town, water)
        return
    gateway = GATEWAY.search(prose, low, water.start)
    owner = land_before(scene, gateway.start(), low) if gateway is not None else None
    if owner is not None and scene.atlas is not None and _name(scene, water) not in WHOLE:
        country = scene.atlas.country(owner[2])
        if country is not None and scene.atlas.facts.coast(country):
            yield from _of_land(scene, *owner, water)


def _after(scene: Scene, water: Water) -> Iterator[Coastal]:
    """ "The Red Sea off Jeddah", "Baltic ports such as Riga", "the canal reaches the Baltic at Kiel"."""
    prose = scene.draft.prose
    off = OFF.match(prose, water.end)
    if off is not None:
        yield from _off(scene, off.end(), water)
        return
    listed = LISTS.match(prose, water.end)
    at = listed.end() if listed is not None else 0
    for _ in range(_MOST if listed is not None else 0):
        town = city_after(scene, at)
        yield from _of_city(scene, town, water)
        joint = JOINS.match(prose, town.end) if town is not None else None
        if joint is None:
            break
        at = joint.end()
    yield from _crossed(scene, water)
    mouth = AT.match(prose, water.end)
    if mouth is not None and AT_MOUTH.search(prose, max(0, water.start - 40), water.start):
        town = city_after(scene, mouth.end())
        if town is not None and ENDS.match(prose, town.end):
            yield from _of_city(scene, town, water)


def _crossed(scene: Scene, water: Water) -> Iterator[Coastal]:
    """ "The night ferry across the Adriatic from Bari to Split": either end of it, but not of an ocean."""
    prose = scene.draft.prose
    start = FROM_TO.match(prose, water.end)
    if start is None or _name(scene, water) in WHOLE:
        return
    if FERRIES.search(prose, max(_floor(scene, water), water.start - _WINDOW), water.start) is None:
        return
    town = city_after(scene, start.end())
    joint = TO.match(prose, town.end) if town is not None else None
    other = city_after(scene, joint.end()) if joint is not None else None
    if other is not None and ENDS.match(prose, other.end):
        yield from _of_city(scene, town, water)
        yield from _of_city(scene, other, water)


def _off(scene: Scene, at: int, water: Water) -> Iterator[Coastal]:
    """What follows "the Pacific off": a city, a land, or "Peruvian coast"."""
    prose = scene.draft.prose
    theirs = OFF_A_PEOPLES.match(prose, at)
    people = people_at(scene, *theirs.span("people")) if theirs is not None else None
    land = scene.place_at(at)
    land = land if land is not None and is_land(scene, land) else None
    if people is not None:
        yield from _of_land(scene, people.start, people.end, people.entries[0].name, water)
    elif land is not None and ENDS.match(prose, land.end):
        yield from _of_land(scene, land.start, land.end, land.name, water)
    elif land is None:
        town = city_after(scene, at)
        if town is not None and ENDS.match(prose, town.end):
            yield from _of_city(scene, town, water)


def _of_either(scene: Scene, start: int, end: int, water: Water) -> Iterator[Coastal]:
    """The land or the city whose name is a range of the prose."""
    land = land_before(scene, end, start)
    if land is not None and land[0] == start:
        yield from _of_land(scene, *land, water)
    elif land is None:
        town = town_before(scene.draft.prose, end, start)
        if town is not None and town.start == start:
            yield from _of_city(scene, town, water)


def _floor(scene: Scene, water: Water) -> int:
    return sentence_range(scene, water.start, water.end)[0]


def _name(scene: Scene, water: Water) -> str:
    return shores()[scene.lower[water.start : water.end]][0]


def _of_land(scene: Scene, start: int, end: int, name: str, water: Water) -> Iterator[Coastal]:
    maker = scene.maker
    place = make(Place, quote=maker.quote(start, end), span=maker.span(start, end), name=name)
    yield _claim(scene, _LAND, place, (start, end), water, aside=is_wished(scene, start, end))


def _of_city(
    scene: Scene, town: Town | None, water: Water, *, lone: bool = False, land: str | None = None
) -> Iterator[Coastal]:
    """A city of the atlas, in the `land` that the copy may name; `lone` where it may mean the land that is ruled from
    it, or that has its name."""
    atlas = scene.atlas
    if town is None or town.owned or atlas is None or not atlas.cities.named(town.name):
        return
    entries = atlas.named(town.name)
    if any(one.kind is PlaceKind.COUNTRY for one in entries):
        return
    _, boxes = shores()[scene.lower[water.start : water.end]]
    there = any(on_shore(one.city.point, boxes) for one in atlas.cities.named(town.name))
    if not there and any(_is_region(one) and _may_lie_on(one, water, scene) for one in entries):
        return
    if lone and any(_is_capital(one, atlas) for one in entries):
        return
    maker, start, end = scene.maker, town.start, town.end
    place = make(Place, quote=maker.quote(start, end), span=maker.span(start, end), name=town.name, country=land)
    yield _claim(scene, _CITY, place, (start, end), water, aside=False)


def _is_region(entry: Entry) -> bool:
    return entry.level == 1 and entry.kind is PlaceKind.REGION


def _may_lie_on(region: Entry, water: Water, scene: Scene) -> bool:
    """Whether a region with the name of a city may have a shore on a water: "New York's Lake Ontario shore"."""
    atlas = scene.atlas
    assert atlas is not None
    sea = atlas.facts.sea(scene.draft.prose[water.start : water.end])
    country = atlas.get(region.country) or region
    if sea is not None and any(atlas.facts.on_sea(one, sea) is False for one in (region, country)):
        return False
    name, boxes = shores()[scene.lower[water.start : water.end]]
    points = (*(one.point for one in atlas.cities.within(region.id)), *atlas.cities.small_within(region.id))
    return name in WHOLE or any(on_shore(point, boxes, MARGIN) for point in points)


def _is_capital(entry: Entry, atlas: Atlas) -> bool:
    return entry.kind is PlaceKind.CITY and entry in atlas.capitals(entry.country)


def _claim(scene: Scene, phrase: str, place: Place, span: tuple[int, int], water: Water, *, aside: bool) -> Coastal:
    maker = scene.maker
    first, last = min(span[0], water.start), max(span[1], water.end)
    return make(
        Coastal,
        quote=maker.quote(first, last),
        span=maker.span(first, last),
        section=maker.section(first),
        phrase=phrase,
        aside=aside or is_aside(scene, first, last),
        place=place,
        words=make(Quoted, quote=maker.quote(water.start, water.end), span=maker.span(water.start, water.end)),
        sea=scene.draft.prose[water.start : water.end],
    )
