"""Reads at which end of a lake or a valley, or in which part of an island, a place lies: "at the head of Lake Garda".

They are told as parts of lands are; but most are no mentions, so they are looked for by their names.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from factcheck.atlas.stretches import stretches
from factcheck.claims import DirectionFrom
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.readers.geography.within.parts_of_lands import is_land, of_land
from factcheck.extraction.phrasebook.scene import Scene

_DIRECTIONS = ("north", "south", "east", "west")
_BEFORE, _AFTER = 70, 60
"""How far around a name a direction is looked for."""


def read_parts_of_stretches(scene: Scene) -> Iterator[DirectionFrom]:
    """A claim for each place that is told to be at an end of a lake or a valley, or in a part of an island."""
    prose, lower = scene.draft.prose, scene.lower
    names = scene.words.held(_names())
    lands = {one.start for one in scene.mentions if isinstance(one, PlaceMention) and is_land(one)} if names else set()
    for name in names:
        at = lower.find(name)
        while at >= 0:
            end = at + len(name)
            whole = not lower[at - 1 : at].isalnum() and not lower[end : end + 1].isalnum()
            around = lower[max(0, at - _BEFORE) : end + _AFTER]
            told = prose[at].isupper() and whole and any(direction in around for direction in _DIRECTIONS)
            if told and at not in lands:
                yield from of_land(scene, PlaceMention(at, end, prose[at:end], None, ()))
            at = lower.find(name, end)


@cache
def _names() -> tuple[str, ...]:
    """The names of lakes, valleys and islands as the prose has them in lower case."""
    return tuple(sorted(stretches()))
