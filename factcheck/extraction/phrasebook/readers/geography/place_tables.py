"""Reads what tables say of places by their columns: a country and its capital, a plant and its country."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from factcheck.atlas import Atlas, PlaceKind
from factcheck.atlas.names import key
from factcheck.atlas.slips import slip_of_country
from factcheck.claims import (
    CapitalNamed,
    ClaimBase,
    Coastal,
    Course,
    DistanceBetween,
    InPartOfWorld,
    Listed,
    NameListed,
    Place,
    PlaceWithin,
    RegionNamed,
    make,
)
from factcheck.claims.model import Quoted
from factcheck.drafts.draft import Block
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.numbers import scan_numbers
from factcheck.extraction.phrasebook.mentions.place_words import NO_NAME
from factcheck.extraction.phrasebook.mentions.towns import Town, town_after
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import is_total
from factcheck.extraction.phrasebook.readers.geography.bearings.directions import place_of
from factcheck.extraction.phrasebook.readers.geography.columns import Column, Table, pairs, place_in, tables, trimmed
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "table of places"
_NONE = expression(r"(?:none|landlocked|no coast|no sea|n/a|nil|inland|no)\.?", re.IGNORECASE)
_SEA_NAME = expression(r"(?:the )?(?P<sea>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})")
_ORIGIN = expression(r"\b(?:[Ff]rom|to) (?=[A-Z])")
_LENGTH = expression(r"\b(?P<unit>km|kilomet(?:re|er)s?|miles|mi)\b", re.IGNORECASE)
_BY_LAND = expression(r"\b(?:road|rail|train|drive|driving|route|sea|track|line)\b", re.IGNORECASE)
_UNITS = {"k": "km", "m": "mi"}
_OTHER = frozenset(
    "Other Others Rest National Overall Average Mean Median Unknown Foreign Overseas Abroad Elsewhere Federal"
    " Outside Remainder International World Nationwide Various Multiple Online None Unspecified Undisclosed".split()
)
_LEAST = 3
"""Regions of one country that a column names before an unknown name in it is held against that country."""
_FEW = 2
"""The same where the unknown name shares a word with one of its regions."""
_MOST_UNKNOWN = 0.25
_SHORT = 4


def read_place_tables(scene: Scene) -> Iterator[ClaimBase]:
    """A claim for each row of each pair of columns, and one for each name in a column of regions."""
    for table in tables(scene):
        for of in (Column.COUNTRY, Column.REGION):
            for subject, told in pairs(table, of, Column.CAPITAL):
                yield from _capitals(scene, table, subject, told)
        for subject, told in pairs(table, Column.COUNTRY, Column.SEA):
            yield from _coasts(scene, table, subject, told)
        for subject, told in pairs(table, Column.COUNTRY, Column.AREA):
            yield from _areas(scene, table, subject, told)
        for subject, told in pairs(table, Column.REGION, Column.COUNTRY):
            yield from _held(scene, table, subject, told)
        for parent in (Column.REGION, Column.COUNTRY):
            for subject, told in pairs(table, Column.CITY, parent):
                yield from _held(scene, table, subject, told)
        yield from _regions(scene, table)
        yield from _countries(scene, table)
        yield from _distances(scene, table)


def _both(scene: Scene, table: Table, one: int, other: int) -> Iterator[tuple[Place, Place, Block]]:
    """The places of each row in two columns."""
    for row in table.rows:
        if one in row and other in row:
            first, second = place_in(scene, row[one]), place_in(scene, row[other])
            if first is not None and second is not None and first.name != second.name:
                yield first, second, row[one]


def _capitals(scene: Scene, table: Table, subject: int, told: int) -> Iterator[CapitalNamed]:
    for of, city, block in _both(scene, table, subject, told):
        yield make(CapitalNamed, **_said_by(city, block), city=city, of=of)


def _held(scene: Scene, table: Table, subject: int, told: int) -> Iterator[PlaceWithin]:
    for place, parent, block in _both(scene, table, subject, told):
        yield make(PlaceWithin, **_said_by(place, block), place=place, parent=parent)


def _said_by(place: Place, block: Block) -> dict[str, Any]:
    """What a claim of a row has in common with every other: where it stands, and how it was found."""
    return {"quote": place.quote, "span": place.span, "section": block.section, "phrase": PHRASE}


def _coasts(scene: Scene, table: Table, subject: int, told: int) -> Iterator[Coastal]:
    maker = scene.maker
    for row in table.rows:
        place = place_in(scene, row[subject]) if subject in row and told in row else None
        if place is None:
            continue
        start, end = trimmed(scene, row[told])
        text = scene.draft.prose[start:end]
        sea = _SEA_NAME.fullmatch(text)
        denied = _NONE.fullmatch(text) is not None
        if denied or sea is not None:
            yield make(
                Coastal,
                **_said_by(place, row[subject]),
                place=place,
                words=make(Quoted, quote=maker.quote(start, end), span=maker.span(start, end)),
                sea=None if denied or sea is None else sea["sea"],
                denied=denied,
            )


def _areas(scene: Scene, table: Table, subject: int, told: int) -> Iterator[InPartOfWorld]:
    maker = scene.maker
    for row in table.rows:
        place = place_in(scene, row[subject]) if subject in row and told in row else None
        if place is not None:
            start, end = trimmed(scene, row[told])
            if end > start:
                yield make(
                    InPartOfWorld,
                    **_said_by(place, row[subject]),
                    places=(place,),
                    area=make(Quoted, quote=maker.quote(start, end), span=maker.span(start, end)),
                )


def _regions(scene: Scene, table: Table) -> Iterator[RegionNamed]:
    """The names of a column of states: known ones, and those that no state has where nearly all others are known."""
    atlas = scene.atlas
    for column, head in table.headers.items():
        if atlas is None or head.type_word is None:
            continue
        places = [p for row in table.rows if column in row and (p := place_in(scene, row[column])) is not None]
        places = [p for p in places if not _is_other(p.name)]
        country = _country_of(places, head.type_word, atlas)
        if country is None:
            continue
        word = head.type_word
        typed = [replace(place, type_word=word, country=country) for place in places]
        for place in typed:
            yield make(
                RegionNamed,
                quote=place.quote,
                span=place.span,
                section=(),
                phrase=PHRASE,
                place=place,
                alongside=tuple(make(Listed, place=one) for one in typed if one is not place)[:40],
            )


def _countries(scene: Scene, table: Table) -> Iterator[NameListed]:
    """Names of a column of countries that no place has, beside those of countries."""
    atlas = scene.atlas
    for column, head in table.headers.items():
        if atlas is None or head.column is not Column.COUNTRY:
            continue
        places = [p for row in table.rows if column in row and (p := place_in(scene, row[column])) is not None]
        known = [place for place in places if atlas.country(place.name) is not None]
        for place in places if len(known) >= _FEW else ():
            if atlas.named(place.name) or _is_other(place.name) or slip_of_country(place.name, atlas) is None:
                continue
            yield make(
                NameListed,
                quote=place.quote,
                span=place.span,
                section=(),
                phrase="name in a list of countries",
                name=make(Quoted, quote=place.quote, span=place.span),
                alongside=tuple(known[:40]),
            )


def _is_other(name: str) -> bool:
    words = name.split()
    return is_total(name) or words[0] in _OTHER or all(word in NO_NAME for word in words)


def _country_of(places: list[Place], type_word: str, atlas: Atlas) -> str | None:
    """The name of the one country that nearly all names of a column are regions of, by the word of its header.

    None too where a name stands for something else that such a column may hold: a territory, a country, a city.
    """
    word = atlas.words.get(type_word)
    found: Counter[str] = Counter()
    strange = []
    for place in places:
        named = [one for one in atlas.named(place.name) if one.kind in (PlaceKind.REGION, PlaceKind.COUNTRY)]
        fitting = {
            one.country for one in named if one.kind is PlaceKind.REGION and word is not None and word.names(one)
        }
        found.update(fitting)
        if not named:
            strange.append(place.name)
    most = found.most_common(1)
    if not most or most[0][1] + len(strange) < len(places):
        return None
    country, known = most[0]
    few = known < _LEAST or len(strange) > _MOST_UNKNOWN * len(places)
    if few and (known < _FEW or not all(_shares_a_word(name, country, atlas) for name in strange)):
        return None
    entry = atlas.get(country)
    return entry.name if entry is not None else None


def _shares_a_word(name: str, country: str, atlas: Atlas) -> bool:
    """Whether a region of a country has a long word of the name: "Dakota" in "East Dakota"."""
    words = {word for word in key(name).split() if len(word) > _SHORT}
    return any(not words.isdisjoint(key(region.name).split()) for region in atlas.regions(country))


def _distances(scene: Scene, table: Table) -> Iterator[DistanceBetween]:
    """ "| From Delhi to | Km (air) |", "| City | Distance from Delhi (km) |"."""
    for column, text in table.texts.items():
        length = _LENGTH.search(text)
        if length is None or not column:
            continue
        for at in (column, 0):
            block = _header_block(scene, table, at)
            origin = _origin(scene, block) if block is not None else None
            if origin is None:
                continue
            travelled = _BY_LAND.search(text) is not None
            for row in table.rows:
                if 0 in row and column in row:
                    yield from _one_distance(scene, row[0], row[column], origin, length["unit"], travelled)
            break


def _header_block(scene: Scene, table: Table, column: int) -> Block | None:
    first = next((block.cell.table for row in table.rows for block in row.values() if block.cell), None)
    for block in scene.draft.blocks:
        if block.cell is not None and block.cell.header and (block.cell.table, block.cell.column) == (first, column):
            return block
    return None


def _origin(scene: Scene, block: Block) -> Town | None:
    match = _ORIGIN.search(scene.draft.prose, block.start, block.end)
    return town_after(scene.draft.prose, match.end()) if match is not None else None


def _one_distance(
    scene: Scene, name: Block, figure: Block, origin: Town, unit: str, travelled: bool
) -> Iterator[DistanceBetween]:
    place = place_in(scene, name)
    text = scene.draft.text(figure)
    found = scan_numbers(text, scene.lower[figure.start : figure.end])
    if place is None or len(found) != 1 or found[0].slot not in "nu" or place.name == origin.name:
        return
    number: NumberMention = found[0]
    for field in ("start", "end", "hedge_start"):
        setattr(number, field, getattr(number, field) + figure.start)
    number.unit = number.unit or _UNITS[unit[0].lower()]
    yield make(
        DistanceBetween,
        quote=place.quote,
        span=place.span,
        section=name.section,
        phrase=PHRASE,
        place=place,
        origin=place_of(scene, origin),
        distance=scene.maker.quantity(number),
        course=Course.TRAVELLED if travelled else Course.UNSAID,
    )
