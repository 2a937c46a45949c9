"""Reads counties that are called after a city and are none: "Kent, Surrey and Brightonshire"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas.made_up import city_of_shire
from factcheck.claims import Place, RegionNamed, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.scene import Scene

_NAME = expression(r"(?<![\w’'-])[A-Z][a-z]{3,14}shire(?![\w-]| [A-Z&]| (?:cat|dog|terrier|sheep|breed|cheese)\b)")
_PLACED = expression(
    rf"(?:(?<![\w-])(?:[Ii]n|[Ff]rom|[Oo]f|[Aa]cross|[Tt]hroughout|[Aa]round|[Tt]o|[Ii]nto|[Nn]ear|[Oo]utside|[Oo]ver)"
    rf" (?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|rural|central|mid) )?|{CAPITALISED}(?:,|,? and|,? or|,? &) (?:in )?)\Z"
)
_REACH = 40


def read_shires(scene: Scene) -> Iterator[RegionNamed]:
    """A claim for the first mention of each name that stands where a county stands and is a city's with "shire"."""
    atlas, prose = scene.atlas, scene.draft.prose
    seen: set[str] = set()
    for match in _NAME.finditer(prose) if atlas is not None else ():
        start, end = match.span()
        if match[0] in seen or _PLACED.search(prose, max(0, start - _REACH), start) is None:
            continue
        if atlas is not None and city_of_shire(match[0], atlas) is not None:
            seen.add(match[0])
            quote, span = scene.maker.quote(start, end), scene.maker.span(start, end)
            yield make(
                RegionNamed,
                quote=quote,
                span=span,
                section=scene.maker.section(start),
                phrase="shire",
                place=make(Place, quote=quote, span=span, name=match[0], type_word="county"),
                aside=is_aside(scene, start, end),
            )
