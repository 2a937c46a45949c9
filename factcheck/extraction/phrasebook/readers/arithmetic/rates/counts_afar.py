"""What so much for each comes to, of things that the copy counts elsewhere: "At £4,800 apiece the tags cost £105,600".

Of shares, days and whatever else a sentence names with "the" or "all", and the draft counts once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.claims import Form, Product
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, before, doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import is_plural, noun_class, noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS, UNITS
from factcheck.extraction.phrasebook.outcomes import amounts
from factcheck.extraction.phrasebook.readers.arithmetic.rates.linked_products import COMES_TO
from factcheck.extraction.phrasebook.readers.arithmetic.rates.product_claims import amount, product
from factcheck.extraction.phrasebook.readers.arithmetic.rates.three import scale_between
from factcheck.extraction.phrasebook.readers.arithmetic.rates.told_products import WITH_BEHIND
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import thing
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import changing, each, narrowed, starting, totalling
from factcheck.extraction.phrasebook.scene import Scene, Sentence

CUES = (
    "price of", "each", "apiece", " a share", "per share", "valu", "capitali", " a head", " per ", "whole life",
    "lifetime", "over its ", "over the ", "over their ", " a metre", " a tonne", " a kilo", " a mile", " a hectare",
    " a litre", " a tree", " a day", " a ticket", " a place", " a seat",
)  # fmt: skip
_NOUN = expression(
    r"\b(?:the|its|their|all|those|these|our|his|her|both|whose)(?: (?:the|of|its))*(?: [a-z][a-z'’-]+){0,2}?"
    r" (?P<noun>[a-z]{3,20})\b"
)
_PRICE = expression(
    r"\b(?:shares?|stock|units|scrip)\b[^.;:\d]{0,60}?(?:[a-z]+ed|fell|rose|stood|were|was|at|to|up|down)"
    r"(?: [a-z]+){0,2} (?:at|to) $"
)
"""Before what a share trades at."""
_AT_PRICE = expression(
    r"\b(?:at|on) (?:[a-z]+day['’]s |the |its |today['’]s |a )?(?:closing |share |current )*(?:price|close) of $"
)
"""The same, in a draft that counts shares."""
_VALUED = expression(
    r"\b(?:valu(?:ing|es|ed) (?:[a-z'’-]+ ){1,4}at|(?:market )?(?:value|capitali[sz]ation|worth)"
    r"(?: (?:of|at|is|was|to|about)| [a-z]+ (?:of|at|to))*) $"
)
_WORTH = expression(
    r"\b(?:worth|costs?|costing|cost|brought in|fetched|earned|raised|paid|pays?|paying|came to|comes? to|payout of"
    r"|distribut\w+|amount(?:s|ed|ing)? to|bill of|total of|total\w*)(?: (?:the|its|it|them|us) [a-z]+)?"
    r"(?: (?:about|some|just|only|over|almost|nearly|roughly|a little over|a total of))* $"
)
_WHOLE_LIFE = expression(
    r" (?:over|during|across|for|in) (?:its|their|the|that|those|all|his|her)"
    r"(?: (?:whole|entire|full|six|\w+))?(?: [a-z-]+)? ?(?:life|lifetime|term|duration|period|contract|lease|scheme"
    r"|years|months|weeks|days|loan|deal|run|programme|program|project)\b"
)
_LASTS = expression(r"[ -](?P<noun>[a-z]{3,16})\b")
"""Behind the length of something: "the six-year levy"."""
_NOT_ALL = expression(
    r"\b(?:some of|most of|half|part of|new|extra|additional|children|concession\w*|members?|free|special|treasury"
    r"|diluted|before|after|average|between|of which|of them|at least|up to|about \d|resid\w+|remaining|others?"
    r"|at first|initially|to begin with|later|with (?:the|an?|its|their|delivery|tax|vat|all)|discount\w*|deposit"
    r"|plus|besides|also|except|excluding|would have|last year|a year earlier)\b"
)
_AT_A_TIME = expression(
    r"\b(?:so far|already|still|by then|that|mon|tues|wednes|thurs|fri|satur|sun|january|february|march|april|june|july"
    r"|august|september|october|november|december)(?:day)?\b"
)
"""What may make a total that of some of the things alone, and of another time."""
_FARTHEST = Decimal("2.5")
_POWERS = tuple(Decimal(10) ** power for power in (-6, -3, -2, -1, 1, 2, 3, 6))
_SHARE = "share"
_EACH_OF_THEM = expression(r"(?:each|every one|all)(?: of them)? (?:[a-z]+ ){0,4}?")
"""What takes up the things that the sentence before counts: "16 lorries came. Each carried 24 tonnes"."""
_IN_ALL = expression(r" (?:in all|altogether|in total|all told)\b")
_MOST, _BACK, _TELLING = 8, 2, 3


def read_counts_afar(scene: Scene) -> Iterator[Product]:
    """A claim for each total beside its one rate, of the count that the draft tells of those things."""
    for sentence in scene.sentences_with(CUES):
        if sentence.block.cell is not None or not 1 < len(sentence.numbers) < CROWDED or denied(sentence):
            continue
        for total in sentence.numbers:
            if not amount(total) or changing(sentence, total) is not None or starting(sentence, total):
                continue
            claim = _of(scene, sentence, total)
            if claim is not None:
                yield claim


def _of(scene: Scene, sentence: Sentence, total: NumberMention) -> Product | None:
    lead, after = sentence.sides(total)
    spans = _WHOLE_LIFE.match(after) is not None
    if not (spans or totalling(sentence, total) or any(one.search(lead) for one in (_VALUED, _WORTH, COMES_TO))):
        return None
    rates = [(n, per) for n in sentence.numbers if n is not total and (per := _each(sentence, n)) is not None]
    rates = [(n, per) for n, per in rates if _of_one_measure(n, total)]
    if len(rates) != 1 or rates[0][0].value >= total.value * 100 or each(sentence, total):
        return None
    rate, per = rates[0]
    scale = scale_between(rate, total) or Decimal(1)
    counts = (
        _lengths(scene, sentence, per, spans=spans) if per in TIME_UNITS else _counts(scene, sentence, rate, total, per)
    )
    counts = [n for n in counts if n.start not in (rate.start, total.start) and n.value > 1][:_MOST]
    made = [product(scene, total, (n, rate), scale, apart=True) for n in counts]
    fitting = next((claim for claim in made if claim.given().meets(claim.said())), None)
    if fitting is not None:
        return fitting
    if not counts and not per:
        return _of_bare_counts(scene, sentence, rate, total)
    counts = [n for n in counts if n.start < rate.start] or counts
    made = [product(scene, total, (n, rate), scale, apart=True) for n in counts]
    if len({n.value for n in counts}) != 1 or counts[0].hedge or rate.hedge or narrowed(sentence, total):
        return None
    given = counts[0].value * rate.value * scale
    off = max(given, total.value) / min(given, total.value)
    zeros = any(made[0].given().scaled(power).meets(made[0].said()) for power in _POWERS)
    told = spans or per == _SHARE or (totalling(sentence, total) and not _AT_A_TIME.search(sentence.lower))
    if not zeros and (off > _FARTHEST or total.hedge or not told):
        return None
    return made[0] if _sure(sentence, rate, total, counts[0]) else None


def _of_bare_counts(scene: Scene, sentence: Sentence, rate: NumberMention, total: NumberMention) -> Product | None:
    """A total by its digits alone: "Each will get a house worth $21,000, which will cost $24.36 million", of 1,160.

    Where no count before makes it, one whose product has its digits and other zeros is meant.
    """
    if rate.slot != "m" or rate.hedge or total.hedge or len(total.value.normalize().as_tuple().digits) < _TELLING:
        return None
    scale = scale_between(rate, total) or Decimal(1)
    passage = [sentence, *before(scene, scene.sentences.index(sentence), _BACK)]
    told = [n for one in passage for n in one.numbers if n.unit is None and n.end <= total.start and n.value > 1]
    told = [n for n in told if n.form is not Form.FRACTION and not n.hedge and n.start != rate.start]
    for power in (Decimal(1), *_POWERS):
        for number in told:
            if number.value * rate.value * scale * power == total.value:
                return product(scene, total, (number, rate), scale, apart=True)
    return None


def _each(sentence: Sentence, number: NumberMention) -> str | None:
    """What a figure is told for one of; a price at which shares close is that of one."""
    if not amount(number):
        return None
    lead = sentence.sides(number)[0]
    if number.slot == "m" and (_PRICE.search(lead) or (" shares" in sentence.scene.lower and _AT_PRICE.search(lead))):
        return _SHARE
    found = each(sentence, number)
    return _key(found) if found else found


def _key(per: str) -> str:
    return UNITS.get(per) or noun_key(per)


def _of_one_measure(rate: NumberMention, total: NumberMention) -> bool:
    if rate.unit is None and total.unit is None:
        return bool(rate.counted and total.counted) and noun_class(rate.counted or "") == noun_class(
            total.counted or ""
        )
    return rate.slot in "mu" and scale_between(rate, total) is not None and rate.unit not in TIME_UNITS


def _counts(
    scene: Scene, sentence: Sentence, rate: NumberMention, total: NumberMention, per: str
) -> Sequence[NumberMention]:
    """The figures of the draft that count what a rate is for, or what its sentence names."""
    told = [n for n in amounts(scene) if n.unit is None and n.counted and n.value == int(n.value)]
    if per:
        told += [n for n in sentence.numbers if n.unit == per and _IN_ALL.match(scene.lower, total.end)]
        return [n for n in told if thing(n) == per and not _told_of_each(scene, n)]
    if _EACH_OF_THEM.match(sentence.lower):
        previous = next(before(scene, scene.sentences.index(sentence), 1), None)
        return [n for n in told if previous is not None and previous.start <= n.start < previous.end and not n.hedge]
    words = (found["noun"] for found in _NOUN.finditer(scene.lower, sentence.start, sentence.end))
    names = {noun_class(word) for word in words if is_plural(word)}
    names -= {noun_class(rate.counted)} if rate.counted else set()
    kinds = {noun_class(n.counted or "") for n in told} & names
    return [n for n in told if noun_class(n.counted or "") in kinds] if len(kinds) == 1 else []


def _told_of_each(scene: Scene, number: NumberMention) -> bool:
    """Whether a figure is itself a rate: "200 trees to the hectare"."""
    own = scene.sentence_at(number.start)
    return own is not None and own.block.cell is None and each(own, number) is not None


def _lengths(scene: Scene, sentence: Sentence, per: str, *, spans: bool) -> Sequence[NumberMention]:
    """The lengths told of what the sentence names: "the six-year levy", then "$1.2 million a year from the levy"."""
    if not spans:
        return ()
    found = []
    for number in amounts(scene):
        named = _LASTS.match(scene.lower, number.end) if number.unit == per else None
        if named is not None and f" {named['noun']} " in sentence.lower:
            found.append(number)
    return found


def _sure(sentence: Sentence, rate: NumberMention, total: NumberMention, count: NumberMention) -> bool:
    """Whether nothing in the sentence lets a total be of fewer, of more or of others."""
    low = min(rate.start, count.start) if count.start >= sentence.start else sentence.start
    told = [n for n in sentence.numbers if low <= n.start < total.end and amount(n) and n.value > 1]
    if any(n.start not in (rate.start, total.start, count.start) for n in told):
        return False
    if WITH_BEHIND.match(sentence.sides(total)[1]):
        return False  # "380 tickets in all with those at the door"
    hoped = "expected" if " expected to " in sentence.lower else "average"
    return not doubtful(sentence, but=hoped) and not _NOT_ALL.search(sentence.lower)
