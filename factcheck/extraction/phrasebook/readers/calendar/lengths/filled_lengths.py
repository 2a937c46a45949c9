"""Lengths of time told with what filled them: "Work resumed on 9 September, after three weeks of queues".

What filled a stretch may have begun late in it, so that such a length is wrong only where it is longer than the stretch
from the beginning told before; talks that ended a strike may have begun before it.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Counting, Duration
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, Mention, TimeMention
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import (
    Length,
    claim_of,
    lengths_in,
    pair_of,
)
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretch_words import CLOCK_UNITS
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_AFTER = expression(
    r"(?: (?:on )?[a-z]{3,6}day(?: (?:morning|afternoon|evening|night))?)?,? (?:only |but )?after"
    r" (?:just |only |some )?$"
)
_MAY_PRECEDE = (
    "talks?|talking|negotiat[a-z]+|meetings|rain|rains|storms?|snow|frost|ice|heat|drought|gales?|winds?|weather|floods?"
    "|planning|preparations?|training|protests?|campaign[a-z]*|pressure|debates?|arguments?|wrangling|rows?|disputes?"
    "|delays?|uncertainty|speculation|rumou?rs|complaints|research|study|searching|fighting|unrest|warnings|losses"
)
_FILLED = expression(
    r"(?:-long)? (?:of|on|in|at) (?!(?:which|whom|them|that|this|these|those|it|age|january|19|20)\b)"
    rf"(?!(?:[a-z-]+ ){{0,2}}?(?:{_MAY_PRECEDE})\b)[a-z]"
)
"""What filled it, unless that may have begun before: talks, or rain."""
_AND_MORE = expression(
    r"\b(?:and|then) (?:an?|one|two|three|four|five|six|another|more|\d+)\b|\b(?:in all|each|per|a day)\b"
)
"""What tells that the length is not all of it, or one of several."""
_BEGUN = expression(
    r"\b(?:start(?:s|ed)?|beg[au]n|open(?:s|ed)|broke (?:out|down)|went (?:off|out|into|on strike)|shut|stop(?:s|ped)"
    r"|closed|halted|suspended|failed|met|convened|sat down|set (?:out|off|sail)|left|sailed|walked out|rose"
    r"|fell)\b[^.;:]{0,60}$"
)
_TO = expression(r" ?(?:to|until|till|through|and|[-–—]) ?")
_FLOWN = expression(r"\b(?:flights?|flew|fly|flies|airport|airline|landed|jet|plane|local time)\b")
_SAME = expression(
    r"[\"“‘]?(?:it|they|he|she|(?:the )?(?:work|business|production|services?|trading|trains|traffic|operations"
    r"|lessons|play|the (?:line|road|power|water|supply)))\b"
)
_SUBJECT = expression(r"[\"“‘]?the (?:[a-z]+ )?(?P<noun>[a-z]{3,}) [a-z]+")
_DOUBT = expression(r"\b(?:if|unless|would|could|might|who|whose|which|had|plans?|planned|postponed|instead)\b")
_REACH = 70


def filled_lengths(scene: Scene, sentence: Sentence, before: Sentence | None) -> Iterator[Duration]:
    """A claim for the one length of a sentence that is told with what filled it, from the beginning before it."""
    if sentence.block.kind is BlockKind.QUOTE or " after " not in sentence.lower:
        return
    lengths = lengths_in(scene, sentence)
    if len(lengths) != 1 or _DOUBT.search(sentence.lower):
        return
    (length,) = lengths
    moments = _moments(sentence, length)
    if not moments or moments[-1].end > length.start:
        return
    if not _AFTER.fullmatch(scene.lower, moments[-1].end, length.start):
        return
    rest = scene.lower[length.end : min(sentence.end, length.end + _REACH)]
    if not _FILLED.match(rest) or _AND_MORE.search(rest):
        return
    passage = sentence.lower
    if len(moments) == 1:
        if before is None or before.block is not sentence.block or not _one_story(before, sentence):
            return
        moments = [*_moments(before, length), *moments]
        passage = f"{before.lower} {passage}"
    if len(moments) != 2 or _FLOWN.search(passage) or (before is not None and _DOUBT.search(before.lower)):
        return
    if _TO.fullmatch(scene.lower, moments[0].end, moments[1].start):
        return  # "shut from 3 to 17 March, after two months of leaks"
    home = scene.sentence_at(moments[0].start) or sentence
    lead = scene.lower[max(home.start, moments[0].start - _REACH) : moments[0].start]
    pair = pair_of(scene, moments)
    if pair is not None and _BEGUN.search(lead):
        yield claim_of(
            scene, length, pair, Counting.SPAN, tentative=False, at_most=True, phrase="length with what filled it"
        )


def _moments(sentence: Sentence, length: Length) -> list[Mention]:
    kind = TimeMention if length.quantity.unit in CLOCK_UNITS else DateMention
    return [one for one in sentence.mentions if isinstance(one, kind)]


def _one_story(before: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence goes on with what the one before tells of: "it", the same noun, or work that stopped."""
    if _SAME.match(sentence.lower):
        return True
    first, then = _SUBJECT.match(before.lower), _SUBJECT.match(sentence.lower)
    return first is not None and then is not None and first["noun"] == then["noun"]
