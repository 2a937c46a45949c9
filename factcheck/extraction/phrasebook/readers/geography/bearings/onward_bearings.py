"""Reads in which direction a place lies from one before it: "from Munich to Hamburg, some 610 km to the north".

Where copy does not say of which place, it is the one that lies as far away as the copy says.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas.sphere import distance_km
from factcheck.claims import DirectionFrom
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.bearings.bearings import DIR, claim_of
from factcheck.extraction.phrasebook.readers.geography.bearings.directions import sentence_start
from factcheck.extraction.phrasebook.scene import Scene

_CUES = ("to the ", " due ", " further ", " farther ")
_UNITS = {"km": 1.0, "mi": 1.609344, "nmi": 1.852}
_ONWARD = expression(
    rf"(?: away| off| distant| by (?:road|rail|air|sea|train))?,? (?:(?:away )?to the|due|further|farther)"
    rf" {DIR}(?:wards?)?"
    r"(?! of\b| coast| side| bank| end|-)\b"
)
"""After a length: ", 610 km to the north"."""
_LIES = expression(
    r"(?:,| –| —| \(|,? (?:which |that )?(?:is|lies|sits|stands|was)) (?:(?:about|around|some|roughly|nearly|almost"
    r"|just|only|an?|another|over|under|more than|less than) ){0,2}\Z"
)
_FROM_TO = expression(
    rf"\b[Ff]rom (?P<origin>{NAME}) to (?P<place>{NAME})(?:,| –| —| \()"
    rf"(?: (?:which (?:is|lies) )?(?:far|away|well|just|directly|a (?:long )?[a-z]{{3,6}}|(?:an?|one|two|three"
    rf"|four|five|six)"
    rf" (?:hours?|days?)(?: (?:by|drive|away)(?: [a-z]{{3,5}})?)?))? (?:away )?to the {DIR}(?=[,.;)–—]|\s*\Z)"
)
_NAMES = expression(rf"(?<![\w’'-]){NAME}(?![\w-])")
_LEAST, _MOST = 0.85, 1.45
"""How many times the distance as the crow flies copy may give, by air and by road."""
_NEAR = 40.0
"""Km: places nearer than this lie beside too many others."""
_REACH = 400
"""How far before a place the one that it is told from may stand."""


def read_onward_bearings(scene: Scene) -> Iterator[DirectionFrom]:
    """A claim for each place that lies so far "to the north" of the one place before it that is so far from it."""
    if not scene.words.any(_CUES):
        return
    prose = scene.draft.prose
    for first, last in scene.passages_with(("to the ",)):
        for match in _FROM_TO.finditer(prose, first, last):
            origin = town_before(prose, match.end("origin"), match.start("origin"))
            place = town_before(prose, match.end("place"), match.start("place"))
            if origin is not None and place is not None and origin.name != place.name:
                claim, start, end = claim_of(scene, place._replace(end=match.end()), origin, match)
                if not is_aside(scene, start, end):
                    yield claim
    for number in scene.mentions:
        if not isinstance(number, NumberMention) or number.unit not in _UNITS:
            continue
        side = _ONWARD.match(prose, number.end)
        if side is None:
            continue
        floor = sentence_start(scene, number.start)
        lies = _LIES.search(prose, max(floor, number.start - 40), number.hedge_start)
        place = town_before(prose, lies.start(), floor) if lies is not None else None
        km = float(number.value) * _UNITS[number.unit or "km"]
        origin = _origin(scene, place, km) if place is not None and km >= _NEAR else None
        if place is None or origin is None or place.owned:
            continue
        claim, start, end = claim_of(scene, place._replace(end=side.end()), origin, side)
        if not is_aside(scene, start, end):
            yield claim


def _origin(scene: Scene, place: Town, km: float) -> Town | None:
    """The one city that is named shortly before a place and lies as far from it as the copy says."""
    atlas, prose = scene.atlas, scene.draft.prose
    own = atlas.cities.named(place.name) if atlas is not None else ()
    if atlas is None or not own:
        return None
    first = max(scene.draft.block_at(place.start).start, place.start - _REACH)
    found: dict[str, Town] = {}
    for match in _NAMES.finditer(prose, first, place.start):
        town = town_before(prose, match.end(), match.start())
        if town is None or town.name == place.name:
            continue
        for city in atlas.cities.named(town.name)[:1]:
            away = distance_km(city.city.point, own[0].city.point)
            if away > 0 and _LEAST <= km / away <= _MOST:
                found[town.name] = town
    return next(iter(found.values())) if len(found) == 1 else None
