"""Lengths of time whose two ends stand elsewhere in the sentence, or in the one before.

No wording links them: the length is the only one, the moments are the only two, and the words around them say which
opens the stretch and which closes it. What does not fit is claimed only where those words are a pair ("opened" and
"closed", "elected" and "beaten"); elsewhere the claim is tentative.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import Counting, Duration, Moment, make
from factcheck.claims.quantity import Quantity
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, Mention, NumberMention, TimeMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.calendar.moments import ends_of_range, lone_length, moment, sum_of_lengths
from factcheck.extraction.phrasebook.scene import Scene, Sentence

CLOCK_UNITS = frozenset({"s", "min", "h"})
_STRETCH = (
    r"tenure|spell|run|gap|reign|wait|stretch|period|term|total|span|stay|career|marriage|life|absence|silence|exile"
    r"|closure|strike|stint|stoppage|break|interval|journey|drought|hiatus|captivity"
)
_LITTLE = r"(?:(?:just|only|exactly|some|barely|almost|a|an|the|another|fully|no less than) ){0,2}$"
_STRONG = expression(
    rf"\b(?:last(?:ed|s|ing)?(?: for)?|took|span(?:s|ned|ning)?|(?:{_STRETCH}) of|a total of|in all,?) {_LITTLE}"
)
"""What stands before a length that can only be one of a whole stretch."""
_STRONG_BEHIND = expression(
    rf"-?(?: in all\b| in total\b| altogether\b| long\b| elapsed\b| to the day\b| (?:of )?(?:{_STRETCH}|waiting)\b)"
)
_AS_SUBJECT = expression(r"\b(?:that|those|these) $")
_VERB = expression(r" (?:was|were|is|are)\b")
_WEAK = expression(rf"\b(?:for|after|in|sat|ran|served|reigned|stayed|spent) {_LITTLE}")
_SETS_OFF = expression(r"[^,:;(–—]{0,30}(?:[:(–—]|; (?:they|it|he|she)\b)")
_EXPLAINED = expression(r"[^.;!?]{0,30}[,:(–—]")
"""What parts a length from the moments that explain it: "for eleven hours: the alarm was raised at 10pm"."""
_VERBS = r"last(?:ed|s|ing)|took|taking|makes|making|spanned|ran for|running for|ending"
_RIGHT_BEHIND = expression(
    rf"\)?[ ,:(–—-]{{1,3}}(?:(?:(?:and |that )?(?:{_VERBS})|so that|so|that is|which is|which makes|or"
    rf"|for|after|in|over|having|held|stood|he|she|it"
    rf"|they|has|had|have|was|were|spent|served|in all|a total of|(?:{_STRETCH}) of|a|an|his|her|its|just|only"
    rf"|exactly|some|barely"
    r"|almost|another),? ?){0,6}"
)
_AND_SO_LONG = expression(r",? (?:and )?(?:it )?(?:took|lasted) (?:just |only |some |almost )?")
"""What may stand between a moment and the length of the stretch that it opens or ends."""
_THE_ONE = expression(r", (?:the|its|our) [a-z]{3,12} (?:has |had |was )(?:a |an |just |only |for ){0,2}")
"""The same behind a sentence that begins with the moments: "Elected in 2009 and beaten in 2021, the mayor had"."""
_NO_STRETCH = expression(
    r"-?[ ,]*(?:of (?:them|which|whom|those|it)\b|old|ago|ahead|per\b|an? (?:day|week|month|year)|each|every"
    r"|notice|into|older|younger|longer|shorter"
    r"|faster|slower|late\b|early\b|overdue|behind\b(?! (?:it|him|her|them))|in (?:prison|jail)|from now|hence"
    r"|imprisonment|sentence|of age"
    r"|senior|junior|earlier|sooner|later than|before|or (?:more|less|so|longer)|warranty|to (?:go|live|spare|come))"
)
_NO_STRETCH_BEFORE = expression(
    r"\b(?:every|within|next|per|each|last|past|previous|following|first|final|age of|aged|at least|at most"
    r"|more than|half)"
    r" (?:the )?$"
)
LATER = expression(r"(?: to the day)? (?:later|after|afterwards|on)\b")
_TO_THE_DAY = expression(r" to the day\b")
_SINCE = expression(r"\bsince (?:early |late |mid-)?$")
_WAITED = r"(?:wait(?:ing)?|drought|hurt|famine|absence|hiatus|silence)\b"
_WAIT = expression(rf"-?(?: of)? {_WAITED}")
_WAIT_BEFORE = expression(rf"\b{_WAITED} of (?:just |only |almost )?$")
"""A length that cannot be of anything but the time since: "the first title since 1998, after 28 years of waiting"."""
_AGO = expression(r" since (?:the |its |his |her |their )?(?:[a-z'’-]+ ){1,4}(?:in |on )?")
_OPENS = expression(r"[\"“‘]?(?:elected|appointed|hired|opened|founded|built|launched|begun|married|sworn)\b")
_FROM = expression(r"\b(?:from|between|\() ?$")
_JOINED = expression(r" (?:to|until|till|through) | ?[-–—] ?")
_ANOTHER_STORY = expression(r", .*,|\b(?:and|which|who|whose|but|while)\b")
_SINCE_IT = expression(r"\b(?:it|that) (?:is|was|has been|will be|had been) (?:now |just |almost |already )?$")
_PAIRS = tuple(
    (expression(rf"\b(?:{begins})"), expression(rf"\b(?:{ends})"))
    for begins, ends in (
        (
            r"from\b|start|beg[aiu]n|open(?:s|ed|ing)\b|launch|first\b|founded|established|set up|taken up|broke|kick"
            r"|commenc|imposed|introduced|came into|took effect|driven|rais|sounded|went\b|lit\b|struck",
            r"until|till\b|to\b|end|clos|finish|shut|last\b|over\b|cut\b|conclud|rose\b|wound up|complet|lifted|scrapp"
            r"|stopp|demolish|burnt|fixed|restored|repaired|came back|all-clear|cleared|put out|laid|expire|abolish"
            r"|siren|whistle|full[- ]time|collaps|fell apart|repeal",
        ),
        (
            r"elected|appointed|hired|took (?:office|over)|joined|became|sworn|arriv|moved in|enlisted"
            r"|signed (?:for|up)",
            r"left|leav|retir|resign|beaten|stepp|stood down|quit|lost|oust|replaced|sack|died|dismiss|depart|moved on",
        ),
        (
            r"clos|shut|abolish|banned|went\b|fail|fell silent|broke down|lost|left|suspended|halted",
            r"reopen|restor|came back|return|reviv|lifted|fixed|resum|reinstat",
        ),
        (r"construction|building|work\b|ground|foundation", r"open|inaugurat|complet|finish|handed over|ready"),
        (r"married|wed\b", r"divorc|died|death|part(?:ed|ing)|separat"),
    )
)
"""Words of a beginning, and those of its end."""
_AS_WELL = expression(
    r"\b(?:claim(?:s|ed)?|insist(?:s|ed)?|boast(?:s|ed)?|who|whose|if|unless|would|could|might|mov(?:ed"
    r"|ing) (?:from|to)|extended|postponed|instead)\b"
)
"""What makes a sentence tell two stories, or one that may not come."""
LESS = expression(r",? (?:less|minus|without|not counting|excluding|apart from|but for|plus|with) (?!which|whom)")
"""What follows on a stretch of which something is taken off, or to which it is added."""
AND_SOME = expression(r" of [a-z ]{2,30} and (?:an?|one|two|three|four|five|six|another) (?:[a-z]+ )?of\b")
"""What makes a length one of several: "three weeks of sun and one of rain"."""
_ONE_MORE = expression(r" and (?:a|one) (?P<unit>day|month|week|hour|minute)\b")
_REACH = 64
"""How far before a moment the words of a beginning or an end stand, in characters."""
_MOST = 6
"""How many moments of two sentences are looked at at most."""


class Length(NamedTuple):
    """A length of time, and the numbers that it is made of."""

    quantity: Quantity
    parts: Sequence[NumberMention]

    @property
    def start(self) -> int:
        return self.parts[0].hedge_start

    @property
    def end(self) -> int:
        return self.parts[-1].end


def loose_lengths(scene: Scene, sentence: Sentence, before: Sentence | None) -> Iterator[Duration]:
    """A claim for the only length of a sentence with the only two moments in it, or in it and the sentence before."""
    if sentence.block.kind is BlockKind.QUOTE:
        return
    lengths = lengths_in(scene, sentence)
    for alike in (
        [one for one in lengths if one.quantity.unit in CLOCK_UNITS],
        [one for one in lengths if one.quantity.unit not in CLOCK_UNITS],
    ):
        if len(alike) == 1:
            yield from _only(scene, sentence, before, alike[0])


def _only(scene: Scene, sentence: Sentence, before: Sentence | None, length: Length) -> Iterator[Duration]:
    lead = scene.lower[max(sentence.start, length.start - _REACH) : length.start]
    rest = scene.lower[length.end : min(sentence.end, length.end + _REACH)]
    if is_no_stretch(lead, rest):
        return
    moments = _moments(sentence, length)
    if len(moments) == 1 and scene.anchor is not None and _until_now(scene, sentence, length, moments[0]):
        start = moment(scene, moments)
        if start is not None and start.date is not None:
            waited = (
                _WAIT.match(rest) or _WAIT_BEFORE.search(lead) or _AGO.fullmatch(rest[: moments[0].start - length.end])
            )
            yield claim_of(scene, length, (start, None), Counting.SPAN, tentative=not waited)
        return
    apart = len(moments) < 2 and not any(_runs(one) for one in moments)
    if apart and before is not None and before.block is sentence.block:
        moments = [*_moments(before, length), *moments]
    pair = pair_of(scene, moments)
    if pair is None:
        return
    later = LATER.match(rest) is not None
    certain = not apart and (
        len(moments) == 2 or _FROM.search(scene.lower, sentence.start, moments[0].start) is not None
    )
    if later:
        certain = certain and (_TO_THE_DAY.match(rest) is not None or _opens(scene, sentence, length, moments))
    else:
        certain = certain and _certain(scene, sentence, length, moments, lead, rest)
    yield claim_of(scene, length, pair, Counting.BETWEEN if later else Counting.SPAN, tentative=not certain)


def is_no_stretch(lead: str, rest: str) -> bool:
    """Whether the words before or behind a length make it an age, a rate, or a time ahead."""
    return _NO_STRETCH.match(rest) is not None or _NO_STRETCH_BEFORE.search(lead) is not None


def _until_now(scene: Scene, sentence: Sentence, length: Length, start: Mention) -> bool:
    """Whether the stretch runs from a date up to the draft's own."""
    if _SINCE.search(scene.lower, sentence.start, start.start):
        return True
    if not _SINCE_IT.search(scene.lower, sentence.start, length.start):
        return False
    return _AGO.fullmatch(scene.lower, length.end, start.start) is not None


