"""The parts of a model's claims, taken from the draft: quantities, dates, times and places at the words it quotes.

A value is parsed from the draft's own text at the quote, as the phrasebook would; what the model says of it only
chooses between readings ("4.2 to 4.5 million"), and where it says what the draft does not, the part is thrown out.
"""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain
from typing import TypeVar

from factcheck.atlas import Atlas
from factcheck.atlas.names import key
from factcheck.claims import Date, Place, Quantity, TimeOfDay
from factcheck.claims.model import Quoted
from factcheck.extraction.model.asked import Answer, SaidDate, SaidPlace, SaidQuantity, SaidTime, SaidWords
from factcheck.extraction.model.figures import WORDS, Figures, moved, overlapping
from factcheck.extraction.model.passages import Passage
from factcheck.extraction.model.quoting import Quotes, Range, Unfounded, short
from factcheck.extraction.phrasebook.claiming import Maker
from factcheck.extraction.phrasebook.mentions.dates import scan_dates
from factcheck.extraction.phrasebook.mentions.mention import (
    DateMention,
    Mention,
    NumberMention,
    PlaceMention,
    TimeMention,
)
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.numbers import scan_numbers
from factcheck.extraction.phrasebook.scene import fold

SaidT = TypeVar("SaidT", bound=SaidWords)

_YEAR = re.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")
_BEFORE_A_NAME = frozenset("the a at in of from to near on for with".split())
_MONTHS = {name.lower(): number for number, name in enumerate(month_name) if name}


class Mentions:
    """The numbers, dates and places of one draft, as the phrasebook finds them."""

    def __init__(self, prose: str, atlas: Atlas) -> None:
        from factcheck.extraction.phrasebook.mentions.places import scan_places

        self.numbers: Sequence[NumberMention] = scan_numbers(prose, fold(prose))
        self.dates: Sequence[Mention] = scan_dates(prose)
        self.places: Sequence[PlaceMention] = scan_places(prose, atlas)


