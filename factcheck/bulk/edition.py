"""Which factcheck it is: what was found by another holds no more."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

_READING = ("charset-normalizer", "docutils", "pydantic", "pyromark", "python-docx", "rapidfuzz", "tzdata")
"""The packages whose versions may change what is read or found."""
_PACKAGE = Path(__file__).parent.parent


def edition() -> bytes:
    """A digest of everything a finding depends on besides draft and options: the program and its atlas, to the byte.

    The version alone would not do: whoever works on a rule wants to see what it does now.
    """
    digest = hashlib.sha256(repr((sys.version_info[:3], *map(_version, _READING))).encode())
    for file in sorted(_files(_PACKAGE), key=lambda entry: entry.path):
        digest.update(os.path.relpath(file.path, _PACKAGE).encode())
        digest.update(Path(file).read_bytes())
    return digest.digest()


def stamp() -> bytes:
    """A digest that changes when `edition` may: of the times and sizes of the same files, and the packages there are.

    It takes a tenth of the time.
    """
    looked = [sys.version, *(name for place in sys.path for name in _packages(place))]
    for file in _files(_PACKAGE):
        state = file.stat()
        looked.append(f"{file.path} {state.st_size} {state.st_mtime_ns} {state.st_ctime_ns}")
    return hashlib.sha256("\n".join(sorted(looked)).encode("utf-8", "surrogatepass")).digest()


def _files(folder: str | Path) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as listing:
        for entry in listing:
            if entry.is_dir():
                yield from _files(entry.path) if entry.name != "__pycache__" else ()
            elif not entry.name.endswith(".pyc"):
                yield entry


def _packages(place: str) -> list[str]:
    """The packages installed in a folder, by the names of what describes them, which hold their versions."""
    try:
        return [name for name in os.listdir(place or ".") if name.endswith(("-info", ".egg-link"))]  # noqa: PTH208
    except OSError:
        return []


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return ""
