"""The offline reader: it knows how English copy says each kind of claim."""

from __future__ import annotations

import datetime
from dataclasses import replace

from factcheck.atlas import Atlas
from factcheck.drafts.draft import Draft
from factcheck.expressions import expression
from factcheck.extraction.extractor import Extraction, Extractor
from factcheck.extraction.phrasebook.anchor import find_anchor
from factcheck.extraction.phrasebook.corrections import corrected_ranges, outside
from factcheck.extraction.phrasebook.crowding import refuse_crowded
from factcheck.extraction.phrasebook.denials import without_denied
from factcheck.extraction.phrasebook.mentions.dates import scan_dates
from factcheck.extraction.phrasebook.mentions.layers import merge
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.mentions.numbers import scan_numbers
from factcheck.extraction.phrasebook.mentions.places import scan_places
from factcheck.extraction.phrasebook.mentions.spoken_times import scan_spoken_times
from factcheck.extraction.phrasebook.scene import Scene, fold
from factcheck.extraction.phrasebook.vocabulary import Lexicon
from factcheck.extraction.phrasebook.ways import readers

_ANY_BLANK = r"[\u00a0\u2000-\u200a\u202f\u205f\u3000]"
_BLANK = expression(rf"{_ANY_BLANK}(?:(?<!\d.)|(?!\d))")
"""Starts with the blank, which makes the search for it fast."""
_MOST_WORDS = 40_000
"""Words of earlier drafts that are remembered, a few megabytes at most."""


class Phrasebook(Extractor):
    """Reads a draft into claims with patterns and a ledger: no model, no network, the same claims every time."""

    name = "phrasebook"

    def __init__(self, atlas: Atlas, *, as_of: datetime.date | None = None) -> None:
        self._atlas = atlas
        self._as_of = as_of
        self._lexicon = Lexicon()

    def extract(self, draft: Draft) -> Extraction:
        scene = self.scene(draft)
        claims = [claim for read in readers(scene) for claim in read(scene)]
        if scene.corrected:
            corrected = [draft.source_range(*one) for one in scene.corrected]
            claims = outside(claims, corrected, lambda claim: claim.span.start)
        claims = without_denied(claims, draft, scene.words)
        return Extraction((self.name,), tuple(claims))

    def scene(self, draft: Draft) -> Scene:
        """The draft with its mentions, before anything is claimed of them.

        Blanks that keep words on one line, or are thin, are read as plain ones; between digits they part thousands.
        Raises DraftError for a draft that holds more mentions than are checked at once.
        """
        if not draft.prose.isascii() and _BLANK.search(draft.prose):
            draft = replace(draft, prose=_BLANK.sub(" ", draft.prose))
        prose = draft.prose
        lower = fold(prose)
        dates = scan_dates(prose)
        places = scan_places(prose, self._atlas)
        found = merge(dates, [*scan_spoken_times(prose, lower), *places], scan_numbers(prose, lower))
        if len(self._lexicon) > _MOST_WORDS:
            self._lexicon = Lexicon()
        words = self._lexicon.vocabulary(lower)
        corrected = corrected_ranges(draft, lower, words)
        mentions = outside(found, corrected, lambda one: one.start) if corrected else found
        refuse_crowded(draft, mentions)
        days = [mention for mention in dates if isinstance(mention, DateMention)]
        return Scene(draft, lower, mentions, find_anchor(draft, self._as_of, days), self._atlas, words, corrected)
