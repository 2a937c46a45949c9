"""GEO103: the region or country that a city or region is put into."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.cities import City, Named
from factcheck.atlas.former_names import owners_of
from factcheck.claims import PlaceWithin
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.geography.apart import judge_apart
from factcheck.rules.geography.belonging import PHRASE as BELONGS
from factcheck.rules.geography.belonging import judge_belonging
from factcheck.rules.geography.british_county import PHRASE as BRITISH_COUNTY
from factcheck.rules.geography.british_county import judge_british_county
from factcheck.rules.geography.denial import WITHIN as DENIED
from factcheck.rules.geography.denial import judge_not_within
from factcheck.rules.geography.disputed import judge_disputed
from factcheck.rules.geography.district import district_abroad, district_elsewhere, holds_district
from factcheck.rules.geography.foreign_names import is_foreign_name
from factcheck.rules.geography.holding import holds
from factcheck.rules.geography.home_towns import is_of_other_countries, is_of_other_regions
from factcheck.rules.geography.irish_county import PHRASE as IRISH_COUNTY
from factcheck.rules.geography.irish_county import judge_irish_county, judge_irish_province
from factcheck.rules.geography.isle_of import PHRASE as ISLE_OF
from factcheck.rules.geography.isle_of import judge_isle_of
from factcheck.rules.geography.landmark import judge_landmark
from factcheck.rules.geography.lone_towns import (
    is_elsewhere_at_home,
    is_no_city_of,
    is_one_in_us,
    is_unheard_of,
    lies_elsewhere,
)
from factcheck.rules.geography.meanings import (
    is_past,
    is_town,
    is_wide,
    may_be_a_list,
    of_its_country,
    parents_of,
    regions_of,
    small_towns,
)
from factcheck.rules.geography.miscalled import is_told_as_another
from factcheck.rules.geography.spelling import may_be_misspelt
from factcheck.rules.geography.sureness import surely_not_in
from factcheck.rules.geography.wording import called, city_evidence, country_name, evidence, filed_as, label, lies
from factcheck.rules.rule import Context, Rule

_ON_SIDE = "place-within.side"
"""The phrase of a town on one side of a border."""
_MILD = (
    "place-within.referred",
    "place-within.owned",
    "place-within.coast",
    "place-within.list",
    "place-within.listed",
    "place-within.sited",
)
"""The phrases of a claim that links a town and its parent over two sentences, of a name after its owner's, of a town on
a coast, and of the last of a list."""
_NAMED_AFTER = frozenset("US CA AU NZ ZA GB IE JM".split())
"""Countries whose towns bear the names of great cities, and are told by them."""
_LARGE = 500_000
"""A city of so many people comes to mind before a small place of its name."""


class WrongParent(Rule[PlaceWithin]):
    """A city or region in the wrong region or country.

    What it does
        Looks up every city and region of the name ("Graz, in Upper Austria") and every place of the name after it.
        If any of the one lies in any of the other, the claim holds. It is refuted only where the name is that of a
        city of size, the place it is put into is known, and no small place there is likely to share the name. A
        district or county that the draft puts into one region ("Gadag district, Kerala") is confirmed by its name,
        and suspect where its country is one of which all are known and only other regions have the name. A town
        whose name no other place in the world is known by ("Scuol, in Ticino"), what copy calls a city of a region
        that has no town of the name, and one of some 2,000 rivers, lakes, ranges, peaks, parks, straits, islands and
        sights of a table ("Lake Titicaca, between Ecuador and Colombia", "the Belgian Alps") are suspect as well; so is
        a British or Irish town of a table in another county ("Kendal, Lancashire"), a city that a draft names alone and
        comes back to as that of another people ("the Romanian city" after Plovdiv), or as the chief one of the region
        it named before. Islands of a table are refuted where they are said to be
        another country's ("the French island of Sardinia"), territories where they are said to be another's ("Guam, a
        Japanese territory"). Of a list that is given to a land ("its Spanish depots in Seville, Faro and Cadiz") the
        one town that lies elsewhere is suspect, where the others lie there.

    Why it matters
        Readers of the place see it at once, and searches, maps and follow-up stories go to the wrong desk.

    Example
        "the plant in Graz, Upper Austria". Graz is the capital of Styria.

    Limits
        Places below 15,000 people are not known one and all, so a name that has namesakes is never refuted, and in
        countries whose villages share names (the United States, Mexico, Poland, Russia) hardly any is. Lists ("Lyon,
        Spain and Italy"), sentences about the past, disputed territory and regions that were redrawn since the data
        was gathered are left alone. The setting atlas.disputed says which country a house puts a disputed place into;
        another is suspect then.
    """

    code = "GEO103"
    name = "wrong-parent"
    claim = PlaceWithin

    def judge(self, claim: PlaceWithin, context: Context) -> Iterable[Judgement]:
        atlas = context.atlas
        if atlas.own is not None:
            own = atlas.own.within((claim.place.name, claim.place.quote), claim.parent.name)
            if own is not None:
                message = f"{claim.place.name} lies in {claim.parent.name}."
                yield _judgement(claim, Verdict.SUPPORTED, message, own, atlas)
                return
        if claim.phrase == BRITISH_COUNTY:
            yield from () if (found := judge_british_county(claim, atlas)) is None else (found,)
            return
        parents = parents_of(claim.parent, atlas)
        if claim.phrase == DENIED:
            yield from () if (denial := judge_not_within(claim, parents, atlas)) is None else (denial,)
            return
        if claim.phrase == IRISH_COUNTY and (found := judge_irish_county(claim)) is not None:
            yield found
            return
        if (province := judge_irish_province(claim, parents, atlas)) is not None:
            yield province
            return
        if parents and (judged := judge_disputed(claim, (), parents, atlas)) is not None:
            yield judged
            return
        if claim.phrase == BELONGS:
            yield from () if (belonging := judge_belonging(claim, parents, atlas)) is None else (belonging,)
            return
        isle = judge_isle_of(claim, parents, atlas)
        if claim.phrase == ISLE_OF:
            yield from () if isle is None else (isle,)
            return
        if (landmark := judge_landmark(claim, parents, atlas)) is not None:
            yield landmark
            return
        cities = atlas.cities.named(claim.place.name) if parents and is_town(claim.place) else ()
        regions = regions_of(claim.place, parents, atlas)
        small = holds_district(claim, parents, atlas)
        district = small or district_elsewhere(claim, parents, atlas)
        meant: list[City | Entry] = [*(named.city for named in cities), *regions]
        towns = meant or list(small_towns(claim, atlas))
        if parents and (judged := judge_disputed(claim, towns, parents, atlas)) is not None:
            yield judged
            return
        if not parents or not meant:
            if district is None and parents:
                district = isle or _small_elsewhere(claim, parents, atlas) or district_abroad(claim, parents, atlas)
            yield from () if district is None else (district,)
            return
        if claim.parent.type_word is not None:
            parents = of_its_country(parents, cities, regions) or parents
        unclear = False
        for parent in parents:
            for one in meant:
                held = holds(parent, one, atlas)
                if held:
                    another = isinstance(one, Entry) and is_told_as_another(claim.place, claim.quote, one, atlas)
                    yield from () if another else (_supported(claim, one, parent, atlas),)
                    return
                unclear = unclear or held is None
        small_there = (one for one in small_towns(claim, atlas) if holds(parents[0], one, atlas))
        if (village := next(small_there, None)) is not None:
            great = bool(cities) and cities[0].city.population >= _LARGE and parents[0].kind is PlaceKind.COUNTRY
            if great and parents[0].id not in _NAMED_AFTER and claim.place.country is None:
                message = f"{called(parents[0], atlas)[0].upper()}{called(parents[0], atlas)[1:]} has a small place"
                message = f"{message} of the name; the city of {claim.place.name} is elsewhere."
                yield _judgement(claim, Verdict.UNVERIFIABLE, message, village, atlas)
                return
            yield _supported(claim, village, parents[0], atlas)
            return
        if district is not None and claim.place.type_word is not None:
            yield district
            return
        if not claim.sure:
            return
        if (apart := judge_apart(claim, parents, atlas)) is not None and not is_past(claim, parents[0], meant[0]):
            yield apart
            return
        largest = cities[0].city if cities else None
        near = (one for one in parents if largest is not None and one.country == largest.country)
        parent = next(near, parents[0])
        unclear = (
            unclear
            or small is not None
            or bool(owners_of(claim.parent.name))
            or any(is_past(claim, parent, one) for one in meant)
            or is_wide(claim, parents, meant, atlas)
            or may_be_a_list(claim, atlas)
        )
        if largest is not None and all(one.kind is PlaceKind.REGION for one in parents):
            parents = [one for one in parents if one.country == largest.country] or parents
        homes = {named.city.country for named in cities} | {one.country for one in regions}
        if not unclear and surely_not_in(
            claim.place, cities, regions, parents, atlas, on_side=claim.phrase == _ON_SIDE
        ):
            verdict = Verdict.SUSPECT if claim.phrase in _MILD else Verdict.REFUTED
        elif not unclear and (
            (largest is not None and _is_lone(claim, cities, regions, parents, atlas))
            or is_foreign_name(claim, claim.place.name, homes, cities, regions, parents, atlas)
        ):
            verdict = Verdict.SUSPECT
        elif isle is not None and isle.verdict.alarm and not unclear:
            yield isle
            return
        else:
            message = f"The atlas cannot say whether {claim.place.name} lies in {called(parent, atlas)}."
            yield _judgement(claim, Verdict.UNVERIFIABLE, message, largest or regions[0], atlas)
            return
        largest = next((one.city for one in cities if one.own and one.city.country == parent.country), largest)
        abroad = regions and parent.country not in (regions[0].country, largest.country if largest else None)
        true = regions[0] if regions and (largest is None or abroad) else largest
        part = next((one for one in regions if one.country == parent.country and one.level > parent.level > 0), None)
        true = part if part is not None and (largest is None or largest.country != parent.country) else true
        assert true is not None
        name = claim.place.name if true is largest and cities[0].own else true.name
        message = f"{lies(name)} in {_whereabouts(true, parent, atlas)}, not in {called(parent, atlas)}."
        yield _judgement(claim, verdict, message, true, atlas, expected=_home(true, parent, atlas))


def _is_lone(
    claim: PlaceWithin, cities: Sequence[Named], regions: Sequence[Entry], parents: Sequence[Entry], atlas: Atlas
) -> bool:
    """Whether the one city of the name surely lies in none of the parents, or none of them has a city of it."""
    if all(is_of_other_regions(claim, cities, parent, atlas) for parent in parents):
        return True
    if any(one.level < 2 and one.country == parent.country for one in regions for parent in parents):
        return False
    if all(is_no_city_of(claim, cities, parent, atlas) for parent in parents):
        return True
    if len(parents) == 1 and is_one_in_us(claim, cities, parents[0], atlas):
        return True
    if len(parents) == 1 and is_elsewhere_at_home(claim, cities, parents[0], atlas):
        return True
    if all(is_unheard_of(claim, cities, parent, atlas) for parent in parents):
        return True
    if all(is_of_other_countries(claim, cities, parent, atlas) for parent in parents):
        return True
    if len(cities) > 1 or atlas.cities.towns(claim.place.name) or atlas.cities.small(claim.place.name):
        return False
    return cities[0].own and all(lies_elsewhere(claim, cities[0].city, parent, atlas) for parent in parents)


def _small_elsewhere(claim: PlaceWithin, parents: Sequence[Entry], atlas: Atlas) -> Judgement | None:
    """The alarm where the one small town of the name surely lies in none of the parents; else None."""
    towns, name = atlas.cities.small(claim.place.name), claim.place.name
    if not claim.sure or claim.past or not is_town(claim.place) or not towns:
        return None
    town = towns[0]
    parents = [one for one in parents if one.country == town.country] or parents
    parent = parents[0]
    if atlas.disputes.of(town) is not None or any(holds(one, town, atlas) is not False for one in parents):
        return None
    lone = atlas.cities.alone(name) and all(lies_elsewhere(claim, town, one, atlas) for one in parents)
    homes = {one.country for one in towns}
    if may_be_a_list(claim, atlas) or not (lone or is_foreign_name(claim, name, homes, (), (), parents, atlas)):
        return None
    message = f"{town.name} lies in {_whereabouts(town, parent, atlas)}, not in {called(parent, atlas)}."
    return _judgement(claim, Verdict.SUSPECT, message, town, atlas, expected=_home(town, parent, atlas))


def _home(place: City | Entry, parent: Entry, atlas: Atlas) -> str:
    """The region or country that a place lies in, of the kind that the draft names."""
    region = atlas.get((place.region if isinstance(place, City) else place.parent) or "")
    if (dispute := atlas.disputes.of(place)) is not None:
        return label(region, atlas) if region is not None else dispute.name
    if parent.kind is PlaceKind.COUNTRY or region is None:
        return country_name(place.country, atlas)
    return label(region, atlas)


def _whereabouts(place: City | Entry, parent: Entry, atlas: Atlas) -> str:
    home, country = _home(place, parent, atlas), country_name(place.country, atlas)
    if atlas.disputes.of(place) is not None:
        return home
    return home if home == country or place.country == parent.country else f"{home}, {country}"


def _has_ended(place: Entry) -> bool:
    return place.kind is PlaceKind.REGION and place.standing is Standing.FORMER


def _supported(claim: PlaceWithin, place: City | Entry, parent: Entry, atlas: Atlas) -> Judgement:
    if isinstance(place, Entry) and _has_ended(place) and not claim.past:
        return _judgement(claim, Verdict.UNVERIFIABLE, place.note or "", place, atlas)
    if isinstance(place, City) and may_be_misspelt(claim.place.name, place, atlas):
        message = f"{claim.place.name} may be meant for {place.name}, which is in {called(parent, atlas)}."
        return _judgement(claim, Verdict.UNVERIFIABLE, message, place, atlas)
    name = claim.place.name
    if isinstance(place, Entry) and any(one.id != place.id for one in atlas.named(name)):
        name = label(place, atlas) if place.name in name else name  # which Gaza: the province
    message = f"{lies(name)} in {called(parent, atlas)}."
    return _judgement(claim, Verdict.SUPPORTED, message, place, atlas)


def _judgement(
    claim: PlaceWithin,
    verdict: Verdict,
    message: str,
    place: City | Entry,
    atlas: Atlas,
    *,
    expected: str | None = None,
) -> Judgement:
    return Judgement(
        verdict=verdict,
        message=message,
        working=_filed(place, atlas),
        operands=(Operand.of("place", claim.place), Operand.of("parent", claim.parent)),
        expected=expected,
        suggestion=f"{claim.place.name}, {expected}" if expected else None,
        evidence=city_evidence(atlas, place) if isinstance(place, City) else evidence([place], atlas),
    )


def _filed(place: City | Entry, atlas: Atlas) -> str:
    region = atlas.get(place.region) if isinstance(place, City) and place.region else None
    where = f"{label(region, atlas)}, " if region is not None else ""
    people = f", population {place.population:,}" if isinstance(place, City) else f" ({place.type})"
    if isinstance(place, Entry) and place.own:
        return filed_as(place, atlas)
    return f"{place.name}{people}: {where}{country_name(place.country, atlas)}"
