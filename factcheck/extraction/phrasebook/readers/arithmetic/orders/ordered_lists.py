"""Lists that are said to come in an order: "from most rain to least: Ash (91mm), Bree (77mm), Elm (60mm)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claims import Extreme, Ranked, Ranking, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.orders.series import plain_list, series_of
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_TOP = "most|largest|biggest|highest|greatest|top|best|longest|tallest|heaviest|dearest|high|large"
_BOTTOM = "least|fewest|smallest|lowest|bottom|worst|shortest|lightest|cheapest|low|small"
_ORDER = expression(
    rf"\b(?:from (?:the )?(?:(?P<falling>{_TOP})|(?P<rising>{_BOTTOM})) (?:[a-z]+ )?to (?:the )?(?:{_TOP}|{_BOTTOM})\b"
    r"|in (?P<way>descending|ascending|falling|rising) order\b"
    r"|(?P<either>in order of (?:size|length|height|weight|population|attendance|votes|price|cost|capacity|points)))\b"
)
_THAN_ANY = expression(
    r"\b(?:(?P<more>more|higher|larger|bigger|greater|longer|heavier|taller|dearer|deeper|wider)|(?P<less>less|fewer"
    r"|lower|smaller|shorter|lighter|cheaper)) (?:[a-z]+ )?than (?:any|each|every one|all) of (?:the|its|their|his|her"
    r"|those) (?:[a-z]+ ){0,4}?(?=\(|:|, )"
)
_FEWEST = 3


def read_ordered_lists(scene: Scene) -> Iterator[Ranking]:
    """At most one claim for each sentence that puts its figures in an order, or one of them beyond all others."""
    for sentence in scene.sentences:
        if not _FEWEST <= len(sentence.numbers) < CROWDED or sentence.block.cell is not None or denied(sentence):
            continue
        if order := _ORDER.search(scene.lower, sentence.start, sentence.end):
            yield from _in_order(scene, sentence, order)
        elif beyond := _THAN_ANY.search(scene.lower, sentence.start, sentence.end):
            yield from _beyond(scene, sentence, beyond)


def _in_order(scene: Scene, sentence: Sentence, order: re.Match[str]) -> Iterator[Ranking]:
    listed = [one for one in series_of([sentence]) if one.number.start > order.end()]
    figures = [one.number for one in listed]
    if len(figures) < _FEWEST or not plain_list(listed, [sentence]) or any(n.hedge for n in figures):
        return
    falling = bool(order["falling"]) or order["way"] in ("descending", "falling")
    if order["either"]:
        values = [n.value for n in figures]
        falling = values[0] >= values[-1]
        if not all((one >= two) is falling or one == two for one, two in pairwise(values)):
            return
    yield _claim(scene, figures, (), Extreme.HIGHEST if falling else Extreme.LOWEST)


def _beyond(scene: Scene, sentence: Sentence, beyond: re.Match[str]) -> Iterator[Ranking]:
    """ "At 720 pages, longer than any of the first three (310, 288 and 415)"."""
    figures = [n for n in sentence.numbers if n.slot in "nmu" and n.unit not in TIME_UNITS]
    first = next((n for n in reversed(figures) if n.end <= beyond.start()), None)
    others = [n for n in figures if n.start >= beyond.end()]
    if first is None or len(others) < _FEWEST - 1 or any(n.hedge for n in (first, *others)):
        return
    if all(n.unit in (first.unit, None) and not n.counted for n in others):
        yield _claim(scene, [first], others, Extreme.HIGHEST if beyond["more"] else Extreme.LOWEST)


def _claim(scene: Scene, ordered: Sequence[NumberMention], field: Sequence[NumberMention], extreme: Extreme) -> Ranking:
    maker = scene.maker
    quote, span, section = maker.around([*ordered, *field])
    return make(
        Ranking,
        quote=quote,
        span=span,
        section=section,
        phrase="order-of-a-list",
        extreme=extreme,
        rank=1,
        ordered=tuple(make(Ranked, quantity=maker.quantity(number)) for number in ordered),
        field=tuple(make(Ranked, quantity=maker.quantity(number)) for number in field),
    )
