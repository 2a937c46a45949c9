"""Sums whose total is told as one, and whose parts stand around it or in the list that it opens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claims import Breakdown, Coverage, Form, slipped
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, before, certain, doubtful, enough, windows
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.adding import (
    ANYBODY,
    adding_up,
    breakdown,
    carried,
    larger,
    may_overlap,
    nearly,
    one_thing,
    summable,
    summed,
)
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import averaging, each, narrowed, totalling
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_OPENS = expression(r"(?:[ -](?!and\b|or\b|including\b)[a-z][a-z'’-]*){0,6}?(?P<mark>: ?| ?[–—] ?| - | \()")
_ITEMS_END = expression(r"[.;:!?)\n–—]| - ")
_PARTED = expression(r",? and |,? plus |, |; ")
_OPEN = expression(
    r"\b(?:includ\w+|among|such as|of (?:which|whom|them|these|those)|e\.g|respectively|at least|up to|more than|over"
    r"|both|either|some of|mostly|largely|main|biggest|most|another|others?)\b"
)
_ADDED = expression(r"\b(?:more|additional|further|extra|fewer|less|of (?:which|whom|them))\b")
_FROM = expression(
    r"(?:[ -](?!and\b|or\b|including\b|from\b)[a-z][a-z'’-]*){0,4}?(?P<mark>,? (?:(?:is |are |was |were |being )?made"
    r" up of|from|consisting of|comprising|comprised of|composed of|split into|divided into|that is,?|namely"
    r"|in the form of) |, )"
)
_MADE_UP_OF = expression(
    r"\b(?:(?:is|are|was|were) made up of|consist(?:s|ed) of|compris(?:es|ed)|(?:is|are|was|were) composed of"
    r"|breaks? down into|splits? into)\b(?: [a-z]+){0,2} "
)
_KNOWN = 1000
_PERSONS = frozenset(
    "boy girl man woman son daughter brother sister adult child lad lass grandson niece nephew".split()
) | {
    "men",
    "women",
    "children",
}
_NEAR_OPENER = 30
_OF_IT = expression(r" of (?:it|that|this|them|these|those|the (?:total|sum|money|whole|lot))\b")
_OF_THIS = expression(r"of (?:it|that|this|these|those|them|the (?:total|sum)),? (?:[a-z'’-]+ ){0,4}")
_THE_REST = expression(
    r"\b(?:(?:all|everything|everyone|anything)(?: the)? (?:other|others|else|remaining)|the (?:rest|remainder|balance"
    r"|remaining|other))\b"
)
_LEAST = 10
_LARGE = 100
"""Figures so large come out as a sum by chance too seldom to ask what each of them counts."""
_MOST = 12


def linked_sums(scene: Scene, index: int) -> Iterator[Breakdown]:
    """Breakdowns that no phrase ties together: lists right behind their total, and totals told as such."""
    sentence = scene.sentences[index]
    if 1 < len(sentence.numbers) < CROWDED and (elsewhere := _whole_elsewhere(scene, sentence)) is not None:
        yield elsewhere
    if not enough(scene, index, 3):
        return
    if (claim := _of_it(scene, index)) is not None:
        yield claim
    for total in sentence.numbers:
        if total.form is Form.FRACTION or total.unit in TIME_UNITS or total.value < 2 or total.slot not in "nmu":
            continue
        found = _listed(scene, sentence, total) or _made_up(scene, sentence, total) or _told(scene, index, total)
        if found is not None:
            yield found


def _listed(scene: Scene, sentence: Sentence, total: NumberMention) -> Breakdown | None:
    """ "Seven children – three sons and four daughters – and a dog": a list that names every item with one figure."""
    lower = scene.lower
    opener = _OPENS.match(lower, total.end, sentence.end)
    if opener is None or (total.counted is None and total.unit is None) or total.hedge is not None:
        return None
    start = opener.end()
    closing = _ITEMS_END.search(lower, start, sentence.end)
    end = closing.start() if closing else sentence.end
    parts = [n for n in sentence.numbers if start <= n.start < end]
    if (
        len(parts) < 2
        or len(parts) > _MOST
        or not summable(total, parts)
        or any(n.form is Form.FRACTION for n in parts)
    ):
        return None
    if _OPEN.search(lower, total.end, end) or parts[0].hedge_start - start > 30 or not larger(total, parts):
        return None
    items = _PARTED.split(lower[start:end])
    if summed(parts) == total.value:
        return breakdown(scene, total, parts, Coverage.ALL, "breakdown.list")
    full = len(items) == len(parts) and all(
        _PARTED.search(lower, one.end, two.hedge_start) for one, two in pairwise(parts)
    )
    if not full or not nearly(total, parts) or denied(sentence) or any(n.hedge for n in parts):
        return None
    if may_overlap(scene, total, parts):
        return None
    nouns = [n for n in parts if n.counted]
    if not (one_thing(total, parts) or len(nouns) == len(parts)):
        return None
    return breakdown(scene, total, parts, Coverage.ALL, "breakdown.list")


def _made_up(scene: Scene, sentence: Sentence, total: NumberMention) -> Breakdown | None:
    """ "19 points from eight goals and 11 assists", "six children, four girls and two boys": lists that come out."""
    opener = _FROM.match(scene.lower, total.end, sentence.end)
    if opener is None or total.hedge is not None:
        return None
    closing = _ITEMS_END.search(scene.lower, opener.end(), sentence.end)
    end = closing.start() if closing else sentence.end
    parts = carried([n for n in sentence.numbers if opener.end() <= n.start < end], total.unit)
    if not 2 <= len(parts) <= _MOST or not summable(total, parts) or any(n.form is Form.FRACTION for n in parts):
        return None
    if opener["mark"] == ", " and not all(n.counted and noun_key(n.counted) in _PERSONS for n in parts):
        return None  # "five cooks, three drivers and two nurses"
    if parts[0].hedge_start - opener.end() > _NEAR_OPENER or summed(parts) != total.value:
        return None
    return breakdown(scene, total, parts, Coverage.ALL, "breakdown.made-up-of")


def _whole_elsewhere(scene: Scene, sentence: Sentence) -> Breakdown | None:
    """The whole that a sentence takes up by name alone: "The estimate is made up of 12,900 pups and 41,300 adults"."""
    opener = _MADE_UP_OF.search(scene.lower, sentence.start, sentence.end)
    if opener is None or any(n.end <= opener.start() for n in sentence.numbers):
        return None
    closing = _ITEMS_END.search(scene.lower, opener.end(), sentence.end)
    end = closing.start() if closing else sentence.end
    parts = [n for n in sentence.numbers if opener.end() <= n.start < end]
    if not 2 <= len(parts) <= _MOST or parts[0].unit in TIME_UNITS or any(n.hedge for n in parts):
        return None
    whole = summed(parts)
    if len({(n.unit, n.form is Form.FRACTION) for n in parts}) > 1 or whole < _LARGE or parts[0].slot not in "nm":
        return None
    told = [
        n
        for n in scene.within(0, len(scene.draft.prose), NumberMention)
        if n.unit == parts[0].unit and n.hedge is None and not sentence.start <= n.start < sentence.end
    ]
    same = [n for n in told if n.value == whole]
    slips = [n for n in told if n.value >= _KNOWN and slipped(n.value, whole) and n.step == 1]
    found = same or (slips if len({n.value for n in slips}) == 1 and not denied(sentence) else [])
    if not found:
        return None
    return breakdown(scene, found[-1], parts, Coverage.ALL if same else Coverage.ANNOUNCED, "breakdown.made-up-of")


def _of_it(scene: Scene, index: int) -> Breakdown | None:
    """The whole in the sentence before, and its parts in this one: "The bill was $9m. Rent took $5m of it, pay $4m"."""
    sentence = scene.sentences[index]
    previous = next(before(scene, index, 1), None)
    if previous is None or len(sentence.numbers) < 2:
        return None
    first = sentence.numbers[0]
    if not _OF_IT.match(scene.lower, first.end) and not _OF_THIS.fullmatch(
        scene.lower[sentence.start : first.hedge_start]
    ):
        return None
    parts = carried([n for n in sentence.numbers if n.slot in "nmu" and n.form is not Form.FRACTION], first.unit)
    parts = [n for n in parts if n.unit == first.unit]
    if not 2 <= len(parts) <= _MOST or any(each(sentence, n) is not None for n in sentence.numbers):
        return None
    wholes = [n for n in previous.numbers if n.unit == first.unit and n.form is not Form.FRACTION]
    wholes = [n for n in wholes if n.unit not in TIME_UNITS and n.value > 1 and larger(n, parts)]
    for whole in reversed(wholes):
        if summed(parts) == whole.value:
            return breakdown(scene, whole, parts, Coverage.ALL, "breakdown.of-it")
    rest = _THE_REST.search(scene.lower, parts[-2].end, parts[-1].start)
    if len(wholes) != 1 or rest is None or any(n.hedge for n in (wholes[0], *parts)) or doubtful(previous):
        return None
    if not nearly(wholes[0], parts) or denied(sentence) or not one_thing(wholes[0], parts):
        return None
    return breakdown(scene, wholes[0], parts, Coverage.ALL, "breakdown.of-it")


def _told(scene: Scene, index: int, total: NumberMention) -> Breakdown | None:
    sentence = scene.sentences[index]
    around = [
        (apart, parts)
        for apart, window in windows(scene, index, total)
        if len(parts := _alike(total, carried(window, total.unit))) > 1
    ]
    if not around or (around[0][0] and not totalling(sentence, total)):
        return None
    if not any(_run(total, parts) for _, parts in around) and not totalling(sentence, total):
        return None
    if each(sentence, total) is not None or averaging(sentence, total):
        return None
    cued = totalling(sentence, total)
    nearest: list[NumberMention] | None = None
    for apart, window in around:
        parts = [n for n in window if _can_be_part(scene, n)]
        if len(parts) < 2:
            continue
        if apart and not cued:
            break
        exact = (
            _run(total, parts)
            if not cued
            else (adding_up(total, parts) if total.value >= _LEAST or not apart else None)
        )
        sure = cued or total.value >= _LARGE or total.counted in (None, *ANYBODY) or one_thing(total, exact or ())
        if exact and sure and (cued or total.value >= 2 * _LEAST or len(exact) > 2):
            return breakdown(scene, total, exact, Coverage.ALL, "breakdown.linked")
        nearest = nearest or parts
    if not cued or nearest is None or total.hedge is not None or narrowed(sentence, total):
        return None
    if not (larger(total, nearest) and nearly(total, nearest) and one_thing(total, nearest)):
        return None
    if any(n.start > total.start for n in nearest) or len(nearest) > _MOST:
        return None
    if _ADDED.search(scene.lower, nearest[0].start, total.start) or any(n.hedge for n in nearest):
        return None
    return (
        breakdown(scene, total, nearest, Coverage.ALL, "breakdown.linked")
        if certain(scene, index, total, nearest)
        else None
    )


def _alike(total: NumberMention, window: Sequence[NumberMention]) -> list[NumberMention]:
    return [n for n in window if n.unit == total.unit and n.form is not Form.FRACTION and 0 < n.value < total.value]


def _can_be_part(scene: Scene, number: NumberMention) -> bool:
    own = scene.sentence_at(number.start)
    return own is not None and each(own, number) is None


def _run(total: NumberMention, parts: Sequence[NumberMention]) -> list[NumberMention] | None:
    """Two or more figures beside one another that make the total."""
    for size in range(len(parts), 1, -1):
        for first in range(len(parts) - size + 1):
            chosen = parts[first : first + size]
            if summed(chosen) == total.value:
                return list(chosen)
    return None
