"""How the country of a disputed place is judged by every rule: by no side's claim, or as the house has settled it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.cities import City
from factcheck.atlas.disputes import AS_OF, SETTING, SOURCE, Dispute
from factcheck.claims import DirectionFrom, PlaceWithin, RegionNamed
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.figures import listing
from factcheck.rules.geography.wording import country_name, with_article


class _Told(NamedTuple):
    """What is said of a country that a draft puts a disputed place into."""

    verdict: Verdict
    message: str
    working: str
    evidence: Evidence


def judge_disputed(
    claim: PlaceWithin, meant: Sequence[City | Entry], parents: Sequence[Entry], atlas: Atlas
) -> Judgement | None:
    """The verdict where the likeliest place of the name is disputed, and the draft puts it into a country; else None.

    Another place of the name does not count, as few would think of it.
    """
    country = next((parent for parent in parents if parent.kind is PlaceKind.COUNTRY), None)
    dispute = country and at_issue(claim.place.name, meant[:1], country, atlas)
    if country is None or dispute is None:
        return None
    told = _told(dispute, country, atlas, firm=claim.sure and not claim.past)
    return _judgement(told, Operand.of("place", claim.place), Operand.of("parent", claim.parent))


def judge_disputed_region(claim: RegionNamed, note: str | None, atlas: Atlas) -> Judgement:
    """The verdict on a disputed place that is called a region of some type, of a country or of none; with its note."""
    country = atlas.country(claim.place.country or "")
    dispute = country and at_issue(claim.place.name, (), country, atlas)
    if country is not None and dispute is not None:
        told = _told(dispute, country, atlas, firm=not claim.aside)
    else:
        message = note or f"The standing of {claim.place.name} is disputed."
        told = _Told(Verdict.UNVERIFIABLE, message, f"{claim.place.name}: disputed", Evidence(SOURCE, AS_OF))
    return _judgement(told, Operand.of("region", claim.place))


def judge_disputed_side(claim: DirectionFrom, own: City | Entry, country: Entry, atlas: Atlas) -> Judgement | None:
    """The verdict on a disputed place that is said to be on a side of a country; None where it is not disputed there.

    It is to be asked only where the side is right, if the place lies in the country.
    """
    if country.kind is not PlaceKind.COUNTRY:
        return None
    dispute = at_issue(claim.place.name, (own,), country, atlas)
    if dispute is None or dispute.settled == country.id:
        return None
    told = _told(dispute, country, atlas, firm=True)
    return _judgement(told, Operand.of("direction", claim.place), Operand.of("origin", claim.origin))


def at_issue(name: str, meant: Sequence[City | Entry], country: Entry, atlas: Atlas) -> Dispute | None:
    """The dispute about a place, by its name or by what it may mean, that a country other than itself has a part in."""
    if (found := atlas.disputes.named(name, country)) is not None:
        return found
    dispute = next((found for one in meant if (found := atlas.disputes.of(one)) is not None), None)
    return dispute if dispute is not None and country.id not in dispute.ids and dispute.concerns(country) else None


def _told(dispute: Dispute, country: Entry, atlas: Atlas, *, firm: bool) -> _Told:
    """What is said of a country into which a draft puts a disputed place; no alarm where it does not do so firmly."""
    name = with_article(dispute.name)
    between = f"{dispute.name}: a matter between {listing([country_name(one, atlas) for one in dispute.parties])}"
    if dispute.settled is None:
        return _Told(Verdict.UNVERIFIABLE, dispute.note, between, Evidence(SOURCE, AS_OF))
    right = dispute.holds(country)
    other = country_name(country.id, atlas)
    if dispute.settled in dispute.ids:
        message = f"The house takes {name} for a country of its own, not for a part of {other}."
    else:
        rest = "" if right else f", not into {other}"
        message = f"The house puts {name} into {country_name(dispute.settled, atlas)}{rest}."
    verdict = Verdict.SUPPORTED if right else Verdict.SUSPECT if firm else Verdict.UNVERIFIABLE
    return _Told(verdict, message, f"{between}. {dispute.note}", Evidence(f"the setting {SETTING}", "this run"))


def _judgement(told: _Told, *operands: Operand) -> Judgement:
    return Judgement(told.verdict, told.message, told.working, operands, evidence=(told.evidence,))
