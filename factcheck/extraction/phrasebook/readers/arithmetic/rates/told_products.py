"""Products of several factors, or of a rate and an amount that the draft tells far from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, islice
from math import prod

from factcheck.claims import Average, Product
from factcheck.claims.units import SCALES
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.asking import read_once
from factcheck.extraction.phrasebook.linking import CROWDED, before, doubtful, enough
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class, noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS, UNITS
from factcheck.extraction.phrasebook.outcomes import Gives, amounts, nothing_else
from factcheck.extraction.phrasebook.readers.arithmetic.names.hyphened import hyphened
from factcheck.extraction.phrasebook.readers.arithmetic.rates.linked_products import COMES_TO
from factcheck.extraction.phrasebook.readers.arithmetic.rates.product_claims import amount, average, product
from factcheck.extraction.phrasebook.readers.arithmetic.rates.three import scale_between
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import thing
from factcheck.extraction.phrasebook.roles import changing, each, totalling
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_EXCHANGE = expression(
    r"\b(?:at|using|taking)\b[^.;:]{0,20}?\b(?:rate|exchange rate)(?: [a-z'’]+){0,3}? (?:of|at)"
    r"(?: (?:about|some|roughly))? $"
)
_EARNED = expression(
    r"\b(?:worth|brought in|brings in|earned|earns|yielded|fetched|cost|costs|took in|paid|pays|raised"
    r"|revenue of|income of|value of|sales of|turnover of|bill of|made)"
    r"(?: (?:about|some|just|only|over|almost|nearly|roughly|a|an))* $"
)
_POWERS = (Decimal(10), Decimal(1000), Decimal("0.1"), Decimal("0.001"))
_SO = expression(r"\b(?:so|that is|that makes|which makes|making|which is|means|meaning|or)\b[^.;:]{0,40}$")
_SPANS = frozenset({"day", "week", "month", "year", "season", "shift"})
"""What a rate may be for without a count of it: so many hours a week for each, and what they come to in one."""
_AMOUNT_IS = expression(
    r"\b(?:so(?: that)?|which means|meaning|giving|for)\b[^.;:]{0,50}\b(?:capacity|output|number|load|intake|production"
    r"|yield|income|bill|cost|distance|supply|volume|throughput|harvest|takings|revenue)\b[^.;:\d]{0,30}"
    r"\b(?:is|was|of|reaches|will be|would be)(?: (?:about|some|just))* $"
    r"|\bwould (?:take|bring in|earn|make|cost|raise|carry|hold)(?: (?:about|some|just))* $"
)
_ADVERB = expression(r"\b(?:daily|weekly|monthly|yearly|annual)\b(?=[^.;:,]{0,60}$)")
_ADVERBS = {"daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annual": "year"}
_SIZES = frozenset({"seat", "bed", "berth", "tonne", "ton", "person", "man", "place", "room", "page", "litre", "egg"})
"""What a hyphen ties to the size of each: "76-seat aircraft"."""
WITH_BEHIND = expression(r"[^.;:,]{0,24}?,? (?:with|counting|plus|besides|including)\b")
"""Behind a total of more than was told: "380 tickets in all with those at the door"."""
_PRICE = expression(
    r"\b(?:tickets?|entry|admission|entrance|fares?|fees?|seats?|places|passes|bottles?|copies)(?: [a-z]+){0,2}?"
    r" (?:cost|costs|is|was|are|were|of|at|for)(?: (?:just|only|a))? $"
)
_ALL_OF_IT = expression(
    r"\b(?:the|its|their|this|that|all|whole|total|it|they|which)\b(?! [a-z]+ alone)[^.;:]{0,40}"
    r"\b(?:worth|brought|brings|earned|earns|yielded|fetched|cost|costs|took|paid|raised|is|was|comes|came|made)\b"
)
_CLOSE = Decimal("0.03")
_FARTHEST = Decimal("2.5")
_MOST_FACTORS = 4
_MOST = 6
_FIRST_BLOCKS = 3


@read_once
def told_products(scene: Scene, index: int) -> Iterator[Product]:
    """At most one claim for each figure that is told as what others come to, where the nearer ways find none."""
    sentence = scene.sentences[index]
    if len(sentence.numbers) >= CROWDED or not (len(sentence.numbers) > 1 or enough(scene, index, 3, 1)):
        return
    for total in sentence.numbers:
        if not amount(total) or changing(sentence, total) is not None:
            continue
        lead = sentence.sides(total)[0]
        if not (totalling(sentence, total) or any(one.search(lead) for one in (COMES_TO, _EARNED, _AMOUNT_IS))):
            continue
        found = _chained(scene, index, total) or _at_a_rate(scene, sentence, total)
        if found is not None:
            yield found


def exchanged_sums(scene: Scene, index: int) -> Iterator[Average]:
    """A claim for each sum that is told in other money at a rate that its sentence gives."""
    sentence = scene.sentences[index]
    if " rate" not in sentence.lower or not 1 < len(sentence.numbers) < CROWDED:
        return
    for total in sentence.numbers[1:]:
        if amount(total) and (claim := _exchanged(scene, sentence, total)) is not None:
            yield claim


def _chained(scene: Scene, index: int, total: NumberMention) -> Product | None:
    """All the factors that stand near: "We were 18. Each did 12 shifts, four hours a shift, or 864 hours"."""
    sentence = scene.sentences[index]
    lead = sentence.sides(total)[0]
    period = _period_of(sentence, total)
    for back in (0, 1, 2):
        passage = [*reversed(list(before(scene, index, back))), sentence] if back else [sentence]
        told = [(n, one) for one in passage for n in one.numbers if n.end <= total.start and amount(n) and n.value > 1]
        sized = [n for one in passage for n in hyphened(one, _SIZES) if n.end <= total.start]
        told = sorted([*told, *((n, sentence) for n in sized)], key=lambda pair: pair[0].start)
        rates = {n.start: per for n, one in told if n not in sized and (per := _each(one, n)) is not None}
        rates = {start: per for start, per in rates.items() if not (per and _key(per) == period)}
        rates |= dict.fromkeys((n.start for n in sized), "")
        figures = [n for n, _ in told if _can_be_factor(n, total)]
        if not rates or not 2 <= len(figures) <= _MOST:
            continue
        near = [
            chosen
            for size in range(2, _MOST_FACTORS + 1)
            for chosen in combinations(figures, size)
            if set(rates) <= {n.start for n in chosen} and _one_measure(chosen, total)
        ]
        for chosen in near:
            if size_of(chosen) == total.value:
                return product(scene, total, chosen, Decimal(1), apart=chosen[0].start < sentence.start)
        full = [
            chosen
            for chosen in near
            if _tied_up(chosen, rates, one_sentence=not back) and _is_slip(size_of(chosen), total)
        ]
        full = [chosen for chosen in full if len(chosen) == max(map(len, full))]
        if any(_PRICE.search(one.sides(n)[0]) for n, one in told) and not _SO.search(lead):
            full = []  # children pay less
        if len(full) == 1 and not any(n.hedge for n in full[0]) and not total.hedge:
            factors = full[0]
            if any(one is sentence and n not in factors for n, one in told):
                return None  # "30 km a day for 12 days and 25 for the last three, 435 km in all"
            if _for_all_of_them(figures, total) or WITH_BEHIND.match(sentence.sides(total)[1]):
                return None
            sums = [size_of(some) for size in range(1, len(figures) + 1) for some in combinations(figures, size)]
            if total.value not in sums and nothing_else(scene, sentence, total, factors, _multiplied(total)):
                return product(scene, total, factors, Decimal(1), apart=factors[0].start < sentence.start)
    return None


def _for_all_of_them(figures: Sequence[NumberMention], total: NumberMention) -> bool:
    """Whether a total is that of two counts together: "40 stalls and 12 rides. Each paid £25, £1,300 in all"."""
    pairs = list(combinations(figures, 2))
    return any((a.value + b.value) * n.value == total.value for a, b in pairs for n in figures if n not in (a, b))


def _period_of(sentence: Sentence, total: NumberMention) -> str | None:
    """The period that a total is told for: "a week", "the weekly capacity"."""
    per = each(sentence, total)
    if per and _key(per) in _SPANS:
        return _key(per)
    found = _ADVERB.search(sentence.sides(total)[0])
    return _ADVERBS[found.group()] if found else None


def _each(sentence: Sentence, number: NumberMention) -> str | None:
    """What a figure is told for one of, a price among them."""
    price = number.slot == "m" and _PRICE.search(sentence.sides(number)[0]) is not None
    return "" if price else each(sentence, number)


def size_of(factors: Sequence[NumberMention]) -> Decimal:
    """What some figures come to, multiplied."""
    return prod((n.value for n in factors), start=Decimal(1))


def _multiplied(total: NumberMention) -> Gives:
    return lambda one, two: one.value * two.value == total.value


def _is_slip(given: Decimal, total: NumberMention) -> bool:
    return given != total.value and max(given, total.value) <= _FARTHEST * min(given, total.value)


def _can_be_factor(number: NumberMention, total: NumberMention) -> bool:
    if number.unit is None or number.unit in TIME_UNITS:
        return number.step <= 1
    return number.unit == total.unit


def _one_measure(factors: Sequence[NumberMention], total: NumberMention) -> bool:
    """Whether one of the factors alone is in the unit of the total, or counts what it does."""
    if total.unit is not None:
        return sum(n.unit == total.unit for n in factors) == 1
    same = [n for n in factors if n.unit is None and n.counted and total.counted and _one_class(n, total)]
    return len(same) == 1


def _one_class(one: NumberMention, two: NumberMention) -> bool:
    return noun_class(one.counted or "") == noun_class(two.counted or "")


def _tied_up(factors: Sequence[NumberMention], rates: dict[int, str], *, one_sentence: bool) -> bool:
    """Whether there is one factor more than there are rates, and each rate is for one of something that is counted."""
    keys = [_key(per) for start, per in rates.items() if per]
    things = [thing(n) for n in factors]
    if len(factors) != len(rates) + 1:
        return False
    spans = [key for key in keys if key not in things]
    if any(key not in _SPANS for key in spans) or (spans and not one_sentence):
        return False
    return any(n.start not in rates and thing(n) for n in factors)


def _key(per: str) -> str:
    return UNITS.get(per) or noun_key(per) if per else ""


def _at_a_rate(scene: Scene, sentence: Sentence, total: NumberMention) -> Product | None:
    """ "At $62 a tonne the traffic brought in $11.5 million", of the tonnes that the draft tells elsewhere."""
    rates = [(n, per) for n in sentence.numbers if n is not total and amount(n) and (per := each(sentence, n))]
    if len(rates) != 1 or total.slot != "m" or each(sentence, total) is not None:
        return None
    rate, key = rates[0][0], _key(rates[0][1])
    scale = scale_between(rate, total)
    if scale is None or key in TIME_UNITS or any(n.start not in (rate.start, total.start) for n in _plain(sentence)):
        return None
    counts = [n for n in amounts(scene) if thing(n) == key and n.value > 1]
    for number in counts:
        if abs(number.value * rate.value * scale / total.value - 1) > _CLOSE:
            continue
        claim = product(scene, total, (number, rate), scale, apart=True)
        if claim.given().meets(claim.said()):
            return claim
    if doubtful(sentence, but="average") or total.hedge or rate.hedge:
        return None
    if not _ALL_OF_IT.search(scene.lower, rate.end, total.hedge_start):
        return None
    first = scene.once(_foremost)
    heads = [n for n in counts if n.start in first and n.hedge is None]
    off = [n for n in heads if any(abs(n.value * rate.value * scale / total.value / p - 1) <= _CLOSE for p in _POWERS)]
    return product(scene, total, (off[0], rate), scale, apart=True) if len({n.value for n in off}) == 1 else None


def _exchanged(scene: Scene, sentence: Sentence, total: NumberMention) -> Average | None:
    """ "In euros, at a rate of 24.3, the budget is worth 683 million", of the sum in its own money."""
    rates = [n for n in sentence.numbers if n.end <= total.start and _EXCHANGE.search(sentence.sides(n)[0])]
    if len(rates) != 1 or total.slot != "m" or rates[0].hedge or total.hedge:
        return None
    rate = rates[0]
    sums = [n for n in amounts(scene) if n.unit != total.unit and amount(n) and n.unit not in SCALES]
    sums = [n for n in sums if n.start != rate.start]
    for number in sums:
        if abs(number.value / rate.value / total.value - 1) <= total.step / total.value:
            return average(scene, total, (number,), rate, apart=True)
    first = scene.once(_foremost)
    foremost = [n for n in sums if n.start in first and n.step > 1]
    off = [n for n in foremost if any(abs(n.value / rate.value / total.value / p - 1) <= _CLOSE for p in _POWERS)]
    if len({n.value for n in off}) != 1 or doubtful(sentence):
        return None
    return average(scene, total, (off[0],), rate, apart=True)


def _plain(sentence: Sentence) -> Iterator[NumberMention]:
    return (n for n in sentence.numbers if amount(n) and n.value > 1)


def _foremost(scene: Scene) -> frozenset[int]:
    """Where the figures begin that tell what the draft is about: those of its head and of its first paragraphs."""
    prose = (b for b in scene.draft.blocks if b.cell is None and not any(b is head for head in scene.heads))
    opening = (*scene.heads, *islice(prose, _FIRST_BLOCKS))
    return frozenset(n.start for b in opening for n in scene.within(b.start, b.end, NumberMention))
