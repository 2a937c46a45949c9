"""One slip of the keys: the distance that counts swapped neighbours as one, as rapidfuzz reckons it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from factcheck.atlas.slips import one_slip_apart

names = st.text("abc ", max_size=6)


@pytest.mark.parametrize("other", ["columba", "colummbia", "kolumbia", "oclumbia", "columbai", "olumbia", "columbiaa"])
def test_one_slip_is_seen_wherever_it_is(other: str) -> None:
    assert one_slip_apart("columbia", other)
    assert one_slip_apart(other, "columbia")


@pytest.mark.parametrize("other", ["columbia", "colmbiaa", "bolumbio", "", "columbiaab", "loculmbia"])
def test_none_and_two_are_not_one(other: str) -> None:
    assert not one_slip_apart("columbia", other)


@given(names, names)
def test_one_slip_is_a_distance_of_one(one: str, two: str) -> None:
    assert one_slip_apart(one, two) == (OSA.distance(one, two) == 1)
