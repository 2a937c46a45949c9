"""How far off a place is said to be, measured from a place that the words name, or from the other one of its sentence.

"Bergen, 460 km by rail from Oslo"; "trucks from Durban reach Maputo, 500 km up the coast"; "carried from Accra to Kano,
a haul of 1,300 km".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.atlas import Atlas
from factcheck.atlas.names import key
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention, PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_after, town_before
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_HEDGES = (
    r"(?:(?:only|just|barely|at least|still|about|some|roughly|well|less than|more than|hardly|scarcely|little|nearly"
    r"|almost|over|under|around|now|a mere|a good|all of|fully|today) ){0,2}"
)
_BRACKET = r"(?: \([^()]{1,24}\))?"
_COMPASS = r"(?:(?:north|south)[ -]?(?:east|west)|north|south|east|west)"
_ALONG = (
    r"(?:road|motorway|highway|freeway|autobahn|autoroute|interstate|turnpike|expressway|coast|coastline|shore"
    r"|lakeshore|seaboard|line|track|tracks|railway|railroad|rails|valley|river|canal|estuary|way|lake|lakefront"
    r"|peninsula|shoreline|coast road|main road|shipping lane)"
)
_TRAVELLED = r"(?:road|rail|train|car|bus|lorry|truck|river|sea|boat|ferry|ship|canal|bike|motorbike|coach)"
_WAY = expression(
    rf"{_BRACKET}(?:,? (?:(?:further |farther )?(?:away|off|distant|inland)|(?:further|farther) on"
    rf"|(?:further |farther )?(?:upstream|downstream|upriver|downriver)"
    rf"|(?:to the |due |further |farther )?{_COMPASS}(?:wards?)?"
    rf"|(?:further |farther )?(?:up|down|along|on|by|via) (?:the |a )?(?:same )?(?:[a-z]+ )?{_ALONG}|by {_TRAVELLED}"
    r"|by (?:air|plane)|in a straight line|as the crow flies)){1,3}"
)
"""After a length: which way, and along what, a place is so far off."""
_NO_WAY = expression(r"(?= from (?:the (?:city|town|port|capital) of )?[A-ZÀ-Þ])")
_FROM = expression(r",? (?:from|of) (?:the (?:city|town|port|capital) of )?(?:the capital, )?(?=[A-ZÀ-Þ])")
_ENDS = expression(r"[,.;:)–—]| [–—]|\s*\Z|\s*\n")
_AHEAD = expression(rf"(?:,| \(| –| —|,? (?:which |that )?(?:is|lies|sits|stands)) ?{_HEDGES}\Z")
"""Between a place and the length."""
_HAUL = expression(
    rf"(?:,| –| —) an? (?:(?:[a-z]+ ){{0,2}})(?:haul|drive|trip|journey|flight|ride|distance|trek|hop|crossing|voyage"
    rf"|march|walk|run|slog|stretch|leg) of {_HEDGES}\Z"
)
_ROUND = expression(r"\b(?:round|return|both ways|in all|in total|there and back)\b")
_ON_THE_ROAD = expression(
    rf"\b(?:road|motorway|highway|freeway|autobahn|autoroute|interstate|turnpike|expressway|railway|railroad"
    rf"|line|tracks?|river|canal|upstream|downstream|upriver|downriver|coast|shore|lakeshore|valley|by {_TRAVELLED})\b"
)
_COASTAL = 30
"""Km from the sea within which a place is where "inland" is counted from."""
_TO = frozenset("in to for at as reach reached reaches and on into toward towards".split())
"""Words before a place that is so far off."""
_AT = frozenset("in at from of left leave leaving leaves departed reach reached visited entered".split())
"""Words right before the place that it is measured from."""
_PLACING = _AT | _TO | {"near", "outside", "around", "beyond", "past", "via", "through"}
"""Words before a name that is a small town's and not a person's."""
_ATTRIBUTE = expression(r" [a-z-]+")
_SPOTS = expression(
    r"\b(?i:an?|the|his|her|their|our|my|its|another|this|that|each|every|some|from|of|home)(?: [a-z-]+){0,2}? "
    r"(?:(?:home ?)?towns?|villages?|borders?|frontier|farms?|camps?|island|islands|lake|coast|resort|park|region|area"
    r"|airport|valley|mountains?|ranch|reservation|settlement|suburbs?|county|province|district|capital|mines?"
    r"|oilfields?|wells?|dam|base|estate|monastery|forest|delta|cape|peninsula|province|state|site|quarry|refinery"
    r"|here|there|home|city|cities|hamlet|commune|island chain|glacier|volcano|summit|epicentre|epicenter|mouth)\b"
    r"(?!(?: [a-z]+)? (?:in|at|of|outside|near|around) [A-ZÀ-Þ])"
)
"""Other places that a sentence may measure from."""
_LOCATED = expression(
    rf"\b(?:in|at|from|near|outside|of|to|for|left|around|beyond|past|via|through|off|towards?) (?:the )?"
    rf"(?P<name>{NAME})"
)
_RUN = expression(NAME)
_PART = expression(rf"{CAPITALISED}(?:[ -]{CAPITALISED}){{0,3}}")
"""A part of a run of names: "Lyon on Friday"."""
_BEFORE, _REACH = 150, 3000
_SENTENCE = 600
"""Characters of a sentence that is read for its other place."""
DAYS = frozenset(
    "January February March April May June July August September October November December Monday Tuesday Wednesday"
    " Thursday Friday Saturday Sunday Christmas Easter Ramadan".split()
)
"""Names of days and months, some of which are towns' as well."""


