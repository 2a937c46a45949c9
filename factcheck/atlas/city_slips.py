"""Slips of the keys in the names of cities, told by what the copy names around them: "Ljubljanna" beside "Slovenia".

A word that no place has is a slip of a city where it is near enough, the city lies in a country or a region that the
copy speaks of, and it is large enough: villages that no atlas lists may be a letter from a city, and the larger the
city, and the nearer what is named around it, the fewer they are.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.atlas.atlas import Atlas
from factcheck.atlas.cities import City
from factcheck.atlas.entry import PlaceKind, Standing, country_of
from factcheck.atlas.names import key
from factcheck.atlas.respelling import respelt
from factcheck.atlas.slips import NO_SLIPS, SPELT_ALIKE, TELL_APART, is_known, one_slip_apart
from factcheck.expressions import expression

SHORTEST = 7
_SHORTEST_WORD = 4
"""Letters of a name of one word, and of a word of another, in which a slip is told."""
LONG = 9
"""Letters from which two slips may stand in a name, or one in a name that nothing around tells of."""
_IN_REGION, _IN_TOLD_APART, _IN_COUNTRY, _IN_LARGE_COUNTRY, _ANYWHERE = 15_000, 20_000, 100_000, 300_000, 1_500_000
"""People of a city, by whether its region, its country or neither is named, and by how alike names are there."""
_METROPOLIS = 1_000_000
"""People of a city of which all spellings are known."""
WELL_KNOWN = 300_000
"""People of a city that is told wherever its name stands in a sentence."""
_FAMOUS = 200_000
"""People of a city that two slips are told of by its country."""
_LARGE_COUNTRIES = frozenset("US MX ID DE BR JP PH VN TH".split())
"""Countries of so many towns, or with so many names alike, that only the large cities of them are told."""
_ROMANISED = frozenset("IN LK BD NP BT KH LA GR CY RU UA BY BG RS MK ME KZ KG UZ TJ TM MN GE AM AZ IL".split())
"""Countries of whose towns English copy has more than one spelling, with those that `_SPELT_ALIKE` holds."""
_SPELT_ALIKE = SPELT_ALIKE | frozenset("SO DJ MR SS ER KM HK MO".split())
_MUTE_H = frozenset("ID JP MY SG".split())
"""Countries of whose towns some spellings have an h more than others: "Johor Baru"."""
_VOWELS = frozenset("aeiouy")
_PAIRS = frozenset(map(frozenset, ("ck", "cs", "cq", "kq", "sz", "pb", "td", "mn", "vw", "vf", "gj", "iy")))
"""Letters that are taken for one another by the ear."""
_PINYIN = expression(
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?a(?:ng?|o|i)?|[iu]?[eo](?:ng?|i|u|r)?|i(?:ng?|u|a)?|u(?:n|i|o|a)?)){1,8}"
)


@lru_cache(maxsize=4096)  # one place is asked about for many words
def homes_of(name: str, atlas: Atlas) -> frozenset[str]:
    """Ids of the countries and regions that a name speaks of: a country's, its people's, a region's, or a city's."""
    country = atlas.country(name)
    if country is not None:
        return frozenset((country.id,))
    entries = [e for e in (*atlas.named(name), *atlas.regions_of(name)) if e.standing is Standing.CURRENT]
    found = {e.id for e in entries if e.kind is PlaceKind.COUNTRY}
    for entry in entries:
        if entry.kind is PlaceKind.REGION and entry.level == 1:
            found |= {entry.id, entry.country}
    for city in (one.city for one in atlas.cities.named(name) if one.own and one.city.population >= _IN_COUNTRY):
        found |= {city.country, *((city.region,) if city.region is not None else ())}
    return frozenset(found)


@lru_cache(maxsize=4096)
def slip_of_city_in(name: str, homes: frozenset[str], atlas: Atlas, least: int = 0) -> str | None:
    """The city that an unknown name is a slip of, in one of some countries and regions; None where it may be another.

    Without homes only capitals and cities of a million and a half are told, and in long names. `least` is how many
    people it must have at all.
    """
    wanted = key(name)
    if len(wanted) < SHORTEST or not may_be_slip(name, atlas):
        return None
    elsewhere = _small_countries(name, atlas)
    if not elsewhere.isdisjoint(home[:2] for home in homes):
        return None
    found: set[tuple[int, int, str]] = set()
    for filed, city in atlas.cities.spelt_like(wanted, 2 if len(wanted) >= LONG - 1 else 1):
        if _is_another_spelling(wanted, filed, city):
            return None
        if elsewhere and (city.country not in homes or city.population < _IN_LARGE_COUNTRY):
            continue
        if homes and city.country not in homes and city.region not in homes:
            continue
        large = city.population >= max(least, _least(city, homes)) or (not least and _is_capital(city, atlas))
        if large and (slips := _slips(wanted, filed, city, homes)):
            own = key(city.name)
            other, near = own != filed, _is_near(wanted, own)
            familiar = bool(other and _is_household(city, atlas) and atlas.named(filed))
            if familiar or near:
                shown = _titled(filed) if familiar else city.name
                found.add((slips + other, -city.population, shown))
    return min(found)[2] if found else None


@lru_cache(maxsize=4096)
def is_near_a_city(name: str, atlas: Atlas) -> bool:
    """Whether an unknown name is spelt nearly like some city's of the world, whatever is named around it."""
    wanted = key(name)
    if len(wanted) < SHORTEST or not may_be_slip(name, atlas):
        return False
    return any(True for _ in atlas.cities.spelt_like(wanted, 2 if len(wanted) >= LONG - 1 else 1))


