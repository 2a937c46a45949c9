"""What the rules on shares in percent and on fractions in words share."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import PERCENT, Hedge, Quantity
from factcheck.claims.proportions import Proportion
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.arithmetic.comparing import amount, compare, off, sum_of, summed
from factcheck.rules.figures import printed, rounded, show, within

_TENTH = Decimal("0.1")
_BOUNDS = frozenset({Hedge.OVER, Hedge.AT_LEAST, Hedge.UNDER, Hedge.UP_TO})
_BOUND_WORDS = ("majority", "minority", "most")
_FAR = 4
_NEAR = Decimal("0.1")
"""How far the bound itself may be from a share that it bears out."""


def judge_proportion(claim: Proportion) -> Iterator[Judgement]:
    """The verdict on a part, its whole and the share that it is said to be."""
    verdict = compare(claim)
    if verdict is None:
        return
    part, whole = summed(claim.parts), summed(claim.wholes)
    percent = show(rounded(part / whole * 100, _TENTH), PERCENT)
    stated = named(claim.share)
    message = f"{amount(part, claim.parts[0])} of {amount(whole, claim.wholes[0])} is {percent}"
    working = f"{sum_of(claim.parts)} / {sum_of(claim.wholes)} = {percent}"
    operands = (
        Operand.of("share", claim.share),
        *(Operand.of("part", part) for part in claim.parts),
        *(Operand.of("whole", whole) for whole in claim.wholes),
    )
    if verdict is Verdict.SUPPORTED and _says_nothing(claim):
        return
    if verdict.alarm and claim.apart and _of_another(claim):
        return
    if verdict is Verdict.SUPPORTED:
        yield Judgement(verdict, f"{message}, as “{stated}” says.", working, operands)
    else:
        yield Judgement(verdict, f"{message}, not {stated}.", working + off(claim, stated), operands, percent)


def _says_nothing(claim: Proportion) -> bool:
    """Whether a share is met only because its part or whole is a bound: "more than 40 of 200" is of any share above."""
    if claim.share.hedge in _BOUNDS or all(one.hedge not in _BOUNDS for one in (*claim.parts, *claim.wholes)):
        return False
    said = claim.share.value
    return abs(said - _given(claim)) > said * _NEAR


def _of_another(claim: Proportion) -> bool:
    """Whether a share is so far from what its figures give that another whole must be meant than one told elsewhere."""
    given = _given(claim)
    return given * _FAR < claim.share.value or claim.share.value * _FAR < given


def _given(claim: Proportion) -> Decimal:
    """The share that the figures give, as the stated one is printed: in percent, or as a fraction."""
    given = summed(claim.parts) / summed(claim.wholes)
    return given * 100 if claim.share.unit == PERCENT else given


def named(share: Quantity) -> str:
    """A share as the draft has it; words such as "a majority" carry their own bound."""
    return within(share.quote) if share.quote.lower().endswith(_BOUND_WORDS) else printed(share)
