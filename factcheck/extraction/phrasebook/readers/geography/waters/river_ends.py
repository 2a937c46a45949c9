"""Reads where rivers end and where they meet: "the Volga empties into the Caspian", "Koblenz, where the Rhine meets".

A river that ends is the place of a claim of a coast, with the water that it flows into; of a town where rivers meet,
each of them is one that the town lies on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.atlas.landmarks import RIVER, Landmark, find_landmark
from factcheck.claims import Coastal, Place, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.mentions.towns import town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.bearings.directions import sentence_start
from factcheck.extraction.phrasebook.readers.geography.waters.waterfronts import on_water, sea_of
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "river-mouth"

_NAME = rf"{CAPITALISED}(?: {CAPITALISED}){{0,2}}"
_RIVER = rf"[Tt]he (?P<river>(?:River )?{_NAME})"
_HOW = r"(?: (?:[a-z]+ly|north|south|east|west|(?:north|south|east|west)wards?|out|down|on|at last|in the end)){0,2}"
_ENDS = expression(
    rf"(?<![\w-]){_RIVER}(?:,? (?:which|that))?(?: (?:then|finally|eventually|at last|also))?"
    rf"(?: (?:rises|springs) [^.;:!?\n]{{3,60}} and)?"
    rf" (?:(?:flow|run|drain|spill|pour|discharge)s(?: its waters)?{_HOW} into|empties(?: itself)?{_HOW} into"
    rf"|enters{_HOW}) (?:the )?(?P<water>{_NAME}(?: of {CAPITALISED})?)(?![\w-])"
)
"""A river, and the water that it ends in."""
_MEETING = (
    rf"[Tt]he (?P<one>(?:River )?{_NAME}) (?:meets|joins|flows into|runs into|and) (?:with )?the (?P<two>{_NAME})"
)
_WHERE = (
    expression(rf"(?P<gap>(?:,| (?:lies|stands|sits|grew up|was built)(?: [a-z]+)?,?)? where {_MEETING})"),
    expression(
        r"(?P<gap>(?:,| (?:lies|stands|sits|is|was built)(?: [a-z]+)?,?) (?:at|on|near|by) the (?:confluence|junction"
        rf"|meeting|meeting point|meeting place) of {_MEETING})"
    ),
)
_CUES = (" into ", " enters ", " reaches ", "where the ", "confluence of ", "junction of ", "meeting")
_WINDOW = 64


def read_river_ends(scene: Scene) -> Iterator[Coastal]:
    """A claim for each river with the sea that it ends in, and for each town with every river that meets there."""
    prose = scene.draft.prose
    for start, end in scene.passages_with(_CUES):
        for match in _ENDS.finditer(prose, start, end):
            yield from _mouth(scene, match)
        for pattern in _WHERE:
            for match in pattern.finditer(prose, start, end):
                yield from _meeting(scene, match)


def _mouth(scene: Scene, match: re.Match[str]) -> Iterator[Coastal]:
    river, water = river_named(match["river"]), sea_of(match["water"])
    if river is None or water is None or not river.course:
        return
    maker = scene.maker
    start, end = match.start("river"), match.start("water") + len(water)
    quote, span = maker.quote(*match.span("river")), maker.span(*match.span("river"))
    yield make(
        Coastal,
        quote=maker.quote(start, end),
        span=maker.span(start, end),
        section=maker.section(start),
        phrase=PHRASE,
        aside=is_aside(scene, start, end),
        place=make(Place, quote=quote, span=span, name=river.name),
        words=make(Quoted, quote=maker.quote(match.start("water"), end), span=maker.span(match.start("water"), end)),
        sea=water,
    )


def _meeting(scene: Scene, match: re.Match[str]) -> Iterator[Coastal]:
    rivers = [(name, river_named(match[name])) for name in ("one", "two")]
    at = match.start("gap")
    floor = max(sentence_start(scene, at), at - _WINDOW)
    town = town_before(scene.draft.prose, at, floor)
    if town is None or town.owned or scene.atlas is None or not scene.atlas.cities.named(town.name):
        return
    if any(river is None for _, river in rivers):
        return
    home = scene.atlas.cities.named(town.name)[0].city.country
    for name, river in rivers:
        if river is not None and home not in river.perhaps:
            aside = is_aside(scene, town.start, match.end(name))
            yield on_water(scene, town, *match.span(name), river.name, aside=aside)


def river_named(words: str) -> Landmark | None:
    """The river that words after "the" name: "Rhine", "River Thames", "Orange River"."""
    for name in (words, f"{words} River", f"River {words}"):
        found = find_landmark(name)
        if found is not None and found.kind == RIVER:
            return found
    return None
