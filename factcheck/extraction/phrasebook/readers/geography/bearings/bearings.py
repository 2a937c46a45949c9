"""Reads directions from journeys, from inverted order, and within a country: "drive west from Nairobi to Mombasa"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from factcheck.atlas import PlaceKind
from factcheck.claims import Compass, DirectionFrom, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.bearings.directions import place_of, sentence_start
from factcheck.extraction.phrasebook.readers.geography.told_lands import city_of_land, place_told
from factcheck.extraction.phrasebook.readers.geography.whereabouts import (
    countries_named,
    is_country,
    is_first_level,
    spoken_of,
)
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
_APPOSED = (
    r"(?:, (?:the|its|our|an?) (?:[a-z’'-]+ ){0,4}?(?:capital|city|town|port|village|resort|metropolis|hub)"
    rf"(?: of (?:[\d,.]{{1,9}}(?: (?:people|inhabitants|souls|million))?"
    rf"|(?:the )?{CAPITALISED}(?: {CAPITALISED}){{0,2}}))?(?=,))?"
)
_IS_IN = rf"{_APPOSED}(?:,? (?:which )?(?:is|lies|sits|stands|was)(?: [a-z]+)?|,)?"
_IN_ITS_SIDE = expression(
    rf"{_IS_IN} (?:in|on|at) (?:the|its) {FAR}{DIR}(?:ern)?(?: (?:end|tip|edge|corner|extremity|part|side"
    rf"|half))? of (?:the|that) "
    r"(?P<whole>country|nation|state|province|republic|kingdom|continent)(?=[,.;:)–—]|\s*\Z| and | where | has | "
    r"had | is | was )"
)
"""After a name: ", in the far west of the country"."""
_IN_THE_COUNTRYS_SIDE = expression(
    rf"{_IS_IN} (?:up |down |way up |way down )?(?:in|on|at) (?:the|that) (?P<whole>country|nation|state"
    rf"|province|republic"
    rf"|kingdom)['’]s {FAR}{DIR}(?:(?:ern)? (?:end|tip|edge|corner|fringe|part|half))?(?=[,.;:)–—]|\s*\Z| and | where "
    r"| has | had | is | was )"
)
"""The same: ", in the country's far west"."""
_ON = rf"{_IS_IN} (?:on|along|off) (?:the|that)"
_LAND = r"(?P<whole>island|country|nation|state|province|republic|kingdom)"
_COAST = r"(?:coast|shore|seaboard|coastline)"
_PAUSE = r"(?=[,.;:)–—]|\s*\Z| and | where | has | had | is | was )"
_ON_ITS_COAST = (
    expression(rf"{_ON} {_LAND}['’]s {FAR}{DIR}(?:ern)? {_COAST}{_PAUSE}"),
    expression(rf"{_ON} {FAR}{DIR}(?:ern)? {_COAST} of (?:the|that) {_LAND}{_PAUSE}"),
)
"""The same of a coast: ", on the country's east coast"."""
_ITS = (
    "of the country",
    "of the island",
    " island's ",
    " island’s ",
    "of the nation",
    "of the state",
    "of the province",
    "of the republic",
    "of the kingdom",
    "of that country",
    "of that state",
    "of that province",
    " country's ",
    " country’s ",
    " nation's ",
    " nation’s ",
    " state's ",
    " state’s ",
    " province's ",
    " province’s ",
)


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
    if scene.words.any(_ITS):
        yield from _within_it(scene, passages)


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


def _within_it(scene: Scene, passages: Sequence[tuple[int, int, str]]) -> Iterator[tuple[DirectionFrom, int, int]]:
    """ "Kiruna, in the far north of the country": the one that the copy speaks of."""
    prose = scene.draft.prose
    for start, end, text in passages:
        if not any(words in text for words in _ITS):
            continue
        patterns = (_IN_ITS_SIDE, _IN_THE_COUNTRYS_SIDE, *_ON_ITS_COAST)
        for side in (found for pattern in patterns for found in pattern.finditer(prose, start, end)):
            place = town_before(prose, side.start(), max(sentence_start(scene, side.start()), side.start() - 64))
            regional = side["whole"] in ("state", "province")
            whole = _first_level(scene, side.start()) if regional else _named_here(scene, side.start(), place)
            whole = whole or (None if regional else spoken_of(scene, side.start()))
            if whole is None and place is not None and not regional:
                whole = _home(scene, place)
            if side["whole"] == "island" and not _is_island(scene, whole):
                continue
            if (
                place is not None
                and whole is not None
                and not (place.owned or whole.name == place.name or (whole.capital and whole.country is None))
            ):
                land = whole.country if whole.capital and whole.country else whole.name
                coast = any(word in side[0] for word in ("coast", "shore", "seaboard"))
                told = Town(side.start("whole"), side.end("whole"), land, "", False)
                yield claim_of(scene, place, told, side, within=True, coast=coast)


def _is_island(scene: Scene, land: PlaceMention | None) -> bool:
    """Whether a land is a country that touches no other."""
    atlas = scene.atlas
    if land is None or atlas is None or not land.entries or land.entries[0].kind is not PlaceKind.COUNTRY:
        return False
    return not atlas.facts.neighbours(land.entries[0])


def _named_here(scene: Scene, at: int, place: Town | None) -> PlaceMention | None:
    """The country of a city, where it is the one that the sentence names before."""
    own = _home(scene, place) if place is not None else None
    start = sentence_start(scene, at)
    here = [one for one in scene.within(start, at, PlaceMention) if is_country(one) and not one.capital]
    only = own is not None and {one.entries[0].id for one in here} == {own.entries[0].id}
    return own if only else None


def _home(scene: Scene, place: Town) -> PlaceMention | None:
    """The country of the first city of a name, where the draft names it anywhere."""
    cities = scene.atlas.cities.named(place.name) if scene.atlas is not None else ()
    country = scene.atlas.get(cities[0].city.country) if scene.atlas is not None and cities else None
    if country is None or (country.id not in countries_named(scene) and country.id not in _homes(scene)):
        return None
    return PlaceMention(place.start, place.end, country.name, None, (country,))


def _homes(scene: Scene) -> set[str]:
    """The country that a draft is set in, and that of the town it was filed from."""
    here = dateline(scene)
    filed = scene.atlas.cities.named(here.name)[:1] if scene.atlas is not None and here is not None else ()
    home = [scene.home.entries[0].id] if scene.home is not None else []
    return {*home, *(one.city.country for one in filed)}


def _first_level(scene: Scene, at: int) -> PlaceMention | None:
    """The first-level region that the draft names most before an offset."""
    every = [m for m in scene.within(0, at, PlaceMention) if is_first_level(m) and not is_country(m)]
    names = Counter(m.name for m in every)
    most = max(every, key=lambda m: (names[m.name], -m.start), default=None)
    return most if most is not None and 2 * names[most.name] > len(every) else None


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
