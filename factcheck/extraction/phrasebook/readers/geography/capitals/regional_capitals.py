"""Reads capitals of regions that are named by their adjective: "Munich, the Bavarian capital"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas
from factcheck.claims import CapitalNamed, Place, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.capitals.capital_names import is_past
from factcheck.extraction.phrasebook.readers.geography.whereabouts import name_after, name_before, unmentioned
from factcheck.extraction.phrasebook.scene import Scene

_CAPITAL = expression(
    rf"(?<![\w-])(?P<region>(?:Northern )?{CAPITALISED}) (?:(?:state|regional|provincial) )?capital(?: city)?(?![\w-])"
)
_LED = expression(r"(?: is|,| –| —| \() (?:now )?(?:the )?\Z")
"""Between a city and the adjective: "Munich, the Bavarian capital"."""
_LEADS = expression(r"(?: (?:is|of|remains)|,| –| —|:| \()? ")
_SHUTS = expression(r"[,.;:)!?–—]|\s*\Z|\s*\n| (?:and|but|where|which|who|is|was|on|in|to|has|with|for|after|before)\b")
_PAUSES = ",–—("
_WINDOW = 64


def read_regional_capitals(scene: Scene) -> Iterator[CapitalNamed]:
    """A claim for each city that stands right before or after such words."""
    prose, atlas = scene.draft.prose, scene.atlas
    at = prose.find(" capital") if atlas is not None else -1
    while at >= 0 and atlas is not None:
        match = _CAPITAL.search(prose, max(0, at - _WINDOW), at + 13)
        region = _region(match["region"], atlas) if match is not None else None
        if match is not None and region is not None:
            name = _known(_city(prose, match.start(), match.end()), prose, atlas)
            if name is not None:
                yield _claim(scene, name, (match.start("region"), match.end("region")), region, match.end())
        at = prose.find(" capital", at + 8)


def _region(adjective: str, atlas: Atlas) -> str | None:
    """The name that the regions of an adjective share."""
    names = {one.name for one in atlas.regions_of(adjective)} if atlas.country(adjective) is None else set()
    return names.pop() if len(names) == 1 else None


def _city(prose: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the name of the city stands: after the words, or before them in an apposition."""
    leads = _LEADS.match(prose, end, end + 12)
    after = name_after(prose, leads.end(), leads.end() + _WINDOW) if leads is not None else None
    if leads is not None and after is not None:
        paused = leads[0].strip() in tuple(_PAUSES)
        return after if not paused or _SHUTS.match(prose, after[1]) else None
    led = _LED.search(prose, max(0, start - 16), start)
    if led is None or _SHUTS.match(prose, end) is None:
        return None
    return name_before(prose, max(0, led.start() - _WINDOW), led.start())


def _known(name: tuple[int, int] | None, prose: str, atlas: Atlas) -> tuple[int, int] | None:
    """A name without the words before it that are none of a city's: "In August Edinburgh"."""
    if name is None:
        return None
    start, end = name
    while " " in prose[start:end] and not atlas.cities.named(prose[start:end]):
        start = prose.index(" ", start) + 1
    return (start, end) if atlas.cities.named(prose[start:end]) else name


def _claim(scene: Scene, name: tuple[int, int], region: tuple[int, int], called: str, end: int) -> CapitalNamed:
    maker = scene.maker
    first, last = min(name[0], region[0]), max(name[1], end)
    of = make(Place, quote=maker.quote(*region), span=maker.span(*region), name=called)
    return make(
        CapitalNamed,
        quote=maker.quote(first, last),
        span=maker.span(first, last),
        section=maker.section(first),
        phrase="capital of a region by its adjective",
        aside=is_aside(scene, first, last),
        city=unmentioned(scene, *name),
        of=of,
        past=is_past(scene, first, last),
    )
