"""What the outlines tell: neighbours, coasts, how far regions reach, how far cities are from the sea and abroad."""

import pytest

from factcheck.atlas import Atlas
from factcheck.atlas.cities import City
from factcheck.atlas.edges import REACH
from factcheck.atlas.sphere import distance_km

ATLAS = Atlas.load()
SHAPES = ATLAS.shapes


@pytest.mark.parametrize(
    ("one", "other", "touch"),
    [
        ("DE-SN", "PL", True),
        ("DE-SN", "PL-02", True),
        ("DE-SN", "AT", False),
        ("MM-14", "IN", True),
        ("MM-14", "TH", False),
        ("MX-SON", "US-AZ", True),
        ("MX-SON", "US-TX", False),
        ("US-AZ", "US-CO", None),
        ("ES-J", "ES-GR", True),
        ("ES-J", "ES-CA", False),
        ("CN-XJ", "PK", None),
        ("RU-ROS", "UA", None),
    ],
)
def test_what_touches(one: str, other: str, touch: bool | None) -> None:
    """A point where four meet, an outline a few km away, and a border that hangs on a disputed region are open."""
    assert SHAPES.touch(one, other) is touch
    assert SHAPES.touch(other, one) is touch


def test_what_touches_does_so_from_both_sides() -> None:
    for place in SHAPES.ids:
        shape = SHAPES.of(place)
        assert shape is not None
        assert shape.touching.isdisjoint(shape.unsure), place
        for other in shape.touching:
            assert place in SHAPES.of(other).touching, (place, other)  # type: ignore[union-attr]


def test_the_outlines_and_the_tables_kept_by_hand_agree() -> None:
    """But for Andhra Pradesh, to which a few villages on Chhattisgarh's border were added in 2014."""
    known = [entry for one in sorted(SHAPES.ids) if (entry := ATLAS.get(one)) is not None and entry.level == 1]
    told = ATLAS.facts._data["borders"]["touching"]
    apart = {
        (one.id, other)
        for one in known
        for other in told.get(one.id, ())
        if SHAPES.of(other) is not None and SHAPES.touch(one.id, other) is False
    }
    assert {frozenset(pair) for pair in apart} == {frozenset(("IN-AP", "IN-CG"))}


@pytest.mark.parametrize(
    ("region", "coast"),
    [("ES-J", False), ("ES-GR", True), ("MX-TLA", False), ("IR-01", None), ("TZ-05", None), ("VE-V", True)],
)
def test_what_has_a_coast(region: str, coast: bool | None) -> None:
    """Of regions on the Caspian Sea and on great lakes it is not told, as copy speaks of coasts there too."""
    entry = ATLAS.get(region)
    assert entry is not None
    assert ATLAS.facts.coast(entry) is coast


@pytest.mark.parametrize(
    ("region", "side", "farthest"),
    [
        ("SE-BD", "north", True),
        ("SE-M", "south", True),
        ("SE-M", "north", False),
        ("US-AK", "north", True),
        ("US-MN", "north", True),
        ("US-TX", "north", False),
        ("UA-51", "south", None),
        ("US-HI", "south", True),
        ("AU-TAS", "south", True),
        ("US-ME", "east", True),
        ("SE-BD", "east", True),
    ],
)
def test_what_lies_farthest(region: str, side: str, farthest: bool | None) -> None:
    """With the regions across the sea and without them; what is disputed leaves it open."""
    shape = SHAPES.of(region)
    assert shape is not None
    assert shape.farthest(side) is farthest


def test_every_place_lies_within_its_bounds() -> None:
    for place in SHAPES.ids:
        shape = SHAPES.of(place)
        assert shape is not None
        assert shape.south <= shape.middle[0] <= shape.north, place
        assert shape.west <= shape.middle[1] <= shape.east, place
        assert ATLAS.get(place) is not None, place


def test_cities_on_a_border_are_near_to_the_country_across_it() -> None:
    edge = ATLAS.edges.of(ATLAS.cities.named("Nakonde")[0].city)
    assert edge is not None
    assert edge.sea is None
    assert edge.abroad["TZ"] < 10
    assert "MZ" not in edge.abroad


def test_nearly_every_city_has_its_surroundings() -> None:
    """The file was compiled after the cities were."""
    cities = list(ATLAS.cities)
    known = [edge for city in cities if (edge := ATLAS.edges.of(city)) is not None]
    assert len(known) > 0.99 * len(cities)
    assert all(0 <= km <= REACH for edge in known for km in edge.abroad.values())


def test_a_city_of_a_gazetteer_has_none() -> None:
    assert ATLAS.edges.of(City("Kirn", "ZM", None, 0, (-9.34, 32.74), own=("places.csv", "this run"))) is None


def test_a_country_is_as_near_as_its_cities_at_the_most() -> None:
    """Held against the cities of the country across the border."""
    for name, other in (("Strasbourg", "DE"), ("Tijuana", "US"), ("Narva", "RU"), ("Aachen", "NL")):
        city = ATLAS.cities.named(name)[0].city
        edge = ATLAS.edges.of(city)
        assert edge is not None
        nearest = min(distance_km(city.point, one.point) for one in ATLAS.cities.within(other))
        assert edge.abroad[other] <= nearest + 3, name
