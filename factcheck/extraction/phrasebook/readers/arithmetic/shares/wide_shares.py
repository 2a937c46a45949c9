"""Shares that no figure of the draft bears out: "They sent 496 drones. 412 of the drones, or 73 per cent, were lost".

The share is tied to its part by the words between them. Its whole is what the copy leaves no choice about: the only
larger figure of the same noun, or the only larger count before "412 of the machines". As good copy also takes shares of
what it does not count, one whose whole is less sure must be off as slips are: by a digit, or taken of what is left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate

from factcheck.claims import Hedge
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, doubtful, plain_figure
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class, one_noun
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.outcomes import amounts
from factcheck.extraction.phrasebook.readers.arithmetic.closing import closes
from factcheck.extraction.phrasebook.readers.arithmetic.rates.pieces import is_rate
from factcheck.extraction.phrasebook.readers.arithmetic.shares.borne_out import NARROWS, put_anew
from factcheck.extraction.phrasebook.readers.arithmetic.shares.ties import (
    SET_OFF,
    fraction,
    of_another_year,
    slip_of,
    within_a_slip,
)
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import fits, thing_in_words
from factcheck.extraction.phrasebook.readers.arithmetic.sums.tallied import tallies_by_name
from factcheck.extraction.phrasebook.roles import changing, each, starting, surely_changing
from factcheck.extraction.phrasebook.scene import Scene, Sentence
from factcheck.extraction.phrasebook.scope import names_anew

_A_RATE = (
    r"(?:an? (?:[a-z-]+ ){0,3}(?:rate|response|turn-?out|share|proportion|success|take-?up|pass|yield|return) of "
    r"(?:just |only |some |about |nearly )?)?"
)
_BEHIND = expression(
    rf"(?: (?!and\b|but\b|than\b|while\b|from\b)[a-z0-9][a-z0-9'’-]*){{0,9}}?{SET_OFF}(?:the equivalent of |equal to )?"
    rf"{_A_RATE}"
)
_MAKES = expression(
    r"(?: (?!and\b|but\b|than\b|while\b|from\b)[a-z][a-z'’-]*){0,5}? "
    r"(?:ma[dk]es? up|account(?:s|ed) for|represent(?:s|ed)) (?:just |only |some |about |nearly |almost )?"
)
_SUMS_UP = expression(
    r"(?:so |in other words,? |put (?:another way|differently),? |that (?:is|was|means|makes|gives)"
    r"|(?:that|it|this) (?:works|worked|comes|came) out (?:at|as|to)|(?:that|this|it) (?:comes|came|amounts|amounted)"
    r" to|this (?:is|was|means|makes)|which (?:is|was|means))(?: [a-z]+){0,3}? ?(?:an? (?:[a-z-]+ ){1,3}of )?"
    r"(?:just |only )?"
)
_SHARE_FIRST = expression(
    r"(?: of (?:the |its |our |their |all |all the |those |these |them)?(?:[a-z-]+(?: [a-z-]+){0,2})?)?"
    r"(?:, or | \(|, | – |, that is,? )(?:some |about |just |a total of )?"
)
_CHANGED = expression(r",? (?:more|less|fewer|higher|lower|larger|smaller|up|down|above|below)\b")
_OF_DEFINITE = expression(r" of (?:the|these|those|its|our|their) (?P<noun>[a-z-]+)(?=[ ,.;:)(]|$)")
_OF_THEM = expression(r" of (?:them|these|those|it)\b(?! (?:who|that|which))")
_HEADED = expression(
    r"(?:^|[;:,.] |[\"“‘]|\b(?:and|but|results: ))(?:out )?(?:of|among|from) (?:the|these|those|its|our|their) "
    r"(?P<noun>[a-z-]+),? (?:only |just |some |about )?$"
)
_OF_WHAT = expression(
    r" of (?:(?:the|its|their|our|all|whole|total|entire) )+(?P<of>[a-z]{3,})(?= ?[.,;:)–—]|$"
    r"| (?:and|were|was|had|are|is)\b)"
)
_ALL_OF_IT = frozenset(
    "total whole lot population roll membership electorate fleet stock capacity field group list".split()
)
_PASSED = expression(r" (?:(?:have|had|has|were|are|was|is) )?[a-z]+(?:ed|ught|nt)?(?= ?[.,;)]|$)")
_ANY_NOUN = frozenset(
    "animals birds vehicles buildings properties people persons patients candidates applicants participants respondents"
    " entrants trees plants items objects cases sites machines islanders villagers townspeople locals".split()
)
"""What copy calls things again that it counted by another noun."""
_HEDGES = (None, Hedge.ABOUT, Hedge.NEARLY, Hedge.JUST_OVER)
_AS_MUCH = (None, Hedge.ABOUT)
_BACK, _TELLING = 8, 100
_MOST, _LIST = 80, 6
_NEAR = Decimal("0.006")

_Pair = tuple[NumberMention, NumberMention]


def wide_share(scene: Scene, index: int, share: NumberMention) -> _Pair | None:
    """The part and the whole of a share that no figures of the draft bear out."""
    sentence = scene.sentences[index]
    if share.hedge not in _HEDGES or not 0 < fraction(share) < 1 or len(sentence.numbers) >= CROWDED:
        return None
    if changing(sentence, share) is not None or starting(sentence, share) or _CHANGED.match(scene.lower, share.end):
        return None
    told = _tied(scene, index, share)
    if told is None:
        return None
    part, own = told
    of = _OF_WHAT.match(scene.lower, share.end)
    if of is not None and of["of"] in _ALL_OF_IT and (total := _of_table(scene, part)) is not None:
        apart = part.value / total.value, fraction(share)
        return None if not within_a_slip(*apart) or _borne_out(scene, share, part, total, slip=False) else (part, total)
    wholes = [(n, one) for one in _told_before(scene, index) for n in one.numbers if _can_hold(one, n, part)]
    if not wholes:
        return None
    found = _whole(scene, own, part, wholes)
    if found is None:
        return None
    whole, first, sure = found
    if of is not None and not _named(of["of"], whole, first):
        return None
    if whole.step >= whole.value or not within_a_slip(part.value / whole.value, fraction(share)):
        return None
    slip = slip_of(share, part.value, whole.value)
    if not slip and not (sure and not _narrowed(scene, sentence, own, part, whole, first, share)):
        return None
    if of_another_year(scene, part, whole) or _borne_out(scene, share, part, whole, slip=slip):
        return None
    return part, whole


def _of_table(scene: Scene, part: NumberMention) -> NumberMention | None:
    """The printed total of the one column of a table that has a part among its rows."""
    if part.value < _TELLING:
        return None
    columns = [tally for tally in tallies_by_name(scene) if any(row.value == part.value for row in tally.rows.values())]
    return columns[0].whole[0] if len(columns) == 1 and len(columns[0].whole) == 1 else None


def _tied(scene: Scene, index: int, share: NumberMention) -> tuple[NumberMention, Sentence] | None:
    """The figure that a share is told of, and its sentence."""
    sentence, lower = scene.sentences[index], scene.lower
    before = [n for n in sentence.numbers if n.end <= share.hedge_start]
    if before and _can_be_part(sentence, before[-1]):
        part = before[-1]
        tied = _BEHIND.fullmatch(lower, part.end, share.hedge_start) or _MAKES.fullmatch(
            lower, part.end, share.hedge_start
        )
        if tied and (closes(sentence, share.end) or _OF_WHAT.match(lower, share.end)):
            return part, sentence
    after = [n for n in sentence.numbers if n.start >= share.end]
    if after and _can_be_part(sentence, after[0]) and not before:
        part = after[0]
        if _SHARE_FIRST.fullmatch(lower, share.end, part.hedge_start) and closes(sentence, part.end, strictly=True):
            return part, sentence
    if not before and index and _SUMS_UP.fullmatch(lower, sentence.start, share.hedge_start):
        previous = scene.right_before(sentence)
        if previous is not None and (closes(sentence, share.end) or _PASSED.match(lower, share.end)):
            parts = [n for n in previous.numbers if _can_be_part(previous, n)]
            if parts and len(parts) == len([n for n in previous.numbers if plain_figure(n)]) <= len(("part", "whole")):
                return min(parts, key=lambda n: n.value), previous
    return None


def _can_be_part(sentence: Sentence, number: NumberMention) -> bool:
    plain = plain_figure(number) and number.unit not in TIME_UNITS and number.hedge in _AS_MUCH and number.value > 1
    own = plain and each(sentence, number) is None and not is_rate(sentence.scene, number)
    return own and not starting(sentence, number) and not surely_changing(sentence, number)


def _told_before(scene: Scene, index: int) -> Iterator[Sentence]:
    """The sentences before a share, its own among them, from the nearest on."""
    for one in reversed(scene.sentences[max(0, index - _BACK) : index + 1]):
        if one.block.cell is None and len(one.numbers) < CROWDED:
            yield one


def _can_hold(sentence: Sentence, whole: NumberMention, part: NumberMention) -> bool:
    """Whether a figure can be what a part is of: of its unit, larger, and no rate, change or figure of before."""
    if not plain_figure(whole) or whole.unit != part.unit or whole.value <= part.value or whole.start == part.start:
        return False
    if whole.hedge not in _AS_MUCH or starting(sentence, whole) or surely_changing(sentence, whole):
        return False
    return each(sentence, whole) is None and not is_rate(sentence.scene, whole)


def _whole(
    scene: Scene, own: Sentence, part: NumberMention, wholes: Sequence[tuple[NumberMention, Sentence]]
) -> tuple[NumberMention, Sentence, bool] | None:
    """The one whole that is meant, its sentence, and whether by the words alone."""
    what = thing_in_words(scene, part)
    headed = _HEADED.search(own.sides(part)[0])
    if what is None and headed:
        what = headed["noun"]
    of = _OF_DEFINITE.match(scene.lower, part.end) or headed
    kind = noun_class(what) if what else None
    same = [(n, one) for n, one in wholes if kind and (its := thing_in_words(scene, n)) and noun_class(its) == kind]
    if same:
        nearest = same[0]
        return (*nearest, len({n.value for n, _ in same}) == 1) if len({n.value for n, _ in same}) <= 2 else None
    if part.unit is not None:
        return None
    near = [(n, one) for n, one in wholes if n.counted and own.start - one.end < _REACH and one.start <= own.start]
    if len({n.value for n, _ in near}) != 1:
        return None
    anaphor = (
        bool(of and of["noun"] in _ANY_NOUN)
        or part.counted in _ANY_NOUN
        or _OF_THEM.match(scene.lower, part.end) is not None
    )
    bare = part.counted is None and of is None
    return (*near[0], (anaphor or bare) and one_after_another(scene, near[0][1], own))


def _named(noun: str, whole: NumberMention, first: Sentence) -> bool:
    """Whether the words behind a share name its whole: its noun, a word beside it, or all there is."""
    return noun in _ALL_OF_IT or (bool(whole.counted) and one_noun(noun, whole.counted)) or noun[:_STEM] in first.lower


_REACH, _STEM = 400, 5


def one_after_another(scene: Scene, one: Sentence, two: Sentence) -> bool:
    """Whether two sentences are one, or stand side by side."""
    return one is two or scene.side_by_side(one, two)


def _narrowed(
    scene: Scene,
    sentence: Sentence,
    own: Sentence,
    part: NumberMention,
    whole: NumberMention,
    first: Sentence,
    share: NumberMention,
) -> bool:
    """Whether the copy from whole to share tells of some of the whole alone."""
    if doubtful(sentence) or doubtful(first) or doubtful(own):
        return True
    if own is not first and names_anew(scene, own, whole.start):
        return True
    if any(NARROWS.search(scene.lower, *words) for words in ((first.start, share.start), (share.end, sentence.end))):
        return True
    return own is not first and put_anew(scene, own, part, first.start)


def _borne_out(scene: Scene, share: NumberMention, part: NumberMention, whole: NumberMention, *, slip: bool) -> bool:
    """Whether a share comes out at a stretch, or of another figure, of a sum of a list, or of what is left of some."""
    maker = scene.maker
    said = maker.strained(share).scaled(Decimal("0.01") if share.unit else Decimal(1))
    if (maker.strained(part) / maker.strained(whole)).meets(said):
        return True
    others = [n for n in amounts(scene) if n.start not in (part.start, whole.start, share.start)]
    others = [n for n in others if n.unit == whole.unit]
    if len(others) > _MOST:
        others = sorted(others, key=lambda n: abs(n.start - part.start))[:_MOST]
        others.sort(key=lambda n: n.start)
    if any(n.value >= part.value and fits(scene, share, (part,), (n,)) for n in others):
        return True
    wanted = part.value / fraction(share)
    rounding = share.step / share.value / (2 if share.unit else 5)
    near = wanted * max(_NEAR, rounding)
    kin = [n for n in others if one_noun(n.counted, whole.counted) or one_noun(n.counted, part.counted)]
    if slip:
        kin = [n for n in kin if n.counted]
    if any(abs(one - wanted) <= near for one in _made(scene, whole, kin, share)):
        return True
    listed = kin if slip else others
    return any(abs(total - wanted) <= near for total in _sums([n for n in listed if n.value < wanted]))


def _made(
    scene: Scene, whole: NumberMention, others: Sequence[NumberMention], share: NumberMention
) -> Iterator[Decimal]:
    """What a whole is less or more another figure, and what the shares around leave of it."""
    for one in others:
        yield whole.value - one.value
        yield whole.value + one.value
    low = min(whole.start, share.start) - _REACH
    for sentence in scene.sentences_in(low, share.end):
        for one in sentence.numbers:
            if one.slot in "pf" and one.start != share.start:
                yield whole.value * fraction(one)
                yield whole.value * (1 - fraction(one))


def _sums(figures: Sequence[NumberMention]) -> Iterator[Decimal]:
    """What up to so many figures that follow each other come to."""
    values = [n.value for n in figures]
    for at in range(len(values)):
        yield from list(accumulate(values[at : at + _LIST]))[1:]
