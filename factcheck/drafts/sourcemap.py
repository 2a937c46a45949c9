"""The map from prose offsets back to source offsets."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise


class SourceMap:
    """Ordered slices of prose, each with the source it came from.

    A slice `(prose_start, source_start, source_end)` runs to the next slice's prose start. Where it is as long in the
    source as in the prose it is literal: each prose character is the source character at the same distance. Otherwise
    all of its prose stands for all of its source (an entity, an escape, a soft line break with its indent, or a block
    separator, which stands for no source at all).

    The constructor checks that the slices are in order, cover the prose and never overlap in the source.
    Raises ValueError where they do not.
    """

    __slots__ = ("_ends", "_length", "_sources", "_starts")

    def __init__(self, slices: Iterable[tuple[int, int, int]], length: int) -> None:
        self._starts: list[int] = []
        self._sources: list[int] = []
        self._ends: list[int] = []
        self._length = length
        for prose_start, source_start, source_end in slices:
            self._starts.append(prose_start)
            self._sources.append(source_start)
            self._ends.append(source_end)
        if length and (not self._starts or self._starts[0] != 0):
            raise ValueError("the first slice must start at prose offset 0")
        if any(one >= two for one, two in pairwise([*self._starts, length])):
            raise ValueError("slices must be in order and none may be empty")
        if any(start > end for start, end in zip(self._sources, self._ends, strict=True)):
            raise ValueError("a slice ends before it starts in the source")
        if any(end > start for end, start in zip(self._ends, self._sources[1:], strict=False)):
            raise ValueError("slices overlap in the source")

    def slices(self) -> Iterable[tuple[int, int, int, int]]:
        """Every slice as (prose_start, prose_end, source_start, source_end)."""
        ends = [*self._starts[1:], self._length]
        return zip(self._starts, ends, self._sources, self._ends, strict=True)

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """The smallest source range that holds the prose range [start, end).

        Raises ValueError for an empty range or one outside the prose.
        """
        if not 0 <= start < end <= self._length:
            raise ValueError(f"no prose range [{start}, {end})")
        return self._point(start)[0], self._point(end - 1)[1]

    def _point(self, offset: int) -> tuple[int, int]:
        index = bisect_right(self._starts, offset) - 1
        start, source_start, source_end = self._starts[index], self._sources[index], self._ends[index]
        following = self._starts[index + 1] if index + 1 < len(self._starts) else self._length
        if following - start == source_end - source_start:
            return source_start + offset - start, source_start + offset - start + 1
        return source_start, source_end
