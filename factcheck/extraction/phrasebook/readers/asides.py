"""Passages that the draft does not state as so: it denies them, asks them, tells what others believe, or another time.

A figure is put aside where the copy takes it back (`denied`): that others believe it makes it no less a claim. A
statement of the world, of a capital or a border, is put aside in the other lights as well (`is_aside`).
"""

from __future__ import annotations

from factcheck.drafts.draft import Block
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_WRONG = (
    "not so|not true|untrue|false(?:ly|hood)?|wrong(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|misleading(?:ly)?"
    "|red (?:line|pen|ink) through|had it (?:right|wrong)|got it wrong|corrected (?:it|him|her|them|me|us)"
    "|we (?:wrote|misprinted|misspelt|misspelled)"
    "|erroneous(?:ly)?|myth|misconception|debunk[a-z]{0,4}|misstated|exaggerat[a-z]{1,4}|no such"
)
"""What says of a statement that it does not hold."""
_CONFUSED = (
    r"mistakes?|confus\w{1,4}|mix(?:es|ed)? up|error|correction|contrary to|rather than|instead of|gaffe"
    r"|blunder\w{0,3}|howler|an? slip|mix-up|muddled"
)
"""What does so of places; of figures it says other things, as in "a margin of error"."""
_BELIEVED = (
    r"surely|supposed(?:ly)?|alleged(?:ly)?|so-called|believes?|believed|thinks?|thought|imagin\w{1,4}|pretend\w{0,3}"
    r"|(?:does|do|did)(?: not|n['’]t) exist|non-existent|there (?:is|are|was) no(?=[^.;]{0,60}\bside\b)"
    r"|if \w+ (?:were|was|had|bordered|touched)|if only|fiction(?:al)?|as (?:if|though)|jok(?:ed?|es|ing)|satir\w{1,4}"
    r"|swears?|swore|(?:will|would) (?:say|tell you|have it)|kn[eo]ws? (?:better|otherwise)"
    r"|(?:put|set) (?:him|her|them|me|us) (?:right|straight)|the answer"
    r"|according to (?:its|the|an?|one|his|her|their) (?:[a-z]+ )?(?:subtitles?|captions?|brochures?|labels?|tickets?)"
    r"|(?:nobody|no one|hardly anyone) (?:would|could|in)|whatever the|far from being"
)
_MADE_UP = (
    r"novels?|novelist|trilog(?:y|ies)|fantasy|sci-?fi|science fiction|alternat(?:e|ive) (?:history|world|\d{4})"
    r"|(?:board|video|computer|strategy|card) ?games?|game(?:board|['’]s)|shakespeare|the game (?:puts|has|lets|gives)"
)
"""Worlds that are not this one."""
_TAKEN_BACK = (
    r"(?:it|they) (?:does|do|did|is|are|has|have|was|were)(?: not|n['’]t)(?=[.,;:!?\"”’)])"
    r"|(?:has|have|had) none(?=[.,;:!?])"
)
_PRINTED = (
    r"(?:column|article|story|report|caption|graphic|map|headline|review|listing|item|edition|puzzle|crossword)"
    r" (?:last [a-z]+ |on [a-z]+day |yesterday )?(?:put|placed|gave|moved|called|had|said|wrote|made)"
)
"""What an earlier text told of the world, which the draft puts right."""
_ASKED = r"quiz|trivia|guess(?:ed)?|true or false|do you know"
_PERSON = (
    r"(?:[a-z-]{2,14} )?(?:(?!member|border|quarter|power|water|river|centre|center|frontier|theat)[a-z-]{2,14}"
    r"(?:er|ist|cian|man|woman|men|women)|president|student|resident|athlete|boss|chief|coach|nurse|judge|pilot|captain"
    r"|colleague|wife|husband)s?\b"
)
"""Who is no more what they were, while the world around them has stayed."""
_KINGDOMS = (
    "(?:the )?(?:bahrain|belgium|bhutan|cambodia|denmark|eswatini|jordan|lesotho|morocco|netherlands|norway|saudi|spain"
    "|sweden|thailand|tonga)"
)
"""Those of today."""
_ANOTHER_TIME = (
    rf"then(?: the\b| an?\b|,|-)|by then|former(?:ly)?(?! {_PERSON})"
    r"|once (?:part\b|(?:the|a(?! (?:year|month|week|day|decade|fortnight|season|quarter|night)\b))\b"
    r"(?! (?:[\w’'-]+ ){1,4}(?:had|has|have|was|were|is|are|will|can)\b))"
    r"|until \S*\d|historic(?:al|ally)?|ancient|medieval"
    rf"|colonial|soviet|ottoman|empire|imperial|dynasty|century|centuries|kingdom of (?!{_KINGDOMS})|khanate"
    r"|sultanate|caliphate|in those days|at (?:that|the) time"
    r"|used to|was (?:then|once) |was (?:the|its) capital|were the capitals|pre-war"
    r"|wartime|partition|emperor|tsar"
    r"|duchy of (?!luxembourg\b|lancaster\b|cornwall\b)|principality of (?!monaco\b|andorra\b|liechtenstein\b)"
    r"|viceroyalty|protectorate|princely|vilayet|eyalet|sanjak|crown colony"
)
_MOVES = r"(?:moved|shifted|transferred) (?:its|the|their) (?:capital|seat)|relocat\w{1,6}|(?:new|old|future) capital"
_CONTESTED = (
    r"ex-\w+|de facto|self-(?!governing (?:regions|provinces|voivodeships|counties|communities|cantons))\w+"
    r"|breakaway|rebel|unrecogni[sz]ed|recogni\w{2,5}|proclaim\w{1,3}|stronghold"
)
_CORRECTS = "in fact|in truth|in reality|actually|wrong|false"
"""What begins the sentence after a statement that is taken back, whatever the statement is of."""

