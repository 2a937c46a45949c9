"""What many drafts claim, in turn: read here, or by other processes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factcheck.desk import Desk
from factcheck.drafts.draft import Draft
from factcheck.drafts.reader import has_reader, read_draft
from factcheck.findings.report import Usage
from factcheck.intake import Source

if TYPE_CHECKING:
    from factcheck.bulk.pool import Pool
    from factcheck.checker import Checker
    from factcheck.extraction.claimset import ClaimSet

_AHEAD = 64
"""Drafts that are begun before their turn."""


class Reading(NamedTuple):
    """What became of a draft whose claims were asked for."""

    line: str
    """The claims as JSON."""
    incomplete: bool
    usage: Usage | None

    @classmethod
    def of(cls, claims: ClaimSet) -> Reading:
        return cls(claims.to_line(), bool(claims.incomplete), claims.usage)


Read = Callable[[], Reading]
"""Raises FactcheckError for a draft that cannot be read."""


def read_in_a_process(file: Path, checker: Checker) -> Reading:
    """What a process that reads drafts does with each. Raises DraftError."""
    return Reading.of(checker.read(read_draft(file)))


def readings(desk: Desk, pool: Pool[Reading], wanted: Iterable[Source]) -> Iterator[tuple[Source, Read]]:
    """Each source in turn, with what gives its claims; `pool` is one that does `read_in_a_process`."""
    ready: deque[tuple[Source, Read]] = deque()
    for source in wanted:
        if source.file is None or not has_reader(source.name):
            ready.append((source, partial(_read_here, desk, source.read)))
        else:
            ready.append((source, partial(pool.answer, pool.ask(source.file, desk.options(source.name)))))
        if len(ready) > _AHEAD:
            yield ready.popleft()
    yield from ready


def _read_here(desk: Desk, read: Callable[[], Draft]) -> Reading:
    return Reading.of(desk.read(read()))
