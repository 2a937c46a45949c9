"""Opens a Word file that may come from anyone: what is no sound one is refused before any of its XML is parsed."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from factcheck.errors import DraftError

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement

NOTES = ("footnote", "endnote")

MOST_UNPACKED = 200_000_000
"""Bytes of all parts together, pictures included. The longest books with their pictures stay below."""
MOST_XML = 30_000_000
"""Bytes of all parts that are parsed. A parsed one takes some 14 times as much memory, and no book has half of this."""
_MOST_RATIO = 400
_SMALL = 10_000_000
"""Bytes below which a part may be packed as tightly as it likes."""

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
"""How compound files begin: Word files of before 2007, and files of today that a password locks."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_DECLARATIONS = [
    word.encode(encoding) for word in ("<!DOCTYPE", "<!ENTITY") for encoding in ("utf-8", "utf-16-le", "utf-16-be")
]
_MACROS = b"macroEnabled"
_STRICT = b"http://purl.oclc.org/ooxml/"
_AGAIN = "open it in Word and save it again"


def open_word(path: str, data: bytes) -> Document:
    """The document in the bytes of a .docx file; `path` is for messages.

    Raises DraftError for a file with a password, one of an older or other format, one that is broken, one that unpacks
    to more than anyone writes, and one whose XML declares entities, which no word processor writes.
    """
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise DraftError(path, "is locked with a password: save a copy without one")
        raise DraftError(path, "is a Word file of the old kind (.doc), whatever its name: save it as .docx")
    _examine(path, data)
    from docx import Document

    try:
        document = Document(BytesIO(data))
        # Both are looked up, and fail, at the first use.
        document.styles  # noqa: B018
        for kind in NOTES:
            notes(document, kind)
    except Exception:
        # Whatever python-docx trips over in bytes that anyone may have made: the file is at fault.
        raise DraftError(path, f"is no sound Word file: {_AGAIN} as .docx") from None
    return document


def notes(document: Document, kind: str) -> dict[str, BaseOxmlElement]:
    """The notes of one of the kinds in `NOTES`, by their ids."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import parse_xml
    from docx.oxml.ns import qn

    try:
        part = document.part.part_related_by(getattr(RELATIONSHIP_TYPE, f"{kind.upper()}S"))
    except KeyError:
        return {}
    return {note.get(qn("w:id"), ""): note for note in parse_xml(part.blob).iterchildren(qn(f"w:{kind}"))}


def _examine(path: str, data: bytes) -> None:
    """Raises DraftError for what must not be parsed."""
    broken = DraftError(path, f"is no sound Word file: {_AGAIN} as .docx")
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            parts = package.infolist()
            if any(part.flag_bits & 1 for part in parts):
                raise DraftError(path, "is locked with a password: save a copy without one")
            # `zipfile` reads no more of a part than it declares, so what is declared bounds what is there.
            xml = [part for part in parts if part.filename.lower().endswith((".xml", ".rels"))]
            _weigh(path, parts, MOST_UNPACKED)
            _weigh(path, xml, MOST_XML)
            for part in xml:
                text = package.read(part)
                if any(mark in text for mark in _DECLARATIONS):
                    raise DraftError(path, f"declares entities in its XML, as no word processor does: {_AGAIN}")
                if part.filename == "_rels/.rels" and _STRICT in text:
                    raise DraftError(path, "is a Strict Open XML file: save it as an ordinary Word document (.docx)")
                if part.filename == "[Content_Types].xml" and _MACROS in text:
                    raise DraftError(path, "is a Word file that may hold macros: save it as .docx")
    except DraftError:
        raise
    except Exception:
        # zipfile raises whatever it meets: its own errors, those of zlib, of struct, of bad encodings.
        raise broken from None


def _weigh(path: str, parts: list[zipfile.ZipInfo], most: int) -> None:
    if sum(part.file_size for part in parts) > most or any(map(_too_tight, parts)):
        raise DraftError(
            path, f"unpacks to more than a Word file holds ({most // 1_000_000} MB): split it, or {_AGAIN}"
        )


def _too_tight(part: zipfile.ZipInfo) -> bool:
    return part.file_size > _SMALL and part.file_size > _MOST_RATIO * max(1, part.compress_size)
