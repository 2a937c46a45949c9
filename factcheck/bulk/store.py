"""What was found in drafts, kept from one run to the next, so that an unchanged draft is not checked again.

A small SQLite database in the user's cache folder. A record holds for the same bytes, the same options and the same
factcheck alone; whatever is wrong with the database costs time, never a run.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import zlib
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.bulk import edition
from factcheck.bulk.record import Comments, Record, unpacked
from factcheck.config import Options
from factcheck.findings.report import Document, told

_BUSY = 1.0
"""Seconds to wait for another run that writes at the moment."""
_MOST = 100_000
"""Records that are kept; the oldest go first."""
_MOST_EDITIONS = 20
_AT_ONCE = 200
"""Records that are written together."""
_LAYOUT = 2
"""The number of what the tables look like: those of another are of no use, and are dropped."""
_TABLES = (
    "CREATE TABLE IF NOT EXISTS drafts (number INTEGER PRIMARY KEY, key BLOB UNIQUE NOT NULL, "
    "head TEXT NOT NULL, findings BLOB NOT NULL, seal INTEGER NOT NULL) STRICT",
    "CREATE TABLE IF NOT EXISTS editions (number INTEGER PRIMARY KEY, "
    "stamp BLOB UNIQUE NOT NULL, edition BLOB NOT NULL) STRICT",
)


class Asked(NamedTuple):
    """A draft that is asked for."""

    name: str
    """What reports call it."""
    data: bytes
    """What its file holds."""
    options: Options


class FindingsStore:
    """Records by what they hold for. Use it in a `with`: what is new is written at its end."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._fresh: list[tuple[bytes, str, bytes, int]] = []
        self._begun: dict[tuple[str, Options], bytes] = {}

    def __enter__(self) -> FindingsStore:
        return self

    def __exit__(self, *_: object) -> None:
        self._write()
        if opened := self.__dict__.get("_open"):
            opened.close()

    def get(self, asked: Sequence[Asked]) -> list[tuple[Document, Comments] | None]:
        """What was found in each of some drafts, up to a few hundred; None for one of which that is not known."""
        if self._open is None:
            return [None] * len(asked)
        keys = [self._key(name, data, options) for name, data, options in asked]
        wanted = f"SELECT key, head, findings, seal FROM drafts WHERE key IN ({','.join('?' * len(keys))})"
        try:
            kept = {key: row for key, *row in self._open.execute(wanted, keys)}
        except sqlite3.Error:
            kept = {}
        return [_known(kept.get(key), one.name) for key, one in zip(keys, asked, strict=True)]

    def put(self, name: str, data: bytes, options: Options, record: Record) -> None:
        """Keeps a record, where it can be kept."""
        self._fresh.append((self._key(name, data, options), *record, _seal(*record)))
        if len(self._fresh) >= _AT_ONCE:
            self._write()

    def _key(self, name: str, data: bytes, options: Options) -> bytes:
        """Of a name only the suffix counts, which tells the format."""
        held = (os.path.splitext(name)[1].lower(), options)  # noqa: PTH122 (thousands of them)
        if held not in self._begun:
            self._begun[held] = hashlib.sha256(repr((self._edition, *held)).encode("utf-8", "surrogatepass")).digest()
        return hashlib.sha256(self._begun[held] + hashlib.sha256(data).digest()).digest()

    @cached_property
    def _edition(self) -> bytes:
        """That of this factcheck, remembered as long as none of its files is touched."""
        stamp = edition.stamp()
        try:
            row = self._open and self._open.execute("SELECT edition FROM editions WHERE stamp = ?", (stamp,)).fetchone()
        except sqlite3.Error:
            row = None
        if row:
            kept: bytes = row[0]
            return kept
        found = edition.edition()
        self._change(
            ("INSERT OR REPLACE INTO editions (stamp, edition) VALUES (?, ?)", [(stamp, found)]),
            (_oldest("editions"), [(_MOST_EDITIONS,)]),
        )
        return found

    @cached_property
    def _open(self) -> sqlite3.Connection | None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            opened = sqlite3.connect(self._file, timeout=_BUSY, isolation_level=None)
            opened.execute("PRAGMA journal_mode = WAL")
            opened.execute("PRAGMA synchronous = NORMAL")
            if opened.execute("PRAGMA user_version").fetchone() != (_LAYOUT,):
                for table in ("drafts", "editions", "findings"):
                    opened.execute(f"DROP TABLE IF EXISTS {table}")
                opened.execute(f"PRAGMA user_version = {_LAYOUT}")
            for table in _TABLES:
                opened.execute(table)
            return opened
        except (sqlite3.Error, OSError):
            return None

    def _write(self) -> None:
        fresh, self._fresh = self._fresh, []
        if fresh:
            self._change(
                ("INSERT OR REPLACE INTO drafts (key, head, findings, seal) VALUES (?, ?, ?, ?)", fresh),
                (_oldest("drafts"), [(_MOST,)]),
            )

    def _change(self, *changes: tuple[str, Sequence[tuple[object, ...]]]) -> None:
        """Makes all the changes, or where that is not possible none."""
        if self._open is None:
            return
        try:
            self._open.execute("BEGIN IMMEDIATE")
            for change, rows in changes:
                self._open.executemany(change, rows)
            self._open.execute("COMMIT")
        except sqlite3.Error:
            if self._open.in_transaction:
                self._open.execute("ROLLBACK")


def _known(row: list[Any] | None, name: str) -> tuple[Document, Comments] | None:
    if row is None:
        return None
    *record, seal = row
    try:
        return unpacked(Record(*record), told(name)) if seal == _seal(*record) else None
    except (ValueError, TypeError):
        return None


def _oldest(table: str) -> str:
    return f"DELETE FROM {table} WHERE number <= (SELECT max(number) FROM {table}) - ?"


def _seal(head: str, findings: bytes) -> int:
    """Tells a record that was damaged."""
    return zlib.crc32(findings, zlib.crc32(head.encode()))
