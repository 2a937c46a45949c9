"""Lengths told in a sentence of their own, right after the one that gives the ends: "He had been in office for"
" six years".

The sentence before tells a beginning and its end, each with its date; or it tells the beginning, and the end opens the
sentence of the length: "When she retired in 2020 she had served for 30 years".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Counting, Duration
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.calendar.lengths.clear_lengths import AT_WORK, words_of_pair
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import Length, claim_of, lengths_in, pair_of
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretch_words import CLOCK_UNITS, CLOSES, PAIRS
from factcheck.extraction.phrasebook.readers.calendar.moments import moment
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_DID = (
    r"(?:been (?:in (?:office|post|charge|power|use|service|print|business)|open|shut|closed"
    r"|on strike)|served|reigned|ruled|lasted|stood|ran|run|survived|held (?:it|the (?:post|job|office|title|seat)))"
    r"(?: there)? (?:for )?"
)
_LITTLE = "(?:(?:just|only|exactly|some|barely|almost|nearly|more than|over) ){0,2}$"
_AFTERWARDS = expression(
    rf"[\"“‘]?(?:(?:he|she|it|they) (?:had )?{_DID}|(?:that|which|this) (?:is|was|makes|made|means) "
    rf"|(?:in|over|during|for) (?:those|these|its|all those) ){_LITTLE}"
)
_WHEN = expression(r"[\"“‘]?(?:when|by the time) (?:he|she|it|they) (?:(?!last|again)[a-z]+ ){1,4}(?:in|on) $")
_BY_THEN = expression(rf",? (?:he|she|it|they) had {_DID}{_LITTLE}")
_SHUT = expression(
    r"\b(?:closed|shut|suspended|halted|stopped|banned|jailed|arrested|admitted|opened|began|started|came into force"
    r"|taken (?:ill|out of service)|introduced|imposed)\b[^.;:]{0,40}$"
)
_STAYS_SHUT = expression(
    r"\b(?:closed|shut|suspended|out of (?:use|action|service)|off|away|banned|in (?:hospital|prison|jail|force|place)"
    rf"|run|runs|ran|last|lasts|lasted|stay|stays|remain|remains|there)(?: [a-z]+)? for {_LITTLE}"
)
_SHUTS = expression(
    r"\b(?:clos(?:es?|ed|ing)|shuts?|suspended|halted|opens?|opened|begins?|began|starts?|started|walk(?:s|ed)? out)\b"
    r"[^.;:]{0,40}$"
)
_WILL_LAST = expression(
    r"[\"“‘]?(?:the (?:[a-z]+ )?[a-z]+|it|they) (?:will|is (?:due|expected|likely) to|are (?:due|expected) to|should)?"
    rf" ?(?:last|lasts|lasted|run|runs|take|takes|took)(?: for)? {_LITTLE}"
)
_WILL_END = expression(
    r",? (?:with|and|until|so)[^.;]{0,60}?\b(?:open|reopen|end|ends|ended|finish|finishes|resume|return"
    r"|restored|lifted|over|reopened|back)\b[^.;0-9]{0,24}\bon "
)
_UNTIL = expression(r",? (?:until|till) (?:the )?")
_HAD_STOOD = expression(
    rf"[\"“‘]?(?:(?:he|she|it|they)|the [a-z]+)(?: had|['’]d) {_DID}(?:an? )?(?:little )?"
    rf"(?:(?:more|less) than )?{_LITTLE}"
)
_AND_ITS_BEGINNING = expression(
    r"(?:[:;] (?:it|they|he|she) (?:had been|had|was|were) (?:first )?|,? having (?:been )?(?:first )?"
    r"|,? since (?:it|they|he|she) (?:was )?)(?:[a-z]+ ){1,5}(?:in|on) "
)
"""Between such a length and the beginning that it is counted from: "it had stood for a year: it was opened in"."""
_HAS_BEEN = expression(
    rf"[\"“‘]?(?:he|she|it|they) (?:has|have) (?:now )?been in (?:charge|office|post|power|place|force|the (?:job|post"
    rf"|role)) for {_LITTLE}"
)
_TOOK_OVER = expression(
    r"\b(?:took (?:over|office|charge|power|effect)|was (?:appointed|elected|hired|sworn in)|came (?:into force"
    r"|to power)"
    r"|became)\b[^.;:]{0,30}$"
)
_BACK = 2
_THAT_IS = expression(r"[\"“‘]?(?:that|which|this) (?:is|was|makes|made|means) ")
_OF_THINGS = expression(r" of (?!them\b|which\b|these\b|those\b)[a-z]")
_THINGS = expression(r"[\"“‘]?(?:in|over|during|for) ")
_TO_DO = expression(r" (?:it|they|he|she|the|some|more|[a-z]+ (?:had|was|were))\b")
_AS_WELL = expression(r"\b(?:if|unless|would|could|might|moved|again|another|a (?:second|third)|once more|return\w*)\b")


def told_after(scene: Scene, sentence: Sentence, before: Sentence | None) -> Iterator[Duration]:
    """A claim for the one length of a sentence with the ends told before it."""
    if before is None or not scene.side_by_side(before, sentence) or sentence.block.kind is BlockKind.QUOTE:
        return
    if _AS_WELL.search(before.lower):
        return
    lengths = lengths_in(scene, sentence)
    if len(lengths) != 1 or lengths[0].quantity.unit in CLOCK_UNITS:
        return
    (length,) = lengths
    told = [one for one in before.mentions if isinstance(one, DateMention)]
    here = [one for one in sentence.mentions if isinstance(one, DateMention)]
    if not here and (since := _since_taken_over(scene, sentence, length)) is not None:
        start = moment(scene, [since])
        if start is not None:
            yield claim_of(scene, length, (start, None), Counting.SPAN, tentative=False)
        return
    if not here:
        linked = _by_two(scene, before, sentence, length, told)
    elif any(goes(scene, before, sentence, length, told, here) for goes in (_lasts, _until_then)):
        linked = True
    else:
        linked = _by_then(scene, before, length, told, here) or _from_here(scene, before, length, told, here)
    if linked and (pair := pair_of(scene, [*told, *here])) is not None:
        yield claim_of(scene, length, pair, Counting.SPAN, tentative=False)


def _since_taken_over(scene: Scene, sentence: Sentence, length: Length) -> DateMention | None:
    """The day from which on "she has been in charge", told in one of the two sentences before."""
    if scene.anchor is None or not _HAS_BEEN.fullmatch(scene.lower, sentence.start, length.start):
        return None
    if not CLOSES.match(scene.lower, length.end):
        return None
    near = scene.sentences_in(sentence.block.start, sentence.start)[-_BACK:]
    told = [
        one
        for before in near
        for one in before.mentions
        if isinstance(one, DateMention) and one.year and _TOOK_OVER.search(scene.lower[before.start : one.start])
    ]
    return told[0] if len(told) == 1 else None


def _by_two(scene: Scene, before: Sentence, sentence: Sentence, length: Length, told: list[DateMention]) -> bool:
    """Whether the sentence before tells a beginning and its end, and this one how long it was."""
    if len(told) != 2 or not _AFTERWARDS.fullmatch(scene.lower, sentence.start, length.start):
        return False
    closes = CLOSES.match(scene.lower, length.end) or AT_WORK.match(scene.lower, length.end)
    closes = closes or (_THAT_IS.match(sentence.lower) and _OF_THINGS.match(scene.lower, length.end))
    if not closes and _THINGS.match(sentence.lower):
        closes = _TO_DO.match(scene.lower, length.end)
    return bool(closes) and words_of_pair(scene, before, told) is not None


def _lasts(
    scene: Scene,
    before: Sentence,
    sentence: Sentence,
    length: Length,
    told: list[DateMention],
    here: list[DateMention],
) -> bool:
    """Whether "the closure will last five weeks, with the road due to open on 24 October"."""
    if len(told) != 1 or len(here) != 1 or here[0].start < length.end:
        return False
    if not _WILL_LAST.fullmatch(scene.lower, sentence.start, length.start):
        return False
    first = scene.lower[before.start : told[0].start]
    return bool(_WILL_END.fullmatch(scene.lower, length.end, here[0].start)) and bool(_SHUTS.search(first))


def _until_then(
    scene: Scene,
    before: Sentence,
    sentence: Sentence,
    length: Length,
    told: list[DateMention],
    here: list[DateMention],
) -> bool:
    """Whether what began in the sentence before goes on "for six weeks, until 23 December"."""
    if len(told) != 1 or len(here) != 1 or not _UNTIL.fullmatch(scene.lower, length.end, here[0].start):
        return False
    first = scene.lower[before.start : told[0].start]
    return bool(_SHUT.search(first)) and _STAYS_SHUT.search(scene.lower[sentence.start : length.start]) is not None


def _from_here(
    scene: Scene, before: Sentence, length: Length, told: list[DateMention], here: list[DateMention]
) -> bool:
    """Whether the sentence tells how long what ended in the one before had lasted, and then when it had begun."""
    if len(told) != 1 or len(here) != 1 or here[0].start < length.end:
        return False
    sentence = scene.sentence_at(length.start)
    if sentence is None or not _HAD_STOOD.fullmatch(scene.lower, sentence.start, length.start):
        return False
    if not _AND_ITS_BEGINNING.fullmatch(scene.lower, length.end, here[0].start):
        return False
    first, last = scene.lower[length.end : here[0].start], scene.lower[before.start : told[0].start]
    return any(begins.search(first) and ends.search(last) for begins, ends in PAIRS)


def _by_then(scene: Scene, before: Sentence, length: Length, told: list[DateMention], here: list[DateMention]) -> bool:
    """Whether the sentence opens with the end of what the one before begins, and tells how long it had been."""
    if len(told) != 1 or len(here) != 1 or here[0].end > length.start:
        return False
    sentence = scene.sentence_at(here[0].start)
    if sentence is None or not _WHEN.fullmatch(scene.lower, sentence.start, here[0].start):
        return False
    if not _BY_THEN.fullmatch(scene.lower, here[0].end, length.start) or not CLOSES.match(scene.lower, length.end):
        return False
    first, last = scene.lower[before.start : told[0].start], scene.lower[sentence.start : here[0].start]
    return any(begins.search(first) and ends.search(last) for begins, ends in PAIRS)
