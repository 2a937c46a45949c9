"""Reads which countries are said to lie in a part of the world."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import PlaceKind
from factcheck.claims import InPartOfWorld, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import Mention, PlaceMention
from factcheck.extraction.phrasebook.patterns import Match, Phrase
from factcheck.extraction.phrasebook.phrases.geography.area_counted import COUNTED_OUT, PICKED_OUT
from factcheck.extraction.phrasebook.phrases.geography.area_members import AREA_MEMBERS, COUNTED_THINGS, LOOSE_MEMBERS
from factcheck.extraction.phrasebook.phrases.geography.part_of_world import (
    LISTS_OF_COUNTRIES,
    LOOSE,
    PLACES_IN_AREAS,
    SUCH_COUNTRIES,
)
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.whereabouts import is_country, is_first_level, starts_before
from factcheck.extraction.phrasebook.scene import Scene

_CUES = tuple(
    "africa|asia|europe| america|oceania|scandinavia|nordic|baltic|balkan|caribbean|andean|gulf|sahel|caucas"
    "|middle east|pacific island|maghreb|benelux|antarctica"
    "|polynesia|melanesia|micronesia|island nation|island state|island country|island republic".split("|")
)
_COUNTED = (*LISTS_OF_COUNTRIES, *COUNTED_THINGS, *COUNTED_OUT)
_UNSURE = (*LOOSE, *LOOSE_MEMBERS)
"""What is confirmed where it holds, and otherwise left alone."""
_UNCOUNTED = (*SUCH_COUNTRIES, *PLACES_IN_AREAS, *AREA_MEMBERS, *PICKED_OUT, *_UNSURE)
_BALTIC_STATES = expression(r"baltic (?:states?|republics?|nations?)\b")
"""Three of them, while the countries of the Baltic are more."""
_IS = expression(r"\b(?:is|are|was|were|lies|can be|located)\b")
"""What makes the words around a part of the world a statement of where something lies."""
_BY_NAME = expression(r" (?:[A-ZÀ-Þ][\w’'-]* ){1,4}(?:of|from) (?:the )?\Z")
"""Between the best of a part of the world and a country: who it is."""
_CONTINENTS = frozenset(("africa", "asia", "europe", "antarctica"))
"""Where others have business: "China, in Africa, has ..."."""
_ANTARCTICA = "AQ"
_LIES_IN = "part-of-world.lies-in"
_SOVEREIGN = frozenset(("state", "republic", "emirate"))


def read_parts_of_world(scene: Scene) -> Iterator[InPartOfWorld]:
    """A claim for each phrase that puts countries into a part of the world."""
    for sentence in scene.sentences_with(_CUES):
        if all(mention.slot != "g" or _is_area(mention) for mention in sentence.mentions):
            continue
        told: set[tuple[int, int]] = set()
        for phrase in sentence.phrases(_COUNTED):
            for match in phrase.matches(sentence):
                count = match.number("count")
                places = _countries(match)
                if count is not None and count.value == len(places) and places:
                    told.update((place.start, _start(match)) for place in places)
                    yield from _claim(scene, phrase, match, places)
        for phrase in sentence.phrases(_UNCOUNTED):
            for match in phrase.matches(sentence):
                places = _countries(match, regions=phrase.id == _LIES_IN)
                if match.words.get("one"):
                    places = places[:1]
                if all((place.start, _start(match)) in told for place in places):
                    continue  # said, and judged, by the words with the number
                if places and not starts_before(scene, places[0]) and _whole(scene, phrase, match, places):
                    yield from _claim(scene, phrase, match, places)


def _start(match: Match) -> int:
    """Where the words for the part of the world start."""
    area = _area(match)
    return area[0] if area is not None else -1


def _is_area(mention: Mention) -> bool:
    """Whether a mention names a part of the world; Antarctica has the code of a country."""
    return isinstance(mention, PlaceMention) and any(
        entry.kind is PlaceKind.AREA or entry.id == _ANTARCTICA for entry in mention.entries
    )


def _countries(match: Match, *, regions: bool = False) -> list[PlaceMention]:
    """The places of a match; none where one of them is no country, or no region where these count too."""
    roles = (*match.roles.get("places", ()), *match.roles.get("third", ()), *match.roles.get("second", ()))
    found = [mention for mention in roles if isinstance(mention, PlaceMention)]
    return found if all(_may_lie(one) or (regions and is_first_level(one)) for one in found) else []


def _may_lie(mention: PlaceMention) -> bool:
    if mention.type_word is None and any(entry.kind is PlaceKind.CITY for entry in mention.entries):
        return True
    if mention.type_word in _SOVEREIGN:
        return any(entry.kind is PlaceKind.COUNTRY for entry in mention.entries)
    return is_country(mention) and not mention.capital


def _whole(scene: Scene, phrase: Phrase, match: Match, places: list[PlaceMention]) -> bool:
    """Whether the words stand for themselves: not "For France, the African nation is a partner"."""
    if phrase.id == "part-of-world.the-country-of":
        area = _area(match)
        between = scene.lower[area[1] : places[0].end] if area is not None else ""
        return " of " in between or places[0].type_word in _SOVEREIGN
    if phrase.id == "part-of-world.area-with-places":
        area = _area(match)
        after = scene.draft.prose[area[1] + 1 : places[0].start] if area is not None else ""
        return after[:1].islower() and _IS.search(after) is None
    if phrase.id == "part-of-world.best-member-is":
        area = _area(match)
        return area is not None and _BY_NAME.search(scene.draft.prose, area[1], places[0].start) is not None
    if phrase.id == "part-of-world.set-off":
        area = _area(match)
        return area is not None and scene.lower[area[0] : area[1]] not in _CONTINENTS
    if phrase.id == "part-of-world.is-a-country":
        before = scene.lower[max(match.sentence.start, places[0].start - 12) : places[0].start]
        return not before.rstrip().endswith((" for", "for", "with", "unlike", "like", "against", "to", "than", "and"))
    return True


def _claim(scene: Scene, phrase: Phrase, match: Match, places: list[PlaceMention]) -> Iterator[InPartOfWorld]:
    area = _area(match)
    if area is None:
        return
    maker = scene.maker
    first = min(area[0], *(place.start for place in places))
    last = max(area[1], *(place.end for place in places))
    yield make(
        InPartOfWorld,
        quote=maker.quote(first, last),
        span=maker.span(first, last),
        section=maker.section(first),
        phrase=phrase.id,
        aside=phrase in _UNSURE or is_aside(scene, first, last),
        places=tuple(maker.place(place) for place in places),
        area=make(Quoted, quote=scene.draft.prose[area[0] : area[1]], span=maker.span(*area)),
    )


def _area(match: Match) -> tuple[int, int] | None:
    """Where the words for the part of the world stand in the prose."""
    told = next((match.ranges[one] for one in ("area", "isle", "main") if one in match.ranges), None)
    if told is not None:
        start, end = told
        states = _BALTIC_STATES.match(match.sentence.scene.lower, start)
        return (start, states.end()) if states is not None else (start, end)
    mentions = match.roles.get("area") or match.roles.get("main", ())
    if not mentions or not isinstance(mentions[0], PlaceMention):
        return None
    atlas = match.sentence.scene.atlas
    called = atlas is not None and mentions[0].type_word is None and atlas.facts.area(mentions[0].name) is not None
    if not called and not _is_area(mentions[0]):
        return None
    start = match.ranges["side"][0] if "side" in match.ranges else mentions[0].start
    return start, mentions[0].end
