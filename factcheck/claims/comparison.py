"""The kinds of claim that compare figures: differences, margins, ratios, ranges, lists, conversions, magnitudes."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from factcheck.claims.arithmetic import Direction
from factcheck.claims.base import ClaimBase
from factcheck.claims.model import Bounds, Model, Span
from factcheck.claims.quantity import Quantity


class Difference(ClaimBase):
    """A rise, a fall or a gap between two figures, in their own unit."""

    kind: Literal["difference"] = "difference"
    difference: Quantity
    direction: Direction | None = None
    """The way from `before` to `after`; None where the copy only says how far apart they are."""
    before: Quantity
    after: Quantity
    apart: bool = False
    """Whether the figures stand in different sentences, so that the link between them is the reader's."""


class Margin(ClaimBase):
    """How far two sides of a contest are apart."""

    kind: Literal["margin"] = "margin"
    margin: Quantity
    first: Quantity
    second: Quantity
    apart: bool = False


class Ratio(ClaimBase):
    """One figure as a multiple of another."""

    kind: Literal["ratio"] = "ratio"
    factor: Quantity
    """3 for "tripled", 0.5 for "half"."""
    loose: bool = False
    """Whether the multiple is a word that copy uses loosely ("doubled") and not a number ("2.4 times")."""
    base: Quantity
    result: Quantity
    """`factor` times `base`, if the claim holds."""
    apart: bool = False


class Range(ClaimBase):
    """A lower and an upper end, and figures said to lie between them."""

    kind: Literal["range"] = "range"
    low: Quantity
    """The end that is named first, which should be the lower one."""
    high: Quantity
    members: tuple[Quantity, ...] = ()


class Item(Model):
    """One item of a list."""

    quote: str
    span: Span


class ListCount(ClaimBase):
    """A number of things and the list that names them."""

    kind: Literal["list-count"] = "list-count"
    count: Quantity
    items: Annotated[tuple[Item, ...], Bounds(min_length=2)]
    fewest: Annotated[int, Bounds(ge=1)]
    """How many things the list names where every doubtful "and" is part of a name."""
    most: Annotated[int, Bounds(ge=2)]
    """How many things it names where every "and" parts two names."""


class Conversion(ClaimBase):
    """One measure in two units."""

    kind: Literal["conversion"] = "conversion"
    original: Quantity
    converted: Quantity
    change: bool = False
    """Whether the words around say that a temperature moved by so much, and not that it was so high."""


class Basis(StrEnum):
    """How other figures of a draft say how large one must be."""

    SUM = "sum"
    """They are its parts."""
    PRODUCT = "product"
    """They are its factors: so much for each, and so many."""
    RESTATED = "restated"
    """The other is the same figure, printed again."""
    COMPARED = "compared"
    """The other is what the same thing was at another time, or should have been."""


class Magnitude(ClaimBase):
    """A figure, and others of the draft that say how large it must be."""

    kind: Literal["magnitude"] = "magnitude"
    figure: Quantity
    against: Annotated[tuple[Quantity, ...], Bounds(min_length=1)]
    basis: Basis
