"""Reads names in lists of countries that are no country's."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import PlaceKind
from factcheck.atlas.slips import slip_of_country
from factcheck.claims import NameListed, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import LEADING
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.names.spellings import speaks_of_spelling
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_JOINT = r"(?:,? and |,? or |, | & )"
_JOINTS = (", ", " and ", " or ", " & ")
_WORD = r"[A-Z][a-z]{4,14}(?: [A-Z][a-z]{3,14})?"
_AFTER = expression(
    rf"{_JOINT}(?P<word>{_WORD})(?=[,.;:)!?]|$|\n| [a-z(])(?!['’-])(?! (?:[Uu]niversity|[Rr]iver|[Cc]ity))"
)
_BEFORE = expression(rf"(?:^|[ (\n“\"])(?<![A-Z][a-z] )(?P<word>{_WORD}){_JOINT}(?:the )?$")
_OF_NAME = expression(r"(?:District of|[A-Z][\w'’.-]*) $")
_REACH = 40
_LIST = 240


def read_listed_names(scene: Scene) -> tuple[NameListed, ...]:
    """A claim for each capitalised word that stands in a list with countries and is no place of the atlas."""
    return scene.once(_all)


def _all(scene: Scene) -> tuple[NameListed, ...]:
    return tuple(_found(scene))


def _found(scene: Scene) -> Iterator[NameListed]:
    if scene.atlas is None:
        return
    for sentence in scene.sentences:
        if "g" not in sentence.kinds:
            continue
        for mention in sentence.mentions:
            if isinstance(mention, PlaceMention) and _is_listable(mention):
                for start, end in _words(scene, sentence, mention):
                    if slip_of_country(scene.draft.prose[start:end], scene.atlas) is not None:
                        yield _claim(scene, sentence, start, end)


def _is_listable(mention: PlaceMention) -> bool:
    return (
        mention.type_word is None
        and not mention.capital
        and bool(mention.entries)
        and mention.entries[0].kind is PlaceKind.COUNTRY
        and all(entry.kind is PlaceKind.COUNTRY for entry in mention.entries)
    )


def _words(scene: Scene, sentence: Sentence, mention: PlaceMention) -> Iterator[tuple[int, int]]:
    prose = scene.draft.prose
    goes_on = prose.startswith(_JOINTS, mention.end)
    after = _AFTER.match(prose, mention.end, sentence.end) if goes_on else None
    if after is not None and not scene.within(*after.span("word"), PlaceMention):
        yield after.span("word")
    if not prose.endswith((*_JOINTS, " the "), 0, mention.start):
        return
    low = max(sentence.start, mention.start - _REACH)
    before = _BEFORE.search(prose[low : mention.start])
    if before is None:
        return
    start, end = low + before.start("word"), low + before.end("word")
    first = prose[start:end].split()[0]
    named = _OF_NAME.search(prose, max(sentence.start, start - 24), start)
    if first not in LEADING and named is None and not scene.within(start, end, PlaceMention):
        yield start, end


def _claim(scene: Scene, sentence: Sentence, start: int, end: int) -> NameListed:
    maker = scene.maker
    low, high = max(sentence.start, start - _LIST), min(sentence.end, end + _LIST)
    listed = [m for m in scene.within(low, high, PlaceMention) if _is_listable(m)]
    near = min(listed, key=lambda m: abs(m.start - start))
    first, last = min(start, near.start), max(end, near.end)
    return make(
        NameListed,
        quote=maker.quote(first, last),
        span=maker.span(first, last),
        section=maker.section(first),
        phrase="name in a list of countries",
        aside=is_aside(scene, first, last) or speaks_of_spelling(scene, first, last),
        name=make(Quoted, quote=maker.quote(start, end), span=maker.span(start, end)),
        alongside=tuple(maker.place(m) for m in listed),
    )
