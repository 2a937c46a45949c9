"""The exit status of a run."""

import pytest

from factcheck.findings.report import Summary
from factcheck.gate import ExitStatus, FailOn, exit_status

CLEAN = Summary(supported=3, unverifiable=2)
SUSPECT = Summary(suspect=1)
REFUTED = Summary(refuted=1)


@pytest.mark.parametrize(
    ("summary", "fail_on", "status"),
    [
        (CLEAN, FailOn.SUSPECT, 0),
        (CLEAN, FailOn.REFUTED, 0),
        (SUSPECT, FailOn.SUSPECT, 1),
        (SUSPECT, FailOn.REFUTED, 0),
        (SUSPECT, FailOn.NEVER, 0),
        (REFUTED, FailOn.SUSPECT, 1),
        (REFUTED, FailOn.REFUTED, 1),
        (REFUTED, FailOn.NEVER, 0),
    ],
)
def test_a_run_fails_at_the_verdict_asked_for(summary: Summary, fail_on: FailOn, status: int) -> None:
    assert exit_status(summary, fail_on, errors=False, incomplete=False) == status


@pytest.mark.parametrize("fail_on", FailOn)
def test_what_could_not_be_read_goes_before_what_was_left_unread_and_that_before_findings(fail_on: FailOn) -> None:
    assert exit_status(REFUTED, fail_on, errors=True, incomplete=True) is ExitStatus.ERROR
    assert exit_status(REFUTED, fail_on, errors=False, incomplete=True) is ExitStatus.INCOMPLETE
