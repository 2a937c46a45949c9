"""Ages at death beside both dates of a life: "born on 13 May 1850 ... his death on 3 March 1894: aged 45".

One birth and one death are told in a sentence, or in two on end, and the age stands right behind the death.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.ages.births import KIN, Birth
from factcheck.extraction.phrasebook.readers.calendar.ages.loose_ages import (
    SOMEONE,
    YEARS,
    Aged,
    LooseAge,
    number,
    places_out,
)
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_BORN = expression(r"\b(?:born|birth|date of birth)\b[^.;]{0,40}$")
_DIED = expression(r"\b(?:died|death|passed away|drowned|was killed)\b[^.;]{0,40}$")
_AGED = expression(
    rf"(?:[,:;]|,? with the words?|,? and)? ?[\"“‘(]?(?:aged|at the age of|at|when (?:he|she) was) (?P<years>{YEARS})"
    r"(?=[,.;:)\"”’]|$| years\b)"
)
_HE_WAS = expression(rf"(?:he|she) was (?:then |just |only )?(?P<years>{YEARS})(?: years old)?[.!]?")
_CUES = ("birth", "born")


def life_dates(scene: Scene) -> Iterator[LooseAge]:
    """The ages right behind a death of which the birth is told before, in one sentence or the one before."""
    for sentence in scene.sentences:
        if "d" not in sentence.kinds or sentence.block.kind is BlockKind.QUOTE or sentence.block.cell is not None:
            continue
        before = scene.right_before(sentence)
        near = [before, sentence] if before else [sentence]
        if any(cue in one.lower for one in near for cue in _CUES):
            yield from _in(scene, near)


def _in(scene: Scene, near: list[Sentence]) -> Iterator[LooseAge]:
    sentence = near[-1]
    dates = [one for each in near for one in each.mentions if isinstance(one, DateMention) and one.year]
    births = [one for one in dates if _BORN.search(_lead(scene, one))]
    deaths = [one for one in dates if _DIED.search(_lead(scene, one))]
    if len(births) != 1 or len(deaths) != 1 or len(dates) != 2 or deaths[0].start < max(births[0].end, sentence.start):
        return
    (born,), (died,) = births, deaths
    told = _AGED.match(scene.lower, died.end, sentence.end)
    if told is None and not scene.lower[died.end : sentence.end].strip(" ."):
        after = scene.passages_in(sentence.end, sentence.block.end)[:1]
        told = _HE_WAS.fullmatch(scene.lower, *after[0]) if after else None
    if told is None or KIN.search(scene.lower, near[0].start, told.end()) or any(denied(one) for one in near):
        return
    if SOMEONE.search(places_out(scene, born.end, died.start)):
        return
    low, high = told.span("years")
    aged = Aged(low, high, number(told["years"]), plain=True, turned=False, hedged=False)
    yield LooseAge(aged, Birth((), None, born, died, near[0]), died, tentative=False)


def _lead(scene: Scene, date: DateMention) -> str:
    """The words of a sentence between the date before, or its beginning, and a date."""
    sentence = scene.sentence_at(date.start)
    if sentence is None:
        return ""
    low = max([sentence.start, *(one.end for one in sentence.mentions if one.end <= date.start)])
    return scene.lower[low : date.start]
