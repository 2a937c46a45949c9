"""What a draft dates: the dates told before a sentence, those of an event by its noun, and the draft's own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.calendar.days.own_years import own_year
from factcheck.extraction.phrasebook.scene import Scene, Sentence

EVENTS = {
    "death": r"\bdie[ds]\b|\bdeath\b|\blost (?:her|his) (?:husband|wife)|\bwidow",
    "independence": r"\bindependen(?:ce|t)\b",
    "opening": r"\bopen(?:ed|s|ing)\b|\binaugurat",
    "inauguration": r"\bopen(?:ed|s|ing)\b|\binaugurat",
    "closure": r"\bclos(?:ed|es|ing|ure)\b|\bshut\b",
    "closing": r"\bclos(?:ed|es|ing|ure)\b|\bshut\b",
    "founding": r"\bfound(?:ed|ing|ation)\b|\bset up\b|\bestablished\b",
    "foundation": r"\bfound(?:ed|ing|ation)\b|\bset up\b|\bestablished\b",
    "signing": r"\bsign(?:ed|ing|ature)\b|\bput their names\b",
    "signature": r"\bsign(?:ed|ing|ature)\b|\bput their names\b",
    "birth": r"\bborn\b|\bbirth\b",
    "wedding": r"\bmarried\b|\bwedding\b|\bwed\b",
    "marriage": r"\bmarried\b|\bmarriage\b|\bwed\b",
    "election": r"\belect(?:ed|ion)\b",
    "launch": r"\blaunch",
    "arrival": r"\barriv",
    "departure": r"\bdepart|\bleft\b|\bleaves\b|\bsailed\b",
    "discovery": r"\bdiscover|\bfound\b",
    "sinking": r"\bsank\b|\bsunk\b|\bsinking\b|\bwent down\b|\bfoundered\b",
    "wreck": r"\bsank\b|\bsunk\b|\bwreck|\bwent down\b|\bfoundered\b|\bran aground\b",
    "retirement": r"\bretire",
    "fire": r"\bfires?\b|\bburn(?:t|ed)\b|\bblaze\b",
    "blaze": r"\bfires?\b|\bburn(?:t|ed)\b|\bblaze\b",
    "crash": r"\bcrash",
    "collapse": r"\bcollaps|\bfell\b|\bcame down\b",
    "defeat": r"\bdefeat|\blost\b|\bbeaten\b",
    "eruption": r"\berupt|\bbroke out\b",
    "outbreak": r"\boutbreak\b|\bbroke out\b|\bbegan\b",
    "completion": r"\bcomplet|\bfinished\b",
    "abolition": r"\babol",
    "appointment": r"\bappoint(?:ed|ment)\b",
    "arrest": r"\barrest(?:ed)?\b",
    "release": r"\breleased?\b|\bfreed\b",
    "resignation": r"\bresign",
    "coronation": r"\bcrowned\b|\bcoronation\b",
    "ordination": r"\bordain|\bordination\b",
    "liberation": r"\bliberat",
    "annexation": r"\bannex",
    "ratification": r"\bratif",
    "relegation": r"\brelegat",
    "promotion": r"\bpromot",
    "passage": r"\bpassed\b",
    **{
        noun: rf"\b{noun}"
        for noun in (
            "flood",
            "floods",
            "earthquake",
            "quake",
            "coup",
            "vote",
            "referendum",
            "storm",
            "hurricane",
            "cyclone",
            "typhoon",
            "tsunami",
            "landslide",
            "avalanche",
            "accident",
            "disaster",
            "merger",
            "treaty",
            "reform",
            "battle",
            "invasion",
            "massacre",
            "explosion",
            "attack",
            "ceasefire",
            "armistice",
            "split",
            "rescue",
        )
    },
}
"""What an event is called, and the words of a sentence that dates it."""
_KIN = expression(
    r"\b(?:father|mother|brother|sister|son|daughter|husband|wife|widow|king|queen|president|grandfather|grandmother"
    r"|uncle|aunt|predecessor|partner|founder)\b"
)
_MEN = expression(r"\b(?:father|brother|son|husband|king|grandfather|uncle)\b")
_WOMEN = expression(r"\b(?:mother|sister|daughter|wife|widow|queen|grandmother|aunt)\b")
_OF_SOMEBODY = frozenset(("death", "birth", "wedding", "marriage"))
_LOST = expression(r"\b(?:lost (?:his|her)|widow)")
_BACK, _REACH = 4, 600
"""How many sentences, and characters, before one may tell the date that "since then" leads to."""
_MOST = 8
"""How many dates of one sentence are looked at."""
_BEHIND = 24
"""How far behind its date the words of an event may stand, in characters."""


def now(scene: Scene) -> DateMention | None:
    """The draft's own date, of no range of the prose, or the year that it calls its own, where it does."""
    if scene.anchor is not None:
        day = scene.anchor.day
        return DateMention(0, 0, day.year, day.month, day.day, None)
    year = own_year(scene)
    return replace(year, day=None, weekday=None) if year and year.year else None


