"""The words of multiples: "twice as many", "a tenfold leap", "half as much again", "a third of the price of"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import Hedge
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.words import DENOMINATORS, HEDGES, SCALES, TENS_IN_WORDS, UNITS_IN_WORDS
from factcheck.extraction.phrasebook.phrases.arithmetic.ratio import MULTIPLES

_COUNTS = {**UNITS_IN_WORDS, **TENS_IN_WORDS, **{f"a {word}": value for word, value in SCALES.items()}, "dozen": 12}
_N = rf"\d{{1,4}}(?:\.\d+)?|{'|'.join(sorted(_COUNTS, key=len, reverse=True))}"
_ADJECTIVE = (
    r"(?:many|much|high|large|big|long|far|heavy|tall|fast|quick|slow|great|old|wide|deep|strong|likely|costly|dear)"
)
_MORE = (
    r"(?:more|higher|larger|bigger|greater|longer|farther|further|heavier|taller|faster|quicker|dearer|wider|deeper"
    r"|stronger)"
)
_LESS = r"(?:less|fewer|lower|smaller|shorter|weaker|lighter|cheaper|slower|poorer)"
_AND_A_HALF = "(?:one|two|three|four) and a half"
_PART = "half|a (?:third|quarter|fifth|sixth|eighth|tenth)"
THE_SIZE = (
    r"(?:the|its|their) (?:price|cost|size|length|height|width|weight|area|population|number|rate|level|amount|value"
    r"|speed|depth|distance|volume|capacity|fee|rent|salary|income|turnover|wage|pay|budget|bill|toll|strength|mass)"
)
_WORD = "|".join(word for word in MULTIPLES if not word.startswith("hal"))
_A_DOUBLE = r"(?:(?<=\ba )|(?<=\bthe ))double\b|double (?:rooms?|beds?|digits?|figures?|bills?|acts?|faults?|glazing)\b"
"""A thing called so, and no multiple: "a double by the sea", "double figures"."""
_CUE = expression(
    rf"(?<!\bnot )\b(?:(?P<fold>{_N}|hundred|thousand)[- ]?fold\b"
    rf"|(?P<times>{_N}|{_AND_A_HALF}) times(?= {_MORE}\b| (?:as|over|that of|the|what|its|their)\b| {_LESS}\b|[,.;)–—])"
    rf"(?P<than> (?:{_MORE}|{_LESS}))?"
    rf"|(?:a )?multiple of (?P<multiple>{_N})\b(?![,.]?\d)"
    r"|(?:ratio|cover|gearing)(?: of|:| is| was| stood at|,)? (?P<ratio>\d{1,3}(?:\.\d+)?)(?: times)?(?=[,.;)]|$)"
    r"(?!\.\d)"
    rf"|(?P<again>{_PART}) as {_ADJECTIVE} again\b|(?P<part>{_PART})"
    rf"(?: as {_ADJECTIVE}\b| (?:of )?{THE_SIZE} (?=of |that ))"
    rf"|(?!{_A_DOUBLE})(?P<verb>{_WORD}|halv(?:ed|ing|es)|quadruple|quintuple)"
    rf"(?P<as> as {_ADJECTIVE}(?! again\b))?\b(?!-))"
)
CUES = (
    *(
        "fold",
        " times",
        "multiple of",
        "ratio",
        "cover",
        "gearing",
        " as ",
        "doubl",
        "tripl",
        "trebl",
        "twice",
        "thrice",
    ),
    *("quadrupl", "quintupl", "halv", "half the ", "half its ", "third of the ", "quarter of the ", "fifth of the "),
    *("sixth of the ", "eighth of the ", "tenth of the "),
)
_AS = expression(
    rf" (?:{_MORE}|{_LESS}|as|over|that|those|the|what|its|their|his|her|this|last|normal|usual|{_ADJECTIVE})\b"
)
_BY = expression(r"\b(?:by|or|is|was|are|were|times|of|to|at|nearly|almost|about|some|roughly|exactly|over|than|up) $")
_ONE_OF_TWO = expression(r"\bbetween [a-z ]{3,24} and $")
_LEAD = 12
_HALF = Decimal("0.5")


class Multiple(NamedTuple):
    """A multiple in the words of the copy."""

    start: int
    end: int
    value: Decimal
    """At least one: how many times the smaller figure the larger is."""
    part: bool
    """Whether the smaller one is told as a part of the larger: "half as many"."""
    exact: bool
    """Whether it is printed with decimals or as a ratio, and so no word for what comes near it."""
    moved: bool
    """Whether it is told as a change, of figures from which and to which it goes."""
    more: bool
    """Whether "three times more" may mean four times as much."""
    hedge: Hedge | None
    again: bool = False
    """Whether it is "half as many again"."""
    lasting: bool = False
    """Whether it may be of lengths of time: "twice as long"."""
    fast: bool = False
    """Whether it is of speeds, so that of two lengths of time the larger is of the slower: "twice as fast"."""


def told_multiples(lower: str, start: int, end: int) -> Iterator[Multiple]:
    """Every multiple in a range of the prose that is one of figures, and no number of times that a thing was done."""
    for told in _CUE.finditer(lower, start, end):
        if not (_how_often(lower, told) or _OF_BOTH.match(lower, told.end(), end)):
            multiple = _multiple(lower, told)
            if multiple is not None:
                yield multiple


def _how_often(lower: str, told: re.Match[str]) -> bool:
    """Whether "twice" and "six times" count how often something was done: "three of them went twice", or are the end of
    a range."""
    if _ONE_OF_TWO.search(lower, max(0, told.start() - 40), told.start()):
        return True  # "between a fifth and a quarter as much"
    if told["as"] or (told["verb"] not in ("twice", "thrice") and not told["times"]):
        return False
    return not _AS.match(lower, told.end()) and _BY.search(lower, max(0, told.start() - _LEAD), told.start()) is None


def _multiple(lower: str, told: re.Match[str]) -> Multiple | None:
    kind = {"than": "times", "as": "verb"}.get(told.lastgroup or "", told.lastgroup)
    words = told[kind or 0]
    match kind:
        case "part":
            value = Decimal(DENOMINATORS[words.removeprefix("a ")])
        case "again":
            value = 1 + 1 / Decimal(DENOMINATORS[words.removeprefix("a ")])
        case "verb":
            above, below = MULTIPLES.get(words, (4, 1) if words == "quadruple" else (5, 1))
            value = Decimal(above) / below
        case _:
            whole = words.removesuffix(" and a half")
            value = Decimal(_COUNTS.get(whole) or SCALES.get(whole) or whole)
            value += _HALF if whole != words else 0
    less = (told["than"] or "").strip() in _LESSER
    part = kind == "part" or value < 1 or less
    if value in (0, 1):
        return None
    exact = kind in ("ratio", "multiple", "again") or "." in words or " and a half" in words
    more = bool(told["than"]) and not less
    start, hedge = _hedge(lower, told.start())
    lasting = _LASTING.match(lower, told.start(), told.end() + _BEHIND)
    moved = kind == "verb" and not told["as"] and not (words in _NO_MOVES and _THE.match(lower, told.end()))
    return Multiple(
        start,
        told.end(kind or 0) if kind == "verb" else told.end(),
        1 / value if value < 1 else value,
        part,
        exact,
        moved,
        more,
        hedge,
        kind == "again" or " and a half" in words,
        lasting is not None,
        lasting is not None and bool(lasting["fast"] or lasting["faster"]),
    )


_NO_MOVES, _THE = (
    frozenset("double triple treble quadruple quintuple twice thrice".split()),
    expression(r" (?:the|that) "),
)
_OF_BOTH = expression(r" (?:as|of|than) (?:[a-z]+ ){0,3}(?:together|combined|both|each other)\b")
_LASTING = expression(
    r".{0,30} (?:as (?:long|slow|(?P<fast>fast|quick))|longer|shorter|slower|(?P<faster>fast|quick)er)\b"
)
_BEHIND = 9
"""How far the word of length may stand behind a multiple, in characters: " as quick"."""
_LESSER = frozenset(_LESS[3:-1].split("|"))


def _hedge(lower: str, start: int) -> tuple[int, Hedge | None]:
    before = lower[max(0, start - 24) : start].split()
    for count in (3, 2, 1):
        if hedge := HEDGES.get(" ".join(before[-count:])):
            return start, hedge
    return start, None
