"""The ledger: which count of a draft belongs to which place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims import Part, Sharing, make
from factcheck.extraction.phrasebook.mentions.mention import NumberMention, PlaceMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.patterns import Match
from factcheck.extraction.phrasebook.phrases.arithmetic.attribution import ATTRIBUTIONS
from factcheck.extraction.phrasebook.scene import Scene, Sentence


class Entry(NamedTuple):
    """A count and the places that it goes with."""

    number: NumberMention
    places: tuple[PlaceMention, ...]
    sharing: Sharing
    sentence: Sentence

    @property
    def noun(self) -> str | None:
        return noun_key(self.number.counted) if self.number.counted else None


def ledger(scene: Scene) -> dict[int, Entry]:
    """Every entry, in order, by the prose offset of its number. Ask for it with `scene.once(ledger)`."""
    return {entry.number.start: entry for entry in entries(scene)}


def shared(scene: Scene, entry: Entry) -> Part:
    """An entry as a part of a whole, with the places that share it."""
    label = ", ".join(scene.maker.quote(place.start, place.end) for place in entry.places)
    return make(
        Part,
        quantity=scene.maker.quantity(entry.number, place=label),
        label=label,
        names=len(entry.places),
        sharing=entry.sharing,
    )


def entries(scene: Scene) -> Iterator[Entry]:
    """Every count that a sentence ties to places, in order. A count belongs to one entry, a place may serve several."""
    for sentence in scene.sentences:
        if "n" in sentence.kinds and "g" in sentence.kinds:
            yield from sorted(_of_sentence(sentence), key=lambda entry: entry.number.start)


def _of_sentence(sentence: Sentence) -> Iterator[Entry]:
    taken: set[int] = set()
    placed: set[int] = set()
    for phrase in sentence.phrases(ATTRIBUTIONS):
        for match in phrase.matches(sentence):
            number = match.number("number")
            places = tuple(place for place in match.roles["places"] if isinstance(place, PlaceMention))
            if number is None or number.start in taken or number.value <= 0:
                continue
            verbal = phrase.id == "attribution.place-had-number"
            if not verbal and any(place.start in placed for place in places):
                continue
            taken.add(number.start)
            placed.update(place.start for place in places)
            yield Entry(number, places, _sharing(match, places), sentence)


def _sharing(match: Match, places: tuple[PlaceMention, ...]) -> Sharing:
    if len(places) < 2:
        return Sharing.UNSAID
    after = match.words.get("after", "")
    if match.words.keys() & {"each", "later", "every"} or "each" in after or "apiece" in after:
        return Sharing.EACH
    return Sharing.JOINT if after.strip() else Sharing.UNSAID
