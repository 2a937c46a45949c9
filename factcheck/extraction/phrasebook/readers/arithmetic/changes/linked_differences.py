"""Gaps whose two figures stand where the copy likes: "Now it is £52. In May it was £40, so it is £12 dearer"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import chain

from factcheck.claims import PERCENT, POINT, Direction, Form, Interval, slipped
from factcheck.claims.units import gap_scale
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import (
    by_chance,
    certain,
    compared,
    doubtful,
    enough,
    link,
    numbers_from,
    telling,
    windows,
)
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.outcomes import amounts, left_of_three
from factcheck.extraction.phrasebook.phrases.arithmetic.flows import GOES, GOES_AFTER
from factcheck.extraction.phrasebook.readers.arithmetic.changes.change_ends import (
    interval,
    marked,
    meant,
    ordered,
    without_fields,
)
from factcheck.extraction.phrasebook.readers.arithmetic.changes.sure_gaps import listed_with, of_those_alone
from factcheck.extraction.phrasebook.readers.arithmetic.closing import goes_on
from factcheck.extraction.phrasebook.roles import changing, parting, remaining, retold
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_Pair = tuple[NumberMention, NumberMention]
_HUNDRED = Decimal(100)
_MOST = 6
"""How many figures around a change are tried in pairs."""
_SEVERAL = 12
"""A gap may be that to so many of one of its ends: "two singles cost £3.60 more than a return"."""
_LEAST_OUTCOME = 10
_TWO = 2
_NEAR_OUTCOME = Decimal("0.5")
_NEAR_ENDS = 60
_SLIP_DIGITS = 100
"""A slip of the keyboard is known in figures of three digits or more."""
_APPOSED = expression(r"(?:, | [–—-] | \()an? (?:[a-z]+ ){0,2}[a-z]+ of (?:just |only )?$")
"""What ties a gap to the figures before it in its sentence: "40 won and 25 lost, a difference of 15"."""
_SINCE = expression(r"(?: [a-z]+)? since (?:the )?(?:spring|summer|autumn|winter|start|beginning|new year)\b")
_UNTOLD = expression(
    r"\b(?:quota|target|limit|threshold|minimum|maximum|deadline|budget|record|requirement|standard|norm|needed"
    r"|required)\b"
)
"""Between the figures and a gap: what the gap is to, and is told elsewhere, "she passed the quota with 48 to spare"."""
_OF_SO_MANY = expression(r" (?:out )?of (?:the |its |their )?\d")


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
        alike = [n for n in alike if not scene.lower.startswith(" times", n.end)]
        if gap.unit == POINT:
            alike = [n for n in alike if n.value <= _HUNDRED]
            alike = [n for n in alike if n.unit == PERCENT or n.start >= sentence.start]
            alike = [n for n in alike if n.form is Form.DIGITS and not _OF_SO_MANY.match(scene.lower, n.end)]
            alike = [replace(n, unit=PERCENT) if n.unit is None else n for n in alike]
        if all(n.unit is None for n in alike) and gap.unit is not None:
            return
        yield from ordered(scene, without_fields(scene, alike)[-_MOST:], way or Direction.UP)

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
    if found is None or _that_of_another(sentence, gap, found.operands):
        return None
    if not found.fits and _to_a_bound(sentence, gap, found.operands):
        return None
    if (
        not found.fits
        and _SINCE.match(scene.lower, gap.end)
        and not _SINCE.search(scene.lower, sentence.start, gap.start)
    ):
        return None  # "300 in May and 360 in June; it has grown by 90 since the spring"
    if found.fits and not marked(scene, found.operands) and not _APPOSED.search(sentence.sides(gap)[0]):
        window = [n for n in numbers_from(scene, index, min(n.start for n in found.operands)) if n.start != gap.start]
        scale = gap_scale(gap.unit, found.operands[0].unit or found.operands[1].unit) or 1
        if by_chance(gap, sum(1 for _ in pairs(window)), max(n.value for n in found.operands) / scale):
            return None
    if not found.fits and (left_of_three(scene, index, gap) or _to_another(scene, gap, found.operands)):
        return None
    if not found.fits and not any(
        sure(scene, index, gap, found.operands) for sure in (meant, of_those_alone, _mistyped)
    ):
        return None
    if way is None and not parting(sentence, gap) and not marked(scene, found.operands):
        return None
    return found.operands, way, found.apart


def _outcome(scene: Scene, sentence: Sentence, gap: NumberMention) -> _Pair | None:
    """The two figures of a sentence that a third is told to be left of: "480 in and 455 out: 25 were lost".

    Those two are its only figures of the kind, and stand before it; what does not come out is claimed if it is near.
    """
    if len(sentence.numbers) <= _TWO or gap.value <= 0 or not remaining(sentence, gap) or goes_on(sentence, gap.end):
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


def _to_another(scene: Scene, gap: NumberMention, pair: _Pair) -> bool:
    """Whether a third figure of the draft is just so far from one of the two: "at 98,000 ... Now 71,000, 27,000 less".

    So few digits that most drafts would have such a figure by chance tell nothing.
    """
    if (gap.value / gap.step).normalize() < _LEAST_OUTCOME:
        return False
    ends = {n.value for n in pair}
    unit = pair[0].unit
    told = [n for n in amounts(scene) if n.start != gap.start and n.value not in ends and unit in (None, n.unit)]
    return any(abs(n.value - end) == gap.value for n in told for end in ends)


def _to_a_bound(sentence: Sentence, gap: NumberMention, pair: _Pair) -> bool:
    """Whether a gap is to a bound that is told elsewhere, or of several times one of two figures."""
    last = max(n.end for n in pair)
    if _UNTOLD.search(sentence.scene.lower, last, max(gap.start, last)):
        return True
    one, two = (n.value for n in pair)
    several = (n.value for n in sentence.numbers if n.slot == "n" and 1 < n.value <= _SEVERAL)
    return any(gap.value in (abs(many * one - two), abs(many * two - one)) for many in several)


def _that_of_another(sentence: Sentence, gap: NumberMention, pair: _Pair) -> bool:
    """Whether another gap is that of two figures: "€84m, €4m above the €80m of 2025 and €9m above 2024"."""
    apart, scale = abs(pair[1].value - pair[0].value), gap_scale(gap.unit, pair[0].unit or pair[1].unit) or 1
    if gap.value * scale == apart:
        return False
    return any(n.value * scale == apart and n.unit == gap.unit and n.start != gap.start for n in sentence.numbers)


def _mistyped(scene: Scene, index: int, gap: NumberMention, pair: _Pair) -> bool:
    """Whether a figure beside the two ends of a change is the change between them but for a slip of the keyboard."""
    scale = gap_scale(gap.unit, pair[0].unit or pair[1].unit)
    last = max(pair[0].end, pair[1].end)
    if not scale or not marked(scene, pair) or not 0 < gap.start - last < _NEAR_ENDS:
        return False
    if any(last < n.start < gap.start for n in scene.sentences[index].numbers):
        return False
    given = abs(pair[1].value - pair[0].value) / scale
    exact = all(n.hedge is None and n.step <= given / _SLIP_DIGITS for n in (gap, *pair))
    return exact and slipped(_digits(given), _digits(gap.value)) and certain(scene, index, gap, pair)


def _digits(value: Decimal) -> Decimal:
    """A value by its digits alone: 187 for 187,000."""
    return Decimal(int("".join(map(str, value.normalize().as_tuple().digits))))


def _of_one_kind(gap: NumberMention, number: NumberMention) -> bool:
    if number.unit is None and gap.unit is not None:
        return number.counted is None  # "from 7,340 megawatts to 6,980"
    return gap_scale(gap.unit, number.unit) is not None
