"""Round years of a thing, kept now or on a day that is told, with the beginning near: "It turned ten this spring".

The beginning is a date of the same sentence, of the one before or of the one behind, whose words tell of one;
or the same day of an earlier year. A number that no date of the draft comes near is told as wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.mentions.words import TENS_IN_WORDS, UNITS_IN_WORDS
from factcheck.extraction.phrasebook.phrases.calendar.anniversary import JUBILEES, ORDINALS
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.anniversary_words import PEOPLE
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.loose_anniversaries import LooseAnniversary
from factcheck.extraction.phrasebook.readers.calendar.told_dates import dated, now
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_GREAT = "|".join(word for word in ORDINALS if word.endswith(("ary", "ial")))
_TENS = "|".join(TENS_IN_WORDS)
_UNITS = "|".join(word for word, value in UNITS_IN_WORDS.items() if value)
_NUMBER = rf"[1-9]\d{{0,2}}|(?:{_TENS})(?:-(?:{_UNITS}))?|{_UNITS}|a hundred|two hundred"
_NTH = r"[1-9]\d{0,2}(?:st|nd|rd|th)|[a-z]{5,7}-[a-z]{4,7}|[a-z]{3,9}th"
_SO = r"(?:(?:now|just|only|therefore|thus|already|exactly|so|all of) ){0,2}"
_KEPT = expression(
    rf"\b(?:its|their|our)(?: own)? (?:(?P<nth>{_NTH}) (?P<unit>anniversary|birthday)"
    rf"|(?P<jubilee>{'|'.join(JUBILEES)})"
    rf" (?:jubilee|anniversary)|(?P<great>{_GREAT}|half[- ]century|quarter[- ]century))\b(?! (?:of|as|in the"
    rf"|at the|with|under)\b)"
    rf"|\b(?:marking|celebrating|marks|celebrates|closed|completed|ended|finished|is in|enters|entered|begins"
    rf"|began|into)"
    rf" (?:its|their|our) (?P<year>{_NTH}) (?P<run>year|season|summer|winter)\b(?! (?:in|as|of|at|with|on|under"
    rf"|since|without))"
    rf"|\b(?:turns|turned|will turn|has (?:just )?turned|is turning|becomes|reaches"
    rf"|reached) {_SO}(?P<turned>{_NUMBER})"
    r"(?= (?:years old|(?:this|next|last|in|on|today)\b)|[.,;:)!?]|$| –)"
    rf"|\b(?:is|are|will be|and so|was) {_SO}(?P<old>{_NUMBER})(?= years (?:old|of age)\b)"
    rf"|\b(?:makes|making) (?:it|them) {_SO}(?P<made>{_NUMBER})(?= years (?:old|of age)\b)"
    rf"|\b(?:is|are|will be|and so is) {_SO}(?P<bare>[1-9]\d{{1,2}}|a hundred"
    rf"|(?:{_TENS})(?:-(?:{_UNITS}))?)(?=[.;!?]?$| (?:this|next) (?:year|month"
    r"|week|spring|summer|autumn|winter)\b| today\b)"
    rf"|\bit is {_SO}(?P<count>{_NUMBER}) years (?P<since>since)\b"
)
_NAMES = ("nth", "jubilee", "great", "year", "turned", "old", "made", "bare", "count")
_CUES = (
    *("anniversar", "birthday", "jubilee", "centen", "-century", "half century", "quarter century", " year", " season"),
    *(" turn", " is ", " are ", " will be ", " becomes ", " reache", "making it", "makes it"),
)
_BEGINS = expression(
    r"\b(?:found(?:ed|ing)|establish|formed|open(?:ed|s)\b|launch|creat(?:ed|ion)|set up|incorporat|inaugurat|charter"
    r"|start(?:ed|s)\b|began|begun|built|put (?:up|on|out|their names)|dug|cast\b|plant(?:ed|ing)|erected|laid"
    r"|left the"
    r" (?:yard|slip|works|factory)|consecrat|complet|signed|declared|passed|adopted|proclaim|came into (?:being|force"
    r"|service|use)|entered (?:service|into force)|(?:became|been|become) independent|independent since|gained"
    r"|won its"
    r" independence|lit\b|switched on|came on the air|went on the air|went into|(?:was|were|is) born in|goes back"
    r"|dates (?:from|back)|dating from|dated|made\b|painted|written|printed|recorded|published|appeared|came out"
    r"|first\b|installed|delivered|taken into|unveiled|dedicated|introduced|registered|granted|given"
    r"|moved into|christened|named a|made a (?:city|town|state|park|reserve)|designated|listed|broke out"
    r"|took (?:place|off"
    r"|effect)|flew|sailed)\b"
)
_AGAIN = expression(r"\b(?:re-?(?:founded|built|opened|formed|launched|started|established)|again|restored|moved)\b")
_SOMEBODY = expression(
    r"\b(?:he|she|who|whose|his|her|him|born on|mr|mrs|ms|dr|aged|man|woman|boy|girl|i|my|actor|singer|king|queen"
    r"|president|minister)\b"
)
_LATE = expression(
    r"\b(?:late|later|early|earlier|delayed|belated\w*|postponed|put off|overdue|ahead of|former|not|if|would"
    r"|could|almost"
    r"|nearly|about|some|over|more than|re-?(?:founded|built|opened|formed|launched)|a year (?:on|after|before"
    r"|late)|plans?"
    r"|when it|would have|the (?:average|oldest|youngest))\b"
)
_NOW = expression(
    r"\b(?:today|tonight|tomorrow|yesterday|this (?:year|week|month|weekend|spring|summer|autumn|winter|season"
    r"|[a-z]+day"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|(?:on|last|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|next) (?:week|month|weekend)"
    r"|is|are|has|have|will|marks|celebrates|turns|keeps|now|just)\b"
)
_PAST = expression(r"\b(?:was|were|had|kept|marked|celebrated|turned|reached|held)\b")
_NEXT_YEAR = expression(r"\bnext (?:year|spring|summer|autumn|winter)\b")
_LAST_YEAR = expression(r"\blast (?:year|spring|summer|autumn|winter)\b")
_IT = expression(
    r"[\"“‘]?(?:(?:and|but|so) )?(?:it|they|this|(?:the|its|their|that) (?:[a-z-]+ )?(?P<noun>[a-z-]{3,}))\b"
)
_ITS = expression(r"\b(?:its|their)(?: own)? $")
_WHOSE_TOO = expression(
    r"\b(?:and|with|but|while) (?:the|his|her|their|an?|our|another) (?!project\b)|\bwhose\b|\bfor (?:the|a|an) "
)
_MOST = 20
"""How many years of a draft are tried; among more, some is near by chance."""
_LONGEST, _SOME_OF_THEM = 800, 3
"""How long a sentence is at most, in characters, and how many numbers of one are looked at."""


def kept_now(scene: Scene) -> Iterator[LooseAnniversary]:
    """The round years of things whose beginning stands near them; sure, where no date of the draft comes near."""
    own = now(scene)
    if own is None or own.year is None:
        return
    for start, end in scene.passages_with(_CUES):
        block = scene.draft.block_at(start)
        if block.kind is BlockKind.QUOTE or block.cell is not None or end - start > _LONGEST:
            continue
        for found in islice(_KEPT.finditer(scene.lower, start, end), _SOME_OF_THEM):
            sentence = scene.sentence_at(start) or Sentence(scene, block, start, end, ())
            if (
                _PEOPLE.search(scene.lower, start, found.start())
                or _LATE.search(sentence.lower)
                or _SOMEBODY.search(sentence.lower)
                or denied(sentence)
            ):
                continue
            yield from _told(scene, sentence, found, own)


def _told(scene: Scene, sentence: Sentence, found: re.Match[str], own: DateMention) -> Iterator[LooseAnniversary]:
    name = next(name for name in _NAMES if found[name])
    number = _value(found[name])
    at = _when(scene, sentence, found, own)
    if number is None or at is None or at.year is None or number < _FEWEST:
        return
    loosely = name in ("year", "turned", "old", "made", "bare", "count")
    fitting = (number, number - 1) if name == "year" else (number,)
    span, end = found.span(name), found.end("unit") if found["unit"] else found.end(name)
    events = _events(scene, sentence, found, at)
    for event in events:
        if at.year - (event.year or 0) in fitting:
            if at.year - (event.year or 0) == number:
                yield LooseAnniversary(span, end, event, at if at.end else None, tentative=False)
            return
    if not events or len(scene.once(_years)) > _MOST:
        return
    loosely = loosely or at.end == 0
    near = (number - 1, number, number + 1) if loosely else fitting
    if any(at.year - year in near for year in scene.once(_years)):
        return
    yield LooseAnniversary(span, end, events[0], at if at.end else None, tentative=False)


_FEWEST = 5


def _value(printed: str) -> int | None:
    from factcheck.extraction.phrasebook.readers.calendar.anniversaries.anniversaries import ordinal

    return ordinal(printed)


def _years(scene: Scene) -> set[int]:
    """The years that a draft tells, with both ends of each range."""
    return {year for one in scene.dates for year in (one.years or (one.year,)) if year is not None}


def _when(scene: Scene, sentence: Sentence, found: re.Match[str], own: DateMention) -> DateMention | None:
    """When it is kept: the draft's own year, the next or the last, or the year of a date behind it."""
    year = own.year or 0
    lower = sentence.lower
    for pattern, step in ((_NEXT_YEAR, 1), (_LAST_YEAR, -1)):
        if (told := pattern.search(lower)) is not None:
            low, high = (sentence.start + offset for offset in told.span())
            return DateMention(low, high, year + step, None, None, None)
    later = [one for one in dated(sentence) if (one.year or 0) >= year]
    if len(later) == 1:
        return later[0]
    if later:
        return None
    around = scene.lower[max(sentence.start, found.start() - 40) : found.end() + 40]
    if (_NOW.search(around) is None and _NOW_TOLD.search(around) is None) or (
        _PAST.search(around) and not _NOW_TOLD.search(around)
    ):
        return None
    return own


