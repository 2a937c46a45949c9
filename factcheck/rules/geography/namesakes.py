"""Whether a name that fits nowhere in a region or country may be that of a place there, too small to be known.

The atlas knows cities of more than 15,000 people, and where smaller places of more than 1,000 have the name of one.
Still smaller ones are named after large ones, saints and rivers, most of all where settlers came from elsewhere; so a
name is told to be elsewhere only where nothing of the kind is likely.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.cities import Named
from factcheck.atlas.names import key
from factcheck.atlas.old_lands import of_antiquity

SETTLED = frozenset("GB CA AU NZ IE ZA JM".split())
"""Countries whose towns bear English names, the same ones over and over."""
_IBERIAN = frozenset("ES PT MX GT HN SV NI CR PA CU DO PR CO VE EC PE BO CL AR UY PY BR PH AO MZ".split())
"""Countries whose towns bear Spanish or Portuguese names."""
COMMON_START = frozenset(
    "san santa santo sao st saint sainte sankt villa vila puerto porto ciudad la las los el nueva nuevo nova novo"
    " rio campo monte santiago guadalupe trinidad concepcion new old north south east west upper lower great"
    " little port fort mount mt bad novy nova nove nowy nowa stary stara velika veliki krasny oktyabrsky al el ad"
    " as ash".split()
)
"""First words that many small places have."""
TONGUES = (
    "DZ BH EG IQ JO KW LB LY MA MR OM PS QA SA SO SD SY TN AE YE IR TD DJ ER IL",
    "RU UA BY PL CZ SK SI HR BA RS ME MK BG XK KZ MD",
    "DE AT CH LI LU",
    "FR BE CH LU MC CM CI SN ML BF NE TG BJ GA CG CD GN MG HT CF TD",
    "IN PK BD NP LK BT AF",
    "ID MY BN SG TL PH",
    "CN TW HK MO SG",
    "TR AZ TM UZ KZ KG IR CY",
    "NG GH BJ TG NE CM KE UG TZ RW BI CD ZM MW MZ ZW AO BW NA ZA SZ LS SS ET SO TD CF CG GA",
    "SE NO DK FI IS",
    "RO MD HU",
    "KR KP",
    "VN LA KH TH MM",
)
"""Countries with towns of like names, as their languages are akin."""
_FOREIGN_IN_SETTLED = 1_000_000
_AKIN, _FAR_AKIN = 50_000, 500_000
_WELL_MAPPED = frozenset("DE AT CH LI LU FR BE NL SE NO DK FI IS PL CZ SK HU RO".split())
"""Countries in which hardly a town is left out of the data."""
_APART, _LONG = frozenset("TH LA KH MM VN KR KP RO MD HU".split()), 7
"""Countries of like tongues whose cities have names that are seldom those of villages next door; letters of a long
one."""
_IBERIAN_AKIN = 400_000
_LUSOPHONE = frozenset("PT BR AO MZ".split())
_FOREIGN_IN_IBERIAN = 150_000
_FOREIGN = 100_000
_LARGE = 100_000
_LARGE_WELL_MAPPED = 40_000
_LARGE_IBERIAN = 80_000
_GREAT = 400_000
_SETTLED_AT_HOME, _SETTLED_NOT_ALONE = 75_000, 250_000
_FEW = 3
_SHORT, _SHORT_BUT_GREAT = 4, 500_000
"""Names of no more letters than this are found all over the world, so that only a city of size stands for them."""
_OUTSHINES = 20
"""So many times larger than its namesakes a city must be to be the one that is meant."""


def surely_elsewhere(name: str, candidates: Sequence[Named], parent: Entry, atlas: Atlas) -> bool:
    """Whether no place in `parent` is likely to have the name. `candidates`, the largest first, all lie elsewhere."""
    filed = key(name)
    if not candidates or _is_more(name, parent, atlas) or _has_town(name, parent, atlas):
        return False
    if of_antiquity(name, parent.country):
        return False
    at_home = [one for one in candidates if one.city.country == parent.country]
    if parent.country == "US":
        return bool(at_home) and at_home[0].own and atlas.cities.alone_in_us(name)
    great = len(candidates) == 1 and bool(at_home) and at_home[0].own and at_home[0].city.population >= _GREAT
    if " " in filed and filed.partition(" ")[0] in COMMON_START and not great:
        return False
    if at_home:
        alone = len(candidates) == 1 and not atlas.cities.towns(name)
        surely = _surely_in_another_region(at_home, alone, parent) or _is_a_capital(name, at_home, parent, atlas)
        return at_home[0].own and surely
    largest = candidates[0]
    if not largest.own or filed.replace("aa", "a") != key(largest.city.name).replace("aa", "a"):
        return False
    short = len(filed) <= _SHORT and (parent.country not in _WELL_MAPPED or largest.city.population < _FOREIGN)
    if short and (parent.kind is PlaceKind.REGION or largest.city.population < _SHORT_BUT_GREAT):
        return False
    if any(_OUTSHINES * one.city.population > largest.city.population for one in candidates[1:]):
        return False
    least = _least(largest.city.country, parent)
    if {largest.city.country, parent.country} <= _APART and len(candidates) == 1 and len(filed) >= _LONG:
        least = min(least, _FOREIGN)
    return largest.city.population >= least


def akin(one: str, other: str) -> bool:
    """Whether two countries have towns of like names, as their languages are akin or one settled the other."""
    if {one, other} <= _IBERIAN or {one, other} <= SETTLED | {"US"}:
        return True
    return any({one, other} <= set(row.split()) for row in TONGUES)


def is_common_start(word: str) -> bool:
    """Whether many small places have names that start with a word."""
    return word in COMMON_START


def _surely_in_another_region(at_home: Sequence[Named], alone: bool, parent: Entry) -> bool:
    """Whether a name of the parent's country is that of one of its large cities, and of no other."""
    largest, *others = [one.city for one in at_home]
    if len(at_home) > _FEW or not all(10 * city.population < largest.population for city in others):
        return False
    if parent.country == "GB":
        return alone or (not others and largest.population >= _GREAT)
    if parent.country in SETTLED:
        return (alone and largest.population >= _SETTLED_AT_HOME) or (
            not others and largest.population >= _SETTLED_NOT_ALONE
        )
    if parent.country in _IBERIAN:
        return largest.population >= (_LARGE_IBERIAN if alone else _GREAT)
    if others:
        return largest.population >= _GREAT
    return largest.population >= (_LARGE_WELL_MAPPED if parent.country in _WELL_MAPPED else _LARGE)


