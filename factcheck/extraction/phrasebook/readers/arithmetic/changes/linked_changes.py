"""Changes and gaps whose figures stand where the copy likes: "Now it is £52, so I have cut my bill by 35%"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import chain, permutations

from factcheck.claims import PERCENT, POINT, Direction, Form, Interval, slipped
from factcheck.claims.units import gap_scale
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import (
    before,
    by_chance,
    certain,
    clause_of,
    compared,
    doubtful,
    enough,
    link,
    numbers_from,
    plain_figure,
    telling,
    windows,
)
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.outcomes import left_of_three
from factcheck.extraction.phrasebook.periods import lasting
from factcheck.extraction.phrasebook.phrases.arithmetic.flows import GOES, GOES_AFTER
from factcheck.extraction.phrasebook.phrases.words import FALLS, RISES
from factcheck.extraction.phrasebook.readers.arithmetic.changes.sole_changes import (
    change_of_those_alone,
    of_the_counted,
)
from factcheck.extraction.phrasebook.readers.arithmetic.changes.sure_gaps import listed_with, of_those_alone
from factcheck.extraction.phrasebook.readers.arithmetic.one_unit import in_one_unit
from factcheck.extraction.phrasebook.roles import (
    bounding,
    changing,
    closing,
    ending,
    parting,
    remaining,
    retold,
    starting,
    surely_changing,
)
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_Pair = tuple[NumberMention, NumberMention]
_HUNDRED = Decimal(100)
_ONE = Interval.exactly(Decimal(1))
_MOST = 6
"""How many figures around a change are tried in pairs."""
_LEAST_FAR = 10
_LEAST_OUTCOME = 10
_TWO = 2
_NEAR_OUTCOME = Decimal("0.5")
_NEAR_ENDS = 60
_SLIP_DIGITS = 100
"""A slip of the keyboard is known in figures of three digits or more."""
_APPOSED = expression(r"(?:, | [–—-] | \()an? (?:[a-z]+ ){0,2}[a-z]+ of (?:just |only )?$")
"""What ties a gap to the figures before it in its sentence: "40 won and 25 lost, a difference of 15"."""
_CHANGE_SET_OFF = expression(
    r"(?: [a-z'’-]+){0,4}?(?:, | \(| [–—-] |: )(?:or )?(?:an? (?:[a-z]+ ){0,2}[a-z]+ of |up |down )?(?:by )?(?:just "
    r"|only )?"
)
_A_CHANGE_OF = expression(rf"\b(?:{'|'.join((*RISES, *FALLS))}) of $")
_SINCE = expression(r"(?: [a-z]+)? since (?:the )?(?:spring|summer|autumn|winter|start|beginning|new year)\b")
_TAKES_UP = expression(r" ?(?:that|this|it|so|or|which|an?)\b")
_UNTOLD = expression(
    r"\b(?:quota|target|limit|threshold|minimum|maximum|deadline|budget|record|requirement|standard|norm|needed"
    r"|required)\b"
)
"""Between the figures and a gap: what the gap is to, and is told elsewhere, "she passed the quota with 48 to spare"."""
_OF_SO_MANY = expression(r" (?:out )?of (?:the |its |their )?\d")
_OF = expression(r"(?: [a-z]+){0,2} (?:out )?of (?:the |its |their |all |a possible )*")
"""Between a part and its whole, which are no two ends of a change."""
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
        alike = [n for n in window if plain_figure(n) and not _is_change(scene, n) and _not_a_time(scene, n)]
        yield from _ordered(scene, in_one_unit(_without_fields(scene, alike)[-_MOST:]), way)

    def fits(pair: _Pair) -> bool | None:
        return moved_by(scene, change, pair, way)

    found = link(windows(scene, index, change), pairs, fits)
    if found is None or not (
        found.fits
        or _meant(scene, index, change, found.operands)
        or change_of_those_alone(scene, index, change, found.operands, way)
    ):
        return None
    others = [n for n in sentence.numbers if n.slot == change.slot and n is not change]
    if not found.fits and any(moved_by(scene, n, found.operands, way) for n in others):
        return None  # "up 10% in May and 10% in June, so that £50 is now £60.50, 21% more"
    if found.apart and min(n.value for n in found.operands) < _LEAST_FAR and not found.fits:
        return None
    if found.fits and not _marked(scene, found.operands):
        window = [
            n for n in numbers_from(scene, index, min(n.start for n in found.operands)) if n.start != change.start
        ]
        if by_chance(change, sum(1 for _ in pairs(window))):
            return None
    return found.operands, way, found.apart


def _not_a_time(scene: Scene, number: NumberMention) -> bool:
    return number.unit not in TIME_UNITS or lasting(scene, number)


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
    alike = [n for n in told if plain_figure(n) and n.unit not in TIME_UNITS and not _bounds(scene, n)]
    starts = [n for n in alike if _starts(scene, n)]
    if len(starts) != 1:
        return None
    start = starts[0]
    ends = [n for n in alike if n is not start and _ends(scene, n)]
    if not ends:  # "£88, up from £84"
        ends = [n for n in alike if n.end < start.start and _RISEN.search(scene.lower, n.end, start.start)][-1:]
    if len(ends) != 1 or not _comparable(start, ends[0]) or ends[0].value == start.value:
        return None
    if any(n not in (start, ends[0]) and n.start > min(start.start, ends[0].start) for n in told):
        return None
    pair, way = (start, ends[0]), Direction.UP if ends[0].value > start.value else Direction.DOWN
    fits = moved_by(scene, change, pair, way)
    if fits or (fits is False and closing(sentence, change) and certain(scene, index, change, pair)):
        return pair, way, apart
    return None


def moved_by(scene: Scene, change: NumberMention, pair: _Pair, way: Direction) -> bool | None:
    """Whether a change in percent, whatever its sign, is what two figures give; None where that cannot be told."""
    said, given = [], []
    for strained in (False, True):
        share = interval(scene, replace(change, value=abs(change.value)), strained=strained)
        said.append(share.scaled(_HUNDRED) if change.unit is None else share)
        before, after = (interval(scene, n, strained=strained) for n in pair)
        if before.low <= 0:
            return None
        moved = (after / before - _ONE).scaled(_HUNDRED)
        given.append(moved if way is Direction.UP else Interval.exactly(Decimal(0)) - moved)
    outcome = compared((said[0], said[1]), (given[0], given[1]))
    value = abs(change.value) * (_HUNDRED if change.unit is None else 1)
    moved_ = abs(pair[1].value / pair[0].value - 1) * _HUNDRED
    return outcome if not outcome or telling((change, *pair), value, moved_) else None


def linked_difference(scene: Scene, index: int, gap: NumberMention) -> tuple[_Pair, Direction | None, bool] | None:
    """The two figures that a gap lies between, its direction where told, and whether they stand in other sentences."""
    sentence = scene.sentences[index]
    if not enough(scene, index, 3):
        return None
    if (outcome := _outcome(scene, sentence, gap)) is not None:
        return outcome, None, False
    way = changing(sentence, gap)
    if way is None and not parting(sentence, gap) and not retold(sentence, gap):
        return None

    beside = listed_with(scene, sentence, gap)

    def pairs(window: Sequence[NumberMention]) -> Iterator[_Pair]:
        alike = [n for n in window if n.form is not Form.FRACTION and _of_one_kind(gap, n) and n.value > 0]
        alike = [n for n in alike if not scene.lower.endswith(" by ", 0, n.hedge_start) and n.start not in beside]
        if gap.unit == POINT:
            alike = [n for n in alike if n.value <= _HUNDRED and not scene.lower.startswith(" times", n.end)]
            alike = [n for n in alike if n.unit == PERCENT or n.start >= sentence.start]
            alike = [n for n in alike if n.form is Form.DIGITS and not _OF_SO_MANY.match(scene.lower, n.end)]
            alike = [replace(n, unit=PERCENT) if n.unit is None else n for n in alike]
        if all(n.unit is None for n in alike) and gap.unit is not None:
            return
        yield from _ordered(scene, _without_fields(scene, alike)[-_MOST:], way or Direction.UP)

    def fits(pair: _Pair) -> bool | None:
        scale = gap_scale(gap.unit, pair[0].unit or pair[1].unit)
        if scale is None:
            return None
        said, given = [], []
        for strained in (False, True):
            said.append(interval(scene, gap, strained=strained).scaled(scale))
            before, after = (interval(scene, n, strained=strained) for n in pair)
            moved = after - before
            given.append(moved if after.low >= before.low else Interval.exactly(Decimal(0)) - moved)
        outcome = compared((said[0], said[1]), (given[0], given[1]))
        apart = abs(pair[0].value - pair[1].value)
        return outcome if not outcome or telling((gap, *pair), gap.value * scale, apart) else None

    around = windows(scene, index, gap)
    if _APPOSED.search(sentence.sides(gap)[0]):
        around = chain([(False, [n for n in sentence.numbers if n.end <= gap.start])], around)
    found = link(around, pairs, fits)
    if found is None or (not found.fits and _of_another(sentence, gap, found.operands)):
        return None
    if (
        not found.fits
        and _SINCE.match(scene.lower, gap.end)
        and not _SINCE.search(scene.lower, sentence.start, gap.start)
    ):
        return None  # "300 in May and 360 in June; it has grown by 90 since the spring"
    if found.fits and not _marked(scene, found.operands) and not _APPOSED.search(sentence.sides(gap)[0]):
        window = [n for n in numbers_from(scene, index, min(n.start for n in found.operands)) if n.start != gap.start]
        scale = gap_scale(gap.unit, found.operands[0].unit or found.operands[1].unit) or 1
        if by_chance(gap, sum(1 for _ in pairs(window)), max(n.value for n in found.operands) / scale):
            return None
    if not found.fits and left_of_three(scene, index, gap):
        return None
    if not found.fits and not any(
        sure(scene, index, gap, found.operands) for sure in (_meant, of_those_alone, _mistyped)
    ):
        return None
    if way is None and not parting(sentence, gap) and not _marked(scene, found.operands):
        return None
    return found.operands, way, found.apart


def _without_fields(scene: Scene, numbers: Sequence[NumberMention]) -> Sequence[NumberMention]:
    """The figures without those that are both told as what others are of: "four from eight, one more than she has from
    ten"."""
    fields = [n for n in numbers if scene.lower.endswith((" from ", " out of "), 0, n.hedge_start)]
    return [n for n in numbers if n not in fields] if len(fields) > 1 else numbers


