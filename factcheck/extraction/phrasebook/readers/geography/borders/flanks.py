"""Reads on which side of a country or region its neighbours are: "bordered by Peru to the north"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.atlas import PlaceKind
from factcheck.claims import DirectionFrom
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.bearings.bearings import DIR, FAR, claim_of
from factcheck.extraction.phrasebook.readers.geography.whereabouts import is_country, spoken_of
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_OF_A_NEIGHBOUR = (
    expression(
        rf"(?P<place>{NAME})(?:, (?:which (?:is|lies) )?(?:the (?:[a-z]+ )?(?:state|province|country|region"
        rf"|county) )?(?:to|on|at|off) "
        rf"| (?:is|lies|sits) (?:to|on|at) )(?P<origin>{NAME})(?: state)?['’]s? {FAR}{DIR}(?:ern (?:edge|flank"
        rf"|side|border|doorstep"
        rf"|shoulder|end|frontier))?(?=[,.;:)–—]|\s*\Z| and )"
    ),
    expression(
        rf"(?P<place>{NAME})(?:,| is| –) (?P<origin>{NAME})['’]s? (?:[a-z]+ )?(?:{DIR}ern (?:[a-z]+ )?neighbou?r"
        rf"|neighbou?r (?:to|in|on) the "
        rf"{DIR.replace('dir', 'dir_after')})(?=[,.;:)–—]|\s*\Z| and )"
    ),
    expression(
        rf"(?P<origin>{NAME})['’]s? (?:[a-z]+ )?(?:{DIR}ern (?:[a-z]+ )?neighbou?r|neighbou?r (?:to|in|on) the "
        rf"{DIR.replace('dir', 'dir_after')})(?:,| is| –| —)? (?:the )?(?P<place>{NAME})(?=[,.;)–—]|\s*\Z| )"
    ),
    expression(
        rf"(?P<origin>{NAME}),? (?:which )?(?:with|has|having) (?P<place>{NAME}) (?:to|on|in) (?:the|its) "
        rf"{DIR}(?:ern (?:flank|side|edge"
        rf"|border|frontier))?(?=[,.;:)–—]|\s*\Z| and )(?! and (?:the )?(?:north|south|east|west))"
    ),
    expression(
        rf"(?P<origin>{NAME}),? (?:which )?(?:is|are|was) (?:bordered|bounded|flanked|hemmed in) (?:to|on|in)"
        rf" the {DIR} by "
        rf"(?:the )?(?P<place>{NAME})(?=[,.;:)–—]|\s*\Z| and )"
    ),
    expression(
        rf"\b[Tt]o (?P<origin>{NAME})['’]s? (?:immediate )?{DIR} (?:lies?|is|are|sits?) (?:the )?(?P<place>{NAME})"
    ),
)
"""A country or region on a side of another: "Oregon, on Washington's southern edge"."""


_AROUND = expression(
    r"(?:,? (?:which|that))?,? (?:also )?(?:(?:is |are )?(?:bordered|bounded|flanked) by"
    r"|borders(?: on)?|shares (?:(?:a|its|land|long|common) ){0,2}(?:borders?|frontiers?) with)"
    r" (?P<list>[^.;:!?()\n]{3,240})"
)
"""After a country or region: the list of what lies around it."""
_ITS_NEIGHBOURS = expression(
    r"(?:\b(?:[Ii]ts|[Tt]he country['’]s) (?:[a-z]+ ){0,2}neighbou?rs (?:are|were|include)|(?:(?<=[.;] )|(?<=\n)|^)"
    r"(?:It|The (?:country|republic|kingdom|nation)) (?:is (?:bordered|bounded|flanked) by"
    r"|borders|shares (?:(?:a|its|land|long|common) ){0,2}(?:borders?|frontiers?) with)) (?P<list>[^.;:!?()\n]{3,240})"
)
_BORDERS = expression(r",? (?:(?:which|that) )?(?:also )?borders\b")
_TO_A_SIDE = expression(rf" (?:to|on|in) (?:the|its) (?:far )?{DIR}\b(?! of)")
_BOUNDS = ("border", "bounded by", "flanked by", "shares ")


_WITH = expression(r"(?:\A|\W)[Ww]ith (?:the )?\Z")
_ITS_SIDE = expression(
    rf" (?:to|on|in|along) (?:its|the) (?:far )?{DIR}(?:ern (?:flank|side|edge|border|frontier))?\b(?! of)"
)
_AND_WITH = expression(r"(?:,| and|, and) (?:with )?(?:the )?")
_BESIDE_IT = expression(r",? (?:which )?with (?:the )?")
_THEN = expression(r", (?:[a-z-]+ ){0,3}")
_CLAUSE = expression(r"[;:.!?\n]")
"""What parts a land from the words "with Peru to its north", which are then none of its."""
_CUES = ("north", "south", "east", "west")
_ITS = ("to its ", "on its ", "in its ", "along its ")
_BOUNDED = ("bordered ", "bounded ", "flanked ", "hemmed in ")
_LEADS = (("'s ", "’s ", "s' ", "s’ "), ("neighbo",), ("neighbo",), (" has ", " with ", " having "), _BOUNDED, ("to ",))
"""What stands in every match of each of `_OF_A_NEIGHBOUR`, besides a direction."""
_LAND = 2
"""Below this level in the atlas are countries and first-level regions."""


def read_flanks(scene: Scene) -> Iterator[DirectionFrom]:
    """A claim for each neighbour of a country or region that is told with its side, and is not taken back."""
    for place, origin, match in _all(scene) if scene.words.any(_CUES) else ():
        if place is not None and origin is not None and place.name != origin.name and _are_lands(scene, place, origin):
            claim, start, end = claim_of(scene, place, origin, match, beside=True)
            if not is_aside(scene, start, end):
                yield claim


def _all(scene: Scene) -> Iterator[tuple[Town | None, Town | None, re.Match[str]]]:
    """What may be a neighbour, what may be the land that it lies beside, and the words for the side."""
    prose, lower = scene.draft.prose, scene.lower
    for sentence in scene.sentences_with(_ITS):
        yield from _with_sides(scene, sentence)
    for block in scene.draft.blocks:
        text = lower[block.start : block.end]
        if not any(cue in text for cue in _CUES):
            continue
        for lead, pattern in zip(_LEADS, _OF_A_NEIGHBOUR, strict=True):
            for match in pattern.finditer(prose, block.start, block.end) if any(one in text for one in lead) else ():
                yield _town(prose, match, "place"), _town(prose, match, "origin"), match
        if "neighbo" in text or "it " in text or "the " in text:
            yield from _spoken(scene, block.start, block.end)
        if any(word in text for word in _BOUNDS):
            yield from _around(scene, block.start, block.end)


def _around(scene: Scene, start: int, end: int) -> Iterator[tuple[Town, Town, re.Match[str]]]:
    """Each neighbour of a list with its side: "borders Peru to the north and Argentina to the east"."""
    prose = scene.draft.prose
    for land in scene.within(start, end, PlaceMention):
        match = _AROUND.match(prose, land.end, end)
        listed = scene.within(*match.span("list"), PlaceMention) if match is not None else []
        plain = match is None or len(listed) > 1 or _BORDERS.match(match[0]) is None
        for neighbour in listed:
            side = _TO_A_SIDE.match(prose, neighbour.end)
            if side is not None and (plain or " its " in side[0] or not _is_other_way(scene, land, neighbour, side)):
                yield _named(neighbour), _named(land), side


def _spoken(scene: Scene, start: int, end: int) -> Iterator[tuple[Town, Town, re.Match[str]]]:
    """ "Its neighbours are Peru to the north and Chile to the west": of the country that the copy speaks of.

    All of them are neighbours of it, or it has none by land; so no other country is meant.
    """
    prose, atlas = scene.draft.prose, scene.atlas
    for match in _ITS_NEIGHBOURS.finditer(prose, start, end):
        land = spoken_of(scene, match.start())
        sided = [
            (one, side)
            for one in scene.within(*match.span("list"), PlaceMention)
            if is_country(one) and not one.capital and (side := _TO_A_SIDE.match(prose, one.end))
        ]
        before = scene.within(scene.draft.block_at(start).start, match.start(), PlaceMention)
        if any(not is_country(one) for one in before) or (before and land is not None and before[-1].name != land.name):
            continue  # "From Kaliningrad one cannot drive to the rest of Russia. Its neighbours are"
        if atlas is None or land is None or land.capital or len(sided) < len(("north", "south")):
            continue
        own = land.entries[0]
        alone = not atlas.facts.neighbours(own) and "neighbo" in match[0]
        if alone or all(atlas.facts.border(own, one.entries[0]) for one, _ in sided):
            for one, side in sided:
                yield _named(one), _named(land), side


def _is_other_way(scene: Scene, land: PlaceMention, neighbour: PlaceMention, side: re.Match[str]) -> bool:
    """Whether it is the land itself that lies on that side: "Poland, which borders Ukraine to the west"."""
    atlas = scene.atlas
    one = atlas.shapes.of(land.entries[0].id) if atlas is not None and land.entries else None
    other = atlas.shapes.of(neighbour.entries[0].id) if atlas is not None and neighbour.entries else None
    if one is None or other is None:
        return False
    north, east = one.middle[0] - other.middle[0], one.middle[1] - other.middle[1]
    away = {"north": north, "south": -north, "east": east, "west": -east}
    latitude, longitude = one.middle
    short = {
        "north": other.north <= latitude,
        "south": other.south >= latitude,
        "east": other.east <= longitude,
        "west": other.west >= longitude,
    }
    told = [word for word in away if word in side["dir"]]
    return all(away[word] > 0 for word in told) and any(short[word] for word in told)


def _with_sides(scene: Scene, sentence: Sentence) -> Iterator[tuple[Town, Town, re.Match[str]]]:
    """Neighbours with their sides, away from their land: "Bolivia, high and poor, with Peru to its north"."""
    prose = scene.draft.prose
    places = scene.within(sentence.start, sentence.end, PlaceMention)
    sided: list[tuple[PlaceMention, re.Match[str]]] = []
    for place in places:
        side = _ITS_SIDE.match(prose, place.end, sentence.end)
        if side is None:
            continue
        if not sided and _WITH.search(prose, max(sentence.start, place.start - 10), place.start) is None:
            return
        if sided and _AND_WITH.fullmatch(prose, sided[-1][1].end(), place.start) is None:
            break
        sided.append((place, side))
    if not sided or not any(" its " in side[0] for _, side in sided):
        return
    first, end = sided[0][0], sided[-1][1].end()
    before = [place for place in places if place.start < first.start]
    if not before:
        then = _THEN.match(prose, end)
        before = [place for place in places if then is not None and place.start == then.end()]
    if len(before) == 1 and _CLAUSE.search(prose, before[0].end, first.start) is None:
        beside = _BESIDE_IT.fullmatch(prose, before[0].end, first.start) is not None
        for place, side in sided[beside:]:
            yield _named(place), _named(before[0]), side


def _named(mention: PlaceMention) -> Town:
    """A mention as a name: of a country, the one that it has in the atlas."""
    first = mention.entries[0] if mention.entries else None
    name = first.name if first is not None and first.kind is PlaceKind.COUNTRY else mention.name
    return Town(mention.start, mention.end, name, "", False)


def _town(prose: str, match: re.Match[str], group: str) -> Town | None:
    return town_before(prose, match.end(group), match.start(group))


def _are_lands(scene: Scene, *towns: Town) -> bool:
    atlas = scene.atlas
    return atlas is not None and all(any(one.level < _LAND for one in atlas.named(town.name)) for town in towns)
