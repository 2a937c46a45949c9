"""Regions that a draft gives to a country: "the Canadian province of Alberta", "Ghana's Volta Region"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.families import family
from factcheck.atlas.made_up import OLD_DEPARTMENTS, has_word_of, is_made_of_halves
from factcheck.atlas.names import key
from factcheck.atlas.slips import one_slip_apart
from factcheck.claims import Place, RegionNamed, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_beside import is_of_continent
from factcheck.extraction.phrasebook.mentions.place_words import INSTITUTION, LEADING, NO_NAME
from factcheck.extraction.phrasebook.mentions.runs import ending_of
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.regions.odd_names import is_elsewhere, is_unheard
from factcheck.extraction.phrasebook.readers.geography.regions.region_patterns import (
    APPOSED,
    APPOSED_IN,
    APPOSED_OF,
    APPOSED_S,
    BARE,
    GOES_BACK,
    IN_BRACKETS,
    LIST,
    LIST_ALONE,
    LIST_BEFORE,
    LIST_BEFORE_OF,
    MANY,
    MANY_OF,
    OF,
    OWNED,
    OWNED_APPOSED,
    TITLED_IN,
    TYPES,
    WINDOW,
)
from factcheck.extraction.phrasebook.scene import Scene

_SHORT = _PAIR = 2
_MINISTRIES = frozenset(
    "Health Justice Education Defence Defense Transport Transportation Agriculture Foreign Energy Labour Labor Finance"
    " Commerce Environment Fisheries Culture Public Social Trade Tourism Interior State Immigration Veterans Homeland"
    " Housing Works Statistics Science History Economics Studies Water Waters Forests Antiquities Prints Industry"
    " Customs Security Correction Corrections Planning Information Communications Mines Railways Posts".split()
)
"""What the departments of a government are for."""
_LOOSELY_SAID = frozenset(("region", "county", "department", "territory"))
_SOVEREIGN = frozenset(("state", "emirate", "republic"))
"""What a country may be without being another's: "a US partner state"."""
_OF_A_TYPE = frozenset(("Economic", "Autonomous", "Overseas"))
"""Words that go with the type after them, and not with the name before."""
_PEOPLE_OF = expression(
    r"(?:[A-Z][a-z]+(?:ents|ers|men|ists|ors|ants|ans|als)|People|Parts|Areas|Much|Most|Police|Half|All|Some|Many|Cities"
    r"|Towns|Parents|Schools|Roads|Capitals?) (?:of|from|in) (?=[A-Z])"
)
"""Words that open a sentence before a name: "Residents of"."""
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
    "republic",
    "krai",
    "districts",
)
_WORD = expression(
    rf"(?<!united )\b(?:(?P<one>{TYPES}|land|republic|krai)|(?P<many>{MANY}|regions|departments|districts|republics))\b"
)
_OF_ONE = (OF, OWNED, TITLED_IN, OWNED_APPOSED, APPOSED, APPOSED_IN, APPOSED_S, IN_BRACKETS, BARE)


def read_named_regions(scene: Scene) -> Iterator[RegionNamed]:
    """A claim for each name that is said to be a region of a type in a country, but for mentions with a type word."""
    if scene.atlas is None or not scene.words.any(_CUES):
        return
    seen = {m.end for m in scene.mentions if isinstance(m, PlaceMention) and m.type_word}
    whole = {m.end: m.start for m in scene.mentions if isinstance(m, PlaceMention)}
    prose = scene.draft.prose
    for first, last in scene.passages_with(_CUES):
        told = {word.lastgroup for word in _WORD.finditer(scene.lower, first, last)}
        for pattern in (*(_OF_ONE if "one" in told else ()), *((APPOSED_OF,) if "many" in told else ())):
            for match in pattern.finditer(prose, first, last):
                start, end = match.span("name")
                start = min(start + _leading(match["name"]), whole.get(end, end))
                if GOES_BACK.search(prose, max(first, start - WINDOW), start):
                    continue
                if end in seen or match.end("type") in seen or start >= end:
                    continue
                claim = _claim(scene, match, start, end, match["type"].lower())
                if claim is not None:
                    seen.add(end)
                    yield claim
        for pattern in (LIST, LIST_BEFORE, LIST_BEFORE_OF) if "many" in told else ():
            for match in pattern.finditer(prose, first, last):
                yield from _listed(scene, match, seen)
        for match in LIST_ALONE.finditer(prose, first, last) if "many" in told else ():
            yield from _of_one_country(scene, match, seen)
        for match in MANY_OF.finditer(prose, first, last) if "many" in told else ():
            yield from _among_known(scene, match, seen)


