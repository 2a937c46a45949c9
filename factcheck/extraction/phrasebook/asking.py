"""Questions of a figure that many readers ask, and that its sentence answers once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.scene import Sentence

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
