"""Orders: a leader and those who follow, and the leader of a tally by place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from factcheck.claims import Extreme, Ranked, Ranking, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.ledger import Entry
from factcheck.extraction.phrasebook.mentions.mention import NumberMention, PlaceMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.phrases.arithmetic.ranking import FOLLOWED, LEADERS
from factcheck.extraction.phrasebook.readers.arithmetic.changes.percent_changes import comparable
from factcheck.extraction.phrasebook.readers.arithmetic.sums.tallies import tallies
from factcheck.extraction.phrasebook.scene import SLOTS, Scene, Sentence

_ELSEWHERE = expression(
    r";|\b(?:who|whose|which|where|when|that|last|previous|earlier|record|target|capacity|needed|needs|total|while"
    r"|but)\b"
)
_ELSEWHERE_AFTER = expression(
    r"[^,;.]{0,40}\b(?:last|previous|ago|earlier|before|expected|needed|required|available"
    r"|together|combined|between them|in all"
    rf"|in [{SLOTS['d']}])"
)
"""What tells of a figure that it is of another year, or of what was expected, and not in the order told."""
_FEWER_WIN = frozenset("strokes shots faults errors mistakes penalties seconds".split())
_FEWEST = 2
"""Entries of a tally from which on one of them leads."""
_REACH = 120
"""How far before a tally its noun may stand."""


def read_rankings(scene: Scene) -> Iterator[Ranking]:
    """One claim for each sentence that puts figures in an order or names the leader of a tally."""
    ledger: Sequence[list[Entry]] | None = None
    for sentence in scene.sentences:
        if not sentence.numbers:
            continue
        ordered = _ordered(sentence)
        leader, where = (ordered[0], None) if ordered else _leader(sentence)
        if leader is None:
            continue
        if ledger is None:
            ledger = scene.once(tallies)
        tally: Sequence[Entry] = next((run for run in ledger if any(entry.number is leader for entry in run)), [])
        if where is not None and len(tally) < _FEWEST:
            tally = _told_before(scene, ledger, leader, where)
        if not ordered and len(tally) < _FEWEST:
            continue
        yield _claim(scene, ordered or [leader], tally)


def _told_before(
    scene: Scene, ledger: Sequence[Sequence[Entry]], leader: NumberMention, where: PlaceMention
) -> Sequence[Entry]:
    """The nearest tally before that has the leader's own figure, which is given again: without that entry of it."""
    for run in reversed(ledger):
        own = [
            entry
            for entry in run
            if entry.number.start < leader.start
            and entry.number.value == leader.value
            and [place.name for place in entry.places] == [where.name]
        ]
        first = run[0].number.start
        named = leader.counted is None or leader.counted in scene.lower[max(0, first - _REACH) : leader.start]
        if own and named and len(run) > _FEWEST:
            return [entry for entry in run if entry not in own]
    return []


def _ordered(sentence: Sentence) -> list[NumberMention]:
    """The figures of a sentence that are said to follow one another."""
    lower = sentence.scene.lower
    for phrase in sentence.phrases(FOLLOWED):
        for match in phrase.matches(sentence):
            first, rest = match.number("first"), match.numbers("rest")
            if first is None or not rest or first.unit in TIME_UNITS or first.counted in _FEWER_WIN:
                continue
            rest = tuple(takewhile(lambda other: not lower.startswith(" more", other.end), rest))
            rest = tuple(_of_this_order(sentence, (first, *rest)))[1:]
            if rest and all(comparable(first, other) for other in rest):
                return [first, *rest]
    return []


def _of_this_order(sentence: Sentence, figures: Sequence[NumberMention]) -> Iterator[NumberMention]:
    """The figures up to the first that goes beyond the one before it, where words tell it of another order."""
    yield figures[0]
    for one, two in pairwise(figures):
        around = sentence.scene.lower[one.end : two.hedge_start], sentence.sides(two)[1]
        if two.value > one.value and (_ELSEWHERE.search(around[0]) or _ELSEWHERE_AFTER.match(around[1])):
            return
        yield two


def _leader(sentence: Sentence) -> tuple[NumberMention | None, PlaceMention | None]:
    """The figure of the one that is said to lead, and the place that it is."""
    for phrase in sentence.phrases(LEADERS):
        for match in phrase.matches(sentence):
            if first := match.number("first"):
                where = match.roles.get("where", ())
                return first, next((place for place in where if isinstance(place, PlaceMention)), None)
    return None, None


def _claim(scene: Scene, ordered: Sequence[NumberMention], tally: Sequence[Entry]) -> Ranking:
    maker = scene.maker
    names = {entry.number.start: entry.places for entry in tally}
    said = {number.start for number in ordered}
    quote, span, section = maker.around(ordered)
    return make(
        Ranking,
        quote=quote,
        span=span,
        section=section,
        phrase="followed-by" if len(ordered) > 1 else "leader-of-a-tally",
        extreme=Extreme.HIGHEST,
        ordered=tuple(_ranked(scene, number, names.get(number.start, ())) for number in ordered),
        field=tuple(_ranked(scene, entry.number, entry.places) for entry in tally if entry.number.start not in said),
    )


def _ranked(scene: Scene, number: NumberMention, places: Sequence[PlaceMention]) -> Ranked:
    label = ", ".join(scene.maker.quote(place.start, place.end) for place in places)
    return make(Ranked, quantity=scene.maker.quantity(number, place=label or None), label=label or None)
