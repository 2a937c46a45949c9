"""What comes in: drafts from files, folders and standard input."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from factcheck.drafts import Draft, find_drafts, parse_file, read_draft
from factcheck.drafts.decode import drain
from factcheck.errors import DraftError, PassedOver, UsageError
from factcheck.records import Record

STDIN = "-"
STDIN_NAME = "<stdin>"


class Source(Record):
    """A draft that can be read when its turn comes."""

    name: str
    read: Callable[[], Draft]
    """Raises DraftError where the draft cannot be read."""
    file: Path | None = None
    """Where the draft is kept; None for standard input and for what cannot be read."""


def sources(paths: Sequence[str], note: Callable[[str], object], stdin_filename: str | None = None) -> list[Source]:
    """The drafts that paths name, in their order; "-" is standard input, comes first, and has the name given for it.

    What is missing or holds nothing to check is a source as well, and fails when it is read. A line on each file that a
    folder holds and that is passed over goes to `note`. Raises UsageError for
    standard input named twice, or given a name without being read.
    """
    if paths.count(STDIN) > 1:
        raise UsageError("standard input (-) can be read only once")
    if stdin_filename is not None and STDIN not in paths:
        raise UsageError("--stdin-filename names what is read from standard input: give - as a path, too")
    found: list[Source] = []
    if STDIN in paths:
        name = stdin_filename or STDIN_NAME
        found.append(Source(name, partial(_read_stdin, name)))
    for item in find_drafts(path for path in paths if path != STDIN):
        if isinstance(item, PassedOver):
            note(str(item))
        elif isinstance(item, DraftError):
            found.append(Source(item.path, partial(_refuse, item)))
        else:
            found.append(Source(item.as_posix(), partial(read_draft, item), item))
    return found


def read_ahead(
    wanted: Iterable[Source], begin: Callable[[Draft], None], count: int
) -> Iterator[tuple[Source, Callable[[], Draft]]]:
    """Each source in turn with what gives its draft or raises DraftError; up to `count` drafts after it are begun."""
    ready: deque[tuple[Source, Callable[[], Draft]]] = deque()
    for source in wanted:
        ready.append((source, _begun(source, begin) if count else source.read))
        if len(ready) > count:
            yield ready.popleft()
    yield from ready


def _begun(source: Source, begin: Callable[[Draft], None]) -> Callable[[], Draft]:
    try:
        draft = source.read()
    except DraftError as error:
        return partial(_refuse, error)
    begin(draft)
    return lambda: draft


def _refuse(error: DraftError) -> Draft:
    raise error


def _read_stdin(name: str) -> Draft:
    return parse_file(drain(sys.stdin.buffer, name), path=name)
