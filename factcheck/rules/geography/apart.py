"""How GEO103 judges a city that is put into the region around it, and is a unit of its own."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind, Split, Standing
from factcheck.atlas.names import city_key
from factcheck.claims import Place, PlaceWithin
from factcheck.findings.verdict import Judgement, Operand, Verdict
from factcheck.rules.geography.wording import evidence, filed_as

_LOOSE = frozenset(("region", "area"))
"""Words that take in the city and its surroundings where they stand in lower case: "the Moscow region"."""


def judge_apart(claim: PlaceWithin, parents: Sequence[Entry], atlas: Atlas) -> Judgement | None:
    """The alarm where the region surely means the one around the city ("Minsk, in Minsk Region"); else None."""
    parent = claim.parent
    parents = [one for one in parents if one.standing is not Standing.FORMER]
    if len(parents) != 1 or is_loose(parent):
        return None
    if parent.type_word is None and city_key(parent.name) == city_key(claim.place.name):
        return None
    cities = [one for one in atlas.named(claim.place.name) if one.kind is PlaceKind.CITY]
    splits = [split for one in cities for split in atlas.splits(one) if split.region == parents[0].id]
    if not splits or atlas.cities.towns(claim.place.name) & {parents[0].id}:
        return None
    if splits[0].seat and parent.type_word is None:
        return None  # "Bogotá, in Cundinamarca", as addresses have it
    city = next(one for one in cities if one.id == splits[0].city)
    own = atlas.region_of(city)
    return Judgement(
        verdict=strength(splits[0], parents[0], parent.type_word),
        message=f"{city.name} {splits[0].says}.",
        working="; ".join(dict.fromkeys(filed_as(one, atlas) for one in (own, parents[0]) if one is not None)),
        operands=(Operand.of("place", claim.place), Operand.of("parent", claim.parent)),
        evidence=evidence([parents[0]], atlas),
    )


def strength(split: Split | None, region: Entry, type_word: str | None) -> Verdict:
    """How firmly it is wrong: less where the region is governed from the city, or the word is not that of its type."""
    loose = type_word in _LOOSE and region.type != type_word
    return Verdict.SUSPECT if (split is not None and split.seat) or loose else Verdict.REFUTED


def is_loose(region: Place) -> bool:
    """Whether the words take in the city and all around it: "the Moscow region"."""
    return region.type_word in _LOOSE and region.type_word.title() not in region.quote
