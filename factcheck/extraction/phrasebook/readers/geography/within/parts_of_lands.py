"""Reads in which part of a land a place is said to lie, where more than "in" links the two.

"Bari, that old port in Italy's southeast"; "Aswan, southern Egypt"; "Tromsø, the most northerly city in Norway".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.atlas import Entry, PlaceKind, Standing
from factcheck.claims import DirectionFrom
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_after, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.bearings.bearings import DIR, FAR, claim_of
from factcheck.extraction.phrasebook.readers.geography.bearings.directions import sentence_start
from factcheck.extraction.phrasebook.readers.geography.told_lands import city_of_land
from factcheck.extraction.phrasebook.readers.geography.whereabouts import countries_named
from factcheck.extraction.phrasebook.scene import Scene

_DIRECTIONS = ("north", "south", "east", "west")
_END = (
    r"(?:end|tip|edge|corner|extremity|fringes?|rim|periphery|extreme|reaches|borders?|frontiers?"
    r"|boundary)"
)
_IS_END = expression(_END)
_VERY = ("far", "deep", "extreme", "very")
_PART = rf"(?:{_END}|part|side|half|flank|third)"
_TOWN = (
    r"(?:city|cities|town|towns|port|ports|resort|resorts|village|villages|capital|capitals|hub|hubs|metropolis"
    r"|harbou?r|settlement|stronghold|outpost)"
)
_LAND_KIND = r"(?:country|countries|nation|state|republic|kingdom)"
_WORDS = r"(?:(?!(?:twin|sister|former|old|then|from|outside|than|not|no)\b)[a-z’'-]+ ){0,5}?"
_SHUTS = (
    r"(?=[,.;:)!?–—]|\s*\Z|\s*\n| (?:and|but|where|has|had|is|was|are|were|who|which|that|with|into|since|after)\b)"
)
_ADJECTIVES = r"(?:(?!(?:to|from|of|in|on|at|and|or|but|the|due|just|further|farther)\b)[a-z-]{3,14} ){0,2}?"
_SIDE_OF = expression(rf"(?P<far>{FAR}){DIR}(?:ern)?(?: (?P<part>{_PART}))?(?: of)? (?:the )?\Z")
_ITS_SIDE = expression(rf"['’]s? {_ADJECTIVES}(?P<far>{FAR}){DIR}(?:ern)?(?: (?P<part>{_PART}))?{_SHUTS}")
_ITS_SIDE_AND = expression(rf"['’]s? {_ADJECTIVES}(?P<far>{FAR}){DIR}(?! coast| shore)(?:ern (?P<part>{_PART}))?\b")
"""Before and after a land: "in the far south of Peru", "in Peru's far south"."""
_MOST = rf"(?:{DIR}ern-?most|most {DIR.replace('dir', 'dir_after')}erly)"
_MOST_OF = expression(
    rf"{_MOST} (?:[a-z-]+ ){{0,3}}?(?:(?P<town>{_TOWN}|{_LAND_KIND})|(?P<part>corner|point|tip|end|part)|of)"
    rf"(?<!of)(?: (?:in|of|on|anywhere in))? (?:the |mainland |all of |all )?\Z"
)
_MOST_OF_ITS = expression(rf"{_MOST} of (?:mainland )?\Z")
_ITS_MOST = expression(
    rf"['’]s? {_MOST} (?:[a-z-]+ ){{0,2}}?(?:(?P<town>{_TOWN}|{_LAND_KIND})|(?P<part>corner|point|tip|end"
    rf"|part))(?!['’-])"
)
_OF_THEM = expression(rf"['’]s? (?:[a-z-]+ ){{0,3}}?{_TOWN}(?!['’-])")
"""Before and after a land: "the northernmost town in Peru", "Peru's northernmost town", "the most northerly of Peru's
big towns"."""
_LIES_IN = expression(
    r"(?:,? (?:which |that )?(?:is|lies|sits|stands|was)(?: [a-z]+)?|,)?"
    r"(?: (?:(?:right|way|far|high|deep|tucked|hidden|out|all the way) )?(?:up|down|over|away|out|deep))?"
    rf"(?: hard)? (?:in|on|at|near|towards?|by|against|up against) (?:the )?{_ADJECTIVES}\Z"
)
_IS_TOWN_IN = expression(
    rf"(?:,| –| —|,? (?:which |that )?(?:is|was|remains)) (?:also |still |now |by far )?(?:an?|the|that|this"
    rf"|one of the) {_WORDS}(?:{_TOWN}|region|province|county|district|valley|area) (?:in|of|on|at) (?:the )?\Z"
)
"""Between a place and the words for a part of a land: ", way down in the", ", the old port in the"."""
_IS_THE = expression(
    r"(?:,|,? (?:which |that )?(?:is|was|remains)| –| —) (?:also |still |now |at |in |on )?(?:the |that )?"
    r"(?:mainland )?\Z"
)
_IS_LAND = expression(_LAND_KIND)
_NAMED_SIDE = expression(
    rf"(?P<at>\b(?:[Ii]n|[Aa]cross) (?:the )?)?(?P<far>far |deep )?(?i:{DIR})(?:ern)?(?: (?:end|tip|corner|edge"
    rf"|part))?(?: of)? \Z"
)
_ITS_TOWN = expression(rf"['’]s? (?:[a-z-]+ ){{0,4}}?{_TOWN}(?![’'-])\b")
_TOWN_THEN = expression(r"(?:,| is| –| —) (?=[A-Z])")
_BY_COMMA = expression(r"(?:,| is| –| —) \Z")
_THEN_IN = expression(r",? (?:in|at|around|near) (?=[A-Z])")
_SUCH_AS = expression(r",? (?:such as|including|notably|especially|chiefly|among them)(?: in| at| around)? (?=[A-Z])")
_WHERE = expression(rf", where (?={NAME} (?:lies|is|sits|stands|has))")
_TOWN_IN = expression(rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir) {_WORDS}{_TOWN} (?:in|of) (?:the )?\Z")
_TOWN_IS = expression(r"(?:,| is| –| —|:) (?=[A-Z])")
"""Around a land: "southern ", "'s main port", ", "; ", in "."""
_LOCAL = frozenset(("in", "at", "near", "of", "to", "from", "outside"))
_GOES_ON = expression(r",? (?:and |or )?[A-Z]")
_IT_IS = expression(r"(?:This|It|That) is (?:mainland )?\Z")
_AT_TOWN = expression(rf"(?:At|In|From|Around) (?={NAME})")
_TOWNS_OF = (
    *("city of ", "town of ", "port of ", "village of ", "resort of ", "hub of "),
    *("ern cities", "ern towns", "ern ports", "ern villages", "ern resorts"),
)
_SIDE_TOWN = expression(
    rf"\b[Tt]he (?:[a-z-]{{2,14}} ){{0,2}}?(?P<side>{DIR}ern (?:[a-z-]{{2,14}} ){{0,2}}?(?:city|town|port"
    rf"|village|resort|hub)) "
    rf"of (?P<place>{NAME})"
)
_SIDE_TOWNS = expression(
    rf"(?<![\w’'-])(?P<side>(?i:{DIR})ern (?:[a-z-]{{2,14}} ){{0,1}}?(?:cities|towns|ports|villages|resorts))"
    rf"(?:,? such as|,? including|,? like|:| of) (?P<place>{NAME})"
)
_OF_PARTS = frozenset(("US", "GB"))
"""Countries of which copy means a part by a side: the South of the United States, the north of England."""
_BEFORE, _AFTER, _GAP, _REACH = 70, 60, 110, 3000
_ELSE = expression(r"\b(?:nowhere|anywhere|everywhere) else in (?:the )?\Z")


