"""Counts said once more at the end: "The fire killed 12. ... In all, 21 people were killed".

The two are of one thing where the same words tell of both, and nothing between them tells of more. What is said in all
is less than a part of it never; it may be more, so a larger figure is a slip only where it is one of the keyboard.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Form, Restatement, slipped
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.claiming import plain
from factcheck.extraction.phrasebook.linking import exact_figure
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class
from factcheck.extraction.phrasebook.mentions.words import NOUN_STOPS
from factcheck.extraction.phrasebook.readers.arithmetic.circumstances import differ
from factcheck.extraction.phrasebook.readers.arithmetic.twice.restating import restatement
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import changing, each, narrowed
from factcheck.extraction.phrasebook.scene import Scene, Sentence
from factcheck.extraction.phrasebook.scope import of_something_else

_IN_ALL = "in all|in total|altogether|all told|overall"
_OPENS = expression(
    rf"(?:(?:{_IN_ALL}),? |(?:a|the) (?:grand |final |overall )?(?:total|sum) of |the (?:final |overall |death "
    rf"|total )*"
    r"(?:toll|tally|count|total) (?:was|is|stood at|stands at|came to|comes to|reached) )"
)
_CLOSES = expression(rf",? (?:{_IN_ALL})[.!]?\W*$")
_MORE = expression(
    r"\b(?:another|others?|more|second|third|also|later|too|elsewhere|both|further|separate\w*|additional|since|rest"
    r"|remaining|includ\w+|among|besides|plus|extra|meanwhile|first|one|each|every|either|nearby|neighbou?ring|initial\w*"
    r"|so far|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|noon|evening|then)|earlier"
    r"|attacks"
    r"|fires|crashes|blasts|incidents|storms|matches|rose|risen|climbed|increased|updated"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in custody|of (?:them|whom|these|those))\b"
)
"""What may be told of beside the first figure, so that all are more."""
_AT = expression(r"(?: [a-z'’-]+){0,3}? (?:in|at|on|inside|aboard|outside|near|under|across|during|from) ")
_ALONE = expression(
    r"(?: (?!(?:by|in (?!all|total)|on|at|from|since|over|for|with|during|to|who|that|had set)\b)[a-z'’-]+){1,6}"
    r"(?:,? (?:in all|in total))?[.!]?\W*$|[.!]?\W*$"
)
"""What may stand behind a figure that is of nothing more than was told."""
_WORD = expression(r"[a-z]{4,}")
_STEM = 4
_BACK = 4
_LEAST = 6

_BASIS = "the same is said of both, and of nothing more"


def read_said_in_all(scene: Scene) -> Iterator[Restatement]:
    """A claim for each count said in all that a count of the same thing goes before, at most one a sentence."""
    for index, sentence in enumerate(scene.sentences):
        if sentence.block.cell is not None or sentence.block.kind is BlockKind.HEADING or len(sentence.numbers) != 1:
            continue
        again = sentence.numbers[0]
        opener = _OPENS.match(sentence.lower)
        if opener is None and not _CLOSES.search(sentence.lower):
            continue
        if not _counts(again) or _narrowed(sentence, again):
            continue
        first = _told(scene, index, again)
        if first is not None:
            yield restatement(scene, first, again, "said-in-all", _BASIS)


def _counts(number: NumberMention) -> bool:
    return exact_figure(number, _LEAST) and (number.counted is not None or number.unit is not None)


def _thing(number: NumberMention) -> str:
    return number.unit or noun_class(number.counted or "")


def _narrowed(sentence: Sentence, number: NumberMention) -> bool:
    changed = changing(sentence, number) is not None and "rais" not in sentence.lower  # money is raised
    return narrowed(sentence, number) or each(sentence, number) is not None or changed


def _told(scene: Scene, index: int, again: NumberMention) -> NumberMention | None:
    """The one count before that the words of a total are of, where nothing more is told of."""
    sentence = scene.sentences[index]
    earlier = [
        one
        for one in scene.sentences[max(0, index - _BACK) : index]
        if one.block.section == sentence.block.section and one.block.kind is BlockKind.PARAGRAPH
    ]
    counts = [(n, one) for one in earlier for n in one.numbers if n.slot == again.slot and n.form is not Form.FRACTION]
    if len(counts) != 1:
        return None
    first, told = counts[0]
    if not _counts(first) or _thing(first) != _thing(again) or _narrowed(told, first):
        return None
    if not _same_event(told, sentence, first, again) or denied(sentence) or denied(told):
        return None
    if first.value == again.value:
        return first
    passage = scene.lower[told.start : sentence.start]
    if _MORE.search(passage) or _MORE.search(sentence.lower) or differ(scene, first, again, known=True):
        return None
    if of_something_else(scene, sentence, again, (first,)):
        return None
    if again.value < first.value:
        return first if again.value * 2 > first.value else None
    if not _ALONE.match(scene.lower, again.end, sentence.end):
        return None
    one, two = plain(first.value), plain(again.value)
    return first if slipped(one, two) and not _AT.match(scene.lower, first.end, told.end) else None


def _same_event(told: Sentence, sentence: Sentence, first: NumberMention, again: NumberMention) -> bool:
    """Whether a word beside the noun, a verb most often, stands in both sentences."""
    nouns = {first.counted, again.counted}
    one, two = (
        {word[:_STEM] for word in _WORD.findall(each.lower) if word not in NOUN_STOPS and word not in nouns}
        for each in (told, sentence)
    )
    return bool((one & two) - {"alto", "tota", "over"})
