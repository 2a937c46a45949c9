"""GEO107: places said to have a coast, or none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.claims import Coastal
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.figures import listing
from factcheck.rules.geography.lakeshore import judge_lakeshore, lake_of
from factcheck.rules.geography.placing import country_of, readings, softened, sourced
from factcheck.rules.geography.river_mouth import PHRASE as RIVER_MOUTH
from factcheck.rules.geography.river_mouth import judge_mouth
from factcheck.rules.geography.seaside import judge_seaside
from factcheck.rules.geography.waterfront import BY_CULTURE, judge_waterfront
from factcheck.rules.geography.wording import country_name, lies, sentence, with_article
from factcheck.rules.rule import Context, Rule

_OWNED = "owned-coast"
_OFF, _DOUBLY = "coast.off-the-place", "coast.doubly-landlocked"
_NATION = "coast.nation-of-a-sea"
_SAME = "waterfront.same"
"""The phrase of "the lake", which may be another than the one named before: the town is taken to lie on it or not."""
_BY_A_COAST = frozenset(
    (
        *("coast.of-its-own-sea", "coast.coastal-place", "coast.coastal-town-in", "coast.on-the-coast-in"),
        *("coast.its-coastal-towns", _OWNED),
    )
)
_COASTS_OF_LAKES = ("Sea", "Victoria", "Malawi", "Tanganyika", "Chad", "Kivu", "Titicaca")
"""Inland waters so large that copy speaks of coastal towns on them."""
_BY_A_STRAIT = {"Atlantic Ocean": frozenset(("CL",))}
"""Countries that touch a sea only where the line between two oceans is drawn in this way or that."""
_NOTED = 50_000
"""A city of so many people may be meant by the name of a region elsewhere."""


class CoastHolds(Rule[Coastal]):
    """A country or region said to have a coast, a coast on a sea, or none; a city on a sea.

    What it does
        Looks up whether the place is landlocked ("the coast of Laos", "landlocked Chad"), and whether it lies on the
        sea that the copy names ("Bulgaria's Adriatic coast"). It is refuted where no place of that name does. A city on
        a sea, gulf or great lake ("Varna, a port on the Black Sea") is held against the bounds of the water's shores,
        one on a river ("the Rhine at Munich") against the river's course from town to town, and a country on a lake
        ("Uganda's Lake Victoria shore") against the table of landmarks. A river that flows into a sea is held against
        where its mouth is. The bank of a river that well-known towns are told to be on ("Dundee, on the south bank of
        the Tay") is held against a table, the shore of a lake against its bounds.

    Why it matters
        A coast that does not exist is a sign that two countries were mixed up.

    Example
        "A ship ran aground off the coast of Zambia." Zambia is landlocked.

    Limits
        Landlocked countries with a shore on an inland sea or a great lake (Kazakhstan, Malawi) are not held to have no
        coast where the copy names that water, and cannot be verified where it names none. Regions are judged in the
        countries that the table of coasts has. A city within some 30 km of a river's course, and one whose name places
        on the river may share, are left alone.
    """

    code = "GEO107"
    name = "coast"
    claim = Coastal

    def judge(self, claim: Coastal, context: Context) -> Iterable[Judgement]:
        atlas, facts = context.atlas, context.atlas.facts
        if claim.phrase == RIVER_MOUTH:
            yield from judge_mouth(claim, atlas)
            return
        places = readings(claim.place, atlas)
        if claim.phrase == _SAME:
            yield from (one for one in judge_waterfront(claim, atlas) if one.message.startswith(lies(claim.place.name)))
            return
        if claim.phrase == "waterfront" or (claim.sea and not places and not claim.denied):
            yield from judge_waterfront(claim, atlas)
            return
        if claim.phrase == "seaside" or not places:
            yield from judge_seaside(claim, atlas)
            return
        if (claim.phrase or "").startswith(_DOUBLY):
            yield from _enclosed_twice(claim, places, atlas)
            return
        if "port" in claim.words.quote and not claim.sea and places[0].kind is PlaceKind.REGION:
            return  # Lewiston is Idaho's seaport, on a river
        answers = [facts.coast(place) for place in places]
        if claim.sea and _may_be_a_city(claim, places, atlas):
            return
        lake = lake_of(claim)
        if lake is not None:
            yield from judge_lakeshore(claim, lake, places, atlas)
            return
        sea = facts.sea(claim.sea) if claim.sea else None
        if claim.sea and sea is None:
            return
        if sea is not None:
            answers = [_on(place, sea, atlas) for place in places]
            if claim.phrase != _NATION and all(one.id in BY_CULTURE.get(sea, ()) for one in places):
                answers = [False]
        if sea is not None and all(one.id in _BY_A_STRAIT.get(sea, ()) for one in places):
            return
        if (not claim.denied) in answers:
            place = places[answers.index(not claim.denied)]
            yield _judgement(claim, Verdict.SUPPORTED, _message(place, sea, atlas), place, atlas)
        elif None in answers:
            return
        else:
            place = places[0]
            verdict, shores = Verdict.REFUTED, [facts.inland_shores(p.country) or "" for p in places]
            if claim.phrase == _OFF and (any(shores) or any(one.kind is PlaceKind.REGION for one in places)):
                return  # a boat on a lake or a river
            by_a_coast = claim.phrase in _BY_A_COAST and (sea is None or claim.phrase != _OWNED)
            if by_a_coast and any(lake in shore for lake in _COASTS_OF_LAKES for shore in shores):
                return
            if not claim.denied and sea is None and any(shores):
                on_a_sea = any("Sea" in shore for shore in shores)  # Kazakhstan's coast is that of the Caspian
                verdict = Verdict.UNVERIFIABLE if on_a_sea else Verdict.SUSPECT
            said = claim.phrase != _OWNED and not (sea is not None and "port" in claim.words.quote)
            yield _judgement(
                claim, softened(verdict, aside=claim.aside, said=said), _message(place, sea, atlas), place, atlas
            )


def _may_be_a_city(claim: Coastal, places: Sequence[Entry], atlas: Atlas) -> bool:
    """Whether a region that is named with a sea may be a city elsewhere: Kochi of India, and the region of Japan."""
    if claim.place.type_word is not None or any(place.kind is PlaceKind.COUNTRY for place in places):
        return False
    regions = {place.id for place in places}
    cities = (one.city for one in atlas.cities.named(claim.place.name))
    return any(city.region not in regions and city.population >= _NOTED for city in cities)


def _enclosed_twice(claim: Coastal, places: Sequence[Entry], atlas: Atlas) -> Iterable[Judgement]:
    """A country that is said to be landlocked among landlocked countries."""
    place, facts = places[0], atlas.facts
    if len(places) > 1 or place.kind is not PlaceKind.COUNTRY or facts.coast(place) is None:
        return
    open_to = [country_name(one.id, atlas) for one in facts.neighbours(place) if facts.coast(one)]
    holds = facts.coast(place) is False and not open_to
    verdict = Verdict.SUPPORTED if holds else softened(Verdict.REFUTED, aside=claim.aside)
    message = f"{_message(place, None, atlas).removesuffix('.')}, and so are all its neighbours."
    if facts.coast(place):
        message = _message(place, None, atlas)
    elif open_to:
        message = f"{with_article(place.name)} is not doubly landlocked: {listing(open_to)} "
        message = sentence(f"{message}{'has' if len(open_to) == 1 else 'have'} a coast")
    yield _judgement(claim, verdict, message, place, atlas)


def _on(place: Entry, sea: str, atlas: Atlas) -> bool | None:
    """Whether a place has a coast on a sea; a landlocked country may lie on an inland one."""
    if atlas.facts.coast(place) is False:
        return None if sea in (atlas.facts.inland_shores(place.country) or "") else False
    return atlas.facts.on_sea(place, sea)


def _message(place: Entry, sea: str | None, atlas: Atlas) -> str:
    name = country_name(place.id, atlas) if place.kind is PlaceKind.COUNTRY else place.name
    name = f"{name[0].upper()}{name[1:]}"
    if atlas.facts.coast(place) is False:
        return f"{name} is landlocked."
    if sea is not None and (atlas.facts.on_sea(place, sea) is False or place.id in BY_CULTURE.get(sea, ())):
        return f"{name} has no coast on the {sea}."
    return f"{name} has a coast{f' on the {sea}' if sea is not None else ''}."


def _seas(place: Entry, atlas: Atlas) -> Sequence[str]:
    return atlas.facts.seas(country_of(place, atlas))


def _judgement(claim: Coastal, verdict: Verdict, message: str, place: Entry, atlas: Atlas) -> Judgement:
    seas = listing([f"the {sea}" for sea in _seas(place, atlas)])
    country = country_of(place, atlas)
    landlocked = atlas.facts.coast(place) is False
    working = f"{place.id}: {place.name}, {'landlocked' if landlocked else f'on {seas}' if seas else 'on the sea'}"
    if place.kind is PlaceKind.REGION:
        working += f" ({country_name(country.id, atlas)})"
    return Judgement(
        verdict=verdict,
        message=message,
        working=working,
        operands=(Operand.of("place", claim.place), Operand.of("coast", claim.words)),
        evidence=sourced(["world"], atlas),
    )
