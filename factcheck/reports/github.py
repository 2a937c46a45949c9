"""GitHub: workflow commands that a runner turns into annotations on the lines of a pull request.

https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.drafts.draft import Draft
from factcheck.findings.report import Document, Finding
from factcheck.findings.verdict import Verdict
from factcheck.reports.cells import clean
from factcheck.reports.markup import command_data, command_property
from factcheck.reports.region import Region
from factcheck.reports.wording import lines, standing, unchecked
from factcheck.reports.writer import Writer

_COMMANDS: Mapping[Verdict, str] = {Verdict.REFUTED: "error", Verdict.SUSPECT: "warning"}


class GithubWriter(Writer):
    """A command for each alarm, and with `verbose` a notice for each other finding."""

    def document(self, document: Document, draft: Draft | None) -> None:  # noqa: ARG002
        for finding in self._shown(document):
            title = f"{finding.code} {finding.name} ({standing(finding)})"
            place = {"file": document.path, **_place(finding), "title": title}
            command = _COMMANDS[finding.verdict] if finding.alarm else "notice"
            self._command(command, place, "\n".join(map(clean, lines(finding))))
        for gap in document.incomplete:
            self._command("warning", {"file": document.path, "title": "left unchecked"}, clean(unchecked(gap)))

    def _command(self, name: str, properties: Mapping[str, object], message: str) -> None:
        told = ",".join(f"{key}={command_property(str(value))}" for key, value in properties.items())
        self._out.write(f"::{name} {told}::{command_data(message)}\n")


def _place(finding: Finding) -> dict[str, int]:
    """Lines, and columns within one line: the runner takes columns of a region over several for a mistake."""
    region = Region.of(finding.spans[0])
    place = {"line": region.line, "endLine": region.end_line}
    if region.within_a_line:
        place |= {"col": region.column, "endColumn": region.end_column}
    return place
