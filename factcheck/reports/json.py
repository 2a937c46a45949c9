"""JSON: the report for programs, in the order and form of `schemas/report.schema.json`."""

from __future__ import annotations

from factcheck.drafts.draft import Draft
from factcheck.findings.report import SCHEMA_VERSION, Document, Summary, Tool, Unread
from factcheck.reports.stream import Array, nested
from factcheck.reports.writer import Look, Sink, Writer


class JsonWriter(Writer):
    """The findings of all verdicts, two spaces an indent, as a `Report` would be written in one piece."""

    def __init__(self, out: Sink, look: Look) -> None:
        super().__init__(out, look)
        self._documents = Array(out, 1)
        self._unread: list[Unread] = []

    def begin(self) -> None:
        self._out.write(f'{{\n  "schema_version": "{SCHEMA_VERSION}",\n  "tool": {nested(Tool(), 1)},\n')
        self._out.write('  "documents": ')
        self._documents.begin()

    def document(self, document: Document, draft: Draft | None) -> None:  # noqa: ARG002
        self._documents.add(document)

    def unread(self, unread: Unread) -> None:
        self._unread.append(unread)

    def end(self, summary: Summary) -> None:
        self._documents.end()
        self._out.write(f',\n  "unread": {nested(self._unread, 1)},\n  "summary": {nested(summary, 1)}\n}}\n')
