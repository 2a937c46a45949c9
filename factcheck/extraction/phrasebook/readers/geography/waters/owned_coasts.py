"""Reads coasts whose owner stands elsewhere in the copy: "its coastline", "the country's Atlantic beaches".

"Its" is the one country that opens the sentence and that nothing else in it may stand for; "the country" the one that
the paragraph has named by then.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims import Coastal, Place, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.towns import NAME, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside, sentence_range
from factcheck.extraction.phrasebook.readers.geography.owners import Land, only_land
from factcheck.extraction.phrasebook.readers.geography.waters.coasts import is_wished, read_coasts
from factcheck.extraction.phrasebook.readers.geography.wholes import home_of
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "owned-coast"
_COAST = expression(
    r"\b(?:(?P<its>[Ii]ts)|[Tt]he (?:country|nation|kingdom|republic)['’]s) "
    r"(?:(?!former|lost|old|ancient)[a-z-]{3,12} ){0,2}?"
    r"(?P<sea>(?:[A-ZÀ-Þ][a-zà-ÿ]+ ){1,3})?(?P<words>(?:sea)?coast(?:line)?|seaboard|shoreline|seaside|seashore)\b"
    r"(?!-| (?:guards?|of|on) )(?:, on the (?P<later>(?:[A-ZÀ-Þ][a-zà-ÿ]+ ?){1,3}))?"
)
_PORT = expression(
    r"\b(?:(?P<its>[Ii]ts)|[Tt]he (?:country|nation|kingdom|republic)['’]s) "
    r"(?:(?!former|lost|old|ancient|future|planned|historic|leased)[a-z-]{3,12} ){0,3}?"
    r"(?P<words>(?:sea)?ports?|harbou?rs?|(?:beach |seaside )?resorts?|naval bases?)(?: city)?,? (?:on|along|by) the "
    r"(?:(?:shores?|coast) of the )?(?P<sea>(?:[A-ZÀ-Þ][a-zà-ÿ]+ ?){1,3})(?<! )"
    r"(?=[,.;:)!?–—]|\s*\Z| (?:is|are|was|were|and|has|have|where|which|that|in|to|for|at|with|by|from|will)\b| [–—])"
)
"""A port on a sea: its own."""
_TO_BE = expression(
    r"\b(?:leas\w+|rent\w*|concession|free zone|corridor|plans?|planned|wants?|hopes?|hoping|future|promised|will be"
    r"|would|could|offered|share of|stake"
    r"|bought|buys?|hire[sd]?|via|abroad|former\w*|once|lost|until|agreement|treaty)\b"
)
"""Words of a landlocked country that uses a port abroad."""
_TOWN_BEFORE = expression(rf"(?P<town>{NAME})(?:,| –| —| \() ?\Z")
_CUES = (
    "its ",
    "country's ",
    "country’s ",
    "nation's ",
    "nation’s ",
    "kingdom's ",
    "kingdom’s ",
    "republic's ",
    "republic’s ",
)
_PORTS = ("port", "harbo", "resort", "naval base")
_COASTS = ("coast", "seaboard", "shoreline", "seaside", "seashore")
_OPENS, _REACH, _WINDOW = 5, 400, 64
"""How far from its start a country opens a sentence, and how far back a paragraph is looked at."""


def read_owned_coasts(scene: Scene) -> Iterator[Coastal]:
    """A claim for each coast of a country that the copy names elsewhere."""
    if scene.atlas is None or not scene.words.any(_CUES):
        return
    for start, end in scene.passages_with(_PORTS):
        for match in _PORT.finditer(scene.draft.prose, start, end):
            if not _TO_BE.search(scene.lower, start, end) and (owner := _owner_of_port(scene, match)) is not None:
                yield from _claim(scene, match, owner)
    for start, end in scene.passages_with(_COASTS):
        for match in _COAST.finditer(scene.draft.prose, start, end):
            told = any(one.span.start < match.end() and match.start() < one.span.end for one in read_coasts(scene))
            owner = _owner(scene, match) if not told else None
            if owner is not None:
                yield from _claim(scene, match, owner)


def _owner_of_port(scene: Scene, match: re.Match[str]) -> Land | None:
    """The land of the town right before, else that which the copy speaks of."""
    prose = scene.draft.prose
    first, _ = sentence_range(scene, match.start(), match.end())
    named = _TOWN_BEFORE.search(prose, max(first, match.start() - _WINDOW), match.start())
    town = town_before(prose, named.end("town"), named.start("town")) if named is not None else None
    home = home_of(scene, town.name) if town is not None else None
    if town is not None and home is not None:
        return Land(town.start, town.end, home)
    return _owner(scene, match) if town is None else None


def _owner(scene: Scene, match: re.Match[str]) -> Land | None:
    first, _ = sentence_range(scene, match.start(), match.end())
    if match["its"]:
        owner = only_land(scene, first, match.start())
        return owner if owner is not None and owner.start <= first + _OPENS and not owner.metonym else None
    block = scene.draft.block_at(match.start())
    owner = only_land(scene, max(block.start, match.start() - _REACH), match.start())
    return owner if owner is not None and not owner.metonym else None


def _claim(scene: Scene, match: re.Match[str], owner: Land) -> Iterator[Coastal]:
    sea = (match["sea"] or match["later"] or "").strip() or None
    if scene.atlas is None or (sea and scene.atlas.facts.sea(sea) is None):
        return
    maker, (start, end) = scene.maker, match.span()
    place = make(
        Place,
        quote=maker.quote(owner.start, owner.end),
        span=maker.span(owner.start, owner.end),
        name=owner.entry.name,
    )
    yield make(
        Coastal,
        quote=maker.quote(start, end),
        span=maker.span(start, end),
        section=maker.section(start),
        phrase=PHRASE,
        aside=is_aside(scene, start, end) or is_wished(scene, start, end),
        place=place,
        words=make(Quoted, quote=maker.quote(*match.span("words")), span=maker.span(*match.span("words"))),
        sea=sea,
    )
