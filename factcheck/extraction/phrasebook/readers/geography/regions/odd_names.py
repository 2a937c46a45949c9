"""Whether the one name of a list of regions that is none of theirs is a slip: another land's region, or no place's."""

from __future__ import annotations

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.words import TypeWord

_FEW = 2
"""Names of the list that are of the country."""


def is_elsewhere(name: str, word: TypeWord, country: Entry | None, atlas: Atlas) -> bool:
    """Whether a name is that of regions of other countries alone, of another kind, and of no town of the country."""
    regions = [one for one in atlas.named(name) if one.kind is PlaceKind.REGION and one.level == 1]
    if country is None or not regions or any(one.country == country.id or word.names(one) for one in atlas.named(name)):
        return False
    towns = (*(one.city for one in atlas.cities.named(name)), *atlas.cities.small(name))
    return all(one.country != country.id for one in towns)


def is_unheard(name: str, homes: list[set[str]], country: Entry | None, atlas: Atlas) -> bool:
    """Whether a district's name is no town's either, of a country whose first level is districts."""
    if country is None or sum(map(bool, homes)) < _FEW or atlas.cities.named(name) or atlas.cities.small(name):
        return False
    return sum(one.type == "district" for one in atlas.regions(country.id)) > len(atlas.regions(country.id)) / 2
