"""Reads on which coast of a land, or in which part of a country, a place is: "the northern Nigerian city of Kano"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.atlas import PlaceKind, Standing
from factcheck.atlas.names import key
from factcheck.atlas.stretches import stretches
from factcheck.claims import DirectionFrom
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_after, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.bearings.bearings import DIR, claim_of
from factcheck.extraction.phrasebook.scene import Scene

_DIR = rf"(?i:{DIR})(?:ern)?"
_COAST = r"(?:[Cc]oast|[Cc]oastline|[Ss]hore|[Ss]eaboard)"
_LIES = (
    r"(?:,|,? (?:which |that )?(?:is|lies|sits|stands|perches)(?: [a-z]+)?)"
    r"(?: (?:an?|the) (?:[a-z-]+ ){0,3}(?:city|town|port|resort|village))? (?:on|along|off) (?:the )?"
)
_ON_COAST = (
    expression(
        rf"(?P<place>{NAME}){_LIES}{_DIR} {_COAST} of (?:the )?(?P<whole>{CAPITALISED}(?: {CAPITALISED}){{0,2}})"
        r"(?=[,.;:)–—]|\s*\Z|\s*\n| and | was | is | has | had )"
    ),
    expression(
        rf"(?P<place>{NAME}){_LIES}(?P<whole>{CAPITALISED}(?: {CAPITALISED}){{0,2}})(?:['’]s?)? {_DIR} {_COAST}"
        r"(?=[,.;:)–—]|\s*\Z|\s*\n| and | was | is | has | had )"
    ),
)
_OF_A_PEOPLE = expression(
    rf"\b{DIR}ern (?P<whole>{CAPITALISED}(?: {CAPITALISED})?) (?:[a-z-]+ ){{0,2}}?"
    rf"(?:city|town|port|village|resort|hub) of (?=(?P<place>{NAME}))"
)
_TOWN_OF_A_PEOPLE = expression(
    rf"(?P<place>{NAME})(?:,| is| was| remains| –| —|, which is) (?:an?|the|another|that) (?:[a-z-]{{2,14}}"
    rf" ){{0,2}}?{DIR}ern "
    rf"(?P<whole>{CAPITALISED}(?: {CAPITALISED})?) (?:[a-z-]{{2,14}} ){{0,2}}?(?:city|town|port|village|resort"
    rf"|hub|capital)\b"
)
_TOWNS_OF_A_PEOPLE = expression(
    rf"(?<![\w’'-])(?i:{DIR})ern (?P<whole>{CAPITALISED}(?: {CAPITALISED})?) (?:[a-z-]{{2,14}} )?"
    rf"(?:cities|towns|ports|villages|resorts|clubs|provinces|city|town|port)(?:,|:| of| –| —|,? such as|,?"
    rf" including|,? like)?"
    rf" (?=(?P<place>{NAME}))"
)
_PEOPLES_TOWNS = ("city", "cities", "town", "port", "village", "resort", "hub", "clubs", "provinces", "capital")
_FARTHER = expression(
    rf"(?P<place>{NAME}),? (?:which )?(?:is|lies|sits|stands) (?:[a-z]+ ){{0,2}}?(?:farther|further) {DIR} than "
    rf"(?=(?P<origin>{NAME}))"
)
_DIRECTIONS = ("north", "south", "east", "west")
_TOWNS = ("city of ", "town of ", "port of ", "village of ", "resort of ", "hub of ")
_COASTS = (" coast", " shore", " seaboard")


def read_sides(scene: Scene) -> Iterator[DirectionFrom]:
    """A claim for each place that is told with the coast, or the part of a country, that it is on."""
    prose, lower = scene.draft.prose, scene.lower
    coasts, towns = scene.words.any(_COASTS), scene.words.any(_TOWNS)
    farther = "ther " in lower and " than " in lower
    for block in scene.draft.blocks if coasts or towns or farther or "ern " in lower else ():
        text = lower[block.start : block.end]
        if not any(word in text for word in _DIRECTIONS):
            continue
        if farther and " than " in text:
            yield from _farther(scene, block.start, block.end)
        if towns and any(word in text for word in _TOWNS):
            for match in _OF_A_PEOPLE.finditer(prose, block.start, block.end):
                yield from _claim(scene, town_after(prose, match.start("place")), match, coast=False)
        if "ern " in text and any(word in text for word in _PEOPLES_TOWNS):
            for match in _TOWN_OF_A_PEOPLE.finditer(prose, block.start, block.end):
                yield from _claim(
                    scene, town_before(prose, match.end("place"), match.start("place")), match, coast=False
                )
            for match in _TOWNS_OF_A_PEOPLE.finditer(prose, block.start, block.end):
                yield from _claim(scene, town_after(prose, match.start("place")), match, coast=False)
        if coasts and any(word in text for word in _COASTS):
            for pattern in _ON_COAST if "on " in text or "along " in text or "off " in text else ():
                for match in pattern.finditer(prose, block.start, block.end):
                    town = town_before(prose, match.end("place"), match.start("place"))
                    yield from _claim(scene, town, match, coast=True)


def _farther(scene: Scene, start: int, end: int) -> Iterator[DirectionFrom]:
    """ "Oslo lies farther north than Stockholm"."""
    prose = scene.draft.prose
    for match in _FARTHER.finditer(prose, start, end):
        place = town_before(prose, match.end("place"), match.start("place"))
        origin = town_after(prose, match.start("origin"))
        if place is not None and origin is not None and place.name != origin.name:
            claim, first, last = claim_of(scene, place, origin, match, farther=True)
            if not is_aside(scene, first, last):
                yield claim


def _claim(scene: Scene, town: Town | None, match: re.Match[str], *, coast: bool) -> Iterator[DirectionFrom]:
    atlas = scene.atlas
    if atlas is None or town is None or town.owned:
        return
    name = match["whole"]
    whole = atlas.country(name) or next((one for one in atlas.named(name) if _is_land(one.kind, one.level)), None)
    island = stretches().get(key(name)) if coast and whole is None else None
    if island is not None and island.island:
        land = Town(match.start("whole"), match.end("whole"), island.name, "", False)
        claim, start, end = claim_of(scene, town, land, match, within=True, coast=True)
        if not is_aside(scene, start, end):
            yield claim
        return
    longer = atlas.named(f"{match['dir']}ern {whole.name}") if whole is not None else ()
    if whole is None or whole.name == town.name or any(one.standing is not Standing.FORMER for one in longer):
        return  # "the South Sudanese city of"
    land = Town(match.start("whole"), match.end("whole"), whole.name, "", False)
    claim, start, end = claim_of(scene, town, land, match, within=True, coast=coast)
    if not is_aside(scene, start, end):
        yield claim


def _is_land(kind: PlaceKind, level: int) -> bool:
    return kind is PlaceKind.COUNTRY or (kind is PlaceKind.REGION and level == 1)
