"""How GEO103 judges the counties of the United States: it confirms those that their state has, and says no more."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.counties import WORDS
from factcheck.atlas.names import key
from factcheck.claims import PlaceWithin
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict


def judge_county(claim: PlaceWithin, parents: Iterable[Entry], atlas: Atlas) -> Judgement | None:
    """The verdict where one of the parents is a state that has a county of the name; else None."""
    name, word = claim.place.name, claim.place.type_word
    american = [parent for parent in parents if parent.country == "US" and parent.kind is PlaceKind.REGION]
    if not american or not (word in WORDS or key(name).endswith(WORDS)):
        return None
    states = atlas.counties.states(name, word if word in WORDS else None)
    state = next((parent for parent in american if parent.id in states), None)
    if state is None:
        return None
    return Judgement(
        verdict=Verdict.SUPPORTED,
        message=f"{claim.place.quote} lies in {state.name}.",
        working=f"{state.id}: {state.name}, which has a {claim.place.quote}",
        operands=(Operand.of("place", claim.place), Operand.of("parent", claim.parent)),
        evidence=(Evidence(atlas.counties.source, atlas.counties.as_of),),
    )
