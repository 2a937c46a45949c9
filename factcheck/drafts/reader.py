"""Reads a draft in whatever format it comes: the one table of formats."""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path, PurePath
from typing import Any, NamedTuple

from factcheck.drafts.decode import decode, read_bytes
from factcheck.drafts.draft import Draft
from factcheck.drafts.refused import by_signature, by_suffix
from factcheck.errors import DraftError


class Reader(NamedTuple):
    """A format by where its reader is; the module is imported at the first draft of the format."""

    module: str
    """Below `factcheck.drafts`."""
    function: str
    binary: bool = False
    """Whether it takes the bytes of a file that is no text."""

    def __call__(self, path: str, source: str | bytes) -> Draft:
        """Takes the path (for messages) and the decoded source, or bytes. Raises DraftError for what it cannot read."""
        read: Any = getattr(import_module(f"factcheck.drafts.{self.module}"), self.function)
        draft: Draft = read(path, source)
        return draft


_MARKDOWN, _PLAIN, _HTML = (Reader(name, f"read_{name}") for name in ("markdown", "plain", "html"))

READERS: dict[str, Reader] = {
    ".md": _MARKDOWN,
    ".markdown": _MARKDOWN,
    ".mdown": _MARKDOWN,
    ".mdx": Reader("mdx", "read_mdx"),
    ".txt": _PLAIN,
    ".html": _HTML,
    ".htm": _HTML,
    ".rst": Reader("rst", "read_rst"),
    ".docx": Reader("docx", "read_docx", binary=True),
}
"""Which reader reads which suffix, lower case. A new format is one more file with a reader, and a line here."""

SUFFIXES = (".md", ".markdown", ".mdx", ".txt", ".html", ".htm", ".rst", ".docx")
"""What a walk over a folder is for."""

MOST_TEXT = 4_000_000
"""Code points of a draft with its markup."""
MOST_LINES = 200_000
"""Lines of a draft of text: each may be a paragraph, and its markup a tree of its own."""
MOST_MARKS = 400_000
"""Pipes and angle brackets of a draft of text: each may open a cell or an element."""
MOST_PROSE = 4_000_000
"""Code points of its prose, some 2,000 printed pages. Where figures crowd it, the phrasebook refuses it sooner."""


_MILLION = 1_000_000


def has_reader(path: str) -> bool:
    """Whether the suffix of a path tells a format."""
    return os.path.splitext(path)[1].lower() in READERS  # noqa: PTH122 (thousands of them)


def is_text(path: str) -> bool:
    """Whether the format that a path tells is one of text."""
    return not READERS.get(PurePath(path).suffix.lower(), _PLAIN).binary


def read_draft(path: Path) -> Draft:
    """Reads a file; a suffix that has no reader is read as plain text.

    Raises DraftError for a file that cannot be read, is no text, has broken front matter, is no sound Word file, or
    holds more than is checked at once.
    """
    return parse_file(read_bytes(path), path=path.as_posix())


def parse_file(data: bytes, *, path: str) -> Draft:
    """Reads what a file holds. Raises DraftError as `read_draft` does."""
    suffix = PurePath(path).suffix.lower()
    reader = READERS.get(suffix, _PLAIN)
    refusal = by_suffix(suffix) or (None if reader.binary else by_signature(data))
    if refusal:
        raise DraftError(path, refusal)
    return _read(reader, path, data if reader.binary else decode(data, path))


def parse_draft(text: str, *, path: str = "<text>", suffix: str | None = None) -> Draft:
    """Reads text that is in memory already: from an editor, a Python program.

    `suffix` (".md") tells the format; without it the suffix of `path` does.
    Raises DraftError for broken front matter, and for more than is checked at once.
    """
    known = PurePath(path).suffix if suffix is None else suffix
    reader = READERS.get(known.lower(), _PLAIN)
    return _read(_PLAIN if reader.binary else reader, path, text)


def _read(reader: Reader, path: str, source: str | bytes) -> Draft:
    if not reader.binary and len(source) > MOST_TEXT:
        raise DraftError(path, _told(len(source), "characters", MOST_TEXT))
    if isinstance(source, str) and (lines := source.count("\n")) > MOST_LINES:
        raise DraftError(path, _told(lines, "lines", MOST_LINES))
    if isinstance(source, str) and (marks := source.count("|") + source.count("<")) > MOST_MARKS:
        raise DraftError(path, _told(marks, "table cells and tags", MOST_MARKS))
    draft = reader(path, source)
    if len(draft.prose) > MOST_PROSE:
        raise DraftError(path, _told(len(draft.prose), "characters of prose", MOST_PROSE))
    return draft


def _told(count: int, what: str, most: int) -> str:
    return (
        f"holds {_many(count)} {what}, and {_many(most)} are checked at once: "
        "split it, by its chapters or between two of its tables"
    )


def _many(count: int) -> str:
    return f"{count:,}" if count < _MILLION else f"{round(count / _MILLION, 1):g} million"
