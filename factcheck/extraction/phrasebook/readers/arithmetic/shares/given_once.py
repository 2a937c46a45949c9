"""Why no part of a whole can be in two of some shares of it: it is given once, or each has one vote."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.sums.opposites import exclude
from factcheck.extraction.phrasebook.readers.arithmetic.sums.votes import AGAINST, FOR, NEITHER
from factcheck.extraction.phrasebook.scene import Sentence

_TWO_SIDES, _ALL_SIDES = 2, 3
_OF_THE_VOTE = expression(
    r" of (?:the )?(?:votes?|ballots?|poll)(?: cast)?(?:,| and|;|,? while|,? with|, and)(?: and| while)?"
    r" (?:[a-z'’.-]+ ){1,4}"
)
_THAT_IS_ALL = expression(r"(?: of (?:the )?(?:votes?|ballots?|poll)(?: cast)?)?[.,;)]?\s*$")
_VOTED = expression(
    r"(?: of (?:voters|members|the votes|those)(?: [a-z]+)?)? (?:voted|said|chose|opted|backed|opposed|were|are) "
)
COUNTED_ONCE = frozenset(
    "ballot vote seat sale revenue turnover income spending budget money cost export import freight cargo traffic"
    " energy electricity power land area water waste emission output production crop harvest catch death trip journey"
    " flight export profit debt stock share space time total".split()
)
"""What is counted once: a ballot is cast in one place, a respondent may tick several boxes."""
_ANOTHER_ROUND = expression(r"\bin (?:the (?:second|next|last|other|final)|(?:19|20)\d\d)\b")
_WENT_TO = expression(
    r" of (?:the|his|her|its|their|our)(?: [a-z'’-]+){0,2}? (?P<of>[a-z]+),? (?:will |is |was |were |are |has |have )?"
    r"(?:went|goes?|gone|left|given|spent|comes?|came|paid|allocated|earmarked|set aside) (?P<link>to|from|on|for|by) "
)
_OF_THE_FUND = expression(
    r"(?:out )?of (?:the |its |her |his |their )?(?:[^\s,;:]+ ){0,3}?(?:estate|fortune|inheritance|legacy|prize|pot"
    r"|grant|fund|budget|profits?|money|land|income|spending|total|sum|proceeds|takings)(?: [a-z]+)?, "
)
_GOES_TO = expression(
    r" (?:will )?(?:went|goes?|be spent|be paid|is spent|was spent|was left|comes?|came) (?P<link>to|from|on|for|by) "
)
_AND_TO = expression(r" (?P<link>to|from|on|for|by) ")
_LEFT_TO_HEIRS = frozenset("estate fortune inheritance legacy prize pot grant fund budget profit money".split())


def divided_once(sentence: Sentence, shares: Sequence[NumberMention]) -> str:
    """Why nothing can be in two of some shares of it, or nothing: it went to one after another, or all voted once."""
    lower = sentence.scene.lower
    first = _WENT_TO.match(lower, shares[0].end, sentence.end)
    if first is None and _OF_THE_FUND.match(lower, sentence.start, shares[0].start):
        first = _GOES_TO.match(lower, shares[0].end, sentence.end)
    whole = first["of"] if first and "of" in first.groupdict() else "whole"
    if first is not None and (whole == "whole" or noun_key(whole) in COUNTED_ONCE | _LEFT_TO_HEIRS):
        links = [_AND_TO.match(lower, share.end, sentence.end) for share in shares[1:]]
        if all(link is not None and link["link"] == first["link"] for link in links):
            return f"all are shares of the {whole}"
    if len(shares) == _ALL_SIDES:
        ends = [*(share.hedge_start for share in shares[1:]), sentence.end]
        said = [lower[share.end : end] for share, end in zip(shares, ends, strict=True)]
        if all(side.search(words) for side, words in zip((FOR, AGAINST, NEITHER), said, strict=True)):
            return "nobody answers both ways"
    if len(shares) == _TWO_SIDES:
        told = lower[shares[0].end : shares[1].hedge_start], lower[shares[1].end : sentence.end]
        if _ANOTHER_ROUND.search(told[0]):
            return ""
        if (told[0].startswith(" of ") and not told[1].startswith(" of ") and exclude(*told)) or (
            _OF_THE_VOTE.fullmatch(told[0]) and _THAT_IS_ALL.fullmatch(told[1])
        ):
            return "nothing is in both"
        if all(_VOTED.match(side) for side in told) and FOR.search(told[0]) and AGAINST.search(told[1]):
            return "nobody answers both ways"
    return ""
