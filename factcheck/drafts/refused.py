"""Files that hold copy in a form nobody reads here: how each is known, and what to do instead."""

from __future__ import annotations

from typing import NamedTuple


class Refused(NamedTuple):
    """A form of file."""

    told: str
    """What it is, and what to do."""
    suffixes: tuple[str, ...] = ()
    signature: bytes = b""
    """How every such file begins; empty where nothing tells."""
    written: bool = True
    """Whether people write drafts in it: a folder's are told where they are passed over."""


_REFUSED = (
    Refused("is a Word file of the old kind: save it as .docx", (".doc", ".dot"), bytes.fromhex("d0cf11e0a1b11ae1")),
    Refused("is a Word file that may hold macros: save it as .docx", (".docm",)),
    Refused("is an OpenDocument file: save it as .docx or .txt", (".odt", ".ott")),
    Refused("is a file in Rich Text Format: save it as .docx or .txt", (".rtf",), rb"{\rtf"),
    Refused("is a Pages file: export it as .docx", (".pages",)),
    Refused("is a link to a Google document: download that as .docx", (".gdoc",)),
    Refused("is a PDF: check what it was made of, or save its text as .txt", (".pdf",), b"%PDF-", False),
    Refused("is PostScript: check what it was made of, or save its text as .txt", (".ps", ".eps"), b"%!PS", False),
    Refused("is an electronic book: check the .html files in it", (".epub",), written=False),
    Refused("is an archive: unpack it; a Word file must be named .docx", (".zip",), b"PK\x03\x04", False),
    Refused("is AsciiDoc: make HTML of it (asciidoctor -b html5 FILE) and check that", (".adoc", ".asciidoc")),
)  # fmt: skip

WRITTEN = tuple(suffix for form in _REFUSED if form.written for suffix in form.suffixes)
"""The endings of drafts that nobody reads here."""


def by_suffix(suffix: str) -> str | None:
    """What to tell of a file with this ending, lower case; None for one that may be read."""
    return next((form.told for form in _REFUSED if suffix in form.suffixes), None)


def by_signature(data: bytes) -> str | None:
    """What to tell of a file named like text that begins like another kind; None for one that may be text."""
    return next((form.told for form in _REFUSED if form.signature and data.startswith(form.signature)), None)
