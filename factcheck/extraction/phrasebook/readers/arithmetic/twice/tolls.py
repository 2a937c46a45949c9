"""The dead of a draft, told and then come back to: "killed two people ... the two deaths"."""

from __future__ import annotations

from collections.abc import Iterator, Set

from factcheck.claims import Restatement
from factcheck.drafts.draft import Block, BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.phrases.arithmetic.toll import DEATHS, SAME_DEATHS
from factcheck.extraction.phrasebook.readers.arithmetic.circumstances import differ, more_to_come
from factcheck.extraction.phrasebook.readers.arithmetic.twice.restating import restatement
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_NOT_ALL = expression(
    r"\b(?:more|another|other|others|further|additional|bring\w*|rais\w+|rose|risen|toll|includ\w+|among|of (?:them"
    r"|whom)|at least|up to|feared|missing|said to|accord\w+|claim\w*|report\w*|previous\w*|earlier|last|since|each"
    r"|every|also)\b"
)
"""What may make the dead of a sentence some of them, or those that somebody counted."""
_WORD = expression(r"[a-z]{4,}")
_SHARED = 2
"""So many words has the first sentence of the headline's, where both tell of one thing."""
_REACH = 5
"""How many sentences back "the three deaths" may have been told."""

_BASIS = "both count the deaths that the passage tells of"


def read_tolls(scene: Scene) -> Iterator[Restatement]:
    """A claim for each mention of deaths told before, where only one count of deaths can be meant.

    Where several were told since the last heading, one with the same value is taken, and otherwise none: "the five
    dead" may be a sum.
    """
    yield from _of_head(scene)
    for index, sentence in enumerate(scene.sentences):
        for phrase in sentence.phrases(SAME_DEATHS):
            for match in phrase.matches(sentence):
                again = match.number("toll")
                if again is None or again.hedge is not None:
                    continue
                told = list(_told(scene, index, again)) or _known(scene, sentence, again)
                same = [toll for toll in told if toll.value == again.value]
                first = same[-1] if same else told[0] if len(told) == 1 and told[0].hedge is None else None
                if first is not None:
                    yield restatement(scene, first, again, phrase.id, _BASIS, at=sentence)


def _of_head(scene: Scene) -> Iterator[Restatement]:
    """The toll of the headline and that of the first sentence that tells one, where the text has the first nowhere."""
    starts = {head.start for head in scene.heads}
    tolls = [toll for sentence in scene.sentences if sentence.block.start in starts for toll in _tolls(sentence)]
    lead = next((one for one in scene.sentences if one.block.start not in starts and _tolls(one)), None)
    if len({toll.value for toll in tolls}) != 1 or lead is None or lead.block is not _first_block(scene, starts):
        return
    head, told = tolls[0], _tolls(lead)
    if len(told) != 1 or len(lead.numbers) != 1 or head.hedge or told[0].hedge or _NOT_ALL.search(lead.lower):
        return
    body = scene.within(lead.start, len(scene.draft.prose), NumberMention)
    values = {number.value for number in body if number.unit is None}
    meant = head.value in values or any(head.value - value in values for value in values)
    if head.value != told[0].value and (meant or more_to_come(scene, head) or differ(scene, head, told[0])):
        return
    title = next(one for one in scene.sentences if one.start <= head.start < one.end)
    if len(set(_WORD.findall(title.lower)) & set(_WORD.findall(lead.lower))) >= _SHARED:
        yield restatement(scene, head, told[0], "toll.of-headline", _BASIS, at=lead)


def _tolls(sentence: Sentence) -> list[NumberMention]:
    found = (match.number("toll") for phrase in sentence.phrases(DEATHS) for match in phrase.matches(sentence))
    return list({toll.start: toll for toll in found if toll is not None}.values())


def _first_block(scene: Scene, heads: Set[int]) -> Block | None:
    """The first paragraph of the text."""
    body = (one for one in scene.draft.blocks if one.start not in heads and one.kind is BlockKind.PARAGRAPH)
    return next(body, None)


def _told(scene: Scene, index: int, again: NumberMention) -> Iterator[NumberMention]:
    sentence = scene.sentences[index]
    for earlier in scene.sentences[max(0, index - _REACH) : index + 1]:
        if earlier.block.section != sentence.block.section:
            continue
        seen: set[int] = set()
        for phrase in earlier.phrases(DEATHS):
            for match in phrase.matches(earlier):
                toll = match.number("toll")
                if toll is not None and toll.start < again.start and toll.start not in seen:
                    seen.add(toll.start)
                    yield toll


def _known(scene: Scene, sentence: Sentence, again: NumberMention) -> list[NumberMention]:
    """The toll of the whole draft, where it was told twice or more before and never otherwise; a sentence with a date
    may speak of another time."""
    if "d" in sentence.kinds:
        return []
    told = {
        toll.start: toll
        for earlier in scene.sentences
        if earlier.end <= sentence.start
        for phrase in earlier.phrases(DEATHS)
        for match in phrase.matches(earlier)
        if (toll := match.number("toll")) is not None
    }
    alike = len(told) > 1 and len({(toll.value, toll.hedge) for toll in told.values()}) == 1
    return [told[max(told)]] if alike and not again.hedge else []
