"""How GEO107 judges countries and regions on a lake: "Uganda's Lake Victoria shore"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.entry import country_of
from factcheck.atlas.landmarks import AS_OF, SOURCE, Landmark, find_landmark
from factcheck.claims import Coastal
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.figures import listing
from factcheck.rules.geography.placing import softened
from factcheck.rules.geography.wording import country_name, label, sentence


def lake_of(claim: Coastal) -> Landmark | None:
    """The lake that a claim names in place of a sea, where the table of landmarks has it."""
    name = claim.sea or ""
    return find_landmark(name) if name.startswith("Lake ") else None


def judge_lakeshore(claim: Coastal, lake: Landmark, places: Sequence[Entry], atlas: Atlas) -> Iterator[Judgement]:
    """Refuted where no place of the name has a shore on the lake."""
    answers = [_on(place, lake) for place in places]
    if not places or (True not in answers and None in answers):
        return
    place = places[answers.index(True)] if True in answers else places[0]
    name = country_name(place.id, atlas) if place.kind is PlaceKind.COUNTRY else label(place, atlas)
    around = listing(sorted(country_name(country, atlas) for country in lake.countries))
    holds = (True in answers) is not claim.denied
    verdict = Verdict.SUPPORTED if holds else softened(Verdict.REFUTED, aside=claim.aside)
    yield Judgement(
        verdict=verdict,
        message=sentence(f"{name} has {'a' if True in answers else 'no'} shore on {lake.name}"),
        working=f"{lake.name}: {around}",
        operands=(Operand.of("place", claim.place), Operand.of("coast", claim.words)),
        evidence=(Evidence(SOURCE, AS_OF),),
    )


def _on(place: Entry, lake: Landmark) -> bool | None:
    """Whether a country or region has a shore on a lake; None where that is not told."""
    if place.country in lake.perhaps or place.id in lake.perhaps:
        return None
    if place.country not in lake.countries:
        return False
    if place.kind is PlaceKind.COUNTRY or place.id in lake.regions:
        return True
    told = any(country_of(region) == place.country for region in lake.regions)
    return False if told and place.level == 1 else None
