"""Quantities: a printed number, its unit, what it counts, and the interval that it stands for."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from factcheck.claims.interval import INFINITY, Interval
from factcheck.claims.model import Bounds, Model, Span
from factcheck.expressions import expression


class Hedge(StrEnum):
    """A word that widens a number, by meaning and not by wording ("some", "roughly" and "about" are ABOUT)."""

    ABOUT = "about"
    NEARLY = "nearly"
    JUST_OVER = "just over"
    OVER = "more than"
    AT_LEAST = "at least"
    UNDER = "less than"
    UP_TO = "up to"


class Form(StrEnum):
    """How a number is printed."""

    DIGITS = "digits"
    WORDS = "words"
    FRACTION = "fraction"


class Rounding(StrEnum):
    """How the printer of a number may have come to it."""

    EXACT = "exact"
    NEAREST = "rounded to the nearest"
    TRUNCATED = "cut off"
    ROUND = "rounded, with three digits or more"
    COARSE = "rounded, with two digits"


PERCENT = "percent"
POINT = "percentage point"

_DECIMALS = expression(r"\d[.,]\d{1,2}(?!\d)|\d[.]\d|\d:\d\d")
_LARGEST, _SMALLEST = Decimal("1e40"), Decimal("1e-20")
"""No draft prints larger numbers or finer steps; between them every sum, product and share can be told exactly."""
_LOOSE = Decimal("0.1")
"""How far ABOUT, NEARLY and JUST_OVER may be off at most: a tenth of the number."""
_PLACES = 2
"""And how far they are by nature: so many of the last place that the number shows, fives being a place of their own.
"About 90" may be 85, but nobody who writes "about 91" means it."""


class Quantity(Model):
    """A number as printed, with all that the draft says of it."""

    quote: str
    """The number with its unit, verbatim from the source, without the hedge."""
    span: Span
    value: Annotated[Decimal, Bounds(ge=-_LARGEST, le=_LARGEST)]
    """With its magnitude: 4200000 for "4.2 million"."""
    step: Annotated[Decimal, Bounds(ge=_SMALLEST, le=_LARGEST)]
    """The value of one in the last printed place: 100000 for "4.2 million", 1 for "20"."""
    unit: str | None = None
    """None for a plain count; "percent", "percentage point", a currency code ("USD"), or a unit ("km")."""
    counted: str | None = None
    """What is counted, the head noun in lower case ("drones")."""
    hedge: Hedge | None = None
    form: Form = Form.DIGITS
    place: str | None = None
    when: str | None = None
    source: str | None = None
    """Who says so, where the sentence tells."""

    @property
    def natural_roundings(self) -> tuple[Rounding, ...]:
        """The ways in which readers take the number.

        A whole count ("20 drones", "1,135 cases") is exact; one that ends in zeros ("12,800 attempts") may be round as
        long as three digits stand. Anything measured, a share, money, a number with decimals or a magnitude
        ("4.2 million") was rounded to its last printed place.
        """
        exact = self.unit is None and self.step == 1 and self.form is not Form.FRACTION
        ways = [Rounding.EXACT if exact else Rounding.NEAREST]
        if self.round_step > self.step:
            ways.append(Rounding.ROUND)
        return tuple(ways)

    @property
    def strained_roundings(self) -> tuple[Rounding, ...]:
        """The ways that a careful printer does not take: cutting off, and rounding to two digits ("1,100")."""
        if self.form is Form.FRACTION:
            return ()
        ways = [] if self.natural_roundings[0] is Rounding.EXACT else [Rounding.TRUNCATED]
        if self.coarse_step > self.round_step:
            ways.append(Rounding.COARSE)
        return tuple(ways)

    def natural(self) -> Interval:
        """The values that readers take the number to stand for."""
        return _hull(self.interval(way) for way in self.natural_roundings)

    def strained(self) -> Interval:
        """The values that it can stand for at all."""
        ways = (*self.natural_roundings, *self.strained_roundings)
        return _hull(self.interval(way, loosely=True) for way in ways)

    @property
    def round_step(self) -> Decimal:
        """The value of one in the last place that is not zero, or in the third: 100 for "12,800", 1 for "1,100"."""
        return self._zeros(3)

    @property
    def coarse_step(self) -> Decimal:
        """The value of one in the last place that is not zero, or in the second: 100 for "1,100", 1 for "20"."""
        return self._zeros(2)

    def _zeros(self, digits: int) -> Decimal:
        """The place that zeros at the end may be rounded to, so that so many digits stand.

        Zeros behind a decimal point are printed to be believed, and the seconds of "1:06:40" are no zeros.
        """
        step = self.step
        if not self.value or self.value % (step * 10) or self.form is Form.FRACTION or _DECIMALS.search(self.quote):
            return step
        while self.value % (step * 10) == 0 and abs(self.value) >= step * Decimal(10) ** digits:
            step *= 10
        return step

    def interval(self, rounding: Rounding, *, loosely: bool = False) -> Interval:
        """The values that print as this number, hedge included, when it was rounded so.

        `loosely` takes a hedge for as wide as it can be, and not for as wide as the number makes it.
        """
        plain = self._printed(rounding)
        slack = abs(self.value) * _LOOSE
        if self.hedge is not None and not loosely and self.form is not Form.FRACTION:
            slack = min(slack, self._last_place * _PLACES)
        match self.hedge:
            case None:
                return plain
            case Hedge.ABOUT:
                return Interval(plain.low - slack, plain.high + slack)
            case Hedge.NEARLY:
                return Interval(plain.low - slack, self.value)
            case Hedge.JUST_OVER:
                return Interval(self.value, plain.high + slack)
            case Hedge.OVER | Hedge.AT_LEAST:
                return Interval(self.value, INFINITY)
            case Hedge.UNDER | Hedge.UP_TO:
                return Interval(-INFINITY, self.value)

    @property
    def _last_place(self) -> Decimal:
        """The place of the last figure that is not zero, and 5 of it for a five: 1 for 91, 5 for 85, 10 for 90."""
        step = self.step
        while self.value and self.value % (step * 10) == 0:
            step *= 10
        return step * 5 if self.value and self.value % (step * 5) == 0 else step

    def _printed(self, rounding: Rounding) -> Interval:
        match rounding:
            case Rounding.EXACT:
                return Interval.exactly(self.value)
            case Rounding.NEAREST:
                half = self.step / 2
                return Interval(self.value - half, self.value + half)
            case Rounding.ROUND | Rounding.COARSE:
                half = (self.round_step if rounding is Rounding.ROUND else self.coarse_step) / 2
                return Interval(self.value - half, self.value + half)
            case Rounding.TRUNCATED:
                if self.value < 0:
                    return Interval(self.value - self.step, self.value)
                return Interval(self.value, self.value + self.step)


def transposed(one: Decimal, two: Decimal) -> bool:
    """Whether two values of one size have the same digits in another order."""
    a, b = ("".join(map(str, value.normalize().as_tuple().digits)) for value in (one, two))
    length = max(len(a), len(b))
    a, b = a.ljust(length, "0"), b.ljust(length, "0")
    return a != b and one.adjusted() == two.adjusted() and sorted(a) == sorted(b)


def slipped(one: Decimal, two: Decimal) -> bool:
    """Whether two values differ by a slip of the keyboard: one digit, or the order of the digits."""
    a, b = str(one), str(two)
    return transposed(one, two) or (len(a) == len(b) and sum(x != y for x, y in zip(a, b, strict=True)) == 1)


def _hull(intervals: Iterable[Interval]) -> Interval:
    kept = tuple(intervals)
    return kept[0] if len(kept) == 1 else Interval(min(one.low for one in kept), max(one.high for one in kept))
