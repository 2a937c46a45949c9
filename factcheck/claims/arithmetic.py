"""The kinds of claim that a calculator judges."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from factcheck.claims.base import ClaimBase
from factcheck.claims.model import Bounds, Model
from factcheck.claims.quantity import Quantity


class Sharing(StrEnum):
    """How one number goes with several names."""

    EACH = "each"
    """Every one of them has it: "the two regions had eight each"."""
    JOINT = "jointly"
    """All of them together have it: "12 over the two regions together"."""
    UNSAID = "unsaid"
    """The copy does not tell."""


class Coverage(StrEnum):
    """How much of the whole the parts of a breakdown claim to be."""

    ALL = "all"
    """The copy says, or its form says, that nothing is left out: a totals row, "the other 47", a full list."""
    ANNOUNCED = "announced"
    """The copy announces a list and closes it nowhere: "a detailed breakdown", "as follows"."""
    SOME = "some"
    """The list is open: "including", "among them"."""
    UNSAID = "unsaid"


class Part(Model):
    """One part of a whole."""

    quantity: Quantity
    label: str | None = None
    """What the part is, as printed: "Rostov Oblast", "the rest"."""
    names: Annotated[int, Bounds(ge=1)] = 1
    """How many names share the number."""
    sharing: Sharing = Sharing.UNSAID
    """Has a meaning only where `names` is more than one."""


class Breakdown(ClaimBase):
    """Parts and the whole they are parts of."""

    kind: Literal["breakdown"] = "breakdown"
    total: Quantity
    parts: Annotated[tuple[Part, ...], Bounds(min_length=1)]
    coverage: Coverage = Coverage.UNSAID
    doubtful: tuple[Part, ...] = ()
    """Parts that may or may not belong to the whole: a figure printed before the whole was named."""


class Direction(StrEnum):
    """Which way a change goes."""

    UP = "up"
    DOWN = "down"


class PercentChange(ClaimBase):
    """A change in percent between two figures, or from one of them and the difference."""

    kind: Literal["percent-change"] = "percent-change"
    change: Quantity
    direction: Direction | None = None
    before: Quantity | None = None
    after: Quantity | None = None
    difference: Quantity | None = None
    apart: bool = False
    """Whether the figures stand in different sentences, so that the link between them is the reader's."""


class Extreme(StrEnum):
    """Which end of an order is meant."""

    HIGHEST = "highest"
    LOWEST = "lowest"


class Ranked(Model):
    """One figure in an order, with the name it belongs to."""

    quantity: Quantity
    label: str | None = None


class Ranking(ClaimBase):
    """Figures said to come in an order, among all the figures of their kind that the draft states."""

    kind: Literal["ranking"] = "ranking"
    extreme: Extreme
    rank: Annotated[int, Bounds(ge=1)] = 1
    """The place of the first of `ordered`: 1 for "the largest", 2 for "the second-largest"."""
    ordered: Annotated[tuple[Ranked, ...], Bounds(min_length=1)]
    """In the order claimed: the first, then those said to follow it."""
    field: tuple[Ranked, ...] = ()
    """The other figures of the same kind."""


class Restatement(ClaimBase):
    """One thing counted or measured twice."""

    kind: Literal["restatement"] = "restatement"
    first: Quantity
    again: Quantity
    basis: str
    """Why the two are taken for the same thing, in a few words."""
