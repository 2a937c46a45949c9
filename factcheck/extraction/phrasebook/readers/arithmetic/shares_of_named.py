"""Shares of a group that was told right before: "1,260 are women. Of those women 420, a quarter, are under 35".

"Of those women 420, a quarter" says of what the quarter is. Where no figure before it gives that share, none is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claims import Form, FractionPhrase, Share
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, before, plain_figure
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.wholes import fits, proportion
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_OF_THEM = expression(
    r"(?:^|[;,] (?:and |but )?|[\"“‘(] ?)(?:out )?(?:of|among) (?P<which>those|these|them|the|its|their|our)"
    r"(?: (?P<what>[a-z][a-z'’-]+(?: [a-z][a-z'’-]+){0,2}?))?,? (?:(?:a total of|some|just|only|around|about"
    r"|as many as) )?$"
)
_SHARE = expression(
    r"(?: [a-z][a-z'’-]*){0,3}?(?:, or (?:about |nearly |roughly |just |some |exactly |around |almost )?"
    r"| or (?:about |nearly )?"
    r"|, (?:just |about |exactly |nearly |almost |roughly |some |that is |equal to )?| \((?:or |about "
    r"|some )?| – | — )$"
)
_CLOSED = expression(
    r"(?: of (?:them|those|these|the (?:total|group)))?(?: ?[,)–—;]| (?:are|were|have|had|is|was|live|work)\b)"
)
_ANYBODY = frozenset("staff people members group total ones others total new".split())
_UNSURE = expression(
    r"\b(?:expected|estimated|forecast|targets?|excluding|except|apart from|weighted|adjusted|respectively"
    r"|would|could)\b"
)
_OF_SOME = expression(r" of (?:them|these|those|whom|the)\b")
_BACK = 2
_REACH, _MOST_WORDS, _STEM = 60, 12, 4
_LEAST = 10
_POOR = expression(r"\b(?:median|average|mean|rate|target|goal|rise|fall|increase|decrease|up|down|more|fewer|than)\b")


def read_shares_of_named(scene: Scene) -> Iterator[Share | FractionPhrase]:
    """A claim for each share beside a part of such a group, of the figure that gives it or of the only one meant."""
    for index, sentence in enumerate(scene.sentences):
        if sentence.block.cell is None and 2 <= len(sentence.numbers) < CROWDED:
            for part, share in zip(sentence.numbers, sentence.numbers[1:], strict=False):
                claim = _of(scene, index, sentence, part, share)
                if claim is not None:
                    yield claim


def _of(
    scene: Scene, index: int, sentence: Sentence, part: NumberMention, share: NumberMention
) -> Share | FractionPhrase | None:
    if share.slot not in "pf" or not plain_figure(part) or part.unit in TIME_UNITS or part.hedge or share.value <= 0:
        return None
    if share.form is Form.FRACTION and share.unit is not None:
        return None
    low = max(sentence.start, part.hedge_start - _REACH)
    named = _OF_THEM.search(scene.lower[low : part.hedge_start])
    if named is None or not _CLOSED.match(scene.lower, share.end):
        return None
    if not _SHARE.fullmatch(scene.lower, part.end, share.hedge_start) or _POOR.search(scene.lower, low, share.end):
        return None
    told = [n for n in sentence.numbers if n.end <= low + named.start()]
    passage = [sentence]
    for one in before(scene, index, _BACK):
        passage.append(one)
        told = [*one.numbers, *told]
    groups = [n for n in told if n.unit == part.unit and plain_figure(n) and part.value < n.value >= _LEAST]
    if not groups:
        return None
    holding = [n for n in groups if fits(scene, share, [part], [n])]
    if holding:
        return proportion(scene, share, [part], [holding[-1]], "share.of-named")
    whole = _named(scene, groups, named, part)
    if whole is not None and named["what"] is None and _told_before_others(scene, whole, part):
        return None
    if whole is None or any(denied(one) for one in passage) or _UNSURE.search(sentence.lower):
        return None
    if share.hedge or any(n.hedge for n in groups) or _shares_behind(scene, told, whole):
        return None
    return proportion(scene, share, [part], [whole], "share.of-named")


def _told_before_others(scene: Scene, whole: NumberMention, part: NumberMention) -> bool:
    """Whether a sentence stands between a group and "of them": "340 members. Women joined late. Among them 60"."""
    block = scene.draft.block_at(part.start)
    return any(whole.end < start and end <= part.start for start, end in scene.ranges(block))


def _shares_behind(scene: Scene, told: Sequence[NumberMention], whole: NumberMention) -> bool:
    """Whether the group may be a share of the figure: "3,600 members, 35% of them women. Of those women 420"."""
    return any(
        n.slot in "pf"
        and n.start > whole.end
        and (_OF_SOME.match(scene.lower, n.end) or not _SHARE.fullmatch(scene.lower, whole.end, n.hedge_start))
        for n in told
    )


def _named(
    scene: Scene, groups: Sequence[NumberMention], named: re.Match[str], part: NumberMention
) -> NumberMention | None:
    """The figure of the group: the last that stands with its name, or the very last for "of those"."""
    what = named["what"]
    if what is None:
        return groups[-1] if named["which"] in ("those", "these", "them") else None
    keys = [word[:_STEM] for word in what.split() if word not in _ANYBODY]
    for at in range(len(groups) - 1, -1, -1):
        number = groups[at]
        end = groups[at + 1].hedge_start if at + 1 < len(groups) else part.hedge_start - len(named.group())
        words = scene.lower[number.end : end].split()[:_MOST_WORDS]
        if any(word.startswith(key) for key in keys for word in words):
            return number
    return None
