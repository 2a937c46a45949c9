"""Sums whose whole stands in the sentence before, which takes it up in a word: "of it", "this covers"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims import Breakdown, Coverage, Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import before, doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import (
    breakdown,
    carried,
    larger,
    nearly,
    one_thing,
    summed,
)
from factcheck.extraction.phrasebook.readers.arithmetic.sums.exclusive_parts import (
    Item,
    in_states,
    items_of,
    of_one_link,
    voted,
)
from factcheck.extraction.phrasebook.readers.arithmetic.sums.opposites import apart, in_both
from factcheck.extraction.phrasebook.readers.arithmetic.sums.wholes_taken_up import OPEN
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import each
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_OF_IT = expression(r" of (?:it|that|this|them|these|those|the (?:total|sum|money|whole|lot))\b")
_OF_THIS = expression(r"of (?:it|that|this|these|those|them|the (?:total|sum)),? (?:[a-z'’-]+ ){0,4}")
_OF_THE_NOUN = expression(r" of (?:the|its|their|his|her|our) (?P<noun>[a-z]{3,}s)\b")
_WERE = expression(r"#(?: (?:were|was|are|is|came|went))\b")
_THIS_COVERS = expression(
    r"(?:this|that|it|which|the (?:sum|total|price|cost|fee|money|figure|bill|amount)) (?:(?:covers|comprises|pays for"
    r"|covered|comprised|consists of|consisted of)\b|(?:is|was) (?:made up|composed) of\b|breaks down (?:as|into)\b)"
)
_THE_REST = expression(
    r"\b(?:(?:all|everything|everyone|anything)(?: the)? (?:other|others|else|remaining)|the (?:rest|remainder|balance"
    r"|remaining|other))\b"
)
_THREE, _MOST, _LARGE = 3, 12, 100


def of_it(scene: Scene, index: int) -> Breakdown | None:
    """The whole in the sentence before, and its parts in this one: "The bill was $9m. Rent took $5m of it, pay $4m"."""
    sentence = scene.sentences[index]
    previous = next(before(scene, index, 1), None)
    if previous is None or len(sentence.numbers) < 2:
        return None
    first = sentence.numbers[0]
    lead = scene.lower[sentence.start : first.hedge_start]
    if _THIS_COVERS.match(lead):
        return _covered(scene, previous, sentence)
    if not _OF_IT.match(scene.lower, first.end) and not _OF_THIS.fullmatch(lead):
        return _of_the_things(scene, previous, sentence)
    parts = carried([n for n in sentence.numbers if n.slot in "nmu" and n.form is not Form.FRACTION], first.unit)
    parts = [n for n in parts if n.unit == first.unit]
    if not 2 <= len(parts) <= _MOST or any(each(sentence, n) is not None for n in sentence.numbers):
        return None
    wholes = [n for n in previous.numbers if n.unit == first.unit and n.form is not Form.FRACTION]
    wholes = [n for n in wholes if n.unit not in TIME_UNITS and n.value > 1 and larger(n, parts)]
    for whole in reversed(wholes):
        if summed(parts) == whole.value:
            return breakdown(scene, whole, parts, Coverage.ALL, "breakdown.of-it")
    if len(wholes) > 1 and sum(nearly(n, parts) for n in wholes) == 1:
        wholes = [n for n in wholes if nearly(n, parts)]  # "Papers went to 1,240 households and 682 came back"
    if len(wholes) == 1 and summed(parts) > wholes[0].value and _told_apart(scene, sentence, wholes[0], parts):
        return breakdown(scene, wholes[0], parts, Coverage.SOME, "breakdown.more-than-all")
    rest = _THE_REST.search(scene.lower, parts[-2].end, parts[-1].start)
    if len(wholes) != 1 or rest is None or any(n.hedge for n in (wholes[0], *parts)) or doubtful(previous):
        return None
    if not nearly(wholes[0], parts) or denied(sentence) or not one_thing(wholes[0], parts):
        return None
    return breakdown(scene, wholes[0], parts, Coverage.ALL, "breakdown.of-it")


def _of_the_things(scene: Scene, previous: Sentence, sentence: Sentence) -> Breakdown | None:
    """ "It was called out 63 times. Forty-one of the calls were to yachts, 14 to swimmers and nine to walkers"."""
    parts = list(sentence.numbers)
    named = _OF_THE_NOUN.match(scene.lower, parts[0].end)
    wholes = [n for n in previous.numbers if n.slot == "n" and n.form is not Form.FRACTION and larger(n, parts)]
    if (
        named is None
        or len(parts) < 3
        or len(wholes) != 1
        or any(n.slot != "n" or n.hedge for n in (*parts, wholes[0]))
    ):
        return None
    items = items_of(scene, sentence.start, sentence.end, parts)
    texts = [Item(one.part, _WERE.sub("#", one.text)) for one in items or ()]
    if not texts or not of_one_link(texts) or in_both(sentence.lower) or denied(sentence):
        return None
    if summed(parts) <= wholes[0].value or not nearly(wholes[0], parts) or not one_thing(wholes[0], parts):
        return None
    return breakdown(scene, wholes[0], parts, Coverage.SOME, "breakdown.of-the-things")


def _told_apart(scene: Scene, sentence: Sentence, whole: NumberMention, parts: Sequence[NumberMention]) -> bool:
    """Whether nothing of a whole can be in two of some parts by what is said of them."""
    ends = [*(part.hedge_start for part in parts[1:]), sentence.end]
    told = [scene.lower[part.end : end] for part, end in zip(parts, ends, strict=True)]
    plain = not any(n.hedge for n in (whole, *parts)) and one_thing(whole, parts) and nearly(whole, parts)
    if not plain or denied(sentence) or in_both(sentence.lower):
        return False
    items = items_of(scene, parts[0].hedge_start, sentence.end, parts)
    return apart(told, whole.counted) or (items is not None and (in_states(items) or voted(items)))


def _covered(scene: Scene, previous: Sentence, sentence: Sentence) -> Breakdown | None:
    """ "The trip costs R6,450. This covers the bus (R1,900), the hostel (R2,850) and meals (R1,700)": all of it."""
    unit = sentence.numbers[0].unit
    wholes = [n for n in previous.numbers if n.unit == unit and n.slot in "nmu" and n.form is not Form.FRACTION]
    parts = carried([n for n in sentence.numbers if n.slot in "nmu"], unit)
    parts = [n for n in parts if n.unit == unit]
    if len(wholes) != 1 or len(parts) < 2 or unit in TIME_UNITS or any(n.hedge for n in (wholes[0], *parts)):
        return None
    if not larger(wholes[0], parts) or any(each(sentence, n) is not None for n in parts):
        return None
    made = summed(parts)
    if made != wholes[0].value and (
        OPEN.search(sentence.lower)
        or wholes[0].value < _LARGE
        or not (nearly(wholes[0], parts) and one_thing(wholes[0], parts))
    ):
        return None
    coverage = Coverage.ALL if made >= wholes[0].value else Coverage.SOME
    return breakdown(scene, wholes[0], parts, coverage, "breakdown.covers")
