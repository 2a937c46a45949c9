"""Numbers that are names of what stands before them: "section 12", "page 54", "aged 27, 31 and 38"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.words import DESIGNATORS

_WORD_BEFORE = expression(r"([A-Za-z№#][A-Za-z.]{0,15}|[№#])[ \u00a0]?$")
_DETERMINER_BEFORE = expression(
    r"\b(?:a|this|that|last|next|each|every|per|same|past|one|first|whole|(?:during|over|throughout"
    r"|across) the|now|already|still) $"
)
_IN_THOUSANDS = expression(r"\d{1,3}(?:,\d{3})+(?!\d)")
_COMMA, _LAST = ", ", frozenset({" and ", ", and ", " or ", ", or ", " & "})
_CLOSED = (",", ".", ";", ":", ")")


def designated(lower: str, start: int) -> bool:
    """Whether the number is the name of the thing before it: "week 12", but not "last week 12 people"."""
    if _IN_THOUSANDS.match(lower, start):
        return False  # "the blue line 15,100": names have no groups of digits
    match = _WORD_BEFORE.search(lower, max(0, start - 18), start)
    if match is None or match.group(1) not in DESIGNATORS:
        return False
    return not _DETERMINER_BEFORE.search(lower, max(0, match.start() - 16), match.start())


def without_listed(found: Sequence[NumberMention], named: Iterable[int], lower: str) -> Sequence[NumberMention]:
    """The numbers but for those of a list that begins with a name: the 31 and 38 of "aged 27, 31 and 38".

    `named` is where the names end. A list of two must end its clause: "of those aged 27 and 31 men".
    """
    dropped: set[int] = set()
    for end in named:
        run = _run(found, end, lower)
        if len(run) > 1 or (run and (lower[run[0].end :][:1] in _CLOSED or run[0].end == len(lower))):
            dropped.update(number.start for number in run)
    return [number for number in found if number.start not in dropped] if dropped else found


def _run(found: Sequence[NumberMention], end: int, lower: str) -> list[NumberMention]:
    """The bare numbers that a list goes on with behind a name, up to the one behind "and"; none where there is none."""
    run: list[NumberMention] = []
    for index in range(bisect_left(found, end, key=lambda one: one.start), len(found)):
        number = found[index]
        gap = lower[end : number.start]
        if number.unit is not None or number.counted or number.hedge is not None:
            return []
        if gap != _COMMA:
            return [*run, number] if gap in _LAST else []
        run.append(number)
        end = number.end
    return []
