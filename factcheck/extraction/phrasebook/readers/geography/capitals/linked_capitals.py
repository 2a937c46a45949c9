"""Links cities with the places they are said to be capitals of, wherever the sentence puts the two."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations

from factcheck.atlas import Atlas
from factcheck.atlas.facts import CapitalStatus
from factcheck.claims import CapitalNamed, Place, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.bearings.directions import place_of
from factcheck.extraction.phrasebook.readers.geography.whereabouts import is_country, is_region, people_at
from factcheck.extraction.phrasebook.scene import Scene, Sentence

LINKED, LISTED = "capital linked", "capitals listed"
_NAMES = rf"{NAME}(?:(?:, and |, | and ){NAME}){{1,5}}"
_LIST = expression(
    rf"(?P<cities>{_NAMES})(?:,| –| —| \(|,? which are|,? are|,? were) (?:the |both |all )?(?:[a-z]+ )?"
    rf"capitals(?P<in_turn>,? (?:respectively|in that order),?)? of (?:the )?(?P<places>{_NAMES})"
)
_JOINT = expression(r", and |, | and ")
_KIND = (
    r"(?:(?:national|federal|state|provincial|regional|administrative|official|present|current|old|former|new"
    r"|sole|first"
    r"|constitutional|legislative|political|historic|one-time|sometime) ){0,2}"
)
_WORD = expression(
    rf"(?:(?<=^)|(?<=[\s(“\"]))(?:the |a |its |their |being |as |be |become |became |of )?{_KIND}capital(?: city)?"
    r"(?! (?:punishment|gains?|spending|expenditure|projects?|works|investments?|letters?|markets?|goods|flight"
    r"|controls"
    r"|adequacy|ratio|budget|raising|outlay|costs?|account|requirements?|offence|crime|stock|city of|of (?:the )?"
    r"(?:world|arts|cool|fashion|culture|cuisine|food|music)))(?![\w-])"
)
_NO = expression(r"\b(?:not|n['’]t|never|no longer|neither|nor|without|rather|unlike|instead)\b")
_AS_ITS = expression(
    rf"\b[Aa]s (?:the )?(?:(?P<owner>[A-Z][^,;.’']{{2,30}}?)['’]s? {_KIND}capital"
    rf"|{_KIND}capital of (?:the )?(?P<of>[A-Z][^,;.]{{2,30}}?))(?:,| (?=(?:it|she|he|they|this)\b)) ?"
)
_SUBJECT = expression(rf"(?P<name>{NAME}) (?:is|was|has|had|does|did|can|will|must|gets?|got|draws|keeps|takes)\b")
_RUN = expression(NAME)
_REGION_OF = expression(r"\b(?:state|province|region|department|county|oblast|canton|governorate) of (?:the )?$")
_NEAR = 110
_FITS = (CapitalStatus.CAPITAL, CapitalStatus.SEAT)


def read_linked_capitals(scene: Scene) -> Iterator[CapitalNamed]:
    """A claim for each pair of a list, for a subject told by "as its capital", and for each city that fits."""
    atlas = scene.atlas
    if atlas is None or "capital" not in scene.words:
        return
    for sentence in scene.sentences_with(("capital",)):
        seen: set[int] = set()
        for claim in (*_in_turn(scene, sentence, atlas), *_as_its(scene, sentence, atlas)):
            seen.add(claim.city.span.start)
            yield claim
        for claim in _fitting(scene, sentence, atlas):
            if claim.city.span.start not in seen:
                yield claim


def _in_turn(scene: Scene, sentence: Sentence, atlas: Atlas) -> Iterator[CapitalNamed]:
    """ "Lima and Quito, capitals of Peru and Ecuador": in their order, or in the one that is right."""
    if "capitals" not in sentence.lower:
        return
    for match in _LIST.finditer(scene.draft.prose, sentence.start, sentence.end):
        cities = _listed(scene, match, "cities")
        places = [_mention(scene, town) for town in _listed(scene, match, "places")]
        every = [one for one in places if one is not None]
        if len(cities) != len(every) or len(every) != len(places):
            continue
        orders = [tuple(every)] if match["in_turn"] else list(permutations(every))[:120]
        right = [one for one in orders if all(_fits(city, of, atlas) for city, of in zip(cities, one, strict=True))]
        for city, of in zip(cities, (right or orders)[0], strict=True):
            yield _claim(scene, city, scene.maker.place(of), LISTED, sure=True)


def _listed(scene: Scene, match: re.Match[str], group: str) -> list[Town]:
    """The names of a list, each as a whole."""
    found, at = [], match.start(group)
    for name in _JOINT.split(match[group]):
        at = scene.draft.prose.index(name, at)
        found.append(Town(at, at + len(name), name, "", False))
        at += len(name)
    return found


def _mention(scene: Scene, town: Town) -> PlaceMention | None:
    found = scene.within(town.start, town.end, PlaceMention)
    return found[0] if len(found) == 1 and found[0].entries and not found[0].capital else None


def _as_its(scene: Scene, sentence: Sentence, atlas: Atlas) -> Iterator[CapitalNamed]:
    """ "As Ontario's capital, Toronto has ...": where no city that is named around is the capital."""
    prose = scene.draft.prose
    if "as " not in sentence.lower:
        return
    for match in _AS_ITS.finditer(prose, sentence.start, sentence.end):
        of = _place_at(scene, *match.span("owner" if match["owner"] else "of"))
        if of is None:
            continue
        subject = _SUBJECT.match(prose, match.end(), sentence.end)
        town = town_before(prose, subject.end("name"), subject.start("name")) if subject is not None else None
        around = list(_towns_between(scene, sentence.block.start, sentence.block.end))
        if town is None:
            town = next((one for one in around if one.start == sentence.start < match.start()), None)
        if town is None or not atlas.cities.named(town.name):
            continue
        if _fits(town, of, atlas) or not any(_fits(one, of, atlas) for one in around):
            yield _claim(scene, town, scene.maker.place(of), LINKED, sure=subject is not None)


def _fitting(scene: Scene, sentence: Sentence, atlas: Atlas) -> Iterator[CapitalNamed]:
    """Cities of a sentence that are the capital of a place in it, beside the word "capital"."""
    lower = scene.lower
    for word in _WORD.finditer(lower, sentence.start, sentence.end):
        low, high = max(sentence.start, word.start() - _NEAR), min(sentence.end, word.end() + _NEAR)
        if "former" in word[0] or _NO.search(lower, max(low, word.start() - 40), min(high, word.end() + 12)):
            continue
        places = [
            one
            for one in _places_between(scene, low, high)
            if not word.start() <= one.start < word.end() or one.capital
        ]
        found = [
            (town, of)
            for town in (_towns_between(scene, low, high) if places else ())
            for of in places
            if (of.end <= town.start or town.end <= of.start)
            and _fits(town, of, atlas)
            and not lower.endswith("not ", 0, town.start)
            and not _REGION_OF.search(lower, max(low, town.start - 20), town.start)
        ]
        if len({town.name for town, _ in found}) == 1:
            town, of = found[0]
            yield _claim(scene, town, scene.maker.place(of), LINKED, sure=False)


def _fits(town: Town, of: PlaceMention, atlas: Atlas) -> bool:
    """Whether a city is the capital of a place, or of the country that is named by "Canada's capital"."""
    country = atlas.country(of.country) if of.capital and of.country else None
    entries = (country,) if country is not None else of.entries
    return any(atlas.facts.capital_status(entry, town.name) in _FITS for entry in entries)


def _towns_between(scene: Scene, start: int, end: int) -> Iterator[Town]:
    """The names in a range of the prose, in order."""
    prose = scene.draft.prose
    for run in _RUN.finditer(prose, start, end):
        town = town_before(prose, run.end(), run.start())
        if town is not None and not town.owned:
            yield town


def _places_between(scene: Scene, start: int, end: int) -> list[PlaceMention]:
    """Countries and regions that a range names, by themselves or by their people."""
    prose = scene.draft.prose
    found = [
        one for one in scene.within(start, end, PlaceMention) if one.entries and (is_country(one) or is_region(one))
    ]
    for run in _RUN.finditer(prose, start, end):
        for printed in (run[0], *run[0].split(" ")):
            at = run.start() + run[0].index(printed)
            if (people := people_at(scene, at, at + len(printed))) is not None:
                found.append(people)
                break
    return found


def _place_at(scene: Scene, start: int, end: int) -> PlaceMention | None:
    """The one place, or people, that a range of the prose is, or the capital that is named by it."""
    for one in scene.within(start, end, PlaceMention):
        if one.start == start and (one.end == end or one.capital):
            return one
    return people_at(scene, start, end)


def _claim(scene: Scene, town: Town, of: Place, phrase: str, *, sure: bool) -> CapitalNamed:
    maker = scene.maker
    return make(
        CapitalNamed,
        quote=maker.quote(town.start, town.end),
        span=maker.span(town.start, town.end),
        section=maker.section(town.start),
        phrase=phrase,
        aside=is_aside(scene, town.start, town.end),
        city=place_of(scene, town),
        of=of,
        said=sure,
        owner="country",
    )
