"""How far one clock is ahead of another: "Tokyo is nine hours ahead of UTC", "Lagos (UTC+1)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims import ClockGap, Season, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.date_words import MONTHS
from factcheck.extraction.phrasebook.mentions.words import UNITS_IN_WORDS
from factcheck.extraction.phrasebook.readers.asides import sentence_range
from factcheck.extraction.phrasebook.scene import Scene

_NAME = r"[A-ZÀ-Þ][\w.’'-]{1,20}(?:[ -](?:(?:de|of|the) )?[A-ZÀ-Þ][\w’'-]{1,20}){0,3}(?<![.’'-])"
_COUNT = rf"\d{{1,2}}|{'|'.join(word for word, value in UNITS_IN_WORDS.items() if 0 < value < 15)}|an?"
_GAP = (
    rf"(?P<gap>(?:(?P<part>half an hour|a quarter of an hour|three[- ]quarters of an hour)"
    rf"|(?P<hours>{_COUNT})(?P<half> and a half|½|\.5)? hours?(?: and (?P<too>15|30|45|fifteen|thirty"
    rf"|forty-five) minutes)?"
    r"|(?P<minutes>15|30|45|fifteen|thirty|forty-five) minutes) (?P<way>ahead|behind))"
)
_IS = r"(?:is|are|was|were|runs?|ran|lies|sits|stands|being|stays?|remains?|keeps?)"
_BETWEEN = expression(
    rf"\b(?P<one>{_NAME})(?: time|’s clocks|'s clocks)?(?:,? (?:which |(?:whose |where )?clocks )?"
    rf"(?P<now>is )?(?:{_IS} )?"
    r"(?:always |then |only |just |now |also )?"
    rf"|,? [^.,:;\n]{{3,40}}[:,] )(?:some )?{_GAP} (?:of )?(?P<two>{_NAME})"
)
_THERE = expression(rf"\b[Ii]n (?P<one>{_NAME}), (?:where|whose) (?:the )?(?:clocks?|time) (?:{_IS} )?{_GAP}\b(?! of)")
"""A place whose clock is compared with that of the sentence before."""
_PLACE = expression(rf"\bin (?P<two>{_NAME})")
_FROM_GREENWICH = expression(
    rf"\b(?P<one>{_NAME})(?: time)?(?:,? (?:is|keeps|uses|runs on|is on)(?: at)? |,? at | \()"
    r"(?P<gap>(?P<two>UTC|GMT) ?(?P<sign>[+\u2212-]) ?(?P<h>\d{1,2})(?::?(?P<m>\d\d))?)(?![\d:])"
)
_CLOCKS = expression(
    r"\b(?:clocks?|time|times|UTC|GMT|[Nn]oon|midnight|zones?|summer|winter|bell|call|kick-off|live|dial|early|late"
    r"|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m|\d{1,2}:\d\d)\b"
)
"""What tells that it is clocks that are ahead, and no ships or teams."""
_RACE = expression(
    r"\b(?:race|stage|rally|regatta|yachts?|leaders?|peloton|finish(?:ed|ing)?|skipper|crews?|riders?)\b", re.IGNORECASE
)
"""What tells that it is a race after all."""
_SEASONS = tuple(name for name in MONTHS if len(name) > 3 and name.istitle() and not name.endswith("."))
_WHEN = expression(rf"\b[Ii]n (?:the )?(?:[a-z]+ )?(?P<when>winter|summer|May|{'|'.join(_SEASONS)})\b")
_QUARTERS = {"half an hour": 30, "a quarter of an hour": 15}
_REACH, _WINDOW = 60, 160


def read_clock_gaps(scene: Scene) -> Iterator[ClockGap]:
    """A claim for each gap between two clocks that are both named."""
    prose = scene.draft.prose
    hints = [found.start() for word in (" ahead", " behind") for found in re.finditer(word, prose)]
    greenwich = [found.start() for found in _FROM_GREENWICH.finditer(prose)] if "UTC" in prose or "GMT" in prose else []
    for at in sorted({*hints, *greenwich}):
        low, high = sentence_range(scene, at, at + 1)
        low, high = max(low, at - _WINDOW), min(high, at + _WINDOW)
        text = prose[low:high]
        for pattern in (_BETWEEN, _FROM_GREENWICH):
            for found in pattern.finditer(text):
                if found.start("gap") + low <= at + 1 <= found.end("gap") + low or found.start() + low == at:
                    yield from _claim(scene, found, low, high, found.span("two"))
        for found in _THERE.finditer(text):
            places = list(_PLACE.finditer(prose, max(scene.draft.block_at(low).start, low - 2 * _REACH), low))
            if len(places) == 1:
                start, end = places[0].span("two")
                yield from _claim(scene, found, low, high, (start - low, end - low), apart=True)


def _claim(
    scene: Scene, found: re.Match[str], low: int, high: int, two: tuple[int, int], *, apart: bool = False
) -> Iterator[ClockGap]:
    prose, parts = scene.draft.prose, found.groupdict()
    near = prose[max(0, low - _REACH) : high + _REACH]
    ahead = _minutes(parts)
    if parts["one"] in ("UTC", "GMT"):
        return
    if ahead is None or not (parts.get("sign") or _of_clocks(near, parts)):
        return
    when = _nearest(prose, low, high, low + found.start("gap"))
    name = when["when"] if when else ""
    start, end = low + min(found.start(), two[0]), low + max(found.end(), two[1])
    maker = scene.maker

    def quoted(first: int, last: int) -> Quoted:
        last -= 2 * prose.startswith(("'s", "’s"), last - 2)
        return make(Quoted, quote=maker.quote(first, last), span=maker.span(first, last))

    yield make(
        ClockGap,
        quote=maker.quote(start, end),
        span=maker.span(start, end),
        section=maker.section(start),
        phrase="gap of two clocks",
        clock=quoted(low + found.start("one"), low + found.end("one")),
        against=quoted(low + two[0], low + two[1]),
        printed=quoted(low + found.start("gap"), low + found.end("gap")),
        ahead=ahead,
        month=MONTHS.get(name),
        season=Season(name) if name in ("winter", "summer") else None,
        when=quoted(*when.span()) if when else None,
        anchor=scene.anchor,
        apart=apart,
    )


def _of_clocks(near: str, parts: dict[str, str | None]) -> bool:
    """Whether it is clocks that are ahead, and no ships or teams: places that are hours ahead of others are."""
    return not _RACE.search(near) and bool(_CLOCKS.search(near) or (parts.get("now") and parts.get("hours")))


def _nearest(prose: str, low: int, high: int, at: int) -> re.Match[str] | None:
    """The month or season that a gap is told of, in its own clause."""
    told = _WHEN.finditer(prose, low, high)
    found = [one for one in told if ";" not in prose[min(one.end(), at) : max(one.start(), at)]]
    return min(found, key=lambda one: abs(one.start() - at)) if found else None


def _minutes(parts: dict[str, str | None]) -> int | None:
    """How far ahead, below zero for behind."""
    if parts.get("sign"):
        size = int(parts["h"] or 0) * 60 + int(parts["m"] or 0)
        return size if parts["sign"] == "+" else -size
    if part := parts["part"]:
        size = _QUARTERS.get(part, 45)
    else:
        size = 60 * _count(parts["hours"]) + (30 if parts["half"] else 0)
        size += _count(parts["too"]) + _count(parts["minutes"])
    if not 0 < size <= 26 * 60:
        return None
    return size if parts["way"] == "ahead" else -size


def _count(printed: str | None) -> int:
    if printed is None:
        return 0
    if printed.isdigit():
        return int(printed)
    return {"a": 1, "an": 1, "thirty": 30, "forty-five": 45}.get(printed) or UNITS_IN_WORDS[printed]
