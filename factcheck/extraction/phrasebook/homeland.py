"""The country that a draft is set in, told by the regions and capitals that it names, or by its own name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from factcheck.atlas import Atlas
from factcheck.atlas.entry import Entry, PlaceKind, Standing
from factcheck.extraction.phrasebook.mentions.mention import Mention, PlaceMention

_ENOUGH = 3
"""So many names of places in one country make it the draft's."""
_OF_ALL = 4
"""Of so many names that tell a country, all but one tell the same."""


def homeland(mentions: Iterable[Mention], atlas: Atlas) -> PlaceMention | None:
    """The country in which most of a draft's regions lie, said by the first of them; None where there is no such one.

    It takes three names, each of places in that country alone, and three in four of all such names.
    """
    lying: dict[str, dict[str, PlaceMention]] = {}
    for mention, lies_in in _placed(mentions):
        lying.setdefault(lies_in, {}).setdefault(mention.name, mention)
    most = max(lying, key=lambda country: len(lying[country]), default=None)
    if most is None or len(lying[most]) < _ENOUGH:
        return None
    country = atlas.get(most)
    if country is None or _OF_ALL * len(lying[most]) < (_OF_ALL - 1) * sum(map(len, lying.values())):
        return None
    first = next(iter(lying[most].values()))
    return PlaceMention(first.start, first.end, country.name, None, (country,))


def most_named(mentions: Sequence[Mention]) -> PlaceMention | None:
    """The first mention of the country that a draft names three times or more, and hardly any other; None where it
    names regions elsewhere, or no country so."""
    countries = [one for one in mentions if isinstance(one, PlaceMention) and one.entries and not one.capital]
    countries = [one for one in countries if one.entries[0].kind is PlaceKind.COUNTRY and len(one.entries) == 1]
    counts = Counter(one.entries[0].id for one in countries)
    most, times = max(counts.items(), key=lambda row: row[1], default=("", 0))
    if times < _ENOUGH or _OF_ALL * times < (_OF_ALL - 1) * len(countries):
        return None
    if any(lies_in != most for _, lies_in in _placed(mentions)):
        return None
    return next(one for one in countries if one.entries[0].id == most)


def _placed(mentions: Iterable[Mention]) -> Iterator[tuple[PlaceMention, str]]:
    """The mentions that name nothing but regions and cities of one country, with its id."""
    for mention in mentions:
        if isinstance(mention, PlaceMention) and mention.entries and not mention.capital:
            country = mention.entries[0].country
            if country != "XX" and all(_lies_in(entry, country) for entry in mention.entries):
                yield mention, country


def _lies_in(entry: Entry, country: str) -> bool:
    return entry.kind is not PlaceKind.COUNTRY and entry.standing is Standing.CURRENT and entry.country == country
