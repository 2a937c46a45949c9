"""GEO103: the region or country that a city or region is put into."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.cities import City, Named
from factcheck.atlas.districts import COUNTY_WORDS
from factcheck.atlas.names import key
from factcheck.atlas.sphere import distance_km
from factcheck.claims import Place, PlaceWithin
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.geography.disputed import judge_disputed
from factcheck.rules.geography.district import district_elsewhere, holds_district
from factcheck.rules.geography.namesakes import surely_elsewhere
from factcheck.rules.geography.reading import SAYS_LITTLE
from factcheck.rules.geography.wording import called, country_name, evidence, filed_as, label
from factcheck.rules.rule import Context, Rule

_BORDERLINE = 12.0
"""Km: a city this near to one of the stated region may have suburbs in it, or have been filed on the wrong side."""
_SUBURBAN = 45.0
"""Km: a city this near to a city of millions in the stated region may be counted in."""
_SUBURB = 20.0
"""Km: a city this near to one of twice its size is a part of it to most readers."""
_MILLIONS = 1_000_000
_PARTED = frozenset(
    frozenset(pair.split())
    for pair in (
        "IN-AP IN-TS|IN-MP IN-CG|IN-BR IN-JH|IN-UP IN-UK|IN-JK IN-LA|CN-SC CN-CQ|KZ-19 KZ-33|KZ-63 KZ-10"
        "|KZ-35 KZ-62|CL-BI CL-NB|IR-23 IR-30|IR-21 IR-29|RU-KHM RU-TYU|RU-YAN RU-TYU|RU-NEN RU-ARK|EG-GZ EG-C"
    ).split("|")
)
"""Regions of which one was a part of the other within living memory."""
SOVEREIGNS = {
    territory: sovereign
    for sovereign, territories in {
        "US": "PR GU VI AS MP UM",
        "CN": "HK MO TW",
        "FR": "GF GP MQ RE YT NC PF PM BL MF WF TF",
        "DK": "GL FO",
        "NL": "AW CW SX BQ",
        "GB": "BM KY GI FK VG TC MS AI SH IM JE GG IO PN",
        "FI": "AX",
        "NO": "SJ BV",
        "AU": "CX CC NF HM",
        "NZ": "CK NU TK",
        "MA": "EH",
        "IL": "PS",
        "RS": "XK ME",
        "SD": "SS",
        "ID": "TL",
        "ET": "ER",
    }.items()
    for territory in territories.split()
}
"""Territories with a code of their own, disputed ones and young states, by the country that copy may put them into."""
_DIRECTIONS = frozenset(
    "north south east west central northern southern eastern western upper lower northwest northeast"
    " southwest southeast coast coastal maritime region middle new old".split()
)
_SMALL = 50_000
"""A city of fewer people does not come to mind where a region of the name does."""
_TELLING = frozenset("province prefecture oblast krai governorate voivodeship canton emirate".split())
"""Type words that make a name that of one region: no town is called so."""
_LARGE = 500_000
"""A city of so many people comes to mind before the region that it gives its name to."""
_WELL_KNOWN = frozenset("DE FR IT ES AT CH GB IN CN JP RU UA CA AU BR MX PL NL BE TR NG ZA KR ID".split())
"""Countries whose regions are household names, so that a namesake abroad would be told apart."""


class WrongParent(Rule[PlaceWithin]):
    """A city or region in the wrong region or country.

    What it does
        Looks up every city and region of the name ("Graz, in Upper Austria") and every place of the name after it.
        If any of the one lies in any of the other, the claim holds. It is refuted only where the name is that of a
        city of size, the place it is put into is known, and no small place there is likely to share the name. A
        district or county that the draft puts into one region ("Gadag district, Kerala") is confirmed by its name,
        and suspect where its country is one of which all are known and only other regions have the name.

    Why it matters
        Readers of the place see it at once, and searches, maps and follow-up stories go to the wrong desk.

    Example
        "the plant in Graz, Upper Austria". Graz is the capital of Styria.

    Limits
        Cities below 15,000 people are known by name alone, and not one and all, so a name that has many namesakes
        is never refuted; in the United States hardly any is. Lists ("Lyon, Spain and Italy"), sentences about the
        past, disputed territory and regions that were redrawn since the data was gathered are left alone. The
        setting atlas.disputed says which country a house puts a disputed place into; another is suspect then.
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
        parents = _parents(claim.parent, atlas)
        cities = atlas.cities.named(claim.place.name) if parents and _is_town(claim.place) else ()
        regions = _regions(claim.place, parents, atlas)
        small = holds_district(claim, parents, atlas)
        district = small or district_elsewhere(claim, parents, atlas)
        if not parents or not (cities or regions):
            yield from () if district is None else (district,)
            return
        if claim.parent.type_word is not None:
            parents = _of_its_country(parents, cities, regions) or parents
        unclear = False
        meant: list[City | Entry] = [*(named.city for named in cities), *regions]
        if (judged := judge_disputed(claim, meant, parents, atlas)) is not None:
            yield judged
            return
        for parent in parents:
            for one in meant:
                held = _holds(parent, one, atlas)
                if held:
                    yield _supported(claim, one, parent, atlas)
                    return
                unclear = unclear or held is None
        if district is not None and claim.place.type_word is not None:
            yield district
            return
        if not claim.sure:
            return
        largest = cities[0].city if cities else None
        near = (one for one in parents if largest is not None and one.country == largest.country)
        parent = next(near, parents[0])
        unclear = unclear or small is not None or _is_past(claim, parent) or _may_be_a_list(claim, atlas)
        if unclear or not _certain(claim.place, cities, regions, parents, atlas):
            message = f"The atlas cannot say whether {claim.place.name} lies in {called(parent, atlas)}."
            yield _judgement(claim, Verdict.UNVERIFIABLE, message, largest or regions[0], atlas)
            return
        abroad = regions and regions[0].country != parent.country
        true = regions[0] if regions and (largest is None or abroad) else largest
        assert true is not None
        name = claim.place.name if true is largest and cities[0].own else true.name
        message = f"{name} lies in {_whereabouts(true, parent, atlas)}, not in {called(parent, atlas)}."
        yield _judgement(claim, Verdict.REFUTED, message, true, atlas, expected=_home(true, parent, atlas))


