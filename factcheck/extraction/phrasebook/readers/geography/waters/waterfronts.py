"""Reads which cities are said to lie on which sea, gulf or great lake: "Varna, a port on the Black Sea"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.atlas import PlaceKind
from factcheck.atlas.landmarks import RIVER
from factcheck.atlas.names import key
from factcheck.atlas.shores import shores
from factcheck.claims import Coastal, Place, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.landmarks import WATERSIDE, landmarks_in
from factcheck.extraction.phrasebook.mentions.runs import opening_of
from factcheck.extraction.phrasebook.mentions.towns import Town, town_after, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside, sentence_range
from factcheck.extraction.phrasebook.readers.geography.bearings.far_off import only_city
from factcheck.extraction.phrasebook.readers.geography.told_lands import city_of_land, place_told
from factcheck.extraction.phrasebook.readers.geography.wholes import home_of
from factcheck.extraction.phrasebook.scene import Scene
from factcheck.records import Record

PHRASE = "waterfront"

_TOWN = (
    r"(?:sea)?port|(?:sea)?side|city|town|resort|harbou?r|capital|base|terminal|hub|village|gateway|haven|settlement"
    r"|place|suburb|metropolis|community|outlet"
)
_BY = (
    r"(?:(?:at|near) the (?:mouth|head) of the (?:River )?[A-Z][a-z]+,? )?"
    r"(?:on|by|at|along|facing|overlooking|beside|upon|near)"
)
_SHORE = (
    r"(?:(?:the )?(?:[a-z-]+ ){0,2}(?:shores?|coast|edge|banks?|side|waterfront|tip|arm|mouth|estuary"
    r"|confluence|head) (?:of|on) )?"
)
_THE = (
    r"(?:the (?:(?:upper|lower|middle|mighty|river|wide) )?"
    r"|(?:the )?(?:[A-ZÀ-Þ][\w-]+ ){0,2}[A-ZÀ-Þ][\w-]+['’]s? (?:own |long |short |rugged |sunny )?)?"
)
_ASIDE = r"(?:,(?: which| that)? [^.;:!?\n]{2,110}| \([^()\n]{2,60}\))?"
_APPOSED = expression(
    rf"(?:,|,? (?:which|that)?,? ?(?:is|was|remains)| –| —| \() (?:[^.;:!?\n\"“”]{{0,110}}?\b(?:{_TOWN})\b"
    rf"(?: [a-z]+| of [\d,.]+(?: [a-z]+)?){{0,3}}?,? )?{_BY} {_SHORE}{_THE}\Z"
)
"""What stands between a city and the water that it is surely said to lie on."""
_LIES = expression(
    rf"{_ASIDE},? (?:which )?(?:lies|sits|stands|perches|sprawls"
    rf"|looks?(?: out| north| south| east| west)?|faces?|fronts|overlooks|opens? onto)"
    rf"(?: (?!between\b|beyond\b|off\b)[a-z]+){{0,3}}(?: {_BY}| over| onto)?(?: to)? {_SHORE}{_THE}\Z"
)
_BARE = expression(rf" {_BY} {_SHORE}{_THE}\Z")
_PORT_OF = expression(rf" (?:[a-z-]+ )?(?:{_TOWN})(?: (?:city|town|resort))?(?: of|,|:)? (?=[A-Z])")
"""Between a water and a city: "the Black Sea port of Odesa"."""
_IT_LIES = expression(
    r"(?:(?:It|This|The (?:[a-z-]+ )?(?:city|town|port|resort|harbou?r|seaport)) (?:(?:also|itself) )?"
    rf"(?:lies|sits|stands|is|looks out|faces|overlooks|was built)(?: (?:right|directly))?(?: {_BY}| over| onto)?"
    rf"|It is (?:an?|the) (?:[a-z-]+ ){{0,3}}(?:{_TOWN}) on) {_SHORE}{_THE}"
)
"""A sentence up to a water, of the city of the sentence before."""
_IS_TOWN = expression(rf"\b(?:{_TOWN})\b")
_WATER = expression(
    r"[A-Z](?:(?:(?<=[Tt]he .)|(?<=['’]s .)|(?<=s['’] .))[a-z]+(?: (?:of )?[A-Z][a-z]+\.?){0,3}"
    r"|(?<![\w-].)(?:(?<=L)ake|(?<=H)udson) [A-ZÀ-Þ][a-zà-ÿ]+)"
)
"""Opens with its capital, so that nothing else is looked at."""
_SHUTS = expression(
    r"[,.;:)!?–—\"”]|\s*\Z|\s*\n| (?:coast|shore|shores|coastline|seaboard|seafront|littoral)\b"
    r"| (?:and|is|was|where|which|that|has|in|with|to|for|but|near|after|before|were|will|said|saw|when|from"
    r"|since|some|about|just|barely|only)\b| \d"
)
_BESIDE = expression(r"\b(?:(?:north|south|east|west) of|opposite|facing|faces|unlike) (?:the )?\Z")
"""Before a town beside which another lies on the water: "Windsor, south of Detroit, on the south bank"."""
_REACH, _WINDOW = 170, 64


class _Water(Record):
    """A water of the tables in the prose."""

    start: int
    end: int
    name: str
    lake: bool
    """Whether it is a lake, and neither a river nor a sea."""


def waters_in(scene: Scene) -> Sequence[_Water]:
    """The seas, rivers and lakes of the tables that a draft names."""
    return scene.once(_found)


def _found(scene: Scene) -> Sequence[_Water]:
    inland = (one for one in landmarks_in(scene) if one.landmark.kind in WATERSIDE)
    waters = {one.start: _Water(one.start, one.end, one.landmark.name, one.landmark.kind != RIVER) for one in inland}
    for match in _WATER.finditer(scene.draft.prose):
        water = _water(match)
        if water is not None:
            waters[water.start] = water
    return tuple(waters.values())


def read_waterfronts(scene: Scene) -> Iterator[Coastal]:
    """A claim for each sea, river or lake of the tables that a city is said to lie on."""
    for water in waters_in(scene):
        claim = _before(scene, water) or _after(scene, water) or _told_before(scene, water)
        if claim is not None:
            yield claim


def _water(match: re.Match[str]) -> _Water | None:
    """The longest name of a water that a run of words opens with."""
    words = sea_of(match[0])
    return _Water(match.start(), match.start() + len(words), words, "Lake" in words) if words else None


def sea_of(run: str) -> str | None:
    """The longest name of a water of the table of shores that a run of words opens with, as printed."""
    words = opening_of(run, lambda words: key(words) in shores())
    return words.removesuffix(".") if words else None


def _before(scene: Scene, water: _Water) -> Coastal | None:
    """ "Varna, a port on the Black Sea"; the last city of the sentence from which a plain gap leads to the water."""
    prose = scene.draft.prose
    if _SHUTS.match(prose, water.end) is None:
        return None
    begin, _ = sentence_range(scene, water.start, water.end)
    floor = max(begin, water.start - _REACH)
    before = prose[floor : water.start]
    for opener in range(len(before) - 2, 0, -1):
        if before[opener] not in ", (–—" or not before[opener - 1].isalnum():
            continue
        gap = before[opener:]
        apposed = _APPOSED.match(gap)
        sure = apposed is not None or _LIES.match(gap) is not None
        if not sure and _BARE.match(gap) is None:
            continue
        town = _city(scene, town_before(prose, floor + opener, floor))
        if town is not None and _BESIDE.search(prose, floor, town.start):
            return None
        if town is not None:
            is_town = apposed is not None and _IS_TOWN.search(apposed[0]) is not None
            return _claim(scene, town, water, sure=sure, is_town=is_town)
    return None


def _after(scene: Scene, water: _Water) -> Coastal | None:
    """ "The Black Sea port of Varna"."""
    prose = scene.draft.prose
    match = _PORT_OF.match(prose, water.end, water.end + _WINDOW)
    town = _city(scene, town_after(prose, match.end())) if match is not None else None
    return _claim(scene, town, water, sure=True) if town is not None else None


def _told_before(scene: Scene, water: _Water) -> Coastal | None:
    """ "It lies on the Adriatic": the one city of the sentence before."""
    prose = scene.draft.prose
    begin, _ = sentence_range(scene, water.start, water.end)
    block = scene.draft.block_at(begin)
    if begin <= block.start + 1 or _IT_LIES.fullmatch(prose, begin, water.start) is None:
        return None
    first, _ = sentence_range(scene, begin - 2, begin - 1)
    town = _city(scene, only_city(scene, first, begin))
    return _claim(scene, town, water, sure=True) if town is not None else None


def _city(scene: Scene, town: Town | None) -> Town | None:
    """A name that is that of a city of the atlas."""
    if town is None or town.owned or scene.atlas is None:
        return None
    town = city_of_land(scene, town)
    return town if scene.atlas.cities.named(town.name) else None


def _claim(scene: Scene, town: Town, water: _Water, *, sure: bool, is_town: bool = False) -> Coastal:
    first, last = min(town.start, water.start), max(town.end, water.end)
    aside = not sure or is_aside(scene, first, last, lasting=True)
    return on_water(scene, town, water.start, water.end, water.name, aside=aside, is_town=is_town)


def on_water(
    scene: Scene,
    town: Town,
    start: int,
    end: int,
    water: str,
    *,
    aside: bool = False,
    phrase: str = PHRASE,
    is_town: bool = False,
) -> Coastal:
    """The claim that a city lies on a water, which stands in a range of the prose, by the name of the tables.

    `is_town` says that the words call it a town, and mean no region of its name.
    """
    maker = scene.maker
    first, last = min(town.start, start), max(town.end, end)
    return make(
        Coastal,
        quote=maker.quote(first, last),
        span=maker.span(first, last),
        section=maker.section(first),
        phrase=phrase,
        aside=aside,
        place=_in_its_land(scene, place_told(scene, town), is_town=is_town),
        words=make(Quoted, quote=maker.quote(start, end), span=maker.span(start, end)),
        sea=water,
    )


def _in_its_land(scene: Scene, place: Place, *, is_town: bool) -> Place:
    """A city in the one country of which the draft speaks that has one of the name, where no region is meant."""
    atlas = scene.atlas
    if place.country is not None or atlas is None:
        return place
    if not is_town and any(one.kind is PlaceKind.REGION for one in atlas.named(place.name)):
        return place
    home = home_of(scene, place.name)
    return place if home is None else replace(place, country=home.name)
