"""How GEO103 judges the country of a place that is disputed: by no side's claim, or as the house has settled it."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.cities import City
from factcheck.atlas.disputes import AS_OF, SETTING, SOURCE
from factcheck.claims import PlaceWithin
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.figures import listing
from factcheck.rules.geography.wording import country_name


def judge_disputed(
    claim: PlaceWithin, meant: Sequence[City | Entry], parents: Sequence[Entry], atlas: Atlas
) -> Judgement | None:
    """The verdict where the likeliest place of the name is disputed, and the draft puts it into a country; else None.

    Another place of the name does not count, as few would think of it.
    """
    country = next((parent for parent in parents if parent.kind is PlaceKind.COUNTRY), None)
    if country is None:
        return None
    dispute = next((found for one in meant[:1] if (found := atlas.disputes.of(one)) is not None), None)
    if dispute is None:
        named = (entry for entry in atlas.named(claim.place.name) if entry.kind is PlaceKind.COUNTRY)
        dispute = next((found for one in named if (found := atlas.disputes.of(one)) is not None), None)
    if dispute is None or country.id in dispute.ids or not dispute.concerns(country):
        return None
    between = f"{dispute.name}: a matter between {listing([country_name(one, atlas) for one in dispute.parties])}"
    if dispute.settled is None:
        return _judgement(claim, Verdict.UNVERIFIABLE, dispute.note, between, Evidence(SOURCE, AS_OF))
    right = dispute.holds(country)
    other = country_name(country.id, atlas)
    if dispute.settled in dispute.ids:
        message = f"The house takes {dispute.name} for a country of its own, not for a part of {other}."
    else:
        rest = "" if right else f", not into {other}"
        message = f"The house puts {dispute.name} into {country_name(dispute.settled, atlas)}{rest}."
    firm = claim.sure and not claim.past
    verdict = Verdict.SUPPORTED if right else Verdict.SUSPECT if firm else Verdict.UNVERIFIABLE
    return _judgement(
        claim, verdict, message, f"{between}. {dispute.note}", Evidence(f"the setting {SETTING}", "this run")
    )


def _judgement(claim: PlaceWithin, verdict: Verdict, message: str, working: str, evidence: Evidence) -> Judgement:
    return Judgement(
        verdict=verdict,
        message=message,
        working=working,
        operands=(Operand.of("place", claim.place), Operand.of("parent", claim.parent)),
        evidence=(evidence,),
    )
