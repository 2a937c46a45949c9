"""Lakes, rivers, ranges, peaks, parks, straits and other places that are no unit of any state: where they are.

Kept by hand from general reference works; the tables are `factcheck.atlas.landmark_rows` and
`factcheck.atlas.river_rows`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from factcheck.atlas.landmark_rows import LANDMARKS
from factcheck.atlas.names import key
from factcheck.atlas.river_rows import RIVERS
from factcheck.atlas.sphere import Point, distance_km, distance_to_leg_km

SOURCE, AS_OF = "factcheck's own table of lakes, rivers, ranges and other landmarks, edition 2", "2026-11-23"

RIVER = "river"
_KINDS = {
    "l": "lake",
    "m": "mountain",
    "g": "range",
    "d": "desert",
    "p": "park",
    "w": "falls",
    "s": "strait",
    "i": "island",
    "c": "cape",
    "a": "area",
    "h": "sight",
}
"""The letters of the table."""
_LONGEST_LEG = 900
"""Km; what is longer leads from one river to another of the same name."""
_WITH_ARTICLE = frozenset((RIVER, "range", "desert", "strait"))
_THE_NAMES = frozenset(
    "Matterhorn Eiger Jungfrau Zugspitze Serengeti Camargue Everglades Sundarbans Pantanal Bosphorus Bosporus"
    " Dardanelles"
    " Solent Skagerrak Kattegat Øresund Burren Fens Hebrides Highlands Outback Pampas Cerrado Peloponnese Algarve"
    " Highveld Karoo Wachau Ruhr Donbas Levant Sudd Alhambra Kremlin Colosseum Acropolis Parthenon".split()
)
_THE_ENDS = (
    *(" Delta", " Reef", " Canyon", " Forest", " Wall", " Dam", " Peninsula", " Islands", " Archipelago", " Plateau"),
    *(" Mara", " District", " Rainforest", " Marshes", " Wetlands", " Pyramids", " Coast", " Mountains", " Highlands"),
    *(
        " Triangle",
        " Steppe",
        " Basin",
        " Canal",
        " Strait",
        " Isles",
        " Bridge",
        " Tower",
        " Park",
        " Reserve",
        " Sea",
    ),
)
_THE_STARTS = (
    "Strait of ",
    "Straits of ",
    "Gulf of ",
    "Bay of ",
    "Cape of ",
    "Isle of ",
    "Great ",
    "Temple ",
    "Leaning ",
)
_BARE = ("Lake ", "Mount ", "Hudson Bay")


class Landmark(NamedTuple):
    """A feature of the land that has a name."""

    name: str
    names: tuple[str, ...]
    """Every name in English copy, without "the", `name` first."""
    kind: str
    """"river", "lake", "mountain", "range", "desert", "park", "falls", "strait", "island", "cape", "area", "sight"."""
    countries: frozenset[str]
    """Ids of all countries that it lies in, runs through or borders on."""
    perhaps: frozenset[str]
    """Ids of countries that some count in: of a range its foothills, of a river its springs, others of the name."""
    regions: frozenset[str]
    """Ids of first-level regions that it lies in; of a country, all of them or none."""
    course: tuple[Point, ...] = ()
    """Of a river, points from source to mouth."""
    towns: tuple[tuple[str, Point], ...] = ()
    """Of a river, towns on it."""

    @property
    def called(self) -> str:
        """The name as a sentence has it: "the Danube", "Lake Como", "the Dolomites"."""
        kind = self.kind in _WITH_ARTICLE and not self.name.startswith(_BARE)
        takes = kind or self.name in _THE_NAMES or self.name.endswith(_THE_ENDS) or self.name.startswith(_THE_STARTS)
        return f"the {self.name}" if takes else self.name


@cache
def landmarks() -> Mapping[str, Landmark]:
    """Every landmark under the key of each of its names. The same table at every call."""
    found: dict[str, Landmark] = {}
    for landmark in (*_rivers(), *_others()):
        for name in landmark.names:
            found.setdefault(key(name), landmark)
    return found


def _others() -> Iterator[Landmark]:
    for row in LANDMARKS:
        letter, names, countries, perhaps, regions = row.split("|")
        yield _landmark(_KINDS[letter], names, (countries, perhaps, regions))


def _rivers() -> Iterator[Landmark]:
    for row in RIVERS:
        names, countries, perhaps, regions, course = row.split("|")
        stops = [_stop(stop) for stop in course.split(",")] if course else []
        towns = tuple((name, point) for name, point in stops if name)
        yield _landmark(RIVER, names, (countries, perhaps, regions))._replace(
            course=tuple(point for _, point in stops), towns=towns
        )


def _landmark(kind: str, names: str, ids: Iterable[str]) -> Landmark:
    every = tuple(names.split(";"))
    countries, perhaps, regions = (frozenset(one.split()) for one in ids)
    return Landmark(every[0], every, kind, countries, perhaps, regions)


def _stop(words: str) -> tuple[str, Point]:
    """A stop of a course: "Ulm 48.4/9.99", or a point without a town."""
    name, _, point = words.rpartition(" ")
    latitude, longitude = map(float, point.split("/"))
    return name, (latitude, longitude)


def km_off_course(point: Point, course: tuple[Point, ...]) -> float:
    """How far a point surely is from a river that runs through the points of a course; 0 where it may be on it.

    Between two points the river may run a quarter of their distance off the line. Raises ValueError where there are
    under two.
    """
    legs = [(start, end, distance_km(start, end)) for start, end in pairwise(course)]
    off = (distance_to_leg_km(point, *leg) - length / 4 for *leg, length in legs if length < _LONGEST_LEG)
    return max(0.0, min(off))
