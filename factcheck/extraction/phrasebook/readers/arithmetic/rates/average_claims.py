"""The claim that a total over a count, or figures over their number, make an average."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcheck.claims import Average, make
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
