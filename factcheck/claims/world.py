"""The kinds of claim about countries and regions: capitals, borders, coasts, continents, numbers of regions."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from factcheck.claims.base import ClaimBase
from factcheck.claims.model import Quoted
from factcheck.claims.places import Place
from factcheck.claims.quantity import Quantity


class WorldClaim(ClaimBase):
    """What the claims of this family share."""

    aside: bool = False
    """Whether the copy speaks of another time, asks, denies or reports a belief: then a wrong statement is no slip."""


class CapitalNamed(WorldClaim):
    """A city called the capital of a country or region: "Salem, the capital of Oregon", "Peru's capital, Lima"."""

    kind: Literal["capital"] = "capital"
    city: Place
    of: Place | None = None
    """None for "the capital" or "the country's capital" in a draft that points to no place in particular."""
    said: bool = True
    """Whether the copy itself says of which place; else `of` is the place that it speaks of around the claim."""
    owner: str | None = None
    """The word for that place in "the country's capital"; None for "the capital" alone."""
    past: bool = False
    """Whether the words put it into the past: "formerly Kazakhstan's capital", "the capital until 1997"."""
    until: int | None = None
    """The year until which it is said to have been one."""
    nearby: tuple[Place, ...] = ()
    """Where it does not: the other places of the draft whose capital may be meant."""


class Nearness(StrEnum):
    """How two places are said to lie by each other."""

    BORDER = "border"
    """ "A borders B", "shares a frontier with"."""
    NEIGHBOUR = "neighbour"
    """ "A and neighbouring B", which copy says of places that lie near each other too."""
    BESIDE = "beside"
    """ "A's eastern neighbour, B", which copy says of places across a strait too."""
    BETWEEN = "between"
    """ "A lies between B and C", "on the Indian border": right where they touch, and no slip where they do not."""


class Bordering(WorldClaim):
    """Places said to touch, or not to: "Chad borders Sudan", "its five neighbours", "has no border with Spain"."""

    kind: Literal["border"] = "border"
    place: Place
    either: tuple[Place, ...] = ()
    """Other places of the sentence that may be meant instead of `place`."""
    neighbours: tuple[Place, ...] = ()
    """Each of them is said to touch `place`."""
    denied: bool = False
    """Whether they are said not to touch."""
    count: Quantity | None = None
    """How many neighbours `place` is said to have in all."""
    nearness: Nearness = Nearness.BORDER
    by_sea: bool = False
    """Whether the border is said to run at sea."""
    said: bool = True
    """Whether the copy names `place` itself; else it is the one that "it" or "the country" stands for."""


class Coastal(WorldClaim):
    """A place said to have a coast, or none: "the coast of Ghana", "Zambia's Pacific coast", "landlocked Mali"."""

    kind: Literal["coast"] = "coast"
    place: Place
    words: Quoted
    """ "coast", "landlocked": the words that say it."""
    sea: str | None = None
    """The sea or ocean named with it, as printed: "Atlantic"."""
    denied: bool = False
    """Whether it is said to be landlocked."""


class InPartOfWorld(WorldClaim):
    """Places said to lie on a continent or in a part of the world: "three Asian countries, Laos, Nepal and Oman"."""

    kind: Literal["part-of-world"] = "part-of-world"
    places: tuple[Place, ...]
    area: Quoted
    """The words for the part of the world: "Asian", "West Africa"."""


class RegionCount(WorldClaim):
    """How many regions of a kind a place is said to have: "Kenya's 47 counties", "the 50 states"."""

    kind: Literal["region-count"] = "region-count"
    place: Place
    said: bool = True
    """Whether the copy names the place beside the number; else it is the place that the draft speaks of there."""
    count: Quantity
    unit: str
    """The kind in the words of copy, singular, lower case: "province", "state and territory"."""
    total: bool = True
    """Whether the words say that all of them are counted: "all 16", "six of the 47", "has ten"."""
    closed: bool = True
    """Whether nothing that follows narrows them down: not "Spain's four regions with a coast"."""
    year: int | None = None
    """The year of the copy, where it is dated, or the earliest one that the passage speaks of."""


class NameListed(WorldClaim):
    """A name in a list of countries that is no country's: "Peru and Columbia"."""

    kind: Literal["listed-name"] = "listed-name"
    name: Quoted
    alongside: tuple[Place, ...]
    """The other countries of a list."""
    within: Place | None = None
    """The country or region that it is said to lie in."""
