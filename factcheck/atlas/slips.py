"""Slips of the keys: whether two names are one apart, and whether a word is the name of a country with one in it."""

from __future__ import annotations

from functools import cache

from factcheck.atlas.atlas import Atlas
from factcheck.atlas.entry import Entry, PlaceKind, Standing
from factcheck.atlas.names import key

SHORTEST = 6
"""Letters of a name in which a slip is told from another word."""
LONG = 9
"""Letters from which two slips may stand in a name."""
LARGE = 500_000
"""People of a city whose name is so well known that a slip in it is seen."""
REGIONS_OF = "US CA AU IN DE ES FR IT BR MX GB NG KE ZA UA"
"""Countries whose regions are so well known."""
SPELT_ALIKE = frozenset("CN TW KR KP VN MM ET SY IQ SA YE OM EG LY SD DZ MA TN JO LB PS KW QA BH AE IR AF PK".split())
"""Countries whose towns are spelt in many ways in Latin script, or are a letter apart."""
NO_SLIPS = frozenset(
    "romagna westfalen sachsen bayern hessen baden "
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


def slip_of_country(name: str, atlas: Atlas, *, even_known: bool = False) -> Entry | None:
    """The country of today whose name a word is a slip of: "Columbia", "Phillipines"; None for a name of its own.

    `even_known` takes a name that other places have, as where the copy says that a country is meant.
    """
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    wanted = key(name)
    if len(wanted) < SHORTEST or wanted in NO_SLIPS or atlas.is_people(wanted):
        return None
    if atlas.filed(wanted) and not even_known:
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


def slip_of_place(name: str, atlas: Atlas) -> Entry | None:
    """The country, or region of a country that news writes about, whose name a long word is a slip of.

    Stricter than `slip_of_country`, as it is asked of words that stand by themselves: the name is unknown, the slip is
    neither at its start nor at its end ("Bavarian" is none), and one letter unless the name is long.
    """
    wanted = key(name)
    if len(wanted) <= SHORTEST or wanted in NO_SLIPS:
        return None
    forms = _shortened(wanted)
    for other, entry_id in _by_initial(atlas).get(wanted[0], ()):
        if abs(len(other) - len(wanted)) > 1 or wanted.startswith(other) or other.startswith(wanted):
            continue
        if not forms.isdisjoint(_shortened(other)) and _is_near(wanted, other):
            return None if _is_known(name, atlas) else atlas.get(entry_id)
    return None


def slip_of_city(name: str, parent: Entry, atlas: Atlas) -> str | None:
    """The name of a large city or a region of a country or region, which an unknown name there is a slip of."""
    wanted = key(name)
    if len(wanted) < SHORTEST or wanted in NO_SLIPS or parent.country in SPELT_ALIKE or _is_known(name, atlas):
        return None
    forms = _shortened(wanted)
    regions = [entry.name for entry in atlas.regions(parent.id)] if parent.kind is PlaceKind.COUNTRY else []
    cities = _large_cities(parent.id, atlas)
    capitals = [name for city in atlas.capitals(parent.id) for name in city.names]
    for other in (*capitals, *cities, *regions):
        filed = key(other)
        if abs(len(filed) - len(wanted)) <= 1 and not forms.isdisjoint(_shortened(filed)) and _is_near(wanted, filed):
            return other
    return None


def _is_known(name: str, atlas: Atlas) -> bool:
    for one in {name, name.removesuffix("s")}:  # "There are Méridas in Mexico, too"
        if atlas.filed(key(one)) or atlas.is_people(key(one)) or atlas.cities.named(one):
            return True
    return False


def _is_near(wanted: str, other: str) -> bool:
    """Whether two names that share a shortened form, and so are two letters apart at most, are near enough."""
    return wanted != other and (len(wanted) > LONG or one_slip_apart(wanted, other))


def _shortened(name: str) -> set[str]:
    """A name and what is left of it without one of its letters: names a slip apart share one of these."""
    return {name, *(name[:at] + name[at + 1 :] for at in range(len(name)))}


@cache
def _large_cities(place: str, atlas: Atlas) -> tuple[str, ...]:
    return tuple(city.name for city in atlas.cities.within(place, LARGE))


@cache
def _by_initial(atlas: Atlas) -> dict[str, list[tuple[str, str]]]:
    """Keys of countries and regions with their ids, by first letter."""
    found: dict[str, list[tuple[str, str]]] = {}
    regions = ((name, entry_id) for country in REGIONS_OF.split() for entry_id, name in atlas.region_names(country))
    named = [*atlas.facts.country_names.items(), *((key(name), entry_id) for name, entry_id in regions)]
    for filed, entry_id in named:
        if len(filed) > SHORTEST and entry_id[-2:] != "DC":
            found.setdefault(filed[0], []).append((filed, entry_id))
    return found