_PEOPLE = expression(rf"\b(?:{'|'.join(PEOPLE)}) (?:[a-z]+ )?[a-z]+ $")
_NOW_TOLD = expression(
    r"\b(?:today|tonight|yesterday|this (?:year|week|month|weekend|spring|summer|autumn|winter|season|[a-z]+day)"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|has|have|last (?:week|month|weekend|[a-z]+day)"
    r"|in (?:january|february|march|april|june|july|august|september|october|november|december)(?! \d))\b"
)


def _events(scene: Scene, sentence: Sentence, found: re.Match[str], at: DateMention) -> Sequence[DateMention]:
    """The beginnings that stand near: in the sentence, in the one before or behind; or its day in another year."""
    here = [one for one in dated(sentence) if (one.year or 0) < (at.year or 0)]
    if here:
        told = [one for one in here if _begun(scene, sentence, one)]
        if len(here) > 1 or not told or _parted(scene, told[0], found):
            return []
        return told
    opens = _IT.match(sentence.lower)
    near: list[DateMention] = []
    before = scene.right_before(sentence)
    if before is not None and (opens or _ITS.search(scene.lower, before.end, found.end())):
        noun = opens["noun"] if opens else None
        if noun is None or noun in before.lower:
            near = _past(scene, before, at)
    behind = scene.sentence_at(sentence.end + 2)
    if not near and behind is not None and scene.side_by_side(sentence, behind):
        goes = _IT.match(behind.lower)
        if goes is not None and (goes["noun"] is None or goes["noun"] in sentence.lower or _FIRST.match(behind.lower)):
            near = _past(scene, behind, at)
    return near or _same_day(scene, sentence)


