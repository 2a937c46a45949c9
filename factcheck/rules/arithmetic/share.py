"""ARI104: a share in percent against the part and the whole."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Share
from factcheck.findings.verdict import Judgement
from factcheck.rules.arithmetic.proportion import judge_proportion
from factcheck.rules.rule import Context, Rule


class ShareOfWhole(Rule[Share]):
    """A share in percent fits the part and the whole it is drawn from.

    What it does
        Divides the part by the whole and compares with the printed share. Part, whole and share may each be rounded in
        their last printed place, and every share that they allow is accepted. One that only fits if a figure was cut
        off instead of rounded is suspect.

    Why it matters
        A share is worked out from two figures and then lives on without them. It goes wrong when one of the two is
        updated, when the wrong row is taken, or when the part is divided by what is left instead of the whole.

    Example
        "365 of the 480 members, or 67 per cent, have voted." 365 of 480 is 76.0%; two digits changed places.

    Limits
        Where part, whole and share stand in different sentences or in a table, the link is the reader's, and a share
        that does not fit is suspect. Shares whose whole the draft does not print are left alone.
    """

    code = "ARI104"
    name = "share"
    claim = Share

    def judge(self, claim: Share, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        yield from judge_proportion(claim)
