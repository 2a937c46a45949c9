"""Anniversaries, with the event that they are of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claims import Anniversary, make
from factcheck.claims.model import Quoted
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.mentions.words import TENS_IN_WORDS, UNITS_IN_WORDS
from factcheck.extraction.phrasebook.patterns import Phrase, expanded
from factcheck.extraction.phrasebook.phrases.calendar.anniversary import (
    ANNIVERSARIES,
    FOUNDED,
    JUBILEES,
    ORDINALS,
    RUNNING,
)
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.ages.birthdays_near import birthdays_near
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.far_anniversaries import far_anniversaries
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.kept_now import kept_now
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.loose_anniversaries import (
    LooseAnniversary,
    another_subject,
    loose_anniversaries,
    may_tell,
)
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.same_days import same_days, to_the_day
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.this_year import this_year
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.told_events import told_anniversaries
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.years_ago import years_ago
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.years_old import years_old
from factcheck.extraction.phrasebook.readers.calendar.moments import only_these
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_GREAT = ("anniversar", "birthday", "centen", "-century", "half century")
_KEPT = expression(
    expanded(
        r"\b(?:its|their)(?: own)? <nth>,?(?: (?:celebrations?|party|festivities|in style|on|later|early|late"
        r"|again))?,? "
        r"<these-days>"
    )
)
"""An anniversary whose event stands in a sentence before."""
_LEAD = 80
_REACH = 360
"""How far behind the founding the anniversary may be told, in characters."""
_OF_ANOTHER = expression(
    r"\b(?:whose|(?:which|that|who) (?:will|is to|celebrates|marks))\b"
    r"|\b(?:and|but|while) (?:the|an?|his|her|another)\b"
)
"""What tells, between an event and an anniversary, that they are of two things."""
_AND = expression(r",? (?:and|but)\b(?! marks?\b)")
_LATE = expression(
    r"\b(?:late|later|early|earlier|delayed|belated\w*|postponed|put off|overdue|ahead of|a year (?:on|after))\b"
)
"""Words of a party that was not held on the day: they stand near the anniversary."""
_WHOSE = expression(r"\b(?:wedding|death|marriage|birth)\b")
_TENS = {word: number for word, number in ORDINALS.items() if number < 10}
_HUNDREDS = {"a": 1, **{word: UNITS_IN_WORDS[word] for word in ("one", "two", "three", "four", "five")}}
_COUNTS = {
    **{f"{word} hundred": 100 * number for word, number in _HUNDREDS.items()},
    **{"half-century": 50, "half century": 50, "quarter-century": 25, "quarter century": 25},
    **{"half a century": 50, "a quarter of a century": 25, "a century": 100, "a decade": 10},
    **{word: int(number) for word, number in (*UNITS_IN_WORDS.items(), *TENS_IN_WORDS.items()) if number},
}
_THEN = expression(r"\b(?:last|next|this|the previous|the following) (?:year|month|spring|summer|autumn|winter)\b")
"""Between an anniversary and a date: it was kept then, and something else is to come."""
_PHRASES = (*ANNIVERSARIES, *RUNNING)
_BESIDE = (1, 2)
"""How far a number may be off where the draft may be of the year beside, and the years may be counted as they run."""
_TEN_WORDS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def read_anniversaries(scene: Scene) -> Iterator[Anniversary]:
    """A claim for each anniversary whose event has a date in the sentence, or was founded right before."""
    great = scene.words.any(_GREAT)
    loosely = may_tell(scene.words)
    known: set[int] = set()
    before: Sentence | None = None
    kept = great and scene.anchor is not None and _KEPT.search(scene.lower) is not None
    phrases = _PHRASES if great else RUNNING
    for sentence in scene.sentences:
        if "d" not in sentence.kinds or sentence.block.kind is BlockKind.QUOTE:
            continue
        claims: dict[int, Anniversary] = {}
        for claim in _within(scene, sentence, phrases):
            claims.setdefault(claim.printed.span.start, claim)
        for loose in loose_anniversaries(scene, sentence, before) if loosely and not claims else ():
            for claim in _loose_claim(scene, loose):
                claims.setdefault(claim.printed.span.start, claim)
        before = sentence
        known.update(claim.printed.span.start for claim in claims.values() if not claim.tentative)
        if claims and not denied(sentence):
            yield from claims.values()
        if kept:
            yield from _after(scene, sentence)
    for loose in (
        *(told_anniversaries(scene) if great else ()),
        *(same_days(scene) if great else ()),
        *to_the_day(scene),
        *years_ago(scene),
        *years_old(scene),
        *(birthdays_near(scene) if great else ()),
    ):
        for claim in _loose_claim(scene, loose):
            if claim.printed.span.start not in known:
                known.add(claim.printed.span.start)
                yield claim
    for loose in kept_now(scene):
        for claim in _loose_claim(scene, loose):
            if claim.printed.span.start not in known:
                known.add(claim.printed.span.start)
                yield claim
    for loose in this_year(scene):
        for claim in _loose_claim(scene, loose):
            running = (claim.at.year or 0) - (claim.event.year or 0) if claim.at else 0
            if claim.printed.span.start not in known and abs(claim.ordinal - running) not in _BESIDE:
                known.add(claim.printed.span.start)
                yield claim
    for loose in far_anniversaries(scene):
        yield from (claim for claim in _loose_claim(scene, loose) if claim.printed.span.start not in known)


def ordinal(word: str) -> int | None:
    """The number of "70th", "fiftieth", "twenty-first", "bicentenary"."""
    word = word.strip()
    if word[0].isdigit():
        return int(re.sub(r"\D", "", word))
    if word in ORDINALS:
        return ORDINALS[word]
    if word in JUBILEES:
        return JUBILEES[word]
    if word in _COUNTS:
        return _COUNTS[word]
    hundreds, _, rest = word.partition(" hundred and ")
    if rest and hundreds in _HUNDREDS and (more := ordinal(rest)) is not None:
        return 100 * _HUNDREDS[hundreds] + more
    ten, _, unit = word.partition("-")
    if ten in _TEN_WORDS and unit in UNITS_IN_WORDS:
        return 10 * (_TEN_WORDS.index(ten) + 2) + UNITS_IN_WORDS[unit]
    if ten in _TEN_WORDS and unit in _TENS:
        return 10 * (_TEN_WORDS.index(ten) + 2) + _TENS[unit]
    return None


def _loose_claim(scene: Scene, loose: LooseAnniversary) -> Iterator[Anniversary]:
    phrase = "anniversary beside dates"
    yield from _claim(
        scene, loose.event, loose.at, loose.ordinal, loose.end, phrase, apart=True, tentative=loose.tentative
    )


def _within(scene: Scene, sentence: Sentence, phrases: Sequence[Phrase]) -> Iterator[Anniversary]:
    for phrase in sentence.phrases(phrases):
        for match in phrase.matches(sentence):
            event, at = match.roles["event"][0], match.roles.get("at", (None,))[0]
            used = [mention for mention in (event, at) if mention is not None]
            if not isinstance(event, DateMention) or not only_these(sentence, used):
                continue
            if at is None and scene.anchor is None:
                continue
            low, high = sorted((event.end, match.ranges["ordinal"][0]))
            if _OF_ANOTHER.search(scene.lower, low, high):
                continue
            if at is not None and _LATE.search(scene.lower, low, max(high, at.start)):
                continue
            if at is not None and _THEN.search(scene.lower, *sorted((match.ranges["ordinal"][1], at.start))):
                continue
            if at is not None and _AND.search(scene.lower, *sorted((match.ranges["ordinal"][1], at.start))):
                continue
            if isinstance(at, DateMention) and at.year is None and scene.anchor is None:
                continue
            yield from _claim(
                scene,
                event,
                at if isinstance(at, DateMention) else None,
                match.ranges["ordinal"],
                match.ranges.get("unit", match.ranges["ordinal"])[1],
                phrase.id,
                running=phrase in RUNNING,
            )


def _after(scene: Scene, sentence: Sentence) -> Iterator[Anniversary]:
    """ "... which she founded in 1976. It will mark its 50th anniversary this November." """
    for phrase in sentence.phrases(FOUNDED):
        founded = list(phrase.matches(sentence))
        if len(founded) != 1:
            continue
        event = founded[0].roles["event"][0]
        kept = _KEPT.search(scene.lower, sentence.end, min(sentence.block.end, sentence.end + _REACH))
        if not kept or not isinstance(event, DateMention):
            continue
        lead = scene.lower[max(sentence.end, kept.start() - _LEAD) : kept.start()]
        if another_subject(lead, scene.lower[sentence.start : event.start]):
            continue
        if _WHOSE.search(scene.lower, event.end, kept.end()) or scene.within(event.end, kept.end(), DateMention):
            continue
        end = kept.end("unit") if kept["unit"] else kept.end("ordinal")
        yield from _claim(scene, event, None, kept.span("ordinal"), end, "anniversary of what was founded", apart=True)


def _claim(
    scene: Scene,
    event: DateMention,
    at: DateMention | None,
    where: tuple[int, int],
    end: int,
    phrase: str,
    *,
    running: bool = False,
    apart: bool = False,
    tentative: bool = False,
) -> Iterator[Anniversary]:
    number = ordinal(scene.lower[where[0] : where[1]])
    if number is None or event.year is None:
        return
    maker = scene.maker
    low, high = min(event.start, where[0]), max(event.end, end)
    yield make(
        Anniversary,
        quote=maker.quote(low, high),
        span=maker.span(low, high),
        section=maker.section(low),
        phrase=phrase,
        ordinal=number,
        printed=make(Quoted, quote=maker.quote(where[0], end), span=maker.span(where[0], end)),
        event=maker.date(event),
        at=maker.date(at) if at else None,
        anchor=scene.anchor,
        running=running,
        apart=apart,
        tentative=tentative,
    )
