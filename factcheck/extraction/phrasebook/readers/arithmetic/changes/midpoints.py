"""The middle of a range, and how far it moves: "£40 to £60, with a midpoint of £50"; "so the midpoint goes up"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from factcheck.claims import Average, Difference, Direction, make
from factcheck.claims.units import gap_scale
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import before
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.rates.product_claims import amount
from factcheck.extraction.phrasebook.readers.arithmetic.rates.product_claims import average as average_of
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import changing
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_MIDDLE = r"(?:mid-?point|mid-?range|middle|halfway (?:point|mark)|centre|center)"
_IS = expression(
    rf"\b{_MIDDLE}(?: of (?:the|that|this|its|their|our)(?: [a-z]+)?(?: range| band| guidance| forecast| bracket)?)?"
    r"(?: of which)?(?:,? (?:is|was|being|of|at|lies at|stands at|comes to|came to|would be|now)){0,2} $"
)
_MOVED = expression(
    rf"\b{_MIDDLE}(?: of [a-z ]{{1,30}})? (?:[a-z]+ ){{0,2}}?(?:by )?$|\b[a-z]+(?: up| down)? (?:the|its|that)"
    rf" {_MIDDLE}(?: of [a-z ]{{1,30}})? (?:up |down )?by $"
)
_OTHERWISE = expression(r"\b(?:adjusted|excluding|currency|weighted|median|would|if|other)\b")
"""What lets a middle be of another range than the one that is told."""
_JOINT = expression(r"(?: (?!and\b)[a-z]+){0,2}? (?:to|and) |-|–|—")
_BETWEEN = expression(r"\bbetween $")


class _Range(NamedTuple):
    low: NumberMention
    high: NumberMention


def read_midpoints(scene: Scene) -> Iterator[Average | Difference]:
    """A claim for each figure that is told as the middle of a range, or as how far the middle moved."""
    for sentence in scene.sentences_with(("midpoint", "mid-point", "mid-range", "midrange", "middle", "halfway ")):
        if denied(sentence):
            continue
        index = scene.sentences.index(sentence)
        for number in sentence.numbers:
            side = sentence.sides(number)[0]
            if not amount(number):
                continue
            if _IS.search(side):
                yield from _middle(scene, index, number)
            elif _MOVED.search(side):
                yield from _moved(scene, index, number)


def _ranges(scene: Scene, sentences: Sequence[Sentence], number: NumberMention) -> list[_Range]:
    """The ranges in the unit of a figure, from the one nearest before it on."""
    found = []
    for sentence in sentences:
        told = [n for n in sentence.numbers if n.end <= number.start and amount(n)]
        for low, high in pairwise(told):
            joint = scene.lower[low.end : high.hedge_start]
            ends = _JOINT.fullmatch(joint) is not None
            if joint.endswith("and ") and not _BETWEEN.search(sentence.sides(low)[0]):
                continue
            alike = low.unit == high.unit and gap_scale(number.unit, low.unit) is not None
            if ends and alike and low.value < high.value:
                found.append(_Range(low, high))
    return sorted(found, key=lambda one: -one.low.start)


def _middle(scene: Scene, index: int, middle: NumberMention) -> Iterator[Average]:
    """ "between £40 and £60, with a midpoint of £50": of the nearest range."""
    sentence = scene.sentences[index]
    own = _ranges(scene, [sentence], middle)
    found = own or _ranges(scene, list(before(scene, index, 1)), middle)
    if len(found) != 1 or found[0].low.unit != middle.unit or _OTHERWISE.search(sentence.lower):
        return
    low, high = found[0]
    if low.value < middle.value < high.value or (low.value + high.value) / 2 == middle.value:
        yield average_of(scene, middle, (low, high), None, apart=not own)


def _moved(scene: Scene, index: int, gap: NumberMention) -> Iterator[Difference]:
    """How far the middles of the only two ranges are apart, where both ends moved alike."""
    sentence = scene.sentences[index]
    found = _ranges(scene, [sentence, *before(scene, index, 2)], gap)
    if len(found) != 2 or _OTHERWISE.search(sentence.lower):
        return
    one, two = sorted(found, key=lambda pair: pair.low.value + pair.high.value)
    if two.low.value - one.low.value != two.high.value - one.high.value or two.low.value == one.low.value:
        return
    way = changing(sentence, gap)
    first, last = (one, two) if way is not Direction.DOWN else (two, one)
    apart = min(one.low.start, two.low.start) < sentence.start
    maker = scene.maker
    quote, span, section = maker.around([gap] if apart else [gap, first.low, last.low])
    yield make(
        Difference,
        quote=quote,
        span=span,
        section=section,
        phrase="difference.of-midpoints",
        difference=maker.quantity(gap),
        direction=None,
        before=maker.quantity(first.high),
        after=maker.quantity(last.high),
        apart=apart,
    )
