"""Ages of kin: "His mother, born in 1931, died in 2004 aged 73", "Their daughter, born in 1999, was 18 when she won".

The one born is the subject of a clause, and nobody else may be meant between the birth and the age.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.calendar.ages.births import KIN, Birth
from factcheck.extraction.phrasebook.readers.calendar.ages.loose_ages import (
    SOMEONE,
    Aged,
    LooseAge,
    ages_in,
    places_out,
)
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_MEN = "(?:grand|step|half-|great-grand)?(?:father|son|brother)|uncle|nephew|husband|widower|fiancé|boyfriend|grandpa"
_WOMEN = "(?:grand|step|half-|great-grand)?(?:mother|daughter|sister)|aunt|niece|wife|widow|fiancée|girlfriend|grandma"
_KIN = rf"(?:(?P<he>{_MEN})|(?P<she>{_WOMEN})|grandchild|cousin|twin|partner|child|sibling)"
_SUBJECT = expression(
    r"(?:^[\"“‘]?|[;:] |(?:,|\)) (?:and|but|while) )(?:(?P<whose>his|her|their|my|our|your)|[^,.;:]{2,40}['’]s?) "
    rf"(?:(?!who|born)[a-z-]+ ){{0,2}}{_KIN}(?:-in-law)?(?: [a-zà-þ'’-]+){{0,3}}?"
    r"(?:,| \()?(?: an?(?: [a-z]+){1,3})? ?(?:who |that )?(?:was |had been )?$"
)
"""The words before "born" of which kin is the subject."""
_PRONOUN = expression(r"\b(?:he|she|they|i|we|you|him|them|me|us|her (?:at|when|in|on))\b")
_OTHER = expression(
    r"\b(?:an?|the|his|her|their|its|my|our|whose|two|three|four|five) (?!age of)(?:[a-z-]+ ){1,3}"
    r"(?:,? ?(?:then |now )?(?:aged |was |were |is |are |being |turned )(?:only |just )?)?$"
)
"""Before an age of somebody else: "to a miner aged 40"."""
_OTHERS = expression(r"\b(?:sons|daughters|brothers|sisters|wives|husbands|whom|both|each|another|others)\b")
_NAMED = expression(r"\b[A-Z][\w'’-]+,? (?:was|is|had|has|were|turned|aged|then|who)\b")
_DEATH = expression(r"\b(?:died|dies|dead|death|passed away|killed|drowned|executed|shot)\b")
_ELSE = expression(r"\b(?:would have|had (?:he|she) lived|if|unless|twins|brothers|sisters|both)\b")
_WHEN = expression(r"(?: years old)? when\b")
_CLAUSE = 90
_CLOSE = 6


def kin_ages(scene: Scene, sentence: Sentence, births: Sequence[Birth]) -> Iterator[LooseAge]:
    """The one age of a sentence of whose kin it tells the birth, or the sentence before it does."""
    here = [birth for birth in births if birth.sentence is sentence]
    before = scene.right_before(sentence)
    near = here or [birth for birth in births if birth.sentence is before]
    if len(near) != 1 or _ELSE.search(sentence.lower):
        return
    (birth,) = near
    word = scene.lower.rfind("born", birth.sentence.start, birth.born.start)
    told = _SUBJECT.search(scene.lower[birth.sentence.start : word]) if word >= 0 else None
    ages = list({aged.start: aged for aged in ages_in(sentence) if aged.plain}.values())
    if told is None or len(ages) != 1 or ages[0].hedged or ages[0].start < birth.born.end:
        return
    (aged,) = ages
    pronoun = "he" if told["he"] else "she" if told["she"] else None
    if not here and not _goes_on(sentence, told, pronoun):
        return
    if _another(scene, birth.born.end if here else sentence.start, aged, told, pronoun, here=bool(here)):
        return
    dead = _DEATH.search(scene.lower, max(sentence.start, aged.start - _CLAUSE), aged.end) is not None
    at = _time(scene, sentence, birth, aged, dead=dead)
    if at is not None:
        yield LooseAge(aged, birth, at, tentative=False)


def _goes_on(sentence: Sentence, told: re.Match[str], pronoun: str | None) -> bool:
    """Whether a sentence goes on with the kin of the one before: "she" is no mother of hers."""
    whose = {"his": "he", "her": "she"}.get(told["whose"] or "")
    known = told["whose"] in ("their", "my", "our", "your") or whose is not None
    return known and pronoun is not None and whose != pronoun and sentence.lower.startswith(f"{pronoun} ")


def _another(scene: Scene, low: int, aged: Aged, told: re.Match[str], pronoun: str | None, *, here: bool) -> bool:
    """Whether somebody else may be meant between the birth and the age."""
    between = scene.lower[low : aged.start]
    if (
        KIN.search(between)
        or _OTHERS.search(between)
        or _OTHER.search(between)
        or _NAMED.search(scene.draft.prose, low, aged.start)
    ):
        return True
    if SOMEONE.search(places_out(scene, low, aged.start)):
        return True
    named = set(_PRONOUN.findall(between))
    if not named or not here:
        return bool(named - {pronoun})
    whose = {"his": "he", "her": "she"}.get(told["whose"] or "", told["whose"])
    return named != {pronoun} or whose is None or whose == pronoun


def _time(scene: Scene, sentence: Sentence, birth: Birth, aged: Aged, *, dead: bool) -> DateMention | None:
    """The one date behind the birth, or of the next sentence."""
    if birth.died is not None and birth.sentence is sentence:
        return birth.died if dead else None
    day = scene.anchor.day if scene.anchor else None
    dates = [one for one in sentence.mentions if isinstance(one, DateMention) and one.start > birth.born.start]
    dates = [one for one in dates if day is None or (one.year, one.month, one.day) != (day.year, day.month, day.day)]
    beside = [one for one in dates if 0 <= aged.start - one.end <= _CLOSE]
    dates = beside or dates
    if _WHEN.match(scene.lower, aged.end) and all(" and " in scene.lower[one.end : aged.start] for one in dates):
        return None  # "He joined in 1920, and he was 54 when the last one ran"
    return dates[0] if len(dates) == 1 and dates[0].year is not None and not dates[0].years else None
