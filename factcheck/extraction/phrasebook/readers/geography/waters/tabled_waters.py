"""Finds the waters of the table of shores in the prose, with an article or without."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from factcheck.atlas.shores import shores
from factcheck.extraction.phrasebook.scene import Scene
from factcheck.records import Record

_NOT_READ = frozenset(("channel", "east sea", "tasman", "great lakes"))
"""Keys of names of waters that are those of other things as often."""


class Water(Record):
    """A water of the table in the prose."""

    start: int
    end: int


def waters(scene: Scene) -> Iterator[Water]:
    """Each water of the table where it stands, by its longest name."""
    prose, lower = scene.draft.prose, scene.lower
    found: dict[int, int] = {}
    for name in scene.words.held(_names()):
        at = lower.find(name)
        while at >= 0:
            end = at + len(name)
            if prose[at].isupper() and not _is_letter(lower[at - 1 : at]) and not _is_letter(lower[end : end + 1]):
                found[at] = max(end, found.get(at, 0))
            at = lower.find(name, end)
    for start, end in sorted(found.items()):
        yield Water(start, end)


@cache
def _names() -> tuple[str, ...]:
    return tuple(name for name in shores() if name not in _NOT_READ)


def _is_letter(character: str) -> bool:
    return character.isalnum() or character in ("-", "&")
