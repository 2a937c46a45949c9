"""Ages in whatever words, beside the one date of birth and at most one other date of a passage.

Nothing but their company links them, so that what does not fit is claimed only of an age in plain words ("aged 34",
"was 79 when") in the sentence of the birth, and elsewhere the claim is tentative.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, Mention, PlaceMention
from factcheck.extraction.phrasebook.mentions.words import TENS_IN_WORDS, UNITS_IN_WORDS
from factcheck.extraction.phrasebook.readers.calendar.ages.births import KIN, WORD, Birth, other_kin
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_TENS = "|".join(TENS_IN_WORDS)
_UNITS = "|".join(word for word, value in UNITS_IN_WORDS.items() if value)
YEARS = rf"(?:[1-9]\d?|1[01]\d|(?:{_TENS})(?:-(?:{_UNITS}))?|{_UNITS}|a hundred(?: and (?:{_TENS}|{_UNITS}))?)"
"""An age in digits or in words, in lower case."""
_SOME = r"(?:(?:only|just|still|now|then|already|about|thus|therefore|so|barely|all of|a|an?[a-z]+) ){0,2}"
_ENDS = (
    r"(?![-–]|[.,:]\d)(?: years (?:old|of age))?"
    r"(?=[,.;:)–—]|$| –| —| (?:when|on|in|and|at|with|but|as|now|then|by|she|he|they|it)\b)"
)
_PLAIN = expression(
    rf"\b(?:aged|at the age of|at age|age|(?:was|is|being|been|turned|turns|were) {_SOME.replace('|a|', '|')}"
    rf"|when (?:he|she|it) was|lived to (?:be|see|the age of|reach)) ?{_SOME}"
    rf"(?P<years>{YEARS}){_ENDS}"
    rf"|\b(?:died|dies)(?: [a-z]+){{0,3}}(?: (?:in|on) [^,.;]{{3,20}})?,? at (?P<died>{YEARS}){_ENDS}"
    rf"|\b(?:at|dying at|dying aged) (?P<done>{YEARS})(?=,? in (?:[a-z]+ )?(?:1[5-9]|20)\d\d(?:[.,;:)–—]|$|"
    rf" (?:when|after|and|as"
    rf"|with|at|by)\b))"
    rf"|\b(?:dying (?:[a-z]+ ){{0,3}}(?:at|aged)|makes (?:him|her|them)) (?P<left>{YEARS}){_ENDS}"
    rf"|\b(?:and|who|but),? at (?P<still>{YEARS}),? (?=(?:still|is|remains|has|continues)\b)"
    rf"|\b(?:died|dies)[^.;:]{{0,40}}, (?P<old>{YEARS}) years (?:old|of age)(?=[,.;]|$)"
    rf"|(?:^[\"“‘]?|\ban? )(?P<yearling>{YEARS})-year-old (?=[a-zà-þ'’ -]{{3,40}},? (?:who was )?born\b)"
    rf"|\bas an? (?:[a-z]+ )?(?:boy|girl|man|woman|youth|lad|lass|child) of (?P<boy>{YEARS})(?=,? in\b|,)"
    rf"|(?<=[12]\d\d\d), at (?P<dated>{YEARS})(?=[,.;]| and\b)"
    rf"|\breach(?:ed|es|ing) (?:the age of )?(?P<reached>{YEARS}){_ENDS}"
    rf"|^[\"“‘]?(?:at|now) (?P<opens>{YEARS})(?=,| (?:she|he|they|it)\b)"
    rf"|\b(?:is|was|are),? (?:now |still |already )?at (?P<set>{YEARS}),?"
    r"(?= (?:the|an?|still|one|his|her|already|now|no)\b)"
    rf"|(?<=[a-zà-þ]), (?P<commas>[1-9]\d), "
)
"""An age that can be nothing else."""
_LOOSE = expression(
    rf"\b(?:at|be|so|man of|woman of|boy of|girl of) {_SOME}(?P<years>{YEARS}){_ENDS}"
    rf"|^[\"“‘]?(?P<opens>{YEARS})(?: when| on [a-z]+ing)\b"
)
"""A number that may be an age."""
_PRONOUN = expression(r"[\"“‘]?(?:he|she|it)\b")
_OPENING = expression(
    r"[\"“‘]?(?:(?:at|now|aged) [^,.;]{1,20}?(?:, (?:in|on) [^,.;]{4,14})?|on [a-z]+day|(?:last|this) (?:week"
    r"|month)|today|yesterday)"
    r",? (?:he|she|it)\b"
)
_THE_ONE = expression(r"the (?:[a-z]+ ){1,3}(?:was|died|had) ")
_NAME_FIRST = expression(
    rf"[\"“‘]?(?!The |A |An |His |Her |In |At |On |It |This |When |But |And ){WORD}(?: {WORD}){{0,2}} (?:was|is"
    rf"|had|has|won"
    r"|took|made|left|became|[a-z]+ed)\b"
)
"""A sentence that begins with a name, and is of that person."""
_CAPITAL = expression(r" [A-ZÀ-Þ][\w'’-]")
_BY_NAME = expression(rf"[\"“‘]?(?:At|Now|Aged) [^,.;]{{1,20}}?, (?P<name>{WORD} {WORD}(?: {WORD})?) ")
_PAST = expression(
    r"\b(?:was|were|being|turned|(?:since|when|until|before|as|ever since) (?:he|she|it|they)(?: [a-z]+)?)"
    r"(?: [a-z]+)? $"
)
_RIGHT_NOW = expression(
    r"\b(?:today|yesterday|tomorrow|tonight|(?:on|last|this|next) (?:[a-z]+day|week|month|weekend))\b"
)
_IS_AT = expression(r"\bis,? (?:now |still |already )?at $|\bnow $")
_PRESENT = expression(
    r",? (?:he|she|it|[a-zà-þ’'-]+ [a-zà-þ’'-]+)(?: (?:still|now|also|already|alone))? (?!was\b|has been)[a-z]+s\b"
)
_TURNED = expression(r"\bturn(?:ed|s) $")
_HEDGED = expression(
    r"\b(?:about|around|nearly|almost|not yet|under|over|barely|some|perhaps|roughly"
    r"|(?:short|shy|off|away|before)(?: of| from)?(?: (?:being|turning|reaching|his|her|their))?) $"
)
_DEATH = expression(r"\b(?:died|dies|dead|death|passed away)\b")
_HE_WAS = expression(rf"(?:he|she) was (?:just |only )?{YEARS}(?: years old)?[.!]?")
_DIED = expression(r"\b(?:died|passed away|was killed|drowned)\b[^;:]{0,60}$")
_WHEN_DEAD = expression(r"(?: years old)? (?:when (?:he|she) (?:died|passed away)|at (?:his|her) death)\b")
_APART = expression(r"[.;:!?]|\b(?:and|but|while|whereas|before|after|since|until)\b")
_MOST = 6
"""How many ages of one sentence are looked at."""
_CLAUSE = 70
"""How far an age may stand from the date that it is told of, in characters."""
SOMEONE = expression(rf"\b(?:and|but|while|with) {WORD}|\b{WORD} {WORD}")
"""What may name another person."""
OF_ANOTHER = expression(
    r"(?<!\bin )(?<!\bat )\b(?:his|her|its|their) [a-z]+(?:,| was| is| were)?,? ?(?:then |now |only |just )?"
    r"(?:aged |at the age of )?$"
)
"""Words before an age of somebody, or something, else: "his dog, aged 12"; not "in her sleep, aged 77"."""
_FULL_NAME = expression(rf"\b{WORD}(?: (?:de |van |von |bin |al |[A-Z]\. )?{WORD}){{1,3}}")


class Aged(NamedTuple):
    """An age by its range of the prose, and how sure the words are."""

    start: int
    end: int
    years: int
    plain: bool
    turned: bool
    hedged: bool


def ages_in(sentence: Sentence) -> Iterator[Aged]:
    """Every number of a sentence that is an age, or may be one; the sure ones first."""
    text = sentence.lower
    for pattern, plain in ((_PLAIN, True), (_LOOSE, False)):
        for found in pattern.finditer(text):
            group = found.lastgroup or "years"
            start, end = (sentence.start + offset for offset in found.span(group))
            before = text[: found.start(group)]
            yield Aged(
                start,
                end,
                number(found[group]),
                plain,
                _TURNED.search(before) is not None,
                _HEDGED.search(before) is not None,
            )


def number(printed: str) -> int:
    """The value of an age in digits or words."""
    if printed.isdigit():
        return int(printed)
    if printed.startswith("a hundred"):
        rest = printed.removeprefix("a hundred").removeprefix(" and ")
        return 100 + (number(rest) if rest else 0)
    ten, _, unit = printed.partition("-")
    return TENS_IN_WORDS.get(ten, 0) + UNITS_IN_WORDS.get(unit or ten, 0)


def places_out(scene: Scene, low: int, high: int) -> str:
    """The prose of a range without the places and dates in it, which look like names."""
    words = scene.draft.prose[low:high]
    for one in scene.within(low, high, Mention):
        if isinstance(one, PlaceMention | DateMention):
            words = words.replace(scene.draft.prose[one.start : one.end], "-")
    return words


class LooseAge(NamedTuple):
    """An age beside a birth, the time of which it is told (None for now), and how sure the link is."""

    aged: Aged
    birth: Birth
    at: DateMention | None
    tentative: bool


def loose_ages(scene: Scene, sentence: Sentence, births: Sequence[Birth]) -> Iterator[LooseAge]:
    """The ages of a sentence, where one birth stands in it or in the sentence before, and one other date at most."""
    here = [birth for birth in births if birth.sentence is sentence]
    near = here or [birth for birth in births if scene.side_by_side(birth.sentence, sentence)]
    if len(near) != 1:
        return
    (birth,) = near
    others = _others(scene, [sentence] if here else [sentence, birth.sentence], birth)
    ages = list(islice(ages_in(sentence), _MOST))
    plain = [aged for aged in ages if aged.plain]
    if not here and (died := _death_before(scene, sentence, birth)) is not None:
        yield from (LooseAge(aged, birth, died, False) for aged in plain[:1])
        return
    for aged in ages:
        dead = _DEATH.search(scene.lower, max(sentence.start, aged.start - _CLAUSE), aged.end)
        dead = dead or _WHEN_DEAD.match(scene.lower, aged.end)
        ats: list[DateMention | None] = [] if _IS_AT.search(scene.lower, sentence.start, aged.start) else list(others)
        if birth.died is not None and (dead or not others):
            ats = [birth.died]
        elif not ats:
            ats = [None]
        if len(ats) > 1:
            ats = [at for at in ats if at is not None and together(scene, aged, at)]
        if len(ats) != 1 or (ats[0] is None and scene.anchor is None):
            continue
        at = ats[0]
        follows = bool(here) or (not birth.bracketed and _goes_on(sentence, birth))
        sure = follows and len(plain) == 1 and aged.plain and not aged.hedged
        sure = sure and (at is None or at is birth.died or together(scene, aged, at))
        sure = sure and (dead is not None or not birth.bracketed) and _alone(scene, sentence, birth, aged)
        sure = sure and (at is not None or not _told_of_then(sentence, aged))
        yield LooseAge(aged, birth, at, not sure)


def _death_before(scene: Scene, sentence: Sentence, birth: Birth) -> DateMention | None:
    """The day of a death that ends the sentence of the birth, where this one is "She was 82"."""
    if not _HE_WAS.fullmatch(sentence.lower) or birth.sentence.start > sentence.start:
        return None
    days = [one for one in birth.sentence.mentions if isinstance(one, DateMention) and one.start > birth.born.start]
    if not days or days[-1].year is None or KIN.search(birth.sentence.lower):
        return None
    lead = scene.lower[birth.born.end : days[-1].start]
    return (
        days[-1] if _DIED.search(lead) and not SOMEONE.search(places_out(scene, birth.born.end, sentence.end)) else None
    )


def _told_of_then(sentence: Sentence, aged: Aged) -> bool:
    """Whether an age may be of a time that no date tells: "has sailed since he was six", "At seven he could swim"."""
    lower = sentence.scene.lower
    before = lower[max(sentence.start, aged.start - _CLAUSE) : aged.start]
    if _PAST.search(before):
        return _RIGHT_NOW.search(sentence.lower) is None
    opens = _OPENING.match(sentence.lower) or _BY_NAME.match(sentence.text)
    return opens is not None and opens.end() > aged.end - sentence.start > 0 and not _PRESENT.match(lower, aged.end)


def _goes_on(sentence: Sentence, birth: Birth) -> bool:
    """Whether a sentence is of "him" or "her", or names the one whom the sentence of a birth calls so."""
    if _PRONOUN.match(sentence.lower) or _OPENING.match(sentence.lower):
        return True
    if birth.sentence.start > sentence.start and (_THE_ONE.match(sentence.lower) or _of_one_name(sentence)):
        return _PRONOUN.match(birth.sentence.lower) is not None
    named = _BY_NAME.match(sentence.text)
    same = named is not None and birth.name and named["name"].split()[-1] == birth.name[-1]
    after = birth.sentence.start > sentence.start and _PRONOUN.match(birth.sentence.lower) is not None
    return named is not None and bool(same or after)


def _of_one_name(sentence: Sentence) -> bool:
    """Whether a sentence begins with a name and holds no other."""
    first = _NAME_FIRST.match(sentence.text)
    return first is not None and not _CAPITAL.search(
        places_out(sentence.scene, sentence.start + first.end(), sentence.end)
    )


def _alone(scene: Scene, sentence: Sentence, birth: Birth, aged: Aged) -> bool:
    """Whether nobody else is named where the birth and the age are told."""
    low, high = sorted((birth.born.end, aged.start))
    if OF_ANOTHER.search(scene.lower, sentence.start, aged.start):
        return False
    words = places_out(scene, low, high)
    if birth.opens or birth.sentence.start > sentence.start:
        words = _FULL_NAME.sub("", words, count=1)
    first = min(sentence.start, birth.sentence.start)
    return not other_kin(scene.lower[first : max(high, birth.born.end)]) and not SOMEONE.search(words)


def _others(scene: Scene, told: Sequence[Sentence], birth: Birth) -> list[DateMention]:
    """The dates with a year in some sentences besides the birth, the death and the dateline."""
    day = scene.anchor.day if scene.anchor else None
    known = {birth.born.start, *([birth.died.start] if birth.died else [])}
    return [
        one
        for sentence in told
        for one in sentence.mentions
        if isinstance(one, DateMention)
        and one.start not in known
        and one.year is not None
        and (day is None or (one.year, one.month, one.day) != (day.year, day.month, day.day))
    ]


def together(scene: Scene, aged: Aged, at: DateMention) -> bool:
    """Whether an age and a date stand in one clause."""
    low, high = sorted(((aged.start, aged.end), (at.start, at.end)))
    between = scene.lower[low[1] : high[0]]
    return len(between) <= _CLAUSE and not _APART.search(between)
