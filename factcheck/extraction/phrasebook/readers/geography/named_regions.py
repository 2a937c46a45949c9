"""Regions that a draft gives to a country: "the Canadian province of Alberta", "Ghana's Volta Region"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.names import key
from factcheck.atlas.slips import one_slip_apart
from factcheck.claims import Place, RegionNamed, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED, INSTITUTION, LEADING, NO_NAME, OPENING
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.scene import Scene

_TYPES = (
    "autonomous community|union territory|state|province|prefecture|canton|county|territory|region"
    "|voivodeship|governorate|emirate|department|oblast"
)
_MANY = (
    "autonomous communities|union territories|states|provinces|prefectures|cantons|counties|territories"
    "|voivodeships|governorates|emirates|oblasts|länder"
)
_OWNER = rf"(?<![\w’'-])(?P<owner>(?:{CAPITALISED} )?(?:{CAPITALISED}|U\.?[SK]\.?|UAE))"
_NAME_GOES_ON = rf"(?:[ -](?:and |of |la |do |da |de |al-)?{CAPITALISED}){{0,3}}"
_NAME, _OPENING_NAME = f"{CAPITALISED}{_NAME_GOES_ON}", f"{OPENING}{_NAME_GOES_ON}"
_WORDS = r"(?:(?!(?:of|in|to|and|or|for|with|from|by)\b)[a-z’'-]+ ){0,4}?"
_OF = expression(rf"{_OWNER} {_WORDS}(?P<type>{_TYPES}) of (?P<name>{_NAME})(?![\w-]|['’]s)")
"""The Canadian province of Alberta."""
_OWNED = expression(rf"{_OWNER}['’]s? (?P<name>{_NAME}) (?P<type>(?i:{_TYPES}))(?![\w-])(?! [A-Z])")
"""Ghana's Volta Region."""
_APPOSED = expression(
    rf"(?P<name>{_OPENING_NAME})(?:,| –| —| \(| is| was| remains) (?:once |now |still |also )?(?:an?"
    rf"|the|that|one of the) "
    rf"{_WORDS}(?P<owner>(?:{CAPITALISED} )?{CAPITALISED}) {_WORDS}(?P<type>{_TYPES}|Land)(?![\w-])"
    r"(?! (?:capital\b|government\b|of [A-Z]))"
)
"""Alberta, a Canadian province."""
_LONG = "(?:Democratic )?Republic of (?:the )?Congo|Papua New Guinea"
"""Countries with names of more than two words."""
_APPOSED_IN = expression(
    rf"(?P<name>{_OPENING_NAME})(?:,| –| —| \(| is| was| remains) (?:an?|the) {_WORDS}(?P<type>{_TYPES}) "
    rf"(?:in|of) (?:(?:the )?[a-z-]+(?: of)? )?(?:the )?(?P<owner>{_LONG}|(?:{CAPITALISED} )?{CAPITALISED})(?![\w-])"
)
"""Alberta, a province in the west of Canada."""
_APPOSED_S = expression(
    rf"(?P<name>{_OPENING_NAME})(?:,| –| —| \(| is| was| remains) (?P<owner>(?:{CAPITALISED} "
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
    rf"(?<![\w’'-])(?P<names>(?>{_NAME}(?:(?:, and |, | and ){_NAME}){{1,8}}))(?:,| –| —| \() (?:all|both"
    rf"|[a-z]{{3,9}}) (?:of )?"
    rf"(?P<owner>(?:{CAPITALISED} )?{CAPITALISED})(?:['’]s?)? (?:[a-z0-9-]+ ){{0,2}}?(?P<type>{_MANY}|Länder)(?![\w-])"
)
"""Alberta, Manitoba and Ontario, three of Canada's ten provinces."""
_MANY_OF = expression(
    r"\b(?P<type>states|provinces|prefectures|cantons|oblasts|krais|voivodeships|governorates|emirates|departments)"
    rf" of (?:the )?(?P<names>{_NAME}(?:(?:, and |, | and ){_NAME}){{1,8}})(?=[,.;:)–—]|\s*\Z| [–—a-z])"
)
"""The provinces of Alberta, Manitoba and Ontario: the country is that of those that are known."""
_GOES_BACK = expression(rf"{CAPITALISED} (?:of|el|al|de|da|do|dos|das|del|di|du|la|le|les|sur|y|e) \Z")
"""Before a name that is the end of a longer one: "Northern Bahr el" before "Ghazal"."""
_WINDOW = 40
_IN_ALL = r"(?:[a-z’'-]+ (?:[a-z]+ )?by [a-z]+(?: [a-z]+)?,? )?"
_ONE_OF = (
    r"(?:(?:(?:an?|the|one|another|among|now|still|once|by far|easily|perhaps|arguably|also) ){0,3}"
    rf"(?:(?!(?:in|to|and|or|for|with|from|by|on|at|unlike|like|people|born|who|that|which|as|than)\b)[a-z’'-]+ "
    rf"){{0,4}}?{_IN_ALL}(?:of|in|among) (?:all )?(?:the )?)"
)
_APPOSED_OF = expression(
    rf"(?P<name>{_OPENING_NAME})(?:,| –| —| \(| is| was| remains) {_ONE_OF}"
    rf"(?:[a-z]+ )?(?P<owner>(?:{CAPITALISED} )?(?:{CAPITALISED}|U\.?[SK]\.?|UAE)|fifty|50)(?:['’]s?)? {_WORDS}"
    rf"(?P<type>{_MANY}|Länder|regions|departments|republics)(?![\w-])(?! of [A-Z])"
)
"""Alberta, the sunniest of Canada's provinces."""
_BARE_TYPES = (
    "autonomous community|union territory|state|province|prefecture|canton|voivodeship|governorate|emirate|oblast|krai"
)
_BARE = expression(
    rf"(?P<name>{_OPENING_NAME})(?:,| –| —| \() (?:an?|the|that|this|one|another) {_WORDS}"
    rf"(?P<type>{_BARE_TYPES})(?=[,;:)–—]| (?:that|which|where|whose|with|in|on|to|ever|there|next|since|of the "
    rf"(?:union"
    rf"|federation|country|nation)|without|most|hardest|worst|best|least|farthest|furthest)\b)(?! (?:in|of|on) "
    rf"(?:[a-z-]+ ){{0,3}}[A-Z])"
)
"""Alberta, the province that had most of the fires."""
_IN_BRACKETS = expression(
    rf"(?P<name>{_OPENING_NAME}) \((?:(?P<owner>(?:{CAPITALISED} )?{CAPITALISED}) )?"
    rf"(?P<type>{_TYPES}|Land)\)"
)
"""Alberta (Canadian province)."""
_SHORT = 2
_JOINT = expression(r", and |, | and ")
PHRASE = "named-region"
_CUES = (
    " land",
    "länder",
    "communit",
    "union territor",
    "state",
    "provin",
    "prefecture",
    "canton",
    "count",
    "territor",
    "region",
    "voivodeship",
    "governorate",
    "emirate",
    "department",
    "oblast",
    "republics",
)
_WORD = expression(rf"(?<!united )\b(?:(?P<one>{_TYPES}|land)|(?P<many>{_MANY}|regions|departments|republics))\b")
_OF_ONE = (_OF, _OWNED, _APPOSED, _APPOSED_IN, _APPOSED_S, _IN_BRACKETS, _BARE)


