"""Grounding: a claim stands only on words that the draft holds, at the place that the claim gives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from factcheck.claims.model import Model, Span
from factcheck.drafts.draft import Draft
from factcheck.extraction.extractor import Extraction
from factcheck.findings.report import Rejected


def ground(draft: Draft, extraction: Extraction) -> Extraction:
    """The extraction without the claims whose words do not stand in the draft; those are added to `rejected`.

    Checked are the quote of the claim and of every quantity, date and place in it, at any depth.
    """
    ground = _Ground(draft)
    kept, rejected = [], list(extraction.rejected)
    for claim in extraction.claims:
        fault = ground.fault(claim)
        if fault is None:
            kept.append(claim)
        else:
            rejected.append(Rejected(fault, claim.quote))
    if len(kept) == len(extraction.claims):
        return extraction
    return replace(extraction, claims=tuple(kept), rejected=tuple(rejected))


class _Ground:
    """What is known of the parts of claims: the claims of a list share theirs, and each is looked at once."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._known: dict[int, str | None] = {}

    def fault(self, thing: Model) -> str | None:
        """Why the draft does not bear out a model or something inside it; None where it does."""
        key = id(thing)
        if key not in self._known:
            values = vars(thing)
            fault = self._misquoted(values["quote"], values["span"]) if "quote" in values else None
            self._known[key] = fault or self._within(values.values())
        return self._known[key]

    def _within(self, values: Iterable[object]) -> str | None:
        for value in values:
            if isinstance(value, tuple):
                fault = self._within(value)
            elif isinstance(value, Model) and not isinstance(value, Span):
                fault = self.fault(value)
            else:
                continue
            if fault:
                return fault
        return None

    def _misquoted(self, quote: str, span: Span) -> str | None:
        if not quote:
            return "a part of it quotes nothing"
        if not 0 <= span.start < span.end or self._draft.source[span.start : span.end] != quote:
            return f"“{quote}” does not stand at {span.start} to {span.end} in the draft"
        if self._draft.position(span.start) != (span.line, span.column):
            return f"“{quote}” does not stand at line {span.line}, column {span.column} of the draft"
        return None
