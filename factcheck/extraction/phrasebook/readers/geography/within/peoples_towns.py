"""Towns that a people is named with: "Tarvisio, on the Italian side of the border", "a third Catalan city, Girona"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.atlas import Atlas, PlaceKind
from factcheck.atlas.names import key
from factcheck.claims import PlaceWithin
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED, DIRECTIONS, OPENING
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_after, town_before
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.geography.within.places_within import COASTAL, named_by, place_of, within
from factcheck.extraction.phrasebook.scene import Scene

ON_SIDE = "place-within.side"
"""The phrase of a town on one side of a border."""

_PEOPLE = rf"(?P<people>{OPENING}(?: {CAPITALISED}){{0,2}})"
_LINE = (
    r"(?:border|frontier|boundary|river|strait|lake|bridge|falls|crossing|divide|demarcation line|pass|tunnel|mountains"
    r"|island|line)"
)
_SHUTS = r"(?=[,.;:)–—]|\s*\Z|\s*\n| [–—]| (?:and|but|where|who|which|that|is|was|are|were|has|have|had)\b)"
_ON_SIDE = expression(
    rf"(?P<place>{NAME})(?:,| –| —| \(|,? (?:which |that )?(?:is|lies|sits|stands|was)) ?(?:just |right )?"
    rf"(?:on|at|over on) (?:the {_PEOPLE}|(?:the )?(?P<land>{CAPITALISED}(?: {CAPITALISED}){{0,2}})['’]s?) (?:side|bank"
    rf"|shore|end) of (?:(?:the|its|their|that|this) (?:[a-z]+ )?{_LINE}|(?:the )?(?:{CAPITALISED}[ -]){{0,3}}"
    rf"{CAPITALISED}(?: {_LINE})?){_SHUTS}"
)
_ONE = r"(?:city|town|port|resort|metropolis|seaport|village|harbou?r town|market town|port city)"
_A_CITY = expression(
    rf"\b(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|[Ii]ts|[Tt]heir|[Oo]ur|[a-z]+(?:nd|rd|th|st|ty)) {_PEOPLE} "
    rf"(?:[a-z]+ )?{_ONE}(?:,| –| —| \() ?(?=(?P<town>{NAME}))"
)
_PART = (
    r"(?:far )?(?:(?:north|south)-?(?:east|west)|north|south|east|west|interior|midlands|highlands|lowlands|heartland"
    r"|countryside|hinterland|outback|Alps|Pyrenees|Andes|Himalayas?|Sahara|desert|jungle|rainforest|steppe|tundra)"
)
_LIES = r"(?:(?:,| –| —| \()|,? (?:which |that )?(?:lies|sits|is|stands|nestles|was built|perche[sd]))"
_IN_LAND = expression(rf"(?P<place>{NAME}){_LIES} ?(?:deep |high |far )?in the {_PEOPLE} {_PART}{_SHUTS}")
_ON_SHORE = expression(
    rf"(?P<place>{NAME})(?:{_LIES}|(?:,| is) an? (?:[a-z-]+ ){{1,4}}?) ?(?:on|along) the {_PEOPLE} (?:[a-z]+ )?"
    rf"(?:coast|coastline|riviera|Riviera|seaboard|shore){_SHUTS}"
)
_PAUSE = expression(r"[,.;:)–—]|\s*\Z|\s*\n| [–—]")
_LIST = expression(rf", (?:and |or )?{CAPITALISED}|,? (?:and|or) {CAPITALISED}")
_SHORES = (" coast", " riviera", " seaboard", " shore")
_SIDES, _LANDS, _CITIES = (
    (" side of ", " bank of ", " shore of ", " end of "),
    ("in the ",),
    (" city", " town", " port", " resort", " metropolis", " village", " seaport"),
)


def read_peoples_towns(scene: Scene) -> Iterator[PlaceWithin]:
    """A claim for each town on the side of a people, and each that is named right after "a ... city"."""
    prose, atlas = scene.draft.prose, scene.atlas
    if atlas is None:
        return
    for start, end in scene.passages_with(_SIDES):
        for match in _ON_SIDE.finditer(prose, start, end):
            town = town_before(prose, match.end("place"), match.start("place"))
            yield from _claim(scene, match, town, atlas, phrase=ON_SIDE)
    for start, end in scene.passages_with(_LANDS):
        for match in _IN_LAND.finditer(prose, start, end):
            town = town_before(prose, match.end("place"), match.start("place"))
            yield from _claim(scene, match, town, atlas)
    for start, end in scene.passages_with(_SHORES):
        for match in _ON_SHORE.finditer(prose, start, end):
            town = town_before(prose, match.end("place"), match.start("place"))
            yield from _claim(scene, match, town, atlas, phrase=COASTAL)
    for start, end in scene.passages_with(_CITIES):
        for match in _A_CITY.finditer(prose, start, end):
            town = town_after(prose, match.start("town"))
            if town is not None and _PAUSE.match(prose, town.end) and not _LIST.match(prose, town.end):
                yield from _claim(scene, match, town, atlas, word="city" if " city" in match[0] else None)


def _claim(
    scene: Scene,
    match: re.Match[str],
    town: Town | None,
    atlas: Atlas,
    phrase: str = "place-within",
    word: str | None = None,
) -> Iterator[PlaceWithin]:
    land = match.groupdict().get("land")
    words = (land if atlas.country(land) else None) if land else people_of(match["people"], atlas)
    if town is None or town.owned or words is None:
        return
    last = match.end("land" if land else "people")
    start, end = min(last - len(words), town.start), max(last, town.end)
    if (sentence := scene.sentence_at(start)) is not None and denied(sentence):
        return
    parent = named_by(scene, words, last)
    yield within(scene, start, end, place_of(scene, town, word), parent, sure=True, phrase=phrase)


def people_of(words: str, atlas: Atlas) -> str | None:
    """The end of a run of names that a people, or a region of the first level, is called by."""
    while words:
        regions = (one for one in atlas.named(words) if one.kind is PlaceKind.REGION and one.level == 1)
        if atlas.is_people(key(words)) or atlas.regions_of(words) or next(regions, None) is not None:
            return words
        word, _, words = words.partition(" ")
        if word in DIRECTIONS:
            return None  # "Western Australian"
    return None
