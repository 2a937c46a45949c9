"""Reads a direction that is told of two places at once: "Stirling and Perth, both north of Edinburgh"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import DirectionFrom
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.towns import NAME, town_after, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.bearings.bearings import DIR, claim_of
from factcheck.extraction.phrasebook.scene import Scene

_BOTH = expression(
    rf"(?P<one>{NAME}) and (?P<other>{NAME})(?:,| –| —| \(|,? (?:which )?(?:are|lie|stand|sit))? "
    rf"(?:both|each) (?:(?:lie|lies|are|stand) )?(?:well |just |a little |far |due |[\d,]+ (?:km|miles|kilometres) "
    rf"(?:to the )?)?{DIR} of (?=(?P<origin>{NAME}))"
)


def read_paired_bearings(scene: Scene) -> Iterator[DirectionFrom]:
    """A claim for each of the two."""
    prose = scene.draft.prose
    for start, end in scene.passages_with((" both ", " each ", "(both ")):
        for match in _BOTH.finditer(prose, start, end):
            origin = town_after(prose, match.start("origin"))
            for group in ("one", "other"):
                place = town_before(prose, match.end(group), match.start(group))
                if place is None or origin is None or origin.name == place.name:
                    continue
                claim, first, last = claim_of(scene, place, origin, match)
                if not is_aside(scene, first, last):
                    yield claim