def _among_known(scene: Scene, match: re.Match[str], seen: set[int]) -> Iterator[RegionNamed]:
    """A claim for each name of a list that no place has, where all others are regions of the kind in one country."""
    atlas = scene.atlas
    word = atlas.words.get(match["type"]) if atlas is not None else None
    if atlas is None or word is None:
        return
    names = _parted(match["names"], atlas)
    homes = [{e.country for e in atlas.named(name) if e.kind is PlaceKind.REGION and word.names(e)} for name in names]
    common = set.intersection(*filter(None, homes)) if any(homes) else set()
    if word.word == "county":
        common &= word.homes
    country = atlas.get(next(iter(common))) if len(common) == 1 else None
    at = match.start("names")
    for name, known in zip(names, homes, strict=True):
        at = scene.draft.prose.index(name, at)
        end = at + len(name)
        abroad = _is_a_country(name, atlas) and sum(map(bool, homes)) >= _PAIR
        abroad = abroad or (
            len(homes) - 1 == sum(map(bool, homes)) >= _PAIR and is_elsewhere(name, word, country, atlas)
        )
        unheard = not atlas.named(name) and (word.word != "district" or is_unheard(name, homes, country, atlas))
        if country is not None and not known and (abroad or (unheard and end not in seen)):
            claim = _claim(scene, match, at, end, match["type"], owner=country.name)
            if claim is not None and not _is_slip(name, country, atlas):
                seen.add(end)
                yield claim
        at = end


def _to_the_last(names: list[str], text: str) -> list[str]:
    """The names of a list as far as its "and": "Ontario and Quebec, Michigan and New York" are two lists."""
    at = 0
    for count, name in enumerate(names):
        at = text.index(name, at)
        if text[:at].endswith(" and "):
            return names[: count + 1]
    return names


def _of_one_country(scene: Scene, match: re.Match[str], seen: set[int]) -> Iterator[RegionNamed]:
    """A claim for each name of a list that tells no country, where all are first-level regions of one."""
    atlas = scene.atlas
    if atlas is None:
        return
    names = _to_the_last(_parted(match["names"], atlas), match["names"])
    homes = [{e.country for e in atlas.named(name) if e.level == 1 and e.kind is PlaceKind.REGION} for name in names]
    at = match.start("names")
    for name in names if set.intersection(*homes) else ():
        at = scene.draft.prose.index(name, at)
        end = at + len(name)
        if end not in seen and (claim := _claim(scene, match, at, end, match["type"])) is not None:
            seen.add(end)
            yield claim
        at = end


def _parted(names: str, atlas: Atlas | None) -> list[str]:
    """The names of a list; one of the atlas that has an "and" of its own stays whole: "Macedonia and Thrace"."""
    parts = _JOINT.split(names)
    for first, second in pairwise(tuple(parts)):
        whole = f"{first} and {second}"
        if atlas is not None and whole in names and atlas.named(whole) and first in parts and second in parts:
            at = parts.index(first)
            parts[at : at + 2] = [whole]
    return parts


def _is_slip(name: str, country: Entry, atlas: Atlas) -> bool:
    """Whether a name is a region's but for a slip of the keys, which is a claim of its own."""
    return any(one_slip_apart(key(name), key(region)) for _, region in atlas.region_names(country.id))


