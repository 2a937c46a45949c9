"""Shares whose part and whole stand where the copy likes: "Nine of 120 spoke. That is 7.5 per cent of the House"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import permutations

from factcheck.claims import Interval
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import (
    Link,
    by_chance,
    certain,
    compared,
    link,
    numbers_from,
    plain_figure,
    telling,
    windows,
)
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class, noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import fits
from factcheck.extraction.phrasebook.roles import bounding, changing, each, ending, surely_changing, totalling
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_OF_THINGS = expression(r" of (?:the |all |its |their )?(?P<things>[a-z]{3,}s)\b(?! (?:that|who))")
_OF_A_TOTAL = expression(r" of (?:the|its|their|his|her|our) (?:[\w’'-]+ ){0,3}(?:total|whole|sum)\b")
_Pair = tuple[NumberMention, NumberMention]
BODIES = frozenset(
    "chamber house council parliament assembly senate congress legislature board bench cabinet committee jury fleet"
    " staff class crew squad total whole lot".split()
)
"""What is made up of the counted things themselves: the seats of a chamber, the ships of a fleet."""
_HUNDRED = Decimal(100)
_MOST = 6
_BESIDE = 3
"""How far from a share the figure stands that it is a share of, or that is the share, in apposition."""
_OUT_OF = expression(
    r"(?: [a-z][a-z'’-]*){0,5}? (?:of|out of|in|from|among)(?: (?:the|its|their|his|her|all|these|those|every|each"
    r"|a total of|some|our|[a-z]+['’]s?))*"
    r"(?: [a-z][a-z'’-]*['’]s?)? $"
)
_TIED = expression(
    r"(?:[,(:;–—-](?! (?:and|but|when|where|while|who)\b)|\bor|\bthat is|\bthat['’]s|\bwhich is|\bworks out at"
    r"|\bequal to|\ba|\bfully"
    r"|\bsome)(?: [a-z]+){0,3} \(?$"
)
_OF_THE = expression(r" of (?:the|its|their|his|her|all|all the|these|those|our)? ?")
_SET_OFF = expression(
    r"(?: [a-z][a-z'’-]*){0,5}(?: ?[(:–—-]| ?,(?: that is| or)?,?) ?(?:that is |or |some |about |fully )?"
)
_CLOSES = expression(r"(?: of them)?(?: ?[,.;)–—-]|$)")
_AND = expression(r"\band $")
_OF_BODY = expression(r" of (?:the|its) (?P<body>[a-z]+)\b")
_OPENS_WITH = expression(
    r"(?:^|[;:(–—] ?|, (?:and |but |while )?|\b(?:and|but|while) )(?:out of|of|among|from|in)"
    r"(?: (?:the|its|their|his|her|our|all|these|those|some|a total of|[a-z]+['’]s))* $"
)
"""What puts a whole at the head of its clause: "Among the 90 bids"."""
_OF_IT = expression(r" of (?:it|that|this|them|these|those|which|whom)\b")
_MADE_UP = expression(
    r",?(?: [a-z][a-z'’-]*){0,5}? (?:ma[dk]es? up|account(?:s|ed) for|represent(?:s|ed)|was|were|is|are|took|takes"
    r"|form(?:s|ed)|provid(?:es|ed)|contribut(?:es|ed)|comprises?|comprised|constitut(?:es|ed)|swallow(?:s|ed))"
    r"(?: (?:just|only|a|some|about|fully|nearly|almost))* $"
)
_SET_BEHIND = expression(r"(?: (?!and\b|but\b)[a-z][a-z'’-]*){0,9}?,? \(?(?:or |that is |some |about |just |only )?")
_QUOTA = expression(
    r" of (?:the|its|their|his|her) (?:[a-z]+ )?(?:quota|target|goal|capacity|limit|budget|total|allowance|estimate) of"
)
_OF_SO_MUCH = expression(r" of (?:[a-z][a-z'’-]* ){0,4}(?:of |at |worth |totalling |totaling )?(?:the |its |some )?$")
_OF_THEM_ALONE = expression(r" of them(?= ?[.,;:)]|$)")
_OF_OTHERS = expression(r" of (?:those|them|whom|these|which)\b")


_A_YEAR = expression(r" (?:an?|per|each|every) (?:year|month|week|day|quarter|season)\b| annually\b")
_FROM = expression(r" from (?=\d)")
_AS_MUCH_AS = expression(r" as [a-z]+(?: [a-z]+)? as\b")
_ORDINALS = {"third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7}
_OF_THE_REST = expression(r" of (?:the|these|those|its|their) (?:rest|others?|remaining|remainder)\b")
_APPOSED = expression(r"(?:,? or |,? that is |, | \()(?:about |some |just |only )?")
_APPOSED_BEHIND = expression(rf"(?: (?:came|went|did|sold|voted|of it|each))?(?:{_APPOSED.pattern})")
_LEAST_WHOLE = 5
"""A whole of fewer is a fraction in words: "one Saturday in two"."""


_COUNTED_OUT = expression(r" (?:in|out of) (?P<of>\d{2,4})\Z")
_MOST_ROUND = 20
_SO_MANY_IN = expression(r" [a-z'’-]+ (?:in|out of) (?:every )?")
"""Between the two numbers of a share in words: "one household in five"."""


def linked_share(scene: Scene, index: int, share: NumberMention) -> tuple[_Pair, bool] | None:
    """The part and the whole of a share, and whether they stand in other sentences."""
    sentence = scene.sentences[index]
    if changing(sentence, share) is not None or share.value <= 0:
        return None
    counted = _COUNTED_OUT.search(scene.lower, share.start, share.end)
    if _FROM.match(scene.lower, share.end) and scene.lower.endswith("to ", 0, share.hedge_start):
        return None  # "74 of 98 last year, so the rate rose to 77.7 percent from 75.5"
    if _AS_MUCH_AS.match(scene.lower, share.end):
        return None  # "two-fifths as long as the list"
    if _OF_THE_REST.match(scene.lower, share.end) or _A_YEAR.match(scene.lower, share.end):
        return None  # "One in five of the rest", "2 per cent a year"
    if counted is not None and int(counted["of"]) > _MOST_ROUND and int(counted["of"]) % 10:
        return None  # "nine in 36": a count of its own

    def pairs(window: Sequence[NumberMention]) -> Iterator[_Pair]:
        alike = [n for n in window if plain_figure(n) and n.unit not in TIME_UNITS and not _no_part(scene, n)]
        for part, whole in permutations(alike[-_MOST:], 2):
            if part.unit is None and part.counted is None and whole.end <= part.start:
                part = replace(part, unit=whole.unit)  # "of the 540 hectares 178 were flooded"
            if _is_its_end(scene, part, whole):
                continue
            if part.value < whole.value >= _LEAST_WHOLE and part.unit == whole.unit and not _other_things(part, whole):
                yield part, whole

    def comes_out(pair: _Pair) -> bool | None:
        said, given = [], []
        for strained in (False, True):
            one = _interval(scene, share, strained=strained)
            said.append(one if share.unit is None else one / Interval.exactly(_HUNDRED))
            part, whole = (_interval(scene, n, strained=strained) for n in pair)
            if whole.low <= 0:
                return None
            given.append(part / whole)
        outcome = compared((said[0], said[1]), (given[0], given[1]))
        value = share.value if share.unit is None else share.value / _HUNDRED
        return outcome if not outcome or telling((share, *pair), value, pair[0].value / pair[1].value) else None

    def told_of(window: Sequence[NumberMention]) -> Iterator[_Pair]:
        return (pair for pair in pairs(window) if _out_of(scene, pair) or _in_one_breath(scene, sentence, share, pair))

    found = link(windows(scene, index, share), told_of, comes_out)
    if found is None or not found.fits:
        meant = found is not None and _meant(scene, index, share, found.operands)
        tied = _apposed(scene, sentence, share)
        free = link(windows(scene, index, share), pairs, comes_out)
        if (
            free is not None
            and free.fits
            and not (meant and free.apart)
            and (tied is None or any(one.start == tied.start for one in free.operands))
            and not _luckily(scene, index, share, free, pairs)
        ):
            found = free
        elif not meant:
            return None
    if found is None:
        return None
    return found.operands, found.apart


def _apposed(scene: Scene, sentence: Sentence, share: NumberMention) -> NumberMention | None:
    """The figure that a share "of" something is set off behind: "£408, a sixth of the total"."""
    before = [n for n in sentence.numbers if n.end <= share.hedge_start]
    if not before or not plain_figure(before[-1]) or not scene.lower.startswith(" of ", share.end):
        return None
    return before[-1] if _APPOSED_BEHIND.fullmatch(scene.lower, before[-1].end, share.hedge_start) else None


def is_the_next(scene: Scene, sentence: Sentence, share: NumberMention) -> bool:
    """Whether "a third" is the next of so many that were told right before it."""
    order = _ORDINALS.get(scene.lower[share.start : share.end].removeprefix("a "))
    return order is not None and any(n.value == order - 1 and n.end < share.start for n in sentence.numbers)


def _luckily(
    scene: Scene,
    index: int,
    share: NumberMention,
    free: Link[_Pair],
    pairs: Callable[[Sequence[NumberMention]], Iterator[_Pair]],
) -> bool:
    """Whether so many pairs stand around a share that one of them would come out as it anyhow."""
    low = min(one.start for one in free.operands)
    window = [n for n in numbers_from(scene, index, low) if n.start != share.start]
    return by_chance(share, sum(1 for _ in pairs(window)))


def _meant(scene: Scene, index: int, share: NumberMention, pair: _Pair) -> bool:
    """Whether a share that does not come out must be this part's: a part told as "of" its whole, and tied to it."""
    sentence = scene.sentences[index]
    if _OF_A_TOTAL.match(scene.lower, share.end) and not totalling(sentence, pair[1]):
        return False  # "seven points, five of them late, were two fifths of the home total"
    own = scene.sentence_at(pair[0].start)
    if own is None or own is not scene.sentence_at(pair[1].start):
        return False
    lower = scene.lower
    others = (n for n in own.numbers if n.slot in "pf" and n.start != share.start and n.value > 0)
    if _of_other_things(scene, share, pair[1]) or any(fits(scene, n, pair[:1], pair[1:]) for n in others):
        return False  # "Half, 612 of 1,224, had waited a week, a fifth over a month"
    if _SO_MANY_IN.fullmatch(lower[pair[0].end : pair[1].hedge_start]) and pair[1].value <= _MOST_ROUND:
        return False  # "One household in five does; now two in five"
    if any(
        n.start not in (pair[0].start, pair[1].start) and 0 <= share.hedge_start - n.end < _BESIDE
        for n in sentence.numbers
    ):
        return False  # "443 of the 1,768 km, and the remaining 1,076, well over half"
    if any(n.start != pair[0].start and _APPOSED.fullmatch(lower, n.end, share.hedge_start) for n in sentence.numbers):
        return False  # "Three of the five, and 888 years, or 42 per cent"
    if _in_one_breath(scene, sentence, share, pair):
        return certain(scene, index, share, pair)
    of_them = own is sentence and _OF_THEM_ALONE.match(lower, share.end) is not None
    if not _out_of(scene, pair) or (_OF_OTHERS.match(lower, share.end) and not of_them):
        return False
    if own is sentence and share.start < pair[0].start:
        return _SET_OFF.fullmatch(lower[share.end : pair[0].hedge_start]) is not None and certain(
            scene, index, share, pair
        )
    if own is sentence and not _TIED.search(sentence.sides(share)[0]):
        body = _AND.search(sentence.sides(share)[0]) and _OF_BODY.match(lower, share.end)
        if not body or noun_key(body["body"]) not in BODIES:
            return False
    return certain(scene, index, share, pair)


