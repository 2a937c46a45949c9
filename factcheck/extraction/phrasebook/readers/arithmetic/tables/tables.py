"""What a table says of itself and the text of a table: totals rows, totals in the text, columns of change."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from factcheck.claims import PERCENT, Breakdown, Coverage, Direction, Part, PercentChange, make, transposed
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import column_sum, summed
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Figure, Grid, grids, is_nested, is_total
from factcheck.extraction.phrasebook.readers.arithmetic.tables.row_totals import row_totals
from factcheck.extraction.phrasebook.readers.arithmetic.tables.table_notes import rows_left_out
from factcheck.extraction.phrasebook.roles import totalling
from factcheck.extraction.phrasebook.scene import Scene

_CHANGE = expression(r"change|growth|increase|decrease|rise|±|\+/[-−]|difference", re.IGNORECASE)
_DECREASE = expression(r"^(?!.*increase).*\bdecrease", re.IGNORECASE)
_MEAN = expression(r"\W*(?:average|mean|avg)\b", re.IGNORECASE)
_YEAR = expression(r"\b(?:19|20)\d\d\b")
_FEW = 2
"""So few rows of years may all be wrong; of more, none that fits means that the column is of other figures."""
_NOTE_MARKS = ("*", "†", "‡", "§", "¹", "²", "³")
"""Marks of a footnote behind the name of a row, which may say that the row is no part of the total."""
_WITH_MORE = expression(
    r"\b(?:with|incl\.?|including|plus|less|minus|net of|after|excl\.?|excluding|without)\b", re.IGNORECASE
)
"""In the name of a totals row: it tells what else is in the total, or what of the rows is not."""
_JOINT = expression(r" (?:[a-z-]+ ){0,2}[a-z-]+s and (?:[a-z-]+ ){0,2}[a-z-]+s\b")
"""After a count of two kinds of things, of which a column may be one: "655 drones and missiles"."""
_ALL_OF_THEM = expression(r"\W*all (?!others?\b)(?:the |of the |our )?[a-z]+s\W*")
"""A row that may be the total of those above: "All teams"."""
_SELECTED = Decimal("0.75")
"""Rows that make up less than this of their total in all columns are but some of those there are."""
_NEAR = Decimal("0.1")
_FEWEST_ROWS, _MOST_COLUMNS = 3, 6
_FEWEST_PARTS, _LEAST_SUM = 3, 20
_PAIR = 2
_BOTH = expression(r"\b(?:two|both)\b")
_LARGE = 1000
"""A sum so large is met in the text by itself alone, whatever the text says it counts."""


def read_tables(scene: Scene) -> Iterator[Breakdown | PercentChange]:
    """The claims of every table."""
    for grid in grids(scene):
        last_row = _summing_row(grid)
        for column, figures in grid.columns.items():
            figures = [figure for figure in figures if not is_nested(figure.label)]
            if grid.additive(column):
                yield from _totals_row(scene, grid, figures)
                yield from _last_row(scene, figures, last_row)
                yield from _total_in_text(scene, grid, column, figures)
        for total, parts in row_totals(grid):
            yield _column_sum(scene, total.number, parts, Coverage.ALL, "table.row-total")
        yield from _changes(scene, grid)


def _totals_row(scene: Scene, grid: Grid, figures: Sequence[Figure]) -> Iterator[Breakdown]:
    """The first totals row of a column against the rows above it."""
    last = next((index for index, figure in enumerate(figures) if is_total(figure.label)), None)
    if last is None and len(figures) > _FEWEST_PARTS and _ALL_OF_THEM.fullmatch(figures[-1].label.lower()):
        whole, made = figures[-1].number.value, _sum(figures[:-1])
        last = len(figures) - 1 if abs(made - whole) <= whole * _NEAR else None
    if last is None or last < 2:
        return
    total = figures[last]
    parts = _without_subtotals(figures[:last], total)
    if any(figure.bracketed for figure in figures) and _sum(parts) != total.number.value:
        return  # brackets may mark what is below zero, what is part of another row, and what is no more than estimated
    noted = total.label.rstrip().endswith(_NOTE_MARKS) or _WITH_MORE.search(total.label) is not None
    noted = noted or any(_has_note(scene, one) for one in (*parts, total))
    if noted and _sum(parts) != total.number.value:
        return  # the note tells what else is in the total, or what of a row is not
    if _sum(parts) < total.number.value and rows_left_out(scene, grid):
        return
    if _of_some_rows(grid, figures[last].row):
        return
    coverage = Coverage.ALL
    plain = [part for part in parts if not part.label.rstrip().endswith(_NOTE_MARKS)]
    if len(plain) < len(parts) and summed(part.number for part in parts) != total.number.value:
        left_out = len(plain) > 1 and summed(part.number for part in plain) == total.number.value
        parts, coverage = (plain, coverage) if left_out else (parts, Coverage.ANNOUNCED)
    if len({figure.number.unit for figure in (*parts, total)}) == 1 and total.number.unit != PERCENT:
        yield _column_sum(scene, total.number, parts, coverage, "table.totals-row")


def _of_some_rows(grid: Grid, row: int) -> bool:
    """Whether the rows above a total fall far short of it in every one of several columns: they are a selection."""
    short = []
    for column, figures in grid.columns.items():
        whole = next((figure.number.value for figure in figures if figure.row == row), None)
        if whole is not None and grid.additive(column):
            short.append(_sum([figure for figure in figures if figure.row < row]) < whole * _SELECTED)
    return len(short) > 1 and all(short)


def _has_note(scene: Scene, figure: Figure) -> bool:
    """Whether a figure bears the mark of a footnote."""
    return scene.draft.prose.startswith(_NOTE_MARKS, figure.number.end)


def _without_subtotals(rows: Sequence[Figure], total: Figure) -> Sequence[Figure]:
    """The rows that a total adds up: without those that add up the rows above them, where they come nearer to it so.

    A subtotal need not be called one: "Saxony | 1,240" below the towns of Saxony.
    """
    kept: list[Figure] = []
    above = Decimal(0)
    openings: set[Decimal] = set()
    latest: Decimal | None = None
    for row in rows:
        if above - row.number.value in openings:
            openings, latest = set(), None
            continue
        if latest is not None:  # a subtotal is of two rows at least
            openings.add(latest)
        kept.append(row)
        latest, above = above, above + row.number.value
    nearer = abs(_sum(kept) - total.number.value) < abs(_sum(rows) - total.number.value)
    return kept if nearer else rows


def _sum(rows: Sequence[Figure]) -> Decimal:
    return sum((row.number.value for row in rows), Decimal(0))


def _summing_row(grid: Grid) -> int | None:
    """The last row of a table, where no row is called a total and in one column at least it adds up the rows above."""
    sums: set[int] = set()
    for column, figures in grid.columns.items():
        if grid.additive(column) and len(figures) > _FEWEST_PARTS and not any(is_total(f.label) for f in figures):
            *parts, last = figures
            if last.number.value == _sum(parts) > _LEAST_SUM:
                sums.add(last.row)
    return sums.pop() if len(sums) == 1 else None


def _last_row(scene: Scene, figures: Sequence[Figure], row: int | None) -> Iterator[Breakdown]:
    """A row that adds up another column against this one: "Norway | 840 | 31" below the counties of Norway."""
    if (
        row is None
        or len(figures) <= _FEWEST_PARTS
        or figures[-1].row != row
        or any(is_total(f.label) for f in figures)
    ):
        return
    *parts, last = figures
    whole = _sum(parts)
    same = len({figure.number.unit for figure in figures}) == 1 and last.number.unit != PERCENT
    if same and abs(whole - last.number.value) <= whole * _NEAR and all(part.number.value >= 0 for part in parts):
        yield _column_sum(scene, last.number, parts, Coverage.ALL, "table.last-row")


_SEATS = frozenset(("seat", "member", "mandate"))
_OTHERS = expression(r"\b(?:others?|independents?|rest|remaining|vacant|speaker|unaffiliated|non-attached)\b")
"""A row without which a table of seats may show the large parties alone."""


def _total_in_text(scene: Scene, grid: Grid, column: int, figures: Sequence[Figure]) -> Iterator[Breakdown]:
    """A count of the same thing in the text that the column adds up to, or all but adds up to.

    A figure that is farther from the sum than a tenth is another figure, or the table leaves rows out.
    """
    noun = grid.noun(column)
    rows = [figure for figure in figures if not is_total(figure.label)]
    if len(rows) < 2 or len(rows) < len(figures) or any(row.number.value < 0 for row in rows):
        return
    total = _sum(rows)
    told = scene.once(_counts)
    candidates = [n for n in told.of.get(noun, ()) if _table_at(scene, n.start) != grid.table]
    if len(rows) == _PAIR:
        candidates = [n for n in candidates if _of_both(scene, n)]
        if not candidates:
            return
    best = next((number for number in candidates if number.value == total), None)
    if best is None and total >= _LARGE:
        best = told.in_text.get(total)
    if best is None and not rows_left_out(scene, grid):
        largest = max(row.number.value for row in rows)
        parties = noun in _SEATS and not any(_OTHERS.search(row.label.lower()) for row in rows)
        most = total if parties else max(n.value for n in (*candidates, *(row.number for row in rows)))
        near = [
            n
            for n in candidates
            if largest < n.value <= most and (transposed(n.value, total) or abs(n.value - total) <= total * _NEAR)
        ]
        best = near[0] if len({n.value for n in near}) == 1 else None
    if best is not None:
        yield _column_sum(scene, best, rows, Coverage.ANNOUNCED, "table.total-in-text")


def _of_both(scene: Scene, number: NumberMention) -> bool:
    """Whether a figure is told of both rows of a table together."""
    own = scene.sentence_at(number.start)
    return own is not None and _BOTH.search(own.lower) is not None and totalling(own, number)


class _Counts(NamedTuple):
    """The bare figures of a draft that nothing widens, in order."""

    of: Mapping[str | None, Sequence[NumberMention]]
    """By what they count, those that say so."""
    in_text: Mapping[Decimal, NumberMention]
    """By its value, the first of each outside tables."""


def _counts(scene: Scene) -> _Counts:
    of: dict[str | None, list[NumberMention]] = defaultdict(list)
    in_text: dict[Decimal, NumberMention] = {}
    for number in scene.within(0, len(scene.draft.prose), NumberMention):
        if number.unit is None and number.hedge is None:
            if number.counted is not None and not _JOINT.match(scene.lower, number.end):
                of[noun_key(number.counted)].append(number)
            if number.value not in in_text and _table_at(scene, number.start) is None:
                in_text[number.value] = number
    return _Counts(of, in_text)


def _table_at(scene: Scene, offset: int) -> int | None:
    """The table that an offset of the prose stands in."""
    cell = scene.draft.block_at(offset).cell
    return cell.table if cell is not None else None


def _column_sum(
    scene: Scene, total: NumberMention, rows: Sequence[Figure], coverage: Coverage, phrase: str
) -> Breakdown:
    parts = (make(Part, quantity=scene.maker.quantity(row.number), label=row.label or None) for row in rows)
    return column_sum(scene, total, parts, coverage, phrase)


def _changes(scene: Scene, grid: Grid) -> Iterator[PercentChange]:
    """A column of changes in percent against two others.

    By its header they are the two before it, the older of which may come first or last; else those from which all of
    its rows but a few follow.
    """
    for column, figures in grid.columns.items():
        header = grid.headers.get(column, "")
        told: Sequence[PercentChange] = ()
        if _CHANGE.search(header):
            names = grid.headers.get(column - 2, ""), grid.headers.get(column - 1, "")
            told = _in_order(*names, *_both_ways(scene, grid, column, column - 2, column - 1))
        if not told and sum(figure.number.unit == PERCENT for figure in figures) >= _FEWEST_ROWS:
            told = _by_rows(scene, grid, column)
        yield from told


def _both_ways(
    scene: Scene, grid: Grid, column: int, left: int, right: int
) -> tuple[list[PercentChange], list[PercentChange]]:
    """The changes of a column from one other to a second, and from the second to the first."""
    header = grid.headers.get(column, "")
    percent = "%" in header or "per" in header.lower()
    first, second = ({figure.row: figure.number for figure in grid.columns.get(one, ())} for one in (left, right))
    forward: list[PercentChange] = []
    backward: list[PercentChange] = []
    for figure in grid.columns[column]:
        if _MEAN.match(figure.label):
            continue  # the change is that of means before they are rounded
        one, two = first.get(figure.row), second.get(figure.row)
        is_share = figure.number.unit == PERCENT or (percent and figure.number.unit is None)
        if one and two and is_share and one.unit == two.unit != PERCENT and min(one.value, two.value) > 0:
            change = figure.number
            if change.value > 0 and _DECREASE.search(header):
                change = replace(change, value=-change.value)
            forward.append(_change(scene, change, one, two))
            backward.append(_change(scene, change, two, one))
    return forward, backward


def _by_rows(scene: Scene, grid: Grid, column: int) -> Sequence[PercentChange]:
    """The changes from the two columns that bear out nearly all of them."""
    others = [other for other in grid.columns if other != column][:_MOST_COLUMNS]
    for left, right in combinations(others, 2):
        for claims in _both_ways(scene, grid, column, left, right):
            right_rows = sum(map(_about, claims))
            if right_rows >= _FEWEST_ROWS and right_rows > 2 * (len(claims) - right_rows):
                return claims
    return ()


def _in_order(
    left: str, right: str, forward: Sequence[PercentChange], backward: Sequence[PercentChange]
) -> Sequence[PercentChange]:
    """The changes with the older figures left, or right; none where the two columns are not before and after.

    Headers that differ in nothing but the year tell the order. Without them it is the one that fits at least half of
    the rows: "Cases", "Per 100,000" and "Change on the week" are three things.
    """
    years = [_YEAR.findall(header) for header in (left, right)]
    dated = len(years[0]) == len(years[1]) == 1 and years[0] != years[1]
    dated = dated and _YEAR.sub("", left).split() == _YEAR.sub("", right).split()
    if dated:
        chosen = backward if years[0] > years[1] else forward
    else:
        chosen = max(forward, backward, key=lambda claims: sum(map(_about, claims)))
    fitting = sum(map(_about, chosen))
    if 2 * fitting >= len(chosen) or (dated and (fitting or len(chosen) <= _FEW)):
        return chosen
    return ()


def _about(claim: PercentChange) -> bool:
    """Whether a change is about what its figures give, to choose an order by; the rule judges it exactly."""
    if claim.before is None or claim.after is None:
        return False
    return abs((claim.after.value / claim.before.value - 1) * 100 - claim.change.value) <= 1


def _change(scene: Scene, change: NumberMention, before: NumberMention, after: NumberMention) -> PercentChange:
    maker = scene.maker
    quote, span, section = maker.around([change])
    printed = maker.quantity(change)
    return make(
        PercentChange,
        quote=quote,
        span=span,
        section=section,
        phrase="table.change-column",
        change=replace(printed, unit=PERCENT),
        direction=Direction.UP if change.value > 0 else None,
        before=maker.quantity(before),
        after=maker.quantity(after),
    )
