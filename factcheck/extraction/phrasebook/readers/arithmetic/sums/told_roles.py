"""The part of each figure of a sentence in one sum, by the words right before and behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.scene import SLOTS, Sentence

_SLOT = re.compile(f"[{''.join(SLOTS.values())}]")
_REACH, _AHEAD = 90, 60

Roles = Sequence[tuple[str, re.Pattern[str] | None, re.Pattern[str] | None]]
"""Names of parts, the first that fits first: what stands before such a figure, to its start, and what right behind."""


class Told(NamedTuple):
    """A figure, its part, and where in its slotted sentence that is said."""

    number: NumberMention
    role: str
    said: tuple[int, int]


def told_roles(sentence: Sentence, roles: Roles) -> Sequence[Told]:
    """The amounts of a sentence, each with its part, told once; "" for one that has none."""
    key = "told roles", id(roles)
    if key not in sentence.asked:
        sentence.asked[key] = tuple(_told(sentence, roles))
    known: Sequence[Told] = sentence.asked[key]
    return known


def _told(sentence: Sentence, roles: Roles) -> Iterator[Told]:
    slotted = sentence.slotted
    places = [found.start() for found in _SLOT.finditer(slotted)]
    for at, mention in zip(places, sentence.mentions, strict=True):
        if isinstance(mention, NumberMention) and mention.slot in "nmu" and mention.unit not in TIME_UNITS:
            yield Told(mention, *_role(slotted, at, roles))


def _role(slotted: str, at: int, roles: Roles) -> tuple[str, tuple[int, int]]:
    low = max(0, at - _REACH)
    for role, lead, tail in roles:
        if lead is not None and (found := lead.search(slotted, low, at)):
            return role, found.span()
        if tail is not None and (found := tail.match(slotted, at + 1, at + _AHEAD)):
            return role, found.span()
    return "", (at, at)
