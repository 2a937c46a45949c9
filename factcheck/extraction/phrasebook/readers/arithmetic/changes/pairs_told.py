"""Figures that one sentence gives beside the figure before, and another tells a change in percent of."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.phrases.arithmetic.percent_change import CHANGES_OF_AFTER, PAIRS
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_LEAST_FAR = 10
"""A figure that stands in another sentence is known by more than one digit."""


class ToldApart(NamedTuple):
    """A change, the word that tells its way, and its two figures."""

    change: NumberMention
    before: NumberMention
    after: NumberMention
    word: str | None
    phrase: str


def told_apart(scene: Scene, sentence: Sentence) -> Iterator[ToldApart]:
    """Changes of a figure that another sentence gives once more, beside the figure before: headline and text."""
    for phrase in sentence.phrases(CHANGES_OF_AFTER):
        for match in phrase.matches(sentence):
            change, after = match.number("change"), match.number("after")
            if change is None or after is None or after.value < _LEAST_FAR:
                continue
            befores = {
                before.value: before
                for other, before in scene.once(_pairs_told).get((after.value, after.unit), ())
                if other is not sentence
            }
            if len(befores) == 1:
                (before,) = befores.values()
                yield ToldApart(change, before, after, match.words.get("direction"), phrase.id)


def _pairs_told(scene: Scene) -> dict[tuple[Decimal, str | None], list[tuple[Sentence, NumberMention]]]:
    """Every figure that a sentence gives beside the figure before, with both, by its value and unit."""
    found: dict[tuple[Decimal, str | None], list[tuple[Sentence, NumberMention]]] = {}
    for sentence in scene.sentences:
        if len(sentence.numbers) < 2:
            continue
        for pair in sentence.phrases(PAIRS):
            for told in pair.matches(sentence):
                after, before = told.number("after"), told.number("before")
                if after and before and after.unit == before.unit:
                    found.setdefault((after.value, after.unit), []).append((sentence, before))
    return found
