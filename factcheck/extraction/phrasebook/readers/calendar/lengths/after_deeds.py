"""Lengths counted from a deed that is dated elsewhere: "Her memoir came out in 1998, nine years after she retired".

The verb is the link: one sentence near tells when it was done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claims import Counting, Duration
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, TimeMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.ages.births import KIN
from factcheck.extraction.phrasebook.readers.calendar.clocks.clock_sums import of_its_size
from factcheck.extraction.phrasebook.readers.calendar.lengths.later_on import BESIDE
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import Length, claim_of, lengths_in, pair_of
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretch_words import CLOCK_UNITS
from factcheck.extraction.phrasebook.readers.calendar.moments import travels
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_DEED = expression(
    r" (?:to the day )?(?P<way>after|before) (?P<who>it|he|she|they|the (?:[a-z]+ )?(?P<noun>[a-z]{3,}))"
    r" (?:had |was |were |had been |first |finally )*(?P<verb>(?!been\b|had\b|was\b|were\b|first\b)[a-z]{3,}"
    r"(?: (?:over|up|down|out|off))?)(?=[.,;:)]|$| and\b| as\b| by\b)"
)
_GUARD = expression(r"\b(?:if|unless|would|could|might|planned|due|again|another|instead)\b|[\"“”?]")
_DONE = (
    r"\b{}\b(?! (?:that|to|by then)\b)[^.;:!?]{{0,50}}?\b(?:in|on)(?: the)?"
    r"(?: (?:night|morning|evening|spring|summer|autumn|winter) of)? $"
)
_WHEN = r"(?:,| –)? when [^.;:!?]{{0,70}}?\b{}\b"
_AGAIN = expression(
    r"\b(?:again|first|second|third|another|later|re-[a-z]+|reopen\w*|rebuil\w+|relaunch\w*|reform\w*|remarried)\b"
)
_SUBJECT = expression(r"(?:the|an?|its|their|his|her) (?:[a-z]+ )?(?P<noun>[a-z]{3,}) (?:was|were|had|is|has)\b")
_UNITS = ("year", "month", "week", "day", "decade")
_BLOCKS = 2


def read_after_deeds(scene: Scene) -> Iterator[Duration]:
    """A claim for each length beside a date that is told as after, or before, what another sentence dates."""
    for sentence in scene.sentences_with((" after ", " before ")):
        if "u" not in sentence.kinds or sentence.block.kind is BlockKind.QUOTE:
            continue
        if "t" in sentence.kinds:
            yield from _by_the_clock(scene, sentence)
        if "d" not in sentence.kinds:
            continue
        dates = [one for one in sentence.mentions if isinstance(one, DateMention) and one.year and not one.years]
        if len(dates) != 1 or _GUARD.search(sentence.lower) or denied(sentence):
            continue
        for length in lengths_in(scene, sentence):
            if length.quantity.unit in _UNITS and length.start > dates[0].end:
                yield from _claim(scene, sentence, length, dates[0])


def _by_the_clock(scene: Scene, sentence: Sentence) -> Iterator[Duration]:
    """ "A camera showed him at 6.41am, 41 minutes after he set out", where he "had set out at 5.50am"."""
    times = [one for one in sentence.mentions if isinstance(one, TimeMention)]
    lengths = [one for one in lengths_in(scene, sentence) if one.quantity.unit in CLOCK_UNITS]
    if len(times) != 1 or len(lengths) != 1 or _GUARD.search(sentence.lower) or travels(sentence):
        return
    deed = _DEED.match(scene.lower, lengths[0].end, sentence.end)
    if deed is None or deed["way"] == "before" or not BESIDE.fullmatch(scene.lower, times[0].end, lengths[0].start):
        return
    done = re.compile(rf"\b{re.escape(deed['verb'])}\b[^.;:!?]{{0,40}}?\bat $")
    told = [
        time
        for one in scene.sentences_in(sentence.block.start, sentence.block.end)
        if one is not sentence and deed["verb"] in one.lower and (deed["noun"] or "") in one.lower
        for time in one.mentions
        if isinstance(time, TimeMention) and done.search(scene.lower[one.start : time.start])
    ]
    pair = pair_of(scene, [told[0], times[0]]) if len(told) == 1 and told[0].start < times[0].start else None
    if pair is not None and of_its_size(lengths[0], told[0], times[0]):
        yield claim_of(scene, lengths[0], pair, Counting.BETWEEN, tentative=False, phrase="so long after a deed")


def _claim(scene: Scene, sentence: Sentence, length: Length, date: DateMention) -> Iterator[Duration]:
    deed = _DEED.match(scene.lower, length.end, sentence.end)
    if deed is None or not BESIDE.fullmatch(scene.lower, date.end, length.start):
        return
    told = _dated(scene, sentence, deed["verb"], deed["noun"])
    if len(told) != 1 or told[0].year is None or date.year is None:
        return
    first, last = (told[0], date) if deed["way"] == "after" else (date, told[0])
    if (first.year or 0, first.month or 0) > (last.year or 0, last.month or 12):
        return
    pair = pair_of(scene, [first, last])
    if pair is not None:
        yield claim_of(scene, length, pair, Counting.BETWEEN, tentative=False, phrase="so long after a deed")


def _dated(scene: Scene, sentence: Sentence, verb: str, noun: str | None) -> Sequence[DateMention]:
    """The dates at which the sentences around say that something was done; none where one tells of it as done twice."""
    done = re.compile(_DONE.format(re.escape(verb)))
    when = re.compile(_WHEN.format(re.escape(verb)))
    home = scene.draft.block_number(sentence.start)
    near = scene.draft.blocks[max(0, home - _BLOCKS) : home + _BLOCKS + 1]
    subject = _SUBJECT.match(sentence.lower) if noun is None else None
    found: dict[tuple[int, int | None, int | None], DateMention] = {}
    for one in scene.sentences_in(near[0].start, near[-1].end):
        if one is sentence or "d" not in one.kinds or f" {verb}" not in one.lower:
            continue
        if noun is not None and noun not in one.lower:
            continue
        if KIN.search(one.lower) or (subject is not None and subject["noun"] not in one.lower):
            return []  # "Her brother left in 1980. She wrote it in 1999, two years after she left"
        for date in one.mentions:
            if not isinstance(date, DateMention) or date.years:
                continue
            low = max([one.start, *(other.end for other in one.mentions if other.end <= date.start)])
            if done.search(scene.lower[low : date.start]) or when.match(scene.lower, date.end, one.end):
                if date.year is None or _AGAIN.search(one.lower):
                    return []
                found[date.year, date.month, date.day] = date
    return list(found.values())
