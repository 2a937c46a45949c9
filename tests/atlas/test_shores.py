"""The bounds of seas and lakes: cities on them lie within, cities elsewhere far outside."""

import pytest

from factcheck.atlas import Atlas
from factcheck.atlas.names import key
from factcheck.atlas.shores import MARGIN, on_shore, shores

ATLAS = Atlas.load()
ON = "Odesa:Black Sea|Gdansk:Baltic|Bari:Adriatic|Piraeus:Aegean|Baku:Caspian|Jeddah:Red Sea|Mwanza:Lake Victoria"
OFF = "Bari:Black Sea|Odesa:Baltic|Gdansk:Adriatic|Baku:Aegean|Mwanza:Lake Tanganyika|Thessaloniki:Ionian Sea"


def _pairs(text: str) -> list[tuple[str, str]]:
    return [(city, water) for city, _, water in (row.partition(":") for row in text.split("|"))]


@pytest.mark.parametrize(("city", "water"), _pairs(ON))
def test_a_city_on_a_water_lies_within_its_bounds(city: str, water: str) -> None:
    assert on_shore(ATLAS.cities.named(city)[0].city.point, shores()[key(water)][1])


@pytest.mark.parametrize(("city", "water"), _pairs(OFF))
def test_a_city_elsewhere_lies_outside_them_by_more_than_the_margin(city: str, water: str) -> None:
    assert not on_shore(ATLAS.cities.named(city)[0].city.point, shores()[key(water)][1], MARGIN)


def test_every_box_has_its_south_below_its_north() -> None:
    assert all(south < north for _, boxes in shores().values() for south, _, north, _ in boxes)
