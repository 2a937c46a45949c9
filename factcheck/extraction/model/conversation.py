"""The seam between the reader and whoever answers: a model behind a server, a store of answers, a test."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol

from factcheck.extraction.model.asked import Answer
from factcheck.findings.report import Usage


@dataclass(frozen=True, slots=True)
class Reply:
    """A passage, read."""

    answer: Answer
    usage: Usage


class ModelFault(Exception):
    """No answer that can be used; `str()` is one line that says why and what to do. Nothing is claimed of it."""

    def __init__(self, line: str, usage: Usage = Usage(), *, lasting: bool = False) -> None:  # noqa: B008 (frozen)
        super().__init__(line)
        self.usage = usage
        self.lasting = lasting
        """Whether every further call of the run would meet it, too: a key that is refused, a budget that is spent."""


class Conversation(Protocol):
    """Has passages read. Several may be under way at once."""

    def ask(self, passage: str) -> Future[Reply]:
        """Begins to have a passage read. The future gives the reply or raises ModelFault."""
        ...

    def close(self) -> None:
        """Ends what is under way, at once."""
        ...
