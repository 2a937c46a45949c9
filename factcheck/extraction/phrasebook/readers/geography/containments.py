"""Regions said to hold a city, or to be its heart."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Containment, make
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.phrases.geography.containment import CONTAINMENTS
from factcheck.extraction.phrasebook.scene import Scene


def read_containments(scene: Scene) -> Iterator[Containment]:
    """A claim for every phrase that puts a city into a region."""
    for sentence in scene.sentences:
        if sentence.kinds.count("g") < 2:
            continue
        for phrase in scene.alive(CONTAINMENTS):
            for match in phrase.matches(sentence):
                region, city = match.roles["region"][0], match.roles["city"][0]
                if isinstance(region, PlaceMention) and isinstance(city, PlaceMention):
                    maker = scene.maker
                    quote, span, section = maker.around([region, city])
                    yield make(
                        Containment,
                        quote=quote,
                        span=span,
                        section=section,
                        phrase=phrase.id,
                        region=maker.place(region),
                        city=maker.place(city),
                    )
