"""One place of the atlas."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PlaceKind(StrEnum):
    """What an entry is."""

    COUNTRY = "country"
    REGION = "region"
    CITY = "city"


class Standing(StrEnum):
    """Whether the entry stands today."""

    CURRENT = "current"
    FORMER = "former"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True)
class Entry:
    """A country, a first-level region or a capital city."""

    id: str
    """ISO 3166-1 alpha-2 ("RU"), ISO 3166-2 ("RU-ROS"), or an id of the atlas's own for what ISO has no code for."""
    kind: PlaceKind
    name: str
    """The name that English copy uses, without the type word: "Rostov", "Tatarstan", "Ontario"."""
    type: str
    """The type in the atlas's own words, lower case: "oblast", "republic", "state"; "country" for countries."""
    country: str
    """Id of the country it lies in (of itself, for a country)."""
    names: tuple[str, ...]
    """Every name it is known by in English copy, `name` first, type words left out."""
    standing: Standing
    source: str
    """Dataset and version."""
    as_of: str
    """ISO date of the datum."""
    note: str | None = None
    """For a former or disputed place: since when, who claims what, in one neutral sentence."""
