"""Points of a game by how they were scored: "His four conversions and two penalties gave him 14 points".

A try is worth five in one game of rugby and four in another; the copy seldom says which is played. A sum is wrong where
it is so in every game that has what was scored.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from factcheck.claims import Breakdown, Coverage, Form, Part, Sharing, make
from factcheck.expressions import any_of, expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.words import UNITS_IN_WORDS
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

CUES = (
    " tries",
    " try ",
    " try,",
    "conversion",
    "penalt",
    "touchdown",
    "free throw",
    "field goal",
    "behinds",
    "-pointer",
)
_GAMES: Sequence[Mapping[str, int]] = (
    {"try": 5, "conversion": 2, "penalty": 3, "drop goal": 3},
    {"try": 4, "conversion": 2, "penalty": 2, "goal": 2, "drop goal": 1, "field goal": 1},
    {"touchdown": 6, "extra point": 1, "field goal": 3, "safety": 2, "two-point conversion": 2},
    {"goal": 6, "behind": 1},
    {"three-pointer": 3, "two-pointer": 2, "free throw": 1, "field goal": 2, "basket": 2},
)
"""What each way of scoring is worth: in rugby union and league, in American and Australian football, in basketball."""
_WAYS = {
    word: way
    for way, words in {
        "try": "tries|try",
        "conversion": "conversions|conversion",
        "penalty": "penalties|penalty goals|penalty kicks|penalty goal|penalty kick|penalty",
        "drop goal": "drop goals|drop goal|dropped goals|dropped goal|drop kicks|drop kick",
        "field goal": "field goals|field goal",
        "goal": "goals|goal",
        "touchdown": "touchdowns|touchdown",
        "extra point": "extra points|extra point",
        "two-point conversion": "two-point conversions|two-point conversion",
        "safety": "safeties|safety",
        "behind": "behinds|behind",
        "three-pointer": "three-pointers|three-pointer|threes",
        "two-pointer": "two-pointers|two-pointer|twos",
        "free throw": "free throws|free throw",
        "basket": "baskets|basket",
    }.items()
    for word in words.split("|")
}
_ITEM = expression(
    rf"\b(?P<many>\d{{1,2}}|{any_of(UNITS_IN_WORDS)}|an?|his|her)"
    rf" (?:successful |second-half |first-half |late |early |more )?(?P<way>{any_of(_WAYS)})\b"
)
_GAVE = expression(
    r"[^.;:\d]{0,40}?\b(?:gave|giving|gives|brought|bringing|for|worth|made|makes?|making|took|taking|earned|meant"
    r"|finish(?:ed|ing)? with|end(?:ed|ing)? (?:up )?with|add up to|came to|yielded)(?: [a-z’'-]+){0,5}? $"
)
_CAME = expression(
    r"(?: [a-z]+){0,3}?(?:,|:| –)?(?: [a-z]+){0,2}? (?:with|from|through|thanks to|courtesy of|by way of|made up of"
    r"|came from|came by|:) $|: $"
)
_NOT_ALL = expression(
    r"\b(?:includ\w+|among|also|as well|another|further|plus|more|missed|of his|of her|of them|besides|already|than"
    r"|each|every|attempts?|rules|matches|games|rounds|under-\d+s?|docked)\b"
)
_JOINT = expression(r",? and (?:then )?|, |,? plus | with ")
_FOOTBALL = frozenset({"goal", "penalty"})
"""What other games have too, where a point is a goal, or two goals none."""
_MOST = 5


def read_game_points(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each number of points that a list of kicks, tries or throws beside it makes."""
    for sentence in scene.sentences_with(CUES):
        totals = [n for n in sentence.numbers if n.counted == "points" and n.unit is None and n.hedge is None]
        if len(totals) != 1 or sentence.block.cell is not None or denied(sentence):
            continue
        claim = _of(scene, sentence, totals[0])
        if claim is not None:
            yield claim


def _of(scene: Scene, sentence: Sentence, total: NumberMention) -> Breakdown | None:
    lower = scene.lower
    items = list(_ITEM.finditer(lower, sentence.start, sentence.end))
    if not 0 < len(items) <= _MOST:
        return None
    first, last = items[0].start(), items[-1].end()
    if not all(_JOINT.fullmatch(lower, one.end(), two.start()) for one, two in pairwise(items)):
        return None
    before = last <= total.start and _GAVE.fullmatch(lower, last, total.hedge_start)
    at = lower.find("points", total.end, sentence.end) + len("points")
    after = total.end < first and _CAME.fullmatch(lower, at, first)
    if not (before or after):
        return None
    scored = [(_number(one["many"], one.start("many"), one.end("many")), _WAYS[one["way"]]) for one in items]
    games = [game for game in _GAMES if all(way in game for _, way in scored)]
    sums = [sum(number.value * game[way] for number, way in scored) for game in games]
    if not games:
        return None
    if total.value in sums:
        return _claim(scene, total, scored, games[sums.index(total.value)])
    several = len(scored) > 1 or scored[0][0].value > 1
    if all(way in _FOOTBALL for _, way in scored) and "goal" in (way for _, way in scored):
        return None
    if not several or _NOT_ALL.search(sentence.lower) or any(one["many"] in ("his", "her") for one in items[1:]):
        return None
    return _claim(scene, total, scored, games[0])


def _number(written: str, start: int, end: int) -> NumberMention:
    value = Decimal(int(written) if written.isdecimal() else UNITS_IN_WORDS.get(written, 1))
    form = Form.DIGITS if written.isdecimal() else Form.WORDS
    return NumberMention(start, end, value, Decimal(1), None, None, form, start)


def _claim(
    scene: Scene, total: NumberMention, scored: Sequence[tuple[NumberMention, str]], game: Mapping[str, int]
) -> Breakdown:
    maker = scene.maker
    quote, span, section = maker.around([total, *(number for number, _ in scored)])
    return make(
        Breakdown,
        quote=quote,
        span=span,
        section=section,
        phrase="breakdown.points",
        total=maker.quantity(total),
        parts=tuple(
            make(
                Part,
                quantity=maker.quantity(number),
                label=f"{way}, {game[way]}",
                names=game[way],
                sharing=Sharing.EACH,
            )
            for number, way in scored
        ),
        coverage=Coverage.ALL,
    )
