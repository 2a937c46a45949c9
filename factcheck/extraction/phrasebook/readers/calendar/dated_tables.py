"""Ages, anniversaries and lengths of time in tables, beside the columns that they are worked out from."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import Age, Anniversary, Duration, Form, WeekdayOfDate, make
from factcheck.claims.model import Quoted
from factcheck.drafts.draft import Block
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.date_words import WEEKDAYS
from factcheck.extraction.phrasebook.mentions.mention import DateMention, Mention, NumberMention, TimeMention
from factcheck.extraction.phrasebook.readers.calendar.days.weekday_claims import weekday_of
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretches import stretch
from factcheck.extraction.phrasebook.readers.calendar.moments import ends_of_range, moment
from factcheck.extraction.phrasebook.scene import Scene

_ROLES = {
    "born": expression(r"(?:date of )?(?:born|birth)\b|d\.?o\.?b\b|birth ?date", re.IGNORECASE),
    "died": expression(r"(?:date of )?(?:died|death)\b", re.IGNORECASE),
    "age": expression(r"age\b", re.IGNORECASE),
    "founded": expression(r"(?:year )?(?:founded|established|est\b|formed|opened|built|launched)\b", re.IGNORECASE),
    "kept": expression(r"(?:\w+ )?(?:anniversary|jubilee|birthday)\b", re.IGNORECASE),
    "start": expression(r"(?:starts?|from|departs?|departure|dep\b|leaves?|begins?|opens?)\b", re.IGNORECASE),
    "end": expression(r"(?:ends?|to|until|arrives?|arrival|arr\b|finish(?:es)?|closes?)\b", re.IGNORECASE),
    "lived": expression(r"(?:lived|life ?span|life ?time|life)\b", re.IGNORECASE),
    "term": expression(r"(?:term|tenure|reign|in office|period|dates)\b(?! of)", re.IGNORECASE),
    "day": expression(r"(?:week)?day\b(?! (?:[1-9]|one|two|of (?!the week|week)))", re.IGNORECASE),
    "date": expression(r"(?:date|when)\b(?! of)", re.IGNORECASE),
    "length": expression(
        r"(?:length|duration|time|days|nights|hours|weeks|months|years|how long|(?:journey|travel|running) time)\b"
        r"(?! (?:of|zone|trial))",
        re.IGNORECASE,
    ),
}
_UNITS = {"days": "day", "nights": "night", "hours": "h", "weeks": "week", "months": "month", "years": "year"}
_NTH = expression(r"\s*(?P<ordinal>[1-9]\d{0,2})(?:st|nd|rd|th)\s*")
_YEAR = expression(r"\s*(?P<year>1[0-9]\d\d|20\d\d)\s*")
_COUNT = expression(r"\s*(?P<count>\d{1,4})\s*")
_CLOCKED = expression(
    r"\s*(?:(?P<h>\d{1,2}) ?h(?:(?:ou)?rs?)?)?,? ?(?:(?P<m>\d{1,3}) ?m(?:in(?:ute)?s?)?)?\s*", re.IGNORECASE
)
_ACROSS_ZONES = expression(r"\b(?:flights?|airports?|airlines?|fly|flies|flying|local time)\b")


class _Column(NamedTuple):
    """A column by its header, and its cells by row."""

    header: Block
    cells: Mapping[int, Block]


def read_dated_tables(scene: Scene) -> Iterator[Age | Anniversary | Duration | WeekdayOfDate]:
    """A claim for each row that holds a figure and the dates or times that it is worked out from."""
    for columns in _tables(scene):
        if "born" in columns and "age" in columns:
            yield from _ages(scene, columns)
        if "lived" in columns and "age" in columns:
            yield from _lives(scene, columns)
        if "term" in columns and "length" in columns:
            yield from _terms(scene, columns)
        if "day" in columns and "date" in columns:
            yield from _weekdays(scene, columns)
        if "founded" in columns and "kept" in columns:
            yield from _anniversaries(scene, columns)
        if "start" in columns and "end" in columns and "length" in columns:
            yield from _lengths(scene, columns)


def _tables(scene: Scene) -> Iterator[dict[str, _Column]]:
    """The columns of each table that have a role, where no two have the same."""
    headers: dict[int, dict[int, Block]] = defaultdict(dict)
    cells: dict[tuple[int, int], dict[int, Block]] = defaultdict(dict)
    for block in scene.draft.blocks:
        if (cell := block.cell) is None:
            continue
        if cell.header:
            headers[cell.table][cell.column] = block
        else:
            cells[cell.table, cell.column][cell.row] = block
    for table, row in headers.items():
        found: dict[str, list[_Column]] = defaultdict(list)
        for column, header in row.items():
            text = scene.draft.text(header).strip()
            role = next((name for name, pattern in _ROLES.items() if pattern.match(text)), None)
            if role is not None:
                found[role].append(_Column(header, cells[table, column]))
        yield {role: columns[0] for role, columns in found.items() if len(columns) == 1}


def _rows(*columns: _Column) -> Iterator[Sequence[Block]]:
    for row in columns[0].cells:
        if all(row in column.cells for column in columns):
            yield [column.cells[row] for column in columns]


def _only(scene: Scene, block: Block) -> Mention | None:
    """The one date or time of a cell or header; a year alone in a cell is one, too."""
    found = [one for one in scene.within(block.start, block.end, Mention) if isinstance(one, DateMention | TimeMention)]
    if not found and (year := _YEAR.fullmatch(scene.draft.text(block))):
        start = block.start + year.start("year")
        return DateMention(start, start + 4, int(year["year"]), None, None, None)
    return found[0] if len(found) == 1 else None


def _date(scene: Scene, block: Block) -> DateMention | None:
    """The one date of a cell, if it has a year."""
    one = _only(scene, block)
    return one if isinstance(one, DateMention) and one.year is not None else None


def _ages(scene: Scene, columns: Mapping[str, _Column]) -> Iterator[Age]:
    told = _date(scene, columns["age"].header)
    died = columns.get("died")
    for born_cell, age_cell, *rest in _rows(columns["born"], columns["age"], *([died] if died else [])):
        born, count = _date(scene, born_cell), _COUNT.fullmatch(scene.draft.text(age_cell))
        at = told or (_date(scene, rest[0]) if rest else None)
        if born is None or count is None or (at is None and (scene.anchor is None or rest)):
            continue
        yield _age(scene, age_cell, count, born, at)


def _age(scene: Scene, cell: Block, count: re.Match[str], born: DateMention, at: DateMention | None) -> Age:
    age = _number(cell, count, "count", None)
    quote, span, section = scene.maker.around([age])
    return make(
        Age,
        quote=quote,
        span=span,
        section=section,
        phrase="age in a table",
        age=scene.maker.quantity(age),
        born=scene.maker.date(born),
        at=scene.maker.date(at) if at else None,
        anchor=scene.anchor,
        apart=True,
    )


def _lives(scene: Scene, columns: Mapping[str, _Column]) -> Iterator[Age]:
    """Ages beside both years of a life in one cell."""
    for lived, age_cell in _rows(columns["lived"], columns["age"]):
        years, count = _only(scene, lived), _COUNT.fullmatch(scene.draft.text(age_cell))
        if isinstance(years, DateMention) and years.years is not None and count is not None:
            born, died = (replace(years, year=year, years=None) for year in years.years)
            yield _age(scene, age_cell, count, born, died)


def _terms(scene: Scene, columns: Mapping[str, _Column]) -> Iterator[Duration]:
    """Lengths beside both years of a term in one cell."""
    unit = _unit(scene, columns)
    for term, cell in _rows(columns["term"], columns["length"]):
        years, length = _only(scene, term), _length(scene, cell, unit)
        ends = ends_of_range(scene, years) if years else None
        if ends is not None and length is not None:
            quantity = scene.maker.quantity(length)
            yield stretch(scene, [length], "length in a table", quantity, ends, apart=True)


def _weekdays(scene: Scene, columns: Mapping[str, _Column]) -> Iterator[WeekdayOfDate]:
    """Weekdays beside dates in a column of their own."""
    for day_cell, date_cell in _rows(columns["day"], columns["date"]):
        weekday = WEEKDAYS.get(scene.draft.text(day_cell).strip())
        one = _only(scene, date_cell)
        if weekday is None or not isinstance(one, DateMention) or not one.month or not one.day or one.weekday:
            continue
        if one.year is None and scene.anchor is None:
            continue
        yield weekday_of(scene, one, weekday, "weekday in a table", None if one.year else scene.anchor)


def _anniversaries(scene: Scene, columns: Mapping[str, _Column]) -> Iterator[Anniversary]:
    at = _date(scene, columns["kept"].header)
    if at is None:
        return
    maker = scene.maker
    for founded, cell in _rows(columns["founded"], columns["kept"]):
        event, nth = _date(scene, founded), _NTH.fullmatch(scene.draft.text(cell))
        if event is None or nth is None:
            continue
        low, high = cell.start + nth.start("ordinal"), cell.start + nth.end("ordinal") + 2
        yield make(
            Anniversary,
            quote=maker.quote(low, high),
            span=maker.span(low, high),
            section=maker.section(low),
            phrase="anniversary in a table",
            ordinal=int(nth["ordinal"]),
            printed=make(Quoted, quote=maker.quote(low, high), span=maker.span(low, high)),
            event=maker.date(event),
            at=maker.date(at),
            anchor=scene.anchor,
            apart=True,
        )


def _lengths(scene: Scene, columns: Mapping[str, _Column]) -> Iterator[Duration]:
    if _ACROSS_ZONES.search(scene.lower):
        return
    unit = _unit(scene, columns)
    for first, last, cell in _rows(columns["start"], columns["end"], columns["length"]):
        ends = [_only(scene, first), _only(scene, last)]
        length = _length(scene, cell, unit)
        if length is None or not all(ends) or type(ends[0]) is not type(ends[1]):
            continue
        start, end = (moment(scene, [one]) if one else None for one in ends)
        if start is None or end is None:
            continue
        yield stretch(scene, [length], "length in a table", scene.maker.quantity(length), (start, end), apart=True)


def _unit(scene: Scene, columns: Mapping[str, _Column]) -> str | None:
    """The unit of lengths that the head of their column gives."""
    header = scene.draft.text(columns["length"].header).strip().lower()
    return next((unit for word, unit in _UNITS.items() if header.startswith(word)), None)


def _length(scene: Scene, cell: Block, unit: str | None) -> NumberMention | None:
    """The length of a cell: "3h 30m", "12 days", or a bare figure under "Days"."""
    text = scene.draft.text(cell)
    if clocked := _CLOCKED.fullmatch(text):
        hours, minutes = clocked["h"], clocked["m"]
        if hours or minutes:
            start = cell.start + min(clocked.start(part) for part in "hm" if clocked[part])
            value, end = Decimal(60 * int(hours or 0) + int(minutes or 0)), cell.start + len(text.rstrip())
            return NumberMention(start, end, value, Decimal(1), "min", None, Form.DIGITS, start)
    if unit is not None and (count := _COUNT.fullmatch(text)):
        return _number(cell, count, "count", unit)
    numbers = scene.within(cell.start, cell.end, NumberMention)
    return numbers[0] if len(numbers) == 1 and numbers[0].unit in _UNITS.values() else None


def _number(cell: Block, found: re.Match[str], group: str, unit: str | None) -> NumberMention:
    start, end = (cell.start + offset for offset in found.span(group))
    return NumberMention(start, end, Decimal(found[group]), Decimal(1), unit, None, Form.DIGITS, start)
