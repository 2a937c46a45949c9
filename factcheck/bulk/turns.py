"""Many drafts in turn: what is known is looked up, the rest is checked here or by other processes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from factcheck.bulk.pool import Pool
from factcheck.bulk.record import Comments, packed, unpacked
from factcheck.bulk.store import FindingsStore
from factcheck.checker import told
from factcheck.desk import Desk
from factcheck.drafts import Draft
from factcheck.drafts.decode import read_text
from factcheck.drafts.known import KnownDraft
from factcheck.drafts.reader import READERS, parse_draft
from factcheck.errors import DraftError
from factcheck.findings.report import Document
from factcheck.intake import Source

Finish = Callable[[], tuple[Document, Draft]]
"""Gives the findings of a draft as they are reported. Raises FactcheckError where it cannot be checked."""

_AHEAD = 64
"""Drafts that are begun before their turn, so that a long one does not hold up the others."""


@dataclass(frozen=True)
class Turns:
    """Checks many drafts with the phrasebook. The findings are those of the desk, in the order of the drafts."""

    desk: Desk
    pool: Pool | None
    """None checks all drafts in this process."""
    store: FindingsStore | None
    """None forgets what was found."""

    def each(self, wanted: Iterable[Source]) -> Iterator[tuple[Source, Finish]]:
        """Each source in turn, with what gives its findings."""
        ready: deque[tuple[Source, Finish]] = deque()
        for source in wanted:
            ready.append((source, self._begun(source)))
            if len(ready) > (_AHEAD if self.pool else 0):
                yield ready.popleft()
        while ready:
            yield ready.popleft()

    def _begun(self, source: Source) -> Finish:
        file = source.file
        if file is None or file.suffix.lower() not in READERS:
            # What may be read only once, such as /dev/fd/63, and what is more than its text.
            return partial(self._read_here, source.read)
        read = source.read
        if self.store is not None:
            try:
                text = read_text(file)
                known = self._known(source.name, text)
            except DraftError as error:
                return partial(_refuse, error)
            if known is not None:
                return partial(self._settled, source.name, text, *known)
            read = partial(parse_draft, text, path=source.name)
        if self.pool is None:
            return partial(self._checked, read)
        return partial(self._answered, source.name, self.pool.ask(file, self.desk.options(source.name)))

    def _known(self, name: str, text: str) -> tuple[Document, Comments] | None:
        # Digest and comments do not need the rest of a draft.
        draft = KnownDraft(name, text, ())
        return self.store.get(name, draft.sha256, self.desk.options(name)) if self.store else None

    def _read_here(self, read: Callable[[], Draft]) -> tuple[Document, Draft]:
        draft = read()
        return self.desk.judge(self.desk.read(draft), draft), draft

    def _checked(self, read: Callable[[], Draft]) -> tuple[Document, Draft]:
        draft = read()
        document = self.desk.found(self.desk.read(draft))
        if self.store is not None:
            self._keep(draft.path, document, packed(document, draft.comments))
        return self.desk.settle(document, draft), draft

    def _answered(self, name: str, number: int) -> tuple[Document, Draft]:
        assert self.pool is not None
        checked = self.pool.answer(number)
        document, comments = unpacked(checked.record)
        self._keep(name, document, checked.record)
        return self._settled(name, checked.source, document, comments)

    def _keep(self, name: str, document: Document, record: bytes) -> None:
        if self.store is not None and not document.incomplete:
            self.store.put(name, document.sha256, self.desk.options(name), record)

    def _settled(self, name: str, text: str, document: Document, comments: Comments) -> tuple[Document, Draft]:
        draft = KnownDraft(name, text, comments)
        return self.desk.settle(replace(document, path=told(name)), draft), draft


def _refuse(error: DraftError) -> tuple[Document, Draft]:
    raise error