_DENIED = expression(rf"\b(?:{_WRONG})\b")
_DENYING = (
    *("not so", "true", "false", "wrong", "incorrect", "mistaken", "misleading", "erroneous", "myth", "misconception"),
    *(
        "we wrote",
        "we mis",
        "debunk",
        "misstated",
        "exaggerat",
        "no such",
        "red line",
        "red pen",
        "red ink",
        "had it",
        "got it",
        "corrected",
    ),
)
"""Of which one stands wherever `_DENIED` matches."""
_CLAIMING = ("claim", "insist", "boast", "assert")
_CLAIMED_BUT = expression(r"\b(?:claim|insist|boast|assert)(?:s|ed)?\b.{0,300}\bbut\b")
_FIGURE_TAKEN_BACK = expression(
    rf"(?:(?:that|this|it) (?:is|was|isn['’]t|wasn['’]t) [^.]{{0,60}}?\b(?:{_WRONG})|{_CORRECTS}|not so|no[,:.]"
    r"|the (?:real|true|actual|correct) (?:figure|number|share|total|sum))\b"
)
_IN_ANOTHER_LIGHT = expression(
    rf"\b(?:(?:{_WRONG}|{_CONFUSED}|{_BELIEVED}|{_PRINTED}|{_ASKED}|{_MADE_UP})\b|{_ANOTHER_TIME}|{_CONTESTED}|{_TAKEN_BACK})"
)
_IN_A_LIGHT_OF_ANY_AGE = expression(
    rf"\b(?:(?:{_WRONG}|{_CONFUSED}|{_BELIEVED}|{_PRINTED}|{_ASKED}|{_MADE_UP})\b|{_TAKEN_BACK})"
)
_MOVED = expression(rf"\b(?:{_MOVES})")
_ADDS = (
    r"(?! (?:(?:the|an?|one of the) )?(?:only|first|last|sole|[a-z]+est|alone|clear|known|yet|immediately|unusual|easy"
    r"|for|just|surprising|far|always|often|enough|because|until|possible|uncommon|cheap|clear whether)\b)"
)
"""Behind "it is not", of what goes on with the statement before: "It is not the only one"."""
_MISTAKE = (
    r"(?:mistake|error|slip|myth|lie|fib|typo|mix-up|misprint|falsehood|fiction|misunderstanding|blunder|joke|legend)"
)
_WORLD_TAKEN_BACK = expression(
    rf"(?:(?:{_CORRECTS}|that (?:is|was) (?:wrong|false|untrue|an? (?:[a-z]+ ){{0,2}}?{_MISTAKE})"
    r"|the (?:real|actual|true|correct)|except|wait|of course not"
    r"|(?:he|she|they|it|we|i) (?:had|has|have|was|were|is|got) (?:it |the |all |that )?"
    r"(?:wrong|mistaken|confused|mixed))\b"
    rf"|(?:(?:it|that) (?:is|was) not|it isn['’]t)\b{_ADDS}"
    r"|no(?=[,.:;!?–—]| (?:it|they|he|she|we|such)\b)|not (?:so|quite|really|at all|any ?more|exactly|[a-z]+,? but)\b"
    r"|not(?=[,.:;!?–—])|never(?=[,.:;!?–—]| (?:mind|was it|has it|so)\b))"
)
_OPENING = " \n\"'“”‘’(—–-"
"""What may stand before the first word of a sentence that takes the one before it back."""
_AHEAD = 40
"""Characters beyond them that tell how words at their end go on."""
ASKED_IN_QUOTES = expression(r"[^\"“”.!]{0,80}\?[\"”]")
"""Behind a part of a quoted question, after which the sentence goes on: "in Oslo, Sweden?" he asked."""
_REACH = 90
"""How many characters before and after a statement of the world may put it into another light."""
_FIGURE_AHEAD, _WORLD_AHEAD = 160, 120
"""How many characters after the sentence may take it back."""
_PASSAGE = 3000
"""How many characters before and after a statement of the world are looked at in all."""
LONG_AGO, AGO = 1950, 1995
"""A year before these, in the paragraph and in the sentence, puts the copy into another time."""


