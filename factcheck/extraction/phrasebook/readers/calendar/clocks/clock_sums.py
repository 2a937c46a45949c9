"""Times of day that a length leads to: "leaves at 9.20am and the drive takes 55 minutes, so we arrive at 10.25am".

A beginning with its time, the one length of the whole, and an end that follows from it, in a sentence or two.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.claims import Counting, Duration
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, TimeMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.clocks.two_clocks import of_two_clocks
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import Length, claim_of, lengths_in, pair_of
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretch_words import CLOCK_UNITS
from factcheck.extraction.phrasebook.readers.calendar.moments import travels
from factcheck.extraction.phrasebook.scene import Scene

_BEGINS = expression(
    r"(?:\b(?:start|begin|began|begun|resum|kick|leav|left|depart|set(?:s|ting)? (?:off|out)|curtain|put|goes? in|went"
    r"|bake|roast|boil|simmer|light|switch|sail|opens?|opened|first|from|tee|pull)[a-z-]*\b[^.;:!?]{0,60}?"
    r"|^[\"“‘]?)(?:at|from|by|is|for)? ?$"
)
_NO_BEGINNING = expression(r"\b(?:doors?|gates?|check|registration|arriv\w+|meet|muster|queue|bar|breakfast|parade)\b")
"""What comes some while before the thing itself begins."""
_WHAT = (
    r"(?:it|they|we|which|that|the (?:[a-z]+ )?(?:drive|trip|journey|ride|run|crossing|walk|climb|film|play|show"
    r"|concert|winner|service|exam|paper|test|match|game|programme|program|performance|screening|lecture|talk|tour|lesson|class"
    r"|session|meeting|ceremony|broadcast|bake|roast|voyage|passage|flight|race|debate|hearing|power|supply|water"
    r"|line|road|outage))"
)
_WHOLE = expression(
    rf"(?:^|[,;.:(–—]|\b(?:and|which|that|but)) ?(?:(?:and|but) )?(?:{_WHAT} )?(?:will |should |is to |is due to )?"
    r"(?:takes?|took|taking|lasts?(?: for)?|lasted(?: for)?|lasting|runs? for|ran for|running for|needs?|wants?"
    r"|requires?|(?:bakes?|cooks?|roasts?|simmers?|boils?|steams?|proves?|rests?|chills?|goes on|went on"
    r"|was (?:off|out|cut|shut|closed|open|stopped|down)) for) (?:just |only |exactly |us |them )?$"
)
"""Right before a length that fills all the time between."""
_ENDS = (
    r"(?:end(?:s|ed|ing)?|finish(?:es|ed|ing)?|clos(?:es|ed|ing)|over|done|ready|out|off|home|back(?: on)?|up"
    r"|arriv(?:es?|ed|ing)(?: [a-z ]{2,24})?|reach(?:es|ed|ing)? [a-z ]{2,30}|gets? (?:there|in|home)"
    r"|getting (?:there|in|home)|pull(?:s|ed|ing)? in|on the table|served?|dock(?:s|ed|ing)?|conclud(?:es?|ed|ing)"
    r"|wind(?:s|ing)? up|the final whistle|rise[sn]?|stop(?:s|ped)?|crossing the line|restored)"
)
_LINKS = expression(
    r"(?: (?!and\b|so\b|or\b)[a-z-]+){0,5}?(?:[,;.:–—] ?(?:and )?so (?:that )?(?:it|we|they|the [a-z]+)"
    r"|(?:,| and|, and)(?: (?:it|we|they|you))? (?:should|will|can|is due to|are due to|must|ought to)"
    r"|,(?= [a-z]+ing\b)|(?:,| and|, and) (?=(?:ends|finishes|closes|arrives|ended|finished|closed|arrived)\b))"
    rf"(?: (?!not\b)[a-z]+){{0,3}}? {_ENDS} (?P<by>at|by|before) (?:the )?$"
)
"""Between such a length and the end that follows from it."""
_APART = expression(
    r"\b(?:after|before|earlier|late|delay\w*|instead|every|each|per|includ\w+|of which|within|queu\w*|wait\w*|then"
    r"|extra time|stoppage|added|about|around|roughly|up to|at least|more than|nearly|almost|less than|under|over an"
    r"|if|unless|or|either|until|repeat|twice|half-hourly|again|another|halves|quarters|times|rounds|except"
    r"|meanwhile|while|when|tomorrow|next day|overnight|weekdays?|saturdays?|sundays?)\b|[?“”\"]"
)
"""What makes the lengths others than those of the time between, or loose ones."""
_LONGEST = 240
_TIMES = 2
"""A length that is half the time between, or twice as long, is of something else."""
_DAY = 24 * 60


def read_clock_sums(scene: Scene) -> Iterator[Duration]:
    """A claim for the lengths between a time at which something begins and the next, at which it ends."""
    times = [one for one in scene.mentions if isinstance(one, TimeMention)]
    for start, end in pairwise(times):
        block = scene.draft.block_at(start.start)
        if end.start - start.end > _LONGEST or end.end > block.end or block.kind is BlockKind.QUOTE or block.cell:
            continue
        if (claim := _between(scene, start, end)) is not None:
            yield claim


def _between(scene: Scene, start: TimeMention, end: TimeMention) -> Duration | None:
    between = scene.lower[start.end : end.start]
    if _APART.search(between.removesuffix("before ")) or scene.within(start.end, end.start, DateMention):
        return None
    first = scene.sentence_at(start.start)
    if first is None or denied(first) or travels(first):
        return None
    if len(scene.passages_in(start.end, end.start)) > 1:
        return None
    lead = scene.lower[first.start : start.start]
    if not _BEGINS.search(lead) or _NO_BEGINNING.search(lead):
        return None
    lengths = _lengths(scene, start.end, end.start)
    if len(lengths) != 1 or not _WHOLE.search(scene.lower[start.end : lengths[0].start]):
        return None
    (length,) = lengths
    link = _LINKS.fullmatch(scene.lower, length.end, end.start)
    pair = pair_of(scene, [start, end])
    if link is None or pair is None or not of_its_size(length, start, end):
        return None
    claim = claim_of(
        scene,
        length,
        pair,
        Counting.BETWEEN,
        tentative=False,
        at_most=link["by"] != "at",
        phrase="length between two times",
    )
    return None if of_two_clocks(scene, first.start, scene.passage_at(end.start)[1], claim) else claim


def of_its_size(length: Length, start: TimeMention, end: TimeMention) -> bool:
    """Whether a length is of the size of the time between, on one clock."""
    one, two = start.clock, end.clock
    if one is None or two is None or (one.zone and two.zone and one.zone.casefold() != two.zone.casefold()):
        return False
    minutes = (two.hour * 60 + two.minute - one.hour * 60 - one.minute) % (_DAY // 2)
    told = length.quantity.value * (60 if length.quantity.unit == "h" else 1)
    return told < _DAY // 2 and minutes < _TIMES * told and told < _TIMES * minutes


def _lengths(scene: Scene, low: int, high: int) -> list[Length]:
    """The lengths of minutes and hours in a range of the prose."""
    first = scene.sentence_at(low - 1)
    near = scene.sentences_in(first.start if first else low, high)
    found = [one for sentence in near for one in lengths_in(scene, sentence) if low <= one.start and one.end <= high]
    return [one for one in found if one.quantity.unit in CLOCK_UNITS]
