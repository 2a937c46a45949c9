"""The parts of a model's claims, taken from the draft: quantities, dates, times and places at the words it quotes.

A value is parsed from the draft's own text at the quote, as the phrasebook would; what the model says of it only
chooses between readings ("4.2 to 4.5 million"), and where it says what the draft does not, the part is thrown out.
"""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from functools import cached_property
from itertools import chain
from typing import TypeVar

from factcheck.atlas import Atlas
from factcheck.atlas.names import key
from factcheck.claims import PERCENT, Date, Form, Place, Quantity, TimeOfDay
from factcheck.claims.model import Quoted
from factcheck.extraction.model.asked import Answer, SaidDate, SaidPlace, SaidQuantity, SaidTime, SaidWords
from factcheck.extraction.model.lines import line_at
from factcheck.extraction.model.passages import Passage
from factcheck.extraction.model.quoting import Quotes, Range
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
from factcheck.extraction.phrasebook.phrases.arithmetic.ratio import MULTIPLES
from factcheck.extraction.phrasebook.scene import fold

SaidT = TypeVar("SaidT", bound=SaidWords)
MentionT = TypeVar("MentionT", bound=Mention)

_SIZES: Mapping[int, frozenset[str]] = {
    3: frozenset(("thousand", "thousands", "000", "000s", "k")),
    5: frozenset(("lakh", "lakhs")),
    6: frozenset(("million", "millions", "m", "mn", "mln", "mm")),
    7: frozenset(("crore", "crores", "cr")),
    9: frozenset(("billion", "billions", "bn", "b")),
    12: frozenset(("trillion", "trillions", "tn", "trn")),
}
"""Words for a power of ten that may stand away from the figure: at the end of a range, or at the head of a column."""
_CAPTION = 2
"""How many lines above a table may say what its figures are."""
_WORDS = re.compile(r"[a-z]+|\d+s?")
_PERCENT = re.compile(r"%|\bper ?cent|\bpct\b")
_DIGITS = re.compile(r"\d(?:[\d,\u00a0\u202f]*\d)?(?:\.\d+)?")
_YEAR = re.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")
_ALMOST = Decimal("0.005")
"""How far a fraction that a model writes as a decimal may be off: 0.67 for "two thirds"."""
_OTHER_WORDS: Mapping[str, tuple[int, str | None]] = {
    **dict.fromkeys(("both", "pair", "couple", "twice", "duo"), (2, None)),
    **dict.fromkeys(("single", "sole", "once"), (1, None)),
    **{"trio": (3, None), "quartet": (4, None), "quintet": (5, None), "hundred": (100, None), "thousand": (1000, None)},
    **{"fortnight": (14, "day"), "decade": (10, "year"), "century": (100, "year")},
}
"""Words for a number that the scan of running text passes over, with their unit."""
_MONTHS = {name.lower(): number for number, name in enumerate(month_name) if name}
_OUT_OF = re.compile(r" (?:in|out of|of) (?:every |each )?")


