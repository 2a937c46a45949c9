"""Quantities: a printed number, its unit, what it counts, and the interval that it stands for."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from factcheck.claims.interval import INFINITY, Interval
from factcheck.claims.model import Model, Span


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
    COARSE = "rounded to the last digit that is not zero"


PERCENT = "percent"
POINT = "percentage point"

_LOOSE = Decimal("0.1")
"""How far ABOUT, NEARLY and JUST_OVER may be off: a tenth of the number, as copy uses them."""


class Quantity(Model):
    """A number as printed, with all that the draft says of it."""

    quote: str
    """The number with its unit, verbatim from the source, without the hedge."""
    span: Span
    value: Decimal
    """With its magnitude: 4200000 for "4.2 million"."""
    step: Decimal
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
    def roundings(self) -> tuple[Rounding, ...]:
        """The ways to read the number, the most natural first.

        A whole count ("20 drones", "1,135 cases") is exact. Anything measured, a share, money, a number with decimals
        or a magnitude ("4.2 million") was rounded to its last printed place. Cutting off is a strained way, and so is
        taking trailing zeros ("1,100") as rounding.
        """
        if self.form is Form.FRACTION:
            return (Rounding.NEAREST,)
        whole = self.unit is None and self.step == 1
        ways = [Rounding.EXACT] if whole else [Rounding.NEAREST, Rounding.TRUNCATED]
        if self.coarse_step > self.step:
            ways.append(Rounding.COARSE)
        return tuple(ways)

    @property
    def coarse_step(self) -> Decimal:
        """The value of one in the last place that is not zero: 100 for "1,100"."""
        if not self.value:
            return self.step
        step = self.step
        while self.value % (step * 10) == 0:
            step *= 10
        return step

    def interval(self, rounding: Rounding) -> Interval:
        """The values that print as this number, hedge included, when it was rounded so."""
        plain = self._printed(rounding)
        slack = abs(self.value) * _LOOSE
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

    def _printed(self, rounding: Rounding) -> Interval:
        match rounding:
            case Rounding.EXACT:
                return Interval.exactly(self.value)
            case Rounding.NEAREST:
                half = self.step / 2
                return Interval(self.value - half, self.value + half)
            case Rounding.COARSE:
                half = self.coarse_step / 2
                return Interval(self.value - half, self.value + half)
            case Rounding.TRUNCATED:
                if self.value < 0:
                    return Interval(self.value - self.step, self.value)
                return Interval(self.value, self.value + self.step)
