"""Names within a run of capitalised words: "Italian" at the end of "Yesterday Italian", "Black Sea" before "Port"."""

from __future__ import annotations

from collections.abc import Callable


def ending_of(run: str, fits: Callable[[str], bool]) -> str | None:
    """The longest end of a run of words that something holds of."""
    while run:
        if fits(run):
            return run
        run = run.partition(" ")[2]
    return None


def opening_of(run: str, fits: Callable[[str], bool]) -> str | None:
    """The longest opening of a run of words that something holds of."""
    while run:
        if fits(run):
            return run
        run = run.rpartition(" ")[0]
    return None
