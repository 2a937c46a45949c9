"""ARI107: a product against its factors."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Product
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.arithmetic.comparing import amount, compare, off
from factcheck.rules.figures import printed, show, told
from factcheck.rules.rule import Context, Rule


class ProductHolds(Rule[Product]):
    """So many things at so much each make the total that is given.

    What it does
        Multiplies the figures ("24 coaches at $3.8 million each") and compares with the printed total. Every figure may
        be rounded in its last printed place, and hedges widen it. In a table, the columns of quantity, price and value
        are multiplied row by row.

    Why it matters
        Price lists, contracts and payouts are multiplied by hand or copied from a draft in which one factor was still
        another.

    Example
        "It ordered 17 buses at €460,000 each, €6.82 million in all." 17 times 460,000 is 7.82 million.

    Limits
        Discounts, fees and taxes that the copy does not print cannot be known. Where a factor stands in another
        sentence or in a table, a product that does not fit is suspect.
    """

    code = "ARI107"
    name = "product"
    claim = Product

    def judge(self, claim: Product, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        verdict = compare(claim)
        if verdict is None:
            return
        value = claim.unit
        for factor in claim.factors:
            value *= factor.value
        result = amount(told(value, claim.product.step), claim.product)
        scale = f" × {show(claim.unit)}" if claim.unit != 1 else ""
        sides = " × ".join(amount(factor.value, factor) for factor in claim.factors)
        sides += scale if claim.unit > 1 else ""
        working = f"{sides}{'' if claim.unit > 1 else scale} = {amount(value, claim.product)}"
        operands = (
            Operand.of("product", claim.product),
            *(Operand.of("factor", factor) for factor in claim.factors),
        )
        if verdict is Verdict.SUPPORTED:
            yield Judgement(verdict, f"{sides} is {result}.", working, operands)
        else:
            said = printed(claim.product)
            yield Judgement(verdict, f"{sides} is {result}, not {said}.", working + off(claim, said), operands, result)
