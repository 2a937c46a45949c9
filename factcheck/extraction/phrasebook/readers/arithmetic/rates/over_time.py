"""So much a day over so many years, and what that comes to: "Over 32 years, at two a day, about 23,000 lines"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.claims import Hedge, Product
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, before, doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class, noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS, UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.rates.linked_periods import LENGTHS
from factcheck.extraction.phrasebook.readers.arithmetic.rates.product_claims import amount, product
from factcheck.extraction.phrasebook.readers.arithmetic.rates.three import scale_between
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import averaging, changing, each, totalling
from factcheck.extraction.phrasebook.scene import Scene, Sentence

CUES = (
    " a day",
    " a night",
    " a week",
    " a month",
    " an hour",
    " every ",
    " per ",
    "daily",
    "weekly",
    "nightly",
    "monthly",
)
_OVER = expression(
    r"\b(?:over|for|in|during|across|after|throughout)"
    r"(?: (?:the|its|his|her|their|all|those|a|more than|almost|nearly|about|some|just under|just over))* $"
)
_COMES_TO = expression(
    r"(?:\b(?:comes?|came|adds? up|added up|amount(?:s|ed|ing)?|works? out|worked out)"
    r" (?:out )?(?:to|at)|\bmakes?|\bmade"
    r"|\bmaking|\bmeans?|\bmeaning|\bor|\bis|[:;,–—] ?)(?: (?:about|some|a total of|roughly|nearly|almost))* $"
)
_NEARLY = expression(r"\b(?:almost|nearly|just under)\b")
_SLACK = Decimal("0.03")
_WIDE = Decimal("0.15")
_POWERS = tuple(Decimal(10) ** power for power in (-3, -2, -1, 1, 2, 3))
_TWO, _LEAD = 2, 40


def read_over_time(scene: Scene) -> Iterator[Product]:
    """A claim for each total with one rate and one longer length of time, in its sentence or the two before."""
    for sentence in scene.sentences_with(CUES):
        if sentence.block.cell is not None or not _TWO <= len(sentence.numbers) < CROWDED or denied(sentence):
            continue
        index = scene.sentences.index(sentence)
        for total in sentence.numbers:
            lead = sentence.sides(total)[0]
            if not amount(total) or total.unit in TIME_UNITS or changing(sentence, total) is not None:
                continue
            if each(sentence, total) is None and (totalling(sentence, total) or _COMES_TO.search(lead)):
                claim = _of(scene, index, total)
                if claim is not None:
                    yield claim
                    break


def _of(scene: Scene, index: int, total: NumberMention) -> Product | None:
    sentence = scene.sentences[index]
    rates = [(n, key) for n in sentence.numbers if n is not total and (key := _period(sentence, n))]
    if len(rates) != 1 or averaging(sentence, total):
        return None
    rate, per = rates[0]
    scale = _scale(rate, total)
    spans = [n for n in sentence.numbers if n.unit in TIME_UNITS and n.start != rate.start]
    spans = spans or [n for one in before(scene, index, _TWO) for n in one.numbers if n.unit in TIME_UNITS]
    spans = [n for n in spans if (per, n.unit or "") in LENGTHS and n.end <= total.start]
    if len(spans) != 1 or scale is None:
        return None
    span = _during(scene, spans[0])
    lengths = LENGTHS[per, span.unit or ""]
    given = span.value * rate.value * scale
    for length in lengths.whole:
        if abs(given * Decimal(length) / total.value - 1) <= _SLACK:
            return product(scene, total, (span, rate), Decimal(length) * scale, apart=span.start < sentence.start)
    if rate.hedge or not _OVER.search(scene.lower, max(0, span.start - _LEAD), span.start):
        return None
    whole = Decimal(lengths.whole[0])
    made = [given * Decimal(one) for one in (*lengths.whole, *lengths.working)]
    zeros = any(abs(given * whole * power / total.value - 1) <= _WIDE for power in _POWERS)
    beyond = total.value > max(made) * (1 + _WIDE) and not total.hedge and not span.hedge
    if not (zeros or (beyond and not doubtful(sentence))) or (
        rate.unit is None and not zeros and not _one_noun(rate, total)
    ):
        return None
    return product(scene, total, (span, rate), whole * scale, apart=span.start < sentence.start)


def _during(scene: Scene, span: NumberMention) -> NumberMention:
    """A length of time without the "over" that says no more than "during": "over almost 32 years"."""
    words = scene.lower[span.hedge_start : span.start]
    if not words.startswith("over"):
        return span
    return replace(span, hedge=Hedge.NEARLY if _NEARLY.search(words) else None)


def _period(sentence: Sentence, number: NumberMention) -> str | None:
    """The period that an amount is told for."""
    if not amount(number) or number.unit in TIME_UNITS or not (per := each(sentence, number)):
        return None
    key = UNITS.get(per) or noun_key(per)
    return {"night": "day"}.get(key, key) if key in TIME_UNITS or key == "night" else None


def _scale(rate: NumberMention, total: NumberMention) -> Decimal | None:
    if rate.unit is None and total.unit is None:
        return Decimal(1)
    return scale_between(rate, total)


def _one_noun(one: NumberMention, two: NumberMention) -> bool:
    return bool(one.counted and two.counted) and noun_class(one.counted or "") == noun_class(two.counted or "")
