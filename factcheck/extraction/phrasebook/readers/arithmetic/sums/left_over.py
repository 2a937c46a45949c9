"""What is left of things told before: "It sent 163 kites. Gulls took 141 of the kites, which leaves 22".

Or of a whole told right there: "nine of its 14 boats sailed, leaving five", "£30,000 of the £48,000, leaving £18,000".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.claims import Breakdown, Coverage, Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import before, doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.closing import goes_on
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import breakdown, larger, leaves_nearly
from factcheck.extraction.phrasebook.readers.arithmetic.sums.left_elsewhere import left_and_done
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

CUES = ("leaves ", "leaving ", " left", " to leave ", "remain", "still ")
_OF_THE_THINGS = expression(r" of (?:the|its|their|those|these|his|her) (?:[a-z-]+ )?(?P<noun>[a-z]{3,})\b")
_LEAVES = expression(
    r"\b(?:(?:which|that|this) (?:leaves|left)|leaving|(?<=,) leaves|(?<=and) left|to leave)"
    r"(?: (?:just|only|a further|another|the other|exactly))? $"
)
_NOT_ALL = expression(r"\b(?:at least|more|in (?:hospital|custody|service|place) \d|per cent|percent)\b")
_OF_WHOLE = expression(
    r"(?: [a-z'’-]+){0,3} (?:out )?of (?:the|its|their|his|her|our|those|these|an?)(?: [a-z'’-]+){0,2} $"
)
_OF_WHICH = expression(r"(?: [a-z'’-]+){0,5}(?:,| –| \()? of which (?:[a-z'’-]+ ){0,2}$")
"""What stands between some of a whole and the whole, or between the whole and some of it."""
_OF_IT = expression(r" of (?:it|that|this|them|these|those)\b")
_THEN = expression(r"[^.;:,!?]{1,40}(?:; |, and |, but |: |, of which | and )")
_STILL = expression(
    rf"{_LEAVES.pattern[:-2]}"
    r"(?: (?:an?|the) (?:[a-z]+ )?(?:shortfall|gap|balance|remainder|deficit|sum|total) of(?: just| only)?)? $"
    r"|(?:[;,]|\bwith|\band|,? so) (?:another|a further|the (?:remaining|other|outstanding)) $|(?P<so>\bso) $"
)
_SO = expression(
    r"(?:(?: [a-z'’-]+){0,3}? (?:is|are|was|were|remains?|remained)(?: (?:still|yet))?"
    r"|(?: [a-z'’-]+){0,3}? (?:still|yet) to|(?: [a-z'’-]+){0,2} to [a-z]+|(?= ?[.,;)–—]|$)"
    r"|(?: [a-z'’-]+){0,2} (?:unsold|empty|vacant|unfilled|unpaid|unclaimed|outstanding|untouched|in reserve|on standby"
    r"|in port|afloat|for|on|in|without|waiting|intact|standing|free|spare|unspent|uncounted|undecided))\b"
)
_SO_LEFT = expression(r"(?: [a-z'’-]+){0,3}? (?:remains?|remained|(?:is|are) left|still|to go|to find|short)\b")
_BEFELL = expression(
    r"(?: [a-z]+)? (?:dead|injured|hurt|wounded|homeless|missing|stranded|critical|orphaned|widow|of\b)"
)
_SOME_GO = expression(r" [^.;:!?\d]{3,60}, (?:which |this )?(?:leaving|leaves) (?:just |only |exactly )?")
"""From some that go to what they leave: "Fourteen tags failed, leaving 26 to report"."""
_OUT_OF = expression(r"(?:^|[.;:] |\b(?:out )?)of (?:the|its|their|our|his|her|all|these|those)? ?$")
_THINGS = expression(r"(?: [a-z][a-z'’-]*){1,5},? ?")
"""Between a whole that opens its sentence and some of it: "Of the 40 birds tagged, 14 were lost, leaving 26"."""
_REACH = 360
"""How far before a figure the things may be told of which it counts some, in characters."""
_BEFORE, _FAR, _LEAD = 40, 60, 24
_THREE = 3


def read_left_over(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each figure that is left of things, some of which the sentence takes away, counted right before."""
    for sentence in scene.sentences_with(CUES):
        if sentence.block.cell is not None:
            continue
        for taken, left in pairwise(n for n in sentence.numbers if _counts(n)):
            things = _OF_THE_THINGS.match(scene.lower, taken.end, left.start)
            if things is None or not _LEAVES.search(scene.lower, max(taken.end, left.start - _BEFORE), left.start):
                continue
            noun = noun_key(things["noun"])
            whole = _whole(scene, taken, noun)
            if whole is None or doubtful(sentence) or _NOT_ALL.search(scene.lower, taken.end, sentence.end):
                continue
            if not left.counted or noun_key(left.counted) == noun:
                yield breakdown(scene, whole, (taken, left), Coverage.ALL, "breakdown.left-over")
                break
        else:
            yield from _of_whole(scene, sentence)
            yield from left_and_done(scene, scene.sentences.index(sentence))


