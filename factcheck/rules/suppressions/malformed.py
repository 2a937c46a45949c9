"""SUP101: a comment that is meant to suppress findings, and cannot be followed."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.claims.suppression import Suppression
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.rule import Context, Rule


class MalformedSuppression(Rule[Suppression]):
    """A comment that is meant to suppress findings and cannot be followed.

    What it does
        Reads comments of Markdown and HTML that begin with "factcheck-". One that is no known instruction, names no
        rule or an unknown one, gives no reason, or has a day that does not exist suppresses nothing and is suspect.

    Why it matters
        Whoever wrote the comment believes that it works; and in a year nobody knows why a finding without a reason
        was let go.

    Example
        "<!-- factcheck-disable-next-block GEO101 -->" gives no reason. It should read
        "<!-- factcheck-disable-next-block GEO101: the county is made up -->".

    Limits
        Comments in code, in plain text and in Word files are not read, and neither is "<!-- factcheck: ... -->".
    """

    code = "SUP101"
    name = "malformed-suppression"
    claim = Suppression

    def judge(self, claim: Suppression, context: Context) -> Iterable[Judgement]:  # noqa: ARG002
        if claim.fault is None:
            return
        yield Judgement(
            verdict=Verdict.SUSPECT,
            message=f"This comment suppresses nothing: {claim.fault}{'' if claim.fault.endswith('?') else '.'}",
            working="read as: factcheck-disable-next-block, -disable or -disable-file, CODES, a colon, a reason",
            operands=(Operand("comment", claim.quote, claim.span),),
            suggestion="Mend the comment, or take it out.",
        )
