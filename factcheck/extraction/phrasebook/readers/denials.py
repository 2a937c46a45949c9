"""Sentences whose figures the copy itself denies: what is quoted to be corrected is no claim of the draft."""

from __future__ import annotations

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_WRONG = (
    "not so|not true|untrue|false(?:ly|hood)?|wrong(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|misleading(?:ly)?"
    "|erroneous(?:ly)?|a myth|debunked|misstated|exaggerat[a-z]{1,4}|no such"
)
_DENIES = expression(rf"\b(?:{_WRONG})\b")
_CLAIMED_BUT = expression(r"\b(?:claim|insist|boast|assert)(?:s|ed)?\b.{0,300}\bbut\b")
_TAKES_BACK = expression(
    rf"(?:(?:that|this|it) (?:is|was|isn['’]t|wasn['’]t) [^.]{{0,60}}?\b(?:{_WRONG})|not so|in fact|in truth|in reality"
    r"|actually|wrong|false|no[,:.]|the (?:real|true|actual|correct) (?:figure|number|share|total|sum))\b"
)
_AHEAD = 160
"""How many characters after the sentence may take it back."""


def denied(scene: Scene, index: int) -> bool:
    """Whether a sentence, by its place among the sentences, is taken back in itself or right after."""
    return taken_back(scene.sentences[index])


def taken_back(sentence: Sentence) -> bool:
    """Whether a sentence is taken back in itself or right after."""
    if _DENIES.search(sentence.lower) or _CLAIMED_BUT.search(sentence.lower):
        return True
    after = sentence.scene.lower[sentence.end : sentence.end + _AHEAD].lstrip(" \n\"'”’")
    return _TAKES_BACK.match(after) is not None
