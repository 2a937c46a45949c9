"""Reads where rivers, lakes, ranges and other landmarks are said to be: "Cotopaxi, a Peruvian volcano"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas.landmarks import RIVER, find_landmark
from factcheck.claims import Coastal, InPartOfWorld, Place, PlaceWithin, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.landmarks import WATERSIDE, LandmarkMention, landmarks_in
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.mentions.towns import Town, town_after, town_before
from factcheck.extraction.phrasebook.phrases.geography.landmarks import (
    ALONG,
    AND,
    BETWEEN,
    BORDER,
    BURST,
    ENDS,
    FEATURE_AFTER,
    FROM,
    IN,
    IS_PEOPLES,
    IS_PLACES,
    IS_THE,
    MEETS,
    OF,
    PARTED,
    PEOPLES_BEFORE,
    PLACES_BEFORE,
    S_FEATURE_AFTER,
    S_SIDE,
    SET,
    SHARE,
    SHARED,
    SHUTS,
    SIDE_AFTER,
    THEIR_RIVER,
    THROUGH,
    TOPIC,
    VISITORS,
    WHERE,
    WHICH_THEY,
)
from factcheck.extraction.phrasebook.readers.asides import is_aside, sentence_range
from factcheck.extraction.phrasebook.readers.geography.waters.waterfronts import on_water
from factcheck.extraction.phrasebook.readers.geography.within.places_within import may_hold, within
from factcheck.extraction.phrasebook.scene import Scene

_PLAIN = frozenset(("river", "lake", "range", "desert", "strait"))
"""Kinds whose names are used of themselves: "the Welsh Matterhorn" and "the Stonehenge of Portugal" are others."""
_REACH, _WINDOW, _MOST = 90, 200, 8


_WATERS_OF = expression(r"\bwaters? of (?:both |all )?(?:the )?(?:[A-Z]\w+(?:,| and) (?:the )?)*\Z")


def read_landmarks(scene: Scene) -> Iterator[PlaceWithin | InPartOfWorld | Coastal]:
    """A claim for each country, region, part of the world or city that a landmark is put into, or runs through."""
    if scene.atlas is None:
        return
    for mention in landmarks_in(scene):
        if is_aside(scene, mention.start, mention.end):
            continue
        floor, ceiling = sentence_range(scene, mention.start, mention.end)
        floor, ceiling = max(floor, mention.start - _REACH), min(ceiling, mention.end + _WINDOW)
        taken: set[int] = set()
        for place in (*_after(scene, mention, ceiling), *_before(scene, mention, floor)):
            if place.start in taken:
                continue
            taken.add(place.start)
            if isinstance(place, Town):
                if _WATERS_OF.search(scene.draft.prose, floor, mention.start):
                    continue  # "carries the waters of the Tigris and the Euphrates past Basra"
                yield on_water(scene, place, mention.start, mention.end, mention.landmark.name)
            else:
                yield landmark_within(scene, mention, place)


class _Parent:
    """What a landmark is put into: a place that is mentioned, or words for a people or a part of the world."""

    def __init__(self, start: int, end: int, place: PlaceMention | None = None) -> None:
        self.start, self.end, self.place = start, end, place


def _after(scene: Scene, mention: LandmarkMention, ceiling: int) -> Iterator[_Parent | Town]:
    prose, at = scene.draft.prose, mention.end
    if mention.landmark.kind in WATERSIDE and scene.lower.startswith(" basin", at):
        return  # wider than the water
    for joint in (BORDER, SHARED, BETWEEN):
        match = joint.match(prose, at, ceiling)
        places = list_at(scene, match.end()) if match is not None else []
        if len(places) > 1 or (places and mention.landmark.kind == "strait"):
            yield from places
            return
    yield from _sharers(scene, mention, ceiling)
    yield from _stops(scene, mention, ceiling)
    topic = TOPIC.search(prose, max(0, mention.start - _REACH), mention.start) is not None
    loose = (IN, OF) if mention.landmark.kind in _PLAIN else (IN,)
    for joint in (IS_THE,) if topic else (*loose, IS_THE):
        match = joint.match(prose, at, ceiling)
        parent = _at(scene, match.end()) if match is not None else None
        if parent is not None and SHUTS.match(prose, parent.end) is not None:
            yield parent
            return
        if parent is not None and S_SIDE.match(prose, parent.end) is not None:
            yield parent
            return
        people = _people_at(scene, match.end()) if match is not None and parent is None else None
        if people is not None and SIDE_AFTER.match(prose, people.end) is not None:
            yield people
            return
    match = IS_PLACES.match(prose, at, ceiling)
    parent = _at(scene, match.end()) if match is not None else None
    if parent is not None and S_FEATURE_AFTER.match(prose, parent.end, ceiling) is not None:
        yield parent
    match = IS_PEOPLES.match(prose, at, ceiling)
    people = _people_at(scene, match.end()) if match is not None else None
    if people is not None and FEATURE_AFTER.match(prose, people.end, ceiling) is not None:
        yield people


def _sharers(scene: Scene, mention: LandmarkMention, ceiling: int) -> Iterator[_Parent]:
    """The lands of "Lake Kivu, which Rwanda shares with Congo"."""
    prose = scene.draft.prose
    match = WHICH_THEY.match(prose, mention.end, ceiling)
    places = list_at(scene, match.end()) if match is not None else []
    shared = SHARE.match(prose, places[-1].end, ceiling) if places else None
    if shared is not None:
        yield from places
        joint = PARTED.match(prose, shared.end() - 1)
        yield from list_at(scene, joint.end()) if joint is not None else ()


def _before(scene: Scene, mention: LandmarkMention, floor: int) -> Iterator[_Parent | Town]:
    prose = scene.draft.prose
    if mention.landmark.kind in WATERSIDE and (town := _town_before(scene, mention, floor)) is not None:
        yield town
    plain = mention.landmark.kind in _PLAIN
    match = PEOPLES_BEFORE.search(prose, floor, mention.start)
    if match is not None and (plain or match["joint"]):
        words, first = match["people"], match.start("people")
        for start in (first, first + words.find(" ") + 1):
            people = _people_at(scene, start) if prose[start].isupper() else None
            if people is not None and people.end == match.end("people"):
                yield people
                break
    match = PLACES_BEFORE.search(prose, floor, mention.start)
    if match is not None and (plain or match["joint"]) and _is_whole(scene, mention):
        places = [one for one in scene.within(floor, match.start(), PlaceMention) if one.end == match.start()]
        if places and may_hold(places[0]) and not places[0].capital:
            yield _Parent(places[0].start, places[0].end, places[0])


def _is_whole(scene: Scene, mention: LandmarkMention) -> bool:
    """Whether a name after "Kenya's" is no part of a longer one: "Britain's Everest expedition"."""
    prose = scene.draft.prose
    return ENDS.match(prose, mention.end) is not None or (
        mention.landmark.kind in WATERSIDE and VISITORS.match(prose, mention.end) is None
    )


def _town_before(scene: Scene, mention: LandmarkMention, floor: int) -> Town | None:
    """The city that a river or lake is said to be at: "Bordeaux, where the Loire bends"."""
    prose = scene.draft.prose
    for joint in (SET, WHERE, THEIR_RIVER):
        match = joint.search(prose, floor, mention.start)
        river = mention.landmark.kind == RIVER and MEETS.match(prose, mention.end) is not None
        if match is None or (joint is WHERE and not river):
            continue
        capital = next(
            (one for one in scene.within(floor, match.start(), PlaceMention) if one.end == match.start()), None
        )
        if capital is not None and capital.capital:
            return _town_at(scene, capital.start)
        town = town_before(prose, match.start(), floor)
        alone = town is not None and not town.owned and town.before not in ("and", "or")
        if alone and town is not None and scene.atlas is not None and scene.atlas.cities.named(town.name):
            return town
    return None


def _at(scene: Scene, start: int) -> _Parent | None:
    """The country, region or part of the world that is named at an offset; "the Missouri" is a river."""
    place = scene.place_at(start)
    if place is not None:
        river = scene.draft.prose.endswith("the ", 0, start) and find_landmark(f"{place.name} river") is not None
        if may_hold(place) and not place.capital and not (river and place.type_word is None):
            return _Parent(place.start, place.end, place)
    return _area_at(scene, start)


def _area_at(scene: Scene, start: int) -> _Parent | None:
    match = _TWO_WORDS.match(scene.draft.prose, start)
    assert scene.atlas is not None
    for words in (match[0], match[1]) if match is not None else ():
        if scene.atlas.facts.area(words) is not None and not scene.draft.prose.startswith(" of ", start + len(words)):
            return _Parent(start, start + len(words))
    return None


_TWO_WORDS = expression(rf"({CAPITALISED})(?: {CAPITALISED})?(?![\w-])")


def _people_at(scene: Scene, start: int) -> _Parent | None:
    """What the people of a country, a region or a part of the world are called, where it stands at an offset."""
    match = _TWO_WORDS.match(scene.draft.prose, start)
    atlas = scene.atlas
    assert atlas is not None
    for words in (match[0], match[1]) if match is not None else ():
        people = atlas.country(words) if not _names_country(scene, start, words) else None
        if people is not None or atlas.regions_of(words) or atlas.facts.area(words) is not None:
            return _Parent(start, start + len(words))
    return None


def _names_country(scene: Scene, start: int, words: str) -> bool:
    """Whether the words are the name of a country and not of its people."""
    named = scene.place_at(start)
    return named is not None and named.end == start + len(words)


def list_at(scene: Scene, start: int) -> list[_Parent]:
    """The places that are named at an offset, one or several: "Hungary, Serbia and Romania"."""
    found: list[_Parent] = []
    while len(found) < _MOST and (parent := _at(scene, start)) is not None and parent.place is not None:
        found.append(parent)
        joint = PARTED.match(scene.draft.prose, parent.end)
        if joint is None:
            break
        start = joint.end()
    return found


def _stops(scene: Scene, mention: LandmarkMention, ceiling: int) -> Iterator[_Parent | Town]:
    """What a river runs through, verb after verb; the towns at which it is spoken of."""
    prose, at = scene.draft.prose, mention.end
    while (match := THROUGH.match(prose, at, ceiling)) is not None:
        if mention.landmark.kind != RIVER and "flow" in match[0]:
            return  # "The Amazon rises in the Andes and flows across Brazil"
        stops = _names_at(scene, mention, match.end(), ceiling)
        yield from stops
        if not stops:
            return
        at = stops[-1].end
    topic = TOPIC.search(prose, max(0, mention.start - _REACH), mention.start) is not None
    if at == mention.end and mention.landmark.kind in WATERSIDE and not topic:
        for joint in (ALONG, FROM, BURST):
            match = joint.match(prose, at, ceiling)
            towns = _names_at(scene, mention, match.end(), ceiling) if match is not None else []
            if towns:
                yield from (one for one in towns if isinstance(one, Town))
                return


def _names_at(scene: Scene, mention: LandmarkMention, start: int, ceiling: int) -> list[_Parent | Town]:
    """The countries, regions and cities that are named from an offset on: "Regensburg, Linz and Hungary"."""
    found: list[_Parent | Town] = []
    for _ in range(_MOST):
        stop = _stop(scene, mention, start) if start < ceiling else None
        if stop is None:
            break
        found.append(stop)
        joint = AND.match(scene.draft.prose, stop.end)
        if joint is None:
            break
        start = joint.end()
    return [one for one in found if one.end <= ceiling]


def _stop(scene: Scene, mention: LandmarkMention, start: int) -> _Parent | Town | None:
    """A name that is a city's, or a country's or region's; of one that is both, the one that the river may know."""
    parent, town = _at(scene, start), _town_at(scene, start)
    if parent is not None and (town is None or town.end != parent.end):
        return parent if parent.place is not None else None
    if parent is None or town is None or parent.place is None:
        return town if mention.landmark.kind in WATERSIDE else None
    landmark, entries = mention.landmark, parent.place.entries
    touched = landmark.regions | landmark.countries
    return parent if any(one.id in touched for one in entries) else town


