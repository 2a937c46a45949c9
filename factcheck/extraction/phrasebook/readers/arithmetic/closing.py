"""Whether a figure closes its clause: what follows it otherwise may make it a figure of something else."""

from __future__ import annotations

import re

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.scene import Sentence

_ENDS = expression(
    r" ?(?:[,.;:!?)\]\"”’…–—-]|$|\n)"
    r"| (?:and|but|while|have|has|had|were|was|are|is|did|do|does|will|would|said|say|says|voted|signed|took|came|went"
    r"|chose|replied|on average|in all|in total|altogether|all told|so far|overall|of the (?:total|whole|lot))\b"
)
_STOPS = expression(r" ?(?:[,.;:!?)\]\"”’…–—-]|$|\n)")


_AND_OTHERS = expression(
    r"(?: [a-z][a-z'’-]*){0,4},? and (?:an?other|one|the other|some|several|a few|others|two|three)\b"
)


_CONDITION = expression(
    r"(?: (?!and\b|but\b)[a-z][a-z'’-]*){0,5}?(?: while|,? (?:once|when|if|unless|without|excluding|not counting"
    r"|leaving out|apart from|outside|except|before (?:costs|tax|fees)|after (?:costs|tax|fees)))\b",
    re.IGNORECASE,
)


def conditioned(text: str, end: int) -> bool:
    """Whether what a figure says is so in some cases alone: "310 a day when they were not resting"."""
    return _CONDITION.match(text, end) is not None


def goes_on(sentence: Sentence, end: int) -> bool:
    """Whether others are told with a figure that ends there: "leaving four in harbour and another on the slip"."""
    return _AND_OTHERS.match(sentence.lower, end - sentence.start) is not None


def closes(sentence: Sentence, end: int, *, strictly: bool = False) -> bool:
    """Whether the clause ends, or its verb follows, at a prose offset; `strictly`, whether it ends.

    "$90 a day." closes; "$90 a day without flights" and "95% confidence" do not.
    """
    at = end - sentence.start
    pattern = _STOPS if strictly else _ENDS
    return pattern.match(sentence.lower, at) is not None
