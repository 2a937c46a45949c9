"""Reads borders whose owner stands elsewhere in the copy: "its frontier with Peru", "the Polish border with Austria".

"Its" is the one country that the sentence has named by then, by itself, by its people or by its capital; "the country"
the one that the paragraph has. "The two countries' border" is that of the two lands of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.atlas import PlaceKind, Standing
from factcheck.claims import Bordering, Nearness, Place, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.readers.asides import is_aside, sentence_range
from factcheck.extraction.phrasebook.readers.geography.owners import Land, land_of, lands_in, only_land
from factcheck.extraction.phrasebook.readers.geography.whereabouts import people_at
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "owned-border"

_FRONTIER = r"(?:border|frontier|boundary|borders|frontiers|borderlands?)"
_ADJECTIVES = r"(?:[a-z\d,.-]{2,16} ){0,3}?(?:[A-ZÀ-Þ][a-zà-ÿ]+ )?"
_POST = r"(?: (?:crossings?|posts?|fence|wall|region|zone|area|checkpoints?))?"
_PEOPLE = r"[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?"
_OF = expression(
    rf"\b(?:(?P<its>[Ii]ts)|[Tt]he (?P<the>country|nation|kingdom|republic|state|province)['’]s"
    rf"|[Tt]he (?:[a-z-]+ ){{0,2}}?(?P<people>{_PEOPLE})(?P<side> side of (?:the|its))?)"
    rf" {_ADJECTIVES}{_FRONTIER}{_POST},? (?:shared )?with (?:neighbou?ring )?(?:the )?"
    rf"|\b(?P<bare>by|behind|has|have|keeps|sharing|between|despite"
    rf"|through) (?:[a-z-]{{2,16}} ){{0,3}}?(?:borders|frontiers)"
    r" with (?:both )?(?:neighbou?ring )?(?:the )?"
)
_OURS = expression(
    r"\b[Ww]e (?:all )?(?:share|have) (?:[a-z\d,.-]{1,16} ){0,4}?(?:border|frontier|boundary) with (?:the )?"
)
_SAID = expression(r"[,.!]?[”\"’'] (?:(?:says?|said|adds?|added|told|explained|warned)\b)?")
"""A people's own border, in the words of one who speaks for it, and what closes them."""
_WHICH = expression(
    r",? which (?:also )?(?:(?:borders|adjoins|abuts)(?: on)? (?:it|the country)"
    r"|shares a (?:[a-z]+ ){0,2}?(?:border|frontier) with (?:it|the country))(?=[,.;:)–—]| (?:to|on|in|along) the |$)"
)
_LANDS_WORD = r"(?:countries|states|nations|neighbou?rs|provinces|republics)"
_LINE = r"(?:border|frontier|boundary)"
_OF_TWO = expression(
    rf"\b(?:the (?:two )?{_LANDS_WORD}['’] (?:[a-z\d,-]+ ){{0,2}}?{_LINE}"
    rf"|their (?:\d[\d,.]*-?[a-z]+ |long |land )?(?:common|shared|joint|mutual) (?:[a-z\d-]+ ){{0,2}}?{_LINE}"
    rf"|the (?:[a-z-]+ )?{_LINE} (?:between|that (?:divides|separates)|dividing|separating|shared by) the two"
    rf"(?: {_LANDS_WORD})?"
    rf"|the (?:[a-z-]+ )?{_LINE} (?:that )?(?:the two(?: {_LANDS_WORD})?|they) share)"
    r"(?! (?:controls?|guards?|police|forces?|officials|checks|agenc(?:y|ies)|polic(?:y|ies)|rules)\b)(?![a-z-]| with )"
)
_BY_SEA = expression(r"\b(?:maritime|marine|sea|gulf|strait|channel|waters?|offshore)\b")
_NO_LINE = expression(r"\b(?:time|digital|virtual|age)\b")
_LISTED = expression(r"(?:,| and|, and) (?:with )?(?:the )?\Z")
_CLAUSE, _REACH, _MOST = 220, 400, 6
_OPENING = 40
_LINES = ("border", "frontier", "boundary", "adjoin", "abut")
_LANDS = frozenset((PlaceKind.COUNTRY, PlaceKind.REGION))


def read_owned_borders(scene: Scene) -> Sequence[Bordering]:
    """A claim for each border of a land that the copy names elsewhere."""
    return scene.once(_found)


def _found(scene: Scene) -> Sequence[Bordering]:
    return tuple(_all(scene))


def _all(scene: Scene) -> Iterator[Bordering]:
    if scene.atlas is None or not scene.words.any(_LINES):
        return
    prose, lower = scene.draft.prose, scene.lower
    for block in scene.draft.blocks:
        text = lower[block.start : block.end]
        if not any(word in text for word in _LINES):
            continue
        for match in _OF.finditer(prose, block.start, block.end):
            yield from _of_one(scene, match)
        for match in _OURS.finditer(prose, block.start, block.end):
            yield from _of_us(scene, match)
        for match in _WHICH.finditer(prose, block.start, block.end):
            yield from _of_it(scene, match)
        for match in _OF_TWO.finditer(lower, block.start, block.end):
            yield from _of_two(scene, match)


