"""The shares of a sentence: percentages, fractions, and bare figures that go on a list of them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.claims import PERCENT, Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention, PlaceMention
from factcheck.extraction.phrasebook.mentions.words import DENOMINATORS
from factcheck.extraction.phrasebook.readers.arithmetic.names.name_lists import name_list
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_ALL = Decimal(100)
_CLOSING = expression(
    r"(?:\b(?:rest of (?:the )?(?:world|country|region|europe)"
    r"|(?<!in )(?<!at )the (?:rest|remainder|remaining|balance|others?|outstanding|last)|what['’]s left"
    r"|what is left|leaving|remaining|and others?|others? [a-z]+|every(?:body|one|thing) else|elsewhere"
    r"|all (?:the )?others)\b[^.;:]{0,24}"
    r"|(?<!in )(?<!at )\bthe other )$"
)
_CLOSING_BEHIND = expression(
    r"(?:(?! and )[^.;:,]){0,30}?\b"
    r"(?:every(?:body|one|thing) else|elsewhere|all the others|the (?:rest|remainder))\b(?! of\b)"
)
_OTHER_PART = expression(r"\bthe (?:other|remaining|last|final) (half|third|quarter|fifth|sixth|eighth|tenth)\b")
_OF = expression(r"\b(?:of|among)(?: (?:the|all|its|their|our))? $")
_EVERY = expression(
    r"\b(?:of|from|in|for) (?:every|each) (?:[a-z]+ )?(?:pound|dollar|euro|rand|rupee|shilling)\b|\bsplit of each\b"
)
HUNDREDTHS = frozenset({"cent", "penny", "paisa"})
_EACH = expression(r" (?:each|apiece)\b")
_HAD = expression(r" (?:[a-z]+ ){1,3}")


def closes(scene: Scene, sentence: Sentence, share: NumberMention) -> bool:
    """Whether a share is that of all the others: "the rest, 16 per cent", "16 per cent went elsewhere"."""
    before = max(sentence.start, share.hedge_start - 50)
    if _CLOSING.search(scene.lower, before, share.hedge_start):
        return True
    return _CLOSING_BEHIND.match(scene.lower, share.end, sentence.end) is not None


def shares_of(sentence: Sentence, *, every: bool = False) -> tuple[list[NumberMention], bool]:
    """The shares of a sentence, bare figures of a list among them, and whether no other figure stands there.

    `every` says that the sentence is known to tell where each pound goes.
    """
    every = every or bool(_EVERY.search(sentence.lower))
    found: list[NumberMention] = []
    clean = True
    for number in sentence.numbers:
        share = number.slot in "pf" or (every and number.unit in HUNDREDTHS)
        if share and _EACH.match(sentence.scene.lower, number.end):
            names = _named_before(sentence, number)
            if names is None:
                return [], False
            found.extend([number] * names)
            continue
        bare = number.unit is None and number.counted is None and number.form is Form.DIGITS and number.value < _ALL
        if share and number.value > 0:
            found.append(number)
        elif bare and number.hedge is None and any(one.unit == PERCENT for one in found):
            found.append(replace(number, unit=PERCENT))
        elif bare and number.hedge is None and every and any(one.unit in HUNDREDTHS for one in found):
            found.append(replace(number, unit=found[0].unit))
        else:
            whole = not found and _OF.search(sentence.scene.lower, sentence.start, number.hedge_start)
            aside = number.form is Form.WORDS or number.hedge is not None
            clean = clean and bool(whole or (aside and number.unit is None))
    for match in _OTHER_PART.finditer(sentence.scene.lower, sentence.start, sentence.end):
        if all(one.end <= match.start() or one.start >= match.end() for one in found):
            value = 1 / Decimal(DENOMINATORS[match[1]])
            at = match.start(1)
            found.append(NumberMention(at, match.end(), value, value / 10, None, None, Form.FRACTION, at))
    return sorted(found, key=lambda one: one.start), clean


def _named_before(sentence: Sentence, share: NumberMention) -> int | None:
    """How many have a share each: three in "Belgium, Poland and Czechia had 4 per cent apiece"."""
    scene = sentence.scene
    known = {place.start: place.end for place in scene.within(sentence.start, share.start, PlaceMention)}
    clauses = [scene.draft.prose.rfind(mark, sentence.start, share.start) for mark in (";", ":")]
    start = max([sentence.start, *(at + 2 for at in clauses if at >= 0)])
    names = name_list(scene.draft.prose, start, share.start, known, set_off=False)
    if names is None or not _HAD.fullmatch(scene.lower, names.end, share.hedge_start):
        return None
    return len(names.items) if names.fewest == len(names.items) else None


def hundredths(share: NumberMention) -> Decimal:
    """A share in percent."""
    return share.value * _ALL if share.form is Form.FRACTION else share.value


def slack(share: NumberMention) -> Decimal:
    """How far rounding may have moved a share, in percent."""
    return (share.step * _ALL if share.form is Form.FRACTION else share.step) / 2
