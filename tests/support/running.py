"""What a command line left behind."""

from __future__ import annotations

import signal
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def complaint(self) -> str:
        """What was told, where exactly one line was and nothing else."""
        assert self.out == ""
        assert self.err.startswith("factcheck: ")
        assert self.err.count("\n") == 1
        assert "Traceback" not in self.err
        return self.err.removeprefix("factcheck: ").rstrip("\n")


Run = Callable[..., Ran]


def interruptible() -> None:
    """For a child to run first: tests that are started in the background ignore Ctrl-C, and so do their children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
