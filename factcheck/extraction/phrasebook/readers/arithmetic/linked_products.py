"""So many things at so much each and what they come to, and averages, wherever copy puts the three figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise, permutations
from typing import NamedTuple

from factcheck.claims import PERCENT, Average, Form, Interval, Product, make
from factcheck.claims.units import SCALES, gap_scale
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import certain, compared, enough, link, windows
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS, UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.wholes import thing
from factcheck.extraction.phrasebook.roles import averaging, changing, each, narrowed, totalling
from factcheck.extraction.phrasebook.scene import Scene

_MOST = 6
_COMES_TO = expression(
    r"(?:[,:(–—-] ?(?:or|that is|that['’]s|which is|making|for|some)?|\b(?:or|costs?|costing|cost|pays?|paid"
    r"|raised|raising|took|takes|earned|earns|gave|gives|giving"
    r"|makes?|making|fetched|brought(?: in)?|brings(?: in)?|worth|absorb(?:s|ed)|spent|that['’]s|that is"
    r"|a(?: [a-z]+){0,2} (?:payout|bill|total|sum|cost|package|outlay) of"
    r"|pockets?|needs?|needed|collected|saved|saves|means)(?: (?:the|its|his|her|them|a|an|some|about"
    r"|just)?(?: ?[a-z'’-]+){0,5})?) $"
)
_OR = expression(r"\b(?:or|that is|that['’]s|which is)(?: (?:about|some|just))? $")
"""What takes up a total once more, as what each is of it, before the number of things is told."""
_PEOPLE = frozenset("people person resident inhabitant head capita pupil man woman citizen".split())
_RATE_TIME = frozenset("second minute hour day night week month year session season quarter".split())


class _Three(NamedTuple):
    """A number of things, what each of them is or has, and what they come to."""

    things: NumberMention
    each: NumberMention
    total: NumberMention


def linked_products(scene: Scene, index: int) -> Iterator[Product | Average]:
    """At most one claim for each figure that is told for one of several things."""
    sentence = scene.sentences[index]
    if not enough(scene, index, 3, 1):
        return
    for price in sentence.numbers:
        per = each(sentence, price) if _amount(price) else None
        if per is None or changing(sentence, price) is not None:
            continue
        found = _three(scene, index, price, per)
        if found is not None:
            yield found


def _three(scene: Scene, index: int, price: NumberMention, per: str) -> Product | Average | None:
    key = _key(per)

    def triples(window: Sequence[NumberMention]) -> Iterator[_Three]:
        figures = [n for n in window if _amount(n)][-_MOST:]
        named = [n for n in figures if key and _counts(n, key)]
        counts = named or [n for n in figures if n.unit is None and (not key or not n.counted)]
        for count in counts:
            for total in figures:
                if (
                    total.start != count.start
                    and _total_of(price, total)
                    and total.value >= price.value * (_scale(price, total) or 1)
                    and count.value > 1
                ):
                    yield _Three(count, price, total)

    def fits(three: _Three) -> bool | None:
        said, given = [], []
        for strained in (False, True):
            count, one, total = (_interval(scene, n, strained=strained) for n in three)
            said.append(total)
            given.append((count * one).scaled(_scale(price, three.total) or Decimal(1)))
        return compared((said[0], said[1]), (given[0], given[1]))

    around = [(apart, [*window]) for apart, window in windows(scene, index, price, 1)]
    found = link(around, triples, fits)
    if found is None:
        return None
    three = found.operands
    if not found.fits and not _meant(scene, index, three, key):
        return None
    if found.fits and found.apart and three.total.value < 10:
        return None
    told_last = three.total.start < price.start and price.unit == three.total.unit
    if told_last and (price.start > three.things.start or _OR.search(scene.sentences[index].sides(price)[0])):
        return average(scene, price, (three.total,), three.things, apart=found.apart)
    scale = _scale(price, three.total) or Decimal(1)
    return product(scene, three.total, (three.things, price), scale, apart=found.apart)


def _meant(scene: Scene, index: int, three: _Three, key: str) -> bool:
    """Whether a product that does not come out can be nothing else: what it is of is named, and it comes of it."""
    sentence = scene.sentences[index]
    if any(not sentence.start <= n.start < sentence.end for n in three) or any(
        n.hedge for n in (three.things, three.each)
    ):
        return False
    if any(narrowed(sentence, n) for n in (three.each, three.total)) or (key and not _counts(three.things, key)):
        return False
    if each(sentence, three.total) is not None and three.total is not three.each:
        return False
    last = max(three, key=lambda n: n.start)
    if last is three.things:
        told = True
    else:
        told = totalling(sentence, last) or _COMES_TO.search(sentence.sides(last)[0]) is not None
    others = [n for n in sentence.numbers if n not in three and _amount(n) and n.start < last.start and n.value != 1]
    return told and not others and certain(scene, index, three.total, three)


def linked_averages(scene: Scene, index: int) -> Iterator[Average]:
    """Averages told as such: of a total and a count, or of a list of figures."""
    sentence = scene.sentences[index]
    if not enough(scene, index, 3, 1) or ("averag" not in sentence.lower and "mean" not in sentence.lower):
        return
    for mean in sentence.numbers:
        if not _amount(mean) or not averaging(sentence, mean):
            continue
        found = _of_list(scene, index, mean) or _of_total(scene, index, mean)
        if found is not None:
            yield found


def _of_list(scene: Scene, index: int, mean: NumberMention) -> Average | None:
    """The mean of three figures or more that stand as a list in the sentence or right before it."""
    for apart, window in windows(scene, index, mean, 1):
        figures = [n for n in window if _amount(n) and (n.unit == mean.unit or None in (n.unit, mean.unit))]
        for run in _runs(scene, figures):
            if len(run) < 3 or (run[0].start < mean.start < run[-1].start):
                continue
            values = [n.value for n in run]
            given = sum(values, Decimal(0)) / len(values)
            said = scene.maker.quantity(mean).natural()
            slack = mean.step / 2
            if said.low - slack <= given <= said.high + slack:
                return average(scene, mean, run, None, apart=apart)
            strays = [n for n in figures if n not in run and n.counted is None]
            plausible = min(values) <= mean.value <= max(values) and not strays and mean.start > run[-1].start
            if plausible and certain(scene, index, mean, run, cued=True) and mean.hedge is None:
                return average(scene, mean, run, None, apart=apart)
    return None


def _runs(scene: Scene, figures: Sequence[NumberMention]) -> Iterator[list[NumberMention]]:
    """Figures that stand in lists: nothing but commas, "and" and a few words between them."""
    run: list[NumberMention] = []
    for one, two in pairwise(figures):
        run = run or [one]
        between = scene.lower[one.end : two.hedge_start]
        between = _ASIDE.sub("", between)
        if len(between) < 40 and _LISTED.search(between) and not _ENDS_LIST.search(between):
            run.append(two)
        else:
            yield run
            run = []
    if run:
        yield run


_ASIDE = expression(r"\([^()]{0,60}\)")
_LISTED = expression(r",|;|\band\b")
_ENDS_LIST = expression(r"[.!?:]")


def _of_total(scene: Scene, index: int, mean: NumberMention) -> Average | None:
    def pairs(window: Sequence[NumberMention]) -> Iterator[tuple[NumberMention, NumberMention]]:
        figures = [n for n in window if _amount(n)][-_MOST:]
        for total, count in permutations(figures, 2):
            if count.unit is None and count.value > 1 and total.unit == mean.unit and total.value > mean.value:
                if total.unit is None and total.counted and count.counted and total.value < count.value:
                    continue
                yield total, count

    def fits(pair: tuple[NumberMention, NumberMention]) -> bool | None:
        said, given = [], []
        for strained in (False, True):
            total, count = (_interval(scene, n, strained=strained) for n in pair)
            if count.low <= 0:
                return None
            said.append(_nearest(scene, mean, strained=strained))
            given.append(total / count)
        return compared((said[0], said[1]), (given[0], given[1]), farthest=Decimal("1.6"))

    found = link(windows(scene, index, mean, 1), pairs, fits)
    if found is None or (not found.fits and not certain(scene, index, mean, found.operands)):
        return None
    total, count = found.operands
    return average(scene, mean, (total,), count, apart=found.apart)


def _nearest(scene: Scene, mean: NumberMention, *, strained: bool) -> Interval:
    """A quotient is rounded, even where it prints as a whole count."""
    one = _interval(scene, mean, strained=strained)
    half = mean.step / 2
    return Interval(one.low - half, one.high + half) if one.exact else one


def _amount(number: NumberMention) -> bool:
    return (
        number.unit != PERCENT
        and number.unit != "percentage point"
        and number.form is not Form.FRACTION
        and number.value > 0
    )


def _key(per: str) -> str:
    return UNITS.get(per) or noun_key(per) if per else ""


def _counts(number: NumberMention, key: str) -> bool:
    own = thing(number)
    return own is not None and (own == key or (key in _PEOPLE and own in _PEOPLE))


def _total_of(price: NumberMention, total: NumberMention) -> bool:
    """Whether a figure can be what the price of one is part of: money of money, and counts of no other noun."""
    if price.unit in TIME_UNITS or _scale(price, total) is None:
        return False
    return (
        price.unit is not None
        or not (price.counted and total.counted)
        or noun_key(price.counted) == noun_key(total.counted)
    )


def _scale(price: NumberMention, total: NumberMention) -> Decimal | None:
    """How many of the unit of a total one unit of a price is: 0.01 for pence of pounds; None for other things."""
    if (small := gap_scale(price.unit, total.unit)) is not None:
        return small
    one, all_ = SCALES.get(price.unit or ""), SCALES.get(total.unit or "")
    if one is None or all_ is None or one.dimension != all_.dimension or len(one.sizes) + len(all_.sizes) > 2:
        return None
    return None if one.dimension == "temperature" else one.sizes[0] / all_.sizes[0]


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


def _interval(scene: Scene, number: NumberMention, *, strained: bool) -> Interval:
    quantity = scene.maker.quantity(number)
    if number.unit in TIME_UNITS and number.step == 1 and number.hedge is None and not strained:
        return Interval.exactly(quantity.value)
    return quantity.strained() if strained else quantity.natural()
