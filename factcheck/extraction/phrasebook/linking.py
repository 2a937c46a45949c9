"""Links a figure with the figures it is drawn from, wherever copy puts them: in its clause, its sentence, or before.

A figure is cued by its own words (see `roles`): a change, a total, a share. The figures around it that can be its
operands are gathered from its clause outwards. What fits is taken. What does not fit is claimed only where nothing else
can be meant: one choice of operands, and a figure that is off by no more than slips are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations
from typing import Generic, TypeVar

from factcheck.claims import Form, Hedge, Interval
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence
from factcheck.extraction.phrasebook.scope import of_another
from factcheck.records import Record

_PARTING = expression(r";|\b(?:while|whereas|but|although|though)\b")
_UNSURE = expression(
    r"\b(?:expect(?:ed|s|ing)?|forecasts?|targets?|predict\w*|would have|if|unless|hoped|planned|respectively|median"
    r"|as the crow flies|rounded|rounding|unrounded|not add|inflation|real terms|adjusted|swing|boundary|except"
    r"|exclud\w+|not counting"
    r"|without(?! (?:an?|any|ever|once|stopping|changing|pausing|landing|touching|resting|leaving)\b)"
    r"|apart from|besides|including|among(?! (?:the |its )?\d)|such as"
    r"|(?<!add )(?<!adds )(?<!added )(?<!adding )up to|at least|estimat\w+|claim(?:ed|s)?|boast\w*|said to|analysts"
    r"|other|others|another|per cent of those|overlap\w*|both|more than once|usual|usually|normally|typical\w*"
    r"|roughly(?! [$£€¥]?\d)"
    r"|(?<!pre-)(?<!post-)tax|taxes|vat|surcharge|discounts?|fees?|deposit|interest|commission|tips?"
    r"|not (?:[$£€¥]?(?=\d)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"|minimum|maximum|depending|ranging|range|each way|net of|before tax|after tax"
    r"|(?<!gap )(?<!difference )(?<!distance )(?<!spread )between(?! (?:them\b(?! and)"
    r"|(?:its|the|their|all) \d|(?:\d{1,2} )?(?:jan|feb|mar|apr|may"
    r"|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b)))\b"
)
"""What may stand in good copy between figures that do not come out."""
_PRICE_ITSELF = expression(
    r"^\W*(?!(?:with|plus|including|after|before|without|adding|once|if)\b)(?:[a-z'’-]+ ){0,3}?"
    r"(?:tax|taxes|vat|fees?|deposit|interest|commission)\b|\b(?:in|on) (?:[a-z]+ )?(?:fees|taxes|interest"
    r"|commission)\b"
)
"""A tax or a fee that the sentence is about, and not one on top of its figures."""
_ANY_OTHER = expression(r"\b(?:than|of|like) any other\b")
_AIM_TOLD = expression(
    r"\b(?:target|estimate|forecast|prediction|minimum|maximum|plan)s?(?:, [^,.;]{3,30},)? (?:of|was|at) (?:just |only "
    r"|about )?(?=[$£€¥]?\d)"
    r"|(?<=\d )(?:[a-z]+ )?(?:target|estimate|forecast|minimum|maximum)\b"
)
"""An aim whose figure stands beside it, among those that are compared."""
_SUMMING = expression(
    r"[\"'“‘(]?(?:that|this|it|these|those|they|so|which|or|up|down|a|an|the (?:gap|difference|mean|average|rise"
    r"|fall|total|increase|drop)|mean|average"
    r"|all|in all|altogether|together|in other words|put another way|between them|total|adding"
    r"|(?:with|counting)(?= [$£€]?\d))\b"
)
_ELLIPTIC = expression(
    r" (?:more|less|fewer|higher|lower|dearer|cheaper|faster|slower|better|worse|longer|shorter)(?=[.,;)—–]|$)"
)
"""A comparison without its second half: what is compared with stands before."""
_SO = expression(
    r"\b(?:so|means?|meaning|which is|that is|that['’]s|works? out|comes? out|amounts? to|in other words"
    r"|therefore|thus|hence|or) "
)

_CLAUSE = expression(r"[,;–—] (?:while|whereas|although|though|but|after|before)\b|\bwhereas\b")
CONTEST = expression(r"[,;–—] (?:while|whereas|although|though|but|after|before|when|where)\b|\bwhereas\b")
"""The same, and what begins another match or vote."""
STORY = expression(
    r"\b(?:but|although|though|yet|while|whereas)\b|\band,|, (?:with|plus|after|before|while)\b|;"
    r"|, and\b(?! (?:it |they )?(?:now|then|today|stands?|stood|is|are|was|were|has reached|reached|ended|finished)\b)"
)
"""What begins another story before a figure that was to be an end of a gap."""
LISTED = expression(r"(?:, \d[\d.,]*)*(?:, | and |, and )\d")
"""Behind the first of several gaps: "by 4, 11 and 2 points"."""
_A_SENTENCE = 400
_CLOSE = Decimal("0.03")
_CHOICES, _MANY, _CHOICES_OF_FRACTION = {1: 1, 2: 6}, 60, 3
_TEN = 10
_BOUNDS = frozenset({Hedge.OVER, Hedge.AT_LEAST, Hedge.UNDER, Hedge.UP_TO})
_NEAR_BOUND = Decimal("0.25")
"""How far what others come to may lie beyond a bound that is told of it: "more than 40", of 48."""
CROWDED = 40
"""Figures of a sentence from which on it is a table in disguise: none of them is linked with others by its words.

