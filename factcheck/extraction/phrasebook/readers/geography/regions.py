"""Places that a draft names as regions of a type."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims import Listed, RegionNamed, make
from factcheck.extraction.phrasebook.ledger import Entry
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.readers.arithmetic.tallies import tallies
from factcheck.extraction.phrasebook.scene import Scene


def read_regions(scene: Scene) -> Iterator[RegionNamed]:
    """A claim for the first mention of each name with its type word.

    The other places of its tally, or of its sentence, go with it: a wrong name is most often a slip for one that is not
    in the list yet.
    """
    typed = [mention for mention in scene.mentions if isinstance(mention, PlaceMention) and mention.type_word]
    if not typed:
        return
    runs = scene.once(tallies)
    seen: set[tuple[str, str | None]] = set()
    for mention in typed:
        if (mention.name, mention.type_word) in seen:
            continue
        seen.add((mention.name, mention.type_word))
        maker = scene.maker
        quote, span, section = maker.around([mention])
        yield make(
            RegionNamed,
            quote=quote,
            span=span,
            section=section,
            phrase="typed-name",
            place=maker.place(mention),
            alongside=tuple(_alongside(scene, mention, runs)),
        )


def _alongside(scene: Scene, mention: PlaceMention, runs: Sequence[Sequence[Entry]]) -> Iterator[Listed]:
    maker = scene.maker
    for run in runs:
        if any(place.start == mention.start for entry in run for place in entry.places):
            for entry in run:
                for place in entry.places:
                    if place.start != mention.start:
                        yield make(Listed, place=maker.place(place), quantity=maker.quantity(entry.number))
            return
    sentence = scene.sentence_at(mention.start)
    for other in sentence.mentions if sentence else ():
        if isinstance(other, PlaceMention) and other.start != mention.start and other.entries:
            yield make(Listed, place=maker.place(other))
