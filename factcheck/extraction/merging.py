"""Merging: what several readers found in one draft, each claim once."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims import ClaimBase
from factcheck.extraction.extractor import Extraction


def merge(extractions: Sequence[Extraction]) -> Extraction:
    """One extraction from several, claims in the order of the draft.

    Two readers found the same claim when it rests on the same quantities, dates and places in the same roles, whatever
    they quote around it; the first reader's wording stays, and `found_by` names both.
    """
    claims = extractions[0].claims if len(extractions) == 1 else _united(extractions)
    return Extraction(
        readers=tuple(reader for one in extractions for reader in one.readers),
        claims=tuple(sorted(claims, key=lambda claim: claim.span.start)),
        rejected=tuple(thrown for one in extractions for thrown in one.rejected),
        incomplete=tuple(gap for one in extractions for gap in one.incomplete),
    )


def _united(extractions: Sequence[Extraction]) -> tuple[ClaimBase, ...]:
    united: dict[ClaimBase, ClaimBase] = {}
    for claim in (claim for one in extractions for claim in one.claims):
        blank = {"quote": "", "section": (), "found_by": (), "phrase": None, "span": None}
        key = claim.model_copy(update=blank)
        known = united.get(key)
        if known is None:
            united[key] = claim
        else:
            readers = dict.fromkeys((*known.found_by, *claim.found_by))
            united[key] = known.model_copy(update={"found_by": tuple(readers)})
    return tuple(united.values())
