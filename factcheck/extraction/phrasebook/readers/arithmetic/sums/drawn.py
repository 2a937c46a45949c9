"""Figures drawn from two told before: "The south made 107.0 million litres. After the hail it is 96.4 million, so 11.6
million litres have been lost".

The words before the figure say that it follows, and the two are the only ones of its kind shortly before it. It is
claimed where it comes out, and where it is a slip of one digit away and nothing else that is told gives it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

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
from factcheck.extraction.phrasebook.scene import Scene, Sentence

CUES = (
    "so ", "thus", "therefore", "hence", "mean", "other words", "that is ", "that was ", "which is ", "which was ",
    "that makes", "that made", "which makes", "which saves", "saving", "saved", "loss of", "drop of", "fall of",
    "rise of", "gain of", "increase of", "difference", "altogether", "in all", "together", "with that", "all told",
    "short", "missing", "room for", "still ", "left", "that leaves", "gap",
)  # fmt: skip
_LEAD = expression(
    r"(?:^|[,;:–—] ?|\b(?:and|but) )[\"'“‘]?(?:so(?: that)?|thus|therefore|hence|then|altogether|in all|all told"
    r"|together|in other words|with that|that (?:is|was|means?|meant|makes|made|leaves|left|saves|saved)"
    r"|which (?:is|was|means?|meant|makes|made|leaves|left|saves|saved)|this (?:is|was|means?|meant)|meaning|leaving"
    r"|making|saving|there is (?:still )?room for|(?:a|the) (?:gap|difference|loss|saving|drop|fall|rise|gain|increase"
    r"|shortfall|surplus))\b[^.;:]{0,70}$"
    r"|\b(?:thus|therefore|hence|then|altogether)\b,?[^.;:,]{0,50}$"
)
_AFTER = expression(
    r"(?: [a-z’'-]+){0,3}? (?:(?:that )?(?:is|are|was|were) (?:missing|lacking|still to come)|short(?:,| of| $|\.|$)"
    r"|missing|fewer|too (?:few|many)|(?:are|is|were|was) still )"
)
_FEWER = expression(
    r"\b(?:los[st]|loss|lost|gone|fewer|less|missing|short|left|leav\w+|remain\w*|still|unsold|sav(?:es|ed|ing)|spare"
    r"|room|gap|difference|drop|fall|fell|shortfall|surplus|deficit|more|extra|rise|rose|gain|increase|grown?|closed"
    r"|lower|higher|shorter|longer|down|up|disappeared|vanished|unaccounted|outstanding|owed?|empty|unused)\b"
)
_ALL = expression(
    r"\b(?:altogether|in all|all told|together|total|both|combined|whole|over the (?:year|season|two|weekend)|in the"
    r" (?:year|two|season)|with that)\b"
)
_UNSURE = expression(
    r"\b(?:if|unless|would|could|might|may|about|around|nearly|almost|roughly|some|expected|forecast|target|each|per"
    r"|every|average|averaged|besides|except|others|also|including|respectively|estimated|planned|until|since)\b"
)
_ROOM = expression(r"\b(?:seats?|holds?|sleeps?|takes?|capacity|can|able|room|places|limit|allowed)\b")
"""What can be had, or come, is no part of what was and came."""
_WITH = expression(r"[^.;:]{0,30}?,? (?:with|plus|including|counting|besides) ")
_LEFT = expression(r"\b(?:left|leav\w+|remain\w*|still|unsold)\b")
_AGO = expression(r"\b(?:last|previous|same) (?:year|month|week|season|time)\b|\bago\b|\bin (?:19|20)\d\d\b")
_TOOK = expression(r"\b(?:took|takes|taken|destroyed|claimed|cost|ate|ruined|flooded|burnt|burned)(?: [a-z]+)? $")
_MISSING = expression(r"\b(?:missing|lost|gone|others?|rest|remaining)\b")
_BACK, _PAIR, _THREE_DIGITS, _TWO_DIGITS, _MOST = 4, 2, 100, 10, 14


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
    if _LEAD.search(before) is None and _AFTER.match(after) is None:
        return False
    return each(sentence, number) is None and not averaging(sentence, number)


def _of(scene: Scene, sentence: Sentence, number: NumberMention) -> Breakdown | Difference | None:
    passage = [sentence]
    ends = [n for n in sentence.numbers if n.end <= number.start]
    near = scene.sentences_in(sentence.block.start, sentence.start)
    for one in reversed(near[-_BACK:]):
        if len(_alike(number, ends)) >= _PAIR:
            break
        passage.insert(0, one)
        ends = [*one.numbers, *ends]
    pair = _alike(number, ends)
    if len(pair) != _PAIR or pair[0].value == pair[1].value or any(n.hedge for n in pair):
        return None
    if any(_beside_the_point(one, n) for one in passage for n in pair if one.start <= n.start < one.end):
        return None
    before, after = sentence.sides(number, 120)
    said = before + " " + after[:60]
    apart, made = abs(pair[0].value - pair[1].value), pair[0].value + pair[1].value
    if _FEWER.search(said):
        outcomes = [(apart, True)]
    elif narrowed(sentence, number):
        return None
    else:
        outcomes = [(made, False)] if _ALL.search(said) else [(apart, True), (made, False)]
    for value, gap in outcomes:
        if _meets(value, number, pair):
            return _claim(scene, number, pair, gap=gap)
    off = [(value, gap) for value, gap in outcomes if _a_slip(value, number, pair)]
    if len(off) != 1 or any(map(_doubtful, passage)) or any(_UNSURE.search(one.lower) for one in passage[-2:]):
        return None
    if not (_FEWER.search(said) or _ALL.search(said) or _taken(passage, pair[1])) or _of_its_own(said, before, after):
        return None
    if _WITH.match(after) or (not off[0][1] and any(_ROOM.search(one.lower) for one in passage)):
        return None
    if _LEFT.search(said) and any(_AGO.search(one.lower) for one in passage):
        return None
    if _given_elsewhere(scene, sentence, number):
        return None
    return _claim(scene, number, pair, gap=off[0][1])


def _taken(passage: Sequence[Sentence], number: NumberMention) -> bool:
    """Whether a figure is told as what was taken of another: "drought took 7,850 hectares"."""
    sentence = next(one for one in passage if one.start <= number.start < one.end)
    before, after = sentence.sides(next(n for n in sentence.numbers if n.start == number.start))
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
    printed = next(n for n in sentence.numbers if n.start == number.start)
    told = each(sentence, printed) is not None or averaging(sentence, printed)
    return told or changing(sentence, printed) is not None


def _meets(value: Decimal, number: NumberMention, pair: Sequence[NumberMention]) -> bool:
    steps = sum((n.step for n in pair), number.step) / 2 if any(n.step != 1 for n in (number, *pair)) else 0
    return abs(value - number.value) <= steps


def _a_slip(value: Decimal, number: NumberMention, pair: Sequence[NumberMention]) -> bool:
    """Whether a figure is another but for a slip of the keyboard, in what both print."""
    if any(n.step > number.step for n in pair) or value % number.step:
        return False
    one, two = value / number.step, number.value / number.step
    if min(one, two) < _THREE_DIGITS:
        kinds = {noun_class(n.counted) for n in (number, *pair) if n.counted}
        same = number.unit is not None or len(kinds) == 1
        if not same or min(one, two) < _TWO_DIGITS:
            return False
    return slipped(one.to_integral_value(), two.to_integral_value())


def _given_elsewhere(scene: Scene, sentence: Sentence, number: NumberMention) -> bool:
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


def _claim(
    scene: Scene, number: NumberMention, pair: Sequence[NumberMention], *, gap: bool
) -> Breakdown | Difference | None:
    if not gap:
        parts = [replace(n, unit=number.unit) for n in pair]
        return breakdown(scene, number, parts, Coverage.ALL, "breakdown.drawn")
    low, high = sorted((replace(n, counted=None, unit=number.unit) for n in pair), key=lambda n: n.value)
    return difference(scene, replace(number, counted=None), low, high, None, "difference.drawn", apart=True)
