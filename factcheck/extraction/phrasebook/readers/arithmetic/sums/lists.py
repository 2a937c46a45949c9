"""Breakdowns that stand in a sentence or two: lists with their total, and open lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate, combinations, pairwise

from factcheck.claims import Breakdown, Coverage, Form, slipped
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import before
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.phrases.arithmetic.breakdown import LISTS, OF_WHICH
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import (
    ANYBODY,
    LEFT,
    MOST_PARTS,
    adding_up,
    breakdown,
    carried,
    for_each,
    from_each,
    larger,
    listed_on,
    may_overlap,
    nearly,
    one_thing,
    some_gone,
    summable,
    summed,
    told_with_more,
    with_single_ones,
    without_their_number,
    zeros_off,
)
from factcheck.extraction.phrasebook.readers.arithmetic.sums.linked_sums import linked_sums
from factcheck.extraction.phrasebook.readers.arithmetic.sums.nested_sums import nested_sums
from factcheck.extraction.phrasebook.readers.arithmetic.sums.summings_up import summings_up
from factcheck.extraction.phrasebook.readers.arithmetic.sums.tallies import tallies
from factcheck.extraction.phrasebook.readers.arithmetic.sums.wholes_taken_up import ITEMS_END, closed_list
from factcheck.extraction.phrasebook.roles import narrowed, taken_of
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_BEFORE = 60
"""How far before the first figure of a list its items of one may begin, in characters."""
_ONE = expression(r"(?:,|\band) (?:one|an?)\b")
_CLOSE_BY = 26
"""A first item starts within so many characters of its colon."""
_STORY = expression(r"\b(?:the most|followed by|led by|at least|including|such as|first|then)\b")
_MORE_ITEMS = expression(
    r"\b(?:one|another|others?|the rest|remaining|more|several|some|the last|the third|the fourth"
    r"|if|unless|so far|to date|already|at present|for now|to begin with)\b"
)
_AND_OTHER = expression(r" [a-z]+ (?:and|or) other (?:[a-z]+ )?[a-z]+s\b")
"""Behind the last figure of a list: all that it counts, "55 rabbits and other pets"."""
_FIRST_OF_ALL = expression(r" (?:were|are|was|had|have|came|said|live|lived|work|voted) [^,;:]{2,40}, (?!with|of)")
"""Behind the first figure of a list that no whole is told for: "a total of 684 were born here, 371 elsewhere"."""
_ALL_OF_THEM = "breakdown.parts-all"
_SLIP = Decimal("0.1")
"""How far what a colon announces under a wider name may be from what its list makes, and still be meant by it."""
_INCLUDING = expression(r",? including\b")
_TELLING = 24
"""So many characters behind a bare figure tell what it counts: "21 from the mill, 15 from the yard"."""
_OF_EACH = frozenset({"legs", "wheels", "points", "goals", "runs", "seats", "votes", "years", "times", "medals"})
"""What the things of a list have or bring in, so that its total need not be their number."""
_AGED = expression(r"\b(?:under|over|aged|above|below|at|before|after|in) $")
_NAME = expression(r"[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ][\w’'-]+, $")
_OF_BOTH = expression(r"(?: [a-z]+){0,4} both\b")
_NESTING = expression(r"\b(?:including|among them|of (?:which|whom|them|these)|counting) (?:[a-z]+ ){0,2}$")


def read_lists(scene: Scene) -> Iterator[Breakdown]:
    """Every breakdown that a list makes with its total: in one sentence, or summed up in the next."""
    for claim in _told(scene):
        if not (for_each(scene, claim) or _leaves_one_out(scene, claim) or _goes_on(claim) or _repeated(scene, claim)):
            yield claim


def _repeated(scene: Scene, claim: Breakdown) -> bool:
    """Whether a part tells how often another is done: "two laps, repeated three times, for a total of six".

    So it does where the last is of those who are in two of them: "25 study French and 20 German; five study both"."""
    source = scene.draft.source
    often = [source.startswith(" times", part.quantity.span.end) for part in claim.parts]
    last = max(part.quantity.span.end for part in claim.parts)
    return (any(often) and not all(often)) or _OF_BOTH.match(source, last) is not None


def _goes_on(claim: Breakdown) -> bool:
    """Whether the first parts make the whole, and others stand behind them: "eight and five, 16 remain, of which"."""
    sums = list(accumulate(part.quantity.value for part in claim.parts))
    return claim.coverage is Coverage.ALL and claim.total.value in sums[1:-1]


def _is_age(scene: Scene, number: NumberMention) -> bool:
    """Whether a bare figure stands in commas behind a name: "Six and five: for Ana Doménech, 39, it was new"."""
    if number.unit is not None or number.counted or scene.lower[number.end : number.end + 1] not in (",", "."):
        return False
    return _NAME.search(scene.draft.prose, max(0, number.start - _TELLING), number.hedge_start) is not None


def _leaves_one_out(scene: Scene, claim: Breakdown) -> bool:
    """Whether the words between the parts name one more thing, which makes up what is missing: "three at Gatun, one at
    Pedro Miguel and two at Miraflores: six"."""
    missing = claim.total.value - sum((part.quantity.value for part in claim.parts), Decimal(0))
    if claim.coverage is not Coverage.ALL or not 0 < missing <= len(claim.parts):
        return False
    spans = sorted((part.quantity.span.start, part.quantity.span.end) for part in claim.parts)
    between = (scene.draft.source[one[1] : two[0]].lower() for one, two in pairwise(spans))
    return sum(len(_ONE.findall(text)) for text in between) == missing


