"""How the geography rules name places in messages: "a republic of Russia", "Belgorod Oblast", "the Netherlands"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing, TypeWord
from factcheck.atlas.cities import City
from factcheck.findings.verdict import Evidence

_WITH_ARTICLE = (
    "United ",
    "Netherlands",
    "Philippines",
    "Czech Republic",
    "Dominican Republic",
    "Central African Republic",
    "Democratic Republic",
    "Republic of",
    "Bahamas",
    "Gambia",
    "Maldives",
    "Comoros",
    "Seychelles",
    "Solomon Islands",
    "Marshall Islands",
    "Soviet Union",
    "Isle of ",
)
_MANY = (" Islands", " Heights", " Isles", " Triangle")
_OF_FORM = frozenset(("republic", "autonomous republic"))
"""Types that English copy puts before the name: "the Republic of Tatarstan"."""
_NO_TYPE = frozenset(("city", "federal city", "capital", "municipality under central government"))
"""Types that English copy leaves out: "Moscow", "Shanghai"."""
_STATES = frozenset(("US", "AU"))
"""Countries whose states are told by their names, whatever else is called so: "Georgia", "Victoria"."""
_WITH_STATE = frozenset(("US-WA", "US-NY"))
_QUIET = frozenset(("state", "province", "territory", "union territory", "constituent country", "canton", "republic"))
"""Types that English copy leaves out where nothing else has the name: "Ontario", but "Buenos Aires Province"."""


def position(point: tuple[float, float]) -> str:
    """Latitude and longitude in degrees, north and east positive: "0.1° S, 34.8° E"."""
    north, east = point
    return f"{abs(north):.1f}° {'N' if north >= 0 else 'S'}, {abs(east):.1f}° {'E' if east >= 0 else 'W'}"


def country_name(country: str, atlas: Atlas) -> str:
    """The name of a country by its id, with the article that a sentence wants."""
    entry = atlas.get(country)
    if entry is None:
        return "more than one country"
    return with_article(entry.name)


def with_article(name: str) -> str:
    """A name as a sentence has it: "the Philippines", "Peru"."""
    return f"the {name}" if name.startswith(_WITH_ARTICLE) or name.endswith(_MANY) else name


def does(name: str, verb: str) -> str:
    """A name that opens a sentence, with its verb: "Graz lies", "The Canary Islands lie", "The Gambia belongs"."""
    named = with_article(name)
    return f"{named[0].upper()}{named[1:]} {verb if name.endswith(_MANY[:3]) else f'{verb}s'}"


def lies(name: str) -> str:
    """A name with its verb: "Graz lies", "The Canary Islands lie"."""
    return does(name, "lie")


def sentence(words: str) -> str:
    """Words with the capital letter and the full stop of a sentence."""
    return f"{words[0].upper()}{words[1:]}."


def a(noun: str) -> str:
    """The noun with its indefinite article."""
    return f"an {noun}" if noun[0] in "aeio" else f"a {noun}"


def what_it_is(entry: Entry, atlas: Atlas, word: TypeWord | None = None) -> str:
    """An entry by its type and country: "a republic of Russia", "a country"; by its type alone where it is disputed.

    A word that copy rightly calls it by goes with the type: "an oblast, or region, of Russia".
    """
    match entry.kind:
        case PlaceKind.COUNTRY:
            return "a country"
        case PlaceKind.REGION:
            disputed = atlas.disputes.of(entry) is not None
            of = "" if disputed else f" of {country_name(entry.country, atlas)}"
            if word is None or word.word == entry.type or not word.is_for(entry):
                return f"{a(entry.type)}{of}"
            if entry.id in word.ids:
                return f"{a(word.word)}{of}"
            return f"{a(entry.type)}, or {word.word}{of and ','}{of}"
        case PlaceKind.CITY:
            return f"a city in {country_name(entry.country, atlas)}"
        case PlaceKind.WATER:
            return "a body of water"
        case PlaceKind.AREA:
            return "no region with bounds of its own"


def label(entry: Entry, atlas: Atlas) -> str:
    """The name of a region with its type, as copy prints it: "Belgorod Oblast", "Tatarstan", "Ontario"."""
    if entry.country in _STATES and entry.type == "state" and entry.id not in _WITH_STATE:
        return entry.name
    alone = all(other.id == entry.id or other.standing is Standing.FORMER for other in atlas.named(entry.name))
    if entry.type in _NO_TYPE or entry.type in entry.name.lower() or (entry.type in _QUIET and alone):
        return entry.name
    if entry.type in _OF_FORM:
        return f"Republic of {entry.name}"
    return f"{entry.name} {entry.type.title()}"


def called(entry: Entry, atlas: Atlas) -> str:
    """A country or region as a sentence has it: "the Netherlands", "Belgorod Oblast"."""
    return country_name(entry.id, atlas) if entry.kind is PlaceKind.COUNTRY else label(entry, atlas)


def filed_as(entry: Entry, atlas: Atlas) -> str:
    """An entry as a line of working: "RU-TA: Tatarstan, republic, Russia"; for a user's own with file and line."""
    if entry.own and atlas.own is not None:
        return atlas.own.filed_as(entry)
    if entry.kind is PlaceKind.COUNTRY:
        return f"{entry.id}: {entry.name}, country"
    return f"{entry.id}: {entry.name}, {entry.type}, {country_name(entry.country, atlas)}"


def with_note(entry: Entry, atlas: Atlas) -> str:
    """An entry as a line of working, with the note that a region may have."""
    working = filed_as(entry, atlas)
    return f"{working}. {entry.note}" if entry.note and entry.kind is PlaceKind.REGION else working


def evidence(entries: Sequence[Entry], atlas: Atlas) -> tuple[Evidence, ...]:
    """The sources of the entries, each once; the atlas's list of regions where there are none."""
    found = {(entry.source, entry.as_of): None for entry in entries}
    if not found:
        source = atlas.sources[0]
        found[(f"{source.name} {source.version}", source.as_of)] = None
    return tuple(Evidence(source=source, as_of=as_of) for source, as_of in found)


def city_evidence(atlas: Atlas, *cities: City) -> tuple[Evidence, ...]:
    """The dataset of cities, and the gazetteers of the user's that some of these are from."""
    own = dict.fromkeys(city.own for city in cities if city.own is not None)
    whole = [] if own and all(city.own is not None for city in cities) else [(atlas.cities.source, atlas.cities.as_of)]
    return tuple(Evidence(*source) for source in (*whole, *own))
