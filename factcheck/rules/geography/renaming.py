"""How GEO112 judges the name that a place is said to have had: "Swaziland was renamed Lesotho"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.cities import City
from factcheck.atlas.former_names import AS_OF, SOURCE, former_names, owners_of
from factcheck.claims import NameListed
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.figures import listing
from factcheck.rules.geography.wording import sentence, with_article

RENAMED, TODAY = "former name", "former name, by the name of today"
"""The phrases of such claims."""
_LARGE, _GREAT = 100_000, 300_000
"""People of a city of today that is meant by its name, and of one that never bore another's."""


def judge_renaming(claim: NameListed, atlas: Atlas) -> Iterator[Judgement]:
    """Confirmed where the table has the name for the place; suspect where it has it for others alone."""
    once, place = claim.name.quote, claim.within
    if place is None:
        return
    land, city = _country(place.name, atlas), _city(place.name, atlas)
    owners = owners_of(once)
    if any(_is(now, land, city, atlas, country=country) for now, country in owners):
        message = sentence(f"{once} is a former name of {with_article(place.name)}")
        yield _judgement(claim, Verdict.SUPPORTED, message, owners)
        return
    if owners_of(place.name):
        return  # "Petrograd was renamed Leningrad"
    kinds = {country for _, country in owners}
    if owners and ((kinds == {True} and land is not None) or (kinds == {False} and land is None and city is not None)):
        if claim.phrase == TODAY and land is not None and any(_may_touch(now, land, atlas) for now, _ in owners):
            return  # a province of Siam, in Cambodia now
        true = listing([with_article(now) for now, _ in owners])
        message = sentence(f"{once} is a former name of {true}, not of {with_article(place.name)}")
        yield _judgement(claim, Verdict.SUSPECT, message, owners)
    elif not owners and former_names(place.name) and _is_another(once, land, city, atlas):
        names = listing(list(former_names(place.name)))
        message = sentence(f"{once} is another place; {with_article(place.name)} was once called {names}")
        yield _judgement(claim, Verdict.SUSPECT, message, ((place.name, land is not None),))


def _country(name: str, atlas: Atlas) -> Entry | None:
    found = atlas.country(name)
    return found if found is not None and found in atlas.named(name) else None


def _city(name: str, atlas: Atlas) -> City | None:
    """The large city that a name calls to mind."""
    named = atlas.cities.named(name)
    return named[0].city if named and named[0].city.population >= _LARGE else None


def _is(now: str, land: Entry | None, city: City | None, atlas: Atlas, *, country: bool) -> bool:
    """Whether a country or a city is the one that bears a name of the table today."""
    if country:
        return land is not None and _country(now, atlas) == land
    named = atlas.cities.named(now)
    return city is not None and bool(named) and named[0].city == city


def _may_touch(now: str, land: Entry, atlas: Atlas) -> bool:
    owner = _country(now, atlas)
    return owner is None or atlas.facts.border(owner, land) is not False


def _is_another(once: str, land: Entry | None, city: City | None, atlas: Atlas) -> bool:
    """Whether a name is that of another country of today, or of a great city of the same one."""
    if land is not None:
        other = _country(once, atlas)
        return other is not None and other.kind is PlaceKind.COUNTRY and other != land
    found = [one.city for one in atlas.cities.named(once)]
    great = bool(found) and found[0].population >= _GREAT
    return city is not None and great and found[0].country == city.country != "CN" and found[0] != city


def _judgement(claim: NameListed, verdict: Verdict, message: str, owners: tuple[tuple[str, bool], ...]) -> Judgement:
    assert claim.within is not None
    true = listing([now for now, _ in owners])
    return Judgement(
        verdict=verdict,
        message=message,
        working=f"{claim.name.quote}: {true}"
        if owners_of(claim.name.quote)
        else f"{true}: {listing(list(former_names(true)))}",
        operands=(Operand.of("name", claim.name), Operand.of("place", claim.within)),
        evidence=(Evidence(SOURCE, AS_OF),),
    )
