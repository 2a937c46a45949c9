"""ARI112: the ends of a range, and what should lie between them."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Range
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.figures import printed, show
from factcheck.rules.rule import Context, Rule


class RangeHolds(Rule[Range]):
    """A range runs from its lower end to its upper end, and its members lie inside.

    What it does
        Compares the two ends of a range, and with them the peaks and lows that the same passage gives.

    Why it matters
        Two ends in the wrong order are a sign that one of them is wrong. A member outside its range is a sign that the
        range was drawn up before the last figure came in.

    Example
        "a room costs between £180 and £125 a night". The lower end is above the upper end.

    Limits
        Years, ages, durations and figures below zero may be named from the far end on purpose, and are left alone. A
        member counts only where the copy calls it a peak, a low or the like, or lists it with the range, and nothing
        says that it is an exception.
    """

    code = "ARI112"
    name = "range-order"
    claim = Range

    def judge(self, claim: Range, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        low, high = claim.low, claim.high
        ends = (Operand.of("low", low), Operand.of("high", high))
        if low.natural().low > high.natural().high:
            yield Judgement(
                Verdict.SUSPECT,
                f"The lower end, {printed(low)}, is above the upper end, {printed(high)}.",
                f"{show(low.value, low.unit)} > {show(high.value, high.unit)}",
                ends,
                suggestion="Check both ends; the lower one comes first.",
            )
            return
        outside = [
            member
            for member in claim.members
            if member.natural().high < low.natural().low or member.natural().low > high.natural().high
        ]
        for member in outside:
            yield Judgement(
                Verdict.SUSPECT,
                f"{printed(member)} lies outside the range of {printed(low)} to {printed(high)}.",
                f"{show(low.value, low.unit)} to {show(high.value, high.unit)}; "
                f"{show(member.value, member.unit)} is {'above' if member.value > high.value else 'below'}",
                (Operand.of("member", member), *ends),
            )
        if not outside:
            held = f", and holds {', '.join(printed(member) for member in claim.members)}" if claim.members else ""
            yield Judgement(
                Verdict.SUPPORTED,
                f"The range runs from {printed(low)} up to {printed(high)}{held}.",
                f"{show(low.value, low.unit)} < {show(high.value, high.unit)}",
                (*ends, *(Operand.of("member", member) for member in claim.members)),
            )
