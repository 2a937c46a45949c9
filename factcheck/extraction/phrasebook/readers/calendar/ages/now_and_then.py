"""Ages of one person by name, now and at a date told elsewhere: "Marta Babić, 31, lost. Babić won in 2015, aged 20".

The present age stands behind the name in commas or brackets; the other one in a sentence of that name and of one date.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Age
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.ages.age_words import INSTITUTION
from factcheck.extraction.phrasebook.readers.calendar.ages.births import KIN, WORD
from factcheck.extraction.phrasebook.readers.calendar.ages.loose_ages import YEARS, Aged, number, places_out
from factcheck.extraction.phrasebook.readers.calendar.ages.two_ages import claim_of_two
from factcheck.extraction.phrasebook.readers.calendar.told_dates import dated
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_NOW = expression(
    rf"\b(?P<name>{WORD}(?: {WORD}){{1,2}})(?:, (?P<years>[1-9]\d)(?:,| and)|,? \((?P<old>[1-9]\d)\))(?= )"
)
_THEN = expression(
    rf"\b(?:aged|at the age of|at|when (?:he|she|{WORD}) was|was then|had been|was) (?P<years>{YEARS})(?! (?:in"
    rf"|on) the\b)"
    r"(?=[,.;:)]|$| –| at the time\b| then\b| and\b| when\b)"
)
_WHO = expression(r"\b(?:who|whom|that|which)\b")
_CAPITAL = expression(r"(?<=[a-zà-þ,;)] )[A-ZÀ-Þ][\w’'-]+")
_APART = expression(r"\b(?:whose|than|his|her|their)\b [a-z]+[^,.;]{0,20}$|\b(?:about|nearly|almost|under|over)\b $")
_MOST, _LONGEST = 12, 600


def read_now_and_then(scene: Scene) -> Iterator[Age]:
    """A claim for each age of somebody at a date, where the draft tells how old the same person is now."""
    if scene.anchor is None:
        return
    now = scene.once(_told_now)
    if not now:
        return
    for sentence in scene.sentences:
        if "d" not in sentence.kinds or sentence.end - sentence.start > _LONGEST or denied(sentence):
            continue
        if sentence.block.kind is BlockKind.QUOTE or KIN.search(sentence.lower):
            continue
        named = [name for name in now if name in sentence.text and not INSTITUTION.search(sentence.text)]
        dates = [one for one in dated(sentence) if (one.year or 0) < scene.anchor.day.year]
        if len(named) == 1 and len(dates) == 1 and _alone(scene, sentence, named[0]):
            yield from _of(scene, sentence, now[named[0]], dates[0])


def _alone(scene: Scene, sentence: Sentence, name: str) -> bool:
    """Whether a sentence tells of nobody but one, by name."""
    words = places_out(scene, sentence.start, sentence.end)
    return _WHO.search(words) is None and all(one == name for one in _CAPITAL.findall(words))


def _of(scene: Scene, sentence: Sentence, now: Aged, date: DateMention) -> Iterator[Age]:
    told = list(_THEN.finditer(sentence.text))
    told = [one for one in told if sentence.start + one.start("years") != now.start]
    if len(told) != 1 or _APART.search(sentence.lower[: told[0].start()][-40:]):
        return
    low, high = (sentence.start + offset for offset in told[0].span("years"))
    then = Aged(low, high, number(told[0]["years"].lower()), plain=True, turned=False, hedged=False)
    if then.years < now.years:
        yield claim_of_two(scene, then, date, now, None, tentative=False)


def _told_now(scene: Scene) -> dict[str, Aged]:
    """The present ages of a draft by the last name; none for a name that two people have."""
    found: dict[str, list[Aged]] = {}
    for told in _NOW.finditer(scene.draft.prose):
        group = "years" if told["years"] else "old"
        low, high = told.span(group)
        aged = Aged(low, high, int(told[group]), plain=True, turned=False, hedged=False)
        found.setdefault(told["name"].split()[-1], []).append(aged)
    return (
        {name: ages[0] for name, ages in found.items() if len({one.years for one in ages}) == 1}
        if (len(found) <= _MOST)
        else {}
    )
