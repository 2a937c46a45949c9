"""Figures of a table that the text gives again: "Gdynia handled 412 boxes", beside the row of Gdynia.

Whatever fits a cell of the row that a sentence names bears it out. What does not is claimed only where the row and the
column are the only ones that can be meant, and the figure differs from the cell as by a slip of the keyboard.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import PERCENT, Form, Restatement, slipped, transposed
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.claiming import plain
from factcheck.extraction.phrasebook.linking import CROWDED, doubtful
from factcheck.extraction.phrasebook.mentions.mention import DateMention, NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import SYMBOLS, TIME_UNITS, UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.sums.tallied import Named, names_in
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Grid, grids_told_of, is_total
from factcheck.extraction.phrasebook.readers.arithmetic.tables.table_rows import scale_told
from factcheck.extraction.phrasebook.readers.arithmetic.twice.restating import restatement
from factcheck.extraction.phrasebook.roles import averaging, changing, each, parting, remaining, starting, totalling
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_APART = 60
"""How far before a figure the name of its row may stand for a slip, in characters."""
_TELLING, _LARGE = 10, 60
"""Smaller figures are those of some cell too often by chance: at all, and where several columns may be meant."""
_DIGITS = 3
"""Figures of fewer significant digits are a slip of others too often by chance, unless the row is what they count."""
_SYMBOL = expression(
    rf"(?<!\w)({'|'.join(re.escape(sign) for sign in sorted(SYMBOLS, key=len, reverse=True))})(?![A-Za-z]{{2}})"
)
_IN_BRACKETS = expression(r"[(,] ?(?:in )?([A-Za-z°/²³]{1,12})\b")
_ANOTHER = expression(
    r"\b(?:last|previous(?:ly)?|earlier|next|plan(?:s|ned)?|ago|would|will|another|more|target|former|old|new|since|then"
    r"|until|before|after|first|alone|only|half|some|record|than|of (?:them|these|those|whom|which|its|their|his|her)"
    r"|combined|together|between|both|without|includ\w+|besides|not|never|nearly|while|whereas|each|every)\b"
)
"""What may make a figure beside the name of a row one of something else."""
_NARROWER = expression(
    r" (?:who|whom|that|which|in|from|at|on|with|of|for|not|left|still|remaining|whose|per|a|an|each|when|where|more"
    r"|fewer|less|and|or|by|above|below|to)\b|[-–(]"
)
"""What tells that a figure is of a part of what a row counts."""
_THEN_OR_SO = expression(
    r"\b(?:last|previous(?:ly)?|earlier|ago|before|former|old|next|plan(?:s|ned)?|targets?|would|will|then|since|until|were"
    r" lower|were higher|a year|by \w+day)\b"
)
_SUBJECT = expression(
    r"(?:^|[;:] |, (?:and |but |while )|[\"“‘])(?:the )?"
    r"(?:(?:port|city|town|district|province|region|island|county|village|state|ward|parish|municipality|month|year)"
    r" of )?$"
)
"""What stands before the name of a row that a clause is about."""
_TELLS = expression(
    r"(?:,? (?:with|at)| \((?:with|at)?|,? (?:was|is|were|came)(?: [a-z]+)? the (?:[a-z]+est|(?:most|least|best"
    r"|worst) [a-z]+)"
    r"(?: (?:of all|of them|[a-z]+))?,? (?:with|at|on)|:|,| [–—-]|,? (?:handled|counted|had|has|took|takes|won|got"
    r"|gets|recorded|reported|cost|costs"
    r"|sold|made|produced|received|saw|moved|shipped|sent|polled|scored|earned|raised|landed|registered|drew|stood|came"
    r"|reached|logged|measured|employs|employed|houses|holds|held|was|is|were|are)(?: (?:at|to|a total of|exactly|out"
    r" with|just|only))?)(?: ?(?:the|a|its|their|just|only))? ?$"
)
"""What stands between it and a figure of it."""
_WITH = expression(r"(?:, with |, at | \()(?:its |the |just |only )?(?P<figure>[^,;()]{1,40})[,)]")
_THERE = expression(r"(?:^|[;:] )(?:in|on|for|at) (?:the )?$")
_THEN = expression(r",? $")
"""The same where the figure itself is what the clause is about: "In Penama 2,765 people were evacuated"."""
_ALL_HAD = expression(
    r",? (?:the|its|their|our|we|it|they)(?: [a-z]+)?(?: [a-z]+)? (?:had|drew|welcomed|counted|recorded|saw|received"
    r"|sold|handled|registered|reported|made|produced|shipped|treated)(?: (?:a total of|exactly|just|only))? $"
)
_AND = expression(r"(?: [a-z-]+){1,3}(?:,? and|,|,? with) (?:its |the )?")
_DONE = expression(r"(?:[.,;:)–—]|$| and | of the (?:vote|total|votes)\b)")
_GOES_ON = expression(r"(?:[.,;:)]|$| (?:were|was|are|is|came|fell|voted|cast|arrived|went|died|took|turned|signed)\b)")
"""What may follow a figure and what it counts, so that it is of all of them."""
_ALL_OF = expression(r"\b(?:the|all|all the|its|their|our) $")


class _Column(NamedTuple):
    """A column: its figures by row, and what they are figures of."""

    rows: dict[str, NumberMention]
    noun: str | None
    units: frozenset[str]
    """The units that its header prints; empty for none."""
    scale: Decimal


class _Table(NamedTuple):
    labels: tuple[str, ...]
    columns: tuple[_Column, ...]


def read_restated_cells(scene: Scene) -> Iterator[Restatement]:
    """A claim for each figure of the running text that a row named beside it has, or has with a slip."""
    tables = [table for grid in grids_told_of(scene) if (table := _table(grid)) is not None]
    if not tables:
        return
    by_name = Named((table, table.labels) for table in tables)
    for sentence in scene.sentences:
        if sentence.block.cell is not None or not sentence.numbers or len(sentence.numbers) >= CROWDED:
            continue
        named = [(one, names_in(one.labels, sentence.lower)) for one in by_name.maybe_in(sentence.lower)]
        named = [(table, names) for table, names in named if names]
        for number in sentence.numbers if named else ():
            if number.slot in "nmup" and number.form is not Form.FRACTION and number.unit not in TIME_UNITS:
                yield from _of(scene, sentence, number, named)


def _table(grid: Grid) -> _Table | None:
    columns = []
    for column, figures in grid.columns.items():
        header = grid.headers.get(column, "")
        rows = {one.label.lower(): one.number for one in figures if len(one.label) > 1 and not is_total(one.label)}
        if rows:
            found = [SYMBOLS[sign] for sign in _SYMBOL.findall(header)]
            found += [UNITS[word] for word in _IN_BRACKETS.findall(header) if word in UNITS]
            found += [UNITS[header.lower()]] if len(header) > len("in") and header.lower() in UNITS else []
            found += [PERCENT] if "%" in header or "per cent" in header.lower() else []
            scale = scale_told(header.lower()) or Decimal(1)
            columns.append(_Column(rows, grid.noun(column), frozenset(found), scale))
    labels = tuple(dict.fromkeys(label for column in columns for label in column.rows))
    return _Table(labels, tuple(columns)) if len(labels) > 1 else None


def _of(
    scene: Scene, sentence: Sentence, number: NumberMention, named: Sequence[tuple[_Table, dict[str, tuple[int, int]]]]
) -> Iterator[Restatement]:
    at = number.hedge_start - sentence.start
    slips: list[tuple[str, NumberMention]] = []
    for table, names in named:
        near = sorted(names, key=lambda label: abs(names[label][0] - at))
        for label in near:
            cells = [cell for column in table.columns if (cell := _cell(column, label, number)) is not None]
            for cell in cells:
                telling = number.value >= _TELLING and (number.unit is not None or len(cells) == 1)
                if cell.value == number.value and (telling or number.value >= _LARGE) and _is_plain(sentence, number):
                    yield _claim(scene, cell, number, label)
                    return
            if len(cells) == 1 and (len(names) == 1 or _bracketed(sentence, number, names[label])):
                slips.append((label, cells[0]))
    if len(slips) == 1 and len(named) == 1:
        ((label, cell),) = slips
        table, names = named[0]
        alone = len(table.columns) == 1
        what = noun_key(number.counted) if number.counted else None
        told = what is not None and what in {column.noun for column in table.columns}
        row = {column.rows[label].value for column in table.columns if label in column.rows}
        slip = _is_slip(scene, sentence, number, cell, label, names[label], alone=alone, told=told, row=row)
        said, cell_says = (scene.maker.quantity(one).natural() for one in (number, cell))
        if slip and not said.meets(cell_says) and not _elsewhere(scene, table, number):
            yield _claim(scene, cell, number, label)


def _cell(column: _Column, label: str, number: NumberMention) -> NumberMention | None:
    """The figure of a row in a column, in the unit of a figure of the text; None where it is of something else."""
    cell = column.rows.get(label)
    if cell is None:
        return None
    unit = cell.unit or (next(iter(column.units)) if len(column.units) == 1 else None)
    if unit != number.unit or (unit is None and column.units):
        return None
    if number.counted and column.noun and noun_key(number.counted) not in (column.noun, noun_key(label)):
        return None
    scale = column.scale if unit != PERCENT else Decimal(1)
    return replace(cell, value=cell.value * scale, step=cell.step * scale, unit=unit, counted=number.counted)


def _is_plain(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a figure is told as how much there is, and not as what lies between two or comes of several."""
    return not (
        changing(sentence, number) is not None
        or parting(sentence, number)
        or averaging(sentence, number)
        or totalling(sentence, number)
        or remaining(sentence, number)
        or each(sentence, number) is not None
    )


