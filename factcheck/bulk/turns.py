"""Many drafts in turn: what is known is looked up, the rest is checked here or by other processes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from factcheck.bulk.record import Comments, Record, packed, unpacked
from factcheck.bulk.store import Asked, FindingsStore
from factcheck.desk import Desk
from factcheck.drafts.decode import read_bytes
from factcheck.drafts.draft import Draft
from factcheck.drafts.known import KnownDraft
from factcheck.drafts.reader import has_reader, parse_file
from factcheck.errors import DraftError
from factcheck.findings.report import Document, told
from factcheck.intake import Source

if TYPE_CHECKING:
    from factcheck.bulk.pool import Checked, Pool

Finish = Callable[[], tuple[Document, Draft]]
"""Gives the findings of a draft as they are reported. Raises FactcheckError where it cannot be checked."""

_AHEAD = 64
"""Drafts that are begun before their turn, so that a long one does not hold up the others."""
_AT_ONCE = 64
"""Drafts that are looked up together: one by one takes longer."""
_BYTES_AT_ONCE = 4_000_000

_Found = tuple[Document, Comments]
_Read = tuple[Source, bytes | DraftError | None]
"""A draft, and what its file holds or why it cannot be read; None where it is not read beforehand."""


@dataclass(frozen=True)
class Turns:
    """Checks many drafts with the phrasebook. The findings are those of the desk, in the order of the drafts."""

    desk: Desk
    processes: Callable[[], Pool[Checked]] | None
    """Called when the first draft is to be checked; None checks all drafts in this process."""
    store: FindingsStore | None
    """None forgets what was found."""

    def each(self, wanted: Iterable[Source]) -> Iterator[tuple[Source, Finish]]:
        """Each source in turn, with what gives its findings."""
        ready: deque[tuple[Source, Finish]] = deque()
        for some in _some_at_a_time(wanted, self._data):
            known = self._known(some)
            for source, data in some:
                ready.append((source, self._begun(source, data, known.get(source.name))))
                if len(ready) > (_AHEAD if self.processes else 0):
                    yield ready.popleft()
        yield from ready

    def _data(self, source: Source) -> bytes | DraftError | None:
        """What a file holds that may be known; None for standard input and the like, which can be read only once."""
        if self.store is None or source.file is None or not has_reader(source.name):
            return None
        try:
            return read_bytes(source.file)
        except DraftError as error:
            return error

    def _known(self, some: Iterable[_Read]) -> dict[str, _Found]:
        """What was found in those of some drafts that are known, by their names."""
        asked = [Asked(one.name, data, self.desk.options(one.name)) for one, data in some if isinstance(data, bytes)]
        found = self.store.get(asked) if self.store else []
        return {one.name: known for one, known in zip(asked, found, strict=True) if known is not None}

    def _begun(self, source: Source, data: bytes | DraftError | None, known: _Found | None) -> Finish:
        file, name, read = source.file, source.name, source.read
        if isinstance(data, DraftError):
            return partial(_refuse, data)
        if data is not None:
            if known is not None:
                return partial(self._settled, name, data, *known)
            read = partial(parse_file, data, path=name)
        elif file is None or not has_reader(name):
            return partial(self._read_here, read)
        if self.processes is None or file is None:
            return partial(self._checked, data, read)
        return partial(self._answered, name, self._pool.ask(file, self.desk.options(name)))

    @cached_property
    def _pool(self) -> Pool[Checked]:
        assert self.processes is not None
        self.desk.prepare()
        return self.processes()

    def _read_here(self, read: Callable[[], Draft]) -> tuple[Document, Draft]:
        draft = read()
        return self.desk.judge(self.desk.read(draft), draft), draft

    def _checked(self, data: bytes | None, read: Callable[[], Draft]) -> tuple[Document, Draft]:
        draft = read()
        document = self.desk.found(self.desk.read(draft))
        if data is not None:
            self._keep(draft.path, data, document, packed(document, draft))
        return self.desk.settle(document, draft), draft

    def _answered(self, name: str, number: int) -> tuple[Document, Draft]:
        checked = self._pool.answer(number)
        document, comments = unpacked(checked.record, told(name))
        self._keep(name, checked.data, document, checked.record)
        return self._settled(name, checked.data, document, comments)

    def _keep(self, name: str, data: bytes, document: Document, record: Record) -> None:
        if self.store is not None and not document.incomplete:
            self.store.put(name, data, self.desk.options(name), record)

    def _settled(self, name: str, data: bytes, document: Document, comments: Comments) -> tuple[Document, Draft]:
        draft = KnownDraft(name, data, comments)
        return self.desk.settle(document, draft), draft


def _some_at_a_time(
    wanted: Iterable[Source], read: Callable[[Source], bytes | DraftError | None]
) -> Iterator[list[_Read]]:
    some: list[_Read] = []
    size = 0
    for source in wanted:
        data = read(source)
        some.append((source, data))
        size += len(data) if isinstance(data, bytes) else 0
        if data is None or len(some) == _AT_ONCE or size > _BYTES_AT_ONCE:
            yield some
            some, size = [], 0
    if some:
        yield some


def _refuse(error: DraftError) -> tuple[Document, Draft]:
    raise error