def read_named_regions(scene: Scene) -> Iterator[RegionNamed]:
    """A claim for each name that is said to be a region of a type in a country, but for mentions with a type word."""
    if scene.atlas is None or not scene.words.any(_CUES):
        return
    seen = {m.end for m in scene.mentions if isinstance(m, PlaceMention) and m.type_word}
    whole = {m.end: m.start for m in scene.mentions if isinstance(m, PlaceMention)}
    prose = scene.draft.prose
    for first, last in scene.passages_with(_CUES):
        told = {word.lastgroup for word in _WORD.finditer(scene.lower, first, last)}
        for pattern in (*(_OF_ONE if "one" in told else ()), *((_APPOSED_OF,) if "many" in told else ())):
            for match in pattern.finditer(prose, first, last):
                start, end = match.span("name")
                start = min(start + _leading(match["name"]), whole.get(end, end))
                if _GOES_BACK.search(prose, max(first, start - _WINDOW), start):
                    continue
                if end in seen or match.end("type") in seen or start >= end:
                    continue
                claim = _claim(scene, match, start, end, match["type"].lower())
                if claim is not None:
                    seen.add(end)
                    yield claim
        for pattern in (_LIST, _LIST_BEFORE) if "many" in told else ():
            for match in pattern.finditer(prose, first, last):
                yield from _listed(scene, match, seen)
        for match in _MANY_OF.finditer(prose, first, last) if "many" in told else ():
            yield from _among_known(scene, match, seen)


