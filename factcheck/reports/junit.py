"""JUnit: a suite of tests for each draft, for services that show test results."""

from __future__ import annotations

from collections import Counter

from factcheck.drafts.draft import Draft
from factcheck.findings.report import Document, Finding, Summary, Unread
from factcheck.findings.verdict import Verdict
from factcheck.reports.markup import xml
from factcheck.reports.wording import lines, one_line, unchecked
from factcheck.reports.writer import Writer


class JunitWriter(Writer):
    """A case for each finding: an alarm fails, what was confirmed passes, everything else is skipped.

    The format knows no warnings: a suspect fails like a refuted claim, and its type says what it is. Skipped is what
    could not be verified, and an alarm that is suppressed. A reader that could not finish is an error, and
    so is a draft that could not be read.
    """

    def begin(self) -> None:
        self._out.write('<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="factcheck">\n')

    def document(self, document: Document, draft: Draft | None) -> None:  # noqa: ARG002
        outcomes = Counter(map(_outcome, document.findings))
        errors = len(document.incomplete)
        self._out.write(
            f'  <testsuite name="{xml(document.path)}" tests="{len(document.findings) + errors}" '
            f'failures="{outcomes["failure"]}" errors="{errors}" skipped="{outcomes["skipped"]}">\n'
        )
        for finding in document.findings:
            self._case(document.path, _name(finding), _result(document, finding))
        for gap in document.incomplete:
            told = f'<error type="incomplete" message="{xml(unchecked(gap))}"/>'
            self._case(document.path, f"read by {gap.reader}", told)
        self._out.write("  </testsuite>\n")

    def unread(self, unread: Unread) -> None:
        at = "" if unread.line is None else f"line {unread.line}: "
        self._out.write(f'  <testsuite name="{xml(unread.path)}" tests="1" failures="0" errors="1" skipped="0">\n')
        self._case(unread.path, "read", f'<error type="unread" message="{xml(at + unread.reason)}"/>')
        self._out.write("  </testsuite>\n")

    def end(self, summary: Summary) -> None:  # noqa: ARG002
        self._out.write("</testsuites>\n")

    def _case(self, path: str, name: str, result: str) -> None:
        head = f'    <testcase classname="{xml(path)}" name="{xml(name)}"'
        self._out.write(f"{head}>\n      {result}\n    </testcase>\n" if result else f"{head}/>\n")


def _outcome(finding: Finding) -> str:
    if finding.alarm:
        return "failure"
    return "" if finding.verdict is Verdict.SUPPORTED else "skipped"


def _name(finding: Finding) -> str:
    """The same from run to run, and unlike that of any other finding of the draft."""
    return f"{finding.code} {finding.name} “{one_line(finding.spans[0].quote)}” ({finding.fingerprint})"


def _result(document: Document, finding: Finding) -> str:
    """The element in a test case; nothing for a test that passed."""
    match _outcome(finding):
        case "failure":
            place = finding.spans[0]
            body = [f"{document.path}:{place.line}:{place.column}", *lines(finding)]
            told = f'<failure type="{finding.verdict}" message="{xml(one_line(finding.message))}">'
            return told + "\n".join(map(xml, body)) + "</failure>"
        case "skipped":
            return f'<skipped message="{xml(" · ".join(lines(finding)))}"/>'
    return ""
