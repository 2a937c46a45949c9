"""Shares of what the sentence before told: "It saw 84,000. Of these 67,200 were seen in time, 80 per cent".

So is a rate of answers, or a turnout, of the two counts right before it: "5,200 letters and 2,080 answers, a response
rate of 40 per cent".
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims import Hedge
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import before, doubtful, plain_figure
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import one_noun
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.closing import closes
from factcheck.extraction.phrasebook.readers.arithmetic.rates.pieces import is_rate
from factcheck.extraction.phrasebook.readers.arithmetic.shares.borne_out import may_fit
from factcheck.extraction.phrasebook.readers.arithmetic.shares.ties import SET_OFF, fraction, within_a_slip
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import fits
from factcheck.extraction.phrasebook.roles import changing, starting, surely_changing
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_OPENS = expression(
    r"(?:[a-z]+, )?(?:out of|of|from|among) (?:that|this|it|these|those|them|which|whom)(?: (?P<noun>[a-z]{4,}s))?"
    r"(?: (?:who|that|which) (?:replied|answered|responded|voted|applied|entered|took part|turned up|came|started"
    r"|finished|sat|asked))?,? (?:only |just )?"
)
_OF_THAT = expression(r" of (?:that|this)\b(?= ?[(,.;]|$| (?:and|went|in|on|to|for)\b)")
_TIED = expression(
    r"(?: of that)?(?: (?!and\b|but\b|than\b)[a-z0-9][a-z0-9'’-]*){0,8}?"
    rf"{SET_OFF}"
)
_RATED = expression(
    r"\b(?:an? )?(?:(?:response|return|reply|success|survival|pass|failure|take-?up|acceptance|rejection|recovery"
    r"|clear-?up|detection|hit|attendance|completion|mortality|death|conversion) rate|turn-?out|take-?up) of"
    r"(?: (?:just|only|about|some|nearly|almost|exactly))* $"
)
_OTHERS = expression(
    r"\b(?:spoil\w*|postal|rejected|void|blank|invalid|weighted|excluding|except|last|previous|target|twice|both"
    r"|in all)\b"
)
_HEDGES = (None, Hedge.ABOUT)
_STEM = 4
_PAIR = 2

_Pair = tuple[NumberMention, NumberMention]


def share_of_those(scene: Scene, index: int, share: NumberMention) -> _Pair | None:
    """The part and the whole of a share of what stands in the sentence before, or of the counts right before it."""
    sentence = scene.sentences[index]
    if share.hedge not in _HEDGES or not share.value or changing(sentence, share) is not None:
        return None
    if not closes(sentence, share.end, strictly=True) or doubtful(sentence, but="those who"):
        return None
    return _of_those(scene, index, sentence, share) or _rated(scene, index, sentence, share)


def _of_those(scene: Scene, index: int, sentence: Sentence, share: NumberMention) -> _Pair | None:
    opened = _OPENS.match(sentence.lower)
    told = [n for n in sentence.numbers if n.end <= share.hedge_start]
    previous = next(before(scene, index, 1), None)
    if not told or previous is None or doubtful(previous):
        return None
    if opened is None and not any(_OF_THAT.match(scene.lower, n.end) for n in told):
        return None
    if opened and sentence.start + opened.end() != told[0].hedge_start:
        return None
    part = told[-1]
    if part.unit in TIME_UNITS and len(told) == _PAIR:
        part = told[0]  # "67,200 were seen inside four hours, 80 per cent"
    if part.hedge not in _HEDGES or not plain_figure(part) or part.value <= 1 or is_rate(scene, part):
        return None
    if _TIED.fullmatch(scene.lower, part.end, share.hedge_start) is None:
        return None
    if opened and opened["noun"] and opened["noun"][:_STEM] not in previous.lower:
        return None
    wholes = [n for n in previous.numbers if _can_hold(previous, n, part)]
    return _wrong(scene, share, part, wholes)


def _can_hold(sentence: Sentence, whole: NumberMention, part: NumberMention) -> bool:
    """Whether a figure can be what a part is of: of its kind, larger, and no rate, change or figure of before."""
    alike = plain_figure(whole) and whole.unit == part.unit and whole.value > part.value
    own = one_noun(whole.counted, part.counted)
    moved = starting(sentence, whole) or surely_changing(sentence, whole) or is_rate(sentence.scene, whole)
    return alike and own and not moved and whole.hedge in _HEDGES


def _rated(scene: Scene, index: int, sentence: Sentence, share: NumberMention) -> _Pair | None:
    if not _RATED.search(sentence.sides(share)[0]) or _OTHERS.search(sentence.lower):
        return None
    own = [n for n in sentence.numbers if n.start != share.start]
    previous = next(before(scene, index, 1), None)
    if not own and previous is not None and not doubtful(previous) and not _OTHERS.search(previous.lower):
        own = list(previous.numbers)
    if len(own) != _PAIR or any(n.unit is not None or not plain_figure(n) or n.hedge not in _HEDGES for n in own):
        return None
    part, whole = sorted(own, key=lambda n: n.value)
    return _wrong(scene, share, part, [whole]) if part.value < whole.value and part.end <= share.start else None


def _wrong(scene: Scene, share: NumberMention, part: NumberMention, wholes: Sequence[NumberMention]) -> _Pair | None:
    """The part with the whole that a share comes nearest to; none where it comes out at a stretch of some other."""
    for one in wholes:
        if fits(scene, share, (part,), (one,)):
            return part, one
    wanted = part.value / fraction(share)
    if any(may_fit(scene, share, part, one) for one in wholes):
        return None  # "2,100 members, 40% of them women. Of those women 280, a third"
    near = [n for n in wholes if within_a_slip(wanted, n.value)]
    return (part, min(near, key=lambda n: abs(n.value - wanted))) if near else None