def _is_past(claim: PlaceWithin, parent: Entry) -> bool:
    """Whether a place may have lain elsewhere in the time that the copy speaks of, and its parent is of today."""
    return claim.past and not (parent.kind is PlaceKind.COUNTRY and parent.standing is Standing.FORMER)


def _of_its_country(parents: list[Entry], cities: Iterable[Named], regions: Iterable[Entry]) -> list[Entry]:
    """The parents in a country that has a place of the name: of many Southern Regions, that of its own country."""
    homes = {named.city.country for named in cities} | {one.country for one in regions}
    near = [one for one in parents if one.kind is PlaceKind.REGION and one.country in homes]
    return near if all(one.kind is PlaceKind.REGION for one in parents) else []


def _may_be_a_list(claim: PlaceWithin, atlas: Atlas) -> bool:
    """Whether two cities may stand side by side: "strikes on Kyiv, Kharkiv" and no word says that one is a region.

    After "in", only where the region bears the name of its own city: "the Patriarch of Moscow in Havana".
    """
    parent = claim.parent.name
    if claim.parent.type_word is not None:
        return False
    cities = [named.city for named in atlas.cities.named(parent) if key(named.city.name) == key(parent)]
    if claim.quote == f"{claim.place.quote}, {claim.parent.quote}":
        return any(city.population >= _SMALL for city in cities)
    if claim.quote not in (f"{claim.place.quote}{joint}{claim.parent.quote}" for joint in (", in ", " in ")):
        return False
    own = {entry.id for entry in _parents(claim.parent, atlas)}
    return any(city.population >= _LARGE and city.region in own for city in cities)