def _is_slip(
    scene: Scene,
    sentence: Sentence,
    number: NumberMention,
    cell: NumberMention,
    label: str,
    place: tuple[int, int],
    *,
    alone: bool,
    told: bool,
    row: Container[Decimal],
) -> bool:
    """Whether a figure can be nothing but that of a row that its sentence names, mistyped.

    `told` says that it counts what the column is headed; `row` are the other figures of the row.
    """
    if sentence.block.kind is BlockKind.QUOTE or number.hedge is not None or cell.hedge is not None:
        return False
    if not _is_plain(sentence, number) or starting(sentence, number) or doubtful(sentence):
        return False
    row_itself = number.counted is not None and noun_key(number.counted) == noun_key(label)
    digits = min(len(one.value.normalize().as_tuple().digits) for one in (number, cell))
    if number.value == cell.value or not slipped(plain(number.value), plain(cell.value)):
        return False
    if row_itself:
        lead = scene.lower[max(sentence.start, number.start - 12) : number.start]
        if digits < _DIGITS - 1 or not _ALL_OF.search(lead) or _NARROWER.match(scene.lower, sentence.start + place[1]):
            return False
    else:
        swapped = number.unit is not None and transposed(number.value, cell.value)
        clause = _aside(sentence, number, place) or sentence.lower.replace(label, " ")
        if digits < _DIGITS - (told or swapped or _bracketed(sentence, number, place)) or _ANOTHER.search(clause):
            return False
    if row_itself or _bracketed(sentence, number, place):
        return True
    return _told_of(sentence, number, place, alone=alone) or _told_beside(sentence, number, place, row)


