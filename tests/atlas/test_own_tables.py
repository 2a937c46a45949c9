"""The tables of banks, former names and stretches, which are kept by hand: every name of theirs is one of a place."""

import pytest

from factcheck.atlas import Atlas
from factcheck.atlas.banks import OPPOSITE, banks_of, rows
from factcheck.atlas.former_names import former_names, owners_of, tables
from factcheck.atlas.landmarks import find_landmark
from factcheck.atlas.names import key
from factcheck.atlas.shores import shores
from factcheck.atlas.sphere import distance_km
from factcheck.atlas.stretches import stretches

ATLAS = Atlas.load()
QUARTERS = (
    "Broughty Ferry;Seacombe;Hessle;Southwark;Bermondsey;North Queensferry;South Queensferry;Leith;Waterside;Krems"
    ";Sachsenhausen;Tournon;Alcoutim;Sanlúcar de Guadiana;Beşiktaş;Beyoğlu;Sarıyer;Beykoz;Linkeroever;Serampore"
    ";The Bund"
).split(";")
"""Villages and parts of cities that the atlas has not."""
SPREAD_KM = 900


@pytest.mark.parametrize(("river", "town"), [(river, town) for river, _, towns in rows() for town in towns])
def test_a_town_on_a_bank_is_in_the_atlas_and_on_no_opposite_bank(river: str, town: str) -> None:
    assert ATLAS.cities.named(town) or ATLAS.cities.small(town) or town in QUARTERS
    sides = banks_of(river, town)
    assert sides
    assert not {OPPOSITE[side] for side in sides} & sides


@pytest.mark.parametrize("river", sorted({river for river, _, _ in rows()}))
def test_a_river_with_banks_is_a_landmark_or_an_estuary(river: str) -> None:
    named = (find_landmark(name) for name in (river, f"{river} River", f"River {river}"))
    assert any(named) or river in ("Gironde", "Plate")


@pytest.mark.parametrize(("now", "country"), [(now, country) for country in (True, False) for now in tables(country)])
def test_a_name_of_today_is_a_country_s_or_a_city_s(now: str, country: bool) -> None:
    assert ATLAS.country(now) if country else ATLAS.cities.named(now)
    assert all((now, country) in owners_of(once) for once in former_names(now))


def test_a_stretch_has_its_south_below_its_north_and_its_west_before_its_east() -> None:
    assert all(one.south < one.north and one.west < one.east for one in stretches().values())


@pytest.mark.parametrize(
    ("stretch", "place"),
    [("Lake Geneva", "Lausanne"), ("Red Sea", "Jeddah"), ("Lake Victoria", "Kampala"), ("Black Sea", "Sochi")],
)
def test_a_town_on_a_water_is_near_its_bounds(stretch: str, place: str) -> None:
    one, point = stretches()[key(stretch)], ATLAS.cities.named(place)[0].city.point
    assert one.south - 0.5 < point[0] < one.north + 0.5
    assert one.west - 0.5 < point[1] < one.east + 0.5


def test_a_stretch_that_is_a_sea_lies_where_its_shores_do() -> None:
    for name, one in stretches().items():
        if name in shores() and not one.island:
            middle = (one.south + one.north) / 2, (one.west + one.east) / 2
            boxes = shores()[name][1]
            assert any(distance_km(middle, ((s + n) / 2, (w + e) / 2)) < SPREAD_KM for s, w, n, e in boxes), name
