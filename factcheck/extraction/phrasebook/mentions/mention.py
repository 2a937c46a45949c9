"""Mentions: the numbers, dates and places that stand in running prose, before anything is claimed of them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from factcheck.atlas.entry import Entry
from factcheck.claims import Form, Hedge, Weekday
from factcheck.extraction.phrasebook.mentions.clock import ClockRead


@dataclass(slots=True)
class Mention:
    """A range of `Draft.prose`, in code points."""

    start: int
    end: int

    @property
    def slot(self) -> str:
        """The one-letter type of the mention in the pattern language."""
        raise NotImplementedError


@dataclass(slots=True)
class NumberMention(Mention):
    """A number with its unit; the hedge stands before `start`."""

    value: Decimal
    step: Decimal
    unit: str | None
    hedge: Hedge | None
    form: Form
    hedge_start: int
    """Where the hedge starts; `start` where there is none."""
    counted: str | None = None

    @property
    def slot(self) -> str:
        match self.unit:
            case None:
                return "f" if self.form is Form.FRACTION else "n"
            case "percent":
                return "p"
            case "percentage point":
                return "o"
            case unit if len(unit) == 3 and unit.isupper():
                return "m"
            case _:
                return "u"


@dataclass(slots=True)
class DateMention(Mention):
    """A date with whatever parts are printed. A year alone ("in 2019") is a date with nothing but a year."""

    year: int | None
    month: int | None
    day: int | None
    weekday: Weekday | None
    days: tuple[int, int] | None = None
    """First and last day of a range of days in one month: "3 to 14 March". `day` is None then."""
    years: tuple[int, int] | None = None
    """First and last year of a range of years: "1934-39". `year` is None then."""

    @property
    def slot(self) -> str:
        return "d"


@dataclass(slots=True)
class TimeMention(Mention):
    """A time of day: "2:25 a.m.", "0525 GMT", "2:15 to 5:15 a.m."."""

    clock: ClockRead | None = None
    """Hour, minute and zone; None where the figures make no time of day."""

    @property
    def slot(self) -> str:
        return "t"


@dataclass(slots=True)
class PlaceMention(Mention):
    """A place name, with its type word where one stands by it."""

    name: str
    """The name alone, as printed: "Rostov"."""
    type_word: str | None
    """Lower case, singular: "oblast"; None for a bare name."""
    entries: tuple[Entry, ...]
    """Every entry of the atlas that has the name, whatever the type word says; empty for an unknown typed name."""
    country: str | None = None
    """The country, or what its people are called, where it is named right beside the place: "Canadian"."""
    capital: bool = False
    """Whether the place is named only as the capital of `country`: "the Russian capital"."""

    @property
    def slot(self) -> str:
        return "g"
