"""Numbers that mean something else beside one another: "five or six men", "4 in 10 voters", "$3bn and 2bn"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from factcheck.claims import Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import LETTER_MAGNITUDES, MAGNITUDES, TIME_UNITS

_ONE_OR = expression(r"\bone or $")
_LARGEST_RATIO = 10
_LONGEST_OF_EVERY = 30
_HUNDRED = Decimal(100)
_THOUSAND = Decimal(1000)
_LIST_REACH = 60
_MILLIONS = 10_000
"""The step of the finest figure that is printed in millions: "2.75m"."""
_FACTORS = {word: factor for word, factor in (MAGNITUDES | LETTER_MAGNITUDES).items() if factor > 100}
_MAGNITUDE = expression(rf"(?<=[\d \u00a0])({'|'.join(sorted(_FACTORS, key=len, reverse=True))})\b")
_IN_A_LIST = (", ", " and ", ", and ", " or ")
_OF_EVERY = expression(r"(?: [a-z][a-z-]{2,14})? (?:in|of|out of|from) (?:every|each) ")
_MOST_OF_EVERY = 100
"""Beyond, the two are more often a part and its whole: "6 of every 150 applicants, or 4 per cent"."""
_OF_EVERY_UNIT = expression(r" (?:in|of|out of|from) (?:every|each) (?:pound|dollar|euro|rand|rupee|shilling|dirham)\b")
_OF_EVERY_HUNDRED = expression(r"(?: [a-z][a-z-]{2,14})? (?:in|of|out of|from) (?:every|each|a) hundred\b(?! \w+and)")
_HUNDREDTHS = frozenset({"cent", "penny", "paisa"})


def settle(found: Sequence[NumberMention], lower: str) -> list[NumberMention]:
    """The numbers in order, without alternatives, which give no figure, and with shares in digits joined."""
    settled: list[NumberMention] = []
    dropped: NumberMention | None = None
    for number in found:
        before = settled[-1] if settled else None
        gap = lower[before.end : number.start] if before else ""
        if before is not None and before is not dropped and _alternatives(before, number, gap):
            settled[-1] = dropped = number
        elif before is not None and _share(before, number, gap):
            settled[-1] = _joined(before, number)
        else:
            if dropped is not None and before is dropped:
                settled.pop()
            dropped = number if _ONE_OR.search(lower, max(0, number.hedge_start - 8), number.hedge_start) else None
            settled.append(number)
    if dropped is not None and settled and settled[-1] is dropped:
        settled.pop()
    _inherit_unit(settled, lower)
    _share_magnitude(settled, lower)
    for number in settled:
        if number.unit is None and number.step == 1 <= number.value < _HUNDRED:
            hundred = _OF_EVERY_HUNDRED.match(lower, number.end)
            if hundred is not None:
                number.end, number.counted, number.form = hundred.end(), None, Form.FRACTION
                number.value, number.step = number.value / _HUNDRED, number.step / _HUNDRED / 10
        if number.unit in _HUNDREDTHS and _OF_EVERY_UNIT.match(lower, number.end):
            number.value, number.step = number.value / _HUNDRED, number.step / _HUNDRED
            number.unit, number.form = None, Form.FRACTION
    return settled


def _alternatives(before: NumberMention, number: NumberMention, gap: str) -> bool:
    """Whether the two are alternatives, or a name in words ("nineteen eighty-four"), and neither is a figure."""
    if before.counted or before.unit not in (None, number.unit) or before.value >= number.value:
        return False
    if gap == " or ":
        return True
    return gap == " " and before.form is number.form is Form.WORDS and number.unit is None


def _share(before: NumberMention, number: NumberMention, gap: str) -> bool:
    """Whether "4 in 10 voters" is meant: a small whole number of five, of ten or of a hundred; or "27 of every 28"."""
    return _of_every(before, number, gap) or (
        gap in (" in ", " out of ")
        and before.form is number.form is Form.DIGITS
        and before.unit is number.unit is before.counted is before.hedge is None
        and 0 < before.value < number.value
        and before.step == number.step == 1
        and (number.value <= _LARGEST_RATIO or number.value == 100)
    )


def _of_every(before: NumberMention, number: NumberMention, gap: str) -> bool:
    if len(gap) > _LONGEST_OF_EVERY or _OF_EVERY.fullmatch(gap) is None or Form.FRACTION in (before.form, number.form):
        return False
    if before.unit is not None or number.unit is not None or before.step != 1 or number.step != 1:
        return False
    if before.counted and number.counted and noun_key(before.counted) != noun_key(number.counted):
        return False  # "three goals in every ten games"
    return 0 < before.value < number.value <= _MOST_OF_EVERY


def _joined(before: NumberMention, number: NumberMention) -> NumberMention:
    return NumberMention(
        start=before.start,
        end=number.end,
        value=before.value / number.value,
        step=Decimal(1) / number.value / 10,
        unit=None,
        hedge=before.hedge,
        form=Form.FRACTION,
        hedge_start=before.hedge_start,
    )


def _share_scale(found: Sequence[NumberMention], lower: str) -> None:
    """ "£30, £34 and £43 million" is all of millions; "grew to 2.7m tonnes, from 2.5m" has no metres."""
    factor = Decimal(1)
    for number, after in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if lower[number.end : after.start] not in _IN_A_LIST or after.slot != "m":
            factor = Decimal(1)
            continue
        if own := _MAGNITUDE.search(lower, after.start, after.end):
            factor = _FACTORS[own[1]]
        if number.unit != after.unit or number.step > 1:
            continue
        if factor > 1 and number.value < 1000 and after.value / factor < 1000:
            number.value, number.step = number.value * factor, number.step * factor
    millions: NumberMention | None = None
    for number in found:
        if millions is not None and number.unit == "m" and lower[number.start : number.end].endswith("m"):
            told = millions.value >= 10**6 and millions.unit != "m" and millions.value / number.value < 10**8
            if told and number.start - millions.end <= _LIST_REACH:
                number.value, number.step, number.unit = number.value * 10**6, number.step * 10**6, millions.unit
        if number.step >= _MILLIONS and "m" in lower[number.start : number.end]:
            millions = number


def _share_magnitude(found: Sequence[NumberMention], lower: str) -> None:
    """ "1.5 to 2 million people" is from a million and a half on: the lower end of a range has the magnitude of the
    upper one, and its unit."""
    for number, after in pairwise(found):
        gap = lower[number.end : after.start]
        between = gap == " and " and lower.endswith("between ", 0, number.hedge_start)
        if not (between or gap == " to ") or number.counted or number.unit not in (None, after.unit):
            continue
        own = _MAGNITUDE.search(lower, after.start, after.end)
        factor = _FACTORS[own[1]] if own else Decimal(1)
        if factor >= _THOUSAND and number.form is not Form.FRACTION and 0 < number.value < after.value / factor:
            number.value, number.step, number.unit = number.value * factor, number.step * factor, after.unit


def _inherit_unit(found: Sequence[NumberMention], lower: str) -> None:
    """ "$96 billion on schools and 81 billion on roads": a bare figure of like size after money is money too, and one
    after tonnes is tonnes.
    """
    _share_scale(found, lower)
    for index, number in enumerate(found[1:]):
        before = found[index]
        if (
            index
            and lower[before.hedge_start - 1 : before.hedge_start] == "("
            and ")" in lower[before.end : number.start]
        ):
            before = found[index - 1]  # "4.8 billion won ($3.3 million) from 1.6 billion"
        bare = not number.unit and not number.counted and number.start - before.end <= _LIST_REACH
        if before.slot not in "mu" or before.unit in TIME_UNITS or not bare:
            continue
        alike = number.step >= 1000 and before.step >= 1000
        if alike and number.value < 1000 * before.value and ". " not in lower[before.end : number.start]:
            number.unit = before.unit
