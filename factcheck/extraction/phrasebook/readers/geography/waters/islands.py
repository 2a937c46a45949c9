"""Towns that a draft puts onto an island, and islands that it puts into a sea."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Literal

from factcheck.atlas.islands import islands, sea_of
from factcheck.atlas.names import key
from factcheck.claims import Containment, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_after, town_before
from factcheck.extraction.phrasebook.readers.geography.bearings.directions import place_of, sentence_start
from factcheck.extraction.phrasebook.readers.geography.said_of import said_of
from factcheck.extraction.phrasebook.scene import Scene

_TOWN_ON = ("city on ", "town on ", "port on ", "resort on ", "village on ", "place on ")
_ON_STEMS = ("tip of ", "coast of ", "shore of ", "end of ", "side of ", "part of ", "island of ", ", on ", *_TOWN_ON)
"""What stands right before the name of an island that a town is put onto."""
_ON = expression(
    r"(?P<joint>,? (?:(?:which )?(?:is|lies|sits|stands) )?(?:at|on|in) the (?:far |very )?(?:[a-z-]{4,14}ern )?"
    r"(?:tip|coast|shore|end|side|part) of (?:the (?:[A-Za-z]+ )?island of )?"
    r"|,? (?:(?:which )?(?:is|lies|sits|stands) )?on (?:the (?:[A-Za-z]+ )?island of )?)\Z"
)
_SAID_ON = expression(r" (?P<on>on (?:the (?:[A-Za-z]+ )?island of )?)\Z")
_SEA = rf"(?P<sea>(?:(?:Gulf|Bay|Sea) of )?{CAPITALISED}(?: {CAPITALISED}){{0,2}})(?![\w-])"
_APPOSITION = expression(
    rf"(?P<name>{NAME}),? (?:is )?(?:an?|the) (?:[\w-]{{2,16}} ){{0,4}}islands? (?:[a-z]+ ){{0,2}}"
    rf"in the (?:[a-z]+ )?{_SEA}"
)
_ISLAND_OF = expression(rf"[Ii]slands? of (?P<name>{NAME}),? (?:which (?:is|lies) )?in the (?:[a-z]+ )?{_SEA}")
_IN_SEA = expression(rf" in the (?:[a-z]+ )?{_SEA}(?=[,.;:)–—]|\s*\Z| and\b)")
_LIES = expression(
    r"(?:(?P<bare>,(?: (?:far |way )?out| deep| adrift| marooned| set| alone)?)"
    r"|,? (?:(?:which|that) )?(?:lies|sits|is|stands|is located|is situated)(?: far| deep)?"
    r"|(?:,| is) an? (?:[a-z-]+ ){0,4}(?:isle|archipelago|speck|dot|rock|outcrop|outpost|atoll|paradise|haven|territory"
    r"|department)(?: [a-z]+){0,2})\Z"
)
"""Crete lies in the Mediterranean; Crete, in the Mediterranean, ..."""
_SHUT = (",", ".", ";", ")")
_SEA_BEFORE = expression(rf"(?:\b[Tt]he )?(?P<sea>{CAPITALISED}(?: {CAPITALISED})?) islands?\Z")
"""The Aegean island of Samos."""
_ALL_ON = expression(r", (?:all|both)(?: of them)? (?:in|on) (?:the )?(?:island of )?(?=[A-Z])")
_JOINT, _MOST = expression(r"(?:,? and |, )\Z"), 8
_OF, _ISLE_OF = " island of ", "Isle of "
_WINDOW, _FIRST = 90, 2
"""Characters before the name of an island; letters of it that tell whether it may be one."""


def read_islands(scene: Scene) -> Iterator[Containment]:
    """A claim for each town that is said to lie on an island, and each island that is said to lie in a sea."""
    if scene.words.any(_ON_STEMS):
        yield from _towns(scene)
    if ", all " in scene.lower or ", both " in scene.lower:
        yield from _listed(scene)
    if " island" in scene.words:
        yield from _seas(scene)
    if " in the " in scene.lower or _OF in scene.lower:
        yield from _plainly_in_seas(scene)


def _listed(scene: Scene) -> Iterator[Containment]:
    """Each town of a list that is put onto one island: "Cebu, Tacloban and Davao, all in the Visayas"."""
    prose, known = scene.draft.prose, islands()
    for match in _ALL_ON.finditer(prose):
        island = town_after(prose, match.end())
        if island is None or key(island.name) not in known:
            continue
        end, floor = match.start(), max(sentence_start(scene, match.start()), match.start() - _WINDOW)
        for _ in range(_MOST):
            town = town_before(prose, end, floor)
            if town is None or town.owned or key(town.name) in known:
                break
            yield _claim(scene, town, island, "island")
            joint = _JOINT.search(prose, floor, town.start)
            if joint is None:
                break
            end = joint.start()


@cache
def _initials() -> frozenset[str]:
    return frozenset(name[:_FIRST] for name in islands())


def _towns(scene: Scene) -> Iterator[Containment]:
    prose, known, initials = scene.draft.prose, islands(), _initials()
    for stem in _ON_STEMS:
        at = prose.find(stem)
        while at >= 0:
            end = at + len(stem)
            island = town_after(prose, end) if key(prose[end : end + _FIRST]) in initials else None
            if island is not None and key(island.name) in known:
                floor = max(sentence_start(scene, at), at - _WINDOW)
                match = _ON.search(prose, floor, end)
                town = town_before(prose, match.start(), floor) if match is not None else None
                told = _SAID_ON.search(prose, floor, end) if town is None else None
                if told is not None:
                    town = next(iter(said_of(scene, told.start("on"), sentence_start(scene, at))), None)
                if town is not None and not town.owned and key(town.name) not in known:
                    yield _claim(scene, town, island, "island")
            at = prose.find(stem, end)


def _seas(scene: Scene) -> Iterator[Containment]:
    prose, known = scene.draft.prose, islands()
    at = prose.find(" island")
    while at >= 0:
        floor = max(sentence_start(scene, at), at - _WINDOW)
        match = _APPOSITION.search(prose, floor, at + _WINDOW) or _ISLAND_OF.search(prose, at, at + _WINDOW)
        if match is not None:
            town = town_before(prose, match.end("name"), match.start("name"))
            if town is not None and key(town.name) in known and sea_of(match["sea"]):
                sea = Town(match.start("sea"), match.end("sea"), match["sea"], "", False)
                yield _claim(scene, town, sea, "sea")
        at = prose.find(" island", at + _WINDOW if match is not None else at + 7)


def _plainly_in_seas(scene: Scene) -> Iterator[Containment]:
    """ "Crete lies in the Mediterranean", "the Aegean island of Samos"."""
    prose, known = scene.draft.prose, islands()
    for match in _IN_SEA.finditer(prose) if " in the " in scene.lower else ():
        floor = max(sentence_start(scene, match.start()), match.start() - _WINDOW)
        joint = _LIES.search(prose, floor, match.start()) if sea_of(match["sea"]) else None
        if joint is not None and joint["bare"] is not None and not prose.startswith(_SHUT, match.end()):
            continue
        island = island_before(prose, joint.start(), floor) if joint is not None else None
        if island is not None and key(island.name) in known:
            yield _claim(scene, island, Town(match.start("sea"), match.end("sea"), match["sea"], "", False), "sea")
    at = prose.find(_OF)
    while at >= 0:
        end = at + len(_OF)
        named = prose[end : end + 1].isupper()
        word = _SEA_BEFORE.search(prose, max(0, at - _WINDOW), end - len(" of ")) if named else None
        island = town_after(prose, end) if word is not None and sea_of(word["sea"]) else None
        if word is not None and island is not None and key(island.name) in known:
            yield _claim(scene, island, Town(word.start("sea"), word.end("sea"), word["sea"], "", False), "sea")
        at = prose.find(_OF, end)


def island_before(prose: str, end: int, floor: int) -> Town | None:
    """The name that ends at an offset, "Isle of" with it."""
    town = town_before(prose, end, floor)
    if town is None or not prose.endswith(_ISLE_OF, floor, town.start):
        return town
    start = town.start - len(_ISLE_OF)
    return Town(start, end, prose[start:end], "", False)


def _claim(scene: Scene, place: Town, around: Town, setting: Literal["island", "sea"]) -> Containment:
    maker = scene.maker
    start, end = min(place.start, around.start), max(place.end, around.end)
    return make(
        Containment,
        quote=maker.quote(start, end),
        span=maker.span(start, end),
        section=maker.section(start),
        phrase=f"containment.{setting}",
        region=place_of(scene, around),
        city=place_of(scene, place),
        setting=setting,
    )