def read_parts_of_lands(scene: Scene) -> Iterator[DirectionFrom]:
    """A claim for each place that is told to be in a part of a country, a region or a continent."""
    lower = scene.lower
    yield from _of_its_country(scene)
    for land in scene.mentions if scene.words.any(_DIRECTIONS) else ():
        if not isinstance(land, PlaceMention) or land.capital or land.type_word or not is_land(land):
            continue
        around = lower[max(0, land.start - _BEFORE) : land.end + _AFTER]
        if any(direction in around for direction in _DIRECTIONS):
            yield from of_land(scene, land)


def _of_its_country(scene: Scene) -> Iterator[DirectionFrom]:
    """ "The northern city of Aswan": of the country that it is in, where the draft names that and no part of it."""
    atlas, prose = scene.atlas, scene.draft.prose
    if atlas is None or not scene.words.any(_TOWNS_OF):
        return
    for start, end in scene.passages_with(_TOWNS_OF):
        for match in (*_SIDE_TOWN.finditer(prose, start, end), *_SIDE_TOWNS.finditer(prose, start, end)):
            town = town_after(prose, match.start("place"))
            cities = atlas.cities.named(town.name) if town is not None else ()
            home = atlas.get(cities[0].city.country) if cities else None
            if town is None or home is None or home.id in _OF_PARTS or home.id not in countries_named(scene):
                continue
            if any(
                _is_part_of(mention, home, town.name)
                for mention in scene.within(max(0, start - _REACH), end + _REACH, PlaceMention)
            ):
                continue
            whole = Town(match.start("side"), match.end("side"), home.name, "", False)
            claim, first, last = claim_of(scene, town, whole, match, within=True)
            if not is_aside(scene, first, last):
                yield claim


