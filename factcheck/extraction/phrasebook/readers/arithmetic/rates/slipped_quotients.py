"""Means and rates with a digit beside the right one: "Eleven buses ... I paid 74,800 francs, or 7,800 apiece".

The total stands in the sentence of the mean, the count there or in one of the two before. Few counts give by chance a
mean that is off by one digit, so that no phrase is needed to tie one to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import Average, Hedge
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, before
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.closing import conditioned
from factcheck.extraction.phrasebook.readers.arithmetic.rates.product_claims import amount, average
from factcheck.extraction.phrasebook.readers.arithmetic.rates.report_years import over_year
from factcheck.extraction.phrasebook.readers.arithmetic.shares.ties import slipped_digits
from factcheck.extraction.phrasebook.roles import averaging, each, narrowed, starting
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_PIECES = expression(r" (?:each|apiece)\b|(?:,| \() ?(?:or|that is) $")
_OTHERS = expression(
    r"\b(?:last|previous|earlier|ago|usual\w*|normal\w*|than|against|compared|from|others?|weighted|median|adults?"
    r"|excluding|without|except|before|after|(?:the|its|their) (?:first|best|top|worst|two|three|four|five)|of (?:which"
    r"|whom)|half|most)\b"
)
_A_WEEK = expression(r"\b(?:in|over|during|of|for) (?:the|a|one|that|this|last) (?:past |last |whole )?week\b")
_WEEKLY = expression(r"\b(?:the|this|a|last|that) week\b|\bweek (?:of|to|ending|from|\d+)\b|\bweekly\b")
_WEEK = 7
_BACK = 2
_LEAST_DIGITS = 2
_STRAINED = Decimal("0.03")


def slipped_quotients(scene: Scene, index: int) -> Iterator[Average]:
    """A claim for each mean that one count, of those told, gives but for a digit, and none gives."""
    sentence = scene.sentences[index]
    if not 1 < len(sentence.numbers) < CROWDED or _OTHERS.search(sentence.lower):
        return
    for mean in sentence.numbers:
        if not amount(mean) or mean.hedge not in (None, Hedge.ABOUT) or narrowed(sentence, mean):
            continue
        per = each(sentence, mean)
        if (per is None and not averaging(sentence, mean)) or conditioned(scene.draft.source, mean.end):
            continue
        totals = [n for n in sentence.numbers if _can_be_total(sentence, n, mean)]
        if len({n.value for n in totals}) == 1 and (found := _of(scene, index, mean, totals[0], per or "")):
            yield found


def _of_a_week(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence, or the head of the draft, says that its figures are those of a week."""
    if _A_WEEK.search(sentence.lower):
        return True
    return any(_WEEKLY.search(scene.lower, head.start, head.end) for head in scene.heads)


def _can_be_total(sentence: Sentence, total: NumberMention, mean: NumberMention) -> bool:
    alike = total.unit == mean.unit or mean.unit is None
    large = amount(total) and total.end <= mean.start and total.value > mean.value
    return large and alike and not starting(sentence, total) and each(sentence, total) is None


def _of(scene: Scene, index: int, mean: NumberMention, total: NumberMention, per: str) -> Average | None:
    sentence = scene.sentences[index]
    if per == "day" and _of_a_week(scene, sentence) and _slipped(mean, total.value / _WEEK):
        return over_year(scene, mean, total, 1 / Decimal(_WEEK))
    around = [sentence, *before(scene, index, _BACK)]
    if any(len(one.numbers) >= CROWDED for one in around):
        return None
    counts = [n for one in around for n in one.numbers if _can_be_count(n, total, mean)]
    given = {n.value: total.value / n.value for n in counts}
    if any(abs(one / mean.value - 1) <= _STRAINED for one in given.values()):
        return None
    off = [n for n in counts if _slipped(mean, given[n.value])]
    if len({n.value for n in off}) != 1:
        return None
    count = off[0]
    if any(total.end <= n.start < mean.start and n.start != count.start and n.slot == "n" for n in sentence.numbers):
        return None  # "they shared £74,800: the first five got £7,800 apiece"
    return average(scene, mean, (total,), count, apart=not sentence.start <= count.start < sentence.end)


def _can_be_count(number: NumberMention, total: NumberMention, mean: NumberMention) -> bool:
    own = number.start not in (total.start, mean.start)
    plain = amount(number) and number.unit is None and number.hedge in (None, Hedge.ABOUT)
    return own and plain and 1 < number.value < total.value and number.unit not in TIME_UNITS


def _slipped(mean: NumberMention, given: Decimal) -> bool:
    """Whether a mean has one digit beside that of the one given, or two swapped, and the given is printed exactly."""
    digits = len((mean.value / mean.step).normalize().as_tuple().digits)
    if digits < _LEAST_DIGITS or mean.step > mean.value:
        return False
    right = given.quantize(mean.step)
    return abs(given - right) <= right / 100 and slipped_digits(mean.value, right, mean.step)
