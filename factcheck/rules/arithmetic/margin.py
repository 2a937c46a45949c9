"""ARI115: a margin against the figures of the two sides."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import Interval, Margin, Quantity
from factcheck.claims.units import gap_scale
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.figures import printed, show
from factcheck.rules.rule import Context, Rule

_OTHER_WAY = Decimal(-1)
"""A table of results prints the margin of the side that lost with a minus sign."""


class MarginHolds(Rule[Margin]):
    """The margin of a vote, a match or a poll is the one side's figure less the other's.

    What it does
        Takes the loser's figure from the winner's and compares with the printed margin. Counts are exact; shares may
        be rounded to their last printed place.

    Why it matters
        The margin is what the headline carries, and every reader with the score can work it out.

    Example
        "They won 5-1, and a three-goal margin was fair". Five goals to one are four goals apart.

    Limits
        Beside several scores (legs, sets, penalties) a margin that fits none of them is left alone. A lead or a
        majority is confirmed and not refuted by a score: it may be counted over other matches, or against all the rest.
    """

    code = "ARI115"
    name = "margin"
    claim = Margin

    def judge(self, claim: Margin, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        scale = gap_scale(claim.margin.unit, claim.first.unit)
        if scale is None:
            return
        high, low = sorted((claim.first, claim.second), key=lambda side: side.value, reverse=True)
        gap = high.value - low.value
        unit = claim.margin.unit
        working = f"{show(high.value, high.unit)} − {show(low.value, low.unit)} = {show(gap / scale, unit)}"
        operands = (
            Operand.of("margin", claim.margin),
            Operand.of("side", claim.first),
            Operand.of("side", claim.second),
        )
        message = f"{printed(high)} and {printed(low)} are {show(gap / scale, unit)} apart"
        if _meets(claim.margin, high, low, strained=False):
            yield Judgement(Verdict.SUPPORTED, f"{message}.", working, operands)
            return
        strained = _meets(claim.margin, high, low, strained=True)
        yield Judgement(
            Verdict.SUSPECT if claim.apart or strained else Verdict.REFUTED,
            f"{message}, not {printed(claim.margin)}.",
            f"{working}; the draft says {printed(claim.margin)}",
            operands,
            expected=show(gap / scale, unit),
        )


def _meets(margin: Quantity, high: Quantity, low: Quantity, *, strained: bool) -> bool:
    def interval(quantity: Quantity) -> Interval:
        return quantity.strained() if strained else quantity.natural()

    gap, said = interval(high) - interval(low), interval(margin)
    return gap.meets(said) or (margin.value < 0 and gap.meets(said.scaled(_OTHER_WAY)))
