"""rdjson: the diagnostic format of reviewdog, which comments on pull requests wherever they are.

https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
"""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.drafts.draft import Draft
from factcheck.findings.report import Document, Finding, FindingSpan, Summary
from factcheck.findings.verdict import Verdict
from factcheck.reports.region import Region, Utf8
from factcheck.reports.stream import Array
from factcheck.reports.wording import lines, unchecked
from factcheck.reports.writer import Look, Sink, Writer

_SEVERITIES: Mapping[Verdict, str] = {Verdict.REFUTED: "ERROR", Verdict.SUSPECT: "WARNING"}


class RdjsonWriter(Writer):
    """A diagnostic for each alarm, and with `verbose` an INFO for each other finding.

    Columns count bytes of UTF-8, which only the draft tells: where it is not at hand, a place is its lines alone.
    """

    def __init__(self, out: Sink, look: Look) -> None:
        super().__init__(out, look)
        self._diagnostics = Array(out, 1)

    def begin(self) -> None:
        self._out.write('{\n  "source": {"name": "factcheck"},\n  "diagnostics": ')
        self._diagnostics.begin()

    def document(self, document: Document, draft: Draft | None) -> None:
        shown = self._shown(document)
        text = Utf8(draft.source) if draft and shown else None
        for finding in shown:
            self._diagnostics.add(_diagnostic(document.path, finding, text))
        for gap in document.incomplete:
            place = {"path": document.path}
            self._diagnostics.add({"message": unchecked(gap), "location": place, "severity": "WARNING"})

    def end(self, summary: Summary) -> None:  # noqa: ARG002
        self._diagnostics.end()
        self._out.write("\n}\n")


def _diagnostic(path: str, finding: Finding, text: Utf8 | None) -> dict[str, object]:
    first, *others = finding.spans
    return {
        "message": "\n".join(lines(finding)),
        "location": _location(path, first, text),
        "severity": _SEVERITIES[finding.verdict] if finding.alarm else "INFO",
        "code": {"value": finding.code},
        "related_locations": [{"message": other.role, "location": _location(path, other, text)} for other in others],
    }


def _location(path: str, span: FindingSpan, text: Utf8 | None) -> dict[str, object]:
    region = Region.of(span)
    start, end = {"line": region.line}, {"line": region.end_line}
    if text:
        start["column"] = text.column(span.start, region.column)
        end["column"] = text.column(span.end, region.end_column)
    return {"path": path, "range": {"start": start, "end": end}}
