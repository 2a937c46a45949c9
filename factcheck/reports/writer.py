"""What a format is: something that takes documents as they are done and writes a report of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Protocol

from factcheck.drafts.draft import Draft
from factcheck.findings.report import Document, Finding, Summary, Unread
from factcheck.records import Record


class Sink(Protocol):
    """Where a report goes: an open file, or whatever takes text."""

    def write(self, text: str, /) -> object: ...


class BinarySink(Protocol):
    """Where a report goes that is no text."""

    def write(self, data: bytes, /) -> object: ...


class Look(Record):
    """How a report should look. A format for machines pays no heed to colour and width."""

    colour: bool = False
    width: int = 100
    """Columns of the terminal."""
    verbose: bool = False
    """Whether to show what was confirmed and what could not be verified."""


class Writer(ABC):
    """Writes one report. `begin`, then `document` for each draft, then `end`; a run holds one document at a time."""

    def __init__(self, out: Sink, look: Look) -> None:
        self._out = out
        self._look = look

    def begin(self) -> None:  # noqa: B027 (a format without a head has nothing to do)
        """Before the first document."""

    @abstractmethod
    def document(self, document: Document, draft: Draft | None) -> None:
        """One document; `draft` is None where the draft itself is not at hand."""

    def unread(self, unread: Unread) -> None:  # noqa: B027 (the user is told on standard error as well)
        """A draft that could not be read."""

    def end(self, summary: Summary) -> None:  # noqa: B027
        """After the last document; `summary` counts the findings of all of them."""

    def _shown(self, document: Document) -> Sequence[Finding]:
        """The alarms, or with `verbose` all findings: for a format that shows each as a fault or a note."""
        return document.findings if self._look.verbose else document.alarms
