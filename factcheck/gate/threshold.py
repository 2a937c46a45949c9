"""How bad a finding must be to fail a run, and the exit status that says so."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from factcheck.findings.report import Summary


class FailOn(StrEnum):
    """The mildest verdict that fails a run."""

    REFUTED = "refuted"
    SUSPECT = "suspect"
    NEVER = "never"


class ExitStatus(IntEnum):
    """How a run ends. Where several hold, ERROR goes before INCOMPLETE, and INCOMPLETE before FINDINGS.

    A run that could not read a draft, or not all of it, must not pass for one that read everything and found little.
    """

    CLEAN = 0
    """Nothing at or above --fail-on."""
    FINDINGS = 1
    """Something at or above --fail-on."""
    ERROR = 2
    """A wrong option, a wrong setting, or a draft that could not be read."""
    INCOMPLETE = 3
    """Something was left unchecked; what was checked is in the report."""


def exit_status(
    summary: Summary, fail_on: FailOn, *, errors: bool, incomplete: bool, outdated: bool = False
) -> ExitStatus:
    """The status of a run with these verdicts. `outdated` weighs as much as a suspect.

    `outdated`: whether a baseline holds findings that do not occur any more.
    `errors`: whether some input could not be read. `incomplete`: whether some reader left something unread.
    """
    if errors:
        return ExitStatus.ERROR
    if incomplete:
        return ExitStatus.INCOMPLETE
    match fail_on:
        case FailOn.NEVER:
            failed = 0
        case FailOn.REFUTED:
            failed = summary.refuted
        case FailOn.SUSPECT:
            failed = summary.refuted + summary.suspect + outdated
    return ExitStatus.FINDINGS if failed else ExitStatus.CLEAN
