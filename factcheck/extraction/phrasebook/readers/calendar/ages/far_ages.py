"""Ages far behind the one birth that a life tells: "He was back for independence on 25 June 1975, at 34".

The sentence is of the same "he" or "she", and holds one date. What stands in the sentence before, or has no pronoun of
its own, is confirmed alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.ages.births import KIN, Birth, main_birth
from factcheck.extraction.phrasebook.readers.calendar.ages.loose_ages import (
    OF_ANOTHER,
    SOMEONE,
    YEARS,
    Aged,
    LooseAge,
    ages_in,
    number,
    places_out,
    together,
)
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_HE = expression(
    rf"[\"“‘]?(?:(?:aged?|at) {YEARS}, (?:in|on) [^,.;]{{3,24}}, |(?:in|on|by) [^,.;]{{3,30}},? )?(?P<who>he|she) "
)
_AT = expression(
    rf"\b(?:that|and),? at (?P<years>{YEARS}),? (?:he|she) (?:had never|had not|was|found (?:him|her)self"
    r"|was still|became)\b"
)
_ONCE = expression(
    r"\b(?:since|until|before|when|while|if|would|later|earlier|ago|years|remember\w*|recall\w*|because|had been)\b"
)
_THEN = expression(rf",? (?:and )?(?:was )?then (?:aged |only |just )?(?P<years>{YEARS})(?=[,.;)]| and\b)")
_CUES = (" was ", " at ", " aged ", " age ", " then ")
_MOST = 3


def far_ages(scene: Scene, births: Sequence[Birth]) -> Iterator[LooseAge]:
    """The ages of a life that sentences of their own tell with a date."""
    birth = main_birth(births)
    if birth is None or birth.bracketed or birth.born.year is None:
        return
    if (then := _then(scene, birth)) is not None:
        yield then
    for sentence in scene.sentences_with(_CUES):
        who = _HE.match(sentence.lower)
        if who is None or sentence.start <= birth.sentence.end or birth.pronoun not in (None, who["who"]):
            continue
        if sentence.block.kind is BlockKind.QUOTE or denied(sentence) or KIN.search(sentence.lower):
            continue
        dates = _dates(sentence)
        before = scene.right_before(sentence)
        apart = not dates and before is not None
        if apart and before is not None:
            dates = _dates(before)
        if len(dates) != 1 or (dates[0].year or 0) <= birth.born.year:
            continue
        for aged in islice(_ages(sentence), _MOST):
            sure = not apart and aged.plain and not aged.hedged and birth.pronoun == who["who"]
            yield LooseAge(aged, birth, dates[0], not (sure and _of_then(scene, sentence, aged, dates[0])))


def _ages(sentence: Sentence) -> Iterator[Aged]:
    found = _AT.search(sentence.lower)
    if found is not None:
        low, high = (sentence.start + offset for offset in found.span("years"))
        yield Aged(low, high, number(found["years"]), plain=True, turned=False, hedged=False)
    yield from (aged for aged in ages_in(sentence) if aged.plain)


def _of_then(scene: Scene, sentence: Sentence, aged: Aged, at: DateMention) -> bool:
    """Whether an age is of the time of the one date of its sentence, and of nobody else."""
    low, high = sorted(((aged.start, aged.end), (at.start, at.end)))
    between = scene.lower[low[1] : high[0]]
    near = together(scene, aged, at) or _AT.search(sentence.lower) is not None
    if not near or _ONCE.search(between) or OF_ANOTHER.search(scene.lower, sentence.start, aged.start):
        return False
    return not SOMEONE.search(places_out(scene, sentence.start, sentence.end))


def _dates(sentence: Sentence) -> list[DateMention]:
    told = [one for one in sentence.mentions if isinstance(one, DateMention)]
    return [] if any(one.years for one in told) else [one for one in told if one.year]


def _then(scene: Scene, birth: Birth) -> LooseAge | None:
    """ "Born on 16 July 1872 and then 53", by the date that is told next: one that is a year off, or that fits."""
    found = _THEN.match(scene.lower, birth.born.end)
    following = next((one for one in scene.dates if one.start > birth.sentence.end and one.year and one.month), None)
    if found is None or following is None or birth.born.month is None or following.year is None:
        return None
    old = following.year - (birth.born.year or 0)
    old -= (following.month or 0, following.day or 31) < (birth.born.month, birth.born.day or 0)
    told = number(found["years"])
    fits = any(_age_in(one, birth) == told for one in scene.dates if one.year)
    at, end = found.span("years")
    aged = Aged(at, end, told, plain=True, turned=False, hedged=False)
    return LooseAge(aged, birth, following, tentative=fits or abs(told - old) != 1)


def _age_in(at: DateMention, birth: Birth) -> int:
    years = (at.year or 0) - (birth.born.year or 0)
    if at.month is None or birth.born.month is None:
        return years
    return years - ((at.month, at.day or 31) < (birth.born.month, birth.born.day or 0))
