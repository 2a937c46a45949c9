"""Figures that are told for one of several things or times: "230 a day", "£4 apiece"."""

from __future__ import annotations

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.scene import Scene

_A_PIECE = expression(
    r"(?: [a-z]{1,14}){0,2}? (?:each|apiece|annually|(?:an?|per|each|every) (?:day|week|month|year|hour|head|person"
    r"|share|night|trip|tonne))\b"
)


def is_rate(scene: Scene, number: NumberMention) -> bool:
    """Whether a figure is told for one of several, by the words right behind it."""
    return _A_PIECE.match(scene.lower, number.end) is not None
