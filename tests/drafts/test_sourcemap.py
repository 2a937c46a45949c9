"""The map refuses slices that cannot be one, and finds the way back through those that can."""

from __future__ import annotations

import pytest

from factcheck.drafts import SourceMap


@pytest.mark.parametrize(
    ("slices", "length"),
    [
        ([], 1),
        ([(1, 0, 1)], 2),
        ([(0, 0, 1), (0, 1, 2)], 2),
        ([(0, 0, 2)], 0),
        ([(0, 3, 2)], 1),
        ([(0, 0, 2), (2, 1, 3)], 4),
    ],
)
def test_slices_that_do_not_cover_or_overlap_are_refused(slices: list[tuple[int, int, int]], length: int) -> None:
    with pytest.raises(ValueError, match="slice"):
        SourceMap(slices, length)


def test_literal_slices_map_by_distance_and_others_as_a_whole() -> None:
    mapped = SourceMap([(0, 2, 5), (3, 5, 10), (4, 12, 14)], 6)
    assert mapped.to_source(1, 2) == (3, 4)
    assert mapped.to_source(3, 4) == (5, 10)
    assert mapped.to_source(2, 5) == (4, 13)
    assert list(mapped.slices()) == [(0, 3, 2, 5), (3, 4, 5, 10), (4, 6, 12, 14)]


def test_an_empty_map_has_no_slices_and_no_ranges() -> None:
    empty = SourceMap([], 0)
    assert list(empty.slices()) == []
    with pytest.raises(ValueError, match="no prose range"):
        empty.to_source(0, 1)