def _is_part_of(mention: PlaceMention, country: Entry, besides: str) -> bool:
    """Whether a mention may name a first-level region of a country, by another name than one."""
    return (
        isinstance(mention, PlaceMention)
        and mention.name != besides
        and any(
            entry.kind is PlaceKind.REGION and entry.level == 1 and entry.country == country.id
            for entry in mention.entries
        )
    )


def is_land(land: PlaceMention) -> bool:
    return any(
        entry.kind in (PlaceKind.COUNTRY, PlaceKind.AREA) or (entry.kind is PlaceKind.REGION and entry.level == 1)
        for entry in land.entries
    )


def of_land(scene: Scene, land: PlaceMention) -> Iterator[DirectionFrom]:
    """The claim that the words before and after a land make."""
    prose = scene.draft.prose
    floor = sentence_start(scene, land.start)
    low = max(floor, land.start - _BEFORE)
    if prose[land.end : land.end + 2].strip()[:1].isupper():
        return
    named = _NAMED_SIDE.search(prose, low, land.start)
    if named is not None and not _is_named(scene, named, land):
        yield from _of_its_towns(scene, land, named)
    most = _ITS_MOST.match(prose, land.end)
    if most is not None and (_is_continent(land) or not _IS_LAND.fullmatch(most["town"] or "")):
        yield from _linked(scene, land, most, land.start, _IS_THE, most=True)
        return
    of_them = _OF_THEM.match(prose, land.end)
    if of_them is not None and (most := _MOST_OF_ITS.search(prose, low, land.start)) is not None:
        yield from _linked(scene, land, most, most.start(), _IS_THE, most=True)
        return
    is_else = _ELSE.search(prose, low, land.start) is not None
    side = (_ITS_SIDE_AND if is_else else _ITS_SIDE).match(prose, land.end)
    if side is not None:
        yield from _linked(scene, land, side, land.start, _LIES_IN, _IS_TOWN_IN)
        return
    if prose.startswith(("'", "’", "-"), land.end):
        return
    most = _MOST_OF.search(prose, low, land.start)
    if most is not None and (_is_continent(land) or not _IS_LAND.fullmatch(most["town"] or "")):
        yield from _linked(scene, land, most, most.start(), _IS_THE, most=True)
        return
    side = _SIDE_OF.search(prose, low, land.start)
    if side is not None and not _is_named(scene, side, land):
        yield from _linked(scene, land, side, side.start(), _LIES_IN, _IS_TOWN_IN)


def _is_continent(land: PlaceMention) -> bool:
    return any(entry.kind is PlaceKind.AREA for entry in land.entries)


def _of_its_towns(scene: Scene, land: PlaceMention, side: re.Match[str]) -> Iterator[DirectionFrom]:
    """ "Southern Iraq's main port, Basra"; "Basra, southern Iraq's main port"; "in southern Iraq, in Basra"."""
    prose = scene.draft.prose
    after = _ITS_TOWN.match(prose, land.end)
    place = None
    if after is not None:
        named = _TOWN_THEN.match(prose, after.end())
        place = town_after(prose, named.end()) if named is not None else None
        before = _BY_COMMA.search(prose, max(0, side.start() - 4), side.start())
        if place is None and before is not None:
            place = town_before(prose, before.start(), sentence_start(scene, side.start()))
    elif (then := _then(prose, land.end, side)) is not None:
        place = town_after(prose, then.end())
    if place is None or place.owned or place.name == land.name:
        return
    whole = Town(side.start("dir"), land.end, land.name, "", False)
    phrase = "bearing-end" if side["far"] else "bearing"
    claim, first, last = claim_of(scene, place, whole, side, within=True, phrase=phrase)
    if not is_aside(scene, first, last):
        yield claim


