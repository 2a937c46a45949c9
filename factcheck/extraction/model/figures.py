"""The figures of a model's answer, read from the draft's own text at the words that the model quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from factcheck.claims import PERCENT, Form, Quantity
from factcheck.extraction.model.asked import SaidQuantity
from factcheck.extraction.model.lines import line_at
from factcheck.extraction.model.passages import Passage
from factcheck.extraction.model.quoting import Range, Unfounded, short
from factcheck.extraction.phrasebook.claiming import Maker
from factcheck.extraction.phrasebook.mentions.mention import Mention, NumberMention
from factcheck.extraction.phrasebook.mentions.numbers import scan_numbers
from factcheck.extraction.phrasebook.mentions.units import UNITS
from factcheck.extraction.phrasebook.mentions.words import TENS_IN_WORDS, UNITS_IN_WORDS
from factcheck.extraction.phrasebook.phrases.arithmetic.ratio import MULTIPLES
from factcheck.extraction.phrasebook.scene import fold

MentionT = TypeVar("MentionT", bound=Mention)

WORDS = re.compile(r"[a-z]+|\d+s?")
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
_PERCENT = re.compile(r"%|\bper ?cent|\bpct\b")
_DIGITS = re.compile(r"\d(?:[\d,\u00a0\u202f]*\d)?(?:\.\d+)?")
_MOST_DIGITS = 16
_ALMOST = Decimal("0.005")
"""How far a fraction that a model writes as a decimal may be off: 0.67 for "two thirds"."""
_OTHER_WORDS: Mapping[str, tuple[int, str | None]] = {
    **{word: (value, None) for word, value in (UNITS_IN_WORDS | TENS_IN_WORDS).items()},
    **dict.fromkeys(("both", "pair", "couple", "twice", "duo"), (2, None)),
    **dict.fromkeys(("single", "sole", "once"), (1, None)),
    **{"trio": (3, None), "quartet": (4, None), "quintet": (5, None), "hundred": (100, None), "thousand": (1000, None)},
    **{"fortnight": (14, "day"), "decade": (10, "year"), "century": (100, "year")},
}
"""Words for a number that the scan of running text passes over, with their unit."""
_ONE = re.compile(r"\ban? (?P<unit>[a-z]+)\b")
_HUNDREDTHS = frozenset((PERCENT, "cent", "penny"))
"""Units of which a model may write 46 as 0.46: a percentage, cents of a dollar."""
_OUT_OF = re.compile(r" (?:in|out of|of) (?:every |each )?")


class Figures:
    """Reads figures of one passage."""

    def __init__(self, passage: Passage, numbers: Sequence[NumberMention], maker: Maker) -> None:
        """`numbers` are those that the scan of running text finds in the draft, in order."""
        self._lines = passage.lines
        self._draft = passage.draft
        self._numbers = numbers
        self._maker = maker

    def read(self, said: SaidQuantity, place: Range) -> Quantity:
        """The figure that the model means among those at its quote. Raises Unfounded where there is none."""
        wanted = _number(said.value)
        found = list(self._at(place))
        for mention in found:
            meant = mention
            if wanted is None and len(found) == 1:
                break
            if wanted is not None and _same(mention, wanted):
                break
            if wanted is not None and (scaled := self._scaled(mention, wanted)) is not None:
                meant = scaled
                break
        else:
            raise Unfounded(f"{said.value} is not the number in “{short(said.quote)}”")
        if meant.unit is None and meant.form is not Form.FRACTION and _PERCENT.search(self._head(meant.start)):
            meant = replace(meant, unit=PERCENT)
        return self._maker.quantity(meant)

    def near_percent(self, at: int) -> bool:
        """Whether a percent sign or word stands in the line of a figure, or at the head of its column."""
        return bool(_PERCENT.search(self._around(at)))

    def _at(self, place: Range) -> Iterator[NumberMention]:
        """Every figure at a quote: those of running text, or else those that stand for one here alone."""
        start, end = place
        text = self._draft.prose[start:end]
        scanned = overlapping(self._numbers, place) or [moved(one, start) for one in scan_numbers(text, fold(text))]
        spelt = [one for one in _spelt(text, start) if not overlapping(scanned, (one.start, one.end))]
        yield from self._one_in_so_many(sorted([*scanned, *spelt], key=_start))
        yield from scanned or spelt

    def _one_in_so_many(self, found: Sequence[NumberMention]) -> Iterator[NumberMention]:
        """ "21 in every hundred" as a fraction, where the quote holds both figures."""
        if len(found) == 2 and found[1].value:
            one, two = found
            if _OUT_OF.fullmatch(fold(self._draft.prose[one.end : two.start])):
                value = one.value / two.value
                hedge = (one.hedge, Form.FRACTION, one.hedge_start)
                yield NumberMention(one.start, two.end, value, value / 10, None, *hedge)

    def _scaled(self, mention: NumberMention, wanted: Decimal) -> NumberMention | None:
        """The number with the magnitude that its line or its column prints elsewhere."""
        if not mention.value or mention.form is Form.FRACTION:
            return None
        times = wanted / mention.value
        for power, words in _SIZES.items():
            if times == Decimal(10) ** power and not words.isdisjoint(WORDS.findall(self._around(mention.start))):
                return replace(mention, value=wanted, step=mention.step * times)
        return None

    def _around(self, at: int) -> str:
        """The line of a figure, in lower case; of a figure in a table, its heads and the lines above and below it."""
        prose = self._draft.prose
        line = line_at(self._lines, at)
        if line is None:
            return ""
        near = [line]
        if line.blocks[0].cell is not None:
            above = [one for one in self._lines if one.start < line.start and one.blocks[0].cell is None]
            below = [one for one in self._lines if one.start > line.start and one.blocks[0].cell is None]
            near += above[-_CAPTION:] + below[:1]
        return " ".join((*(fold(prose[one.start : one.end]) for one in near), self._head(at)))

    def _head(self, at: int) -> str:
        """The heads of the column and the row that a prose offset stands under, in lower case."""
        cell = self._draft.block_at(at).cell
        return f"{cell.column_header} {cell.row_header}".lower() if cell else ""


def overlapping(mentions: Sequence[MentionT], place: Range) -> list[MentionT]:
    """The mentions that share a character with a range of the prose."""
    start, end = place
    return [mention for mention in mentions if mention.start < end and start < mention.end]


def moved(mention: MentionT, by: int) -> MentionT:
    """A mention that was found in a piece of the prose, at its place in the whole."""
    mention.start += by
    mention.end += by
    if isinstance(mention, NumberMention):
        mention.hedge_start += by
    return mention


def _spelt(text: str, start: int) -> Iterator[NumberMention]:
    """Figures that the scan of running text passes over: "doubled", "fortnight", "six" in "a six-club league"."""
    lower = fold(text)
    for match in _ONE.finditer(lower):
        if (measured := UNITS.get(match["unit"])) is not None:
            at, to = start + match.start(), start + match.end()
            yield NumberMention(at, to, Decimal(1), Decimal(1), measured, None, Form.WORDS, at)
    for match in WORDS.finditer(lower):
        word, at, to = match.group(), start + match.start(), start + match.end()
        if word in MULTIPLES:
            above, below = MULTIPLES[word]
            yield NumberMention(at, to, Decimal(above) / below, Decimal(1), None, None, Form.WORDS, at)
        elif word in _OTHER_WORDS:
            number, unit = _OTHER_WORDS[word]
            yield NumberMention(at, to, Decimal(number), Decimal(1), unit, None, Form.WORDS, at)
    for match in _DIGITS.finditer(text):
        digits = re.sub(r"[^\d.]", "", match.group())
        at, to = start + match.start(), start + match.end()
        if len(digits) <= _MOST_DIGITS:
            step = Decimal(1).scaleb(-len(digits.partition(".")[2]))
            yield NumberMention(at, to, Decimal(digits), step, None, None, Form.DIGITS, at)


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
    if mention.form is Form.FRACTION:
        return abs(mention.value - wanted) <= _ALMOST
    return mention.value == wanted or (mention.unit in _HUNDREDTHS and mention.value == wanted * 100)


def _start(mention: Mention) -> int:
    return mention.start
