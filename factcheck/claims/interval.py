"""Closed and half-open intervals of exact decimals: what a printed number stands for."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import product

INFINITY = Decimal("Infinity")


@dataclass(frozen=True, slots=True)
class Interval:
    """All values from `low` to `high`. Both ends belong to it unless they are infinite.

    Ends are kept on purpose: 2.45 may print as 2.4 or 2.5, by the house's rule for halves.
    """

    low: Decimal
    high: Decimal

    def __post_init__(self) -> None:
        if self.low > self.high:
            raise ValueError(f"interval ends before it starts: {self.low} > {self.high}")

    @classmethod
    def exactly(cls, value: Decimal) -> Interval:
        return cls(value, value)

    @property
    def exact(self) -> bool:
        return self.low == self.high

    def __contains__(self, value: Decimal) -> bool:
        return self.low <= value <= self.high

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        return self.low <= other.high and other.low <= self.high

    def __add__(self, other: Interval) -> Interval:
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Interval) -> Interval:
        return Interval(self.low - other.high, self.high - other.low)

    def __mul__(self, other: Interval) -> Interval:
        corners = [_times(a, b) for a, b in product((self.low, self.high), (other.low, other.high))]
        return Interval(min(corners), max(corners))

    def __truediv__(self, other: Interval) -> Interval:
        """Raises ZeroDivisionError where the divisor may be zero."""
        if Decimal(0) in other:
            raise ZeroDivisionError(f"{other} holds zero")
        corners = [_over(a, b) for a, b in product((self.low, self.high), (other.low, other.high))]
        return Interval(min(corners), max(corners))

    def scaled(self, factor: Decimal) -> Interval:
        return self * Interval.exactly(factor)

    def __str__(self) -> str:
        if self.exact:
            return f"{self.low}"
        if self.high == INFINITY:
            return f"{self.low} or more"
        if self.low == -INFINITY:
            return f"{self.high} or less"
        return f"{self.low} to {self.high}"


def _times(one: Decimal, two: Decimal) -> Decimal:
    return Decimal(0) if 0 in (one, two) else one * two


def _over(one: Decimal, two: Decimal) -> Decimal:
    if two.is_infinite():
        return Decimal(0)
    return one / two
