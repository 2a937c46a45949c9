"""Why nothing is in two of the parts that a passage tells of: who has them, what became of them, where they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import is_plural, noun_key
from factcheck.extraction.phrasebook.mentions.units import UNITS
from factcheck.extraction.phrasebook.phrases.arithmetic.sharing import (
    ELLIPTIC,
    FAMILIES,
    HAS,
    HOLDER,
    KIND,
    LINKED,
    OF_A_KIND,
    PASSED_ON,
    PLACED,
)
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import ANYBODY
from factcheck.extraction.phrasebook.readers.arithmetic.sums.opposites import CROSSING
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_JOINT = expression(r"[,;]? (?:and|while|but|with|plus)(?: the (?:other|remaining|last|final))? |[,;] | [–—] |[.:] ")
_OF_THESE = expression(r" of (?:them|these|those|the [a-z]+(?: [a-z]+)?)(?= |$)")
_TOTAL_OF = expression(r"^(?:a total of|in all|just|only|some) (?=#)")
_IN_BRACKETS = expression(r" \([^()#]{1,40}\)")
SEATS = frozenset(
    "seat member councillor mandate delegate place vote ballot medal ticket share homes home house plot space prize"
    " bed room berth stall pitch desk locker parking slot"
    " trophy point goal".split()
)
"""What those who have so many of them can only have a part of."""
_GIVEN_TO_ONE = frozenset({"seat", "vote", "ballot", "councillor", "mandate", "medal"})
"""Of which "12 for the Greens" says who has them, without a verb."""
_HOUSES = expression(
    r"\b(?:council|parliament|assembly|chamber|house|senate|board|committee|legislature|congress|commons|lords|court"
    r"|diet|duma|state|county|province|district|region|country|city|town)\b"
)
"""What has seats of its own, beside those of another."""
_HAS_THEM = expression(
    r"\b(?:has|have|had|holds?|held|won|wins?|took|takes?|got|gets?|received|sent|sold|bought"
    r"|owns?)\b"
)
_PERSONS = frozenset(
    "player member worker teacher pupil student child children guest runner patient soldier officer resident singer man"
    " woman men women councillor candidate driver nurse doctor visitor voter employee staff crew volunteer".split()
)
_CAST = expression(r"# (?:[a-z]+ ){0,3}?(?:voted|opted|chose|were|was|came out)\b")
_VOTED = expression(
    r"(?<=voted )(?:to|for|against|in favou?r)\b(?: [a-z]+)?|(?<=# )(?:to|for|against|in favou?r)\b(?: [a-z]+)?"
    r"|\b(?:abstained|spoiled|spoilt|blank|invalid|recused|did not vote|stayed away|was absent|were absent|dissented)\b"
)
_FEWEST_KINDS = 3
_VOTERS = frozenset("people voter elector resident".split())
_VOTED_THEN = expression(r"\b(?:voted|cast (?:a|their) (?:vote|ballot)s?|went to the polls)\b")
_SOMEWHERE = expression(
    r"(?:(?:there|they) (?:were|are) |and )?#(?: [a-z]+){0,2}? (?:in|on|at|round|around|near|under|along|off|by|inside"
    r"|outside|above|below|behind|beside|beyond|across) "
)


class Item(NamedTuple):
    """A part and what is said of it, in lower case, with "#" in its place."""

    part: NumberMention
    text: str


def items_of(scene: Scene, start: int, end: int, parts: Sequence[NumberMention]) -> list[Item] | None:
    """What is said of each part in a range of the prose, each in an item of its own; None where two share one."""
    lower = scene.lower
    items: list[Item] = []
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
        if index and _OF_THESE.match(lower, part.end) and not _OF_THESE.match(lower, parts[0].end):
            return None  # "nine were late and five of those were diverted"
        text = f"{lower[at : part.start]}#{lower[part.end : stop]}".strip(' .!?"”’)')
        items.append(Item(part, _TOTAL_OF.sub("", _IN_BRACKETS.sub("", _OF_THESE.sub("", text)))))
        at = following
    return items


def dealt(scene: Scene, told: Sentence, whole: NumberMention, items: Sequence[Item]) -> bool:
    """Whether each item names who has its part, and the whole is none that somebody has beside them."""
    what = noun_key(whole.counted or items[0].part.counted or "")
    if what in _VOTERS and _VOTED_THEN.search(told.lower):
        what = "vote"  # "In Castle ward 2,864 people voted"
    if what not in SEATS and whole.counted is not None:
        return False
    verbal = held(items)
    if verbal is None:
        return False
    if not verbal and whole.unit is None and what not in _GIVEN_TO_ONE:
        return False
    return _apart_from_owner(scene, told, whole, items)


def held(items: Sequence[Item]) -> bool | None:
    """Whether a verb says that those whom the items name have their parts; None where one names nobody."""
    forms = [
        HOLDER.fullmatch(one.text) or PASSED_ON.fullmatch(one.text) or ELLIPTIC.fullmatch(one.text) for one in items
    ]
    if not all(forms) or len({one.text for one in items}) < len(items):
        return None
    return any(HAS.search(one.text) or PASSED_ON.fullmatch(one.text) for one in items)


def strewn(items: Sequence[Item]) -> bool:
    """Whether each part is told to be in some place, three or more: "742 on the beach", "236 round the lighthouse"."""
    told = {one.text for one in items}
    return len(told) == len(items) >= _FEWEST_KINDS and all(_SOMEWHERE.match(one.text) for one in items)


def _apart_from_owner(scene: Scene, told: Sentence, whole: NumberMention, items: Sequence[Item]) -> bool:
    """Whether who has the whole is no rival of those who have a part: not "Ann won 12 medals, Bob won seven"."""
    owner = _HAS_THEM.search(scene.lower, told.start, whole.start)
    if owner is None:
        return True
    lead = scene.lower[told.start : owner.start()]
    if any(_HOUSES.search(one.text) for one in items):
        return False
    return _HOUSES.search(lead) is not None or not any(owner.group() in one.text for one in items)


def in_states(items: Sequence[Item]) -> bool:
    """Whether what became of the parts are states of one kind, of which nothing is in two at once."""
    for family in FAMILIES:
        states = [next((name for name, form in family.items() if form.search(one.text)), None) for one in items]
        if None not in states and len(set(states)) == len(states):
            return True
    return False


def in_places(items: Sequence[Item]) -> bool:
    """Whether each part is told to be in a place of its own, and in no club, course or plan."""
    found = [PLACED.fullmatch(one.text) for one in items]
    links = {one["link"] for one in found if one is not None}
    return all(found) and len(links) == 1 and len({one.text for one in items}) == len(items)


def voted(items: Sequence[Item]) -> bool:
    """Whether all cast one vote each: "five voted to uphold it, three to lift it and one abstained"."""
    ways = {found.group() for one in items if (found := _VOTED.search(one.text))}
    return _CAST.search(items[0].text) is not None and all(_VOTED.search(one.text) for one in items) and len(ways) > 1


def of_one_link(items: Sequence[Item]) -> bool:
    """Whether each part comes of a thing of its own, in the same word: "eight of fraud, four of theft"."""
    found = [LINKED.fullmatch(one.text) for one in items]
    links = {one["link"] for one in found if one is not None}
    told = {one.text for one in items}
    return all(found) and len(links) == 1 and len(items) > 2 and len(told) == len(items)


def of_land(items: Sequence[Item]) -> bool:
    """Whether each part of a measure is of a thing of its own: "700 acres of wheat, 300 of barley"."""
    found = [OF_A_KIND.fullmatch(one.text) for one in items]
    return all(found) and len({one["kind"] for one in found if one is not None}) == len(items)


def of_kinds(whole: NumberMention, items: Sequence[Item]) -> bool:
    """Whether the parts are things of different kinds, three or more: "six castles, six gardens and five reserves"."""
    what = noun_key(whole.counted) if whole.counted else ""
    if len(items) < _FEWEST_KINDS or what in _PERSONS or what in ANYBODY:
        return False
    found = [KIND.fullmatch(one.text) for one in items]
    kinds = [one["kind"] or one["group"] for one in found if one is not None]
    named = [one["kind"] for one in found if one is not None and one["kind"]]
    return (
        len(kinds) == len(items) == len(set(kinds))
        and all(is_plural(kind) and kind not in UNITS and noun_key(kind) != what for kind in named)
        and not any(CROSSING.search(one.text) for one in items)
    )