def _outcome(scene: Scene, sentence: Sentence, gap: NumberMention) -> _Pair | None:
    """The two figures of a sentence that a third is told to be left of: "480 in and 455 out: 25 were lost".

    Those two are its only figures of the kind, and stand before it; what does not come out is claimed if it is near.
    """
    if len(sentence.numbers) <= _TWO or gap.value <= 0 or not remaining(sentence, gap):
        return None
    others = [n for n in sentence.numbers if n.start != gap.start and n.form is not Form.FRACTION]
    alike = [n for n in others if _of_one_kind(gap, n) and n.value > 0 and n.end <= gap.start]
    if len(alike) != 2 or alike[0].value == alike[1].value or any(n.start > gap.start for n in others):
        return None
    pair = replace(alike[0], counted=None), replace(alike[1], counted=None)  # births and deaths, in and out
    if len({n.unit for n in pair}) > 1 or gap_scale(gap.unit, pair[0].unit) != 1:
        return None
    if all(GOES_AFTER.match(sentence.sides(n)[1]) or GOES.search(sentence.sides(n)[0]) for n in alike):
        return None  # "33 were released and five died, leaving 21": of those there were before
    if any(changing(sentence, n) is not None or _of_others(scene, n, alike[1]) for n in alike):
        return None  # "Eight more came, and 22 of the tents went, leaving nine"
    if left_of_three(scene, scene.sentences.index(sentence), gap, near=True):
        return None  # "412 came. Trains brought 180 and buses 170, leaving 62 on foot"
    apart, together = abs(pair[0].value - pair[1].value), pair[0].value + pair[1].value
    if gap.value in (apart, together):
        return pair if gap.value == apart else None
    exact = all(n.hedge is None and n.step == 1 for n in (gap, *pair))
    near = abs(gap.value - apart) <= apart * _NEAR_OUTCOME
    return pair if exact and near and apart >= _LEAST_OUTCOME and not doubtful(sentence) else None


