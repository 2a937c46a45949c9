"""Sentences that deny of all their places what is said of one: "Neither Chile nor Ecuador borders Brazil"."""

from __future__ import annotations

from factcheck.claims import ClaimBase, Coastal
from factcheck.drafts.draft import Draft
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.vocabulary import Vocabulary

_CUES = ("neither ", "none of ", "no part of ", "not one of ")
_DENIED = expression(r"\b(?:[Nn]either|[Nn]one of|[Nn]o part of|[Nn]ot one of)\b[^.;:!?]*\Z")
_OF_PLACES = frozenset("border capital within containment direction distance part-of-world facing".split())
"""Kinds of claims that are made without regard to such words."""
_REACH = 90


def without_denied(claims: list[ClaimBase], draft: Draft, words: Vocabulary) -> list[ClaimBase]:
    """The claims but for those of places that the words before them deny."""
    if not words.any(_CUES):
        return claims
    return [claim for claim in claims if not _may_be_denied(claim) or not _is_denied(draft, claim)]


def _may_be_denied(claim: ClaimBase) -> bool:
    return getattr(claim, "kind", None) in _OF_PLACES or (isinstance(claim, Coastal) and not claim.denied)


def _is_denied(draft: Draft, claim: ClaimBase) -> bool:
    start = claim.span.start
    return _DENIED.search(draft.source, max(0, start - _REACH), start + 1) is not None
