"""Every way of reading: the readers, in the order in which their claims are reported where two start at one place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module

from factcheck.claims import ClaimBase
from factcheck.extraction.phrasebook.scene import Scene

Reader = Callable[[Scene], Iterable[ClaimBase]]


@dataclass(frozen=True, slots=True)
class Way:
    """A reader by its name: `read_NAME` in `readers/NAME.py`, imported when a draft first needs it.

    A page needs few of them, and importing them all would be most of what checking a page costs.
    """

    name: str
    needs: tuple[str, ...]
    """Groups of slot letters (see `scene.SLOTS`): the draft must hold a mention of one letter of every group."""

    def wanted(self, letters: frozenset[str]) -> bool:
        """Whether a draft with mentions of these types can hold a claim of the kind."""
        return all(letters.intersection(group) for group in self.needs)

    def reader(self) -> Reader:
        """Raises ImportError or AttributeError where the table names a reader that is not there."""
        module = import_module(f"factcheck.extraction.phrasebook.readers.{self.name}")
        read: Reader = getattr(module, f"read_{self.name}")
        return read


NUMBER, COUNT, PLACE, DATE, TIME, SHARE = "nfpmuo", "n", "g", "d", "t", "pfo"

WAYS: tuple[Way, ...] = (
    Way("restatements", (NUMBER,)),
    Way("swapped_figures", ("nmup",)),
    Way("tolls", (COUNT,)),
    Way("tallies", (COUNT, PLACE)),
    Way("lists", (NUMBER,)),
    Way("remainders", (NUMBER,)),
    Way("bullets", (NUMBER,)),
    Way("tables", ("nmup",)),
    Way("percent_changes", (SHARE, "nmup")),
    Way("rankings", ("nmup",)),
    Way("table_rankings", ("nmup",)),
    Way("shares", ("pf", "nmu")),
    Way("labelled_shares", ("pfu", "nmu")),
    Way("share_columns", ("np",)),
    Way("shares_totals", ("pn",)),
    Way("averages", ("nmu",)),
    Way("products", ("nmu",)),
    Way("multiplied_columns", ("nmu",)),
    Way("weekdays", (DATE,)),
    Way("rare_days", (DATE,)),
    Way("durations", (DATE + TIME,)),
    Way("clock_events", ("u", DATE + TIME)),
    Way("ages", (DATE,)),
    Way("anniversaries", (DATE,)),
    Way("orders", (DATE,)),
    Way("clocks", (TIME,)),
    Way("regions", (PLACE,)),
    Way("containments", (PLACE,)),
    Way("places_within", ()),
    Way("directions", ()),
    Way("distances", ("u",)),
    Way("islands", ()),
    Way("capitals", (PLACE,)),
    Way("borders", (PLACE,)),
    Way("coasts", (PLACE,)),
    Way("parts_of_world", (PLACE,)),
    Way("region_counts", (COUNT,)),
    Way("listed_names", (PLACE,)),
    Way("conversions", ("mnu",)),
    Way("differences", (NUMBER,)),
    Way("table_differences", (NUMBER,)),
    Way("margins", ()),
    Way("table_margins", (NUMBER,)),
    Way("list_counts", (COUNT,)),
    Way("ratios", ("nmup",)),
    Way("ranges", ("nmup",)),
    Way("magnitudes", ("nmup",)),
)


def readers(letters: Iterable[str]) -> Iterator[Reader]:
    """The readers for a draft with mentions of these types, in order."""
    present = frozenset(letters)
    return (way.reader() for way in WAYS if way.wanted(present))
