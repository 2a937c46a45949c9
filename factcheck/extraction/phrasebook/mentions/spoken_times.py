"""Times of day in words: "noon", "half past ten", "twenty to nine", "seven in the evening", "nine o'clock"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.clock import ClockRead, on_the_full_clock
from factcheck.extraction.phrasebook.mentions.date_words import SPACE, ZONE
from factcheck.extraction.phrasebook.mentions.mention import TimeMention
from factcheck.extraction.phrasebook.mentions.words import UNITS_IN_WORDS

_HOURS = {word: value for word, value in UNITS_IN_WORDS.items() if 1 <= value <= 12}
_WORDS = tuple(_HOURS)
_HOUR = rf"(?P<hour>1[0-2]|[1-9]|{'|'.join(_HOURS)})"
_PARTS = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
_MINUTES = rf"(?P<minutes>[1-5]?\d|twenty-five|twenty|ten|five){SPACE}min(?:ute)?s?"
_OF_DAY = (
    rf"(?:{SPACE}(?:in{SPACE}the|on{SPACE}the|at|that|this|the{SPACE}(?:next|following|same|previous)|yesterday"
    rf"|tomorrow|on{SPACE}[A-Z][a-z]{{2,5}}day){SPACE}(?:(?:early|late){SPACE})?(?P<day>morning|afternoon|evening"
    rf"|night)\b|{SPACE}(?P<half>[ap])\.?m\b\.?)"
)
_AT = " at "
_ZONED = rf"(?:{SPACE}(?P<zone>{ZONE}))?"
_FORMS = (
    (
        (" past ",),
        expression(
            rf"\b(?:(?P<part>half|quarter|twenty-five|twenty|ten|five)|{_MINUTES}){SPACE}past{SPACE}{_HOUR}\b"
            rf"(?![.,:]\d){_OF_DAY}?{_ZONED}"
        ),
    ),
    (
        ("quarter to ", "minutes to "),
        expression(
            rf"\b(?:(?P<part>quarter)|{_MINUTES}){SPACE}(?P<to>to){SPACE}{_HOUR}\b(?![.,:]\d){_OF_DAY}?{_ZONED}"
        ),
    ),
    (
        (" morning", " afternoon", " evening", " night"),
        expression(rf"\b(?<![\d.,:-]){_HOUR}(?:[.:](?P<past>[0-5]\d))?{_OF_DAY}{_ZONED}"),
    ),
    (("o'clock", "o’clock"), expression(rf"\b{_HOUR}{SPACE}o['’]clock\b{_OF_DAY}?{_ZONED}")),
    ((_AT,), expression(rf"{_AT}{_HOUR}(?={SPACE}in{SPACE}(?:the{SPACE})?[A-Z])")),
    (
        (_AT,),
        expression(
            rf"\b(?:left|leaves?|leaving|arriv\w+|depart\w*|set off|pull(?:ed|s) (?:in|out)|g[eo]ts? in|landed|lands"
            rf"|took off|boarded|woke|rose|reach(?:es|ed|ing)?|due|called|calls|dock(?:s|ed"
            rf"|ing))(?: [A-Za-z]+){{0,3}}{_AT}(?P<hour>0?\d|1\d|2[0-3])\.(?P<past>[0-5]\d)"
            rf"(?![\d%]|[.,]\d|{SPACE}?[ap]\.?m\b)(?!{SPACE}(?:per|m|bn|million|billion|points?|euros?|dollars?"
            rf"|pounds?)\b)"
        ),
    ),
    (
        ("noon", "midday", "midnight"),
        expression(
            rf"\b(?<!past )(?<!quarter to )(?<!minutes to )(?P<twelve>[Nn]oon|[Mm]idday|[Mm]idnight)(?![\w-]){_ZONED}"
        ),
    ),
)
"""What must stand there, and the form that it stands in."""
_BARE = _FORMS[2][1], _FORMS[6][1]
"""Forms that are times only behind a word of time: "until seven in the evening", "at noon"; or before "in Lima"."""
_LED = expression(
    r"(?:\b(?:at|by|is|was|it['’]s|be|from|until|till|to|of|since|after|before|about|around|nearly|almost|past|through"
    r"|and|for|so|or|means|then|on|just|not)|[(|]|^) ?$",
    re.IGNORECASE | re.MULTILINE,
)
_UNLED = expression(r"\b(?:least|most|all|half|minutes?) (?:at|of|to|past)? ?$")
_IN_PLACE = expression(r" in [A-Z]")
_REACH = 60


def scan_spoken_times(prose: str, lower: str) -> list[TimeMention]:
    """Every time of day that is told in words, in order and without overlap; the hour may be in digits."""
    found: dict[int, TimeMention] = {}
    for cues, pattern in _FORMS:
        for at, stop in ((at, at + len(cue)) for cue in cues for at in _places(lower, cue)):
            if cues == (_AT,) and not (prose[stop : stop + 1].isdigit() or lower.startswith(_WORDS, stop)):
                continue
            for match in pattern.finditer(prose, max(0, at - _REACH), stop + _REACH):
                if match.start() <= at + 1 < match.end() and not (pattern in _BARE and not _is_time(prose, match)):
                    time = _time(match)
                    found.setdefault(time.start, time)
    kept: list[TimeMention] = []
    for start in sorted(found):
        if not kept or start >= kept[-1].end:
            kept.append(found[start])
    return kept


def _places(lower: str, cue: str) -> Iterator[int]:
    at = lower.find(cue)
    while at >= 0:
        yield at
        at = lower.find(cue, at + 1)


def _is_time(prose: str, match: re.Match[str]) -> bool:
    if match["zone"]:
        return True
    before = prose[max(0, match.start() - 12) : match.start()]
    if match[0][0].isupper():
        return (
            not before.rpartition("\n")[2].strip(" *_-") and not prose[match.end() : match.end() + 2].strip().isupper()
        )
    if _LED.search(before):
        return _UNLED.search(before) is None
    return _IN_PLACE.match(prose, match.end()) is not None and "twelve" in match.groupdict()


def _time(match: re.Match[str]) -> TimeMention:
    parts = match.groupdict()
    if twelve := parts.get("twelve"):
        clock = ClockRead(0 if twelve.lower() == "midnight" else 12, 0, False, parts["zone"], None)
        return TimeMention(match.start(), match.end(), clock)
    hour, minute = _number(parts["hour"] or ""), _number(_first(parts, "part", "minutes", "past"))
    half = _half(parts.get("day"), hour) or parts.get("half")
    if parts.get("to"):
        hour, minute = hour - 1 or 12, 60 - minute
    clock = ClockRead(on_the_full_clock(hour, half), minute, half is None, parts.get("zone"), None)
    start = match.start("hour") if _AT in match[0] else match.start()
    return TimeMention(start, match.end(), clock)


def _first(parts: dict[str, str | None], *names: str) -> str:
    return next((printed for name in names if (printed := parts.get(name))), "")


def _number(printed: str) -> int:
    if printed.isdigit():
        return int(printed)
    return _PARTS.get(printed) or _HOURS.get(printed, 0)


def _half(day: str | None, hour: int) -> str | None:
    """The half of the day that its part tells; the night has hours of both."""
    if day is None:
        return None
    if day == "night":
        return "a" if hour == 12 or hour < 5 else "p"
    return "a" if day == "morning" else "p"
