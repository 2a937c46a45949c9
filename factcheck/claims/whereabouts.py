"""Claims of where a place is: in which region or country, which way from another, how far."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from factcheck.claims.base import ClaimBase
from factcheck.claims.model import Quoted
from factcheck.claims.places import Place
from factcheck.claims.quantity import Quantity


class PlaceWithin(ClaimBase):
    """A city or region said to lie in a region or country: "Lyon, France", "the Kerala city of Kochi"."""

    kind: Literal["within"] = "within"
    place: Place
    parent: Place
    sure: bool = True
    """Whether the words can mean nothing else; a list ("Lyon, Spain and Italy") or a result ("beat Lyon in Spain")."""
    past: bool = False
    """Whether the sentence speaks of a time with other borders."""


class Compass(StrEnum):
    """A direction, by its letters."""

    N = "north"
    NE = "north-east"
    E = "east"
    SE = "south-east"
    S = "south"
    SW = "south-west"
    W = "west"
    NW = "north-west"


class DirectionFrom(ClaimBase):
    """A place said to lie in a direction from another: "Ayr, 50 km south-west of Glasgow"."""

    kind: Literal["direction"] = "direction"
    place: Place
    origin: Place
    direction: Compass
    distance: Quantity | None = None
    within: bool = False
    """Whether the place is said to lie in that part of `origin`, a country: "Kiruna, in northern Sweden"."""


class Course(StrEnum):
    """What a distance between two places is measured along."""

    UNSAID = "unsaid"
    TRAVELLED = "travelled"
    """A road, a line, a journey."""


class DistanceBetween(ClaimBase):
    """How far two places are from each other: "Porto and Lisbon, some 270 km apart"."""

    kind: Literal["distance"] = "distance"
    place: Place
    origin: Place
    distance: Quantity
    course: Course = Course.UNSAID
    sure: bool = True
    """Whether the words tie the distance to the two places; else it may be that of a part of the way."""
    straight: bool = False
    """Whether it is said to be measured in a straight line, as the crow flies."""
    said: bool = True
    """Whether the words say what it is measured from; else `origin` is the one other place of the sentence."""
    either: tuple[Place, ...] = ()
    """Where they do not: places that the draft names before, from which it may be measured."""


class Facing(ClaimBase):
    """A place said to lie just across a water from another, or at its edge: "Buda, right over the river from Pest"."""

    kind: Literal["facing"] = "facing"
    place: Place
    origin: Place
    words: Quoted
    """ "just across the river", "a short walk": the words that say it."""
    said: bool = True
    """Whether the words say from where; else `origin` is the one other place of the sentence."""
    either: tuple[Place, ...] = ()
    """Where they do not: places that the draft names before, which may be meant."""