class Parts:
    """What an answer says of one passage, by id, each made once and from the draft alone."""

    def __init__(self, passage: Passage, answer: Answer, mentions: Mentions, atlas: Atlas) -> None:
        self.quotes = Quotes(passage)
        self.maker = Maker(passage.draft)
        self._passage = passage
        self._draft = passage.draft
        self.figures = Figures(passage, mentions.numbers, self.maker)
        self._mentions = mentions
        self._atlas = atlas
        self._said: dict[str, Mapping[str, SaidWords]] = {
            "quantities": _by_id(answer.quantities),
            "dates": _by_id(answer.dates),
            "times": _by_id(answer.times),
            "places": _by_id(answer.places),
        }
        self._made: dict[tuple[str, str], Quantity | Date | TimeOfDay | Place | Unfounded] = {}
        self._taken: set[tuple[str, int]] = set()

    def get(self, table: str, id_: str) -> Quantity | Date | TimeOfDay | Place:
        """The part with an id of one list of the answer. Raises Unfounded."""
        place = (table, id_)
        if place not in self._made:
            try:
                self._made[place] = self._make(table, id_)
            except Unfounded as fault:
                self._made[place] = fault
        made = self._made[place]
        if isinstance(made, Unfounded):
            raise made
        return made

    def words(self, quote: str, at: int, taken: Sequence[Range] = ()) -> Quoted:
        """Words that the draft holds near a prose offset, outside what is taken. Raises Unfounded.

        A model may give the id of a part in place of its words.
        """
        quote = next((said[quote].quote for said in self._said.values() if quote in said), quote)
        found = self.quotes.near(quote, at, taken)
        if found is None:
            raise Unfounded(f"“{short(quote)}” does not stand in the draft")
        return Quoted(quote=self.maker.quote(*found), span=self.maker.span(*found))

    def printed(self, word: str | None) -> str | None:
        """A word of the model's where the passage prints it, singular or plural; None where it does not."""
        if word is None or not word.strip():
            return None
        keys = {noun_key(one) for one in WORDS.findall(word.lower())}
        return word.strip() if keys and keys <= self._printed else None

    @cached_property
    def _printed(self) -> frozenset[str]:
        words = chain.from_iterable(
            WORDS.findall(fold(self._draft.prose[line.start : line.end])) for line in self._passage.lines
        )
        return frozenset(noun_key(word) for word in words)

    def _make(self, table: str, id_: str) -> Quantity | Date | TimeOfDay | Place:
        said = self._said[table].get(id_)
        if said is None:
            raise Unfounded(f"{id_!r} is none of the {table} that the answer lists")
        ranges = self.quotes.all(said.quote, said.line)
        if not ranges:
            raise Unfounded(f"“{short(said.quote)}” does not stand in the draft")
        match said:
            case SaidQuantity():
                return self._first(said, ranges, self.figures.read)
            case SaidDate():
                return self._first(said, ranges, self._date)
            case SaidTime():
                return self._first(said, ranges, self._time)
            case SaidPlace():
                return self._first(said, ranges, self._place)
        raise AssertionError(table)

    def _first(self, said: SaidT, ranges: Sequence[Range], make: Callable[[SaidT, Range], MadeT]) -> MadeT:
        """The part at the first of its places that no other part with these words has taken."""
        free = [one for one in ranges if (said.quote, one[0]) not in self._taken] or list(ranges)
        fault: Unfounded | None = None
        for one in free:
            try:
                made = make(said, one)
            except Unfounded as unfounded:
                fault = fault or unfounded
                continue
            self._taken.add((said.quote, one[0]))
            return made
        assert fault is not None
        raise fault

    def _date(self, said: SaidDate, place: Range) -> Date:
        found = [one for one in overlapping(self._mentions.dates, place) if isinstance(one, DateMention)]
        text = self._draft.prose[place[0] : place[1]]
        if not found:
            found = [moved(one, place[0]) for one in scan_dates(text) if isinstance(one, DateMention)]
        if not found and (year := _YEAR.search(text)):
            start = place[0] + year.start()
            found = [DateMention(start, start + 4, int(year.group()), None, None, None)]
        for word in re.finditer(r"\w+", text) if not found else ():
            if (month := _MONTHS.get(word.group().lower())) is not None:
                found = [DateMention(place[0] + word.start(), place[0] + word.end(), None, month, None, None)]
        for mention in found:
            if (one := _one_day(mention, said)) is not None:
                return self.maker.date(one)
        raise Unfounded(f"“{short(said.quote)}” is no date that says {_parts(said)}")

    def _time(self, said: SaidTime, place: Range) -> TimeOfDay:
        found = [one for one in overlapping(self._mentions.dates, place) if isinstance(one, TimeMention)]
        for mention in found:
            begin = mention.clock is not None and mention.clock.begin is not None and place[1] < mention.end
            made = self.maker.time(mention, zone=self.printed(said.zone), begin=begin)
            if made is not None:
                return made
        raise Unfounded(f"“{short(said.quote)}” is no time of day")

    def _place(self, said: SaidPlace, place: Range) -> Place:
        found = overlapping(self._mentions.places, place)
        type_word, country = self._type_word(said), self.printed(said.country)
        if found:
            best = max(
                found, key=lambda one: (one.start == place[0], min(one.end, place[1]) - max(one.start, place[0]))
            )
            made = self.maker.place(best)
            return replace(
                made,
                type_word=made.type_word or (None if made.capital else type_word),
                country=made.country or (country if country and key(country) != key(made.name) else None),
            )
        start, end, name = self._bare(place)
        return Place(
            quote=self.maker.quote(start, end),
            span=self.maker.span(start, end),
            name=name,
            type_word=type_word,
            country=country,
        )

    def _bare(self, place: Range) -> tuple[int, int, str]:
        """The place as quoted, and its name without the type word."""
        start, end = place
        words = self._draft.prose[start:end].split(" ")
        while len(words) > 1 and words[0].lower() in _BEFORE_A_NAME:
            start, words = start + len(words[0]) + 1, words[1:]
        if self._atlas.named(" ".join(words)):
            return start, end, " ".join(words)
        if len(words) > 2 and words[1] == "of" and words[0].lower() in self._atlas.words:
            return start, end, " ".join(words[2:])
        for count in (2, 1):
            if len(words) > count and " ".join(words[-count:]).lower() in self._atlas.words:
                return start, end, " ".join(words[:-count])
        return start, end, " ".join(words)

    def _type_word(self, said: SaidPlace) -> str | None:
        """The type word that the model names, as the atlas has it, where the draft prints it."""
        word = self._atlas.words.get((self.printed(said.type_word) or "").lower())
        return word.word if word is not None else None


MadeT = TypeVar("MadeT", Quantity, Date, TimeOfDay, Place)


def _by_id(said: Iterable[SaidT]) -> Mapping[str, SaidT]:
    """By id; an id that was given twice belongs to none."""
    found: dict[str, SaidT] = {}
    twice = set()
    for one in said:
        if one.id in found and found[one.id] != one:
            twice.add(one.id)
        found[one.id] = one
    return {id_: one for id_, one in found.items() if id_ not in twice}


def _one_day(mention: DateMention, said: SaidDate) -> DateMention | None:
    """The mention as the one date that is meant; None where it prints other parts than are said."""
    if mention.days is not None:
        return replace(mention, day=said.day, days=None) if said.day in mention.days else None
    if mention.years is not None:
        return replace(mention, year=said.year, years=None) if said.year in mention.years else None
    pairs = ((mention.year, said.year), (mention.month, said.month), (mention.day, said.day))
    if any(ours is not None and theirs is not None and ours != theirs for ours, theirs in pairs):
        return None
    return mention


def _parts(said: SaidDate) -> str:
    return "-".join(str(part) for part in (said.year, said.month, said.day) if part is not None) or "anything"
