"""How GEO103 judges islands that a draft gives to a country."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.islands import AS_OF, SOURCE, islands
from factcheck.atlas.names import key
from factcheck.claims import PlaceWithin
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.figures import listing
from factcheck.rules.geography.holding import SOVEREIGNS
from factcheck.rules.geography.wording import called, country_name, does

PHRASE = "island-of"
"""The phrase of a claim whose place is said to be an island."""


def judge_isle_of(claim: PlaceWithin, parents: Sequence[Entry], atlas: Atlas) -> Judgement | None:
    """The verdict where the place is in the table of islands and the parent is a country, or a region of another."""
    told = claim.phrase == PHRASE
    island = islands().get(key(claim.place.name)) if told or _is_no_town(claim, parents, atlas) else None
    if island is None or not parents or any(one.standing is not Standing.CURRENT for one in parents):
        return None
    homes = {*island.countries, *(SOVEREIGNS.get(one, one) for one in island.countries)}
    where = listing([country_name(one, atlas) for one in island.countries[:1]])
    operands = (Operand.of("place", claim.place), Operand.of("parent", claim.parent))
    working, evidence = f"{island.name}: {where}", (Evidence(SOURCE, AS_OF),)
    near = [one for one in parents if one.country in homes]
    if near:
        if near[0].kind is not PlaceKind.COUNTRY:
            return None
        message = f"{does(claim.place.name, 'belong')} to {called(near[0], atlas)}."
        return Judgement(Verdict.SUPPORTED, message, working, operands, evidence=evidence)
    if claim.past:
        return None
    message = f"{does(claim.place.name, 'belong')} to {where}, not to {called(parents[0], atlas)}."
    verdict = Verdict.REFUTED if told else Verdict.SUSPECT
    return Judgement(verdict, message, working, operands, expected=where, evidence=evidence)


def _is_no_town(claim: PlaceWithin, parents: Sequence[Entry], atlas: Atlas) -> bool:
    """Whether a name that is put into a country can be no town's: "Saaremaa, in Latvia"."""
    name = claim.place.name
    if not claim.sure or " in " not in claim.quote or any(one.kind is not PlaceKind.COUNTRY for one in parents):
        return False
    return not atlas.cities.named(name) and not atlas.cities.small(name)
