"""Slips of the keys: whether two names are one apart, and whether a word is the name of a country with one in it."""

from __future__ import annotations

from factcheck.atlas.atlas import Atlas
from factcheck.atlas.entry import Entry, PlaceKind, Standing
from factcheck.atlas.names import key

SHORTEST = 6
"""Letters of a name in which a slip is told from another word."""
LONG = 9
"""Letters from which two slips may stand in a name."""
NO_SLIPS = frozenset(
    "franco frances francine angela angelo romani albani jordon gordan brasil espana italia deutschland norge sverige"
    " suomi hellas polska romana rumania argentino mexicano ecuadorean georgina columbian russel israeli malaga germain"
    " germano germania austrian bolivar armenian cubana uganda turkic chiles indiana indian iranian iraqi"
    " angolan".split()
)
"""Words a letter away from a country that are names of people, or the country in its own language."""


def one_slip_apart(one: str, two: str) -> bool:
    """Whether one text is the other with a letter too many, missing or wrong, or with two neighbours swapped."""
    if one == two or abs(len(one) - len(two)) > 1:
        return False
    at = next((index for index, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    if len(one) == len(two):
        swapped = one[at : at + 2] == two[at : at + 2][::-1] and one[at + 2 :] == two[at + 2 :]
        return swapped or one[at + 1 :] == two[at + 1 :]
    short, long = sorted((one[at:], two[at:]), key=len)
    return long[1:] == short


def slip_of_country(name: str, atlas: Atlas) -> Entry | None:
    """The country of today whose name a word is a slip of: "Columbia", "Phillipines"; None for a name of its own."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    wanted = key(name)
    if len(wanted) < SHORTEST or wanted in NO_SLIPS or atlas.filed(wanted) or atlas.is_people(wanted):
        return None
    if wanted.endswith("s") and (atlas.is_people(wanted[:-1]) or atlas.filed(wanted[:-1])):
        return None
    most = 2 if len(wanted) >= LONG else 1
    found = process.extractOne(wanted, atlas.facts.country_names.keys(), scorer=OSA.distance, score_cutoff=most)
    if found is None or (found[1] == 2 and found[0][0] != wanted[0]):
        return None
    entry = atlas.get(atlas.facts.country_names[found[0]])
    return (
        entry
        if entry is not None and entry.standing is not Standing.FORMER and entry.kind is PlaceKind.COUNTRY
        else None
    )
