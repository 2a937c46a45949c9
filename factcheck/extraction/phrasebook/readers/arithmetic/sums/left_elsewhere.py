"""What is left of things that the copy counts far before, or under another name.

"With 246 people aboard", then "31 people were lifted off. The other 215 stayed"; "287 names on the list", then
"118 were left, which makes 169 mended".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, islice

from factcheck.claims import Breakdown, Coverage, Form, slipped
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, before
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class
from factcheck.extraction.phrasebook.phrases.arithmetic.flows import NESTED_BEFORE
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import ANYBODY, breakdown, leaves_nearly, summed
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import each, starting
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_LEFT = expression(
    r"(?: [a-z'’-]+){0,3}? (?:were|was|are|is|remain|remained|had been|have been)(?: still)?"
    r" (?:left|remaining|outstanding|missing|unsold|unread|unfinished|undone|empty|standing|untouched|to go|to do"
    r"|open|closed|gone|sold|dead|lost|broken|done|finished|mended|cleared|still [a-z]+)\b"
)
_MADE = expression(
    r"(?:^|[,;] |\b)(?:which|so|that|this|making|leaving|meaning)\b[^.;:\d]{0,60}?"
    r"(?:\b(?:made|makes|make|meant|means|leaves|left|gave|gives|is|was|has|had)"
    r"(?: (?:that|just|only|it|him|her|them))*"
    r"|making|leaving|meaning) $"
)
_UNSURE = expression(
    r"\b(?:about|nearly|almost|some|at least|up to|more than|another|a further|expect\w*|if|unless|both|twice|each"
    r"|every|new|joined|arrived|added|born|besides|except|apart from|excluding|later|again|back)\b"
)
_FIRST_BLOCKS = 3
_BACK = 2
_LEAST = 20
_MOST_TAKEN, _MOST_PARTS, _TEN = 4, 6, 10
_OF_THEM = expression(r" of (?:them|these|those|us)\b")

_Found = tuple[NumberMention, Sequence[NumberMention], Coverage]


def whole_elsewhere(scene: Scene, index: int, rest: NumberMention) -> _Found | None:
    """The whole and the part of a remainder whose own sentences tell no whole: counted where the draft begins.

    Where they do not come out, the remainder must be a slip of a digit away from what one pair of them leaves.
    """
    if rest.unit is not None or rest.hedge is not None or rest.value < _LEAST:
        return None
    passage = [scene.sentences[index], *islice(before(scene, index, _BACK), _BACK)]
    if sum(len(one.numbers) for one in passage) >= CROWDED:
        return None
    taken = [n for one in passage for n in one.numbers if n.end < rest.start and _is_taken(one, n)]
    wholes = [n for n in scene.once(_foremost) if n.end < rest.start and n.value > rest.value]
    pairs = [(w, t) for w in wholes for t in taken if w.start != t.start and w.value > t.value and _of_one(w, t, rest)]
    for whole, part in pairs:
        if whole.value - part.value == rest.value:
            return whole, (part,), Coverage.ALL
    if (several := _less_several(wholes, taken, rest)) is not None:
        return several
    off = [(w, t) for w, t in pairs if slipped(w.value - t.value, rest.value)]
    if len({(w.value, t.value) for w, t in off}) != 1 or len({w.value for w, _ in pairs}) > _BACK:
        return None
    whole, part = off[0]
    told = [one for one in passage if one.end > part.start]
    if part.hedge or any(denied(one) or _UNSURE.search(one.lower) for one in told):
        return None
    return whole, (part,), Coverage.ALL


def _less_several(
    wholes: Sequence[NumberMention], taken: Sequence[NumberMention], rest: NumberMention
) -> _Found | None:
    """The whole and all the parts told since, where they leave the remainder, or a slip of it."""
    parts = sorted(taken, key=lambda n: n.start)
    for some in (one for size in (2, 3) for one in combinations(parts[:_MOST_PARTS], size)):
        for whole in wholes:
            left = whole.value - summed(some) == rest.value and min(n.value for n in some) >= _TEN
            if left and whole.start < some[0].start and whole.value >= _TEN * _TEN and _of_one(whole, some[0], rest):
                return whole, some, Coverage.ALL
    if not 2 <= len(parts) <= _MOST_TAKEN or any(n.hedge for n in parts):
        return None
    gone = summed(parts)
    found = [
        w for w in wholes if w.start < parts[0].start and w.value - gone == rest.value and _of_one(w, parts[0], rest)
    ]
    if not found:
        near = [w for w in wholes if w.start < parts[0].start and _of_one(w, parts[0], rest)]
        near = [w for w in near if slipped(w.value - gone, rest.value)]
        found = near if len({w.value for w in near}) == 1 and rest.value >= _LEAST * 5 else []
    return (found[0], parts, Coverage.ALL) if found else None


def left_and_done(scene: Scene, index: int) -> Iterator[Breakdown]:
    """ "When he retired 118 were left, which made 169 bridges mended", of the only larger count right before."""
    sentence = scene.sentences[index]
    counts = [n for n in sentence.numbers if n.slot == "n" and n.form is not Form.FRACTION and not n.hedge]
    if len(counts) != len([n for n in sentence.numbers if n.slot in "nmuf"]) or len(counts) != 2:
        return
    left, done = counts
    if not _LEFT.match(scene.lower, left.end, done.start) or not _MADE.search(scene.lower, left.end, done.hedge_start):
        return
    told = [n for one in before(scene, index, 3) for n in one.numbers if n.slot == "n" and n.form is not Form.FRACTION]
    wholes = [n for n in told if n.value > max(left.value, done.value, Decimal(_LEAST))]
    fitting = [n for n in wholes if n.value == left.value + done.value]
    if not fitting and (len({n.value for n in wholes}) != 1 or not _surely(sentence, wholes[0], left, done)):
        return
    whole = (fitting or wholes)[0]
    yield breakdown(scene, whole, (left, done), Coverage.ALL, "breakdown.left-and-done")


def _surely(sentence: Sentence, whole: NumberMention, left: NumberMention, done: NumberMention) -> bool:
    near = leaves_nearly(whole, left.value, done)
    return (
        near
        and not whole.hedge
        and not denied(sentence)
        and not _UNSURE.search(sentence.scene.lower, sentence.start, done.end)
    )


def _is_taken(sentence: Sentence, number: NumberMention) -> bool:
    plain = number.unit is None and number.form is not Form.FRACTION and number.value > 1
    if not plain or each(sentence, number) is not None or starting(sentence, number):
        return False
    return NESTED_BEFORE.search(sentence.sides(number)[0]) is None


def _of_one(whole: NumberMention, part: NumberMention, rest: NumberMention) -> bool:
    """Whether figures can be of one kind of things: by their nouns, or people under any name."""
    kinds = {noun_class(n.counted) for n in (whole, part, rest) if n.counted}
    return len(kinds) == 1 or (whole.counted in ANYBODY and not part.counted)


def _foremost(scene: Scene) -> Sequence[NumberMention]:
    """The counts of the head and the first paragraphs of a draft, in order."""
    prose = (b for b in scene.draft.blocks if b.kind is BlockKind.PARAGRAPH and not any(b is h for h in scene.heads))
    found = [
        n for b in (*scene.heads, *islice(prose, _FIRST_BLOCKS)) for n in scene.within(b.start, b.end, NumberMention)
    ]
    told = [n for n in found if n.unit is None and not n.hedge and n.form is not Form.FRACTION]
    return [n for n in told if n.counted or _OF_THEM.match(scene.lower, n.end)]
