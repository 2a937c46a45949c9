"""ARI105: a multiple against its two figures."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import Hedge, Interval, Ratio
from factcheck.claims.interval import INFINITY
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.arithmetic.comparing import AS_PRINTED, borne_out
from factcheck.rules.figures import printed, rounded, show
from factcheck.rules.rule import Context, Rule

_USUAL = (Decimal("0.9"), Decimal("1.2"))
"""What "doubled" and "three times" are said of, as shares of the multiple: copy rounds down more than up."""
_PLAIN = (Decimal("0.9"), Decimal("1.12"))
"""What copy that says it of them may be confirmed of: 300 and 630 are "doubled", 300 and 700 are not plainly so."""
_LOOSEST = (Decimal("0.75"), Decimal("1.4"))
_FROM_NEXT, _FROM_NEXT_AT_MOST = Decimal("0.5"), Decimal("0.1")
"""How near a multiple may come to the next whole one, which copy would have said instead: 5.5 is no "fivefold"."""
_TELLS_APART = range(3, 10)
"""Multiples that copy tells from the next."""
_SHORT = Decimal("0.8")
"""How far "nearly" and "about" reach, as a share of the multiple."""
_OF_A_FALL = {
    Hedge.OVER: Hedge.UNDER,
    Hedge.AT_LEAST: Hedge.UP_TO,
    Hedge.JUST_OVER: Hedge.NEARLY,
    Hedge.NEARLY: Hedge.JUST_OVER,
    Hedge.UNDER: Hedge.OVER,
    Hedge.UP_TO: Hedge.AT_LEAST,
}
"""What a hedge of a fall is of the share that is left."""


class RatioHolds(Rule[Ratio]):
    """One figure is the multiple of the other that the copy says.

    What it does
        Divides the one figure by the other. A multiple in words or whole numbers ("doubled", "three times") stands for
        all that copy says it of: a tenth less, or a fifth more, but not so much that the next whole one is nearer.
        "2.4 times" stands for its last printed place. Only what comes within a tenth or so of the multiple is
        confirmed.

    Why it matters
        "Tripled" is written from memory of the story, not from its figures.

    Example
        "Tea sales tripled, to $520 million from $250 million". 520 is 2.1 times 250: they doubled.

    Limits
        "Three times more than" is said of three times and of four times as much, and is left alone. Where the figures
        stand in different sentences a multiple is confirmed but not refuted.
    """

    code = "ARI105"
    name = "ratio"
    claim = Ratio

    def judge(self, claim: Ratio, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        base, result = claim.base.natural(), claim.result.natural()
        if base.low <= 0 or result.low < 0:
            return
        given = result / base
        value = claim.result.value / claim.base.value
        times = show(rounded(value, Decimal("0.01") if value < 1 else Decimal("0.1")))
        working = f"{show(claim.result.value, claim.result.unit)} / {show(claim.base.value, claim.base.unit)} = {times}"
        message = f"{_capital(printed(claim.result))} is {times} times {printed(claim.base)}"
        operands = (
            Operand.of("multiple", claim.factor),
            Operand.of("result", claim.result),
            Operand.of("base", claim.base),
        )
        said = printed(claim.factor)
        if given.meets(said_naturally := _said(claim, strained=False)):
            if claim.loose and claim.factor.hedge is None and not _plainly(claim, value):
                yield Judgement(Verdict.UNVERIFIABLE, f"{message}: near “{said}”, and not it.", working, operands)
            elif borne_out(said_naturally, given, value):
                yield Judgement(Verdict.SUPPORTED, f"{message}.", working, operands)
            else:
                yield Judgement(Verdict.UNVERIFIABLE, f"{message} {AS_PRINTED.format(said)}", working, operands)
            return
        strained = given.meets(_said(claim, strained=True))
        yield Judgement(
            Verdict.SUSPECT if strained or claim.apart else Verdict.REFUTED,
            f"{message}; the draft says “{said}”.",
            f"{working}; the draft says {said}",
            operands,
            expected=f"{times} times",
        )


def _plainly(claim: Ratio, value: Decimal) -> bool:
    """Whether two figures are so near the multiple that nobody would say it otherwise."""
    low, high = (claim.factor.value * share for share in _PLAIN)
    return low <= value <= high


def _said(claim: Ratio, *, strained: bool) -> Interval:
    """The multiples that the copy's word or number stands for."""
    factor = claim.factor.value
    low, high = (factor * share for share in (_LOOSEST if strained else _USUAL))
    if factor in _TELLS_APART:
        apart = 1 - (_FROM_NEXT_AT_MOST if strained else _FROM_NEXT)
        low, high = max(low, factor - apart), min(high, factor + apart)
    match _hedge(claim):
        case Hedge.OVER | Hedge.AT_LEAST:
            return Interval(low if strained else factor, INFINITY)
        case Hedge.JUST_OVER:
            return Interval(low if strained else factor, high)
        case Hedge.UNDER | Hedge.UP_TO:
            return Interval(Decimal(0), high if strained else factor)
        case Hedge.NEARLY:
            return Interval(min(low, factor * _SHORT), high if strained else factor)
        case Hedge.ABOUT:
            return Interval(min(low, factor * _SHORT), high)
    if claim.loose:
        return Interval(low, high)
    return claim.factor.strained() if strained else claim.factor.natural()


def _hedge(claim: Ratio) -> Hedge | None:
    """What is more than halved, or fell more than tenfold, is under that share of what it was."""
    hedge = claim.factor.hedge
    fall = claim.factor.value < 1 and claim.factor.quote.lower().startswith("halv")
    fall = fall or (claim.factor.value < 1 and claim.factor.quote.lower().endswith("fold"))
    return _OF_A_FALL.get(hedge, hedge) if fall and hedge is not None else hedge


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
