"""How many rows a table has, or has of one kind: "all nine departments have reported cases"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import ListCount, make
from factcheck.claims.comparison import Item
from factcheck.drafts.draft import Block
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.measures import Table, tables
from factcheck.extraction.phrasebook.scene import Scene

_ALL = expression(r"\b(?:all|across the|in the|of the|the|these|our|its|each of the|every one of the) $")
_SURE = expression(r"\b(?:all(?: of)?(?: the| our| its)?|each of (?:the|our|its)|every one of the) $")
_OTHER_THAN = expression(r"(?:\W|^)(?:other|remaining|top|first|last|next|largest|biggest|smallest|worst)[ -]")
_LATER = expression(r"[^.;]{0,60}\b(?:not (?:in|shown)|elsewhere|country|nation|world|national|last year)\b")
_VERBS = "are|were|have|had|has|saw|reported|gained|lost|grew|rose|fell|will|took|sold|did|made|got"
_DO = expression(rf" [a-z’'-]+(?: (?:{_VERBS})\b|[.,;:]|$)")
"""What follows the number of all things, where nothing narrows them or widens them."""
_MOST = 40


def read_row_counts(scene: Scene) -> Iterator[ListCount]:
    """A claim for each number of "all" the things that one table of the draft has its rows of."""
    kinds: dict[str, list[Table]] = {}
    for table in tables(scene):
        if table.kind and 2 < table.count <= _MOST:
            kinds.setdefault(table.kind, []).append(table)
    for sentence in scene.sentences if kinds else ():
        if sentence.block.cell is not None:
            continue
        for number in sentence.numbers:
            told = kinds.get(noun_key(number.counted)) if number.counted and number.slot == "n" else None
            if told is None or len(told) != 1 or number.hedge is not None or number.value < 2:
                continue
            lead = scene.lower[sentence.start : number.start]
            fits = number.value == told[0].count
            behind = scene.lower[number.end : sentence.end]
            near = abs(number.value - told[0].count) <= max(1, told[0].count // 4)
            if _OTHER_THAN.match(behind) or not _ALL.search(lead):
                continue
            if fits or (
                near and _SURE.search(lead) and _DO.match(behind) and not _LATER.match(behind) and _whole(told[0])
            ):
                yield _claim(scene, number, told[0])


def _whole(table: Table) -> bool:
    """Whether a table leaves no row out: it has a total, and nothing that is left over."""
    plain = {label for measure in table.printed for label in measure.rows}
    every = {label for measure in table.printed for label in measure.every}
    return plain == every and any(len(measure.whole) == 1 for measure in table.printed)


def _claim(scene: Scene, number: NumberMention, table: Table) -> ListCount:
    maker = scene.maker
    quote, span, section = maker.around([number])
    named: dict[str, Block] = {}
    for block in table.grid.blocks:
        text = scene.draft.text(block).strip()
        if block.cell and not block.cell.column and text in table.names.labels:
            named.setdefault(text, block)
    return make(
        ListCount,
        quote=quote,
        span=span,
        section=section,
        phrase="list-count.rows",
        count=maker.quantity(number),
        items=tuple(
            make(Item, quote=maker.quote(b.start, b.end), span=maker.span(b.start, b.end)) for b in named.values()
        ),
        fewest=len(named),
        most=len(named),
    )
