"""Whether four digits are a year or a count, by the words around them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.extraction.phrasebook.mentions.date_words import DASH, SPACE, YEAR, ZONE
from factcheck.extraction.phrasebook.mentions.nouns import counted_noun
from factcheck.extraction.phrasebook.mentions.words import DESIGNATORS, HEDGES, NOUN_STOPS, SCALES

_REACH = 28
"""How many characters before the digits can hold the words that matter."""

_DECADE = re.compile(r"(?:1\d|20)\d0['’]?s(?!\w)")
_RANGE = re.compile(rf"((?:1\d|2[01])\d\d) ?(?:{DASH}|/) ?((?:1\d|2[01])?\d\d)(?![\w%]|[.,:/]\d|{DASH}\w)")
_YEAR = re.compile(YEAR)
_CLOCK = re.compile(rf"{SPACE}(?:{ZONE}|hours\b|hrs\b)")
_LAST_WORDS = re.compile(r"(?:([\w'’.&-]{1,20}) )?([\w'’.&-]{1,20})[ \u00a0]$")
_NEXT_WORD = re.compile(r"[ \u00a0]([A-Za-z][a-z'’]{0,20})")
_GLUE = re.compile(r"(?:,? (?:and|or|to|until|through|than|in|from)(?: in)? |, | ?[-–—/&] ?)$")

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


@dataclass(frozen=True, slots=True)
class YearRead:
    """A year, a decade or a range of years: where it ends; `year` is None for what is more than one year."""

    end: int
    year: int | None


def year_at(prose: str, start: int, previous_end: int) -> YearRead | None:
    """Read the four digits at `start` as a year, a range of years or a decade; None where they are a count.

    `previous_end` is where the last bare year ended, or -1: a year goes with the year before it ("2019 and 2020").
    """
    if decade := _DECADE.match(prose, start):
        return YearRead(decade.end(), None)
    if (span := _RANGE.match(prose, start)) and _runs_on(span.group(1), span.group(2)):
        recent = _recent(int(span.group(1)))
        if (
            len(span.group(2)) == 2
            or recent
            or _stands_as_year(prose, start, span.end(), int(span.group(1)), previous_end)
        ):
            return YearRead(span.end(), None)
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


def _stands_as_year(prose: str, start: int, end: int, year: int, previous_end: int) -> bool:
    before = prose[max(0, start - _REACH) : start]
    before = before[before.rfind("\n") + 1 :]
    opens_block = not before.strip("*_\"'“‘ ")
    if opens_block and (end == len(prose) or prose[end] == "\n"):
        return (
            False  # A table cell or a list item that is nothing but the number: its neighbours tell, not the calendar.
        )
    if _CLOCK.match(prose, end):
        return False
    round_number = year % 50 == 0
    recent = _recent(year)
    counted = counts_something(prose, end, year)
    if 0 <= previous_end < start and _GLUE.fullmatch(prose[previous_end:start]):
        return not (counted and round_number)
    if before.endswith(("(", "[", "©", "© ", "’", "'")):
        return 1500 <= year <= 2099 and not counted
    words = _LAST_WORDS.search(before)
    if words is None:
        return not round_number and 1500 <= year <= 2099 and (not counted or (recent and _name_follows(prose, end)))
    second_last, last = (word or "" for word in words.groups())
    word = last.lower()
    if word in _HEDGING or f"{second_last.lower()} {word}" in _HEDGING_PAIRS:
        return second_last.lower() in _TELLS_A_YEAR and not counted
    if word in _TELLS_A_YEAR:
        return not counted or recent
    if word in DESIGNATORS:
        return False
    if word in _DETERMINERS or word.endswith(("'s", "’s", "s'", "s’")):
        return recent or (1500 <= year <= 2099 and not counted)
    if counted:
        return recent and last[0].isupper()
    if word in _GOES_WITH_A_YEAR:
        return 1500 <= year <= 2099 and (not round_number or year in (1900, 1950, 2000, 2050))
    if last[0].isupper():
        return 1500 <= year <= 2099
    return recent or (1500 <= year <= 2099 and not round_number and not _content_follows(prose, end))


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
