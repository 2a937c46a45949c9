"""A share and the part right before it: "14 of the boats, or 35 per cent", and how far one may be off the other."""

from __future__ import annotations

from decimal import Decimal

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.scene import Scene

MARK = r"(?:,(?: or| that is,?| which is)?| \((?:or )?| –| —| or)"
HEDGED = r"(?: (?:about|some|just|only|nearly|almost|fully|a full|a margin of|well))* ?"
SET_OFF = MARK + HEDGED
"""From the words of a part to its share, as the end of a pattern."""
_YEAR = expression(
    r"(?<![\d,.])(?:19|20)\d\d(?![\d,])|\b(?:last year|(?:an?|\d+|[a-z]+) (?:years?|decades?) (?:ago|before|earlier))\b"
)
_NOW = expression(r"\b(?:this (?:year|season|time|spring|summer|autumn|winter)|now|today|nowadays)\b")
_SLIP = Decimal("2.5")
_NEAR = Decimal("0.02")
"""How near a simple fraction a share lies that one would call by it."""


def fraction(share: NumberMention) -> Decimal:
    """A share as a part of one."""
    return share.value / 100 if share.unit else share.value


def within_a_slip(one: Decimal, two: Decimal) -> bool:
    """Whether one figure can be a slip of another: what lies farther off is of something else."""
    return max(one, two) <= _SLIP * min(one, two)


def slip_of(share: NumberMention, part: Decimal, whole: Decimal) -> bool:
    """Whether a share is off as slips are: one digit is next to the right one, two are swapped, it is that of all the
    others, or of the part against the others. Shares of something else are so but seldom."""
    rest = whole - part
    if share.unit is None:
        simple = (Decimal(1) / 2, Decimal(1) / 3, Decimal(1) / 4, Decimal(1) / 5, Decimal(2) / 3, Decimal(3) / 4)
        return fraction(share) in simple and any(abs(part / whole / one - 1) <= _NEAR for one in simple)
    if abs(part / whole * 100 - share.value) < share.step * 3 / 2:
        return False  # "11 seats (12.1%)", of 90: the votes are shared out much as the seats are
    printed = _digits(share.value, share.step)
    if len(printed.replace(".", "")) < len("ab"):
        return False
    if slipped_digits(share.value, part / whole * 100, share.step):
        return True
    others = (rest / whole, part / rest, rest / part) if rest > 0 else ()
    return any(_digits(one * 100, share.step) == printed for one in others)


def slipped_digits(said: Decimal, right: Decimal, step: Decimal) -> bool:
    """Whether a figure has one digit that is next to that of the right one, or two of its digits swapped."""
    one, two = _digits(said, step), _digits(right, step)
    if len(one) != len(two) or abs(said - right) < step * 3 / 2:
        return False
    pairs = [(int(a), int(b)) for a, b in zip(one, two, strict=True) if a != b and a != "."]
    if len(pairs) == 1:
        return abs(pairs[0][0] - pairs[0][1]) == 1
    return len(pairs) == len("ab") and pairs[0] == pairs[1][::-1]


def _digits(value: Decimal, step: Decimal) -> str:
    return str(value.quantize(step))


def of_another_year(scene: Scene, part: NumberMention, whole: NumberMention) -> bool:
    """Whether the sentence of a part names a year that the sentence of its whole does not: "In 2010 it had 210"."""
    own, first = scene.sentence_at(part.start), scene.sentence_at(whole.start)
    if own is None or first is None or own is first:
        return False
    told = {*_YEAR.findall(first.lower)}
    return not {*_YEAR.findall(own.lower)} <= told or (bool(told) and _NOW.search(own.lower) is not None)
