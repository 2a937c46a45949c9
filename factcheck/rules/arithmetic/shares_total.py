"""ARI110: shares of one whole against a hundred percent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.claims import PERCENT, POINT, Form, Interval, Quantity, SharesTotal
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.figures import printed, rounded, show
from factcheck.rules.rule import Context, Rule

_ALL = Decimal(100)
_TENTH = Decimal("0.1")


class SharesMakeAHundred(Rule[SharesTotal]):
    """Shares that are all there is of one whole add up to a hundred percent.

    What it does
        Adds the shares. Each may be rounded in its last printed place, so four whole percentages may make anything from
        98 to 102. A total that is printed beside them is taken for the hundred.

    Why it matters
        A share that is wrong looks like any other; only together with its neighbours does it show.

    Example
        "Rail carries 46 percent of the freight, road 38 and the rest, 26 percent, goes by canal." That makes 110.

    Limits
        Judged are lists that say that they are complete, by "the rest", "everybody else" or "other reasons", by ages
        from the youngest to the oldest, or by a row of their own for the total, and whose groups exclude each other.
        Of men and women only more than a hundred is too much. Where several answers were allowed there is nothing to
        add up. The list is taken for complete by the reader, so a sum that is off is suspect.
    """

    code = "ARI110"
    name = "shares-total"
    claim = SharesTotal

    def judge(self, claim: SharesTotal, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        values = [_percent(share) for share in claim.shares]
        total = sum(values, Decimal(0))
        whole = Interval.exactly(_ALL) if claim.total is None else claim.total.natural()
        line = f"{' + '.join(show(rounded(value, _TENTH)) for value in values)} = {show(rounded(total, _TENTH))}"
        operands = tuple(Operand.of("share", share) for share in claim.shares)
        if claim.total is not None:
            operands = (Operand.of("total", claim.total), *operands)
        if _added(claim.shares).meets(whole):
            note = "" if total == _ALL else ", within rounding of 100"
            yield Judgement(Verdict.SUPPORTED, "The shares make a hundred percent.", line + note, operands)
            return
        said = "100%" if claim.total is None or claim.total.unit is None else printed(claim.total)
        yield Judgement(
            Verdict.SUSPECT,
            f"The shares add up to {show(rounded(total, _TENTH), PERCENT)}, not {said} ({claim.basis}).",
            f"{line}; rounding explains {show(_slack(claim.shares), POINT)} either way",
            operands,
            expected=show(_ALL, PERCENT),
        )


def _percent(share: Quantity) -> Decimal:
    """A share in percent, a fraction in words as well: 50 for "half"."""
    return share.value * _ALL if share.form is Form.FRACTION else share.value


def _added(shares: Sequence[Quantity]) -> Interval:
    """The sum in percent."""
    total = Interval.exactly(Decimal(0))
    for share in shares:
        own = share.natural()
        if share.unit is None and own.low == own.high:  # in a column of shares, whole numbers are rounded ones
            own = Interval(share.value - share.step / 2, share.value + share.step / 2)
        total = total + (own.scaled(_ALL) if share.form is Form.FRACTION else own)
    return total


def _slack(shares: Sequence[Quantity]) -> Decimal:
    return rounded(sum((_percent_step(share) / 2 for share in shares), Decimal(0)), _TENTH)


def _percent_step(share: Quantity) -> Decimal:
    return share.step * _ALL if share.form is Form.FRACTION else share.step