def lengths_in(scene: Scene, sentence: Sentence) -> list[Length]:
    found: list[Length] = []
    numbers = [one for one in sentence.numbers if one.unit in TIME_UNITS]
    while numbers:
        first = _with_one_more(scene, numbers.pop(0))
        if numbers and scene.lower[first.end : numbers[0].start].strip(" ,") in ("", "and"):
            both = sum_of_lengths(first, numbers[0])
            if both is not None:
                found.append(Length(scene.maker.quantity(both), [first, numbers.pop(0)]))
                continue
        found.append(Length(scene.maker.quantity(first), [first]))
    if not found and (lone := lone_length(scene, sentence)):
        found.append(Length(scene.maker.quantity(lone), [lone]))
    return found


def _with_one_more(scene: Scene, first: NumberMention) -> NumberMention:
    """ "Eight weeks and a day" as days."""
    more = _ONE_MORE.match(scene.lower, first.end)
    if more is None:
        return first
    unit = {"minute": "min", "hour": "h"}.get(more["unit"], more["unit"])
    one = replace(first, start=more.start(), end=more.end(), value=Decimal(1), step=Decimal(1), unit=unit)
    return sum_of_lengths(first, one) or first


def _moments(sentence: Sentence, length: Length) -> list[Mention]:
    """The dates of a sentence but for the dateline, or its times of day for a length of minutes or hours."""
    kind = TimeMention if length.quantity.unit in CLOCK_UNITS else DateMention
    day = sentence.scene.anchor.day if sentence.scene.anchor else None
    found = [one for one in sentence.mentions if isinstance(one, kind)]
    return [one for one in found if not isinstance(one, DateMention) or day is None or _date(one) != _ymd(day)]


