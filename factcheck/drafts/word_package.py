"""Opens a Word file that may come from anyone: what is no sound one is refused before any of its XML is parsed."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from factcheck.drafts.refused import by_signature
from factcheck.drafts.word_names import W
from factcheck.errors import DraftError
from factcheck.expressions import expression

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement

NOTES = ("footnote", "endnote")

MOST_UNPACKED = 200_000_000
"""Bytes of all parts together, pictures included. The longest books with their pictures stay below."""
MOST_XML = 30_000_000
"""Bytes of all parts that are XML. A parsed one takes some 14 times as much memory, and no book has half of this."""
MOST_ELEMENTS = 500_000
"""Elements in all parts that are XML, some 2,000 pages as Word writes them. Time and memory are in step with them."""
_MOST_RATIO = 400
_SMALL = 10_000_000
"""Bytes below which a part may be packed as tightly as it likes."""

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
"""How compound files begin: Word files of before 2007, and files of today that a password locks."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_DECLARATIONS = [
    word.encode(encoding)
    for word in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
]
_HEAD = 200
"""Bytes at the start of a part in which its encoding is told."""
_BEFORE = "\xff\xfe\xef\xbb\xbf \t\r\n"
"""Byte order marks and white space, as Latin-1."""
_ENCODING = expression(r"""<\?xml[^>]{0,100}\sencoding\s{0,9}=\s{0,9}["']([^"']{0,40})""")
_ENCODINGS = ("utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "ascii", "iso-8859-1", "windows-1252")
"""Two of them are what a package may have; in all of them a declaration is seen in the bytes."""
_MACROS = b"macroEnabled"
_STRICT = b"http://purl.oclc.org/ooxml/"
_AGAIN = "open it in Word and save it again"


def open_word(path: str, data: bytes) -> Document:
    """The document in the bytes of a .docx file; `path` is for messages.

    Raises DraftError for a file with a password, one of an older or other format, one that is broken, one that unpacks
    to more than anyone writes, one of too many elements, and one whose XML declares entities, which no word processor
    writes.
    """
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise DraftError(path, "is locked with a password: save a copy without one")
        raise DraftError(path, "is a Word file of the old kind (.doc), whatever its name: save it as .docx")
    if not data.startswith(b"PK") and (other := by_signature(data)):
        raise DraftError(path, other)
    _examine(path, data)
    from docx import Document

    try:
        document = Document(BytesIO(data))
        # All are looked up, and fail, at the first use.
        if document.element.tag != W + "document" or document.element.body is None:
            raise ValueError("no body")
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
            _weigh(path, parts, MOST_UNPACKED)
            # A part is parsed for what it is said to be, whatever its name.
            xml = [part for part in parts if _is_xml(part) or _head(package, part).startswith("<")]
            _weigh(path, xml, MOST_XML)
            elements = 0
            for part in xml:
                text = package.read(part)
                elements += text.count(b"<") - text.count(b"</")
                if elements > MOST_ELEMENTS:
                    raise DraftError(
                        path,
                        f"holds more than {MOST_ELEMENTS:,} elements of XML: split it, by its chapters or its tables",
                    )
                if _is_xml(part):
                    _examine_part(path, part, text)
    except DraftError:
        raise
    except Exception:
        # zipfile raises whatever it meets: its own errors, those of zlib, of struct, of bad encodings.
        raise broken from None


def _is_xml(part: zipfile.ZipInfo) -> bool:
    return part.filename.lower().endswith((".xml", ".rels"))


def _head(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> str:
    """How a part begins, in so far as that is ASCII."""
    with package.open(part) as stream:
        return _beginning(stream.read(_HEAD))


def _beginning(data: bytes) -> str:
    return data[:_HEAD].replace(b"\0", b"").decode("latin-1").lstrip(_BEFORE)


def _examine_part(path: str, part: zipfile.ZipInfo, text: bytes) -> None:
    """Raises DraftError for XML that must not be parsed, and ValueError for an encoding that no package may have."""
    encoding = _ENCODING.match(_beginning(text))
    if encoding and encoding[1].lower() not in _ENCODINGS:
        raise ValueError(encoding[1])
    if any(mark in text for mark in _DECLARATIONS):
        raise DraftError(path, f"declares entities in its XML, as no word processor does: {_AGAIN}")
    if part.filename == "_rels/.rels" and _STRICT in text:
        raise DraftError(path, "is a Strict Open XML file: save it as an ordinary Word document (.docx)")
    if part.filename == "[Content_Types].xml" and _MACROS in text:
        raise DraftError(path, "is a Word file that may hold macros: save it as .docx")


def _weigh(path: str, parts: list[zipfile.ZipInfo], most: int) -> None:
    if sum(part.file_size for part in parts) > most:
        raise DraftError(
            path, f"unpacks to more than a Word file holds ({most // 1_000_000} MB): split it, or {_AGAIN}"
        )
    if any(map(_too_tight, parts)):
        raise DraftError(path, f"unpacks to more than {_MOST_RATIO} times its size, as no Word file does: {_AGAIN}")


def _too_tight(part: zipfile.ZipInfo) -> bool:
    return part.file_size > _SMALL and part.file_size > _MOST_RATIO * max(1, part.compress_size)
