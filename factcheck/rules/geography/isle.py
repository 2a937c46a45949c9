"""How GEO106 judges towns on islands and islands in seas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.atlas import Atlas
from factcheck.atlas.islands import AS_OF, SOURCE, Island, islands, sea_of
from factcheck.atlas.names import key
from factcheck.atlas.sphere import Point
from factcheck.claims import Containment
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.figures import listing
from factcheck.rules.geography.where import one_city
from factcheck.rules.geography.wording import position

_EVIDENCE = Evidence(SOURCE, AS_OF)
_OF_SIZE = 15_000
"""People of a town that is meant by its name on an island of its country, whatever bears it abroad."""
_INLAND = -0.1
"""Degrees within the bounds of an island from which on no town of another shore is likely."""


def judge_in_sea(claim: Containment) -> Iterator[Judgement]:
    """An island that is said to lie in a sea: refuted where the table knows all seas around it, and not that one."""
    island = islands().get(key(claim.city.name))
    sea = sea_of(claim.region.name)
    if island is None or sea is None:
        return
    seas = listing([f"the {one}" for one in island.seas])
    if sea in island.seas:
        message, verdict = f"{island.name} lies in the {sea}.", Verdict.SUPPORTED
    else:
        message, verdict = f"{island.name} lies in {seas}, not in the {sea}.", Verdict.REFUTED
    yield Judgement(
        verdict,
        message,
        f"{island.name}: {seas}",
        _operands(claim),
        expected=seas if verdict.alarm else None,
        evidence=(_EVIDENCE,),
    )


def judge_on_island(claim: Containment, atlas: Atlas) -> Iterator[Judgement]:
    """A town that is said to lie on an island: refuted where every city of the name is far outside its bounds."""
    known = islands()
    island = known.get(key(claim.region.name))
    town = claim.city.name
    cities = [*(one.city for one in atlas.cities.named(town)), *atlas.cities.small(town)]
    if island is None or not cities:
        return
    home = [one for one in cities if one.country in island.countries and one.name == town]
    alone = len(home) == 1 and home[0].population >= _OF_SIZE and {one.country for one in cities} != {home[0].country}
    alone = alone and not one_city(town, atlas)
    cities = home if alone else cities
    found = [city for city in cities if city.country in island.countries and island.may_hold(city.point)]
    surely = [
        city
        for city in found
        if island.may_hold(city.point, _INLAND) and not _on_another(island, known.values(), city.point)
    ]
    evidence = (_EVIDENCE, Evidence(atlas.cities.source, atlas.cities.as_of))
    corners = f"{position((island.south, island.west))} to {position((island.north, island.east))}"
    bounds = f"{island.name}: {corners}; {cities[0].name}: {position(cities[0].point)}"
    if surely:
        yield Judgement(
            Verdict.SUPPORTED, f"{town} lies on {island.name}.", bounds, _operands(claim), evidence=evidence
        )
    elif found or not (alone or one_city(town, atlas)) or cities[0].name != town:
        message = f"The atlas cannot say whether {town} lies on {island.name}."
        yield Judgement(Verdict.UNVERIFIABLE, message, bounds, _operands(claim), evidence=evidence)
    else:
        where = next((one.name for one in known.values() if one.may_hold(cities[0].point, _INLAND)), None)
        message = f"{town} does not lie on {island.name}{f', but on {where}' if where else ''}."
        verdict = Verdict.SUSPECT if alone else Verdict.REFUTED
        yield Judgement(verdict, message, bounds, _operands(claim), expected=where, evidence=evidence)


def _on_another(island: Island, known: Iterable[Island], point: Point) -> bool:
    return any(one != island and one.may_hold(point, 0) for one in known)


def _operands(claim: Containment) -> tuple[Operand, ...]:
    return (Operand.of("region", claim.region), Operand.of("city", claim.city))
