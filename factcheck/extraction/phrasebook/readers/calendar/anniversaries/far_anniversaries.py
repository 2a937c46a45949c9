"""Round years of what the draft tells the founding of elsewhere: "when the museum turned 40, in 2014".

Any founding that fits bears the number out. What does not fit is claimed only where both sentences are of the same
thing by its noun, or the founding's is of "it", and the draft tells of no other such founding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.mentions.words import TENS_IN_WORDS
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.loose_anniversaries import LooseAnniversary
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_NUMBER = rf"(?P<ordinal>[1-9]\d{{1,2}}|(?:{'|'.join(TENS_IN_WORDS)})(?:-[a-z]{{3,5}})?)"
_TURNED = expression(
    rf"\b(?:the (?P<noun>[a-z]{{3,14}})|it|which|that|so|we)(?: only| just)? "
    rf"(?:turned|turns|will turn|ha(?:s|ve)(?P<now> just)? turned) "
    rf"{_NUMBER}"
    rf"(?=,? (?:in|on|this|next|last|today|tomorrow|yesterday|tonight)\b|[,.])"
    rf"|\b(?:turned|turns|will turn) (?P<bare>[1-9]\d{{1,2}})(?=,? (?:in|on|this|next|last|today|tomorrow)\b)"
    rf"|\b(?:it|which) (?:is|was|will be) (?P<old>[1-9]\d{{1,2}})(?: years old)?(?= (?:this|next|last) year\b)"
)
_CUES = ("turned ", "turns ", "will turn ", " this year", " next year", " last year")
_FOUNDING = expression(
    r"\b(?:founded|established|formed|built|opened|opens?|launched|created|set up|incorporated|inaugurated|started"
    r"|began|chartered|came into being|came into existence|completed|unveiled"
    r"|first (?:opened|met|ran|sailed|published|[a-z]+ed))\b[^.;:]{0,40}$"
)
_PERSON = expression(r"\b(?:he|she|who|whose|mr|mrs|ms|dr|heads?|corner|tide|page|down|away|to|into|out)\b")
_THIS_YEAR = expression(
    r"\b(?:this (?:year|week|month|weekend|spring|summer|autumn|winter)|today|tonight|tomorrow|on (?:the )?\w+)\b"
)
_NEXT = {"next": 1, "last": -1}
_OTHER_YEAR = expression(r"[ ,]*(?P<which>next|last) (?:year|month|week)")
_MOST = 4
_REACH = 60
_CLAUSE = 300
"""How far before a round year somebody is looked for, in characters."""


class _Founding(NamedTuple):
    """A date of a founding, and the sentence that tells it."""

    date: DateMention
    sentence: Sentence


def far_anniversaries(scene: Scene) -> Iterator[LooseAnniversary]:
    """The round years of a draft with each founding that it tells."""
    told = [
        found
        for sentence in scene.sentences_with(_CUES)
        for found in _TURNED.finditer(scene.lower, sentence.start, sentence.end)
        if not _is_person(scene, found)
    ]
    if not told:
        return
    foundings = list(_foundings(scene))
    if not 0 < len({one.date.year for one in foundings}) <= _MOST:
        return
    for found in told:
        span = next(found.span(name) for name in ("ordinal", "bare", "old") if found[name])
        at = _kept(scene, found)
        if at is None:
            continue
        same = [one for one in foundings if found["noun"] and _of_one(one.sentence, found["noun"])]
        sure = len({one.date.year for one in same}) == 1
        for founding in foundings:
            if (founding.date.year or 0) < (at.year or 0):
                yield LooseAnniversary(span, span[1], founding.date, at, not (sure and founding in same))


def _is_person(scene: Scene, found: re.Match[str]) -> bool:
    """Whether it is somebody, or a head, that turns."""
    block = scene.draft.block_at(found.start())
    floor = max(block.start, found.start() - _CLAUSE)
    low = max(floor, scene.lower.rfind(". ", floor, found.start()))
    return block.kind is BlockKind.QUOTE or _PERSON.search(scene.lower, low, found.end() + 3) is not None


def _foundings(scene: Scene) -> Iterator[_Founding]:
    for sentence in scene.sentences:
        if "d" not in sentence.kinds:
            continue
        for date in sentence.mentions:
            if isinstance(date, DateMention) and date.year is not None:
                lead = scene.lower[max(sentence.start, date.start - _REACH) : date.start]
                if _FOUNDING.search(lead):
                    yield _Founding(date, sentence)


def _kept(scene: Scene, found: re.Match[str]) -> DateMention | None:
    """When the round year is kept: a year behind it, or that of the draft's own date."""
    behind: Sequence[DateMention] = scene.within(found.end(), found.end() + _REACH, DateMention)
    if behind and behind[0].year is not None and scene.lower[found.end() : behind[0].start].strip(" ,") in ("in", "on"):
        return behind[0]
    if scene.anchor is None:
        return None
    year = scene.anchor.day.year
    if found["now"]:
        return DateMention(*found.span("now"), year, None, None, None)
    if other := _OTHER_YEAR.match(scene.lower, found.end()):
        return DateMention(other.start(), other.end(), year + _NEXT[other["which"]], None, None, None)
    now = _THIS_YEAR.search(scene.lower, found.end(), found.end() + _REACH)
    return DateMention(now.start(), now.end(), year, None, None, None) if now else None


def _of_one(founding: Sentence, noun: str) -> bool:
    """Whether the sentence of a founding is of "it", or of the same noun."""
    return founding.lower.lstrip("\"“'‘ ").startswith(("it ", f"the {noun} "))
