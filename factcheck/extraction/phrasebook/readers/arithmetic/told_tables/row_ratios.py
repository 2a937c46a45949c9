"""Multiples of one row of a table by another: "Leeds sold nearly three times as many as Hull"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import Form, FractionPhrase, Hedge, Quantity, Ratio, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.words import DENOMINATORS, HEDGES
from factcheck.extraction.phrasebook.readers.arithmetic.changes.told_multiples import CUES, Multiple, told_multiples
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import summed
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.measures import Measure, Table, tables
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.row_places import considered
from factcheck.extraction.phrasebook.readers.arithmetic.told_tables.subjects import (
    another_time,
    list_at,
    strays,
    subjects,
)
from factcheck.extraction.phrasebook.scene import Scene

_SIZES = (
    "many|much|high|large|big|long|far|heavy|tall|fast|great|old|wide|deep|strong|dear|expensive|well|costly|busy"
    "|productive|popular"
)
_AS_MUCH = expression(
    rf"(?: as (?:{_SIZES})(?! again)(?P<noun>(?: (?!as\b)[a-z'’-]+){{0,4}}?)"
    r"(?:,? as(?: (?:did|does|was|is|were))?| than)"
    r"| (?:the )?(?P<thing>(?!that\b|those\b|what\b)[a-z'’-]+(?: [a-z'’-]+){0,2}?) (?:of|in|at|for)"
    r"| (?:that|those) (?:of|in|at|for)| what| of(?= (?:the )?\w+(?: \w+){0,2}['’])|(?= (?:the )?\w+(?: \w+){0,2}['’]))"
    r"(?: (?:in|at|on|for|by|from|of|to|the|those|that|neighbouring|neighboring|nearby|next-door|tiny|mere)\b)* ?"
    r"[\"“‘']?"
)
_PARTS = ("half of ", "third of ", "quarter of ", "fifth of ", "sixth of ", "tenth of ")
_PART_OF = expression(
    r"\b(?P<part>half|(?:a|one) (?:third|quarter|fifth|sixth|tenth))(?= (?:of )?(?:the )?[\w-]+(?: \w+)?['’](?:s\b)?)"
)
_LIKELY = expression(r" as likely\b")
_GREW = expression(
    r"\b(?:grew|grows?|growing|growth|rose|rises?|rising|fell|falls?|falling|climbed|increased?|dropped|declined|shrank"
    r"|gained|as (?:fast|quickly|slowly|steeply|likely))\b"
)
"""What is told of changes, which a table may not print."""
_LENIENT = {
    **dict.fromkeys((Hedge.OVER, Hedge.AT_LEAST, Hedge.JUST_OVER), (Decimal("0.97"), Decimal("1.6"))),
    **dict.fromkeys((Hedge.NEARLY, Hedge.UNDER, Hedge.UP_TO), (Decimal("0.84"), Decimal("1.02"))),
    Hedge.ABOUT: (Decimal("0.8"), Decimal("1.25")),
}
_PLAINLY = Decimal("0.87"), Decimal("1.3")
"""How far figures may be from a multiple, as parts of it, for a lenient reader: by its hedge, and without one."""
_FAR = Decimal("2.5")


_Side = Sequence[NumberMention]
_Pair = tuple[_Side, _Side]


class _Told(NamedTuple):
    """Two sides of a multiple, in rows of a table."""

    one: Sequence[str]
    other: Sequence[str]
    words: str
    """What tells the column."""
    thing: str
    """What the multiple is told to be of: "ships" of "twice as many ships"."""


def read_row_ratios(scene: Scene) -> Iterator[Ratio | FractionPhrase]:
    """A claim for each multiple that a sentence tells of two rows, by the column that bears it out.

    Where none does, it is of the column that the words name, or of the one that comes nearest.
    """
    for start, end in scene.passages_with((*CUES, *_PARTS)) if tables(scene) else ():
        if scene.draft.block_at(start).cell is not None:
            continue
        for multiple in (*told_multiples(scene.lower, start, end), *_parts(scene.lower, start, end)):
            claims = [claim for table in tables(scene) for claim in _of_table(scene, table, multiple, start, end)]
            yield from claims[:1]


def _parts(lower: str, start: int, end: int) -> Iterator[Multiple]:
    """ "A quarter of Hull's sales"."""
    for told in _PART_OF.finditer(lower, start, end):
        hedge = next((kind for word, kind in HEDGES.items() if lower.endswith(f" {word} ", start, told.start())), None)
        value = Decimal(DENOMINATORS[told["part"].removeprefix("a ").removeprefix("one ")])
        yield Multiple(told.start(), told.end(), value, True, False, False, False, hedge)


def _of_table(scene: Scene, table: Table, multiple: Multiple, start: int, end: int) -> Iterator[Ratio | FractionPhrase]:
    told = _told(scene, table, multiple, start, end)
    if told is None:
        return
    among = table.meant(told.thing, table.printed) or considered(table, scene.lower[start:end])
    found = [(one, pair) for one in among if (pair := _pair(one, told)) is not None]
    named = table.meant(told.words, [one for one, _ in found if one.column >= 0])
    true = sorted((item for item in found if _near(multiple, item[1])), key=lambda item: item[0] not in named)
    if true:
        if true[0][0].column >= 0 or true[0][0].header.startswith("change"):
            yield _claim(scene, multiple, true[0][1])
        return
    if multiple.more or another_time(scene, start, end) or _GREW.search(scene.lower, start, end):
        return
    if strays(scene, table, start, multiple.start, told.thing) or (
        told.thing and not table.meant(told.thing, table.printed)
    ):
        return
    meant = [(one, pair) for one, pair in found if len(named) != 1 or one in named]
    if any(_may_be(multiple, pair) for _, pair in meant):
        return
    near = [item for item in meant if item[0].column >= 0 and _off(multiple, item[1]) <= _FAR]
    if near:
        yield _claim(scene, multiple, min(near, key=lambda item: _off(multiple, item[1]))[1])


def _told(scene: Scene, table: Table, multiple: Multiple, start: int, end: int) -> _Told | None:
    """The rows on either side of a multiple, and the words that may name the column."""
    behind = _AS_MUCH.match(scene.lower, multiple.end - _length(scene, multiple), end)
    if behind is None or _LIKELY.match(scene.lower, multiple.end):
        return None
    one, other = subjects(scene, table, start, multiple.start), list_at(scene, table, behind.end(), end)[0]
    if not one or not other or set(one) & set(other):
        return None
    thing = f"{behind['noun'] or ''} {behind['thing'] or ''}".strip()
    return _Told(one, other, f"{scene.lower[start : multiple.start]} {thing}", thing)


def _length(scene: Scene, multiple: Multiple) -> int:
    """How much of "as many" a multiple takes up: "half as many"."""
    words = scene.lower[multiple.start : multiple.end]
    at = words.rfind(" as ")
    return len(words) - at if at >= 0 else 0


def _pair(measure: Measure, told: _Told) -> _Pair | None:
    """The figures on both sides, one for each row, as one column has them."""
    sides = []
    for labels in (told.one, told.other):
        if any(label not in measure.every for label in labels) or (len(labels) > 1 and not measure.whole):
            return None
        sides.append([measure.every[label] for label in labels])
    return (sides[0], sides[1]) if all(summed(side) > 0 for side in sides) else None


def _given(multiple: Multiple, pair: _Pair) -> Decimal:
    one, other = (summed(side) for side in pair)
    return other / one if multiple.part else one / other


def _as_told(multiple: Multiple, pair: _Pair) -> Decimal:
    """What two figures give as a part of what is told of them: under one where that is too much."""
    given = _given(multiple, pair) / multiple.value
    return 1 / given if multiple.part else given


def _off(multiple: Multiple, pair: _Pair) -> Decimal:
    given = _given(multiple, pair)
    return max(given / multiple.value, multiple.value / given)


def _near(multiple: Multiple, pair: _Pair) -> bool:
    """Whether two figures bear a multiple out plainly."""
    given = _as_told(multiple, pair)
    match multiple.hedge:
        case Hedge.OVER | Hedge.AT_LEAST | Hedge.JUST_OVER:
            return 1 <= given <= (Decimal("1.34") if multiple.value >= 2 else Decimal("1.5"))
        case Hedge.NEARLY | Hedge.UNDER | Hedge.UP_TO:
            return Decimal("0.85") <= given <= Decimal("1.005")
    if multiple.exact:
        return abs(given - 1) <= Decimal("0.03")
    return Decimal("0.92") <= given <= Decimal("1.12")


def _may_be(multiple: Multiple, pair: _Pair) -> bool:
    """Whether a lenient reader may take two figures for so much."""
    given = _as_told(multiple, pair)
    low, high = _LENIENT.get(multiple.hedge, _PLAINLY) if multiple.hedge else _PLAINLY
    return low <= given <= high


def _claim(scene: Scene, multiple: Multiple, pair: _Pair) -> Ratio | FractionPhrase:
    """A multiple of one figure by another; of figures that are added up, how large a part of a sum they are."""
    maker = scene.maker
    factor = make(
        Quantity,
        quote=maker.quote(multiple.start, multiple.end),
        span=maker.span(multiple.start, multiple.end),
        value=1 / multiple.value if multiple.part else multiple.value,
        step=Decimal("0.1") if multiple.exact else Decimal(1),
        form=Form.DIGITS if multiple.exact else Form.WORDS,
        hedge=multiple.hedge,
    )
    section = maker.section(multiple.start)
    one, other = (tuple(maker.quantity(n) for n in side) for side in pair)
    if len(one) == len(other) == 1:
        return make(
            Ratio,
            quote=factor.quote,
            span=factor.span,
            section=section,
            phrase="ratio.table-rows",
            factor=factor,
            loose=not multiple.exact,
            base=other[0],
            result=one[0],
            apart=True,
        )
    return make(
        FractionPhrase,
        quote=factor.quote,
        span=factor.span,
        section=section,
        phrase="ratio.table-rows",
        share=replace(factor, form=Form.FRACTION),
        parts=one,
        wholes=other,
        apart=True,
    )
