"""How GEO103 judges Irish towns that a draft puts into a county or a province of old."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.atlas import Atlas, Entry
from factcheck.atlas.irish_towns import AS_OF, SOURCE, counties_of, county, provinces_of
from factcheck.atlas.names import key
from factcheck.claims import PlaceWithin
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.figures import listing

PHRASE = "place-within.irish-county"
"""The phrase of a claim whose place is a town of the table."""


def judge_irish_county(claim: PlaceWithin) -> Judgement | None:
    """The verdict where the table has the town and the county; never more than suspect: a village may bear the name."""
    homes, said = counties_of().get(key(claim.place.name)), county(claim.parent.name)
    if homes is None or said is None:
        return None
    where = listing([f"County {one}" for one in homes])
    operands = (Operand.of("place", claim.place), Operand.of("parent", claim.parent))
    working, evidence = f"{claim.place.name}: {where}", (Evidence(SOURCE, AS_OF),)
    if said in homes:
        message = f"{claim.place.name} lies in County {said}."
        return Judgement(Verdict.SUPPORTED, message, working, operands, evidence=evidence)
    message = f"{claim.place.name} lies in {where}, not in County {said}."
    return Judgement(Verdict.SUSPECT, message, working, operands, expected=where, evidence=evidence)


def judge_irish_province(claim: PlaceWithin, parents: Sequence[Entry], atlas: Atlas) -> Judgement | None:
    """The verdict where the table has the town, and the parent is Connacht, Leinster, Munster or Ulster."""
    homes = provinces_of(claim.place.name)
    said = [one for one in parents if one.country == "IE" and one.level == 1]
    if not homes or not said or claim.place.type_word not in (None, "city", "county"):
        return None
    where = listing(sorted(one.name for home in homes if (one := atlas.get(home)) is not None))
    operands = (Operand.of("place", claim.place), Operand.of("parent", claim.parent))
    counties = listing([f"County {one}" for one in counties_of()[key(claim.place.name)]])
    working, evidence = f"{claim.place.name}: {counties}, in {where}", (Evidence(SOURCE, AS_OF),)
    if said[0].id in homes:
        message = f"{claim.place.name} lies in {said[0].name}."
        return Judgement(Verdict.SUPPORTED, message, working, operands, evidence=evidence)
    if not claim.sure:
        return None
    message = f"{claim.place.name} lies in {where}, not in {said[0].name}."
    return Judgement(Verdict.SUSPECT, message, working, operands, expected=where, evidence=evidence)
