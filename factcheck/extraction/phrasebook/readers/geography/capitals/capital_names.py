"""What readers of capitals share: the city that is named, and whether copy tells of one of another time."""

from __future__ import annotations

from factcheck.claims import Place
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.readers.asides import sentence_range
from factcheck.extraction.phrasebook.readers.geography.whereabouts import unmentioned
from factcheck.extraction.phrasebook.scene import Scene

_PAST = expression(
    r"\b(?:formerly|former|once|then|at (?:that|the) time|until|till|was [^.;]{2,40} before|gave up"
    r"|ceased|used to be|one-time|old capital"
    r"|first capital|took over|in those days)\b"
)
NEXT = 64
"""How far from the word "capital" its city, and words of another time, are looked for."""


def is_past(scene: Scene, first: int, last: int) -> bool:
    """Whether the sentence around a claim says that the capital was one."""
    start, end = sentence_range(scene, first, last)
    return _PAST.search(scene.lower, max(start, first - NEXT), min(end, last + NEXT)) is not None


def named_at(scene: Scene, start: int, end: int) -> Place:
    """The place of a name, by its mention where there is one."""
    mention = next((m for m in scene.within(start, end, PlaceMention) if m.start == start), None)
    return scene.maker.place(mention) if mention is not None else unmentioned(scene, start, end)


def is_set_off(prose: str, between: str, end: int) -> bool:
    """Whether a name after "the capital" ends with a pause where it starts with one: not "in the capital, Lee said"."""
    return between.strip()[-1:] not in (",", "–", "—", "(") or end >= len(prose) or prose[end] in ",.;)–—\n"