def _told(scene: Scene) -> Iterator[Breakdown]:
    previous: Sentence | None = None
    for index, sentence in enumerate(scene.sentences):
        if sentence.numbers:
            taken: set[int] = set()
            told = [*_lists(scene, index, sentence)]
            if previous is not None and previous.block is sentence.block:
                told += summings_up(scene, previous, sentence)
            told += nested_sums(scene, sentence, {part.quantity.span.start for claim in told for part in claim.parts})
            taken.update(claim.total.span.start for claim in told)
            yield from told
            yield from (claim for claim in _open_lists(scene, sentence) if claim.total.span.start not in taken)
            for claim in linked_sums(scene, index) if sentence.block.cell is None else ():
                if claim.total.span.start not in taken:
                    yield claim
        previous = sentence


def _lists(scene: Scene, index: int, sentence: Sentence) -> Iterator[Breakdown]:
    if len(sentence.numbers) < 3:
        return
    taken: set[int] = set()
    for phrase in sentence.phrases(LISTS):
        for match in phrase.matches(sentence):
            total = match.number("total")
            total = taken_of(sentence, total) if total is not None else None
            parts = [part for part in match.numbers("parts") if not _nested(scene, part)]
            if total is None or total.start in taken or len(parts) < 2:
                continue
            if "close" in match.words and _is_age(scene, total):
                continue
            if scene.lower.endswith(LEFT, 0, total.hedge_start):
                continue  # "with the loss of 24, 18 and 16 beds, leaving 60 in total"
            parts = carried(parts, total.unit)
            parts = parts if summed(parts) == total.value else without_their_number(scene, parts)
            how_many = match.number("how_many")
            if summed(parts) != total.value:
                begin = max(total.end, parts[0].start - _BEFORE) if total.start < parts[0].start else parts[0].start
                mark = max(scene.lower.rfind(sign, begin, parts[0].start) for sign in (": ", "– ", "— "))
                start = mark + 2 if mark >= 0 else parts[0].start
                parts = with_single_ones(scene, parts, start, _end_of_list(scene, sentence, total, parts))
            if not summable(total, parts) or (how_many is not None and how_many.value != len(parts)):
                continue
            whole = _itemised(scene, total, parts, sentence.end) and one_thing(total, parts)
            parts = parts if whole else adding_up(total, parts) or parts
            if "close" not in match.words and (_by_place(scene, parts) or from_each(scene, total, parts)):
                continue
            closed = "close" in match.words or how_many is not None or _itemised(scene, total, parts, sentence.end)
            certain = (
                closed
                and not narrowed(sentence, total)
                and (one_thing(total, parts) or _kinds_of(scene, index, total, parts))
                and larger(total, parts)
                and (nearly(total, parts) or ("close" in match.words and zeros_off(total, parts)))
            )
            certain = certain and not told_with_more(scene, sentence, total, parts)
            announced = "close" not in match.words and not one_thing(total, parts)
            if announced and abs(total.value - summed(parts)) > max(total.value * _SLIP, Decimal(2)):
                certain = False
            if phrase.id == _ALL_OF_THEM:
                persons = total.counted in ANYBODY and larger(total, parts)
                certain = (certain or persons) and slipped(total.value, summed(parts))
            if summed(parts) != total.value and (not certain or _FIRST_OF_ALL.match(scene.lower, total.end)):
                continue
            if some_gone(sentence, parts):
                continue
            taken.add(total.start)
            coverage = Coverage.ANNOUNCED if announced and summed(parts) < total.value else Coverage.ALL
            yield breakdown(scene, total, parts, coverage if certain else Coverage.UNSAID, phrase.id)


def _end_of_list(scene: Scene, sentence: Sentence, total: NumberMention, parts: Sequence[NumberMention]) -> int:
    """Where a list ends at the latest: before a total that follows it, or where its clause does."""
    if total.start > parts[0].start:
        return total.hedge_start
    closing = ITEMS_END.search(scene.lower, parts[-1].end, sentence.end)
    return closing.start() if closing else sentence.end