def _is_a_capital(name: str, at_home: Sequence[Named], parent: Entry, atlas: Atlas) -> bool:
    """Whether the one city of the name in a region's country is the capital of another, and no town is like it."""
    if parent.kind is not PlaceKind.REGION or parent.country not in SETTLED or len(at_home) > 1:
        return False
    if any(town.country == parent.country for town in atlas.cities.small(name)):
        return False
    return any(one.country == parent.country and one.level == 1 for one in atlas.facts.capital_of(name))


def _least(country: str, parent: Entry) -> float:
    """How many people a city of a country must have for its name to be no other town's in a foreign parent."""
    if parent.country in SETTLED:
        return _FOREIGN_IN_SETTLED if parent.kind is PlaceKind.COUNTRY else float("inf")
    if parent.country in _IBERIAN:
        akin = country in _IBERIAN and (country in _LUSOPHONE) is (parent.country in _LUSOPHONE)
        return _IBERIAN_AKIN if akin else _FOREIGN_IN_IBERIAN
    akin = any({country, parent.country} <= set(row.split()) for row in TONGUES)
    known = {country, parent.country} <= _WELL_MAPPED
    return (_AKIN if known else _FAR_AKIN) if akin else _FOREIGN


def _has_town(name: str, parent: Entry, atlas: Atlas) -> bool:
    """Whether a place of more than 1,000 people in the parent may have the name."""
    for town in atlas.cities.towns(name):
        where = atlas.get(town)
        while where is not None:
            if where.id == parent.id or (where.id == parent.country and where.id == town):
                return True
            where = atlas.get(where.parent or where.country) if where.id != where.country else None
    return False


def _is_more(name: str, parent: Entry, atlas: Atlas) -> bool:
    """Whether the name is that of a country, a water, a large area or of a region of the parent's country too."""
    for entry in atlas.named(name):
        if entry.standing is Standing.FORMER:
            continue
        if entry.kind not in (PlaceKind.CITY, PlaceKind.REGION):
            return True
        if entry.kind is PlaceKind.REGION and parent.country == entry.country and parent.kind is PlaceKind.COUNTRY:
            return True
    return False
