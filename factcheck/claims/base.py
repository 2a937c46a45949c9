"""What every claim has, whatever its kind."""

from __future__ import annotations

from factcheck.claims.model import Model, Span


class ClaimBase(Model):
    """What every claim has."""

    quote: str
    """The words of the claim, verbatim from the source."""
    span: Span
    """Where they stand."""
    section: tuple[str, ...] = ()
    """Headings above the claim, outermost first."""
    found_by: tuple[str, ...] = ("phrasebook",)
    """The readers that found it: "phrasebook", "model"."""
    phrase: str | None = None
    """The phrasebook entry, or the way through the ledger, that made the claim."""
