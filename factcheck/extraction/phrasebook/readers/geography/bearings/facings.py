"""Places that a draft puts right across a water from another, or at its edge: "Buda, just over the river from Pest"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.claims import Facing, Quoted, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_after, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.bearings.directions import place_of
from factcheck.extraction.phrasebook.readers.geography.bearings.far_off import other_place
from factcheck.extraction.phrasebook.readers.geography.told_lands import city_of_land, place_told
from factcheck.extraction.phrasebook.scene import Scene

_JUST = r"(?:just|directly|right|immediately|straight|smack)"
_WATER = r"(?:river|bay|harbou?r|estuary|bridge|creek|canal|firth|fjord|lagoon|inlet)"
_OTHER_SIDE = r"(?:other|opposite|far) (?:side|bank|shore)"
_ACROSS = rf"(?:across|over) the {_WATER}"
_OVER_THE_BORDER = rf"{_JUST} (?:across|over) the (?:border|frontier|state line)"
_WHAT = (
    r"(?:(?:an?|the|its|their) (?:[a-z-]+ ){0,4}?(?:city|town|port|village|suburb|resort|capital|settlement|place"
    r"|hub|neighbou?r|sister|twin),? (?:(?:which|that) (?:is|lies|sits|stands) )?)?"
)
_BESIDE = (
    rf"(?:{_JUST} )?(?:{_ACROSS}|(?:on|at) the {_OTHER_SIDE} of the {_WATER}|(?:on|at) the opposite (?:bank|shore)"
    rf"|{_OVER_THE_BORDER})"
    r" from"
    rf"|an? (?:(?:short|brief|quick|easy|gentle|five-minute|ten-minute|ten minutes['’]|few minutes['’]) )"
    r"(?:walk|stroll|bike ride|cycle ride|tram ride|cab ride|taxi ride|metro ride|bus ride|rickshaw ride)"
    r"(?: away)? from|a stone['’]s throw (?:away )?from|within (?:walking distance|earshot|shouting distance) of"
    r"|(?:on|at) the (?:(?:very|far|northern|southern|eastern|western) )?(?:edge|outskirts|fringes?) of"
)
_LIES = r"(?:(?:,? (?:which|that))? (?:is|lies|sits|stands)|,| –| —| \() ?"
_SAID = expression(
    rf"(?P<joint>{_LIES}{_WHAT})(?P<words>{_BESIDE}) (?:the (?:city|town|port|capital) of )?(?=[A-ZÀ-Þ])"
)
_OVER_THERE = rf"(?:{_JUST} )?(?:on|at) the (?:{_OTHER_SIDE} of the {_WATER}|opposite (?:bank|shore))"
_UNSAID = expression(
    rf"(?P<joint>,| –| —| \() ?{_WHAT}(?P<words>{_JUST} {_ACROSS}|{_OVER_THERE})(?=[,.;:)–—]|\s*\Z|\s*\n| [–—])"
)
_RIDE = r"(?:walk|stroll|bike ride|cycle ride|tram ride|cab ride|taxi ride|metro ride|bus ride)"
_APART = rf"(?:are|lie|sit|stand) (?:only |just |but )?an? (?:short|brief|quick|easy) {_RIDE} apart"
_FACE = rf"(?:face|look at|eye) (?:each other|one another) (?:across|over) the {_WATER}"
_TWO_SIDES = rf"(?:lie|sit|stand|are) on (?:opposite|the two) (?:sides|banks|shores) of the {_WATER}"
_TWO = expression(
    rf"(?P<one>{NAME}) and (?P<two>{NAME}),? (?:which |that )?(?P<words>{_APART}|{_FACE}|{_TWO_SIDES})(?![\w-])"
)
_CUES = (
    *("across the ", "over the ", "other side", "opposite ", "far side", "far bank", "walk", "stroll", "ride"),
    *("throw", "distance", "earshot", "edge of", "outskirts", "fringe"),
)
_FROM_HERE = frozenset("from of near outside around beyond past".split())
"""Words before a name whose place is not the one that is across the water."""
_REACH = 90


def read_facings(scene: Scene) -> Iterator[Facing]:
    """A claim for each place that is said to lie so beside another, named with it or alone before it in a sentence."""
    prose = scene.draft.prose
    for start, end in scene.passages_with(_CUES):
        for match in _SAID.finditer(prose, start, end):
            place = town_before(prose, match.start(), max(start, match.start() - _REACH))
            origin = town_after(prose, match.end())
            if place is not None and origin is not None and not place.owned and place.name != origin.name:
                yield from _claim(scene, place, origin, match)
        for match in _TWO.finditer(prose, start, end):
            one = town_before(prose, match.end("one"), match.start("one"))
            two = town_before(prose, match.end("two"), match.start("two"))
            if one is not None and two is not None and one.before not in (",", "and"):
                yield from _claim(scene, one, two, match)
        for match in _UNSAID.finditer(prose, start, end):
            yield from _beside_another(scene, match, start, end)


def _beside_another(scene: Scene, match: re.Match[str], start: int, end: int) -> Iterator[Facing]:
    """ "Went from Pest to Buda, just across the river": the one other city of the sentence is meant."""
    place = town_before(scene.draft.prose, match.start(), max(start, match.start() - _REACH))
    if place is None or place.owned or place.before.lower() in _FROM_HERE:
        return
    found = other_place(scene, start, end, place)
    if found is not None:
        yield from _claim(scene, place, found[0], match, said=False, either=found[1])


def _claim(
    scene: Scene, place: Town, origin: Town, match: re.Match[str], *, said: bool = True, either: Iterable[Town] = ()
) -> Iterator[Facing]:
    maker, place = scene.maker, city_of_land(scene, place)
    start, end = min(place.start, origin.start), max(place.end, origin.end, match.end("words"))
    if is_aside(scene, start, end):
        return
    first, last = match.span("words")
    yield make(
        Facing,
        quote=maker.quote(start, end),
        span=maker.span(start, end),
        section=maker.section(start),
        phrase="facing",
        place=place_told(scene, place),
        origin=place_told(scene, origin),
        words=make(Quoted, quote=maker.quote(first, last), span=maker.span(first, last)),
        said=said,
        either=tuple(place_of(scene, one) for one in either),
    )
