"""Tables of places as rows of cells, under what their headers say the columns hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from factcheck.claims import Place, make
from factcheck.drafts.draft import Block
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.towns import town_before
from factcheck.extraction.phrasebook.scene import Scene

_CAPITAL = expression(
    r"(?:(?:state|provincial|regional|national|official|administrative) )?capital(?: city)?"
    r"|seat of government|administrative cent(?:re|er)"
)
_TYPES = (
    r"state|province|prefecture|canton|county|voivodeship|oblast|krai|governorate|emirate|department|region|territory"
)
_TYPED = expression(rf"(?:(?:home|host|us|u\.s\.|name of) )?(?P<type>{_TYPES})(?: name)?")
_COUNTRY = expression(r"(?:(?:host|home|member|name of) )?(?:country|nation|member state)(?: or territory| name)?")
_CITY = expression(
    r"(?:(?:host|home) )?(?:city|town|port|plant|site|office|branch|venue|factory|airport|depot|base|stop|station"
    r"|terminal|hub|mill|works?|location|place|harbour|harbor|destination|stadium|campus|hotel|warehouse|store|shop"
    r"|laboratory|hospital)(?: name)?"
)
_SEA = expression(r"seas?|oceans?|coasts?(?: on)?|coastline|(?:on|lies on) (?:the )?(?:sea|ocean)|sea or ocean")
_AREA = expression(r"continent|part of (?:the )?world|world region|area of the world")
_PLURALS = {"counties": "county", "territories": "territory", "countries": "country", "cities": "city"}


class Column(StrEnum):
    """What the cells of a column are."""

    CAPITAL = "capital"
    COUNTRY = "country"
    REGION = "region"
    CITY = "city"
    SEA = "sea"
    AREA = "area"


class Header(NamedTuple):
    """The head of a column."""

    column: Column
    type_word: str | None = None
    """For regions: "state"."""


class Table(NamedTuple):
    """A table with a column or two of places."""

    headers: Mapping[int, Header]
    texts: Mapping[int, str]
    """Every header by its column, as printed."""
    rows: Sequence[Mapping[int, Block]]
    """The cells of each row below the header, by column."""


def tables(scene: Scene) -> Sequence[Table]:
    """Every table of the draft that has a header row."""
    return scene.once(_read)


def _read(scene: Scene) -> Sequence[Table]:
    texts: dict[int, dict[int, str]] = defaultdict(dict)
    rows: dict[int, dict[int, dict[int, Block]]] = defaultdict(lambda: defaultdict(dict))
    for block in scene.draft.blocks:
        if (cell := block.cell) is None:
            continue
        if cell.header:
            texts[cell.table][cell.column] = scene.draft.text(block).strip()
        else:
            rows[cell.table][cell.row][cell.column] = block
    return tuple(
        Table(
            {column: head for column, text in texts[number].items() if (head := _header(text)) is not None},
            texts[number],
            [cells for _, cells in sorted(found.items())],
        )
        for number, found in rows.items()
        if number in texts
    )


def _header(text: str) -> Header | None:
    words = text.lower().strip(" *_.:")
    words = _PLURALS.get(words, words if words.endswith("ss") else words.removesuffix("s"))
    if _CAPITAL.fullmatch(words):
        return Header(Column.CAPITAL)
    if _COUNTRY.fullmatch(words):
        return Header(Column.COUNTRY)
    if (typed := _TYPED.fullmatch(words)) is not None:
        return Header(Column.REGION, typed["type"])
    if _SEA.fullmatch(words):
        return Header(Column.SEA)
    if _AREA.fullmatch(words):
        return Header(Column.AREA)
    return Header(Column.CITY) if _CITY.fullmatch(words) else None


def place_in(scene: Scene, block: Block) -> Place | None:
    """The one place that a cell names and holds nothing beside, known to the atlas or not."""
    start, end = trimmed(scene, block)
    mention = scene.place_at(start)
    if mention is not None and mention.end == end and not mention.capital:
        return scene.maker.place(mention)
    town = town_before(scene.draft.prose, end, start)
    if town is None or (town.start, town.end) != (start, end):
        return None
    maker = scene.maker
    return make(Place, quote=maker.quote(start, end), span=maker.span(start, end), name=town.name)


def trimmed(scene: Scene, block: Block) -> tuple[int, int]:
    """The range of a cell's text without space around it."""
    text = scene.draft.text(block)
    start = block.start + len(text) - len(text.lstrip())
    return start, max(start, block.start + len(text.rstrip()))


def pairs(table: Table, *columns: Column) -> Iterator[tuple[int, int]]:
    """A column of the first kind and one of the second, where the table has one of each."""
    found = [[at for at, head in sorted(table.headers.items()) if head.column is one] for one in columns]
    if all(len(each) == 1 for each in found):
        yield found[0][0], found[1][0]
