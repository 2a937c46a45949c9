"""Which entries of the atlas a place of a claim may mean, and what the rules of facts share."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.names import key
from factcheck.claims import Place
from factcheck.findings.verdict import Evidence, Verdict
from factcheck.rules.geography.wide_lands import WIDER

_SECOND = 2
_NO_REGION = (PlaceKind.AREA, PlaceKind.WATER)
_FAMILIAR = frozenset("BE GB FR IT ES IE".split())
"""Countries whose second-level regions copy may mean by a name that is a country's as well: "Luxembourg"."""


def readings(place: Place, atlas: Atlas) -> tuple[Entry, ...]:
    """Every country and region that a place may mean: those of today, else those that are no more.

    A type word and a country named beside it narrow them where they can; a place named only as a capital, and the name
    of a people, mean the country (or a region that shares its name: "Georgia's capital"), and an adjective the region.
    """
    if place.capital:
        name = place.country or place.name
        country = atlas.country(name)
        shared = (e for e in atlas.named(name) if e.kind is PlaceKind.REGION and e.level == 1)
        return (country, *(e for e in shared if e.standing is Standing.CURRENT)) if country is not None else ()
    entries = [e for e in atlas.named(place.name) if e.kind in (PlaceKind.COUNTRY, PlaceKind.REGION)]
    if not entries:
        country = atlas.country(place.name)
        return (country,) if country is not None else atlas.regions_of(place.name)
    entries = [e for e in entries if e.standing is not Standing.FORMER] or entries
    people = atlas.country(place.name) if place.type_word is None and atlas.is_people(key(place.name)) else None
    if people is not None and people not in entries:
        entries.insert(0, people)  # the Somali, and a state of Ethiopia
    if any(e.kind is PlaceKind.COUNTRY for e in entries) and place.type_word is None:
        entries = [e for e in entries if e.level < _SECOND or e.country in _FAMILIAR]
    word = atlas.words.get(place.type_word or "")
    if word is not None:
        typed = [e for e in entries if e.kind is PlaceKind.REGION and word.names(e)]
        if not typed and atlas.facts.area(place.name) is not None:
            return ()  # "the Gulf emirate" is none of Papua New Guinea's provinces
        entries = typed or entries
    beside = atlas.country(place.country) if place.country else None
    if beside is not None:
        entries = [e for e in entries if beside.id in (e.id, e.country)] or entries
    return tuple(entries)


def is_more_than_that(place: Place, atlas: Atlas) -> bool:
    """Whether a name is also that of a sea, or of a part of the world of which the tables say nothing: "Punjab"."""
    if place.type_word is not None:
        return False
    return key(place.name) in WIDER or any(e.kind in _NO_REGION for e in atlas.named(place.name))


def note_on(entries: Iterable[Entry]) -> str | None:
    """The note on the first of some places whose standing is disputed: who claims what."""
    return next((e.note for e in entries if e.standing is Standing.DISPUTED and e.note), None)


def country_of(entry: Entry, atlas: Atlas) -> Entry:
    """The country of a region, or the country itself."""
    return atlas.get(entry.country) or entry


def softened(verdict: Verdict, *, aside: bool, said: bool = True) -> Verdict:
    """An alarm as far as the copy gives cause for one: none in an aside, a mild one where the link is the reader's."""
    if verdict.alarm and aside:
        return Verdict.UNVERIFIABLE
    return Verdict.SUSPECT if verdict is Verdict.REFUTED and not said else verdict


def sourced(tables: Iterable[str], atlas: Atlas) -> tuple[Evidence, ...]:
    """The tables of facts that a verdict rests on, with their dates."""
    return tuple(Evidence(*atlas.facts.source(table)) for table in tables)
