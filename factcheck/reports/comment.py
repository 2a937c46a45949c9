"""Markdown: a comment on a pull request, with a table of the alarms and their workings folded below it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict

from factcheck.drafts.draft import Draft
from factcheck.findings.report import Document, Finding, FindingSpan, Summary
from factcheck.reports.markup import markdown
from factcheck.reports.wording import grounds, standing, unchecked
from factcheck.reports.writer import Look, Sink, Writer

_MOST_CHARACTERS = 60_000
"""GitHub takes no comment of more than 65,536 characters."""
_MOST_WORDS = 20
_LONGEST_GAP = 1_000

_SIGNS: Mapping[str, str] = {
    "refuted": "❌",
    "suspect": "⚠️",
    "supported": "✅",
    "unverifiable": "❔",
    "suppressed": "🔕",
}
"""What a finding is, in the order of the rows."""


class CommentWriter(Writer):
    """A summary, a row for each alarm, or with `verbose` for each finding, and its working.

    A comment has room for so many rows: the worst verdicts come first, then in the order of the drafts; of the rest
    it says how many there are.
    """

    def __init__(self, out: Sink, look: Look) -> None:
        super().__init__(out, look)
        self._drafts = self._claims = self._unjudged = self._hidden = 0
        self._entries: dict[str, list[tuple[str, str]]] = {kind: [] for kind in _SIGNS}
        """A row of the table and its folded working."""
        self._size = dict.fromkeys(_SIGNS, 0)
        self._gaps: list[str] = []

    def document(self, document: Document, draft: Draft | None) -> None:  # noqa: ARG002
        self._drafts += 1
        self._claims += document.extraction.claims
        self._unjudged += document.extraction.unjudged
        for finding in self._shown(document):
            kind, entry = _kind(finding), (_row(document, finding), _folded(document, finding))
            size = len("".join(entry))
            if self._size[kind] + size > _MOST_CHARACTERS:
                self._hidden += 1
            else:
                self._entries[kind].append(entry)
                self._size[kind] += size
        self._gaps.extend(f"- {markdown(f'{document.path}: {unchecked(gap)}')}\n" for gap in document.incomplete)

    def end(self, summary: Summary) -> None:
        told = _told(summary, self._unjudged) if self._claims else "no claim of a checkable kind was found"
        drafts = f"{self._drafts:,} draft{'' if self._drafts == 1 else 's'}"
        self._out.write(f"### factcheck: {told} in {drafts}{', not all of it checked' if self._gaps else ''}\n")
        gaps = [gap for gap in self._gaps[:_MOST_WORDS] if len(gap) < _LONGEST_GAP]
        room = _MOST_CHARACTERS - len("".join(gaps))
        kept: list[tuple[str, str]] = []
        for entry in (entry for kind in _SIGNS for entry in self._entries[kind]):
            size = len("".join(entry))
            if size > room:
                self._hidden += 1
            else:
                room -= size
                kept.append(entry)
        if kept:
            self._out.write("\n| verdict | where | what | rule |\n|---|---|---|---|\n")
            self._out.write("".join(row for row, _ in kept))
            self._out.write("\n" + "\n".join(folded for _, folded in kept))
        if self._hidden:
            self._out.write(f"\n{self._hidden:,} more found no room in this comment.\n")
        if self._gaps:
            self._out.write("\nLeft unchecked:\n\n" + "".join(gaps))
            if len(self._gaps) > len(gaps):
                self._out.write(f"- and {len(self._gaps) - len(gaps):,} more\n")


def _told(summary: Summary, unjudged: int) -> str:
    """What came of the run: "1 refuted, 2 suspect", "no alarm, 3 supported, 1 without a verdict"."""
    counts = {**asdict(summary), "without a verdict": unjudged}
    told = [f"{count:,} {verdict}" for verdict, count in counts.items() if count]
    return ", ".join(told if summary.refuted or summary.suspect else ["no alarm", *told])


def _kind(finding: Finding) -> str:
    return "suppressed" if finding.suppressed else finding.verdict


def _row(document: Document, finding: Finding) -> str:
    sign = f"{_SIGNS[_kind(finding)]} {standing(finding)}"
    rule = f"{markdown(finding.code)} {markdown(finding.name)}"
    return f"| {sign} | {markdown(_where(document, finding))} | {markdown(finding.message)} | {rule} |\n"


def _where(document: Document, finding: Finding) -> str:
    place = finding.spans[0]
    return f"{document.path}:{place.line}:{place.column}"


def _folded(document: Document, finding: Finding) -> str:
    """The blank lines around the list make it Markdown within the HTML."""
    head = markdown(f"{_where(document, finding)}: {finding.code}")
    items = [("words", ", ".join(_words(finding.spans))), *((name, markdown(text)) for name, text in grounds(finding))]
    body = "".join(f"- {name}: {text}\n" for name, text in items)
    return f"<details><summary>{head}</summary>\n\n{body}\n</details>\n"


def _words(spans: Sequence[FindingSpan]) -> Iterator[str]:
    for span in spans[:_MOST_WORDS]:
        yield f"“{markdown(span.quote)}” ({markdown(span.role)})"
    if len(spans) > _MOST_WORDS:
        yield f"and {len(spans) - _MOST_WORDS} more"
