"""Regions that a draft gives to a country: "the Canadian province of Alberta", "Ghana's Volta Region"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.atlas import Atlas
from factcheck.atlas.names import key
from factcheck.claims import Place, RegionNamed, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED, INSTITUTION, LEADING, NO_NAME
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.scene import Scene

_TYPES = "state|province|prefecture|canton|county|territory|region|voivodeship|governorate|emirate|department|oblast"
_MANY = "states|provinces|prefectures|cantons|counties|territories|voivodeships|governorates|emirates|oblasts|länder"
_OWNER = rf"(?<![\w’'-])(?P<owner>(?:{CAPITALISED} )?(?:{CAPITALISED}|U\.?[SK]\.?|UAE))"
_NAME = rf"{CAPITALISED}(?:[ -](?:and |of |la |do |da |de |al-)?{CAPITALISED}){{0,3}}"
_WORDS = r"(?:(?!(?:of|in|to|and|or|for|with|from|by)\b)[a-z’'-]+ ){0,4}?"
_OF = expression(rf"{_OWNER} {_WORDS}(?P<type>{_TYPES}) of (?P<name>{_NAME})(?![\w-]|['’]s)")
"""The Canadian province of Alberta."""
_OWNED = expression(rf"{_OWNER}['’]s? (?P<name>{_NAME}) (?P<type>(?i:{_TYPES}))(?![\w-])(?! [A-Z])")
"""Ghana's Volta Region."""
_APPOSED = expression(
    rf"(?<![\w’'-])(?P<name>{_NAME})(?:,| –| —| \(| is| was| remains) (?:once |now |still |also )?(?:an?"
    rf"|the|that|one of the) "
    rf"{_WORDS}(?P<owner>(?:{CAPITALISED} )?{CAPITALISED}) {_WORDS}(?P<type>{_TYPES})(?![\w-])"
    r"(?! (?:capital\b|government\b|of [A-Z]))"
)
"""Alberta, a Canadian province."""
_LONG = "(?:Democratic )?Republic of (?:the )?Congo|Papua New Guinea"
"""Countries with names of more than two words."""
_APPOSED_IN = expression(
    rf"(?<![\w’'-])(?P<name>{_NAME})(?:,| –| —| \(| is| was| remains) (?:an?|the) {_WORDS}(?P<type>{_TYPES}) "
    rf"(?:in|of) (?:(?:the )?[a-z-]+(?: of)? )?(?:the )?(?P<owner>{_LONG}|(?:{CAPITALISED} )?{CAPITALISED})(?![\w-])"
)
"""Alberta, a province in the west of Canada."""
_APPOSED_S = expression(
    rf"(?<![\w’'-])(?P<name>{_NAME})(?:,| –| —| \(| is| was| remains) (?P<owner>(?:{CAPITALISED} "
    rf")?{CAPITALISED})['’]s? "
    rf"{_WORDS}(?P<type>{_TYPES})(?=[,.;:)–—]|\s*\Z| (?:and|with|where|by|in|has|is|was|which|that|will|to)\b)"
)
"""Alberta, Canada's sunniest province."""
_LIST = expression(
    rf"(?<![\w’'-])(?P<owner>(?:{CAPITALISED} )?{CAPITALISED})(?:['’]s?)? (?:[a-z-]+ ){{0,2}}?(?P<type>{_MANY}|Länder)"
    rf"(?:,? (?:such as|like|including|among them|notably|namely)|,| of|:| –| —| \() (?:the )?"
    rf"(?P<names>{_NAME}(?:(?:, and |, | and ){_NAME}){{1,8}})(?=[,.;:)–—]|\s*\Z| [–—a-z])"
)
"""Three Canadian provinces, Alberta, Manitoba and Ontario."""
_LIST_BEFORE = expression(
    rf"(?<![\w’'-])(?P<names>{_NAME}(?:(?:, and |, | and ){_NAME}){{1,8}})(?:,| –| —| \() (?:all|both"
    rf"|[a-z]{{3,9}}) (?:of )?"
    rf"(?P<owner>(?:{CAPITALISED} )?{CAPITALISED})(?:['’]s?)? (?:[a-z0-9-]+ ){{0,2}}?(?P<type>{_MANY}|Länder)(?![\w-])"
)
"""Alberta, Manitoba and Ontario, three of Canada's ten provinces."""
_GOES_BACK = expression(rf"{CAPITALISED} (?:of|el|al|de|da|do|dos|das|del|di|du|la|le|les|sur|y|e) \Z")
"""Before a name that is the end of a longer one: "Northern Bahr el" before "Ghazal"."""
_WINDOW = 40
_SHORT = 2
_JOINT = expression(r", and |, | and ")
_CUES = (*_TYPES.split("|"), *_MANY.split("|"))


