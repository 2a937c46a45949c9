"""Whether a name is one of a far country alone, so that no village of another land bears it: "Kanchanaburi" in Canada.

Villages are named after the great cities of the world, and where settlers went, after the towns they came from. A
smaller town of another tongue, whose very beginning is foreign to a country, has no namesake there.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.cities import Named
from factcheck.atlas.entry import country_of
from factcheck.atlas.names import key
from factcheck.claims import PlaceWithin
from factcheck.expressions import expression
from factcheck.rules.geography.namesakes import akin, is_common_start

_PLACED = expression(
    r"\b(?:located|situated|lies|lie|lying|sits|stands|found|nestle[sd]|city|town|port|village|resort|municipality"
    r"|in the country of)\b"
)
"""Words of a claim that say of a name that it is a place; without them it may be a person's or a company's."""
_LONG, _LONG_ABROAD, _STEM = 6, 8, 5
"""Letters of a name, and of one in a land of settlers; letters of a beginning."""
_FAMOUS = 300_000
"""Cities of so many people have villages named after them."""
_SETTLERS = frozenset("US CA AU NZ ZA IE GB IL BR AR CL UY MX JM BZ GY SR".split())
"""Countries with villages named after places from which people came, or of which they had read."""
_UNSETTLING = frozenset(
    "LK MY TH VN KH LA MM ID PH JP KR NP BT MN GE AZ KZ UZ KG TJ TM SA OM YE JO IQ EG MA TN LY DZ SD ET KE UG TZ RW BI"
    " ZM ZW MW MZ AO BW LS SZ MG NG GH SN ML NE BF TG BJ CM GA CG CD IN PK BD FJ PG TR IR RU CN AF".split()
)
"""Countries whose towns gave their names to few places elsewhere."""


def is_foreign_name(
    claim: PlaceWithin,
    printed: str,
    homes: Set[str],
    cities: Sequence[Named],
    regions: Sequence[Entry],
    parents: Sequence[Entry],
    atlas: Atlas,
) -> bool:
    """Whether a name that is known in one country alone is said to lie in another, where it can be no place's.

    `homes` are the countries (by their ids) in which it is known, as one of `cities` or `regions` or otherwise.
    """
    name = key(printed)
    if len(homes) != 1 or not _PLACED.search(claim.quote) or claim.past or " and " in claim.quote:
        return False
    home = next(iter(homes))
    first = name.partition(" ")[0]
    if len(first) < _LONG or is_common_start(first) or name in atlas.shared_with_people or name in atlas.ordinary:
        return False
    if cities and (not cities[0].own or key(cities[0].city.name) != name):
        return False
    if any(e.kind not in (PlaceKind.REGION, PlaceKind.CITY) or e.country != home for e in atlas.named(name)):
        return False
    if any(one.standing is not Standing.CURRENT or atlas.disputes.of(one) is not None for one in regions):
        return False
    others = (
        *atlas.cities.towns(name),
        *(one.country for one in atlas.cities.small(name)),
        *atlas.districts.above(name),
    )
    if any(country_of(one) != home for one in others):
        return False
    return all(_is_foreign_to(parent, name, home, cities, atlas) for parent in parents)


def _is_foreign_to(parent: Entry, name: str, home: str, cities: Sequence[Named], atlas: Atlas) -> bool:
    """Whether a country, or one of its regions, has no place whose name begins so, nor is likely to have one."""
    country = parent.country
    if country == home or akin(home, country) or parent.standing is not Standing.CURRENT:
        return False
    if country in _SETTLERS:
        famous = not cities or cities[0].city.population >= _FAMOUS
        if home not in _UNSETTLING or (famous and parent.kind is PlaceKind.REGION) or len(name) < _LONG_ABROAD:
            return False
    return all(city.country != country for _, city in atlas.cities.beginning(name[:_STEM]))
