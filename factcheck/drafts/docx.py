"""Reads Word files (.docx): the text as it reads with all tracked changes accepted, one block a line."""

from __future__ import annotations

from factcheck.drafts.assembly import Assembly
from factcheck.drafts.draft import Draft
from factcheck.drafts.screening import screen
from factcheck.drafts.word_package import open_word
from factcheck.drafts.word_passages import passages


class WordDraft(Draft):
    """A Word file as read. `source` is the text that was read: a line for each passage.

    `factcheck.drafts.word_passages.passages`, on the document in `data`, gives those lines again, piece by piece with
    the elements that they are the text of: the way back from a range of the source to the runs of the file.
    """

    data: bytes = b""
    """The file."""


def read_docx(path: str, data: bytes) -> WordDraft:
    """Reads a Word file.

    Left out are what Word does not print of the copy (comments, field codes, hidden text), headers and footers, struck
    text, tables of contents, and what tracked changes delete. Footnotes and endnotes are paragraphs at the end, text
    boxes paragraphs after the one that they are anchored in.
    Raises DraftError for a file that cannot be read or must not be.
    """
    found = passages(open_word(path, data))
    source = "\n".join([passage.text for passage in found])
    out = Assembly(path, source, screen(source, templated=False).replace("\t", " "))
    at = 0
    for passage in found:
        end = at + len(passage.text)
        out.text(at, end)
        out.close(passage.kind, level=passage.level, group=passage.group, cell=passage.cell)
        at = end + 1
    draft = out.draft()
    return WordDraft(path, source, draft.prose, draft.blocks, draft.map, data=data)
