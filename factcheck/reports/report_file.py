"""A report in a file: written beside it, and put in its place once it is whole."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from factcheck.errors import UsageError
from factcheck.open_streams import is_open_stream


@contextmanager
def report_file(file: str, *, binary: bool = False) -> Iterator[IO[Any]]:
    """Takes a report for a file: text, as UTF-8, or with `binary` bytes, of which none at all make no file.

    What the file held stays as it was until the block has ended well, and where it does not, nothing is left behind.
    A link stays one. A device, a pipe or an open stream (/dev/stdout, /dev/fd/3) is written to as the text comes, after
    what it holds.
    Raises UsageError for a file that cannot be written.
    """
    path = Path(file)
    if not path.parent.is_dir():
        raise UsageError(f"{file}: the folder {path.parent} does not exist; make it first")
    try:
        mode = _mode(path)
        if (mode is not None and not stat.S_ISREG(mode)) or is_open_stream(path):
            stream, part = _opened(path, "a", binary), None
        else:
            place = Path(os.path.realpath(path))
            if mode is not None and not os.access(place, os.W_OK):
                raise UsageError(f"{file}: cannot be written: it is read-only")
            part = place.with_name(f".factcheck-{os.urandom(6).hex()}.part")
            stream = _opened(part, "x", binary)
    except OSError as error:
        raise UsageError(f"{file}: cannot be written: {error.strerror}") from None
    if part is None:
        with stream:
            yield stream
        return
    try:
        with stream:
            yield stream
            empty = binary and not stream.tell()
        if empty:
            part.unlink()
            return
        if mode is not None:
            part.chmod(stat.S_IMODE(mode))
        part.replace(place)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _opened(path: Path, mode: str, binary: bool) -> IO[Any]:
    return path.open(f"{mode}b") if binary else path.open(mode, encoding="utf-8", newline="\n")


def _mode(path: Path) -> int | None:
    """The kind and permissions of what a path leads to; None for nothing."""
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None
