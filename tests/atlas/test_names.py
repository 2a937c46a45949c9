"""How names are filed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.atlas.names import key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("São Tomé and Príncipe", "Sao Tome & Principe"),
        ("Łódź", "lodz"),
        ("N'Djamena", "N’Djamena"),
        ("Hawai‘i", "HAWAII"),
        ("Saint Lucia", "St. Lucia"),
        ("Ivano-Frankivsk", "ivano frankivsk"),
        ("Ağrı", "Agri"),
        ("U.S.", "u s"),
    ],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


def test_different_names_have_different_keys() -> None:
    assert len({key(name) for name in ("Niger", "Nigeria", "Guinea", "Guinea-Bissau", "Austria", "Australia")}) == 6


@given(st.text(max_size=60))
def test_a_key_is_its_own_key(name: str) -> None:
    assert key(key(name)) == key(name)


@given(st.text(max_size=60))
def test_a_key_has_no_case_and_no_stray_spaces(name: str) -> None:
    filed = key(name)
    assert filed == " ".join(filed.split())
    assert filed == filed.lower()
