"""Passages in which a wrong statement of the world is no slip: of another time, asked, denied, or held by others."""

from __future__ import annotations

from factcheck.drafts.draft import Block
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.scene import Scene

_ANOTHER_TIME = expression(
    r"\b(?:then(?: the| a|,|-)|by then|former(?:ly)?|once (?:the|a|part)|until \S*\d|historic(?:al|ally)?|ancient"
    r"|medieval"
    r"|colonial|soviet|ottoman|empire|imperial|dynasty|century|centuries|kingdom of|khanate|sultanate|caliphate"
    r"|in those days|at (?:that|the) time|used to|was (?:then|once) |was (?:the|its) capital|were the capitals|pre-war"
    r"|wartime|partition|emperor|tsar|moved (?:its|the|their) (?:capital|seat)|relocat\w{1,6}|(?:new|old"
    r"|future) capital"
    r"|ex-\w+|de facto|self-\w+|breakaway|rebel|unrecogni[sz]ed|recogni\w{2,5}|proclaim\w{1,3}|stronghold)"
)
_DENIED = expression(
    r"\b(?:not so|not true|untrue|false(?:ly|hood)?|wrong(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|mistakes?"
    r"|misconception|myth"
    r"|confus\w{1,4}|mix(?:es|ed)? up|error|correction|debunk\w{0,4}"
    r"|contrary to|surely|supposed(?:ly)?|alleged(?:ly)?|so-called|believes?|believed|thinks?|thought|imagin\w{1,4}"
    r"|pretend\w{0,3}|quiz|trivia|guess(?:ed)?|if \w+ (?:were|was|had)|fiction(?:al)?|true or false|do you know|as if"
    r"|rather than|instead of|joked|satir\w{1,4})\b"
)
_TAKEN_BACK = expression(
    r"(?:no\b|not\b|wrong\b|it (?:is|was) not\b|it isn['’]t\b|actually\b|in fact\b|in truth\b|in reality\b"
    r"|that (?:is|was) "
    r"(?:wrong|not|a|an|false|untrue)\b|the (?:real|actual|true|correct)\b|false\b|never\b|except\b|wait\b"
    r"|of course not\b)"
)
_REACH = 90
"""How many characters before and after a claim may put it into another light."""
_AHEAD = 120
_PASSAGE = 3000
"""How many characters before and after a claim are looked at in all."""
LONG_AGO, AGO = 1950, 1995
"""A year before these, in the paragraph and in the sentence, puts the copy into another time."""


def is_aside(scene: Scene, start: int, end: int) -> bool:
    """Whether a passage, by the range of the prose that it stands in, is none that the draft answers for."""
    block = scene.draft.block_at(start)
    first, last = sentence_range(scene, start, end)
    near = scene.lower[max(first, start - _REACH) : min(last, end + _REACH)]
    if _ANOTHER_TIME.search(near) or _DENIED.search(near):
        return True
    if scene.lower[max(first, last - _REACH) : last].rstrip("\"'”’) ").endswith("?"):
        return True
    if _TAKEN_BACK.match(scene.lower[last : min(block.end, last + _AHEAD)].lstrip(" \n\"'“”‘’(—–-")):
        return True
    if scene.anchor is not None and scene.anchor.day.year < AGO:
        return True
    years = [(m.start, year) for m in scene.within(*_around(block, start, end), DateMention) for year in _years(m)]
    return any(year < (AGO if first <= at < last else LONG_AGO) for at, year in years)


def sentence_range(scene: Scene, start: int, end: int) -> tuple[int, int]:
    """The sentence that a range of the prose stands in, or the range itself where no sentence is known."""
    sentence = scene.sentence_at(start)
    if sentence is not None and sentence.start <= start:
        return sentence.start, max(end, sentence.end)
    block = scene.draft.block_at(start)
    low, high = _around(block, start, end)
    first = scene.draft.prose.rfind(". ", low, start) + 2
    last = scene.draft.prose.find(". ", end, high)
    return max(first, low), last if last >= 0 else high


def _around(block: Block, start: int, end: int) -> tuple[int, int]:
    """As much of a block around a range as is looked at."""
    return max(block.start, start - _PASSAGE), min(block.end, end + _PASSAGE)


def _years(mention: DateMention) -> tuple[int, ...]:
    if mention.years is not None:
        return mention.years
    return (mention.year,) if mention.year is not None else ()