def _of_others(scene: Scene, part: NumberMention, whole: NumberMention) -> bool:
    """Whether a figure is a part of something else than the other: "22 of the tents", not "£3,450 of the £4,800"."""
    if not scene.lower.startswith(" of ", part.end):
        return False
    return scene.lower[part.end : whole.hedge_start] not in (" of the ", " of its ", " of their ", " of a ", " of ")


def _ordered(scene: Scene, alike: Sequence[NumberMention], way: Direction) -> Iterator[_Pair]:
    """Pairs of figures that move the way that is told; where one is marked as the start, it is."""
    alike = [n for n in alike if not _bounds(scene, n)]
    starts = {n.start for n in alike if _starts(scene, n)}
    ends = {n.start for n in alike if _ends(scene, n)}
    for older, newer in permutations(alike, 2):
        if older.start in ends and newer.start not in starts:
            continue
        if starts and len(starts) < len(alike) and (older.start not in starts or newer.start in starts):
            continue
        rises = newer.value > older.value
        if newer.value != older.value and rises == (way is Direction.UP) and _comparable(older, newer):
            if _OF.fullmatch(scene.lower, min(older.end, newer.end), max(older.hedge_start, newer.hedge_start)):
                continue  # "down a third to 40 of the 90 tonnes allowed"
            yield older, newer


def _starts(scene: Scene, number: NumberMention) -> bool:
    sentence = scene.sentence_at(number.start)
    return sentence is not None and starting(sentence, number)


def _ends(scene: Scene, number: NumberMention) -> bool:
    sentence = scene.sentence_at(number.start)
    return sentence is not None and ending(sentence, number)


