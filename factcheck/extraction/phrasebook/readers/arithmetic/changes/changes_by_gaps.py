"""Changes in percent told beside how much they are: "It lost 390,000 tonnes, or 7.2 per cent".

The amount says which two figures are meant: those of a row of a table, or of the sentences before, that lie so far
apart. An amount that comes on top of what was told right before, "another 11,800 since then", changes that.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import permutations
from typing import NamedTuple

from factcheck.claims import Direction
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, before, doubtful, plain_figure
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.phrases.words import FALLS, RISES
from factcheck.extraction.phrasebook.readers.arithmetic.changes.change_ends import comparable, moved_by
from factcheck.extraction.phrasebook.readers.arithmetic.changes.slips_of_change import slipped
from factcheck.extraction.phrasebook.readers.arithmetic.sums.tallied import names_in
from factcheck.extraction.phrasebook.readers.arithmetic.tables.table_rows import moves
from factcheck.extraction.phrasebook.roles import changing, ending, surely_changing
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_Pair = tuple[NumberMention, NumberMention]
_TIE = expression(
    r"(?: (?!and\b|but\b|than\b|while\b)[a-z0-9][a-z0-9'’-]*){0,6}?(?:,(?: or| that is,?| which is)?| \((?:or )?| –| —"
    rf"| or)(?: (?:an? (?:[a-z]+ )?(?:{'|'.join((*RISES, *FALLS))}) of|by|just|only|some|about|nearly|almost))* ?"
)
_UP = expression(
    r"\b(?:gain(?:s|ed)|add(?:s|ed)|grew|rose|climbed|increased|up|won|taken|took|put on|rise|increase|growth|more"
    r"|another|a further) (?:by |of |another |a further |some |about )*$"
)
_DOWN = expression(
    r"\b(?:lost|loses|shed|sheds|fell|dropped|declined|shrank|down|fall|drop|decline|loss|decrease|less|fewer|cut) "
    r"(?:by |of |another |a further |some |about )*$"
)
_OF = expression(r" of (?:the|all|its|their|those|them|these|whom|which)\b")
"""Behind a share of the new figure: "it rose by 80,000 to 1.8 million, a quarter of the total"."""
_ON_TOP = expression(r"\b(?:another|a further|an extra|an additional) (?:some |about )?$")
_POWERS = (Decimal(1), Decimal(1000), Decimal(10) ** 6)
_BACK = 2


class GapTold(NamedTuple):
    """A change with its amount: the figures before and after, or the one before alone."""

    before: NumberMention | None
    after: NumberMention | None
    gap: NumberMention
    way: Direction


def change_by_gap(scene: Scene, index: int, change: NumberMention) -> GapTold | None:
    """What a change in percent is of, where its amount stands right before it."""
    sentence = scene.sentences[index]
    ahead = [n for n in sentence.numbers if n.end <= change.hedge_start]
    if (
        not ahead
        or _OF.match(scene.lower, change.end)
        or len(sentence.numbers) >= CROWDED
        or doubtful(sentence, but="another ")
    ):
        return None
    if len(ahead) > 1 and ending(sentence, ahead[-1]) and surely_changing(sentence, ahead[-2]):
        return _to(scene, sentence, change, ahead[-2], ahead[-1])
    gap = ahead[-1]
    if not plain_figure(gap) or gap.unit in TIME_UNITS or not _TIE.fullmatch(scene.lower, gap.end, change.hedge_start):
        return None
    lead = sentence.lower[: gap.hedge_start - sentence.start]
    way = Direction.UP if _UP.search(lead) else Direction.DOWN if _DOWN.search(lead) else None
    if way is None or changing(sentence, change) not in (None, way):
        return None
    return _of_row(scene, index, gap, way) or _of_told(scene, index, change, gap, way, lead)


def _to(
    scene: Scene, sentence: Sentence, change: NumberMention, gap: NumberMention, after: NumberMention
) -> GapTold | None:
    """ "It rose by 120 to 720, or by 20 per cent"."""
    lead = sentence.lower[: gap.hedge_start - sentence.start]
    way = Direction.UP if _UP.search(lead) else Direction.DOWN if _DOWN.search(lead) else None
    if way is None or not _like(after, gap) or not plain_figure(gap) or gap.value >= after.value:
        return None
    return GapTold(None, after, gap, way) if _TIE.fullmatch(scene.lower, after.end, change.hedge_start) else None


def _of_row(scene: Scene, index: int, gap: NumberMention, way: Direction) -> GapTold | None:
    """The row that the sentence, or the one before it, names and that moves by so much."""
    own = scene.sentences[index]
    around = [own.lower, scene.lower[own.block.start : own.start]]
    for table in moves(scene):
        for words in around:
            named = [table.rows[label] for label in names_in(table.rows, words)]
            fitting = [move for move in named if _apart_by((move.before, move.after), gap, way)]
            if len(fitting) == 1:
                return GapTold(fitting[0].before, fitting[0].after, gap, way)
    return None


def _apart_by(pair: _Pair, gap: NumberMention, way: Direction) -> bool:
    """Whether two figures of a table lie so far apart, in whatever magnitude the table prints them."""
    moved = pair[1].value - pair[0].value if way is Direction.UP else pair[0].value - pair[1].value
    return moved > 0 and any(moved * power == gap.value for power in _POWERS)


def _of_told(
    scene: Scene, index: int, change: NumberMention, gap: NumberMention, way: Direction, lead: str
) -> GapTold | None:
    """Two figures of the sentences before that lie so far apart, or the only one that more comes on top of."""
    earlier = [n for one in before(scene, index, _BACK) for n in one.numbers if _like(n, gap)]
    pairs = [(one, two) for one, two in permutations(earlier, 2) if comparable(one, two)]
    exact = [pair for pair in pairs if _apart_by(pair, gap, way) and abs(pair[0].value - pair[1].value) == gap.value]
    if len({(one.value, two.value) for one, two in exact}) == 1:
        return GapTold(*exact[0], gap, way)
    previous = [n for one in before(scene, index, 1) for n in one.numbers if _like(n, gap) and n.value > gap.value]
    if not _ON_TOP.search(lead) or len(previous) != 1 or not gap.value < previous[0].value:
        return None
    base = previous[0]
    after = replace(base, value=base.value + (gap.value if way is Direction.UP else -gap.value))
    outcome = moved_by(scene, change, (base, after), way)
    return GapTold(base, None, gap, way) if outcome or slipped(change, (base, after)) else None


def _like(number: NumberMention, gap: NumberMention) -> bool:
    return plain_figure(number) and (number.unit == gap.unit or None in (number.unit, gap.unit))
