"""The map from prose offsets back to source offsets."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import ge, gt


class SourceMap:
    """Ordered slices of prose, each with the source it came from.

    A slice `(prose_start, source_start, source_end)` runs to the next slice's prose start. Where it is as long in the
    source as in the prose it is literal: each prose character is the source character at the same distance, and a bare
    line end is a space. Otherwise all of its prose stands for all of its source: an entity or an escape, a line break
    with the indent and quote marks that follow it, an object that is no prose (code, a URL), or a block separator,
    which stands for no source at all.

    The constructor checks that the slices are in order, cover the prose and never overlap in the source.
    Raises ValueError where they do not.
    """

    __slots__ = ("_ends", "_length", "_sources", "_starts")

    def __init__(self, slices: Iterable[tuple[int, int, int]], length: int) -> None:
        starts, sources, ends = zip(*slices, strict=True) if (slices := tuple(slices)) else ((), (), ())
        self._starts: tuple[int, ...] = starts
        self._sources: tuple[int, ...] = sources
        self._ends: tuple[int, ...] = ends
        self._length = length
        if length and (not starts or starts[0] != 0):
            raise ValueError("the first slice must start at prose offset 0")
        if any(map(ge, starts, (*starts[1:], length))):
            raise ValueError("slices must be in order and none may be empty")
        if any(map(gt, sources, ends)):
            raise ValueError("a slice ends before it starts in the source")
        if any(map(gt, ends, sources[1:])):
            raise ValueError("slices overlap in the source")

    def slices(self) -> Iterable[tuple[int, int, int, int]]:
        """Every slice as (prose_start, prose_end, source_start, source_end)."""
        ends = (*self._starts[1:], self._length) if self._starts else ()
        return zip(self._starts, ends, self._sources, self._ends, strict=True)

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """The smallest source range that holds the prose range [start, end).

        Raises ValueError for an empty range or one outside the prose.
        """
        if not 0 <= start < end <= self._length:
            raise ValueError(f"no prose range [{start}, {end})")
        return self._point(start)[0], self._point(end - 1)[1]

    def to_prose(self, start: int, end: int) -> tuple[int, int] | None:
        """The prose that the source range [start, end) stands in; None where it holds no prose.

        Of a slice that is not literal the range holds all or nothing. The way back from `to_source`: a prose range is
        within what its source range gives, and is the same where no block separator stands at its ends.
        """
        first = bisect_right(self._ends, start)
        last = bisect_left(self._sources, end) - 1
        if not start < end or first > last:
            return None
        return self._prose(first, start)[0], self._prose(last, end - 1)[1]

    def _prose(self, index: int, source: int) -> tuple[int, int]:
        """What stands for a source offset in or beside a slice."""
        start = self._starts[index]
        following = self._starts[index + 1] if index + 1 < len(self._starts) else self._length
        length = following - start
        if length != self._ends[index] - self._sources[index]:
            return start, following
        at = min(max(source - self._sources[index], 0), length - 1)
        return start + at, start + at + 1

    def _point(self, offset: int) -> tuple[int, int]:
        index = bisect_right(self._starts, offset) - 1
        start, source_start, source_end = self._starts[index], self._sources[index], self._ends[index]
        following = self._starts[index + 1] if index + 1 < len(self._starts) else self._length
        if following - start == source_end - source_start:
            return source_start + offset - start, source_start + offset - start + 1
        return source_start, source_end
