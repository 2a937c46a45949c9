"""The seam between a draft and its readers."""

from __future__ import annotations

from abc import ABC, abstractmethod

from factcheck.claims import ClaimBase
from factcheck.drafts.draft import Draft
from factcheck.findings.report import Incomplete, Rejected, Usage
from factcheck.records import Record


class Extraction(Record):
    """What one or more readers made of a draft."""

    readers: tuple[str, ...]
    claims: tuple[ClaimBase, ...]
    rejected: tuple[Rejected, ...] = ()
    incomplete: tuple[Incomplete, ...] = ()
    usage: Usage | None = None
    """What it took; None where no model was asked."""


class Extractor(ABC):
    """Reads a draft into claims. It never judges, and it raises nothing for what a draft may hold, but for DraftError
    where that is more than it reads at once."""

    name: str

    def begin(self, draft: Draft) -> None:  # noqa: B027 (most readers have nothing to begin)
        """Sets going what takes long, where there is such a thing; `extract` with the same draft comes later."""

    @abstractmethod
    def extract(self, draft: Draft) -> Extraction: ...

    def close(self) -> None:  # noqa: B027 (or to end)
        """Ends what was begun and not asked for."""
