"""Reads on which side of the equator, a tropic or a polar circle a place is: "Quito lies just south of the equator"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Compass, DirectionFrom, Place, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.towns import Town, town_after, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.bearings.directions import place_of, sentence_start
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "bearing-line"
_CUES = (" equator", " circle", " hemisphere", " tropic")
_LINE = r"(?P<line>equator|(?:ant)?arctic circle|tropic of (?:cancer|capricorn))"
_FAR = (
    r"(?:(?:(?:about|around|some|roughly|nearly|almost|just|only|well|far|barely|a little|slightly|a few|more"
    r" than) ){0,2}"
    r"(?:[\d,.]{1,6} ?(?:km|kilomet(?:re|er)s?|miles?|degrees?|hours?) |(?:[a-z]+ ){1,2}(?:miles|degrees|hours) )?)"
)
_IS_IN = (
    r"(?:,? (?:which |that )?(?:is|lies|sits|stands|was)(?: (?:still|all|well|just))?"
    r"|,(?: (?:an?|the) (?:[a-z-]+ ){1,3}(?:city|town|port|capital|village))?)(?: (?:entirely|wholly|completely))?"
)
_SIDE = expression(
    rf"(?P<gap>{_IS_IN}) (?:{_FAR}(?P<dir>north|south|above|below|inside|within)(?: of)? the {_LINE}"
    r"|(?:deep |firmly |well )?in the (?P<half>northern|southern) hemisphere)\b(?! on | by road)"
)
_ASIDE = expression(r", (?:the |an? |[A-ZÀ-Þ][\w-]+['’]s? )[^.,;:!?()\n]{3,60}\Z")
"""Between a place and its verb: "Reykjavik, Iceland's capital, lies"."""
_HEMISPHERE_OF = expression(
    r"\b[Tt]he (?P<half>[Nn]orthern|[Ss]outhern)[ -][Hh]emisphere (?:(?!from|to|in|and)[a-z-]{3,12} ){0,2}?"
    r"(?:countr(?:y|ies)|nations?|states?|city|cities|islands?|republics?|econom(?:y|ies)|capitals?)"
    r"(?: of|,? such as|,? like|,? including) (?:the )?(?=[A-Z])"
)
"""Before a place: "the southern hemisphere nation of"."""
_NORTH = frozenset(("north", "above", "northern"))
_WINDOW = 90


def read_lines_of_globe(scene: Scene) -> Iterator[DirectionFrom]:
    """A claim for each place that is told to be on a side of a line of the globe."""
    prose, lower = scene.draft.prose, scene.lower
    for start, end in scene.passages_with(_CUES):
        for half in _HEMISPHERE_OF.finditer(prose, start, end):
            place = town_after(prose, half.end())
            if place is not None and not place.owned and not is_aside(scene, half.start(), place.end):
                north = half["half"].lower() in _NORTH
                yield _claim(scene, place, half.span("half"), half.start(), place.end, "equator", north=north)
        for side in _SIDE.finditer(lower, start, end):
            floor = max(sentence_start(scene, side.start()), side.start() - _WINDOW)
            aside = _ASIDE.search(prose, floor, side.start()) if side["gap"].startswith(",") else None
            place = town_before(prose, aside.start() if aside is not None else side.start(), floor)
            if place is None or place.owned or is_aside(scene, place.start, side.end()):
                continue
            line = side["line"] or "equator"
            said = side["dir"] or side["half"]
            north = said in _NORTH or (said in ("inside", "within") and line == "arctic circle")
            if said in ("inside", "within") and "circle" not in line:
                continue
            if "antarctic" in line and said not in ("inside", "within", "south"):
                continue
            line_at = (side.end("gap") + 1, side.end())
            yield _claim(scene, place, line_at, place.start, side.end(), line, north=north)


def _claim(
    scene: Scene, place: Town, line_at: tuple[int, int], start: int, end: int, line: str, *, north: bool
) -> DirectionFrom:
    """The claim that a place lies north or south of a line, whose words stand in a range of the prose."""
    maker = scene.maker
    return make(
        DirectionFrom,
        quote=maker.quote(start, end),
        span=maker.span(start, end),
        section=maker.section(start),
        phrase=PHRASE,
        place=place_of(scene, place),
        origin=make(Place, quote=maker.quote(*line_at), span=maker.span(*line_at), name=line),
        direction=Compass("north" if north else "south"),
    )
