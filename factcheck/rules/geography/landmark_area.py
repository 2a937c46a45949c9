"""How GEO108 judges lakes, rivers and ranges that a draft puts into a part of the world: "the African lake"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas
from factcheck.atlas.landmarks import AS_OF, SOURCE, find_landmark
from factcheck.claims import InPartOfWorld
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.figures import listing
from factcheck.rules.geography.placing import softened, sourced
from factcheck.rules.geography.wording import country_name, sentence

LANDMARK = "part-of-world.landmark"
_MOST = 4


def judge_landmark_in_area(claim: InPartOfWorld, area: str, atlas: Atlas) -> Iterator[Judgement]:
    """Suspect where no country that the landmark may touch lies in what the words may take in."""
    landmark = find_landmark(claim.places[0].name)
    if landmark is None:
        return
    within = {country: _is_in(country, area, atlas) for country in sorted(landmark.countries | landmark.perhaps)}
    names = [country_name(country, atlas) for country in sorted(landmark.countries)]
    where = listing(names) if len(names) <= _MOST else f"{', '.join(names[:_MOST])} and {len(names) - _MOST} more"
    working = f"{landmark.name}: {where}"
    operands = (Operand.of("place", claim.places[0]), Operand.of("part of the world", claim.area))
    evidence = (Evidence(SOURCE, AS_OF), *sourced(["geonames", "world"], atlas))
    if any(within[country] for country in landmark.countries):
        message = sentence(f"{landmark.called} is in {where}")
        yield Judgement(Verdict.SUPPORTED, message, working, operands, evidence=evidence)
    elif not any(answer is not False for answer in within.values()):
        message = sentence(f"{landmark.called} is in {where}, and no part of that is {claim.area.quote}")
        verdict = softened(Verdict.SUSPECT, aside=claim.aside)
        yield Judgement(verdict, message, working, operands, expected=where, evidence=evidence)


def _is_in(country: str, area: str, atlas: Atlas) -> bool | None:
    entry = atlas.get(country)
    return atlas.facts.in_area(entry, area) if entry is not None else None
