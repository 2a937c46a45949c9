"""Orders: a leader and those who follow, and the leader of a tally by place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from factcheck.claims import Extreme, Ranked, Ranking, make
from factcheck.extraction.phrasebook.ledger import Entry
from factcheck.extraction.phrasebook.mentions.mention import NumberMention, PlaceMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.phrases.arithmetic.ranking import FOLLOWED, LEADERS
from factcheck.extraction.phrasebook.readers.arithmetic.percent_changes import comparable
from factcheck.extraction.phrasebook.readers.arithmetic.tallies import tallies
from factcheck.extraction.phrasebook.scene import Scene, Sentence


def read_rankings(scene: Scene) -> Iterator[Ranking]:
    """One claim for each sentence that puts figures in an order or names the leader of a tally."""
    ledger: Sequence[list[Entry]] | None = None
    for sentence in scene.sentences:
        if not sentence.numbers:
            continue
        ordered = _ordered(sentence)
        leader = ordered[0] if ordered else _leader(sentence)
        if leader is None:
            continue
        if ledger is None:
            ledger = scene.once(tallies)
        tally = next((run for run in ledger if any(entry.number is leader for entry in run)), [])
        if not ordered and len(tally) < 2:
            continue
        yield _claim(scene, ordered or [leader], tally)


def _ordered(sentence: Sentence) -> list[NumberMention]:
    """The figures of a sentence that are said to follow one another."""
    lower = sentence.scene.lower
    for phrase in sentence.scene.alive(FOLLOWED):
        for match in phrase.matches(sentence):
            first, rest = match.number("first"), match.numbers("rest")
            if first is None or not rest or first.unit in TIME_UNITS:
                continue
            rest = tuple(takewhile(lambda other: not lower.startswith(" more", other.end), rest))
            if rest and all(comparable(first, other) for other in rest):
                return [first, *rest]
    return []


def _leader(sentence: Sentence) -> NumberMention | None:
    for phrase in sentence.scene.alive(LEADERS):
        for match in phrase.matches(sentence):
            if first := match.number("first"):
                return first
    return None


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