def _is_town(place: Place) -> bool:
    return place.type_word in (None, "city", "capital", "municipality")


def _parents(place: Place, atlas: Atlas) -> list[Entry]:
    """Every country and region of today that may be meant, the likeliest first."""
    word = atlas.words.get(place.type_word or "")
    if word is None and key(place.name) in atlas.ordinary:
        return []
    if word is None and any(entry.kind is PlaceKind.WATER for entry in atlas.named(place.name)):
        return []
    found = [
        entry
        for entry in atlas.named(place.name)
        if entry.kind in (PlaceKind.COUNTRY, PlaceKind.REGION) and (word is None or word.names(entry))
    ]
    people = atlas.country(place.name)
    if people is not None and people not in found:
        found.insert(0, people)
    return found or list(atlas.regions_of(place.name))


def _regions(place: Place, parents: Iterable[Entry], atlas: Atlas) -> list[Entry]:
    """The regions that the name may stand for."""
    word = atlas.words.get(place.type_word or "")
    above = list(parents)
    named = [e for e in atlas.named(place.name) if e.kind is PlaceKind.REGION and e not in above]
    named = [e for e in named if e.standing is not Standing.FORMER] or named
    if word is not None and word.word in SAYS_LITTLE:  # every country has districts that the atlas does not know
        named = [e for e in named if e.country in {parent.country for parent in above}]
    return [e for e in named if word is None or word.names(e)] or named


def _holds(parent: Entry, place: City | Entry, atlas: Atlas) -> bool | None:
    """Whether a city or region lies in a country or region; None where that cannot be said."""
    if parent.own or (isinstance(place, Entry) and place.own):
        return None
    dispute = atlas.disputes.of(place)
    if dispute is not None and (dispute.concerns(parent) and not _at_home(place, parent)):
        return dispute.holds(parent)
    if parent.kind is PlaceKind.COUNTRY and parent.standing is Standing.FORMER:
        return atlas.facts.once_held(parent, place.country, _first_level(place, atlas))
    if parent.standing is not Standing.CURRENT:
        return False if parent.standing is Standing.FORMER and _far_from(parent, place, atlas) else None
    region = place.region if isinstance(place, City) else place.parent
    if parent.kind is PlaceKind.COUNTRY:
        if place.country == parent.id:
            return True
        related = {SOVEREIGNS.get(place.country), place.country} & {SOVEREIGNS.get(parent.id, parent.id), parent.id}
        return None if related or place.country == "XX" else False
    if place.country != parent.country:
        return None if SOVEREIGNS.get(place.country) == parent.country else False
    above = region
    while above is not None:
        if above == parent.id:
            return True
        entry = atlas.get(above)
        above = entry.parent if entry is not None else None
    if not isinstance(place, City):
        if place.level > parent.level == 1 and region is not None:
            return False
        return False if place.level == parent.level == 1 and place.name != parent.name else None
    if region is None or atlas.stale(parent.country):
        return None
    holder = atlas.get(region)
    if frozenset((region, parent.id)) in _PARTED:
        return None
    if holder is None or holder.name == parent.name or holder.level != parent.level:
        over = parent.parent == region or holder is None or holder.name == parent.name
        return None if over else False
    return None if any(split.region == parent.id for split in atlas.splits(holder)) else False


def _first_level(place: City | Entry, atlas: Atlas) -> str | None:
    """Id of the region right below the country that a city or region lies in, or is."""
    found = atlas.get(place.region or "") if isinstance(place, City) else place
    while found is not None and found.level > 1:
        found = atlas.get(found.parent or "")
    return found.id if found is not None and found.kind is PlaceKind.REGION else None


def _at_home(place: City | Entry, parent: Entry) -> bool:
    """Whether the parent is a region of the country that the place is filed under."""
    return parent.kind is PlaceKind.REGION and place.country == parent.country and parent.standing is Standing.CURRENT


