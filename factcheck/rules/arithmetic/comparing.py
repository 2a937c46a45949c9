"""What the rules that work out one figure from others share: the verdict on it, and the lines that say so."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Protocol

from factcheck.claims import PERCENT, Interval, Quantity
from factcheck.findings.verdict import Verdict
from factcheck.rules.figures import show


class Workable(Protocol):
    """A claim that states a figure and gives what it can be worked out from."""

    @property
    def apart(self) -> bool: ...

    def said(self, *, strained: bool = False) -> Interval: ...

    def given(self, *, strained: bool = False) -> Interval: ...


def compare(claim: Workable) -> Verdict | None:
    """Supported, suspect or refuted; None where the figures cannot be worked with, or say too little.

    A figure that holds only if something was cut off instead of rounded is suspect, and so is one that does not hold
    where the link between the figures is the reader's.
    """
    try:
        natural, strained = claim.given(), claim.given(strained=True)
    except ZeroDivisionError:
        return None
    if natural.meets(said := claim.said()):
        return Verdict.SUPPORTED if borne_out(said, natural) else None
    if claim.apart or strained.meets(claim.said(strained=True)):
        return Verdict.SUSPECT
    return Verdict.REFUTED


def borne_out(said: Interval, given: Interval, middle: Decimal | None = None) -> bool:
    """Whether what is said is near the middle of what the figures allow, where their rounding allows much.

    "From $1.2 million to $1.8 million" may be a rise of 40 or of 60 percent, but bears neither out.
    """
    if given.low.is_infinite() or given.high.is_infinite():
        return True
    centre = (given.low + given.high) / 2 if middle is None else middle
    apart = max(said.low - centre, centre - said.high)
    return apart <= abs(centre) * _BORNE_OUT


def cut_off(claim: Workable) -> bool:
    """Whether the strained reading holds: a figure was cut off, or rounded further than it is printed."""
    return claim.given(strained=True).meets(claim.said(strained=True))


def summed(quantities: Sequence[Quantity]) -> Decimal:
    """The sum of the printed values."""
    return sum((quantity.value for quantity in quantities), Decimal(0))


def amount(value: Decimal, quantity: Quantity) -> str:
    """A value with its currency; the unit of a measure says nothing more beside what is divided or multiplied."""
    kept = quantity.unit and (quantity.unit.isupper() or quantity.unit in _COINS or quantity.unit == PERCENT)
    return show(value, quantity.unit if kept else None)


def sum_of(quantities: Sequence[Quantity], sign: str | None = None) -> str:
    """A figure, or figures with plus signs between them, in brackets; a long sum as its ends and its result."""
    figures = [show(quantity.value, sign) for quantity in quantities]
    if len(figures) == 1:
        return figures[0]
    if len(figures) > _SPELT_OUT:
        return f"{show(summed(quantities), sign)} (the sum of {len(figures)} figures)"
    return f"({' + '.join(figures)})"


def off(claim: Workable, stated: str) -> str:
    """The end of a working that does not come out, with what the draft has."""
    return f"; the draft says {stated}" + (
        ", which holds only if figures were cut off or rounded further" if cut_off(claim) else ""
    )


AS_PRINTED = "as printed. The figures are rounded so far that {} may be right."
"""Ends the message on a figure that the rounding of others allows and does not bear out."""
_BORNE_OUT = Decimal("0.1")
"""How far from the middle a figure may be, as a part of it."""
_SPELT_OUT = 4
_COINS = ("cent", "penny")
