"""Averages told as such, of a total and a count or of a list of figures, wherever copy puts them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise, permutations

from factcheck.claims import Average
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import certain, compared, enough, link, windows
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.linked_products import (
    MOST,
    amount,
    average,
    interval,
    nearest,
)
from factcheck.extraction.phrasebook.roles import averaging
from factcheck.extraction.phrasebook.scene import Scene

_WIDEST = 20
"""How many times as large as the smallest the largest figure of a list may be that a mean is taken of."""


def linked_averages(scene: Scene, index: int) -> Iterator[Average]:
    """Averages told as such: of a total and a count, or of a list of figures."""
    sentence = scene.sentences[index]
    if not enough(scene, index, 3, 1) or ("averag" not in sentence.lower and "mean" not in sentence.lower):
        return
    for mean in sentence.numbers:
        if not amount(mean) or not averaging(sentence, mean):
            continue
        found = _of_list(scene, index, mean) or _of_total(scene, index, mean)
        if found is not None:
            yield found


def _of_list(scene: Scene, index: int, mean: NumberMention) -> Average | None:
    """The mean of three figures or more that stand as a list in the sentence or right before it."""
    for apart, window in windows(scene, index, mean, 1):
        figures = [n for n in window if amount(n) and _of_kind(n, mean)]
        for run in _runs(scene, figures):
            if len(run) < 3 or (run[0].start < mean.start < run[-1].start) or not _alike(run):
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


def _of_kind(number: NumberMention, mean: NumberMention) -> bool:
    return number.unit == mean.unit or (None in (number.unit, mean.unit) and number.unit not in TIME_UNITS)


def _alike(run: Sequence[NumberMention]) -> bool:
    """Whether the figures of a list can have a mean: they count one thing at most, and are of one size."""
    values = [n.value for n in run]
    return len({noun_key(n.counted) for n in run if n.counted}) <= 1 and max(values) <= _WIDEST * min(values)


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
        figures = [n for n in window if amount(n)][-MOST:]
        for total, count in permutations(figures, 2):
            if count.unit is None and count.value > 1 and total.unit == mean.unit and total.value > mean.value:
                if total.unit is None and total.counted and count.counted and total.value < count.value:
                    continue
                yield total, count

    def fits(pair: tuple[NumberMention, NumberMention]) -> bool | None:
        said, given = [], []
        for strained in (False, True):
            total, count = (interval(scene, n, strained=strained) for n in pair)
            if count.low <= 0:
                return None
            said.append(nearest(scene, mean, strained=strained))
            given.append(total / count)
        return compared((said[0], said[1]), (given[0], given[1]), farthest=Decimal("1.6"))

    found = link(windows(scene, index, mean, 1), pairs, fits)
    if found is None or (not found.fits and not certain(scene, index, mean, found.operands)):
        return None
    total, count = found.operands
    return average(scene, mean, (total,), count, apart=found.apart)
