"""The pattern language of the phrasebook.

A pattern is a regular expression over a slotted sentence (lower case, one character a mention), with these additions:

    {role:type}    one mention of a type, under a role:  {before:amount}
    {type}         one mention of a type that has no role
    {role:type+}   a list of two or more of them, parted by commas, semicolons, "and" or "plus" and a few words
    {role:type*}   the same, of one or more
    {role:type&}   one or more with nothing but commas, "and", articles and sides ("to the north") between them
    <name>         a piece of `WORDS`, which may hold other pieces:  <moved>
    ~              a short gap with no number in it, no clause end, and no "while", "but" or "as the" of a new clause
    ~~             a longer gap, still in the clause, in which numbers may stand

Types: count, fraction, percent, points, money, measure, date, time, place; and "number" (count, money or measure),
"amount" (number or percent), "share" (percent or fraction), "any" (every number), "moment" (date or time).
Gaps are bounded, so that a match takes linear time on any input.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from itertools import count

from factcheck.expressions import compiled, expression
from factcheck.extraction.phrasebook.mentions.mention import Mention, NumberMention
from factcheck.extraction.phrasebook.phrases.words import WORDS
from factcheck.extraction.phrasebook.scene import SLOTS, Sentence
from factcheck.extraction.phrasebook.stations import OPAQUE, Piece, Station, passes, piece, stations
from factcheck.extraction.phrasebook.trying import MOST_OF_A_KIND
from factcheck.records import Record

_TYPES = {
    "count": "n",
    "fraction": "f",
    "percent": "p",
    "points": "o",
    "money": "m",
    "measure": "u",
    "date": "d",
    "time": "t",
    "place": "g",
    "moment": "dt",
    "number": "nmu",
    "amount": "nmup",
    "share": "pf",
    "any": "nfpmuo",
}
_NUMERIC = "".join(SLOTS[letter] for letter in _TYPES["any"])
_CLAUSE = r" (?:while|when|but|because|although|though|whereas|as (?:the|an?|its|their|his|her|he|she|they|it|we)) "
_GAP = rf"(?:(?:(?!{_CLAUSE})[^;:!?\n{_NUMERIC}]){{0,60}}?)"
_LONG_GAP = r"(?:[^;:!?\n]{0,120}?)"
_A_TOKEN = (
    r"\{(?:(?P<role>[a-z_]+):)?(?P<type>[a-z]+)(?P<many>[+*&])?\}|(?<!\?P)<(?P<word>[a-z-]+)>|(?P<long>~~)|(?P<gap>~)"
)
_TOKEN = expression(_A_TOKEN)
_MARK = expression(rf"{_A_TOKEN}|[()|]|\\.|\[\^?.[^\]]*\]")
"""What tells how deep in groups a token stands, and what may look like it."""
_LISTED = 12
_OFTEN = 24
"""Tries from which on it is worth to work out what every match of a pattern must hold; a page makes fewer."""
_SIDE = (
    r"(?: (?:to|in|on) (?:the|its) (?:far )?[a-z-]{4,10}(?: and (?:the )?[a-z-]{4,10})?(?: side)?"
    r"| on (?:one|either) side| at the (?:top|bottom))?"
)
"""What may stand after a name of a list: "Brazil to the north and west, Argentina to the south"."""
_LEAD = (
    rf"(?:(?:to|in|on|at|across) the (?:far |deep )?(?:[a-z-]{{4,10}}|{SLOTS['f']}),? )?"
    r"(?:by |with )?(?:the |over |in )?"
)


class Match(Record):
    """A pattern that fits a sentence."""

    sentence: Sentence
    start: int
    """Prose offset of the first character matched, where that is a slot or text."""
    roles: Mapping[str, tuple[Mention, ...]]
    words: Mapping[str, str]
    """Text of the plain named groups of the pattern."""
    ranges: Mapping[str, tuple[int, int]]
    """Where those groups stand in the prose."""

    def number(self, role: str) -> NumberMention | None:
        """The one number under a role, or None where the role did not take part."""
        mentions = self.numbers(role)
        return mentions[0] if mentions else None

    def numbers(self, role: str) -> tuple[NumberMention, ...]:
        return tuple(mention for mention in self.roles.get(role, ()) if isinstance(mention, NumberMention))


class Phrase(Record):
    """One way in which English copy says a kind of claim."""

    id: str
    """Kind and a name: "percent-change.up-on"."""
    pattern: str
    examples: tuple[str, ...]
    """Sentences that the pattern must match."""
    counter_examples: tuple[str, ...] = ()
    """Near misses that it must not match."""
    cue: str = ""
    """A word that every match holds; sentences without it are not even tried. Several are parted by "|"."""

    def matches(self, sentence: Sentence) -> Iterable[Match]:
        """Every place where the pattern fits, from left to right, without overlap."""
        slotted = sentence.slotted
        for cue in self.cues:
            if cue in slotted:
                break
        else:
            return ()
        if next(self._tries) > _OFTEN and not passes(slotted, self._route):
            return ()
        return self._found(sentence, slotted)

    def _found(self, sentence: Sentence, slotted: str) -> Iterator[Match]:
        for match in self._compiled.finditer(slotted):
            roles: dict[str, tuple[Mention, ...]] = {}
            words: dict[str, str] = {}
            ranges: dict[str, tuple[int, int]] = {}
            for name, value in match.groupdict().items():
                if value is None:
                    continue
                role, _, mark = name.rpartition("__")
                if mark == "s":
                    roles[role] = tuple(sentence.within_slots(*match.span(name)))
                else:
                    words[name] = value
                    ranges[name] = (sentence.prose_offset(match.start(name)), sentence.prose_offset(match.end(name)))
            yield Match(sentence, match.start(), roles, words, ranges)

    @cached_property
    def cues(self) -> tuple[str, ...]:
        """The words of `cue`; where every sentence must be tried, what every text holds."""
        return tuple(self.cue.split("|"))

    def fits(self, kinds: str) -> bool:
        """Whether mentions of these types are enough for a match: slot letters, each up to `MOST_OF_A_KIND` times."""
        return all(sum(map(kinds.count, group)) >= least for group, least in self._needed)

    @cached_property
    def _needed(self) -> tuple[tuple[str, int], ...]:
        return needed(self.pattern)

    @cached_property
    def _tries(self) -> Iterator[int]:
        """How often the pattern was about to be tried."""
        return count()

    @cached_property
    def _route(self) -> tuple[Station, ...]:
        """What every match holds, in order."""
        return stations(self.pattern, _token)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return compiled(expanded(self.pattern))


def expanded(pattern: str) -> str:
    """A pattern as a plain regular expression."""
    return _TOKEN.sub(_expand, pattern)


def needed(pattern: str) -> tuple[tuple[str, int], ...]:
    """Groups of slot letters, and how many mentions of each every match holds; none for alternatives.

    Told from the tokens that stand outside brackets and are not optional. Each takes a mention of its own, and one that
    a narrower type takes is of the wider types, too.
    """
    tokens: list[str] = []
    depth = 0
    for mark in _MARK.finditer(pattern):
        if mark["type"]:
            if not depth and pattern[mark.end() : mark.end() + 1] not in ("?", "*", "{"):
                tokens += [_TYPES[mark["type"]]] * (2 if mark["many"] == "+" else 1)
        elif mark[0] == "|" and not depth:
            return ()
        else:
            depth += (mark[0] == "(") - (mark[0] == ")")
    return tuple(
        (group, min(sum(set(one) <= set(group) for one in tokens), MOST_OF_A_KIND)) for group in dict.fromkeys(tokens)
    )


def _token(pattern: str, at: int) -> tuple[Piece, int] | None:
    """The token at an offset of a pattern, as a piece of it, and where it ends; None where none is."""
    token = _TOKEN.match(pattern, at) if pattern[at] in "{<~" else None
    if token is None:
        return None
    if token["word"]:
        return _word(token["word"]), token.end()
    if not token["type"]:
        return OPAQUE, token.end()
    slot = Piece(tuple(SLOTS[letter] for letter in _TYPES[token["type"]]))
    if token["many"]:
        slot = Piece(None, slot.passed * (2 if token["many"] == "+" else 1))
    return slot, token.end()


@cache
def _word(name: str) -> Piece:
    return piece(WORDS[name], _token)


def _expand(token: re.Match[str]) -> str:
    if token["long"]:
        return _LONG_GAP
    if token["gap"]:
        return _GAP
    if token["word"]:
        return f"(?:{_TOKEN.sub(_expand, WORDS[token['word']])})"
    slot = "[" + "".join(SLOTS[letter] for letter in _TYPES[token["type"]]) + "]"
    if token["many"] == "&":
        semicolon = rf"; (?={_LEAD}{slot}{_SIDE}(?:[;,.]| and |$))"
        slot = rf"{slot}(?:{_SIDE}(?:,? and,? |, | as well as |{semicolon}){_LEAD}{slot}){{0,7}}"
    elif token["many"]:
        least = 1 if token["many"] == "+" else 0
        # Atomic: where the next number stands is fixed, so no other way to get there is worth a try.
        word = rf"(?:(?!{_CLAUSE})[^;:!?\n{_NUMERIC}])"
        between = rf"(?>{word}{{0,48}}?(?:[,;](?= )| and| plus)(?!{_CLAUSE}) {word}{{0,36}}?(?={slot}))"
        slot = rf"{slot}(?:{between}{slot}){{{least},{_LISTED}}}"
    return f"(?P<{token['role']}__s>{slot})" if token["role"] else slot
