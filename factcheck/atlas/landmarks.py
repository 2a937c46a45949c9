"""Lakes, rivers, ranges, peaks, parks, straits and other places that are no unit of any state: where they are.

Kept by hand from general reference works; the tables are `factcheck.atlas.landmark_rows` and
`factcheck.atlas.river_rows`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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


def find_landmark(name: str) -> Landmark | None:
    """The landmark of a name; case, diacritics and hyphens do not count."""
    wanted = key(name)
    found = map(numbered, _by_word().get(_longest(wanted.split()), ()))
    return next((one for one in found if wanted in map(key, one.names)), None)


def every_landmark() -> Iterator[Landmark]:
    """All of the tables, the rivers first."""
    return map(numbered, range(len(RIVERS) + len(LANDMARKS)))


def names() -> Iterator[tuple[int, str, bool]]:
    """Every name as printed, with the number of its landmark, and whether that is a river."""
    for number in range(len(RIVERS) + len(LANDMARKS)):
        river = number < len(RIVERS)
        yield from ((number, name, river) for name in _names(number))


@cache
def numbered(number: int) -> Landmark:
    """The landmark of a row, made when it is first asked for: a draft names few of them."""
    every = _names(number)
    if number >= len(RIVERS):
        letter, _, *ids = LANDMARKS[number - len(RIVERS)].split("|")
        countries, perhaps, regions = (frozenset(one.split()) for one in ids)
        return Landmark(every[0], every, _KINDS[letter], countries, perhaps, regions)
    _, *ids, course = RIVERS[number].split("|")
    countries, perhaps, regions = (frozenset(one.split()) for one in ids)
    stops = [_stop(stop) for stop in course.split(",")] if course else []
    towns = tuple((name, point) for name, point in stops if name)
    points = tuple(point for _, point in stops)
    return Landmark(every[0], every, RIVER, countries, perhaps, regions, points, towns)


def _names(number: int) -> tuple[str, ...]:
    river = number < len(RIVERS)
    listed = RIVERS[number].split("|", 1)[0] if river else LANDMARKS[number - len(RIVERS)].split("|", 2)[1]
    return tuple(listed.split(";"))


@cache
def _by_word() -> Mapping[str, list[int]]:
    """The numbers of the rows by the longest word of each of their names, as it is filed."""
    found: dict[str, list[int]] = {}
    for number, name, _ in names():
        plain = name.isascii() and name.replace(" ", "").isalpha() and "aint" not in name
        numbers = found.setdefault(_longest((name.lower() if plain else key(name)).split()), [])
        if number not in numbers[-1:]:
            numbers.append(number)
    return found


def _longest(words: Sequence[str]) -> str:
    return max(words, key=len, default="")


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
