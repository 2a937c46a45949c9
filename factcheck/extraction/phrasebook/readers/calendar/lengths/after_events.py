"""Lengths counted from an event by its noun: "The diary was found in 2019, 70 years after his death".

The draft dates the event elsewhere, by its noun or by a verb of it. The other end is the date beside the length, that
of the sentence before ("That was 12 years before the flood") or the draft's own. Every date of the draft is tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claims import Counting, Duration
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import Length, lengths_in
from factcheck.extraction.phrasebook.readers.calendar.lengths.tried_dates import Ends, reckoned
from factcheck.extraction.phrasebook.readers.calendar.told_dates import EVENTS, dated, event_dates, now, told_before
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_COUNTED = expression(
    r" (?:to the day )?(?P<way>after|before|since|on from|from) (?:(?:the|its|his|her|their|that|this)(?: own)? |"
    r"(?:(?:the|his|her|its|their) )?(?:[\w’'-]+ ){0,2}[\w-]+['’]s? )?"
    rf"(?:(?!next|last|second|third|first|previous|earlier|later|new|civil)[a-z-]+ )?(?P<noun>{'|'.join(EVENTS)})"
    r"(?=[.,;:)–—]|$| –| and\b| but\b| when\b)"
)
_BESIDE = expression(
    r"\)?(?:,| –| —| \(|:)? ?(?:(?:and |but )?(?:just|only|exactly|some|barely|almost|nearly|about|more than"
    r"|over|fully|a full|the|now) ){0,2}$"
)
_BEHIND = expression(r",? (?:in|on) $")
_THAT_WAS = expression(
    r"[\"“‘]?(?:and )?(?:that|this|it|which|all that) (?:is|was|came|happened)(?: just| only| exactly| some"
    r"| almost)? $"
)
_NOW = expression(r"\b(?:has|have|is|are|still|today|remains?)\b")
_PAST = expression(r"\b(?:had|was|were|did)\b|\b[a-z]+ed\b")
_GUARD = expression(r"\b(?:if|unless|would|could|might|planned|due to|instead)\b")
_UNITS = ("year", "month", "week", "day", "decade", "century")
_MOST, _LONGEST = 3, 800


def read_after_events(scene: Scene) -> Iterator[Duration]:
    """A claim for each length told as after or before an event, where the draft dates one event of that noun."""
    for sentence in scene.sentences_with((" after ", " before ", " since ", " from ")):
        if "u" not in sentence.kinds or sentence.block.kind is BlockKind.QUOTE or sentence.block.cell is not None:
            continue
        if sentence.end - sentence.start > _LONGEST:
            continue
        for length in lengths_in(scene, sentence)[:_MOST]:
            counted = _COUNTED.match(scene.lower, length.end, sentence.end)
            if counted is None or length.quantity.unit not in _UNITS or _GUARD.search(sentence.lower):
                continue
            if denied(sentence):
                continue
            by_day = length.quantity.unit in ("day", "week")
            starts = event_dates(scene, counted["noun"], counted[0], (length.start, counted.end()), by_day=by_day)
            ends = _others(scene, sentence, length, counted, starts, by_day=by_day)
            if starts and ends:
                claim = reckoned(scene, length, Ends(starts, ends), "so long after an event", Counting.BETWEEN)
                if claim is not None:
                    yield claim


def _others(
    scene: Scene,
    sentence: Sentence,
    length: Length,
    counted: re.Match[str],
    starts: Sequence[DateMention],
    *,
    by_day: bool,
) -> Sequence[DateMention]:
    """The moments that may lie so long after an event: beside the length, told before it, or the draft's own."""
    here = [one for one in dated(sentence, by_day=by_day) if one not in starts]
    for one in here:
        if one.end <= length.start and _BESIDE.fullmatch(scene.lower, one.end, length.start):
            return [one]
        if one.start >= counted.end() and _BEHIND.fullmatch(scene.lower, counted.end(), one.start):
            return [one]
    lead = scene.lower[sentence.start : length.start]
    if here:
        return here if len(here) == 1 and here[0].end <= length.start else []
    if _THAT_WAS.fullmatch(lead):
        return [one for one in told_before(scene, sentence) if one not in starts][::-1]
    own = now(scene)
    return [own] if own and _NOW.search(sentence.lower) and not _PAST.search(sentence.lower) else []
