"""Whether four digits are a year or a count, by the words around them."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.date_words import DASH, SPACE, YEAR, ZONE
from factcheck.extraction.phrasebook.mentions.nouns import counted_noun
from factcheck.extraction.phrasebook.mentions.words import DESIGNATORS, HEDGES, NOUN_STOPS, SCALES

_REACH = 28
"""How many characters before the digits can hold the words that matter."""

_DECADE = expression(r"(?:1\d|20)\d0['’]?s(?!\w)")
_RANGE = expression(rf"((?:1\d|2[01])\d\d) ?(?:{DASH}|/) ?((?:1\d|2[01])?\d\d)(?![\w%]|[.,:/]\d|{DASH}\w)")
_YEAR = expression(YEAR)
_CLOCK = expression(rf"{SPACE}(?:{ZONE}|hours\b|hrs\b)")
_NEXT_WORD = expression(r"[ \u00a0]([A-Za-z][a-z'’]{0,20})")
_GLUE = expression(r"(?:,? (?:and|or|to|until|through|than|in|from)(?: in)? |, | ?[-–—/&] ?)$")

_TELLS_A_YEAR = frozenset(
    """in since until till during year years circa c. ca. early late mid spring summer autumn fall winter season
    fiscal christmas calendar election class vintage copyright born died""".split()
)
"""Words right before a year."""

_GOES_WITH_A_YEAR = frozenset("by from to of and or after before between through for than as".split())
"""Words before years and counts alike."""

_DETERMINERS = frozenset("the a an its their his her our this that my your".split())
_HEDGING_PAIRS = frozenset(" ".join(hedge.split()[-2:]) for hedge in HEDGES if " " in hedge)
_HEDGING = frozenset(hedge for hedge in HEDGES if " " not in hedge) - {"circa"}
_VERBS = frozenset("marks brings sees begins ends starts looks seems remains comes promises offers".split())
"""Verbs in final s whose subject may be a year."""

_MEASURES = frozenset(
    """percent per km kilometres kilometers miles metres meters feet ft tonnes tons kg kilograms dollars euros pounds
    hectares acres litres liters hours days weeks months minutes seconds megawatts points votes degrees square cubic
    dozen mw gw kw mm cm mph kph people""".split()
) | frozenset(SCALES)


class YearRead(NamedTuple):
    """A year, a decade or a range of years: where it ends; `year` is None for what is more than one year."""

    end: int
    year: int | None
    years: tuple[int, int] | None = None
    """First and last year of a range."""


_LENGTH_BEHIND = expression(r" (?:years?|months?|weeks?|days?|hours?)\b")


def year_at(prose: str, start: int, previous_end: int) -> YearRead | None:
    """Read the four digits at `start` as a year, a range of years or a decade; None where they are a count.

    `previous_end` is where the last bare year ended, or -1: a year goes with the year before it ("2019 and 2020").
    """
    if decade := _DECADE.match(prose, start):
        return YearRead(decade.end(), None)
    span = _RANGE.match(prose, start)
    if span and len(span.group(2)) == 2 and _LENGTH_BEHIND.match(prose, span.end()):
        span = None  # "from 1847 to 1927 – 80 years"
    if span and _runs_on(span.group(1), span.group(2)):
        recent = _recent(int(span.group(1)))
        if (
            len(span.group(2)) == 2
            or recent
            or _stands_as_year(prose, start, span.end(), int(span.group(1)), previous_end)
        ):
            return YearRead(span.end(), None, _years(span.group(1), span.group(2)))
        return None
    match = _YEAR.match(prose, start)
    if match is None or not _stands_as_year(prose, start, match.end(), int(match.group()), previous_end):
        return None
    return YearRead(match.end(), int(match.group()))


def counts_something(prose: str, end: int, value: int) -> bool:
    """Whether a noun or a measure behind the number says that it is a count: "1990 soldiers", "1500 km"."""
    following = _NEXT_WORD.match(prose, end)
    if following is None:
        return False
    word = following.group(1).lower()
    if word in _MEASURES:
        return True
    if word in _VERBS:
        return False
    return counted_noun(prose[end : end + 60].lower(), 0, value) is not None  # type: ignore[arg-type]


def _runs_on(first: str, second: str) -> bool:
    """Whether the second year of a range follows the first: "1934-39", "1999-00", "2019-2021"."""
    if len(second) == 4:
        return int(first) < int(second) <= int(first) + 300
    return int(second) > int(first[2:]) or (first[2:] == "99" and second == "00")


def _years(first: str, second: str) -> tuple[int, int]:
    """Both years of a range in full: "1934-39" ends in 1939, "1999-00" in 2000."""
    start = int(first)
    if len(second) == 4:
        return start, int(second)
    end = start - start % 100 + int(second)
    return start, end if end > start else end + 100


def _stands_as_year(prose: str, start: int, end: int, year: int, previous_end: int) -> bool:
    before = prose[max(0, start - _REACH) : start]
    before = before[before.rfind("\n") + 1 :]
    if not before.strip("*_\"'“‘ ") and (end == len(prose) or prose[end] == "\n"):
        return False  # A table cell or list item that is nothing but the number: its neighbours tell, not the calendar.
    if _CLOCK.match(prose, end):
        return False

    def counts() -> bool:
        return counts_something(prose, end, year)

    likely = 1500 <= year <= 2099
    recent = _recent(year)
    round_number = year % 50 == 0
    if 0 <= previous_end < start and _GLUE.fullmatch(prose[previous_end:start]):
        return not (round_number and counts())
    if before.endswith(("(", "[", "©", "© ", "’", "'")):
        return likely and not counts()
    second_last, last = _last_words(before)
    word = last.lower()
    if not word:
        return likely and not round_number and ((recent and _name_follows(prose, end)) or not counts())
    if recent and (second_last, word) == ("up", "to") and not counts():
        return True
    if word in _HEDGING or f"{second_last} {word}" in _HEDGING_PAIRS:
        return second_last in _TELLS_A_YEAR and not counts()
    if word in _TELLS_A_YEAR:
        return recent or not counts()
    if word in DESIGNATORS:
        return False
    if word in _DETERMINERS or word.endswith(("'s", "’s", "s'", "s’")):
        return recent or (likely and not counts())
    if recent and last[0].isupper():
        return True
    if counts():
        return False
    if word in _GOES_WITH_A_YEAR:
        return likely and (not round_number or year in (1900, 1950, 2000, 2050))
    if last[0].isupper():
        return likely
    return recent or (likely and not round_number and not _content_follows(prose, end))


def _last_words(before: str) -> tuple[str, str]:
    """The last two words, the first in lower case; empty where a mark parts them from what follows."""
    tail = before.rstrip(" \u00a0")
    if tail == before or not (tail[-1:].isalnum() or tail[-1:] in (".", "'", "’")):
        return "", ""
    words = tail.split()[-2:]
    last = words[-1].lstrip("(\"'“‘[*_")
    return words[0].lower() if len(words) == 2 else "", last


def _recent(year: int) -> bool:
    """Whether the number is rarely anything but a year."""
    return 1900 <= year <= 2049 and year % 50 != 0


def _name_follows(prose: str, end: int) -> bool:
    """Whether a capitalised word comes next, as in headings: "2008 European floods"."""
    following = _NEXT_WORD.match(prose, end)
    return following is not None and following.group(1)[0].isupper()


def _content_follows(prose: str, end: int) -> bool:
    """Whether the next word could be part of what the number counts: "killed 1990 Russian ..."."""
    following = _NEXT_WORD.match(prose, end)
    return following is not None and following.group(1).lower() not in NOUN_STOPS
