"""What is known of countries and regions besides their names: capitals, borders, coasts, continents, numbers.

Every question has three answers: yes, no, and None where the tables cannot say, or where people differ.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.atlas.borders import Borders
from factcheck.atlas.entry import Entry, PlaceKind, Standing
from factcheck.atlas.names import city_key, key
from factcheck.atlas.shores import FAR, WHOLE, near, shores, widest

if TYPE_CHECKING:
    from factcheck.atlas.atlas import Atlas

DATA = Path(__file__).parent / "data" / "facts.json"


class CapitalStatus(Enum):
    """What a city is to a country or a region."""

    CAPITAL = auto()
    SEAT = auto()
    """Another seat of the state, or a city that copy may call the capital."""
    FORMER = auto()
    NOT = auto()
    UNKNOWN = auto()
    """The tables hold no capital of the place, or its capital is disputed."""


class Numbers(NamedTuple):
    """How many regions of a kind a place has."""

    now: tuple[int, ...]
    """Every number that copy gives today, in order; empty where there are none of the kind any more."""
    lapsed: tuple[int, ...]
    """Numbers of the last decades."""
    until: Mapping[int, int] = MappingProxyType({})
    """The last year in which all copy gave some of those."""


class Facts:
    """The compiled facts, asked by entries of the atlas that they belong to."""

    def __init__(self, data: Mapping[str, Any], atlas: Atlas) -> None:
        """`data` is the content of the file that `factcheck.atlas.compile_facts` writes."""
        self._data = data
        self._atlas = atlas

    @classmethod
    def load(cls, atlas: Atlas) -> Facts:
        """The facts that ship with the package. Takes some 2 ms."""
        return cls(json.loads(DATA.read_bytes()), atlas)

    def source(self, table: str) -> tuple[str, str]:
        """Name and date of a source: "geonames", "region_capitals", "region_seats", "borders", "world" or "counts"."""
        name, as_of = self._data["sources"][table]
        return name, as_of

    def capital_names(self, place: Entry) -> tuple[str, ...]:
        """The capital of a country or region under the name that copy uses, then other names and seats."""
        if (dissolved := self._data["dissolved"].get(place.id)) is not None:
            return tuple(dissolved["capitals"])
        if place.kind is PlaceKind.COUNTRY:
            cities = self._atlas.capitals(place.id)
            return tuple(dict.fromkeys([city.name for city in cities] + [n for city in cities for n in city.names]))
        return tuple(self._data["capitals"].get(place.id) or self._data["region_seats"].get(place.id, ()))

    def capital_source(self, region: Entry) -> str:
        """The table that has the capital of a region: kept by hand, or, as an older dump has it, "region_seats"."""
        return "region_seats" if region.id in self._data["region_seats"] else "region_capitals"

    def capital_status(self, place: Entry, city: str) -> CapitalStatus:
        """What a city, by any of its names, is to a country or region of today."""
        wanted = city_key(city)
        names = [city_key(name) for name in self.capital_names(place)]
        if wanted in names:
            return CapitalStatus.CAPITAL
        if wanted in self._data["seats"].get(place.id, ()):
            return CapitalStatus.SEAT
        if self._atlas.own is not None and self._atlas.own.capital(place.id, city) is not None:
            return CapitalStatus.SEAT
        if self.capital_until(place, city) is not None:
            return CapitalStatus.FORMER
        if not names or (place.standing is not Standing.CURRENT and place.id not in self._data["dissolved"]):
            return CapitalStatus.UNKNOWN
        return CapitalStatus.NOT

    def once_held(self, former: Entry, country: str, region: str | None) -> bool | None:
        """Whether a country that is no more held what is a country or a region of it today; None where it held a part,
        or the table has not the country."""
        row = self._data["dissolved"].get(former.id)
        if row is None or country in row["part"] or region in row["part"]:
            return None
        if country in row["held"] or region in row["held"]:
            return True
        return None if region is None and any(one.startswith(f"{country}-") for one in row["held"]) else False

    def is_unsettled(self, country: Entry, city: str) -> bool:
        """Whether the sources differ on a city as the capital of a country: one to be, of late, or in part."""
        return city_key(city) in self._data["unsettled"].get(country.id, ())

    def capital_until(self, place: Entry, city: str) -> int | None:
        """The year in which a former capital ceased to be so; 0 where it cannot be told."""
        year: int | None = self._data["former_capitals"].get(place.id, {}).get(city_key(city))
        return year

    def former_capitals(self, place: Entry) -> Mapping[str, int]:
        """The keys of former capitals with the years in which they ceased to be so, the latest first."""
        found: dict[str, int] = self._data["former_capitals"].get(place.id, {})
        return dict(sorted(found.items(), key=lambda row: -row[1]))

    def capital_of(self, city: str) -> tuple[Entry, ...]:
        """Every country, territory or region that a city, by any of its names, is or was the capital of."""
        ids = self._capital_of.get(city_key(city), ())
        return tuple(entry for one in ids if (entry := self._atlas.get(one)) is not None)

    def border(self, one: Entry, other: Entry) -> bool | None:
        """Whether two countries or regions touch by land."""
        return self.borders.touch(one, other)

    def sea_border(self, one: Entry, other: Entry) -> bool | None:
        """Whether the waters of two countries touch; False where one has no coast, None where nobody knows."""
        if {one.kind, other.kind} != {PlaceKind.COUNTRY} or Standing.FORMER in (one.standing, other.standing):
            return None
        if "-".join(sorted((one.id, other.id))) in self._data["sea_borders"]:
            return True
        shores = self._data["shores"]
        ashore = any(e.id in self._landlocked and "Sea" not in shores.get(e.id, "") for e in (one, other))
        return False if ashore else None

    def neighbours(self, place: Entry) -> tuple[Entry, ...]:
        """The countries that a country touches by land."""
        return self.borders.neighbours(place)

    def beside(self, region: Entry) -> tuple[Entry, ...]:
        """The regions of its country that a region touches, and the other countries, as far as is known."""
        return self.borders.beside(region)

    def code(self, country: Entry) -> str | None:
        """The code of three letters that ISO 3166-1 has for a country: "DEU"."""
        found: str | None = self._data["codes"].get(country.id)
        return found

    def coded(self, code: str) -> Entry | None:
        """The country of a code of three letters, in capitals."""
        return next((self._atlas.get(one) for one, three in self._data["codes"].items() if three == code), None)

    def members(self, area: str) -> tuple[list[Entry], list[Entry]]:
        """The countries that everyone counts in a part of the world, and those that only some count in it."""
        row = self._data["areas"][area]
        surely = [entry for one in row["core"] if (entry := self._atlas.get(one)) is not None]
        perhaps = [e for one in row["maybe"] if one not in row["core"] and (e := self._atlas.get(one)) is not None]
        return surely, perhaps

    def every_number(self, place: Entry) -> Iterator[tuple[str, Numbers]]:
        """Each kind of region that the table counts in a place, in the singular, with the numbers."""
        for word in self._data["counts"].get(place.id, {}):
            numbers = self.numbers(place, word)
            if numbers is not None:
                yield word, numbers

    def sea_neighbours(self, country: Entry) -> tuple[Entry, ...]:
        """The countries that a country surely borders at sea."""
        pairs = (pair.split("-") for pair in self._data["sea_borders"])
        others = sorted(one for pair in pairs if country.id in pair for one in pair if one != country.id)
        return tuple(entry for one in others if (entry := self._atlas.get(one)) is not None)

    def continents(self, country: Entry) -> tuple[str, ...]:
        """Codes of the continents that a country is on, the first one first: "EU", "AS"."""
        return tuple(self._data["continents"].get(country.id, "").split())

    def area(self, words: str) -> str | None:
        """The name of the part of the world that words of copy mean: "west-africa" for "West African"."""
        return self._areas.get(key(words))

    def in_area(self, place: Entry, area: str) -> bool | None:
        """Whether a country lies in a part of the world; for a region, whether its country does."""
        country = place if place.kind is PlaceKind.COUNTRY else self._atlas.get(place.country)
        if country is None or country.kind is not PlaceKind.COUNTRY or place.standing is Standing.FORMER:
            return None
        row = self._data["areas"][area]
        if country.id in row["core"]:
            return True if place is country or len(self.continents(country)) == 1 else None
        if country.id in row["maybe"] or country.id not in self._data["continents"]:
            return None
        return False

    def parts_of_world(self, country: Entry) -> tuple[list[str], list[str]]:
        """The parts of the world that everyone counts a country in, and those that only some do."""
        rows = self._data["areas"].values()
        surely = [row["words"][0] for row in rows if country.id in row["core"]]
        return surely, [row["words"][0] for row in rows if country.id in row["maybe"] and country.id not in row["core"]]

    def coast(self, place: Entry) -> bool | None:
        """Whether a country or region has a sea coast."""
        if place.standing is Standing.FORMER or place.own or place.kind not in (PlaceKind.COUNTRY, PlaceKind.REGION):
            return None
        if place.id in self._landlocked or place.country in self._landlocked:
            return False
        if place.kind is PlaceKind.COUNTRY:
            return True
        told = place.country in self._data["coast_known"] and place.level == 1
        shape = self._atlas.shapes.of(place.id)
        if shape is None:
            return True if told else None
        if (told and not shape.coast) or shape.waters | shape.perhaps == {"Caspian Sea"}:
            return None
        return shape.coast

    def inland_shores(self, country: str) -> str | None:
        """The inland seas and lakes of a landlocked country (by its id) of whose coast copy may speak."""
        shores: str | None = self._data["shores"].get(country)
        return shores

    def sea(self, words: str) -> str | None:
        """The name of the sea that words of copy mean: "Atlantic Ocean" for "Atlantic"."""
        return self._sea_words.get(key(words))

    def on_sea(self, place: Entry, sea: str) -> bool | None:
        """Whether a country has a coast on a sea; for a region, no where its country has none."""
        row = self._data["seas"][sea]
        if place.standing is Standing.FORMER or place.own or place.country in row["maybe"]:
            return None
        if place.country not in row["core"]:
            return False
        if place.kind is PlaceKind.COUNTRY:
            return True
        shape = self._atlas.shapes.of(place.id)
        if shape is None or shape.coast is None:
            return None
        if sea in WHOLE and shape.coast:
            bounds = shape.south, shape.west, shape.north, shape.east
            return None if sea in shape.waters or any(near(bounds, box, FAR) for box in widest(sea)) else False
        if not shape.coast or sea in shape.waters:
            return shape.coast
        return None if sea in shape.perhaps or sea not in self._bounded else False

    def seas(self, country: Entry) -> tuple[str, ...]:
        """The seas and oceans of the tables that a country surely has a coast on, without those that are parts."""
        rows = self._data["seas"].items()
        return tuple(name for name, row in rows if country.id in row["core"] and "within" not in row)

    def numbers(self, place: Entry, word: str) -> Numbers | None:
        """How many regions of a kind (singular, lower case) a place has; None where the tables do not say."""
        row = self._data["counts"].get(place.id, {}).get(word)
        if row is None:
            return None
        years = zip(row[1], row[2], strict=True) if len(row) > len(("now", "lapsed")) else ()
        return Numbers(tuple(row[0]), tuple(row[1]), {number: year for number, year in years if year})

    @cached_property
    def borders(self) -> Borders:
        """What touches what by land."""
        return Borders(self._data["borders"], self._atlas)

    @cached_property
    def country_names(self) -> Mapping[str, str]:
        """The ids of countries and territories by the keys of their names."""
        ids = self._data["continents"]
        entries = [entry for one in ids if (entry := self._atlas.get(one)) is not None]
        return {key(name): entry.id for entry in entries for name in entry.names}

    @cached_property
    def _bounded(self) -> frozenset[str]:
        """The waters of whose shores the bounds are known."""
        return frozenset(name for name, _ in shores().values())

    @cached_property
    def _landlocked(self) -> frozenset[str]:
        return frozenset(self._data["landlocked"])

    @cached_property
    def _areas(self) -> Mapping[str, str]:
        return {key(word): name for name, row in self._data["areas"].items() for word in row["words"]}

    @cached_property
    def _sea_words(self) -> Mapping[str, str]:
        return {key(word): name for name, row in self._data["seas"].items() for word in row["words"]}

    @cached_property
    def _capital_of(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for country in self._data["continents"]:
            for city in self._atlas.capitals(country):
                for name in city.names:
                    found.setdefault(city_key(name), []).append(country)
        for table in ("capitals", "seats", "former_capitals"):
            for place, names in self._data[table].items():
                for name in names:
                    found.setdefault(city_key(name), []).append(place)
        for place, row in self._data["dissolved"].items():
            for name in row["capitals"]:
                found.setdefault(city_key(name), []).append(place)
        for place, names in self._data["region_seats"].items():
            found.setdefault(city_key(names[0]), []).append(place)
        return found