class Unfounded(Exception):
    """A part that the draft does not bear out; `str()` says why, for the list of what was thrown out."""


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
        """Words that the draft holds near a prose offset, outside what is taken. Raises Unfounded."""
        found = self.quotes.near(quote, at, taken)
        if found is None:
            raise Unfounded(f"“{_short(quote)}” does not stand in the draft")
        return Quoted(quote=self.maker.quote(*found), span=self.maker.span(*found))

    def printed(self, word: str | None) -> str | None:
        """A word of the model's where the passage prints it, singular or plural; None where it does not."""
        if word is None or not word.strip():
            return None
        keys = {noun_key(one) for one in _WORDS.findall(word.lower())}
        return word.strip() if keys and keys <= self._printed else None

    @cached_property
    def _printed(self) -> frozenset[str]:
        words = chain.from_iterable(
            _WORDS.findall(fold(self._draft.prose[line.start : line.end])) for line in self._passage.lines
        )
        return frozenset(noun_key(word) for word in words)

    def _make(self, table: str, id_: str) -> Quantity | Date | TimeOfDay | Place:
        said = self._said[table].get(id_)
        if said is None:
            raise Unfounded(f"{id_!r} is none of the {table} that the answer lists")
        ranges = self.quotes.all(said.quote, said.line)
        if not ranges:
            raise Unfounded(f"“{_short(said.quote)}” does not stand in the draft")
        match said:
            case SaidQuantity():
                return self._first(said, ranges, self._quantity)
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

    def _quantity(self, said: SaidQuantity, place: Range) -> Quantity:
        wanted = _number(said.value)
        found = _overlapping(self._mentions.numbers, place)
        spelt = [one for one in self._alone(place) if not _overlapping(found, (one.start, one.end))]
        found = [*self._one_in_so_many(sorted([*found, *spelt], key=_start)), *(found or spelt)]
        for mention in found:
            if wanted is None and len(found) == 1:
                break
            if wanted is not None and _same(mention, wanted):
                break
            if wanted is not None and (scaled := self._scaled(mention, wanted)) is not None:
                mention = scaled
                break
        else:
            raise Unfounded(f"{said.value} is not the number in “{_short(said.quote)}”")
        if mention.unit is None and mention.form is not Form.FRACTION and _PERCENT.search(self._head(mention.start)):
            mention = replace(mention, unit=PERCENT)
        return self.maker.quantity(mention)

    def _one_in_so_many(self, found: Sequence[NumberMention]) -> list[NumberMention]:
        """ "21 in every hundred" as a fraction, where the quote holds both figures."""
        if len(found) != 2 or not found[1].value:
            return []
        one, two = found
        if not _OUT_OF.fullmatch(fold(self._draft.prose[one.end : two.start])):
            return []
        value = one.value / two.value
        return [NumberMention(one.start, two.end, value, value / 10, None, one.hedge, Form.FRACTION, one.hedge_start)]

    def _alone(self, place: Range) -> list[NumberMention]:
        """Numbers that the scan of running text passes over: "46-year-old", "doubled", "week 12"."""
        start, end = place
        text = self._draft.prose[start:end]
        lower = fold(text)
        found = [_moved(mention, start) for mention in scan_numbers(text, lower)]
        if found:
            return found
        for match in _WORDS.finditer(lower):
            word = match.group()
            at, to = start + match.start(), start + match.end()
            if word in MULTIPLES:
                above, below = MULTIPLES[word]
                found.append(NumberMention(at, to, Decimal(above) / below, Decimal(1), None, None, Form.WORDS, at))
            elif word in _OTHER_WORDS:
                number, unit = _OTHER_WORDS[word]
                found.append(NumberMention(at, to, Decimal(number), Decimal(1), unit, None, Form.WORDS, at))
        for match in _DIGITS.finditer(text):
            digits = re.sub(r"[^\d.]", "", match.group())
            at, to = start + match.start(), start + match.end()
            step = Decimal(1).scaleb(-len(digits.partition(".")[2]))
            if len(digits) <= 16:
                found.append(NumberMention(at, to, Decimal(digits), step, None, None, Form.DIGITS, at))
        return found

    def _scaled(self, mention: NumberMention, wanted: Decimal) -> NumberMention | None:
        """The number with the magnitude that its line or its column prints elsewhere."""
        if not mention.value or mention.form is Form.FRACTION:
            return None
        times = wanted / mention.value
        for power, words in _SIZES.items():
            if times == Decimal(10) ** power and not words.isdisjoint(_WORDS.findall(self._around(mention.start))):
                return replace(mention, value=wanted, step=mention.step * times)
        return None

    def near_percent(self, at: int) -> bool:
        """Whether a percent sign or word stands in the line of a figure, or at the head of its column."""
        return bool(_PERCENT.search(self._around(at)))

    def _around(self, at: int) -> str:
        """The line of a figure, in lower case; of a figure in a table, its heads and the lines above and below it."""
        lines, prose = self._passage.lines, self._draft.prose
        line = line_at(lines, at)
        if line is None:
            return ""
        near = [line]
        if line.blocks[0].cell is not None:
            above = [one for one in lines if one.start < line.start and one.blocks[0].cell is None]
            below = [one for one in lines if one.start > line.start and one.blocks[0].cell is None]
            near += above[-_CAPTION:] + below[:1]
        return " ".join((*(fold(prose[one.start : one.end]) for one in near), self._head(at)))

    def _head(self, at: int) -> str:
        """The heads of the column and the row that a prose offset stands under, in lower case."""
        cell = self._draft.block_at(at).cell
        return f"{cell.column_header} {cell.row_header}".lower() if cell else ""

    def _date(self, said: SaidDate, place: Range) -> Date:
        found = [one for one in _overlapping(self._mentions.dates, place) if isinstance(one, DateMention)]
        text = self._draft.prose[place[0] : place[1]]
        if not found:
            found = [_moved(one, place[0]) for one in scan_dates(text) if isinstance(one, DateMention)]
        if not found and (year := _YEAR.search(text)):
            start = place[0] + year.start()
            found = [DateMention(start, start + 4, int(year.group()), None, None, None)]
        for word in re.finditer(r"\w+", text) if not found else ():
            if (month := _MONTHS.get(word.group().lower())) is not None:
                found = [DateMention(place[0] + word.start(), place[0] + word.end(), None, month, None, None)]
        for mention in found:
            if (one := _one_day(mention, said)) is not None:
                return self.maker.date(one)
        raise Unfounded(f"“{_short(said.quote)}” is no date that says {_parts(said)}")

    def _time(self, said: SaidTime, place: Range) -> TimeOfDay:
        found = [one for one in _overlapping(self._mentions.dates, place) if isinstance(one, TimeMention)]
        for mention in found:
            begin = mention.clock is not None and mention.clock.begin is not None and place[1] < mention.end
            made = self.maker.time(mention, zone=self.printed(said.zone), begin=begin)
            if made is not None:
                return made
        raise Unfounded(f"“{_short(said.quote)}” is no time of day")

    def _place(self, said: SaidPlace, place: Range) -> Place:
        found = _overlapping(self._mentions.places, place)
        type_word, country = self._type_word(said), self.printed(said.country)
        if found:
            best = max(found, key=lambda one: min(one.end, place[1]) - max(one.start, place[0]))
            made = self.maker.place(best)
            update = {
                "type_word": made.type_word or (None if made.capital else type_word),
                "country": made.country or (country if country and key(country) != key(made.name) else None),
            }
            return made.model_copy(update=update)
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
        if self._atlas.named(" ".join(words)):
            return start, end, " ".join(words)
        if words[0].lower() == "the" and len(words) > 1:
            start, words = start + 4, words[1:]
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


