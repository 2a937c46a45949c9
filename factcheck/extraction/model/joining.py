"""Joining what the passages of a long draft say of one total."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.claims import ClaimBase
from factcheck.claims.arithmetic import Breakdown, Coverage, Part
from factcheck.claims.proportions import added

_FIRMNESS = (Coverage.UNSAID, Coverage.SOME, Coverage.ANNOUNCED)


def joined(passages: Iterable[Sequence[ClaimBase]]) -> list[ClaimBase]:
    """The claims of all passages; breakdowns of one total become one, with the parts of every passage.

    A breakdown that is complete in its passage stays by itself, and so does one whose parts would go beyond the total:
    the passages divide it in different ways then.
    """
    found: list[ClaimBase] = []
    places: dict[object, tuple[int, int]] = {}
    for number, claims in enumerate(passages):
        for claim in claims:
            whole = _whole(claim, found, places, number)
            if whole is None:
                if isinstance(claim, Breakdown):
                    places.setdefault(claim.total.span, (len(found), number))
                found.append(claim)
            else:
                found[places[whole.total.span][0]] = whole
    return found


def _whole(
    claim: ClaimBase, found: Sequence[ClaimBase], places: dict[object, tuple[int, int]], number: int
) -> Breakdown | None:
    """The breakdown with the parts of an earlier passage; None where there is nothing to join it to."""
    if not isinstance(claim, Breakdown) or claim.coverage is Coverage.ALL or claim.total.span not in places:
        return None
    place, passage = places[claim.total.span]
    known = found[place]
    if not isinstance(known, Breakdown) or known.coverage is Coverage.ALL or passage == number:
        return None
    parts = {part.quantity.span: part for part in (*known.parts, *claim.parts)}
    if _sum(parts.values()) > claim.total.natural().high:
        return None
    coverage = max(known.coverage, claim.coverage, key=_FIRMNESS.index)
    return replace(known, parts=tuple(parts.values()), coverage=coverage)


def _sum(parts: Iterable[Part]) -> Decimal:
    return added((part.quantity for part in parts), strained=False).low
