"""Checkstyle: the XML of the Java tool of that name, which many CI services and editors read."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.drafts.draft import Draft
from factcheck.findings.report import Document, Summary, Unread
from factcheck.findings.verdict import Verdict
from factcheck.reports.markup import xml
from factcheck.reports.wording import lines, unchecked
from factcheck.reports.writer import Writer

_SEVERITIES: Mapping[Verdict, str] = {Verdict.REFUTED: "error", Verdict.SUSPECT: "warning"}


class CheckstyleWriter(Writer):
    """A file for each draft, in it an error for each alarm, and with `verbose` an "info" for each other finding."""

    def begin(self) -> None:
        self._out.write('<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n')

    def document(self, document: Document, draft: Draft | None) -> None:  # noqa: ARG002
        self._out.write(f'  <file name="{xml(document.path)}">\n')
        for finding in self._shown(document):
            place = finding.spans[0]
            severity = _SEVERITIES[finding.verdict] if finding.alarm else "info"
            self._error(place.line, place.column, severity, " · ".join(lines(finding)), finding.code)
        for gap in document.incomplete:
            self._error(1, 1, "warning", unchecked(gap), "left-unchecked")
        self._out.write("  </file>\n")

    def unread(self, unread: Unread) -> None:
        self._out.write(f'  <file name="{xml(unread.path)}">\n')
        self._error(unread.line or 1, 1, "error", unread.reason, "unread")
        self._out.write("  </file>\n")

    def end(self, summary: Summary) -> None:  # noqa: ARG002
        self._out.write("</checkstyle>\n")

    def _error(self, line: int, column: int, severity: str, message: str, source: str) -> None:
        self._out.write(
            f'    <error line="{line}" column="{column}" severity="{severity}" message="{xml(message)}" '
            f'source="factcheck.{xml(source)}"/>\n'
        )
