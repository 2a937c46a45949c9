"""So many things, what each of them is or has, and what they come to: how copy sets the three figures side by side."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factcheck.claims.units import SCALES, gap_scale
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import magnitude_off
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.periods import of_another_period
from factcheck.extraction.phrasebook.scene import Scene

_SET_OFF = expression(r"(?: [a-z'’-]+){0,4}(?:, (?:or )?| \((?:or )?| [–—] |: | or )")
_A_PIECE = expression(
    r"(?: [a-z'’-]+){0,2}? (?:each|apiece|(?:an?|per|for each|for every|every) (?:square )?[a-z]+)(?= ?[.,;:)—–]|$)"
)
_FEW, _DEAR = 24, 1000
"""Things that are sold by the dozen at most, and a price below which they are."""


class Three(NamedTuple):
    """A number of things, what each of them is or has, and what they come to."""

    things: NumberMention
    each: NumberMention
    total: NumberMention


def apposed(scene: Scene, three: Three) -> bool:
    """Whether what each has stands right behind the two others, and ends its clause: "840 in 12 buses, 70 a bus"."""
    last = max(three.things.end, three.total.end)
    tie = _SET_OFF.fullmatch(scene.lower, last, three.each.hedge_start)
    return tie is not None and three.each.hedge is None and _A_PIECE.match(scene.lower, three.each.end) is not None


def at_another_time(scene: Scene, three: Three) -> bool:
    """Whether one of the figures is told of another time: "40 on each of 12 runs on Monday, and 300 on Sunday"."""
    return any(of_another_period(scene, one, [n for n in three if n is not one]) for one in three)


def is_offer(three: Three) -> bool:
    """Whether several may be sold for less than they cost one by one: "£12 each or £20 for two"."""
    worth = three.things.value * three.each.value * (scale_between(three.each, three.total) or 1)
    money = three.each.slot == three.total.slot == "m"
    return money and three.things.value <= _FEW and three.each.value < _DEAR and three.total.value < worth


def of_magnitude(three: Three) -> bool:
    """Whether a product is off by a power of ten, which no tax, discount or estimate explains."""
    worth = three.things.value * three.each.value * (scale_between(three.each, three.total) or 1)
    return magnitude_off(max(worth, three.total.value) / min(worth, three.total.value))


def working_time(scene: Scene, things: NumberMention, rate: str) -> bool:
    """Whether a total is told for the period that its number of hours is of: "a 38-hour week" and "$640 a week"."""
    return things.unit in TIME_UNITS and scene.lower.startswith(f" {rate}", things.end)


def scale_between(price: NumberMention, total: NumberMention) -> Decimal | None:
    """How many of the unit of a total one unit of a price is: 0.01 for pence of pounds; None for other things."""
    if (small := gap_scale(price.unit, total.unit)) is not None:
        return small
    one, all_ = SCALES.get(price.unit or ""), SCALES.get(total.unit or "")
    if one is None or all_ is None or one.dimension != all_.dimension or one.dimension == "temperature":
        return None
    several = len(one.sizes) + len(all_.sizes) > 2
    return None if several and one.dimension != "data" else one.sizes[0] / all_.sizes[0]
