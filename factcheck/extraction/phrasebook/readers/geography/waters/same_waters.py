"""Reads towns on a side of "the lake" or "the river" that was named: "Jinja, on the lake's northern shore"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims import Coastal, DirectionFrom
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.bearings.bearings import DIR, claim_of
from factcheck.extraction.phrasebook.readers.geography.waters.waterfronts import on_water, waters_in
from factcheck.extraction.phrasebook.scene import Scene
from factcheck.records import Record

PHRASE = "waterfront.same"
END = "bearing-end"
"""The phrases of the claims: on a shore or a bank, and at an end."""

_WORDS = r"(?:[a-z’'-]+ ){0,5}?"
_JOINT = (
    r"(?:(?:,| –| —|,? (?:which |that )?(?:is|lies|sits|stands|was|perches))"
    rf"(?: (?:an?|the|another|its|our) (?:[A-Z][a-z]+ )?{_WORDS})?)? ?(?:on|at|along|by|near) "
)
_WHAT = r"(?P<what>bank|shore|side|end|tip)s?"
_SIDED = expression(
    rf"(?P<place>{NAME}){_JOINT}(?:the (?:very |far )?{DIR}(?:ern)? {_WHAT} of (?:the|that) (?:same |great )?"
    rf"(?P<water>lake|river|loch)|the {DIR.replace('dir', 'dir_bare')}(?:ern)? (?P<bare>bank)(?! of)"
    rf"|(?:the|that) (?:same )?(?P<water_before>lake|river|loch)['’]s (?:very |far )?"
    rf"{DIR.replace('dir', 'dir_after')}(?:ern)? {_WHAT.replace('what', 'what_after')})"
    r"(?! (?:of|which|that|district|named|basin|valley))"
)
_BESIDE = expression(
    r"\b(?:(?:north|south|east|west) of|from|opposite|facing|faces|unlike|beyond|over|above|below) (?:the )?\Z"
)
"""Before a town by which the place of another is told: "across the river from Kolkata, on the west bank"."""
_LEAD = 24
_CUES = (
    "the lake",
    "the river",
    "the loch",
    "the same lake",
    "the same river",
    "that lake",
    "that river",
    "st bank",
    "h bank",
    "ern bank",
)


class _Named(Record):
    """The water that the words stand for."""

    name: str
    start: int
    end: int


def read_same_waters(scene: Scene) -> Iterator[Coastal | DirectionFrom]:
    """A claim for each such town, where the paragraph has named one lake, or one river, before it."""
    prose = scene.draft.prose
    if scene.atlas is None:
        return
    for start, end in scene.passages_with(_CUES):
        for match in _SIDED.finditer(prose, start, end):
            town = town_before(prose, match.end("place"), match.start("place"))
            water = _water(scene, match)
            if town is None or town.owned or water is None or is_aside(scene, town.start, match.end()):
                continue
            if _BESIDE.search(prose, max(start, town.start - _LEAD), town.start):
                continue
            if (match["what"] or match["what_after"]) in ("end", "tip"):
                whole = Town(water.start, water.end, water.name, "", False)
                yield claim_of(scene, town, whole, match, within=True, phrase=END)[0]
            else:
                yield on_water(scene, town, water.start, water.end, water.name, phrase=PHRASE)


def _water(scene: Scene, match: re.Match[str]) -> _Named | None:
    """The one lake, or the one river, of the paragraph before, where the words stand."""
    word = match["water"] or match["water_before"] or "river"
    block = scene.draft.block_at(match.start())
    lake = word != "river"
    names = {one.name for one in waters_in(scene) if block.start <= one.start < match.start() and one.lake is lake}
    at = match.start("water" if match["water"] else "water_before" if match["water_before"] else "bare")
    end = at + len(word) if match["water"] else match.end()
    return _Named(name=next(iter(names)), start=at, end=end) if len(names) == 1 else None
