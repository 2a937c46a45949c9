"""Time zones by the names that copy has for them."""

from __future__ import annotations

import datetime

import pytest

from factcheck.atlas import Atlas
from factcheck.rules.calendar.zone_names import MANY, ZONES
from factcheck.rules.calendar.zones import keys, offsets

ATLAS = Atlas.load()
JANUARY, JULY = datetime.date(2026, 1, 15), datetime.date(2026, 7, 15)


@pytest.mark.parametrize(
    ("name", "winter", "summer"),
    [
        ("GMT", {0}, {0}),
        ("UTC+3", {180}, {180}),
        ("GMT -3:30", {-210}, {-210}),
        ("Moscow time", {180}, {180}),
        ("Eastern time", {-300}, {-240}),
        ("EST", {-300}, {-240}),
        ("Central European Summer Time", {60}, {120}),
        ("IST", {330, 0, 120}, {330, 60, 180}),
        ("Bremen, Germany", {60}, {120}),
        ("Kathmandu", {345}, {345}),
        ("Japan", {540}, {540}),
        ("London, Ontario", {-300}, {-240}),
        ("Moscow, Idaho", {-420, -480}, {-360, -420}),
        ("Great Falls, Mont.", {-420}, {-360}),
        ("Kumasi", {0}, {0}),
        ("Samara", {240}, {240}),
        ("Londrina", {-180}, {-180}),
        ("Manaus", {-240}, {-240}),
        ("Bendigo", {660}, {600}),
        ("Springfield", set(), set()),
        ("Canada", set(), set()),
    ],
)
def test_a_name_has_its_distance_from_greenwich(name: str, winter: set[int], summer: set[int]) -> None:
    assert offsets(name, ATLAS)(JANUARY) == winter
    assert offsets(name, ATLAS)(JULY) == summer


def test_every_zone_of_the_table_is_in_the_database() -> None:
    for name, zones in ZONES.items():
        assert name == name.casefold()
        assert keys(name, ATLAS) == tuple(zones.split())
        assert offsets(name, ATLAS)(JANUARY), name
    for zone in MANY.values():
        assert zone.count("/") >= 1


def test_time_zones_changed_with_the_years() -> None:
    assert offsets("Kazakhstan", ATLAS)(datetime.date(2023, 6, 1)) == {360}
    assert offsets("Kazakhstan", ATLAS)(JULY) == {300}
