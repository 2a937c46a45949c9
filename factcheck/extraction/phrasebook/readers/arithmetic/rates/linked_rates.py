"""So many for every so many: "9 per 100,000 residents"; "one steward per 250 spectators, 72 for a crowd of 18,000"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise, permutations
from typing import NamedTuple

from factcheck.claims import Average, Form, Interval, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import certain, compared, enough, link, plain_figure, telling, windows
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.closing import closes
from factcheck.extraction.phrasebook.readers.arithmetic.rates.product_claims import nearest
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import column_totals
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import grids
from factcheck.extraction.phrasebook.scene import Scene

_FOR_EVERY = expression(
    r"(?: [a-z][a-z'’-]*){0,4}? (?:(?P<any>per|for every|for each|to every|to each|against every)|in every|out of every"
    r"|in|for each|to) $|(?: [a-z][a-z'’-]*){0,3}? $"
)
_OR_ONE = expression(r"[,(–] ?(?:(?:or|that is|which is|which makes|making|about|roughly|nearly|just) )*$")
_LEAST_RATE = 100
"""What a rate is given for where nothing but "a" or "in" says so: "15 a thousand"."""
_MOST = 6
_PERSONS = frozenset("people person resident inhabitant citizen soul population".split())


class _Rate(NamedTuple):
    """So many of one thing for so many of another."""

    many: NumberMention
    every: NumberMention

    @property
    def of_ten(self) -> bool:
        """Whether it is given for a hundred, a thousand and so on, as none but a rate that was worked out is."""
        return self.every.value >= _LEAST_RATE and self.every.value.normalize().as_tuple().digits == (1,)


class _Pair(NamedTuple):
    """The two figures that a rate is worked out from: how many there are, among how many."""

    part: NumberMention
    among: NumberMention


def linked_rates(scene: Scene, index: int) -> Iterator[Average]:
    """A claim for each rate for so many whose two figures stand in its sentence, the two before, or a table."""
    sentence = scene.sentences[index]
    if len(sentence.numbers) < 2 or not enough(scene, index, 2):
        return
    rates = [rate for two in pairwise(sentence.numbers) if _is_rate(scene, rate := _Rate(*two))]
    taken = {number.start for rate in rates for number in rate}
    for rate in rates:
        found = _linked(scene, index, rate, taken) or _of_table(scene, rate)
        if found is not None:
            yield found


def _is_rate(scene: Scene, rate: _Rate) -> bool:
    many, every = rate
    if every.unit not in (None, "km", "mi") or every.hedge or every.value < 2 or every.hedge_start - many.end > 60:
        return False
    if many.form is Form.FRACTION or many.unit == "percent" or many.unit in TIME_UNITS or many.value <= 0:
        return False
    told = _FOR_EVERY.fullmatch(scene.lower, many.end, every.hedge_start)
    if told is None:
        return False
    if told["any"]:
        return True
    first = scene.lower[every.start : every.start + 2]
    return rate.of_ten and (first == "a " or not told.group().isspace())


def _linked(scene: Scene, index: int, rate: _Rate, taken: Set[int]) -> Average | None:
    """The claim of one rate; `taken` are the starts of figures that are those of a rate themselves."""

    def pairs(window: Sequence[NumberMention]) -> Iterator[_Pair]:
        figures = [n for n in window if n.start not in taken and plain_figure(n) and n.unit not in TIME_UNITS][-_MOST:]
        for part, among in permutations(figures, 2):
            if part.unit == rate.many.unit and among.unit == rate.every.unit and _may_be(rate, part, among):
                yield _Pair(part, among)

    def fits(pair: _Pair) -> bool | None:
        if pair.part.value < 2 or pair.among.value < 2:
            return None
        natural, strained = (_both(scene, rate, pair, strained=strained) for strained in (False, True))
        outcome = compared((natural[0], strained[0]), (natural[1], strained[1]))
        worth = rate.every.value * pair.part.value / pair.among.value
        return outcome if not outcome or telling((*rate, *pair), rate.many.value, worth) else None

    found = link(windows(scene, index, rate.every), pairs, fits)
    if found is None or (not found.fits and not _meant(scene, index, rate, found.operands)):
        return None
    return _claim(scene, rate, found.operands, apart=found.apart)


def _may_be(rate: _Rate, part: NumberMention, among: NumberMention) -> bool:
    if (part.value < among.value) != (rate.many.value < rate.every.value):
        return False
    return _one_thing(rate.many, part) and _one_thing(rate.every, among)


def _one_thing(one: NumberMention, two: NumberMention) -> bool:
    if not one.counted or not two.counted:
        return True
    mine, theirs = noun_class(one.counted), noun_class(two.counted)
    return mine == theirs or {mine, theirs} <= _PERSONS


def _meant(scene: Scene, index: int, rate: _Rate, pair: _Pair) -> bool:
    """Whether the figures can be of nothing but the rate: both are named as it names them, or no others are there."""
    sentence = scene.sentences[index]
    if any(not sentence.start <= n.start < sentence.end or n.hedge for n in pair) or rate.many.hedge:
        return False
    others = [n for n in sentence.numbers if n not in (*rate, *pair) and plain_figure(n)]
    named = all(one.counted and two.counted for one, two in zip(rate, pair, strict=True))
    some = any(one.counted and two.counted for one, two in zip(rate, pair, strict=True))
    out_of = scene.lower[pair.part.end : pair.among.hedge_start] in (" of ", " out of ", " of the ", " of its ")
    one_for = rate.many.value == 1 and _OR_ONE.search(sentence.sides(rate.many)[0]) is not None
    both = (
        one_for
        and closes(sentence, rate.every.end, strictly=True)
        and pair.part.counted
        and pair.among.counted
        and rate.every.start > max(n.start for n in pair)
    )
    if others or not (named or some or both or (rate.of_ten and (pair.part.counted or out_of))):
        return False
    return certain(scene, index, rate.every, pair)


def _both(scene: Scene, rate: _Rate, pair: _Pair, *, strained: bool) -> tuple[Interval, Interval]:
    """What the rate says, and what its figures give."""
    told, for_each, above, below = _divided(rate, pair)
    one, two = (_interval(scene, n, strained=strained) for n in (above, below))
    return nearest(scene, told, strained=strained), (one / two).scaled(for_each.value)


def _divided(rate: _Rate, pair: _Pair) -> tuple[NumberMention, NumberMention, NumberMention, NumberMention]:
    """What is worked out, for how many, and what is divided by what: one for 250 is 250 for one."""
    if rate.many.value == 1:
        return rate.every, rate.many, pair.among, pair.part
    return rate.many, rate.every, pair.part, pair.among


def _interval(scene: Scene, number: NumberMention, *, strained: bool) -> Interval:
    return scene.maker.strained(number) if strained else scene.maker.natural(number)


def _of_table(scene: Scene, rate: _Rate) -> Average | None:
    """ "8 per 10,000 cases" of a table that counts deaths and cases: only where its totals bear it out."""
    if not rate.of_ten:
        return None
    for grid in grids(scene):
        totals = [whole.figures[0] for whole in column_totals(grid) if len(whole.figures) == 1]
        for pair in (_Pair(*two) for two in permutations(totals[:_MOST], 2)):
            if pair.part.unit == rate.many.unit and pair.part.value < pair.among.value and pair.part.value > 1:
                said, given = _both(scene, rate, pair, strained=False)
                if said.meets(given):
                    return _claim(scene, rate, pair, apart=True)
    return None


def _claim(scene: Scene, rate: _Rate, pair: _Pair, *, apart: bool) -> Average:
    maker = scene.maker
    told, for_each, above, below = _divided(rate, pair)
    quote, span, section = maker.around([*rate] if apart else [*rate, *pair])
    return make(
        Average,
        quote=quote,
        span=span,
        section=section,
        phrase="average.for-so-many",
        average=maker.quantity(told),
        totals=(maker.quantity(above),),
        count=maker.quantity(below),
        per=for_each.value,
        apart=apart,
    )
