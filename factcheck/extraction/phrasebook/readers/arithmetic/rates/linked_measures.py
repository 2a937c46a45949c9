"""Measures worked out from two others: a speed from a way and a time, an area from two sides."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from factcheck.claims import Average, Product, make
from factcheck.claims.units import SCALES
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import before, certain, compared, doubtful, enough, link, windows
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.outcomes import amounts
from factcheck.extraction.phrasebook.race_times import race_times
from factcheck.extraction.phrasebook.readers.arithmetic.rates.product_claims import interval, nearest, product
from factcheck.extraction.phrasebook.roles import averaging
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_AND = expression(r",? (?:and )?")
_SIDES = expression(r" ?(?:by|x|×) ?")
_SPEED = expression(
    r"\b(?:speed|pace|clip|rate)(?: [a-z]+){0,2}? (?:of|was|is|at)(?: (?:just|only|a|some))? ?$"
    r"|\b(?:flying|travelling|traveling|running|cruising|moving|driving|riding|cycling|sailing|walking"
    r"|averag[a-z]+|hours?|minutes?|time) (?:at )?$"
    r"|\b(?:works?|worked|comes?|came) out (?:at|to|as)(?: (?:just|only|a|some))? $"
)
_AT_TIMES = expression(
    r"\b(?:top|maximum|peak|limit|gusts?|wind|winds|first half|second half|last|final|fastest|leg)\b"
)
_ON_THE_MOVE = expression(
    r" (?:in the air|on the move|under way|while|when|moving|on each|in the saddle|at the wheel|between)\b"
)
"""Behind a speed without the stops of the time that is told."""
_LONG = ("km", "mi", "m")
_MOST_WAYS = 400
_MARKS = "'’\"“”.,;:()*"
_KM, _HOUR = Decimal(1000), Decimal(3600)
_MINUTE = Decimal("0.017")
"""The last place, in hours, of a time in hours and minutes."""
_NEAR = Decimal("0.02")
"""How far an area may be from that of its sides, which are rounded, to be told as theirs."""


class _Way(NamedTuple):
    """How far and how long."""

    far: NumberMention
    long: NumberMention


def linked_speeds(scene: Scene, index: int) -> Iterator[Average]:
    """A claim for each speed with one distance and one time, in its sentence or the two before."""
    sentence = scene.sentences[index]
    if "u" not in sentence.kinds:
        return
    for speed in sentence.numbers:
        if _dimension(speed) != "speed":
            continue

        def ways(window: Sequence[NumberMention]) -> Iterator[_Way]:
            for long in _durations(scene, window):
                for far in window:
                    if _dimension(far) == "length":
                        yield _Way(far, long)

        def fits(way: _Way, speed: NumberMention = speed) -> bool | None:
            scale = _speed_scale(way, speed)
            said, given = [], []
            for strained in (False, True):
                far, long = (interval(scene, n, strained=strained) for n in way)
                said.append(nearest(scene, speed, strained=strained))
                if long.low <= 0:
                    return None
                given.append((far / long).scaled(scale))
            return compared((said[0], said[1]), (given[0], given[1]))

        found = link(windows(scene, index, speed), ways, fits)
        told = averaging(sentence, speed) or _SPEED.search(sentence.sides(speed)[0]) is not None
        if found is not None and (
            found.fits
            or (
                told
                and not found.apart
                and not _ON_THE_MOVE.match(sentence.sides(speed)[1])
                and certain(scene, index, speed, found.operands)
            )
        ):
            yield _speed(scene, speed, found.operands, apart=found.apart)
        elif told and speed.hedge is None and (way := _of_race(scene, sentence, speed, fits)) is not None:
            yield _speed(scene, speed, way, apart=True)


def _of_race(
    scene: Scene, sentence: Sentence, speed: NumberMention, fits: Callable[[_Way], bool | None]
) -> _Way | None:
    """The distance and the time of the draft that give a speed; where no two do, those of whom the sentence names.

    The distance is then the one of the draft, or that of its headline or the heading above.
    """
    lengths = [n for n in amounts(scene) if _dimension(n) == "length" and n.unit in _LONG]
    times = [one for one in race_times(scene) if one.number.start != speed.start]
    if not lengths or not times or len(lengths) * len(times) > _MOST_WAYS:
        return None
    own = [one.number for one in times if sentence.start <= one.number.start < sentence.end]
    if not own:
        told = {word.strip(_MARKS) for word in sentence.lower.replace("'s ", " ").replace("’s ", " ").split()}
        own = [one.number for one in times if one.names & told]
    if not own:
        own = [one.number for one in times if sentence.block.start <= one.number.start < sentence.start][-1:]
    near = [n for n in lengths if sentence.block.start <= n.start < sentence.end]
    heads = [n for n in lengths if scene.draft.block_at(n.start).kind is BlockKind.HEADING]
    known = {n.value: n for n in near or heads or lengths}
    ways = [_Way(far, one.number) for far in lengths for one in times]
    mine = [_Way(far, long) for far in known.values() for long in own]
    for way in mine:
        if fits(way):
            return way
    if len(mine) != 1 or any(fits(way) is not False for way in mine) or any(fits(way) for way in ways):
        return None
    if doubtful(sentence) or _AT_TIMES.search(sentence.lower):
        return None
    return mine[0]


def _dimension(number: NumberMention) -> str | None:
    scale = SCALES.get(number.unit or "")
    return scale.dimension if scale and number.value > 0 else None


def _durations(scene: Scene, window: Sequence[NumberMention]) -> Iterator[NumberMention]:
    """The lengths of time among figures; hours and the minutes right behind them are one."""
    taken: set[int] = set()
    for one, two in pairwise(window):
        joined = _AND.fullmatch(scene.lower, one.end, two.start) is not None
        if one.unit == "h" and two.unit == "min" and joined:
            taken |= {one.start, two.start}
            yield replace(one, end=two.end, value=one.value + round(two.value / 60, 3), step=_MINUTE)
    for one in window:
        if one.unit in ("h", "min", "s") and one.start not in taken and one.value > 0:
            yield one


def _speed_scale(way: _Way, speed: NumberMention) -> Decimal:
    far, long, told = (SCALES[n.unit or ""].sizes[0] for n in (*way, speed))
    return far / _KM / (long / _HOUR) / told


def _speed(scene: Scene, speed: NumberMention, way: _Way, *, apart: bool) -> Average:
    maker = scene.maker
    quote, span, section = maker.around([speed])
    return make(
        Average,
        quote=quote,
        span=span,
        section=section,
        phrase="average.speed",
        average=maker.quantity(speed),
        totals=(maker.quantity(way.far),),
        count=maker.quantity(way.long),
        unit=_speed_scale(way, speed),
        apart=apart,
    )


def linked_areas(scene: Scene, index: int) -> Iterator[Product]:
    """A claim for each area that stands with two sides, in its sentence or the one before."""
    sentence = scene.sentences[index]
    if "u" not in sentence.kinds or not enough(scene, index, 3, 1):
        return
    areas = [n for n in sentence.numbers if _dimension(n) == "area"]
    if len(areas) != 1:
        return
    for back in (sentence, *before(scene, index, 1)):
        sides = list(_sides(scene, back))
        if len(sides) != 1:
            continue
        one, two = sides[0]
        scale = SCALES[one.unit or ""].sizes[0] * SCALES[two.unit or ""].sizes[0] / SCALES[areas[0].unit or ""].sizes[0]
        strained = (interval(scene, one, strained=True) * interval(scene, two, strained=True)).scaled(scale)
        said = interval(scene, areas[0], strained=False)
        near = abs(one.value * two.value * scale - areas[0].value) <= max(areas[0].step / 2, _NEAR * areas[0].value)
        # A site may be smaller than the rectangle around it, but not larger.
        larger = said.low > strained.high and certain(scene, index, areas[0], sides[0], cued=True)
        if near or (larger and said.low < 2 * strained.high):
            yield product(scene, areas[0], (one, two), scale, apart=back is not sentence)
        return


def _sides(scene: Scene, sentence: Sentence) -> Iterator[tuple[NumberMention, NumberMention]]:
    """ "24 metres by 15", "9m x 6m": pairs of lengths; a bare one is in the unit of the other."""
    for one, two in pairwise(sentence.numbers):
        if _SIDES.fullmatch(scene.lower, one.end, two.start) is None:
            continue
        unit = one.unit or two.unit
        if {_dimension(one) or "length", _dimension(two) or "length"} == {"length"} and unit:
            yield replace(one, unit=unit, counted=None), replace(two, unit=unit, counted=None)
