"""Reads lakes, rivers and islands that copy comes back to and divides among lands: "the lake, shared by Peru and"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import InPartOfWorld, PlaceWithin
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.landmarks import LandmarkMention, landmarks_in
from factcheck.extraction.phrasebook.phrases.geography.landmarks import SHARED
from factcheck.extraction.phrasebook.readers.asides import is_aside, sentence_range
from factcheck.extraction.phrasebook.readers.geography.waters.landmarks import landmark_within, list_at
from factcheck.extraction.phrasebook.scene import Scene

_THE = expression(r"\b[Tt]he (?P<kind>lake|river|island|desert)\b(?! of )")
_CUES = ("shared ", "split ", "divided ", "straddl", "between ")
_FEW = 2


def read_divided_waters(scene: Scene) -> Iterator[PlaceWithin | InPartOfWorld]:
    """A claim for each land of those that share the one lake, river or island that the draft has named by then."""
    prose = scene.draft.prose
    for start, end in scene.passages_with(_CUES):
        for match in _THE.finditer(prose, start, end):
            shared = SHARED.match(prose, match.end(), end)
            places = list_at(scene, shared.end()) if shared is not None else []
            named = [one for one in landmarks_in(scene) if one.start < match.start()]
            found = {one.landmark.name: one.landmark for one in named if one.landmark.kind == match["kind"]}
            _, last = sentence_range(scene, match.start(), match.end())
            if len(places) < _FEW or len(found) != 1 or is_aside(scene, match.start(), last):
                continue
            mention = LandmarkMention(match.start(), match.end(), next(iter(found.values())))
            for place in places:
                yield landmark_within(scene, mention, place)
