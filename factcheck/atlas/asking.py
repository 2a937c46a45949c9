"""What an editor's words ask of the atlas: a name, a code, a name with its type word, or a name with what holds it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.atlas.atlas import Atlas
from factcheck.atlas.cities import City
from factcheck.atlas.entry import Entry, PlaceKind
from factcheck.atlas.names import key
from factcheck.records import Record

_CODE = re.compile(r"[A-Z]{2,3}(?:-[A-Z0-9]{1,3})?")


class Meant(Record):
    """The places that some words may mean."""

    entries: list[Entry]
    cities: list[City]


def meant(words: str, atlas: Atlas) -> Meant:
    """The places that words mean as they stand; where there are none, those that a part of them means."""
    exactly = _named(words, atlas)
    if _CODE.fullmatch(words) and (coded := atlas.get(words) or atlas.facts.coded(words)):
        return Meant(list(dict.fromkeys((coded, *exactly.entries))), exactly.cities)
    if exactly.entries or exactly.cities or atlas.districts.above(words):
        return exactly
    if (country := _country(words, atlas)) is not None:
        return Meant([country], [])
    if words[:4].lower() == "the ":
        return meant(words[4:], atlas)
    return _typed(words, atlas) or _held(words, atlas) or Meant(list(atlas.regions_of(words)), [])


def _named(name: str, atlas: Atlas) -> Meant:
    entries = [entry for entry in atlas.named(name) if atlas.own is None or not entry.own or atlas.own.told(entry)]
    return Meant(entries, [named.city for named in atlas.cities.named(name) if named.city.own is None])


def _country(words: str, atlas: Atlas) -> Entry | None:
    """A country by its people, or a name of its own languages."""
    by_people = atlas.country(words) or (atlas.country(words[:-1]) if words.endswith("s") else None)
    wanted = key(words)
    ids = set(atlas.facts.country_names.values())
    own = (one for one in sorted(ids) if wanted and wanted in map(key, atlas.native_names(one)))
    return by_people or atlas.get(next(own, ""))


def _typed(words: str, atlas: Atlas) -> Meant | None:
    """ "Leningrad Oblast", "Province of Liège": the regions of the name that the word names, else all of it."""
    lower = words.lower()
    for form, word in atlas.words.items():
        if lower.endswith(f" {form}"):
            name = words[: -1 - len(form)]
        elif lower.startswith(f"{form} of "):
            name = words[len(form) + 4 :]
        else:
            continue
        regions = [entry for entry in _named(name, atlas).entries if entry.kind is PlaceKind.REGION]
        if regions:
            return Meant([entry for entry in regions if word.names(entry)] or regions, [])
    return None


def _held(words: str, atlas: Atlas) -> Meant | None:
    """ "Paris, Texas": the places of the first name in any that the second may mean."""
    name, comma, rest = words.partition(",")
    if not comma:
        return None
    above = {entry.id for entry in meant(rest.strip(), atlas).entries}
    found = meant(name.strip(), atlas)
    entries = [entry for entry in found.entries if above.intersection(_above(entry.parent, entry.country, atlas))]
    cities = [city for city in found.cities if above.intersection(_above(city.region, city.country, atlas))]
    return Meant(entries, cities) if entries or cities else None


def _above(region: str | None, country: str, atlas: Atlas) -> Iterable[str]:
    yield country
    while region is not None:
        yield region
        entry = atlas.get(region)
        region = entry.parent if entry is not None else None
