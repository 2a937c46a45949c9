"""JSON: the report for programs, in the order and form of `schemas/report.schema.json`."""

from __future__ import annotations

from pydantic_core import to_json

from factcheck.drafts.draft import Draft
from factcheck.findings.report import SCHEMA_VERSION, Document, Summary, Tool
from factcheck.reports.writer import Look, Sink, Writer


class JsonWriter(Writer):
    """The findings of all verdicts, two spaces an indent, as a `Report` would be written in one piece."""

    def __init__(self, out: Sink, look: Look) -> None:
        super().__init__(out, look)
        self._first = True

    def begin(self) -> None:
        self._out.write(f'{{\n  "schema_version": "{SCHEMA_VERSION}",\n  "tool": {_nested(Tool(), 1)},\n')
        self._out.write('  "documents": [')

    def document(self, document: Document, draft: Draft | None) -> None:  # noqa: ARG002
        self._out.write(f"{'' if self._first else ','}\n    {_nested(document, 2)}")
        self._first = False

    def end(self, summary: Summary) -> None:
        self._out.write(f'{"" if self._first else chr(10) + "  "}],\n  "summary": {_nested(summary, 1)}\n}}\n')


def _nested(thing: object, depth: int) -> str:
    """The thing as it stands inside `depth` levels. A line end is always layout: within strings it is escaped."""
    return to_json(thing, indent=2).decode().replace("\n", "\n" + "  " * depth)
