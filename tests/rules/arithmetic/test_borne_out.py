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
    ],
)
def test_what_is_possible_is_not_confirmed_where_the_figures_say_another_thing(
    text: str, verdicts: set[Verdict]
) -> None:
    assert {finding.verdict for finding in check(text).findings} == verdicts
