"""Claims of a product or of a mean, and what their figures stand for."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcheck.claims import PERCENT, Average, Form, Interval, Product, make
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.scene import Scene


def nearest(scene: Scene, mean: NumberMention, *, strained: bool) -> Interval:
    """A quotient is rounded, even where it prints as a whole count."""
    one = interval(scene, mean, strained=strained)
    half = mean.step / 2
    return Interval(one.low - half, one.high + half) if one.exact else one


def amount(number: NumberMention) -> bool:
    """Whether a figure is no share, fraction or points."""
    return (
        number.unit != PERCENT
        and number.unit != "percentage point"
        and number.form is not Form.FRACTION
        and number.value > 0
    )


def average(
    scene: Scene,
    mean: NumberMention,
    totals: Sequence[NumberMention],
    count: NumberMention | None,
    *,
    apart: bool,
) -> Average:
    """The claim that a total over a count, or figures over their number, make an average."""
    maker = scene.maker
    quote, span, section = maker.around([mean])
    return make(
        Average,
        quote=quote,
        span=span,
        section=section,
        phrase="average.linked",
        average=maker.quantity(mean),
        totals=tuple(maker.quantity(total) for total in totals),
        count=maker.quantity(count) if count else None,
        apart=apart,
    )


def product(
    scene: Scene, total: NumberMention, factors: Sequence[NumberMention], unit: Decimal, *, apart: bool
) -> Product:
    """The claim that factors make a product."""
    maker = scene.maker
    quote, span, section = maker.around([total, *factors])
    return make(
        Product,
        quote=quote,
        span=span,
        section=section,
        phrase="product.linked",
        product=maker.quantity(total),
        factors=tuple(maker.quantity(factor) for factor in factors),
        unit=unit,
        apart=apart,
    )


def interval(scene: Scene, number: NumberMention, *, strained: bool) -> Interval:
    """What a figure stands for; so many days are so many."""
    if number.unit in TIME_UNITS and number.step == 1 and number.hedge is None and not strained:
        return Interval.exactly(scene.maker.quantity(number).value)
    return scene.maker.strained(number) if strained else scene.maker.natural(number)
