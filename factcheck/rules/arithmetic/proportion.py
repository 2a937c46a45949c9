"""What the rules on shares in percent and on fractions in words share."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import PERCENT, Quantity
from factcheck.claims.proportions import Proportion
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.arithmetic.comparing import amount, compare, off, sum_of, summed
from factcheck.rules.figures import printed, rounded, show

_TENTH = Decimal("0.1")


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
    if verdict is Verdict.SUPPORTED:
        yield Judgement(verdict, f"{message}, as “{stated}” says.", working, operands)
    else:
        yield Judgement(verdict, f"{message}, not {stated}.", working + off(claim, stated), operands, percent)


def named(share: Quantity) -> str:
    """A share as the draft has it; words such as "a majority" carry their own bound."""
    return share.quote if share.quote.lower().endswith(("majority", "minority", "most")) else printed(share)
