"""The wholes of a draft: figures that by their place or wording are all of something, to take shares of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from operator import attrgetter
from typing import NamedTuple

from factcheck.claims import Form, FractionPhrase, Interval, Share, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import Grid, grids, is_total
from factcheck.extraction.phrasebook.scene import Scene

_WHOLE_BEFORE = expression(
    r"\b(?:(?:out )?of (?:the |its |their |all |all the |these |those |a total of )?(?:[a-z]{1,12}['’]s )?"
    r"|all (?:the |of the )?|(?:a|the|its) total of |totall?ing |total of |in all )$"
)
_LEVEL = expression(
    r"\b(?:average|mean|median|high|low|peak|minimum|maximum|record|target|limit|quota|forecast|estimate|rate|price|cost"
    r"|fee|fine|height|depth|speed|distance|margin|lead|gap|rise|fall|increase|decrease|drop|growth|gain"
    r"|loss) of [a-z ]*$"
)
"""Before a figure: what it is a level or a change of has no parts, "an average of 44 mm"."""
_WHOLE_AFTER = expression(r"[^.;:!?\n]{0,30}?\b(?:in all|in total|altogether|all told|overall)\b")
_OF_NOUN = expression(r" of (?:the |all |all the |these |those |its |their )((?:[a-z]{3,14} ){0,2}[a-z]{3,16})")
_BEFORE, _AFTER = 30, 40
_MOST = 40
_HUNDRED = Decimal(100)


class Whole(NamedTuple):
    """A figure, or the rows of a column, that shares can be taken of."""

    figures: tuple[NumberMention, ...]
    thing: str | None
    near: int
    """Where it stands in the prose; for a table, where the table starts."""
    context: str = ""
    """The words around it, in lower case."""

    @property
    def value(self) -> Decimal:
        if len(self.figures) == 1:
            return self.figures[0].value
        return sum((figure.value for figure in self.figures), Decimal(0))


def thing(number: NumberMention) -> str | None:
    """What a figure is a figure of, singular: its unit, or what it counts."""
    if number.unit is not None:
        return number.unit
    return noun_key(number.counted) if number.counted else None


def thing_in_words(scene: Scene, number: NumberMention) -> str | None:
    """The same, with "2.13 million of the beds" counting beds."""
    if (own := thing(number)) is not None:
        return own
    after = _OF_NOUN.match(scene.lower, number.end)
    return noun_key(after.group(1).split()[-1]) if after else None


def wholes(scene: Scene) -> Sequence[Whole]:
    """Every whole of the draft: told as one, standing in the headline, or summed up in a table."""
    return scene.once(_wholes)


def wholes_around(scene: Scene, place: int) -> Sequence[Whole]:
    """Those among which the whole of a share is looked for: all of an ordinary draft, and of one that has more than
    twice `_MOST` of them the `_MOST` that stand next on either side, so that a long draft takes no more than its share
    of time."""
    everything = wholes(scene)
    if len(everything) <= 2 * _MOST:
        return everything
    by_place = scene.once(_by_place)
    at = bisect_left(by_place, place, key=attrgetter("near"))
    return by_place[max(0, at - _MOST) : at + _MOST]


def _by_place(scene: Scene) -> Sequence[Whole]:
    return sorted(wholes(scene), key=attrgetter("near"))


def _wholes(scene: Scene) -> Sequence[Whole]:
    found = [*_told(scene), *_in_head(scene), *(whole for grid in grids(scene) for whole in column_totals(grid))]
    return list({whole.figures[0].start: whole for whole in found}.values())


def _told(scene: Scene) -> Iterator[Whole]:
    lower = scene.lower
    for sentence in scene.sentences:
        if sentence.block.cell is not None:
            continue
        for number in sentence.numbers:
            if number.form is Form.FRACTION or number.unit in ("percent", "percentage point"):
                continue
            before = lower[max(sentence.start, number.hedge_start - _BEFORE) : number.hedge_start]
            after = lower[number.end : min(sentence.end, number.end + _AFTER)]
            if (_WHOLE_BEFORE.search(before) and not _LEVEL.search(before)) or _WHOLE_AFTER.match(after):
                yield Whole((number,), thing(number), number.start, sentence.lower)


def _in_head(scene: Scene) -> Iterator[Whole]:
    for block in scene.heads:
        for number in scene.within(block.start, block.end, NumberMention):
            if number.form is not Form.FRACTION and number.unit not in ("percent", "percentage point"):
                yield Whole((number,), thing(number), number.start, scene.lower[block.start : block.end])


def column_totals(grid: Grid) -> Iterator[Whole]:
    """The totals row of every column that can be added up, or all its rows where there is none."""
    for column, figures in grid.columns.items():
        if not grid.additive(column) or not figures:
            continue
        totals = [figure for figure in figures if is_total(figure.label)]
        rows = [figure for figure in figures if not is_total(figure.label)]
        if any(row.number.value < 0 for row in rows):
            continue
        chosen = tuple(figure.number for figure in (totals[:1] or rows))
        if totals or len(rows) > 2:
            unit = chosen[0].unit or grid.noun(column)
            yield Whole(chosen, unit, grid.blocks[0].start, grid.headers.get(column, "").lower())


def proportion(
    scene: Scene,
    share: NumberMention,
    parts: Sequence[NumberMention],
    whole: Sequence[NumberMention],
    phrase: str,
    *,
    apart: bool = False,
) -> Share | FractionPhrase:
    """The claim that some parts are a share of a whole."""
    maker = scene.maker
    quote, span, section = maker.around([share] if apart else [share, *parts, *whole])
    kind: Callable[..., Share | FractionPhrase] = FractionPhrase if share.form is Form.FRACTION else Share
    return make(
        kind,
        quote=quote,
        span=span,
        section=section,
        phrase=phrase,
        share=maker.quantity(share),
        parts=tuple(maker.quantity(part) for part in parts),
        wholes=tuple(maker.quantity(one) for one in whole),
        apart=apart,
    )


def fits(scene: Scene, share: NumberMention, parts: Sequence[NumberMention], whole: Sequence[NumberMention]) -> bool:
    """Whether the claim that some parts are a share of a whole holds, before it is made."""
    figure, said = scene.maker.quantity(share), scene.maker.natural(share)
    given, all_of_it = (_sum(scene, figures) for figures in (parts, whole))
    if Decimal(0) in all_of_it:
        return False
    return (given / all_of_it).meets(said.scaled(1 / _HUNDRED) if figure.unit else said)


def _sum(scene: Scene, figures: Sequence[NumberMention]) -> Interval:
    total = scene.maker.natural(figures[0])
    for figure in figures[1:]:
        total = total + scene.maker.natural(figure)
    return total


def holds(claim: Share | FractionPhrase) -> bool:
    """Whether a claim is true as readers take it: to choose between figures by; the rule judges it."""
    try:
        return claim.given().meets(claim.said())
    except ZeroDivisionError:
        return False
