"""One place of the atlas, and how a city and the region around it stand apart."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

OWN = "gazetteer "
"""How the source of a place begins that a gazetteer of the user's has added; its path follows."""


class PlaceKind(StrEnum):
    """What an entry is."""

    COUNTRY = "country"
    REGION = "region"
    CITY = "city"
    WATER = "water"
    AREA = "area"
    """A continent, or a part of the world without bounds of its own: "Siberia", "the Balkans"."""


class Standing(StrEnum):
    """Whether the entry stands today."""

    CURRENT = "current"
    FORMER = "former"
    DISPUTED = "disputed"


class Entry(NamedTuple):
    """A country, a region, a city that matters to regions, a water or a large area."""

    id: str
    """ISO 3166-1 alpha-2 ("RU"), ISO 3166-2 ("RU-ROS"), or an id of the atlas's own for what ISO has no code for."""
    kind: PlaceKind
    name: str
    """The name that English copy uses, without the type word: "Rostov", "Tatarstan", "Ontario"."""
    type: str
    """The type in the atlas's own words, lower case: "oblast", "republic", "state"; "country" for countries."""
    country: str
    """Id of the country it lies in (of itself, for a country); "XX" where there is none, or more than one."""
    names: tuple[str, ...]
    """Every name it is known by in English copy, `name` first, type words left out."""
    standing: Standing
    source: str
    """Dataset and version."""
    as_of: str
    """ISO date of the datum."""
    note: str | None = None
    """For a former or disputed place: since when, who claims what, in one neutral sentence."""
    parent: str | None = None
    """Id of the region it lies in: for a second-level region, and for a city where the atlas knows it."""
    level: int = 1
    """Regions: 1 for the first level under the country, 2 for the second. Countries: 0."""

    @property
    def own(self) -> bool:
        """Whether a gazetteer of the user's has added it."""
        return self.source.startswith(OWN)


class Split(NamedTuple):
    """A city that is a unit of its own, and a region that it may be taken to lie in and does not."""

    city: str
    """Id of the city."""
    region: str
    """Id of the region that surrounds the city or borders on it."""
    says: str
    """How the two are related, as the end of a sentence: "is a federal city of its own, which ... surrounds"."""
    seat: bool
    """Whether the government of the region sits in the city all the same."""


class Source(NamedTuple):
    """A dataset that the atlas was compiled from."""

    name: str
    version: str
    licence: str
    as_of: str


def country_of(place: str) -> str:
    """The id of the country of a region, by its id ("DE-BY", "MG/anosy"); of a country, its own."""
    return place[:2]
