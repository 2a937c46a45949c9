"""A report in a file: written beside it, and put in its place once it is whole."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from factcheck.errors import UsageError
from factcheck.open_streams import is_open_stream


@contextmanager
def report_file(file: str) -> Iterator[TextIO]:
    """Takes the text of a report for a file, as UTF-8.

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
            stream, part = path.open("a", encoding="utf-8", newline="\n"), None
        else:
            place = Path(os.path.realpath(path))
            if mode is not None and not os.access(place, os.W_OK):
                raise UsageError(f"{file}: cannot be written: it is read-only")
            part = place.with_name(f".factcheck-{os.urandom(6).hex()}.part")
            stream = part.open("x", encoding="utf-8", newline="\n")
    except OSError as error:
        raise UsageError(f"{file}: cannot be written: {error.strerror}") from None
    if part is None:
        with stream:
            yield stream
        return
    try:
        with stream:
            yield stream
        if mode is not None:
            part.chmod(stat.S_IMODE(mode))
        part.replace(place)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _mode(path: Path) -> int | None:
    """The kind and permissions of what a path leads to; None for nothing."""
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None
