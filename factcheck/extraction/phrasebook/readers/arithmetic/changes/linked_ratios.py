"""So many to one, and so many for every so many: "96 men to 32 women, three to one"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from decimal import Decimal
from itertools import permutations

from factcheck.claims import Form, Interval, Quantity, Ratio, make
from factcheck.expressions import any_of, expression
from factcheck.extraction.phrasebook.linking import certain, compared, enough, link, plain_figure, windows
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.mentions.words import UNITS_IN_WORDS
from factcheck.extraction.phrasebook.scene import Scene

_N = rf"\d{{1,4}}(?:\.\d+)?(?![\d,]\d)|{any_of(UNITS_IN_WORDS)}"
_RATIO = expression(
    rf"\b(?:(?:ratio|gearing|odds|leverage|cover|proportion|split)(?: [a-z]+){{0,3}}?(?: of| is| was|:|, at)"
    rf"(?: (?:almost|exactly|about|roughly|nearly|just|a|some|around|over|under)){{0,3}}"
    rf"|outnumber(?:s|ed|ing)?\b[^.;:]{{0,40}}? by|(?:beaten|beat|carried|won|lost|split|by|better than"
    rf"|of)(?: (?:almost|exactly|about|roughly|nearly))?)"
    rf" (?P<one>{_N})(?: (?:to|for)| ?:) ?(?P<two>one\b|(?:1|two|three|four|five)\b(?! ?[.,]?\d)(?! (?:in|on|at"
    rf"|against|win|victory|draw|defeat|lead|vote)\b))"
    rf"|(?<![\d.,])\b(?P<many>{_N}) (?:[a-z]+ ){{0,2}}(?:for|to) (?:each|every)"
    r"(?: (?P<every>one\b)|(?= [a-z]))(?! [\d])"
)
CUES = (" to one", " to 1", ":1", " to two", " to three", " every", " each")


def linked_ratios(scene: Scene, index: int) -> Iterator[Ratio]:
    """A claim for each ratio of two figures in its sentence or the one before, that it fits or must be of."""
    sentence = scene.sentences[index]
    if sentence.start not in scene.once(_cued) or not enough(scene, index, 2, 1):
        return
    for told in _RATIO.finditer(scene.lower, sentence.start, sentence.end):
        start, end = told.start("one"), told.end("two")
        above, below = _value(told["one"] or told["many"]), _value(told["two"] or "one")
        if told["many"]:
            start, end = told.start("many"), told.end("every" if told["every"] else "many")
        if not above or not below or above <= below:
            continue
        if any(n.unit and n.start <= start < n.end for n in sentence.numbers):
            continue  # "£3 for each further hour"
        factor = _factor(scene, start, end, above, below)
        anchor = NumberMention(start, end, factor.value, factor.step, None, None, Form.DIGITS, start)
        found = _figures(scene, index, anchor)
        if found is not None:
            (base, result), apart = found
            maker = scene.maker
            quote, span, section = maker.around([base, result])
            yield make(
                Ratio,
                quote=quote,
                span=span,
                section=section,
                phrase="ratio.linked",
                factor=factor,
                loose=False,
                base=maker.quantity(base),
                result=maker.quantity(result),
                apart=apart,
            )


_Pair = tuple[NumberMention, NumberMention]


def _cued(scene: Scene) -> Set[int]:
    """Where the sentences start that may tell a ratio."""
    return {sentence.start for sentence in scene.sentences_with(CUES)}


def _figures(scene: Scene, index: int, ratio: NumberMention) -> tuple[_Pair, bool] | None:
    def pairs(window: Sequence[NumberMention]) -> Iterator[_Pair]:
        alike = [
            n
            for n in window
            if plain_figure(n) and n.unit not in TIME_UNITS and (n.end <= ratio.start or n.start >= ratio.end)
        ][-6:]
        for base, result in permutations(alike, 2):
            if base.value < result.value and base.unit == result.unit:
                yield base, result

    def fits(pair: _Pair) -> bool | None:
        said = Interval(ratio.value - ratio.step / 2, ratio.value + ratio.step / 2)
        base, result = (scene.maker.quantity(n) for n in pair)
        if base.strained().low <= 0:
            return None
        given = [result.natural() / base.natural(), result.strained() / base.strained()]
        return compared((said, said), (given[0], given[1]))

    found = link(windows(scene, index, ratio, 1), pairs, fits)
    if found is None or (not found.fits and not certain(scene, index, ratio, found.operands, cued=True)):
        return None
    return found.operands, found.apart


def _factor(scene: Scene, start: int, end: int, above: Decimal, below: Decimal) -> Quantity:
    """The ratio as a multiple, known as well as its first figure is."""
    maker = scene.maker
    return make(
        Quantity,
        quote=maker.quote(start, end),
        span=maker.span(start, end),
        value=above / below,
        step=Decimal(1) / below,
        unit="to one",
        form=Form.DIGITS,
    )


def _value(words: str) -> Decimal | None:
    return Decimal(UNITS_IN_WORDS[words]) if words in UNITS_IN_WORDS else Decimal(words)
