"""Breakdowns by place that run over sentences and paragraphs: "121 drones ... Rostov (20), Kaluga (12) ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.atlas import PlaceKind
from factcheck.claims import Breakdown, Coverage, Part, Sharing
from factcheck.extraction.phrasebook.ledger import Entry, entries
from factcheck.extraction.phrasebook.mentions.mention import NumberMention, PlaceMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.scene import Scene

_ANNOUNCED = re.compile(
    r"\b(?:break(?:s|ing)?[ -]?down|broken down|full list|complete list|list(?:ed|ing)? (?:of|by|as)|as follows"
    r"|the following|by (?:region|state|county|district|province|country|area|place)|distribut\w+|tally by|namely"
    r"|specifically|in detail|detail(?:ed|ing|s))\b"
)
_OPEN = re.compile(
    r"\b(?:includ\w+|among (?:them|which|those|others)|such as|notably|especially|for example|for instance|mostly"
    r"|mainly|of (?:these|those|them|which|whom)|the most|so far as|at least)\b"
)
_FARTHEST = 1500
"""How many characters may lie between two neighbours of one tally."""
_FEWEST = 3


def read_tallies(scene: Scene) -> Iterator[Breakdown]:
    """A breakdown for every run of counts by place that has a whole to belong to."""
    for tally in tallies(scene):
        noun = next((entry.noun for entry in tally if entry.noun), None)
        if len(tally) < 2 or noun is None:
            continue
        claim = _claim(scene, tally, noun)
        if claim is not None:
            yield claim


def tallies(scene: Scene) -> Iterator[list[Entry]]:
    """Runs of counts by place that can belong to one whole."""
    return _runs(list(entries(scene)))


def _runs(ledger: Sequence[Entry]) -> Iterator[list[Entry]]:
    """Neighbours under one heading that count one kind of thing (or do not say what) in places of their own."""
    run: list[Entry] = []
    for entry in ledger:
        if not _is_part(entry):
            continue
        if run and not _belongs(run, entry):
            yield run
            run = []
        run.append(entry)
    if run:
        yield run


def _is_part(entry: Entry) -> bool:
    """Whether the places are of a size that tallies are kept by: no country alone, unless others are beside it."""
    return entry.number.unit is None and all(place.entries or place.type_word for place in entry.places)


def _belongs(run: Sequence[Entry], entry: Entry) -> bool:
    last = run[-1]
    if entry.sentence.block.section != last.sentence.block.section:
        return False
    if entry.number.start - last.number.end > _FARTHEST:
        return False
    nouns = {one.noun for one in run if one.noun}
    if entry.noun and nouns and entry.noun not in nouns:
        return False
    names = {place.name for one in run for place in one.places}
    return not names & {place.name for place in entry.places}


def _claim(scene: Scene, tally: list[Entry], noun: str) -> Breakdown | None:
    tally, total = _with_its_whole(tally)
    total = total or _total(scene, tally, noun)
    if total is None:
        return None
    coverage = _coverage(scene, total, tally)
    exact = _sum(tally) == total.value
    if len(tally) < _FEWEST and not (exact and coverage is not Coverage.SOME):
        return None
    if coverage is not Coverage.ANNOUNCED and not exact and not _side_by_side(scene, total, tally):
        return None
    doubtful = () if exact else _doubtful(scene, total, tally, noun)
    maker = scene.maker
    quote, span, section = maker.around([total, *(entry.number for entry in tally)])
    return Breakdown(
        quote=quote,
        span=span,
        section=section,
        phrase="tally-by-place",
        total=maker.quantity(total),
        parts=tuple(_part(scene, entry) for entry in tally),
        coverage=coverage,
        doubtful=doubtful,
    )


def _with_its_whole(tally: list[Entry]) -> tuple[list[Entry], NumberMention | None]:
    """A tally that opens with its own whole: "18 arrests across Israel, 13 in Tel Aviv and five in Haifa"."""
    first, *rest = tally
    if len(rest) >= 2 and first.number.value == _sum(rest):
        return rest, first.number
    return tally, None


def _sum(tally: Sequence[Entry]) -> Decimal:
    return sum(
        (entry.number.value * (len(entry.places) if entry.sharing is Sharing.EACH else 1) for entry in tally),
        Decimal(0),
    )


def _part(scene: Scene, entry: Entry) -> Part:
    label = ", ".join(scene.maker.quote(place.start, place.end) for place in entry.places)
    return Part(
        quantity=scene.maker.quantity(entry.number, place=label),
        label=label,
        names=len(entry.places),
        sharing=entry.sharing,
    )


def _total(scene: Scene, tally: Sequence[Entry], noun: str) -> NumberMention | None:
    """The whole of a tally: the nearest count of the same thing before it that is larger than every part."""
    parts = {entry.number.start for entry in tally}
    largest = max(entry.number.value for entry in tally)
    start, end = tally[0].number.start, tally[-1].number.end
    candidates = [
        number
        for number in scene.within(0, end + _FARTHEST, NumberMention)
        if number.unit is None
        and number.start not in parts
        and number.counted
        and noun_key(number.counted) == noun
        and number.value > largest
    ]
    if matching := [number for number in candidates if number.value == _sum(tally)]:
        return min(matching, key=lambda number: abs(number.start - start))
    before = [number for number in candidates if number.start < start]
    return before[-1] if before and start - before[-1].end <= _FARTHEST else None


def _coverage(scene: Scene, total: NumberMention, tally: Sequence[Entry]) -> Coverage:
    """What the copy between the whole and its first part says of the list."""
    first = min(tally, key=lambda entry: entry.number.start)
    sentence = scene.sentence_at(total.start)
    start = sentence.start if sentence else total.start
    lead = scene.lower[min(start, first.sentence.start) : max(total.end, first.number.start)]
    if _OPEN.search(lead[total.end - start :] if total.end > start else lead):
        return Coverage.SOME
    if _ANNOUNCED.search(lead):
        return Coverage.ANNOUNCED
    between = scene.lower[total.end : first.number.start] if total.end < first.number.start else ""
    return Coverage.ANNOUNCED if ": " in between and len(between) < 160 else Coverage.UNSAID


def _side_by_side(scene: Scene, total: NumberMention, tally: Sequence[Entry]) -> bool:
    """Whether whole and parts stand so close that they can only speak of one thing."""
    own = scene.sentence_at(total.start)
    return all(entry.sentence is own for entry in tally)


def _doubtful(scene: Scene, total: NumberMention, tally: Sequence[Entry], noun: str) -> tuple[Part, ...]:
    """Counts of the same thing for another region, given before the whole was named: they may belong to it."""
    named = {place.name for entry in tally for place in entry.places}
    found: dict[str, Part] = {}
    for sentence in scene.sentences:
        if sentence.start >= total.start:
            break
        regions = [m for m in sentence.mentions if isinstance(m, PlaceMention) and _is_region(m)]
        counts = [n for n in sentence.numbers if n.unit is None and n.counted and noun_key(n.counted) == noun]
        if len(regions) == 1 and len(counts) == 1 and regions[0].name not in named and counts[0].value < total.value:
            label = scene.maker.quote(regions[0].start, regions[0].end)
            found[regions[0].name] = Part(quantity=scene.maker.quantity(counts[0], place=label), label=label)
    return tuple(found.values())


def _is_region(place: PlaceMention) -> bool:
    return bool(place.type_word) or any(entry.kind is PlaceKind.REGION for entry in place.entries)
