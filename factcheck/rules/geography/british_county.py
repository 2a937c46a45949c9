"""How GEO103 judges British towns that a draft puts into a county."""

from __future__ import annotations

from factcheck.atlas import Atlas
from factcheck.atlas.british_towns import AS_OF, SOURCE, abroad, counties_of
from factcheck.atlas.entry import country_of
from factcheck.atlas.names import key
from factcheck.claims import PlaceWithin
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.figures import listing

PHRASE = "place-within.british-county"
"""The phrase of a claim whose place is a town of the table."""


def judge_british_county(claim: PlaceWithin, atlas: Atlas) -> Judgement | None:
    """The verdict where the table has the town; never more than suspect: a village may bear the name."""
    homes, said = counties_of().get(key(claim.place.name)), claim.parent.name
    if homes is None:
        return None
    where = listing(homes[:2]).replace(" and ", " or ")
    operands = (Operand.of("place", claim.place), Operand.of("parent", claim.parent))
    working, evidence = f"{claim.place.name}: {', '.join(homes)}", (Evidence(SOURCE, AS_OF),)
    if said in homes:
        message = f"{claim.place.name} lies in {said}."
        return Judgement(Verdict.SUPPORTED, message, working, operands, evidence=evidence)
    if not claim.sure or not abroad(said).isdisjoint(_homes(claim.place.name, atlas)):
        return None
    if atlas.own is not None and atlas.own.may_lie_in(claim.place.name, "GB"):
        return None
    message = f"{claim.place.name} lies in {where}, not in {said}."
    return Judgement(Verdict.SUSPECT, message, working, operands, expected=where, evidence=evidence)


def _homes(name: str, atlas: Atlas) -> set[str]:
    """Ids of the countries that have a place of a name: there is an Ipswich in Essex County, Massachusetts."""
    cities, villages = atlas.cities.named(name), atlas.cities.small(name)
    homes = {*(one.city.country for one in cities if one.own), *(one.country for one in villages)}
    return homes | {country_of(place) for place in atlas.cities.towns(name)}
