"""Shares of a group that was told right before: "1,260 are women. Of those women 420, a quarter, are under 35".

"Of those women 420, a quarter" says of what the quarter is. Where no figure before it gives that share, none is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.claims import Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import before, plain_figure
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.circumstances import differ
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import fits
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene

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
_SHARE_OF = expression(
    r" of (?P<which>those|these|them|the|its|their|our)(?: (?P<what>[a-z][a-z'’-]+(?: [a-z][a-z'’-]+){0,2}?))?"
    r"(?:,| –| —| \() ?(?:or |that is,? |which is |some |a total of |about |around )?$"
)
"""From a share to its part, where the share comes first: "A third of those enrolled, 400 people, came back"."""
_PART_CLOSED = expression(r"(?: [a-z'’-]+){0,2}(?: in (?:all|total))? ?[,)–—]")
_CLOSED = expression(
    r"(?: of (?:them|those|these|the (?:total|group)))?(?: ?[,)–—;]| (?:are|were|have|had|is|was|live|work)\b)"
)
_ANYBODY = frozenset("staff people members group total ones others total new".split())
_UNSURE = expression(
    r"\b(?:expected|estimated|forecast|targets?|excluding|except|apart from|weighted|adjusted|respectively"
    r"|would|could)\b"
)
_OF_SOME = expression(r" of (?:them|these|those|whom|the)\b")
_SOME_OF = expression(r" (?:out )?of (?:[a-z'’-]+ ){0,4}")
_AND_THINGS = expression(r"(?: [a-z-]+){1,2}? and [a-z]+s\b")
"""What makes a group one of two kinds: "31,000 coins and medals"."""
_Pair = tuple[NumberMention, NumberMention]
_BACK = 2
_REACH, _MOST_WORDS, _STEM, _LEAD = 60, 12, 4, 40
_LEAST = 10
_POOR = expression(r"\b(?:median|average|mean|rate|target|goal|rise|fall|increase|decrease|up|down|more|fewer|than)\b")


def share_of_group(scene: Scene, index: int, share: NumberMention) -> _Pair | None:
    """The part beside a share and the group: the figure that gives it, or the only one that can be meant."""
    numbers = scene.sentences[index].numbers
    at = next(at for at, number in enumerate(numbers) if number.start == share.start)
    found = _part_first(scene, index, numbers[at - 1], share) if at else None
    return found or (_share_first(scene, index, share, numbers[at + 1]) if numbers[at + 1 :] else None)


def _part_first(scene: Scene, index: int, part: NumberMention, share: NumberMention) -> _Pair | None:
    if not _are_share_and_part(share, part):
        return None
    low = max(scene.sentences[index].start, part.hedge_start - _REACH)
    named = _OF_THEM.search(scene.lower[low : part.hedge_start])
    if named is None or not _CLOSED.match(scene.lower, share.end):
        return None
    if not _SHARE.fullmatch(scene.lower, part.end, share.hedge_start) or _POOR.search(scene.lower, low, share.end):
        return None
    return _of_group(scene, index, named, low + named.start(), part, share)


def _share_first(scene: Scene, index: int, share: NumberMention, part: NumberMention) -> _Pair | None:
    """ "A third of those enrolled, 400 people, came back"."""
    if not _are_share_and_part(share, part) or not _PART_CLOSED.match(scene.lower, part.end):
        return None
    named = _SHARE_OF.fullmatch(scene.lower[share.end : part.hedge_start])
    if named is None or _POOR.search(scene.lower, share.start, part.end):
        return None
    return _of_group(scene, index, named, share.hedge_start, part, share)


def _are_share_and_part(share: NumberMention, part: NumberMention) -> bool:
    if share.slot not in "pf" or not plain_figure(part) or part.unit in TIME_UNITS or part.hedge or share.value <= 0:
        return False
    return not (share.form is Form.FRACTION and share.unit is not None)


def _of_group(
    scene: Scene, index: int, named: re.Match[str], start: int, part: NumberMention, share: NumberMention
) -> _Pair | None:
    """The part and the group told before an offset: the figure that gives the share, else the one named."""
    sentence = scene.sentences[index]
    told = [n for n in sentence.numbers if n.end <= start]
    passage = [sentence]
    for one in before(scene, index, _BACK):
        passage.append(one)
        told = [*one.numbers, *told]
    groups = [n for n in told if n.unit == part.unit and plain_figure(n) and part.value < n.value >= _LEAST]
    if not groups:
        return None
    holding = [n for n in groups if fits(scene, share, [part], [n])]
    if holding:
        return part, holding[-1]
    whole = _named(scene, groups, named, start)
    if whole is not None and named["what"] is None and _told_before_others(scene, whole, part):
        return None
    if whole is None or any(denied(one) for one in passage) or _UNSURE.search(sentence.lower):
        return None
    if share.hedge or any(n.hedge for n in groups) or _shares_behind(scene, told, whole) or differ(scene, whole, part):
        return None
    alike = [n for n in told if n.slot in "nmu" and n.unit == part.unit and plain_figure(n)]
    if named["what"] is None and len(alike) > 1:
        return None  # "600 homes and 240 flats. A third of them, 280, are empty."
    return part, whole


def _told_before_others(scene: Scene, whole: NumberMention, part: NumberMention) -> bool:
    """Whether a sentence stands between a group and "of them": "340 members. Women joined late. Among them 60"."""
    block = scene.draft.block_at(part.start)
    return any(whole.end < start and end <= part.start for start, end in scene.ranges(block))


def _shares_behind(scene: Scene, told: Sequence[NumberMention], whole: NumberMention) -> bool:
    """Whether the group may be a share of the figure: "3,600 members, 35% of them women. Of those women 420"."""
    lower = scene.lower
    if any(n.slot in "pf" and _SOME_OF.fullmatch(lower, n.end, max(n.end, whole.hedge_start)) for n in told):
        return True  # "Half of the 600 members came. A third of them, 100 people, stayed."
    return any(
        n.slot in "pf"
        and n.start > whole.end
        and (_OF_SOME.match(scene.lower, n.end) or not _SHARE.fullmatch(scene.lower, whole.end, n.hedge_start))
        for n in told
    )


def _named(scene: Scene, groups: Sequence[NumberMention], named: re.Match[str], start: int) -> NumberMention | None:
    """The figure of the group: the last that stands with its name, or the very last for "of those"."""
    what = named["what"]
    if what is None:
        return groups[-1] if named["which"] in ("those", "these", "them") else None
    told = scene.lower[scene.draft.block_at(start).start : start]
    if any(word[:_STEM] not in told for word in what.split()[:-1]):
        return None  # "212 schools. Of the primary schools 61, or 35 per cent"
    keys = [word[:_STEM] for word in what.split() if word not in _ANYBODY]
    noun = noun_key(what.split()[-1])
    for at in range(len(groups) - 1, -1, -1):
        number = groups[at]
        if number.counted and noun_key(number.counted) == noun:
            return None if _AND_THINGS.match(scene.lower, number.end) else number
        end = groups[at + 1].hedge_start if at + 1 < len(groups) else start
        words = scene.lower[number.end : end].split()[:_MOST_WORDS]
        words += scene.lower[max(0, number.hedge_start - _LEAD) : number.hedge_start].split()[-2:]
        if any(word.startswith(key) for key in keys for word in words):
            return number
    return None
