"""Places that are said not to lie in a land, and cities said not to be its capital: "Lyon is not in France"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims import CapitalNamed, PlaceWithin, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_after, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.within.places_within import may_hold, place_of, within
from factcheck.extraction.phrasebook.scene import Scene

WITHIN, CAPITAL = "place-within.denied", "capital.denied"
"""The phrases of the claims."""

_IS_NOT = r"(?: is| lies| sits)(?: not|n['’]t)(?: actually| itself| even| really)?"
_DOES_NOT = r" does(?: not|n['’]t)(?: actually| even)? lie"
_NOT_IN = expression(rf"(?P<place>{NAME})(?:{_IS_NOT}|{_DOES_NOT})(?: located| situated)? in (?:the )?(?=[A-ZÀ-Þ])")
_NOT_ITS_CAPITAL = expression(
    rf"(?P<place>{NAME}){_IS_NOT} (?:the (?:official |national )?capital(?: city)? of (?:the )?(?=[A-ZÀ-Þ])"
    rf"|(?P<owner>(?:[A-ZÀ-Þ][\w-]+ ){{0,3}}[A-ZÀ-Þ][\w-]+)['’]s? (?:official |national )?capital\b)"
)
_CAPITAL_IS_NOT = expression(
    rf"\b(?:(?P<owner>(?:[A-ZÀ-Þ][\w-]+ ){{0,3}}[A-ZÀ-Þ][\w-]+)['’]s? (?:official |national )?capital(?: city)?"
    rf"|[Tt]he (?:official |national )?capital(?: city)? of (?:the )?(?P<of>(?:[A-ZÀ-Þ][\w-]+ ){{0,3}}[A-ZÀ-Þ][\w-]+))"
    rf"{_IS_NOT} (?=(?P<place>{NAME}))"
)
_ENDS = expression(r"[,.;:)–—]|\s*\Z|\s*\n| (?:but|and|though|although|at all|itself|any ?more|nor|or)\b")
_BUT_IN = expression(r",? but (?:rather )?in (?:the )?(?=[A-ZÀ-Þ])")
_NOT = (" not in ", "n't in ", "n’t in ", "not lie", "n't lie", "n’t lie", "not located", "not situated")
_IS = ("s not ", "n't ", "n’t ")


def read_denied_places(scene: Scene) -> Iterator[PlaceWithin | CapitalNamed]:
    """A claim for each such sentence, under a phrase of its own; and for the land that it names instead."""
    if scene.atlas is None or not scene.words.any(_IS):
        return
    prose = scene.draft.prose
    for start, end in scene.passages_with(_NOT):
        for match in _NOT_IN.finditer(prose, start, end):
            yield from _within(scene, match)
    for start, end in scene.passages_with(("capital",)):
        for pattern in (_NOT_ITS_CAPITAL, _CAPITAL_IS_NOT):
            for match in pattern.finditer(prose, start, end):
                yield from _capital(scene, match)


def _within(scene: Scene, match: re.Match[str]) -> Iterator[PlaceWithin]:
    town = _town(scene, match)
    land = _land(scene, match.end())
    if town is None or land is None or is_aside(scene, town.start, land.end):
        return
    if not _ENDS.match(scene.draft.prose, land.end):
        return
    place = place_of(scene, town)
    instead = _BUT_IN.match(scene.draft.prose, land.end)
    other = _land(scene, instead.end()) if instead is not None else None
    if other is None:
        yield within(scene, town.start, land.end, place, scene.maker.place(land), sure=True, phrase=WITHIN)
    else:  # "Naples is not in Italy but in Florida": it is another that is meant
        yield within(scene, town.start, other.end, place, scene.maker.place(other), sure=True)


def _capital(scene: Scene, match: re.Match[str]) -> Iterator[CapitalNamed]:
    named = match.groupdict()
    group = "owner" if named["owner"] else "of" if named.get("of") else None
    of = _land(scene, match.start(group) if group else match.end())
    town = _town(scene, match)
    if of is None or town is None or (group is not None and of.end != match.end(group)):
        return
    first, last = min(town.start, of.start), max(town.end, of.end)
    if is_aside(scene, first, last) or not _ENDS.match(scene.draft.prose, last):
        return
    maker = scene.maker
    yield make(
        CapitalNamed,
        quote=maker.quote(first, last),
        span=maker.span(first, last),
        section=maker.section(first),
        phrase=CAPITAL,
        city=place_of(scene, town),
        of=maker.place(of),
    )


def _town(scene: Scene, match: re.Match[str]) -> Town | None:
    """The name that is denied; none where it is an institution's."""
    prose, start = scene.draft.prose, match.start("place")
    ahead = start >= match.end()
    town = town_after(prose, start) if ahead else town_before(prose, match.end("place"), start)
    if (
        town is None
        or town.owned
        or (not ahead and town.before not in ("", "but", "and", "though", "although", "that"))
    ):
        return None
    return town


def _land(scene: Scene, start: int) -> PlaceMention | None:
    """The country or region that is named at an offset."""
    found = scene.place_at(start)
    if found is None or found.capital or not may_hold(found) or scene.draft.prose[found.end : found.end + 1] == "-":
        return None
    return found
