"""ARI106: an average against the total and the count."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import Average, Quantity
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.arithmetic.comparing import amount, compare, off, sum_of, summed
from factcheck.rules.figures import printed, rounded, show
from factcheck.rules.rule import Context, Rule


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
        result = amount(rounded(value, claim.average.step / 10), claim.average)
        by = show(claim.count.value) if claim.count else str(len(claim.totals))
        scale = "".join(f" × {show(factor)}" for factor in (claim.unit, claim.per) if factor != 1)
        working = f"{sum_of(claim.totals)}{scale} / {by} = {result}"
        message = f"{amount(summed(claim.totals) * claim.unit, claim.totals[0])} over {by} is {result} each"
        if claim.per != 1:
            message += f" {show(claim.per)}"
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


def _worked_out(claim: Average) -> Decimal:
    divisor = claim.count.value if claim.count else Decimal(len(claim.totals))
    return summed(claim.totals) * claim.per * claim.unit / divisor


def _present(quantity: Quantity | None) -> tuple[Quantity, ...]:
    return (quantity,) if quantity else ()
