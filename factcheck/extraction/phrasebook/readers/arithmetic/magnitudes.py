"""Figures whose size other figures give: millions where billions are meant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.claims import Basis, Form, Magnitude, make
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.phrases.arithmetic.breakdown import TOTALS_OF_LISTS
from factcheck.extraction.phrasebook.phrases.arithmetic.magnitude import PER_HEAD
from factcheck.extraction.phrasebook.readers.arithmetic.adding import summable, summed
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene

_POWERS = tuple(Decimal(10) ** power for power in (1, 2, 3, 6))
_FEW = 2
"""Of so few parts a sum meets another figure's digits by chance, unless it is a thousand times as large."""
_NEAR = Decimal("0.006")
_NEAR_PRODUCT = Decimal("0.04")
_LARGE = 1000
"""The least step of a figure that carries a magnitude word."""
_THOUSAND = Decimal(1000)


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


def _scaled_sum(total: NumberMention, parts: Sequence[NumberMention]) -> bool:
    """Whether the parts make the total but for its power of ten, in three digits, or in two with a magnitude."""
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
    """One sum of money with the same three digits or more, once in millions and once in billions."""
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
