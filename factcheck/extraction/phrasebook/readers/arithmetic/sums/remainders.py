"""Remainders and the whole that they complete: "Of the 84 ladders 51 were cracked; the other 33 were sound"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from factcheck.claims import Breakdown, Coverage, Form, slipped
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.phrases.arithmetic.flows import COMES, COMES_AFTER
from factcheck.extraction.phrasebook.phrases.arithmetic.remainder import ALL_REMAINDERS, LEAVINGS, REMAINDERS
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import (
    ANYBODY,
    MOST_PARTS,
    breakdown,
    carried,
    for_each,
    larger,
    nearly,
    one_thing,
    summed,
)
from factcheck.extraction.phrasebook.readers.arithmetic.sums.left_elsewhere import whole_elsewhere
from factcheck.extraction.phrasebook.readers.arithmetic.sums.remainders_afar import whole_afar
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_OWN = r"(?:the|these|those|its|his|her|their|our|all|an? (?:total|original|initial))"
_OUT_OF = expression(rf"\b(?:of|from) (?:{_OWN} (?:[a-z]+['’]s? )?(?:of )?)?$")
_OF_THE = expression(r" of (?:(?:the|its|their|his|her|our|these|those) (?:[a-z]+(?:['’]s?| of) )?)?")
_APART = expression(
    r"[.;:!?–—]|, (?:with|made up of|comprising|consisting of)\b|\binclud(?:es?|ed|ing)\b|\bof (?:which|whom|them)\b"
)
_ARE = expression(r" (?:are|were|is|was) ")
_ENDS = expression(r" ?(?:[.,;:)–—]|$)")
_BESIDE = expression(r"(?: [a-z-]+){1,3}, ")
_INCLUDES = expression(r"[^.;:!?]{0,40} includ(?:es?|ed|ing) ")
_OF_WHICH = expression(r" of (?:which|whom|them|these|those)\b")
_PERSON_EVENTS = frozenset({"arrest", "casualty", "death", "fatality", "injury", "rescue", "birth", "victim"})
"""What is counted where people are meant."""
_WHERE = expression(r" (?:(?:on|in|at|from|outside|aboard|near|under|over|listed|seen) |present\b|voting\b)")
"""What may make a remainder that counts nothing one of others: "the other eight on the bench"."""
_OF_THE_REST = expression(r"\bof the (?:rest|remainder|others|remaining [a-z]+),? (?:[a-z]+ )?$")
_BACK = 2
"""How many sentences before its own a remainder may reach for its parts."""
_SINGLED_OUT = expression(
    r"\bthe (?:first|second|third|fourth|fifth|last|latter|former|eldest|youngest|oldest|newest)\b"
    r"|\b(?:only|sole) (?:[a-z]+ ){1,3}[a-z]+[;,]"
)
"""One of several of which the others are all but it."""
_OF_SHARE = expression(r"(?:%|\b(?:per ?cent|half|third|quarter|fifth|tenth|share)) of the $")
_MORE = expression(
    r" (?:more|fewer|less|extra|additional|up|down) (?:than|on|over)\b| (?:[a-z]+ )?for (?:every|each)\b"
)
"""Behind what a figure has gained or lost, or has for each of something, which is no part of it."""
_ONE_HAS = expression(r" (?:in|at|from|near) (?:the )?[a-z’'-]+(?: [a-z’'-]+)? \d")
"""Behind one of those that have some: "a firm in Vik has 26, one in Hals 19"."""
_LISTED = 3
"""Parts from which on a sentence is a list of them."""
_LEAST_FAR = 10
"""A whole that stands far off is known by its value only; one digit is too easily met by chance."""


def read_remainders(scene: Scene) -> Iterator[Breakdown]:
    """A breakdown for every remainder whose whole can be told."""
    for index, sentence in enumerate(scene.sentences):
        places: set[int] = set()
        for phrase in sentence.phrases(ALL_REMAINDERS) if sentence.numbers else ():
            for match in phrase.matches(sentence):
                rest, many = match.number("rest") or match.number("others"), match.number("many")
                if many is not None:
                    places.add(many.start)  # "four sailed from the other six ports"
                if rest is None or rest.hedge is not None or (rest.unit in TIME_UNITS) or rest.start in places:
                    continue
                if _OF_SHARE.search(scene.lower, sentence.start, rest.hedge_start):
                    continue  # "tax took 15 per cent of the 46 million then left"
                if _SINGLED_OUT.search(scene.lower, sentence.start, rest.start):
                    continue  # "The third is older, and the other two were made to match"
                if rest.counted == "others":
                    rest = replace(rest, counted=None)
                rest = _of_whole_s_unit(sentence, rest)
                windows = list(_windows(scene.sentences, index, rest))
                found = _left(scene, index, rest) if phrase in LEAVINGS else _exact(scene, windows, rest)
                if found is None and phrase in REMAINDERS and not _goes_on(scene, sentence, rest):
                    found = _afar(scene, index, rest) or _off(scene, windows, rest)
                    found = found or whole_elsewhere(scene, index, rest)
                if found is not None and not _is_of_others(scene, found[0]):
                    total, parts, coverage = found
                    if len(parts) > 1 and any(total.value - n.value == rest.value for n in parts):
                        parts = [n for n in parts if total.value - n.value == rest.value][:1]
                    if len(parts) > 1 and summed(parts) == total.value:
                        continue  # "38 here, 29 there and the other 64 over the remaining seven": of regions
                    if _told_why(sentence, total, parts, rest):
                        continue
                    claim = breakdown(scene, total, (*parts, rest), coverage, phrase.id)
                    if not for_each(scene, claim):
                        yield claim


def _of_whole_s_unit(sentence: Sentence, rest: NumberMention) -> NumberMention:
    """A bare remainder of a measure that begins the sentence: "904 hours: 515 here and the remaining 389 there"."""
    first, *others = sentence.numbers
    bare = all(n.unit is None and not n.counted for n in (*others, rest))
    measured = first.slot == "u" or first.slot == "m"
    return replace(rest, unit=first.unit) if bare and measured and first.start < rest.start else rest


def _told_why(sentence: Sentence, total: NumberMention, parts: Sequence[NumberMention], rest: NumberMention) -> bool:
    """Whether the sentence goes on to count what a remainder is off by: "the other 240 sailed on, 25 having joined"."""
    off = abs(total.value - summed(parts) - rest.value)
    return any(n.value == off > 0 and n.unit == rest.unit for n in sentence.numbers if n.start > rest.end)


def _goes_on(scene: Scene, sentence: Sentence, rest: NumberMention) -> bool:
    """Whether a figure is the first of several of the rest: "of the rest, 11 wait and six are in hand"."""
    lead = scene.lower[sentence.start : rest.hedge_start]
    return _OF_THE_REST.search(lead) is not None and any(
        n.start > rest.end and _alike(n, rest) for n in sentence.numbers
    )


def _left(scene: Scene, index: int, rest: NumberMention) -> _Found | None:
    """What is left when the parts are taken from a whole, none of them having come to it."""
    found = _afar(scene, index, rest)
    for part in (found[0], *found[1]) if found is not None else ():
        own = scene.sentence_at(part.start)
        before, after = own.sides(part) if own is not None else ("", "")
        if COMES.search(before) or COMES_AFTER.match(after):
            return None  # "4,850 were bought and 6,120 withdrawn, leaving 95,130"
    return found


def _afar(scene: Scene, index: int, rest: NumberMention) -> _Found | None:
    found = whole_afar(scene, index, rest)
    return (*found, Coverage.ALL) if found is not None else None


_Found = tuple[NumberMention, Sequence[NumberMention], Coverage]


def _windows(everything: Sequence[Sentence], index: int, rest: NumberMention) -> Iterator[list[NumberMention]]:
    """The figures like the remainder before it: in its sentence, then with one sentence more at a time."""
    own = everything[index]
    window: list[NumberMention] = []
    for sentence in reversed(everything[max(0, index - _BACK) : index + 1]):
        if sentence.block is not own.block:
            return
        alike = [n for n in carried(sentence.numbers, rest.unit) if n.start < rest.start and _alike(n, rest)]
        alike = [n for n in alike if not _MORE.match(sentence.scene.lower, n.end)]
        alike = [n for n in alike if n.value != 1 or not _ONE_HAS.match(sentence.scene.lower, n.end)]
        window = [*alike, *window]
        yield window[-MOST_PARTS:]


def _exact(scene: Scene, windows: Sequence[Sequence[NumberMention]], rest: NumberMention) -> _Found | None:
    """A whole and parts that add up: from the figures nearest by, or with a whole told earlier in the draft.

    A list in the sentence before is all parts of one whole: some of its figures come out as a sum by chance.
    """
    listed = windows[1] if len(windows) > 1 and not windows[0] else ()
    if len(listed) >= _LISTED and (whole := _told_earlier(scene, listed, rest)):
        return whole, listed, Coverage.ALL
    for window in windows if len(listed) < _LISTED else ():
        for size in range(len(window), 1, -1):
            for chosen in combinations(window, size):
                if not _all_told(scene, window, chosen, rest):
                    continue
                for total in (chosen[0], chosen[-1]):
                    parts = [part for part in chosen if part is not total]
                    if summed(parts) + rest.value == total.value:
                        return total, parts, Coverage.ALL
    for window in windows:
        for several in (window, window[1:]):
            if len(several) >= 2 and (whole := _told_earlier(scene, several, rest)):
                return whole, several, Coverage.ALL
    return None


def _is_of_others(scene: Scene, total: NumberMention) -> bool:
    """Whether a figure counts others than were spoken of, so that what follows is no part of it: "of the other 12"."""
    return scene.lower.endswith("other ", 0, total.hedge_start)


def _all_told(
    scene: Scene, window: Sequence[NumberMention], chosen: Sequence[NumberMention], rest: NumberMention
) -> bool:
    """Whether a choice passes over no figure between its first and the remainder but such as count another thing."""
    left = [n for n in window if n.start > chosen[0].start and n not in chosen]
    what = {noun_key(n.counted) for n in (*chosen, rest) if n.counted}
    lower = scene.lower
    return all(_OF_WHICH.match(lower, n.end) or (n.counted and noun_key(n.counted) not in what) for n in left)


def _told_earlier(scene: Scene, parts: Sequence[NumberMention], rest: NumberMention) -> NumberMention | None:
    """A figure before the parts, however far, that is exactly their sum."""
    first = scene.once(_first_told).get((summed((*parts, rest)), rest.unit))
    return first if first is not None and first.start < parts[0].start else None


def _first_told(scene: Scene) -> dict[tuple[Decimal, str | None], NumberMention]:
    """Where the draft first gives each figure that can be a whole told far off."""
    told: dict[tuple[Decimal, str | None], NumberMention] = {}
    for mention in scene.mentions:
        if isinstance(mention, NumberMention) and mention.value >= _LEAST_FAR:
            told.setdefault((mention.value, mention.unit), mention)
    return told


def _off(scene: Scene, windows: Sequence[Sequence[NumberMention]], rest: NumberMention) -> _Found | None:
    """A whole and parts that do not add up, only where nothing else can be meant."""
    for window in windows:
        if len(window) >= 2:
            total, *parts = window
            if _OF_THE.fullmatch(scene.lower, total.end, parts[0].hedge_start):
                total, parts = parts[0], [total, *parts[1:]]  # "ten of the 30 boats"
            everything = (*parts, rest)
            if any(scene.lower.startswith(" others", part.end) for part in parts):
                continue  # "eleven others shared the remaining 22 goals"
            if not larger(total, everything) or not _near(total, parts, rest) or _hedged_between(scene, parts[0], rest):
                continue
            if _introduced(scene, total, parts, rest) and _one_kind(scene, total, parts, rest):
                return total, parts, Coverage.ALL
    if len(windows) > 1 and not windows[0] and (found := _of_same_things(scene, windows[1], rest)):
        return found
    return _of_topic(scene, windows[0], rest)


def _of_same_things(scene: Scene, parts: Sequence[NumberMention], rest: NumberMention) -> _Found | None:
    """The whole of what the remainder counts, for a list of three parts or more without a noun of their own.

    Taken where it is the one earlier figure of these things that all stay below, and a slip away from what they make.
    """
    if len(parts) < _LISTED or not rest.counted:
        return None
    what, whole = noun_key(rest.counted), summed((*parts, rest))
    told = [
        n
        for n in scene.within(0, parts[0].start, NumberMention)
        if n.counted and noun_key(n.counted) == what and n.unit == rest.unit and larger(n, (*parts, rest))
    ]
    near = [n for n in told if slipped(n.value, whole) and n.hedge is None]
    if len(near) != 1 or any(n.value == whole for n in told):
        return None
    return near[0], parts, Coverage.ANNOUNCED


def _introduced(scene: Scene, total: NumberMention, parts: Sequence[NumberMention], rest: NumberMention) -> bool:
    """Whether the first figure is a whole by its place, apart from the parts or "of the", named or bare."""
    out_of = _OUT_OF.search(scene.lower, max(0, total.hedge_start - 30), total.hedge_start) is not None
    if total.counted is None and total.unit is None and (not out_of or rest.counted):
        return False
    last = min(scene.lower.find(" ", parts[0].end) + 12, rest.start) if parts[0].start > total.start else total.end
    apart = _APART.search(scene.lower, total.end, parts[0].start) or _OF_WHICH.match(scene.lower, parts[0].end, last)
    if apart is None and total.counted and parts[0].counted is None and parts[0].start > total.start:
        apart = _BESIDE.fullmatch(scene.lower, total.end, parts[0].hedge_start)
    return out_of or apart is not None


def _near(total: NumberMention, parts: Sequence[NumberMention], rest: NumberMention) -> bool:
    """Whether a sum is a slip away from its whole, or a remainder one of the keyboard from what is left."""
    left = total.value - summed(parts)
    return nearly(total, (*parts, rest)) or (left >= _LEAST_FAR and slipped(left, rest.value))


def _one_kind(scene: Scene, total: NumberMention, parts: Sequence[NumberMention], rest: NumberMention) -> bool:
    """Whether parts and remainder can be of what the whole counts: of its name or of none, or all of them persons."""
    lower = scene.lower
    if rest.counted is None and _WHERE.match(lower, rest.end) and not _WHERE.search(lower, parts[0].end, rest.start):
        return False
    included = _INCLUDES.fullmatch(lower, total.end, parts[0].hedge_start) is not None
    if included and " and " in lower[parts[0].end : rest.start].replace(" and the other ", ""):
        return False  # "nine children and their parents; the other three"
    if one_thing(total, (*parts, rest)):
        return True
    if total.counted is not None and noun_key(total.counted) in _PERSON_EVENTS:
        return all(n.counted is None or n.counted in ANYBODY for n in (*parts, rest))
    if rest.counted is not None:
        told = lower[parts[-1].end : rest.start]
        end = lower.find(rest.counted, rest.end) + len(rest.counted)
        return _ARE.search(told) is not None and _ENDS.match(lower, end) is not None
    return included


def _hedged_between(scene: Scene, first: NumberMention, rest: NumberMention) -> bool:
    """Whether a figure that is no more than about right stands between the first of some parts and the remainder."""
    return any(n.hedge and n.unit == rest.unit for n in scene.within(first.end, rest.start, NumberMention))


def _of_topic(scene: Scene, parts: Sequence[NumberMention], rest: NumberMention) -> _Found | None:
    """A remainder whose parts name no thing counts the thing of the headline.

    Taken where it adds up, and where it is a slip of one digit away; anything else may count another thing.
    """
    total = scene.topic
    if total is None or not parts or any(part.counted for part in (*parts, rest)) or rest.unit is not None:
        return None
    whole = summed((*parts, rest))
    if larger(total, (*parts, rest)) and (whole == total.value or slipped(whole, total.value)):
        return total, parts, Coverage.ANNOUNCED
    return None


def _alike(number: NumberMention, rest: NumberMention) -> bool:
    same = number.unit == rest.unit and (number.form is Form.FRACTION) is (rest.form is Form.FRACTION)
    return same and number.value > 0 and number.hedge is None
