"""Reads borders that are told with their side: "Chad's western border with Niger", "the eastern border into Togo"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.atlas import Entry, PlaceKind
from factcheck.claims import DirectionFrom
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.towns import Town
from factcheck.extraction.phrasebook.readers.asides import is_aside, sentence_range
from factcheck.extraction.phrasebook.readers.geography.bearings.bearings import DIR, claim_of
from factcheck.extraction.phrasebook.readers.geography.bearings.far_off import cities_between
from factcheck.extraction.phrasebook.readers.geography.owners import lands_in, only_land
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "bearing-border"

_LINE = r"(?:border|frontier|boundary|state line)(?: (?:crossing|post|area|region|zone|fence|wall|checkpoint))?s?"
_LONG = r"(?:[a-z\d,.-]{2,16} ){0,2}?"
_SIDED = rf"{_LONG}{DIR}(?:ern)? (?:[a-z\d,.-]{{2,16}} )??{_LINE}"
_BEYOND = (
    r"(?:,? (?:shared )?with|(?: and| that runs?| that leads?| leading| onward)?,? (?:into|in|to)) "
    r"(?:neighbou?ring )?(?:the )?(?=[A-ZÀ-Þ])"
)
_ITS = expression(rf"['’]s? {_SIDED}{_BEYOND}")
"""After a land: "'s western border with"."""
_SHARES = expression(
    rf",? (?:which |that )?(?:shares?|has|have|sealed|closed|reopened) (?:its|an?|their) {_SIDED}{_BEYOND}"
)
_OF = expression(rf"\b{_SIDED} of (?:the )?\Z")
_OF_IT = expression(r" (?:with|and) (?:the )?(?=[A-ZÀ-Þ])")
_UNNAMED = expression(
    rf"\b(?:[Ii]ts|[Tt]heir|[Tt]he (?:country|nation|kingdom|republic|state|province)['’]s|[Tt]he) {_SIDED}{_BEYOND}"
)
"""Of the one land that the copy has named before."""
_MOVED = expression(r"\b(?:then|former\w*|once|colonial|empire|soviet|historic\w*|future|proposed|claimed|new|old)\b")
_FIRST, _LEAD, _REACH, _CITY = 2, 60, 400, 100_000


def read_sided_borders(scene: Scene) -> Iterator[DirectionFrom]:
    """A claim for each neighbour that lies beyond a side of a land."""
    prose = scene.draft.prose
    for start, end in scene.passages_with(("border", "frontier", "boundary", "state line")):
        if not any(side in scene.lower[start:end] for side in ("north", "south", "east", "west")):
            continue
        taken: set[int] = set()
        for land in scene.within(start, end, PlaceMention):
            found = _ITS.match(prose, land.end, end) or _SHARES.match(prose, land.end, end)
            if found is not None and _is_land(land):
                yield from _claim(scene, land, found, found.end(), taken)
            elif (of := _OF.search(prose, max(start, land.start - _LEAD), land.start)) and _is_land(land):
                other = _OF_IT.match(prose, land.end, end)
                if other is not None:
                    yield from _claim(scene, land, of, other.end(), taken)
        for match in _UNNAMED.finditer(prose, start, end):
            owner = _owner(scene, match, start) or _beside(scene, match)
            if owner is not None:
                yield from _claim(scene, owner, match, match.end(), taken)


def _is_land(mention: PlaceMention) -> bool:
    return not mention.capital and any(_may_touch(one) for one in mention.entries)


def _may_touch(entry: Entry) -> bool:
    return entry.kind is PlaceKind.COUNTRY or (entry.kind is PlaceKind.REGION and entry.level < _FIRST)


def _owner(scene: Scene, match: re.Match[str], start: int) -> PlaceMention | None:
    """The one country that the copy has spoken of, or the country of the one city that its sentence has named."""
    block = scene.draft.block_at(match.start())
    found = only_land(scene, max(block.start, match.start() - _REACH), match.start())
    if found is not None:
        return PlaceMention(found.start, found.end, found.entry.name, None, (found.entry,))
    named = scene.within(block.start, match.start(), PlaceMention)
    if scene.atlas is None or any(one.kind is not PlaceKind.CITY for mention in named for one in mention.entries):
        return None
    towns = list(cities_between(scene.draft.prose, start, match.start(), scene.atlas))
    cities = scene.atlas.cities.named(towns[0].name) if len({one.name for one in towns}) == 1 else ()
    country = scene.atlas.get(cities[0].city.country) if cities and cities[0].city.population >= _CITY else None
    if country is None or len({one.city.country for one in cities}) > 1:
        return None
    return PlaceMention(towns[0].start, towns[0].end, country.name, None, (country,))


def _beside(scene: Scene, match: re.Match[str]) -> PlaceMention | None:
    """The one land of those that the paragraph has named which touches the land beyond the border."""
    other = scene.place_at(match.end())
    block, atlas = scene.draft.block_at(match.start()), scene.atlas
    lands = lands_in(scene, max(block.start, match.start() - _REACH), match.start())
    if other is None or atlas is None or not lands or len(other.entries) != 1:
        return None
    found = {one.entry.id: one for one in lands if atlas.facts.border(one.entry, other.entries[0]) is not False}
    if len(found) != 1:
        return None
    land = next(iter(found.values()))
    return PlaceMention(land.start, land.end, land.entry.name, None, (land.entry,))


def _claim(
    scene: Scene, land: PlaceMention, match: re.Match[str], start: int, taken: set[int]
) -> Iterator[DirectionFrom]:
    neighbour = scene.place_at(start)
    if neighbour is None or not _is_land(neighbour) or neighbour.start in taken or neighbour.name == land.name:
        return
    first, last = min(land.start, match.start()), max(neighbour.end, land.end)
    if is_aside(scene, first, last) or _MOVED.search(scene.lower, *sentence_range(scene, first, last)):
        return
    taken.add(neighbour.start)
    claim, _, _ = claim_of(scene, _named(neighbour), _named(land), match, phrase=PHRASE)
    yield claim


def _named(mention: PlaceMention) -> Town:
    return Town(mention.start, mention.end, mention.name, "", False)
