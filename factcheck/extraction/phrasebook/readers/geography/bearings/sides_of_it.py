"""Reads in which part of a land a place is, where the land is told by a noun, by "its" or not at all.

"Kiruna, a town in the far north of the country"; "the state's largest port, on its east coast"; "Bari, in the south".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.atlas import Atlas
from factcheck.atlas.cities import City
from factcheck.atlas.islands import islands
from factcheck.atlas.names import key
from factcheck.atlas.sphere import distance_km
from factcheck.claims import DirectionFrom, Place, PlaceWithin, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_after, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.bearings.bearings import DIR, FAR, claim_of
from factcheck.extraction.phrasebook.readers.geography.bearings.directions import place_of, sentence_start
from factcheck.extraction.phrasebook.readers.geography.bearings.far_off import cities_between, only_city
from factcheck.extraction.phrasebook.readers.geography.whereabouts import regions_named
from factcheck.extraction.phrasebook.readers.geography.wholes import WHOLE, Whole, whole_meant
from factcheck.extraction.phrasebook.readers.geography.within.places_within import within as place_within
from factcheck.extraction.phrasebook.scene import Scene

_PART = (
    r"(?:end|tip|edge|corner|extremity|fringes?|rim|part|side|half|third|reaches|flank|coast|shore|seaboard|coastline)"
)
_COASTS = ("coast", "shore", "seaboard")
_ENDS = ("end", "tip", "edge", "corner", "extremity", "fringe", "rim", "reaches", "far ", "extreme ")
_IN = r"(?:in|on|at|near|off|along|by|of|towards?|from|for)"
_OTHER = rf"(?! (?:and|or|to|as well as) (?:the |its )?{FAR}{DIR.replace('dir', 'dir_other')})"
"""Behind a side: no second one."""
_PAUSE = (
    r"(?=[,.;:)!?–—]|\s*\Z|\s*\n| (?:and|but|where|has|have|had|is|was|are|were|will|would|can|who|which|that|with|into"
    r"|since|after|before|on|for|near|close|by|under|during|[a-z]{2,}ed)\b)"
)
_OF_IT = (
    rf"\b{_IN} (?:the|its|their|our) {FAR}{DIR}(?:ern)?(?:-?most)?(?: {_PART})? of (?:the|that|this|our)"
    rf" (?P<whole>{WHOLE})\b(?!['’-])"
)
_ITS = (
    rf"\b{_IN} (?:the|that|this|our|your) (?P<whole>{WHOLE})['’]s? (?:own )?{FAR}{DIR}(?:ern)?(?: {_PART})?"
    rf"{_OTHER}{_PAUSE}"
)
_ITS_COAST = rf"\b(?:on|off|along|from) (?:its|their|our) {FAR}{DIR}(?:ern)? (?:coast|shore|seaboard|coastline){_PAUSE}"
_SIDES = (
    expression(rf"{_OF_IT}{_OTHER}{_PAUSE}"),
    expression(_ITS),
    expression(_ITS_COAST),
)
_BARE = expression(
    rf"\b(?:up |down )?(?:in|on) the {FAR}{DIR}{_OTHER}(?=[.;:)!?]|\s*\Z|\s*\n"
    r"|,(?! (?:in|and|where he|where she)\b))"
)
_BARE_COAST = expression(
    rf"\b(?:on|along|off) the {FAR}{DIR}(?:ern)? (?:coast|shore|seaboard|coastline){_OTHER}{_PAUSE}"
)
_TOWN = (
    r"(?:city|town|port|resort|village|capital|hub|metropolis|harbou?r|settlement|stronghold|outpost|centre|center"
    r"|place|district|province|region|county|municipality|community|gateway|oasis|suburb|garrison|base)"
)
_TOWNS = r"(?:cities|towns|ports|resorts|villages|places|centres|centers|communities|districts)"
_SIDED_TOWN = expression(
    r"(?:,| –| —| \(|,? (?:which |that )?(?:is|was|remains)) ?(?:an?|the|its|their|our|that|another)"
    rf" (?:[a-z’'-]{{2,14}} ){{0,2}}?{DIR}ern (?:[a-z-]{{2,14}} ){{0,2}}?{_TOWN}(?! of [A-Z])"
    r"(?=[,.;:)–—]|\s*\Z|\s*\n| (?:of|on|with|near|where|that|which|and|by|at|known|famous|home|about|some|just)\b)"
)
_WITHOUT_OWNER = (_BARE, _BARE_COAST, _SIDED_TOWN)
_MOST_TOWN = expression(
    rf"\b(?:(?:its|their|our)|(?:the|that|this|our) (?P<whole>{WHOLE})['’]s?) {DIR}ern-?most "
    rf"(?:[a-z-]{{2,14}} ){{0,2}}?{_TOWN}\b(?!['’-])"
)
_PLACED = r"(?:is|lies|sits|stands|nestles|perches|was|remains)"
_WORD = (
    r"(?!(?:who|whom|whose|where|when|while|as|after|before|if|because|since|until|than|said|says|told|against"
    r"|beat|not|no|never|also|both|and|or)\b)[^\s;:!?()]{1,24}"
)
"""A word of an apposition, without a clause of its own."""
_GAPS = (
    expression(r",? ?\Z"),
    expression(
        rf"(?:,| –| —| \(|,? (?:which |that )?{_PLACED}) ?(?:(?:by far|now|still|itself|only|once|also) ){{0,2}}"
        rf"(?:an?|the|its|their|our|that|this|another|one of|home) (?:{_WORD} ){{0,8}}?{_TOWN}\b,?"
        rf"(?: {_WORD}){{0,8}}? \Z"
    ),
    expression(
        rf"(?:,(?: {_WORD}){{1,12}}?,|,|)(?: (?:which|that|and|but))? {_PLACED}(?: (?!not\b|no\b|never\b|now\b)[a-z]+)"
        r"{0,2} \Z"
    ),
    expression(rf"(?:,| –| —) (?:some|a|far|deep|high|about|just|nearly|almost|\d+)(?: {_WORD}){{0,10}}? \Z"),
)
"""Between a place and the words for a side: ", the largest port in Sweden, ", " lies deep "."""
_BREAK = expression(rf"(?=,|\)? [–—(]| (?:which |that )?{_PLACED}\b| \Z)|\Z")
_LOCAL = frozenset(("in", "at", "near", "outside", "around", "of", "to", "beyond", "past", "reached", "via", ""))
_AT = frozenset(("in", "at", "on", "near", "around", "across"))
_NOT_SUBJECT = frozenset(("from", "of", "to", "between", "with", "by", "for", "than", "against", "in", "near", "at"))
_LISTED = expression(r",? (?:and|or|but also|as well as) (?:in|on|at|along|around|near|across) (?=the|[A-Z])")
"""After a side: the next of several places, of which the side is one."""
_LIST_BEFORE = expression(rf"{CAPITALISED},? (?:and )?(?:in|at|on|near|around|across) (?:the )?\Z")
"""Before a town: another place that something is at."""
_AFTER = expression(rf",? (?:in|at|around|near|outside) (?=(?P<town>{NAME}))")
_SUCH_AS = expression(rf"(?:,? such as|,? including|,? like|:|,? among them) (?=(?P<town>{NAME}))")
_THEN = expression(
    rf"(?:,| is| –| —|:) (?=(?P<town>{NAME})(?:[,.;:)–—]|\s*\Z|\s*\n| (?:and|is|was|has|which|where)\b))"
)
_MANY_BEFORE = expression(rf"\b{_TOWNS} \Z")
_ONE_BEFORE = expression(rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur) (?:[a-z-]+ ){{1,4}}{_TOWN} \Z")
_IT_IS = expression(
    rf"(?:(?:It|This|That) (?:is (?:an?|the) (?:[a-z-]+ ){{0,4}}{_TOWN}(?: [a-z]+){{0,3}}|lies|sits|stands)"
    rf"|The (?:[a-z-]+ )?(?:city|town|port|resort|village)(?: (?:is|lies|sits|stands|itself is)(?: (?:an?|the)"
    rf" (?:[a-z-]+ ){{0,4}}{_TOWN})?|,(?: (?:an?|the|its) (?:[a-z-]+ ){{1,5}}?(?:{_TOWN}|junction|spot))?)"
    r")(?: [a-z]+){0,2}? \Z"
)
"""From the start of a sentence to a side, of the one town of the sentence before."""
_OTHER_WHOLES = expression(
    r"\b(?:islands?|isles?|peninsula|archipelago|valley|county|district|borough|delta|lake|continent|league|conference"
    r"|group|division|pool|city centre|suburbs?|neighbou?rhoods?|metropolitan|greater|mainland|bay|alps"
    r"|europe|africa|asia|america|balkans)\b"
)
"""What else a side without a noun may be of."""
_ISLAND = frozenset(("island",))
_GAP, _LINE, _MOST_BREAKS = 130, 400, 6
_DIRECTIONS = ("north", "south", "east", "west")
_OF_PARTS = frozenset(("US", "GB", "United States", "United Kingdom"))
"""Countries of which copy means a part by a side."""
_BESIDE = 60.0
"""Km within which another town of the draft is so near that a side without a noun may be that of a city or a county."""
PHRASE = "place-within.side-of-it"


def read_sides_of_it(scene: Scene) -> Iterator[DirectionFrom | PlaceWithin]:
    """A claim for each place that is told to be in a part of a land that the words beside it do not name."""
    if scene.atlas is None:
        return
    for start, end in scene.passages_with(_DIRECTIONS):
        seen: set[int] = set()
        for pattern in (*_SIDES, _MOST_TOWN, *_WITHOUT_OWNER):
            for side in pattern.finditer(scene.draft.prose, start, end):
                if side.start("dir") not in seen:
                    seen.add(side.start("dir"))
                    yield from _told(scene, side, start, bare=pattern in _WITHOUT_OWNER, most=pattern is _MOST_TOWN)


def _told(
    scene: Scene, side: re.Match[str], floor: int, *, bare: bool, most: bool
) -> Iterator[DirectionFrom | PlaceWithin]:
    word = side.groupdict().get("whole")
    for town in _towns(scene, side, floor, noun=bare and side[0][:1] in ", –—("):
        if town.owned:
            continue
        if bare:
            others = _other_wholes(scene, side)
            if not others <= _ISLAND or not _no_region(scene, town) or not _none_beside(scene, town, side):
                continue
            word = "island" if others else None
        whole = whole_meant(scene, word, town)
        if whole is None or whole.name == town.name or (bare and whole.name in _OF_PARTS):
            continue
        yield from _claim(scene, side, town, whole, most=most or "most" in side[0])


def _claim(
    scene: Scene, side: re.Match[str], town: Town, whole: Whole, *, most: bool
) -> Iterator[DirectionFrom | PlaceWithin]:
    maker = scene.maker
    start, end = min(town.start, side.start()), max(town.end, side.end())
    if is_aside(scene, start, end, moved=True):
        return
    if whole.named_at is not None:
        at = whole.named_at
        parent = make(Place, quote=maker.quote(*at), span=maker.span(*at), name=whole.name)
        yield place_within(scene, start, end, place_of(scene, town), parent, sure=True, phrase=PHRASE)
        return
    coast = any(word in side[0] for word in _COASTS)
    far = any(word in side[0] for word in _ENDS)
    phrase = "bearing-coast" if coast else "bearing-most" if most else "bearing-end" if far else "bearing"
    told = Town(*(side.span("whole") if side.groupdict().get("whole") else side.span("dir")), whole.name, "", False)
    claim, _, _ = claim_of(scene, town, told, side, within=True, phrase=phrase)
    yield claim


def _towns(scene: Scene, side: re.Match[str], floor: int, *, noun: bool) -> Iterator[Town]:
    """The place before the words for a side that they are said of, else those after them."""
    prose = scene.draft.prose
    if noun:
        town = town_before(prose, side.start(), floor)
        if town is not None and (side[0][:1] != " " or town.before.lower() not in _NOT_SUBJECT):
            yield town
        return
    if _LISTED.match(prose, side.end()) is None and (town := _before(scene, side.start(), floor)) is not None:
        yield town
        return
    lead = prose[max(floor, side.start() - 60) : side.start()]
    if _MANY_BEFORE.search(lead):
        found = _SUCH_AS.match(prose, side.end())
    elif _ONE_BEFORE.search(lead) or side.re is _MOST_TOWN:
        found = _THEN.match(prose, side.end())
    else:
        found = _AFTER.match(prose, side.end()) if side.start() <= floor + 1 else None
    if found is not None and (after := town_after(prose, found.start("town"))) is not None:
        yield after
    elif found is None and _IT_IS.fullmatch(prose, floor, side.start()) and (told := _sentence_before(scene, floor)):
        yield told


def _before(scene: Scene, end: int, floor: int) -> Town | None:
    prose = scene.draft.prose
    low = max(floor, end - _GAP)
    for at in [one.start() for one in _BREAK.finditer(prose, low, end)][: -_MOST_BREAKS - 1 : -1]:
        town = town_before(prose, at, floor)
        number = next((n for n, gap in enumerate(_GAPS) if gap.match(prose, at, end)), None) if town else None
        if town is None or number is None or not _is_place(scene, town):
            continue
        before, gap = town.before.lower(), prose[at:end]
        if gap == " " and before not in _LOCAL:
            return None
        of_a_town = prose.endswith(("city of ", "town of ", "port of ", "village of "), low, town.start)
        if number == 2 and before in _NOT_SUBJECT and " which " not in gap and " that " not in gap and not of_a_town:
            return None
        alike = gap == ", " and before in _AT and prose.startswith(f"{before} ", end)
        if alike and _LIST_BEFORE.search(prose, low, town.start):
            return None  # "in Kyiv, in Lviv, in the east"
        return town
    return None


def _is_place(scene: Scene, town: Town) -> bool:
    atlas = scene.atlas
    assert atlas is not None
    known = atlas.cities.named(town.name) or atlas.cities.small(town.name) or atlas.named(town.name)
    return bool(known) and atlas.country(town.name) is None


def _sentence_before(scene: Scene, floor: int) -> Town | None:
    """The one town that the sentence before names."""
    block = scene.draft.block_at(floor)
    if floor <= block.start + 1:
        return None
    return only_city(scene, sentence_start(scene, floor - 2), floor)


def _other_wholes(scene: Scene, side: re.Match[str]) -> set[str]:
    """The words around a side without a noun for what else it may be of than a country."""
    return {one[0] for one in _OTHER_WHOLES.finditer(scene.lower, *_around(scene, side))}


def _around(scene: Scene, side: re.Match[str]) -> tuple[int, int]:
    block = scene.draft.block_at(side.start())
    return max(block.start, side.start() - _LINE), min(block.end, side.end() + _LINE)


def _no_region(scene: Scene, town: Town) -> bool:
    """Whether the draft names no region of the land but by the town's own name: "Bari, in the north" may be of one."""
    atlas = scene.atlas
    assert atlas is not None
    named = [
        one
        for id_, at in regions_named(scene).items()
        if (one := atlas.get(id_)) is not None and not _means_a_city(scene, at[0], atlas)
    ]
    countries = {one.city.country for one in atlas.cities.named(town.name)}
    return not any(one.country in countries and key(one.name) != key(town.name) for one in named)


def _means_a_city(scene: Scene, at: int, atlas: Atlas) -> bool:
    """Whether a region's name, with no type beside it, is that of a city too."""
    mention = scene.place_at(at)
    return mention is not None and mention.type_word is None and bool(atlas.cities.named(mention.name))


def _none_beside(scene: Scene, town: Town, side: re.Match[str]) -> bool:
    """Whether no other town that the copy names lies near, of which this one may be a part."""
    atlas = scene.atlas
    assert atlas is not None
    own = atlas.cities.named(town.name)
    if not own or (any(word in side[0] for word in _COASTS) and _is_on_an_island(own[0].city, atlas)):
        return False
    others = [one for one in cities_between(scene.draft.prose, *_around(scene, side), atlas) if one.name != town.name]
    cities = [named.city for one in others for named in atlas.cities.named(one.name)]
    return all(distance_km(one.point, own[0].city.point) > _BESIDE for one in cities)


def _is_on_an_island(city: City, atlas: Atlas) -> bool:
    """Whether a city lies on an island of its land, which has coasts of its own."""
    land = atlas.get(city.country)
    every = (one for one in islands().values() if city.country in one.countries and one.may_hold(city.point, 0.0))
    return land is None or any(one.name not in land.names for one in every)
