"""Reads borders whose owner stands elsewhere in the copy: "its frontier with Peru", "the Polish border with Austria".

"Its" is the one country that the sentence has named by then, by itself, by its people or by its capital; "the country"
the one that the paragraph has. "The two countries' border" is that of the two lands of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.atlas import Entry, PlaceKind, Standing
from factcheck.claims import Bordering, Nearness, Place, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import LEADING
from factcheck.extraction.phrasebook.readers.asides import is_aside, sentence_range
from factcheck.extraction.phrasebook.readers.geography.whereabouts import people_at
from factcheck.extraction.phrasebook.scene import Scene
from factcheck.records import Record

PHRASE = "owned-border"

_FRONTIER = r"(?:border|frontier|boundary|borders|frontiers|borderlands?)"
_ADJECTIVES = r"(?:[a-z\d,.-]{2,16} ){0,3}?(?:[A-ZÀ-Þ][a-zà-ÿ]+ )?"
_POST = r"(?: (?:crossings?|posts?|fence|wall|region|zone|area|checkpoints?))?"
_PEOPLE = r"[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?"
_OF = expression(
    rf"\b(?:(?P<its>[Ii]ts)|[Tt]he (?P<the>country|nation|kingdom|republic|state|province)['’]s"
    rf"|[Tt]he (?:[a-z-]+ ){{0,2}}?(?P<people>{_PEOPLE})(?P<side> side of (?:the|its))?)"
    rf" {_ADJECTIVES}{_FRONTIER}{_POST},? (?:shared )?with (?:neighbou?ring )?(?:the )?"
)
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
_BLOC = expression(
    r"\b(?:nato|eu|european|europe|union|alliance|bloc|ecowas|schengen|asean|frontex|commission|neighbou?rs?|ally|allies"
    r"|unlike|island|archipelago|continent|colony|enclave|exclave|region|province|partner|where)\b"
)
"""Words for what else may have a border, or of another land, between an owner and "its"."""
_SOME_LAND = expression(
    r"\b(?:an?|another|one|each|every|any|no|some|other) (?:[a-z-]+ ){0,2}"
    r"(?:state|country|nation|government|member|republic|kingdom|power|capital)\b"
)
_RULERS = expression(
    r"(?:officials|government|ministers|authorities|police|army|junta|regime|diplomats|generals|lawmakers) in \Z"
)
"""Before a capital that stands for its country."""
_BY_SEA = expression(r"\b(?:maritime|marine|sea|gulf|strait|channel|waters?|offshore)\b")
_NO_LINE = expression(r"\b(?:time|digital|virtual|age)\b")
_CAPITALISED = expression(r"[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?")
_LISTED = expression(r"(?:,| and|, and) (?:with )?(?:the )?\Z")
_CLAUSE, _REACH, _MOST = 220, 400, 6
_LINES = ("border", "frontier", "boundary", "adjoin", "abut")
_BEFORE, _OPENING = 20, 40
_MARKS = ' —–-.,:“"’'
"""What may stand before the first word of a sentence."""
_LANDS = frozenset((PlaceKind.COUNTRY, PlaceKind.REGION))
_HOSTS = frozenset(("BE",))
"""Countries by whose capital copy calls the union that sits there."""


class _Land(Record):
    """A country or region that the copy names, and the words for it."""

    start: int
    end: int
    entry: Entry
    metonym: bool = False
    """Whether it is named by a city of its."""
    capital: bool = False
    """Whether that is its capital, by which copy calls its government."""


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
        for match in _WHICH.finditer(prose, block.start, block.end):
            yield from _of_it(scene, match)
        for match in _OF_TWO.finditer(lower, block.start, block.end):
            yield from _of_two(scene, match)


def _of_one(scene: Scene, match: re.Match[str]) -> Iterator[Bordering]:
    """ "Its border with Peru", "the Polish frontier with Austria"."""
    neighbours = _neighbours(scene, match.end())
    if not neighbours or _NO_LINE.search(scene.lower, match.start(), match.end()):
        return
    if match["people"]:
        owner = _people(scene, match)
    else:
        first, _ = sentence_range(scene, match.start(), match.end())
        block = scene.draft.block_at(match.start())
        low = max(first if match["its"] else block.start, match.start() - (_CLAUSE if match["its"] else _REACH))
        owner = _only_one(scene, low, match.start())
        opens = match["its"] and match.start() - first < _OPENING
        if owner is None and opens and not _lands(scene, first, match.start()):
            owner = _only_one(scene, max(block.start, match.start() - _REACH), match.start())
    if owner is None or any(owner.entry in one.entries for one in neighbours):
        return
    if owner.metonym and any(all(e.kind is not PlaceKind.COUNTRY for e in one.entries) for one in neighbours):
        return
    places = [scene.maker.place(one) for one in neighbours]
    start = owner.start if match["people"] else match.start()
    yield _claim(scene, start, neighbours[-1].end, owner, places, said=bool(match["people"]))


def _of_it(scene: Scene, match: re.Match[str]) -> Iterator[Bordering]:
    """ "Togo, which borders it": the one other country that the paragraph has named by then."""
    place = next(
        (one for one in scene.within(match.start() - 40, match.start(), PlaceMention) if one.end == match.start()), None
    )
    land = _land(scene, place) if place is not None else None
    if land is None or land.metonym or land.entry.kind is not PlaceKind.COUNTRY:
        return
    block = scene.draft.block_at(match.start())
    owner = _only_one(scene, max(block.start, land.start - _REACH), land.start)
    if owner is not None and not owner.metonym and owner.entry.id != land.entry.id:
        yield _claim(scene, land.start, match.end(), owner, [_place(scene, land)], said=False)


def _of_two(scene: Scene, match: re.Match[str]) -> Iterator[Bordering]:
    """ "The two countries' border", of the two lands of the sentence."""
    first, last = sentence_range(scene, match.start(), match.end())
    lands = _lands(scene, first, last)
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


def _people(scene: Scene, match: re.Match[str]) -> _Land | None:
    """The land of a people: "Polish", "Saudi Arabian"."""
    start, end = match.span("people")
    found = people_at(scene, start, end)
    entry = found.entries[0] if found is not None else None
    return _Land(start, end, entry) if entry is not None and entry.standing is Standing.CURRENT else None


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


def _only_one(scene: Scene, start: int, end: int) -> _Land | None:
    """The one country that a range of the prose speaks of, where nothing else in it may have a border."""
    lands = _lands(scene, start, end)
    if not lands:
        return None
    first = lands[0]
    country = first.entry if first.entry.kind is PlaceKind.COUNTRY else None
    if country is None or any(one.entry.country != country.id for one in lands):
        return None
    if first.metonym and not first.capital:
        return None
    before = scene.draft.prose[max(start, first.start - _BEFORE) : first.start]
    if first.metonym and before.strip(_MARKS) and not _RULERS.search(before.lower()):
        return None
    if _SOME_LAND.search(scene.lower, start, end):
        return None
    if _BLOC.search(scene.lower, start, end) or _is_abroad(scene, first.end, end, country):
        return None
    return first


def _lands(scene: Scene, start: int, end: int) -> list[_Land] | None:
    """The countries and regions that a range names, peoples counted; None where it names what may be several."""
    found = []
    taken: set[int] = set()
    for mention in scene.within(start, end, PlaceMention):
        land = _land(scene, mention)
        if land is None:
            return None
        found.append(land)
        taken.update(range(mention.start, mention.end))
    for match in _CAPITALISED.finditer(scene.draft.prose, start, end):
        if match.start() not in taken:
            found += _of_people(scene, match)
    return sorted(found, key=lambda land: land.start)


def _of_people(scene: Scene, match: re.Match[str]) -> list[_Land]:
    """The country, or the one region, whose people a capitalised word names."""
    atlas = scene.atlas
    assert atlas is not None
    for words in (match[0], match[0].partition(" ")[0], match[0].rpartition(" ")[2]):
        at = match.start() + match[0].index(words)
        country = atlas.country(words) if atlas.is_people(words.lower()) else None
        if country is not None:
            return [_Land(at, at + len(words), country)]
        regions = atlas.regions_of(words)
        if len(regions) == 1:
            return [_Land(at, at + len(words), regions[0])]
    return []


def _land(scene: Scene, mention: PlaceMention) -> _Land | None:
    """The one country or region of a mention, or the country whose capital it is; None where it may be another."""
    if mention.capital:
        country = scene.atlas.country(mention.country or mention.name) if scene.atlas is not None else None
        return _Land(mention.start, mention.end, country, True, True) if country is not None else None
    entries = [one for one in mention.entries if one.standing is not Standing.FORMER]
    countries = [one for one in entries if one.kind is PlaceKind.COUNTRY]
    if len(countries) == 1:
        return _Land(mention.start, mention.end, countries[0])
    if len({one.country for one in entries}) != 1 or scene.atlas is None:
        return None
    first = entries[0]
    if first.kind is PlaceKind.REGION and len(entries) == 1:
        return _Land(mention.start, mention.end, first)
    holder = scene.atlas.get(first.country)
    if holder is None or all(one.kind is not PlaceKind.CITY for one in entries):
        return None
    capital = not set(entries).isdisjoint(scene.atlas.capitals(first.country)) and holder.id not in _HOSTS
    return _Land(mention.start, mention.end, holder, True, capital)


def _is_abroad(scene: Scene, start: int, end: int, country: Entry) -> bool:
    """Whether a range names a city that lies in another country."""
    assert scene.atlas is not None
    for match in _CAPITALISED.finditer(scene.draft.prose, start, end):
        cities = scene.atlas.cities.named(match[0]) if match[0] not in LEADING else ()
        if cities and all(one.city.country != country.id for one in cities):
            return True
    return False


def _claim(
    scene: Scene,
    start: int,
    end: int,
    owner: _Land,
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


def _place(scene: Scene, land: _Land) -> Place:
    maker = scene.maker
    name = land.entry.name
    return make(Place, quote=maker.quote(land.start, land.end), span=maker.span(land.start, land.end), name=name)
