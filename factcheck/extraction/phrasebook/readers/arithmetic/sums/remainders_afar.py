"""The whole of a remainder that stands sentences before it, its parts one by one between: "Sales were £48m. Britain
brought in £30m. Europe gave £12m, and the rest of the world the remaining £6m"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from factcheck.claims import Form, slipped
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.phrases.arithmetic.flows import NESTED_AFTER, NESTED_BEFORE
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import larger, nearly, one_thing, summed
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import changing, each, starting
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_BACK = 6
_MOST = 8
_LEAST = 20
"""A smaller whole is met by chance."""
_UNSURE = expression(
    r"\b(?:both|overlap\w*|more than one|multiple|some of|expected|forecasts?|targets?|would|could|might|if|unless"
    r"|at least|excluding|except|apart from|besides|not counting|respectively|twice|net of|offset|eliminations?"
    r"|internal|adjusted|deducting|deducted|costs of|loss(?:es)? of|plus|in addition|also|extra|more than|fewer than"
    r"|up to|as well as|once)\b"
)


_OF_THE_TOTAL = expression(r"\d[^.;]{0,16} of (?:the (?:total|budget|sum|money|amount|whole)|that|this|it)\b")


def whole_afar(scene: Scene, index: int, rest: NumberMention) -> tuple[NumberMention, Sequence[NumberMention]] | None:
    """The first figure of a passage and all of its kind between it and the remainder, where they can be nothing else
    than a whole and its parts: with the remainder they make it, or all but make it."""
    window: list[NumberMention] = []
    off: list[tuple[NumberMention, Sequence[NumberMention]]] = []
    passage: list[Sentence] = []
    for sentence in _back(scene, index):
        passage.insert(0, sentence)
        own = [n for n in sentence.numbers if n.start < rest.start and _counts(sentence, n, rest)]
        if sum(len(one.numbers) for one in passage) >= CROWDED:
            return None
        window = [*own, *window]
        if not own or len(window) < 3 or sentence is passage[-1]:
            continue
        whole, *parts = window
        if len(parts) > _MOST or whole.value < _LEAST or not larger(whole, (*parts, rest)):
            continue
        if summed((*parts, rest)) == whole.value:
            return whole, parts
        if own != [whole]:
            off += _any_of(scene, passage, own, window, rest)
            continue
        if _unsure(passage, (*window, rest)) or not nearly(whole, (*parts, rest)):
            continue
        if one_thing(whole, (*parts, rest)) and not _made_otherwise(scene, window, rest):
            off.append((whole, parts))
    return min(off, key=lambda one: abs(1 - summed((*one[1], rest)) / one[0].value), default=None)


def _any_of(
    scene: Scene,
    passage: Sequence[Sentence],
    own: Sequence[NumberMention],
    window: Sequence[NumberMention],
    rest: NumberMention,
) -> list[tuple[NumberMention, Sequence[NumberMention]]]:
    """The one figure of a sentence with several that is a slip from what the sentences behind it make."""
    parts = window[len(own) :]
    if not 2 <= len(parts) <= _MOST or _unsure(passage, (*parts, rest)):
        return []
    made = summed((*parts, rest))
    wholes = [n for n in own if n.value >= _LEAST and larger(n, (*parts, rest)) and not n.hedge]
    if any(n.value == made for n in wholes):
        return [(n, parts) for n in wholes if n.value == made][:1]
    near = [n for n in wholes if slipped(n.value, made)]
    if len(wholes) == 1 and nearly(wholes[0], (*parts, rest)):
        near = wholes
    if len(near) != 1 or not one_thing(near[0], (*parts, rest)) or _made_otherwise(scene, window, rest):
        return []
    return [(near[0], parts)]


def _back(scene: Scene, index: int) -> Iterator[Sentence]:
    """The sentence itself and those before it in its block, or in its list and the paragraph that opens it."""
    own = last = scene.sentences[index]
    crossed = False
    for sentence in reversed(scene.sentences[max(0, index - _BACK) : index + 1]):
        block = sentence.block
        listed = own.block.kind is BlockKind.ITEM and block.section == own.block.section
        listed = listed and (block.group == own.block.group or block.kind is BlockKind.PARAGRAPH)
        if block is not own.block and not listed:
            if crossed or not _OF_THE_TOTAL.search(scene.lower, last.start, own.end):
                return
            crossed = True  # "Salaries take $31 million of the total"
        last = sentence
        yield sentence
        if listed and block.kind is BlockKind.PARAGRAPH:
            return


def _counts(sentence: Sentence, number: NumberMention, rest: NumberMention) -> bool:
    """Whether a figure can be the whole or a part: of the kind of the remainder, and no rise, start or part of one."""
    if number.unit != rest.unit or number.form is Form.FRACTION or number.value <= 0:
        return False
    before, after = sentence.sides(number)
    if NESTED_BEFORE.search(before) or (NESTED_AFTER.match(after) and number is not sentence.numbers[0]):
        return False
    return not starting(sentence, number) and changing(sentence, number) is None


def _unsure(passage: Sequence[Sentence], figures: Sequence[NumberMention]) -> bool:
    if any(n.hedge for n in figures) or any(denied(one) or _UNSURE.search(one.lower) for one in passage):
        return True
    own = {n.start for n in figures}
    return any(each(one, n) is not None for one in passage for n in one.numbers if n.start in own)


def _made_otherwise(scene: Scene, window: Sequence[NumberMention], rest: NumberMention) -> bool:
    """Whether some of the parts and the remainder make a figure that the draft tells: they may be all of that.

    Or whether another figure behind the remainder makes up what is missing.
    """
    own = scene.sentence_at(rest.start)
    behind = {n.value for n in own.numbers if n.start > rest.start and n.unit == rest.unit} if own else set()
    if window[0].value - summed((*window[1:], rest)) in behind:
        return True
    told = {n.value for s in scene.sentences for n in s.numbers if n.unit == rest.unit and n.start < rest.start}
    parts = window[1:]
    return any(summed((*some, rest)) in told for size in range(1, len(parts) + 1) for some in combinations(parts, size))
