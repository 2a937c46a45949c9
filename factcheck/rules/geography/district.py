"""How GEO103 judges districts and counties, which lie below the first level and are known by their names alone.

Small towns, of which no more is known than where there is one of a name, are confirmed the same way.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.districts import COUNTY_WORDS
from factcheck.atlas.entry import country_of
from factcheck.atlas.names import key
from factcheck.claims import PlaceWithin
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.figures import listing
from factcheck.rules.geography.foreign_names import is_foreign_name
from factcheck.rules.geography.wording import called, country_name

_ABROAD = ("district", "municipality", "county", "raion", "subdistrict")
"""Type words with which a name is that of a district."""
_COMPLETE = frozenset("US IN PK BD NP LK RW MW ZM CZ SK".split())
"""Countries of which every district is known, with the region that it lies in."""

_GONE = frozenset(
    "san francisco|nansemond|dunmore|fincastle|kentucky|illinois|ormsby|roop|bullfrog|washabaugh|james|tryon|bute|dobbs"
    "|glasgow|mosquito|hazzard|maycomb|yoknapatawpha|uncompahgre|rio virgin|new river|hayne|carolina|old|tri|bi".split(
        "|"
    )
)
"""Names (keys) that counties of the United States had once, or have in novels or in another form."""
_SIDES = frozenset(
    "north south east west northern southern eastern western central upper lower greater inner outer rural urban metro"
    " northeast northwest southeast southwest mid suburban old former downtown coastal".split()
)
"""Words before the name of a county that tell a part of it."""
_FEW = 4
"""How many regions a message names one by one."""


def holds_district(claim: PlaceWithin, parents: Iterable[Entry], atlas: Atlas) -> Judgement | None:
    """The confirmation where one of the parents has a district, or a small town, of the name; else None."""
    above = _above(claim, atlas)
    town = not above and claim.place.type_word in (None, "city")
    above = tuple(one.region or one.country for one in atlas.cities.small(claim.place.name)) if town else above
    for parent in parents if above else ():
        holder = next((one for one in above if parent.id in (one, country_of(one))), None)
        region = atlas.get(holder) if holder is not None else None
        if region is not None and not (parent.kind is PlaceKind.COUNTRY and atlas.disputes.of(region) is not None):
            message = f"{claim.place.quote} lies in {called(parent, atlas)}."
            return _judgement(claim, Verdict.SUPPORTED, message, (region,), atlas, town=town)
    return None


def district_elsewhere(claim: PlaceWithin, parents: Sequence[Entry], atlas: Atlas) -> Judgement | None:
    """The alarm where regions of the same country have districts of the name, and the only parent has none; else None.

    A spelling in one word or in two is the same ("LaSalle", "La Salle").
    """
    word = claim.place.type_word or next(
        (one for one in COUNTY_WORDS if key(claim.place.name).endswith(f" {one}")), None
    )
    if len(parents) != 1 or word is None or claim.past or not claim.sure:
        return None
    parent, above = parents[0], _above(claim, atlas)
    homes = [home for one in above if one != parent.country and (home := atlas.get(one)) is not None]
    if parent.kind is not PlaceKind.REGION or parent.level != 1 or parent.country not in _COMPLETE:
        return None
    if word not in atlas.districts.words(parent.country):
        return None
    if not above and parent.country == "US" and parent.type == "state":
        return _nowhere(claim, word, parent, atlas)
    if not homes or len(homes) < len(above):
        return None
    if any(home.country != parent.country or home.level != 1 for home in homes):
        return None
    if atlas.districts.spelt_apart(claim.place.name, word, parent.id) or _bears_the_name(
        claim.place.name, parent, atlas
    ):
        return None
    known = listing([home.name for home in homes])
    if len(homes) > _FEW:
        known = f"{len(homes)} other regions of {country_name(parent.country, atlas)}"
    message = f"{claim.place.quote} lies in {known}; {parent.name} has no {word} of the name."
    return _judgement(claim, Verdict.SUSPECT, message, homes, atlas)


def _nowhere(claim: PlaceWithin, word: str, parent: Entry, atlas: Atlas) -> Judgement | None:
    """The alarm where no state has a county of the name: "Springfield County, Massachusetts"."""
    name = key(claim.place.name).removesuffix(f" {word}")
    spelt = atlas.districts.spelt_apart(claim.place.name, word, parent.id)
    if _SIDES & set(name.split()[:-1]) or atlas.districts.ends_so(name, word, parent.id):
        return None
    if name in _GONE or word not in COUNTY_WORDS or spelt or not claim.place.quote[:1].isupper():
        return None
    message = f"{parent.name} has no {word} called {claim.place.quote.removesuffix(f' {word.title()}')}."
    return _judgement(claim, Verdict.SUSPECT, message, (), atlas)


def district_abroad(claim: PlaceWithin, parents: Sequence[Entry], atlas: Atlas) -> Judgement | None:
    """The alarm where districts of one country alone have the name, and the parents are in another; else None."""
    word = claim.place.type_word or claim.place.name.rpartition(" ")[2].lower()
    name = claim.place.name.removesuffix(f" {word.title()}")
    if not claim.sure or not parents or word not in _ABROAD:
        return None
    homes = {country_of(one) for one in (*atlas.districts.above(name, word), *atlas.districts.above(name))}
    home = atlas.get(next(iter(homes))) if len(homes) == 1 else None
    if home is None or word not in (*atlas.districts.words(home.id), "municipality"):
        return None
    if not is_foreign_name(claim, name, frozenset(homes), (), (), parents, atlas):
        return None
    message = f"{claim.place.quote} lies in {country_name(home.id, atlas)}, not in {called(parents[0], atlas)}."
    return _judgement(claim, Verdict.SUSPECT, message, (home,), atlas)


def _bears_the_name(name: str, parent: Entry, atlas: Atlas) -> bool:
    """Whether a town of the parent has the name, which a new district may take."""
    if parent.country == "US":
        return False
    return any(named.city.region in (None, parent.id) for named in atlas.cities.named(name)) or any(
        town in (parent.id, parent.country) for town in atlas.cities.towns(name)
    )


def _above(claim: PlaceWithin, atlas: Atlas) -> tuple[str, ...]:
    return atlas.districts.above(claim.place.name, claim.place.type_word)


def _evidence(atlas: Atlas, *, town: bool) -> Evidence:
    if town:
        return Evidence(atlas.cities.small_source, atlas.cities.small_as_of)
    return Evidence(atlas.districts.source, atlas.districts.as_of)


def _judgement(
    claim: PlaceWithin, verdict: Verdict, message: str, homes: Sequence[Entry], atlas: Atlas, *, town: bool = False
) -> Judgement:
    return Judgement(
        verdict=verdict,
        message=message,
        working="; ".join(f"{one.id}: {one.name}, with a district called {claim.place.name}" for one in homes)
        or f"{claim.place.name}: in no state",
        operands=(Operand.of("place", claim.place), Operand.of("parent", claim.parent)),
        expected=" or ".join(one.name for one in homes) if verdict.alarm and 0 < len(homes) <= _FEW else None,
        evidence=(_evidence(atlas, town=town),),
    )
