"""Whether a change in percent is off as slips are: taken over the wrong figure, or a digit beside the right one."""

from __future__ import annotations

from decimal import Decimal

from factcheck.claims import Form
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.shares.ties import slipped_digits

_SIMPLE = (*(Decimal(1) / n for n in (2, 3, 4, 5)), Decimal(2) / 3, Decimal(3) / 4)
_NEAR = Decimal("0.02")
_LEAST = Decimal(4)
"""A change of fewer per cent is too easily that of two figures by chance."""


def slipped(change: NumberMention, pair: tuple[NumberMention, NumberMention]) -> bool:
    """Whether a change that is not that of two figures is so by a slip. Changes of others are so but seldom."""
    older, newer = (n.value for n in pair)
    right, wrong = abs(newer - older) / older * 100, abs(newer - older) / newer * 100
    if change.form is Form.FRACTION:
        simple = any(abs(right / 100 / one - 1) <= _NEAR for one in _SIMPLE)
        return simple and abs(wrong / 100 / change.value - 1) <= _NEAR
    if change.value < _LEAST:
        return False
    return wrong.quantize(change.step) == change.value or slipped_digits(change.value, right, change.step)
