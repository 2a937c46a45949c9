"""Bare figures that count people or helpings: "for six", "a crew of nine", "it feeds ten", "eight of us"."""

from __future__ import annotations

from factcheck.claims import Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.scene import Sentence

PERSONS = frozenset(
    "people person resident inhabitant head capita soul citizen man woman hand player member guest diner passenger"
    " pupil child traveller visitor friend helper volunteer".split()
)
"""Singular words that "a head" or "for six" may stand for."""
HELPINGS = frozenset("portion serving helping plate share bowl slice".split())
_OPENED = expression(
    r"\b(?:for|feed(?:s|ing)?|fed|serv(?:es|ed|ing)|seats|sleeps|carries|holds|with"
    r"|(?:between|among|amongst|by)(?: the)?|(?:crew|team|party|group|gang|squad|staff|class|family|band|table|panel"
    r"|side|committee|crowd|queue|board) of) $"
)
_OF_US = expression(r" of (?:us|them|you)\b")
_WHO = expression(
    r" (?:went|came|ate|paid|paying|attended|signed up|turned up|took part|sat down|travelled|taking part)\b"
)
_ENDS = expression(
    r"(?: people| of (?:us|them|you))?(?: ?[,.;:)–—]|$| (?:and|at|or|including|in|this|that|is|was|has|had|costs?|came"
    r"|comes|will|would|paid)\b)"
)
_MOST_HEADS = 200


def counts_heads(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a bare whole figure is told of people by the words around it and no noun."""
    if number.unit is not None or number.counted or number.hedge or number.form is Form.FRACTION:
        return False
    if not 1 < number.value <= _MOST_HEADS or number.value != int(number.value):
        return False
    before, after = sentence.sides(number)
    if _OF_US.match(after) or _WHO.match(after):
        return True
    crew = before.endswith(" of ")
    return _OPENED.search(before) is not None and (crew or _ENDS.match(after) is not None)
