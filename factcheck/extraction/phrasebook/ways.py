"""Every way of reading: the readers, in the order in which their claims are reported where two start at one place."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from typing import NamedTuple

from factcheck.claims import ClaimBase
from factcheck.extraction.phrasebook.scene import Scene

Reader = Callable[[Scene], Iterable[ClaimBase]]


class Way(NamedTuple):
    """A reader by its place: `read_NAME` in `readers/FAMILY/NAME.py`, imported when a draft first needs it.

    A page needs few of them, and importing them all would be most of what checking a page costs.
    """

    place: str
    """Family and name: "arithmetic.lists"."""
    needs: tuple[str, ...]
    """Groups of slot letters (see `scene.SLOTS`) or TABLE: the draft must hold one of every group."""

    @property
    def name(self) -> str:
        return self.place.rpartition(".")[2]

    def wanted(self, letters: frozenset[str]) -> bool:
        """Whether a draft with mentions of these types can hold a claim of the kind."""
        return all(letters.intersection(group) for group in self.needs)

    def reader(self) -> Reader:
        """Raises ImportError or AttributeError where the table names a reader that is not there."""
        module = import_module(f"factcheck.extraction.phrasebook.readers.{self.place}")
        read: Reader = getattr(module, f"read_{self.name}")
        return read


NUMBER, COUNT, PLACE, DATE, TIME, SHARE = "nfpmuo", "n", "g", "d", "t", "pfo"
TABLE = "#"
"""Stands for a table, which is no mention but as easily told."""

WAYS: tuple[Way, ...] = (
    Way("arithmetic.restatements", (NUMBER,)),
    Way("arithmetic.swapped_figures", ("nmup",)),
    Way("arithmetic.tolls", (COUNT,)),
    Way("arithmetic.tallies", (COUNT, PLACE)),
    Way("arithmetic.lists", (NUMBER,)),
    Way("arithmetic.remainders", (NUMBER,)),
    Way("arithmetic.bullets", (NUMBER,)),
    Way("arithmetic.rows_together", ("nmu",)),
    Way(
        "arithmetic.tables",
        (
            TABLE,
            "nmup",
        ),
    ),
    Way("arithmetic.percent_changes", (SHARE, "nmup")),
    Way("arithmetic.rankings", ("nmup",)),
    Way("arithmetic.superlatives", ("nmup",)),
    Way(
        "arithmetic.table_rankings",
        (
            TABLE,
            "nmup",
        ),
    ),
    Way("arithmetic.shares", ("pf", "nmu")),
    Way("arithmetic.labelled_shares", ("pf", "nmu")),
    Way(
        "arithmetic.share_columns",
        (
            TABLE,
            "np",
        ),
    ),
    Way("arithmetic.shares_totals", ("pfun",)),
    Way("arithmetic.averages", ("nmu",)),
    Way("arithmetic.products", ("nmu",)),
    Way(
        "arithmetic.multiplied_columns",
        (
            TABLE,
            "nmu",
        ),
    ),
    Way("arithmetic.row_means", (TABLE, "nmu")),
    Way("calendar.weekdays", (DATE,)),
    Way("calendar.rare_days", (DATE,)),
    Way("calendar.durations", (DATE + TIME,)),
    Way("calendar.clock_events", ("u", DATE + TIME)),
    Way("calendar.ages", (DATE,)),
    Way("calendar.anniversaries", (DATE,)),
    Way("calendar.orders", (DATE,)),
    Way("calendar.clocks", (TIME,)),
    Way("calendar.clock_gaps", ("uft",)),
    Way("calendar.dated_tables", (TABLE, DATE + TIME)),
    Way("geography.regions", (PLACE,)),
    Way("geography.named_regions", (PLACE,)),
    Way("geography.containments", (PLACE,)),
    Way("geography.places_within", ()),
    Way("geography.towns_of", ()),
    Way("geography.directions", ()),
    Way("geography.bearings", ()),
    Way("geography.distances", ("u",)),
    Way("geography.islands", ()),
    Way("geography.capitals", (PLACE,)),
    Way("geography.borders", (PLACE,)),
    Way("geography.coasts", (PLACE,)),
    Way("geography.waterfronts", (PLACE,)),
    Way("geography.parts_of_world", (PLACE,)),
    Way("geography.region_counts", (COUNT,)),
    Way("geography.listed_names", (PLACE,)),
    Way("geography.misspelt_names", ()),
    Way("arithmetic.conversions", ("mu",)),
    Way("arithmetic.differences", (NUMBER,)),
    Way(
        "arithmetic.table_differences",
        (
            TABLE,
            NUMBER,
        ),
    ),
    Way("arithmetic.margins", ()),
    Way("arithmetic.linked_margins", ("np",)),
    Way(
        "arithmetic.table_margins",
        (
            TABLE,
            NUMBER,
        ),
    ),
    Way("arithmetic.list_counts", (COUNT,)),
    Way("arithmetic.lists_named_again", (COUNT,)),
    Way("arithmetic.ratios", ("nmup",)),
    Way("arithmetic.ranges", ("nmup",)),
    Way("arithmetic.range_members", ("nmup",)),
    Way("arithmetic.magnitudes", ("nmup",)),
)


@cache  # a run meets few sets of letters
def readers(letters: frozenset[str]) -> tuple[Reader, ...]:
    """The readers for a draft with mentions of these types, in order."""
    return tuple(way.reader() for way in WAYS if way.wanted(letters))