def _kinds_of(scene: Scene, index: int, total: NumberMention, parts: Sequence[NumberMention]) -> bool:
    """Whether figures of different things make one list of what the whole counts under a wider name, and of no more.

    "20 herons, 15 egrets and 13 bitterns" are birds. Where something told shortly before makes up what is missing, it
    may belong to the whole too.
    """
    nouns = {noun_key(part.counted) if part.counted else scene.lower[part.end : part.end + _TELLING] for part in parts}
    if total.counted is None or total.hedge is not None or total.counted in _OF_EACH or len(nouns) < len(parts):
        return False
    if (
        noun_key(total.counted) in nouns
        or may_overlap(scene, total, parts)
        or not closed_list(scene, scene.sentences[index], parts)
    ):
        return False
    told = [n for one in (scene.sentences[index], *before(scene, index)) for n in one.numbers if n.unit is None]
    others = [n.value for n in told if n.start not in {one.start for one in (total, *parts)}][:MOST_PARTS]
    off = total.value - summed(parts)
    return not any(sum(some) == off for size in (1, 2) for some in combinations(others, size))


def _by_place(scene: Scene, parts: Sequence[NumberMention]) -> bool:
    """Whether the parts are counts by place: the ledger knows better which places share one."""
    placed = {entry.number.start for tally in scene.once(tallies) for entry in tally if len(tally) > 2}
    return sum(part.start in placed for part in parts) > 1


def _itemised(scene: Scene, total: NumberMention, parts: Sequence[NumberMention], end: int) -> bool:
    """Whether a list goes on with its first item at once, tells no story and leaves no item without a figure."""
    if total.counted is None and total.unit is None:
        return False
    lower = scene.lower
    lead = lower[total.end : parts[0].hedge_start]
    colon = max(lead.rfind(":"), lead.rfind("–"), lead.rfind("—"))
    last = _AND_OTHER.match(lower, parts[-1].end, end)
    after = last.end() if last else parts[-1].end
    told = _STORY.search(lower, total.end, parts[-1].start) or _MORE_ITEMS.search(lower, after, end)
    return len(lead) - colon < _CLOSE_BY and not told and not may_overlap(scene, total, parts)


def _nested(scene: Scene, part: NumberMention) -> bool:
    """Whether a figure is a part of the part before it: "19 missiles, among them 10 ..."."""
    return bool(_NESTING.search(scene.lower, max(0, part.hedge_start - 30), part.hedge_start))


def _open_lists(scene: Scene, sentence: Sentence) -> Iterator[Breakdown]:
    if len(sentence.numbers) < 2:
        return
    for phrase in sentence.phrases(OF_WHICH):
        for match in phrase.matches(sentence):
            total = match.number("total")
            parts = carried(match.numbers("parts"), total.unit if total else None)
            if total is None or not summable(total, parts):
                continue
            beside = _INCLUDING.match(scene.lower, total.end) is not None
            if total.counted or total.unit or beside:
                if parts[0].value > total.value and (
                    "doubt" in match.words
                    or not _holds_all(total, parts[0])
                    or (not beside and _of_another(sentence, total, parts[0]))
                ):
                    continue
                more = carried(_continued(sentence, parts), total.unit)
                if parts[0].value <= total.value < summed((*parts, *listed_on(sentence, parts[-1]))):
                    continue  # the list goes on past the whole: no telling which of it is part
                if "more" not in match.words or summed((*parts, *more)) > total.value:
                    more = []
                yield breakdown(scene, total, (*parts, *more), Coverage.SOME, phrase.id)


def _holds_all(total: NumberMention, part: NumberMention) -> bool:
    """Whether the things of a part are things of the whole: children are people, but not families."""
    return total.value > 1 and (part.counted is None or total.counted in ANYBODY or one_thing(total, [part]))


def _of_another(sentence: Sentence, total: NumberMention, part: NumberMention) -> bool:
    """Whether "of them" may speak of what stands before: "200 runners from 12 countries, 150 of them women", "three
    tailors and two cooks, four of them brothers"."""
    before = [one.value for one in sentence.numbers if one.start < total.start and one.unit is None]
    return bool(before) and sum(before) + total.value >= part.value


def _continued(sentence: Sentence, parts: Sequence[NumberMention]) -> tuple[NumberMention, ...]:
    """The parts after the first of an open list: "including 420 for the north and 310 for the south"."""
    lower, at = sentence.scene.lower, parts[-1].end
    more: list[NumberMention] = []
    for number in sentence.numbers:
        if number.start <= parts[-1].start:
            continue
        if number.form is Form.FRACTION or _AGED.search(lower, max(at, number.hedge_start - 12), number.hedge_start):
            break  # "of whom 7,800, or one in three, are under 16"
        if _nested(sentence.scene, number):
            at = number.end  # "eight from Asia, of whom five are from India, and four from Africa"
            continue
        between = lower[at : number.hedge_start]
        alike = number.unit in (parts[0].unit, None) and (number.counted is None or number.counted == parts[0].counted)
        if not alike or len(between) > 60 or not (" and " in between or ", " in between):
            break
        more.append(number)
        at = number.end
    return tuple(more)
