"""Differences that a table gives in a column of its own, and those that the text gives of a row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from factcheck.claims import Difference
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.changes.difference_claims import difference, holds
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Figure, Grid, grids
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_GAP_COLUMN = expression(
    r"\W*(?:gd|pd|diff\.?|\+/[-−–]|[-−–]/\+|±|net)\W*$|.{0,40}?\b(?:difference|change|gain|loss|margin|majority|swing"
    r"|increase|decrease|rise|fall|gap|surplus|balance|net|lead|range|spread)\b",
    re.IGNORECASE,
)
_SPAN = expression(r"\b(?:range|spread|difference|gap)\b", re.IGNORECASE)
_END = expression(r"\W*(?:low|high|min|max|top|bottom|first|last)(?:est|imum)?\b", re.IGNORECASE)
"""Headers that leave no other way to take a column headed as a range."""
_GOALS = (
    expression(r"\W*(?:gf|pf|rf|f|for|scored|goals (?:for|scored)|points for)\W*$"),
    expression(r"\W*(?:ga|pa|ra|a|against|conceded|goals (?:against|conceded|let in)|points against)\W*$"),
)
"""Headers that leave no doubt what a difference beside them is of."""
_FEWEST_ROWS, _FEWEST_FITTING = 3, 2
_OLD = expression(
    r"(?P<way>above|below|over|under|more than|less than|higher than|lower than|hotter than|colder than|warmer than"
    r"|cooler than|faster than|slower than|longer than|shorter than|better than|up on|down on|beyond) "
    r"(?:the |its |their |his |her )?(?:old|previous|former|earlier|prior|existing|last)\b"
)


def read_table_differences(scene: Scene) -> Iterator[Difference]:
    """Columns that are the difference of two others, and sentences that compare the two figures of a row."""
    if not any(block.cell is not None for block in scene.draft.blocks):
        return
    tables = [grid for grid in grids(scene) if len(grid.columns) > 1]
    for grid in tables:
        for column, header in grid.headers.items():
            if column in grid.columns and _GAP_COLUMN.match(header):
                yield from _column(scene, grid, column)
    for sentence in scene.sentences:
        if sentence.block.cell is None and sentence.numbers and (words := _OLD.search(sentence.lower)):
            gap = next((n for n in reversed(sentence.numbers) if n.end <= sentence.start + words.start()), None)
            if gap is not None and sentence.start + words.start() - gap.end <= 2:
                yield from _of_row(scene, tables, sentence, gap)


def _column(scene: Scene, grid: Grid, column: int) -> Iterator[Difference]:
    """The column against the two others that it is the difference of, in all rows but a few."""
    gaps = {figure.row: figure for figure in grid.columns[column]}
    best: list[tuple[Difference, bool]] = []
    chosen: tuple[int, ...] = ()
    for one, two in combinations([other for other in grid.columns if other != column], 2):
        if _SPAN.search(grid.headers[column]) and all(_END.match(grid.headers.get(end, "")) for end in (one, two)):
            yield from _rows(scene, gaps, grid.columns[one], grid.columns[two])
            return
        claims = list(_rows(scene, gaps, grid.columns[one], grid.columns[two]))
        judged = [(claim, holds(claim)) for claim in claims]
        if sum(right for _, right in judged) > sum(right for _, right in best):
            best, chosen = judged, (one, two)
    right = sum(holding for _, holding in best)
    ends = [grid.headers.get(end, "").lower() for end in chosen]
    named = bool(chosen) and all(map(_is_goals, _GOALS, ends)) and right == len(best) - 1
    enough = right >= _FEWEST_ROWS or right == len(best) == _FEWEST_FITTING
    if (enough and right > 2 * (len(best) - right)) or (named and right >= _FEWEST_FITTING):
        yield from (claim for claim, _ in best)


def _is_goals(form: re.Pattern[str], header: str) -> bool:
    return form.match(header) is not None


def _rows(scene: Scene, gaps: dict[int, Figure], one: Sequence[Figure], two: Sequence[Figure]) -> Iterator[Difference]:
    others = {figure.row: figure.number for figure in two}
    for figure in one:
        gap, other = gaps.get(figure.row), others.get(figure.row)
        if gap is None or other is None:
            continue
        size = _unsigned(gap.number)
        if size is not None:
            claim = difference(scene, size, figure.number, other, None, "table.difference-column")
            if claim is not None:
                quote, span, section = scene.maker.around([gap.number])
                yield replace(claim, quote=quote, span=span, section=section)


def _unsigned(number: NumberMention) -> NumberMention | None:
    """The figure without its sign; None for zero, which tells no difference."""
    return replace(number, value=abs(number.value)) if number.value else None


def _of_row(scene: Scene, tables: Sequence[Grid], sentence: Sentence, gap: NumberMention) -> Iterator[Difference]:
    """ "Leeds came first: 1.7 points above the old record": the two figures of the row that is named.

    At most one claim, however many tables have such a row: what fits in one of them, or else the one row of the draft.
    """
    made: list[Difference] = []
    for grid in tables:
        rows = _labelled(grid)
        words = sentence.lower
        named = [label for label in rows if label in words and re.search(rf"\b{re.escape(label)}\b", words)]
        if len(named) != 1:
            continue
        for one, two in combinations(rows[named[0]], 2):
            claim = difference(scene, gap, one.number, two.number, None, "table.row-difference", apart=True)
            if claim is not None and holds(claim):
                yield claim
                return
            if claim is not None:
                made.append(claim)
    if len(made) == 1:
        yield made[0]


def _labelled(grid: Grid) -> dict[str, list[Figure]]:
    """The figures of each row by its label, in lower case."""
    rows: dict[str, list[Figure]] = {}
    for figures in grid.columns.values():
        for figure in figures:
            if len(figure.label) > 2:
                rows.setdefault(figure.label.lower(), []).append(figure)
    return rows
