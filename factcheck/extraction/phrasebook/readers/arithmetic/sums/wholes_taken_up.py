"""Sums whose whole is taken up in other words: "of that", "made up of", "of the 36 clubs"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from factcheck.claims import Breakdown, Coverage, Form, Hedge, slipped
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import (
    ANYBODY,
    WIDE_NAMES,
    breakdown,
    carried,
    larger,
    nearly,
    one_thing,
    summable,
    summed,
)
from factcheck.extraction.phrasebook.readers.arithmetic.sums.opposites import exclude, in_both, lie_apart
from factcheck.extraction.phrasebook.readers.arithmetic.sums.votes import AGAINST, FOR, NEITHER
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_PROMISE = (
    r"(?:(?:(?:is|are|was|were|being|will be|which is|which are|that is) )?(?:made up of|comprised of|composed of"
    r"|(?:split|divided|shared|broken|parted)(?: up| down| out| equally| evenly)? (?P<among>into|between|among|by))"
    r"|consist(?:s|ed|ing)? of|compris(?:es?|ed|ing)|(?:splits|breaks|divides) (?:up |down )?into)"
)
_FROM = expression(
    rf"(?:[ -](?!and\b|or\b|including\b|from\b)[a-z][a-z'’-]*){{0,5}}?(?P<mark>,? (?:(?P<promise>{_PROMISE})"
    r"|from|that is,?|namely|in the form of):? |, )"
)
_MADE_UP_OF = expression(
    r"\b(?:(?:is|are|was|were) made up of|consist(?:s|ed) of|compris(?:es|ed)|(?:is|are|was|were) composed of"
    r"|breaks? down into|splits? into)\b(?: [a-z]+){0,2} "
)
_JOINT = expression(r",? and |, |; ")
_NAMED = expression(
    r"(?:the |The )?(?:[A-Z][\w’'.&-]*(?: (?:of |the |and |for )?)?){1,6}(?:with |on |at |has |had |took |won )?\(?"
    r"|(?:and )?(?:[a-z-]+ ){1,3}(?:of|worth|totalling) "
)
"""What stands in an item before a figure that ends it."""
_BUNCHES = frozenset("group pair team class half part set batch lot section category portion camp side".split())
"""What things are divided into: "three groups of seven"."""
_FOR_A_THING = expression(r" (?:for|from|to|through|in|on|by)(?: [a-z0-9'’-]+){1,6}?(?:,? and |, )?")
_FOR_ONE = expression(r" (?:for|to|from|against)\b")
_FOR_ANY = expression(r"\b(?:for|to|from|by|against|in|at|on|of|with|between)\b")
_TO_COMMA = expression(r"[,;:]")
_PAIR = 2
_BOTH_BEHIND = 60
_ENDS = expression(r"[.,;:)–—]|$")
_KNOWN = 1000
_BESIDE = expression(r"(?: [a-z][a-z'’-]*){1,5}(?:, (?:and )?| and | plus )")
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
ITEMS_END = expression(r"[;:!?)\n–—]|\.(?!\d)| - ")
"""What ends a list of parts."""
_GOES_ON = expression(
    r",? (?:and|but|who|which) (?:will|would|is|are|was|were|has|have|had|can|must|should|it|they|he|she|we) "
)
"""What ends them, too: another thing that is said of the whole."""
_SENTENCE_ENDS = expression(r"[;:!?\n–—]|\.(?!\d)| - ")
"""The same where each part stands in brackets."""
_CAME = expression(r"\b(?:brought|added|came|arrived|bought|took in) $")
OPEN = expression(
    r"\b(?:includ\w+|among|such as|of (?:which|whom|them|these|those)|e\.g|respectively|at least|up to|more than|over"
    r"|both|either|if|unless|some of|mostly|largely|main|biggest|most|another|others|other(?! [a-z]+s\b))\b"
)
"""What says that a list leaves something out."""
_MOST, _LARGE = 12, 100


def made_up(scene: Scene, sentence: Sentence, total: NumberMention) -> Breakdown | None:
    """ "19 points from eight goals and 11 assists", "six children, four girls and two boys": lists that come out."""
    opener = _FROM.match(scene.lower, total.end, sentence.end)
    if opener is None or total.hedge is not None:
        return None
    closing = ITEMS_END.search(scene.lower, opener.end(), sentence.end)
    goes_on = _GOES_ON.search(scene.lower, opener.end(), closing.start() if closing else sentence.end)
    closing = goes_on or closing
    if closing and not goes_on and "(" in scene.lower[opener.end() : closing.start()]:
        closing = _SENTENCE_ENDS.search(scene.lower, opener.end(), sentence.end)
    end = closing.start() if closing else sentence.end
    parts = carried([n for n in sentence.numbers if opener.end() <= n.start < end], total.unit)
    if summed(parts) != total.value and _CAME.search(scene.lower, sentence.start, total.hedge_start):
        return None  # "There were 4.1m. The harvest brought 12.4m, 9.8m were used here and 2.9m sold abroad"
    if (pair := _pair_beside(scene, total, parts, opener.end())) is not None:
        if summed(pair) != total.value and any(n.value == summed(pair) for n in sentence.numbers):
            return None  # "63 babies were born to 61 mothers, 34 girls and 29 boys"
        return breakdown(scene, total, pair, Coverage.ALL, "breakdown.opposites")
    if not 2 <= len(parts) <= _MOST or not summable(total, parts) or any(n.form is Form.FRACTION for n in parts):
        return None
    beside = opener["mark"] == ", " and parts[0].hedge_start == opener.end()
    if beside and _opposed(scene, total, parts, end):
        return breakdown(scene, total, parts, Coverage.ALL, "breakdown.opposites")
    alone = opener["mark"] == opener.group() if total.unit else _to_one_each(scene, total, parts, opener.group())
    alone = beside and alone
    if alone and summed(parts) >= total.value and _for_this_and_that(scene, parts, end):
        coverage = Coverage.ALL if summed(parts) == total.value else Coverage.SOME
        return breakdown(scene, total, parts, coverage, "breakdown.beside") if nearly(total, parts) else None
    if opener["mark"] == ", " and not _persons(parts):
        return None  # "five cooks, three drivers and two nurses"
    lead = scene.lower[opener.end() : parts[0].hedge_start]
    if len(lead) > _NEAR_OPENER or "," in lead or OPEN.search(scene.lower, opener.end(), end):
        return None
    if summed(parts) != total.value and not (
        opener["promise"]
        and larger(total, parts)
        and nearly(total, parts)
        and _items_only(scene, sentence, (opener.end(), end), parts, shared=opener["among"] in ("between", "among"))
        and not any(n.hedge for n in parts)
        and not doubtful(sentence, but=opener["mark"])
    ):
        return None
    return breakdown(scene, total, parts, Coverage.ALL, "breakdown.made-up-of")


def _pair_beside(
    scene: Scene, total: NumberMention, parts: Sequence[NumberMention], start: int
) -> Sequence[NumberMention] | None:
    """ "15 trustees, eight women and seven men, serve for four years": the two before the comma, where they are all."""
    if len(parts) <= _PAIR or parts[0].hedge_start != start or not scene.lower.endswith(", ", 0, start):
        return None
    stop = scene.lower.find(",", parts[1].end, parts[2].start)
    pair = parts[:_PAIR]
    return pair if stop > 0 and summable(total, pair) and _opposed(scene, total, pair, stop) else None


def _items_only(
    scene: Scene, sentence: Sentence, span: tuple[int, int], parts: Sequence[NumberMention], *, shared: bool
) -> bool:
    """Whether a list holds one figure an item and nothing else: "19 herons and six egrets", "Ash (19) and Bree (14)".

    `shared` says that what is listed are those who got a part, of which a figure that opens an item is the number.
    """
    start, end = span
    lower = scene.lower
    begins = [start, *(joint.end() for joint in _JOINT.finditer(lower, start, end))]
    ends = [*(joint.start() for joint in _JOINT.finditer(lower, start, end)), end]
    if len(begins) != len(parts) or any(parts[-1].start < n.start < end for n in sentence.numbers):
        return False
    for begin, stop, part in zip(begins, ends, parts, strict=True):
        opens = part.hedge_start - begin <= len("only ")
        closes = stop - part.end <= 1 and _NAMED.fullmatch(scene.draft.prose, begin, part.hedge_start) is not None
        if not begin <= part.start < stop or not (closes or (opens and not shared)):
            return False
        if opens and part.counted and noun_key(part.counted) in _BUNCHES:
            return False
    return True


def _for_this_and_that(scene: Scene, parts: Sequence[NumberMention], end: int) -> bool:
    """Whether amounts right behind a whole go to one thing each: "£60,000, £40,000 for roads and £25,000 for paths"."""
    ends = [*(part.hedge_start for part in parts[1:]), end]
    told = [_FOR_A_THING.fullmatch(scene.lower, part.end, stop) for part, stop in zip(parts, ends, strict=True)]
    return all(told) and not any(part.hedge for part in parts)


def _to_one_each(scene: Scene, total: NumberMention, parts: Sequence[NumberMention], lead: str) -> bool:
    """Whether bare counts go to, or come from, one each in the same word: "eight for the hosts and seven for ..."."""
    if total.counted is None or _FOR_ANY.search(lead):
        return False
    links = [_FOR_ONE.match(scene.lower, part.end) for part in parts]
    return (
        all(part.counted is None for part in parts)
        and len({one[0] if one else None for one in links}) == 1
        and all(links)
    )


def _opposed(scene: Scene, total: NumberMention, parts: Sequence[NumberMention], end: int) -> bool:
    """Whether two parts right behind a whole exclude one another: "1,840 replies, 1,120 online and 720 on paper"."""
    if len(parts) != _PAIR or not (larger(total, parts) and nearly(total, parts)) or any(n.hedge for n in parts):
        return False
    if in_both(scene.lower[parts[0].start : parts[1].end + _BOTH_BEHIND]):
        return False
    one, two = parts
    joint = scene.lower.find(" and ", one.end, two.hedge_start)
    if joint < 0 or two.hedge_start - joint != len(" and "):
        return False
    first, second = scene.lower[one.end : joint].strip(" ,"), scene.lower[two.end : end]
    if total.counted in ANYBODY and summed(parts) < total.value:
        return False  # passengers may be men, women and children
    wide = total.counted is not None and noun_key(total.counted) in WIDE_NAMES
    if "," in first or not (
        wide or one.counted is None or total.counted in (*ANYBODY, None) or one_thing(total, parts) or _persons(parts)
    ):
        return False
    if wide and one.counted and two.counted and abs(summed(parts) - total.value) <= 1:
        return one.counted != two.counted and _ENDS.match(scene.lower, two.end + 1 + len(two.counted)) is not None
    second = _TO_COMMA.split(second, maxsplit=1)[0]
    return exclude(first, second) or lie_apart(first, second)


def _persons(parts: Sequence[NumberMention]) -> bool:
    return all(n.counted and noun_key(n.counted) in _PERSONS for n in parts)


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


NAMES = expression(r" (?:[A-Z][a-z]{2,15}|gold|silver|bronze)\b(?! [A-Z])| from (?:the )?[A-Za-z]")
"""What stands in place of a noun, a people or a metal or where they are from: "14 Germans and nine Dutch"."""


def closed_list(scene: Scene, sentence: Sentence, parts: Sequence[NumberMention]) -> bool:
    """Whether figures stand in one list of nothing else, each with a noun, and the sentence leaves nothing open."""
    lower = scene.lower
    such = lower.find(" such as ", parts[-1].end, sentence.end)
    tail = lower[such : sentence.end] if such > 0 else ""  # what the last of them are: "1,521 services such as floods"
    listed = all(_BESIDE.fullmatch(lower[one.end : two.hedge_start]) for one, two in pairwise(parts))
    return (
        listed
        and all(n.hedge is None and (n.counted or NAMES.match(scene.draft.prose, n.end)) for n in parts)
        and not doubtful(sentence, but=tail)
        and OPEN.search(lower, parts[0].start, such if such > 0 else sentence.end) is None
    )
