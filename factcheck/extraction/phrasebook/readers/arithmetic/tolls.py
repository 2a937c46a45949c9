"""The dead of a draft, told and then come back to: "killed two people ... the two deaths"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Restatement, make
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.phrases.arithmetic.toll import DEATHS, SAME_DEATHS
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_REACH = 5
"""How many sentences back "the three deaths" may have been told."""


def read_tolls(scene: Scene) -> Iterator[Restatement]:
    """A claim for each mention of deaths told before, where only one count of deaths can be meant.

    Where several were told since the last heading, one with the same value is taken, and otherwise none: "the five
    dead" may be a sum.
    """
    for index, sentence in enumerate(scene.sentences):
        for phrase in scene.alive(SAME_DEATHS):
            for match in phrase.matches(sentence):
                again = match.number("toll")
                if again is None or again.hedge is not None:
                    continue
                told = list(_told(scene, index, again)) or _known(scene, sentence, again)
                same = [toll for toll in told if toll.value == again.value]
                first = same[-1] if same else told[0] if len(told) == 1 and told[0].hedge is None else None
                if first is not None:
                    yield _claim(scene, sentence, first, again, phrase.id)


def _told(scene: Scene, index: int, again: NumberMention) -> Iterator[NumberMention]:
    sentence = scene.sentences[index]
    for earlier in scene.sentences[max(0, index - _REACH) : index + 1]:
        if earlier.block.section != sentence.block.section:
            continue
        seen: set[int] = set()
        for phrase in scene.alive(DEATHS):
            for match in phrase.matches(earlier):
                toll = match.number("toll")
                if toll is not None and toll.start < again.start and toll.start not in seen:
                    seen.add(toll.start)
                    yield toll


def _known(scene: Scene, sentence: Sentence, again: NumberMention) -> list[NumberMention]:
    """The toll of the whole draft, where it was told twice or more before and never otherwise; a sentence with a date
    may speak of another time."""
    if "d" in sentence.kinds:
        return []
    told = {
        toll.start: toll
        for earlier in scene.sentences
        if earlier.end <= sentence.start
        for phrase in scene.alive(DEATHS)
        for match in phrase.matches(earlier)
        if (toll := match.number("toll")) is not None
    }
    alike = len(told) > 1 and len({(toll.value, toll.hedge) for toll in told.values()}) == 1
    return [told[max(told)]] if alike and not again.hedge else []


def _claim(scene: Scene, sentence: Sentence, first: NumberMention, again: NumberMention, phrase: str) -> Restatement:
    maker = scene.maker
    return make(
        Restatement,
        quote=maker.quote(sentence.start, sentence.end),
        span=maker.span(sentence.start, sentence.end),
        section=maker.section(sentence.start),
        phrase=phrase,
        first=maker.quantity(first),
        again=maker.quantity(again),
        basis="both count the deaths that the passage tells of",
    )
