"""Questions that several readers ask of a figure or of a sentence, and that are answered once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import wraps
from typing import TypeVar

from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.scene import Scene, Sentence

Answer = TypeVar("Answer")


def asked_once(ask: Callable[[Sentence, NumberMention], Answer]) -> Callable[[Sentence, NumberMention], Answer]:
    """A question that the words around a figure answer, and nothing else that a reader may put in its place."""

    @wraps(ask)
    def answer(sentence: Sentence, number: NumberMention) -> Answer:
        key = ask.__name__, number.start
        if key not in sentence.asked:
            sentence.asked[key] = ask(sentence, number)
        known: Answer = sentence.asked[key]
        return known

    return answer


def read_once(read: Callable[[Scene, int], Iterator[Answer]]) -> Callable[[Scene, int], Sequence[Answer]]:
    """What is read of a sentence, by its number in the draft, for more readers than one."""

    @wraps(read)
    def answer(scene: Scene, index: int) -> Sequence[Answer]:
        sentence = scene.sentences[index]
        key = read.__name__, sentence.start
        if key not in sentence.asked:
            sentence.asked[key] = tuple(read(scene, index))
        known: Sequence[Answer] = sentence.asked[key]
        return known

    return answer