def _of_other_things(scene: Scene, share: NumberMention, whole: NumberMention) -> bool:
    """Whether a share is told of things that its whole does not count: "9 of 20 drivers, 61 per cent of buses"."""
    of = _OF_THINGS.match(scene.lower, share.end)
    if of is None or not whole.counted:
        return False
    return noun_class(of["things"]) != noun_class(whole.counted) and noun_key(of["things"]) not in BODIES


def _of_the_whole(scene: Scene, share: NumberMention, pair: _Pair) -> bool:
    """Whether a share is told of its whole, and the part set off behind: "half of the 90 boats, 45 of them"."""
    part, whole = pair
    if not share.end <= whole.hedge_start < part.hedge_start:
        return False
    lower = scene.lower
    return (
        _OF_THE.fullmatch(lower[share.end : whole.hedge_start]) is not None
        and _SET_OFF.fullmatch(lower[whole.end : part.hedge_start]) is not None
        and _CLOSES.match(lower, part.end) is not None
    )


def _in_one_breath(scene: Scene, sentence: Sentence, share: NumberMention, pair: _Pair) -> bool:
    """Whether the words between a share, its part and its whole leave nothing else that it can be a share of."""
    if not all(sentence.start <= one.start < sentence.end for one in pair):
        return False
    return (
        _of_the_whole(scene, share, pair)
        or _heads_clause(scene, sentence, share, pair)
        or _is_share_of(scene, sentence, share, pair)
    )


