"""Lengths beside the date to which they count: "on 31 August, four weeks later", "on 16 June, in eleven weeks".

"Later" counts from a date told before, in the sentence or in one of those before it, and every date of the draft is
tried; what is "from now" counts from the draft's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.claims import Counting, Duration
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, NumberMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.lengths.later_on import ANOTHER_START
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import Length, lengths_in
from factcheck.extraction.phrasebook.readers.calendar.lengths.tried_dates import Ends, reckoned
from factcheck.extraction.phrasebook.readers.calendar.told_dates import dated, own_day, told_before
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_UNITS = frozenset({"year", "decade", "month", "week", "day"})
_SOME = r"(?:(?:just|only|exactly|barely|a full|fully|the|another|not|some|almost|nearly|more than|over|and) ){0,2}"
_BESIDE = expression(rf"\)?(?:,| –| —|:| \() ?{_SOME}$")
_LATER = expression(r" (?:later|on|afterwards|after that|after this)(?=[,.;:)–—]|$| –| —| and\b)")
_BEHIND = expression(
    r" (?:later|on|afterwards|after that),? (?:[a-z]+ ){0,1}?(?:on|in|at the end of|in early|in late)(?: the)? "
    r"(?:(?:early|late|mid|spring|summer|autumn|winter|evening|morning|night|afternoon)(?: of)? )?$"
)
_FROM_NOW = expression(r" (?:from now|away|off|hence|ahead)(?=[,.;:)–—]|$)")
_IN = expression(r"\)?(?:,| –| —| \() ?(?:that is,? |i\.e\.,? |just |only )?in (?:just |only |exactly )?$")
_CLOSES = expression(r"(?=[,.;:)–—]|$| –| and\b)")
_ELSEWHERE = expression(
    r"\b(?:than|if|would|could|planned|was to|were to|due to|should|aged|age|old|earlier|delay\w*|postpon\w+"
    r"|late)\b|[?]"
)
_GOES_ON = expression(r"\band\b|\bbut\b|,(?! (?:aged?|the|in|at|on)\b)")
_UNDATED = expression(
    r"[.!?][\"”’)]* .*[.!?]|\b(?:had|first|second|third|last|next|previous|fire|flood"
    r"|followed|led to)\b|;"
)
"""What stands between two dates where something without a date may come between."""
_GUESS = expression(r"\b(?:may|might|perhaps|probably|possibly)\b")
_PAST = expression(r"\b(?:was|were|had|did|came|went|began|left|took|met|fell|[a-z]{2,}ed)\b")
_AFTER = expression(r" (?P<way>after|before) [^.;:,!?]{3,60}? (?:in|on|of|at)(?: the)? $")
_ENDS = expression(r"(?=[,.;:)–—]|$| –| and\b)")
_MOST, _LONGEST, _SHORTEST = 3, 800, 2


def read_steps_on(scene: Scene) -> Iterator[Duration]:
    """A claim for each length that stands beside a date and counts up to it."""
    for sentence in scene.sentences:
        kinds = sentence.kinds
        if "u" not in kinds or "d" not in kinds or sentence.end - sentence.start > _LONGEST:
            continue
        if sentence.block.kind is BlockKind.QUOTE or sentence.block.cell is not None or denied(sentence):
            continue
        elsewhere = _ELSEWHERE.search(sentence.lower)
        for length in lengths_in(scene, sentence)[:_MOST]:
            if length.quantity.unit in _UNITS and length.quantity.value >= _SHORTEST:
                claim = _ahead(scene, sentence, length)
                if claim is None and not elsewhere:
                    claim = _later(scene, sentence, length) or _after(scene, sentence, length)
                if claim is not None:
                    yield claim


def _later(scene: Scene, sentence: Sentence, length: Length) -> Duration | None:
    by_day = length.quantity.unit in ("day", "week", "month")
    here = dated(sentence, by_day=by_day)
    end = next((one for one in here if _counts_up_to(scene, length, one)), None)
    if end is None or not (end.day or not by_day or (length.quantity.unit == "month" and end.month)):
        return None
    low = min(end.start, length.start)
    before = [one for one in here if one.end <= low]
    starts = before[::-1] or told_before(scene, sentence, by_day=by_day)[::-1]
    if not starts or (length.start < end.start and scene.lower[sentence.start : low].strip('"“‘ ')):
        return None  # "The youngest married and, two years later, in 1982": of what is not dated.
    if ANOTHER_START.search(scene.lower, starts[0].end, low) or _UNDATED.search(scene.lower, starts[0].end, low):
        return None
    if any(one.unit in _UNITS for one in scene.within(starts[0].end, low, NumberMention)):
        return None
    home = scene.sentence_at(starts[0].start)
    if home is not None and home is not sentence and _GOES_ON.search(scene.lower, starts[0].end, home.end):
        return None  # "She came in 1984 and was made a partner. In 2009, ten years later"
    if by_day:
        starts = [one for one in starts if one.day and one.month]
    if not starts or (by_day and scene.anchor is None and any(one.year is None for one in (*starts, end))):
        return None
    return reckoned(scene, length, Ends(starts, [end]), "so long after what is told before", Counting.BETWEEN)


def _counts_up_to(scene: Scene, length: Length, end: DateMention) -> bool:
    if end.end <= length.start:
        beside = _BESIDE.fullmatch(scene.lower, end.end, length.start) is not None
        return beside and _LATER.match(scene.lower, length.end) is not None
    return _BEHIND.fullmatch(scene.lower, length.end, end.start) is not None


def _after(scene: Scene, sentence: Sentence, length: Length) -> Duration | None:
    """ "Went back to work on 24 June, nine days after they had walked out on 15 June"."""
    if length.quantity.unit not in ("day", "week"):
        return None
    here = dated(sentence, by_day=True)
    before = [one for one in here if one.end <= length.start]
    behind = [one for one in here if one.start >= length.end]
    if not before or not behind or not _BESIDE.fullmatch(scene.lower, before[-1].end, length.start):
        return None
    end, start = before[-1], behind[0]
    if not _AFTER.fullmatch(scene.lower, length.end, start.start) or not _ENDS.match(scene.lower, start.end):
        return None
    if not (start.day and end.day):
        return None
    return reckoned(scene, length, Ends([start], [end]), "so long after what is told behind", Counting.BETWEEN)


def _ahead(scene: Scene, sentence: Sentence, length: Length) -> Duration | None:
    """ "In April, five months from now", from the draft's own date on."""
    own = own_day(scene)
    if own is None or _GUESS.search(sentence.lower):
        return None
    for date in dated(sentence, by_day=True):
        if date.end > length.start or not date.month or _PAST.search(scene.lower, sentence.start, date.start):
            continue
        beside = _BESIDE.fullmatch(scene.lower, date.end, length.start) and _FROM_NOW.match(scene.lower, length.end)
        if not beside and _IN.fullmatch(scene.lower, date.end, length.start):
            beside = _CLOSES.match(scene.lower, length.end)
        if not beside or not (date.day or length.quantity.unit == "month"):
            continue
        told = (date.year or 0, date.month, date.day or 31)
        ahead = date if told >= (own.year, own.month, own.day) else replace(date, year=(date.year or 0) + 1)
        return reckoned(scene, length, Ends([own], [ahead], sure=True), "so long from now", Counting.BETWEEN)
    return None