def _runs(mention: Mention) -> bool:
    """Whether a mention is a range, which holds both its ends."""
    if isinstance(mention, DateMention):
        return bool(mention.days or mention.years)
    return isinstance(mention, TimeMention) and mention.clock is not None and mention.clock.begin is not None


def pair_of(scene: Scene, moments: Sequence[Mention]) -> tuple[Moment, Moment] | None:
    """Both ends in the order of time, where they are all that is told."""
    if len(moments) == 1:
        return ends_of_range(scene, moments[0])
    if len(moments) != 2:
        return None
    first, last = moments
    if isinstance(first, DateMention) and isinstance(last, DateMention):
        if first.year is not None and last.year is not None and _date(last) < _date(first):
            first, last = last, first
        if first.year is None and last.year is not None and first.month and last.month:
            first = replace(first, year=last.year - (_date(last)[1:] < _date(first)[1:]))
    start, end = moment(scene, [first]), moment(scene, [last])
    return (start, end) if start and end else None


def _ymd(day: datetime.date) -> tuple[int, int, int]:
    return day.year, day.month, day.day


def _date(mention: DateMention) -> tuple[int, int, int]:
    return mention.year or 0, mention.month or 0, mention.day or 0


def _certain(
    scene: Scene, sentence: Sentence, length: Length, moments: Sequence[Mention], lead: str, rest: str
) -> bool:
    """Whether the words leave no doubt that the length is that of the stretch between the moments."""
    low, high = moments[0].start, moments[-1].end
    if "-" in scene.lower[length.start : length.end] and not _STRONG_BEHIND.match(rest):
        return False  # "A nine-month rebuild": of what, no word tells.
    strong = _STRONG.search(lead) or _STRONG_BEHIND.match(rest)
    if length.end <= low:
        told = (strong and _EXPLAINED.match(rest)) or (_WEAK.search(lead) and _SETS_OFF.match(rest))
        told = told or (strong and _FROM.search(scene.lower, length.end, low))
    elif length.start >= high:
        between = scene.lower[high : length.start]
        if between.endswith("after ") and rest.startswith(" of "):
            return False  # "shut from 3 to 17 March, after two months of leaks"
        told = _RIGHT_BEHIND.fullmatch(between) or (_AS_SUBJECT.search(lead) and _VERB.match(rest))
        if not told and _OPENS.match(sentence.lower):
            told = _THE_ONE.fullmatch(between)
    else:
        told = _AND_SO_LONG.fullmatch(scene.lower, moments[0].end, length.start) and strong
    if not told or LESS.match(scene.lower, high):
        return False
    if _AS_WELL.search(scene.lower, sentence.start, max(one.end for one in moments)) or AND_SOME.match(rest):
        return False
    if ";" in scene.lower[length.end : low] and _JOINED.fullmatch(scene.lower, moments[0].end, moments[-1].start):
        return False
    if len(moments) == 1 or _JOINED.fullmatch(scene.lower, moments[0].end, moments[1].start):
        return True
    return _paired(scene, sentence, moments)


