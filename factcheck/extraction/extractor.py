"""The seam between a draft and its readers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from factcheck.claims import ClaimBase
from factcheck.drafts.draft import Draft
from factcheck.findings.report import Incomplete, Rejected


@dataclass(frozen=True)
class Extraction:
    """What one or more readers made of a draft."""

    readers: tuple[str, ...]
    claims: tuple[ClaimBase, ...]
    rejected: tuple[Rejected, ...] = ()
    incomplete: tuple[Incomplete, ...] = ()


class Extractor(Protocol):
    """Reads a draft into claims. It never judges, and it raises nothing for what a draft may hold."""

    name: str

    def extract(self, draft: Draft) -> Extraction: ...
