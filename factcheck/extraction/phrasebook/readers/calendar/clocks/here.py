"""Times "here" beside those of another place: "noon in Halifax, and it will be three in the afternoon here".

"Here" is where the draft says that it is: a zone told in the passage before, or the town of the dateline. Of two times
of a sentence the one has "here" and the other the only other place; or the first has none and is told again elsewhere
("at 2 p.m., which is noon in London").
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import TimeMention
from factcheck.extraction.phrasebook.readers.calendar.clocks.clock_places import (
    Told,
    home,
    in_full,
    places_named,
    told,
)
from factcheck.extraction.phrasebook.readers.calendar.clocks.loose_clocks import ANOTHER, LooseClocks
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_HERE = expression(
    r"(?: (?:in the (?:morning|afternoon|evening)|at night|o['’]clock|the (?:next|same|previous) (?:day|morning"
    r"|evening"
    r"|afternoon)))?,? (?:over |back )?here\b(?! (?:in|at|on) the)"
)
_LINKED = expression(
    r"[^.;:!?]{0,70}[,;:–—(] ?[\"“]?(?:and |but |so |or |when )?(?:(?:that|this|it|which)(?: is| was| will be"
    r"| would be|['’]s"
    r"| means)(?: then| already| still| just| only)? ?|or )?(?:at )?$|[^.;:!?]{0,40} it (?:is|was|will be) $"
)
_WHICH = expression(
    r",? (?:which|that|it) (?:is|was|will be|means)(?: then| already| still)? $|,? or $|,? (?:i\.e\.|that is),? $"
)
_ZONE = expression(r"\b(?:UTC|GMT) ?[+±−–-] ?\d{1,2}(?::?[0-5]\d)?(?!\d)")
_MOVES = expression(
    r"\b(?:fl(?:y|ies|ew|ights?)|lands?|landed|arriv\w+|reach\w*|gets? in|takes?|journey|drive|ride|until|to go|later"
    r"|after|before|opens?|closes|doors)\b"
)
_REACH, _BESIDE = 500, 24


def here(scene: Scene, sentence: Sentence) -> Iterator[LooseClocks]:
    """The two times of a sentence of which one is told as "here", or both as one, with the clock of each."""
    times = [one for one in sentence.mentions if isinstance(one, TimeMention) and one.clock and not one.clock.begin]
    if len(times) not in (2, 3) or sentence.kinds.count("t") != len(times):
        return
    first, second = times[:2]
    one, two = told(scene, first, sentence), told(scene, second, sentence)
    if one.zone is not None and two.zone is not None and not _is_here(scene, first) and not _is_here(scene, second):
        return
    if ANOTHER.match(scene.lower, max(second.end, two.end)) or len(times) != 2:
        return
    where = _clock(scene, sentence)
    if where is None:
        return
    if _is_here(scene, second) or _is_here(scene, first):
        there = one if _is_here(scene, second) else two
        beside = _ZONE.search(scene.draft.prose, there.mention.end, min(sentence.end, there.mention.end + _BESIDE))
        zone = beside[0] if beside else there.zone if _printed(there) else _elsewhere(scene, sentence) or there.zone
        if zone is None or zone == where or not _linked(scene, sentence, one, two):
            return
        mine = (two if there is one else one)._replace(zone=where)
        theirs = there._replace(zone=zone)
        pair = (theirs, mine) if there is one else (mine, theirs)
        yield LooseClocks(*pair, apart=True, tentative=False)
    elif one.zone is None and two.zone is not None and _WHICH.fullmatch(scene.lower, one.end, second.start):
        others = _places(scene, sentence, first.start)
        if not others and not _MOVES.search(scene.lower, sentence.start, first.start):
            yield LooseClocks(one._replace(zone=where), two, apart=True, tentative=False)


def _is_here(scene: Scene, time: TimeMention) -> bool:
    return _HERE.match(scene.lower, time.end) is not None


def _printed(time: Told) -> bool:
    return time.zone is not None and time.zone.casefold() != "local time" and time.mention.clock is not None


def _clock(scene: Scene, sentence: Sentence) -> str | None:
    """The clock of "here": a zone that its passage tells, or that of the dateline."""
    prose = scene.draft.prose
    low = max(sentence.block.start, sentence.start - _REACH)
    zones = {found[0].replace(" ", "") for found in _ZONE.finditer(prose, low, sentence.start)}
    return zones.pop() if len(zones) == 1 else home(scene) if not zones else None


def _elsewhere(scene: Scene, sentence: Sentence) -> str | None:
    """The one place that a sentence names besides that of the dateline."""
    names = _places(scene, sentence, sentence.end)
    return in_full(scene, names.pop()) if len(names) == 1 else None


def _places(scene: Scene, sentence: Sentence, end: int) -> set[str]:
    own = (home(scene) or "").casefold()
    return {name for name in places_named(scene, sentence.start, end) if name.casefold() not in own}


def _linked(scene: Scene, sentence: Sentence, one: Told, two: Told) -> bool:
    """Whether nothing but words that make both times one moment stands between them."""
    if _MOVES.search(scene.lower, sentence.start, one.mention.start):
        return False
    between = scene.lower[one.mention.end : two.mention.start]
    return bool(_LINKED.fullmatch(between) or _IS.fullmatch(between))


_IS = expression(r"(?: in [a-zà-þ' -]{2,30})? (?:is|was|will be|means|makes) $")
