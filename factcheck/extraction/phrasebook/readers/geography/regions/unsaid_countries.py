"""The country of a region that the words about it do not name, and the draft does."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.atlas import Standing
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.readers.geography.whereabouts import is_country
from factcheck.extraction.phrasebook.readers.geography.within.bygone import is_bygone
from factcheck.extraction.phrasebook.scene import Scene

_ENOUGH = 2
"""So many regions of a country make a list one of its regions."""
_LAND_AFTER = expression(r" \(|,? (?:in|of) ")
_OF_PARTS = {"province": frozenset(("ES", "IT")), "department": frozenset(("FR",))}
"""Words for the parts of regions, with countries whose regions have parts so called."""
_OLD = expression(r"\b(?:old|older|former|historic|historical) \Z")
_BEFORE = 12


def is_told_of_old(scene: Scene, mention: PlaceMention) -> bool:
    """Whether copy that calls a region a province speaks of the past: "the Roman province of Sicily"."""
    if mention.type_word != "province" or mention.end - mention.start == len(mention.name):
        return False
    low = max(0, mention.start - _BEFORE)
    return _OLD.search(scene.lower, low, mention.start) is not None or is_bygone(scene, mention.start, mention.end)


def country_of_the_larger(mention: PlaceMention, named: Mapping[str, str]) -> str | None:
    """The country, which the draft names, of a region that is called by the word for the parts of it: "the province of
    Andalusia"."""
    lands = _OF_PARTS.get(mention.type_word or "", frozenset())
    homes = {entry.country for entry in mention.entries if entry.level == 1 and entry.standing is Standing.CURRENT}
    if not homes & lands or len(homes) > 1 or mention.end - mention.start == len(mention.name):
        return None
    return named.get(homes.pop())


def country_of_list(scene: Scene, mention: PlaceMention, homes: set[str]) -> str | None:
    """The one country of the others in a list, two at least, of which a name is that of a region abroad alone: "the
    departments of Durazno, Flores and Santa Fe"."""
    atlas, sentence = scene.atlas, scene.sentence_at(mention.start)
    word = atlas.words.get(mention.type_word or "") if atlas is not None else None
    if atlas is None or word is None or sentence is None or mention.end - mention.start != len(mention.name):
        return None
    if any(word.names(entry) for entry in mention.entries):
        return None  # "the states of Texas, New Mexico and Chihuahua"
    found = [
        {entry.country for entry in other.entries if entry.level == 1 and word.is_for(entry)}
        for other in sentence.mentions
        if isinstance(other, PlaceMention) and other is not mention and other.type_word == mention.type_word
    ]
    common = set.intersection(*found) if len(found) >= _ENOUGH else set()
    country = atlas.get(next(iter(common))) if len(common) == 1 else None
    near = (one for one in sentence.mentions if isinstance(one, PlaceMention) and is_country(one))
    if country is None or country.id in homes or not homes.isdisjoint(one.entries[0].id for one in near):
        return None
    return None if _LAND_AFTER.match(scene.draft.prose, mention.end) else country.name
