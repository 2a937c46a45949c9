"""The atlas's cities: what is looked up, and in which region it lies."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.atlas import Atlas
from factcheck.atlas.cities import DATA
from factcheck.atlas.sphere import bearing, distance_km, turn

ATLAS = Atlas.load()
CITIES = ATLAS.cities

HOMES = {
    "Moncton": "CA-NB", "Saskatoon": "CA-SK", "Geelong": "AU-VIC", "Coimbatore": "IN-TN", "Visakhapatnam": "IN-AP",
    "Kremenchuk": "UA-53", "Uzhhorod": "UA-21", "Magnitogorsk": "RU-CHE", "Barnaul": "RU-ALT", "Wolfsburg": "DE-NI",
    "Hamamatsu": "JP-22", "Londrina": "BR-PR", "Tamale": "GH-NP", "Zapopan": "MX-JAL", "Glasgow": "GB-SCT",
    "Swansea": "GB-WLS", "Albuquerque": "US-NM", "Debrecen": "HU-HB", "Tromsø": "NO-55", "Surabaya": "ID-JI",
}  # fmt: skip
"""One city of each of some regions whose codes no source joins."""

points = st.tuples(st.floats(-80, 80), st.floats(-179, 179))


@pytest.mark.parametrize("name", HOMES)
def test_a_city_lies_in_its_region(name: str) -> None:
    assert CITIES.named(name)[0].city.region == HOMES[name]


@pytest.mark.parametrize(
    ("spelling", "name"),
    [("Krakow", "Kraków"), ("Cologne", "Cologne"), ("KYIV", "Kyiv"), ("Saint Petersburg", "Saint Petersburg")],
)
def test_a_name_is_found_however_it_is_spelt(spelling: str, name: str) -> None:
    assert CITIES.named(spelling)[0].city.name == name


def test_a_name_of_the_past_is_not_the_citys_own() -> None:
    assert [one.own for one in CITIES.named("Danzig")] == [False]


def test_namesakes_come_the_largest_first() -> None:
    sizes = [one.city.population for one in CITIES.named("Birmingham")]
    assert len(sizes) > 1
    assert sizes == sorted(sizes, reverse=True)


@pytest.mark.parametrize("name", ["", "Qqqq", "|", "zzzzzz", "~", "\n"])
def test_a_name_of_no_city_finds_none(name: str) -> None:
    assert CITIES.named(name) == ()


def test_every_region_of_the_data_is_one_of_the_atlas() -> None:
    for city in CITIES:
        entry = ATLAS.get(city.region) if city.region else None
        assert city.region is None or (entry is not None and entry.country == city.country), city


def test_distances_and_directions_of_known_pairs() -> None:
    london, paris = (51.51, -0.13), (48.85, 2.35)
    assert distance_km(london, paris) == pytest.approx(344, abs=3)
    assert bearing(london, paris) == pytest.approx(148, abs=3)
    assert turn(350, 10) == pytest.approx(20)


@given(points, points)
def test_the_way_there_is_the_way_back_turned_round(one: tuple[float, float], other: tuple[float, float]) -> None:
    there = distance_km(one, other)
    assert there == pytest.approx(distance_km(other, one))
    assert 0 <= there <= math.pi * 6372
    if there > 1:
        assert turn(bearing(one, other), bearing(other, one)) == pytest.approx(180, abs=0.01)


def test_every_table_of_the_file_is_in_the_order_in_which_it_is_searched() -> None:
    for table in DATA.read_bytes().rstrip(b"\n").split(b"\n\n")[2:]:
        rows = table.split(b"\n")
        assert rows == sorted(rows)


def test_a_small_town_is_known_by_the_regions_that_have_one() -> None:
    (zermatt,) = ATLAS.cities.small("Zermatt")
    assert (zermatt.region, zermatt.country) == ("CH-VS", "CH")
    assert distance_km(zermatt.point, (46.02, 7.75)) < 2
    assert "AT-4" in {town.region for town in ATLAS.cities.small("Kirchdorf an der Krems")}
    assert ATLAS.cities.small("Motor") == ()


def test_a_name_is_alone_where_no_other_place_in_the_world_has_it() -> None:
    assert ATLAS.cities.alone("Zermatt")
    assert not ATLAS.cities.alone("Altdorf")
    assert not ATLAS.cities.alone("Zurich")


def test_the_small_towns_of_a_region_lie_in_it() -> None:
    points = list(ATLAS.cities.small_within("CH-VS"))
    assert len(points) > 20
    assert all(45.8 < latitude < 46.7 and 6.7 < longitude < 8.5 for latitude, longitude in points)
