"""Changes in percent told as nothing else, between the only figures of two times that can be meant.

"The museum had 47,040 visitors last year. ... The year before it had 42,000, so that numbers were up 22 per cent".
"""

from __future__ import annotations

from factcheck.claims import Direction
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_class
from factcheck.extraction.phrasebook.outcomes import amounts, nothing_else, of_block
from factcheck.extraction.phrasebook.periods import measured_otherwise
from factcheck.extraction.phrasebook.phrases.words import FALLS, RISES
from factcheck.extraction.phrasebook.scene import SLOTS, Scene, Sentence

_BEFORE = expression(
    r"\b(?:(?:a|one|the) (?:year|month|week|season|decade|quarter|summer|winter) (?:ago|before|earlier|previously)"
    r"|(?:last|previous|prior|preceding) (?:year|month|week|season|time|summer|winter|spring|autumn|census|count)"
    r"|(?:years|months|weeks|decades) (?:ago|before|earlier)|had been|used to|previously|at the last count"
    rf"|year before that|in (?:the )?(?:year to )?[{SLOTS['d']}])\b"
    rf"|\bin [{SLOTS['d']}]|[{SLOTS['u']}] (?:before|earlier|ago)\b"
)
"""What puts a figure before another in time."""
_SURELY = expression(
    rf"(?:\b(?:by|up|down|(?:{'|'.join((*RISES, *FALLS))}|saving|drop|cut) of)"
    r"(?: (?:about|just|only|nearly|almost|fully|some|exactly|more than|over))* $)"
)
_SURELY_AFTER = expression(
    r"(?: [a-z]+){0,2}? (?:more|less|fewer|higher|lower|up|down|larger|smaller|bigger|busier|quieter|cheaper|dearer)"
    r"(?=[.,;)—–]|$| than (?:it|they|in|a|the|last|that|then)\b)"
    rf"| (?:{'|'.join((*RISES, *FALLS))})(?=[.,;)—–]|$)"
)
_CLAUSE = expression(
    r"(?:.*(?:[;:(—–]|,? so(?: that)?,?|,? which means(?: that)?|,? meaning(?: that)?|, (?:and|thus|and so)|,) )?"
    r"(?P<subject>.*)$"
)
_TAKEN_UP = expression(
    r"(?:(?:that|this|it|they|which|there|we|the two|down|up|an?|by|so|or|these|those|having|thus|of)\b|$"
    rf"|[{''.join(SLOTS.values())}])"
)
_VERB = expression(
    r"\b(?:is|are|was|were|has|have|had|rose|fell|grew|went|dropped|climbed|declined|increased|shrank|jumped|slipped)\b"
)
_GENERAL = frozenset(
    "numbers number figures figure total totals count tally level business trade demand traffic prices price thus then"
    " rise fall drop increase decrease decline".split()
)
_TOLD_OF = {
    "loans": "lent", "sales": "sold", "visits": "came", "takings": "took", "earnings": "earned", "births": "born",
    "catch": "landed", "deaths": "died", "visitor": "came", "visitors": "came", "spending": "spent",
    "crowds": "averaged",
    "income": "earned", "arrivals": "arrived", "output": "made", "production": "made", "costs": "cost",
}  # fmt: skip
"""What is counted by what was done: loans of books that were lent."""
_SKIP = frozenset("the its their his her our this that these those in all of for and on at year years".split())
_WORD = expression(r"[a-z]{3,}")
_STEM = 5
_LEAST, _FARTHEST = 10, 4


def change_of_those_alone(
    scene: Scene, index: int, change: NumberMention, pair: tuple[NumberMention, NumberMention], way: Direction
) -> bool:
    """Whether a change in percent that does not come out can be of no other figures of the draft than these two."""
    sentence = scene.sentences[index]
    older, newer = pair
    if min(older.value, newer.value) < _LEAST or max(older.value, newer.value) > _FARTHEST * min(
        older.value, newer.value
    ):
        return False
    if older.counted and newer.counted and noun_class(older.counted) != noun_class(newer.counted):
        return False
    before, after = sentence.sides(change)
    if _SURELY.search(before) is None and _SURELY_AFTER.match(after) is None:
        return False
    if (
        measured_otherwise(sentence)
        or not _of_two_times(scene, pair)
        or not of_the_counted(scene, sentence, change, pair)
    ):
        return False
    said = change.value if change.unit else change.value * 100

    def gives(one: NumberMention, two: NumberMention) -> bool:
        if one.unit != two.unit or not one.value or not two.value or {one.value, two.value} == told:
            return False
        low, high = sorted((one.value, two.value))
        moved = (high / low - 1) * 100 if way is Direction.UP else (1 - low / high) * 100
        return abs(moved - said) <= 1

    told = {older.value, newer.value}
    return nothing_else(scene, sentence, change, pair, gives, _kin(scene, sentence, pair))


def _kin(scene: Scene, sentence: Sentence, pair: tuple[NumberMention, NumberMention]) -> list[NumberMention]:
    """The figures that a change could be of instead: those of its block, and those of one kind with either end."""
    kinds = {(n.unit, noun_class(n.counted) if n.counted else None) for n in pair}
    alike = [n for n in amounts(scene) if (n.unit, noun_class(n.counted) if n.counted else None) in kinds]
    return list({n.start: n for n in (*alike, *of_block(scene, sentence))}.values())


def _of_two_times(scene: Scene, pair: tuple[NumberMention, NumberMention]) -> bool:
    """Whether one of two figures is told of a time before, by the words of its sentence."""
    passages = {s.start: s for n in pair if (s := scene.sentence_at(n.start)) is not None}
    return any(_BEFORE.search(one.slotted) for one in passages.values())


def of_the_counted(
    scene: Scene, sentence: Sentence, change: NumberMention, pair: tuple[NumberMention, NumberMention]
) -> bool:
    """Whether what is said to change is what was counted: "it", "numbers", or a word of the figures' own sentences."""
    at = len(sentence.sides(change, reach=len(sentence.slotted))[0])
    clause = _CLAUSE.match(sentence.slotted[:at])
    subject = clause["subject"].strip() if clause else ""
    if _TAKEN_UP.match(subject):
        return True
    verb = _VERB.search(subject)
    if verb is not None:
        subject = subject[: verb.start()]
    told = "".join(s.lower for n in pair if (s := scene.sentence_at(n.start)) is not None and s is not sentence)
    counted = {noun_class(word) for word in _WORD.findall(told)} | {noun_class(n.counted) for n in pair if n.counted}
    words = [word for word in _WORD.findall(subject) if word not in _SKIP]
    return bool(words) and all(
        word in _GENERAL
        or word[:_STEM] in told
        or noun_class(word) in counted
        or (word in _TOLD_OF and (_TOLD_OF[word] in told or _TOLD_OF[word] in sentence.lower))
        for word in words
    )
