"""Reads a draft in whatever format it comes: the one table of formats."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath

from factcheck.drafts.decode import decode, read_bytes
from factcheck.drafts.draft import Draft
from factcheck.drafts.markdown import read_markdown
from factcheck.drafts.plain import read_plain
from factcheck.errors import DraftError

Reader = Callable[[str, str], Draft]
"""Takes the path (for messages) and the decoded source; raises DraftError for what it cannot read."""

BinaryReader = Callable[[str, bytes], Draft]
"""Takes the path (for messages) and the bytes of a file that is no text; raises DraftError likewise."""


def _read_html(path: str, source: str) -> Draft:
    """Reads a page of HTML; the reader takes time to load, and few runs need it."""
    from factcheck.drafts.html import read_html

    return read_html(path, source)


def _read_docx(path: str, data: bytes) -> Draft:
    """Reads a Word file; the library for it takes longer to load than a page to check."""
    from factcheck.drafts.docx import read_docx

    return read_docx(path, data)


READERS: dict[str, Reader] = {
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".mdown": read_markdown,
    ".txt": read_plain,
    ".html": _read_html,
    ".htm": _read_html,
}
"""Which reader reads which suffix, lower case. A new format is one more file with a reader, and a line here."""

BINARY_READERS: dict[str, BinaryReader] = {".docx": _read_docx}
"""Likewise, for files that are no text."""

_SAVED_OTHERWISE = {
    ".doc": "is a Word file of the old kind: save it as .docx",
    ".docm": "is a Word file that may hold macros: save it as .docx",
    ".odt": "is an OpenDocument file: save it as .docx or .txt",
    ".rtf": "is a file in Rich Text Format: save it as .docx or .txt",
}
"""Suffixes of what word processors write and nobody reads here, and what to do instead."""

SUFFIXES = (".md", ".markdown", ".txt", ".html", ".htm", ".docx")
"""What a walk over a folder takes."""


def read_draft(path: Path) -> Draft:
    """Reads a file; a suffix that has no reader is read as plain text.

    Raises DraftError for a file that cannot be read, is no text, has broken front matter, or is no sound Word file.
    """
    return parse_file(read_bytes(path), path=path.as_posix())


def parse_file(data: bytes, *, path: str) -> Draft:
    """Reads what a file holds. Raises DraftError as `read_draft` does."""
    suffix = PurePath(path).suffix.lower()
    if suffix in _SAVED_OTHERWISE:
        raise DraftError(path, _SAVED_OTHERWISE[suffix])
    if suffix in BINARY_READERS:
        return BINARY_READERS[suffix](path, data)
    return parse_draft(decode(data, path), path=path)


def parse_draft(text: str, *, path: str = "<text>", suffix: str | None = None) -> Draft:
    """Reads text that is in memory already: from an editor, a Python program.

    `suffix` (".md") tells the format; without it the suffix of `path` does.
    Raises DraftError for broken front matter.
    """
    known = PurePath(path).suffix if suffix is None else suffix
    return READERS.get(known.lower(), read_plain)(path, text)
