"""Parts of a percentage point in words, beside the percentages before and after: "a quarter point", "half a point"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.claims import POINT, Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.words import DENOMINATORS, UNITS_IN_WORDS
from factcheck.extraction.phrasebook.phrases.arithmetic.difference import ENDS
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_STEPS = expression(r"\b(?:steps|moves|cuts|stages|increments|rises|hikes|instal?ments|tranches|goes) of $")
_EACH = expression(r" (?:each|apiece|a time|at a time|a (?:month|quarter|meeting))\b")
_PART_OF_POINT = expression(
    r"\b(?:(?:an?|one) )?(?:(?P<many>[a-z]{3,6})[ -])?(?P<part>half|quarters?|thirds?|tenths?)(?:[ -]of)?(?: an?| one)?"
    r"[ -](?:percentage[ -])?point\b"
)
_THAN_TOLD = expression(
    r" (?:less|more|lower|higher|better|worse|fewer) than (?:was |it was |they were )?(?:first|originally|previously"
    r"|initially|once|earlier|expected|forecast|planned|feared|hoped|thought|predicted)\b"
)
"""Behind a part of a point by which a figure differs from one that was told of it before."""
_REACH = 40


def part_of_a_point(scene: Scene, sentence: Sentence) -> tuple[NumberMention, NumberMention, NumberMention] | None:
    """The one part of a point that a sentence tells, and the percentages before and after it."""
    found = list(_PART_OF_POINT.finditer(scene.lower, sentence.start, sentence.end))
    if len(found) != 1:
        return None
    words = found[0]
    if _STEPS.search(scene.lower, max(sentence.start, words.start() - _REACH), words.start()) or _EACH.match(
        scene.lower, words.end()
    ):
        return None  # "in two steps of a quarter point"
    if _THAN_TOLD.match(scene.lower, words.end()):
        return None
    many = words["many"]
    count = UNITS_IN_WORDS.get(many, 1) if many else 1
    value = Decimal(count) / DENOMINATORS[words["part"]]
    if many and many not in UNITS_IN_WORDS and many not in ("a", "an", "one"):
        start = words.start("part")
    else:
        start = words.start()
    gap = NumberMention(start, words.end(), value, Decimal("0.01"), POINT, None, Form.WORDS, start)
    ends = [match for phrase in sentence.phrases(ENDS) for match in phrase.matches(sentence)]
    if len(ends) != 1:
        return None
    before, after = ends[0].number("before"), ends[0].number("after")
    if before is None or after is None or " point" in scene.lower[words.end() : before.start]:
        return None
    return gap, before, after
