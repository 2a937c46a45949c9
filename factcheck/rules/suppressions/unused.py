"""SUP102: a comment that suppresses nothing, because there is nothing to suppress."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.claims.suppression import Suppression
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.rule import Context, Rule


class UnusedSuppression(Rule[Suppression]):
    """A suppression where there is nothing to suppress.

    What it does
        Counts the alarms of the named rules that start where the comment holds. Where there is none, the comment is
        suspect: the copy was mended, or the comment stands at the wrong place or names the wrong rule.

    Why it matters
        A suppression that outlives its finding hides the next one.

    Example
        "<!-- factcheck-disable-next-block ARI101: one team withdrew -->" above a paragraph whose parts add up again.

    Limits
        Nothing is said where a named rule does not run, where a draft was not read to its end, or where the
        configuration names a model and the draft was read without it. An alarm stands where its report names the line;
        its other figures may lie outside.
    """

    code = "SUP102"
    name = "unused-suppression"
    claim = Suppression

    def judge(self, claim: Suppression, context: Context) -> Iterable[Judgement]:  # noqa: ARG002
        if claim.fault is not None or claim.over or claim.suppressed != 0:
            return
        yield Judgement(
            verdict=Verdict.SUSPECT,
            message="This comment suppresses nothing: there is no such finding where it holds.",
            working=f"{', '.join(claim.codes)}: no alarm",
            operands=(Operand("comment", claim.quote, claim.span),),
            suggestion="Take the comment out.",
        )
