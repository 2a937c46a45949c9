"""Lakhs and crores that a clause says in millions: "12 lakh voters are 1.2 million"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from factcheck.claims import Conversion, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene

_INDIAN = expression(r"\b(?:lakhs?|crores?)\b")
_MAGNITUDE = expression(r"\b(?:lakhs?|crores?|thousand|million|billion|trillion)\b|,\d{3}\b")
_IS = expression(r"(?: [a-z]+)? (?:is|are|makes?|equals?|means?) ")
_ENDS = expression(r"(?: (?:people|[a-z]+s))?(?:[.,;:)\]–—]|$| and\b| or\b)")


def read_indian_figures(scene: Scene) -> Iterator[Conversion]:
    """A claim for each two figures beside one another of which the copy says that one is the other."""
    for sentence in scene.sentences_with(("lakh", "crore")):
        if denied(sentence):
            continue
        for first, second in pairwise(sentence.numbers):
            if _same(scene, first, second):
                maker = scene.maker
                quote, span, section = maker.around([first, second])
                yield make(
                    Conversion,
                    quote=quote,
                    span=span,
                    section=section,
                    phrase="conversion.lakh-or-crore",
                    original=maker.quantity(first),
                    converted=maker.quantity(replace(second, unit=first.unit)),
                    change=False,
                )


def _same(scene: Scene, first: NumberMention, second: NumberMention) -> bool:
    """Whether a clause says that the first figure is the second, one of them in lakhs or crores."""
    lower = scene.lower
    if _is_indian(lower, first) == _is_indian(lower, second) or first.hedge or second.hedge:
        return False
    if not _IS.fullmatch(lower, first.end, second.start) or second.unit not in (None, first.unit):
        return False
    if second.counted not in (None, "people", first.counted):
        return False
    if not _MAGNITUDE.search(lower, second.start, second.end):
        return False
    return _ENDS.match(lower, second.end) is not None


def _is_indian(lower: str, number: NumberMention) -> bool:
    return _INDIAN.search(lower, number.start, number.end) is not None
