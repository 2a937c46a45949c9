"""Of whom, of what and of when a figure is told, beside the figures that it may be worked out from.

"By May they were nine ahead", "a drop of £0.8m in profit", "17 metres taller than the church": what the words around a
figure bring in that its operands are not told of makes it a figure of something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.scene import SLOTS, Scene, Sentence

_NAME = expression(r"(?<![\w’'-])[A-ZÀ-ÞŁŚŠŽ][\w’'-]*")
_FUNCTION_WORDS = frozenset(
    "a an the this that these those it its they their he his she her we our i you your so thus then therefore hence and"
    " but or in on at by for from to of with after before between over under up down as if when while which who there"
    " here all both each every one two three four five six seven eight nine ten no not now still only just even"
    " altogether overall together average".split()
)
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december".split()
)
_POSSESSIVE = expression(r"['’]s?$")
_PREPOSITION = (
    r"in|on|at|over|before|after|during|with|from|for|since|until|by|under|among|through|against|across|around|within"
)
_DETERMINER = r"(?:the|a|an|its|his|her|their|our|my|this|that|these|those|some|any|every|each|only|just|about) "
_THING = rf"(?:{_DETERMINER})*(?!{_DETERMINER})(?P<thing>[a-zà-ÿ][a-zà-ÿ'’-]*|[{SLOTS['d']}{SLOTS['g']}{SLOTS['t']}])"
_PHRASE = expression(rf"(?:^|(?<=[ ,(]))(?:{_PREPOSITION}|last|next) {_THING}")
_PHRASE_AFTER = expression(
    rf"(?:,? (?:a|per|each|every|an) [a-z]+| each| apiece)?(?: [a-z'’-]+)? (?:{_PREPOSITION}|last) {_THING}"
)
_COMPARED = expression(
    r"\b(?:than(?: (?:in|on|at|for|during|with))?"
    r"(?: (?:it|they|he|she|we)(?= (?!was|were|did|had|is|are|has|have|do|does|used)[a-z]))?"
    r"|(?:ahead|clear|short|in front) of|behind|above|below"
    rf"|over(?! an? (?:year|month|week|day|decade)\b)) {_THING}"
)
_TOLD_THEN = expression(r", (?:when|where|which|who|whose)\b")
_CLAUSE_END = expression(r"[,;:()–—.]")
_NOT_SO = expression(
    r"\b(?:had been|had led|would|will|could|might|if|needs?|needed|wants?|should|not|remaining|to go"
    r"|quota|limit|targets?|threshold|deadline|required|goal of|par|cut-?off|time limit"
    r"|to play|half-?way|at the break|so far|[a-z]+ left)\b"
)
_TELLS_NOTHING = frozenset(
    "all total average end result other others them it him her second rest both us then fact words itself turn short"
    " each of hand front whole sum effect theory practice which whom that old former rival rivals"
    " runner-up runners-up".split()
)
_NORMAL = frozenset({"normal", "norm", "usual"})
_TIME = expression(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:1[89]|20)\d\d)\b"
    r"|(?<=\b[Ii]n )(?:spring|summer|autumn|winter)\b"
    r"|\b(?:last|previous) (?:year|month|week|quarter|season|time)\b"
    r"|\b(?:year|month|decade|quarter)s? (?:ago|earlier)\b"
)
"""What names a time that a table may not be of; "may" is none."""
_ABOVE = 500
"""How far before the first of some figures the words stand that tell of when they are, in characters."""
_STEM = 5
_NOT_OUT = expression(r"\bnot out\b|\bunbeaten\b|\bretired\b")
_OF_THE_BEST = expression(
    r"\W*(?:the|its|their|our|his|her) (?:best|worst|top|busiest|quietest|largest|smallest|biggest|oldest|youngest"
    r"|richest|poorest) (?!(?:day|week|month|year)\b)[a-z]+ "
)
"""What opens a sentence on one of those that a total and a count are of: "The best skipper took 340 a trip"."""
_AVERAGE_OF = expression(
    r"\b(?:average|mean),?(?: then,)? (?P<things>(?:[a-z'’-]+,? ){1,4}?)(?:with|is|was|has|had|cost|costs|stayed|spent"
    r"|took|paid|came|comes|therefore|thus|then|got|earned|weighed|measured|sold|lasted|holds|held)\b"
)
_WORD = expression(r"[a-z]{5,}")


def strangers(scene: Scene, sentence: Sentence, outcome: NumberMention, operands: Sequence[NumberMention]) -> bool:
    """Whether the words of an outcome name somebody or something that no sentence of its operands does."""
    own = [n for n in operands if sentence.start <= n.start < sentence.end]
    first = max((n.end for n in own if n.end <= outcome.start), default=sentence.start)
    if len(own) == len(operands):
        return False
    passages = [s for n in operands if (s := scene.sentence_at(n.start)) is not None]
    told = {name for passage in passages for name in _names(scene, passage.start, passage.end)}
    return any(name not in told for name in _names(scene, first, sentence.end))


def names_anew(scene: Scene, sentence: Sentence, start: int) -> bool:
    """Whether a sentence names somebody or something, behind its first word, that nothing from `start` on told of."""
    told = _DAYS.union(_names(scene, start, sentence.start))
    return any(name not in told for name in _names(scene, sentence.start + 1, sentence.end))


def _names(scene: Scene, start: int, end: int) -> Iterator[str]:
    for found in _NAME.finditer(scene.draft.prose, start, end):
        name = _POSSESSIVE.sub("", found.group().lower())
        if name not in _FUNCTION_WORDS:
            yield name


def of_something_else(
    scene: Scene,
    sentence: Sentence,
    outcome: NumberMention,
    operands: Sequence[NumberMention] = (),
    told: str = "",
) -> bool:
    """Whether the words around an outcome narrow it to a time, a place or a thing that its operands are not told of.

    "By May they were nine ahead", "a drop of £0.8m in profit", "17 metres taller than the church". `told` is what else
    is known of the operands, in lower case.
    """
    own = [n.end for n in operands if _within(sentence, n) and n.end <= outcome.start]
    first = max(own, default=sentence.start)
    lead = _slotted(sentence, first, outcome.hedge_start)
    if own and (pause := _CLAUSE_END.search(lead)) is not None:
        lead = lead[pause.end() :]
    tail = _CLAUSE_END.split(_slotted(sentence, outcome.end, sentence.end), maxsplit=1)[0]
    far = (one for n in operands if (one := scene.sentence_at(n.start)) is not None and one is not sentence)
    told += "".join(one.lower for one in far) + _slotted(sentence, sentence.start, first)
    if _NOT_SO.search(lead):
        return True
    opening, _, clause = lead.rpartition(",")
    phrases = (_PHRASE.match(opening), *_PHRASE.finditer(clause), _PHRASE_AFTER.match(tail), *_COMPARED.finditer(tail))
    return _any_unknown(phrases, told)


def times_in(sentence: Sentence) -> set[str]:
    """The months, years and seasons that a sentence names, in lower case, and "last year" and its like."""
    return {found[0].lower() for found in _TIME.finditer(sentence.scene.draft.prose, sentence.start, sentence.end)}


def of_another_time(scene: Scene, sentence: Sentence, figures: Sequence[NumberMention]) -> bool:
    """Whether a sentence names a month, a season or a year that figures of a table or a list are not told of.

    They are of those that stand among them, shortly before them, in the headings above and in the headline.
    """
    prose = scene.draft.prose
    named = times_in(sentence)
    if not named:
        return False
    first, last = min(n.start for n in figures), max(n.end for n in figures)
    above = (prose[head.start : head.end] for head in scene.heads)
    told = " ".join((*above, *scene.draft.block_at(first).section, prose[max(0, first - _ABOVE) : last])).lower()
    return any(time not in told for time in named)


def of_another(scene: Scene, sentence: Sentence, outcome: NumberMention, operands: Sequence[NumberMention]) -> bool:
    """The same of an outcome that stands with its operands, or right behind them, and so is seldom of another thing.

    It is where it is compared with one that they are not of, or narrowed at the start of its own sentence or behind it.
    """
    before = _slotted(sentence, sentence.start, outcome.hedge_start)
    tail = _CLAUSE_END.split(_slotted(sentence, outcome.end, sentence.end), maxsplit=1)[0]
    if all(_within(sentence, n) for n in operands):
        stop = _CLAUSE_END.search(scene.lower, outcome.end, sentence.end)
        end = stop.start() if stop else sentence.end
        if outcome.slot == "p" and any(outcome.end <= n.start < end for n in operands):
            return False  # "20 per cent less than the old one with 12.0 g"
        comma = scene.lower.find(",", outcome.end, sentence.end)
        if comma >= 0 and any(n.start > comma for n in operands) and _TOLD_THEN.match(scene.lower, comma):
            return False  # "dearer than in March, when they cost $0.90"
        return _any_unknown(_COMPARED.finditer(tail), before)
    far = (one for n in operands if (one := scene.sentence_at(n.start)) is not None and one is not sentence)
    told = "".join(one.lower for one in far)
    phrases = (_PHRASE_AFTER.match(tail), *_COMPARED.finditer(tail))
    if not any(_within(sentence, n) for n in operands) and _any_unknown((_PHRASE.match(before),), told):
        return True
    return _any_unknown(phrases, before + told)


def _any_unknown(phrases: Iterable[re.Match[str] | None], told: str) -> bool:
    return any(phrase is not None and _unknown(phrase["thing"], told) for phrase in phrases)


def _slotted(sentence: Sentence, start: int, end: int) -> str:
    """A part of a sentence in lower case, with one character for each mention in it."""
    pieces, at = [], start
    for mention, letter in zip(sentence.mentions, sentence.kinds, strict=True):
        first = mention.hedge_start if isinstance(mention, NumberMention) else mention.start
        if start <= first and mention.end <= end:
            pieces += [sentence.scene.lower[at:first], SLOTS[letter]]
            at = mention.end
    return "".join([*pieces, sentence.scene.lower[at:end]])


def _within(sentence: Sentence, number: NumberMention) -> bool:
    return sentence.start <= number.start < sentence.end


def _unknown(thing: str, told: str) -> bool:
    """Whether a word of a phrase is none of those that tell nothing new, and stands nowhere in what was told."""
    if thing in _NORMAL:
        return not any(word in told for word in (*_NORMAL, "average"))
    return thing not in _TELLS_NOTHING and thing[:_STEM] not in told


def narrower_mean(scene: Scene, sentence: Sentence, mean: NumberMention, unit: str | None, per: str = "") -> bool:
    """Whether a mean is of things that were not told of before: "the average primary school", of schools.

    So is one of innings that are not all over. `per` is what it is known to be given for: "on each walk".
    """
    before, after = (_slotted(sentence, *part) for part in ((sentence.start, mean.start), (mean.end, sentence.end)))
    narrowed = _PHRASE_AFTER.match(_CLAUSE_END.split(after, maxsplit=1)[0])
    if _OF_THE_BEST.match(sentence.lower) or _NOT_OUT.search(sentence.lower) or _any_unknown((narrowed,), before + per):
        return True
    found = _AVERAGE_OF.search(sentence.lower[: mean.start - sentence.start])
    if found is None:
        return False
    told = scene.lower[sentence.block.start : sentence.start + found.start()]
    new = [word for word in _WORD.findall(found["things"]) if word[:_STEM] not in told]
    return len(new) > (unit is not None)
