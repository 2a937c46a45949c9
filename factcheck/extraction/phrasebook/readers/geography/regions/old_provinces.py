"""Provinces of an empire that copy in the past tense names: "the Spanish province of Texas was"."""

from __future__ import annotations

from factcheck.atlas.old_lands import once_held
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.scene import Scene

_HELD_AS = ("province", "territory", "county", "district", "department", "canton")
_TOLD_AS_PAST = expression(
    r"\b(?:was|were|had|until|became|lay|ruled|stood|remained|went|lost|won|ceded|left|came|did|fell)\b"
)
_PRESENT = expression(r"\b(?:is|are|has|have|will|today|now|this (?:year|week|month))\b")
_OF_OLD = expression(
    r"\b(?:old|former(?:ly)?|once|then|ancient|medieval|one-time|historic(?:ally)?)[ -](?:the )?[a-z-]+ (?:[a-z-]+ )?\Z"
)
_ONCE_SPAIN = frozenset(("US-TX", "US-CA", "US-NM", "US-FL", "US-LA"))
_OF_TODAY = expression(
    r"\b(?:is|are|has|have|will|today|now|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:this|last|next) (?:year|week|month))\b"
)
_BEFORE = 48


def is_of_old(scene: Scene, mention: PlaceMention) -> bool:
    """Whether copy in the past tense gives a region to the country that once held it."""
    sentence = scene.sentence_at(mention.start)
    if sentence is not None and mention.country is None and mention.type_word in _HELD_AS:
        return any(one.id in _ONCE_SPAIN for one in mention.entries) and _OF_TODAY.search(sentence.lower) is None
    if mention.country is None or scene.atlas is None or sentence is None:
        return False
    power = scene.atlas.country(mention.country)
    lands = [land for one in mention.entries for land in (one.id, one.country)]
    if power is None or power.id in lands or not once_held(power.id, lands):
        return False
    if _OF_OLD.search(scene.lower, max(sentence.start, mention.start - _BEFORE), mention.start):
        return True
    if mention.type_word not in _HELD_AS:
        return False
    return _TOLD_AS_PAST.search(sentence.lower) is not None and _PRESENT.search(sentence.lower) is None
