"""How GEO107 judges cities by the sea, or away from it: "the seaside town of Ayr"."""

from __future__ import annotations

from collections.abc import Iterator, Set

from factcheck.atlas import Atlas, PlaceKind, Standing
from factcheck.atlas.cities import City
from factcheck.atlas.edges import REACH
from factcheck.atlas.shores import on_shore, shores
from factcheck.claims import Coastal
from factcheck.expressions import expression
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.geography.placing import softened
from factcheck.rules.geography.where import one_city
from factcheck.rules.geography.wording import country_name

_BY_THE_SEA, _ON_THE_SEA, _INLAND = 12, 1, 80
"""Km from the coast: within the first a city lies by the sea, within the second it has a coast beyond doubt, and from
the third on it has none."""
_WITH_ITS_REGION = 35
"""Km that are enough where the region of the same name has no coast either."""
_TOWN = expression(r"\b(?:city|town|resort|village|suburb)$")
"""Ends words that can be of no region of the same name: "the coastal city of Valencia"."""
_LAKES = ("lake", "great lakes", "caspian")


def judge_seaside(claim: Coastal, atlas: Atlas) -> Iterator[Judgement]:
    """Refuted where the one city that comes to mind is far from any coast, or lies on one that is denied."""
    named = atlas.cities.named(claim.place.name)
    cities = [one.city for one in named if one.own] or [one.city for one in named]
    known = [(city, edge.sea) for city in cities if (edge := atlas.edges.of(city)) is not None]
    if not known or len(known) < len(cities):
        return
    by_sea = [sea is not None and sea <= _BY_THE_SEA for _, sea in known]
    own = {city.region for city in cities}
    regions = set() if _TOWN.search(claim.words.quote) else _coasts_of_regions(claim, own, atlas)
    city, sea = known[by_sea.index(True)] if True in by_sea else known[0]
    far = f"{sea} km from the sea" if sea is not None else f"more than {REACH} km from the sea"
    working = f"{city.name}, {country_name(city.country, atlas)}: {far}"
    operands = (Operand.of("place", claim.place), Operand.of("coast", claim.words))
    evidence = (Evidence(atlas.edges.source, atlas.edges.as_of),)
    if claim.denied:
        holds = True not in by_sea
        on_it = all(one is not None and one <= _ON_THE_SEA for _, one in known)
        wrong = on_it and "locked" not in claim.words.quote
    else:
        holds = True in by_sea
        least = _WITH_ITS_REGION if regions == {False} else _INLAND
        wrong = all(one is None or one >= least for _, one in known) and not any(_by_a_lake(one) for one, _ in known)
    message = f"{claim.place.name} lies {far}."
    if holds and (not claim.denied or regions <= {False}):
        yield Judgement(Verdict.SUPPORTED, message, working, operands, evidence=evidence)
    elif wrong and regions <= {claim.denied} and one_city(claim.place.name, atlas):
        verdict = softened(Verdict.SUSPECT, aside=claim.aside)
        yield Judgement(verdict, message, working, operands, evidence=evidence)


def _coasts_of_regions(claim: Coastal, own: Set[str | None], atlas: Atlas) -> set[bool | None]:
    """Whether the regions of the name have a coast; not asked of one that is known too little, and holds the city."""
    named = [one for one in atlas.named(claim.place.name) if one.kind is PlaceKind.REGION]
    told = {one.id: atlas.facts.coast(one) for one in named if one.standing is Standing.CURRENT}
    return {coast for region, coast in told.items() if coast is not None or region not in own}


def _by_a_lake(city: City) -> bool:
    """Whether a city lies within the bounds of a great lake, of whose coast copy speaks too."""
    return any(on_shore(city.point, boxes) for name, (_, boxes) in shores().items() if name.startswith(_LAKES))
