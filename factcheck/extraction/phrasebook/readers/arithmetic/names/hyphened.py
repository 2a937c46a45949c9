"""Counts with a hyphen before what they count: "a nine-member board", "the 40-seat council", "a five-strong crew"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import Form
from factcheck.expressions import any_of, expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.words import UNITS_IN_WORDS
from factcheck.extraction.phrasebook.scene import Sentence

_WORDS = {word: value for word, value in UNITS_IN_WORDS.items() if value > 1} | {"twenty": 20, "thirty": 30}
_COUNTED = {"strong": "members", "man": "men", "woman": "women", "person": "people"}
_HYPHENED = expression(
    rf"(?<![\w.,£$€#’'-])(?P<number>[1-9]\d{{0,2}}|{any_of(_WORDS)})-(?P<noun>strong|[a-z]{{3,12}})(?= [a-z])"
)


def hyphened(sentence: Sentence, nouns: frozenset[str]) -> Iterator[NumberMention]:
    """The counts of some nouns, given in the singular, that a sentence ties to them with a hyphen."""
    lower = sentence.scene.lower
    if "-" not in sentence.lower:
        return
    for found in _HYPHENED.finditer(lower, sentence.start, sentence.end):
        noun = found["noun"]
        if noun not in nouns:
            continue
        start, end = found.span("number")
        written = found["number"]
        value = Decimal(_WORDS.get(written) or written)
        form = Form.DIGITS if written.isdecimal() else Form.WORDS
        counted = _COUNTED.get(noun, noun)
        yield NumberMention(start, end, value, Decimal(1), None, None, form, start, counted)