It bounds the time that a line without an end takes. Of 22,867 sentences of published copy none holds even twenty.
"""

Operands = TypeVar("Operands")


class Link(Record, Generic[Operands]):
    """A choice of operands for a figure."""

    operands: Operands
    apart: bool
    """Whether some of them stand in another sentence."""
    fits: bool


def windows(
    scene: Scene, index: int, number: NumberMention, back: int = 2
) -> Iterator[tuple[bool, list[NumberMention]]]:
    """The figures around one, nearest first: in its clause, in its sentence, then with one sentence before at a time.

    Each comes with whether it reaches beyond the sentence. A crowded sentence has none, and ends what is looked at.
    """
    sentence = scene.sentences[index]
    if len(sentence.numbers) >= CROWDED:
        return
    own = [n for n in sentence.numbers if n.start != number.start]
    clause = clause_of(sentence, number)
    near = [n for n in own if clause[0] <= n.start < clause[1]]
    if len(near) < len(own):
        yield False, near
    yield False, own
    window = own
    for other in before(scene, index, back):
        if len(other.numbers) >= CROWDED:
            return
        if other.numbers:
            window = [*other.numbers, *window]
            yield True, window


def before(scene: Scene, index: int, back: int = 2) -> Iterator[Sentence]:
    """The sentences before one in its block, from the nearest on."""
    block = scene.sentences[index].block
    for other in reversed(scene.sentences[max(0, index - back) : index]):
        if other.block is not block:
            return
        yield other


def numbers_from(scene: Scene, index: int, low: int) -> list[NumberMention]:
    """The figures of a sentence, and of those before it down to the one that holds an offset."""
    found = [*scene.sentences[index].numbers]
    for back in reversed(scene.sentences[max(0, index - 3) : index]):
        if back.end <= low:
            break
        found = [*back.numbers, *found]
    return found


def enough(scene: Scene, index: int, least: int, back: int = 2) -> bool:
    """Whether a sentence and those before it hold so many figures at all, and not too many: a quick look."""
    found = len(scene.sentences[index].numbers)
    if found >= CROWDED or found >= least:
        return found < CROWDED
    for one in before(scene, index, back):
        found += len(one.numbers)
        if found >= least:
            return True
    return False


def clause_of(sentence: Sentence, number: NumberMention) -> tuple[int, int]:
    """The clause of a figure, as a range of the prose: semicolons and "while", "but" part clauses."""
    start, end = sentence.start, sentence.end
    for mark in _PARTING.finditer(sentence.scene.lower, sentence.start, sentence.end):
        if mark.end() <= number.start:
            start = mark.end()
        elif mark.start() >= number.end:
            end = mark.start()
            break
    return start, end


def link(
    around: Iterable[tuple[bool, Sequence[NumberMention]]],
    assignments: Callable[[Sequence[NumberMention]], Iterable[Operands]],
    fits: Callable[[Operands], bool | None],
) -> Link[Operands] | None:
    """The first operands that fit, from the nearest window on; where none do, the only ones of the nearest window.

    `fits` says None of operands that come out under a strained reading alone, or that cannot be meant: no link.
    """
    nearest: tuple[bool, list[Operands]] | None = None
    for apart, window in around:
        found = list(assignments(window))
        for one in found:
            if fits(one):
                return Link(one, apart, True)
        if nearest is None and found:
            nearest = apart, found
    if nearest is None or len(nearest[1]) != 1 or fits(nearest[1][0]) is None:
        return None
    return Link(nearest[1][0], nearest[0], False)


def certain(
    scene: Scene, index: int, number: NumberMention, operands: Sequence[NumberMention], *, cued: bool = False
) -> bool:
    """Whether the copy leaves no other way to take figures that do not come out.

    Operands in the sentence before are meant only by a sentence that sums them up: "That is 35 per cent of the pot",
    or whose figure is `cued` as nothing but the outcome of others: a mean, a ratio.
    """
    sentence = scene.sentences[index]
    if another_clause(scene, number, operands):
        return False
    passage = [sentence]
    if any(not sentence.start <= one.start < sentence.end for one in operands):
        previous = next(before(scene, index, 1), None)
        if previous is None or not (
            _sums_up(sentence, number, operands) or (cued and _alone(sentence, number, operands))
        ):
            return False
        if any(one.start < previous.start for one in operands):
            return False
        passage.append(previous)
    return not (any(map(doubtful, passage)) or (operands and of_another(scene, sentence, number, operands)))


def another_clause(scene: Scene, number: NumberMention, operands: Iterable[NumberMention]) -> bool:
    """Whether "while" or its like parts a figure from one that it would be worked out from: "£3,070 a square metre,
    while the penthouse, at 140"."""
    ends = ((number.end, one.start) if one.start > number.end else (one.end, number.hedge_start) for one in operands)
    return any(parted(scene.lower, low, high) for low, high in ends if high - low < _A_SENTENCE)


