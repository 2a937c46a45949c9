"""Drafts that change while somebody writes them.

They are looked at again and again: that works on every system and file system, whatever way an editor saves in, and a
look at a thousand drafts takes a hundredth of a second.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from factcheck.drafts.discover import find_drafts

_PAUSE = 0.25
"""Seconds between two looks, at least; a look takes no more than a twentieth of the time."""

States = Mapping[Path, tuple[int, int, int]]
"""What tells that a file was written: its time in nanoseconds, its bytes, and which file it is."""


def changing(
    paths: Sequence[str], spared: Iterable[Path] = (), wait: Callable[[float], object] = time.sleep
) -> Iterator[list[Path]]:
    """The drafts under `paths` that were written, or came, since this call: each time there are some, in their order.

    Goes on for ever. A file that is being written is given when it has been left alone from one look to the next; what
    vanishes is forgotten. `spared` are files that are no drafts, though they may lie among them: reports.
    """
    own = {os.path.realpath(path) for path in spared}
    return _changes(lambda: _looked(paths, own), _looked(paths, own), wait)


def _changes(look: Callable[[], States], known: States, wait: Callable[[float], object]) -> Iterator[list[Path]]:
    before = known
    while True:
        started = time.monotonic()
        now = look()
        settled = [path for path, state in now.items() if known.get(path) != state and before.get(path) == state]
        known = {path: state for path, state in known.items() if path in now} | {path: now[path] for path in settled}
        before = now
        if settled:
            yield settled
        wait(max(_PAUSE, 20 * (time.monotonic() - started) if not settled else 0))


def _looked(paths: Sequence[str], own: set[str]) -> States:
    found: dict[Path, tuple[int, int, int]] = {}
    for path in find_drafts(paths):
        if not isinstance(path, Path):
            continue
        try:
            state = path.stat()
        except (OSError, ValueError):
            continue
        if not own or os.path.realpath(path) not in own:
            found[path] = (state.st_mtime_ns, state.st_size, state.st_ino)
    return found
