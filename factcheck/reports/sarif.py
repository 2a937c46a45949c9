"""SARIF 2.1.0: the interchange format of code scanning services and of editors' problem panes.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html; section numbers below are its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from factcheck import __version__
from factcheck.drafts.draft import Draft
from factcheck.findings.report import Document, Finding, FindingSpan, Summary, Unread
from factcheck.findings.verdict import Verdict
from factcheck.reports.region import Region
from factcheck.reports.stream import Array, nested
from factcheck.reports.wording import lines, one_line, unchecked
from factcheck.reports.writer import Look, Sink, Writer

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_HEAD = f"""\
{{
  "$schema": "{_SCHEMA}",
  "version": "2.1.0",
  "runs": [
    {{
      "columnKind": "unicodeCodePoints",
      "newlineSequences": ["\\r\\n", "\\n", "\\r"],
      "results": """

_KINDS: Mapping[Verdict, tuple[str, str]] = {
    Verdict.REFUTED: ("fail", "error"),
    Verdict.SUSPECT: ("fail", "warning"),
    Verdict.UNVERIFIABLE: ("open", "none"),
    Verdict.SUPPORTED: ("pass", "none"),
}
"""Verdict to kind and level (3.27.9, 3.27.10): "open" is a result that could not be settled either way."""

_MOST_LINKS = 20


class SarifWriter(Writer):
    """A result for each alarm, suppressed or not, and with `verbose` one for each other finding.

    Services show whatever is in `results` as a problem, even what passed: hence the alarms alone by default. The rules
    are those of the results, in the order of their first result.
    """

    def __init__(self, out: Sink, look: Look) -> None:
        super().__init__(out, look)
        self._results = Array(out, 3)
        self._rules: dict[str, str] = {}
        """Code to name."""
        self._gaps: list[dict[str, Any]] = []

    def begin(self) -> None:
        self._out.write(_HEAD)
        self._results.begin()

    def document(self, document: Document, draft: Draft | None) -> None:  # noqa: ARG002
        uri = _uri(document.path)
        for finding in document.findings:
            if not self._look.verbose and not finding.verdict.alarm:
                continue
            self._rules.setdefault(finding.code, finding.name)
            self._results.add(_result(uri, finding, list(self._rules).index(finding.code)))
        self._gaps.extend(_notification(uri, unchecked(gap)) for gap in document.incomplete)

    def unread(self, unread: Unread) -> None:
        self._gaps.append(_notification(_uri(unread.path), unread.reason, unread.line))

    def end(self, summary: Summary) -> None:  # noqa: ARG002
        self._results.end()
        if self._gaps:
            invocation = {"executionSuccessful": False, "toolExecutionNotifications": self._gaps}
            self._out.write(f',\n      "invocations": {nested([invocation], 3)}')
        driver = {
            "name": "factcheck",
            "version": __version__,
            "semanticVersion": __version__,
            "rules": [_rule(code, name) for code, name in self._rules.items()],
        }
        self._out.write(f',\n      "tool": {nested({"driver": driver}, 3)}\n    }}\n  ]\n}}\n')


def _result(uri: str, finding: Finding, rule: int) -> dict[str, Any]:
    kind, level = _KINDS[finding.verdict]
    return {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "kind": kind,
        "level": level,
        "message": {"text": "\n".join([*map(_unlinked, lines(finding)), *_links(finding.spans)])},
        "locations": [{"physicalLocation": _place(uri, finding.spans[0])}],
        "relatedLocations": [
            {"id": number, "physicalLocation": _place(uri, span), "message": {"text": span.role}}
            for number, span in enumerate(finding.spans, 1)
        ],
        "partialFingerprints": {"factcheck/v1": finding.fingerprint},
        "suppressions": _suppressions(finding),
        "properties": {
            "verdict": finding.verdict,
            "working": finding.working,
            "expected": finding.expected,
            "suggestion": finding.suggestion,
            "evidence": finding.evidence,
            "foundBy": finding.found_by,
        },
    }


def _suppressions(finding: Finding) -> list[dict[str, str]]:
    """An empty list says that the result counts; results of one run all have the list, or none (3.27.23)."""
    if finding.suppressed is None:
        return []
    kind = "inSource" if finding.suppressed.kind == "comment" else "external"
    return [{"kind": kind, "status": "accepted", "justification": finding.suppressed.reason}]


def _place(uri: str, span: FindingSpan) -> dict[str, Any]:
    region = Region.of(span)
    return {
        "artifactLocation": {"uri": uri},
        "region": {
            "startLine": region.line,
            "startColumn": region.column,
            "endLine": region.end_line,
            "endColumn": region.end_column,
            "snippet": {"text": span.quote},
        },
    }


def _links(spans: Sequence[FindingSpan]) -> Iterator[str]:
    """A line that links to every operand (3.11.6): services show a related location only where a link names it."""
    if len(spans) < 2:
        return
    told = [
        f"{_unlinked(span.role)} [{_link_text(span.quote)}]({number})"
        for number, span in enumerate(spans[:_MOST_LINKS], 1)
    ]
    if len(spans) > _MOST_LINKS:
        told.append(f"and {len(spans) - _MOST_LINKS} more")
    yield f"words: {', '.join(told)}"


def _unlinked(text: str) -> str:
    """Text in which nothing can be taken for a link."""
    return text.replace("](", "] (")


def _link_text(text: str) -> str:
    for character in "\\[]":
        text = text.replace(character, "\\" + character)
    return one_line(text)


def _notification(uri: str, told: str, line: int | None = None) -> dict[str, Any]:
    """What kept a draft, or a part of it, from being checked (3.58)."""
    region = {} if line is None else {"region": {"startLine": line}}
    return {
        "level": "error",
        "message": {"text": told},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri}, **region}}],
    }


def _rule(code: str, name: str) -> dict[str, Any]:
    """The rule with its page as help; a rule that has no page goes by its code and name."""
    from factcheck.rules.explain import Page
    from factcheck.rules.registry import RULES

    known = next((rule for rule in RULES if rule.code == code), None)
    if known is None:
        return {"id": code, "name": name}
    page = Page.of(known)
    return {
        "id": code,
        "name": name,
        "shortDescription": {"text": page.summary},
        "fullDescription": {"text": " ".join(dict(page.sections)["What it does"].split())},
        "help": {"text": str(page), "markdown": page.markdown},
    }


def _uri(path: str) -> str:
    """A path as a URI: relative, for services to take from the root of the repository, unless it is absolute."""
    if PurePath(path).is_absolute():
        return "file:///" + quote(path.lstrip("/"), safe="/:")
    return quote(path)
