"""Islands that news writes about: what seas they lie in, what country they belong to, within what bounds.

Kept by hand from general reference works. The bounds are rough and generous: a place outside them is surely not on the
island, a place within them may be on one nearby.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from factcheck.atlas.island_rows import ROWS
from factcheck.atlas.names import key
from factcheck.atlas.sphere import Point

SOURCE, AS_OF = "factcheck's own table of islands, edition 3", "2026-11-23"

_MEDITERRANEAN = "Mediterranean Sea"


class Island(NamedTuple):
    """An island, or a group of islands."""

    name: str
    countries: tuple[str, ...]
    """Ids of the countries that it belongs to."""
    seas: tuple[str, ...]
    """Every sea, ocean, gulf or channel that copy may place it in, in words of `SEAS`."""
    south: float
    west: float
    north: float
    east: float

    def may_hold(self, point: Point, margin: float = 0.2) -> bool:
        """Whether a point lies within the bounds, or less than a margin in degrees outside."""
        latitude, longitude = point
        return (
            self.south - margin <= latitude <= self.north + margin
            and self.west - margin <= longitude <= self.east + margin
        )


SEAS: dict[str, str] = {
    "adriatic": "Adriatic Sea",
    "aegean": "Aegean Sea",
    "ionian": "Ionian Sea",
    "tyrrhenian": "Tyrrhenian Sea",
    "mediterranean": _MEDITERRANEAN,
    "baltic": "Baltic Sea",
    "north": "North Sea",
    "irish": "Irish Sea",
    "black": "Black Sea",
    "red": "Red Sea",
    "caspian": "Caspian Sea",
    "caribbean": "Caribbean Sea",
    "atlantic": "Atlantic Ocean",
    "pacific": "Pacific Ocean",
    "indian": "Indian Ocean",
    "arctic": "Arctic Ocean",
    "south china": "South China Sea",
    "east china": "East China Sea",
    "java": "Java Sea",
    "tasman": "Tasman Sea",
    "coral": "Coral Sea",
    "barents": "Barents Sea",
    "bering": "Bering Sea",
    "okhotsk": "Sea of Okhotsk",
    "japan": "Sea of Japan",
    "bengal": "Bay of Bengal",
    "gulf": "Persian Gulf",
    "arabian": "Arabian Sea",
    "andaman": "Andaman Sea",
    "gulf of thailand": "Gulf of Thailand",
    "gulf of mexico": "Gulf of Mexico",
    "gulf of guinea": "Gulf of Guinea",
    "gulf of aden": "Gulf of Aden",
    "gulf of finland": "Gulf of Finland",
    "bay of biscay": "Bay of Biscay",
    "english channel": "English Channel",
    "mozambique channel": "Mozambique Channel",
    "sulu": "Sulu Sea",
    "celebes": "Celebes Sea",
    "yellow": "Yellow Sea",
}
"""Seas by the word that tells them apart."""

_SIDES = frozenset(
    "north south east west northern southern eastern western central northeast northwest southeast southwest north-east"
    " north-west south-east south-west".split()
)
"""Words before the name of a sea for a part of it."""


@cache
def islands() -> Mapping[str, Island]:
    """Every island under the key of each of its names. The same table at every call."""
    found = {}
    for row in ROWS:
        names, countries, seas, *bounds = row.split("|")
        first, *_ = every = names.split(";")
        island = Island(first, tuple(countries.split()), _seas(seas), *map(float, bounds))
        found.update(dict.fromkeys(map(key, every), island))
    return found


def _seas(words: str) -> tuple[str, ...]:
    """The seas of a row: "south china pacific" is two of them."""
    left = f" {words} "
    found = []
    for word in sorted(SEAS, key=len, reverse=True):
        if f" {word} " in left:
            found.append(SEAS[word])
            left = left.replace(f" {word} ", "  ")
    return tuple(found)


def sea_of(words: str) -> str | None:
    """The sea that words of copy mean: "Adriatic Sea" for "Adriatic"."""
    filed = key(words).removesuffix(" sea").removesuffix(" ocean").removeprefix("persian ").removeprefix("sea of ")
    side, _, rest = filed.partition(" ")
    return SEAS.get(filed) or SEAS.get(filed.removeprefix("bay of ")) or (SEAS.get(rest) if side in _SIDES else None)
