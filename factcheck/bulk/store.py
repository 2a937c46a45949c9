"""What was found in drafts, kept from one run to the next, so that an unchanged draft is not checked again.

A small SQLite database in the user's cache folder. A record holds for the same text, the same options and the same
factcheck alone; whatever is wrong with the database costs time, never a run.
"""

from __future__ import annotations

import hashlib
import pickle
import sqlite3
import sys
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path, PurePath

from factcheck.bulk.record import Comments, unpacked
from factcheck.config import Options
from factcheck.findings.report import Document

_BUSY = 1.0
"""Seconds to wait for another run that writes at the moment."""
_MOST = 100_000
"""Records that are kept; the oldest go first."""
_AT_ONCE = 200
"""Records that are written together."""
_READING = ("charset-normalizer", "pydantic", "pyromark", "rapidfuzz", "tzdata")
"""The packages whose versions may change what is read or found."""


def edition() -> str:
    """A digest of everything a finding depends on besides draft and options: the program and its atlas, to the byte.

    The version alone would not do: whoever works on a rule wants to see what it does now.
    """
    package = Path(__file__).parent.parent
    digest = hashlib.sha256(repr((sys.version_info[:3], *map(_version, _READING))).encode())
    for file in sorted(package.rglob("*")):
        if file.suffix != ".pyc" and file.is_file():
            digest.update(file.relative_to(package).as_posix().encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


class FindingsStore:
    """Records by what they hold for. Use it in a `with`: what is new is written at its end."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._fresh: list[tuple[bytes, bytes]] = []

    def __enter__(self) -> FindingsStore:
        return self

    def __exit__(self, *_: object) -> None:
        self._write()
        if opened := self.__dict__.get("_open"):
            opened.close()

    def get(self, name: str, sha256: str, options: Options) -> tuple[Document, Comments] | None:
        """What was found in a draft by its name and the digest of its text; None where that is not known."""
        if self._open is None:
            return None
        try:
            row = self._open.execute(
                "SELECT record FROM findings WHERE key = ?", (self._key(name, sha256, options),)
            ).fetchone()
            return None if row is None else unpacked(row[0])
        except (sqlite3.Error, pickle.UnpicklingError):
            return None

    def put(self, name: str, sha256: str, options: Options, record: bytes) -> None:
        """Keeps a record, where it can be kept."""
        self._fresh.append((self._key(name, sha256, options), record))
        if len(self._fresh) >= _AT_ONCE:
            self._write()

    def _key(self, name: str, sha256: str, options: Options) -> bytes:
        """Of a name only the suffix counts, which tells the format."""
        held = (self._edition, PurePath(name).suffix.lower(), sha256, options)
        return hashlib.sha256(repr(held).encode("utf-8", "surrogatepass")).digest()

    @cached_property
    def _edition(self) -> str:
        return edition()

    @cached_property
    def _open(self) -> sqlite3.Connection | None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            opened = sqlite3.connect(self._file, timeout=_BUSY, isolation_level=None)
            opened.execute("PRAGMA journal_mode = WAL")
            opened.execute("PRAGMA synchronous = NORMAL")
            opened.execute(
                "CREATE TABLE IF NOT EXISTS findings "
                "(number INTEGER PRIMARY KEY, key BLOB UNIQUE NOT NULL, record BLOB NOT NULL) STRICT"
            )
            return opened
        except (sqlite3.Error, OSError):
            return None

    def _write(self) -> None:
        fresh, self._fresh = self._fresh, []
        if not fresh or self._open is None:
            return
        try:
            self._open.execute("BEGIN IMMEDIATE")
            self._open.executemany("INSERT OR REPLACE INTO findings (key, record) VALUES (?, ?)", fresh)
            self._open.execute("DELETE FROM findings WHERE number <= (SELECT max(number) FROM findings) - ?", (_MOST,))
            self._open.execute("COMMIT")
        except sqlite3.Error:
            if self._open.in_transaction:
                self._open.execute("ROLLBACK")
