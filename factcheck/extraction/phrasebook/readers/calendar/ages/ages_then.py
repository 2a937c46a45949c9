"""Ages at what the draft dates elsewhere: "born in March 1932, she remembers it. "I was four," she says".

The one who is meant is told by "I", by "she" or by name; the time is a date of the sentence, one right before it, or
that of an event named there. All births and dates of the draft are tried, and only an age that none of them makes is
told as wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, product

from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.ages.births import KIN, WORD, Birth
from factcheck.extraction.phrasebook.readers.calendar.ages.loose_ages import YEARS, Aged, LooseAge, number, places_out
from factcheck.extraction.phrasebook.readers.calendar.told_dates import EVENTS, dated, event_dates, now
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_SOME = (
    r"(?:(?:only|just|then|already|now|still|all of|not quite|barely|a (?:boy|girl|child|lad|man|woman|youth) of"
    r"|aged) ){0,2}"
)
_ENDS = (
    r"(?=[,.;:)!?”\"’]|$| –| years (?:old|of age)\b| (?:then|now|when|and|at the time|that (?:day|year|summer|spring"
    r"|autumn|winter|night)|in|on)\b)"
)
_THEN = expression(
    rf"(?<![\w’'])(?P<who>i|he|she)(?: was| had been)(?: then)? {_SOME}(?P<years>{YEARS})(?! (?:in|on) (?:the|a"
    rf"|an|his|her)\b){_ENDS}"
    rf"|^[\"“‘]?(?:(?P<self>he|she)|(?:mr|mrs|ms|dr"
    rf"|miss)\.? (?P<title>[\w'’-]{{2,24}})) [^.;:!?]{{3,60}},? (?:at the age"
    rf" of|aged|at) (?P<at>{YEARS})(?=[,.;)]|$)"
    rf"|\bas an? (?:boy|girl|child|lad|young man|young woman|youth) of (?P<boy>{YEARS}){_ENDS}"
    rf"|\bborn\b[^.;:]{{3,60}}, was {_SOME}(?P<so>{YEARS})(?: years old)? (?:then|at the time)\b"
    rf"|\bthen (?:aged )?(?P<then>{YEARS})(?=[,.;)])"
    rf"|\b(?P<named>[a-zà-þ][\w'’-]{{1,24}}) was (?:then )?{_SOME}(?P<old>{YEARS})(?: at the time| then| years old)?"
    rf"{_ENDS}"
)
_NOW = expression(
    rf"^[\"“‘]?(?:now|today),? (?P<who>he|she)(?: is|['’]s) {_SOME}(?P<years>{YEARS}){_ENDS}"
    rf"|^[\"“‘]?(?P<self>he|she) is (?:now )?(?P<old>{YEARS})(?: now| today| years old)?{_ENDS}"
)
_OWN_WHEN = expression(r"(?: years old)?,? (?:when|before|after|until|as|while|the (?:day|year|summer|night|time))\b")
_SPEAKER = expression(
    rf"(?:(?P<who>he|she) (?:says|said|recalls|recalled|remembers|remembered|adds|added|explains|explained)"
    rf"|(?:says|said|recalls|recalled|remembers|adds|added) (?:(?P<also>he|she)|(?:(?:Mr|Mrs|Ms|Dr|Miss|Sir"
    rf"|Dame)\.? )?"
    rf"(?P<name>{WORD}(?: {WORD}){{0,2}})))",
    re.IGNORECASE,
)
_SAID = 160
_CAPITAL = expression(r"(?<=[a-zà-þ,;)] )[A-ZÀ-Þ][\w’'-]+")
_NAMES = expression(rf"\b(?:Mr|Mrs|Ms|Dr|Miss|Sir|Dame)\.? {WORD}|\b{WORD} {WORD}")
_HEDGED = expression(r"\b(?:about|around|nearly|almost|not yet|under|over|some|perhaps|maybe|roughly|or so)\b")
_MEN = expression(r"\b(?:brothers?|father|husband|sons?|uncle|nephew|grandfather|grandson|stepfather|stepson)\b")
_WOMEN = expression(r"\b(?:sisters?|mother|wife|widow|daughters?|aunt|niece|grandmother|granddaughter|stepmother)\b")
_OTHER = {"he": expression(r"\b(?:she|her|hers)\b"), "she": expression(r"\b(?:he|him|his)\b")}
_EVENT = expression(rf"\bthe (?:[a-z]+ )?(?P<noun>{'|'.join(EVENTS)})\b")
_MOST_BIRTHS, _MOST_DATES, _MOST_AGES = 12, 30, 3
_LONGEST = 800
"""How long a sentence is at most, in characters."""
_FAR = 900
"""How far behind a birth the age of "she" may stand, in characters."""


def ages_then(scene: Scene, sentence: Sentence, births: Sequence[Birth]) -> Iterator[LooseAge]:
    """The ages of a sentence that its words give somebody whose birth the draft tells, at a time that it dates."""
    if sentence.block.cell is not None or len(births) > _MOST_BIRTHS or sentence.end - sentence.start > _LONGEST:
        return
    if denied(sentence):
        return
    for found in _NOW.finditer(sentence.lower):
        yield from _claims(scene, sentence, births, found, present=True)
    if sentence.block.kind is BlockKind.QUOTE and "i was" not in sentence.lower:
        return
    for found in islice(_THEN.finditer(sentence.lower), _MOST_AGES):
        yield from _claims(scene, sentence, births, found, present=False)


def _claims(
    scene: Scene, sentence: Sentence, births: Sequence[Birth], found: re.Match[str], *, present: bool
) -> Iterator[LooseAge]:
    group = next(
        one for one in ("years", "at", "boy", "so", "then", "old") if one in found.re.groupindex and found[one]
    )
    low, high = (sentence.start + offset for offset in found.span(group))
    if _HEDGED.search(scene.lower, max(sentence.start, low - 24), high + 6) or (present and scene.anchor is None):
        return
    aged = Aged(low, high, number(found[group]), plain=True, turned=False, hedged=False)
    birth = _whose(scene, sentence, births, found, low)
    if birth is None or (birth.sentence is not sentence and KIN.search(scene.lower, sentence.start, low)):
        return
    times: list[DateMention | None] = [None] if present else list(_times(scene, sentence, birth, low, high))
    for at in times:
        if _fits(scene, birth, at, aged.years):
            yield LooseAge(aged, birth, at, tentative=False)
            return
    sure = present or (times[:1] and times[0] is not None and sentence.start <= times[0].start < sentence.end)
    if times and (sure or not _made(scene, births, aged.years)):
        yield LooseAge(aged, birth, times[0], tentative=False)


def _whose(scene: Scene, sentence: Sentence, births: Sequence[Birth], found: re.Match[str], at: int) -> Birth | None:
    """The birth of the one whose age it is."""
    parts = found.groupdict()
    who = parts.get("who") or parts.get("self")
    name = parts.get("named") or parts.get("title")
    if who == "i":
        said = _SPEAKER.search(scene.draft.prose, sentence.start, min(sentence.block.end, at + _SAID))
        if said is None:
            low = max(sentence.block.start, sentence.start - _SAID)
            said = next(_SPEAKER.finditer(scene.draft.prose, low, sentence.start), None)
        if said is None:
            return None
        who = (said["who"] or said["also"] or "").lower() or None
        name = (said["name"] or "").split()[-1].lower() if said["name"] else None
    if name is not None:
        same = [one for one in births if one.name and name in (one.name[-1].lower(), one.name[0].lower())]
        same = same or [one for one in births if _named_before(scene, one, name)]
        return same[0] if len(same) == 1 else None
    near = [
        one
        for one in births
        if one.sentence is sentence or 0 <= at - one.born.end <= _FAR or _told_next(scene, sentence, one)
    ]
    near = [
        one for one in near if not one.bracketed and one.pronoun in (None, who if who in ("he", "she") else one.pronoun)
    ]
    if len(near) != 1 or near[0].pronoun == "kin":
        return None
    (birth,) = near
    low, high = sorted((birth.born.end, at))
    if birth.sentence is not sentence and _of_kin(scene.lower[low:high], who):
        return None
    if birth.pronoun is None and who is not None and _OTHER[who].search(scene.lower, low, high):
        return None  # "Tom was born in 1950. In 1970 he married a teacher. She was 24."
    last = birth.name[-1].lower() if birth.name else None
    if birth.opens and last is None and (own := _NAMES.search(scene.draft.prose, low, high)) is not None:
        low = own.end()  # "Born in 1950, Tom Lund saw it."
    others = (one for one in _NAMES.findall(places_out(scene, low, high)) if last is None or last not in one.lower())
    return None if next(others, None) else birth


def _named_before(scene: Scene, birth: Birth, name: str) -> bool:
    """Whether "He was born" follows on a sentence of that name: "Gwyn Parry went to sea. He was born in 1951."."""
    if birth.name or birth.pronoun not in ("he", "she") or not birth.sentence.lower.startswith(("he was", "she was")):
        return False
    low = max(birth.sentence.block.start, birth.sentence.start - _SAID)
    told = places_out(scene, low, birth.sentence.start)
    return f" {name} " in told.lower() and all(one.lower() == name for one in _CAPITAL.findall(told))


def _told_next(scene: Scene, sentence: Sentence, birth: Birth) -> bool:
    """Whether the birth opens the sentence behind one: "He saw it as a boy of twelve. He was born in 1950."."""
    after = birth.sentence.start >= sentence.end and scene.side_by_side(sentence, birth.sentence)
    return after and birth.sentence.lower.startswith(("he was born", "she was born", "born "))


def _of_kin(text: str, who: str | None) -> bool:
    """Whether words tell of kin who may be "she", or who may be "he"."""
    other = _MEN if who == "she" else _WOMEN if who == "he" else None
    return KIN.search(other.sub(" ", text) if other else text) is not None


def _times(scene: Scene, sentence: Sentence, birth: Birth, low: int, high: int) -> Iterator[DateMention]:
    """The dates of which an age may be told, the likeliest first."""
    here = [one for one in dated(sentence) if one.start != birth.born.start]
    own = _OWN_WHEN.match(scene.lower, high, sentence.end)
    if own is not None:
        here = [one for one in here if one.start > high]
    if here:
        yield from sorted(here, key=lambda one: min(abs(one.start - high), abs(low - one.end)))
        return
    if own is not None:
        return
    before = [
        one
        for one in scene.sentences_in(sentence.block.start, sentence.start)[-2:]
        if scene.side_by_side(one, sentence) or one is birth.sentence
    ]
    for one in reversed(before):
        told = [date for date in dated(one) if date.start != birth.born.start]
        if told:
            yield from reversed(told)
            return
    for start, end in scene.passages_in(max(sentence.block.start, sentence.start - _FAR // 2), sentence.end):
        for found in _EVENT.finditer(scene.lower, start, end):
            yield from event_dates(scene, found["noun"], found[0], found.span())


def _fits(scene: Scene, birth: Birth, at: DateMention | None, years: int) -> bool:
    """Whether somebody was so old then, by whatever is known of both days."""
    then = at or now(scene)
    if then is None or then.year is None or birth.born.year is None:
        return True
    old = then.year - birth.born.year
    if birth.born.month is None or then.month is None or birth.born.month == then.month:
        return years in (old - 1, old)
    return years == old - (then.month < birth.born.month)


def _made(scene: Scene, births: Sequence[Birth], years: int) -> bool:
    """Whether any birth and any date of the draft make an age."""
    dates = [one for one in scene.dates if one.year][: _MOST_DATES + 1]
    if len(dates) > _MOST_DATES or any(one.years for one in scene.dates):
        return True
    times = [*dates, now(scene)]
    return any(_fits(scene, birth, at, years) for birth, at in product(births, times) if at is not None)
