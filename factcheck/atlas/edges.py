"""How far each city is from the sea and from the countries around its own; whether it lies in its region.

Computed beforehand from outlines that are right to a few km.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from factcheck.atlas.cities import City
from factcheck.atlas.lines import line_of

DATA = Path(__file__).parent / "data" / "edges.txt"
REACH = 150
"""Km beyond which nothing is told."""


class Edge(NamedTuple):
    """What lies around a city."""

    sea: int | None
    """Km to the nearest sea coast, the Caspian's too; None beyond `REACH`."""
    abroad: Mapping[str, int]
    """Km to other countries, by their ids; none beyond `REACH`."""
    astray: bool
    """Whether its coordinates lie well outside the region that it is filed in."""


class Edges:
    """The compiled surroundings of the cities of the atlas."""

    def __init__(self, data: bytes) -> None:
        """`data` is the content of the file that `factcheck.atlas.compile_shapes` writes."""
        head, self._lines = data.split(b"\n\n", 1)
        self.source, self.as_of = head.decode().split("|")
        """Name and date of the dataset."""

    @classmethod
    def load(cls) -> Edges:
        """The surroundings that ship with the package. Takes less than 1 ms."""
        return cls(DATA.read_bytes())

    def of(self, city: City) -> Edge | None:
        """What lies around a city; None for one of a user's gazetteer, and where the outlines do not hold it."""
        if city.own is not None:
            return None
        latitude, longitude = (round(100 * value) for value in city.point)
        line = line_of(f"{city.country} {latitude} {longitude}", self._lines)
        if not line:
            return None
        sea, abroad, astray = line.split("|")
        far = dict(told.split(":") for told in abroad.split())
        return Edge(int(sea) if sea else None, {country: int(km) for country, km in far.items()}, bool(astray))
