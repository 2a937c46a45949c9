"""Slips of the keys: whether two names are one apart, and whether a word is the name of a country with one in it."""

from __future__ import annotations

from functools import cache, lru_cache

from factcheck.atlas.atlas import Atlas
from factcheck.atlas.entry import Entry, PlaceKind, Standing
from factcheck.atlas.landmarks import find_landmark
from factcheck.atlas.names import key

SHORTEST = 6
"""Letters of a name in which a slip is told from another word."""
_SAINTS = frozenset(("San", "Santa", "Santo", "Sao", "Saint", "Sankt"))
"""Saints have names in many tongues, and so have the places called after them."""
_ISLANDS = frozenset(("Islands", "Island", "City", "Republic", "Coast", "Bay"))
"""Words of many names: the Farne Islands are not the Faroe Islands."""
SHORTEST_WORD = 4
"""Letters of a word of a name of two in which a slip is told."""
MILLIONS = 1_500_000
LONG = 9
"""Letters from which two slips may stand in a name."""
LARGE = 500_000
"""People of a city whose name is so well known that a slip in it is seen."""
REGIONS_OF = "US CA AU IN DE ES FR IT BR MX GB NG KE ZA UA"
"""Countries whose regions are so well known."""
SPELT_ALIKE = frozenset("CN TW KR KP VN MM ET SY IQ SA YE OM EG LY SD DZ MA TN JO LB PS KW QA BH AE IR AF PK".split())
"""Countries whose towns are spelt in many ways in Latin script, or are a letter apart."""
TELL_APART = frozenset("AT AU BA CA CH CZ DE DK EE ES FI HR HU IE IT LT LU LV ME MK NL NO NZ PT RS SE SI SK US".split())
"""Countries in whose regions hardly any two places have names a letter apart: of those of 500 to 2,000 people, fewer
than one in a hundred has a name that is a slip of a larger one in its region."""
BEGINNING = 3
"""Letters that a name and a slip of it share."""
NO_SLIPS = frozenset(
    "spitzbergen amaszonas lichtenstein romagna westfalen sachsen bayern hessen baden "
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


@lru_cache(maxsize=4096)  # the same unknown names stand in many drafts
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
            return None if is_known(name, atlas) else atlas.get(entry_id)
    return None


def slip_of_city(name: str, parent: Entry, atlas: Atlas) -> str | None:
    """The name of a large city or a region of a country or region, which an unknown name there is a slip of."""
    wanted = key(name)
    if len(wanted) < SHORTEST or wanted in NO_SLIPS or parent.country in SPELT_ALIKE or is_known(name, atlas):
        return None
    if any(town.country == parent.country for town in atlas.cities.small(name)):
        return None
    if parent.kind is PlaceKind.REGION and parent.level == 1 and parent.country in TELL_APART:
        town = _town_near(wanted, parent.id, atlas)
        if town is not None:
            return town
    forms = _shortened(wanted)
    regions = [entry.name for entry in atlas.regions(parent.id)] if parent.kind is PlaceKind.COUNTRY else []
    cities = _large_cities(parent.id, atlas)
    capitals = [name for city in atlas.capitals(parent.id) for name in city.names]
    for other in (*capitals, *cities, *regions):
        filed = key(other)
        if abs(len(filed) - len(wanted)) <= 1 and not forms.isdisjoint(_shortened(filed)) and _is_near(wanted, filed):
            return other
    return None


def _town_near(wanted: str, region: str, atlas: Atlas) -> str | None:
    """The name of a town of a region that begins like a long name and is one slip from it."""
    if len(wanted) < LONG - 1 or atlas.districts.above(wanted):
        return None
    for filed, place in atlas.cities.beginning(wanted[:BEGINNING]):
        if place.region == region and one_slip_apart(wanted, filed):
            own = key(place.name)
            return place.name if own == filed or one_slip_apart(wanted, own) else filed.title()
    return None


def slip_of_home(name: str, city: str, atlas: Atlas) -> str | None:
    """The region or country of a city, where an unknown name is a slip or two of it: "Seville, capital of Andulasia".

    That the city lies in it bears the slip out, so that two letters may be wrong in a long name. A name that shares all
    but its end ("Andalusian", "Saxons") is an adjective, a plural or another tongue's.
    """
    from rapidfuzz.distance import OSA

    wanted = key(name)
    if len(wanted) < SHORTEST or wanted in NO_SLIPS or is_known(name, atlas) or atlas.regions_of(name):
        return None
    homes = {home for one in atlas.cities.named(city) if one.own for home in (one.city.region, one.city.country)}
    most = 2 if len(wanted) >= LONG - 1 else 1
    for entry in filter(None, (atlas.get(home) for home in sorted(filter(None, homes)))):
        for other in entry.names if entry.country not in SPELT_ALIKE else ():
            filed = key(other)
            akin = len(filed) >= SHORTEST and filed[0] == wanted[0] and filed[-1] == wanted[-1]
            if akin and 0 < OSA.distance(wanted, filed, score_cutoff=most) <= most:
                return entry.name
    return None


def slip_in_a_word(name: str, atlas: Atlas) -> str | None:
    """The country, capital, region or city of millions of two words that a name is, but for a slip in one of them.

    "Burkino Faso", "New Zeland", "Addis Abbaba". The slip is neither at the start of the word nor a letter at its end.
    """
    words = name.split(" ")
    for at in (0, 1) if words[0] not in _SAINTS and words[1] not in _ISLANDS else ():
        for right in _of_two_words(atlas).get((1 - at, words[1 - at]), ()):
            other = right.split(" ")[at]
            if other[:2] != words[at][:2] or not one_slip_apart(words[at], other):
                continue
            if (
                min(len(other), len(words[at])) < SHORTEST_WORD
                or other.startswith(words[at])
                or words[at].startswith(other)
            ):
                continue
            wanted = key(name)
            known = atlas.filed(wanted) or atlas.is_people(wanted) or atlas.cities.small(name)
            if not known and not any(one.own for one in atlas.cities.named(name)) and not atlas.districts.above(name):
                return right
    return None


@cache
def _of_two_words(atlas: Atlas) -> dict[tuple[int, str], list[str]]:
    """Names of two words that are well known, by the place and the text of each word."""
    names = {
        name for entry_id in atlas.facts.country_names.values() if (one := atlas.get(entry_id)) for name in one.names
    }
    names |= {name for country in REGIONS_OF.split() for _, name in atlas.region_names(country)}
    names |= {
        name for one in atlas.facts.country_names.values() for city in atlas.capitals(one) for name in city.names[:1]
    }
    names |= {city.name for city in atlas.cities.over(MILLIONS)}
    found: dict[tuple[int, str], list[str]] = {}
    for name in sorted(names):
        words = name.split(" ")
        if len(words) == 2 and name.isascii():
            for at in (0, 1):
                found.setdefault((at, words[at]), []).append(name)
    return found


def slip_within_draft(name: str, other: str, atlas: Atlas) -> bool:
    """Whether a long name that no place has is a slip of another that is a place's, where a draft has both."""
    wanted, right = key(name), key(other)
    if len(wanted) < LONG - 1 or wanted[:BEGINNING] != right[:BEGINNING] or not one_slip_apart(wanted, right):
        return False
    single = " " not in wanted
    if single and (wanted[:-1] == right[:-1] or wanted.startswith(right) or right.startswith(wanted)):
        return False  # an adjective, a plural, a surname
    places = (*(one.city for one in atlas.cities.named(other) if one.own), *atlas.cities.small(other))
    homes = {place.country for place in places} or {entry.country for entry in atlas.named(other)}
    if not homes or not homes.isdisjoint(SPELT_ALIKE) or right in atlas.shared_with_people:
        return False
    if atlas.districts.above(name) or atlas.cities.small(name) or atlas.filed(wanted) or atlas.is_people(wanted):
        return False
    return all(not one.own and one.city in places for one in atlas.cities.named(name))


@lru_cache(maxsize=4096)  # the same names stand in many drafts
def is_known(name: str, atlas: Atlas) -> bool:
    """Whether a name, or what it is a plural of, is a place, a people or a landmark of the atlas."""
    for one in {name, name.removesuffix("s")}:  # "There are Méridas in Mexico, too"
        if atlas.filed(key(one)) or atlas.is_people(key(one)) or atlas.cities.named(one) or find_landmark(one):
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
