"""Grounding: a claim stands only on words that the draft holds, at the place that the claim gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol, cast

from factcheck.claims.model import Model, Span
from factcheck.drafts.draft import Draft
from factcheck.extraction.extractor import Extraction
from factcheck.findings.report import Rejected


class _Quoted(Protocol):
    quote: str
    span: Span


def ground(draft: Draft, extraction: Extraction) -> Extraction:
    """The extraction without the claims whose words do not stand in the draft; those are added to `rejected`.

    Checked are the quote of the claim and of every quantity, date and place in it, at any depth.
    """
    kept, rejected = [], list(extraction.rejected)
    for claim in extraction.claims:
        reason = next((fault for quoted in _quoted(claim) if (fault := _fault(draft, quoted))), None)
        if reason is None:
            kept.append(claim)
        else:
            rejected.append(Rejected(reason, claim.quote))
    if len(kept) == len(extraction.claims):
        return extraction
    return replace(extraction, claims=tuple(kept), rejected=tuple(rejected))


def _fault(draft: Draft, quoted: _Quoted) -> str | None:
    span, quote = quoted.span, quoted.quote
    if not quote:
        return "a part of it quotes nothing"
    if not 0 <= span.start < span.end or draft.source[span.start : span.end] != quote:
        return f"“{quote}” does not stand at {span.start} to {span.end} in the draft"
    if draft.position(span.start) != (span.line, span.column):
        return f"“{quote}” does not stand at line {span.line}, column {span.column} of the draft"
    return None


def _quoted(thing: Model) -> Iterator[_Quoted]:
    """`thing` and every model inside it that quotes the draft."""
    values = vars(thing)
    if "quote" in values:
        yield cast(_Quoted, thing)
    for value in values.values():
        if isinstance(value, tuple):
            for item in value:
                if isinstance(item, Model):
                    yield from _quoted(item)
        elif isinstance(value, Model) and not isinstance(value, Span):
            yield from _quoted(value)
