"""Sentences that speak of how a name is spelt, in which a slip is no slip: "Marocco was spelt so, too"."""

from __future__ import annotations

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.readers.asides import sentence_range
from factcheck.extraction.phrasebook.scene import Scene

_OF_SPELLING = expression(r"spelt|spelled|spelling|misspel|typo|misprint|mistook|pronounc|[(\[]sic[)\]]")


def speaks_of_spelling(scene: Scene, start: int, end: int) -> bool:
    """Whether the sentence around a range does so."""
    return _OF_SPELLING.search(scene.lower, *sentence_range(scene, start, end)) is not None
