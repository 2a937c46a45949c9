"""The kinds of claim that divide or multiply: shares, fractions, averages, products, and shares of one whole."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Annotated, Literal

from factcheck.claims.base import ClaimBase
from factcheck.claims.interval import Interval
from factcheck.claims.model import Bounds
from factcheck.claims.quantity import Quantity, Rounding

_HUNDRED = Decimal(100)
_PERIODS = frozenset({"h", "day", "night", "week", "month", "quarter", "year", "decade"})


class Proportion(ClaimBase):
    """A part against a whole: what a share in percent and a fraction in words have in common."""

    share: Quantity
    """A percent ("78 per cent"), hundredths of a unit ("38 cents of every dollar"), or a fraction ("two thirds")."""
    parts: Annotated[tuple[Quantity, ...], Bounds(min_length=1)]
    """Added up, they are the part."""
    wholes: Annotated[tuple[Quantity, ...], Bounds(min_length=1)]
    """Added up, they are the whole: one figure, or all the rows of a table that prints no total."""
    apart: bool = False
    """Whether the figures stand in different sentences, so that the link between them is the reader's."""

    def said(self, *, strained: bool = False) -> Interval:
        """The share that the draft states, 1 for all of it."""
        share = self.share.strained() if strained else self.share.natural()
        return share.scaled(1 / _HUNDRED) if self.share.unit else share

    def given(self, *, strained: bool = False) -> Interval:
        """The share that the figures give, 1 for all of it. Raises ZeroDivisionError where the whole may be zero."""
        return added(self.parts, strained=strained) / added(self.wholes, strained=strained)


class Share(Proportion):
    """A share in percent of a whole."""

    kind: Literal["share"] = "share"


class FractionPhrase(Proportion):
    """A share of a whole in words: "two thirds", "one in five", "a majority"."""

    kind: Literal["fraction-phrase"] = "fraction-phrase"


class SharesTotal(ClaimBase):
    """Shares in percent that are all there is of one whole."""

    kind: Literal["shares-total"] = "shares-total"
    shares: Annotated[tuple[Quantity, ...], Bounds(min_length=2)]
    total: Quantity | None = None
    """The total that is printed, as in the last row of a table."""
    basis: str
    """Why they are taken to be the whole of it, in a few words."""


class Average(ClaimBase):
    """A total divided by a count, or figures divided by how many they are."""

    kind: Literal["average"] = "average"
    average: Quantity
    totals: Annotated[tuple[Quantity, ...], Bounds(min_length=1)]
    """Added up, they are what is divided."""
    count: Quantity | None = None
    """What it is divided by; None for the number of `totals`."""
    per: Decimal = Decimal(1)
    """For how many the average is given: 1000 for "two in every 1,000"."""
    unit: Decimal = Decimal(1)
    """What one of the totals is worth, where a table prints it in thousands or millions of the average's unit."""
    apart: bool = False
    """Whether the figures stand in different sentences or cells."""

    def given(self, *, strained: bool = False) -> Interval:
        """The average that the figures give. Raises ZeroDivisionError where the count may be zero."""
        total = added(self.totals, strained=strained).scaled(self.per * self.unit)
        if self.count is None:
            return total / Interval.exactly(Decimal(len(self.totals)))
        return total / _multiple(self.count, strained=strained)

    def said(self, *, strained: bool = False) -> Interval:
        """The average that the draft states: a quotient is rounded, even where it prints as a whole count."""
        average, stated = self.average, added((self.average,), strained=strained)
        nearest = average.interval(Rounding.NEAREST)
        return Interval(min(stated.low, nearest.low), max(stated.high, nearest.high))


class Product(ClaimBase):
    """Figures multiplied: a number of things and what each of them holds, weighs or costs."""

    kind: Literal["product"] = "product"
    product: Quantity
    factors: Annotated[tuple[Quantity, ...], Bounds(min_length=2)]
    unit: Decimal = Decimal(1)
    """What the product of the factors is multiplied by, where a table prints its columns in different magnitudes."""
    apart: bool = False
    """Whether the figures stand in different sentences or cells."""

    def given(self, *, strained: bool = False) -> Interval:
        """The product that the factors give."""
        result = Interval.exactly(self.unit)
        for factor in self.factors:
            result = result * _multiple(factor, strained=strained)
        return result

    def said(self, *, strained: bool = False) -> Interval:
        """The product that the draft states."""
        return added((self.product,), strained=strained)


def _multiple(quantity: Quantity, *, strained: bool) -> Interval:
    """How many times something is taken: seven months are seven, where a strained reader takes "about seven"."""
    whole = quantity.unit in _PERIODS and quantity.step == 1 and quantity.hedge is None
    return Interval.exactly(quantity.value) if whole and not strained else added((quantity,), strained=strained)


def added(quantities: Iterable[Quantity], *, strained: bool) -> Interval:
    """The sum of some quantities, as an interval."""
    total = Interval.exactly(Decimal(0))
    for quantity in quantities:
        total = total + (quantity.strained() if strained else quantity.natural())
    return total
