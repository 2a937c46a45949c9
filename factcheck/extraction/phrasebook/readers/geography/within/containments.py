"""Regions said to hold a city, to be its heart, or to surround it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Standing
from factcheck.claims import Containment, Place, make
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.patterns import Match, Phrase
from factcheck.extraction.phrasebook.phrases.geography.containment import APART, CONTAINMENTS, OF_CAPITALS
from factcheck.extraction.phrasebook.readers.geography.whereabouts import spoken_of
from factcheck.extraction.phrasebook.scene import Scene

_GROUPS = ((CONTAINMENTS, False), (OF_CAPITALS, False), (APART, True))


def read_containments(scene: Scene) -> Iterator[Containment]:
    """A claim for every phrase that puts a city into a region, or says that it is none of its parts."""
    for sentence in scene.sentences:
        for phrases, apart in _GROUPS if "g" in sentence.kinds else ():
            for phrase in sentence.phrases(phrases):
                for match in phrase.matches(sentence):
                    claim = _claim(scene, phrase, match, apart=apart)
                    if claim is not None:
                        yield claim


def _claim(scene: Scene, phrase: Phrase, match: Match, *, apart: bool) -> Containment | None:
    region = match.roles["region"][0]
    city = _city(scene, match, region)
    if not isinstance(region, PlaceMention) or city is None:
        return None
    maker = scene.maker
    cities = [one for one in match.roles.get("city", ()) if isinstance(one, PlaceMention)]
    quote, span, section = maker.around([region, *cities])
    return make(
        Containment,
        quote=quote,
        span=span,
        section=section,
        phrase=phrase.id,
        region=maker.place(region),
        city=city,
        apart=apart,
    )


def _city(scene: Scene, match: Match, region: object) -> Place | None:
    """The city of a match; for "the capital", that of the country spoken of, for "the city", the one the region is
    called after.
    """
    maker = scene.maker
    for mention in match.roles.get("city", ()):
        return maker.place(mention) if isinstance(mention, PlaceMention) else None
    if not isinstance(region, PlaceMention):
        return None
    words = "capital" if "capital" in match.ranges else "own"
    start, end = match.ranges[words]
    quote, span = maker.quote(start, end), maker.span(start, end)
    if words == "own":
        return make(Place, quote=quote, span=span, name=region.name)
    country = spoken_of(scene, region.start)
    name = region.country or (country.country if country and country.capital else country.name if country else None)
    name = name or _own_country(scene, region)
    if name is None:
        return None
    return make(Place, quote=quote, span=span, name=name, country=name, capital=True)


def _own_country(scene: Scene, region: PlaceMention) -> str | None:
    """The country of a region that is called so with its type word, and in one country alone."""
    atlas = scene.atlas
    word = atlas.words.get(region.type_word or "") if atlas is not None else None
    if atlas is None or word is None:
        return None
    homes = {entry.country for entry in region.entries if word.names(entry) and entry.standing is Standing.CURRENT}
    home = atlas.get(next(iter(homes))) if len(homes) == 1 else None
    return home.name if home is not None else None
