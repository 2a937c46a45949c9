"""Sums whose whole is taken up in other words: "of that", "made up of", "of the 36 clubs"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from factcheck.claims import Breakdown, Coverage, Form, Hedge, slipped
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import before, doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.adding import (
    breakdown,
    carried,
    larger,
    nearly,
    one_thing,
    summable,
    summed,
)
from factcheck.extraction.phrasebook.readers.arithmetic.votes import AGAINST, FOR, NEITHER
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import each
from factcheck.extraction.phrasebook.scene import Scene, Sentence

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
_BESIDE = expression(r"(?: [a-z][a-z'’-]*){1,4}(?:, (?:and )?| and | plus )")
"""What stands between two figures of a list: the name of the first, and no verb of its own more."""
_BALLOT = expression(
    r"(?:of|among) (?:the |its |their |all )*\d|(?:of|among) (?:the |its |their |all )*[a-z]+(?:-[a-z]+)? "
)
_OUTCOMES = 3
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
ITEMS_END = expression(r"[.;:!?)\n–—]| - ")
"""What ends a list of parts."""
OPEN = expression(
    r"\b(?:includ\w+|among|such as|of (?:which|whom|them|these|those)|e\.g|respectively|at least|up to|more than|over"
    r"|both|either|some of|mostly|largely|main|biggest|most|another|others?)\b"
)
"""What says that a list leaves something out."""
_MOST, _LARGE = 12, 100


def made_up(scene: Scene, sentence: Sentence, total: NumberMention) -> Breakdown | None:
    """ "19 points from eight goals and 11 assists", "six children, four girls and two boys": lists that come out."""
    opener = _FROM.match(scene.lower, total.end, sentence.end)
    if opener is None or total.hedge is not None:
        return None
    closing = ITEMS_END.search(scene.lower, opener.end(), sentence.end)
    end = closing.start() if closing else sentence.end
    parts = carried([n for n in sentence.numbers if opener.end() <= n.start < end], total.unit)
    if not 2 <= len(parts) <= _MOST or not summable(total, parts) or any(n.form is Form.FRACTION for n in parts):
        return None
    if opener["mark"] == ", " and not all(n.counted and noun_key(n.counted) in _PERSONS for n in parts):
        return None  # "five cooks, three drivers and two nurses"
    lead = scene.lower[opener.end() : parts[0].hedge_start]
    if len(lead) > _NEAR_OPENER or "," in lead or OPEN.search(scene.lower, opener.end(), end):
        return None
    if summed(parts) != total.value and not (
        "up of" in opener["mark"]
        and larger(total, parts)
        and nearly(total, parts)
        and closed_list(scene, sentence, parts)
    ):
        return None
    return breakdown(scene, total, parts, Coverage.ALL, "breakdown.made-up-of")


def ballot(scene: Scene, sentence: Sentence) -> Breakdown | None:
    """ "Of the 36 clubs 21 voted yes, nine no and six stayed away": a vote that leaves nobody out."""
    if not _BALLOT.match(sentence.lower) or len(sentence.numbers) != _OUTCOMES + 1:
        return None
    total, *parts = sentence.numbers
    told = sentence.lower[parts[0].end - sentence.start :]
    if not (FOR.search(told) and AGAINST.search(told) and NEITHER.search(told)) or not summable(total, parts):
        return None
    if any(n.hedge or n.form is Form.FRACTION for n in sentence.numbers) or doubtful(sentence):
        return None
    if not (larger(total, parts) and nearly(total, parts)):
        return None
    return breakdown(scene, total, parts, Coverage.ALL, "breakdown.ballot")


def of_it(scene: Scene, index: int) -> Breakdown | None:
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


def whole_elsewhere(scene: Scene, sentence: Sentence) -> Breakdown | None:
    """The whole that a sentence takes up by name alone: "The estimate is made up of 12,900 pups and 41,300 adults"."""
    opener = _MADE_UP_OF.search(scene.lower, sentence.start, sentence.end)
    if opener is None or any(n.end <= opener.start() for n in sentence.numbers):
        return None
    closing = ITEMS_END.search(scene.lower, opener.end(), sentence.end)
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
        if n.unit == parts[0].unit and n.hedge in (None, Hedge.ABOUT) and not sentence.start <= n.start < sentence.end
    ]
    same = [n for n in told if n.value == whole]
    slips = [n for n in told if n.value >= _KNOWN and slipped(n.value, whole) and n.step == 1]
    found = same or (slips if len({n.value for n in slips}) == 1 and not denied(sentence) else [])
    if not found:
        return None
    return breakdown(scene, found[-1], parts, Coverage.ALL if same else Coverage.ANNOUNCED, "breakdown.made-up-of")


def closed_list(scene: Scene, sentence: Sentence, parts: Sequence[NumberMention]) -> bool:
    """Whether figures stand in one list of nothing else, each with a noun, and the sentence leaves nothing open."""
    lower = scene.lower
    listed = all(_BESIDE.fullmatch(lower[one.end : two.hedge_start]) for one, two in pairwise(parts))
    return (
        listed
        and all(n.hedge is None and n.counted for n in parts)
        and not doubtful(sentence)
        and OPEN.search(lower, parts[0].start, sentence.end) is None
    )
