"""One for every so many: "Of our 336 beds ... Forty-two nurses are on duty, one for every eight beds"."""

from __future__ import annotations

from collections.abc import Iterator, Set
from decimal import Decimal

from factcheck.claims import Form, Hedge, Quantity, Ratio, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, before, doubtful, plain_figure
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.roles import starting
from factcheck.extraction.phrasebook.scene import Scene, Sentence

CUES = (" one for ", " one to ", "(one for", " one per ", " every ")
_ONE_FOR = expression(
    r"(?:,| or|:| –| —| \(|\bratio of|that is|which is)(?: just| only| about| some| roughly)? ?one(?: (?P<one>[a-z]+))?"
    r" (?:for|to|per)(?: (?:every|each|about|some|around|roughly|nearly|almost))* $"
)
_IN_WORDS = expression(r"one(?: [a-z]+)? (?:for|to|per) (?:every |each )?(?:about |some )?(?P<many>[a-z0-9,-]+)")
_NOUN = expression(r" (?P<noun>[a-z]{3,}s)\b")
_CLOSES = expression(r"(?: [a-z]+)? ?(?:[,.;:)–—]|$)")
_FEWEST, _LEAD = 3, 60
_TOLERANCE, _FARTHEST = Decimal("0.12"), 12
_BACK = 2


def one_for_so_many(scene: Scene, index: int) -> Iterator[Ratio]:
    """A claim for each "one for every so many" of two counts in its sentence or those before."""
    sentence = scene.sentences[index]
    if sentence.start not in scene.once(_cued) or len(sentence.numbers) >= CROWDED:
        return
    for number in sentence.numbers:
        many = _as_count(scene, number)
        if many is None or many.value < _FEWEST:
            continue
        told = _ONE_FOR.search(scene.lower, max(sentence.start, many.hedge_start - _LEAD), many.hedge_start)
        if told is None:
            continue
        found = _figures(scene, index, many, told.start(), told["one"])
        if found is not None:
            base, result, apart = found
            yield _claim(scene, many, base, result, apart=apart)


def _as_count(scene: Scene, number: NumberMention) -> NumberMention | None:
    """The second figure of "one for every eight", which may stand as a fraction."""
    if number.slot == "n":
        return number
    if number.slot != "f" or (words := _IN_WORDS.fullmatch(scene.lower, number.start, number.end)) is None:
        return None
    counted = _NOUN.match(scene.lower, number.end)
    start = words.start("many")
    value = (1 / number.value).quantize(Decimal(1))
    noun = counted["noun"] if counted else None
    return NumberMention(start, number.end, value, Decimal(1), None, None, Form.DIGITS, start, noun)


def _cued(scene: Scene) -> Set[int]:
    return {sentence.start for sentence in scene.sentences_with(CUES)}


def _figures(
    scene: Scene, index: int, many: NumberMention, start: int, one: str | None
) -> tuple[NumberMention, NumberMention, bool] | None:
    """The fewer and the more of which the ratio is, where two give it, or where only those can be meant."""
    sentence = scene.sentences[index]
    around = [sentence, *before(scene, index, _BACK)]
    told = [n for s in around for n in s.numbers if _is_count(s, n) and (n.end <= start or n.start > many.end)]
    pairs = [(base, result) for base in told for result in told if 0 < base.value < result.value]
    for base, result in pairs:
        if _near(many, result.value / base.value):
            return base, result, _apart(sentence, base, result)
    if _CLOSES.match(scene.lower, many.end) is None:
        return None  # "one for every 300 in the city"
    ahead = [n for n in sentence.numbers if n.end <= start and _is_count(sentence, n)]
    unsure = doubtful(sentence, but="estimated ", until=many.end) or any(map(doubtful, around[1:2]))
    if not ahead or unsure or many.hedge not in (None, Hedge.ABOUT):
        return None
    named = [n for n in told if many.counted and n.counted and noun_class(n.counted) == noun_class(many.counted)]
    ones = [n for n in ahead if n.counted and one and noun_class(n.counted) == noun_class(one)][-1:] if one else ahead
    if not ones or (many.counted and not named):
        return None
    base = ones[0]
    results = [n for n in named or ahead if n.value > base.value]
    if len({n.value for n in results}) != 1:
        return None
    result = results[0]
    ratio = result.value / base.value / many.value
    if not (Decimal(1) / _FARTHEST < ratio < _FARTHEST) or abs(ratio - 1) <= _TOLERANCE:
        return None
    return base, result, _apart(sentence, base, result)


def _is_count(sentence: Sentence, number: NumberMention) -> bool:
    plain = plain_figure(number) and number.unit is None and number.unit not in TIME_UNITS
    return plain and number.value > 1 and not starting(sentence, number)


def _near(many: NumberMention, ratio: Decimal) -> bool:
    slack = max(many.step / 2, many.value * _TOLERANCE / 2 if many.hedge else Decimal(0))
    return abs(ratio - many.value) <= slack


def _apart(sentence: Sentence, *numbers: NumberMention) -> bool:
    return any(not sentence.start <= n.start < sentence.end for n in numbers)


def _claim(scene: Scene, many: NumberMention, base: NumberMention, result: NumberMention, *, apart: bool) -> Ratio:
    maker = scene.maker
    quote, span, section = maker.around([many] if apart else [many, base, result])
    figure = maker.quantity(many)
    factor = make(
        Quantity, quote=figure.quote, span=figure.span, value=figure.value, step=max(figure.step, Decimal(1)),
        unit="to one", form=Form.DIGITS, hedge=figure.hedge,
    )  # fmt: skip
    return make(
        Ratio,
        quote=quote,
        span=span,
        section=section,
        phrase="ratio.one-for-so-many",
        factor=factor,
        loose=False,
        base=maker.quantity(base),
        result=maker.quantity(result),
        apart=apart,
    )
