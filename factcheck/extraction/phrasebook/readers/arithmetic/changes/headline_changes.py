"""A change that the headline tells, and the figures that the text opens with: "Library visits fall by 23 %"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.claims import Direction, PercentChange
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, doubtful, plain_figure
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.outcomes import amounts
from factcheck.extraction.phrasebook.periods import measured_otherwise
from factcheck.extraction.phrasebook.readers.arithmetic.changes.change_ends import moved_by
from factcheck.extraction.phrasebook.readers.arithmetic.changes.percent_changes import comparable, percent_change
from factcheck.extraction.phrasebook.roles import changing, starting
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_OPENING = 3
"""Sentences of the text that may give the figures of its headline."""
_WORD = expression(r"[a-zà-ÿ]{4,}")
_STEM = 4
_GENERAL = frozenset(
    "rise rises fall falls more than over year years last cent percent after with from down since that this their sees"
    " drop drops jump jumps climb climbs grow grows gain gains slump slumps cost costs price prices high record almost"
    " nearly about".split()
)
"""Words of headlines that say nothing of what has changed."""
_LONG_AGO = expression(
    r"\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years|months|weeks) (?:ago|earlier|before)|decades?"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|weekends?|when (?:it|he|she|they)|since|each"
    r"|apiece|at (?:its|the) (?:peak|height)|target|forecast|expected)\b"
)


def read_headline_changes(scene: Scene) -> Iterator[PercentChange]:
    """A claim for each change in percent of a headline whose two figures the text opens with."""
    heads = scene.heads
    if not heads:
        return
    end = max(block.end for block in heads)
    starts = {block.start for block in heads}
    body = [s for s in scene.sentences if s.start >= end and s.block.kind is BlockKind.PARAGRAPH][:_OPENING]
    for head in (s for s in scene.sentences if s.block.start in starts):
        shares = [n for n in head.numbers if n.slot == "p"]
        if len(shares) != 1 or any(n.slot in "fo" for n in head.numbers) or measured_otherwise(head):
            continue
        way = changing(head, shares[0])
        found = _figures(head, body) if way is not None else None
        if way is None or found is None:
            continue
        fits = moved_by(scene, shares[0], found, way)
        if fits or (fits is False and not _given(scene, shares[0], way)):
            word = "down" if way is Direction.DOWN else "up"
            roles = {"change": shares[0], "before": found[0], "after": found[1]}
            claim = percent_change(scene, roles, word, "percent-change.headline", apart=True)
            if claim is not None:
                yield claim


def _figures(head: Sentence, body: list[Sentence]) -> tuple[NumberMention, NumberMention] | None:
    """The one pair of figures, before and after, that the opening tells of what the headline is of."""
    told = [(sentence, pair) for sentence in body if (pair := _pair(sentence)) is not None]
    if len(told) != 1 or any("p" in sentence.kinds for sentence in body):
        return None
    sentence, pair = told[0]
    about = {word[:_STEM] for word in _WORD.findall(head.lower) if word not in _GENERAL}
    words = {word[:_STEM] for word in _WORD.findall(sentence.lower)}
    if not about & words or doubtful(sentence) or measured_otherwise(sentence) or _LONG_AGO.search(sentence.lower):
        return None
    return pair


def _pair(sentence: Sentence) -> tuple[NumberMention, NumberMention] | None:
    """The figure that a sentence starts a comparison from, and the other one."""
    figures = [n for n in sentence.numbers if plain_figure(n) and n.unit not in TIME_UNITS]
    if len(figures) != len(("before", "after")) or any(n.hedge for n in figures):
        return None
    first = [n for n in figures if starting(sentence, n)]
    if len(first) != 1 or not comparable(*figures):
        return None
    before = first[0]
    after = figures[0] if figures[1] is before else figures[1]
    same = before.unit == after.unit and (before.unit is not None or bool(before.counted or after.counted))
    return (before, after) if same and before.value != after.value else None


def _given(scene: Scene, change: NumberMention, way: Direction) -> bool:
    """Whether any two figures of the draft give a change, so that it may be of those; among so many some always do."""
    figures = [n for n in amounts(scene) if plain_figure(n)]
    if len(figures) >= CROWDED:
        return True
    pairs = ((one, two) for one, two in combinations(figures, 2) if one.unit == two.unit)
    return any(moved_by(scene, change, pair, way) or moved_by(scene, change, pair[::-1], way) for pair in pairs)
