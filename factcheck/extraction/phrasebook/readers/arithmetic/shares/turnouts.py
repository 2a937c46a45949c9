"""Turnout: the votes that were cast, of those on the roll, wherever a draft tells the two."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from factcheck.claims import PERCENT, FractionPhrase, Share
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import fits, proportion
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import summed
from factcheck.extraction.phrasebook.readers.arithmetic.tables.grid import grids_told_of, is_total
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_TURNOUT_BEFORE = expression(
    r"\bturnout\b(?![^.;]{0,60}\b(?:from|against|than|compared|before|last|ago|in (?:19|20)\d\d)\b)[^.;,]{0,60}$"
)
_TURNOUT_AFTER = expression(r"(?: (?:overall|final|low|high|respectable|mere|modest|average))? turnout\b")
_ANOTHER = expression(
    r"\b(?:last (?:time|year)|ago|previous|before|earlier|in (?:1\d|20)\d\d|used to|by (?:noon|midday|\d|the)|so far"
    r"|expected|forecast|would|could|if|among|women|men|young|wards?|in the (?:city|town|capital|north|south|east|west"
    r"|suburbs|villages|countryside|second|first)|abroad|elsewhere|national(?:ly)?|average|record)\b"
)
_ROLL_AFTER = expression(
    r" (?:(?:of )?(?:people|names|voters|electors|residents|citizens|members|adults|men and women|households) )?"
    r"(?:(?:who )?(?:were |are |is |was |have been )?(?:on the (?:electoral |voters['’] )?(?:rolls?|register|list)"
    r"|registered(?: to vote)?|entitled to vote|eligible(?: to vote)?|qualified to vote)\b"
    r"|(?:registered |eligible |qualified )(?:voters|electors|members)\b)| (?:voters|electors)\b"
)
_ROLL_BEFORE = expression(
    r"\b(?:electorate|electoral roll|voters['’] roll|register|roll|registered (?:voters|electors))"
    r"(?: (?:of|is|was|are|were|numbers?|numbered|has|had|holds|stands at|stood at)|:)(?: [a-z]+)?[^.;,\d\w]*$"
)
_CAST_AFTER = expression(
    r" (?:(?:people|voters|electors|residents|members|of them|men and women) )?(?:(?:had |have )?(?:voted|took part"
    r"|taken part|turned out|went to the polls|cast (?:a |their )?(?:ballots?|votes?))"
    r"|(?:votes?|ballots?|papers) (?:were |was |had been )?(?:cast|counted|in all|in total))\b"
)
_CAST_LABEL = expression(
    r"\W*(?:(?:total |all |valid )?(?:votes?|ballots?)(?: cast| counted| in all| polled)?|turnout|total|polled|cast"
    r"|all)\W*"
)
_ROLL_LABEL = expression(
    r"\W*(?:electorate|registered(?: voters| electors)?|(?:names )?on the roll|roll|eligible(?: voters)?)\W*"
)
_LEAST, _MOST = Decimal("0.05"), Decimal(1)
_NEAR = Decimal("0.25")
"""How far a turnout may be from what its figures give, as a share of it, to be told of them."""

_SPOILT = Decimal("1.05")
"""How many times the votes that count are cast at most, with those that are rejected."""


def read_turnouts(scene: Scene) -> Iterator[Share | FractionPhrase]:
    """A claim for each turnout of a draft that tells one roll and what was cast."""
    told = [(sentence, n) for sentence in scene.sentences_with(("turnout",)) for n in _turnouts(scene, sentence)]
    if not told:
        return
    rolls = {n.value: n for n in _rolls(scene)}
    if len(rolls) != 1:
        return
    (roll,) = rolls.values()
    cast = [n for n in _cast(scene) if roll.value * _LEAST < n.value < roll.value]
    cast = list({n.value: n for n in cast}.values())
    for sentence, turnout in told:
        cases: list[tuple[NumberMention, ...]] = [*((one,) for one in cast), *combinations(cast, 2)]
        cases += _rows(scene)
        cases = [case for case in cases if summed(case) < roll.value]
        bearing = [case for case in cases if fits(scene, turnout, case, (roll,))]
        if bearing:
            yield proportion(scene, turnout, bearing[0], (roll,), "share.turnout", apart=True)
        elif cases and not _ANOTHER.search(sentence.lower) and len(told) == 1:
            case = max(cases[: len(cast)] or cases, key=summed)
            given = summed(case) / roll.value * 100
            spoilt = given < turnout.value < given * _SPOILT
            if abs(given - turnout.value) < turnout.value * _NEAR and not spoilt:
                yield proportion(scene, turnout, case, (roll,), "share.turnout", apart=True)


def _turnouts(scene: Scene, sentence: Sentence) -> Iterator[NumberMention]:
    if sentence.block.cell is None and not denied(sentence):
        for number in sentence.numbers:
            before = scene.lower[sentence.start : number.hedge_start]
            if number.unit == PERCENT and (
                _TURNOUT_BEFORE.search(before) or _TURNOUT_AFTER.match(scene.lower, number.end)
            ):
                yield number


def _rolls(scene: Scene) -> Iterator[NumberMention]:
    """How many may vote, as the text or the row of a table tells it."""
    for number in _counts(scene):
        start = scene.passage_at(number.start)[0]
        if _ROLL_AFTER.match(scene.lower, number.end) or _ROLL_BEFORE.search(scene.lower[start : number.hedge_start]):
            yield number
    yield from (n for label, n in _cells(scene) if _ROLL_LABEL.fullmatch(label))


def _cast(scene: Scene) -> Iterator[NumberMention]:
    """How many did, as the text or the last rows of a table tell it."""
    yield from (n for n in _counts(scene) if _CAST_AFTER.match(scene.lower, n.end))
    yield from (n for label, n in _cells(scene) if _CAST_LABEL.fullmatch(label) or is_total(label))


def _rows(scene: Scene) -> Iterator[tuple[NumberMention, ...]]:
    """The votes of all candidates, where a table prints no total of them."""
    for grid in grids_told_of(scene):
        for column, figures in grid.columns.items():
            header = grid.headers.get(column, "").lower()
            if "vote" in header and "%" not in header and len(figures) > 1 and grid.additive(column):
                yield tuple(figure.number for figure in figures)


def _counts(scene: Scene) -> Iterator[NumberMention]:
    for number in scene.within(0, len(scene.draft.prose), NumberMention):
        if number.slot == "n" and number.value > 20 and scene.draft.block_at(number.start).cell is None:
            yield number


def _cells(scene: Scene) -> Iterator[tuple[str, NumberMention]]:
    for grid in grids_told_of(scene):
        for figures in grid.columns.values():
            yield from ((f.label.lower(), f.number) for f in figures if f.number.unit is None and f.number.value > 20)
