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


def test_a_source_range_stands_in_the_prose_that_came_of_it() -> None:
    mapped = SourceMap([(0, 2, 5), (3, 5, 10), (4, 12, 14)], 6)
    assert mapped.to_prose(3, 4) == (1, 2)
    assert mapped.to_prose(6, 7) == (3, 4)
    assert mapped.to_prose(4, 13) == (2, 5)
    assert mapped.to_prose(0, 99) == (0, 6)
    assert mapped.to_prose(10, 12) is None
    assert mapped.to_prose(0, 2) is None
    assert mapped.to_prose(14, 15) is None
    assert mapped.to_prose(3, 3) is None


def test_an_empty_map_has_no_slices_and_no_ranges() -> None:
    empty = SourceMap([], 0)
    assert list(empty.slices()) == []
    with pytest.raises(ValueError, match="no prose range"):
        empty.to_source(0, 1)
    assert empty.to_prose(0, 1) is None
