"""Files come in as text with their offsets kept, or are refused in one line."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
import taken

from factcheck.drafts import read_draft, reader
from factcheck.drafts.decode import MOST_OF_A_DRAFT, decode, read_stream
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


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_device_or_a_named_pipe_is_refused_without_being_opened(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.md"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero")):
        with pytest.raises(DraftError, match="is a device or a named pipe, not a file"):
            read_draft(path)


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="this system has no names for open files")
def test_a_pipe_that_a_shell_opened_is_read() -> None:
    reading, writing = os.pipe()
    os.write(writing, b"Twelve fell.\n")
    os.close(writing)
    assert read_draft(Path(f"/dev/fd/{reading}")).prose == "Twelve fell."
    os.close(reading)


def test_a_draft_has_a_greatest_length(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(MOST_OF_A_DRAFT + 1)
    with pytest.raises(DraftError, match=r"long\.txt: holds more than 64 MB: split it into smaller files"):
        read_draft(path)
    assert read_stream(io.BytesIO(b"a" * 3_000_000), "a.txt", 3_000_000) == "a" * 3_000_000
    with pytest.raises(DraftError, match="holds more than 3 MB"):
        read_stream(io.BytesIO(b"a" * 3_000_001), "a.txt", 3_000_000)


def test_a_stream_that_breaks_is_told_with_its_name() -> None:
    class Broken(io.BytesIO):
        def read(self, _: int | None = -1) -> bytes:
            raise OSError(5, "Input/output error")

    with pytest.raises(DraftError, match="<stdin>: cannot be read: Input/output error"):
        read_stream(Broken(), "<stdin>")


def test_an_empty_file_is_a_draft_without_blocks(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"")
    draft = read_draft(path)
    assert (draft.prose, draft.blocks, list(draft.map.slices())) == ("", (), [])


SENTENCE = "The ministry said *twelve* drones fell — eight in the north.\n\n"


@pytest.mark.parametrize("suffix", [".md", ".txt", ".html"])
def test_as_much_as_is_checked_at_once_is_read_in_seconds(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    count = 1_000_000 // len(SENTENCE)
    path.write_text("".join(SENTENCE if suffix != ".html" else f"<p>{SENTENCE}" for _ in range(count)), "utf-8")
    assert len(read_draft(path).blocks) == count
    taken.assert_within(5, lambda: read_draft(path))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (SENTENCE * 20_000, "holds 1.2 million characters of prose, and 1 million are checked at once"),
        ("a\n" * 200_001, "holds 200,001 lines, and 200,000 are checked at once"),
        ("|a" * 400_001, "holds 400,001 table cells and tags, and 400,000 are checked at once"),
        ("<!-- -->\n" * 625_000, "holds 5.6 million characters, and 5 million are checked at once"),
    ],
)
def test_more_is_told_with_what_to_do(tmp_path: Path, text: str, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MOST_PROSE", 1_000_000)
    monkeypatch.setattr(reader, "MOST_TEXT", 5_000_000)
    path = tmp_path / "a.md"
    path.write_text(text, "utf-8")
    with pytest.raises(DraftError) as caught:
        read_draft(path)
    assert str(caught.value) == f"{path.as_posix()}: {told}: split it, by its chapters or between two of its tables"