def _start(mention: Mention) -> int:
    return mention.start


def _by_id(said: Iterable[SaidT]) -> Mapping[str, SaidT]:
    """By id; an id that was given twice belongs to none."""
    found: dict[str, SaidT] = {}
    twice = set()
    for one in said:
        if one.id in found and found[one.id] != one:
            twice.add(one.id)
        found[one.id] = one
    return {id_: one for id_, one in found.items() if id_ not in twice}


def _overlapping(mentions: Sequence[MentionT], place: Range) -> list[MentionT]:
    start, end = place
    return [mention for mention in mentions if mention.start < end and start < mention.end]


def _moved(mention: MentionT, by: int) -> MentionT:
    mention.start += by
    mention.end += by
    if isinstance(mention, NumberMention):
        mention.hedge_start += by
    return mention


def _number(text: str) -> Decimal | None:
    """The number that a model writes: "1,234.5", "2/3"; None for what is none."""
    plain = re.sub(r"[\s,_]", "", text.strip().rstrip("%"))
    above, bar, below = plain.partition("/")
    try:
        value = Decimal(above) / Decimal(below) if bar else Decimal(plain)
    except (InvalidOperation, ZeroDivisionError):
        return None
    return value if value.is_finite() and abs(value.adjusted()) < 40 else None


def _same(mention: NumberMention, wanted: Decimal) -> bool:
    if mention.form is Form.FRACTION or mention.step < 1:
        return abs(mention.value - wanted) <= (_ALMOST if mention.form is Form.FRACTION else 0)
    return mention.value == wanted


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


def _short(quote: str) -> str:
    return quote if len(quote) <= 60 else f"{quote[:59]}…"
