"""What the atlas knows, told to people: the commands `factcheck atlas info` and `factcheck atlas find`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from factcheck.atlas.asking import meant
from factcheck.atlas.atlas import Atlas
from factcheck.atlas.cities import City
from factcheck.atlas.disputes import Dispute
from factcheck.atlas.edges import REACH
from factcheck.atlas.entry import Entry, PlaceKind, Standing
from factcheck.atlas.landmarks import AS_OF as LANDMARKS_AS_OF
from factcheck.atlas.landmarks import RIVER, Landmark, every_landmark, find_landmark
from factcheck.atlas.landmarks import SOURCE as LANDMARKS_FROM

_TABLES = ("geonames", "region_capitals", "region_seats", "borders", "world", "counts")
_ATTRIBUTION = (
    "contains data of GeoNames (https://www.geonames.org), CC BY 4.0, and of Unicode CLDR; the NOTICE has all"
)
_LICENCES = {"GeoNames": "CC-BY-4.0", "Natural Earth": "public domain"}
_KINDS = {PlaceKind.AREA: "part of the world"}
_MOST = 5
"""How many cities of a name are told."""


def info(atlas: Atlas) -> Iterator[str]:
    """The datasets behind the atlas, a line each, with date and licence; then what it holds, and whom to thank."""
    from factcheck.atlas import disputes, shores
    from factcheck.atlas.islands import AS_OF, SOURCE

    for source in atlas.sources:
        yield f"{source.name} {source.version}, as of {source.as_of}, {source.licence}"
    for table in _TABLES:
        name, as_of = atlas.facts.source(table)
        yield f"{name}, as of {as_of}, {_licence(name)}"
    yield f"{atlas.cities.source}, as of {atlas.cities.as_of}, {_licence(atlas.cities.source)}"
    yield f"{atlas.cities.small_source}, as of {atlas.cities.small_as_of}, {_licence(atlas.cities.small_source)}"
    yield f"{atlas.districts.source}, as of {atlas.districts.as_of}, {_licence(atlas.districts.source)}"
    yield f"{atlas.shapes.source}, as of {atlas.shapes.as_of}, {_licence(atlas.shapes.source)}"
    yield f"{SOURCE}, as of {AS_OF}, MIT"
    yield f"{LANDMARKS_FROM}, as of {LANDMARKS_AS_OF}, MIT"
    yield f"{shores.SOURCE}, as of {shores.AS_OF}, MIT"
    yield f"{disputes.SOURCE}, as of {disputes.AS_OF}, MIT"
    yield f"holds {', '.join(_holds(atlas))}"
    yield f"attribution: {_ATTRIBUTION}"
    if atlas.own is not None:
        told = filter(atlas.own.told, atlas.own.entries)
        for source, places in groupby(told, lambda entry: entry.source):
            yield f"{source}: {len(list(places)):,} places"


def _holds(atlas: Atlas) -> Iterator[str]:
    """How much there is of each kind: "195 countries"."""
    entries = [entry for one in atlas.ids if (entry := atlas.get(one)) is not None]
    today = [entry for entry in entries if entry.standing is not Standing.FORMER]
    countries = [entry for entry in today if entry.kind is PlaceKind.COUNTRY]
    regions = [entry for entry in today if entry.kind is PlaceKind.REGION]
    borders = sum(len(atlas.facts.neighbours(entry)) for entry in countries) // 2
    yield f"{len(countries):,} countries and territories"
    yield f"{borders:,} borders between them"
    for level, name in ((1, "first"), (2, "second")):
        yield f"{sum(entry.level == level for entry in regions):,} regions of the {name} level"
    yield f"{len(entries) - len(today):,} former countries and regions"
    yield f"{sum(bool(atlas.facts.capital_names(entry)) for entry in (*countries, *regions)):,} capitals"
    yield f"{len(atlas.cities):,} cities"
    yield f"{len(atlas.districts):,} districts and counties"
    yield f"{sum('-' in one for one in atlas.shapes.ids):,} regions whose neighbours and coasts are known"
    every = list(every_landmark())
    rivers = sum(one.kind == RIVER for one in every)
    yield f"{rivers:,} rivers and {len(every) - rivers:,} lakes, ranges and other landmarks"
    yield f"{len(atlas.disputes.all):,} disputed places"


def _licence(source: str) -> str:
    return next((licence for start, licence in _LICENCES.items() if source.startswith(start)), "MIT")


def find(name: str, atlas: Atlas) -> Iterator[str]:
    """What the atlas has under a name, a code or "name, place", a paragraph each; what is spelt nearly so where it has
    nothing."""
    found = meant(name, atlas)
    for entry in found.entries:
        yield from _entry(entry, atlas)
    area = atlas.facts.area(name)
    if area is not None and not any(entry.kind is PlaceKind.AREA for entry in found.entries):
        yield f"{name}: part of the world"
        yield from _members(area, atlas)
        yield _sourced("world", atlas)
    known = find_landmark(name)
    if known is not None:
        yield from _landmark(known, atlas)
    for city in found.cities[:_MOST]:
        yield from _city(city, atlas)
    if len(found.cities) > _MOST:
        yield f"... and {len(found.cities) - _MOST} smaller cities of that name"
    holders = [one for one in map(atlas.get, atlas.districts.above(name)) if one is not None]
    above = [one.name if atlas.disputes.of(one) is not None else f"{one.name} ({one.country})" for one in holders]
    if above:
        yield f"{name}: a district or county, in {', '.join(above)}"
        yield f"  source: {atlas.districts.source}, as of {atlas.districts.as_of}"
    if not (found.entries or found.cities or above or area or known):
        yield f"{name}: not in the atlas"
        near = atlas.near(name, [e for key in atlas.keys for e in atlas.filed(key) if key[:1] == name[:1].lower()])
        if near:
            yield f"  spelt nearly so: {', '.join(dict.fromkeys(one.name for one in near[:_MOST]))}"


def _landmark(one: Landmark, atlas: Atlas) -> Iterator[str]:
    yield f"{one.name}: {one.kind}, {'through or along' if one.kind == RIVER else 'in'} " + ", ".join(
        sorted(entry.name for place in one.countries if (entry := atlas.get(place)) is not None)
    )
    if len(one.names) > 1:
        yield f"  also: {', '.join(one.names[1:])}"
    for ids, words in ((one.perhaps, "perhaps"), (one.regions, "regions")):
        names = sorted(entry.name for place in ids if (entry := atlas.get(place)) is not None)
        if names:
            yield f"  {words}: {', '.join(names)}"
    if one.towns:
        yield f"  towns on it: {', '.join(town for town, _ in one.towns)}"
    yield f"  source: {LANDMARKS_FROM}, as of {LANDMARKS_AS_OF}"


def _entry(entry: Entry, atlas: Atlas) -> Iterator[str]:
    if entry.own:
        yield from _own(entry, atlas)
        return
    country = atlas.get(entry.country)
    dispute = atlas.disputes.of(entry)
    told = country is not None and country is not entry and dispute is None and entry.standing is not Standing.DISPUTED
    where = f" of {country.name}" if told and country is not None else ""
    standing = "" if entry.standing is Standing.CURRENT else f", {entry.standing}"
    kind = entry.type if entry.kind in (PlaceKind.REGION, PlaceKind.COUNTRY) else _KINDS.get(entry.kind, entry.kind)
    yield f"{entry.name}: {kind}{where}{standing} ({entry.id})"
    if len(entry.names) > 1:
        yield f"  also: {', '.join(entry.names[1:])}"
    if native := atlas.native_names(entry.id):
        yield f"  in its own languages: {', '.join(native)}"
    if note := entry.note or (dispute.note if dispute is not None else None):
        yield f"  note: {note}"
    if dispute is not None:
        yield from _disputed(dispute, atlas)
    if entry.standing is not Standing.FORMER and entry.kind in (PlaceKind.REGION, PlaceKind.COUNTRY):
        yield from _facts(entry, atlas)
    if entry.kind is PlaceKind.AREA and (area := atlas.facts.area(entry.name)) is not None:
        yield from _members(area, atlas)
        yield _sourced("world", atlas)
        return
    yield f"  source: {entry.source}, as of {entry.as_of}"


def _members(area: str, atlas: Atlas) -> Iterator[str]:
    """The countries of a part of the world: those that everyone counts in, then those at its fuzzy edges."""
    surely, perhaps = (", ".join(sorted(one.name for one in some)) for some in atlas.facts.members(area))
    yield f"  countries: {surely}"
    if perhaps:
        yield f"  in part, or by some counts: {perhaps}"


def _sourced(table: str, atlas: Atlas) -> str:
    name, as_of = atlas.facts.source(table)
    return f"  source: {name}, as of {as_of}"


def _disputed(dispute: Dispute, atlas: Atlas) -> Iterator[str]:
    names = [entry.name for one in dispute.parties if (entry := atlas.get(one)) is not None]
    settled = atlas.get(dispute.settled or "")
    house = (
        f"; your house puts it into {settled.name}" if settled is not None else "; which country it is in is not judged"
    )
    between = f"between {', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else f"of {names[0]}"
    yield f"  disputed: a matter {between}{house}"


def _name(place: Entry) -> str:
    """A region with its type: "Luxembourg (canton)"."""
    return place.name if place.kind is PlaceKind.COUNTRY else f"{place.name} ({place.type})"


def _own(entry: Entry, atlas: Atlas) -> Iterator[str]:
    """A place of the user's, as the row of the gazetteer has it."""
    assert atlas.own is not None
    place, _, told = atlas.own.filed_as(entry).partition(": ")
    yield told
    if len(entry.names) > 1:
        yield f"  also: {', '.join(entry.names[1:])}"
    if entry.note:
        yield f"  note: {entry.note}"
    yield f"  source: {place}, as of {entry.as_of}"


