"""GitLab: a Code Quality report, which merge requests show beside the changed lines.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from factcheck.drafts.draft import Draft
from factcheck.findings.report import Document, Finding, Incomplete, Summary
from factcheck.findings.verdict import Verdict
from factcheck.reports.region import Region
from factcheck.reports.stream import Array
from factcheck.reports.wording import lines, unchecked
from factcheck.reports.writer import Look, Sink, Writer

_SEVERITIES: Mapping[Verdict, str] = {Verdict.REFUTED: "major", Verdict.SUSPECT: "minor"}


class GitlabWriter(Writer):
    """An issue for each alarm, and with `verbose` one of severity "info" for each other finding."""

    def __init__(self, out: Sink, look: Look) -> None:
        super().__init__(out, look)
        self._issues = Array(out, 0)

    def begin(self) -> None:
        self._issues.begin()

    def document(self, document: Document, draft: Draft | None) -> None:  # noqa: ARG002
        for finding in self._shown(document):
            self._issues.add(_issue(document.path, finding))
        for gap in document.incomplete:
            self._issues.add(_gap(document.path, gap))

    def end(self, summary: Summary) -> None:  # noqa: ARG002
        self._issues.end()
        self._out.write("\n")


def _issue(path: str, finding: Finding) -> dict[str, object]:
    region = Region.of(finding.spans[0])
    return {
        "description": " · ".join(lines(finding)),
        "check_name": f"{finding.code} {finding.name}",
        "fingerprint": _fingerprint(path, finding.fingerprint),
        "severity": _SEVERITIES[finding.verdict] if finding.alarm else "info",
        "location": {
            "path": path,
            "lines": {"begin": region.line, "end": region.end_line},
            "positions": {
                "begin": {"line": region.line, "column": region.column},
                "end": {"line": region.end_line, "column": region.end_column},
            },
        },
    }


def _gap(path: str, gap: Incomplete) -> dict[str, object]:
    return {
        "description": unchecked(gap),
        "check_name": "left-unchecked",
        "fingerprint": _fingerprint(path, gap.reader, gap.reason),
        "severity": "info",
        "location": {"path": path, "lines": {"begin": 1}},
    }


def _fingerprint(*parts: str) -> str:
    """Thirty-two hex digits, unlike those of any other issue in the report."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
