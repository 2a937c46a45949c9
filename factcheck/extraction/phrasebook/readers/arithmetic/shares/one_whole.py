"""Why shares that come to more than all are of one whole: each names one, a pound is spent once, they make a blend.

What says so may stand in the sentence before the list or behind it: "Each named one means. Driving was named by 58 per
cent, the bus by 31, walking by 14".
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcheck.expressions import any_of, expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, NumberMention
from factcheck.extraction.phrasebook.readers.arithmetic.shares.listed_shares import hundredths, shares_of, slack
from factcheck.extraction.phrasebook.roles import starting, surely_changing
from factcheck.extraction.phrasebook.scene import Sentence

_SMALL = "two|three|four|five|six|seven|eight|[2-8]"
_ONE_EACH = expression(
    r"\b(?:each|every(?:body|one)|all|they|people|voters|respondents|pupils|members|visitors|passengers|workers|those)"
    r"(?: [a-z]+){0,3}? (?:named|chose|picked|gave|ticked|could (?:name|choose|pick|give|tick)"
    r"|had to (?:name|choose|pick)|were (?:asked|told|allowed) to (?:name|choose|pick|give|tick))"
    r" (?:just |only |exactly )?(?:one|a single)\b"
    r"|\b(?:only |just )?one (?:answer|choice|reason|vote) (?:was|only|each|per|allowed|to)\b"
    r"|\b(?:their|the|his or her) (?:main|chief|usual|most important) (?:reason|means|mode|way|cause|source)\b"
)
_DIVIDED = expression(
    r"\b(?:divided|split|shared(?: out)?|carved up|distributed|apportioned) (?:up )?(?:among|amongst|between|into|as"
    r"|like|thus)\b"
    rf"|\b(?:came|comes|sold|sells|goes|went|made) (?:up )?(?:in|into|from|among|between|by|to|on)"
    rf" (?:its |the |our |their |just )?(?:{_SMALL}) (?:[a-z]+ )?[a-z]+s: "
    r"|\b(?:blend|mixture|mix|alloy|mortar|feed|recipe) (?:is|was|holds|has|contains)\b"
)
_MAKES_UP = expression(
    r"\b(?:ma[dk]es? up|account(?:s|ed)? for|constitutes?|represents?|takes?|took|holds?|held|suppl(?:y|ies|ied)"
    r"|provides?|provided) (?:about |some |nearly |just )?$"
)
_OF_A_WHOLE = expression(r" of (?:the|its|our|their|all) [a-z]+(?: [a-z]+)?,")
_EVERY = expression(
    r"\b(?:each|every) (?:[a-z]+ )?(?:pound|dollar|euro|rand|rupee|shilling)\b[^.:]{0,30}"
    r"\b(?:goes|go|went|spent|used|divided|split)\b"
)
_WAYS = expression(
    r"\b(?:(?:by|on|the|in) (?:an? |the )?(?P<way>car|bus|train|foot|bicycle|bike|tram|taxi|ferry|boat|plane|lorry"
    r"|rail|road|sea|air|water)|(?P<how>driving|walking|cycling|walk|cycle|drive))(?= ?[,;.:)]|$| and\b)"
)
_SEVERAL_WAYS = 3
_YES = expression(r"(?: of [a-z ]{3,20})? (?:voted |said |were )?(?:yes|for|in favour)\b")
_NO = expression(r"(?: of [a-z ]{3,20})? (?:voted |said |were )?(?:no|against)(?=[.,;)]|$)")
_PARTS = expression(
    r"\b(?:of (?:whom|which|these|them|those|that|it)|overlap\w*|both|more than one|as well|also|last|in (?:january"
    r"|february|march|april|may|june|july|august|september|october|november|december)|at least|up to|stakes?"
    rf"|than|compared|{any_of(('rose', 'fell', 'increased', 'decreased', 'grew', 'respectively'))})\b"
)
_OF = expression(r"(?: [a-z]+)? of (?!it\b)|(?: [a-z]+){0,3} in the (?:first|second|third)\b")
_APART = expression(r"\b(?:at|in the (?:first|second|third)[a-z ]*) $")
_AROUND = 160
_ALL, _MOST = Decimal(100), Decimal(120)
_TWO = 2


def more_than_one_whole(sentence: Sentence) -> tuple[list[NumberMention], str] | None:
    """The shares of a sentence that come to more than all of one whole, and why they are of one."""
    every = _every(sentence)
    shares, clean = shares_of(sentence, every=every)
    told = {number.start for number in sentence.numbers}
    if len(shares) < _TWO or any(share.start not in told for share in shares):
        return None  # "the other half" is no mention
    if any(share.hedge or starting(sentence, share) for share in shares):
        return None
    lower = sentence.scene.lower
    if any(_OF.match(lower, share.end) for share in shares[1:]) or any(
        surely_changing(sentence, share) or _APART.search(sentence.sides(share)[0]) for share in shares
    ):
        return None
    if sum(isinstance(one, DateMention) for one in sentence.mentions) >= _TWO:
        return None
    total = sum((hundredths(share) for share in shares), Decimal(0))
    most = _ALL + sum((slack(share) for share in shares), Decimal(0))
    if not most < total <= _MOST or _PARTS.search(sentence.lower):
        return None
    if len(shares) == _TWO:
        return (shares, "nobody votes both ways") if clean and _yes_and_no(sentence, shares) else None
    basis = _basis(sentence, shares, every=every)
    return (shares, basis) if basis else None


def _every(sentence: Sentence) -> bool:
    """Whether the sentence, or the one before it, asks where each pound goes."""
    scene = sentence.scene
    return _EVERY.search(scene.lower, max(sentence.block.start, sentence.start - _AROUND), sentence.end) is not None


def _yes_and_no(sentence: Sentence, shares: Sequence[NumberMention]) -> bool:
    lower, (one, two) = sentence.scene.lower, shares
    return bool(_YES.match(lower, one.end, two.start) and _NO.match(lower, two.end, sentence.end))


def _basis(sentence: Sentence, shares: Sequence[NumberMention], *, every: bool) -> str:
    lower = sentence.scene.lower
    if every:
        return "a sum is spent once"
    low = max(sentence.block.start, sentence.start - _AROUND)
    if (found := _ONE_EACH.search(lower, low, min(sentence.block.end, sentence.end + _AROUND))) is not None:
        return f"“{found.group().strip()}” is one answer each"
    if (found := _DIVIDED.search(lower, low, shares[0].start)) is not None:
        return f"“{found.group().strip()}” tells of one whole"
    if _MAKES_UP.search(sentence.sides(shares[0])[0]) and _OF_A_WHOLE.match(lower, shares[0].end):
        return "the list goes on with shares of the same"
    ways = [found["way"] or found["how"] for found in _WAYS.finditer(lower, sentence.start, sentence.end)]
    if len(set(ways)) == len(ways) >= max(_SEVERAL_WAYS, len(shares) - 1):
        return "each comes in one of these ways"
    return ""
