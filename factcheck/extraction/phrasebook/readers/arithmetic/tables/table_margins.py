"""Margins between two rows of a table that the text names: "Orchard ... ended 5.1 points ahead of the other"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.claims import PERCENT, POINT, Margin, make, slipped
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.changes.difference_claims import in_points
from factcheck.extraction.phrasebook.readers.arithmetic.sums.tallied import Named, names_in
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Figure, Grid, grids_told_of, is_total
from factcheck.extraction.phrasebook.readers.arithmetic.tables.table_rows import scale_told
from factcheck.extraction.phrasebook.scene import Scene, Sentence
from factcheck.extraction.phrasebook.scope import of_another_time, of_something_else

_MARGIN_AFTER = expression(
    r"(?: (?:percentage )?points?| votes?| seats?)? "
    r"(?:ahead|clear|behind|adrift|in front|above|below|(?:more|fewer|less)(?: [a-z]+){0,3} than)\b"
)
_OF_ANYTHING = expression(r"[^.,;:]{0,24} (?:more than|fewer than|less than|above|below)\b")
_MARGIN_BEFORE = expression(
    r"\b(?:(?:lead|margin|gap|advantage|difference|majority)(?: of| is| was|:)|(?:up|ahead|led|leads|leading|won|wins"
    r"|winning|win|victory|beat|beats|beating|defeat(?:s|ed|ing)?|edged|outpoll(?:s|ed)?|outnumber(?:s|ed)?|outsold"
    r"|outsells?|exceed(?:s|ed)?|trails|trailed)\b[^.;:]{0,60} by) (?:just |only |about |some )?$"
)
_PERCENTS = expression(r"%|per ?cent|share", re.IGNORECASE)
_ASIDE = expression(r" ?\([^()]{1,30}\)$")
_DECIDED = expression(r"\b(?:beat|beats|beating|defeat(?:s|ed|ing)?|unseat(?:s|ed|ing)?|win|wins|won|winning|elected) ")
_LEADERS = expression(
    r"(?: (?:points?|votes?|seats?|tonnes?|games?))? (?:behind|off|adrift of|short of) (?:the )?"
    r"(?:leaders?|top|winner|lead)\b"
)
_LEAGUE_POINTS = expression(r"\W*(?:pts?|points?)\W*", re.IGNORECASE)
_AT_ANOTHER_TIME = expression(
    r"\b(?:before|(?:second|third|last|final|opening) (?:round|ballot|count|leg)|run-?off|ago|at half-?time)\b"
)
_ANOTHER_ROUND = expression(r"\b(?:second|third) (?:round|ballot)\b")
_CLAUSES = expression(r"; |, (?:and|but|while|whereas|with) ")
_LATER = expression(r"\b(?:last|left|to go|ago|previous(?:ly)?|before|earlier|in (?:1\d|20)\d\d|once)\b")
_OVER_ALL = expression(r"\b(?:overall|over all|combined|short of)\b")
"""A majority over all the rest is not over the next alone."""
_PAUSE = expression(r"[,.;:()–—]")
_AHEAD_OF = expression(
    r"(?: (?:percentage )?points?| votes?| seats?)? (?:ahead|clear|in front) of (?:the |its |his |her )?"
)
_CAMPS = expression(
    r"\b(?:gap|difference|distance|margin) (?:between|separating) (?:the )?(?:two )?(?:camps|sides|answers|votes)"
    r"[^.;:\d]{0,24}$"
)
_CAMPS_REACH = 80
_SIDES = frozenset(("yes", "no", "for", "against", "in favour", "in favor", "leave", "remain", "yes votes", "no votes"))
_NEAR = 60
_SHORTEST = 3


def read_table_margins(scene: Scene) -> Iterator[Margin]:
    """A claim for each margin in a sentence that, with the one before, names two rows of a table and no third."""
    if not any(block.cell is not None for block in scene.draft.blocks):
        return
    every = [(grid, _rows(grid)) for grid in grids_told_of(scene)]
    tables = Named((one, one[1]) for one in every)
    camps = [(grid, _sides(grid)) for grid, _ in every]
    before: Sentence | None = None
    for sentence in scene.sentences:
        if sentence.block.cell is None:
            margins = [number for number in sentence.numbers if _is_margin(scene, number)]
            for number in margins:
                told = [_clause(sentence, number), sentence.text]
                if len(margins) > 1 and not any(_named(rows, told[0]) for _, rows in every):
                    continue  # "Women are six points ahead of men, and the young 16 ahead of the old"
                if before is not None and before.block is sentence.block:
                    told.append(f"{before.text} {sentence.text}")
                near = camps if _of_camps(scene, number) else tables.maybe_in(told[-1].lower())
                yield from _against(scene, near, told, number)
        before = sentence


def _clause(sentence: Sentence, number: NumberMention) -> str:
    """The clause of a margin, which another may follow that names other rows."""
    at = number.start - sentence.start
    ends = [(one.start(), one.end()) for one in _CLAUSES.finditer(sentence.text)]
    start = max((end for _, end in ends if end <= at), default=0)
    return sentence.text[start : min((one for one, _ in ends if one > at), default=len(sentence.text))]


def _of_camps(scene: Scene, number: NumberMention) -> bool:
    """Whether a figure is told as what parts the two sides of a vote, without their names."""
    return _CAMPS.search(scene.lower, max(0, number.start - _CAMPS_REACH), number.start) is not None


def _is_margin(scene: Scene, number: NumberMention) -> bool:
    return bool(
        _of_camps(scene, number)
        or _MARGIN_AFTER.match(scene.lower, number.end)
        or _MARGIN_BEFORE.search(scene.lower, max(0, number.hedge_start - 80), number.hedge_start)
    )


def _rows(grid: Grid) -> dict[str, list[Figure]]:
    rows: dict[str, list[Figure]] = {}
    for figures in grid.columns.values():
        for figure in figures:
            if len(figure.label) >= _SHORTEST and not is_total(figure.label):
                rows.setdefault(_name(figure), []).append(figure)
    return rows


def _sides(grid: Grid) -> dict[str, list[Figure]]:
    """The rows of a vote's two sides, in whatever order."""
    rows: dict[str, list[Figure]] = {}
    for figure in (figure for figures in grid.columns.values() for figure in figures if _name(figure) in _SIDES):
        rows.setdefault(_name(figure), []).append(figure)
    return rows


