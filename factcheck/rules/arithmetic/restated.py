"""ARI113: one thing stated twice."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import Quantity, Restatement, transposed
from factcheck.claims.units import SCALES
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.figures import printed, show
from factcheck.rules.rule import Context, Rule


class RestatedQuantity(Rule[Restatement]):
    """A figure that is given twice is the same both times.

    What it does
        Compares two figures that the draft gives for one thing (headline and body, table and prose) as intervals: a
        rounded or hedged figure may stand for an exact one, and tonnes for kilograms. Where they differ, it looks for
        the usual slip, two digits that changed places.

    Why it matters
        A figure is corrected in one place and stays wrong in the other, most often in the headline.

    Example
        A headline with 2,648 claims over a text with 2,684.

    Limits
        Which two figures speak of one thing is the reader's guess; a difference is therefore suspect and never
        refuted. A cell of a table is compared where a clause is of nothing but its row, and the figure is off by one
        digit or by digits that changed places. The dead of a headline are compared with those of the first sentence
        that tells them, where the text has the headline's figure nowhere.
    """

    code = "ARI113"
    name = "restated-quantity"
    claim = Restatement

    def judge(self, claim: Restatement, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        first, again = claim.first, claim.again
        operands = (Operand.of("again", again), Operand.of("first", first))
        scale = _scale(first, again)
        if scale is None:
            return
        if min(first.value, again.value) < 0 < max(first.value, again.value):
            scale = -scale  # "lost six seats", and −6 in a table
        if first.natural().scaled(scale).meets(again.natural()):
            same = first.value * scale == again.value
            working = f"{_figure(first)} = {_figure(again)}" if same else f"{printed(first)} fits {printed(again)}"
            yield Judgement(Verdict.SUPPORTED, f"The draft gives {printed(again)} both times.", working, operands)
            return
        hint = "; two digits may have changed places" if transposed(first.value, again.value) else ""
        yield Judgement(
            Verdict.SUSPECT,
            f"The draft gives {printed(first)} in one place and {printed(again)} in another{hint}.",
            f"{_figure(first)} ≠ {_figure(again)}; taken for the same thing: {claim.basis}",
            operands,
            expected=_figure(first),
        )


def _scale(first: Quantity, again: Quantity) -> Decimal | None:
    """How many of the unit of the second figure one of the first is; None where they measure different things."""
    if first.unit == again.unit or None in (first.unit, again.unit):
        return Decimal(1)
    one, two = SCALES.get(first.unit or ""), SCALES.get(again.unit or "")
    if one is None or two is None or one.dimension != two.dimension or "temperature" in (one.dimension, two.dimension):
        return None
    return one.sizes[0] / two.sizes[0] if len(one.sizes) == len(two.sizes) == 1 else None


def _figure(quantity: Quantity) -> str:
    return show(quantity.value, quantity.unit)