def parted(text: str, low: int, high: int, by: re.Pattern[str] = _CLAUSE) -> bool:
    """Whether a range of a text, between a figure and one that it would be worked out from, begins another clause."""
    return low < high and by.search(text, low, high) is not None


def given_by_others(figures: Iterable[NumberMention], gives: Callable[[NumberMention, NumberMention], bool]) -> bool:
    """Whether two of some figures, in their order, give what a figure that does not come out says."""
    return any(gives(one, two) for one, two in combinations(figures, 2))


def doubtful(sentence: Sentence, *, but: str = "", until: int | None = None) -> bool:
    """Whether a sentence takes its figures back, or says what lets figures of good copy not come out.

    `but` are words of it that are known not to do so, `until` where it ends to be looked at.
    """
    lower = sentence.lower if until is None else sentence.lower[: until - sentence.start]
    lower = lower.replace(but, "") if but else lower
    lower = _ANY_OTHER.sub("", lower)
    lower = _AIM_TOLD.sub("", _PRICE_ITSELF.sub("", lower, count=1))
    return denied(sentence) or _UNSURE.search(lower) is not None


def _alone(sentence: Sentence, number: NumberMention, operands: Sequence[NumberMention]) -> bool:
    """Whether a sentence has no figure but its outcome, operands of it, the number of those, and "this one".

    A percentage beside an amount is the same outcome told again: "That is 40 more, or 9 per cent up".
    """
    others = [n for n in sentence.numbers if n.start != number.start and n not in operands]
    if number.slot in "nmu":
        others = [n for n in others if n.slot != "p"]
    return all(number.start <= n.start < number.end or n.value in (1, len(operands)) for n in others)


def _sums_up(sentence: Sentence, number: NumberMention, operands: Sequence[NumberMention]) -> bool:
    """Whether a sentence says what figures before it come to, or compares its one figure with one of them."""
    lower = sentence.scene.lower
    if not _alone(sentence, number, operands):
        return False
    if _SUMMING.match(lower, sentence.start) or (len(sentence.numbers) == 2 and _ELLIPTIC.match(lower, number.end)):
        return True
    return _SO.search(lower, sentence.start, number.start) is not None


def compared(
    said: tuple[Interval, Interval], given: tuple[Interval, Interval], *, farthest: Decimal = Decimal("2.5")
) -> bool | None:
    """Whether a figure is what its operands give: each as readers take it, and at most. None where nothing is told.

    Nothing is told by figures that fit under a strained reading, and by those too far apart to be of one claim.
    """
    if said[0].meets(given[0]):
        return True
    if said[1].meets(given[1]):
        return None
    one, two = _middle(said[0]), _middle(given[0])
    if one is None or two is None or one <= 0 or two <= 0:
        return None
    if one > two * farthest or two > one * farthest:
        return False if magnitude_off(max(one, two) / min(one, two)) else None
    return False


def magnitude_off(ratio: Decimal) -> bool:
    """Whether a ratio is a power of ten but for rounding: a slip of a zero, or of million for billion."""
    return any(abs(ratio / power - 1) < _CLOSE for power in (10, 100, 1000))


def _middle(interval: Interval) -> Decimal | None:
    ends = [end for end in (interval.low, interval.high) if not end.is_infinite()]
    return sum(ends, Decimal(0)) / len(ends) if ends else None


def telling(figures: Iterable[NumberMention], said: Decimal, given: Decimal) -> bool:
    """Whether figures that come out by their bounds alone ("more than $250") also do so by what is printed."""
    if not any(number.hedge in _BOUNDS for number in figures):
        return True
    return abs(said - given) <= _NEAR_BOUND * max(said, given)


def by_chance(number: NumberMention, choices: int, size: Decimal | None = None) -> bool:
    """Whether a figure that no words tie to others meets what so many choices of them come to too easily.

    `size` is that of the figures which it is held against, for a difference: in large ones it is met seldom. A share
    of one digit is met by chance at the second choice, a fraction in words at the fourth, one of two digits at the
    seventh, one of three hardly ever.
    """
    if size is not None:
        return choices > 1 and choices * _TEN > size / number.step
    if number.form is Form.FRACTION:
        return choices > _CHOICES_OF_FRACTION
    return choices > _CHOICES.get(len(str(int(abs(number.value) / number.step))), _MANY)


def exact_figure(number: NumberMention, least: int) -> bool:
    """Whether a figure is an amount of so much at least, told without a hedge, and no length of time."""
    return plain_figure(number) and number.unit not in TIME_UNITS and number.hedge is None and number.value >= least


def plain_figure(number: NumberMention) -> bool:
    """Whether a figure is an amount, and no share, fraction or points."""
    return number.slot in "nmu" and number.form is not Form.FRACTION and number.value > 0
