"""The cities of the world with more than 15,000 people: names, countries, regions, places on the globe."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from factcheck.atlas.entry import country_of
from factcheck.atlas.lines import line_of, lines_from
from factcheck.atlas.names import key
from factcheck.atlas.sphere import Point

DATA = Path(__file__).parent / "data" / "cities.txt"
SMALLEST = 2_000
"""People of the smallest places of which it is known where they are."""
ALONE = "!"
"""Stands before the place that alone of all over 500 people bears its name."""
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_FROM = (90, 180)
"""Degrees that are added to a latitude and a longitude, so that none is below zero."""
_STEM = 2
"""Letters that a name and another spelling of it begin with."""


class City(NamedTuple):
    """A city of GeoNames."""

    name: str
    country: str
    """ISO 3166-1 alpha-2 code, which is the id of the country in the atlas."""
    region: str | None
    """Id of the region of the atlas that it lies in; None where that is not surely known."""
    population: int
    point: Point
    """Latitude and longitude, to a hundredth of a degree (1 km)."""
    own: tuple[str, str] | None = None
    """Source and date of a place that a gazetteer of the user's has added, with a population of 0."""


class Named(NamedTuple):
    """A city under a name."""

    city: City
    own: bool
    """Whether the name is the city's own in English copy; otherwise it is another language's, or of the past."""


