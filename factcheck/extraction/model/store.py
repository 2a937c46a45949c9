"""Answers kept from one run to the next, so that a passage that did not change is never sent twice.

A small SQLite database in the user's cache folder. It holds answers alone: no key, no fault, and no text of a draft but
what an answer quotes. Whatever is wrong with it costs calls, never a run.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import cached_property, partial
from pathlib import Path

from factcheck.config import ModelSettings
from factcheck.extraction.model.conversation import Conversation, Reply
from factcheck.extraction.model.prompt import edition
from factcheck.findings.report import Usage

_BUSY = 5.0
"""Seconds to wait for another run that writes at the moment."""


class Store:
    """Answers by the digest of what was asked. Threads may share one."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.Lock()

    @cached_property
    def _open(self) -> sqlite3.Connection:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        opened = sqlite3.connect(self._file, timeout=_BUSY, check_same_thread=False, isolation_level=None)
        opened.execute("PRAGMA journal_mode = WAL")
        opened.execute("PRAGMA synchronous = NORMAL")
        opened.execute("CREATE TABLE IF NOT EXISTS answers (asked TEXT PRIMARY KEY, answer TEXT NOT NULL) STRICT")
        return opened

    def get(self, asked: str) -> str | None:
        """The answer to a question; None where there is none, or none that can be read."""
        try:
            with self._lock:
                row = self._open.execute("SELECT answer FROM answers WHERE asked = ?", (asked,)).fetchone()
        except (sqlite3.Error, OSError):
            return None
        return None if row is None else str(row[0])

    def put(self, asked: str, answer: str) -> None:
        """Keeps an answer, where it can be kept."""
        try:
            with self._lock:
                self._open.execute("INSERT OR REPLACE INTO answers VALUES (?, ?)", (asked, answer))
        except (sqlite3.Error, OSError):
            return

    def close(self) -> None:
        if "_open" in self.__dict__:
            with self._lock:
                self._open.close()


class Remembering:
    """A conversation that answers from the store where it can, and keeps what the other one answers."""

    def __init__(self, inner: Callable[[], Conversation], settings: ModelSettings, store: Store) -> None:
        """`inner` makes the conversation that is asked at last, when it first is: it takes seconds to import."""
        self._make = inner
        self._settings = settings
        self._store = store

    @cached_property
    def _inner(self) -> Conversation:
        return self._make()

    def ask(self, passage: str) -> Future[Reply]:
        asked = self._digest(passage)
        if (reply := self._recalled(asked)) is not None:
            done: Future[Reply] = Future()
            done.set_result(reply)
            return done
        reply_to_come = self._inner.ask(passage)
        reply_to_come.add_done_callback(partial(self._keep, asked))
        return reply_to_come

    def knows(self, passage: str) -> bool:
        """Whether the answer to a passage is at hand."""
        return self._recalled(self._digest(passage)) is not None

    def close(self) -> None:
        if "_inner" in self.__dict__:
            self._inner.close()
        self._store.close()

    def _recalled(self, asked: str) -> Reply | None:
        from pydantic import ValidationError

        from factcheck.extraction.model.asked import answer_model

        kept = self._store.get(asked)
        try:
            return None if kept is None else Reply(answer_model().model_validate_json(kept), Usage(recalled=1))
        except ValidationError:
            return None

    def _keep(self, asked: str, reply: Future[Reply]) -> None:
        if not reply.cancelled() and reply.exception() is None:
            self._store.put(asked, reply.result().answer.model_dump_json())

    def _digest(self, passage: str) -> str:
        settings = self._settings
        question = [edition(), settings.name, settings.base_url, settings.api, passage]
        return hashlib.sha256(json.dumps(question).encode("utf-8", "surrogatepass")).hexdigest()