def _facts(entry: Entry, atlas: Atlas) -> Iterator[str]:
    facts = atlas.facts
    above = atlas.get(entry.parent or "")
    if above is not None:
        yield f"  in: {above.name}, {above.type}"
    cities = [city.name for city in atlas.capitals(entry.id)] or facts.capital_names(entry)[:1]
    if cities:
        note = atlas.capital_note(entry.id)
        yield f"  capital: {', '.join(cities)}{f' ({note})' if note and entry.standing is Standing.CURRENT else ''}"
    former = facts.former_capitals(entry)
    if former:
        told = (f"{city.title()}{f' until {year}' if year else ''}" for city, year in former.items())
        yield f"  capital once: {', '.join(told)}"
    names = ", ".join(one.name for one in facts.neighbours(entry))
    if entry.kind is PlaceKind.COUNTRY:
        yield f"  codes: {entry.id}, {facts.code(entry)}"
        yield f"  borders: {names or 'no country by land'}"
        if at_sea := facts.sea_neighbours(entry):
            yield f"  borders at sea, among others: {', '.join(one.name for one in at_sea)}"
        yield f"  seas: {', '.join(facts.seas(entry)) or ('none' if facts.coast(entry) is False else 'not told')}"
        surely, perhaps = facts.parts_of_world(entry)
        others = ", ".join(perhaps)
        yield f"  part of: {', '.join(surely)}{f'; in part, or by some counts, {others}' if others else ''}"
        yield from _regions(entry, atlas)
        return
    beside = ", ".join(one.name for one in facts.beside(entry))
    if beside:
        yield f"  borders: {beside}"
    if facts.coast(entry) is not None:
        yield f"  coast: {'yes' if facts.coast(entry) else 'none'}"


