"""Lengths that passed between two dates: "We left on 8 May and arrived on 28 May. Twenty days separated them".

The sentence of the length, or the one before, tells two dates and no more; all that lie near are tried.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Counting, Duration
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import lengths_in
from factcheck.extraction.phrasebook.readers.calendar.lengths.tried_dates import Ends, reckoned
from factcheck.extraction.phrasebook.readers.calendar.told_dates import dated, told_before
from factcheck.extraction.phrasebook.scene import Scene

_LEAD = expression(
    r"(?:^|[.;:,–—] ?|\band |\bbut |\bonly |\bthere (?:were|was|are) )(?:(?:just|only|barely"
    r"|exactly|some|almost|nearly|not quite|fully|another|and|but) ){0,3}$"
)
_TWO = r"(?:the two|them|those (?:two )?(?:dates|days)|both)"
_BETWEEN = expression(
    rf" (?:had )?(?:passed|went by|elapsed|lay|lie|lies|had gone by|were to pass)(?: between {_TWO}\b|(?=[.;]|$))"
    rf"| (?:had )?(?:separated?|separates|divided?) {_TWO}\b| between {_TWO}\b"
)
_OPENS = expression(rf"[\"“‘]?between {_TWO} (?:lay|lie|passed|were|are|went by) $")
_THERE_WERE = expression(
    r"(?:^|\b(?:there (?:were|was|are)|with) )(?:(?:just|only|barely|exactly|some|almost|nearly|not quite"
    r"|fully) ){0,2}$"
)
_AND = expression(r" (?:lay |passed |lie )?between [^.;:!?]{2,60}")
_GUARD = expression(r"\b(?:if|unless|would|could|should|must|each|every|usually|normally|average|at least|or more)\b")
_UNITS = frozenset({"year", "decade", "month", "week", "day"})
_LONGEST, _CLAUSE = 600, 24


def read_passed(scene: Scene) -> Iterator[Duration]:
    """A claim for each length that is told as what passed between the two dates before it."""
    for sentence in scene.sentences:
        if "u" not in sentence.kinds or sentence.block.kind is BlockKind.QUOTE or sentence.block.cell is not None:
            continue
        if sentence.end - sentence.start > _LONGEST or denied(sentence):
            continue
        lengths = [one for one in lengths_in(scene, sentence) if one.quantity.unit in _UNITS]
        if len(lengths) != 1:
            continue
        (length,) = lengths
        lead = scene.lower[sentence.start : length.start]
        if _GUARD.search(scene.lower, sentence.start, min(sentence.end, length.end + _CLAUSE)):
            continue
        passed = _LEAD.search(lead) and _BETWEEN.match(scene.lower, length.end, sentence.end)
        here = dated(sentence, by_day=True)
        behind = [one for one in here if one.start >= length.end]
        told = bool(behind) and _THERE_WERE.search(lead) and _AND.fullmatch(scene.lower, length.end, behind[0].start)
        if not (passed or told) and not _OPENS.fullmatch(lead):
            continue
        dates = behind if told else [one for one in here if one.end <= length.start]
        dates = dates or told_before(scene, sentence, by_day=True)
        fine = length.quantity.unit in ("year", "decade") or all(one.month for one in dates)
        if (
            len(dates) != 2
            or not fine
            or (length.quantity.unit in ("day", "week") and not all(one.day for one in dates))
        ):
            continue
        claim = reckoned(scene, length, Ends(dates[:1], dates[1:]), "what passed between two dates", Counting.BETWEEN)
        if claim is not None:
            yield claim
