"""ARI106: an average against the total and the count."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import Average, Quantity
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.arithmetic.comparing import amount, compare, off, sum_of, summed
from factcheck.rules.figures import printed, rounded, show
from factcheck.rules.rule import Context, Rule

_CENT = Decimal("0.01")

_PERIODS = Decimal("0.0001")
"""To how much of one a number of periods is printed: 4.333 weeks a month."""


class AverageHolds(Rule[Average]):
    """An average, or a rate for each, fits the total and the number it is divided by.

    What it does
        Divides the total by the count ("$84 million over seven months, or $12 million a month") or the sum of several
        figures by how many they are, and compares with the printed average. All of them may be rounded in their last
        printed place, and hedges widen them.

    Why it matters
        The rate for each month, resident or household is what readers remember, and it is worked out by hand after
        the total is known, or before it changes.

    Example
        "It raised $84 million in seven months, or $14 million a month." It is $12 million a month.

    Limits
        The count must say what it counts, and it must be what the average is given for: months for "a month". Averages
        that are weighted or are taken over other figures than those printed cannot be told apart from slips, so an
        average whose total or count stands in another sentence is suspect where it does not fit.
    """

    code = "ARI106"
    name = "average"
    claim = Average

    def judge(self, claim: Average, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        verdict = compare(claim)
        if verdict is None:
            return
        value = _worked_out(claim)
        result = amount(rounded(value, _finest(claim.average)), claim.average)
        by = show(_divisor(claim))
        scale = "".join(f" × {show(factor)}" for factor in (_unit(claim), claim.per) if factor != 1)
        working = f"{sum_of(claim.totals)}{scale} / {by} = {result}"
        message = f"{amount(summed(claim.totals) * _unit(claim), claim.totals[0])} divided by {by} is {result} "
        message += "each" if claim.per == 1 else f"for every {show(claim.per)}"
        if claim.count is None and len(claim.totals) > 1:
            message = f"The mean of the {len(claim.totals)} figures is {result}"
        operands = (
            Operand.of("average", claim.average),
            *(Operand.of("total", total) for total in claim.totals),
            *(Operand.of("count", count) for count in _present(claim.count)),
        )
        if verdict is Verdict.SUPPORTED:
            yield Judgement(verdict, f"{message}.", working, operands)
        else:
            said = printed(claim.average)
            yield Judgement(verdict, f"{message}, not {said}.", working + off(claim, said), operands, result)


def _finest(average: Quantity) -> Decimal:
    """What the result is rounded to: a place more than the draft prints, and cents for tenths of money."""
    step = average.step / 10
    return _CENT if average.unit and average.unit.isupper() and step == _CENT * 10 else step


def _worked_out(claim: Average) -> Decimal:
    return summed(claim.totals) * claim.per * _unit(claim) / _divisor(claim)


def _divisor(claim: Average) -> Decimal:
    """What is divided by: a count, the number of figures, or how many of one period make another."""
    if claim.count is not None:
        return claim.count.value
    return (1 / claim.unit).quantize(_PERIODS).normalize() if _of_periods(claim) else Decimal(len(claim.totals))


def _unit(claim: Average) -> Decimal:
    return Decimal(1) if _of_periods(claim) else claim.unit


def _of_periods(claim: Average) -> bool:
    """Whether one rate is told for two periods: what is worked out is the one in the shorter."""
    return claim.count is None and len(claim.totals) == 1


def _present(quantity: Quantity | None) -> tuple[Quantity, ...]:
    return (quantity,) if quantity else ()
