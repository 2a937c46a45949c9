"""ARI103: a change in percent against the figures it is drawn from."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import PERCENT, Direction, Form, Interval, PercentChange, Quantity
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.arithmetic.comparing import AS_PRINTED, borne_out
from factcheck.rules.figures import printed, rounded, show, show_interval
from factcheck.rules.rule import Context, Rule

_HUNDRED = Decimal(100)
_OTHER_WAY = Decimal(-1)
_ONE = Interval.exactly(Decimal(1))


class _Figures(NamedTuple):
    """The two ends of a change as intervals, and how they are shown."""

    before: Interval
    after: Interval
    before_value: Decimal
    after_value: Decimal

    @property
    def change(self) -> Interval:
        """In percent, negative for a fall. Raises ZeroDivisionError where the start may be zero."""
        return (self.after / self.before - _ONE).scaled(_HUNDRED)

    @property
    def value(self) -> Decimal:
        return (self.after_value / self.before_value - 1) * _HUNDRED


class PercentChangeHolds(Rule[PercentChange]):
    """A rise or fall in percent fits the figures before and after.

    What it does
        Divides the difference by the figure before and compares with the printed change. All three may be rounded in
        their last printed place, and the widest change that the printed figures allow is accepted; one of those that
        is more than a tenth off what the figures come to as printed is unverifiable. A change that was cut off instead
        of rounded, or that only fits with the direction turned, is suspect.

    Why it matters
        Changes are worked out by hand from two figures, often from the wrong one of them: dividing by the new figure
        instead of the old is the commonest slip in this family.

    Example
        "The vet saw 208 dogs, up 23 percent on the 160 of last week." From 160 to 208 is a rise of 30 percent;
        23 percent is the difference over 208.

    Limits
        Figures in different sentences are linked by the reader; where they do not fit, the finding is suspect. A change
        in percentage points is another kind of claim. A change of the right size in the wrong direction is suspect at
        most: a currency rises when fewer of it buy a dollar. Growth over several periods ("27 percent a year") is left
        alone, and so is a figure before that is zero or below.
    """

    code = "ARI103"
    name = "percent-change"
    claim = PercentChange

    def judge(self, claim: PercentChange, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        natural, strained = _figures(claim, strained=False), _figures(claim, strained=True)
        if natural is None or strained is None or strained.before.low <= 0:
            return
        said_natural, said_strained = _said(claim, strained=False), _said(claim, strained=True)
        if natural.change.meets(said_natural) and not borne_out(said_natural, natural.change, natural.value):
            message = f"{_message(claim, natural)[:-1]} {AS_PRINTED.format(printed(claim.change))}"
            yield Judgement(Verdict.UNVERIFIABLE, message, _working(natural, ""), _operands(claim))
        elif natural.change.meets(said_natural):
            yield Judgement(Verdict.SUPPORTED, _message(claim, natural), _working(natural, ""), _operands(claim))
        elif strained.change.meets(said_strained):
            yield Judgement(
                Verdict.SUSPECT,
                f"{_message(claim, natural)} The draft's {printed(claim.change)} holds only if a figure was cut off.",
                _working(natural, f"; the draft says {printed(claim.change)}"),
                _operands(claim),
                expected=_expected(claim, natural),
            )
        elif natural.change.meets(said_natural.scaled(_OTHER_WAY)):
            told = "fall" if natural.value < 0 else "rise"
            yield Judgement(
                Verdict.UNVERIFIABLE if claim.apart else Verdict.SUSPECT,
                f"{_message(claim, natural)[:-1]}, and the draft speaks of a {'rise' if told == 'fall' else 'fall'}.",
                _working(natural, ""),
                _operands(claim),
                expected=None if claim.apart else f"a {told}",
            )
        else:
            yield Judgement(
                Verdict.SUSPECT if claim.apart else Verdict.REFUTED,
                f"{_message(claim, natural)[:-1]}, not {printed(claim.change)}.",
                _working(natural, f"; the draft says {printed(claim.change)}{_slip(claim, natural)}"),
                _operands(claim),
                expected=_expected(claim, natural),
            )


def _figures(claim: PercentChange, *, strained: bool) -> _Figures | None:
    def interval(quantity: Quantity) -> Interval:
        return quantity.strained() if strained else quantity.natural()

    before, after, difference = claim.before, claim.after, claim.difference
    if before and after:
        return _Figures(interval(before), interval(after), before.value, after.value)
    if difference is None or claim.direction is None:
        return None
    gap, size = interval(difference), abs(difference.value)
    if claim.direction is Direction.DOWN:
        gap, size = Interval.exactly(Decimal(0)) - gap, -size
    if before:
        return _Figures(interval(before), interval(before) + gap, before.value, before.value + size)
    if after:
        return _Figures(interval(after) - gap, interval(after), after.value - size, after.value)
    return None


def _said(claim: PercentChange, *, strained: bool) -> Interval:
    """The change that the draft states, in percent, negative for a fall."""
    change = claim.change
    interval = change.strained() if strained else change.natural()
    if change.form is Form.FRACTION or change.unit is None:
        interval = interval.scaled(_HUNDRED)
    if claim.direction is Direction.DOWN and change.value > 0:
        return Interval.exactly(Decimal(0)) - interval
    return interval


def _message(claim: PercentChange, figures: _Figures) -> str:
    word = "rise" if figures.value >= 0 else "fall"
    unit = (claim.before or claim.after or claim.change).unit
    return (
        f"From {show(figures.before_value, unit)} to {show(figures.after_value, unit)} is a {word} of "
        f"{_expected(claim, figures)}."
    )


def _expected(claim: PercentChange, figures: _Figures) -> str:
    step = claim.change.step if claim.change.unit == PERCENT else Decimal(1)
    return show(abs(rounded(figures.value, min(step, Decimal("0.1")))), PERCENT)


def _working(figures: _Figures, said: str) -> str:
    before, after = show(figures.before_value), show(figures.after_value)
    ratio = show(rounded(figures.after_value / figures.before_value, Decimal("0.0001")))
    line = f"{after} / {before} = {ratio}, a change of {show(rounded(figures.value, Decimal('0.1')), PERCENT)}"
    wide = figures.change
    if not wide.exact and not said:
        low, high = rounded(wide.low, Decimal("0.1")), rounded(wide.high, Decimal("0.1"))
        if low != high and not (low.is_infinite() or high.is_infinite()):
            line += f" (the printed figures allow {show_interval(Interval(low, high), PERCENT)})"
    return line + said


def _slip(claim: PercentChange, figures: _Figures) -> str:
    """What the writer may have done, where it fits."""
    said = _said(claim, strained=False)
    if figures.after_value and figures.value:
        wrong_base = (figures.after_value - figures.before_value) / figures.after_value * _HUNDRED
        if wrong_base in said:
            return f", which is the difference over {show(figures.after_value)}"
    return ""


def _operands(claim: PercentChange) -> tuple[Operand, ...]:
    named = (("before", claim.before), ("after", claim.after), ("difference", claim.difference))
    return (Operand.of("change", claim.change), *(Operand.of(role, quantity) for role, quantity in named if quantity))
