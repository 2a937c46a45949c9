"""The claim that a total over a count, or figures over their number, make an average."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcheck.claims import Average, Quantity, make
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.scene import Scene


def holds(claim: Average) -> bool:
    """Whether a claim is true as readers take it: to choose between figures by; the rule judges it."""
    try:
        return claim.given().meets(claim.said())
    except ZeroDivisionError:
        return False


def average_of(
    scene: Scene,
    average: NumberMention,
    totals: Sequence[NumberMention],
    count: NumberMention | None,
    phrase: str,
    *,
    unit: Decimal = Decimal(1),
    apart: bool = False,
) -> Average:
    """The claim that a total over a count, or figures over their number, make an average."""
    maker = scene.maker
    figures = [average, *totals, *([count] if count else [])]
    quote, span, section = maker.around([average] if apart else figures)
    return make(
        Average,
        quote=quote,
        span=span,
        section=section,
        phrase=phrase,
        average=maker.quantity(average),
        totals=tuple(maker.quantity(total) for total in totals),
        count=maker.quantity(count) if count else None,
        unit=unit,
        apart=apart,
    )


def of_the_last(claim: Average) -> bool:
    """Whether a mean is that of a list without its first figure, to three digits or where that counts something else.

    "He bought at 12, sold half at 18 and half at 9: 13.50 on average"; "72 seats; 30 and 36 were taken, 33 on average".
    """
    first, *others = claim.totals
    mean, told = claim.average, {n.counted for n in others}
    if claim.count is not None or len(others) < 2 or 2 * abs(_mean(others) - mean.value) > mean.step:
        return False
    return mean.value / mean.step >= 100 or (first.counted is not None and first.counted not in told)


def _mean(figures: Sequence[Quantity]) -> Decimal:
    return sum((n.value for n in figures), Decimal(0)) / len(figures)
