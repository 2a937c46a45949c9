"""Figures whose size other figures give: millions where billions are meant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factcheck.claims import Basis, Form, Magnitude, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.phrases.arithmetic.breakdown import TOTALS_OF_LISTS
from factcheck.extraction.phrasebook.phrases.arithmetic.magnitude import PER_HEAD
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import summable, summed
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_POWERS = tuple(Decimal(10) ** power for power in (1, 2, 3, 6))
_FEW = 2
"""Of so few parts a sum meets another figure's digits by chance, unless it is a thousand times as large."""
_NEAR = Decimal("0.006")
_NEAR_PRODUCT = Decimal("0.04")
_LARGE = 1000
"""The least step of a figure that carries a magnitude word."""
_THOUSAND = Decimal(1000)
_WORD = expression(r"[a-z]{4,}")
_STEM = 5
_SIZES = frozenset({"milli", "billi", "trill", "thous"})
_COMPARED_CUES = ("compared ", " from ", " against ", " versus ", " rather than ")
_COMPARED = expression(
    r"(?: [a-z'’-]+){0,6},? (?:(?:as )?compared (?:with|to)|(?:up|down) from|from|against|versus|rather than)"
    r"(?: [a-z'’-]+){0,4} "
)
"""Between two figures of one thing at two times."""
_SHARED = 2
"""How many words a sentence shares with the headline that it tells in full, at least."""


def read_magnitudes(scene: Scene) -> Iterator[Magnitude]:
    """A claim for each figure that others put at another power of ten, and for totals told for each as well."""
    for sentence in scene.sentences:
        if len(sentence.numbers) < 3 or sentence.block.cell is not None or denied(sentence):
            continue
        for phrase in sentence.phrases(TOTALS_OF_LISTS):
            for match in phrase.matches(sentence):
                total, parts = match.number("total"), match.numbers("parts")
                if total is not None and len(parts) > 1 and summable(total, parts) and _scaled_sum(total, parts):
                    yield _claim(scene, total, parts, Basis.SUM, phrase.id)
        for phrase in sentence.phrases(PER_HEAD):
            for match in phrase.matches(sentence):
                total, each, many = (match.number(role) for role in ("total", "each", "how_many"))
                if total is None or each is None or many is None or each.unit != total.unit:
                    continue
                given = each.value * many.value
                if _near(given, total.value, _NEAR_PRODUCT) or _off_by_power(given, total.value, _NEAR_PRODUCT):
                    yield _claim(scene, total, (each, many), Basis.PRODUCT, phrase.id)
    yield from _restated(scene)
    yield from _compared(scene)


def _compared(scene: Scene) -> Iterator[Magnitude]:
    """ "€41.3 billion at the end of June, compared with €48.9 million in December"."""
    for sentence in scene.sentences_with(_COMPARED_CUES):
        if len(sentence.numbers) < _FEW or sentence.block.cell is not None or denied(sentence):
            continue
        for one, two in pairwise(sentence.numbers):
            alike = one.unit == two.unit and one.slot == two.slot and one.counted == two.counted
            if not alike or min(one.step, two.step) < _LARGE or min(one.value, two.value) <= 0:
                continue
            far = max(one.value, two.value) / min(one.value, two.value)
            if _THOUSAND / 2 <= far <= _THOUSAND * 2 and _COMPARED.fullmatch(scene.lower, one.end, two.hedge_start):
                yield _claim(scene, one, (two,), Basis.COMPARED, "magnitude.compared")


def _scaled_sum(total: NumberMention, parts: Sequence[NumberMention]) -> bool:
    """Whether the parts make the total but for its power of ten, in three digits, or in two with a magnitude."""
    if total.step >= _LARGE and all(part.step < 1 for part in parts):
        return False  # "6.72, 6.21 and 3.52, which makes 16.45 million": millions all along
    given = summed(parts)
    digits = len(given.normalize().as_tuple().digits)
    telling = digits > _FEW or (digits == _FEW and max(total.step, *(part.step for part in parts)) >= _LARGE)
    powers = _POWERS if len(parts) > _FEW else _POWERS[2:]
    return telling and _off_by_power(given, total.value, _NEAR, powers)


def _near(one: Decimal, two: Decimal, share: Decimal) -> bool:
    return abs(one - two) <= abs(two) * share


def _off_by_power(given: Decimal, said: Decimal, share: Decimal, powers: Sequence[Decimal] = _POWERS) -> bool:
    return any(_near(given, said * power, share) or _near(given * power, said, share) for power in powers)


def _restated(scene: Scene) -> Iterator[Magnitude]:
    """One sum of money once in millions and once in billions: with the same three digits or more, or in the headline
    and in a sentence of the body that tells of the same things."""
    yield from _of_headline(scene)
    told: dict[tuple[str | None, tuple[int, ...]], list[NumberMention]] = defaultdict(list)
    for sentence in scene.sentences:
        if "m" in sentence.kinds and sentence.block.cell is None:
            for number in sentence.numbers:
                digits = number.value.normalize().as_tuple().digits
                if number.slot == "m" and number.step >= _LARGE and len(digits) > 2 and number.form is Form.DIGITS:
                    told[(number.unit, digits)].append(number)
    for numbers in told.values():
        first = numbers[0]
        for other in numbers[1:]:
            if first.value in (other.value * _THOUSAND, other.value / _THOUSAND):
                yield _claim(scene, other, (first,), Basis.RESTATED, "magnitude.same-digits")
                break


def _of_headline(scene: Scene) -> Iterator[Magnitude]:
    heads = {block.start for block in scene.heads}
    told = [
        (sentence, number)
        for sentence in scene.sentences
        if "m" in sentence.kinds and sentence.block.cell is None
        for number in sentence.numbers
        if number.slot == "m" and number.step >= _LARGE and number.form is Form.DIGITS and number.hedge is None
    ]
    body = [one for one in told if one[0].block.start not in heads]
    for head, figure in told:
        if head.block.start not in heads or any(n.value == figure.value for _, n in body) or denied(head):
            continue
        for sentence, number in body:
            scaled = figure.unit == number.unit and number.value in (figure.value * 1000, figure.value / 1000)
            if scaled and len(_words(head) & _words(sentence)) >= _SHARED and len(_money(sentence)) == 1:
                if _few_digits(figure):
                    yield _claim(scene, figure, (number,), Basis.RESTATED, "magnitude.headline")
                break


def _words(sentence: Sentence) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(sentence.lower)} - _SIZES


def _money(sentence: Sentence) -> list[NumberMention]:
    return [number for number in sentence.numbers if number.slot == "m"]


def _few_digits(number: NumberMention) -> bool:
    """Whether a figure has too few digits to be known again by them alone."""
    return len(number.value.normalize().as_tuple().digits) <= _FEW


def _claim(
    scene: Scene, figure: NumberMention, against: Sequence[NumberMention], basis: Basis, phrase: str
) -> Magnitude:
    maker = scene.maker
    quote, span, section = maker.around([figure] if basis is Basis.RESTATED else [figure, *against])
    return make(
        Magnitude,
        quote=quote,
        span=span,
        section=section,
        phrase=phrase,
        figure=maker.quantity(figure),
        against=tuple(maker.quantity(number) for number in against),
        basis=basis,
    )
