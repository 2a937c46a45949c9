"""Breakdowns by place that run over sentences and paragraphs: "121 drones ... Rostov (20), Kaluga (12) ..."."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.atlas import PlaceKind
from factcheck.claims import Breakdown, Coverage, Form, Part, Sharing, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.ledger import Entry, ledger, shared
from factcheck.extraction.phrasebook.mentions.mention import NumberMention, PlaceMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import AREAS, for_each, summed
from factcheck.extraction.phrasebook.scene import Scene

_ANNOUNCED = expression(
    r"\b(?:break(?:s|ing)?[ -]?down|broken down|full list|complete list|list(?:ed|ing)? (?:of|by|as)|as follows"
    r"|the following|by (?:region|state|county|district|province|country|area|place)|distribut\w+|tally by|namely"
    r"|specifically|in detail|detail(?:ed|ing|s))\b"
)
_OPEN = expression(
    r"\b(?:includ\w+|among (?:them|which|those|others)|such as|notably|especially|for example|for instance|mostly"
    r"|mainly|of (?:these|those|them|which|whom)|the most|so far as|at least)\b"
)
_GOES_ON = expression(
    r"\b(?:the (?:rest|remainder|balance|others)|(?:and|with|,) (?:a few|a handful|several|some|others|smaller numbers)"
    r"|elsewhere)\b"
)
"""What follows a list and stands for more items, none of them with a figure."""
_NESTED = expression(r"\b(?:of (?:which|whom)|among (?:which|whom)) (?:[a-z]+ ){0,2}$")
_LEAD = 36
_TAIL = 120
_NAME_AFTER = expression(r"(?: [a-z]+){0,3}(?: [–—-])? (?:over|above|in|across|from|at|near|off) (?:the )?[A-Z]")
_NAME_BEFORE = expression(r"[A-Z][\w’'-]+ ?[(:–-] ?$")
_CLOSE_BY = 40
"""A first item, its place included, starts within so many characters of its colon."""
_FARTHEST = 1500
"""How many characters may lie between two neighbours of one tally."""
_FEWEST = 3

_DASH = expression(r" [–—] ")


def read_tallies(scene: Scene) -> Iterator[Breakdown]:
    """A breakdown for every run of counts by place that has a whole to belong to."""
    for tally in scene.once(tallies):
        noun = next((entry.noun for entry in tally if entry.noun), None)
        claim = _claim(scene, tally, noun) if len(tally) > 1 else None
        if claim is not None and not for_each(scene, claim):
            yield claim


def tallies(scene: Scene) -> Sequence[list[Entry]]:
    """Runs of counts by place that can belong to one whole."""
    return list(_runs(list(scene.once(ledger).values())))


def _runs(everything: Sequence[Entry]) -> Iterator[list[Entry]]:
    """Neighbours under one heading that count one kind of thing (or do not say what) in places of their own."""
    run: list[Entry] = []
    for entry in everything:
        if not _is_part(entry):
            continue
        if run and not _belongs(run, entry):
            yield run
            run = []
        run.append(entry)
    if run:
        yield run


def _is_part(entry: Entry) -> bool:
    """Whether the places are of a size that tallies are kept by: no country alone, unless others are beside it.

    A part of the part before it is none of the whole: "eight from Asia, of whom five are from India, and four".
    """
    number, lower = entry.number, entry.sentence.scene.lower
    if _NESTED.search(lower, max(entry.sentence.start, number.hedge_start - _LEAD), number.hedge_start):
        return False
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


def _claim(scene: Scene, tally: list[Entry], noun: str | None) -> Breakdown | None:
    total = _total(scene, tally, noun)
    if total is None:
        tally, total = _with_its_whole(tally)
    if total is None or scene.lower.endswith("other ", 0, total.hedge_start):
        return None  # "ten of the other 12"
    told = scene.within(total.end, max(total.end, tally[0].number.start), NumberMention)
    if _sum(tally) != total.value and any(n.value == _sum(tally) for n in told):
        return None  # "to mend 220 pumps and managed 214: 96 in Malawi ..."
    coverage = _coverage(scene, total, tally)
    unplaced = _unplaced(scene, tally, total, noun)
    exact = _sum(tally) + summed(unplaced) == total.value
    if not exact and unplaced:
        return None
    if not exact and _goes_on(scene, tally):
        coverage = Coverage.SOME
    if len(tally) < _FEWEST and not (exact and coverage is not Coverage.SOME):
        return None
    if coverage not in (Coverage.ANNOUNCED, Coverage.ALL) and not exact and not _side_by_side(scene, total, tally):
        return None
    doubtful = () if exact or noun is None else _doubtful(scene, total, tally, noun)
    maker = scene.maker
    quote, span, section = maker.around([total, *(entry.number for entry in tally)])
    return make(
        Breakdown,
        quote=quote,
        span=span,
        section=section,
        phrase="tally-by-place",
        total=maker.quantity(total),
        parts=(
            *(shared(scene, entry) for entry in tally),
            *(make(Part, quantity=scene.maker.quantity(number)) for number in unplaced),
        ),
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


def _unplaced(scene: Scene, tally: Sequence[Entry], total: NumberMention, noun: str | None) -> Sequence[NumberMention]:
    """Counts beside those of the tally that go with no place known: with them, a sum that is off proves nothing."""
    own = {entry.number.start for entry in tally} | {total.start}
    start = tally[0].number.start
    if tally[0].sentence.start <= total.start < start:
        start = total.end
    between = scene.within(start, tally[-1].sentence.end, NumberMention)
    return [
        number
        for number in between
        if number.start not in own
        and number.unit is None
        and number.form is not Form.FRACTION
        and (number.counted is None or noun_key(number.counted) == noun)
        and _goes_with_a_name(scene, number)
    ]


def _goes_with_a_name(scene: Scene, number: NumberMention) -> bool:
    """Whether a count stands by a name as counts by place do, though nobody knows the name."""
    prose = scene.draft.prose
    return bool(
        _NAME_AFTER.match(prose, number.end)
        or _NAME_BEFORE.search(prose, max(0, number.hedge_start - 30), number.hedge_start)
    )


def _total(scene: Scene, tally: Sequence[Entry], noun: str | None) -> NumberMention | None:
    """The whole of a tally: the nearest count of the same thing before it that is larger than every part.

    A tally that does not say what it counts has its whole in its own sentence.
    """
    parts = {entry.number.start for entry in tally}
    largest, whole = max(entry.number.value for entry in tally), _sum(tally)
    start, end = tally[0].number.start, tally[-1].number.end
    first, last = (start - 2 * _FARTHEST, start) if noun else (tally[0].sentence.start, start)
    near = [
        number
        for number in scene.within(first, last, NumberMention)
        if number.unit is None
        and number.start not in parts
        and number.counted
        and number.value > largest
        and (noun_key(number.counted) == noun if noun else number.counted not in AREAS)
    ]
    told = scene.once(_counts).get((noun, whole), ()) if noun else near
    if matching := [
        n for n in told if n.start < end + _FARTHEST and n.start not in parts and n.value == whole > largest
    ]:
        return min(matching, key=lambda number: abs(number.start - start))
    return near[-1] if near and start - near[-1].end <= _FARTHEST else None


def _counts(scene: Scene) -> dict[tuple[str, Decimal], list[NumberMention]]:
    """The counts of the draft, in order, by what they count and their value."""
    found: dict[tuple[str, Decimal], list[NumberMention]] = defaultdict(list)
    for number in scene.within(0, len(scene.draft.prose), NumberMention):
        if number.unit is None and number.counted:
            found[noun_key(number.counted), number.value].append(number)
    return found


def _coverage(scene: Scene, total: NumberMention, tally: Sequence[Entry]) -> Coverage:
    """What the copy between the whole and its first part says of the list.

    A list that follows a colon in the sentence of its whole is complete; one that is only announced may go on.
    """
    first = min(tally, key=lambda entry: entry.number.start)
    sentence = scene.sentence_at(total.start)
    start = sentence.start if sentence else total.start
    lead = scene.lower[min(start, first.sentence.start) : max(total.end, first.number.start)]
    if _OPEN.search(lead[total.end - start :] if total.end > start else lead):
        return Coverage.SOME
    between = scene.lower[total.end : first.number.start] if total.end < first.number.start else ""
    colon = ": " in between
    own = all(entry.sentence is sentence for entry in tally)
    if colon and own and len(between) - between.rfind(":") < _CLOSE_BY:
        return Coverage.ALL
    if own and sentence and _DASH.search(between) and not _DASH.search(scene.lower, first.number.start, sentence.end):
        return Coverage.ALL
    if _ANNOUNCED.search(lead):
        return Coverage.ANNOUNCED
    return Coverage.ANNOUNCED if colon and len(between) < 160 else Coverage.UNSAID


def _goes_on(scene: Scene, tally: Sequence[Entry]) -> bool:
    """Whether the copy speaks of more places right after the last of a list."""
    last = max(tally, key=lambda entry: entry.number.start)
    end = min(last.sentence.block.end, last.number.end + _TAIL)
    return _GOES_ON.search(scene.lower, last.number.end, end) is not None


def _side_by_side(scene: Scene, total: NumberMention, tally: Sequence[Entry]) -> bool:
    """Whether whole and parts stand so close that they can only speak of one thing."""
    own = scene.sentence_at(total.start)
    return all(entry.sentence is own for entry in tally)


def _doubtful(scene: Scene, total: NumberMention, tally: Sequence[Entry], noun: str) -> tuple[Part, ...]:
    """Counts of the same thing for another region, given before the whole was named: they may belong to it."""
    named = {place.name for entry in tally for place in entry.places}
    found: dict[str, Part] = {}
    for start, region, count in scene.once(_counts_of_regions).get(noun, ()):
        if start >= total.start:
            break
        if region.name not in named and count.value < total.value:
            label = scene.maker.quote(region.start, region.end)
            found[region.name] = make(Part, quantity=scene.maker.quantity(count, place=label), label=label)
    return tuple(found.values())


def _counts_of_regions(scene: Scene) -> dict[str, list[tuple[int, PlaceMention, NumberMention]]]:
    """The counts of a thing, by its noun, that a sentence gives for one region, and where the sentence starts."""
    found: dict[str, list[tuple[int, PlaceMention, NumberMention]]] = {}
    for sentence in scene.sentences:
        regions = [m for m in sentence.mentions if isinstance(m, PlaceMention) and _is_region(m)]
        if len(regions) == 1:
            keys = [(noun_key(n.counted), n) for n in sentence.numbers if n.unit is None and n.counted]
            nouns = [noun for noun, _ in keys]
            for noun, count in keys:
                if nouns.count(noun) == 1:
                    found.setdefault(noun, []).append((sentence.start, regions[0], count))
    return found


def _is_region(place: PlaceMention) -> bool:
    return bool(place.type_word) or any(entry.kind is PlaceKind.REGION for entry in place.entries)