_IN_A = expression(r"\b(?:in|at|on|by|from|beside|opposite) an? (?:[a-z]+ )+$")
"""What makes a date that of something else: "The museum is in a house built in"."""
_OTHER_ONE = expression(
    r"\b(?:replac\w+|one|predecessor|successor|forerunner|former|original|earlier|previous|old|older|burn\w+|demolished)\b"
)
_FIRST = expression(r"the (?:first|ten|two|three|\w+ states|founders?)\b")


def _past(scene: Scene, sentence: Sentence, at: DateMention) -> list[DateMention]:
    if _SOMEBODY.search(sentence.lower):
        return []
    told = [one for one in dated(sentence) if (one.year or 0) < (at.year or 0)]
    if len(told) != 1 or _IN_A.search(scene.lower, sentence.start, told[0].start) or _OTHER_ONE.search(sentence.lower):
        return []
    return told if _begun(scene, sentence, told[0]) else []


def _begun(scene: Scene, sentence: Sentence, date: DateMention) -> bool:
    """Whether the words around a date tell of a beginning."""
    low, high = max(sentence.start, date.start - 90), min(sentence.end, date.end + 60)
    return _BEGINS.search(scene.lower, low, high) is not None and not _AGAIN.search(scene.lower, low, high)


def _parted(scene: Scene, date: DateMention, found: re.Match[str]) -> bool:
    """Whether something else comes between a beginning and the years that are kept."""
    low, high = (date.end, found.start()) if date.end <= found.start() else (found.end(), date.start)
    return _WHOSE_TOO.search(scene.lower, low, high) is not None


def _same_day(scene: Scene, sentence: Sentence) -> list[DateMention]:
    """The day of an earlier year that the draft tells, where it is kept "today" and is the same day."""
    if " today" not in sentence.lower or scene.anchor is None:
        return []
    day = scene.anchor.day
    same = [
        one for one in scene.dates if (one.month, one.day) == (day.month, day.day) and one.year and one.year < day.year
    ]
    years = {one.year for one in same}
    return [replace(same[0])] if len(years) == 1 else []
