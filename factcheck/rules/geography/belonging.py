"""How GEO103 judges countries and territories that are said to be a country's."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.claims import PlaceWithin
from factcheck.expressions import expression
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.geography.holding import SOVEREIGNS
from factcheck.rules.geography.wording import country_name, does, evidence, sentence, with_article

PHRASE = "place-within.belongs"
"""The phrase of such a claim."""
_OF_OLD = expression(r"\b(?:part of|belongs?)\b")
"""Words that say of a country of today that it is no country: others are told of its past."""
_OPEN = frozenset("TW EH PS XK ME SS TL ER".split())
"""Disputed places and young states."""
_CROWN = frozenset("JE GG IM".split())
"""Lands of the British crown, which are no part of the United Kingdom."""


def judge_belonging(claim: PlaceWithin, parents: Sequence[Entry], atlas: Atlas) -> Judgement | None:
    """Confirmed of a territory and its sovereign; refuted of another; suspect of a country that is one of its own."""
    named = atlas.named(claim.place.name)
    lands = [one for one in named if one.kind is PlaceKind.COUNTRY]
    if len(lands) != 1 or not parents or claim.past or claim.place.type_word is not None:
        return None
    land, parent = lands[0], parents[0]
    home = SOVEREIGNS.get(land.id)
    if any(one.country not in (land.id, home, "XX") for one in named if one.standing is Standing.CURRENT):
        return None
    if any(one.kind is not PlaceKind.COUNTRY or one.standing is not Standing.CURRENT for one in parents):
        return None
    if land.standing is not Standing.CURRENT or land.id in _OPEN or atlas.disputes.of(land) is not None:
        return None
    if parent.id == land.id or (land.id in _CROWN and parent.id == home):
        return None
    other = country_name(parent.id, atlas)
    if home is None and _OF_OLD.search(claim.quote) is None:
        return None  # "the Dutch territory of Suriname"
    if home is None:
        message = sentence(f"{with_article(land.name)} is a country of its own, and no part of {other}")
        return _judgement(claim, Verdict.SUSPECT, message, land, atlas)
    if home == parent.id and all(one.kind is PlaceKind.COUNTRY for one in named):
        return _judgement(claim, Verdict.SUPPORTED, f"{does(land.name, 'belong')} to {other}.", land, atlas)
    if home == parent.id or SOVEREIGNS.get(parent.id) is not None:
        return None
    true = "the British Crown" if land.id in _CROWN else country_name(home, atlas)
    message = f"{does(land.name, 'belong')} to {true}, not to {other}."
    return _judgement(claim, Verdict.REFUTED, message, land, atlas, expected=true)


def _judgement(
    claim: PlaceWithin, verdict: Verdict, message: str, land: Entry, atlas: Atlas, *, expected: str | None = None
) -> Judgement:
    home = SOVEREIGNS.get(land.id)
    standing = f"belongs to {country_name(home, atlas)}" if home else "a country of its own"
    return Judgement(
        verdict=verdict,
        message=message,
        working=f"{land.id}: {land.name}, {standing}",
        operands=(Operand.of("place", claim.place), Operand.of("parent", claim.parent)),
        expected=expected,
        evidence=evidence([land], atlas),
    )