def _opens(scene: Scene, sentence: Sentence, length: Length, moments: Sequence[Mention]) -> bool:
    """Whether the sentence begins with a length, and goes on from one end to the other without another story."""
    if length.start > sentence.start + 1 or len(moments) != 2 or moments[0].start - length.end > _REACH:
        return False
    between = scene.lower[moments[0].end : moments[1].start]
    return len(between) <= _REACH and not _ANOTHER_STORY.search(between) and _paired(scene, sentence, moments)


def _paired(scene: Scene, sentence: Sentence, moments: Sequence[Mention]) -> bool:
    """Whether the words before two moments are those of a beginning and of its end."""
    first, last = (
        scene.lower[max(sentence.start, at - _REACH, *(one.end for one in moments if one.end <= at)) : at]
        for at in (one.start for one in moments)
    )
    return any(begins.search(first) and ends.search(last) for begins, ends in _PAIRS)


def claim_of(
    scene: Scene,
    length: Length,
    pair: tuple[Moment, Moment | None],
    counting: Counting,
    *,
    tentative: bool,
    at_most: bool = False,
    phrase: str = "length and two moments",
) -> Duration:
    quote, span, section = scene.maker.around(length.parts)
    return make(
        Duration,
        quote=quote,
        span=span,
        section=section,
        phrase=phrase,
        length=length.quantity,
        start=pair[0],
        end=pair[1],
        anchor=scene.anchor,
        counting=counting,
        at_most=at_most,
        apart=True,
        tentative=tentative,
    )
