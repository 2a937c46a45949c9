"""ARI116: a figure that others put at another power of ten."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import Basis, Interval, Magnitude
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.figures import printed, rounded, show
from factcheck.rules.rule import Context, Rule

_THOUSANDFOLD = (Decimal(500), Decimal(2000))
"""How far apart two figures of one thing are that differ by a word such as "million", and else by little."""


class MagnitudeHolds(Rule[Magnitude]):
    """A figure has the size that the figures around it give it.

    What it does
        Adds the parts of a sum, or multiplies what each gets by how many there are, and looks at the power of ten:
        millions that must be billions, a zero too few. A sum of money printed twice with the same digits, once in
        millions and once in billions, is suspect.

    Why it matters
        "Million" and "billion" differ by one letter and a factor of a thousand, and no reader can picture either.

    Example
        "€640 million, €330 million and €190 million, which makes €1.16 million in all". It makes €1.16 billion.

    Limits
        Only slips that the draft's own figures prove. What a budget or a population really is, is not looked up.
    """

    code = "ARI116"
    name = "order-of-magnitude"
    claim = Magnitude

    def judge(self, claim: Magnitude, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        unit = claim.figure.unit
        operands = (Operand.of("figure", claim.figure), *(Operand.of("against", one) for one in claim.against))
        if claim.basis is Basis.COMPARED:
            yield from _judge_compared(claim, operands)
            return
        value, given = _given(claim)
        expected = show(rounded(value, _step(value)), unit)
        terms = {Basis.SUM: " + ", Basis.PRODUCT: " × ", Basis.RESTATED: ""}[claim.basis]
        working = f"{terms.join(show(one.value, one.unit) for one in claim.against)} = {expected}"
        if claim.basis is Basis.RESTATED:
            working = f"{printed(claim.against[0])} elsewhere in the draft"
        if given.meets(claim.figure.strained()):
            yield Judgement(Verdict.SUPPORTED, f"The figures give {expected}.", working, operands)
            return
        yield Judgement(
            Verdict.SUSPECT if claim.basis is Basis.RESTATED else Verdict.REFUTED,
            f"The draft's other figures give {expected}, not {printed(claim.figure)}.",
            f"{working}; the draft says {printed(claim.figure)}",
            operands,
            expected=expected,
        )


def _judge_compared(claim: Magnitude, operands: tuple[Operand, ...]) -> Iterator[Judgement]:
    """A thing is hardly ever a thousand times what it was: one of the two has the wrong word for its size."""
    one, two = sorted((claim.figure, claim.against[0]), key=lambda figure: figure.value)
    if one.value <= 0 or not _THOUSANDFOLD[0] <= two.value / one.value <= _THOUSANDFOLD[1]:
        return
    times = f"{show(rounded(two.value / one.value, _step(two.value / one.value)))} times"
    yield Judgement(
        Verdict.SUSPECT,
        f"{printed(two)} is {times} {printed(one)}; one of the two may be meant in the size of the other.",
        f"{show(two.value, two.unit)} / {show(one.value, one.unit)} = {times}",
        operands,
    )


def _given(claim: Magnitude) -> tuple[Decimal, Interval]:
    """What the other figures give, as printed and as an interval."""
    first, *rest = claim.against
    value, interval = first.value, first.strained()
    for other in rest:
        if claim.basis is Basis.PRODUCT:
            value, interval = value * other.value, interval * other.strained()
        else:
            value, interval = value + other.value, interval + other.strained()
    return value, interval


def _step(value: Decimal) -> Decimal:
    """Three digits of a value."""
    return Decimal(10) ** (value.adjusted() - 2)