class Off(NamedTuple):
    """A place, where its distance is measured from, and how."""

    place: Town
    origin: Town
    travelled: bool
    either: tuple[Town, ...] = ()
    """Other places of the copy so far that it may be measured from."""
    said: bool = True
    """Whether the words say what it is measured from."""


def off(scene: Scene, sentence: Sentence, length: NumberMention) -> Off | None:
    """What a length says of two places, where it stands beside the name of one of them."""
    prose = scene.draft.prose
    floor = max(sentence.start, length.hedge_start - _BEFORE)
    before = prose[floor : length.hedge_start]
    if (haul := _HAUL.search(before)) is not None and _ENDS.match(prose, length.end) is not None:
        return _haul(scene, sentence, floor + haul.start(), before)
    ahead = _AHEAD.search(before)
    way = (
        (_WAY.match(prose, length.end, sentence.end) or _NO_WAY.match(prose, length.end)) if ahead is not None else None
    )
    place = town_before(prose, floor + ahead.start(), floor) if ahead is not None else None
    if way is None or place is None or place.owned:
        return None
    travelled = _ON_THE_ROAD.search(way[0]) is not None
    if named := _FROM.match(prose, way.end(), sentence.end):
        origin = town_after(prose, named.end())
        return Off(place, origin, travelled) if origin is not None else None
    if _ENDS.match(prose, way.end()) is None or place.before.lower() not in _TO or scene.atlas is None:
        return None
    found = other_place(scene, sentence.start, sentence.end, place) or place_spoken_of(scene, sentence.start, place)
    if found is None or ("inland" in way[0] and not _is_on_the_sea(found[0], scene.atlas)):
        return None
    return Off(place, found[0], travelled, found[1], said=False)


def _haul(scene: Scene, sentence: Sentence, end: int, before: str) -> Off | None:
    """ "From X to Y, a haul of 300 km": the two places of the sentence so far."""
    place = town_before(scene.draft.prose, end, sentence.start)
    if place is None or place.before.lower() not in _TO or _ROUND.search(before):
        return None
    found = other_place(scene, sentence.start, sentence.end, place)
    return Off(place, found[0], True, found[1], said=False) if found is not None else None


def other_place(scene: Scene, start: int, end: int, place: Town) -> tuple[Town, tuple[Town, ...]] | None:
    """The one other city that a sentence, by its range, names before a place, and those that the draft names before."""
    if (
        scene.atlas is None
        or end - start > _SENTENCE
        or (origin := _other(scene, start, end, place, scene.atlas)) is None
    ):
        return None
    return origin, tuple(_earlier(scene.draft.prose, start, (place, origin), scene.atlas))


