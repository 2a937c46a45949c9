"""Margins between two rows of a table that the text names: "Orchard ... ended 5.1 points ahead of the other"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from factcheck.claims import PERCENT, Margin, make, slipped
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.differences import in_points
from factcheck.extraction.phrasebook.readers.arithmetic.grid import Figure, Grid, grids, is_total
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_MARGIN_AFTER = expression(
    r"(?: (?:percentage )?points?| votes?| seats?)? "
    r"(?:ahead of|clear of|behind|in front of|more than|fewer than|less than|above|below)\b"
)
_MARGIN_BEFORE = expression(
    r"\b(?:(?:lead|margin|gap|advantage|difference|majority)(?: of| is| was|:)|(?:up|ahead|led|leads|leading|won|wins"
    r"|beat|trails|trailed)\b[^.;:]{0,60} by) (?:just |only |about |some )?$"
)
_PERCENTS = expression(r"%|per ?cent|share", re.IGNORECASE)
_ASIDE = expression(r" ?\([^()]{1,30}\)$")
_OVER_ALL = expression(r"\b(?:overall|over all|combined|short of)\b")
"""A majority over all the rest is not over the next alone."""
_WORD = expression(r"\w+")
_CAPITAL = expression(r"(?:^|\b[Tt]he )(?:[a-z]+ ){0,2}([A-ZÀ-Þ]\w{3,})(?! [A-ZÀ-Þ])")
_SHORTEST = 3
_PAIR = 2
_REACH = 30
_NAME = expression(r"\b[A-ZÀ-Þ][\w’'-]{3,}")


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
                    text = sentence.text
                    if before is not None and before.block is sentence.block:
                        text = f"{before.text} {text}"
                    yield from _against(scene, tables, text, number)
        before = sentence


def _is_margin(scene: Scene, number: NumberMention) -> bool:
    return bool(
        _MARGIN_AFTER.match(scene.lower, number.end)
        or _MARGIN_BEFORE.search(scene.lower, max(0, number.hedge_start - 80), number.hedge_start)
    )


def _rows(grid: Grid) -> dict[str, list[Figure]]:
    rows: dict[str, list[Figure]] = {}
    for figures in grid.columns.values():
        for figure in figures:
            if len(figure.label) >= _SHORTEST and not is_total(figure.label):
                rows.setdefault(_name(figure), []).append(figure)
    return rows


def _name(figure: Figure) -> str:
    """The label of a row without what stands in brackets: "Ash (Green)"."""
    return _ASIDE.sub("", figure.label.lower())


def _against(
    scene: Scene, tables: Sequence[tuple[Grid, dict[str, list[Figure]]]], text: str, number: NumberMention
) -> Iterator[Margin]:
    """The two rows' figures of the column that the margin fits; else those of the only column it can speak of."""
    names = {word.lower() for word in _CAPITAL.findall(text)}
    surely = {word.lower() for word in _NAME.findall(text)}
    text = text.lower()
    words = set(_WORD.findall(text))
    for grid, rows in tables:
        named = [
            label
            for label in rows
            if (words.issuperset(_WORD.findall(label)) and re.search(rf"\b{re.escape(label)}(?!\w)", text))
            or not names.isdisjoint(_own_words(label, rows))
        ]
        surnames = {label for label in rows if not surely.isdisjoint(_own_words(label, rows))} - set(named)
        if len(named) + len(surnames) == _PAIR and _second(scene, number, surnames):
            named += sorted(surnames)
        else:
            surnames.clear()
        if len(named) == 1 and not _OVER_ALL.search(text):
            yield from _over_the_next(scene, grid, named[0], number)
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
        only = pairs if len(pairs) == 1 else []
        if surnames:  # People meet in more races than one: only a slip tells that this one is meant.
            only = [pair for pair in only if slipped(abs(pair[1].value - pair[2].value), pair[0].value)]
        for gap, one, two in fitting[:1] or only:
            yield _claim(scene, gap, one, two)


def _second(scene: Scene, number: NumberMention, labels: Iterable[str]) -> bool:
    """Whether a row follows the margin as the one that was left behind: "768,170 votes ahead of Lund"."""
    after = _MARGIN_AFTER.match(scene.lower, number.end)
    behind = set(_WORD.findall(scene.lower[after.end() : after.end() + _REACH])) if after else set()
    return any(not behind.isdisjoint(_WORD.findall(label)) for label in labels)


def _own_words(label: str, rows: Iterable[str]) -> set[str]:
    """The words of a label of several that no other row has: "alliance" for "Harbour Alliance"."""
    own = {word for word in _WORD.findall(label) if len(word) > _SHORTEST}
    if " " not in label:
        return set()
    return own.difference(*(_WORD.findall(other) for other in rows if other != label))


def _over_the_next(scene: Scene, grid: Grid, leader: str, number: NumberMention) -> Iterator[Margin]:
    """The lead of the row at the top of a column over the next one, where the column counts what the margin does."""
    if number.unit is not None or number.hedge is not None:
        return
    for column, figures in grid.columns.items():
        rows = [f for f in figures if len(f.label) >= _SHORTEST and not is_total(f.label) and f.number.unit is None]
        rows.sort(key=lambda figure: figure.number.value, reverse=True)
        if len(rows) < 2 or _name(rows[0]) != leader:
            continue
        gap = rows[0].number.value - rows[1].number.value
        same = bool(number.counted) and noun_key(number.counted or "") in grid.headers.get(column, "").lower()
        if gap == number.value or (same and gap <= 3 * number.value and number.value <= 3 * gap):
            yield _claim(scene, number, rows[0].number, rows[1].number)


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
        first=replace(maker.quantity(one), unit=unit),
        second=replace(maker.quantity(two), unit=unit),
        apart=True,
    )
