"""SUP103: a suppression whose last day has passed."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.claims.suppression import Suppression
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.rule import Context, Rule


class ExpiredSuppression(Rule[Suppression]):
    """A suppression whose last day has passed.

    What it does
        Compares the day after "until" with the day of the check: that of --as-of, else today. After that day the
        comment suppresses nothing any more and is suspect.

    Why it matters
        A finding that was let go for the time being comes back by itself.

    Example
        "<!-- factcheck-disable-file GEO until 2026-01-31: the new names come into force in February -->", in March.

    Limits
        A comment without "until" holds for good.
    """

    code = "SUP103"
    name = "expired-suppression"
    claim = Suppression

    def judge(self, claim: Suppression, context: Context) -> Iterable[Judgement]:  # noqa: ARG002
        if claim.fault is not None or not claim.over or claim.until is None:
            return
        yield Judgement(
            verdict=Verdict.SUSPECT,
            message=f"This suppression ended on {claim.until.isoformat()}.",
            working=f"until {claim.until.isoformat()}; the check is of a later day",
            operands=(Operand("comment", claim.quote, claim.span),),
            suggestion="Mend the copy, or give the comment a later day.",
        )