def read_named_regions(scene: Scene) -> Iterator[RegionNamed]:
    """A claim for each name that is said to be a region of a type in a country, but for mentions with a type word."""
    if scene.atlas is None or not any(cue in scene.lower for cue in _CUES):
        return
    seen = {m.end for m in scene.mentions if isinstance(m, PlaceMention) and m.type_word}
    whole = {m.end: m.start for m in scene.mentions if isinstance(m, PlaceMention)}
    prose = scene.draft.prose
    for sentence in scene.sentences_with(_CUES):
        for pattern in (_OF, _OWNED, _APPOSED, _APPOSED_IN, _APPOSED_S):
            for match in pattern.finditer(prose, sentence.start, sentence.end):
                start, end = match.span("name")
                start = min(start + _leading(match["name"]), whole.get(end, end))
                if _GOES_BACK.search(prose, max(sentence.start, start - _WINDOW), start):
                    continue
                if end in seen or match.end("type") in seen or start >= end:
                    continue
                claim = _claim(scene, match, start, end, match["type"].lower())
                if claim is not None:
                    seen.add(end)
                    yield claim
        for pattern in (_LIST, _LIST_BEFORE):
            for match in pattern.finditer(prose, sentence.start, sentence.end):
                yield from _listed(scene, match, seen)


def _listed(scene: Scene, match: re.Match[str], seen: set[int]) -> Iterator[RegionNamed]:
    """A claim for each name of a list."""
    at = match.start("names")
    for name in _JOINT.split(match["names"]):
        at = scene.draft.prose.index(name, at)
        end = at + len(name)
        if end not in seen and (claim := _claim(scene, match, at, end, match["type"])) is not None:
            seen.add(end)
            yield claim
        at = end


def _claim(scene: Scene, match: re.Match[str], start: int, end: int, printed: str) -> RegionNamed | None:
    """The claim, where the owner is a country and the name can be a region's."""
    assert scene.atlas is not None
    word = scene.atlas.words.get(printed.lower()) or scene.atlas.words.get(_SINGULAR.get(printed.lower(), ""))
    owner = _country(match["owner"], scene.atlas)
    name = scene.draft.prose[start:end]
    if word is None or owner is None or not _is_name(name, word.word, match, scene.atlas):
        return None
    maker = scene.maker
    if is_aside(scene, start, end):
        return None
    quote, span = maker.quote(start, end), maker.span(start, end)
    return make(
        RegionNamed,
        quote=quote,
        span=span,
        section=maker.section(start),
        phrase="named-region",
        place=make(Place, quote=quote, span=span, name=name, type_word=word.word, country=owner),
    )


_SINGULAR = {"länder": "state"}


def _country(words: str, atlas: Atlas) -> str | None:
    """The words of the owner that are a country's name or people: "Canadian" of "Three Canadian"."""
    while words:
        if atlas.country(words) is not None:
            return words
        words = words.partition(" ")[2]
    return None


def _is_name(name: str, word: str, match: re.Match[str], atlas: Atlas) -> bool:
    words = name.split()
    if words[-1] in INSTITUTION or atlas.is_people(key(name)) or _is_a_country(name, atlas):
        return False
    if len(name) <= _SHORT or all(one in NO_NAME or one in INSTITUTION for one in words):
        return False
    if word not in ("region", "county", "department", "territory") or match["type"][:1].isupper():
        return True
    country = atlas.country(_country(match["owner"], atlas) or "")
    return country is not None and any(one.country == country.id and one.level for one in atlas.named(name))


def _is_a_country(name: str, atlas: Atlas) -> bool:
    """Whether a name is first of all that of a country of today."""
    country = atlas.country(name)
    return country is not None and key(country.name) == key(name)


def _leading(name: str) -> int:
    """How long the words are that open a sentence and are no part of the name."""
    length = 0
    for word in name.split(" ")[:-1]:
        if word not in LEADING or word == "New":
            break
        length += len(word) + 1
    return length
