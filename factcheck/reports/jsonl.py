"""JSON lines: a finding a line, for `jq`, `grep` and tables."""

from __future__ import annotations

from dataclasses import fields

from pydantic_core import to_json

from factcheck.drafts.draft import Draft
from factcheck.findings.report import Document
from factcheck.reports.writer import Writer

_LINE_ENDS = str.maketrans({character: f"\\u{ord(character):04x}" for character in "\x85\u2028\u2029"})
"""JSON lets them stand in strings, but not all who read line by line do."""


class JsonLinesWriter(Writer):
    """The findings of all verdicts, each as in `schemas/report.schema.json` with the path of its draft before it."""

    def document(self, document: Document, draft: Draft | None) -> None:  # noqa: ARG002
        for finding in document.findings:
            line = {"path": document.path} | {field.name: getattr(finding, field.name) for field in fields(finding)}
            self._out.write(to_json(line).decode().translate(_LINE_ENDS) + "\n")
