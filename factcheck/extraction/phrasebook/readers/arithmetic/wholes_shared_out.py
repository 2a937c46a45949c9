"""Wholes that are shared out in so many words: "40 seats; Labour took 18, the Greens 12, independents hold 10".

Each part stands in an item of one figure, and says who has it ("the Greens 12", "12 went to the Greens") or what became
of it ("six stand empty"). Nothing is in two of them, so parts that make more than the whole are a slip; parts that make
less may not be all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims import Breakdown, Coverage, Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.phrases.arithmetic.sharing import ELLIPTIC, FAMILIES, HAS, HOLDER, PASSED_ON
from factcheck.extraction.phrasebook.readers.arithmetic.adding import breakdown, carried, larger, nearly, summed
from factcheck.extraction.phrasebook.readers.arithmetic.hyphened import hyphened
from factcheck.extraction.phrasebook.readers.arithmetic.opposites import in_both
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_MOST = 9
_LEAST = 6
"""A smaller whole comes out by chance, and is seldom told in parts like these."""
_JOINT = expression(r"[,;]? (?:and|while|but|with)(?: the (?:other|remaining|last|final))? |[,;] | [–—] |[.:] ")
_OPENS = expression(r"[^.!?]*?(?P<mark>[:;,–—]|\.| -) ?")
_OF = expression(r"\b(?:of|among|with|in|from) (?:(?:the|its|their|his|her|our|all|these|those)(?: [a-z]+['’]s)? )?$")
_LEAD = 30
_SEATS = frozenset(
    "seat member councillor mandate delegate place vote ballot medal ticket share homes home house plot space prize"
    " trophy point goal".split()
)
"""What those who have so many of them can only have a part of."""
_GIVEN_TO_ONE = frozenset({"seat", "vote", "ballot", "councillor", "mandate", "medal"})
"""Of which "12 for the Greens" says who has them, without a verb."""
_HOUSES = expression(
    r"\b(?:council|parliament|assembly|chamber|house|senate|board|committee|legislature|congress|commons|lords|court"
    r"|diet|duma|state|county|province|district|region|country|city|town|city)\b"
)
"""What has seats of its own, beside those of another."""
_BODY = expression(
    r"\b(?:jury|board|panel|committee|council|crew|squad|class|party|group|bench|court|staff|team|fleet|house) of $"
)
_HAS_THEM = expression(
    r"\b(?:has|have|had|holds?|held|won|wins?|took|takes?|got|gets?|received|sent|sold|bought|owns?)\b"
)
_UNSURE = expression(
    r"\b(?:includ\w+|among|such as|both|respectively|at least|up to|more than|fewer than|over|nearly|about|if|unless"
    r"|also|twice|elsewhere|next door|(?:at|by) (?:day|night)"
    r"|because|shared?|jointly|joint|overlap\w*|some of|each|per|a (?:day|week|month|year)|of (?:which|whom)"
    r"|forecast|target|would|could|projected|expected|last (?:year|time)|previous\w*|before|earlier|ago|then|now up"
    r"|up from|down from|gain\w*|los(?:e|s|t|ing)|more|fewer|extra|additional|compared)\b"
)
"""What may make a figure of the list one of another time, of another whole, or of several parts at once."""
_OF_THESE = expression(r" of (?:them|these|those|the [a-z]+)(?: [a-z]+)?(?= )")


_WEEKDAY = expression(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b")
"""Behind the first part, of another day than that."""


class _Item(NamedTuple):
    """A part and what is said of it, in lower case, with "#" in its place."""

    part: NumberMention
    text: str


def read_wholes_shared_out(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each whole whose parts, in its own sentence or the next, come out or make too much."""
    for index, sentence in enumerate(scene.sentences):
        if sentence.block.cell is not None or not 1 <= len(sentence.numbers) <= _MOST:
            continue
        claim = _behind(scene, index, sentence) or _hyphened(scene, sentence)
        if claim is not None:
            yield claim


def _behind(scene: Scene, index: int, sentence: Sentence) -> Breakdown | None:
    """The whole first, and its parts behind it."""
    whole, *rest = sentence.numbers
    if not _whole(whole) and not (_plain(whole) and _BODY.search(scene.lower, sentence.start, whole.start)):
        return None
    if rest:
        opener = _OPENS.match(scene.lower, whole.end, rest[0].hedge_start)
        beside = opener is None or opener["mark"] == ","
        if beside and not _OF.search(scene.lower, max(sentence.start, whole.start - _LEAD), whole.start):
            return None  # "2,827 million for the navy, 1,421 million for the army and 850 million for loans"
        return _shared_out(scene, sentence, sentence, whole, rest, opener.end() if opener else whole.end)
    following = scene.sentences[index + 1] if index + 1 < len(scene.sentences) else None
    if following is None or following.block is not sentence.block or "d" in following.kinds:
        return None
    return _shared_out(scene, sentence, following, whole, following.numbers, following.start)