def denied(sentence: Sentence) -> bool:
    """Whether the copy takes back the figures of a sentence, in the sentence itself or right after."""
    known = sentence.scene.once(_denied)
    if sentence.start not in known:
        known[sentence.start] = _is_denied(sentence)
    return known[sentence.start]


def _denied(_: Scene) -> dict[int, bool]:
    """The sentences that were asked for, by where they start: many readers ask the same."""
    return {}


def _is_denied(sentence: Sentence) -> bool:
    lower = sentence.lower
    held = sentence.scene.words.held
    if any(word in lower for word in held(_DENYING)) and _DENIED.search(lower):
        return True
    if "but" in lower and any(word in lower for word in held(_CLAIMING)) and _CLAIMED_BUT.search(lower):
        return True
    after = sentence.scene.lower[sentence.end : sentence.end + _FIGURE_AHEAD].lstrip(_OPENING)
    return _FIGURE_TAKEN_BACK.match(after) is not None


def is_aside(
    scene: Scene, start: int, end: int, *, moved: bool = False, lasting: bool = False, steady: int = AGO
) -> bool:
    """Whether a statement of the world, by its range of the prose, is none that the draft answers for.

    `moved` says that it is the statement itself that speaks of a move, `lasting` that it holds of every age, `steady`
    since when what it tells of has been as it is.
    """
    block = scene.draft.block_at(start)
    first, last = sentence_range(scene, start, end)
    around = max(first, start - _REACH), min(last, end + _REACH)
    lights = _IN_A_LIGHT_OF_ANY_AGE if lasting else _IN_ANOTHER_LIGHT
    light = lights.search(scene.lower, around[0], min(last, around[1] + _AHEAD))
    if (light is not None and light.end() <= around[1]) or (
        not (moved or lasting) and _MOVED.search(scene.lower, *around)
    ):
        return True
    if scene.lower[max(first, last - _REACH) : last].rstrip("\"'”’) ").endswith("?"):
        return True
    if ASKED_IN_QUOTES.match(scene.lower, end, last):
        return True
    if _WORLD_TAKEN_BACK.match(scene.lower[last : min(block.end, last + _WORLD_AHEAD)].lstrip(_OPENING)):
        return True
    if lasting:
        return False
    if scene.anchor is not None and scene.anchor.day.year < steady:
        return True
    years = [(m.start, year) for m in scene.within(*_around(block, start, end), DateMention) for year in _years(m)]
    return any(year < (steady if first <= at < last and not moved else LONG_AGO) for at, year in years)


def sentence_range(scene: Scene, start: int, end: int) -> tuple[int, int]:
    """The sentence that a range of the prose stands in, or the range itself where no sentence is known."""
    sentence = scene.sentence_at(start)
    if sentence is not None and sentence.start <= start:
        return sentence.start, max(end, sentence.end)
    block = scene.draft.block_at(start)
    low, high = _around(block, start, end)
    first, last = scene.draft.prose.rfind(". ", low, start), scene.draft.prose.find(". ", end, high)
    return first + 2 if first >= 0 else low, last if last >= 0 else high


def _around(block: Block, start: int, end: int) -> tuple[int, int]:
    """As much of a block around a range as is looked at."""
    return max(block.start, start - _PASSAGE), min(block.end, end + _PASSAGE)


def _years(mention: DateMention) -> tuple[int, ...]:
    if mention.years is not None:
        return mention.years
    return (mention.year,) if mention.year is not None else ()