def _of_one(scene: Scene, match: re.Match[str]) -> Iterator[Bordering]:
    """ "Its border with Peru", "the Polish frontier with Austria"."""
    neighbours = _neighbours(scene, match.end())
    if not neighbours or _NO_LINE.search(scene.lower, match.start(), match.end()):
        return
    within = match["its"] or match["bare"]
    if match["people"]:
        owner = _people(scene, match)
    else:
        first, _ = sentence_range(scene, match.start(), match.end())
        block = scene.draft.block_at(match.start())
        low = max(first if within else block.start, match.start() - (_CLAUSE if within else _REACH))
        owner = only_land(scene, low, match.start())
        opens = within and match.start() - first < _OPENING
        if owner is None and opens and not lands_in(scene, first, match.start()):
            owner = only_land(scene, max(block.start, match.start() - _REACH), match.start())
    if owner is None or any(owner.entry in one.entries for one in neighbours):
        return
    if owner.metonym and any(all(e.kind is not PlaceKind.COUNTRY for e in one.entries) for one in neighbours):
        return
    places = [scene.maker.place(one) for one in neighbours]
    start = owner.start if match["people"] else match.start()
    yield _claim(scene, start, neighbours[-1].end, owner, places, said=bool(match["people"]))


def _of_us(scene: Scene, match: re.Match[str]) -> Iterator[Bordering]:
    """ "We share a border with Peru," said the Chilean minister: the one land in what tells who speaks."""
    neighbours = _neighbours(scene, match.end())
    shut = _SAID.match(scene.draft.prose, neighbours[-1].end) if neighbours else None
    if shut is None:
        return
    _, last = sentence_range(scene, match.start(), shut.end() + 1)
    lands = lands_in(scene, shut.end(), last)
    if not lands or len({one.entry.id for one in lands}) != 1 or lands[0].metonym:
        return
    speaker = lands[0].entry
    if speaker.kind is PlaceKind.COUNTRY and all(speaker not in one.entries for one in neighbours):
        places = [scene.maker.place(one) for one in neighbours]
        yield _claim(scene, match.start(), neighbours[-1].end, lands[0], places, said=False)


def _of_it(scene: Scene, match: re.Match[str]) -> Iterator[Bordering]:
    """ "Togo, which borders it": the one other country that the paragraph has named by then."""
    place = next(
        (one for one in scene.within(match.start() - 40, match.start(), PlaceMention) if one.end == match.start()), None
    )
    land = land_of(scene, place) if place is not None else None
    if land is None or land.metonym or land.entry.kind is not PlaceKind.COUNTRY:
        return
    block = scene.draft.block_at(match.start())
    owner = only_land(scene, max(block.start, land.start - _REACH), land.start)
    if owner is not None and not owner.metonym and owner.entry.id != land.entry.id:
        yield _claim(scene, land.start, match.end(), owner, [_place(scene, land)], said=False)


def _of_two(scene: Scene, match: re.Match[str]) -> Iterator[Bordering]:
    """ "The two countries' border", of the two lands of the sentence."""
    first, last = sentence_range(scene, match.start(), match.end())
    lands = lands_in(scene, first, last)
    if lands is None:
        return
    ids = dict.fromkeys(one.entry.id for one in lands)
    if len(ids) != 2 or any(one.metonym for one in lands) or len({one.entry.kind for one in lands}) != 1:
        return
    one, other = (next(land for land in lands if land.entry.id == found) for found in ids)
    if one.start < match.start() and other.start < match.end() + _REACH:
        yield _claim(
            scene, match.start(), match.end(), one, [_place(scene, other)], said=False, nearness=Nearness.BESIDE
        )


def _people(scene: Scene, match: re.Match[str]) -> Land | None:
    """The land of a people: "Polish", "Saudi Arabian"."""
    start, end = match.span("people")
    found = people_at(scene, start, end)
    entry = found.entries[0] if found is not None else None
    return Land(start, end, entry) if entry is not None and entry.standing is Standing.CURRENT else None


def _neighbours(scene: Scene, at: int) -> list[PlaceMention]:
    """The lands that are listed from an offset on."""
    found: list[PlaceMention] = []
    for mention in scene.within(at, at + _REACH, PlaceMention):
        if mention.start != at and not (found and _LISTED.fullmatch(scene.draft.prose, found[-1].end, mention.start)):
            break
        if mention.capital or all(one.kind not in _LANDS for one in mention.entries):
            return []
        found.append(mention)
    return found[:_MOST]


def _claim(
    scene: Scene,
    start: int,
    end: int,
    owner: Land,
    neighbours: Sequence[Place],
    *,
    said: bool,
    nearness: Nearness = Nearness.BORDER,
) -> Bordering:
    maker = scene.maker
    first, last = sentence_range(scene, start, end)
    return make(
        Bordering,
        quote=maker.quote(start, end),
        span=maker.span(start, end),
        section=maker.section(start),
        phrase=PHRASE,
        aside=is_aside(scene, start, end),
        place=_place(scene, owner),
        neighbours=tuple(neighbours),
        nearness=nearness,
        by_sea=_BY_SEA.search(scene.lower, max(first, start - 30), min(last, end + 30)) is not None,
        said=said,
    )


def _place(scene: Scene, land: Land) -> Place:
    maker = scene.maker
    name = land.entry.name
    return make(Place, quote=maker.quote(land.start, land.end), span=maker.span(land.start, land.end), name=name)