def _is_another_spelling(wanted: str, filed: str, city: City) -> bool:
    """Whether a name is a city's but for spaces, or for letters that are mute: "Aguas Calientes", "Johor Baru"."""
    if city.country in _MUTE_H:
        wanted, filed = wanted.replace("h", ""), filed.replace("h", "")
    return filed.replace(" ", "") == wanted.replace(" ", "")


def _is_household(city: City, atlas: Atlas) -> bool:
    """Whether a city is so well known that each of its names is."""
    return city.population >= _METROPOLIS or _is_capital(city, atlas)


def _is_capital(city: City, atlas: Atlas) -> bool:
    return any(city.name in capital.names for capital in atlas.capitals(city.country))


@lru_cache(maxsize=4096)
def may_be_slip(name: str, atlas: Atlas) -> bool:
    """Whether a name is no place of note, no people and no word that is known to be no place."""
    wanted = key(name)
    words = {wanted, wanted.removesuffix("s")}
    return NO_SLIPS.isdisjoint(words) and not is_known(name, atlas) and not atlas.regions_of(name)


def _small_countries(name: str, atlas: Atlas) -> set[str]:
    """The countries in which a small place or a district has a name."""
    small = {town.country for one in {name, name.removesuffix("s")} for town in atlas.cities.small(one)}
    return small | {country_of(above) for above in atlas.districts.above(name)}


def _least(city: City, homes: frozenset[str]) -> int:
    """How many people a city must have for a slip of it to be told, by what is named around it."""
    if city.country in _SPELT_ALIKE and homes:
        return _METROPOLIS
    if city.region in homes:
        return _IN_COUNTRY if city.country in _ROMANISED else _IN_REGION
    if city.country in homes:
        if city.country in _LARGE_COUNTRIES:
            return _IN_LARGE_COUNTRY
        return _IN_TOLD_APART if city.country in TELL_APART else _IN_COUNTRY
    return _ANYWHERE


def _slips(wanted: str, filed: str, city: City, homes: frozenset[str]) -> int:
    """How many slips a name is from a city's, 1 or 2; 0 where it is none, or may be another word."""
    words, right = wanted.split(" "), filed.split(" ")
    wrong = [(one, two) for one, two in zip(words, right, strict=False) if one != two]
    if len(words) != len(right) or len(wrong) != 1 or _ends_otherwise(*wrong[0]):
        return 0
    if len(words) > 1 and min(map(len, wrong[0])) < _SHORTEST_WORD:
        return 0
    near = city.region in homes
    if one_slip_apart(wanted, filed):
        if not near and city.country not in homes and len(wanted) < LONG - 1:
            return 0
        return 1 if _is_clear(wanted, filed, city) else 0
    if len(wanted) < LONG - 1 or wanted[-1] != filed[-1] or (len(filed) < LONG and sorted(wanted) != sorted(filed)):
        return 0
    if not near and (city.country not in homes or city.population < _FAMOUS):
        return 0
    return 2 if _is_twice_off(wanted, filed, city) else 0


