"""Whether a figure told as the outcome of others near it can be of none but those, though it does not come out.

Good copy also tells figures that nothing around them gives: of another match, another year, another side. So what does
not come out is claimed only where its sentence names nobody that the figures' own sentences do not, and where no two
figures of the draft give what is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from factcheck.claims import Form
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import before, doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import grids
from factcheck.extraction.phrasebook.scene import Scene, Sentence
from factcheck.extraction.phrasebook.scope import of_something_else, strangers

_ASIDE_AGE = expression(r"(?:-year|, (?!and\b|or\b)|\)|,$)")
_DIGITS_OF_A_FIGURE = 3
_THREE, _MOST_NEAR, _SLACK = 3, 12, 20
_MOST_FIGURES = 400
"""Figures of a kind of which every two are tried; a draft with more of them explains anything by chance."""

Gives = Callable[[NumberMention, NumberMention], bool]


def nothing_else(
    scene: Scene,
    sentence: Sentence,
    outcome: NumberMention,
    operands: Sequence[NumberMention],
    gives: Gives,
    figures: Sequence[NumberMention] | None = None,
) -> bool:
    """Whether an outcome that does not come out can be of no figures but these.

    They have no hedges and are nobody's age, stand in its sentence or in those before in its block, are told of whom
    and when it is, and no two figures of the draft give it: of its block alone, where it has so few digits that others
    would give it by chance; or of those `figures` alone that can be meant.
    """
    if any(n.hedge or aside(scene, n) for n in operands):
        return False
    passage = [one for one in _passage(scene, sentence, operands) if one is not None]
    if any(not _together(one, sentence) or doubtful(one) for one in passage):
        return False
    if strangers(scene, sentence, outcome, operands) or of_something_else(scene, sentence, outcome, operands):
        return False
    if figures is None:
        figures = amounts(scene) if telling_digits(outcome) else of_block(scene, sentence)
    return not explained(outcome, figures, gives)


def _passage(scene: Scene, sentence: Sentence, operands: Sequence[NumberMention]) -> Iterator[Sentence | None]:
    first = min(sentence.start, *(n.start for n in operands))
    yield scene.sentence_at(first)
    yield from (one for one in scene.sentences if first < one.start <= sentence.start)


def _together(one: Sentence, two: Sentence) -> bool:
    """Whether two sentences stand in one block, or in one list."""
    if one.block is two.block:
        return True
    return one.block.kind is two.block.kind is BlockKind.ITEM and one.block.group == two.block.group


def amounts(scene: Scene) -> Sequence[NumberMention]:
    """Every figure of the draft that is an amount, those of the cells of its tables among them, once, in order."""
    return scene.once(_amounts)


def _amounts(scene: Scene) -> Sequence[NumberMention]:
    told = [n for s in scene.sentences if s.block.cell is None for n in s.numbers]
    cells = [figure.number for grid in grids(scene) for column in grid.columns.values() for figure in column]
    found = {n.start: n for n in (*told, *cells) if n.form is not Form.FRACTION and n.value > 0}
    return [found[start] for start in sorted(found)]


def of_block(scene: Scene, sentence: Sentence) -> list[NumberMention]:
    """The figures of the block of a sentence, in order."""
    return [n for n in amounts(scene) if sentence.block.start <= n.start < sentence.block.end]


def explained(outcome: NumberMention, figures: Iterable[NumberMention], gives: Gives) -> bool:
    """Whether two of some figures give what is said, so that it may be of those; so many figures always do."""
    others = [n for n in figures if not outcome.start <= n.start < outcome.end]
    return len(others) > _MOST_FIGURES or any(gives(one, two) for one, two in combinations(others, 2))


def telling_digits(number: NumberMention) -> bool:
    """Whether a figure has so many digits that two others seldom give it by chance."""
    return len((number.value / number.step).normalize().as_tuple().digits) >= _DIGITS_OF_A_FIGURE


def aside(scene: Scene, number: NumberMention) -> bool:
    """Whether a bare figure stands as an age does: "Lind, 27, beat Moe (31)", "the 19-year-old"."""
    if number.unit is not None or number.counted:
        return False
    lead = scene.lower[max(0, number.start - 2) : number.start]
    return lead.endswith((", ", "(")) and _ASIDE_AGE.match(scene.lower, number.end, number.end + 12) is not None


def left_of_three(scene: Scene, index: int, gap: NumberMention, *, near: bool = False) -> bool:
    """Whether a gap is what two figures leave of a third: "£86,000 needed, £51,000 raised and £20,000 promised"."""
    told = [n for one in (scene.sentences[index], *before(scene, index)) for n in one.numbers if n.unit == gap.unit]
    figures = {n.value for n in told if n.end <= gap.start and n.form is not Form.FRACTION}
    if not _THREE <= len(figures) <= _MOST_NEAR:
        return False
    slack = max(figures) / _SLACK if near else 0
    sums = [one + two + gap.value for one, two in combinations(sorted(figures), 2)]
    return any(abs(made - figure) <= slack for made in sums for figure in figures)
