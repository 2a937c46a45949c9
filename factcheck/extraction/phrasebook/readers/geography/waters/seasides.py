"""Reads which cities are said to lie by the sea, or to have no coast: "the seaside town of Ayr"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims import Coastal, Place, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_after, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "seaside"

_KIND = (
    r"(?:resort |holiday |port |fishing |industrial |capital )?(?:city|town|resort|village|capital|metropolis|suburb)"
)
_AFTER = (
    (False, expression(rf"\b(?P<words>(?:seaside|coastal) {_KIND}) of (?P<place>{NAME})")),
    (
        False,
        expression(
            rf"(?<![\w-])(?P<words>(?:coastal|seaside)) (?P<place>{NAME})(?=[,.;:)]| (?:and|is|was|were|on|after)\b)"
        ),
    ),
    (False, expression(rf"\b(?P<words>(?:sea ?coast|coastline|seafront|seashore)) of (?P<place>{NAME})")),
    (True, expression(rf"\b(?P<words>land-?locked {_KIND}) of (?P<place>{NAME})")),
)
_BEFORE = (
    (
        False,
        expression(
            rf"(?P<place>{NAME})(?:,| is| was| –) (?:an?|the|another) (?:[a-z-]+ ){{0,3}}?"
            rf"(?P<words>(?:seaside|coastal) {_KIND})\b"
        ),
    ),
    (
        True,
        expression(
            rf"(?P<place>{NAME})(?:,| is| was| –) (?:an?|the|another) (?:[a-z-]+ ){{0,3}}?"
            rf"(?P<words>land-?locked {_KIND})\b"
        ),
    ),
    (
        True,
        expression(
            rf"(?P<place>{NAME}),? (?:which |that )?(?P<words>(?:has|with) no (?:sea ?)?(?:coast|coastline|seafront))\b"
        ),
    ),
    (
        False,
        expression(
            rf"(?P<place>{NAME})(?:, in (?:the )?[A-ZÀ-Þ][\w’' -]{{2,30}})?(?:,| is| lies|, which is) (?:right )?"
            r"(?P<words>on the (?:sea ?)?coast(?:line)?|on the seafront|by the sea)"
            r"(?=[,.;:)]| of (?:the )?[A-ZÀ-Þ]| (?:and|but|where|with)\b)"
        ),
    ),
    (
        False,
        expression(
            rf"\b(?:on|off|along|to) the (?P<place>{NAME}) (?P<words>coast(?:line)?|seafront|seaside"
            rf"|seashore)\b(?! of )"
        ),
    ),
    (False, expression(rf"(?P<place>{NAME})['’]s (?P<words>(?:sea ?coast|coastline|seafront|seashore))\b")),
)
_CUES = ("coast", "seaside", "locked ", "seafront", "seashore", "by the sea")


def read_seasides(scene: Scene) -> Iterator[Coastal]:
    """A claim for each city that is said to lie by the sea or away from it."""
    if scene.atlas is None or not scene.words.any(_CUES):
        return
    prose, lower = scene.draft.prose, scene.lower
    for block in scene.draft.blocks:
        if not any(cue in lower[block.start : block.end] for cue in _CUES):
            continue
        for denied, pattern in _AFTER:
            for match in pattern.finditer(prose, block.start, block.end):
                yield from _claim(scene, town_after(prose, match.start("place")), match, denied=denied)
        for denied, pattern in _BEFORE:
            for match in pattern.finditer(prose, block.start, block.end):
                town = town_before(prose, match.end("place"), match.start("place"))
                yield from _claim(scene, town, match, denied=denied)


def _claim(scene: Scene, town: Town | None, match: re.Match[str], *, denied: bool) -> Iterator[Coastal]:
    if town is None or town.owned or scene.atlas is None or not scene.atlas.cities.named(town.name):
        return
    if any(entry.level == 0 for entry in scene.atlas.named(town.name)):
        return  # a country, of which others read
    maker = scene.maker
    first, last = min(town.start, match.start("words")), max(town.end, match.end("words"))
    quote, words = maker.quote(town.start, town.end), match.span("words")
    yield make(
        Coastal,
        quote=maker.quote(first, last),
        span=maker.span(first, last),
        section=maker.section(first),
        phrase=PHRASE,
        aside=is_aside(scene, first, last),
        place=make(Place, quote=quote, span=maker.span(town.start, town.end), name=town.name),
        words=make(Quoted, quote=maker.quote(*words), span=maker.span(*words)),
        denied=denied,
    )
