"""Comments on the exact words of a Word file, in a copy of it."""

from __future__ import annotations

import zipfile
from bisect import bisect_right
from copy import deepcopy
from io import BytesIO
from typing import NamedTuple, cast

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import XmlPart
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.run import Run

from factcheck.drafts.docx import WordDraft
from factcheck.drafts.word_names import W
from factcheck.drafts.word_package import open_word
from factcheck.drafts.word_passages import passages

AUTHOR = "factcheck"
_INITIALS = "fc"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_NO_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest that a ZIP file can tell, so that the same comments make the same bytes."""


class _Text(NamedTuple):
    """Where in the source the text of an element begins and ends."""

    start: int
    end: int
    element: BaseOxmlElement | None
    near: BaseOxmlElement | None


class CommentedCopy:
    """A copy of a Word file that takes comments by ranges of the draft's source. The draft stays as it is."""

    def __init__(self, draft: WordDraft) -> None:
        self._document = open_word(draft.path, draft.data)
        self._texts: list[_Text] = []
        self._comments: BaseOxmlElement | None = None
        self._next = 0
        """The number of the next comment; python-docx would look through all of them for each."""
        at = 0
        for passage in passages(self._document):
            for piece in passage.pieces:
                self._texts.append(_Text(at, at + len(piece.text), piece.element, piece.near))
                at += len(piece.text)
            at += 1

    def comment(self, start: int, end: int, text: str, elsewhere: str) -> None:
        """Puts a comment on the words of a source range.

        Word has none in text boxes, and python-docx none in notes: there the paragraph takes it that the box or the
        mark of the note stands in, with `elsewhere` before the text.
        """
        first, last = self._index(start), self._index(end - 1)
        here = self._runs(first, last, start, end)
        if here is None:
            near = self._texts[first].near if self._texts[first].near is not None else self._texts[last].near
            here, text = _all_runs(near if near is not None else self._paragraph(first)), f"{elsewhere}\n{text}"
        if here is None:
            return
        number = self._add(text)
        first_run, last_run = (Run(one, self._document) for one in here)
        first_run.mark_comment_range(last_run, number)

    def _add(self, text: str) -> int:
        """Adds a comment, a paragraph for each line, that carries no date; its number."""
        if self._comments is None:
            _ = self._document.comments  # makes the part where there is none
            part = self._document.part.part_related_by(RELATIONSHIP_TYPE.COMMENTS)
            self._comments = cast(XmlPart, part).element
            numbers = (comment.get(W + "id", "") for comment in self._comments)
            self._next = max((int(number) for number in numbers if number.isdecimal()), default=-1) + 1
        number, self._next = self._next, self._next + 1
        told = {"id": str(number), "author": AUTHOR, "initials": _INITIALS}
        comment = _child(self._comments, "comment", **told)
        for index, line in enumerate(text.split("\n")):
            paragraph = _child(comment, "p")
            _child(_child(paragraph, "pPr"), "pStyle", val="CommentText")
            if not index:
                mark = _child(paragraph, "r")
                _child(_child(mark, "rPr"), "rStyle", val="CommentReference")
                _child(mark, "annotationRef")
            words = _child(_child(paragraph, "r"), "t")
            words.text = line
            words.set(_SPACE, "preserve")
        return number

    def saved(self) -> bytes:
        """The copy as a file. The same comments on the same file make the same bytes: no clock is told."""
        written, out = BytesIO(), BytesIO()
        self._document.save(written)
        with zipfile.ZipFile(written) as package, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as timeless:
            for name in package.namelist():
                timeless.writestr(_entry(name), package.read(name))
        return out.getvalue()

    def _index(self, offset: int) -> int:
        return max(0, bisect_right(self._texts, offset, key=lambda text: text.start) - 1)

    def _runs(self, first: int, last: int, start: int, end: int) -> tuple[BaseOxmlElement, BaseOxmlElement] | None:
        """The first and the last run of a range, cut out where it begins or ends within one; None for no such runs."""
        if any(not _in_a_run(self._texts[index]) for index in (first, last)):
            return None
        self._cut(last, end)
        ending = self._texts[last].element
        assert ending is not None
        if (following := ending.getnext()) is not None:
            _cut_before(following)
        first += self._cut(first, start)
        beginning = self._texts[first].element
        assert beginning is not None
        begun = _cut_before(beginning)
        ending = self._texts[self._index(end - 1)].element
        assert ending is not None
        return begun, ending.getparent()

    def _cut(self, index: int, offset: int) -> int:
        """Makes two elements of one where `offset` lies within its text; whether it did."""
        text = self._texts[index]
        if not text.start < offset < text.end or text.element is None:
            return 0
        before = text.element
        after = deepcopy(before)
        words = before.text or ""
        before.text, after.text = words[: offset - text.start], words[offset - text.start :]
        before.set(_SPACE, "preserve")
        after.set(_SPACE, "preserve")
        before.addnext(after)
        self._texts[index : index + 1] = [
            text._replace(end=offset),
            text._replace(start=offset, element=after),
        ]
        return 1

    def _paragraph(self, index: int) -> BaseOxmlElement | None:
        """The paragraph of a text, or of one before or after it."""
        for text in (*self._texts[index:], *reversed(self._texts[:index])):
            if text.near is not None:
                return text.near
            if text.element is not None:
                return next(text.element.iterancestors(W + "p"), None)
        return None


def _child(parent: BaseOxmlElement, name: str, **attributes: str) -> BaseOxmlElement:
    """A new last child of WordprocessingML."""
    child: BaseOxmlElement = parent.makeelement(W + name, {W + key: value for key, value in attributes.items()})
    parent.append(child)
    return child


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _NO_TIME)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 0
    return entry


def _in_a_run(text: _Text) -> bool:
    """Whether comments can stand on a text itself."""
    return text.near is None and text.element is not None and text.element.getparent().tag == W + "r"


def _cut_before(element: BaseOxmlElement) -> BaseOxmlElement:
    """The run that begins with an element, cut off what stands before it in its run; both look the same."""
    run: BaseOxmlElement = element.getparent()
    looks = run.find(W + "rPr")
    if element.getprevious() is looks:
        return run
    rest: BaseOxmlElement = run.makeelement(run.tag, dict(run.attrib), run.nsmap)
    if looks is not None:
        rest.append(deepcopy(looks))
    run.addnext(rest)
    for child in [element, *element.itersiblings()]:
        rest.append(child)
    return rest


def _all_runs(paragraph: BaseOxmlElement | None) -> tuple[BaseOxmlElement, BaseOxmlElement] | None:
    """The first and the last run of a paragraph that are its own children."""
    runs = [] if paragraph is None else paragraph.findall(W + "r")
    return (runs[0], runs[-1]) if runs else None