def _meant(scene: Scene, index: int, change: NumberMention, pair: _Pair) -> bool:
    """Whether a change that does not come out can be one of no other figures: told as a change and nothing else."""
    sentence = scene.sentences[index]
    apart = any(scene.sentence_at(n.start) is not sentence for n in pair)
    if all(scene.sentence_at(n.start) is not sentence for n in pair) and not of_the_counted(
        scene, sentence, change, pair
    ):
        return False  # "E-books doubled, so that digital loans were up by half"
    noun = _A_CHANGE_OF.search(sentence.sides(change)[0]) is not None
    taken_up = _TAKES_UP.match(sentence.lower) is not None and ending(sentence, pair[1])
    set_off = (noun and _set_off(scene, sentence, change, pair)) or taken_up
    if change.form is Form.FRACTION and apart and not set_off:
        return False  # "Together they are a third of it": more often a share
    if max(n.value for n in pair) < _LEAST_FAR and pair[0].slot == "n":
        return False
    if sentence.start <= pair[0].start and ";" in sentence.lower:
        start, end = clause_of(sentence, change)
        if not any(start <= n.start < end for n in pair) and not _TAKES_UP.match(sentence.scene.lower, start):
            return False  # "$14m in May and $13m in June; the loss of $3m came later"
    cued = _set_off(scene, sentence, change, pair)
    return surely_changing(sentence, change) and certain(scene, index, change, pair, cued=cued)


def _set_off(scene: Scene, sentence: Sentence, change: NumberMention, pair: _Pair) -> bool:
    """Whether a change is set off right behind the later of its figures, the other being the only one alike before it:
    "In 2015 it had 412 pupils. Today it has 515, an increase of 25 %"."""
    older, newer = pair
    if older.start >= sentence.start or newer.start < sentence.start or newer.end > change.start:
        return False
    return _CHANGE_SET_OFF.fullmatch(scene.lower, newer.end, change.hedge_start) is not None


def _of_another(sentence: Sentence, gap: NumberMention, pair: _Pair) -> bool:
    """Whether a gap is to a bound that is told elsewhere, or another figure is that of these two: "€84m, €4m above the
    €80m of 2025 and €9m above 2024"."""
    last = max(n.end for n in pair)
    if _UNTOLD.search(sentence.scene.lower, last, max(gap.start, last)):
        return True
    apart = abs(pair[1].value - pair[0].value)
    return any(n.value == apart and n.unit == gap.unit and n.start != gap.start for n in sentence.numbers)


def _marked(scene: Scene, pair: _Pair) -> bool:
    """Whether two figures are told as where a change starts and where it ends: "from 80 to 60"."""
    return _starts(scene, pair[0]) and _ends(scene, pair[1])


def _mistyped(scene: Scene, index: int, gap: NumberMention, pair: _Pair) -> bool:
    """Whether a figure beside the two ends of a change is the change between them but for a slip of the keyboard."""
    scale = gap_scale(gap.unit, pair[0].unit or pair[1].unit)
    last = max(pair[0].end, pair[1].end)
    if not scale or not _marked(scene, pair) or not 0 < gap.start - last < _NEAR_ENDS:
        return False
    if any(last < n.start < gap.start for n in scene.sentences[index].numbers):
        return False
    given = abs(pair[1].value - pair[0].value) / scale
    exact = all(n.hedge is None and n.step <= given / _SLIP_DIGITS for n in (gap, *pair))
    return exact and slipped(_digits(given), _digits(gap.value)) and certain(scene, index, gap, pair)


def _digits(value: Decimal) -> Decimal:
    """A value by its digits alone: 187 for 187,000."""
    return Decimal(int("".join(map(str, value.normalize().as_tuple().digits))))


def _bounds(scene: Scene, number: NumberMention) -> bool:
    sentence = scene.sentence_at(number.start)
    return sentence is not None and bounding(sentence, number)


def _is_change(scene: Scene, number: NumberMention) -> bool:
    sentence = scene.sentence_at(number.start)
    return sentence is not None and not starting(sentence, number) and changing(sentence, number) is not None


def _comparable(one: NumberMention, two: NumberMention) -> bool:
    if one.unit != two.unit and not (None in (one.unit, two.unit) and not (one.counted or two.counted)):
        return False
    return max(one.value, two.value) <= 50 * min(one.value, two.value)


def _of_one_kind(gap: NumberMention, number: NumberMention) -> bool:
    if number.unit is None and gap.unit is not None:
        return number.counted is None  # "from 7,340 megawatts to 6,980"
    return gap_scale(gap.unit, number.unit) is not None


def interval(scene: Scene, number: NumberMention, *, strained: bool) -> Interval:
    return scene.maker.strained(number) if strained else scene.maker.natural(number)
