"""Reads which of several towns and lands are put on a sea: "Split, Bar and Kotor, three old ports on the Adriatic".

What is said of all of them stands behind the last; `said_of` finds them. A land that opens its sentence alone is the
one that has "a short coast on the Red Sea" later in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import PlaceKind, Standing
from factcheck.claims import Coastal, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.towns import Town
from factcheck.extraction.phrasebook.readers.asides import is_aside, sentence_range
from factcheck.extraction.phrasebook.readers.geography.bearings.directions import place_of
from factcheck.extraction.phrasebook.readers.geography.owners import lands_in
from factcheck.extraction.phrasebook.readers.geography.said_of import said_of
from factcheck.extraction.phrasebook.readers.geography.waters.coasts import is_wished, read_coasts
from factcheck.extraction.phrasebook.readers.geography.waters.tabled_waters import Water, waters
from factcheck.extraction.phrasebook.readers.geography.waters.waterfronts import on_water
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "shoreline"
_SHORE = (
    r"(?:(?:the |its |their )?(?:[a-z-]+ ){0,2}?(?:shores?|coasts?|edge|side|waterfront|ports?|harbou?rs?"
    r"|beach(?:es)?) "
    r"(?:of|on) )?"
)
_PREDICATE = expression(
    r"\b(?:(?:fish(?:es)?(?: in)?|sails?|faces?|share|line|ring|touch|border|front|overlook|open onto|lie on|stand on"
    rf"|sit on|look out (?:on|over)|have (?:a |their |long |short |the )*(?:coasts?|shores?|shoreline|ports?|harbou?rs?"
    rf"|beach(?:es)?|coastline|access|frontage) (?:on|to)|on|by|along|facing|overlooking|at) {_SHORE}(?:the )?)\Z"
)
"""From the start of what is said to the water."""
_BARE_AHEAD = expression(
    r" (?:Sea |Ocean )?(?:(?:sea)?ports|harbou?rs|resorts|towns|cities|coasts?|nations"
    r"|states|countries)\b"
)
_HAS = expression(
    r"(?:has|have|boasts|enjoys|owns|keeps|claims|with) (?:[^,;:.!?\n]|, (?=an? )){0,60}?\b(?:coast|shore|strip"
    r"|coastline|window|outlet|frontage"
    r"|seaboard|seaports?|ports?|harbou?rs?|beach(?:es)?)(?: of [\d,.]+ [a-z]+)? (?:on|onto|along) (?:the )?\Z"
)
"""From the verb of a land to the water on which it has a coast."""
_NOT = expression(
    r"\b(?:no|not|never|lost|without|neither|nor|once|rent\w*|leas\w+|share[sd]?|uses?|through"
    r"|rights?|stake|invest\w*|want\w*|plan\w*|deals?|agree\w*|promis\w*|bought|hopes?|seeks?)\b|n['’]t\b"
)
_WASHES = expression(
    r"(?:['’]s waters)? (?:wash(?:es)?|laps?(?: at)?|pounds?) (?:the )?(?:(?:coasts?|shores?|beaches) of )?(?:the )?"
)
_OPENS, _WINDOW = 5, 150


def read_told_coasts(scene: Scene) -> Iterator[Coastal]:
    """A claim for each town and land of those that are said to lie on a water."""
    if scene.atlas is None:
        return
    told = [one.span for one in read_coasts(scene) if one.sea is not None]
    for water in waters(scene):
        if any(span.start <= water.start < span.end for span in told):
            continue
        towns = _several(scene, water) or _owner(scene, water) or _washed(scene, water)
        for town in towns:
            claim = _claim(scene, town, water)
            if claim is not None:
                yield claim


def _several(scene: Scene, water: Water) -> tuple[Town, ...]:
    """The names of a list that all lie on a water; a single one is read elsewhere."""
    prose = scene.draft.prose
    floor, _ = sentence_range(scene, water.start, water.end)
    low = max(floor, water.start - _WINDOW)
    starts = [match.start()] if (match := _PREDICATE.search(prose, low, water.start)) is not None else []
    if _BARE_AHEAD.match(prose, water.end):
        starts.append(water.start)
    for start in starts:
        found = said_of(scene, start, floor)
        if len(found) > 1:
            return found
    return ()


def _owner(scene: Scene, water: Water) -> tuple[Town, ...]:
    """The one land of a sentence, which opens it and has a coast on the water."""
    prose = scene.draft.prose
    floor, last = sentence_range(scene, water.start, water.end)
    lands = lands_in(scene, floor, water.start)
    if not lands or len({one.entry.id for one in lands}) != 1:
        return ()
    land = lands[0]
    if land.metonym or land.start > floor + _OPENS or prose[land.end : land.end + 1] != " ":
        return ()
    if scene.place_at(land.start) is None or land.entry.kind is not PlaceKind.COUNTRY:
        return ()
    if _HAS.match(prose, land.end + 1, water.start) is None or _NOT.search(scene.lower, land.end, last):
        return ()
    return (Town(land.start, land.end, land.entry.name, "", False),)


def _washed(scene: Scene, water: Water) -> tuple[Town, ...]:
    """ "The Atlantic washes Ghana"."""
    verb = _WASHES.match(scene.draft.prose, water.end)
    place = scene.place_at(verb.end()) if verb is not None else None
    return (Town(place.start, place.end, place.name, "", False),) if place is not None else ()


def _claim(scene: Scene, town: Town, water: Water) -> Coastal | None:
    """That a country or region has a coast on the water, or that a city lies on it."""
    atlas, prose = scene.atlas, scene.draft.prose
    assert atlas is not None
    sea = prose[water.start : water.end]
    first, last = min(town.start, water.start), max(town.end, water.end)
    aside = is_aside(scene, first, last, lasting=True) or is_wished(scene, town.start, town.end)
    lands = [one for one in atlas.named(town.name) if one.standing is not Standing.FORMER]
    if any(one.kind is PlaceKind.COUNTRY for one in lands):
        maker = scene.maker
        return make(
            Coastal,
            quote=maker.quote(first, last),
            span=maker.span(first, last),
            section=maker.section(first),
            phrase=PHRASE,
            aside=aside,
            place=place_of(scene, town),
            words=make(Quoted, quote=maker.quote(water.start, water.end), span=maker.span(water.start, water.end)),
            sea=sea,
        )
    if not atlas.cities.named(town.name):
        return None
    return on_water(scene, town, water.start, water.end, sea, aside=aside)
