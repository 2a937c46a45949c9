"""What nobody reads here is told in a line that says what to do, by its name or by how it begins."""

import io
import zipfile
from pathlib import Path

import pytest

from factcheck.drafts import parse_file
from factcheck.errors import DraftError

COPY = b"There were 12 boats.\n"


def archive() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("copy.md", COPY)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("a.doc", "save it as .docx"),
        ("a.DOCM", "save it as .docx"),
        ("a.odt", "save it as .docx or .txt"),
        ("a.rtf", "save it as .docx or .txt"),
        ("a.pages", "export it as .docx"),
        ("a.gdoc", "download that as .docx"),
        ("a.pdf", "save its text as .txt"),
        ("a.ps", "save its text as .txt"),
        ("a.epub", "check the .html files in it"),
        ("a.zip", "unpack it"),
        ("a.adoc", "asciidoctor -b html5"),
        ("a.asciidoc", "asciidoctor -b html5"),
    ],
)
def test_a_name_tells(name: str, told: str) -> None:
    with pytest.raises(DraftError) as caught:
        parse_file(COPY, path=name)
    assert str(caught.value).startswith(f"{name}: is ")
    assert told in str(caught.value)


@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.html", "a", "<stdin>"])
@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"%PDF-1.7\n1 0 obj\n" + COPY, "is a PDF"),
        (b"%!PS-Adobe-3.0\n" + COPY, "is PostScript"),
        (b"{\\rtf1\\ansi " + COPY, "Rich Text"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + COPY, "old kind"),
        (archive(), "is an archive"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_beginning_tells_whatever_the_name(name: str, data: bytes, told: str) -> None:
    with pytest.raises(DraftError, match=told) as caught:
        parse_file(data, path=name)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("text", ["%PDF files: 12 of them.", "{ of 12 boats }", "PK 12 fell.", "% 12"])
def test_copy_that_only_looks_like_it_is_read(text: str) -> None:
    assert parse_file(text.encode(), path="a.txt").prose == text


def test_the_page_of_kinds_tells_of_each() -> None:
    from factcheck.drafts.reader import READERS, SUFFIXES

    page = (Path(__file__).parents[2] / "docs" / "drafts.md").read_text("utf-8")
    assert [suffix for suffix in {*READERS, *SUFFIXES} if f"`{suffix}`" not in page] == []