def _town_at(scene: Scene, start: int) -> Town | None:
    """The city that is named at an offset, by its name or as a capital: "the Italian capital"."""
    atlas = scene.atlas
    assert atlas is not None
    found = scene.place_at(start)
    if found is not None and found.capital:
        return _capital(scene, found.country or found.name, start, found.end)
    town = town_after(scene.draft.prose, start)
    owner = town is not None and scene.draft.prose.startswith(("'", "’"), town.end)
    return town if town is not None and not owner and atlas.cities.named(town.name) else None


def _capital(scene: Scene, country: str, start: int, end: int) -> Town | None:
    """The capital of a country, by the name of the country or its people, where there is one and no other."""
    entry = scene.atlas.country(country) if scene.atlas is not None else None
    capitals = scene.atlas.capitals(entry.id) if scene.atlas is not None and entry is not None else ()
    return Town(start, end, capitals[0].name, "", False) if len(capitals) == 1 else None


def landmark_within(scene: Scene, mention: LandmarkMention, parent: _Parent) -> PlaceWithin | InPartOfWorld:
    maker, prose, atlas = scene.maker, scene.draft.prose, scene.atlas
    assert atlas is not None
    start, end = min(mention.start, parent.start), max(mention.end, parent.end)
    name, words = maker.quote(mention.start, mention.end), prose[parent.start : parent.end]
    span = maker.span(mention.start, mention.end)
    place = make(Place, quote=name, span=span, name=mention.landmark.name)
    around = maker.span(parent.start, parent.end)
    if parent.place is None and atlas.facts.area(words) is not None:
        return make(
            InPartOfWorld,
            quote=maker.quote(start, end),
            span=maker.span(start, end),
            section=maker.section(start),
            phrase="part-of-world.landmark",
            places=(place,),
            area=make(Quoted, quote=words, span=around),
        )
    quote = maker.quote(parent.start, parent.end)
    held = maker.place(parent.place) if parent.place else make(Place, quote=quote, span=around, name=words)
    return within(scene, start, end, place, held, sure=True, phrase="landmark")
