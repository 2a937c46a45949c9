"""Multiples told apart from their figures: "from 40 cases to 400: a tenfold leap"; "5,700 rent, twice as many"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from factcheck.claims import Form, Hedge, Interval, Quantity, Ratio, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import certain, compared, enough, link, plain_figure, telling, windows
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import one_noun
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.changes.sure_multiples import of_those_alone
from factcheck.extraction.phrasebook.readers.arithmetic.changes.told_multiples import (
    CUES,
    THE_SIZE,
    Multiple,
    told_multiples,
)
from factcheck.extraction.phrasebook.readers.arithmetic.closing import closes
from factcheck.extraction.phrasebook.readers.arithmetic.one_unit import in_one_unit
from factcheck.extraction.phrasebook.roles import ending, starting
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_OF = expression(r"(?: [a-z]+){0,2} (?:out )?of (?:the |its |their |all |those )*")
"""Between a part and its whole, of which neither is told as a multiple of the other."""
_OF_THAT = expression(
    rf"(?: {THE_SIZE})?,? ?(?:of|than|that of|as|over|the|those of) (?:[a-z'’-]+ ){{0,6}}?(?:[\w'’-]+"
    r"(?:, (?:which|who) (?:[a-z]+ ){1,3}(?:for |at |to )?"
    r"|, when (?:it|they|there|he|she) (?:had|was|were|cost|got|stood at) | \((?:at )?| (?:at|with|on|of|which "
    r"(?:has|had|is|was|costs?|cost)) (?:just |only )?|['’]s? )|(?:the|its|their|an?) )"
)
"""From a multiple to the figure that it is of."""
_A_UNIT = expression(r"(?: as (?:much|many))? (?:an?|per|the) [a-z]+ as\b")
"""Behind a multiple of what one of something is worth: "six times as much a tonne as the rest"."""
_BY_POWERS = expression(r"\b(?:magnitudes?|decibels?|richter|ph (?:of|value)|logarithm\w*|f-stops?)\b")
"""What is measured on a scale of which each step is so many times the one before."""
_CLOSE, _NEAR = Decimal("0.03"), Decimal("0.07")
_LEAST, _MOST = Decimal("0.8"), Decimal("1.4")
"""How far a multiple in words may be from its figures before it is wrong of them."""
_FIGURES = 6


_Pair = tuple[NumberMention, NumberMention]


def linked_multiples(scene: Scene, index: int) -> Iterator[Ratio]:
    """A claim for each multiple of two figures in its sentence or the one before, that it fits or must be of."""
    sentence = scene.sentences[index]
    if sentence.start not in scene.once(_cued) or not enough(scene, index, 2, 1):
        return
    if _BY_POWERS.search(sentence.lower):
        return
    for multiple in told_multiples(scene.lower, sentence.start, sentence.end):
        found = _figures(scene, index, multiple)
        if found is not None:
            (small, large), apart = found
            maker = scene.maker
            quote, span, section = maker.around([small, large])
            base, result = (large, small) if multiple.part else (small, large)
            yield make(
                Ratio,
                quote=quote,
                span=span,
                section=section,
                phrase="ratio.linked-multiple",
                factor=_factor(scene, multiple),
                loose=not multiple.exact,
                base=maker.quantity(base),
                result=maker.quantity(result),
                apart=apart,
            )


def _cued(scene: Scene) -> Set[int]:
    """Where the sentences start that may tell a multiple."""
    return {sentence.start for sentence in scene.sentences_with(CUES)}


def _figures(scene: Scene, index: int, multiple: Multiple) -> tuple[_Pair, bool] | None:
    many, sentence = [0], scene.sentences[index]

    def pairs(window: Sequence[NumberMention]) -> Iterator[_Pair]:
        figures = [
            n
            for n in _of_one_unit(scene, window)
            if plain_figure(n)
            and (n.unit not in TIME_UNITS or multiple.lasting)
            and (n.end <= multiple.start or n.start >= multiple.end)
            and not (n.value == 1 and n.form is Form.WORDS)
        ][-_FIGURES:]
        figures = in_one_unit(figures)
        found = [
            (one, two) if one.value < two.value else (two, one)
            for one, two in combinations(figures, 2)
            if one.value != two.value and _alike(one, two) and not _OF.fullmatch(scene.lower, one.end, two.hedge_start)
        ]
        found = [pair for pair in found if _turned(scene, _of_times(multiple, pair[0]), pair)]
        many[0] = len(found)
        yield from found

    def fits(pair: _Pair) -> bool | None:
        small, large = pair
        ratio = large.value / small.value / multiple.value
        if multiple.hedge in (Hedge.NEARLY, Hedge.UNDER, Hedge.UP_TO) and 1 < ratio <= _MOST:
            return None
        if _CLOSE < abs(ratio - 1) <= _NEAR and multiple.again:
            return None
        if multiple.exact or abs(ratio - 1) <= _CLOSE:
            outcome = _compared(scene, multiple, pair)
            return outcome if not outcome or telling(pair, ratio, Decimal(1)) else None
        if multiple.hedge in (Hedge.OVER, Hedge.AT_LEAST):
            return (True if many[0] == 1 else None) if 1 <= ratio <= _MOST else False if ratio < _LEAST else None
        if _another_whole(large.value / small.value, multiple):
            return False
        if _LEAST <= ratio <= _MOST:
            return True if many[0] == 1 and Decimal("0.88") <= ratio <= Decimal("1.2") else None
        plus_one = large.value / small.value / (multiple.value + 1)
        return None if multiple.more and _LEAST <= plus_one <= _MOST else False

    if _A_UNIT.match(scene.lower, multiple.end):
        return None
    anchor = NumberMention(
        multiple.start, multiple.end, multiple.value, Decimal(1), None, None, Form.DIGITS, multiple.start
    )
    found = link(windows(scene, index, anchor, 1), pairs, fits)
    if found is None or (not found.fits and _of_another(scene, sentence, multiple, found.operands)):
        return None
    if not (found.fits or _meant(scene, index, multiple, found.operands)):
        near = of_those_alone(
            scene, sentence, anchor, found.operands, hedge=multiple.hedge, moved=multiple.moved, close=multiple.again
        )
        return (found.operands, found.apart) if near else None
    return found.operands, found.apart


def _of_times(multiple: Multiple, figure: NumberMention) -> Multiple:
    """A multiple of speeds as one of lengths of time, where those are the figures: "twice as fast" is half."""
    return multiple._replace(part=True) if multiple.fast and figure.unit in TIME_UNITS else multiple


def _of_one_unit(scene: Scene, window: Sequence[NumberMention]) -> list[NumberMention]:
    """Figures with a unit that is printed once, where one is held against the other: "12 days, against 36 by truck"."""
    figures = list(window)
    last: NumberMention | None = None
    for at, one in enumerate(window):
        sentence = scene.sentence_at(one.start)
        if sentence is None or _bracketed(scene, sentence, one):
            continue  # "300 metres (984 feet), up from 100"
        bare = one.unit is None and not one.counted
        if bare and last is not None and last.unit and sentence.start <= last.start and starting(sentence, one):
            figures[at] = replace(one, unit=last.unit)
        last = one
    return figures


def _another_whole(given: Decimal, multiple: Multiple) -> bool:
    """Whether two figures are just so many times one another, and not as many times as is said."""
    whole = given.to_integral_value()
    told = whole != multiple.value and not (multiple.hedge or multiple.more) and multiple.value > 2
    return told and abs(given / whole - 1) <= _CLOSE / 3


def _of_another(scene: Scene, sentence: Sentence, multiple: Multiple, pair: _Pair) -> bool:
    """Whether another multiple of the sentence is that of the two: "six times as much for four times the space"."""
    ratio = pair[1].value / pair[0].value
    told = told_multiples(scene.lower, sentence.start, sentence.end)
    return any(one.start != multiple.start and abs(ratio / one.value - 1) <= _CLOSE for one in told)


def _turned(scene: Scene, multiple: Multiple, pair: _Pair) -> bool:
    """Whether the figures go the way that the multiple goes, from the one to the other; a change says so."""
    sides = [(sentence, n) for n in pair if (sentence := scene.sentence_at(n.start)) is not None]
    if len(sides) < len(pair):
        return False
    if multiple.fast and pair[0].unit in TIME_UNITS and max(n.end for n in pair) > multiple.start:
        return False  # "the wagons are twice as fast, and a box gets there in 12 days, against 36"
    begins = [starting(*side) for side in sides]
    if any(begins):
        return begins == [not multiple.part, multiple.part]
    if not multiple.moved or ending(*sides[0 if multiple.part else 1]):
        return True
    small, large = pair
    told_first = large if multiple.part else small
    return max(small.end, large.end) <= multiple.start and told_first.start == min(small.start, large.start)


def _compared(scene: Scene, multiple: Multiple, pair: _Pair) -> bool | None:
    half = (Decimal("0.1") if multiple.value % 1 else Decimal(1)) / 2
    slack = half if multiple.exact else multiple.value * _CLOSE
    said = Interval(multiple.value - slack, multiple.value + slack)
    small, large = (scene.maker.quantity(n) for n in pair)
    if small.strained().low <= 0:
        return None
    return compared((said, said), (large.natural() / small.natural(), large.strained() / small.strained()))


def _meant(scene: Scene, index: int, multiple: Multiple, pair: _Pair) -> bool:
    """Whether a multiple can be of no other figures: both stand in its sentence under words that compare them."""
    sentence = scene.sentences[index]
    if any(not sentence.start <= n.start < sentence.end or n.hedge for n in pair):
        return False
    others = [
        n
        for n in sentence.numbers
        if n not in pair and plain_figure(n) and not multiple.start <= n.start < multiple.end and n.unit == pair[0].unit
    ]
    compares = (
        any(starting(sentence, n) for n in pair)
        or all(_bracketed(scene, sentence, n) for n in pair)
        or _across(scene, multiple, pair)
        or multiple.exact
        or scene.lower.startswith(("multiple", "a multiple"), multiple.start)
    )
    return compares and not others and certain(scene, index, pair[0], pair)


def _across(scene: Scene, multiple: Multiple, pair: _Pair) -> bool:
    """Whether one figure stands before and the other behind, as what the multiple is of: "at £40, half the price of the
    new one, which costs £90"."""
    small, large = pair
    result, base = (small, large) if multiple.part else (large, small)
    if not result.end <= multiple.start < multiple.end <= base.start:
        return False
    sentence = scene.sentence_at(base.start)
    if sentence is None or ";" in scene.lower[result.end : multiple.start]:
        return False
    if not closes(sentence, base.end, strictly=True):
        return False  # "four times that of the next best, who had 41 in the first innings"
    return _OF_THAT.fullmatch(scene.lower, multiple.end, base.hedge_start) is not None


def _bracketed(scene: Scene, sentence: Sentence, number: NumberMention) -> bool:
    return scene.lower[sentence.start : number.start].endswith("(") and scene.lower.startswith(")", number.end)


def _alike(one: NumberMention, two: NumberMention) -> bool:
    if one.unit != two.unit:
        return None in (one.unit, two.unit) and not (one.counted or two.counted) and min(one.step, two.step) >= 1000
    return one_noun(one.counted, two.counted)


def _factor(scene: Scene, multiple: Multiple) -> Quantity:
    maker = scene.maker
    return make(
        Quantity,
        quote=maker.quote(multiple.start, multiple.end),
        span=maker.span(multiple.start, multiple.end),
        value=1 / multiple.value if multiple.part else multiple.value,
        step=Decimal("0.1") if multiple.value % 1 else Decimal(1),
        form=Form.DIGITS if multiple.exact else Form.WORDS,
        hedge=multiple.hedge,
    )
