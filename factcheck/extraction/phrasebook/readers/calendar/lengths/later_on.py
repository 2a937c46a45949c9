"""Lengths counted on from the sentence before, whatever it tells of: "Divers found her in July 1998, 75 years later".

A length and a date stand side by side, and the sentence before dates what it tells of. Where neither that date nor any
other of the draft lies so far away, the length is wrong, whichever of them it counts from.
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal
from operator import itemgetter

from factcheck.claims import Counting, Duration, Quantity
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import Length, claim_of, lengths_in, pair_of
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_HEDGE = r"(?:(?:just|only|exactly|some|barely|almost|nearly|over|more than|a full|about|fully|another) ){0,2}"
BESIDE = expression(rf"(?:,| –| —|:| \(|;)? ?{_HEDGE}$")
"""Between a date and a length that counts up to it: "in 1998, nearly 75 years later"."""
_LATER = expression(r" (?:later|on|afterwards)(?=[,.;:)–—]|$| –| —)")
_BEHIND = expression(
    r" (?:later|on|afterwards),? (?:\(?(?:in|on|by) |\()(?:early |late |the (?:spring|summer|autumn) of )?$"
)
_ELSEWHERE = expression(
    r"\b(?:after|since|when|until|before|than|while|as|if|would|could|planned|due|aged|age|old|born|birth|birthday"
    r"|then|earlier|another|further|the (?:first|second|last|previous)|first of)\b|[\"“”?]"
)
"""What may make the length one from some other beginning, in its sentence."""
ANOTHER_START = expression(
    r"\b(?:later|after|before|until|when|while|since|once|then|ago|aged|old|age|born|war|but|if|would|could|planned"
    r"|may have|might|another|decades?|again|soon|followed by|led to|eventually|finally|at (?:\d\d|[a-z]+teen)"
    r"|anniversary|school)\b"
)
"""The same in the sentence before: a second event that has no date of its own."""
_INSERTED = expression(r", (?!and |but |so |then )(?:who was |which was )?(?:[a-z]+ ){1,4}(?:in|on) $")
_HAD_BEEN = expression(r"\bhad (?:been|come|happened|last|struck|stood|occurred|taken place)\b|\bprevious\b")
_EARLIER = expression(r" (?:before|earlier)(?=[.,;)]|$)")
_NOT_EARLIER = expression(r"\b(?:after|than|if|would|could|born|aged|age|when|until|another)\b|[\"“”?]")
_WHEN = expression(r"^,? when\b")
_AND = expression(r"\band\b")
_UNITS = {
    "year": Decimal(365),
    "month": Decimal("30.4"),
    "week": Decimal(7),
    "day": Decimal(1),
    "decade": Decimal(3652),
}
_SLACK = {"year": 400, "month": 50, "week": 9, "day": 2, "decade": 2200}
"""How many days a date may lie beside the one that a length counts from, in all the ways of counting."""
_SHORTEST, _MOST = 2, 12


def later_on(scene: Scene, sentence: Sentence, before: Sentence) -> Iterator[Duration]:
    """A claim for the one length of a sentence with the date before it, where no date of the draft fits it."""
    if sentence.block.kind is BlockKind.QUOTE or sentence.block.cell is not None:
        return
    if not scene.side_by_side(before, sentence):
        return
    dates = [one for one in sentence.mentions if isinstance(one, DateMention)]
    told = [one for one in before.mentions if isinstance(one, DateMention) and day_of(one)]
    told = [one for one in told if not dates or _precedes(one, dates[0])]
    if len(dates) != 1 or day_of(dates[0]) is None or not 1 <= len(told) <= 2:
        return
    lengths = lengths_in(scene, sentence)
    if len(lengths) != 1 or lengths[0].quantity.unit not in _UNITS or lengths[0].quantity.value < _SHORTEST:
        return
    (end,), (length,) = dates, lengths
    if not _side_by_side(scene, sentence, length, end) or _ELSEWHERE.search(sentence.lower):
        return
    start = told[-1]
    if _INSERTED.search(scene.lower[before.start : start.start]) and scene.lower.startswith(",", start.end):
        return  # "The cross, put up in 1890, fell in a gale. In 1960, 20 years later, it was raised again"
    if (
        "u" in before.kinds
        or ANOTHER_START.search(_told(before, start))
        or _AND.search(scene.lower, start.end, before.end)
    ):
        return
    others = scene.once(_days)
    if scene.once(_has_ranges) or len(others) > _MOST:
        return
    if _precedes(start, end) and not any(fits(one, end, length.quantity) for _, one in others if one is not end):
        pair = pair_of(scene, [start, end])
        if pair is not None:
            yield claim_of(
                scene, length, pair, Counting.BETWEEN, tentative=False, phrase="so long after the one before"
            )


def earlier(scene: Scene, sentence: Sentence) -> Iterator[Duration]:
    """A claim for "had been on 24 August 1990, 14 years before", where no date of the draft lies so far behind it."""
    if sentence.block.kind is BlockKind.QUOTE or not _HAD_BEEN.search(sentence.lower):
        return
    dates = [one for one in sentence.mentions if isinstance(one, DateMention)]
    lengths = lengths_in(scene, sentence)
    if len(dates) != 1 or len(lengths) != 1 or lengths[0].quantity.unit not in ("year", "decade"):
        return
    (start,), (length,) = dates, lengths
    if day_of(start) is None or start.end > length.start or _NOT_EARLIER.search(sentence.lower):
        return
    if not BESIDE.fullmatch(scene.lower, start.end, length.start) or not _EARLIER.match(scene.lower, length.end):
        return
    if scene.once(_has_ranges):
        return
    days = scene.once(_days)
    first = bisect_right(days, day_of(start), key=itemgetter(0))
    others = sorted((one for _, one in days[first : first + _MOST + 1]), key=_place)
    before = [one for one in others if one.start < start.start and one.month]
    if not before or len(others) > _MOST:
        return
    own = scene.anchor.day if scene.anchor else None
    now = [DateMention(0, 0, own.year, own.month, own.day, None)] if own else []
    if not any(fits(start, one, length.quantity) for one in [*others, *now]):
        pair = pair_of(scene, [start, before[-1]])
        if pair is not None:
            yield claim_of(scene, length, pair, Counting.BETWEEN, tentative=False, phrase="so long before the one told")


def _has_ranges(scene: Scene) -> bool:
    return any(one.years for one in scene.dates)


def _days(scene: Scene) -> list[tuple[datetime.date, DateMention]]:
    """The dates of a draft with the days that they stand for, the earliest first."""
    dated = [(day, one) for one in scene.dates if (day := day_of(one)) is not None]
    return sorted(dated, key=itemgetter(0))


def _place(date: DateMention) -> int:
    return date.start


def _told(before: Sentence, date: DateMention) -> str:
    """A sentence without the "when" that explains its date: "on 14 November 2022, when the roof was stripped"."""
    at = date.end - before.start
    return before.lower[:at] + _WHEN.sub(" ", before.lower[at:], count=1)


def _side_by_side(scene: Scene, sentence: Sentence, length: Length, date: DateMention) -> bool:
    """Whether nothing but a comma or a preposition lies between a length that is told as "later" and a date."""
    if date.end <= length.start:
        beside = BESIDE.fullmatch(scene.lower, date.end, length.start) is not None
        return beside and _LATER.match(scene.lower, length.end) is not None
    return _BEHIND.fullmatch(scene.lower, length.end, date.start) is not None and length.start >= sentence.start


def day_of(date: DateMention) -> datetime.date | None:
    """The middle of the day, month or year that a date with a year stands for."""
    if date.year is None or date.years or date.days or not datetime.MINYEAR <= date.year < datetime.MAXYEAR:
        return None
    try:
        return datetime.date(date.year, date.month or 7, date.day or (15 if date.month else 1))
    except ValueError:
        return None


def _precedes(start: DateMention, end: DateMention) -> bool:
    first, last = day_of(start), day_of(end)
    return first is not None and last is not None and first < last


def fits(start: DateMention, end: DateMention, length: Quantity) -> bool:
    """Whether a date lies about as far before another as a length says."""
    first, last = day_of(start), day_of(end)
    unit = length.unit or ""
    if first is None or last is None or unit not in _UNITS:
        return False
    slack = _SLACK[unit] if unit in ("year", "decade") or (start.day and end.day) else max(_SLACK[unit], 32)
    if not (start.month and end.month):
        slack = max(slack, 400)
    return abs((last - first).days - length.value * _UNITS[unit]) <= slack