def _regions(country: Entry, atlas: Atlas) -> Iterator[str]:
    """How many regions of each kind a country has, and whether they were redrawn since."""
    counts = [_number(word, numbers.now) for word, numbers in atlas.facts.every_number(country) if numbers.now]
    if counts:
        source, as_of = atlas.facts.source("counts")
        yield f"  regions: {', '.join(counts)} ({source}, as of {as_of})"
    elif types := Counter(region.type for region in atlas.regions(country.id)):
        yield f"  regions: {', '.join(f'{count} of type {word}' for word, count in types.most_common())}"
    if (note := atlas.stale(country.id)) is not None:
        yield f"  out of date: {note} No region there is called unknown"


def _number(word: str, now: Sequence[int]) -> str:
    """ "27 states", or "4 or 5 states" where copy may count either way."""
    few = f"{now[0]} to {now[-1]}" if len(now) > 2 else " or ".join(map(str, now))
    plural = word if now == (1,) else f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"
    return f"{few} {plural}"


def _city(city: City, atlas: Atlas) -> Iterator[str]:
    region = atlas.get(city.region) if city.region else None
    country = atlas.get(city.country)
    dispute = atlas.disputes.of(city)
    above = ", ".join(one.name for one in (region, country) if one is not None) if dispute is None else dispute.name
    latitude, longitude = city.point
    yield f"{city.name}: city, {above}, population {city.population:,}, at {latitude:.2f}, {longitude:.2f}"
    if dispute is not None:
        yield f"  note: {dispute.note}"
        yield from _disputed(dispute, atlas)
    if region is None and (note := atlas.stale(city.country)) is not None:
        yield f"  region: not told; {note}"
    capital = [_name(one) for one in atlas.facts.capital_of(city.name) if one.country == city.country]
    if capital:
        yield f"  capital, now or once, of: {', '.join(dict.fromkeys(capital))}"
    edge = atlas.edges.of(city)
    if edge is not None:
        yield f"  sea: {f'{edge.sea} km away' if edge.sea is not None else f'more than {REACH} km away'}"
    if edge is not None and dispute is None:
        near = sorted((km, one.name) for code, km in edge.abroad.items() if (one := atlas.get(code)) is not None)
        yield f"  other countries: {', '.join(f'{name} {km} km' for km, name in near) or f'none within {REACH} km'}"
    yield f"  source: {atlas.cities.source}, as of {atlas.cities.as_of}"
