"""Shares of groups that leave nobody out and nobody in two: ages from the youngest on to the oldest, men and women."""

from __future__ import annotations

import re
from itertools import pairwise

from factcheck.claims import PERCENT, Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.words import TENS_IN_WORDS, UNITS_IN_WORDS
from factcheck.extraction.phrasebook.scene import Sentence

_WORDS = "|".join((*TENS_IN_WORDS, *(word for word, value in UNITS_IN_WORDS.items() if value)))
_YEARS = rf"(?:\d{{1,2}}|{_WORDS})"
_BAND = expression(
    rf"\b(?:(?:under|below|younger than)(?: the age of)? (?P<under>{_YEARS})"
    rf"|(?P<upto>{_YEARS}) (?:or|and) (?:under|younger|below)"
    rf"|(?P<from>{_YEARS})(?: ?[-–] ?| to | and | through )(?P<to>{_YEARS})"
    rf"|(?:over|above|older than)(?: the age of)? (?P<over>{_YEARS})"
    rf"|(?P<on>{_YEARS})(?: (?:or|and) (?:over|above|older|more|up)|\+| upwards?))"
    r"(?! per ?cent|%)"
)
_TO_BAND = expression(
    r"(?: of (?:the|its|all|our|their)(?: [a-z]+){1,2}?)?,?(?: (?P<were>were|are|was|is|being))?"
    r"(?: (?:aged|between|from|in the))*(?: ages? of)? ?"
)
"""What stands between a share and the ages of those whose share it is: not "44 per cent of those under 15"."""
_NO_AGES = expression(
    r"\b(?:km|miles?|metres?|hectares?|employees|staff|rooms|dollars|euros|points|goals|marks)\b|[$€£]"
)
_SEXES = expression(
    r"[^,;.]{0,40}?\b(?:were|are|was|is) (?P<one>men|women|male|female|boys|girls),?(?: and|;|,)(?: the)? "
)
_OTHER_SEX = expression(r"(?: (?:were|are|was|is))? (?P<two>men|women|male|female|boys|girls)\b")
_PAIRS = ({"men", "women"}, {"male", "female"}, {"boys", "girls"})
_FEWEST = 3
_ALL, _FULL = 100, 101
_ANOTHER_TIME = expression(r"\b(?:in|by|since|than|from|of) (?:19|20)\d\d\b|\b(?:ago|last|earlier|previous)\b")


def shares_of_groups(sentence: Sentence) -> tuple[list[NumberMention], str] | None:
    """The shares of such groups, and what makes them all there is; None where a sentence tells of none."""
    shares = [one for one in sentence.numbers if _is_share(one)]
    if len(shares) < 2 or any(one.hedge for one in shares) or _ANOTHER_TIME.search(sentence.lower):
        return None
    return _ages(sentence, shares) or _sexes(sentence, shares)


def _is_share(number: NumberMention) -> bool:
    return number.unit == PERCENT or (number.form is Form.FRACTION and number.unit is None)


def _ages(sentence: Sentence, shares: list[NumberMention]) -> tuple[list[NumberMention], str] | None:
    """ "12% were under 20, 34% were 20 to 39 and 54% were 40 or older": each share with its ages, in their order."""
    if len(shares) < _FEWEST or _NO_AGES.search(sentence.lower):
        return None
    lower = sentence.scene.lower
    ends = [*(one.hedge_start for one in shares[1:]), sentence.end]
    bands = [list(_BAND.finditer(lower, one.end, end)) for one, end in zip(shares, ends, strict=True)]
    if any(len(found) != 1 for found in bands):
        return None
    to = [_TO_BAND.fullmatch(lower, one.end, found[0].start()) for one, found in zip(shares, bands, strict=True)]
    if not all(to) or not (to[0] and to[0]["were"]):
        return None
    ages = [_limits(found[0]) for found in bands]
    if ages[0] > ages[-1]:
        ages.reverse()
    follow = all(one[1] in (two[0], two[0] - 1) for one, two in pairwise(ages))
    if not follow or ages[0][0] != 0 or ages[-1][1] != _ALL:
        return None
    return shares, "the ages leave nobody out"


def _limits(found: re.Match[str]) -> tuple[int, int]:
    """The youngest and the oldest of a group, 0 and 100 where it is open."""
    for name in ("under", "upto"):
        if found[name]:
            return 0, _years(found[name]) - (name == "under")
    for name in ("over", "on"):
        if found[name]:
            return _years(found[name]) + (name == "over"), _ALL
    return _years(found["from"]), _years(found["to"])


def _years(printed: str) -> int:
    return int(printed) if printed.isdigit() else TENS_IN_WORDS.get(printed) or UNITS_IN_WORDS[printed]


def _sexes(sentence: Sentence, shares: list[NumberMention]) -> tuple[list[NumberMention], str] | None:
    """ "62% were men and 48% women": more than there can be; fewer leaves some whose sex nobody knows."""
    if len(shares) != len(("one", "two")) or sum(one.value for one in shares if one.unit) <= _FULL:
        return None
    first, second = shares
    lower = sentence.scene.lower
    one = _SEXES.fullmatch(lower, first.end, second.start)
    two = _OTHER_SEX.match(lower, second.end, sentence.end)
    if one is None or two is None or {one["one"], two["two"]} not in _PAIRS:
        return None
    return shares, "nobody is counted as both"
