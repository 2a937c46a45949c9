"""Two clocks of one moment, in whatever words: the times stand in one sentence, or the second in the next.

Nothing but their company links them, so that what does not fit is claimed only where the words leave no doubt: "In
Lima it was 9 a.m.", "Viewers in Lima should tune in at 9 a.m.", beside the only other time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, PlaceMention, TimeMention
from factcheck.extraction.phrasebook.readers.calendar.clocks.clock_places import (
    Told,
    head_country,
    home,
    is_local,
    likely,
    told,
)
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_IT_IS = expression(
    r"\b(?:it|that|this|which)(?:['’]s| is| was| will be| would be| means| makes it| had been)(?: (?:then|already|still"
    r"|just|only|about|also|now))? $"
)
_THOSE_THERE = expression(
    r"\b(?:viewers|readers|listeners|fans|followers|those|callers|anyone|people|supporters|colleagues|students|members"
    r"|investors|subscribers|audiences|participants|delegates|customers) (?:[a-z]+ )?(?:in|from|across) [^.;:]{3,60}"
    r"(?:should|can|could|may|will|must|need to|have to|are asked to|are invited to|are told to)\b[^.;:]{2,60}"
    r"\b(?:at|from|by) $"
)
ANOTHER = expression(r",? (?:when|before|by the time|until|that)\b(?! (?:it|he|she|they) (?:began|started|happened))")
"""What makes "it was 3 p.m." the time of something else."""
_BRACKET = expression(
    r"(?: local time)?,?(?: on)?(?: [A-Z][a-z]{2,5}day)?"
    r"(?:,? (?:\d{1,2} )?[A-Z][a-z]{2,8}(?: \d{1,2})?(?:,? 20\d\d)?)? \((?:or |about |that is )?"
)
BRACKET_ENDS = expression(r"(?:,? (?:on )?(?:[A-Z][a-z]{2,5}day|the (?:day before|previous day|same day|next day)))?\)")
_ARRIVES = expression(
    r"\b(?:lands?|landed|landing|arriv\w+|gets? (?:in|to|there)|got (?:in|to|there)|touch\w* down|due (?:in|at)|docks?"
    r"|docked|pulls? in|(?:is|was|are|were) in)\b"
)
"""Between two times: the second is that of another end of a journey."""
_MOST = 6
"""How many times of two sentences are looked at."""
_REACH = 160


class LooseClocks(NamedTuple):
    """Two times of one moment, each with its clock, and how sure the link is."""

    first: Told
    second: Told
    apart: bool
    tentative: bool


def loose_clocks(scene: Scene, sentence: Sentence, earlier: Sequence[Sentence]) -> Iterator[LooseClocks]:
    """The times of a sentence that have a place, each with the times before it that are of another."""
    here = _times(scene, sentence)
    if not here:
        return
    before = [(one, each) for each in earlier for one in reversed(_times(scene, each))]
    for index, time in enumerate(here):
        zones = likely(scene, time, sentence)
        partners = [(one, sentence) for one in reversed(here[:index])]
        alone = index == 0 and len(before) == 1
        for partner, there in islice([*partners, *before], 2):
            apart = there is not sentence
            if _ARRIVES.search(scene.lower, partner.end, time.mention.start):
                continue
            sure = apart and alone and len(here) == 1 and _told_there(scene, sentence, time)
            theirs = likely(scene, partner, there)
            bare = not theirs
            if bare and not apart:
                sure = _in_brackets(scene, partner, time) and _nowhere_else(scene, sentence, partner)
            boxed = not apart and not bare and partner.zone is None and len(theirs) == 1
            boxed = boxed and is_local(scene, partner, sentence) and _in_brackets(scene, partner, time)
            if bare and (town := home(scene) or (head_country(scene) if sure else None)) is not None:
                theirs = [town]
            mine = zones or ([town] if theirs and not bare and (town := home(scene)) is not None else [])
            for one, two in islice(((one, two) for one in theirs for two in mine), 3):
                if one.casefold() != two.casefold():
                    first, second = partner._replace(zone=one), time._replace(zone=two)
                    told_sure = (sure or boxed) and len(mine) == 1
                    yield LooseClocks(first, second, apart or bare or boxed, not told_sure)


def _times(scene: Scene, sentence: Sentence) -> list[Told]:
    found = [one for one in sentence.mentions if isinstance(one, TimeMention) and one.clock and not one.clock.begin]
    return [told(scene, one, sentence) for one in found] if len(found) <= _MOST else []


def _in_brackets(scene: Scene, first: Told, second: Told) -> bool:
    """Whether a time stands in brackets right behind another: "5 p.m. (10 p.m. in Rome)"."""
    prose = scene.draft.prose
    return (
        BRACKET_ENDS.match(prose, second.end) is not None
        and _BRACKET.fullmatch(prose, first.end, second.mention.start) is not None
    )


def _nowhere_else(scene: Scene, sentence: Sentence, time: Told) -> bool:
    """Whether a paragraph names no place before a time, which is then told where the dateline is."""
    town = (home(scene) or "").casefold()
    named = scene.within(sentence.block.start, time.mention.start, PlaceMention)
    return all(one.name.casefold() in town for one in named)


def _told_there(scene: Scene, sentence: Sentence, time: Told) -> bool:
    """Whether the words before a time make it that of the time told before, on the clock of another place."""
    low = max(sentence.start, time.mention.start - _REACH)
    if _THOSE_THERE.search(scene.lower, low, time.mention.start):
        return True
    if scene.within(sentence.start, sentence.end, DateMention) or ANOTHER.match(scene.lower, time.mention.end):
        return False
    return _IT_IS.search(scene.lower, low, time.mention.start) is not None