def _heads_clause(scene: Scene, sentence: Sentence, share: NumberMention, pair: _Pair) -> bool:
    """Whether a clause opens with the whole and ends with the share: "Of the 90 bids 36 came in time, or 40 %"."""
    part, whole = pair
    if not whole.end <= part.hedge_start < part.end <= share.hedge_start:
        return False
    if any(whole.start < n.start < share.start and n.start != part.start for n in sentence.numbers):
        return False
    lead = scene.lower[sentence.start : whole.hedge_start]
    return (
        _OPENS_WITH.search(lead) is not None
        and _TIED.search(sentence.sides(share)[0]) is not None
        and _CLOSES.match(scene.lower, share.end) is not None
    )


def _is_share_of(scene: Scene, sentence: Sentence, share: NumberMention, pair: _Pair) -> bool:
    """Whether a part is said in a verb to be a share of its whole: "Fuel, at $3m, made up 20% of costs of $15m"."""
    part, whole = pair
    if not part.end <= share.hedge_start < share.end <= whole.hedge_start:
        return False
    lower = scene.lower
    tie = lower[part.end : share.hedge_start]
    return bool(
        not any(part.start < n.start < whole.start and n is not share for n in sentence.numbers)
        and (
            _MADE_UP.fullmatch(tie) is not None
            or _of_so_many(scene, share, whole, tie)
            or (_QUOTA.match(lower, share.end) and _SET_BEHIND.fullmatch(tie))
        )
        and _OF_SO_MUCH.fullmatch(lower[share.end : whole.hedge_start]) is not None
    )


