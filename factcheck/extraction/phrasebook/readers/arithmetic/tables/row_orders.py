"""Rows of a table that the text puts before all the others: "Elm sold more than any other", "the fastest-growing"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.claims import PERCENT, Extreme, Form, FractionPhrase, Hedge, Quantity, Ranked, Ranking, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Figure, Grid, grids_told_of
from factcheck.extraction.phrasebook.readers.arithmetic.tables.table_rankings import rows_by_label
from factcheck.extraction.phrasebook.readers.arithmetic.tables.table_rows import moves
from factcheck.extraction.phrasebook.scene import Scene

CUES = (" than any", " than all", " than every", " than each", " than the", "fastest", " together", " combined")
_ASIDE = r"(?:(?: [a-z]+)?, (?:which|who|that)[^,;:.]{3,60},)?(?:(?: [a-z]+)? [^,;:.]{3,60} and)?"
_VERB = rf"{_ASIDE}(?: [a-z]+)? (?P<verb>[a-z]+)"
_OVER_ALL = expression(
    rf"{_VERB} (?P<way>more|fewer|less)(?P<noun>(?: [a-z]+){{0,2}}?) than (?:any(?:one|body|thing)?|all|every|each)"
    r"(?: of)?(?: the)? (?:other|others|else|rest)\b"
)
_OVER_REST = expression(
    rf"{_VERB} more(?P<noun>(?: [a-z]+){{0,2}}?) than (?P<rest>(?:(?P<all>(?:all )?the (?:other|remaining) "
    r"(?:[a-z]+ ){0,2}?|(?:all )?the others |the rest |all the rest |everyone else |everything else )"
    r"|(?P<some>[^.;:]{3,80}?) )(?:put |taken )?(?:together|combined))\b"
)
_FASTEST = expression(
    r"(?:,? up from [^;:.()]{1,30}?,(?= ))?(?: [a-z]+)?(?: (?:was|is|were|are)(?: (?:again|still|easily|clearly))?"
    r" (?:the|by far the) fastest[- ]growing\b"
    r"| (?:grew|rose|climbed|increased|gained)(?: the)? (?:fastest|most quickly|by most)\b)"
)
_ANOTHER = expression(
    r"\b(?:last (?:year|month|week)|before|until|once|used to|ever|never|not|except|apart from|besides"
    r"|per(?! cent)|average|since)\b"
)
_MONEY_VERBS = frozenset("earned took made brought raised cost fetched grossed".split())
_MONEY_HEADER = expression(r"value|takings|revenue|income|sales|earn|receipts|cost|[$£€¥]|'000|turnover|proceeds")
_FOR_ONE = expression(r"/ ?[a-z]|\bper\b|average|mean|price|rate")
_PLAIN_VERBS = frozenset("sold handled carried caught landed produced yielded polled scored made drew".split())
_HUNDRED = Decimal(100)
_LEAST_ROWS = 3
_NARROWED = expression(
    r"(?: [a-z]+){0,2}? (?:in|during|over|between|at|from|by|for|to|on|when|where|who|that|outside|within)"
    r" (?!the (?:table|list|group|year|quarter|season|survey|count|draw|league|region|country|state|county)\b)"
)
_PAUSE = expression(r"[,;:.]")
_WORD = expression(r"(?!(?:and|the|all|of)\b)\b[a-z]+")


def read_row_orders(scene: Scene) -> Iterator[Ranking | FractionPhrase]:
    """A claim for each row that a sentence of the text puts before all others of its column, or before their sum."""
    found = ((grid, _columns(grid)) for grid in grids_told_of(scene))
    tables = [(grid, columns, _any_label(columns)) for grid, columns in found if columns]
    for start, end in scene.passages_with(CUES) if tables else ():
        if scene.draft.block_at(start).cell is not None:
            continue
        for grid, columns, any_label in tables:
            for label in any_label.finditer(scene.lower, start, end):
                if not _alone(scene.lower[start : label.start()]):
                    continue
                for claim, stop in _of_row(scene, grid, columns, label, end):
                    tail = _PAUSE.split(scene.lower[stop:end], maxsplit=1)[0]
                    if not (_ANOTHER.search(scene.lower[start:stop] + tail) or _NARROWED.match(tail)):
                        yield claim


def _columns(grid: Grid) -> Mapping[int, dict[str, Figure]]:
    found = {column: rows_by_label(figures) for column, figures in sorted(grid.columns.items())}
    return {column: rows for column, rows in found.items() if len(rows) >= _LEAST_ROWS}


def _any_label(columns: Mapping[int, dict[str, Figure]]) -> re.Pattern[str]:
    labels = sorted({label for rows in columns.values() for label in rows}, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, labels))})(?![\w-])")


def _alone(lead: str) -> bool:
    """Whether a name is that of one row, and stands where its clause begins."""
    return lead in ("", "the ") or lead.endswith(("; ", ", the ", ": ", "the "))


def _of_row(
    scene: Scene, grid: Grid, columns: Mapping[int, dict[str, Figure]], label: re.Match[str], end: int
) -> Iterator[tuple[Ranking | FractionPhrase, int]]:
    """The claims of the row that a label names, each with where its words end."""
    name = label.group()
    if (told := _OVER_ALL.match(scene.lower, label.end(), end)) is not None:
        rows = _column_of(scene, grid, columns, told)
        if rows is not None and name in rows and not _named(rows, name, told.group()):
            extreme = Extreme.HIGHEST if told["way"] == "more" else Extreme.LOWEST
            yield _ranking(scene, label.start(), told.end(), name, _ranked(scene, rows), extreme), told.end()
    elif (told := _OVER_REST.match(scene.lower, label.end(), end)) is not None:
        rows = _column_of(scene, grid, columns, told)
        if rows is not None and name in rows:
            some = _named(rows, name, told["some"] or "")
            if told["all"] or (some and not _WORD.search(_without(some, told["some"]))):
                of = [rows[one] for one in ([name, *some] if some else rows)]
                yield _half(scene, label.start(), told, rows[name], of), told.end()
    elif (told := _FASTEST.match(scene.lower, label.end(), end)) is not None:
        yield from ((claim, told.end()) for claim in _fastest(scene, label, told.end()))


def _named(rows: Mapping[str, Figure], name: str, words: str) -> list[str]:
    """The other rows that some words name."""
    return [one for one in rows if one != name and re.search(rf"(?<![\w-]){re.escape(one)}(?![\w-])", words)]


def _without(labels: Sequence[str], words: str) -> str:
    for label in sorted(labels, key=len, reverse=True):
        words = words.replace(label, "")
    return words


def _column_of(
    scene: Scene, grid: Grid, columns: Mapping[int, dict[str, Figure]], told: re.Match[str]
) -> dict[str, Figure] | None:
    """The column of what a sentence counts, by its header, or the only column for what is sold or produced.

    Of columns of one thing in several periods, which the head of the draft names, it is the last.
    """
    words = set(re.findall(r"[a-z]{4,}", told["noun"]))
    headers = {column: grid.headers.get(column, "").lower() for column in columns}
    named = [column for column, header in headers.items() if any(word[:5] in header for word in words)]
    if not words and told["verb"] in _MONEY_VERBS:
        named = [c for c, header in headers.items() if _MONEY_HEADER.search(header) and not _FOR_ONE.search(header)]
        return columns[named[0]] if len(named) == 1 else None
    if len(named) == 1:
        return columns[named[0]]
    heads = " ".join(scene.lower[block.start : block.end] for block in scene.heads)
    of_head = any(noun_key(word) in heads for word in words) and all(grid.additive(column) for column in columns)
    if of_head and (len(columns) == 1 or moves(scene)):
        return columns[max(columns)]
    return columns[next(iter(columns))] if not words and len(columns) == 1 and told["verb"] in _PLAIN_VERBS else None


def _ranked(scene: Scene, rows: Mapping[str, Figure]) -> dict[str, Ranked]:
    maker = scene.maker
    return {
        label: make(Ranked, quantity=maker.quantity(figure.number), label=figure.label)
        for label, figure in rows.items()
    }


def _fastest(scene: Scene, label: re.Match[str], end: int) -> Iterator[Ranking]:
    """The row that grew most in percent; where it did so by its figures alone, nothing is said."""
    for table in moves(scene):
        move = table.rows.get(label.group())
        growths = {
            name: (one.after.value / one.before.value - 1) * _HUNDRED
            for name, one in table.rows.items()
            if one.before.value > 0 and one.ordered
        }
        if move is None or label.group() not in growths or len(growths) < _LEAST_ROWS:
            continue
        rises = {name: one.after.value - one.before.value for name, one in table.rows.items()}
        if growths[label.group()] < max(growths.values()) and rises[label.group()] == max(rises.values()):
            return
        ranked = {
            name: make(
                Ranked,
                quantity=replace(
                    scene.maker.quantity(table.rows[name].after),
                    value=growth.quantize(Decimal("0.1")),
                    step=Decimal("0.1"),
                    unit=PERCENT,
                ),
                label=name.capitalize(),
            )
            for name, growth in growths.items()
        }
        yield _ranking(scene, label.start(), end, label.group(), ranked, Extreme.HIGHEST)
        return


def _ranking(scene: Scene, start: int, end: int, name: str, rows: Mapping[str, Ranked], extreme: Extreme) -> Ranking:
    maker = scene.maker
    return make(
        Ranking,
        quote=maker.quote(start, end),
        span=maker.span(start, end),
        section=maker.section(start),
        phrase="row-over-all",
        extreme=extreme,
        rank=1,
        ordered=(rows[name],),
        field=tuple(ranked for label, ranked in rows.items() if label != name),
    )


def _half(scene: Scene, start: int, told: re.Match[str], row: Figure, rows: Sequence[Figure]) -> FractionPhrase:
    """More than all the others together is more than half of the whole."""
    maker = scene.maker
    share = make(
        Quantity,
        quote=maker.quote(*told.span("rest")),
        span=maker.span(*told.span("rest")),
        value=Decimal("0.5"),
        step=Decimal("0.1"),
        form=Form.FRACTION,
        hedge=Hedge.OVER,
    )
    return make(
        FractionPhrase,
        quote=maker.quote(start, told.end()),
        span=maker.span(start, told.end()),
        section=maker.section(start),
        phrase="share.over-the-rest",
        share=share,
        parts=(maker.quantity(row.number),),
        wholes=tuple(maker.quantity(one.number) for one in rows),
        apart=True,
    )
