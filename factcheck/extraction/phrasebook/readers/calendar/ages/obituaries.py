"""The age at which somebody died, where the copy tells of one life: the birth opens a later paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.ages.births import KIN, NAME, Birth, main_birth
from factcheck.extraction.phrasebook.readers.calendar.ages.loose_ages import (
    SOMEONE,
    YEARS,
    Aged,
    LooseAge,
    number,
    places_out,
)
from factcheck.extraction.phrasebook.scene import Scene

_DIED = expression(
    r"(?P<who>\b(?:she|he|who)(?: had| has)?|[a-zà-þ.,]) (?:died|passed away)\b[^;:!?()“”\"]{0,120}?"
    rf",? (?:at the age of|aged|at age|at|age|(?:20\d\d|day|home|here|sleep)\. (?:he|she) was) (?P<years>{YEARS})"
    r"(?=[,.;:]|$| (?:after|from|of|in|on|at|and|following)\b)"
)
_REACH = 2500
"""How far before the birth the death may be told, in characters: the first paragraphs of an obituary."""


def obituary_ages(scene: Scene, births: Sequence[Birth]) -> Iterator[LooseAge]:
    """The age at death that a draft with one birth tells before it, of "her" or of the one whom its title names."""
    birth = main_birth(births)
    if (
        birth is None
        or birth.bracketed
        or not birth.sentence.lower.startswith(("she was born", "he was born", "born "))
    ):
        return
    low = max(0, birth.sentence.start - _REACH)
    told = list(_DIED.finditer(scene.lower, low, birth.sentence.start))
    if len(told) != 1:
        return
    (found,) = told
    sentence = scene.sentence_at(found.start())
    start = sentence.start if sentence else scene.draft.block_at(found.start()).start
    if scene.draft.block_at(start).kind is BlockKind.QUOTE or (sentence and denied(sentence)):
        return
    if KIN.search(scene.lower, start, found.end()) or not _of_that_one(
        scene, start, found["who"], found.start(), birth
    ):
        return
    days = [day for day in scene.within(found.start(), found.end(), DateMention) if day.year is not None]
    if len(days) > 1 or (not days and scene.anchor is None):
        return
    at, end = found.span("years")
    aged = Aged(at, end, number(found["years"]), plain=True, turned=False, hedged=False)
    yield LooseAge(aged, birth, days[0] if days else None, tentative=False)


def _of_that_one(scene: Scene, start: int, who: str, until: int, birth: Birth) -> bool:
    """Whether it is the one born later on who died: by the pronoun, or by the only name, which the title has."""
    if who.split()[0] in ("she", "he"):
        return who.split()[0] == birth.pronoun
    told = (found.group() for found in NAME.finditer(scene.draft.prose, start, until + 1))
    names = [name.casefold() for name in told if not name.isupper()]
    if names == ["the"] and not scene.draft.prose[scene.draft.block_at(start).start : start].strip():
        return birth.sentence.block is scene.draft.block_at(start)  # "The former player died on Tuesday aged 81."
    heads = " ".join(scene.lower[head.start : head.end] for head in scene.heads)
    if len(names) == 1 and len(names[0].split()) > 1 and not scene.draft.prose[:start].strip():
        # The first words of a draft name whom it is of.
        alone = not KIN.search(scene.lower, start, birth.born.end)
        alone = alone and not SOMEONE.search(places_out(scene, until, birth.sentence.start))
        return alone and birth.sentence.block is scene.draft.block_at(start)
    return len(names) == 1 and names[0].split()[-1] in heads