def _of_so_many(scene: Scene, share: NumberMention, whole: NumberMention, tie: str) -> bool:
    """Whether a share is set off behind its part, and is one "of the" whole: "300 came, a third of the 920 asked"."""
    of = _OF_THE.fullmatch(scene.lower, share.end, whole.hedge_start)
    return of is not None and "," in tie and _SET_BEHIND.fullmatch(tie) is not None


def _out_of(scene: Scene, pair: _Pair) -> bool:
    """Whether a part is told as one "of" its whole: "36 of the 90 bids", "90 bids, and 36 of them"."""
    part, whole = pair
    if part.end <= whole.hedge_start:
        return _OUT_OF.fullmatch(scene.lower[part.end : whole.hedge_start]) is not None
    own = scene.sentence_at(part.start)
    if own is None or not own.start <= whole.start or not _OF_IT.match(scene.lower, part.end):
        return False
    return not any(whole.start < n.start < part.start and n.unit == part.unit for n in own.numbers)


def _no_part(scene: Scene, number: NumberMention) -> bool:
    """Whether a figure is told for one of several, or as the bound of a group."""
    own = scene.sentence_at(number.start)
    return own is None or each(own, number) is not None or bounding(own, number)


def _is_its_end(scene: Scene, gap: NumberMention, end: NumberMention) -> bool:
    """Whether one figure is a change and the other where it leads: "up by £1.2m, or 25 per cent, to £6.0m"."""
    own = scene.sentence_at(gap.start)
    return own is not None and own.start <= end.start < own.end and surely_changing(own, gap) and ending(own, end)


def _other_things(part: NumberMention, whole: NumberMention) -> bool:
    """Whether two counts, named right behind them, are of two things."""
    if part.unit is not None or not part.counted or not whole.counted:
        return False
    return noun_key(part.counted) != noun_key(whole.counted) and whole.value > 50 * part.value


def _interval(scene: Scene, number: NumberMention, *, strained: bool) -> Interval:
    return scene.maker.strained(number) if strained else scene.maker.natural(number)
