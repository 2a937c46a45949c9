"""Word: a copy of the draft with a comment on the words of each alarm."""

from __future__ import annotations

from factcheck.drafts.docx import WordDraft
from factcheck.drafts.draft import Draft
from factcheck.errors import UsageError
from factcheck.findings.report import Document
from factcheck.reports.cells import clean
from factcheck.reports.word_comments import CommentedCopy
from factcheck.reports.wording import lines, one_line, standing, unchecked
from factcheck.reports.writer import BinarySink, Look, Writer


class WordWriter(Writer):
    """Code and verdict, the sentence, the working and what else it rests on, on the words of the operand at fault."""

    def __init__(self, out: BinarySink, look: Look) -> None:
        self._file = out
        self._look = look
        self._done = False

    def document(self, document: Document, draft: Draft | None) -> None:
        """Writes the copy. Raises UsageError for a draft that is no Word file, and for a second one."""
        if self._done or not isinstance(draft, WordDraft):
            raise UsageError(f"{document.path}: has no comments written: --format docx takes one .docx draft alone")
        self._done = True
        copy = CommentedCopy(draft)
        for gap in document.incomplete if draft.source else ():
            copy.comment(0, 1, clean(unchecked(gap)), "")
        for finding in self._shown(document):
            place = finding.spans[0]
            said = [f"{finding.code} {standing(finding)}", *lines(finding)]
            elsewhere = f"On “{one_line(place.quote)}”, in a note or a text box of this paragraph:"
            copy.comment(place.start, place.end, "\n".join(map(clean, said)), clean(elsewhere))
        self._file.write(copy.saved())
