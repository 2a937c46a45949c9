"""Reads which regions are called the northernmost of their country: "Limpopo, South Africa's northernmost province"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import PlaceKind, Standing
from factcheck.claims import Compass, DirectionFrom, Place, make
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.patterns import Match
from factcheck.extraction.phrasebook.phrases.geography.farthest import FARTHEST
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "farthest"
_ANOTHER_SIDE = tuple(f" the {side}" for side in ("north", "south", "east", "west"))


def read_farthest(scene: Scene) -> Iterator[DirectionFrom]:
    """A claim for each region that is said to lie the farthest to a side of a country."""
    for sentence in scene.sentences_with(("ernmost", "ern-most")):
        seen: set[int] = set()
        for phrase in sentence.phrases(FARTHEST) if "g" in sentence.kinds else ():
            for match in phrase.matches(sentence):
                claim = _claim(scene, match)
                if claim is not None and claim.place.span.start not in seen:
                    seen.add(claim.place.span.start)
                    yield claim


def _claim(scene: Scene, match: Match) -> DirectionFrom | None:
    place = match.roles["place"][0]
    if scene.draft.prose.startswith(_ANOTHER_SIDE, place.end):
        return None  # "Ash is its northernmost state, Elm the southernmost"
    if not isinstance(place, PlaceMention) or place.capital or scene.atlas is None:
        return None
    kind = match.words.get("kind") or match.words.get("kind_its") or _singular(match.words.get("kinds", ""))
    word = scene.atlas.words.get(kind or place.type_word or "")
    regions = [e for e in place.entries if e.kind is PlaceKind.REGION and e.standing is Standing.CURRENT]
    if word is None or not any(word.names(entry) for entry in regions):
        return None
    whole = _whole(scene, match, [entry.country for entry in regions if word.names(entry)])
    if whole is None:
        return None
    maker = scene.maker
    start, end = min(place.start, whole.span.start), max(place.end, *(last for _, last in match.ranges.values()))
    if is_aside(scene, start, end):
        return None
    named = maker.place(place)
    return make(
        DirectionFrom,
        quote=maker.quote(start, end),
        span=maker.span(start, end),
        section=maker.section(start),
        phrase=PHRASE,
        place=make(Place, quote=named.quote, span=named.span, name=named.name, type_word=word.word),
        origin=whole,
        direction=Compass(match.words.get("side") or match.words["side_its"]),
        within=True,
    )


def _singular(kinds: str) -> str:
    """ "Counties" as "county", "parishes" as "parish"."""
    for many, one in (("ies", "y"), ("shes", "sh"), ("s", "")):
        if kinds.endswith(many):
            return kinds.removesuffix(many) + one
    return kinds


def _whole(scene: Scene, match: Match, homes: list[str]) -> Place | None:
    """The country that is named; for "the country", the one that the region lies in."""
    maker = scene.maker
    for mention in match.roles.get("whole", ()):
        return maker.place(mention) if isinstance(mention, PlaceMention) and not mention.capital else None
    start, end = match.ranges.get("its") or match.ranges["of"]
    country = scene.atlas.get(homes[0]) if scene.atlas is not None and len(set(homes)) == 1 else None
    if country is None:
        return None
    return make(Place, quote=maker.quote(start, end), span=maker.span(start, end), name=country.name)
