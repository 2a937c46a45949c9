"""Figures drawn from two told before: "The south made 107.0 million litres. After the hail it is 96.4 million, so 11.6
million litres have been lost".

The words before the figure say that it follows, and the two are the only ones of its kind shortly before it. It is
claimed where it comes out, and where it is a slip of one digit away and nothing else that is told gives it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, product

from factcheck.claims import Breakdown, Coverage, Difference, Form, slipped
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.phrases.arithmetic.flows import GOES, GOES_AFTER
from factcheck.extraction.phrasebook.readers.arithmetic.changes.difference_claims import difference
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import breakdown
from factcheck.extraction.phrasebook.roles import averaging, changing, each, narrowed
from factcheck.extraction.phrasebook.scene import SLOTS, Scene, Sentence

_U = f"[{SLOTS['u']}{SLOTS['n']}]"

CUES = (
    "so ", "thus", "therefore", "hence", "mean", "other words", "that is ", "that was ", "which is ", "which was ",
    "that makes", "that made", "which makes",
    "which saves", "came to", "saving", "saved", "loss of", "drop of", "fall of",
    "rise of", "gain of", "increase of", "difference", "altogether", "in all", "together", "with that", "all told",
    "short", "missing", "over the ", "the rest", "balance", "remainder", "keeping", "giving", "gives", "gave",
    "comes to", "adds up", "profit", "surplus", "deficit", "more than ", "over budget",
    "under ", "over all", "room for", "still ", "left", "that leaves", "gap",
)  # fmt: skip
_LEAD = expression(
    r"(?:^|[,;:–—] ?|\b(?:and|but) )[\"'“‘]?(?:so(?! far\b| many\b| much\b|-)(?: that)?|thus|therefore|hence|then"
    r"|altogether|in all|all told"
    r"|together|in other words|with that|(?:that|which|this) (?:is|was|means?|meant|makes|made|leaves|left|saves|saved"
    r"|gives|gave|came to|comes to|adds up to|brings|brought)|meaning|leaving|making|saving|keeping|giving|bringing"
    r"|there is (?:still )?room for|(?:a|the|its) (?:gap|difference|loss|saving|drop|fall|rise|gain|increase"
    r"|shortfall|surplus|deficit|profit|rest|balance|remainder)|over (?:the|all|these) [a-z#]+ (?:months|days|weeks"
    r"|years"
    r"|nights|rounds|seasons))\b[^.;:]{0,70}$"
    r"|\b(?:put|added|kept|banked|invested|placed|moved|paid|gave|spent|lent) the (?:rest|balance|remainder"
    r"|difference),? $"
    r"|(?:^|[;,] (?:and )?)the (?:other|remaining) $"
    rf"|\b(?:thus|therefore|hence|then|altogether)\b,?[^.;:,]{{0,50}}$|\bover (?:the|all|these) {_U}[^.;:]{{0,50}}$"
)
_AFTER = expression(
    r"(?: [a-z’'-]+){0,3}? (?:(?:that )?(?:is|are|was|were) (?:missing|lacking|still to come)|short(?:,| of| $|\.|$)"
    r"|missing|(?:fewer|less|lower|shorter)(?=[.,;)]|$)|too (?:few|many)|(?:are|is|were|was) still |(?:more|less"
    r"|fewer) than (?:required"
    r"|needed"
    r"|planned|asked|budgeted|allowed)|(?:over|under|above|below) (?:the )?(?:budget|target|limit|estimate))"
)
_FEWER = expression(
    r"\b(?:los[st]|loss|lost|gone|fewer|less|missing|short|left|leav\w+|remain\w*|still|unsold|sav(?:es|ed|ing)|spare"
    r"|room|gap|difference|drop\w*|fall|fell|fallen|shortfall|surplus|deficit|profit|more|extra|rise|rose|gain|increase"
    r"|grown?|grew|shrank|shrunk|closed|lower|higher|shorter|longer|down|up|disappeared|vanished|unaccounted"
    r"|outstanding"
    r"|owed?|empty|unused|(?:over|under) (?:the )?(?:budget|target|estimate|limit)|given up|dropped out|turned back"
    r"|keeping|rest|balance|remainder|the other|remaining)\b"
)
_ALL = expression(
    r"\b(?:altogether|in all|all told|together|total|both|combined|whole|over the (?:year|season|two|weekend)|in the"
    rf" (?:year|two|season)|with that|came to|comes to|adds up|sample|gate)\b|\bover (?:the|all|these) {_U}"
)
_OF_THOSE = expression(r" (?:[a-z]+ )?of (?:those|them|these|whom|which)\b")
"""Behind a part of what was told before: "the rest, 92, are young stock, and 50 of those are heifers"."""
_UNTIED = expression(r" (?:in|on|for|of|to|from|by|at|as) [a-z]")
_UNSURE = expression(
    r"\b(?:if|unless|would|could|might|may|expected|forecast|target|each|per"
    r"|every|average|averaged|besides|except|others|also|including|respectively|estimated|planned|until"
    r"|(?<!has )(?<!have )(?<!had )since)\b"
)
_ROOM = expression(r"\b(?:seats?|holds?|sleeps?|takes?|capacity|can|able|room|places|limit|allowed)\b")
"""What can be had, or come, is no part of what was and came."""
_WITH = expression(r"[^.;:]{0,30}?,? (?:with|plus|including|counting|besides) ")
_REPAID = expression(r"\b(?:(?:re)?paid|returned|spent|used up|eaten|drunk)\b")
_COSTS = expression(r"\b(?:costs?|expenses|bills?|spending|outgoings|wages|prizes)(?: [a-z]+){0,3} $")
_LEFT = expression(r"\b(?:left|leav\w+|remain\w*|still|unsold)\b")
_NET = expression(r"\b(?:surplus|deficit|profit|loss|gap|shortfall)\b")
_AGO = expression(r"\b(?:last|previous|same) (?:year|month|week|season|time)\b|\bago\b|\bin (?:19|20)\d\d\b")
_TOOK = expression(r"\b(?:took|takes|taken|destroyed|claimed|cost|ate|ruined|flooded|burnt|burned)(?: [a-z]+)? $")
_MISSING = expression(r"\b(?:missing|lost|gone|others?|rest|remaining)\b")
_NET_OF_THREE = expression(r"\b(?:profit|surplus|loss|deficit)\b")
_BACK, _PAIR, _THREE_DIGITS, _TWO_DIGITS, _MOST, _MOST_PARTS, _NEAR = 4, 2, 100, 10, 14, 6, 40


def read_drawn(scene: Scene) -> Iterator[Breakdown | Difference]:
    """At most one claim for a sentence that says what two figures told before it come to."""
    for sentence in scene.sentences_with(CUES):
        if sentence.block.cell is not None or not 1 <= len(sentence.numbers) < CROWDED:
            continue
        for number in sentence.numbers:
            if _follows(sentence, number):
                claim = _of(scene, sentence, number)
                if claim is not None:
                    yield claim
                    break


def _follows(sentence: Sentence, number: NumberMention) -> bool:
    plain = number.slot in "nmu" and number.form is Form.DIGITS and number.hedge is None and number.value > 0
    if not plain or number.unit in TIME_UNITS or number.value / number.step < _TWO_DIGITS:
        return False
    before, after = sentence.sides(number)
    if _OF_THOSE.match(after) or (_LEAD.search(before) is None and _AFTER.match(after) is None):
        return False
    return each(sentence, number) is None and not averaging(sentence, number)


def _of(scene: Scene, sentence: Sentence, number: NumberMention) -> Breakdown | Difference | None:
    passage = [sentence]
    ends = [n for n in sentence.numbers if n.end <= number.start and not _beside_the_point(sentence, n)]
    near = scene.sentences_in(sentence.block.start, sentence.start)
    for one in reversed(near[-_BACK:]):
        if len(_alike(number, ends)) >= _PAIR:
            break
        passage.insert(0, one)
        ends = [*(n for n in one.numbers if not _beside_the_point(one, n)), *ends]
    told = _alike(number, ends)
    if not _PAIR <= len(told) <= _MOST_PARTS or any(n.hedge for n in told):
        return None
    before, after = sentence.sides(number, 120)
    said = before + " " + after[:60]
    outcomes = _outcomes(passage, number, told, said)
    for value, signed in outcomes:
        if _meets(value, number, told):
            return _claim(scene, number, signed)
    off = [signed for value, signed in outcomes if _a_slip(value, number, told)]
    if len(off) != 1 or _adds_up(number, told) or not _sure(scene, passage, number, told, before, after):
        return None
    return _claim(scene, number, off[0])


_Outcome = tuple[Decimal, Sequence[NumberMention]]


def _outcomes(
    passage: Sequence[Sentence], number: NumberMention, told: Sequence[NumberMention], said: str
) -> list[_Outcome]:
    """What the figures can come to, with the parts that make it: of two, what lies between them has one below zero."""
    made = sum((n.value for n in told), Decimal(0))
    fewer, together = _FEWER.search(said), _ALL.search(said)
    if len(told) > _PAIR:
        spent = [n for n in told if _taken(passage, n) or _COSTS.search(_before(passage, n))]
        if len(told) == _PAIR + 1 and len(spent) == 1 and _NET_OF_THREE.search(said):
            signed = [replace(n, value=-n.value) if n in spent else n for n in told]
            return [(sum((n.value for n in signed), Decimal(0)), signed)]
        if fewer and passage[-1].start <= told[-1].start and not _NET.search(said):
            return [_apart(n, told[-1]) for n in told[:-1] if n.value != told[-1].value]
        return [(made, told)] if number.value > max(n.value for n in told) and not fewer else []
    low, high = sorted(told, key=lambda n: n.value)
    apart = _apart(low, high)
    if low.value == high.value or (not fewer and narrowed(passage[-1], number)):
        return []
    if fewer or together:
        return [apart] if fewer else [(made, told)]
    return [apart] if number.value < high.value else [(made, told)]


def _adds_up(number: NumberMention, told: Sequence[NumberMention]) -> bool:
    """Whether the figures give another one in some way, added and taken off."""
    ways = product((1, 0, -1), repeat=len(told))
    return any(sum(sign * n.value for sign, n in zip(way, told, strict=True)) == number.value for way in ways)


def _apart(one: NumberMention, two: NumberMention) -> _Outcome:
    low, high = sorted((one, two), key=lambda n: n.value)
    return high.value - low.value, (low, replace(high, value=-high.value))


def _sure(
    scene: Scene,
    passage: Sequence[Sentence],
    number: NumberMention,
    told: Sequence[NumberMention],
    before: str,
    after: str,
) -> bool:
    """Whether a figure that is a slip away from what others come to can be meant as nothing else."""
    said = before + " " + after[:60]
    tied = _FEWER.search(said) or _ALL.search(said) or _taken(passage, told[-1])
    if _of_its_own(said, before, after) or _WITH.match(after) or (not tied and _UNTIED.match(after)):
        return False
    if number.value > max(n.value for n in told) and any(_ROOM.search(one.lower) for one in passage):
        return False
    left = _LEFT.search(said) and not (_NET.search(said) or _REPAID.search(_before(passage, told[-1])))
    if left and any(_AGO.search(one.lower) for one in passage):
        return False
    spans = [(max(passage[0].start, n.hedge_start - _NEAR), n.end) for n in told]
    spans.append((told[-1].end, min(passage[-1].end, number.end + _NEAR)))
    if any(_UNSURE.search(scene.lower, low, high) for low, high in spans) or any(map(_doubtful, passage)):
        return False
    return not given_elsewhere(scene, passage[-1], number)


def _before(passage: Sequence[Sentence], number: NumberMention) -> str:
    sentence = next(one for one in passage if one.start <= number.start < one.end)
    return sentence.sides(next(n for n in sentence.numbers if n.start == number.start))[0]


def _taken(passage: Sequence[Sentence], number: NumberMention) -> bool:
    """Whether a figure is told as what was taken of another: "drought took 7,850 hectares"."""
    sentence = next(one for one in passage if one.start <= number.start < one.end)
    before, after = sentence.sides(next(n for n in sentence.numbers if n.start == number.start))
    if number.slot == "m" and before.endswith(("took ", "takes ")):
        return False  # at the door
    return _TOOK.search(before) is not None or (GOES.search(before) or GOES_AFTER.match(after)) is not None


def _of_its_own(said: str, before: str, after: str) -> bool:
    """Whether a figure is told as known, and not drawn: "so the 1,290 votes of the Greens"."""
    return before.endswith(" the ") and not (_AFTER.match(after) or _MISSING.search(said))


def _doubtful(sentence: Sentence) -> bool:
    return doubtful(sentence, but="in other words" if "in other words" in sentence.lower else "another ")


def _alike(number: NumberMention, ends: Sequence[NumberMention]) -> list[NumberMention]:
    """The figures of the kind of one: of its unit, or bare beside such."""
    found = [n for n in ends if n.slot in "nmu" and n.form is not Form.FRACTION and n.value > 0]
    if number.unit is not None:
        return [replace(n, unit=number.unit) for n in found if n.unit == number.unit or _bare(n)]
    units = {n.unit for n in found if n.unit is not None and n.unit not in TIME_UNITS}
    if number.counted is None and len(units) == 1 and not any(n.unit is None and n.counted for n in found):
        return [replace(n, unit=None) for n in found if n.unit in units or _bare(n)]
    return [n for n in found if n.unit is None and n.value >= _TWO_DIGITS]


def _bare(number: NumberMention) -> bool:
    return number.unit is None and number.counted is None and number.value / number.step >= _TWO_DIGITS


def _beside_the_point(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a figure is no end and no part: a rate, a mean, or itself what lies between two others."""
    return each(sentence, number) is not None or averaging(sentence, number) or changing(sentence, number) is not None