def _among_known(scene: Scene, match: re.Match[str], seen: set[int]) -> Iterator[RegionNamed]:
    """A claim for each name of a list that no place has, where all others are regions of the kind in one country."""
    atlas = scene.atlas
    word = atlas.words.get(match["type"]) if atlas is not None else None
    if atlas is None or word is None:
        return
    names = _JOINT.split(match["names"])
    homes = [{e.country for e in atlas.named(name) if e.kind is PlaceKind.REGION and word.names(e)} for name in names]
    common = set.intersection(*filter(None, homes)) if any(homes) else set()
    country = atlas.get(next(iter(common))) if len(common) == 1 else None
    at = match.start("names")
    for name, known in zip(names, homes, strict=True):
        at = scene.draft.prose.index(name, at)
        end = at + len(name)
        if country is not None and not known and end not in seen and not atlas.named(name):
            claim = _claim(scene, match, at, end, match["type"], owner=country.name)
            if claim is not None and not _is_slip(name, country, atlas):
                seen.add(end)
                yield claim
        at = end


def _is_slip(name: str, country: Entry, atlas: Atlas) -> bool:
    """Whether a name is a region's but for a slip of the keys, which is a claim of its own."""
    return any(one_slip_apart(key(name), key(region)) for _, region in atlas.region_names(country.id))


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


def _claim(
    scene: Scene, match: re.Match[str], start: int, end: int, printed: str, owner: str | None = None
) -> RegionNamed | None:
    """The claim, where the owner is a country and the name can be a region's; without an owner, where it is one's."""
    atlas = scene.atlas
    assert atlas is not None
    word = atlas.words.get(printed.lower()) or atlas.words.get(_SINGULAR.get(printed.lower(), ""))
    printed_owner = match.groupdict().get("owner")
    if printed_owner:
        owner = _country(_OWNERS.get(printed_owner, printed_owner), atlas)
    name = scene.draft.prose[start:end]
    if word is None or (printed_owner and owner is None):
        return None
    if not (_is_name(name, word.word, match["type"], owner, atlas) if owner else _is_region(name, atlas)):
        return None
    maker = scene.maker
    quote, span = maker.quote(start, end), maker.span(start, end)
    return make(
        RegionNamed,
        quote=quote,
        span=span,
        section=maker.section(start),
        phrase=PHRASE,
        place=make(Place, quote=quote, span=span, name=name, type_word=word.word, country=owner),
        aside=is_aside(scene, start, end),
    )


def _is_region(name: str, atlas: Atlas) -> bool:
    """Whether a name is that of a first-level region of today, and of no country."""
    entries = atlas.named(name)
    return any(e.level == 1 and e.kind is PlaceKind.REGION for e in entries) and not _is_a_country(name, atlas)


_OWNERS = {"fifty": "American", "50": "American"}
"""Whose states are told by their number alone."""
_SINGULAR = {"länder": "state", "land": "state"}


def _country(words: str, atlas: Atlas) -> str | None:
    """The words of the owner that are a country's name or people: "Canadian" of "Three Canadian"."""
    while words:
        if atlas.country(words) is not None:
            return words
        words = words.partition(" ")[2]
    return None


def _is_name(name: str, word: str, printed: str, owner: str, atlas: Atlas) -> bool:
    words = name.split()
    if any(one.level == 1 and one.kind is PlaceKind.REGION for one in atlas.named(name)) and not _is_a_country(
        name, atlas
    ):
        return len(name) > _SHORT and not atlas.is_people(key(name))
    if words[-1] in INSTITUTION or atlas.is_people(key(name)) or _is_a_country(name, atlas):
        return False
    if len(name) <= _SHORT or all(one in NO_NAME or one in INSTITUTION for one in words):
        return False
    if word not in ("region", "county", "department", "territory") or printed[:1].isupper():
        return True
    country = atlas.country(owner)
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
