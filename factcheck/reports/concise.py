"""Concise: a line for each alarm, as compilers write them, for `grep` and for editors that jump to a place."""

from __future__ import annotations

from factcheck.drafts.draft import Draft
from factcheck.findings.report import Document
from factcheck.reports.cells import clean
from factcheck.reports.wording import one_line, standing, unchecked
from factcheck.reports.writer import Writer


class ConciseWriter(Writer):
    """`file:line:column: code verdict: message`. What was left unchecked is a line with the file alone."""

    def document(self, document: Document, draft: Draft | None) -> None:  # noqa: ARG002
        path = clean(document.path)
        for finding in self._shown(document):
            place, said = finding.spans[0], clean(one_line(finding.message))
            self._out.write(f"{path}:{place.line}:{place.column}: {finding.code} {standing(finding)}: {said}\n")
        for gap in document.incomplete:
            self._out.write(f"{path}: {clean(unchecked(gap))}\n")