def _meets(value: Decimal, number: NumberMention, pair: Sequence[NumberMention]) -> bool:
    steps = sum((n.step for n in pair), number.step) / 2 if any(n.step != 1 for n in (number, *pair)) else 0
    return abs(value - number.value) <= steps


def _a_slip(value: Decimal, number: NumberMention, pair: Sequence[NumberMention]) -> bool:
    """Whether a figure is another but for a slip of the keyboard, in what both print."""
    step = min(n.step for n in (number, *pair))
    one, two = value / step, number.value / step
    if min(one, two) < _THREE_DIGITS:
        kinds = {noun_class(n.counted) for n in (number, *pair) if n.counted}
        same = number.unit is not None or len(kinds) <= 1
        if not same or min(one, two) < _TWO_DIGITS:
            return False
    return slipped(one.to_integral_value(), two.to_integral_value())


def given_elsewhere(scene: Scene, sentence: Sentence, number: NumberMention) -> bool:
    """Whether the draft tells the figure a second time, or two other figures of it that give it."""
    low = sentence.block.start - _WIDE
    around = [n for one in scene.sentences_in(max(0, low), sentence.end + _WIDE) for n in one.numbers]
    others = [n for n in around if n.start != number.start and n.form is not Form.FRACTION and n.slot in "nmu"][
        -_MOST * 2 :
    ]
    if any(n.value == number.value for n in others):
        return True
    return any(
        number.value in (one.value + two.value, abs(one.value - two.value)) for one, two in combinations(others, 2)
    )


_WIDE = 700


def _claim(scene: Scene, number: NumberMention, signed: Sequence[NumberMention]) -> Breakdown | Difference | None:
    if len(signed) > _PAIR or all(n.value > 0 for n in signed):
        parts = [replace(n, unit=number.unit) for n in signed]
        return breakdown(scene, number, parts, Coverage.ALL, "breakdown.drawn")
    low, high = (replace(n, counted=None, unit=number.unit, value=abs(n.value)) for n in signed)
    return difference(scene, replace(number, counted=None), low, high, None, "difference.drawn", apart=True)
