"""Margins between two rows of a table that the text names: "Orchard ... ended 5.1 points ahead of the other"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claims import PERCENT, Margin, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.differences import in_points
from factcheck.extraction.phrasebook.readers.arithmetic.grid import Figure, Grid, grids, is_total
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_MARGIN_AFTER = expression(
    r"(?: (?:percentage )?points?| votes?| seats?)? "
    r"(?:ahead of|clear of|behind|in front of|more than|fewer than|less than|above|below)\b"
)
_MARGIN_BEFORE = expression(r"\b(?:lead|margin|gap|advantage|difference) of (?:just |only |about )?$")
_PERCENTS = expression(r"%|per ?cent|share", re.IGNORECASE)
_WORD = expression(r"\w+")
_SHORTEST = 3


def read_table_margins(scene: Scene) -> Iterator[Margin]:
    """A claim for each margin in a sentence that, with the one before, names two rows of a table and no third."""
    if not any(block.cell is not None for block in scene.draft.blocks):
        return
    tables = [(grid, _rows(grid)) for grid in grids(scene)]
    before: Sentence | None = None
    for sentence in scene.sentences:
        if sentence.block.cell is None:
            for number in sentence.numbers:
                if _is_margin(scene, number):
                    text = sentence.lower
                    if before is not None and before.block is sentence.block:
                        text = f"{before.lower} {text}"
                    yield from _against(scene, tables, text, number)
        before = sentence


def _is_margin(scene: Scene, number: NumberMention) -> bool:
    return bool(
        _MARGIN_AFTER.match(scene.lower, number.end)
        or _MARGIN_BEFORE.search(scene.lower, max(0, number.hedge_start - 40), number.hedge_start)
    )


def _rows(grid: Grid) -> dict[str, list[Figure]]:
    rows: dict[str, list[Figure]] = {}
    for figures in grid.columns.values():
        for figure in figures:
            if len(figure.label) >= _SHORTEST and not is_total(figure.label):
                rows.setdefault(figure.label.lower(), []).append(figure)
    return rows


def _against(
    scene: Scene, tables: Sequence[tuple[Grid, dict[str, list[Figure]]]], text: str, number: NumberMention
) -> Iterator[Margin]:
    """The two rows' figures of the column that the margin fits; else those of the only column it can speak of."""
    words = set(_WORD.findall(text))
    for grid, rows in tables:
        named = [label for label in rows if label.split()[0] in words and re.search(rf"\b{re.escape(label)}\b", text)]
        if len(named) != 2:
            continue
        seconds = {figure.column: figure.number for figure in rows[named[1]]}
        pairs = []
        for figure in rows[named[0]]:
            other = seconds.get(figure.column)
            gap = in_points(scene.lower, number, PERCENT)
            shares = figure.number.unit == PERCENT or bool(_PERCENTS.search(grid.headers.get(figure.column, "")))
            if other is not None and shares == (gap.unit not in (None, figure.number.unit)):
                pairs.append((gap, figure.number, other))
        fitting = [pair for pair in pairs if abs(pair[1].value - pair[2].value) == pair[0].value]
        for gap, one, two in fitting[:1] or (pairs if len(pairs) == 1 else ()):
            yield _claim(scene, gap, one, two)


def _claim(scene: Scene, gap: NumberMention, one: NumberMention, two: NumberMention) -> Margin:
    maker = scene.maker
    quote, span, section = maker.around([gap])
    margin = maker.quantity(gap)
    unit = PERCENT if margin.unit not in (None, one.unit) else one.unit
    return make(
        Margin,
        quote=quote,
        span=span,
        section=section,
        phrase="margin.table-rows",
        margin=margin,
        first=maker.quantity(one).model_copy(update={"unit": unit}),
        second=maker.quantity(two).model_copy(update={"unit": unit}),
        apart=True,
    )
