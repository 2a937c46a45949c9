"""Files come in as text with their offsets kept, or are refused in one line."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from factcheck.drafts import read_draft
from factcheck.drafts.decode import decode
from factcheck.errors import DraftError


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
def test_unicode_is_read_with_its_line_ends(encoding: str) -> None:
    assert decode("Été 😀\r\nzwölf\r".encode(encoding), "a.txt") == "Été 😀\r\nzwölf\r"


def test_a_byte_order_mark_is_part_of_the_source_but_not_of_the_prose(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfTwelve fell\n")
    draft = read_draft(path)
    assert draft.source == "\ufeffTwelve fell\n" == path.read_text("utf-8")
    assert draft.prose == "Twelve fell"
    assert draft.source_range(0, 6) == (1, 7)


def test_western_copy_with_typographic_quotes_is_detected() -> None:
    text = "“Twelve drones fell,” the café’s owner said – “and four flew.” " * 20
    assert decode(text.encode("cp1252"), "a.txt") == text


@pytest.mark.parametrize(
    ("data", "line", "word"),
    [
        (b"one\ntwo\0three", 2, "NUL"),
        ("Été\n".encode() + b"zw\xf6lf", 2, "UTF-8"),
        (b"\xff\xfe\x00", None, "UTF-16"),
    ],
)
def test_what_is_no_text_is_refused_with_its_line(data: bytes, line: int | None, word: str) -> None:
    with pytest.raises(DraftError) as caught:
        decode(data, "a.txt")
    assert str(caught.value).startswith("a.txt: " if line is None else f"a.txt:{line}: ")
    assert word in str(caught.value)


def test_missing_files_and_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DraftError, match="no such file"):
        read_draft(tmp_path / "none.md")
    with pytest.raises(DraftError, match="is a folder"):
        read_draft(tmp_path)


def test_an_empty_file_is_a_draft_without_blocks(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"")
    draft = read_draft(path)
    assert (draft.prose, draft.blocks, list(draft.map.slices())) == ("", (), [])


@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_ten_megabytes_are_read_in_seconds(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_text("The ministry said *twelve* drones fell — eight in the north.\n\n" * 160_000, "utf-8")
    started = time.process_time()
    draft = read_draft(path)
    assert len(draft.blocks) == 160_000
    assert time.process_time() - started < 20
