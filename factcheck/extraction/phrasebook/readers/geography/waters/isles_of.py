"""Islands and exclaves that a draft gives to a country: "the Danish island of Bornholm", "Ceuta, Spain's exclave"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from factcheck.atlas import Atlas
from factcheck.atlas.islands import islands
from factcheck.atlas.names import key
from factcheck.claims import PlaceWithin
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED, OPENING
from factcheck.extraction.phrasebook.mentions.runs import ending_of
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_after
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.geography.waters.islands import island_before
from factcheck.extraction.phrasebook.readers.geography.within.places_within import named_by, place_of, within
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "island-of"

_ISLE = r"(?:islands?|isles?|archipelago)"
_PEOPLE = rf"(?P<people>{OPENING}(?: {CAPITALISED}){{0,2}})"
_WORDS = r"(?:(?!(?:of|in|to|from|for|with|and|or|on|at|by|off|near|part|coast|half|side|side|owner)\b)[a-z-]+ ){0,3}?"
_THE_ISLE_OF = expression(rf"{_PEOPLE}(?P<owned>['’]s?)? {_WORDS}(?P<noun>{_ISLE}|exclave) of (?:the )?(?=[A-ZÀ-Þ])")
_AN_ISLE = expression(
    rf"(?P<place>{NAME})(?:,| –| —| \(| (?:is|was|remains|being))(?P<what> (?:an?|the|that|one of the)"
    rf" {_WORDS})?(?<=[ ,(–—]) ?{_PEOPLE}(?P<owned>['’]s?)? {_WORDS}(?P<noun>{_ISLE}|exclave|enclave)(?![\w’'-])"
)
_ISLE_OF_LAND = expression(
    rf"(?P<place>{NAME})(?:,| –| —| \(| (?:is|was|remains|being)) (?:an?|the|one of the) {_WORDS}(?P<noun>{_ISLE})"
    rf" (?:of|in|belonging to) (?:the )?(?P<people>{CAPITALISED}(?: {CAPITALISED}){{0,2}})(?P<owned>)"
    r"(?![\w’'-]| [a-z]+ [A-Z])"
)
"""After its name: "Saaremaa, the largest island of Estonia"."""
_CUES = ("island", "isle", "archipelago", "exclave", "enclave")
_STEADY, _STEADY_SINCE = frozenset("DK ES FR GB IT PT SE".split()), 1900
"""Countries whose islands were theirs all through the last century."""
_LONG_AGO = expression(r"\b(?:century|centuries|ancient|medieval|empire|kingdom|crown|colon\w+|of old|historic\w*)\b")
_AROUND = 160
_NO_MORE = ("then ", "then-", "former ", "formerly ", "once ", "previously ", "now-")


def read_isles_of(scene: Scene) -> Iterator[PlaceWithin]:
    """A claim for each island of the table, and each exclave, that is said to be a country's, or a region's."""
    prose, atlas = scene.draft.prose, scene.atlas
    if atlas is None:
        return
    for start, end in scene.passages_with(_CUES):
        for match in _THE_ISLE_OF.finditer(prose, start, end):
            yield from _claim(scene, match, town_after(prose, match.end()), atlas)
        for match in (*_AN_ISLE.finditer(prose, start, end), *_ISLE_OF_LAND.finditer(prose, start, end)):
            if match["owned"] is not None or match["what"]:
                yield from _claim(scene, match, island_before(prose, match.end("place"), start), atlas)


def _claim(scene: Scene, match: re.Match[str], town: Town | None, atlas: Atlas) -> Iterator[PlaceWithin]:
    prose = scene.draft.prose
    if town is None or town.owned or prose.startswith(("'", "’"), town.end):
        return
    if " on " in town.name:  # "Gudhjem on Bornholm"
        name = town.name.rpartition(" on ")[2]
        town = town._replace(start=town.end - len(name), name=name)
    people = _people(match, atlas)
    clave = match["noun"] in ("exclave", "enclave")
    if people is None or (not clave and key(town.name) not in islands()) or town.name == people:
        return
    if match["noun"] == "enclave" and not match["owned"]:
        return  # "the Serbian enclave" is one of a people
    first = match.end("people") - len(people)
    if scene.lower.endswith(_NO_MORE, 0, first):
        return
    start, end = min(first, town.start), max(match.end(), town.end)
    if (sentence := scene.sentence_at(start)) is not None and denied(sentence):
        return
    island = islands().get(key(town.name))
    steady = island is not None and set(island.countries) <= _STEADY
    parent = named_by(scene, people, match.end("people"))
    phrase = "place-within" if clave else PHRASE
    claim = within(scene, start, end, place_of(scene, town), parent, sure=True, phrase=phrase)
    yield replace(claim, past=_is_long_ago(scene, start, end)) if steady else claim


def _is_long_ago(scene: Scene, start: int, end: int) -> bool:
    """Whether the copy around a range speaks of a time before the last century."""
    first, last = max(0, start - _AROUND), end + _AROUND
    years = (one.year for one in scene.within(first, last, DateMention))
    return _LONG_AGO.search(scene.lower, first, last) is not None or any(one and one < _STEADY_SINCE for one in years)


def _people(match: re.Match[str], atlas: Atlas) -> str | None:
    """The words of a run that are a country's name, or its people's, or the adjective of a region."""
    if match["owned"] is not None:
        return ending_of(match["people"], lambda words: atlas.country(words) is not None)
    return ending_of(match["people"], lambda words: atlas.is_people(key(words)) or bool(atlas.regions_of(words)))
