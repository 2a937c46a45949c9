"""The one line that says what a run came to."""

from dataclasses import replace

import pytest
from drafts import document, silent

from factcheck.findings.report import Document, Summary, Suppressed
from factcheck.findings.verdict import Verdict
from factcheck.reports.tally import Tally

FOUR = document()
CONFIRMED = replace(
    FOUR,
    findings=tuple(finding for finding in FOUR.findings if finding.verdict is Verdict.SUPPORTED),
    extraction=replace(FOUR.extraction, claims=1, rejected=0),
)

PASSED_OVER = replace(
    FOUR, findings=tuple(replace(finding, suppressed=Suppressed("allow", "So.")) for finding in FOUR.findings)
)


def tally(*documents: Document) -> Tally:
    counted = Tally()
    for one in documents:
        counted.add(one)
    return counted


@pytest.mark.parametrize(
    ("documents", "line"),
    [
        ([silent()], "1 draft: no claim of a checkable kind was found"),
        ([silent()] * 2000, "2,000 drafts: no claim of a checkable kind was found"),
        ([CONFIRMED], "1 draft, 1 claim: no alarm, 1 supported; 1 draft not checked in full"),
        (
            [CONFIRMED, silent()],
            "2 drafts, 1 claim: no alarm, 1 supported; 1 draft without a checkable claim; 1 draft not checked in full",
        ),
        (
            [replace(CONFIRMED, extraction=replace(CONFIRMED.extraction, claims=4, unjudged=3))],
            "1 draft, 4 claims: no alarm, 1 supported, 3 without a verdict; 1 draft not checked in full",
        ),
        (
            [FOUR],
            "1 draft, 5 claims: 1 refuted, 1 suspect, 1 supported, 1 unverifiable; "
            "1 draft not checked in full; 1 claim left out, whose words are not in the draft",
        ),
        (
            [PASSED_OVER, CONFIRMED],
            "2 drafts, 6 claims: no alarm, 1 supported, 4 suppressed; "
            "2 drafts not checked in full; 1 claim left out, whose words are not in the draft",
        ),
    ],
)
def test_the_line_says(documents: list[Document], line: str) -> None:
    assert tally(*documents).line() == line


def test_the_summary_counts_the_findings_of_all_drafts() -> None:
    assert tally(FOUR, FOUR, silent()).summary == Summary(refuted=2, suspect=2, supported=2, unverifiable=2)


def test_it_is_known_when_something_was_left_unread() -> None:
    assert tally(silent(), FOUR).incomplete
    assert not tally(silent()).incomplete
