"""The gate: what becomes of the findings of a draft before they are reported and counted."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck.drafts.draft import Draft
from factcheck.findings.report import Document
from factcheck.records import Record
from factcheck.rules.registry import AnyRule
from factcheck.settings.patterns import located

if TYPE_CHECKING:
    from factcheck.gate.allow import Allowed
    from factcheck.gate.changes import Changes
    from factcheck.gate.ratchet import Ratchet


class Gate(Record):
    """Takes documents as the rules have judged them, one after the other.

    In this order: comments in the draft, entries [[allow]], the baseline, and last the choice of changed lines. The
    first that suppresses a finding has it.
    """

    day: datetime.date
    """The day of the check, which tells what has expired."""
    allowed: Allowed | None = None
    ratchet: Ratchet | None = None
    changes: Changes | None = None
    needs_model: bool = False
    """Whether a model is to read the drafts: without it, a suppression without a finding may still have its use."""

    def notes(self) -> Iterator[str]:
        """What the user is to know of the gate when all drafts have passed it, a line each."""
        if self.allowed is not None:
            yield from self.allowed.expired
        if self.changes is not None:
            yield self.changes.note()

    @property
    def outdated(self) -> str | None:
        """What the baseline holds that does not occur any more, in a line; None where there is none."""
        return self.ratchet.note() if self.ratchet is not None else None

    def settle(self, document: Document, draft: Draft | None, rules: Sequence[AnyRule]) -> Document:
        """The document with its suppressed findings, and the findings about suppressions.

        `draft` is None where the draft itself is not at hand: then its comments are not known. `rules` are those that
        ran on it.
        """
        if draft is not None and draft.comments:
            from factcheck.gate.suppressions import PREFIX

            if PREFIX in draft.source:
                from factcheck.gate.comments import commented

                sure = not document.incomplete and (not self.needs_model or "model" in document.extraction.readers)
                document = document.having(commented(document.findings, draft, rules, self.day, sure=sure))
        if self.allowed is not None and document.alarms:
            document = document.having(self.allowed.settle(document.findings, located(document.path)))
        if self.ratchet is not None:
            document = self.ratchet.settle(document, rules)
        if self.changes is not None:
            document = self.changes.settle(document, draft)
        return document
