"""Reads towns that are said to lie between two others: "Melk, which lies between Vienna and Bratislava"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Facing, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.towns import NAME, town_after, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.bearings.directions import place_of
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "between"

_WHAT = r"(?:(?:an?|the|its|our) (?:[a-z-]+ ){0,3}?(?:city|town|port|village|resort|place|stop|spot),? )?"
_ON = r"(?:on (?:the |an? )?(?:[A-Z]?[\w-]+ ){1,4})?"
_BETWEEN = expression(
    rf"(?P<place>{NAME})(?:,? (?:which |that )?(?:is|lies|sits|stands) {_WHAT}{_ON}|, {_WHAT}{_ON})"
    rf"(?P<words>(?:(?:about |roughly |almost )?(?:half-?way|midway) |roughly |about )?between) "
    rf"(?P<one>{NAME}) and (?=(?P<other>{NAME}))"
)
_SHUTS = expression(r"[,.;:)!?–—]|\s*\Z|\s*\n| (?:and|but|where|has|had|was|is|in|with|that|which|at|for|on)\b")


def read_betweens(scene: Scene) -> Iterator[Facing]:
    """A claim for each such town, where all three are cities."""
    prose, atlas, maker = scene.draft.prose, scene.atlas, scene.maker
    if atlas is None:
        return
    for start, end in scene.passages_with((" between ",)):
        for match in _BETWEEN.finditer(prose, start, end):
            place = town_before(prose, match.end("place"), match.start("place"))
            one, other = town_after(prose, match.start("one")), town_after(prose, match.start("other"))
            if place is None or one is None or other is None or place.owned or place.before.endswith(","):
                continue
            names = (place.name, one.name, other.name)
            if any(atlas.country(name) is not None for name in names) or not _SHUTS.match(prose, other.end):
                continue
            if not all(atlas.cities.named(name) for name in names[1:]) or is_aside(scene, place.start, other.end):
                continue
            yield make(
                Facing,
                quote=maker.quote(place.start, other.end),
                span=maker.span(place.start, other.end),
                section=maker.section(place.start),
                phrase=PHRASE,
                place=place_of(scene, place),
                origin=place_of(scene, one),
                words=make(Quoted, quote=maker.quote(*match.span("words")), span=maker.span(*match.span("words"))),
                either=(place_of(scene, other),),
            )