def place_spoken_of(scene: Scene, start: int, place: Town) -> tuple[Town, tuple[Town, ...]] | None:
    """Where a sentence that names no other city measures from: the last city that the draft names before, and the rest.

    None where the copy so far may be at a place that is no city of the atlas.
    """
    atlas, prose = scene.atlas, scene.draft.prose
    if atlas is None or any(one.name != place.name for one in cities_between(prose, start, place.start, atlas)):
        return None
    block = scene.draft.block_at(start)
    before = scene.draft.block_at(max(0, block.start - 2))
    if _SPOTS.search(prose, block.start, place.start) is not None:
        return None
    for match in _LOCATED.finditer(prose, before.start, place.start):
        name = match["name"]
        if not (_is_no_spot(scene, match.start("name"), name) or name == place.name or _is_a_city(name, atlas)):
            return None
    found = list(_earlier(prose, start, (place,), atlas))
    return (found[-1], tuple(found[:-1])) if found else None


def _is_a_city(name: str, atlas: Atlas) -> bool:
    return bool(atlas.cities.named(name) or atlas.cities.small(name))


def _other(scene: Scene, start: int, end: int, place: Town, atlas: Atlas) -> Town | None:
    """The one other city that a sentence names before a place, where the sentence is at no third place."""
    prose = scene.draft.prose
    found = [one for one in cities_between(prose, start, place.start, atlas) if one.name != place.name]
    if len({one.name for one in found}) != 1 or _SPOTS.search(prose, start, place.start + 1) is not None:
        return None
    if any(one.name != place.name for one in cities_between(prose, place.end, end, atlas)):
        return None
    origin = found[0]
    if not _is_at(prose, origin, place) or any(
        origin.start != match.start("name") and match["name"] != place.name
        for match in _LOCATED.finditer(prose, start, place.start)
        if not _is_no_spot(scene, match.start("name"), match["name"])
    ):
        return None
    return origin


def _is_at(prose: str, origin: Town, place: Town) -> bool:
    """Whether something is at a city, or of it: "crews from Perth", "the Perth crews"."""
    if prose.startswith(("'", "’"), origin.end):
        return False
    if prose.startswith(f" to {place.name}", origin.end):
        return True
    attribute = _ATTRIBUTE.match(prose, origin.end) is not None
    return origin.before.lower() in _AT or (origin.before.lower() in ("the", "a", "an") and attribute)


def _is_no_spot(scene: Scene, start: int, name: str) -> bool:
    """Whether a name is a country's, a region's or a day's."""
    mentions = scene.within(start, start + len(name), PlaceMention)
    return name in DAYS or (bool(mentions) and not (scene.atlas and scene.atlas.cities.named(name)))


def _is_on_the_sea(town: Town, atlas: Atlas) -> bool:
    city = atlas.cities.named(town.name)[0].city
    edge = atlas.edges.of(city)
    return edge is not None and edge.sea is not None and edge.sea <= _COASTAL


def _earlier(prose: str, end: int, besides: tuple[Town, ...], atlas: Atlas) -> Iterator[Town]:
    """The cities that the draft names before a sentence, each once."""
    seen = {key(one.name) for one in besides}
    for town in cities_between(prose, max(0, end - _REACH), end, atlas):
        if key(town.name) not in seen:
            seen.add(key(town.name))
            yield town


def cities_between(prose: str, start: int, end: int, atlas: Atlas) -> Iterator[Town]:
    """The names of cities in a range of the prose, datelines in capitals too."""
    for run in _RUN.finditer(prose, start, end):
        parts = ((0, len(run[0])), *(one.span() for one in _PART.finditer(run[0])))
        towns = (town_before(prose, run.start() + last, run.start() + first) for first, last in dict.fromkeys(parts))
        found = (one for one in towns if one is not None and not one.owned and _is_city(one, atlas))
        if (town := next(found, None)) is not None:
            yield town


def only_city(scene: Scene, start: int, end: int) -> Town | None:
    """The last mention of the one city that a range names, whose name is no country's."""
    atlas = scene.atlas
    found = cities_between(scene.draft.prose, start, end, atlas) if atlas is not None else ()
    towns = [one for one in found if atlas is not None and atlas.country(one.name) is None]
    return towns[-1] if len({one.name for one in towns}) == 1 else None


def _is_city(town: Town, atlas: Atlas) -> bool:
    """Whether the atlas knows a city of the name; of a small one, where the words put something there."""
    if town.name in DAYS:
        return False
    if atlas.cities.named(town.name):
        return True
    return town.before.lower() in _PLACING and bool(atlas.cities.small(town.name))
