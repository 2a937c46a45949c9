"""A share and the part right before it: "14 of the boats, or 35 per cent", and how far one may be off the other."""

from __future__ import annotations

from decimal import Decimal

from factcheck.extraction.phrasebook.mentions.mention import NumberMention

MARK = r"(?:,(?: or| that is,?| which is)?| \((?:or )?| –| —| or)"
HEDGED = r"(?: (?:about|some|just|only|nearly|almost|fully|a full|a margin of|well))* ?"
SET_OFF = MARK + HEDGED
"""From the words of a part to its share, as the end of a pattern."""
_SLIP = Decimal("2.5")


def fraction(share: NumberMention) -> Decimal:
    """A share as a part of one."""
    return share.value / 100 if share.unit else share.value


def within_a_slip(one: Decimal, two: Decimal) -> bool:
    """Whether one figure can be a slip of another: what lies farther off is of something else."""
    return max(one, two) <= _SLIP * min(one, two)
