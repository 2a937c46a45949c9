"""What the text tells of a row of a table: "Oats fell by a tenth", under a table of oats in two years."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from factcheck.claims import PERCENT, POINT, Direction
from factcheck.claims.units import gap_scale
from factcheck.expressions import any_of, expression
from factcheck.extraction.phrasebook.linking import compared, doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.changes.change_ends import interval, moved_by
from factcheck.extraction.phrasebook.readers.arithmetic.changes.slips_of_change import slipped
from factcheck.extraction.phrasebook.readers.arithmetic.sums.tallied import names_in
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Grid, grids_told_of, is_total
from factcheck.extraction.phrasebook.roles import DOWNWARD, UPWARD, changing, closing, surely_changing
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_YEAR = expression(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d\d/\d\d(?!\d)")
_OLDER = expression(r"\b(?:before|then|last|previous|prior|old|former|earlier|baseline|start|opening|was|from)\b")
_NEWER = expression(r"\b(?:after|now|this|current|new|latest|today|target|end|closing|to)\b")
_PERIOD = expression(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september"
    r"|october|november|december|q[1-4]|h[12]|week \d+|day \d+|round \d+|spring|summer|autumn|winter)\b"
)
_SCALES = (
    (expression(r"['’]?000\b|\bthousands?\b"), Decimal(1000)),
    (expression(r"\bmillions?\b|[$€£r]m\b|\bmn\b|\bm[$€£]?\)"), Decimal(10) ** 6),
    (expression(r"\bbillions?\b|[$€£]bn\b|\bbn\b"), Decimal(10) ** 9),
    (expression(r"\blakhs?\b"), Decimal(10) ** 5),
    (expression(r"\bcrores?\b"), Decimal(10) ** 7),
)
_PRONOUN = expression(
    r"\W*(?:it|its|they|their|that|this|these|the (?:rise|fall|drop|total|figure|number|count|tally))\b"
)
_NEVER_ALONE = expression(
    r"\b(?:rates?|shares?|prices?|average|per(?! cent)|each|proportion|margins?|costs?|density|since|ago|forecast"
    r"|expected|chance|likely|both|all|other|except|together|combined|while|than)\b"
)
_SUBJECT = expression(
    r"[\"”]?(?:['’]s?)?"
    r"(?: (?:region|province|oblast|county|state|district|city|cases|reports|sales|numbers|figures?|output"
    r"|exports?|imports?|revenue|production|deaths|count|tally|total|votes?|alone|itself|together))*(?:[,:;.()–—]"
    r"|['’]s?\b| (?:was|were|is|are|has|have|had|went|saw|also|did|by|with|and|or|put|took|in|which|that|now|came"
    rf"|brought|sold|got|to|than|each|both|will|may|{any_of(UPWARD | DOWNWARD)})\b)"
)
"""What follows the name of a row that a sentence tells something of, and not of the prices or ships of it."""
_THE_TOTAL = expression(r"\W*(?:overall,? )?(?:the|its|their|our) (?:grand |overall )?total\b")
_WORDS_APART = 60
_FARTHEST_NAME = 200
_LEAST_WHOLE = 3
"""A smaller change is too easily that of a totals row by chance."""
_MOST_PERIODS = 3


_NUMBERED = expression(r"\b(?:week|wk|day|round|q|quarter|month|h|half|phase|wave|stage|season|game)\.? ?(\d{1,3})\b")
"""A period by its number: "Week 27", "Q2"."""


class Move(NamedTuple):
    """The figures of a row in two periods."""

    before: NumberMention
    after: NumberMention
    ordered: bool
    """Whether the headers say which period comes first."""


class Moves(NamedTuple):
    """The rows of a table in two of its columns, which are of one thing at two times."""

    rows: Mapping[str, Move]
    """By label, in lower case, without the totals row."""
    whole: Move | None
    scale: Decimal
    """What the figures are to be multiplied by: a thousand under "(£000)"."""
    alone: bool
    """Whether the table has no other pair of such columns."""
    section: tuple[str, ...]


def moves(scene: Scene) -> Sequence[Moves]:
    """Every pair of columns of every table that tell one thing at two times."""
    return scene.once(_read)


def _read(scene: Scene) -> Sequence[Moves]:
    found: list[Moves] = []
    for grid in grids_told_of(scene):
        dated = [column for column in sorted(grid.columns) if _dated(grid.headers.get(column, "").lower())]
        pairs = list(combinations(dated, 2)) if len(dated) <= _MOST_PERIODS else []
        scale = _scale(scene, grid)
        for one, two in pairs:
            if _alike(grid, one, two):
                section = scene.draft.block_at(grid.blocks[0].start).section
                found.extend(_of_columns(grid, one, two, scale, section, alone=len(pairs) == 1))
    return found


def _dated(header: str) -> bool:
    return "%" not in header and any(form.search(header) for form in (_YEAR, _OLDER, _NEWER, _PERIOD))


def _alike(grid: Grid, one: int, two: int) -> bool:
    """Whether two headers differ in their times alone."""
    plain = []
    for column in (one, two):
        header = grid.headers.get(column, "").lower()
        for form in (_YEAR, _OLDER, _NEWER, _PERIOD):
            header = form.sub("", header)
        plain.append(re.sub(r"[\W\d]+", "", header))
    return plain[0] == plain[1]


def _of_columns(
    grid: Grid, one: int, two: int, scale: Decimal, section: tuple[str, ...], *, alone: bool
) -> Iterator[Moves]:
    headers = [grid.headers.get(column, "").lower() for column in (one, two)]
    years = [found[-1] if (found := _YEAR.findall(header)) else "" for header in headers]
    ordered = True
    numbers = [int(told[1]) if (told := _NUMBERED.search(header)) else 0 for header in headers]
    if all(years) and years[0] != years[1]:
        backward = years[0] > years[1]
    elif all(numbers) and numbers[0] != numbers[1]:
        backward = numbers[0] > numbers[1]
    elif _OLDER.search(headers[0]) or _NEWER.search(headers[1]):
        backward = False
    elif _OLDER.search(headers[1]) or _NEWER.search(headers[0]):
        backward = True
    else:
        backward = ordered = False
    if backward:
        one, two = two, one
    after = {figure.row: figure for figure in grid.columns[two]}
    rows: dict[str, Move] = {}
    whole: Move | None = None
    for figure in grid.columns[one]:
        other = after.get(figure.row)
        if other is None or other.number.unit != figure.number.unit:
            continue
        if figure.number.value <= 0 or other.number.value <= 0 or len(figure.label) < 2:
            continue
        move = Move(figure.number, other.number, ordered)
        if is_total(figure.label):
            whole = whole or move
        else:
            rows[figure.label.lower()] = move
    if rows:
        yield Moves(rows, whole, scale, alone, section)


def _scale(scene: Scene, grid: Grid) -> Decimal:
    """What the headers of a table, or the line right before it, say its figures are counted in."""
    corner = " ".join(scene.draft.text(b) for b in grid.blocks if b.cell and (b.cell.header or not b.cell.row)).lower()
    first = grid.blocks[0]
    before = [block for block in scene.draft.blocks if block.end <= first.start][-1:]
    lines = [corner] + [scene.draft.text(block).lower() for block in before if len(scene.draft.text(block)) < 100]
    return next((scale for line in lines if (scale := scale_told(line)) is not None), Decimal(1))


def scale_told(line: str) -> Decimal | None:
    """What a header or a line in lower case says that figures are counted in: a thousand for "(£000)"."""
    return next((scale for form, scale in _SCALES if form.search(line)), None)


def row_change(
    scene: Scene, index: int, change: NumberMention
) -> tuple[NumberMention, NumberMention, Direction] | None:
    """The two figures of a table's row that a change in the text is drawn from, and the direction that is told.

    The row is the one that the sentence names, or that the sentence before it names and "it" takes up; where none is
    named, the totals row. A change that does not come out is claimed of a row that is named beside it, and of a table
    that has no other figures.
    """
    sentence = scene.sentences[index]
    if change.unit in TIME_UNITS or (change.unit == POINT) or not moves(scene):
        return None
    way = changing(sentence, change)
    if way is None:
        return None
    off: list[_Subject] = []
    for table in moves(scene):
        for subject in _subjects(scene, index, change, table):
            for scale in {table.scale, Decimal(1)}:
                pair = _scaled(subject.move, change, scale)
                if _fits(scene, change, pair, way, ordered=subject.move.ordered):
                    return *pair, way
            if subject.beside:
                off.append(subject)
    if len({subject.label for subject in off}) != 1 or len(off) not in (1, len(moves(scene))):
        return None  # of several periods of one row, none may give the change
    nearest = min(off, key=lambda one: _apart(change, one))
    if _sure(scene, sentence, change, nearest, way, [one.table for one in off]):
        return *_scaled(nearest.move, change, nearest.table.scale), way
    return None


def _apart(change: NumberMention, subject: _Subject) -> Decimal:
    """How far the figures of a row are from a change, to choose between periods by."""
    before, after = (n.value * subject.table.scale for n in subject.move[:2])
    said = change.value / 100 * before if change.unit == PERCENT else change.value
    return abs(abs(after - before) - (said * before if change.slot == "f" else said))


class _Subject(NamedTuple):
    table: Moves
    move: Move
    label: str
    beside: bool
    """Whether it is the one row that the sentence names, and stands before the change."""


def _subjects(scene: Scene, index: int, change: NumberMention, table: Moves) -> Iterator[_Subject]:
    """The rows that a change may be of, the likeliest first."""
    sentence = scene.sentences[index]
    at = change.hedge_start - sentence.start
    named = names_in(table.rows, sentence.lower)
    ahead = [label for label, place in named.items() if place[1] <= at]
    if any(not _SUBJECT.match(sentence.lower, named[label][1]) for label in ahead):
        return  # "Grain ships waited 30 per cent longer" tells nothing of the grain
    for label in (*reversed(ahead), *(label for label in named if label not in ahead)):
        beside = len(named) == 1 and bool(ahead) and at - named[label][1] <= _WORDS_APART
        yield _Subject(table, table.rows[label], label, beside)
    if named:
        return
    if sentence.start > sentence.block.start and _PRONOUN.match(sentence.lower):
        earlier = names_in(table.rows, _sentence_before(scene, sentence))
        if len(earlier) == 1:
            label = next(iter(earlier))
            yield _Subject(table, table.rows[label], label, beside=False)
            return
    if table.whole is not None and table.section == sentence.block.section and change.value >= _LEAST_WHOLE:
        told = _THE_TOTAL.match(sentence.lower) is not None and not names_in(table.rows, sentence.lower)
        yield _Subject(table, table.whole, "", beside=told)


def _sentence_before(scene: Scene, sentence: Sentence) -> str:
    """The sentence before one in its block, in lower case, whether it holds a mention or not."""
    first = max(sentence.block.start, sentence.start - _FARTHEST_NAME)
    told = scene.lower[first : sentence.start].rstrip()
    return told[max(told.rfind(". ", 0, -1), told.rfind("! ", 0, -1), told.rfind("? ", 0, -1)) + 1 :]


def _scaled(move: Move, change: NumberMention, scale: Decimal) -> tuple[NumberMention, NumberMention]:
    """The figures of a row in the unit and the magnitude of what the text says of them."""
    if change.slot in "pf":
        return move.before, move.after
    one, two = (
        replace(n, value=n.value * scale, step=n.step * scale, unit=n.unit or change.unit, counted=None)
        for n in (move.before, move.after)
    )
    return one, two


def _fits(
    scene: Scene,
    change: NumberMention,
    pair: tuple[NumberMention, NumberMention],
    way: Direction,
    *,
    ordered: bool,
) -> bool | None:
    """Whether a change is what two figures give; None where that cannot be told."""
    if pair[0].unit == PERCENT or (change.slot not in "pf" and gap_scale(change.unit, pair[0].unit) != 1):
        return None
    up = pair[1].value > pair[0].value
    if pair[1].value == pair[0].value or (ordered and up != (way is Direction.UP)):
        return None
    if not ordered and up != (way is Direction.UP):
        pair = (pair[1], pair[0])
    if change.slot in "pf":
        return moved_by(scene, change, pair, way)
    said, given = [], []
    for strained in (False, True):
        said.append(interval(scene, change, strained=strained))
        one, two = (interval(scene, n, strained=strained) for n in pair)
        given.append(two - one if way is Direction.UP else one - two)
    return compared((said[0], said[1]), (given[0], given[1]))


def _sure(
    scene: Scene,
    sentence: Sentence,
    change: NumberMention,
    subject: _Subject,
    way: Direction,
    periods: Sequence[Moves],
) -> bool:
    """Whether nothing but a change of this row can be meant."""
    table, move = subject.table, subject.move
    if not (
        (table.alone or len(periods) > 1)
        and move.ordered
        and surely_changing(sentence, change)
        and closing(sentence, change)
    ):
        return False
    if doubtful(sentence):
        return False
    slip = change.slot in "pf" and slipped(change, (move.before, move.after))
    if not slip and _NEVER_ALONE.search(sentence.lower.replace(subject.label, "")):
        return False
    others = [n for n in sentence.numbers if n is not change and n.unit not in TIME_UNITS]
    others = [n for n in others if not (slip and n.start > change.end and n.slot not in "pf")]
    if any(_digits(n) not in (_digits(move.before), _digits(move.after)) for n in others):
        return False
    if any(names_in(other.rows, sentence.lower) for other in moves(scene) if other not in periods):
        return False
    if _fits(scene, change, _scaled(move, change, table.scale), way, ordered=True) is not False:
        return False
    return not any(
        _fits(scene, change, _scaled(other, change, table.scale), way, ordered=True)
        for other in (*table.rows.values(), *((table.whole,) if table.whole else ()))
    )


def _digits(number: NumberMention) -> tuple[int, ...]:
    return number.value.normalize().as_tuple().digits
