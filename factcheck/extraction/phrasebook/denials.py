"""Sentences that deny what is said of their places: "Neither Chile nor Ecuador borders Brazil", "Rome is not north".

What is denied of a city, that it lies in a land or is a capital, has a reader: `within/denied_places.py`.
"""

from __future__ import annotations

from factcheck.claims import ClaimBase, Coastal
from factcheck.drafts.draft import Draft
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.vocabulary import Vocabulary

_CUES = ("neither ", "none of ", "no part of ", "not one of ")
_NOT_SO = expression(r"\b(?:is|are|was|were|lies?|does|do|did)(?: not|n['’]t)\b(?! (?:only|just|far|merely|least)\b)")
_NOTS = ("s not ", "e not ", "o not ", "n't ", "n’t ")
_SAID_OF_IT = frozenset("direction distance part-of-world facing".split())
"""Of these kinds, those that no reader makes of a denial: "London is not in the north of England"."""
_DENIED = expression(
    r"\b(?:[Nn]either|[Nn]one of|[Nn]o part of|[Nn]ot one of)\b"
    r"(?:(?!, (?:so|but|which|who|whose|while|although|though|because|and (?:so|then|the|he|she|it|they|we))\b)"
    r"[^.;:!?])*\Z"
)
_OF_PLACES = frozenset("border capital within containment direction distance part-of-world facing".split())
"""Kinds of claims that are made without regard to such words."""
_REACH = 90
_MARKS = frozenset("\"'“”‘’")


def without_denied(claims: list[ClaimBase], draft: Draft, words: Vocabulary) -> list[ClaimBase]:
    """The claims but for those of places that the words before them deny, or that are words put in quotation marks."""
    claims = [one for one in claims if not _is_title(draft, one)]
    if words.any(_NOTS):
        claims = [one for one in claims if not _is_negative(one)]
    if not words.any(_CUES):
        return claims
    return [claim for claim in claims if not _may_be_denied(claim) or not _is_denied(draft, claim)]


def _is_title(draft: Draft, claim: ClaimBase) -> bool:
    """Whether a place and its region are all that quotation marks hold: "“Canberra, NSW” turns up in datelines"."""
    if getattr(claim, "kind", None) != "within":
        return False
    before, behind = (
        draft.source[max(0, claim.span.start - 1) : claim.span.start],
        draft.source[claim.span.end : claim.span.end + 1],
    )
    return before in _MARKS and behind in _MARKS and bool(before and behind)


def _is_negative(claim: ClaimBase) -> bool:
    return getattr(claim, "kind", None) in _SAID_OF_IT and _NOT_SO.search(claim.quote) is not None


def _may_be_denied(claim: ClaimBase) -> bool:
    return getattr(claim, "kind", None) in _OF_PLACES or (isinstance(claim, Coastal) and not claim.denied)


def _is_denied(draft: Draft, claim: ClaimBase) -> bool:
    start = claim.span.start
    return _DENIED.search(draft.source, max(0, start - _REACH), start + 1) is not None
