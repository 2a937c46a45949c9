"""Typed names that the atlas does not know: "Vorkuta Krai", "the state of Uttam Pradesh"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.atlas import Atlas, TypeWord
from factcheck.atlas.families import family
from factcheck.atlas.names import key
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import (
    AFTER_TYPE,
    CAPITALISED,
    DIRECTIONS,
    INSTITUTION,
    LEADING,
    NO_NAME,
)

_RUN = rf"{CAPITALISED}(?:[ -]{CAPITALISED}){{0,3}}"

_AFTER = expression(
    rf"(?<![\w-])(?P<name>{CAPITALISED}(?:[ -](?!(?:Autonomous|Economic) ){CAPITALISED}){{0,3}}) "
    r"(?P<type>(?:[Aa]utonomous )?(?:[Oo]blasts?|[Oo]krugs?|[Rr]egions?)|[Vv]oblasts?|[Kk]ra[iy]s?"
    r"|[Vv]oivode?ships?|[Pp]rovince|[Pp]refectures?|[Gg]overnorates?|[Cc]antons?|[Ee]mirates?)\Z"
)
"""A capitalised run with a type word after it that few other things carry; searched up to the end of that word."""

_AFTER_STEMS = (
    "blast",
    " Kra",
    " kra",
    "krug",
    "oivod",
    "refecture",
    "overnorate",
    "anton",
    "mirate",
    "egion",
    " Province",
    " province",
)
"""What the type word of `_AFTER` holds."""

_STATE = expression(rf"(?<![\w’'-])(?P<name>{CAPITALISED}(?:[ -]{CAPITALISED}){{0,2}}) State\Z")
_STATE_STEMS = (" State",)
_OF_STATES, _OF_SIZE = frozenset("BR MX MM MY NG SD SS VE".split()), 50_000
"""Countries of states where "State" after the name of a city is no college, and was no prince's land; people of one."""

_BEFORE = expression(
    rf"(?<![\w-])(?P<type>[Ss]tate|[Pp]rovince|[Cc]anton|[Rr]egion|[Oo]blast) of (?P<name>{_RUN})(?![\w-])"
)
_THE_BEFORE = expression(rf"(?<!\w)[Tt]he (?:{CAPITALISED} ){{0,2}}$")

_BEFORE_STEMS = ("tate of ", "rovince of ", "anton of ", "egion of ", "blast of ")
"""What every match of `_BEFORE` holds, from its second letter."""

_WORD_END = expression(r"[a-z]{0,8}(?![\w-])")
_NAME_WINDOW = 96
_LINE_WINDOW = 150


def typed_unknown(prose: str, atlas: Atlas) -> Iterator[tuple[PlaceMention, TypeWord | None]]:
    """Every capitalised run with a type word that few other things carry, and the word again where it is a plural.

    Runs that the atlas knows are among them; whoever has found those already leaves them out.
    """
    for match in _ending_in(_AFTER, _AFTER_STEMS, prose):
        word = atlas.words[match["type"].lower()]
        start, end = match.span("name")
        start += leading_length(prose[start:end])
        name = prose[start:end]
        if start >= end or _is_no_name(name, atlas) or atlas.named(prose[start : match.end()]):
            continue
        if match["type"] == "province" and not (name.partition(" ")[0] in DIRECTIONS and family(name, word, atlas)):
            continue
        listed = prose[match.end() : match.end() + 2].strip()[:1] in (",", ";", ":", "(")
        if " " not in name or listed or not _in_title_case(prose, start):
            plural = word if word.word != match["type"].lower() else None
            yield PlaceMention(start, match.end(), name, word.word, atlas.named(name)), plural
    for match in _ending_in(_STATE, _STATE_STEMS, prose) if " State" in prose else ():
        start, end = match.span("name")
        start += leading_length(prose[start:end])
        goes_on = prose[match.end() : match.end() + 2].strip(" ")[:1]
        if start < end and not (goes_on.isupper() or goes_on == "-") and _is_city_of_states(prose[start:end], atlas):
            yield PlaceMention(start, match.end(), prose[start:end], "state", ()), None
    for match in _after_the(prose):
        word = atlas.words[match["type"].lower()]
        name, end = match["name"], match.end("name")
        if word.word == "state" and not is_a_state(prose, atlas, "the", match["type"], end):
            continue
        if not _is_no_name(name, atlas):
            yield PlaceMention(match.start("type"), end, name, word.word, atlas.named(name)), None


def is_a_state(prose: str, atlas: Atlas, article: str | None, printed: str, end: int) -> bool:
    """Whether "the state of X" is a territory, and not a condition ("the state of Ontario's roads").

    `article` is the word before `printed`, the type word as printed; `end` is where X ends.
    """
    if prose.startswith(("'", "’"), end):
        return False
    owned = article is not None and article.endswith(("'s", "’s")) and atlas.country(article[:-2]) is not None
    known = owned or (article or "").lower() == "the" or printed[0].isupper() or atlas.is_people(key(article or "-"))
    return known and AFTER_TYPE.pauses(prose, end)


def is_of_government(word: str, article: str | None, printed: str) -> bool:
    """Whether "department of X" may be a part of a government: "the health department of Kerala"."""
    return word == "department" and (printed[0].isupper() or (article or "").lower() != "the")


def leading_length(name: str) -> int:
    """How much of a capitalised run is no name: the words that open a sentence, and titles."""
    length = 0
    for word in name.split(" ")[:-1]:
        if word not in LEADING:
            break
        length += len(word) + 1
    return len(name) if name[length:] in LEADING else length


def _is_city_of_states(name: str, atlas: Atlas) -> bool:
    """Whether a name is that of a city of a country of states, and of no region anywhere."""
    cities = atlas.cities.named(name)
    large = bool(cities) and cities[0].own and cities[0].city.population >= _OF_SIZE
    return large and cities[0].city.country in _OF_STATES and not atlas.named(name) and not atlas.named(f"{name} State")


def _is_no_name(name: str, atlas: Atlas) -> bool:
    words = name.replace("-", " ").split()
    if words[-1] in INSTITUTION or atlas.is_people(key(name)):
        return True
    return all(word in NO_NAME or atlas.is_people(key(word)) for word in words)


def _in_title_case(prose: str, at: int) -> bool:
    """Whether the line at `at` is set like a headline, in which a verb looks like a name ("Storm Hits Oblast")."""
    before, after = prose[max(0, at - _LINE_WINDOW) : at], prose[at : at + _LINE_WINDOW]
    line = before.rpartition("\n")[2] + after.partition("\n")[0]
    words = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) > 2 and 5 * sum(word[0].isupper() for word in words) >= 4 * len(words)


def _ending_in(pattern: re.Pattern[str], stems: tuple[str, ...], prose: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern that end with one of some rare strings, which are quickly found."""
    for stem in stems:
        at = prose.find(stem)
        while at >= 0:
            after = at + len(stem)
            end = _WORD_END.match(prose, after)
            match = pattern.search(prose, max(0, at - _NAME_WINDOW), end.end()) if end is not None else None
            if match is not None:
                yield match
            at = prose.find(stem, after)


def _after_the(prose: str) -> Iterator[re.Match[str]]:
    """The matches of `_BEFORE` that "the" stands before: "the state of", "the Indian state of"."""
    for stem in _BEFORE_STEMS:
        at = prose.find(stem, 1)
        while at >= 0:
            match = _BEFORE.match(prose, at - 1)
            if match is not None and _THE_BEFORE.search(prose[max(0, at - 1 - _NAME_WINDOW) : at - 1]):
                yield match
            at = prose.find(stem, at + len(stem))
