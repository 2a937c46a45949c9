"""One figure said to be beyond others: "at 2,850 km, longer than the Elm (1,230 km) and the Ash (2,200 km)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from factcheck.claims import Extreme, Ranked, Ranking, make
from factcheck.claims.units import SCALES
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import CROWDED
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.phrases.arithmetic.ranking import BEYOND
from factcheck.extraction.phrasebook.readers.arithmetic.changes.percent_changes import comparable
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import SLOTS, Scene, Sentence

_MORE = frozenset("more higher longer taller deeper wider heavier dearer larger bigger".split())
_OF = {
    "length": frozenset("longer shorter taller deeper wider higher lower".split()),
    "mass": frozenset("heavier lighter".split()),
    "area": frozenset("larger bigger smaller".split()),
    "money": frozenset("cheaper dearer more less higher lower".split()),
    "percent": frozenset("higher lower".split()),
}
"""Which words compare figures of a kind, and nothing else of what they are told of."""
_SIDE = expression(r" (?P<side>long|high|tall|wide|deep|across|thick)\b")
_BY_SIDE = {
    "long": {"longer", "shorter"},
    "high": {"higher", "taller", "lower"},
    "tall": {"higher", "taller", "lower", "shorter"},
    "deep": {"deeper"},
    **{word: {"wider"} for word in ("wide", "across", "thick")},
}
_A_RIVALS = expression(r"(?:\(|\b(?:at|with|on|of|the|['’]s|his|her|its|their)(?: (?:only|just))?) ?$|['’]s $")
_NEW_CLAUSE = expression(r"\b(?:than|but|while|or|by|if|when|who|which|until|from|to)\b|;")
_FIRST = expression(
    rf"(?:^|[,(] ?|\b)(?:at|with|of|is|was|are|were|cost|costs|costing|measures|weighs|weighing|measuring)"
    rf"(?: (?:just|only|the|a|an))? \(?$|\($|^[\"“]?$|[{SLOTS['g']}a-z] $"
)
_UNSURE = expression(
    r"\b(?:not|never|no|nor|if|would|could|may|might|should|almost|nearly|rather|expected|forecast|planned|was once"
    r"|used to"
    r"|on average|per|each|apart from|except|twice|double|half|times|even|once)\b"
)


def read_comparisons(scene: Scene) -> Iterator[Ranking]:
    """A claim for each figure that is said to be more or less than one or several of its unit."""
    for sentence in scene.sentences:
        if not 1 < len(sentence.numbers) < CROWDED or sentence.block.cell is not None or " than " not in sentence.lower:
            continue
        for phrase in sentence.phrases(BEYOND):
            for match in phrase.matches(sentence):
                first, than = match.number("first"), match.words["than"]
                rest = _rivals(sentence, match.numbers("rest"))
                if first is not None and rest and _can_be(sentence, first, rest, than):
                    yield _claim(scene, first, rest, Extreme.HIGHEST if than in _MORE else Extreme.LOWEST, phrase.id)


def _rivals(sentence: Sentence, rest: Sequence[NumberMention]) -> Sequence[NumberMention]:
    """The figures that are told as those of what is compared with, up to the first that is not."""
    lower, last = sentence.scene.lower, rest[0].start if rest else 0

    def told(number: NumberMention) -> bool:
        nonlocal last
        joined = _NEW_CLAUSE.search(lower, last, number.hedge_start) is None
        last = number.end
        return joined and _A_RIVALS.search(sentence.sides(number)[0]) is not None

    return list(takewhile(told, rest))


def _can_be(sentence: Sentence, first: NumberMention, rest: Sequence[NumberMention], than: str) -> bool:
    """Whether the figures are of one kind, which the word compares, and none of them is a bound or a time."""
    if any(n.hedge for n in (first, *rest)) or first.unit is None or first.unit in TIME_UNITS:
        return False
    if any(n.unit != first.unit or not comparable(first, n) for n in rest):
        return False
    scale = SCALES.get(first.unit)
    kind = "money" if first.slot == "m" else "percent" if first.slot == "p" else scale.dimension if scale else ""
    if than not in _OF.get(kind, ()) or denied(sentence):
        return False
    lower = sentence.scene.lower
    side = _SIDE.match(lower, first.end)
    if side is not None and than not in _BY_SIDE[side["side"]]:
        return False  # "400 m long, is higher than the 500 m viaduct"
    return _UNSURE.search(lower, sentence.start, rest[-1].end) is None


def _claim(scene: Scene, first: NumberMention, rest: Sequence[NumberMention], extreme: Extreme, phrase: str) -> Ranking:
    maker = scene.maker
    quote, span, section = maker.around([first, *rest])
    return make(
        Ranking,
        quote=quote,
        span=span,
        section=section,
        phrase=phrase,
        extreme=extreme,
        rank=1,
        ordered=(make(Ranked, quantity=maker.quantity(first)),),
        field=tuple(make(Ranked, quantity=maker.quantity(number)) for number in rest),
    )
