"""Reads directions from journeys, from inverted order, and within a country: "drive west from Nairobi to Mombasa"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claims import Compass, DirectionFrom, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.bearings.directions import place_of
from factcheck.extraction.phrasebook.readers.geography.told_lands import city_of_land, place_told
from factcheck.extraction.phrasebook.scene import Scene

DIR = r"(?P<dir>(?:north|south)[ -]?(?:east|west)|north|south|east|west)"
_TO = r"(?:to|towards?|into|for)"
_WENT = (
    r"(?:moved|moves|headed|heads|heading|went|goes|drove|drives?|runs?|ran|running|sailed|sails|flew"
    r"|flies|continued?s?"
    r"|leads?|led|travell?ed|travels?|turned|turns|rode|rides|marched|pushed|drifted|swept|swung|crossed|carries on|on)"
)
_GAP = r"[^.;:!?\n]{0,60}?"
_BY_WAY = r"(?: (?:across|over|along|through|down|up|past|beside) (?:the )?[a-z]{3,14}(?: [a-z]{3,14}){0,2})?"
_THE = r"(?:the (?:city|town|port|coast) of )?"
_WAYS = (
    expression(
        rf"\b(?i:{DIR})(?:wards?)?,? from {_THE}(?P<origin>{NAME}){_GAP}\b(?:{_TO}|at|in) {_THE}(?P<place>{NAME})"
    ),
    expression(
        rf"\b[Ff]rom {_THE}(?P<origin>{NAME}){_GAP} {_WENT} (?:due |further )?{DIR}(?:wards?)?{_BY_WAY} {_TO} {_THE}"
        rf"(?P<place>{NAME})"
    ),
    expression(
        rf"\b[Ff]rom {_THE}(?P<origin>{NAME}),? (?:due |further )?{DIR}(?:wards?|bound)? (?:{_TO}|as far as) {_THE}"
        rf"(?P<place>{NAME})"
    ),
    expression(
        rf"\b(?:left|leaves|leaving) {_THE}(?P<origin>{NAME}) and {_GAP}{_WENT} (?:due )?{DIR}(?:wards?)? {_TO} {_THE}"
        rf"(?P<place>{NAME})"
    ),
    expression(
        rf"\b(?i:{DIR}) of {_THE}(?P<origin>{NAME}),(?: [^.;:!?\n,]{{2,40}},)? ?(?:is|lies|at|sits|comes|stands) "
        rf"{_THE}(?P<place>{NAME})"
    ),
    expression(rf"\b(?i:{DIR}) of {_THE}(?P<origin>{NAME}) (?:is|lies|sits|comes|stands) {_THE}(?P<place>{NAME})"),
)
"""A journey, or a place said to come next, with the direction that it lies in."""
_LEADS = (
    ("from ",),
    ("rom ",),
    ("rom ",),
    ("left ", "leaves ", "leaving "),
    ("th of ", "st of "),
    ("th of ", "st of "),
)
"""What stands in every match of each of `_WAYS`, besides a direction; none goes beyond its line."""
_CUES = ("north", "south", "east", "west")
_DATELINE = expression(
    r"(?P<town>[A-ZÀ-Þ][A-ZÀ-Þ.' -]{2,24})(?:, [A-Z][\w. ]{2,20})?(?: \([^()\n]{2,20}\))? ?(?:[-–—:])"
)
_FIRST_BLOCKS = 4
_FROM_HERE = expression(
    rf"(?P<place>{NAME}),? (?:(?:which )?(?:is|lies) )?(?:[^.;:!?\n,]{{2,30}} )?(?:to|in) the {DIR}"
    r"(?: of here| of us)?(?=[,.;)])"
)
FAR = r"(?:far |deep |extreme |remote |rural |very |dry |arid |wet |rainy |mountainous )?"


def read_bearings(scene: Scene) -> Iterator[DirectionFrom]:
    """A claim for each direction that is told of a journey or of a place within a country, and is not taken back."""
    for claim, start, end in _all(scene):
        if not is_aside(scene, start, end, moved=True):
            yield claim


def _all(scene: Scene) -> Iterator[tuple[DirectionFrom, int, int]]:
    """Every claim with its range of the prose."""
    prose, lower = scene.draft.prose, scene.lower
    if not scene.words.any(_CUES):
        return
    passages = [
        (block.start, block.end, text)
        for block in scene.draft.blocks
        if any(cue in (text := lower[block.start : block.end]) for cue in _CUES)
    ]
    for pattern, leads in zip(_WAYS, _LEADS, strict=True):
        for match in _matches(pattern, leads, passages, prose):
            origin = town_before(prose, match.end("origin"), match.start("origin"))
            place = town_before(prose, match.end("place"), match.start("place"))
            if origin is not None and place is not None and origin.name != place.name:
                yield claim_of(scene, place, origin, match)
    yield from _from_here(scene)


def _matches(
    pattern: re.Pattern[str], leads: Sequence[str], passages: Sequence[tuple[int, int, str]], prose: str
) -> Iterator[re.Match[str]]:
    """The matches in those passages, each with its range and its text in lower case, that hold one of the leads."""
    for start, end, text in passages:
        if any(lead in text for lead in leads):
            yield from pattern.finditer(prose, start, end)


def _from_here(scene: Scene) -> Iterator[tuple[DirectionFrom, int, int]]:
    """ "Calgary, to the south": of the town of the dateline."""
    prose = scene.draft.prose
    here = dateline(scene)
    if here is None:
        return
    for match in _FROM_HERE.finditer(prose, here.end, scene.draft.block_at(here.start).end):
        place = town_before(prose, match.end("place"), match.start("place"))
        if place is not None and place.name != here.name:
            yield claim_of(scene, place, here, match)


def dateline(scene: Scene) -> Town | None:
    """The town in capitals that a draft opens with: "EDMONTON – ..."."""
    for block in scene.draft.blocks[:_FIRST_BLOCKS]:
        match = _DATELINE.match(scene.draft.prose, block.start, block.end)
        if match is not None:
            return Town(match.start("town"), match.end("town"), match["town"].strip().title(), "", False)
    return None


def claim_of(
    scene: Scene,
    place: Town,
    origin: Town,
    match: re.Match[str],
    *,
    within: bool = False,
    beside: bool = False,
    coast: bool = False,
    farther: bool = False,
    phrase: str | None = None,
) -> tuple[DirectionFrom, int, int]:
    """The claim of two places and a match with the direction, with its range of the prose."""
    maker = scene.maker
    printed = match["dir"] or match["dir_after"]
    letters = re.sub("[ -]", "", printed.lower())
    direction = letters if len(letters) < 6 else f"{letters[:5]}-{letters[5:]}"
    place = city_of_land(scene, place)
    start, end = min(place.start, origin.start), max(place.end, origin.end)
    claim = make(
        DirectionFrom,
        quote=maker.quote(start, end),
        span=maker.span(start, end),
        section=maker.section(start),
        phrase=phrase or _phrase(beside=beside, coast=coast, farther=farther),
        place=place_told(scene, place),
        origin=place_of(scene, origin) if within else place_told(scene, origin),
        direction=Compass(direction),
        within=within,
    )
    return claim, start, end


def _phrase(*, beside: bool, coast: bool, farther: bool) -> str:
    return "farther" if farther else f"bearing{'-beside' if beside else '-coast' if coast else ''}"
