"""ARI102: a difference against the two figures it lies between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import PERCENT, POINT, Difference, Direction, Interval, Quantity
from factcheck.claims.units import gap_scale
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.arithmetic.comparing import AS_PRINTED, borne_out
from factcheck.rules.figures import printed, rounded, show
from factcheck.rules.rule import Context, Rule

_HUNDRED = Decimal(100)
_ONE = Interval.exactly(Decimal(1))
_BASIS_POINT = "basis point"
_FINER = 100
"""By how much one end may be printed coarser than the other and still be meant as exactly."""


class DifferenceHolds(Rule[Difference]):
    """A rise, a fall or a gap is the distance between its two figures.

    What it does
        Takes the smaller figure from the larger and compares with the printed difference. All three may be rounded to
        their last printed place. Basis points, percentage points and cents are put into the unit of the figures. A
        change that goes the other way than the words say is suspect, and so is one that only fits when figures were
        cut off instead of rounded. So are percentage points called percent: from 4% to 5% is one point, and 25 percent.

    Why it matters
        The difference is what the sentence is about, and it is worked out in the head. A figure that is updated late
        leaves the difference behind.

    Example
        "cut the fee by 20 basis points, to 3.6% from 4%". From 4% to 3.6% is 40 basis points.

    Limits
        Where the figures stand in different sentences the link is the reader's, and a misfit is suspect. A change "in
        May" beside a figure of "a year ago" is left alone: they are changes over different spans.
    """

    code = "ARI102"
    name = "difference"
    claim = Difference

    def judge(self, claim: Difference, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        scale = gap_scale(claim.difference.unit, claim.before.unit)
        if scale is None:
            return
        operands = (
            Operand.of("difference", claim.difference),
            Operand.of("before", claim.before),
            Operand.of("after", claim.after),
        )
        gap = claim.after.value - claim.before.value
        unit = claim.before.unit
        expected = show(abs(gap) / scale, claim.difference.unit)
        working = f"{show(max(claim.after.value, claim.before.value), unit)} − "
        working += f"{show(min(claim.after.value, claim.before.value), unit)} = {expected}"
        said = f"; the draft says {printed(claim.difference)}"
        message = f"From {printed(claim.before)} to {printed(claim.after)} is a difference of {expected}"
        against = (claim.direction is Direction.UP and gap < 0) or (claim.direction is Direction.DOWN and gap > 0)
        percent = _in_percent(claim) if claim.difference.unit == unit == PERCENT else None
        if percent is not None:
            points = show(abs(gap), POINT)
            message = f"From {printed(claim.before)} to {printed(claim.after)} is {points}, or {percent.shown}"
            working += f", {points}; {percent.shown} of {printed(claim.before)}"
            expected = f"{points}, or {percent.shown}"
            if _holds(claim, scale, strained=False) and abs(percent.value - claim.difference.value) > percent.step:
                said = f"{message}: points are not percent."
                yield Judgement(Verdict.SUSPECT, said, working, operands, expected=expected)
                return
        if percent.fits if percent else _holds(claim, scale, strained=False):
            if against and claim.before.value * claim.after.value > 0:
                turned = f"{message}, in the other direction than the draft says."
                yield Judgement(Verdict.SUSPECT, turned, working, operands)
            elif not percent and not _borne_out(claim, abs(gap) / scale):
                allowed = f"{message} {AS_PRINTED.format(printed(claim.difference))}"
                yield Judgement(Verdict.UNVERIFIABLE, allowed, working, operands)
            else:
                yield Judgement(Verdict.SUPPORTED, f"{message}.", working, operands)
            return
        if _holds(claim, scale, strained=True):
            cut = f"The draft's {printed(claim.difference)} holds only if a figure was cut off or rounded further."
            yield Judgement(Verdict.SUSPECT, f"{message}. {cut}", working + said, operands, expected=expected)
            return
        yield Judgement(
            Verdict.SUSPECT if claim.apart else Verdict.REFUTED,
            f"{message}, not {printed(claim.difference)}.",
            working + said,
            operands,
            expected=expected,
        )


def _holds(claim: Difference, scale: Decimal, *, strained: bool) -> bool:
    """Whether the gap fits. Read naturally, one end is as exact as the other: "to 6.25% from 7%" is from 7.00%."""
    finest = min(claim.before.step, claim.after.step)
    if claim.difference.unit == _BASIS_POINT:
        finest = min(finest, claim.difference.step * scale)

    def interval(quantity: Quantity) -> Interval:
        if strained:
            return quantity.strained()
        fine = quantity.unit is not None and quantity.step <= _FINER * finest
        return replace(quantity, step=finest).natural() if fine else quantity.natural()

    gap = interval(claim.after) - interval(claim.before)
    printed_gap = claim.difference.strained() if strained else claim.difference.natural()
    said = printed_gap.scaled(scale)
    return gap.meets(said) or (Interval.exactly(Decimal(0)) - gap).meets(said)


def _borne_out(claim: Difference, gap: Decimal) -> bool:
    """Whether the difference is near the one of the figures as they are printed, and not only one that they allow."""
    said = claim.difference.natural()
    return borne_out(said, said, gap) or abs(claim.difference.value - gap) < claim.difference.step


class _Percent(NamedTuple):
    """The change between two percentages, in percent of the first."""

    value: Decimal
    step: Decimal
    fits: bool
    """Whether it can be what the draft prints."""

    @property
    def shown(self) -> str:
        return show(rounded(self.value, self.step), PERCENT)


def _in_percent(claim: Difference) -> _Percent | None:
    """What a change is in percent of a percentage: 10% "up 10% to 5.5% from 5%". None from nothing."""
    if claim.before.natural().low <= 0:
        return None
    change = (claim.after.natural() / claim.before.natural() - _ONE).scaled(_HUNDRED)
    said = claim.difference.natural()
    return _Percent(
        abs(claim.after.value / claim.before.value - 1) * _HUNDRED,
        min(claim.difference.step, Decimal(1)),
        change.meets(said) or (Interval.exactly(Decimal(0)) - change).meets(said),
    )
