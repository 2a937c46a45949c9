"""What rounded figures allow, and what they bear out."""

from __future__ import annotations

import pytest

from factcheck import check
from factcheck.findings.verdict import Verdict


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("Turnover rose from $1.2 million to $1.8 million, up 50%.", {Verdict.SUPPORTED}),
        ("Turnover rose from $1.2 million to $1.8 million, up 60%.", {Verdict.UNVERIFIABLE}),
        ("Turnover rose from $1.2 million to $1.8 million, up 90%.", {Verdict.REFUTED}),
        ("Turnover rose from $1.204 million to $1.806 million, up 60%.", {Verdict.REFUTED}),
        ("Of the $5 million budget, $2 million, or 40%, went to roads.", {Verdict.SUPPORTED}),
        ("Of the $5 million budget, $2 million, or 50%, went to roads.", set()),
        ("The fee rose from €1.1bn to €1.4bn, up €300m.", {Verdict.SUPPORTED}),
        ("The fee rose from €1.1bn to €1.4bn, up €400m.", {Verdict.UNVERIFIABLE}),
        ("Membership rose from 1,240 to 1,310, an increase of 70.", {Verdict.SUPPORTED}),
        ("Membership rose from 1,240 to 1,310, an increase of 80.", {Verdict.UNVERIFIABLE}),
        ("Exports increased fourfold, from €3m to €12m.", {Verdict.SUPPORTED}),
        ("Exports increased fivefold, from €3m to €12m.", {Verdict.UNVERIFIABLE}),
        ("It gave £5 million to ports and £3 million to piers, £8 million in all.", {Verdict.SUPPORTED}),
        ("It gave £5 million to ports and £3 million to piers, £9 million in all.", {Verdict.UNVERIFIABLE}),
    ],
)
def test_what_is_possible_is_not_confirmed_where_the_figures_say_another_thing(
    text: str, verdicts: set[Verdict]
) -> None:
    assert {finding.verdict for finding in check(text).findings} == verdicts
