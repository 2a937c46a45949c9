"""What outlines tell of countries and regions: what touches what, where there are shores, how far they reach.

Build-time only, for `factcheck.atlas.compile_shapes`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from importlib import import_module
from itertools import product
from typing import NamedTuple

from factcheck.atlas.atlas import Atlas
from factcheck.atlas.natural_earth import Stretch, Unit, length_km, on_globe
from factcheck.atlas.shores import on_shore, shores
from factcheck.atlas.sphere import Point

_BORDER, _COAST = 2.0, 5.0
"""Km of common outline, and of shore, from which on there surely is a border, and a coast."""
_CELL = 6.0
"""Km: what comes so near to each other, or up to twice as near, may touch for all that the outlines tell."""
_ON_WATER = 0.6
"""The share of a region's shore within the bounds of a water from which on it surely lies on that."""
_EVERY = 4
"""One point in so many along a shore is held against the bounds of the waters."""
_ASIDE = 2.0
"""Degrees outside the bounds of a water within which a shore may still be called its."""
_AN_ISLET = 0.01
"""What has less than this share of a region's area, and is joined with no region, is not held against it."""
_FARTHER = 0.1
"""Degrees by which a region reaches farther than all others to be the northernmost of a country."""


class Outline(NamedTuple):
    """Every outline, in stretches and in points along them."""

    units: Sequence[Unit]
    stretches: Mapping[Stretch, tuple[int, ...]]
    points: Sequence[Point]
    owners: Sequence[tuple[int, ...]]
    """For each point, the units whose outline it is on: one on a shore."""
    disputed: frozenset[int]
    """The units of which it is disputed what country they are in."""


class Reach(NamedTuple):
    """How far a unit, a region or a country reaches, in degrees; east of the date line on to more than 180."""

    south: float
    west: float
    north: float
    east: float
    middle: Point

    def toward(self, side: str) -> float:
        """How far it reaches to a side: "N", "E", "S" or "W"."""
        return {"N": self.north, "E": self.east, "S": -self.south, "W": -self.west}[side]

    def middle_toward(self, side: str) -> float:
        """How far to a side its middle lies."""
        latitude, longitude = self.middle
        return {"N": latitude, "E": longitude, "S": -latitude, "W": -longitude}[side]


