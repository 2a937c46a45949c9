"""Names said to come first or last: "making Hull the best seller", "Elm Street came top", "the fewest were in Deal"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from factcheck.claims import Extreme
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.orders.superlative_words import (
    LEAST,
    MORE,
    MOST,
    OF_UNIT,
    RANKS,
    SUPERLATIVE,
)
from factcheck.records import Record

_GETS = frozenset("drew got took received attracted".split())
_WORD = r"[\w’'-]+"
_NAME = rf"(?:{_WORD} ){{0,3}}{_WORD}"
_TAIL = expression(rf"(?P<name>{_NAME}),? $")
_HEAD = expression(rf" (?:(?:in|on|at|from|for|to|of|those (?:in|on|at|from)|with) )?(?:the )?(?P<name>{_NAME})")
_IS = (
    r"(?:was|is|were|are|being|remain(?:s|ed)|proved|became|emerged as|turned out|came out(?: as)?|finished(?: as)?"
    r"|ended(?: up)?(?: as)?|came)(?: to be)?(?: (?:therefore|thus|easily|by far|still|again|so|also|in|clearly|far"
    r" and away|comfortably))?"
)
_SUBJECT = expression(
    rf"(?:,? (?:which|who|that))?,? {_IS} (?:(?:the|our|its|their|by far the) )?"
    r"(?:(?:clear|outright|overall|runaway|firm) )?$"
)
_SET = expression(
    rf"\b(?P<lead>makes?|making|made|with|leav(?:es|ing)|left|rendering) (?P<name>(?:{_WORD} ){{0,3}}?{_WORD})"
    r"(?: (?:both|easily|by far|as|comfortably|being|proving))? the $"
)
_VERB = expression(
    r" (?P<verb>has|had|have|got|took|drew|saw|ran|[a-z]{2,12}(?:ed|s)|sold|won|paid|made|lost|spent) "
    r"(?:(?:by far|easily) )?(?:with )?(?:the )?$"
)
_OPENS = expression(r"(?:^|[,;:.(–—] ?)(?:and |but |so |while )?(?:(?:the|its|their|our|by far the) )?$")
_OF_THEM = r"(?: (?:of|among)(?: all)?(?: the)? (?:two|three|four|five|six|seven|eight|lot|group|[a-z]+)(?: [a-z]+)?)?"
_NOUNS = expression(
    r"(?P<nouns>(?: (?!(?:was|were|is|are|came|went|being|of|among|in|on|at|and|but|with|for|by|to|from|than|ever|since"
    r"|yet|so|this|last|per|when|a|the)\b)[a-z’'-]+){0,3})"
)
_THEN = expression(rf"{_OF_THEM} (?:was|were|is|are|came|went|being|stood|lived)(?= )")
_ENDS = expression(r" ?[,.;:)–—]|$| (?:and|but|with|of|in|on|among|by far|again|at|for|this|last|overall)\b")
_BOUNDARY = frozenset(
    "the and so but thus therefore which that with while as then said meaning our its their making leaving put puts"
    " putting makes leaves left hence this though although or".split()
)
_PRONOUNS = frozenset("that this these those which who they there what all both each one two three it she he".split())
_PLACED = expression(
    rf"(?P<name>(?:the )?{_WORD}) (?:(?:was|is|came|finished|comes|ends|ended)(?: in)? (?:(?P<rank>second|third"
    r"|fourth|fifth)(?! \w+est\b)"
    r"(?: place)?|(?P<top>top|first)(?: place)?|(?P<last>last|bottom)(?: place)?)"
    r"(?= ?[.,;:)—]| and | in | of | behind |$)"
    r"|(?P<tops>(?:tops?|topping|heading) (?:them all|the (?:list|table|poll|chart))"
    r"|(?:leads?|led|heads?|headed|topped) (?:the (?:list"
    r"|table|way|field|poll|rankings?|two|three|four|five|six|lot))"
    r"|(?:was|is|came(?: out)?|comes(?: out)?|finished|sits?|stood|stands) (?:on top|at the (?:top|head)\b(?: of the"
    r" (?:list|table|poll|pile|rankings?))?|(?:out )?in front|in the lead|ahead of the (?:others|rest|field|pack)))\b"
    r"|(?P<foot>(?:was|is|came|finished|sits?|stood|stands) (?:at the (?:bottom|foot)\b(?: of the"
    r" (?:list|table|poll|pile|rankings?))?)|propped up the table)\b"
    r"|(?P<best>did|fared|sold|performed|scored|polled) (?P<how>best|worst|most|least)(?= ?[.,;:)—]| of | and |$)"
    r"|(?P<won>won|wins)(?= ?[.;:)—]|$)"
    r"|[a-z]+s (?:the (?P<more>most|least|fewest))(?= ?[.,;:)—]| and |$)"
    r"|(?P<verb>[a-z]+) (?P<beyond>more|fewer|less)(?P<things>(?: [a-z]+){0,3}?) than"
    r" (?:any|all|every|either)(?: of)?(?: the)? (?:others?|else|rest)\b)"
    rf"|\b(?:puts?|putting|leaves|leaving|left) (?P<moved>(?:{_WORD} ){{0,3}}?{_WORD}) "
    r"(?:(?P<rank_too>second|third|fourth|fifth)|(?P<top_too>(?:at the )?top|first|in (?:front|the lead))"
    r"|(?P<last_too>last|(?:at the )?bottom|at the foot))\b"
    r"|\bno [a-z]+ (?:[a-z]+ ){1,4}?(?P<than>more|larger|bigger|higher|less|fewer|lower|smaller) (?:[a-z]+ ){0,4}than "
    rf"(?P<beaten>(?:the )?{_WORD})"
)
_WENT_TO = expression(
    r"\b(?:(?P<rank>second|third|fourth|fifth)|(?P<top>first|top)|(?P<last>last|bottom)) (?:place|spot|prize)"
    rf" (?:went|goes|fell) to (?P<name>{_NAME})|(?P<names>(?:the )?{_WORD}) (?:took|takes|won|claimed|had)"
    r" (?:(?P<rank_too>second|third|fourth|fifth)|(?P<top_too>first|top)|(?P<last_too>last|bottom))"
    r" (?:place|spot|prize)(?= ?[.,;:)—]|$| and | with )"
)
"""Places in an order that go to a name: "second place went to Dev", "Ana took third prize"."""
_GOOD = expression(
    r"\b(?:votes?|points?|goals?|medals?|wins|won|runs|seats|marks?|scor(?:e|es|ed)|poll(?:ed)?|sold|sells?|sales|raised"
    r"|earned|took|takings|visitors?|tourists?|guests|callers|diners|harvest(?:ed)?|yield(?:s|ed)?|laid|picked|chose"
    r"|chosen|collected|attend(?:ed|ance)|drew|attracted|copies|tubs|pints|customers|downloads|bottles|tickets)\b"
)
"""What more of is better."""
_BAD = expression(
    r"\b(?:complaints?|faults?|crimes?|deaths?|died|killed|accidents?|errors?|injur\w+|loss(?:es)?|lost|penalt\w+|strokes"
    r"|shots|conced\w+|debts?|waits?|emissions|cost|fines?|delays?|absen\w+|miss\w*|fail\w*|seconds|minutes|late|litter|fires|floods?|flooded|cases|thefts|burglaries|robberies|assaults|offences|outages|potholes)\b"
)
_TAKEN = expression(r"\b(?:took|takings|earned|raised|brought in|collected|sales of|made|grossed)\b")
_CONTEST = expression(r"\b(?:votes?|voted|poll(?:ed)?|points?|goals|runs|ballots?|chose|picked|preferred|backed)\b")
_DRAWS = expression(
    rf"{_GOOD.pattern}|\b(?:pupils?|students?|entrants?|entries|riders?|members?|passengers|borrow(?:ed|ers)?|lent|loans"
    r"|applicants|applications|signed up|preferred|backed|people|users?|viewers|listeners|players)\b"
)
_NUMEROUS = frozenset("common frequent numerous".split())
"""What is most so is what there is most of."""
_SIZES = frozenset("largest biggest smallest greatest longest oldest youngest".split())
_EARNERS = frozenset(
    "earner earners contributor source donor market spender share employer buyer seller supplier producer user category"
    " group lender consumer exporter importer grower maker attraction draw crowd item part slice bill".split()
)
"""What is larger by the figure that it is told with, and not in itself."""
_STOCK = expression(r"\b(?:has|have|with|employs?|seats|holds|houses|covers|measures|weighs|of|is|at|are)\b")
_OF_FIGURES = frozenset("number total figure count tally share score result rate level amount sum".split())
AMOUNTS = frozenset({"most", "least", "fewest"})
_AGES = frozenset("oldest eldest youngest longest shortest".split())
_PERSONS = frozenset("people residents inhabitants citizens voters".split())
"""Of whom the larger land need not have more."""
_HAS = frozenset("has had have got took drew saw received recorded attracted".split())
_SPANS = frozenset("day week month year quarter season performer result seller sellers selling".split())
_STARTS = expression(r"(?:^|[,;:.(–—\n]) ?$")
_REACH = 90
_STEM, _SHORTEST = 5, 3


class Leader(Record):
    """A name that is said to come first, second or last."""

    keys: tuple[str, ...]
    """What the name may be, in lower case, from the longest on."""
    place: tuple[int, int]
    word: str
    """The superlative: "most", "busiest", "best"."""
    rank: int = 1
    placed: bool = False
    """Whether it is put in a place of an order, such as one in a table above."""
    nouns: tuple[str, ...] = ()
    """The words behind the superlative: "earner", "popular month"."""
    verb: str | None = None
    """That of which it is the object: "had the most", "sold the fewest"."""


def leaders(lower: str, start: int, end: int) -> Iterator[Leader]:
    """Those named in a sentence beside a superlative that has no figure of its own."""
    for match in SUPERLATIVE.finditer(lower, start, end):
        word, rank = match["word"], RANKS.get(match["rank"] or "", 1)
        behind = _NOUNS.match(lower, match.end(), end)
        nouns = tuple(behind["nouns"].split()) if behind else ()
        low = max(start, match.start() - _REACH)
        before = lower[low : match.start()]
        if found := _SET.search(before):
            keys, place = _leading(found["name"]), (low + found.start(), match.end())
            yield Leader(keys, place, word, rank, nouns=nouns)
        elif found := _SUBJECT.search(before):
            place = low + found.start(), match.end()
            yield Leader(_trailing(before[: found.start()], whole=low == start), place, word, rank, nouns=nouns)
        elif _OPENS.search(before) and behind and (then := _THEN.match(lower, behind.end(), end)):
            if head := _HEAD.match(lower, then.end(), end):
                place = match.start(), head.end()
                yield Leader(_opening(lower, head, end), place, word, rank, nouns=nouns)
        elif found := _VERB.search(before):
            keys, place = _trailing(before[: found.start()], whole=low == start), (low + found.start(), match.end())
            yield Leader(keys, place, word, rank, nouns=nouns, verb=found["verb"])


def placed(lower: str, start: int, end: int, block: int) -> Iterator[Leader]:
    """Those put in a place: "came top", "leaving Italy at the bottom"; `block` is where its block starts."""
    for match in _PLACED.finditer(lower, start, end):
        if match["beyond"] and not _told_of(lower[block : match.start()], match):
            continue
        name = match["name"] or match["moved"] or match["beaten"]
        at = match.start() + match[0].index(name) + len(name)
        keys = _leading(name) if match["moved"] else _trailing(lower[max(start, at - _REACH) : at], whole=True)
        last = match["last"] or match["last_too"] or match["foot"] or (match["beyond"] and match["beyond"] not in MORE)
        word = "least" if last else match["more"] or "most"
        if match["beaten"]:
            word = "most" if match["than"] in MORE else "least"
        if match["best"] or match["won"]:
            word = match["how"] if match["how"] else "winner"
        rank = RANKS.get(match["rank"] or match["rank_too"] or "", 1)
        in_order = not (match["beyond"] or match["best"] or match["won"])
        yield Leader(keys, match.span(), word, rank, placed=in_order)


def awarded(lower: str, start: int, end: int) -> Iterator[Leader]:
    """Those to whom a place went: "second place went to Dev"."""
    for match in _WENT_TO.finditer(lower, start, end):
        if match["name"]:
            words = match["name"].split()
            ends = (match.start("name") + len(" ".join(words[:many])) for many in range(len(words), 0, -1))
            keys = _named([lower[match.start("name") : at].split() for at in ends if _ENDS.match(lower, at, end)])
        else:
            at = match.end("names")
            keys = _trailing(lower[max(start, at - _REACH) : at], whole=True)
        word = "least" if match["last"] or match["last_too"] else "most"
        rank = RANKS.get(match["rank"] or match["rank_too"] or "", 1)
        yield Leader(keys, match.span(), word, rank, placed=True)


def _told_of(told: str, match: re.Match[str]) -> bool:
    """Whether what one has more of than any other was told before: by its noun, or else by the verb."""
    words = match["things"].split() or [match["verb"]]
    return words[-1] in _GETS or words[-1][:_STEM] in told


def _trailing(text: str, *, whole: bool) -> tuple[str, ...]:
    """The names that a text may end with: what stands before is no part of them."""
    found = _TAIL.search(f"{text.rstrip(' ,')} ")
    if found is None:
        return ()
    words = found["name"].split()
    keys = [words[at:] for at in range(len(words)) if at and words[at - 1] in _BOUNDARY]
    if _STARTS.search(text[: found.start()]) and (whole or found.start()):
        keys.insert(0, words)
    return _named(keys)


def _leading(name: str) -> tuple[str, ...]:
    words = name.split()
    return _named([words, *([words[1:]] if words[0] == "the" else [])])


def _opening(lower: str, head: re.Match[str], end: int) -> tuple[str, ...]:
    """The names that a text may begin with: what follows them goes on with another phrase."""
    words = head["name"].split()
    ends = [head.start("name") + len(" ".join(words[:many])) for many in range(len(words), 0, -1)]
    return _named([lower[head.start("name") : at].split() for at in ends if _ENDS.match(lower, at, end)])


def _named(keys: Iterable[Sequence[str]]) -> tuple[str, ...]:
    bare = (" ".join(key[1:] if key[0] == "the" else key) for key in keys if key)
    plain = (key.removesuffix("'s").removesuffix("’s") for key in bare)
    return tuple(key for key in plain if len(key) >= _SHORTEST and key not in _PRONOUNS)


def extreme_of(leader: Leader, told: str, number: NumberMention, *, bare: bool) -> Extreme | None:
    """The end of the order that a leader is said to be at; None where its superlative may be of something else.

    `told` is what is told of the figures, in lower case, and `bare` whether none of them says what it counts.
    """
    word, nouns = leader.word, leader.nouns
    known = bool(nouns) and (nouns[-1] in _OF_FIGURES or nouns[-1][:_STEM] in told)
    if word == "worst" and nouns[:1] in (("hit",), ("affected",)):
        return Extreme.HIGHEST if number.slot in "np" else None
    if word in ("best", "worst", "winner", "favourite", "favorite"):
        if nouns and nouns[0] not in _SPANS:
            return None
        if number.slot == "m" and not _TAKEN.search(told):
            return None  # "sold for £40 a tree"
        if word in ("best", "worst"):
            good, bad = _GOOD.search(told) is not None, _BAD.search(told) is not None
            up = (word == "best") is good
            return None if good is bad else Extreme.HIGHEST if up else Extreme.LOWEST
        contest = (_CONTEST if word == "winner" else _DRAWS).search(told) and not _BAD.search(told)
        return Extreme.HIGHEST if contest else None
    if leader.verb is not None:
        if leader.verb not in _HAS and leader.verb[:_STEM] not in told:
            return None
        return extreme(word, number) if known or bare or (not nouns and word in AMOUNTS) else None
    if word in AMOUNTS and nouns and not leader.placed:
        return _of_adjective(word, nouns[0], number, told)
    if word in _SIZES and number.slot != "u":
        if number.counted in _PERSONS or (word in _AGES and number.counted):
            return None
        if not (known or (nouns and nouns[-1] in _EARNERS) or (number.slot != "m" and _STOCK.search(told))):
            return None
    if word in ("highest", "lowest") and nouns and not (known or number.slot == "u" or nouns[-1] in _EARNERS):
        return None
    return extreme(word, number)


def _of_adjective(word: str, adjective: str, number: NumberMention, told: str) -> Extreme | None:
    """ "The most popular" is so by counts and shares, "the most expensive" by money, "the most visited" by visits."""
    if number.slot == "m":
        return extreme(word, number) if adjective in ("expensive", "costly") else None
    if adjective == "popular":
        known = _DRAWS.search(told) is not None
    else:
        known = adjective in _NUMEROUS or (adjective.endswith("ed") and adjective.removesuffix("ed")[:_STEM] in told)
    return extreme(word, number) if known and number.slot in "np" else None


def extreme(word: str, number: NumberMention) -> Extreme | None:
    """The end of the order that a superlative means for figures of this unit; None where it orders something else."""
    if word in MOST.split("|"):
        return None if number.unit in TIME_UNITS and word == "top" else Extreme.HIGHEST
    if word in LEAST.split("|"):
        return Extreme.LOWEST
    kind = "time" if number.unit in TIME_UNITS else {"m": "money", "n": "count", "u": "measure"}.get(number.slot, "")
    for end, words in zip(Extreme, OF_UNIT.get(kind, ("", "")), strict=True):
        if word in words.split("|"):
            return end
    return None