def _hyphened(scene: Scene, sentence: Sentence) -> Breakdown | None:
    """ "The 40-seat council: Labour has 18, ...", "With 18 seats for Labour and 12 for the Greens, the 30-seat ..."."""
    for whole in hyphened(sentence, _SEATS):
        behind = [n for n in sentence.numbers if n.start > whole.end]
        ahead = [n for n in sentence.numbers if n.end < whole.start]
        if behind and not ahead:
            opener = _OPENS.match(scene.lower, whole.end, behind[0].hedge_start)
            return _shared_out(scene, sentence, sentence, whole, behind, opener.end() if opener else whole.end)
        if ahead and not behind and sentence.lower.startswith("with "):
            end = scene.lower.rfind(", ", ahead[-1].end, whole.start)
            start = sentence.start + len("with ")
            return _shared_out(scene, sentence, sentence, whole, ahead, start, end) if end > 0 else None
    return None


def _whole(number: NumberMention) -> bool:
    return _plain(number) and (number.unit is not None or number.counted is not None)


def _plain(number: NumberMention) -> bool:
    return number.slot in "nm" and number.hedge is None and number.form is not Form.FRACTION and number.value >= _LEAST


def _shared_out(
    scene: Scene,
    told: Sentence,
    sentence: Sentence,
    whole: NumberMention,
    numbers: Sequence[NumberMention],
    start: int,
    end: int | None = None,
) -> Breakdown | None:
    parts = carried(numbers, whole.unit)
    what = noun_key(whole.counted) if whole.counted else None
    if not 2 <= len(parts) <= _MOST or any(
        n.unit != whole.unit
        or n.hedge is not None
        or n.form is Form.FRACTION
        or n.value <= 0
        or (n.counted is not None and noun_key(n.counted) != what)
        for n in parts
    ):
        return None
    if not larger(whole, parts) or not nearly(whole, parts):
        return None
    items = _items(scene, start, end or sentence.end, parts)
    if items is None or denied(sentence) or denied(told) or in_both(sentence.lower):
        return None
    if _UNSURE.search(scene.lower, start, end or sentence.end):
        return None
    if any(_WEEKDAY.search(one.text) for one in items[1:]):
        return None
    if not (_dealt(scene, told, whole, items) or _in_states(items)):
        return None
    if summed(parts) == whole.value:
        return breakdown(scene, whole, parts, Coverage.ALL, "breakdown.shared-out")
    if summed(parts) < whole.value:
        return None
    return breakdown(scene, whole, parts, Coverage.SOME, "breakdown.shared-out")


def _items(scene: Scene, start: int, end: int, parts: Sequence[NumberMention]) -> list[_Item] | None:
    """What is said of each part, each in an item of its own; None where two share one."""
    lower = scene.lower
    items: list[_Item] = []
    at = start
    for index, part in enumerate(parts):
        if index + 1 < len(parts):
            gap = part.end, parts[index + 1].hedge_start
            joints = list(_JOINT.finditer(lower, *gap))
            if not joints:
                return None
            stop, following = joints[-1].span()
        else:
            stop = following = end
        text = f"{lower[at : part.start]}#{lower[part.end : stop]}".strip(' .!?"”’)')
        items.append(_Item(part, _OF_THESE.sub("", text)))
        at = following
    return items


def _dealt(scene: Scene, told: Sentence, whole: NumberMention, items: Sequence[_Item]) -> bool:
    """Whether each item names who has its part, and the whole is none that somebody has beside them."""
    if whole.counted is not None and noun_key(whole.counted) not in _SEATS:
        return False
    forms = [
        HOLDER.fullmatch(one.text) or PASSED_ON.fullmatch(one.text) or ELLIPTIC.fullmatch(one.text) for one in items
    ]
    if not all(forms) or len({one.text for one in items}) < len(items):
        return False
    verbal = any(HAS.search(one.text) or PASSED_ON.fullmatch(one.text) for one in items)
    if not verbal and whole.unit is None and noun_key(whole.counted or "") not in _GIVEN_TO_ONE:
        return False
    return _apart_from_owner(scene, told, whole, items)


def _apart_from_owner(scene: Scene, told: Sentence, whole: NumberMention, items: Sequence[_Item]) -> bool:
    """Whether who has the whole is no rival of those who have a part: not "Ann won 12 medals, Bob won seven"."""
    owner = _HAS_THEM.search(scene.lower, told.start, whole.start)
    if owner is None:
        return True
    lead = scene.lower[told.start : owner.start()]
    if any(_HOUSES.search(one.text) for one in items):
        return False
    return _HOUSES.search(lead) is not None or not any(owner.group() in one.text for one in items)


def _in_states(items: Sequence[_Item]) -> bool:
    """Whether what became of the parts are states of one kind, of which nothing is in two at once."""
    for family in FAMILIES:
        states = [next((name for name, form in family.items() if form.search(one.text)), None) for one in items]
        if None not in states and len(set(states)) == len(states):
            return True
    return False
