"""ARI110: shares of one whole against a hundred percent."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import PERCENT, Interval, SharesTotal
from factcheck.claims.proportions import added
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.figures import printed, show
from factcheck.rules.rule import Context, Rule

_ALL = Decimal(100)


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
        Judged are lists that say that they are complete, by "the rest" or "other reasons" or by a row of their own for
        the total, and whose groups exclude each other. Where several answers were allowed there is nothing to add up.
        The list is taken for complete by the reader, so a sum that is off is suspect.
    """

    code = "ARI110"
    name = "shares-total"
    claim = SharesTotal

    def judge(self, claim: SharesTotal, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        total = sum((share.value for share in claim.shares), Decimal(0))
        whole = Interval.exactly(_ALL) if claim.total is None else claim.total.natural()
        line = f"{' + '.join(show(share.value) for share in claim.shares)} = {show(total)}"
        operands = tuple(Operand.of("share", share) for share in claim.shares)
        if claim.total is not None:
            operands = (Operand.of("total", claim.total), *operands)
        if added(claim.shares, strained=False).meets(whole):
            note = "" if total == _ALL else ", within rounding of 100"
            yield Judgement(Verdict.SUPPORTED, "The shares make a hundred percent.", line + note, operands)
            return
        said = printed(claim.total) if claim.total else "100%"
        yield Judgement(
            Verdict.SUSPECT,
            f"The shares add up to {show(total, PERCENT)}, not {said} ({claim.basis}).",
            f"{line}; rounding explains {show(len(claim.shares) * claim.shares[0].step / 2)} either way",
            operands,
            expected=show(_ALL, PERCENT),
        )
