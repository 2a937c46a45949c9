"""Stages of one story with their dates: "approved in 2014, begun in 2016 and opened in 2013"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, combinations
from typing import NamedTuple

from factcheck.claims import Order, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.phrases.calendar.stages import NEAR, STAGES
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_PATTERNS = [[expression(rf"\b(?:{words})\b") for words in stages] for stages in STAGES]
_ANY = expression(rf"\b(?:{'|'.join(chain.from_iterable(STAGES))})\b")
_REACH = 60
"""How far before its date a stage is told, in characters."""
_JOINED = expression(r"\)?(?:[,;]|,? (?:and|but|then|before|only to)\b)")
"""What stands behind a date where the same story goes on."""
_ANOTHER_STORY = expression(
    r"\b(?:who|which|whose|that|where|had|since|if|than|until|old|older|former|original|earlier|previous|second"
    r"|third|new"
    r"|another|other|extension|extended|expansion|phase|replac\w+|rebuil\w+|re-?open\w*|renovat\w+|restor\w+"
    r"|again|sister"
    r"|next to|planned|due|expected|not|never|re-?elect\w*|re-?married|successor|predecessor|instead)\b|[\"“”?]"
)
"""What may make two stages those of two things."""


_HAD = expression(r"\)?,? (?:and )?(?:it |they |he |she )?had (?:been )?(?:only |first )?(?:[a-z]+ ){1,3}(?:in|on) ")
_HAD_OR_WHICH = expression(r"\b(?:had|which|who|that)\b")
_NEVER = expression(r"\b(?:never|not) [a-z]+")
_BEHIND = 40
"""How much behind the last date may tell that it is of another thing, in characters."""


class _Stage(NamedTuple):
    """A dated stage: its chain, its place in it, and its date."""

    chain: int
    rank: int
    date: DateMention


def staged(scene: Scene, sentence: Sentence) -> Iterator[Order]:
    """A claim for each two stages of one chain that a sentence tells in their order, each with a date."""
    found = list(_stages(scene, sentence))
    for (at, one), (to, two) in combinations(enumerate(found), 2):
        if one.chain != two.chain or one.date.year is None or two.date.year is None:
            continue
        if one.rank > two.rank and to == at + 1 and _told_back(scene, sentence, one, two):
            yield _order(scene, two, one)
        if one.rank >= two.rank:
            continue
        if not _JOINED.match(scene.lower, one.date.end):
            continue
        backwards = one.date.year > two.date.year
        doubtful = (one.rank, two.rank) in NEAR.get(one.chain, frozenset())
        if (doubtful or _ANOTHER_STORY.search(_told_so_far(sentence, two))) if backwards else to > at + 1:
            continue
        yield _order(scene, one, two)


def _told_back(scene: Scene, sentence: Sentence, one: _Stage, two: _Stage) -> bool:
    """Whether a later stage is told first, and the earlier one as what had been: "closed in 1983, had opened"
    " in 1961"."""
    between = scene.lower[one.date.end : two.date.start]
    return _HAD.fullmatch(between) is not None and not _ANOTHER_STORY.search(
        _HAD_OR_WHICH.sub("", sentence.lower[: two.date.end - sentence.start])
    )


def _order(scene: Scene, one: _Stage, two: _Stage) -> Order:
    quote, span, section = scene.maker.around([one.date, two.date])
    return make(
        Order,
        quote=quote,
        span=span,
        section=section,
        phrase="order.stages",
        first=scene.maker.date(one.date),
        last=scene.maker.date(two.date),
    )


def _told_so_far(sentence: Sentence, stage: _Stage) -> str:
    """A sentence up to a stage, and a little on, but for what never came: "and never remarried"."""
    end = stage.date.end - sentence.start
    return sentence.lower[:end] + _NEVER.sub("", sentence.lower[end : end + _BEHIND])


def _stages(scene: Scene, sentence: Sentence) -> Iterator[_Stage]:
    dates = [one for one in sentence.mentions if isinstance(one, DateMention)]
    if len(dates) < 2 or not _ANY.search(sentence.lower):
        return
    low = sentence.start
    for date in dates:
        words = scene.lower[max(low, date.start - _REACH) : date.start]
        low = date.end
        told = [
            (match.end(), number, rank)
            for number, patterns in enumerate(_PATTERNS)
            for rank, pattern in enumerate(patterns)
            for match in pattern.finditer(words)
        ]
        last = max((end for end, _, _ in told), default=0)
        for end, number, rank in told:
            if end == last:
                yield _Stage(number, rank, date)
