"""The offline reader: it knows how English copy says each kind of claim."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable

from factcheck.atlas import Atlas
from factcheck.claims import ClaimBase
from factcheck.drafts.draft import Draft
from factcheck.extraction.extractor import Extraction
from factcheck.extraction.phrasebook.anchor import find_anchor
from factcheck.extraction.phrasebook.mentions.dates import scan_dates
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.mentions.numbers import scan_numbers
from factcheck.extraction.phrasebook.mentions.places import scan_places
from factcheck.extraction.phrasebook.readers.bullets import read_bullets
from factcheck.extraction.phrasebook.readers.clocks import read_clocks
from factcheck.extraction.phrasebook.readers.containments import read_containments
from factcheck.extraction.phrasebook.readers.conversions import read_conversions
from factcheck.extraction.phrasebook.readers.differences import read_differences
from factcheck.extraction.phrasebook.readers.durations import read_durations
from factcheck.extraction.phrasebook.readers.labelled_shares import read_labelled_shares
from factcheck.extraction.phrasebook.readers.lists import read_lists
from factcheck.extraction.phrasebook.readers.margins import read_margins
from factcheck.extraction.phrasebook.readers.orders import read_orders
from factcheck.extraction.phrasebook.readers.percent_changes import read_percent_changes
from factcheck.extraction.phrasebook.readers.rankings import read_rankings
from factcheck.extraction.phrasebook.readers.rare_days import read_rare_days
from factcheck.extraction.phrasebook.readers.regions import read_regions
from factcheck.extraction.phrasebook.readers.remainders import read_remainders
from factcheck.extraction.phrasebook.readers.restatements import read_restatements
from factcheck.extraction.phrasebook.readers.shares import read_shares
from factcheck.extraction.phrasebook.readers.table_differences import read_table_differences
from factcheck.extraction.phrasebook.readers.table_margins import read_table_margins
from factcheck.extraction.phrasebook.readers.table_rankings import read_table_rankings
from factcheck.extraction.phrasebook.readers.tables import read_tables
from factcheck.extraction.phrasebook.readers.tallies import read_tallies
from factcheck.extraction.phrasebook.readers.weekdays import read_weekdays
from factcheck.extraction.phrasebook.scene import Scene, fold, merge

Reader = Callable[[Scene], Iterable[ClaimBase]]

READERS: tuple[Reader, ...] = (
    read_restatements,
    read_tallies,
    read_lists,
    read_remainders,
    read_bullets,
    read_tables,
    read_percent_changes,
    read_rankings,
    read_table_rankings,
    read_shares,
    read_labelled_shares,
    read_weekdays,
    read_rare_days,
    read_durations,
    read_orders,
    read_clocks,
    read_regions,
    read_containments,
    read_conversions,
    read_differences,
    read_table_differences,
    read_margins,
    read_table_margins,
)
"""Every way of reading, in the order in which their claims are reported where two start at the same place."""


class Phrasebook:
    """Reads a draft into claims with patterns and a ledger: no model, no network, the same claims every time."""

    name = "phrasebook"

    def __init__(self, atlas: Atlas, *, as_of: datetime.date | None = None) -> None:
        self._atlas = atlas
        self._as_of = as_of

    def extract(self, draft: Draft) -> Extraction:
        scene = self.scene(draft)
        claims = [claim for reader in READERS for claim in reader(scene)]
        return Extraction((self.name,), tuple(claims))

    def scene(self, draft: Draft) -> Scene:
        """The draft with its mentions, before anything is claimed of them."""
        prose = draft.prose
        lower = fold(prose)
        dates = scan_dates(prose)
        places = scan_places(prose, self._atlas)
        mentions = merge(dates, places, scan_numbers(prose, lower))
        days = [mention for mention in dates if isinstance(mention, DateMention)]
        return Scene(draft, lower, mentions, find_anchor(draft, self._as_of, days))
