"""The tables of rivers, lakes, ranges and other landmarks hold together, and the rules read them right."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest

from factcheck.atlas import Atlas
from factcheck.atlas.landmark_rows import LANDMARKS
from factcheck.atlas.landmarks import RIVER, Landmark, every_landmark, find_landmark, km_off_course
from factcheck.atlas.names import key
from factcheck.atlas.river_rows import RIVERS
from factcheck.atlas.sphere import distance_km

ATLAS = Atlas.load()
EVERY = tuple(every_landmark())
IN_TOWN = 3
"""Km between a town of a course and the middle of that city in the atlas."""
LONGEST = 500
"""Km between two stops of a course: of the Lena and the Darling, not of the Rhine."""


def known(name: str) -> Landmark:
    found = find_landmark(name)
    assert found is not None, name
    return found


def test_no_name_stands_in_two_rows() -> None:
    names = [row.split("|")[0] for row in RIVERS] + [row.split("|")[1] for row in LANDMARKS]
    counted = Counter(key(name) for every in names for name in set(map(key, every.split(";"))))
    assert [name for name, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("landmark", EVERY, ids=lambda one: one.name)
def test_places_are_in_the_atlas(landmark: Landmark) -> None:
    assert landmark.countries
    for one in (*landmark.countries, *landmark.perhaps, *landmark.regions):
        assert ATLAS.get(one) is not None, one
    assert not landmark.countries & landmark.perhaps
    assert {region.partition("-")[0] for region in landmark.regions} <= landmark.countries


@pytest.mark.parametrize("river", [one for one in EVERY if one.kind == RIVER], ids=lambda one: one.name)
def test_a_course_leads_from_town_to_town(river: Landmark) -> None:
    split = river.name in ("Colorado River", "Red River")  # two of the name, one after the other
    far = [(one, other) for one, other in pairwise(river.course) if distance_km(one, other) > LONGEST]
    assert len(far) <= split, far
    for name, point in river.towns:
        cities = [*(one.city for one in ATLAS.cities.named(name)), *ATLAS.cities.small(name)]
        assert any(distance_km(one.point, point) < IN_TOWN for one in cities), name
        assert km_off_course(point, river.course) == 0


def test_a_city_off_the_course_is_told_how_far() -> None:
    rhine = known("Rhine")
    munich, cologne = (next(one.city.point for one in ATLAS.cities.named(name)) for name in ("Munich", "Cologne"))
    assert 100 < km_off_course(munich, rhine.course) < 250
    assert km_off_course(cologne, rhine.course) == 0


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("danube", "the Danube"),
        ("lake como", "Lake Como"),
        ("dolomites", "the Dolomites"),
        ("mount fuji", "Mount Fuji"),
        ("matterhorn", "the Matterhorn"),
        ("okavango delta", "the Okavango Delta"),
        ("river po", "the River Po"),
    ],
)
def test_a_sentence_has_the_article_that_it_wants(name: str, called: str) -> None:
    assert known(name).called == called
