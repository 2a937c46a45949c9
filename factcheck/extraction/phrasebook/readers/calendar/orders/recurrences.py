"""Years of what comes every so many years: "held every four years: in 2010, 2014 and 2018".

A year that is too late is suspect; what came too early may be another one in between, and is not told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factcheck.claims import Counting, Duration, Form
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, NumberMention
from factcheck.extraction.phrasebook.mentions.words import UNITS_IN_WORDS
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretches import stretch
from factcheck.extraction.phrasebook.readers.calendar.moments import moment
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_NUMBERS = {word: value for word, value in UNITS_IN_WORDS.items() if 2 <= value <= 12}
_EVERY = expression(
    rf"\bevery (?P<number>{'|'.join(_NUMBERS)}|[2-9]|1\d|20|25) years\b|\bevery (?P<other>other|second) year\b"
    rf"|\b(?P<yearly>{'|'.join(_NUMBERS)})-yearly\b"
    r"|\b(?P<name>biennial(?:ly)?|triennial(?:ly)?|quadrennial(?:ly)?)\b"
)
_NAMED = {"biennial": 2, "triennial": 3, "quadrennial": 4, "other": 2, "second": 2}
_CUES = ("every ", "ennial", "-yearly")
_LAST_AND_NEXT = expression(r"\b(?:last|latest|previous|most recent)\b[^.;:]{0,40}?$")
_NEXT = expression(r"[^.;:]{0,40}?\b(?:next|following)\b[^.;:]{0,40}?$")
_PARTED = expression(r"(?:,| and|, and|, then|;|, and then| and then)(?: [^,.;:()\d]{2,40})?(?: in)? ")
_ALL = expression(
    r"(?:[:;,–—(]|\b(?:it|they|so far|has|have|had|was|were|been|being|held|staged|taking place|took place|published"
    r"|awarded|given|run|printed|and|most recently|in|last)\b| )*"
)
"""Between such words and a list of years: those of all, and not of some of them."""
_WHY = expression(r"\b(?:because|due to|owing to|reason|year (?:more|late|extra|lost)|extra year|flood|virus)\b")
"""What a sentence tells behind years that do not come out."""
_OFF = expression(
    r"\b(?:postpon|delay|cancel|brought forward|early|late|skip|miss|except|interrupt|pandemic|war\b|break|gap|instead"
    r"|moved|put (?:off|back)|about|around|roughly|or so|then|since|until|used to|once|originally|first|special|extra"
    r"|should have|changed|switched|alternat|winter|summer|at least|up to)"
)
"""What lets the years of good copy not come out."""
_FEW = 3
_NEAR = 8


def read_recurrences(scene: Scene) -> Iterator[Duration]:
    """A claim for each two years told beside one another, of what is said to come every so many years."""
    for sentence in scene.sentences_with(_CUES):
        told = list(_EVERY.finditer(sentence.lower))
        if len(told) != 1 or sentence.block.kind is BlockKind.QUOTE or _OFF.search(sentence.lower) or denied(sentence):
            continue
        (found,) = told
        after = scene.passages_in(sentence.end, sentence.end + _NEAR)
        if after and (_OFF.search(scene.lower, *after[0]) or _WHY.search(scene.lower, *after[0])):
            continue
        name = found.lastgroup or "number"
        printed = found[name]
        years = _NAMED.get(printed.removesuffix("ly")) or _NUMBERS.get(printed) or int(printed)
        start, end = sentence.start + found.start(name), sentence.start + found.end()
        length = NumberMention(start, end, Decimal(years), Decimal(1), "year", None, Form.WORDS, start)
        for first, last in _pairs(scene, sentence, end):
            begin, close = moment(scene, [first]), moment(scene, [last])
            if begin is None or close is None or (last.year or 0) - (first.year or 0) < years:
                continue
            phrase = "years of what comes again"
            quantity = scene.maker.quantity(length)
            yield stretch(scene, [length], phrase, quantity, (begin, close), Counting.CALENDAR, apart=True)


def _of_all(scene: Scene, sentence: Sentence, told: int, first: DateMention) -> bool:
    """Whether years are those in which the thing was held, and not those in which somebody won it."""
    if first.start < told:
        return True
    gap = scene.lower[told : first.start]
    return _ALL.fullmatch(gap) is not None and ("," not in scene.lower[sentence.start : told] or "held" in gap)


def _pairs(scene: Scene, sentence: Sentence, told: int) -> Iterator[tuple[DateMention, DateMention]]:
    """The years of a sentence that follow on one another: in a list behind such words, or the last one and the next."""
    dates: Sequence[DateMention] = [one for one in sentence.mentions if isinstance(one, DateMention)]
    if any(one.year is None or one.month is not None for one in dates):
        return
    if (
        len(dates) >= _FEW
        and _of_all(scene, sentence, told, dates[0])
        and all(_PARTED.fullmatch(scene.lower, a.end, b.start) for a, b in pairwise(dates))
    ):
        yield from pairwise(dates)
    elif len(dates) == 2:
        first, last = dates
        if _LAST_AND_NEXT.search(scene.lower, sentence.start, first.start) and _NEXT.fullmatch(
            scene.lower, first.end, last.start
        ):
            yield first, last