def _listed(scene: Scene, match: re.Match[str], seen: set[int]) -> Iterator[RegionNamed]:
    """A claim for each name of a list."""
    at = match.start("names")
    names = _parted(match["names"], scene.atlas)
    for name in names if match.re.pattern != LIST.pattern else _to_the_last(names, match["names"]):
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
    if word.word == "department" and match.re.pattern == OF.pattern and match.start("type") > match.end("owner") + 1:
        return None  # "the Indian health department of Kerala"
    if match.re.pattern == TITLED_IN.pattern and word.word == "state" and owner in _AMERICA:
        return None  # a college
    if word.word in _OF_FEW and not _has(owner, word.word, atlas):
        return None
    if match.re.pattern == MANY_OF.pattern and (word.word == "county" or _is_a_country(name, atlas)):
        known = True
    elif owner is None:
        known = _is_region(name, atlas) or bool(family(name, word, atlas))
    else:
        akin = match.re.pattern != OWNED_APPOSED.pattern or has_word_of(name, owner, atlas)
        if _is_a_country(name, atlas):
            known = _is_of_another(match, name, word.word, owner, atlas)
        else:
            known = akin and _is_name(name, word.word, match["type"], owner, atlas)
    if not known:
        return None
    maker = scene.maker
    titled = match["type"][0].isupper() and match.start("type") == end + 1 and not atlas.named(name)
    last = match.end("type") if titled else end
    quote, span = maker.quote(start, last), maker.span(start, last)
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


def _has(owner: str | None, word: str, atlas: Atlas) -> bool:
    """Whether a country has regions of a type today."""
    country = atlas.country(owner or "")
    return country is not None and any(one.type == word for one in atlas.regions(country.id))


_OF_FEW = frozenset(("republic", "krai"))
"""Kinds that a region may have been by itself: "Vermont was a republic"."""
_AMERICA = frozenset(("United States", "US", "America", "American", "USA"))
_OWNERS = {"fifty": "American", "50": "American"}
"""Whose states are told by their number alone."""
_SINGULAR = {"länder": "state", "land": "state"}


def _country(words: str, atlas: Atlas) -> str | None:
    """The words of the owner that are a country's name or people: "Canadian" of "Three Canadian"."""
    if is_of_continent(words.split()):
        return None
    return ending_of(words, lambda run: atlas.country(run) is not None)


def _is_name(name: str, word: str, printed: str, owner: str, atlas: Atlas) -> bool:
    words = name.split()
    if any(one.level == 1 and one.kind is PlaceKind.REGION for one in atlas.named(name)) and not _is_a_country(
        name, atlas
    ):
        return len(name) > _SHORT and not atlas.is_people(key(name))
    if words[-1] in INSTITUTION or words[-1] in _OF_A_TYPE or atlas.is_people(key(name)) or _is_a_country(name, atlas):
        return False
    if len(name) <= _SHORT or all(one in NO_NAME or one in INSTITUTION for one in words):
        return False
    if word not in ("region", "county", "department", "territory") or printed[:1].isupper():
        return True
    country = atlas.country(owner)
    if country is None:
        return False
    if any(one.country == country.id and one.level for one in atlas.named(name)):
        return True
    return is_made_of_halves(name, country.id, atlas) or (word == "department" and _is_department(name, country, atlas))


def _is_of_another(match: re.Match[str], name: str, word: str, owner: str, atlas: Atlas) -> bool:
    """Whether a country is said to be a region of another: "Guam, a US state", "the Indian state of Nepal"."""
    own, other = atlas.country(owner), atlas.country(name)
    if match.re.pattern in _OF_MANY or word in _LOOSELY_SAID or own is None or own is other:
        return False
    first, last = sorted((match.span("owner"), match.span("type")))
    return word not in _SOVEREIGN or last[0] <= first[1] + len("'s ")


_OF_MANY = frozenset(one.pattern for one in (LIST, LIST_BEFORE, LIST_BEFORE_OF, APPOSED_OF))


def _is_department(name: str, country: Entry, atlas: Atlas) -> bool:
    """Whether a name after "department of" may be a region's, and not what a ministry is for."""
    if key(name) in OLD_DEPARTMENTS or not _MINISTRIES.isdisjoint(name.split()):
        return False
    return any(one.type == "department" for level in (1, 2) for one in atlas.regions(country.id, level))


def _is_a_country(name: str, atlas: Atlas) -> bool:
    """Whether a name is first of all that of a country of today."""
    country = atlas.country(name)
    return country is not None and key(country.name) == key(name)


def _leading(name: str) -> int:
    """How long the words are that open a sentence and are no part of the name."""
    of = _PEOPLE_OF.match(name)
    if of is not None:
        return of.end()
    length = 0
    for word in name.split(" ")[:-1]:
        if word not in LEADING or word == "New":
            break
        length += len(word) + 1
    return length
