"""Margins in minutes and seconds, with the times of the two who are named wherever the results give them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from factcheck.claims import Margin, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED, doubtful
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.race_times import RaceTime, race_times
from factcheck.extraction.phrasebook.scene import Scene, Sentence
from factcheck.extraction.phrasebook.scope import of_something_else

_WORDS = r"(?: (?:just|only|a mere|some|about|exactly|another|a further))*"
_MARGIN_AFTER = expression(
    r",? (?:ahead of|behind|clear of|in front of|faster than|slower than|quicker than|adrift of|up on|down on|off"
    r"|before|after|later than|earlier than)\b"
)
_MARGIN_BEFORE = expression(
    r"\b(?:beat|beats|beating|led|leads|won|wins|edged|lost|trailed|pipped|defeated|finished|ahead|clear|behind"
    rf"|from|separated)\b[^.;:]{{0,60}} by{_WORDS} $"
)
_ALONE_AFTER = expression(r",? (?:ahead|clear|behind|back|adrift|in front|later|down)\b")
_ELSEWHERE = expression(
    r"\b(?:record|last year|halfway|half-way|at the (?:turn|top|start|half|feed|first|second|third|summit|checkpoint)"
    r"|through|with [a-z]+ (?:laps?|kilometres|miles|km) (?:to go|left|remaining)|previous|leg|stage|lap|overall|lead"
    r"|corrected|penalt\w+|bonus|half an hour|personal best|schedule|midway|after \d+ (?:km|miles|laps))\b"
)
"""What says of a margin that it is not one of the times in the results."""
_BEHIND = expression(r" (?:behind|adrift|back|down|off|slower|later)(?= ?[.,;:)–—]|$)")
_CLAUSE_END = expression(r"[,;:(]| and | while | but ")
_FARTHEST = 4
_SIXTY = 60
_NAMED = 2


def read_timed_margins(scene: Scene) -> Iterator[Margin]:
    """A claim for each margin in seconds or minutes between two who are named, and have one time each."""
    for sentence in scene.sentences:
        if sentence.block.cell is not None or len(sentence.numbers) >= CROWDED:
            continue
        for number in sentence.numbers:
            if number.unit in ("s", "min") and number.hedge is None and _is_margin(sentence, number):
                claim = _between(scene, sentence, number)
                if claim is not None:
                    yield claim


def _is_margin(sentence: Sentence, number: NumberMention) -> bool:
    before, after = sentence.sides(number)
    return bool(_MARGIN_AFTER.match(after) or _MARGIN_BEFORE.search(before) or _ALONE_AFTER.match(after))


def _between(scene: Scene, sentence: Sentence, number: NumberMention) -> Margin | None:
    times = race_times(scene)
    if number.unit == "min":
        number = replace(number, value=number.value * _SIXTY, step=number.step * _SIXTY, unit="s")
    others = [one for one in times if one.names and not number.start <= one.number.start < number.end]
    sides = _sides(scene, sentence, number, others)
    if len(sides) == 1 and _BEHIND.match(scene.lower, number.end):
        return _behind(scene, sentence, number, sides[0], times)
    if len(sides) != _NAMED:
        return None
    pairs = [(a, b) for a, b in product(*sides) if a.number.value != b.number.value]
    for a, b in pairs:
        if abs(a.number.value - b.number.value) == number.value:
            return _claim(scene, sentence, number, (a.number, b.number))
    own = {one.number.start for side in sides for one in side}
    strays = [(a, b) for a in others for b in others if a.number.start in own]
    if len(pairs) != 1 or any(abs(a.number.value - b.number.value) == number.value for a, b in strays):
        return None
    pair = pairs[0][0].number, pairs[0][1].number
    gap = abs(pair[0].value - pair[1].value)
    if of_something_else(scene, sentence, number, pair, " ".join(sorted(pairs[0][0].names | pairs[0][1].names))):
        return None
    if doubtful(sentence) or _ELSEWHERE.search(sentence.lower) or max(n.step for n in pair) > number.step:
        return None
    if gap > number.value * _FARTHEST or number.value > gap * _FARTHEST:
        return None
    return _claim(scene, sentence, number, pair)


def _behind(
    scene: Scene, sentence: Sentence, number: NumberMention, own: Sequence[RaceTime], times: Sequence[RaceTime]
) -> Margin | None:
    """How far one is behind those whose times stand before: the one that fits, or the best of them where none does."""
    ahead = [one.number for one in times if sentence.block.start <= one.number.start < own[0].number.start]
    ahead = [one for one in ahead if one.value < own[0].number.value]
    if len(own) != 1 or not 0 < len(ahead) <= _FARTHEST or doubtful(sentence) or _ELSEWHERE.search(sentence.lower):
        return None
    gaps = {own[0].number.value - one.value: one for one in ahead}
    if number.value in gaps:
        return _claim(scene, sentence, number, (gaps[number.value], own[0].number))
    most = max(gaps)
    near = most < number.value * _FARTHEST and number.value < most * _FARTHEST
    exact = max(n.step for n in (own[0].number, *ahead)) <= number.step
    return _claim(scene, sentence, number, (gaps[most], own[0].number)) if exact and near else None


def _sides(
    scene: Scene, sentence: Sentence, number: NumberMention, times: Sequence[RaceTime]
) -> Sequence[Sequence[RaceTime]]:
    """The times of those whom a sentence names, by name, in its order; a name of several owners is nobody's."""
    found: dict[frozenset[str], list[RaceTime]] = {}
    stop = _CLAUSE_END.search(scene.lower, number.end, sentence.end)
    text = scene.lower[sentence.start : stop.start() if stop else sentence.end]
    told = {word.strip("'’\"“”.,;:()*") for word in text.replace("'s ", " ").replace("’s ", " ").split()}
    for one in times:
        if named := one.names & told:
            owners = {other.names for other in times if other.names & named}
            if len(owners) == 1 or one.names <= told:
                found.setdefault(one.names, []).append(one)
    return list(found.values())


def _claim(
    scene: Scene, sentence: Sentence, number: NumberMention, pair: tuple[NumberMention, NumberMention]
) -> Margin:
    maker = scene.maker
    apart = any(not sentence.start <= n.start < sentence.end for n in pair)
    quote, span, section = maker.around([number] if apart else [number, *pair])
    return make(
        Margin,
        quote=quote,
        span=span,
        section=section,
        phrase="margin.of-two-times",
        margin=maker.quantity(number),
        first=maker.quantity(pair[0]),
        second=maker.quantity(pair[1]),
        apart=apart,
    )