def _name(figure: Figure) -> str:
    """The label of a row without what stands in brackets: "Ash (Green)"."""
    return _ASIDE.sub("", figure.label.lower())


def _against(
    scene: Scene, tables: Sequence[tuple[Grid, dict[str, list[Figure]]]], told: Sequence[str], number: NumberMention
) -> Iterator[Margin]:
    """The two rows' figures of the column that the margin fits; else those of the only column it can speak of.

    The rows are those that the sentence names, or the sentence with the one before it.
    """
    for grid, rows in tables:
        named = next((found for text in told if len(found := _named(rows, text)) == 2), _named(rows, told[-1]))
        if _LEADERS.match(scene.lower, number.end):
            ahead = _named(rows, told[-1][: told[-1].rfind(scene.draft.prose[number.start : number.end])])
            named = [ahead[-1], next(iter(rows))] if ahead and ahead[-1] != next(iter(rows)) else []
        if not named and _of_camps(scene, number):
            named = list(rows)
        if len(named) == 1 and not _OVER_ALL.search(told[-1]):
            yield from _over_the_next(scene, grid, named[0], number)
            named = _with_the_leader(scene, rows, named[0], number)
        if len(named) != 2:
            continue
        seconds = {figure.column: figure.number for figure in rows[named[1]]}
        pairs = []
        for figure in rows[named[0]]:
            other = seconds.get(figure.column)
            header = grid.headers.get(figure.column, "")
            shares = figure.number.unit == PERCENT or bool(_PERCENTS.search(header))
            if number.unit == POINT and _LEAGUE_POINTS.fullmatch(header):
                number = replace(number, unit=None)
            gap = in_points(scene.lower, number, PERCENT) if shares else _in_scale(number, header.lower())
            if other is not None and shares == (gap.unit not in (None, figure.number.unit)):
                pairs.append((figure.column, gap, figure.number, other))
        fitting = [pair for pair in pairs if abs(pair[2].value - pair[3].value) == pair[1].value]
        points = [pair for pair in pairs if pair[1] is not number]
        counted = [pair for pair in pairs if _counts(grid, pair[0], number)]
        meant = counted or points or pairs
        told_of_both = len(meant) == 1 and _beside(scene, rows, number)
        if told_of_both and not set(named) <= _in_full(rows, told[-1]):
            _, margin, one, two = meant[0]
            told_of_both = slipped(abs(one.value - two.value), margin.value)  # people meet in more races than one
        own = scene.sentence_at(number.start)
        told_of_both = told_of_both and not _AT_ANOTHER_TIME.search(told[0].lower())
        told_of_both = told_of_both and not (own and of_another_time(scene, own, [*meant[0][2:]]))
        for _, gap, one, two in fitting[:1] or (meant if told_of_both else ()):
            yield _claim(scene, gap, one, two)


