"""Names of what is open already: /dev/stdin, and the /dev/fd/63 that a shell puts in the place of `<(command)`."""

from __future__ import annotations

import os
from pathlib import Path

_BEGINNINGS = ("/dev/stdin", "/dev/stdout", "/dev/stderr", "/dev/fd/", "/proc/")


def is_open_stream(path: Path) -> bool:
    """Whether a path names a stream of this process, be it a pipe, a terminal or a file."""
    return os.path.abspath(path).startswith(_BEGINNINGS)  # noqa: PTH100 (a link keeps its own name)