class Cities:
    """The compiled cities, looked up by name.

    The file has five parts, with an empty line between: the sources with their dates, and the American names that
    stand alone; the cities, the largest first; their names in order, each with the numbers of its cities; the names
    that smaller places bear too, each with the regions, or countries, that these lie in; and the names of places of
    2,000 to 15,000 people, each with the region and the point of every one, in base 36. The names are searched as they
    stand, in some 20 microseconds; a city is made when it is first asked for.
    """

    def __init__(self, data: bytes) -> None:
        """`data` is the content of the file that `factcheck.atlas.compile_cities` writes."""
        head, self._listed, self._names, self._towns, self._small = data.split(b"\n\n")
        source, alone, small = head.decode().split("\n")
        self.source, self.as_of = source.split("|")
        """Name and date of the dataset."""
        self.small_source, self.small_as_of = small.split("|")
        """The same of the dataset of smaller places."""
        self._alone = frozenset(alone.split("|"))
        self._made: dict[int, City] = {}
        self._middles: dict[str, tuple[Point, int] | None] = {}
        self._added: dict[str, tuple[Named, ...]] = {}
        self._found: dict[tuple[str, int], tuple[City, ...]] = {}
        self._stems: dict[str, dict[str, str]] = {}

    @classmethod
    def load(cls, added: Iterable[tuple[str, Named]] = ()) -> Cities:
        """The cities that ship with the package, and those that a user adds by the keys of their names. Some 3 ms."""
        cities = cls(DATA.read_bytes())
        for name, city in added:
            cities._added[name] = (*cities._added.get(name, ()), city)
        return cities

    def __len__(self) -> int:
        return self._listed.count(b"\n") + 1

    def __iter__(self) -> Iterator[City]:
        return map(self._city, range(len(self)))

    def named(self, name: str) -> tuple[Named, ...]:
        """Every city with that name, the largest first; case, diacritics and hyphens do not count."""
        wanted = key(name)
        numbers = line_of(wanted, self._names).split() if wanted else []
        found = tuple(Named(self._city(int(number.rstrip("~"))), not number.endswith("~")) for number in numbers)
        return found + self._added.get(wanted, ()) if self._added else found

    def towns(self, name: str) -> frozenset[str]:
        """Where places of more than 1,000 people have the name of a city: ids of regions, or of countries where the
        region is not known. Empty where only one region has any."""
        return frozenset(line_of(key(name), self._towns).split())

    def small(self, name: str) -> tuple[City, ...]:
        """The places of 2,000 to 15,000 people of the name, the largest first, each with the least of these numbers."""
        places = line_of(key(name), self._small).removeprefix(ALONE).split()
        return tuple(_small_town(name, place) for place in places)

    def alone(self, name: str) -> bool:
        """Whether the name is that of one place of 2,000 to 15,000 people, and of no other over 500 in the world."""
        return line_of(key(name), self._small).startswith(ALONE)

    def small_within(self, region: str) -> Iterator[Point]:
        """Where the places of 2,000 to 15,000 people of a region, or of a country without joined regions, lie."""
        for row in re.finditer(rb"[ |!]%s,(\w{6})" % region.encode(), self._small):
            yield unpacked(row[1].decode())

    def beginning(self, stem: str) -> Iterator[tuple[str, City]]:
        """Each place with a name of its own that begins with some letters, by the key of that name."""
        for name, numbers in _rows_from(stem, self._names):
            yield from ((name, self._city(int(number))) for number in numbers.split() if not number.endswith("~"))
        for name, places in _rows_from(stem, self._small):
            yield from ((name, _small_town(name.title(), place)) for place in places.removeprefix(ALONE).split())

    def spelt_like(self, name: str, most: int) -> Iterator[tuple[str, City]]:
        """Each city with a name of its own that begins like a key and has so many slips at most, by the key of that."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        stem = name[:_STEM]
        names = self._stems.get(stem)
        if names is None:
            names = self._stems[stem] = dict(_rows_from(stem, self._names))
        for filed, slips, _ in process.extract_iter(name, names.keys(), scorer=OSA.distance, score_cutoff=most):
            if slips:
                numbers = names[filed].split()
                yield from ((filed, self._city(int(number))) for number in numbers if not number.endswith("~"))

    def alone_in_us(self, name: str) -> bool:
        """Whether no other place of note in the United States shares the name of an American city."""
        return key(name) in self._alone

    def over(self, least: int) -> Iterator[City]:
        """The cities of the world that have so many people, the largest first."""
        for number in range(len(self._rows)):
            city = self._city(number)
            if city.population < least:
                return
            yield city

    def within(self, region: str, least: int = 0) -> Iterator[City]:
        """The cities of a region or country, by its id, that have so many people, the largest first."""
        found = self._found.get((region, least))
        if found is None:
            row = f"{country_of(region)}|{region[2:]}" if region[2:].startswith("-") else region
            found = self._found[region, least] = tuple(self._within(f"|{row}|", least))
        return iter(found)

    def _within(self, mark: str, least: int) -> Iterator[City]:
        for number, row in enumerate(self._rows):
            if mark in row:
                city = self._city(number)
                if city.population < least:
                    return
                yield city
            elif least and not number % 100 and self._city(number).population < least:
                return

    def middle(self, region: str) -> tuple[Point, int] | None:
        """The middle of the cities of a region or country and the sum of their people; None where it has no city."""
        if region not in self._middles:
            cities = list(self.within(region))
            count = len(cities) or 1
            point = (sum(one.point[0] for one in cities) / count, sum(one.point[1] for one in cities) / count)
            self._middles[region] = (point, sum(one.population for one in cities)) if cities else None
        return self._middles[region]

    @cached_property
    def _rows(self) -> list[str]:
        return self._listed.decode().split("\n")

    def _city(self, number: int) -> City:
        city = self._made.get(number)
        if city is None:
            name, country, own, population, latitude, longitude = self._rows[number].split("|")
            region = f"{country}{own}" if own.startswith("-") else own
            point = (int(latitude) / 100, int(longitude) / 100)
            city = self._made[number] = City(name, country, region or None, int(population), point)
        return city


def _rows_from(stem: str, lines: bytes) -> Iterator[tuple[str, str]]:
    """The lines in order that begin with some letters, each as the name and what is filed under it."""
    for line in lines_from(stem, lines):
        name, _, rest = line.partition("|")
        yield name, rest


def _small_town(name: str, place: str) -> City:
    """A place of 2,000 to 15,000 people from its row: "CH-VS,ai2eh7"."""
    above, point = place.split(",")
    country = country_of(above)
    return City(name, country, above if above != country else None, SMALLEST, unpacked(point))


def packed(point: Point) -> str:
    """A point in six letters and digits: hundredths of a degree from the South Pole and from 180 degrees west."""
    return "".join(_in_base(round(100 * value) + 100 * least) for value, least in zip(point, _FROM, strict=True))


def unpacked(letters: str) -> Point:
    """The point that `packed` has written."""
    north, east = int(letters[:3], 36) - 100 * _FROM[0], int(letters[3:], 36) - 100 * _FROM[1]
    return north / 100, east / 100


def _in_base(number: int) -> str:
    """A number in three digits of base 36."""
    return "".join(_DIGITS[number // place % 36] for place in (36 * 36, 36, 1))
