"""The kinds of claim that an atlas judges."""

from __future__ import annotations

from typing import Literal

from factcheck.claims.base import ClaimBase
from factcheck.claims.model import Model
from factcheck.claims.places import Place
from factcheck.claims.quantity import Quantity


class Listed(Model):
    """Another place in the same list, with its figure."""

    place: Place
    quantity: Quantity | None = None


class RegionNamed(ClaimBase):
    """A place named as a region of a type: "Rostov Oblast", "the state of Ontario"."""

    kind: Literal["region"] = "region"
    place: Place
    alongside: tuple[Listed, ...] = ()
    aside: bool = False
    """Whether the copy speaks of another time, asks, denies or reports a belief: then a wrong statement is no slip."""
    told_of: bool = False
    """Whether the copy says where it lies or what its capital is: then that is the statement, and not its name."""


class Containment(ClaimBase):
    """A region said to be, to hold or to be the heart of a city; an island to hold a town; a sea to hold an island."""

    kind: Literal["containment"] = "containment"
    region: Place
    city: Place
    apart: bool = False
    """Whether the region is said not to hold the city: to surround it, or to be another unit."""
    setting: Literal["region", "island", "sea"] = "region"
    """What `region` is; in a sea, `city` is an island."""
