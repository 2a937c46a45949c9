"""Reads numbers in words: "eight", "Sixty-two", "half a dozen", "two thirds", "one in five", "a majority"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from math import prod
from typing import NamedTuple

from factcheck.claims import Form, Hedge
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.words import (
    DENOMINATORS,
    NOUN_STOPS,
    SCALES,
    TENS_IN_WORDS,
    UNITS_IN_WORDS,
)

_HALF = Decimal("0.5")
_MAJORITY = (
    r"(?:(?:a|the) (?:(?:clear|slim|narrow|bare|small|large|big|huge|great|vast|solid|comfortable|simple|absolute|tiny"
    r"|sizeable|sizable|substantial|overwhelming) )?(?:majority|minority)(?= of [a-z]| ?[,.;:)\n–—(]| ?$)"
    r"|most(?= of (?:the|its|their|those|these|his|her|our|them)\b))"
)
"""A share with no figure, where it is one: not "a majority of 12", "a majority stake"."""
_WORDS = (
    r"(?:t(?:wo|hree|en|welve|hirteen|wenty|hirty)|f(?:our(?:teen)?|ive|if(?:teen|ty)|orty)"
    r"|s(?:ix(?:teen|ty)?|even(?:teen|ty)?)|e(?:ight(?:een|y)?|leven)|n(?:ine(?:teen|ty)?)|zero|one|dozen|half"
    r"|a (?:hundred|thousand|million|billion|dozen|score of(?= (?:[a-z]+s|men|women|people|children)\b)"
    r"|(?:(?:full|whole|clear|straight) )?"
    r"(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)))\b"
)
_FOR_EVERY = r"(?<=(?<!parts) per )(?:hundred )?(?:thousand|million)\b"
"""What a rate is given for without an article: "eight per thousand"."""
_START = expression(r"[ \n(\[\"'“‘—–\u00a0](" + f"{_WORDS}|{_MAJORITY}|{_FOR_EVERY})")
"""A leading character class lets the scan skip ahead; \\b would stop at every letter."""
_LONGEST = 80
"""More characters than an opening has with what must follow it."""
_NEXT = expression(r"(?: and |[ -])([a-z]{3,9})\b")
_WORD_AFTER = expression(" ([a-z]{1,12})")
_AFTER_SHARE = NOUN_STOPS | frozenset(
    "less fewer higher lower larger smaller bigger cheaper compared last next".split()
)
"""What follows a share in words; after an ordinal comes a noun or an adjective."""
_OF_TEN = expression(
    r"(?: in| out of|(?: [a-z]{3,14})? (?:in|out of|for) every)"
    r" (two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b(?!,\d|\.\d)"
)
_THINGS_IN_TEN = expression(
    r" [a-z]{3,14} (?:in|out of) (three|four|five|six|seven|eight|nine|ten)"
    r"(?=[,.;:)–—\n]| ?$| (?:is|are|was|were|has|have|had|who|that|did|does|do|said|say|says|would|will)\b)"
)
"""After the first number of "two votes in five", which no noun follows: "two goals in five games" is no share."""
_PRONOUN_AFTER = expression(
    r" (?:of|another|that|who|which|or|is|was|has|can|could|would|should|might|must|may|will|does|day|night|way|side|"
    r"thing|point|time|hand|by|after|at|less|another's|more (?:time|thing|step|reason|day|night|year|of))\b|[’'-]"
)
_PRONOUN_BEFORE = expression(
    r"\b(?:no|any|every|this|that|the|which|each|some|square|day|phase|chapter|part|step|number|good|first|last"
    r"|only|new|"
    r"another|such|single|big|next|other|former|latter|right|wrong|own|particular|it|by|from|as|for|like|be)[ -]$"
    r"|\bno [a-z-]{3,12} $"
)
_HALF_OF_MANY = expression(r" a (dozen|million|billion|trillion)\b")
_HALF_AFTER = expression(r"(?:[ ](?:an?|past|way|time|brother|sister|of it)\b|-)")
_HALF_BEFORE = expression(r"\b(?:first|second|other|third|last|this|each|better|top|bottom|upper|lower|and a|the)[ -]$")


_PARTS_OF_ONE = {"a half": Decimal("0.5"), "a quarter": Decimal("0.25"), "three-quarter": Decimal("0.75")}
_AND_MORE = expression(rf" and (?P<part>{'|'.join(_PARTS_OF_ONE)})s?(?![a-z])")


class NumberWords(NamedTuple):
    """A number in words and where it stands."""

    start: int
    end: int
    value: Decimal
    step: Decimal
    form: Form
    hedge: Hedge | None = None
    """The bound that the words themselves set."""


def find_words(lower: str) -> Iterator[NumberWords]:
    """Every number in words, in order."""
    at_start = _START.match(" " + lower[:_LONGEST])
    done = 0
    if at_start and (found := _read(lower, 0, at_start.group(1))):
        done = found.end
        yield found
    for match in _START.finditer(lower):
        if match.start(1) >= done and (found := _read(lower, match.start(1), match.group(1))):
            done = found.end
            yield found


def _fraction_of_ten(lower: str, start: int, word: str) -> NumberWords | None:
    """ "one in five", "three out of ten": several of ten are taken more loosely than one."""
    count = UNITS_IN_WORDS.get(word)
    end = start + len(word)
    ratio = _OF_TEN.match(lower, end) or _THINGS_IN_TEN.match(lower, end) if count else None
    if not count or ratio is None:
        return None
    whole = ratio.group(1)
    of = UNITS_IN_WORDS[whole] if whole in UNITS_IN_WORDS else int(whole)
    if of <= count or of > 100:
        return None
    step = Decimal(1) / of / (10 if count == 1 else 5)
    return NumberWords(start, ratio.end(), Decimal(count) / of, step, Form.FRACTION)


def _read(lower: str, start: int, opening: str) -> NumberWords | None:
    """The number that opens with the given word or words at `start`."""
    if opening == "half":
        return _half(lower, start, start + len(opening))
    if opening == "most" and lower.startswith("the ", start - 4):
        return None  # "412 boxes, the most of the three"
    if opening.endswith(("majority", "minority", "most")):
        hedge = Hedge.UNDER if opening.endswith("minority") else Hedge.OVER
        return NumberWords(start, start + len(opening), _HALF, _HALF / 10, Form.FRACTION, hedge)
    if opening == "a score of":
        return NumberWords(start, start + len(opening), Decimal(20), Decimal(1), Form.WORDS, Hedge.ABOUT)
    if share := _fraction_of_ten(lower, start, opening):
        return share
    if opening.endswith(("thousand", "million")) and not opening.startswith("a "):
        every = Decimal(prod(SCALES[word] for word in opening.split()))
        return NumberWords(start, start + len(opening), every, every, Form.WORDS)
    words, ends = _run(lower, start, opening)
    if len(words) >= 2 and words[0] == "a" and words[1] in DENOMINATORS:
        return None if _is_ordinal(lower, ends[1], words[1]) else _fraction(start, ends[1], 1, DENOMINATORS[words[1]])
    if len(words) >= 2 and words[1] in DENOMINATORS and words[0] in UNITS_IN_WORDS and words[1] not in {"half"}:
        count, of = UNITS_IN_WORDS[words[0]], DENOMINATORS[words[1]]
        if (count == 1) == (not words[1].endswith("s")) and 0 < count < of:
            return _fraction(start, ends[1], count, of)
    value, used, step = _value(words)
    if value is None:
        return None
    end = ends[used - 1]
    if value == 1 and used == 1 and _is_pronoun(lower, start, end):
        return None
    if words[:used] == ["dozen"]:
        return None
    if (more := _AND_MORE.match(lower, end)) is not None:
        part = _PARTS_OF_ONE[more["part"]]
        return NumberWords(start, more.end(), Decimal(value) + part, Decimal("0.1"), Form.WORDS)
    if lower.startswith(" together", end) and lower.startswith("the ", start - 4):
        return None  # "half as long as the two together"
    if lower.startswith(" to one", end) or (words[used - 1] in TENS_IN_WORDS and lower.startswith("-second", end)):
        return None
    return NumberWords(start, end, Decimal(value), Decimal(step), Form.WORDS)


def _is_pronoun(lower: str, start: int, end: int) -> bool:
    """Whether "one" counts nothing: "no one", "one of them", but not "another one over the coast"."""
    if lower.startswith("another ", max(0, start - 8)) and lower.startswith((" over ", " above ", " in "), end):
        return False
    return bool(_PRONOUN_AFTER.match(lower, end) or _PRONOUN_BEFORE.search(lower, max(0, start - 16), start))


def _is_ordinal(lower: str, end: int, word: str) -> bool:
    """Whether "a third" is the third of several: "a third man", but not "a third of men", "a third more"."""
    following = _WORD_AFTER.match(lower, end)
    return word not in {"half", "quarter"} and following is not None and following.group(1) not in _AFTER_SHARE


def _run(lower: str, start: int, opening: str) -> tuple[list[str], list[int]]:
    """The words that may belong to the number, with their ends."""
    words = opening.removesuffix(" of").split()
    ends = [start + len(words[0])]
    if len(words) > 1:
        ends.append(start + len(" ".join(words)))
        words = [words[0], words[-1]]  # "a full third"
    at = ends[-1]
    for _ in range(10):
        following = _NEXT.match(lower, at)
        if following is None or not _is_number_word(following.group(1)):
            break
        words.append(following.group(1))
        at = following.end()
        ends.append(at)
    return words, ends


def _is_number_word(word: str) -> bool:
    return word in UNITS_IN_WORDS or word in TENS_IN_WORDS or word in SCALES or word in DENOMINATORS or word == "dozen"


def _value(words: list[str]) -> tuple[int | None, int, int]:
    """Value, how many words it took, and the step; None for what is no number."""
    total, group, used, step = 0, 0, 0, 1
    open_ten = room = True  # whether a unit may follow, and whether the group may still grow
    for index, word in enumerate(words):
        if word == "a" and index == 0:
            group = 1
            open_ten = room = False
        elif word in UNITS_IN_WORDS and room and (group % 100 == 0 or (open_ten and 0 < UNITS_IN_WORDS[word] < 10)):
            group += UNITS_IN_WORDS[word]
            open_ten = room = False
            step = 1
        elif word in TENS_IN_WORDS and room and group % 100 == 0:
            group += TENS_IN_WORDS[word]
            open_ten, room = True, True
            step = 1
        elif word == "hundred" and 0 < group < 100:
            group *= 100
            room, open_ten = True, False
            step = 1
        elif word == "dozen" and 0 < group < 100:
            return total + group * 12, index + 1, 1
        elif word == "dozen" and index == 0:
            return 12, 1, 1
        elif word in SCALES and word != "hundred" and group:
            total += group * SCALES[word]
            step = SCALES[word]
            group, room, open_ten = 0, True, False
        else:
            break
        used = index + 1
    if not used or (words[0] == "a" and used == 1):
        return None, 0, 1
    return total + group, used, step if not group else 1


def _half(lower: str, start: int, end: int) -> NumberWords | None:
    if many := _HALF_OF_MANY.match(lower, end):
        value = Decimal(6) if many[1] == "dozen" else Decimal(SCALES[many[1]]) / 2
        return NumberWords(start, many.end(), value, value / 5 if many[1] != "dozen" else Decimal(1), Form.WORDS)
    if _HALF_AFTER.match(lower, end) or _HALF_BEFORE.search(lower, max(0, start - 8), start):
        return None
    return _fraction(start, end, 1, 2)


def _fraction(start: int, end: int, count: int, of: int) -> NumberWords:
    """A share in words. It is taken as loosely as it is said: within a twentieth of the unit fraction either way."""
    return NumberWords(start, end, Decimal(count) / of, Decimal(1) / of / 10, Form.FRACTION)
