"""Merging: what several readers found in one draft, each claim once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.claims import ClaimBase
from factcheck.claims.model import Model
from factcheck.extraction.extractor import Extraction
from factcheck.findings.report import added

_WORDING = frozenset({"quote", "section", "found_by", "phrase", "label", "basis", "apart", "counted"})
"""What two readers may tell differently of one claim."""


def merge(extractions: Sequence[Extraction]) -> Extraction:
    """One extraction from several, claims in the order of the draft.

    Two readers found the same claim when it rests on the same quantities, dates and places in the same roles, whatever
    they quote around it; the first reader's wording stays, and `found_by` names both.
    """
    usages = [one.usage for one in extractions if one.usage is not None]
    claims = extractions[0].claims if len(extractions) == 1 else united(c for one in extractions for c in one.claims)
    return Extraction(
        readers=tuple(reader for one in extractions for reader in one.readers),
        claims=tuple(sorted(claims, key=lambda claim: claim.span.start)),
        rejected=tuple(thrown for one in extractions for thrown in one.rejected),
        incomplete=tuple(gap for one in extractions for gap in one.incomplete),
        usage=added(usages) if usages else None,
    )


def united(claims: Iterable[ClaimBase]) -> tuple[ClaimBase, ...]:
    """Claims that say the same thing as one, found by all who found either."""
    united: dict[object, ClaimBase] = {}
    for claim in claims:
        key = _meaning({name: value for name, value in vars(claim).items() if name != "span"})
        known = united.get(key)
        if known is None:
            united[key] = claim
        elif known.found_by != claim.found_by:
            readers = dict.fromkeys((*known.found_by, *claim.found_by))
            united[key] = replace(known, found_by=tuple(readers))
    return tuple(united.values())


def _meaning(thing: object) -> object:
    """What a claim says, without its wording, as something to compare by."""
    if isinstance(thing, Model):
        thing = vars(thing)
    if isinstance(thing, dict):
        return tuple((name, _meaning(value)) for name, value in thing.items() if name not in _WORDING)
    if isinstance(thing, tuple):
        return tuple(map(_meaning, thing))
    return thing
