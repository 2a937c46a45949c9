"""Slips in the names of cities, by what is named around them."""

from __future__ import annotations

import pytest

from factcheck.atlas import Atlas
from factcheck.atlas.city_slips import homes_of, slip_of_city_in
from factcheck.atlas.lines import lines_from


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return Atlas.load()


@pytest.mark.parametrize(
    ("name", "home", "city"),
    [
        ("Tamprere", "Finland", "Tampere"),
        ("Cincinnatti", "Ohio", "Cincinnati"),
        ("Whangerei", "Northland", "Whangarei"),
        ("Thiruvanathapuram", "Kerala", "Thiruvananthapuram"),
        ("Tegucigulpa", "Honduran", "Tegucigalpa"),
        ("Chongqnig", "Chinese", "Chongqing"),
        ("Florianóplis", "Brazil", "Florianópolis"),
        ("Nizhny Novgrorod", "Russian", "Nizhny Novgorod"),
    ],
)
def test_a_slip_is_told_by_what_is_named_around_it(name: str, home: str, city: str, atlas: Atlas) -> None:
    assert slip_of_city_in(name, homes_of(home, atlas), atlas) == city


@pytest.mark.parametrize(
    ("name", "home"),
    [
        ("Tamprere", "Sweden"),  # no city of the country
        ("Tampere", "Finland"),  # no slip
        ("Tamperen", "Finland"),  # an adjective
        ("Johor Baru", "Malaysia"),  # an older spelling
        ("Poltavka", "Ukraine"),  # a village
        ("Sosnowice", "Poland"),  # another
        ("Guangzhuo", "China"),  # syllables that there are
        ("Aguas Calientes", "Mexico"),  # but for a space
        ("Buloburde", "Somalia"),  # spelt in many ways
    ],
)
def test_another_name_is_no_slip(name: str, home: str, atlas: Atlas) -> None:
    assert slip_of_city_in(name, homes_of(home, atlas), atlas) is None


def test_a_name_tells_of_the_countries_and_regions_that_it_speaks_of(atlas: Atlas) -> None:
    assert homes_of("Honduran", atlas) == {"HN"}
    assert homes_of("Kerala", atlas) == {"IN", "IN-KL"}
    assert homes_of("Dayton", atlas) == {"US", "US-OH"}
    assert not homes_of("Tegucigulpa", atlas)


def test_lines_are_found_by_their_first_letters() -> None:
    lines = b"aachen|1\naalborg|2\nbari|3\nbasel|4"
    assert list(lines_from("aa", lines)) == ["aachen|1", "aalborg|2"]
    assert list(lines_from("ba", lines)) == ["bari|3", "basel|4"]
    assert list(lines_from("bas", lines)) == ["basel|4"]
    assert not list(lines_from("c", lines))
