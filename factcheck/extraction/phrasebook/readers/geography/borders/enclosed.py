"""Countries said to be enclosed by another: "Lesotho, a kingdom ringed on all sides by South African land"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.atlas import Atlas, PlaceKind
from factcheck.claims import Bordering, Nearness, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.bearings.directions import place_of
from factcheck.extraction.phrasebook.scene import Scene

_WHAT = r"(?:(?:an?|the) (?:(?!of (?!land|territory|rock))[a-z-]+ ){1,5}?(?:(?:that|which) )?)"
_ENCLOSED = r"(?:surrounded|enclosed|encircled|ringed|girdled|hemmed in|fenced in|locked in|walled in)"
_WHOLLY = r"(?:wholly|entirely|completely|totally|fully)"
_SIDES = r"on (?:all|every|two|three|four) sides?"
_BY = expression(
    rf"(?P<place>{NAME}),? (?P<what>{_WHAT})?(?:(?:which|that) )?(?:(?:is|lies|sits|was|being) )?"
    rf"(?:{_WHOLLY} {_ENCLOSED}(?: {_SIDES})?|{_ENCLOSED} {_SIDES}|{_ENCLOSED} {_WHOLLY})"
    rf" by (?:the )?(?P<other>{NAME})(?P<land>(?: [a-z]+)? (?:territory|soil|land|lands|provinces))?(?![\w’'-])"
)
_CUES = ("surrounded", "enclosed", "encircled", "ringed", "girdled", "hemmed", "fenced", "locked in", "walled")


def read_enclosed(scene: Scene) -> Iterator[Bordering]:
    """A claim for each country that is told as what it is, or the other by its people: else it is a plain border."""
    atlas, prose = scene.atlas, scene.draft.prose
    if atlas is None:
        return
    for start, end in scene.passages_with(_CUES):
        for match in _BY.finditer(prose, start, end):
            if (match["what"] or match["land"]) and (claim := _claim(scene, match, atlas)) is not None:
                yield claim


def _claim(scene: Scene, match: re.Match[str], atlas: Atlas) -> Bordering | None:
    place = town_before(scene.draft.prose, match.end("place"), match.start("place"))
    country = atlas.country(match["other"])
    if place is None or country is None or is_aside(scene, match.start(), match.end()):
        return None
    if not any(one.kind is PlaceKind.COUNTRY for one in atlas.named(place.name)) or place.name == country.name:
        return None
    people = atlas.is_people(match["other"].lower())
    if people is not (match["land"] is not None):
        return None  # "by Italian hills", "by Italy lands"
    other = Town(match.start("other"), match.end("other"), country.name, "", False)
    maker = scene.maker
    return make(
        Bordering,
        quote=maker.quote(match.start("place"), match.end()),
        span=maker.span(match.start("place"), match.end()),
        section=maker.section(match.start()),
        phrase="border.enclosed",
        place=place_of(scene, place),
        neighbours=(place_of(scene, other),),
        nearness=Nearness.BORDER,
    )
