"""Changes in percent that one sentence gives with the figures they are drawn from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import permutations

from factcheck.claims import Direction, Form, PercentChange, make
from factcheck.claims.units import gap_scale
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import given_by_others
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.outcomes import amounts
from factcheck.extraction.phrasebook.patterns import Match
from factcheck.extraction.phrasebook.periods import (
    against_another,
    measured_otherwise,
    of_another_period,
    of_new_subject,
    one_length,
)
from factcheck.extraction.phrasebook.phrases.arithmetic.percent_change import (
    BEATEN,
    CHANGES_ON_BEFORE,
    PERCENT_CHANGES,
)
from factcheck.extraction.phrasebook.phrases.words import DOWN, EITHER_WAY
from factcheck.extraction.phrasebook.readers.arithmetic.changes.change_ends import moved_by
from factcheck.extraction.phrasebook.readers.arithmetic.changes.changes_by_gaps import change_by_gap
from factcheck.extraction.phrasebook.readers.arithmetic.changes.changes_retold import retold_change
from factcheck.extraction.phrasebook.readers.arithmetic.changes.linked_changes import linked_percent_change
from factcheck.extraction.phrasebook.readers.arithmetic.changes.pairs_told import told_apart
from factcheck.extraction.phrasebook.readers.arithmetic.changes.sure_gaps import told_after
from factcheck.extraction.phrasebook.readers.arithmetic.one_unit import in_one_unit
from factcheck.extraction.phrasebook.readers.arithmetic.tables.table_rows import row_change
from factcheck.extraction.phrasebook.roles import starting
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_FARTHEST_RATIO = 50
"""Two figures farther apart than this are no before and after; one of them lacks its magnitude."""

_FARTHEST_GAP = 1000
"""A figure and the change that it took may lie farther apart: 15 cents of $42."""
_MOST_CANDIDATES = 8
_LEAST_FAR = 10
"""A figure that stands in another sentence is known by more than one digit."""
_STILL = expression(
    r"\b(?:still|but|though|yet|well|far|even) (?:[a-z]+ ){0,2}"
    r"(?:less|more|lower|higher|fewer|cheaper|dearer|below|above|short) (?:than|of)?(?: (?:the|its|their))? ?$"
)
_BIGGER = frozenset(("bigger", "larger", "smaller"))
_LEAD = 48
_TAKES_UP = expression(r"(?:that|this|it|the (?:figure|total|number|sum|amount|average|count|crowd|price|cost))\b")
_TO = expression(r",? (?:to|at) ")
_BACK = expression(
    r"\b(?:bring|brings|brought|bringing|get|gets|take|takes|took) [a-z]+ back\b|\b(?:recoup|regain|win back)\b"
)
"""Between two figures and the change that would undo theirs."""


def read_percent_changes(scene: Scene) -> Iterator[PercentChange]:
    """At most one claim for each printed change, by the first phrase that fits."""
    for index, sentence in enumerate(scene.sentences):
        kinds = sentence.kinds
        if ("p" not in kinds and "f" not in kinds) or sentence.block.cell is not None:
            continue
        taken: set[int] = set()
        for claim in _within(scene, sentence) if len(sentence.numbers) > 2 else ():
            if claim.change.span.start not in taken:
                taken.add(claim.change.span.start)
                yield claim
        for claim in (*_across(scene, index), *_told_apart(scene, sentence)):
            if claim.change.span.start not in taken:
                taken.add(claim.change.span.start)
                yield claim
        yield from _linked(scene, index, taken)


def _linked(scene: Scene, index: int, taken: Set[int]) -> Iterator[PercentChange]:
    """Changes that no phrase ties to their figures, where only those can be meant."""
    for change in scene.sentences[index].numbers:
        if change.slot not in "pf" or scene.maker.quantity(change).span.start in taken:
            continue
        found = linked_percent_change(scene, index, change)
        if found is None and change.slot == "p" and (told := told_after(scene, index, change)) is not None:
            found = told if moved_by(scene, change, *told[:2]) is not None else None
        if found is None and (twice := retold_change(scene, scene.sentences[index], change)) is not None:
            base, gap, way = twice
            word = "down" if way is Direction.DOWN else "up"
            told_twice = {"change": change, "before": base, "difference": gap}
            claim = percent_change(scene, told_twice, word, "percent-change.told-twice")
            if claim is not None:
                yield claim
            continue
        if found is None and (by_gap := change_by_gap(scene, index, change)) is not None:
            ends = {"change": change, "before": by_gap.before, "after": by_gap.after, "difference": by_gap.gap}
            word = "down" if by_gap.way is Direction.DOWN else "up"
            claim = percent_change(scene, ends, word, "percent-change.by-gap", apart=by_gap.before is not None)
            if claim is not None:
                yield claim
            continue
        if found is not None:
            (before, after), direction, apart = found
            word = "down" if direction is Direction.DOWN else "up"
            roles = {"change": replace(change, value=abs(change.value)), "before": before, "after": after}
            claim = percent_change(scene, roles, word, "percent-change.linked", apart=apart)
            if claim is not None and not _end_of_another(scene, scene.sentences[index], roles):
                yield claim
        elif (row := row_change(scene, index, change)) is not None:
            before, after, way = row
            word = "down" if way is Direction.DOWN else "up"
            roles = {"change": replace(change, value=abs(change.value)), "before": before, "after": after}
            claim = percent_change(scene, roles, word, "percent-change.row", apart=True)
            if claim is not None:
                yield claim


def _within(scene: Scene, sentence: Sentence) -> Iterator[PercentChange]:
    for phrase in sentence.phrases(PERCENT_CHANGES):
        for match in phrase.matches(sentence):
            roles = {role: match.number(role) for role in ("change", "before", "after", "difference")}
            claim = percent_change(scene, roles, match.words.get("direction"), phrase.id)
            if claim is None or _end_of_another(scene, sentence, roles) or _of_size(scene, roles, match):
                continue
            if not _of_another_story(scene, sentence, roles):
                yield claim


def _of_size(scene: Scene, roles: Mapping[str, NumberMention | None], match: Match) -> bool:
    """Whether a change is of the area or bulk of things that are told by a length: "a 12-inch pizza is 44% bigger"."""
    ends = (roles["before"], roles["after"])
    return match.words.get("direction") in _BIGGER and any(
        one is not None and one.unit is not None and "-" in scene.lower[one.start : one.end] for one in ends
    )


def _of_another_story(scene: Scene, sentence: Sentence, roles: Mapping[str, NumberMention | None]) -> bool:
    """Whether a change that does not hold is one of another figure of its sentence, or from one of another time.

    "£1,150 a month, £13,800 a year, up 4.5 per cent from £1,100"; "up 11 per cent, to 46, still less than the 52 due".
    """
    change, before, after = roles["change"], roles["before"], roles["after"]
    if change is None or before is None or after is None:
        return False
    if _STILL.search(scene.lower, max(sentence.start, before.hedge_start - _LEAD), before.hedge_start):
        return True

    def gives(one: NumberMention, two: NumberMention) -> bool:
        return comparable(one, two) and any(_fits(one, two, change, up=up) for up in (True, False))

    ends = (before.start, after.start, change.start)
    others = [n for n in sentence.numbers if n.slot in "nmu" and n.start not in ends]
    return not gives(before, after) and given_by_others((before, *others), gives)


def _end_of_another(scene: Scene, sentence: Sentence, roles: Mapping[str, NumberMention | None]) -> bool:
    """Whether a figure is where another change ends: "up 15% at £23m here, and elsewhere by 3%, to £31m"."""
    change, ends = roles["change"], (roles["before"], roles["after"])
    return any(
        one is not None
        and change is not None
        and share.start > change.end
        and _TO.fullmatch(scene.lower, share.end, one.hedge_start)
        for share in sentence.numbers
        if share.slot in "pf"
        for one in ends
    )


def _across(scene: Scene, index: int) -> Iterator[PercentChange]:
    """Changes whose figure after the change stands in one of the three sentences before.

    The figure that fits is taken; where none does, the only one that can be meant; where there are several, none.
    """
    sentence = scene.sentences[index]
    for phrase in sentence.phrases(CHANGES_ON_BEFORE):
        for match in phrase.matches(sentence):
            change, before = match.number("change"), match.number("before")
            word = match.words.get("direction")
            if change is None or before is None or before.value < _LEAST_FAR:
                continue
            earlier = [n for n in sentence.numbers if n.start < change.start and n is not before][-_MOST_CANDIDATES:]
            for back in scene.sentences[max(0, index - 3) : index]:
                if back.block.section == sentence.block.section and back.block.cell is None:
                    earlier = [*back.numbers, *earlier]
            candidates = [
                n for n in earlier if n.unit == before.unit and comparable(before, n) and _alike_in_size(before, n)
            ]
            ways = (True, False) if word is None else (word not in DOWN,)
            fitting = [n for n in candidates if any(_fits(before, n, change, up=up) for up in ways)]
            own = [n for n in sentence.numbers if n.start != before.start and comparable(before, n)]
            if not fitting and any(_fits(before, n, change, up=up) for n in (*own, *_cells(scene)) for up in ways):
                continue
            alone = len(candidates) == 1 and not (
                candidates[0] in sentence.numbers and starting(sentence, candidates[0])
            )
            if not fitting and not alone and _TAKES_UP.match(sentence.lower):
                right_before = scene.right_before(sentence)
                candidates = [n for n in candidates if right_before is not None and n in right_before.numbers]
                alone = len({n.value for n in candidates}) == 1
            moved = [n for n in candidates if (n.value > before.value) in ways]
            chosen = fitting[-1:] or (moved[:1] if alone else [])
            for after in chosen:
                claim = percent_change(
                    scene, {"change": change, "before": before, "after": after}, word, phrase.id, apart=True
                )
                if claim is not None:
                    yield claim


def _cells(scene: Scene) -> Sequence[NumberMention]:
    """The figures of the tables, whose rows a sentence may speak of."""
    return [n for n in amounts(scene) if scene.draft.block_at(n.start).cell is not None]


def _told_apart(scene: Scene, sentence: Sentence) -> Iterator[PercentChange]:
    for told in told_apart(scene, sentence):
        roles = {"change": told.change, "before": told.before, "after": told.after}
        claim = percent_change(scene, roles, told.word, told.phrase, apart=True)
        if claim is not None:
            yield claim


def _alike_in_size(one: NumberMention, two: NumberMention) -> bool:
    return abs(one.value) < 3 * abs(two.value) and abs(two.value) < 3 * abs(one.value)


def _fits(before: NumberMention, after: NumberMention, change: NumberMention, *, up: bool) -> bool:
    """Whether the change is about what the two figures give, to choose a figure by; the rule judges it exactly."""
    given = (after.value / before.value - 1) * 100
    said = change.value if change.unit else change.value * 100
    return abs(given - (said if up else -said)) <= 1


def percent_change(
    scene: Scene, roles: Mapping[str, NumberMention | None], word: str | None, phrase: str, *, apart: bool = False
) -> PercentChange | None:
    """The claim of some figures, or None where they cannot be the two ends of one change."""
    change, before, after, difference = (roles.get(role) for role in ("change", "before", "after", "difference"))
    if before is not None and after is not None:
        before, after = in_one_unit((before, after))
    if difference is not None and (end := after or before) is not None:
        difference = _in_unit_of(difference, end)
    ends = [number for number in (before, after, difference) if number is not None]
    farthest = _FARTHEST_RATIO if before and after else _FARTHEST_GAP
    if (
        change is None
        or len(ends) < 2
        or not (comparable(*ends, farthest=farthest) or (before and after and one_length(scene, before, after)))
    ):
        return None
    if after is not None and change.start > after.end and _BACK.search(scene.lower, after.end, change.start):
        return None  # from £180,000 to £90,000, and it took 100 per cent to bring them back
    apiece = change.form is Form.FRACTION and before and after and before.unit
    if apiece and before and after and abs(after.value - before.value) == change.value:
        return None  # "from $7.60 to $7.35, a loss of a quarter": of a dollar
    if word is None and phrase in BEATEN and before and after:
        word = "down" if after.value < before.value else "up"
    if word in EITHER_WAY:
        return None  # "20 per cent faster" may be of the speed and of the time
    if before and after and _of_others(scene, change, before, after, word):
        return None
    maker = scene.maker
    quote, span, section = maker.around([change, *ends])
    return make(
        PercentChange,
        quote=quote,
        span=span,
        section=section,
        phrase=phrase,
        change=maker.quantity(change),
        direction=None if word is None else Direction.DOWN if word in DOWN else Direction.UP,
        before=maker.quantity(before) if before else None,
        after=maker.quantity(after) if after else None,
        difference=maker.quantity(difference) if difference and not (before and after) else None,
        apart=apart,
    )


def _of_others(
    scene: Scene, change: NumberMention, before: NumberMention, after: NumberMention, word: str | None
) -> bool:
    """Whether a change that is not that of its figures is of others: of another time, in real terms, of two more."""
    way = Direction.DOWN if word in DOWN or (word is None and after.value < before.value) else Direction.UP
    own = scene.sentence_at(change.start)
    if own is None or moved_by(scene, change, (before, after), way):
        return False
    ends = (before, after)
    if measured_otherwise(own) or of_new_subject(scene, change, ends) or of_another_period(scene, change, ends):
        return True
    if change.start > max(before.end, after.end) and against_another(scene, change):
        return True
    others = [n for n in own.numbers if n.unit == after.unit and n.slot == after.slot and n is not change]
    return len(others) > len(ends) and any(
        pair != ends and moved_by(scene, change, pair, way) for pair in permutations(others[-_MOST_CANDIDATES:], 2)
    )


def _in_unit_of(difference: NumberMention, end: NumberMention) -> NumberMention:
    """A gap in the unit of the figures that it lies between: 15 cents between prices in dollars."""
    scale = gap_scale(difference.unit, end.unit)
    if scale is None or difference.unit == end.unit:
        return difference
    return replace(difference, value=difference.value * scale, step=difference.step * scale, unit=end.unit)


def comparable(*numbers: NumberMention, farthest: int = _FARTHEST_RATIO) -> bool:
    """Whether figures can be of one kind: no two units, no two nouns, no durations, and of like size."""
    units = {number.unit for number in numbers if number.unit}
    nouns = {noun_key(number.counted) for number in numbers if number.counted}
    if len(units) > 1 or len(nouns) > 1 or (units and nouns) or units & TIME_UNITS:
        return False
    sizes = [abs(number.value) for number in numbers[:2]]
    return min(sizes) > 0 and max(sizes) / min(sizes) <= farthest
