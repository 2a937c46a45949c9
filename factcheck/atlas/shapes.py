"""What the shapes of countries and regions tell: what touches what, what has a coast, how far each reaches.

Computed beforehand from outlines that are right to a few km; what lies within that is not known.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from factcheck.atlas.lines import line_of
from factcheck.atlas.sphere import Point

DATA = Path(__file__).parent / "data" / "shapes.txt"

_ANSWERS = {"yes": True, "no": False}
_SIDES = "NESW"


class Shape(NamedTuple):
    """What is known of a country or region."""

    touching: frozenset[str]
    """Ids of the countries and regions that it surely touches by land."""
    unsure: frozenset[str]
    """Those that it may touch: at a point, by a few km, or across a strait."""
    coast: bool | None
    """Whether it has a sea coast; the Caspian Sea counts."""
    waters: frozenset[str]
    """The waters that most of its shore surely lies on, by their first names in `factcheck.atlas.shores`."""
    perhaps: frozenset[str]
    """Other waters that it may have a shore on."""
    south: float
    """Bounds in degrees; beyond the date line on to more than 180 east or west."""
    west: float
    north: float
    east: float
    middle: Point
    extremes: str
    """For north, east, south and west of its country: "+" where no other unit lies farther, "-" where one surely does,
    "?" where nobody can say; empty for a country."""

    def gap(self, other: Shape) -> float:
        """How many degrees the bounds of two shapes lie apart, north to south or east to west; 0 where they overlap."""
        return max(
            0.0, self.south - other.north, other.south - self.north, self.west - other.east, other.west - self.east
        )

    def farthest(self, side: str) -> bool | None:
        """Whether it is the farthest to a side ("north") of its country's regions."""
        if not self.extremes:
            return None
        return {"+": True, "-": False}.get(self.extremes[_SIDES.index(side[0].upper())])


class Shapes:
    """The compiled shapes, looked up by the id of a country or region."""

    def __init__(self, data: bytes) -> None:
        """`data` is the content of the file that `factcheck.atlas.compile_shapes` writes."""
        head, self._lines = data.split(b"\n\n", 1)
        self.source, self.as_of = head.decode().split("|")
        """Name and date of the dataset."""
        self._made: dict[str, Shape | None] = {}

    @classmethod
    def load(cls) -> Shapes:
        """The shapes that ship with the package. Takes less than 1 ms."""
        return cls(DATA.read_bytes())

    def of(self, place: str) -> Shape | None:
        """The shape of a country or region; None where none was surely joined with it."""
        if place not in self._made:
            line = line_of(place, self._lines)
            self._made[place] = _shape(line) if line else None
        return self._made[place]

    def touch(self, one: str, other: str) -> bool | None:
        """Whether two countries or regions touch by land; None where their outlines cannot say."""
        first, second = self.of(one), self.of(other)
        if first is None or second is None or other in first.unsure or one in second.unsure:
            return None
        return other in first.touching or one in second.touching

    @cached_property
    def ids(self) -> frozenset[str]:
        """Every country and region that has a shape."""
        return frozenset(line.partition("|")[0] for line in self._lines.decode().splitlines())


def _shape(line: str) -> Shape:
    touching, unsure, coast, waters, perhaps, reach, *extremes = line.split("|")
    south, west, north, east, *middle = (int(number) / 100 for number in reach.split())
    return Shape(
        touching=frozenset(touching.split()),
        unsure=frozenset(unsure.split()),
        coast=_ANSWERS.get(coast),
        waters=frozenset(filter(None, waters.split(";"))),
        perhaps=frozenset(filter(None, perhaps.split(";"))),
        south=south,
        west=west,
        north=north,
        east=east,
        middle=(middle[0], middle[1]),
        extremes="".join(extremes),
    )
