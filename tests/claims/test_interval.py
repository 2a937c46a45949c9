"""Intervals hold every value that their operands can make, and nothing is computed in floats."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims.interval import INFINITY, Interval

values = st.decimals(-10_000, 10_000, places=2)


@st.composite
def intervals(draw: st.DrawFn) -> tuple[Interval, Decimal]:
    """An interval and a value in it."""
    low, value, high = sorted((draw(values), draw(values), draw(values)))
    return Interval(low, high), value


@given(intervals(), intervals())
def test_what_the_operands_can_make_lies_in_the_result(
    one: tuple[Interval, Decimal], two: tuple[Interval, Decimal]
) -> None:
    (a, x), (b, y) = one, two
    assert x + y in a + b
    assert x - y in a - b
    assert x * y in a * b
    if Decimal(0) not in b:
        assert x / y in a / b


@given(intervals(), intervals())
def test_intervals_meet_where_they_share_a_value(one: tuple[Interval, Decimal], two: tuple[Interval, Decimal]) -> None:
    (a, x), (b, _) = one, two
    assert a.meets(b) == b.meets(a)
    assert a.meets(Interval.exactly(x))
    if x in b:
        assert a.meets(b)
    if a.high < b.low:
        assert not a.meets(b)


def test_ends_belong_to_an_interval() -> None:
    assert Decimal("2.45") in Interval(Decimal("2.35"), Decimal("2.45"))


def test_an_interval_may_be_open_to_one_side() -> None:
    more = Interval(Decimal(3), INFINITY)
    assert Decimal(10) ** 30 in more
    assert more + more == Interval(Decimal(6), INFINITY)
    assert (Interval.exactly(Decimal(0)) * more).exact
    assert (Interval.exactly(Decimal(1)) / more).low == 0


def test_a_divisor_that_may_be_zero_is_refused() -> None:
    with pytest.raises(ZeroDivisionError):
        Interval.exactly(Decimal(1)) / Interval(Decimal(-1), Decimal(1))


def test_an_interval_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError, match="ends before it starts"):
        Interval(Decimal(2), Decimal(1))


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [("2", "2", "2"), ("1.5", "2.5", "1.5 to 2.5"), ("3", "Infinity", "3 or more"), ("-Infinity", "3", "3 or less")],
)
def test_an_interval_reads_as_an_editor_would_say_it(low: str, high: str, text: str) -> None:
    assert str(Interval(Decimal(low), Decimal(high))) == text
