"""Which of many strings a text holds, when it holds few of them."""

from __future__ import annotations

from collections.abc import Container
from functools import cache


class Vocabulary(Container[str]):
    """The words of a text, each once: `"once again" in vocabulary` is `"once again" in text`, in less time.

    A page has half as many words as it has places for them, a book a hundredth. What no word of a text holds need not
    be looked for in the text.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = " ".join(dict.fromkeys(text.split()))

    def __contains__(self, cue: object) -> bool:
        assert isinstance(cue, str)
        longest = _longest_word(cue)
        return longest in self._words and (longest == cue or cue in self._text)


@cache  # cues are constants of the phrasebook
def _longest_word(cue: str) -> str:
    return max(cue.split(), key=len, default="")
