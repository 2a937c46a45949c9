"""From the bytes of a file to text, or one clear line that says why not."""

from __future__ import annotations

import codecs
import os
import stat
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

from factcheck.errors import DraftError
from factcheck.open_streams import is_open_stream

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 20_000
"""Bytes either side of the first odd one that detection looks at."""
_MOST_DISORDER = 0.1


MOST_OF_A_DRAFT = 64_000_000
"""Bytes. No copy comes near, and what does is an archive, or has no end."""
_PIECE = 1_000_000


def read_text(path: Path, most: int = MOST_OF_A_DRAFT) -> str:
    """The text of a file of up to `most` bytes, as `decode` has it. Raises DraftError as `read_bytes` and it do."""
    return decode(read_bytes(path, most), path.as_posix())


def read_bytes(path: Path, most: int = MOST_OF_A_DRAFT) -> bytes:
    """What a file of up to `most` bytes holds.

    Raises DraftError for a path that cannot be read, for what is neither a file nor an open stream (a device or a named
    pipe may never end), and for a file that is too long.
    """
    name = path.as_posix()
    try:
        state = os.stat(name)  # noqa: PTH116 (thousands of them)
        if not (stat.S_ISREG(state.st_mode) or stat.S_ISDIR(state.st_mode) or is_open_stream(path)):
            raise DraftError(name, "is a device or a named pipe, not a file: name a file, or give - and pipe it in")
        with open(name, "rb", buffering=0) as stream:  # noqa: PTH123
            data = stream.read(state.st_size + 1) if 0 < state.st_size <= most else b""
            # What has grown since, or does not tell its size, is read to its end.
            return (
                data if len(data) == state.st_size > 0 else data + drain(BufferedReader(stream), name, most - len(data))
            )
    except FileNotFoundError:
        raise DraftError(name, "no such file: check the path") from None
    except IsADirectoryError:
        raise DraftError(name, "is a folder, not a file: name a file in it") from None
    except PermissionError:
        raise DraftError(name, "may not be read: check its permissions") from None
    except (OSError, ValueError) as error:
        raise DraftError(name, f"cannot be read: {_reason(error)}") from None


def read_stream(stream: BinaryIO, name: str, most: int = MOST_OF_A_DRAFT) -> str:
    """The text of an open stream, to its end. Raises DraftError as `read_text` does; `name` is for messages."""
    return decode(drain(stream, name, most), name)


def drain(stream: BinaryIO | BufferedReader, name: str, most: int = MOST_OF_A_DRAFT) -> bytes:
    """What an open stream holds, to its end. Raises DraftError as `read_bytes` does; `name` is for messages."""
    pieces: list[bytes] = []
    left = most
    try:
        while left >= 0:
            asked = min(left + 1, _PIECE)
            piece = stream.read(asked)
            pieces.append(piece)
            left -= len(piece)
            if len(piece) < asked:
                return b"".join(pieces)
    except OSError as error:
        raise DraftError(name, f"cannot be read: {_reason(error)}") from None
    raise DraftError(name, f"holds more than {most // 1_000_000} MB: split it into smaller files")


def _reason(error: Exception) -> str:
    return error.strerror if isinstance(error, OSError) and error.strerror else str(error)


def decode(data: bytes, name: str) -> str:
    """The text in `data`, with its line ends as they are; `name` is for messages.

    UTF-8 is taken as it is, a byte order mark at its start included as U+FEFF, so that offsets are those of the decoded
    file. UTF-16 and UTF-32 are taken with a byte order mark, other encodings where they can be told with confidence.
    Raises DraftError for what is no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                raise DraftError(name, f"begins like {encoding.upper()} and is not: save it as UTF-8") from None
    nul = data.find(b"\0")
    if nul >= 0:
        line = data.count(b"\n", 0, nul) + 1
        raise DraftError(name, "holds NUL bytes, so it is no text: name a text file, or save it as UTF-8", line=line)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _detected(data, error, name)


def _detected(data: bytes, error: UnicodeDecodeError, name: str) -> str:
    line = data.count(b"\n", 0, error.start) + 1
    refusal = DraftError(name, f"byte 0x{data[error.start]:02x} is not UTF-8: save the file as UTF-8", line=line)
    if _has_utf8_letters(data):
        raise refusal
    from charset_normalizer import from_bytes

    sample = data[max(0, error.start - _SAMPLE) : error.start + _SAMPLE]
    best = from_bytes(sample, threshold=_MOST_DISORDER).best()
    if best is None or best.encoding in ("utf_8", "ascii"):
        raise refusal
    try:
        return data.decode(best.encoding)
    except (UnicodeDecodeError, LookupError):
        raise refusal from None


def _has_utf8_letters(data: bytes) -> bool:
    """Whether some of the bytes are UTF-8 beyond ASCII: then the file is damaged, and no other encoding fits it."""
    return any(char > "\x7f" for char in data.decode("utf-8", "ignore"))