def own_day(scene: Scene) -> DateMention | None:
    """The mention that gives the draft its own day."""
    day = scene.anchor.day if scene.anchor else None
    if day is None:
        return None
    told = (one for one in scene.dates if (one.year, one.month, one.day) == (day.year, day.month, day.day))
    return next(told, None)


def dated(sentence: Sentence, *, by_day: bool = False) -> list[DateMention]:
    """The dates of a sentence that have a year, but for the draft's own; with `by_day`, days of its year as well."""
    day = sentence.scene.anchor.day if sentence.scene.anchor else None
    own = (day.year, day.month, day.day) if day else None
    found = [one for one in sentence.mentions if isinstance(one, DateMention) and not one.years and not one.days]
    year = day.year if day else next((one.year for one in found if one.year), None)
    if by_day and year is not None:
        found = [replace(one, year=year) if one.month and one.year is None else one for one in found]
    found = [one for one in found if one.year]
    return [one for one in found if (one.year, one.month, one.day) != own]


def told_before(scene: Scene, sentence: Sentence, *, by_day: bool = False) -> list[DateMention]:
    """The dates of the nearest sentence before one that has any, in its paragraph or the one before."""
    before = scene.sentences_in(max(0, sentence.start - _REACH), sentence.start)[-_BACK:]
    home = scene.draft.block_number(sentence.start)
    for one in reversed(before):
        if one.block.kind is not BlockKind.PARAGRAPH or one.block.cell is not None:
            return []
        if home - scene.draft.block_number(one.start) > 1:
            return []
        if dates := dated(one, by_day=by_day):
            return dates
    return []


def event_dates(
    scene: Scene, noun: str, printed: str, but: tuple[int, int], *, by_day: bool = False
) -> Sequence[DateMention]:
    """The dates of the one event that a noun may mean; none where two are told, or where it is of another person.

    `printed` is how the copy names the event ("her husband's death"), `but` the range of the prose that does so.
    """
    kin = _KIN.search(printed)
    known = scene.once(_known_events)
    asked = (noun, by_day)
    if asked not in known:
        known[asked] = list(_events(scene, noun, by_day=by_day))
    found: dict[tuple[int | None, int | None, int | None], DateMention] = {}
    for sentence, date, told in known[asked]:
        lower = sentence.lower
        if kin is not None and kin[0] not in lower and not _LOST.search(lower):
            continue
        if kin is None and noun in _OF_SOMEBODY and not _LOST.search(lower) and _of_kin(lower, printed):
            continue
        here = sentence.start <= but[0] < sentence.end
        if here and but[0] - 2 * _BEHIND < date.end and (date.start < but[1] or told < but[1]):
            continue
        found.setdefault((date.year, date.month, date.day), date)
    return list(found.values()) if len(found) == 1 else []


def _of_kin(lower: str, printed: str) -> bool:
    """Whether a sentence tells of kin who may be the one of "her death", or of "his"."""
    other = _MEN if " her " in f" {printed}" else _WOMEN if " his " in f" {printed}" else None
    return _KIN.search(other.sub(" ", lower) if other is not None else lower) is not None


def _known_events(_: Scene) -> dict[tuple[str, bool], list[tuple[Sentence, DateMention, int]]]:
    """The dated events that were asked for, by the noun."""
    return {}


def _events(scene: Scene, noun: str, *, by_day: bool) -> Iterator[tuple[Sentence, DateMention, int]]:
    """The dates beside the words of an event, each with its sentence and where those words stand."""
    words = re.compile(EVENTS[noun])
    for one in scene.sentences:
        if "d" not in one.kinds or one.block.cell is not None:
            continue
        dates = dated(one, by_day=by_day)[:_MOST]
        for before, date in zip([None, *dates], dates, strict=False):
            low = max(one.start, before.end) if before else one.start
            told = words.search(scene.lower, low, min(date.end + _BEHIND, one.end))
            if told is not None:
                yield one, date, told.start()
