"""Reads a draft in whatever format it comes: the one table of formats."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath

from factcheck.drafts.decode import read_text
from factcheck.drafts.draft import Draft
from factcheck.drafts.markdown import read_markdown
from factcheck.drafts.plain import read_plain

Reader = Callable[[str, str], Draft]
"""Takes the path (for messages) and the decoded source; raises DraftError for what it cannot read."""


def _read_html(path: str, source: str) -> Draft:
    """Reads a page of HTML; the reader takes time to load, and few runs need it."""
    from factcheck.drafts.html import read_html

    return read_html(path, source)


READERS: dict[str, Reader] = {
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".mdown": read_markdown,
    ".txt": read_plain,
    ".html": _read_html,
    ".htm": _read_html,
}
"""Which reader reads which suffix, lower case. A new format is one more file with a reader, and a line here."""

SUFFIXES = (".md", ".markdown", ".txt", ".html", ".htm")
"""What a walk over a folder takes."""


def read_draft(path: Path) -> Draft:
    """Reads a file; a suffix that is not in `READERS` is read as plain text.

    Raises DraftError for a file that cannot be read, is no text, or has broken front matter.
    """
    return parse_draft(read_text(path), path=path.as_posix())


def parse_draft(text: str, *, path: str = "<text>", suffix: str | None = None) -> Draft:
    """Reads text that is in memory already: from stdin, an editor, a Python program.

    `suffix` (".md") tells the format; without it the suffix of `path` does.
    Raises DraftError for broken front matter.
    """
    known = PurePath(path).suffix if suffix is None else suffix
    return READERS.get(known.lower(), read_plain)(path, text)
