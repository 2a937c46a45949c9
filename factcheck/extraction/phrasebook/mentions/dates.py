"""Dates and times of day in running prose."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.clock import read_clock
from factcheck.extraction.phrasebook.mentions.date_words import (
    DASH,
    DAY,
    MONTHS,
    NAME,
    NAME_STARTS,
    NAMED_DAYS,
    ORDINAL,
    SPACE,
    WEEKDAYS,
    YEAR,
    ZONE,
    days_in_words,
)
from factcheck.extraction.phrasebook.mentions.mention import DateMention, TimeMention
from factcheck.extraction.phrasebook.mentions.years import counts_something, year_at

_INITIALS = "".join(sorted({start[0] for start in NAME_STARTS}))
_GAP = "[ \u00a0\u202f\u2009]"
_HEAD = expression(
    # One set of first letters lets the engine skip prose at full speed. The rest sorts out most of what starts no date.
    rf"[{_INITIALS}0-9](?<!\w\w)(?:"
    rf"(?:{'|'.join(sorted({start[1:] for start in NAME_STARTS}))})(?=[A-Za-z]{{0,7}}\.?(?:{_GAP}|[,(-]){{1,4}}"
    rf"(?:(?:the|of|in|morning|afternoon|evening|night),?{_GAP}{{1,3}}\(?)?(?:{DASH}{_GAP})?[0-9{_INITIALS}])(?P<name>)"
    r"|(?<=[0-9])(?<![$€£¥₹#№+/][0-9])(?<![0-9][.,][0-9])(?:[0-9]{3}(?![0-9])(?P<four>)|[0-9]?(?![0-9])"
    rf"(?=[.:/h][0-9]|{ORDINAL}?,?{_GAP}{{0,3}}(?:{DASH}|[/&(]|[{_INITIALS}][A-Za-z]|[0-9]|[apAP]\.?[mM]\b|o['’]"
    rf"|noon|midnight"
    r"|(?:of|to|and|or|day|through|until|the)\b))(?P<short>))"
    r"|(?<=F)Y(?= ?['’]?[0-9])(?P<fiscal>))"
)

_AND = rf"{SPACE}(?:and|to|or|&|through|until){SPACE}"
_TO = rf" ?(?:{DASH}|/) ?"
_DAY_TH = rf"{DAY}{ORDINAL}?"
_NO_COUNT = (
    r"(?!\d|[.,:/]\d|%|[ \u00a0]?(?:percent|per[ \u00a0]cent|million|billion|thousand|hundred|bn|km|kg|[ap]\.?m\b))"
)
_CLOSES = (
    rf"(?=[,.;:)\]!?'’\"”]|\n|$|[ \u00a0](?:{DASH}|\(|(?:in|at|on|for|when|with|as|of|the|and|but|by|is|was|were|are"
    r"|after|before|from|to|this|last|next)\b))"
)
"""What tells that the second number of "June 16 and 17" is a day and no count."""
_NO_YEAR = expression(
    rf"{SPACE}{ZONE}|{SPACE}?{DASH}{SPACE}?\d{{4}}|{SPACE}(?:hours|hrs)\b"
    rf"|(?:{SPACE}[A-Z0-9][\w.]{{0,20}}){{1,3}}{SPACE}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln"
    rf"|Lane)\b"
)
"""What tells that four digits after a day are a time ("May 2, 1900-2100") or a house ("May 2, 1800 F Street")."""
_NO_YEAR_STARTS = expression(rf"{SPACE}?(?:{DASH}|[A-Z0-9hl])")
"""What tells in a moment that `_NO_YEAR` or a zone cannot follow; few dates need the patterns that tell the rest."""
_YEAR_AFTER = expression(rf"(?:,?{SPACE}(?:(?:of|in){SPACE})?|,)(?P<year>{YEAR})")

_MONTH_FIRST = expression(
    rf"(?P<month>{NAME}){SPACE}(?:the{SPACE})?(?P<day>{_DAY_TH}){_NO_COUNT}"
    rf"(?P<range>{_TO}{_DAY_TH}(?![\d/]|{DASH}\d)|(?:,{SPACE}{DAY}){{1,3}},?{SPACE}and{SPACE}{_DAY_TH}{_NO_COUNT}"
    rf"|{_AND}(?:the{SPACE})?{_DAY_TH}{_NO_COUNT}{_CLOSES})?(?!\w)"
)
_MONTH_YEAR = expression(rf"(?P<month>{NAME})(?:,?{SPACE}(?:(?:of|in){SPACE})?|-)(?P<year>{YEAR})")
_DAY_FIRST = expression(
    rf"(?P<range>(?:{_DAY_TH},{SPACE}){{0,3}}{_DAY_TH},?(?:{_TO}|{_AND})(?:the{SPACE})?)?(?P<day>{_DAY_TH})"
    rf"(?:{SPACE}(?:day{SPACE})?(?:of{SPACE})?|-)(?P<month>{NAME})(?:-(?P<year>{YEAR}))?"
)
_ONE_DAY = expression(
    rf"(?:{SPACE}(?:and|to|through|until){SPACE}(?:the{SPACE})?| ?{DASH} ?)?(?P<day>{DAY}){ORDINAL}?"
    rf"(?:,?{SPACE}(?:and|to|through|until){SPACE}(?:the{SPACE})?| ?{DASH} ?)?"
)
"""The other end of a range of two days."""
_ISO = expression(
    r"(?P<year>(?:1\d|2[01])\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?![\d-])"
    r"(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?"
)
_NUMERIC = expression(
    r"(?P<one>\d{1,2})(?P<sep>[/.-])(?P<two>\d{1,2})(?P=sep)(?P<year>(?:1\d|2[01])\d\d|\d\d)(?![\d/%]|[.,-]\d)"
)
_BARE_DAY = expression(rf"(?P<day>{DAY}{ORDINAL})\b")

_BEFORE_DATE = expression(
    rf"(?P<weekday>{NAME})(?:,?{SPACE}(?:morning|afternoon|evening|night))?"
    rf"(?:,?{SPACE}?(?P<bracket>\()|,?{SPACE}(?P<the>the{SPACE})?|,|{SPACE}{DASH}{SPACE})"
)
_AFTER_DATE = expression(
    rf"{SPACE}\((?:a{SPACE})?(?P<bracketed>{NAME})\)"
    rf"|,?{SPACE}(?:(?P<verb>is|was|will{SPACE}be|falls{SPACE}on|fell{SPACE}on|was{SPACE}on){SPACE})?an?{SPACE}"
    rf"(?P<named>{NAME})(?=[,.;:)]|\n|$|(?(verb){SPACE}(?:and|but|so|in|when|that|this|for|with|which)\b|$))"
)
_AFTER_DATE_STARTS = expression(rf",?{SPACE}(?:\((?:a{SPACE})?|[a-z \u00a0\u202f\u2009]{{0,16}}an?{SPACE})[A-Z]")
_TIME = expression(
    rf"(?:\d{{1,2}}(?:[:.]\d\d)?(?: ?{DASH} ?|{SPACE}(?:to|and|or){SPACE}))?"
    r"(?:[01]?\d|2[0-4])(?:(?:[:.][0-5]\d(?::[0-5]\d)?)?[ \u00a0\u202f]?(?:[ap]\.?m\b\.?|[AP]\.?M\b\.?|o['’]clock\b)"
    r"|:[0-5]\d(?::[0-5]\d)?(?![\d:%]|[.,]\d)|[.h][0-5]\d(?=[ \u00a0](?:GMT|UTC))|h[0-5]\d\b"
    r"|[ \u00a0](?:noon|midnight)\b)"
    rf"(?:{SPACE}{ZONE})?"
)
_CLOCK = expression(
    rf"(?:[01]\d|2[0-4])[0-5]\d(?:{SPACE}{NAME},?)?(?:{SPACE}{ZONE}|Z\b)|0\d[0-5]\d{SPACE}(?:hours|hrs)\b"
)
_LONGEST_DAY, _LONGEST_TOLD = 26, 48
_DAY_IN_WORDS = expression(r"\b(?P<day>(?:[Tt]wenty-|[Tt]hirty-)?[A-Za-z]{3,8}(?:st|nd|rd|th))(?: day)? of $")
"""The day before a month: "the thirtieth of", "Twenty-first day of"."""
_NAMED_DAY = expression(
    r"\b(?P<day>(?:(?:Christmas|New Year['’]s|Boxing|May|Armistice|Bastille|Valentine['’]s|St (?:Patrick|George|David"
    r"|Andrew)['’]s|Women['’]s|Anzac|Australia|Canada) (?:Day|Eve)|(?:Bonfire|Burns) Night))"
    rf"(?:,? (?:of |in )?| (?:falls|fell|will fall|is|was)(?: on)? an? (?P<weekday>{NAME}) in )$"
)
_FISCAL = expression(r"FY ?['’]?(?P<year>(?:19|20)\d\d)?(?:[-/]?\d\d)?(?!\w)")
_IN_MONTH = expression(r"(?:^|\W)[Ii]n (?:late |early |mid-)?$")


def scan_dates(prose: str) -> list[DateMention | TimeMention]:
    """Every date and time of day, in order and without overlap, in one pass.

    A date has the parts that are printed and belong to one day, month or year: "16-17 June" is a June without a day;
    "2019-21" and "the 1990s" have no part at all, and a date in figures whose order nothing settles ("04/05/2026") has
    only its year. They are mentions so that nobody takes them for counts. A day that its month lacks (31 June) is kept
    as printed.
    """
    scan = _Scan(prose)
    for head in _HEAD.finditer(prose):
        if head.start() >= scan.end:
            scan.read(head.start(), head.lastgroup or "")
    scan.settle()
    return scan.found


class _Scan:
    """One pass over one draft."""

    def __init__(self, prose: str) -> None:
        self.prose = prose
        self.found: list[DateMention | TimeMention] = []
        self.end = 0
        self._year_end = -1
        self._unsettled: list[tuple[DateMention, int, int]] = []
        self._day_first: set[bool] = set()

    def read(self, start: int, kind: str) -> None:
        """Read what a head of the given kind starts, if it starts anything."""
        mention: DateMention | TimeMention | None
        match kind:
            case "name":
                mention = self._date(start) or self._weekday_and_date(start)
            case "short":
                mention = self._date(start) or self._time(start, _TIME)
            case "four":
                mention = self._date(start) or self._clock(start) or self._year(start)
            case _:
                mention = self._fiscal(start)
        if mention is not None:
            self.found.append(mention)
            self.end = mention.end

    def settle(self) -> None:
        """Give numeric dates of either order the order of the draft's other numeric dates, where those agree."""
        if len(self._day_first) == 1:
            (day_first,) = self._day_first
            for mention, one, two in self._unsettled:
                mention.day, mention.month = (one, two) if day_first else (two, one)

    def _date(self, start: int) -> DateMention | None:
        """A date that has a month, from its first printed part on, without a weekday before it."""
        if self.prose[start].isdigit():
            mention = self._iso(start) or self._named(_DAY_FIRST.match(self.prose, start)) or self._numeric(start)
        else:
            match = _MONTH_FIRST.match(self.prose, start)
            if match and self._counts_in_month(match):
                match = None
            mention = self._named(match) if match else self._month_and_year(start)
        return self._weekday_after(mention) if mention is not None else None

    def _weekday_after(self, mention: DateMention) -> DateMention:
        """The date with the weekday that follows it, where one does: "24 October 2025, a Friday"."""
        if mention.day is None or not _AFTER_DATE_STARTS.match(self.prose, mention.end):
            return mention
        if after := _AFTER_DATE.match(self.prose, mention.end):
            weekday = WEEKDAYS.get(after.group("bracketed") or after.group("named"))
            if weekday is not None:
                mention.weekday, mention.end = weekday, after.end()
        return mention

    def _counts_in_month(self, match: re.Match[str]) -> bool:
        """Whether "in May 12 people" stands where a date would be "on May 12"."""
        if self._year_after(match.end()) or not _IN_MONTH.search(self.prose, max(0, match.start() - 12), match.start()):
            return False
        return counts_something(self.prose, match.end(), _day(match.group("day")))

    def _named(self, match: re.Match[str] | None) -> DateMention | None:
        """A date with the name of its month."""
        if match is None or (month := MONTHS.get(match.group("month"))) is None:
            return None
        parts = match.groupdict()
        end = match.end()
        printed = parts.get("year")
        year = int(printed) if printed else None
        day = _day(parts["day"]) if "day" in parts else None
        if year is None and (after := self._year_after(end)):
            year = int(after["year"])
            if year % 100 == 0 and counts_something(self.prose, after.end(), year):
                year = None
            else:
                end = after.end()
        days: tuple[int, int] | None = None
        if listed := parts.get("range"):
            other = _ONE_DAY.fullmatch(listed)
            if other is not None and day is not None:
                there = int(other.group("day"))
                days = (day, there) if match.start("day") < match.start("range") else (there, day)
            day = None
        return DateMention(match.start(), end, year, month, day, None, days)

    def _month_and_year(self, start: int) -> DateMention | None:
        match = _MONTH_YEAR.match(self.prose, start)
        mention = None if match is None or self._no_year(match.end()) else self._named(match)
        if mention is not None and self.prose.endswith("of ", 0, start):
            day = _DAY_IN_WORDS.search(self.prose, max(self.end, start - _LONGEST_DAY), start)
            if day is not None and day["day"].lower() in days_in_words():
                mention.start, mention.day = day.start(), days_in_words()[day["day"].lower()]
        return mention

    def _year_after(self, at: int) -> re.Match[str] | None:
        """The year that follows a day and a month."""
        after = _YEAR_AFTER.match(self.prose, at)
        return None if after is None or self._no_year(after.end()) else after

    def _no_year(self, at: int) -> bool:
        """Whether what follows four digits tells that they are no year."""
        return bool(_NO_YEAR_STARTS.match(self.prose, at) and _NO_YEAR.match(self.prose, at))

    def _iso(self, start: int) -> DateMention | None:
        match = _ISO.match(self.prose, start)
        if match is None:
            return None
        year, month, day = (int(match.group(part)) for part in ("year", "month", "day"))
        return DateMention(start, match.end(), year, month, day, None)

    def _numeric(self, start: int) -> DateMention | None:
        """A date in figures; points part day, month and year in that order only."""
        match = _NUMERIC.match(self.prose, start)
        if match is None:
            return None
        one, two = int(match.group("one")), int(match.group("two"))
        if not (1 <= min(one, two) <= 12 and max(one, two) <= 31):
            return None
        mention = DateMention(start, match.end(), None, None, None, None)
        if len(match.group("year")) == 4:
            mention.year = int(match.group("year"))
            if one > 12 or one == two or match.group("sep") == ".":
                mention.day, mention.month = one, two
            elif two > 12:
                mention.day, mention.month = two, one
            else:
                self._unsettled.append((mention, one, two))
            if mention.month is not None and mention.month > 12:
                mention.day = mention.month = None
            elif max(one, two) > 12:
                self._day_first.add(one > 12)
        elif match.group("sep") != "/":
            return None
        return mention

    def _weekday_and_date(self, start: int) -> DateMention | None:
        """A weekday with the date that follows it. A weekday alone is no date."""
        before = _BEFORE_DATE.match(self.prose, start)
        if before is None or (weekday := WEEKDAYS.get(before.group("weekday"))) is None:
            return None
        at = before.end()
        named = at < len(self.prose) and (self.prose[at].isdigit() or self.prose[at].isupper())
        mention = self._date(at) if named else None
        if mention is None or (mention.day is None and mention.month is None and mention.year is None):
            bare = _BARE_DAY.match(self.prose, at) if before.group("the") else None
            if bare is None:
                return mention
            mention = DateMention(start, bare.end(), None, None, _day(bare.group("day")), None)
        mention.start = start
        mention.weekday = weekday
        if before.group("bracket") and self.prose[mention.end : mention.end + 1] == ")":
            mention.end += 1
        return mention

    def _time(self, start: int, pattern: re.Pattern[str]) -> TimeMention | None:
        match = pattern.match(self.prose, start)
        return TimeMention(start, match.end(), read_clock(match.group())) if match else None

    def _clock(self, start: int) -> TimeMention | None:
        """A time in four digits without a mark between: "0440 GMT"."""
        return self._time(start, _CLOCK) if _NO_YEAR_STARTS.match(self.prose, start + 4) else None

    def _year(self, start: int) -> DateMention | None:
        named = _NAMED_DAY.search(self.prose, max(self.end, start - _LONGEST_TOLD), start)
        if named is not None and (day := NAMED_DAYS.get(named["day"].lower().replace("’", "'"))):
            mention = DateMention(named.start(), start + 4, int(self.prose[start : start + 4]), *day, None)
            told = WEEKDAYS.get(named["weekday"] or "")
            return replace(mention, weekday=told) if told else self._weekday_after(mention)
        read = year_at(self.prose, start, self._year_end)
        if read is None:
            return None
        self._year_end = read.end
        return DateMention(start, read.end, read.year, None, None, None, years=read.years)

    def _fiscal(self, start: int) -> DateMention | None:
        match = _FISCAL.match(self.prose, start)
        if match is None or not self.prose[match.end() - 1].isdigit():
            return None
        printed = match.group("year")
        year = int(printed) if printed and match.end() == match.end("year") else None
        return DateMention(start, match.end(), year, None, None, None)


def _day(printed: str) -> int:
    """The number of a day, with or without an ordinal ending."""
    return int(printed.rstrip("stndrh"))
