"""Hedges: the words before or behind a number that widen what it stands for."""

from __future__ import annotations

from factcheck.claims import Hedge
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.mentions.words import AFTER_HEDGES, HEDGES

_HEDGE_BEFORE = expression(r"(?:\b[a-z.]{1,9} ){0,3}\b[a-z.]{1,13}[ ](?:the )?$")
_HEDGE_ENDS = tuple(sorted({f"{hedge.rpartition(' ')[2]} " for hedge in HEDGES}))
_HEDGE_AFTER = expression(r"[ ]?(\+)(?!\d)|[ ](or (?:so|more|less|fewer|thereabouts))\b")
_MOVES = frozenset(
    "edged inched ticked crept went goes go moved climbed rose risen jumped shot crawled creeping"
    " add adds added adding sum sums summed".split()
)
"""Verbs whose "up to" says where a figure went, and not that it is the most there can be."""
_SPREADS = frozenset("spread shared divided split stretched averaged paid taken spent".split())
"""Verbs whose "over" says among how many, and not that there are more."""
_OPENS_CLAUSE = expression(r"(?:^|[.!?:;,(–—\n][\"”’)]? ?)over $")
_SPAN = expression(
    r"(?P<noun> (?:days|nights|weeks|months|seasons|terms|games|matches|sessions|shifts|evenings|weekends|summers"
    r"|winters))?(?:,| (?:the|they|it|he|she|we|its|their|his|her|an?)\b)"
)
"""What follows a number behind an "over" that tells how long: "Over 30 days the team filled 6,000 sacks"."""
_SOME_EXACTLY = expression(r"some (?:the )?\d[\d,]*\d[1-9]")
"""A number to the last one, before which "some" says no more than that it is large."""
_BOUNDS = frozenset({Hedge.OVER, Hedge.AT_LEAST, Hedge.UNDER, Hedge.UP_TO})


def hedge_of(lower: str, start: int, end: int, unit: str | None) -> tuple[int, Hedge | None]:
    """The hedge of a number, and where it starts, or the number where none stands before it."""
    hedge_start, hedge = _hedge(lower, start)
    if hedge is Hedge.ABOUT and _SOME_EXACTLY.fullmatch(lower, hedge_start, end):
        return hedge_start, None
    if hedge is Hedge.OVER and _opens_span(lower, start, end, unit):
        return start, None
    after = _HEDGE_AFTER.match(lower, end) if hedge is None else None
    return hedge_start, AFTER_HEDGES[after.group().strip()] if after else hedge


def hedge_behind(lower: str, end: int) -> int:
    """Where the hedge ends that stands behind a number; its own end where there is none."""
    after = _HEDGE_AFTER.match(lower, end)
    return after.end() if after else end


def _opens_span(lower: str, start: int, end: int, unit: str | None) -> bool:
    """Whether the "over" before a number opens a clause with a length of time, and is no hedge."""
    follows = _SPAN.match(lower, end)
    if follows is None or not (unit in TIME_UNITS or (unit is None and follows["noun"])):
        return False
    return _OPENS_CLAUSE.search(lower, max(0, start - 8), start) is not None


def _hedge(lower: str, start: int) -> tuple[int, Hedge | None]:
    if start and lower[start - 1] in "~≈":
        return start - 1, Hedge.ABOUT
    match = _HEDGE_BEFORE.search(lower, max(0, start - 40), start) if lower.endswith(_HEDGE_ENDS, 0, start) else None
    if match is None:
        return start, None
    words = match.group().split()
    if words[-1] == "the" and len(words) > 1:
        return start, None
    if "over" in words[:-1] and words[words.index("over") - 1] in _SPREADS:
        words = words[words.index("over") + 1 :]
    for count in (4, 3, 2, 1):
        if len(words) >= count and (hedge := HEDGES.get(" ".join(words[-count:]))):
            phrase = " ".join(words[-count:])
            if phrase == "up to" and len(words) > count and words[-count - 1] in _MOVES:
                return start, None
            if words[-count] == "over" and len(words) > count and words[-count - 1] in _SPREADS:
                return start, None
            outer_start, outer = _hedge(lower, start - len(phrase) - 1)
            return (outer_start, outer) if outer in _BOUNDS else (start - len(phrase) - 1, hedge)
    return start, None
