"""Changes in percent whose figures stand where the copy likes: "Now it is £52, so I have cut my bill by 35%"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims import Direction
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import (
    before,
    by_chance,
    certain,
    enough,
    link,
    numbers_from,
    plain_figure,
    windows,
)
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.changes.change_ends import (
    bounds,
    comparable,
    is_change,
    is_end,
    is_start,
    marked,
    meant,
    moved_by,
    not_a_time,
    ordered,
    without_fields,
)
from factcheck.extraction.phrasebook.readers.arithmetic.changes.slipped_changes import slipped_change
from factcheck.extraction.phrasebook.readers.arithmetic.changes.sole_changes import (
    change_of_those_alone,
)
from factcheck.extraction.phrasebook.readers.arithmetic.one_unit import in_one_unit
from factcheck.extraction.phrasebook.roles import (
    changing,
    closing,
    retold,
)
from factcheck.extraction.phrasebook.scene import Scene

_Pair = tuple[NumberMention, NumberMention]
_MOST = 6
"""How many figures around a change are tried in pairs."""
_LEAST_FAR = 10
_RISEN = expression(r"\b(?:up|down|compared|against|rather than|instead of|versus|as against)\b")


def linked_percent_change(scene: Scene, index: int, change: NumberMention) -> tuple[_Pair, Direction, bool] | None:
    """The figures before and after a change in percent, its direction, and whether they stand in other sentences."""
    sentence = scene.sentences[index]
    if not enough(scene, index, 3):
        return None
    way = changing(sentence, change)
    if way is None:
        return _retold(scene, index, change)

    def pairs(window: Sequence[NumberMention]) -> Iterator[_Pair]:
        alike = [n for n in window if plain_figure(n) and not is_change(scene, n) and not_a_time(scene, n)]
        yield from ordered(scene, in_one_unit(without_fields(scene, alike)[-_MOST:]), way)

    def fits(pair: _Pair) -> bool | None:
        return moved_by(scene, change, pair, way)

    found = link(windows(scene, index, change), pairs, fits)
    if found is None or not (
        found.fits
        or meant(scene, index, change, found.operands)
        or change_of_those_alone(scene, index, change, found.operands, way)
    ):
        slipped = slipped_change(scene, index, change, way)
        return (slipped[0], way, slipped[1]) if slipped else None
    others = [n for n in sentence.numbers if n.slot == change.slot and n is not change]
    if not found.fits and any(moved_by(scene, n, found.operands, way) for n in others):
        return None  # "up 10% in May and 10% in June, so that £50 is now £60.50, 21% more"
    if found.apart and min(n.value for n in found.operands) < _LEAST_FAR and not found.fits:
        return None
    if found.fits and not marked(scene, found.operands):
        window = [
            n for n in numbers_from(scene, index, min(n.start for n in found.operands)) if n.start != change.start
        ]
        if by_chance(change, sum(1 for _ in pairs(window))):
            return None
    return found.operands, way, found.apart


def _retold(scene: Scene, index: int, change: NumberMention) -> tuple[_Pair, Direction, bool] | None:
    """The change of two figures marked as its ends right before: "from 80 to 60, or a quarter"; "up from 80. That is".

    Nothing but those two can be meant, so they are claimed whether they fit or not.
    """
    sentence = scene.sentences[index]
    if not retold(sentence, change):
        return None
    own = [n for n in sentence.numbers if n.start < change.start]
    previous = next(before(scene, index, 1), None)
    apart = not own
    told = own or (previous.numbers if previous is not None else ())
    alike = [n for n in told if plain_figure(n) and n.unit not in TIME_UNITS and not bounds(scene, n)]
    starts = [n for n in alike if is_start(scene, n)]
    if len(starts) != 1:
        return None
    start = starts[0]
    ends = [n for n in alike if n is not start and is_end(scene, n)]
    if not ends:  # "£88, up from £84"
        ends = [n for n in alike if n.end < start.start and _RISEN.search(scene.lower, n.end, start.start)][-1:]
    if len(ends) != 1 or not comparable(start, ends[0]) or ends[0].value == start.value:
        return None
    if any(n not in (start, ends[0]) and n.start > min(start.start, ends[0].start) for n in told):
        return None
    pair, way = (start, ends[0]), Direction.UP if ends[0].value > start.value else Direction.DOWN
    fits = moved_by(scene, change, pair, way)
    if fits or (fits is False and closing(sentence, change) and certain(scene, index, change, pair)):
        return pair, way, apart
    return None