def _far_from(former: Entry, place: City | Entry, atlas: Atlas) -> bool:
    """Whether a place lies in no country that a region of the past may have reached into."""
    country, other = atlas.get(former.country), atlas.get(place.country)
    if country is None or other is None or country is other:
        return False
    return atlas.facts.border(country, other) is False


def _certain(place: Place, cities: tuple[Named, ...], regions: list[Entry], parents: list[Entry], atlas: Atlas) -> bool:
    """Whether the name can be that of no other place in any of the parents."""
    if atlas.own is not None and any(atlas.own.may_lie_in(place.name, parent.country) for parent in parents):
        return False
    if any(atlas.stale(parent.country) and parent.kind is PlaceKind.REGION for parent in parents):
        return False
    if regions and all(one.level == 1 and one.standing is Standing.CURRENT for one in regions):
        if _DIRECTIONS.issuperset(key(place.name).split()):
            return False
        if place.type_word and len({one.country for one in regions}) == 1:
            abroad = all(parent.country != regions[0].country for parent in parents)
            return abroad and (
                place.type_word in _TELLING or not any(_may_have(place.name, one, atlas) for one in parents)
            )
        countries = all(parent.kind is PlaceKind.COUNTRY for parent in parents)
        few = (
            len(regions) == 1
            and (regions[0].country in _WELL_KNOWN or (place.type_word and regions[0].country == "US"))
            and all(named.city.country == regions[0].country or named.city.population < _SMALL for named in cities)
        )
        if countries and few and (place.type_word or not {"US", "GB", "CA", "AU"} & {one.id for one in parents}):
            return all(entry.kind in (PlaceKind.REGION, PlaceKind.CITY) for entry in atlas.named(place.name))
    if not cities:
        return False
    if _is_a_part(cities[0].city, atlas):
        return False
    for parent in parents:
        if not surely_elsewhere(place.name, cities, parent, atlas):
            return False
        if any(_on_the_edge(named.city, parent, atlas) for named in cities):
            return False
    return True


def _may_have(name: str, parent: Entry, atlas: Atlas) -> bool:
    """Whether the country of a parent has a town or a district of the name."""
    towns = (*(one.city.country for one in atlas.cities.named(name)), *atlas.cities.towns(name))
    districts = (atlas.districts.above(name, word) for word in (None, *COUNTY_WORDS))
    return any(one.partition("-")[0] == parent.country for one in (*towns, *chain.from_iterable(districts)))


def _is_a_part(city: City, atlas: Atlas) -> bool:
    """Whether a city is a suburb or a part of a larger one, so that its name is known to few."""
    around = atlas.cities.within(city.region or city.country)
    return any(
        other.population > 2 * city.population and distance_km(city.point, other.point) <= _SUBURB for other in around
    )


def _on_the_edge(city: City, parent: Entry, atlas: Atlas) -> bool:
    """Whether a city is so near to one of the parent that it may be taken to lie there."""
    for other in atlas.cities.within(parent.id):
        reach = _SUBURBAN if other.population >= _MILLIONS and parent.kind is PlaceKind.REGION else _BORDERLINE
        if distance_km(city.point, other.point) <= reach:
            return True
    return False


def _home(place: City | Entry, parent: Entry, atlas: Atlas) -> str:
    """The region or country that a place lies in, of the kind that the draft names."""
    region = atlas.get(place.region) if isinstance(place, City) and place.region else None
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


def _supported(claim: PlaceWithin, place: City | Entry, parent: Entry, atlas: Atlas) -> Judgement:
    message = f"{claim.place.name} lies in {called(parent, atlas)}."
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


def city_evidence(atlas: Atlas, *cities: City) -> tuple[Evidence, ...]:
    """The dataset of cities, and the gazetteers of the user's that some of these are from."""
    own = dict.fromkeys(city.own for city in cities if city.own is not None)
    whole = [] if own and all(city.own is not None for city in cities) else [(atlas.cities.source, atlas.cities.as_of)]
    return tuple(Evidence(*source) for source in (*whole, *own))
