"""A word that nothing is called gets the nearest that something is, or nothing."""

import pytest

from factcheck.hints import ALIKE, LIKE, meant

CODES = ["ARI101", "ARI109", "ARI110", "CAL101", "GEO101", "GEO112", "GEO", "weekday-of-date", "share"]


@pytest.mark.parametrize(
    ("word", "least", "near"),
    [
        ("ARI191", ALIKE, "ARI101"),
        ("geo1O1", ALIKE, "GEO101"),
        ("ARI190", ALIKE, "ARI110"),
        ("ARI999", ALIKE, None),
        ("XYZ101", ALIKE, None),
        ("Weekday", LIKE, "weekday-of-date"),
        ("shares", LIKE, "share"),
        ("nonsense", LIKE, None),
        ("", LIKE, None),
    ],
)
def test_the_nearest_is_meant(word: str, least: float, near: str | None) -> None:
    assert meant(word, CODES, least) == near
