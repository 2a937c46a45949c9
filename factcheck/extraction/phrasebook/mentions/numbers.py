"""Finds the numbers of running prose: digits and words, magnitudes, money, shares and measures.

What looks like a number and counts nothing (versions, section and flight numbers, telephone numbers, ranges, ages in
"58-year-old", scores, ordinals, Roman numerals) is left out here, so that no later step has to think of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.continental import in_english
from factcheck.extraction.phrasebook.mentions.designated import designated, without_listed
from factcheck.extraction.phrasebook.mentions.hedges import hedge_behind, hedge_of
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.neighbours import settle
from factcheck.extraction.phrasebook.mentions.nouns import counted_noun
from factcheck.extraction.phrasebook.mentions.number_words import find_words
from factcheck.extraction.phrasebook.mentions.units import (
    CODES,
    LETTER_MAGNITUDES,
    LETTER_SIGNS,
    MAGNITUDES,
    SYMBOLS,
    UNITS,
)
from factcheck.extraction.phrasebook.mentions.words import VULGAR

_DIGITS = expression("[0-9½¼¾⅓⅔⅛](?:[0-9,\u00a0\u202f\u2009]{0,40}(?:[.][0-9]{1,20})?)")
"""One leading character class: the scan skips ahead to it."""
_GROUPED = expression(r"\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+$|\d{1,2}(?:,\d{2}){1,5},\d{3}$")
_VULGAR_AFTER = expression("[ -]([1-9]/[2-9])(?![0-9/])|[ ]?([½¼¾⅓⅔⅛])")
_SPACES = " \u00a0\u202f\u2009"
_SYMBOL_BEFORE = expression(
    "(?:" + "|".join(re.escape(sign) for sign in sorted(SYMBOLS, key=len, reverse=True)) + rf")[{_SPACES}]?$"
)
_CODE_BEFORE = expression(rf"\b({'|'.join(CODES)})[{_SPACES}]?$")
_LETTER_AFTER = expression(r"[ \u00a0\u202f](m|b)\b(?![’'.])")
_NEXT_WORDS = expression(
    r"([ \u00a0\u202f-]?)(%|[€£₽₴](?!\d)|°\s?[A-Za-z]?|[A-Za-z][A-Za-zÀ-ž/²³]{0,15})"
    r"(?:[ -]([A-Za-z]{1,12})(?:[ ]([A-Za-z]{1,12}))?)?"
)
_SCREENS = frozenset(map(Decimal, (144, 240, 360, 480, 720, 1080, 1440, 2160, 4320)))
"""Heights of a picture: "1080p" is no sum of pence."""
_MAGNITUDE_AGAIN = expression(r" (crores?|billion|trillion|million)\b")
"""The second word of "lakh crore" and "thousand billion"."""
_OF_MONEY = expression(
    r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?[ \u00a0]?(?:m|bn|million|billion|trillion)\b|\d+\.\d\d(?!\d)"
    r"|\d{2,4} (?:for (?:adults|children|pensioners|learners|students|members)|each|per|a (?:head|person"
    r"|learner|ticket|night))\b"
)
"""What a letter before digits must stand before to be rand, pesos or kina: models and roads have bare numbers."""
_PAYING = expression(
    r"\b(?:pays?|paid|costs?|costing|owes?|owing|charges?|charged|(?:deposit|price|fee|fine|balance|donation|total"
    r"|discount) of|worth|spent|spends?) $"
)
"""Before an amount of rand that has no thousands."""
_VERSIONED = expression(r" (?:release|version|branch|alpha|beta|milestone)\b")
"""What digits with a dot name where it follows: "the 1.34 release"."""
_ORDINAL = expression(r"(?:st|nd|rd|th)\b")
_TELEPHONE = expression(r"\d{3}\) ?\d{3}[-.\u2013 ]\d{4}")
_CITATION = expression(r"\[\d{1,3}(?:[,;–-] ?\d{1,3}){0,8}\]")
_ADDRESS = expression(
    r"\d{1,5}[A-Za-z]? (?:[A-Z][\w'’-]{1,20}\.? ){1,3}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Square|Court|Terrace"
    r"|Crescent|Close|Quay|Highway|St|Rd|Ave|Blvd)\b"
)
_YEAR = expression(r"(?<![\d.,])(?:19|20)\d\d (?!\d{4})")
_BAD_BEFORE = frozenset("_./:@#&=\\^№*'’")
_DASHES = frozenset("-–—−‑")
_RANGE_BEFORE = expression("[0-9][a-z]{0,2}[-–]$")
_MOST_DIGITS, _MOST_DECIMALS = 16, 9
"""Longer runs are card and account numbers, keys and the like."""
_WHOLE_MONEY = (" pounds ", " pound ", " dollars ", " euros ", " rupees ", " francs ")
"""Before what is left of a sum told in words: "seven pounds forty"."""
_BUT = ("st but ",)
"""Before how far down an order something stands: "the highest but one"."""
_CUT_SHORT = (
    " half",
    " of one per cent",
    " of a per cent",
    " of 1 per cent",
    " of one percent",
    " of a percent",
    " of 1%",
)
"""Behind words that are no number by themselves."""
_LONGEST_LOOK = 40
"""Hedges that hold beside a second one: "up to about 40"."""


def scan_numbers(prose: str, lower: str) -> list[NumberMention]:
    """Every number of the prose, in order. `lower` is the prose in lower case, offset for offset the same."""
    if (english := in_english(prose)) is not prose:
        prose, lower = english, in_english(lower)
    named: list[int] = []
    found = [*_digits(prose, lower, named), *_words(prose, lower, named)]
    found.sort(key=lambda mention: mention.start)
    return settle(without_listed(found, named, lower) if named else found, lower)


def _digits(prose: str, lower: str, named: list[int]) -> Iterator[NumberMention]:
    done = 0
    for match in _DIGITS.finditer(prose):
        start = match.start()
        if start < done:
            continue
        digits = match.group().rstrip(",\u00a0\u202f\u2009")
        end = start + len(digits)
        parsed = _parse(digits, prose, end)
        if parsed is None:
            continue
        value, step, end = parsed
        if (
            cited := _CITATION.match(prose, start - 1)
            if prose[start - 1 : start] == "["
            else _ADDRESS.match(prose, start)
        ):
            done = cited.end()
            continue
        before = None if _spaced_out(prose, start, end) else _before(prose, start)
        if before is None:
            continue
        outer, negative, currency = before
        tail = _tail(prose, lower, end, value, currency)
        if tail is None:
            done = _skip(prose, end)
            continue
        end, factor, unit = tail
        if prose[end : end + 1] in _DASHES and _is_range(prose, end):
            done = _skip(prose, end)
            continue
        if currency is None and outer == start and unit != "percent" and designated(lower, start):
            named.append(end)
            continue
        if "." in digits and _VERSIONED.match(lower, end):
            continue
        value *= -factor if negative else factor
        mention = _mention(lower, outer, end, value, step * factor, unit or currency, Form.DIGITS)
        done = mention.end
        yield mention


def _words(prose: str, lower: str, named: list[int]) -> Iterator[NumberMention]:
    for word in find_words(lower):
        tail = (word.end, Decimal(1), None) if word.form is Form.FRACTION else _word_tail(prose, lower, word.end)
        if tail is None:
            continue
        end, factor, unit = tail
        if word.form is not Form.FRACTION and unit is None and designated(lower, word.start):
            named.append(end)
            continue
        if unit is None and lower.endswith((*_WHOLE_MONEY, *_BUT), 0, word.start):
            continue
        if unit is None and lower.startswith(_CUT_SHORT, end):
            continue  # "an increase of one half", "half of one per cent"
        minus = _minus(lower, word.start)
        value = -word.value * factor if minus else word.value * factor
        mention = _mention(lower, word.start - minus, end, value, word.step * factor, unit, word.form)
        if word.hedge is not None:
            mention.hedge, mention.hedge_start = word.hedge, mention.start
        yield mention


def _mention(
    lower: str, start: int, end: int, value: Decimal, step: Decimal, unit: str | None, form: Form
) -> NumberMention:
    hedge_start, hedge = hedge_of(lower, start, end, unit)
    counted = (
        counted_noun(lower, hedge_behind(lower, end), value) if unit is None and form is not Form.FRACTION else None
    )
    return NumberMention(start, end, value, step, unit, hedge, form, hedge_start, counted)


def _parse(digits: str, prose: str, end: int) -> tuple[Decimal, Decimal, int] | None:
    """Value and step of the digits, and where they end with a vulgar fraction taken in."""
    if digits in VULGAR:
        return VULGAR[digits], VULGAR[digits] / 10, end
    whole, _, decimals = digits.partition(".")
    if not whole.isdecimal():
        if not _GROUPED.match(whole):
            return None
        whole = re.sub(r"\D", "", whole)
    elif not whole.isascii():
        return None
    if len(whole) > _MOST_DIGITS or len(decimals) > _MOST_DECIMALS:
        return None
    if len(whole) > 1 and whole[0] == "0" and not decimals:
        return None
    value = Decimal(f"{whole}.{decimals}" if decimals else whole)
    if not decimals and (part := _VULGAR_AFTER.match(prose, end)):
        above, _, below = (part.group(1) or "").partition("/")
        share = Decimal(above) / Decimal(below) if below else VULGAR[part.group(2)]
        return value + share, Decimal("0.1"), part.end()
    if decimals and prose[end : end + 1] == "," and prose[end + 1 : end + 2].isdigit():
        return None
    return value, Decimal(1).scaleb(-len(decimals)), end


def _before(prose: str, start: int) -> tuple[int, bool, str | None] | None:
    """Where the number starts with its sign and currency, whether it is negative, and the currency.

    None where what stands before makes it no number.
    """
    if start == 0:
        return 0, False, None
    head = prose[max(0, start - 6) : start]
    if code := _CODE_BEFORE.search(head):
        return start - len(code.group()), False, "CNY" if code.group(1) == "RMB" else code.group(1)
    if sign := _SYMBOL_BEFORE.search(head):
        at = start - len(sign.group())
        if sign.group()[0].isalpha() and at and prose[at - 1].isalnum():
            return None
        if _RANGE_BEFORE.search(prose, max(0, at - 6), at):
            return None
        currency = SYMBOLS[sign.group().rstrip(_SPACES)]
        money = _OF_MONEY.match(prose, start) or _PAYING.search(prose, max(0, at - 16), at)
        if sign.group().strip(_SPACES) in LETTER_SIGNS and not (len(sign.group()) == 1 and money):
            return None
        negative = at > 0 and prose[at - 1] in "-−" and (at == 1 or not prose[at - 2].isalnum())
        return at - negative, negative, currency
    last = prose[start - 1]
    if last in _DASHES or last == "+":
        earlier = prose[start - 2] if start > 1 else " "
        if earlier.isalnum() or earlier in "-–)%.":
            return None if last in "-−–‑+" else (start, False, None)
        if last in "–—‑":
            return start, False, None
        return start - 1, last != "+", None
    if last.isalnum() or last in _BAD_BEFORE:
        return None
    if last == "," and start > 1 and prose[start - 2].isdigit():
        return None
    if last == "(" and _TELEPHONE.match(prose, start):
        return None
    minus = _minus(prose, start)
    return start - minus, bool(minus), None


def _minus(prose: str, start: int) -> int:
    """The length of "minus " before a number, or 0: "12 minus 5" is a sum written out."""
    word = start - len("minus ")
    if word < 0 or not prose.startswith("minus ", word) or (word > 1 and prose[word - 2].isdigit()):
        return 0
    return len("minus ")


def _spaced_out(prose: str, start: int, end: int) -> bool:
    """Whether more digits stand a space away: "020 7946 0018", "1 200 boxes". After a year comes another number."""
    if prose[end : end + 1] == " " and prose[end + 1 : end + 2].isdigit() and not _YEAR.match(prose, start):
        return True
    return start > 1 and prose[start - 1] == " " and prose[start - 2].isdigit() and not _YEAR.match(prose, start - 5)


def _tail(
    prose: str, lower: str, end: int, value: Decimal, currency: str | None
) -> tuple[int, Decimal, str | None] | None:
    """Where the number ends with magnitude and unit, the magnitude, and the unit. None: it is no number after all."""
    following = prose[end : end + 1]
    if not following:
        return end, Decimal(1), None
    if following in "/^_@\\=" or (following in ".:" and prose[end + 1 : end + 2].isdigit()):
        return None
    if following == "(" and prose[end + 1 : end + 2].isalnum():
        return None
    if following in _DASHES and _is_range(prose, end):
        return None
    if following.isalpha():
        if _ORDINAL.match(lower, end):
            return None
        return _touching(prose, lower, end, value, currency)
    if currency and (letter := _LETTER_AFTER.match(prose, end)):
        return letter.end(), LETTER_MAGNITUDES[letter.group(1)], None
    return _word_tail(prose, lower, end)


def _touching(
    prose: str, lower: str, end: int, value: Decimal, currency: str | None
) -> tuple[int, Decimal, str | None] | None:
    match = _NEXT_WORDS.match(prose, end)
    if match is None:
        return None
    word = match.group(2)
    at = match.end(2)
    if word.lower() in MAGNITUDES:
        return _with_unit(prose, at, MAGNITUDES[word.lower()])
    if word in LETTER_MAGNITUDES:
        people = counted_noun(lower, at, Decimal(2))
        if currency or (people and value < 1000 and word in "kKm"):
            return _with_unit(prose, at, LETTER_MAGNITUDES[word])
    if word in UNITS:
        return at, Decimal(1), UNITS[word]
    if word == "p" and value not in _SCREENS:
        return at, Decimal(1), "penny"
    return None


def _word_tail(prose: str, lower: str, end: int) -> tuple[int, Decimal, str | None] | None:
    match = _NEXT_WORDS.match(prose, end)
    if match is None:
        return end, Decimal(1), None
    gap, word = match.group(1), match.group(2).lower()
    if gap != "-" and word in MAGNITUDES and not (word == "hundred" and prose.startswith("-", match.end(2))):
        return _with_unit(prose, match.end(2), MAGNITUDES[word])
    if gap == "-" and word in MAGNITUDES:
        return None
    unit_end, unit = _unit(prose, end)
    if gap == "-" and unit is None:
        return None
    if unit == "year" and lower.startswith(("-old", " old", "-olds"), unit_end):
        return None
    return unit_end, Decimal(1), unit


def _with_unit(prose: str, end: int, factor: Decimal) -> tuple[int, Decimal, str | None]:
    if again := _MAGNITUDE_AGAIN.match(prose, end):
        end, factor = again.end(), factor * MAGNITUDES[again.group(1)]
    unit_end, unit = _unit(prose, end)
    return unit_end, factor, unit


def _unit(prose: str, end: int) -> tuple[int, str | None]:
    match = _NEXT_WORDS.match(prose, end)
    if match is None:
        return end, None
    for last in (4, 3, 2):
        if match.group(last):
            words = " ".join(word for word in match.groups()[1:last] if word)
            unit = UNITS.get(words) or UNITS.get(words.lower())
            if unit is not None and _fits(words, match.group(1)):
                return match.end(last), unit
    return end, None


def _fits(words: str, gap: str) -> bool:
    """A spaced "in", "m", "g", "pp" or "s" is a unit only where nothing else can be meant: "5 m", but not "5 in"."""
    return bool(words) and not (gap in _SPACES and words in {"pp", "mi", "l", "s", "t", "in", "TB"})


def _is_range(prose: str, end: int) -> bool:
    rest = prose[end + 1 : end + 3]
    return rest[:1].isdigit() or (rest[:1] in "$€£¥₹" and rest[1:].isdigit())


def _skip(prose: str, end: int) -> int:
    """The end of the run of digits, dashes and dots that a number that is none belongs to."""
    at = end
    while at < len(prose) and at - end < _LONGEST_LOOK and (prose[at].isalnum() or prose[at] in "-–:/._()"):
        at += 1
    while at > end and not prose[at - 1].isalnum():
        at -= 1
    return at
