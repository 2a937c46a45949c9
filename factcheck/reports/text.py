"""Text: the report for an editor at a terminal."""

from __future__ import annotations

from factcheck.drafts.draft import Draft
from factcheck.findings.report import Document, Finding, Summary
from factcheck.reports.cells import clean, wrapped
from factcheck.reports.excerpt import excerpt
from factcheck.reports.paint import painted
from factcheck.reports.wording import grounds, left_out, unchecked
from factcheck.reports.writer import Look, Sink, Writer

_WIDEST = 100
_MOST_NAMED = 10


class TextWriter(Writer):
    """Alarms with the lines they stand on; with `verbose` the other findings too, in short.

    No line is wider than the terminal or than 100 columns, but for a path or a word that is longer.
    """

    def __init__(self, out: Sink, look: Look) -> None:
        super().__init__(out, Look(look.colour, max(40, min(look.width, _WIDEST)), look.verbose))
        self._silent: list[str] = []
        self._first = True

    def document(self, document: Document, draft: Draft | None) -> None:
        for finding in self._shown(document):
            if finding.alarm:
                self._paragraph(self._alarm(document, finding, draft))
            else:
                self._paragraph(self._in_short(document, finding, draft))
        for gap in document.incomplete:
            self._paragraph([wrapped(f"{document.path}: {unchecked(gap)}", self._look.width)])
        for thrown in document.extraction.rejections if self._look.verbose else ():
            self._paragraph([wrapped(f"{document.path}: {left_out(thrown)}", self._look.width)])
        if not (document.extraction.claims or document.incomplete):
            self._silent.append(document.path)

    def end(self, summary: Summary) -> None:  # noqa: ARG002
        if not self._silent:
            return
        lines = [f"{clean(path)}: no claim of a checkable kind was found" for path in self._silent[:_MOST_NAMED]]
        if len(self._silent) > _MOST_NAMED:
            lines.append(f"… and in {len(self._silent) - _MOST_NAMED:,} more drafts none was found")
        self._paragraph(lines)

    def _paragraph(self, lines: list[str]) -> None:
        self._out.write("" if self._first else "\n")
        self._out.write("\n".join(line for line in lines if line) + "\n")
        self._first = False

    def _head(self, document: Document, finding: Finding) -> str:
        place = finding.spans[0]
        verdict = painted(finding.verdict, finding.verdict, self._look.colour)
        head = f"{clean(document.path)}:{place.line}:{place.column}: {finding.code} {verdict}"
        if finding.suppressed:
            why = f"{finding.suppressed.kind}: {finding.suppressed.reason}"
            head += f"\n{wrapped(f'suppressed ({why})', self._look.width)}"
        lines = wrapped(finding.message, self._look.width)
        if finding.alarm:
            lines = "\n".join(painted(line, "message", self._look.colour) for line in lines.split("\n"))
        return f"{head}\n{lines}"

    def _alarm(self, document: Document, finding: Finding, draft: Draft | None) -> list[str]:
        return [
            self._head(document, finding),
            excerpt(finding, draft, self._look) if draft else self._quotes(finding),
            *(self._field(label, text) for label, text in grounds(finding)),
        ]

    def _in_short(self, document: Document, finding: Finding, draft: Draft | None) -> list[str]:
        """A finding that is no alarm, with the lines it speaks of where there are several to look for."""
        scattered = len({span.line for span in finding.spans}) > 1
        shown = excerpt(finding, draft, self._look) if draft and scattered else ""
        return [self._head(document, finding), shown, self._field("working", finding.working)]

    def _quotes(self, finding: Finding) -> str:
        """The operands in a sentence, for when the draft is not at hand to show them in their lines."""
        return self._field("words", ", ".join(f"“{span.quote}” ({span.role})" for span in finding.spans))

    def _field(self, name: str, text: str) -> str:
        label = f"{name}:"
        lines = wrapped(text, self._look.width, first=f"  {label:<13}", rest=" " * 15)
        return lines.replace(label, painted(label, "quiet", self._look.colour), 1)
