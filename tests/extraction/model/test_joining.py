"""A breakdown across the passages of a long draft meets its total."""

from collections.abc import Sequence
from decimal import Decimal

import pytest

from factcheck.claims import Breakdown, Coverage, Part, Quantity, Span
from factcheck.extraction.model.joining import joined


def quantity(at: int, value: int) -> Quantity:
    span = Span(start=at, end=at + 3, line=1, column=at + 1)
    return Quantity(quote=str(value), span=span, value=Decimal(value), step=Decimal(1))


def breakdown(parts: Sequence[tuple[int, int]], coverage: Coverage = Coverage.SOME, total: int = 60) -> Breakdown:
    return Breakdown(
        quote="60",
        span=Span(start=0, end=3, line=1, column=1),
        total=quantity(0, total),
        parts=tuple(Part(quantity=quantity(at, value)) for at, value in parts),
        coverage=coverage,
    )


def sums(*passages: Sequence[Breakdown]) -> list[list[Decimal]]:
    found = joined(passages)
    assert all(isinstance(one, Breakdown) for one in found)
    return [[part.quantity.value for part in vars(one)["parts"]] for one in found]


def test_parts_in_several_passages_are_parts_of_one_total() -> None:
    assert sums([breakdown([(10, 20)])], [breakdown([(20, 30)])], [breakdown([(30, 10)])]) == [[20, 30, 10]]


def test_a_part_that_two_passages_name_counts_once() -> None:
    assert sums([breakdown([(10, 20)])], [breakdown([(10, 20), (20, 30)])]) == [[20, 30]]


def test_the_firmer_word_on_what_is_left_out_counts() -> None:
    (one,) = joined([[breakdown([(10, 20)])], [breakdown([(20, 30)], Coverage.ANNOUNCED)]])
    assert vars(one)["coverage"] is Coverage.ANNOUNCED


@pytest.mark.parametrize(
    "passages",
    [
        [[breakdown([(10, 20)]), breakdown([(20, 30)])]],
        [[breakdown([(10, 20)], Coverage.ALL)], [breakdown([(20, 30)])]],
        [[breakdown([(10, 50)])], [breakdown([(20, 30)])]],
    ],
    ids=["one passage", "complete by itself", "divided in two ways"],
)
def test_what_does_not_go_together_stays_apart(passages: list[list[Breakdown]]) -> None:
    assert len(sums(*passages)) == 2