class Shapes:
    """Lines of the data file for countries and regions, each made up of units."""

    def __init__(self, outline: Outline, parts: Mapping[str, tuple[int, ...]], atlas: Atlas) -> None:
        self._outline, self._parts, self._atlas = outline, parts, atlas
        self._of_unit: dict[int, set[str]] = defaultdict(set)
        for code, numbers in parts.items():
            for number in numbers:
                self._of_unit[number].add(code)

    def lines(self) -> Iterator[str]:
        """A line for each country and region; `factcheck.atlas.shapes` tells the fields."""
        touching = self._touching
        for code in sorted(self._parts):
            surely = {other for other, km in touching[code].items() if km >= _BORDER}
            unsure = (set(touching[code]) | self._near[code]) - surely
            reach = self._reach(self._parts[code])
            yield "|".join(
                (
                    code,
                    " ".join(sorted(surely)),
                    " ".join(sorted(unsure)),
                    *self._shore(code),
                    " ".join(str(round(100 * value)) for value in (*reach[:4], *reach.middle)),
                    self._extremes(code),
                )
            )

    @cached_property
    def _touching(self) -> Mapping[str, Mapping[str, float]]:
        """By country or region: km of outline that it has in common with another; none by what is disputed."""
        found: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        for stretch, numbers in self._outline.stretches.items():
            if len(numbers) == 2:
                disputed = not self._outline.disputed.isdisjoint(numbers)
                km = length_km(stretch)
                for one, other in self._pairs(*numbers):
                    whole = "-" not in one or "-" not in other
                    found[one][other] += 0.0 if disputed and whole else km
                    found[other][one] += 0.0 if disputed and whole else km
        return found

    def _pairs(self, one: int, other: int) -> list[tuple[str, str]]:
        """What two units are parts of, where that is not the same and can be said to touch."""
        own, others = self._of_unit[one], self._of_unit[other]
        return [pair for pair in product(own - others, others - own) if self._comparable(*pair)]

    def _comparable(self, one: str, other: str) -> bool:
        """Whether two places are of the same level, or of two countries."""
        if one[:2] != other[:2]:
            return True
        first, second = self._atlas.get(one), self._atlas.get(other)
        return first is not None and second is not None and first.level == second.level and first.kind is second.kind

    @cached_property
    def _cells(self) -> Mapping[tuple[int, int, int], set[int]]:
        """The units whose outlines run through a cell of space; -1 for a shore."""
        numpy = import_module("numpy")
        found: dict[tuple[int, int, int], set[int]] = defaultdict(set)
        places = numpy.floor(on_globe(self._outline.points) / _CELL).astype(int).tolist()
        for place, owners in zip(places, self._outline.owners, strict=True):
            found[tuple(place)].update(owners if len(owners) > 1 else (*owners, -1))
        return found

    @cached_property
    def _near_units(self) -> Mapping[int, set[int]]:
        """By unit: the units that come near to it, and -1 where a shore does."""
        found: dict[int, set[int]] = defaultdict(set)
        steps = list(product((-1, 0, 1), repeat=3))
        for (x, y, z), own in self._cells.items():
            around: set[int] = set()
            for dx, dy, dz in steps:
                around |= self._cells.get((x + dx, y + dy, z + dz), set())
            for number in own:
                found[number] |= around
        return found

    @cached_property
    def _near(self) -> Mapping[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for one, others in self._near_units.items():
            for other in others if one >= 0 else ():
                if other >= 0 and other != one:
                    for first, second in self._pairs(one, other):
                        found[first].add(second)
        return found

    @cached_property
    def _shores(self) -> tuple[Mapping[str, float], Mapping[str, list[Point]]]:
        """By country or region: km of shore, and points along it."""
        km: dict[str, float] = defaultdict(float)
        for stretch, numbers in self._outline.stretches.items():
            if len(numbers) == 1:
                for code in self._of_unit[numbers[0]]:
                    km[code] += length_km(stretch)
        points: dict[str, list[Point]] = defaultdict(list)
        for point, owners in zip(self._outline.points, self._outline.owners, strict=True):
            if len(owners) == 1:
                for code in self._of_unit[owners[0]]:
                    points[code].append(point)
        return km, points

    def _shore(self, code: str) -> tuple[str, str, str]:
        """Whether there is a coast; the waters that it surely lies on; those that it may lie on."""
        km, points = self._shores
        if not km.get(code):
            by_the_sea = any(-1 in self._near_units[number] for number in self._parts[code]) or self._by_a_lake(code)
            return ("maybe" if by_the_sea else "no"), "", ""
        sure, maybe, shore = [], [], points[code][::_EVERY]
        for water, boxes in dict(shores().values()).items():
            share = sum(on_shore(point, boxes) for point in shore) / len(shore)
            if share >= _ON_WATER:
                sure.append(water)
            elif share or any(on_shore(point, boxes, _ASIDE) for point in shore):
                maybe.append(water)
        return ("yes" if km[code] >= _COAST else "maybe"), ";".join(sure), ";".join(maybe)

    def _by_a_lake(self, code: str) -> bool:
        """Whether a place may lie on one of the lakes of whose coasts copy speaks."""
        reach = self._reach(self._parts[code])
        lakes = [box for name, boxes in shores().values() if "Lake" in name for box in boxes]
        return any(
            south <= reach.north and north >= reach.south and west <= reach.east and east >= reach.west
            for south, west, north, east in lakes
        )

    def _reach(self, numbers: Iterable[int]) -> Reach:
        """The bounds and the middle of some units together."""
        found = [self._reaches[number] for number in numbers]
        about = max(found, key=lambda one: one[1])[0].middle[1]
        turned = [(_turned(reach, about), area) for reach, area in found]
        whole = sum(area for _, area in turned)
        middle = (
            sum(reach.middle[0] * area for reach, area in turned) / whole,
            sum(reach.middle[1] * area for reach, area in turned) / whole,
        )
        return Reach(
            min(reach.south for reach, _ in turned),
            min(reach.west for reach, _ in turned),
            max(reach.north for reach, _ in turned),
            max(reach.east for reach, _ in turned),
            middle,
        )

    @cached_property
    def _reaches(self) -> list[tuple[Reach, float]]:
        """The reach and the area of each unit."""
        return [_unit_reach(unit) for unit in self._outline.units]

    @cached_property
    def _mainland(self) -> Mapping[str, set[int]]:
        """By country: the units on its largest stretch of land."""
        beside: dict[int, set[int]] = defaultdict(set)
        for numbers in self._outline.stretches.values():
            if len(numbers) == 2:
                one, other = numbers
                if self._outline.units[one].country == self._outline.units[other].country:
                    beside[one].add(other)
                    beside[other].add(one)
        return {code: self._largest(set(numbers), beside) for code, numbers in self._parts.items() if "-" not in code}

    def _largest(self, left: set[int], beside: Mapping[int, set[int]]) -> set[int]:
        """The units of the largest area that hang together."""
        groups = []
        while left:
            group, fresh = set(), {left.pop()}
            while fresh:
                group |= fresh
                fresh = {other for one in fresh for other in beside[one]} & left
                left -= fresh
            groups.append(group)
        return max(groups, key=lambda group: sum(self._reaches[number][1] for number in group))

    def _extremes(self, code: str) -> str:
        """For north, east, south and west: + where no region of the country lies farther, - where some surely does."""
        country = code.partition("-")[0]
        own = set(self._parts[code])
        if code == country or country not in self._parts:
            return ""
        claimed = {n for n in self._outline.disputed if self._outline.units[n].code.startswith(f"{country}-")}
        scopes = [set(self._parts[country]) | claimed]
        if own <= self._mainland[country]:
            scopes.append(self._mainland[country] | claimed)
        entry = self._atlas.get(code)
        level = entry.level if entry is not None else 1
        return "".join(self._extreme(own, level, [scope - own for scope in scopes], side) for side in "NESW")

    def _extreme(self, own: set[int], level: int, scopes: Sequence[set[int]], side: str) -> str:
        answers = []
        about, tip = self._reach(own).middle[1], self._reach(own).toward(side)
        least = _AN_ISLET * sum(self._reaches[number][1] for number in own)
        for scope in scopes:
            others = {
                number: _turned(self._reaches[number][0], about)
                for number in scope
                if number in self._levels or self._reaches[number][1] > least
            }
            if all(other.toward(side) < tip - _FARTHER for other in others.values()):
                answers.append("+")
            elif any(
                other.middle_toward(side) > tip + _FARTHER
                for number, other in others.items()
                if number not in self._outline.disputed and level in self._levels.get(number, ())
            ):
                answers.append("-")
            else:
                answers.append("?")
        return "+" if "+" in answers else "?" if "?" in answers else "-"

    @cached_property
    def _levels(self) -> Mapping[int, set[int]]:
        """The levels of the regions that a unit is part of."""
        found: dict[int, set[int]] = defaultdict(set)
        for code, numbers in self._parts.items():
            entry = self._atlas.get(code)
            if entry is not None and entry.level:
                for number in numbers:
                    found[number].add(entry.level)
        return found


def _turned(reach: Reach, about: float) -> Reach:
    """A reach in longitudes within half a turn of another."""
    turns = 360 * round((about - reach.middle[1]) / 360)
    return reach._replace(
        west=reach.west + turns, east=reach.east + turns, middle=(reach.middle[0], reach.middle[1] + turns)
    )


def _unit_reach(unit: Unit) -> tuple[Reach, float]:
    """The bounds and the middle of a unit, and its area in square degrees of the equator."""
    numpy = import_module("numpy")
    largest: tuple[float, float] | None = None
    rows = []
    for ring in unit.rings:
        x, y = ring[:, 0], ring[:, 1]
        cross = x[:-1] * y[1:] - x[1:] * y[:-1]
        area = abs(cross.sum()) / 2 * float(numpy.cos(numpy.radians(y.mean())))
        if largest is None or area > largest[0]:
            largest = (area, float(x.mean()))
        rows.append((area, ring))
    assert largest is not None
    about, whole, east_west, north_south = largest[1], 0.0, 0.0, 0.0
    bounds = [90.0, 540.0, -90.0, -540.0]
    for area, ring in rows:
        x, y = ring[:, 0] + 360 * numpy.round((about - ring[:, 0]) / 360), ring[:, 1]
        bounds = [
            min(bounds[0], float(y.min())),
            min(bounds[1], float(x.min())),
            max(bounds[2], float(y.max())),
            max(bounds[3], float(x.max())),
        ]
        whole += area
        east_west += area * float(x.mean())
        north_south += area * float(y.mean())
    south, west, north, east = bounds
    return Reach(south, west, north, east, (north_south / whole, east_west / whole)), whole
