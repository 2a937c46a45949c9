"""Names of regions that are made of other names: "Exetershire" of a city, "Emilia-Toscana" of two regions."""

from __future__ import annotations

from functools import lru_cache

from factcheck.atlas.atlas import Atlas
from factcheck.atlas.cities import City
from factcheck.atlas.names import key

_SHIRE = "shire"
_LEAST = 50_000
"""People of a city whose county everyone would know."""
_ONCE = frozenset(
    "york lancaster worcester gloucester leicester lincoln nottingham derby northampton bedford cambridge oxford"
    " stafford warwick chester salford hull southampton bristol dublin winchester huntingdon hertford hereford"
    " shrewsbury bath carlisle cork galway".split()
)
"""Cities that have a shire, or had one of that name in old books and deeds, or in novels."""
OLD_DEPARTMENTS = frozenset(
    (
        "basses alpes",
        "basses pyrenees",
        "charente inferieure",
        "cotes du nord",
        "loire inferieure",
        "mont blanc",
        "rhone et loire",
        "seine",
        "seine et oise",
        "seine inferieure",
    )
)
"""Departments of France that have other names today, or are no more."""
_LETTERS = 4
_SIDES = frozenset("north south east west northern southern eastern western central upper lower norte".split())


def city_of_shire(name: str, atlas: Atlas) -> City | None:
    """The British or Irish city that a county that there is none of is called after: Brighton of "Brightonshire"."""
    stem = key(name).removesuffix(_SHIRE)
    if stem == key(name) or stem in _ONCE or atlas.named(name) or atlas.districts.above(name):
        return None
    if atlas.cities.named(name) or atlas.cities.small(name):
        return None
    city = next((one.city for one in atlas.cities.named(stem) if one.own), None)
    home = city is not None and city.country in ("GB", "IE") and city.population >= _LEAST
    return city if city is not None and home and key(city.name) == stem else None


@lru_cache(maxsize=1024)
def is_made_of_halves(name: str, country: str, atlas: Atlas) -> bool:
    """Whether a name joins the names of two regions of a country, of which one at least is a part of a longer one."""
    words = key(name).split()
    if atlas.named(name) or not 1 < len(words) <= 5:
        return False
    for at in range(1, len(words)):
        left, right = " ".join(words[:at]), " ".join(words[at:])
        if min(len(left), len(right)) < _LETTERS:
            continue
        one, two = _named_so(left, country, atlas), _named_so(right, country, atlas)
        if one and two and one.keys().isdisjoint(two) and (all(one.values()) or all(two.values())):
            return True
    return False


def _named_so(words: str, country: str, atlas: Atlas) -> dict[str, bool]:
    """The regions of a country that have a name, or start or end with it, and whether it is only a part of theirs."""
    found: dict[str, bool] = {}
    for region in atlas.regions(country):
        names = [key(name) for name in region.names]
        if words in names:
            found[region.id] = False
        elif any(name.startswith(f"{words} ") or name.endswith(f" {words}") for name in names):
            found[region.id] = True
    return found


def has_word_of(name: str, country: str, atlas: Atlas) -> bool:
    """Whether a name shares a long word with a region of a country, which is told by its name or its people."""
    entry = atlas.country(country)
    words = {word for word in key(name).split() if len(word) >= _LETTERS} - _SIDES
    return entry is not None and any(not words.isdisjoint(key(one).split()) for _, one in atlas.region_names(entry.id))