def _aside(sentence: Sentence, number: NumberMention, place: tuple[int, int]) -> str:
    """What an aside tells of a row: ", with 410 homes,"; the rest of the sentence is of something else."""
    found = _WITH.match(sentence.lower, place[1])
    return (
        sentence.lower[place[1] : found.end()]
        if found and found.start("figure") <= number.start - sentence.start
        else ""
    )


def _bracketed(sentence: Sentence, number: NumberMention, place: tuple[int, int]) -> bool:
    """Whether a figure alone stands in brackets right behind the name of its row: "than at the Quay (310)"."""
    at = number.start - sentence.start
    end = number.end - sentence.start
    if sentence.lower[place[1] : at] != " (" or sentence.lower[end : end + 1] != ")":
        return False
    return not (_THEN_OR_SO.search(sentence.lower) or any(isinstance(one, DateMention) for one in sentence.mentions))


def _told_of(sentence: Sentence, number: NumberMention, place: tuple[int, int], *, alone: bool) -> bool:
    """Whether a clause says nothing but that the row has the figure: "Gdynia handled 412 boxes, ...".

    `alone` says that the table has no other column: "In 2025 the castle had 23,100 visitors".
    """
    if any(isinstance(one, DateMention) and one.start - sentence.start != place[0] for one in sentence.mentions):
        return False
    before, between = sentence.lower[: place[0]], sentence.lower[place[1] : number.start - sentence.start]
    at = sentence.scene.lower.find(number.counted, number.end, number.end + _APART) if number.counted else number.end
    end = at + len(number.counted or "")
    if _SUBJECT.search(before) and _TELLS.fullmatch(between):
        return _DONE.match(sentence.scene.lower, end, sentence.end) is not None
    there = _THERE.search(before) and (_THEN.fullmatch(between) or (alone and _ALL_HAD.fullmatch(between)))
    return there is not None and _GOES_ON.match(sentence.scene.lower, end, sentence.end) is not None


def _told_beside(sentence: Sentence, number: NumberMention, place: tuple[int, int], row: Container[Decimal]) -> bool:
    """Whether a clause tells another figure of the row first: "Camden has 55 buses and 193 drivers"."""
    lower = sentence.lower
    before = [n for n in sentence.numbers if place[1] <= n.start - sentence.start and n.end <= number.start]
    if not before or not all(n.value in row for n in before) or not _SUBJECT.search(lower[: place[0]]):
        return False
    first, last = before[0].start - sentence.start, before[-1].end - sentence.start
    if not _TELLS.fullmatch(lower[place[1] : first]) or not _AND.fullmatch(lower[last : number.start - sentence.start]):
        return False
    at = sentence.scene.lower.find(number.counted, number.end, number.end + _APART) if number.counted else number.end
    return _DONE.match(sentence.scene.lower, at + len(number.counted or ""), sentence.end) is not None


def _elsewhere(scene: Scene, table: _Table, number: NumberMention) -> bool:
    """Whether a figure stands elsewhere in the draft, so that it is meant."""
    cells = {cell.value * column.scale for column in table.columns for cell in column.rows.values()}
    if number.value in cells:
        return True
    told = scene.within(0, len(scene.draft.prose), NumberMention)
    return any(one.value == number.value and one.unit == number.unit and one.start != number.start for one in told)


def _claim(scene: Scene, cell: NumberMention, number: NumberMention, label: str) -> Restatement:
    return restatement(scene, cell, number, "restated-cell", f"the table has it in the row “{label}”")