def _in_scale(number: NumberMention, header: str) -> NumberMention:
    """A margin in the magnitude that the header of a column tells: 2.7 for 2.7 million."""
    scale = scale_told(header) or 1
    large = scale > 1 and number.value >= scale / 10
    return replace(number, value=number.value / scale, step=number.step / scale) if large else number


def _with_the_leader(scene: Scene, rows: Mapping[str, list[Figure]], behind: str, number: NumberMention) -> list[str]:
    """The first row and the one that it is told to be ahead of: "she ended 8 points ahead of the Greens"."""
    first = next(iter(rows))
    ahead = _AHEAD_OF.match(scene.lower, number.end)
    if ahead is None or first == behind or not scene.lower.startswith(behind, ahead.end()):
        return [behind]
    leads = all(
        one.number.value >= f.number.value for one in rows[first] for f in rows[behind] if f.column == one.column
    )
    return [first, behind] if leads else [behind]


def _named(rows: Iterable[str], text: str) -> list[str]:
    """The rows that a text names in full, or by a capitalised word of theirs: "the Alliance" for "Harbour Alliance"."""
    found = names_in(list(rows), text.lower())
    return [label for label, (start, end) in found.items() if text[start].isupper() or text[start:end].lower() == label]


def _in_full(rows: Iterable[str], text: str) -> set[str]:
    lower = text.lower()
    return {label for label in rows if label in lower}


def _beside(scene: Scene, rows: Iterable[str], number: NumberMention) -> bool:
    """Whether a margin is over a row, where its words may be of anything: "40 votes above Ash", not "above the bar"."""
    if not _OF_ANYTHING.match(scene.lower, number.end):
        return True
    return bool(_named(rows, _PAUSE.split(scene.draft.prose[number.end : number.end + _NEAR])[0]))


def _counts(grid: Grid, column: int, number: NumberMention) -> bool:
    """Whether a column's header says that it counts what a figure does."""
    noun, header = noun_key(number.counted or ""), grid.headers.get(column, "").lower()
    return bool(noun) and (noun in header or (noun == "point" and _LEAGUE_POINTS.fullmatch(header) is not None))


def _over_the_next(scene: Scene, grid: Grid, leader: str, number: NumberMention) -> Iterator[Margin]:
    """The lead of the row at the top of a column over the next one, where the column counts what the margin does."""
    if number.unit is not None or number.hedge is not None:
        return
    for column, figures in grid.columns.items():
        rows = [f for f in figures if len(f.label) >= _SHORTEST and not is_total(f.label) and f.number.unit is None]
        rows.sort(key=lambda figure: figure.number.value, reverse=True)
        if len(rows) > 2 and rows[0].number.value == sum(figure.number.value for figure in rows[1:]):
            del rows[0]  # a total, whatever it is called
        if len(rows) < 2 or _name(rows[0]) != leader:
            continue
        gap = rows[0].number.value - rows[1].number.value
        if gap == number.value or (
            _counts(grid, column, number)
            and gap <= 3 * number.value
            and not _ANOTHER_ROUND.search(scene.lower, *scene.passage_at(number.start))
            and number.value <= 3 * gap
            and (_at_the_end(scene, number) or _slip(scene, gap, number))
        ):
            yield _claim(scene, number, rows[0].number, rows[1].number)


def _slip(scene: Scene, gap: Decimal, number: NumberMention) -> bool:
    """Whether a lead is but a digit off, in a sentence that tells of the end of a vote by its words alone."""
    start, end = scene.passage_at(number.start)
    decided = _DECIDED.search(scene.lower, start, number.start) is not None
    return (
        decided and slipped(gap, number.value) and not _LATER.search(scene.lower, max(start, number.start - _NEAR), end)
    )


def _at_the_end(scene: Scene, number: NumberMention) -> bool:
    """Whether a lead is told of the table as it stands, and not of a day before or of another year."""
    sentence = scene.sentence_at(number.start)
    return sentence is not None and not of_something_else(scene, sentence, number)


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
