"""Turns mentions of a draft into the quantities, dates and places of claims, tied to the source."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from factcheck.atlas.entry import PlaceKind
from factcheck.claims import Date, Hedge, Interval, Place, Quantity, Span, TimeOfDay, make
from factcheck.drafts.draft import Draft
from factcheck.extraction.phrasebook.mentions.mention import (
    DateMention,
    Mention,
    NumberMention,
    PlaceMention,
    TimeMention,
)

_LONGEST = 2_000
"""Characters of the words of a claim."""


class Maker:
    """Makes claim parts from ranges of one draft's prose. A mention that several claims share is made once."""

    def __init__(self, draft: Draft, home: PlaceMention | None = None) -> None:
        """`home` is the country that the draft is set in: of several regions of a name, its own is meant."""
        self.draft = draft
        self._home = home.entries[0] if home is not None else None
        self._quantities: dict[tuple[int, str | None, Decimal, Decimal, Hedge | None, str | None], Quantity] = {}
        self._places: dict[tuple[int, str], Place] = {}
        self._intervals: dict[tuple[int, bool], Interval] = {}
        """What the quantities made stand for, by their identity."""

    def span(self, start: int, end: int) -> Span:
        """The source span of a non-empty prose range."""
        first, last = self.draft.source_range(start, end)
        line, column = self.draft.position(first)
        return make(Span, start=first, end=last, line=line, column=column)

    def quote(self, start: int, end: int) -> str:
        """The source of a non-empty prose range, verbatim, markup within it included."""
        first, last = self.draft.source_range(start, end)
        return self.draft.source[first:last]

    def section(self, start: int) -> tuple[str, ...]:
        """The headings above a prose offset."""
        return self.draft.block_at(start).section

    def quantity(self, mention: NumberMention, *, place: str | None = None) -> Quantity:
        key = (
            mention.start,
            mention.unit,
            mention.value,
            mention.step,
            mention.hedge,
            place,
        )  # one reader may give a bare figure the unit beside it, a bound no word, a price its pennies
        made = self._quantities.get(key)
        if made is None:
            made = self._quantities[key] = self._quantity(mention, place)
        return made

    def natural(self, mention: NumberMention) -> Interval:
        """The values that readers take a number for."""
        return self._taken(mention, strained=False)

    def strained(self, mention: NumberMention) -> Interval:
        """The values that a number can stand for at all."""
        return self._taken(mention, strained=True)

    def _taken(self, mention: NumberMention, *, strained: bool) -> Interval:
        quantity = self.quantity(mention)
        key = id(quantity), strained
        made = self._intervals.get(key)
        if made is None:
            made = self._intervals[key] = quantity.strained() if strained else quantity.natural()
        return made

    def time(self, mention: TimeMention, *, zone: str | None = None, begin: bool = False) -> TimeOfDay | None:
        """The time of day of a mention, or the start of the range that it is; None where it has none.

        `zone` is the place whose clock is meant, for a mention that prints no zone.
        """
        clock = mention.clock
        at = (clock.begin if begin else (clock.hour, clock.minute)) if clock else None
        if clock is None or at is None:
            return None
        return make(
            TimeOfDay,
            quote=self.quote(mention.start, mention.end),
            span=self.span(mention.start, mention.end),
            hour=at[0],
            minute=at[1],
            open_half=clock.open_half,
            zone=clock.zone or zone,
        )

    def place(self, mention: PlaceMention) -> Place:
        key = (mention.start, mention.name)  # a people, or a region, may stand for its country
        made = self._places.get(key)
        if made is None:
            made = self._places[key] = self._place(mention)
        return made

    def _quantity(self, mention: NumberMention, place: str | None) -> Quantity:
        return make(
            Quantity,
            quote=self.quote(mention.start, mention.end),
            span=self.span(mention.start, mention.end),
            value=plain(mention.value),
            step=plain(mention.step),
            unit=mention.unit,
            counted=mention.counted,
            hedge=mention.hedge,
            form=mention.form,
            place=place,
        )

    def date(self, mention: DateMention) -> Date:
        return make(
            Date,
            quote=self.quote(mention.start, mention.end),
            span=self.span(mention.start, mention.end),
            year=mention.year,
            month=mention.month,
            day=mention.day,
            weekday=mention.weekday,
        )

    def _place(self, mention: PlaceMention) -> Place:
        return make(
            Place,
            quote=self.quote(mention.start, mention.end),
            span=self.span(mention.start, mention.end),
            name=mention.name,
            type_word=mention.type_word,
            country=mention.country or self._country(mention),
            capital=mention.capital,
        )

    def _country(self, mention: PlaceMention) -> str | None:
        """The country that the draft is set in, where that tells which of several regions a name means."""
        home = self._home
        if home is None or any(entry.kind is not PlaceKind.REGION for entry in mention.entries):
            return None
        countries = {entry.country for entry in mention.entries}
        return home.name if len(countries) > 1 and home.id in countries else None

    def around(self, mentions: Iterable[Mention]) -> tuple[str, Span, tuple[str, ...]]:
        """Quote, span and section of the shortest range that holds all the mentions.

        Where they stand far apart, of the block of the first: its operands say where a claim rests, and no report is to
        hold half of a long draft for each of its claims.
        """
        ranges = [(mention.start, mention.end) for mention in mentions]
        start, end = min(first for first, _ in ranges), max(last for _, last in ranges)
        if end - start > _LONGEST:
            block = self.draft.block_at(ranges[0][0])
            near = [one for one in ranges if block.start <= one[0] < block.end]
            start, end = min(first for first, _ in near), max(last for _, last in near)
        return self.quote(start, end), self.span(start, end), self.section(start)


def plain(value: Decimal) -> Decimal:
    """The same value without a needless exponent: 4200000 for 4.2E+6. Trailing decimal zeros go."""
    trimmed = value.normalize()
    exponent = trimmed.as_tuple().exponent
    return trimmed.quantize(Decimal(1)) if isinstance(exponent, int) and exponent > 0 else trimmed