def _of_whole(scene: Scene, sentence: Sentence) -> Iterator[Breakdown]:
    """ "Nine of its 14 boats sailed, leaving five", "it costs £48,000, of which £30,000 is raised, leaving £18,000"."""
    amounts = [n for n in sentence.numbers if n.slot in "nmu" and n.form is not Form.FRACTION]
    if len(amounts) == _THREE - 1 and (
        _OF_IT.match(scene.lower, amounts[0].end, amounts[1].start)
        or _SOME_GO.fullmatch(scene.lower, amounts[0].end, amounts[1].hedge_start)
    ):
        previous = next(before(scene, scene.sentences.index(sentence), 1), None)
        told = previous.numbers if previous is not None else ()
        amounts = [*told, *amounts] if len(told) == 1 and told[0].slot in "nmu" else amounts
    if len(amounts) != _THREE or len({n.unit for n in amounts}) > 1 or amounts[0].unit in TIME_UNITS:
        return
    one, two, left = amounts
    lower = scene.lower
    between = lower[one.end : two.hedge_start]
    if _OF_WHOLE.fullmatch(lower, one.end, two.hedge_start):
        taken, whole = one, two
    elif (
        _OF_WHICH.fullmatch(lower, one.end, two.hedge_start)
        or _then(scene, one, two)
        or _OF_IT.match(lower, two.end, left.start)
        or (_OUT_OF.search(lower, max(0, one.hedge_start - _LEAD), one.hedge_start) and _THINGS.fullmatch(between))
        or (one.start < sentence.start and _SOME_GO.fullmatch(lower, two.end, left.hedge_start))
    ):
        taken, whole = two, one
    else:
        return
    lead = _STILL.search(lower, max(two.end, left.hedge_start - _FAR), left.hedge_start)
    if lead is None or any(n.hedge for n in amounts) or not larger(whole, (taken, left)):
        return
    if lead["so"] and not _SO_LEFT.match(lower, left.end, sentence.end):
        return
    exact = taken.value + left.value == whole.value
    if not exact and (
        not (left.counted is None or (whole.counted and noun_key(left.counted) == noun_key(whole.counted)))
        or _BEFELL.match(lower, left.end)
        or goes_on(sentence, left.end)
        or not _SO.match(lower, left.end, sentence.end)
        or denied(sentence)
        or _NOT_ALL.search(lower, taken.end, sentence.end)
        or not leaves_nearly(whole, taken.value, left)
    ):
        return
    coverage = Coverage.ALL if whole.start >= sentence.start else Coverage.ANNOUNCED
    yield breakdown(scene, whole, (taken, left), coverage, "breakdown.left-of-whole")


def _then(scene: Scene, whole: NumberMention, taken: NumberMention) -> bool:
    """Whether some of a whole are told right after it: "there are 27 dogs; 19 have found homes", no noun of theirs."""
    between = scene.lower[whole.end : taken.hedge_start]
    return whole.counted is not None and taken.counted is None and _THEN.fullmatch(between) is not None


def _whole(scene: Scene, taken: NumberMention, noun: str) -> NumberMention | None:
    """The one figure that counts the things, in the sentence or shortly before it, under the same heading."""
    section = scene.draft.block_at(taken.start).section
    told = [
        n
        for n in scene.within(max(0, taken.start - _REACH), taken.start, NumberMention)
        if n.counted and noun_key(n.counted) == noun and _in_prose(scene, n, section)
    ]
    whole = told[0] if len({n.value for n in told}) == 1 else None
    return whole if whole is not None and _counts(whole) and whole.value > taken.value else None


def _in_prose(scene: Scene, number: NumberMention, section: tuple[str, ...]) -> bool:
    block = scene.draft.block_at(number.start)
    return block.cell is None and block.section == section


def _counts(number: NumberMention) -> bool:
    return number.unit is None and number.hedge is None and number.form is not Form.FRACTION and number.value > 0