def _then(prose: str, end: int, side: re.Match[str]) -> re.Match[str] | None:
    """What leads from the words for a part of a land to a place there."""
    start = side.start("dir") if side["far"] is None else side.start("far")
    if _TOWN_IN.search(prose, max(0, start - _GAP), start) is not None:
        found = _TOWN_IS.match(prose, end)
        return found if found is not None else _SUCH_AS.match(prose, end)
    if side["at"] is not None and (found := _THEN_IN.match(prose, end)) is not None:
        return found
    return _SUCH_AS.match(prose, end) or _WHERE.match(prose, end)


def _linked(
    scene: Scene, land: PlaceMention, side: re.Match[str], end: int, *gaps: re.Pattern[str], most: bool = False
) -> Iterator[DirectionFrom]:
    """The claim of the place that a gap leads to from where the words for the part of the land start."""
    place = _place(scene, end, gaps) or _beside(scene, side, land, end) or _told_before(scene, land, end, most=most)
    if place is None or place.owned or place.name == land.name:
        return
    whole = Town(min(land.start, side.start()), max(land.end, side.end()), land.name, "", False)
    part = side.groupdict()
    far = (part.get("far") or "").startswith(_VERY) or _IS_END.fullmatch(part.get("part") or "") is not None
    phrase = "bearing-most" if most else "bearing-end" if far else "bearing"
    claim, first, last = claim_of(scene, place, whole, side, within=True, phrase=phrase)
    if not is_aside(scene, first, last):
        yield claim


def _place(scene: Scene, end: int, gaps: tuple[re.Pattern[str], ...]) -> Town | None:
    prose = scene.draft.prose
    floor = sentence_start(scene, end)
    for gap in gaps:
        match = gap.search(prose, max(floor, end - _GAP), end)
        if match is not None and (place := town_before(prose, match.start(), floor)) is not None:
            return city_of_land(scene, place, floor)
    return None


def _beside(scene: Scene, side: re.Match[str], land: PlaceMention, end: int) -> Town | None:
    """ "In Aswan, southern Egypt, ..."."""
    prose = scene.draft.prose
    if side.end() != land.start or not prose.endswith(", ", 0, end):
        return None
    after = prose[land.end : land.end + 1]
    if after not in (",", ".", ")", ";", "") or _GOES_ON.match(prose, land.end) is not None:
        return None
    place = town_before(prose, end - 2, sentence_start(scene, end))
    return place if place is not None and place.before.lower() in _LOCAL else None


def _told_before(scene: Scene, land: PlaceMention, end: int, *, most: bool) -> Town | None:
    """ "At Tarifa ... This is Spain's southernmost town": the one place that the sentence before opens with; and the
    place that opens the sentence, of "nowhere else in Spain's far south"."""
    prose, floor = scene.draft.prose, sentence_start(scene, end)
    block = scene.draft.block_at(end)
    if most and _IT_IS.fullmatch(prose, floor, land.start) is not None and floor > block.start + 1:
        first = sentence_start(scene, floor - 2)
        opens = _AT_TOWN.match(prose, first)
        return town_after(prose, opens.end() if opens is not None else first)
    if not most and _ELSE.search(prose, floor, end) is not None:
        return town_after(prose, floor)
    return None


def _is_named(scene: Scene, side: re.Match[str], land: PlaceMention) -> bool:
    """Whether side and land make the name of another place: "northern Ireland", "southern Africa"; a tip does not.

    One that is no more has the name in capitals: "Western Finland", and not "western Finland".
    """
    if side.groupdict().get("part") is not None:
        return False
    atlas = scene.atlas
    if atlas is None:
        return True
    printed = scene.lower[side.start("dir") : land.start]
    for ending in ("", "ern"):
        name = f"{side['dir']}{ending} {land.name}"
        same = printed == name[: len(printed)] and scene.draft.prose[side.start("dir")].isupper()
        others = [one for one in atlas.named(name) if one not in land.entries]
        lasting = [one for one in others if same or one.standing is not Standing.FORMER]
        if lasting or atlas.facts.area(name) is not None:
            return True
    return False