def _is_near(wanted: str, filed: str) -> bool:
    """Whether a name may be one slip from another, or two where both are long."""
    if abs(len(wanted) - len(filed)) > 2:
        return False
    if one_slip_apart(wanted, filed):
        return True
    from rapidfuzz.distance import OSA

    return len(filed) >= LONG - 1 and OSA.distance(wanted, filed, score_cutoff=2) <= 2


def _ends_otherwise(wanted: str, filed: str) -> bool:
    """Whether a name is the other with another end: an adjective, a plural, its form in another tongue."""
    if wanted.startswith(filed) or filed.startswith(wanted):
        return {wanted, filed} != {shorter := min(wanted, filed, key=len), shorter + shorter[-1]}
    if wanted[:-2] == filed[:-2] and wanted.endswith("ce"):
        return True  # "Sosnowice" is no "Sosnowiec"
    if wanted.removesuffix("ka") == filed.removesuffix("a"):
        return True  # nor "Poltavka" a "Poltava"
    return wanted[:-1] == filed[:-1] and frozenset((wanted[-1], filed[-1])) not in _PAIRS


def _is_clear(wanted: str, filed: str, city: City) -> bool:
    """Whether one slip leaves no doubt, for what towns of the country are called."""
    if city.country == "CN":
        return _PINYIN.fullmatch(wanted.replace(" ", "")) is None
    respelt_apart = _skeleton(respelt(wanted)) != _skeleton(respelt(filed))
    if city.country in _SPELT_ALIKE:
        return respelt_apart
    if city.country in _ROMANISED and city.population < _METROPOLIS:
        swapped = city.population >= _FAMOUS and sorted(wanted) == sorted(filed)
        return swapped or (respelt_apart and len(wanted) != len(filed))
    if _is_letter_for_another(wanted, filed):
        return city.population >= _IN_LARGE_COUNTRY and len(wanted) >= LONG
    return city.population >= _IN_COUNTRY or len(wanted) >= LONG - 1


def _is_letter_for_another(wanted: str, filed: str) -> bool:
    """Whether a consonant stands for another that it does not sound like: "Shalford" for "Salford" is none."""
    if _undoubled(wanted) == _undoubled(filed):
        return False
    differing = [(a, b) for a, b in zip(wanted, filed, strict=False) if a != b]
    if len(wanted) != len(filed) or len(differing) != 1:
        return False
    one, two = differing[0]
    return not (one in _VOWELS and two in _VOWELS) and frozenset(differing[0]) not in _PAIRS


def _is_twice_off(wanted: str, filed: str, city: City) -> bool:
    """Whether two slips of a kind make the name: letters in another order, other vowels, or two that are missing."""
    if city.country in _SPELT_ALIKE:
        return False
    if city.country in _ROMANISED and _skeleton(respelt(wanted)) == _skeleton(respelt(filed)):
        return False
    if sorted(wanted) == sorted(filed) or _skeleton(wanted) == _skeleton(filed):
        return True
    return _undoubled(wanted) == _undoubled(filed) or _lacks_two(*sorted((wanted, filed), key=len))


def _lacks_two(short: str, long: str) -> bool:
    """Whether a name is another without two neighbouring letters."""
    at = next((at for at, (one, two) in enumerate(zip(short, long, strict=False)) if one != two), len(short))
    return short[at:] == long[at + 2 :]


def _skeleton(name: str) -> str:
    """The consonants of a name."""
    return "".join(letter for letter in name if letter not in _VOWELS)


def _undoubled(name: str) -> str:
    return "".join(letter for at, letter in enumerate(name) if name[at - 1 : at] != letter)


def _titled(filed: str) -> str:
    """A name from its key: "dar es salaam" as "Dar es Salaam"."""
    return " ".join(word if len(word) < 3 else word.title() for word in filed.split(" "))
