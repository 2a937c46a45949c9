"""How clear it is that a length lies between the only two dates of its sentence, where clauses stand between them.

"The chapel, which was consecrated in 1871 and pulled down in 1964, had served for 93 years": the words before the dates
are a beginning and its end, and those before the length tell of all that time, or of some of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, Mention
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretch_words import CLOSES, LESS, PAIRS
from factcheck.extraction.phrasebook.scene import Scene, Sentence

COMPOUND = expression(r"-(?:year|month|week|day|night|hour|minute|decade)\b")
"""A length that says what kind of thing is meant: "a nine-month rebuild"; not "fifty-seven years"."""
_LITTLE = r"(?:(?:just|only|exactly|some|barely|almost|nearly|more than|over|a full|a total of|the) ){0,2}"
_WORDS = r"(?:[a-z'’-]+ )"
_LATER = expression(rf",? (?:and )?{_LITTLE}(?:some )?$")
_LATER_BEHIND = expression(r" (?:to the day )?(?P<way>later|on|afterwards|earlier|before|beforehand)(?=[.;)]|$)")
_AFTER_IT = expression(
    r" after (?:it|he|she|they) (?:had )?(?:first )?(?:was |were |been )?(?:open|found|built|laid|start|began|begun"
    r"|launch|join|arriv|enter|took|taken|appoint|elect|complet|unveil|marri)[a-z]*(?: (?:over|office|in))?(?=[.,;)]|$)"
)
_DEEDS = {
    **{"discovery": r"\b(?:discover|found|dug|unearth)", "opening": r"\bopen", "launch": r"\blaunch"},
    **{"founding": r"\b(?:found|establish|set up|formed)", "foundation": r"\b(?:found|establish|set up|formed)"},
    **{"completion": r"\b(?:complet|finish|built)", "construction": r"\b(?:built|construct|complet|erect)"},
    **{"arrival": r"\b(?:arriv|came|landed)", "appointment": r"\bappoint", "election": r"\b(?:elect|won)"},
    **{
        "debut": r"\b(?:debut|first)",
        "creation": r"\bcreat",
        "invention": r"\binvent",
        "release": r"\b(?:releas|freed)",
    },
    **{
        "publication": r"\b(?:publish|came out)",
        "wedding": r"\b(?:married|wed)\b",
        "purchase": r"\b(?:bought|purchas)",
    },
    **{"introduction": r"\bintroduc", "unveiling": r"\bunveil", "arrest": r"\barrest", "retirement": r"\bretir"},
}
"""An event by its noun, and the verbs of what was told with its date."""
_AFTER_ITS = expression(rf" after (?:its|his|her|their) (?:first )?(?P<noun>{'|'.join(_DEEDS)})(?=[.,;)]|$)")
_FOR = expression(
    r"(?:,|\)| and| but|, and|, but|; (?:it|they))? (?!(?:and|but|the|an?|its|his|her|their|our|my|this|having) )"
    rf"{_WORDS}{{1,7}}?(?:for|over|during|across|throughout) {_LITTLE}$"
)
_HAVING = expression(rf", having (?:been )?[a-z]+ {_WORDS}{{0,4}}?for {_LITTLE}$")
_FOR_THOSE = expression(r"[;,–—] (?:and )?(?:for|in|over|during|through|throughout) (?:those|these|all those) $")
_FIRST_TIME = expression(
    rf",? (?:for )?(?:the|its|their|his|her) first (?:time|rise|increase|change|cut|win|title|visit) (?:in|for)"
    rf" {_LITTLE}$"
)
_LAST = expression(r"\b(?:since|last|frozen|unchanged)\b[^.;]{0,30}$")
_SO = expression(
    rf",? (?:and )?(?:so|thus|hence|making it|making) (?:(?:we|they|he|she|it|i) )?(?:had )?(?:(?:spent|stayed|stood"
    rf"|lasted|ran|lived|worked|served|took|was|were)(?: (?:there|open|away|at sea|in [a-z]+))? )?(?:for )?{_LITTLE}$"
)
"""What makes a length the outcome of two dates: "left on 24 January and so spent 15 nights there"."""
_SPENT = expression(rf", having (?:spent|lived|served|worked) (?:for )?{_LITTLE}$")
_LASTED = expression(rf",? (?:had |has )?lasted (?:for )?{_LITTLE}$")
_RUN = expression(
    rf", (?:ending|giving|making|bringing|closing|completing|rounding) {_WORDS}{{0,5}}?"
    rf"(?:run|life|stretch|career|reign|tenure|history|era|spell|stint|service|story)(?: to an end)?"
    rf"(?: of| after) {_LITTLE}$"
)
_AFTER = expression(rf",? after {_LITTLE}$")
AT_WORK = expression(
    r" (?:(?:at|in|on|of) (?:sea|service|operation|business|trading|production|use|existence|print|air|publication"
    r"|charge|office|power|captivity|custody|detention|exile|hospital|orbit|space)"
    r"|on (?:the )?air|in the (?:job|post|role|chair))\b"
)
_SEPARATE = expression(
    r" (?:separate[sd]?|lie|lay|pass(?:ed)?|elapsed?|went by|part(?:ed)?|divided?)\b[^.;:]{0,50}[:,–—]"
)
_ASIDE = expression(
    r", (?:when|who|which|where|aged|by then|then|the day (?:before|after)|[a-z]+ day) [^,;]{2,60},(?= and )"
)
_MAKES = expression(rf"[;,–—] (?:that|which|this) (?:makes|made|gives|means) {_LITTLE}$")
_OF_IT = expression(r" (?:of|in|as) (?:[a-z]+ ){1,4}(?:in|by) $")
_OUTSET = expression(rf"(?:^[\"“‘]?|\b)for {_LITTLE}$")
_FROM = expression(r",? (?:from|between) (?:the )?$")
_TO = expression(rf" ?(?:to|until|till|through|and|when|[-–—]) ?{_WORDS}{{0,6}}$")
_UNTIL = expression(rf",? (?:until|till|up to) {_WORDS}{{0,6}}(?:in|on) $")
_HAD_BEGUN = expression(
    r", [^.;]{2,80}? (?:had|having) (?:been )?(?:taken|bought|founded|joined|opened|started|set|begun|built|inherited"
    r"|moved|married|become|arrived|entered)(?: [a-z]+){0,2} (?:in|on) $"
)
_TAKEN_OVER = expression(r"\b(?:taken over|inherited|bought|joined|moved|married|entered)\b")
_ALL_THAT_TIME = expression(
    rf" and (?:runs?|ran|lasts?|lasted|stood|will run|is to run|continues|(?:was|is|stayed) (?:open|in (?:service|use"
    rf"|operation|print|force))) for {_LITTLE}$"
)
_UP_TO = expression(
    rf",? (?:until|till|up to|before) (?:{_WORDS}{{0,5}}?(?:in|on) )?$"
    rf"|, (?:returning|ending|finishing|closing|coming (?:back|home)|arriving|docking|leaving|retiring|resigning"
    rf"|stepping down) {_WORDS}{{0,4}}?(?:in|on) $"
)
_WHOLE = expression(
    r"\b(?:stood|served|existed|survived|lasted|operated|traded|dominated|graced"
    r"|been (?:open|in use|in service|in operation|in business|in print|in production|in [a-z]+ hands"
    r"|in [a-z]+ ownership)|was open|was in (?:use|service|operation|business|print))\b"
)
"""What a thing does for as long as there is one."""
_THING = expression(
    r"\b(?:open|built|launch|found|establish|consecrat|complet|inaugurat|entered service|print|set up|laid"
    r"|erected|first)"
)
_BEGINS = expression(r"\b(?:beg[au]n|started|broke out|opened|set in)\b")
_THERE = expression(r" (?:there|together)(?=[.,;)]|$)")
_BEGUN = expression(
    r"\b(?:from|since|join|arriv|start|beg[au]n|bec[oa]me|appoint|elect|took|enter|came|went up|put up|erect)[a-z]*\b"
)
_GUARD = expression(
    r"\b(?:by|that|where|when|if|unless|jailed|sentenced|leased|let|banned|designed|built|planned|meant|intended"
    r"|guaranteed|insured|licensed|due|expected|each|another|more|further|again|before|then|while|would|could|might"
    r"|should|successor|predecessor|rival|replac\w*|instead|first|second|third|part|parts|half|most|every|per|wait\w*"
    r"|campaign\w*|hoped|dream\w*|ago|earlier|previous\w*|not|never|dead|life|born|aged)\b"
)
"""What may make the length one of another thing, or of a plan."""
_OTHER_STORY = expression(r"\b(?:if|unless|would|could|might|instead|another|again|whereas|while|than|every|each)\b")
_JOINS = expression(r"[,;](?! (?:and|but|then)\b)|\b(?:and|but|then|before|while)\b")
_SUBORDINATE = expression(r"[\"“‘]?(?:after|when|since|having|once|although|though|as)\b")
_HAD = expression(r"\bhad\b")
_BORN = expression(r"\b(?:born|birth|aged|fire|war)\b")
_LONGEST = 140
_REACH = 64
"""How far before a moment the words of a beginning or an end stand, in characters."""


class Clear(StrEnum):
    """Of how much of the stretch a length is told."""

    WHOLE = "whole"
    PART = "part"
    """Of it, or of some of it: only one that is longer is wrong."""


def clear(scene: Scene, sentence: Sentence, length: tuple[int, int], moments: Sequence[Mention]) -> Clear | None:
    """None where the words leave open what the length is of."""
    dates = [one for one in moments if isinstance(one, DateMention) and not one.years and not one.days]
    if (
        len(dates) != 2
        or len(moments) != 2
        or not (all(one.year for one in dates) or all(one.month and one.day and not one.year for one in dates))
    ):
        return None
    if _OTHER_STORY.search(sentence.lower):
        return None
    one, two = dates
    start, end = length
    rest = scene.lower[end : min(sentence.end, end + _LONGEST)]
    if two.start - one.end > _LONGEST or LESS.match(rest) or COMPOUND.search(scene.lower, start, end):
        return None
    if end <= one.start:
        return _before_both(scene, sentence, (start, one, two), rest[: one.start - end])
    if one.end <= start and end <= two.start:
        return _in_between(scene, sentence, (one, start), rest[: two.start - end], [one, two])
    if two.end > start:
        return None
    return _behind(scene, sentence, (one, two, start), rest)


def words_of_pair(scene: Scene, sentence: Sentence, moments: Sequence[Mention]) -> tuple[str, str] | None:
    """The words before two moments in the order of time, where they are those of a beginning and of its end."""
    dates = [one for one in moments if isinstance(one, DateMention) and one.year]
    ordered = sorted(dates, key=_day)
    told: Sequence[Mention] = ordered if len(dates) == len(moments) else moments
    first, last = (
        scene.lower[max([sentence.start, at - _REACH, *(one.end for one in told if one.end <= at)]) : at]
        for at in (one.start for one in told)
    )
    paired = any(begins.search(first) and ends.search(last) for begins, ends in PAIRS)
    return (first, last) if paired else None


def _before_both(
    scene: Scene, sentence: Sentence, told: tuple[int, DateMention, DateMention], rest: str
) -> Clear | None:
    """ "For 29 years, from 1962 until he retired in 1991, he taught"."""
    start, one, two = told
    lead, between = scene.lower[sentence.start : start], scene.lower[one.end : two.start]
    if _SEPARATE.match(rest) and lead.strip('"“‘ ') in ("", "only", "just", "some"):
        return Clear.WHOLE if _day(one) < _day(two) else None
    if _OUTSET.search(lead) and _UNTIL.fullmatch(rest) and _HAD_BEGUN.fullmatch(between) and _day(two) < _day(one):
        return Clear.WHOLE if _TAKEN_OVER.search(between) else Clear.PART
    if (
        _OUTSET.search(lead)
        and _FROM.fullmatch(rest)
        and _TO.fullmatch(between)
        and not _GUARD.search(lead.rpartition(",")[2])
    ):
        return Clear.WHOLE if _day(one) < _day(two) else None
    return None


def _in_between(
    scene: Scene, sentence: Sentence, told: tuple[DateMention, int], rest: str, dates: Sequence[DateMention]
) -> Clear | None:
    """ "They married in 1961 and were together for 57 years until his death in 2018"."""
    one, start = told
    lead = _ASIDE.sub(",", scene.lower[one.end : start])
    if _MAKES.search(lead) and _OF_IT.fullmatch(rest):
        return Clear.WHOLE if _day(dates[0]) < _day(dates[1]) else None
    if not _FOR.fullmatch(lead) or _GUARD.search(lead) or not _UP_TO.fullmatch(rest):
        return None
    if _day(dates[0]) >= _day(dates[1]) or not words_of_pair(scene, sentence, dates):
        return None
    return Clear.WHOLE if _ALL_THAT_TIME.search(lead) else Clear.PART


def _behind(scene: Scene, sentence: Sentence, told: tuple[DateMention, DateMention, int], rest: str) -> Clear | None:
    """The length after both dates."""
    one, two, start = told
    tail, between = scene.lower[two.end : start], scene.lower[one.end : two.start]
    lead = scene.lower[sentence.start : one.start]
    if _LATER.fullmatch(tail):
        return _later(lead, between, rest, backwards=_day(two) < _day(one))
    if _FIRST_TIME.fullmatch(tail) and _LAST.search(lead) and CLOSES.match(rest):
        return Clear.WHOLE if _day(one) < _day(two) else None
    pair = words_of_pair(scene, sentence, [one, two])
    if pair is None and _LASTED.fullmatch(tail) and _BEGINS.search(lead) and CLOSES.match(rest):
        return Clear.WHOLE  # "which began in 2011 and broke in 2017, lasted six years"
    if pair is not None and (_FOR_THOSE.fullmatch(tail) or _SO.fullmatch(tail)):
        return Clear.WHOLE
    if pair is None or not (CLOSES.match(rest) or AT_WORK.match(rest) or _THERE.match(rest)):
        return None
    if _RUN.fullmatch(tail) or _SPENT.fullmatch(tail):
        return Clear.WHOLE
    thing = _THING.search(pair[0]) is not None
    if _AFTER.fullmatch(tail):
        return Clear.WHOLE if thing and AT_WORK.match(rest) else None
    if not (_FOR.fullmatch(tail) or (thing and _HAVING.fullmatch(tail))) or _GUARD.search(tail):
        return None
    if not thing and _HAD.search(tail):
        return None  # "took over in 2004 and left in 2012, and had sat on the council for 20 years"
    return Clear.WHOLE if thing and _WHOLE.search(tail) else Clear.PART


def _later(lead: str, between: str, rest: str, *, backwards: bool) -> Clear | None:
    """ "She joined as an apprentice in 1983 and retired as its director in 2021, 38 years on"."""
    told = _LATER_BEHIND.match(rest)
    noun = _AFTER_ITS.match(rest)
    if noun is not None and not backwards:
        return Clear.WHOLE if expression(_DEEDS[noun["noun"]]).search(lead) else None
    if told is None:
        after = _AFTER_IT.match(rest)
        begun = _THING.search(lead) or _BEGUN.search(lead)
        return Clear.WHOLE if after and begun and not backwards else None
    if backwards != (told["way"] in ("earlier", "before", "beforehand")) or _BORN.search(lead):
        return None
    if " and " in lead or ";" in lead:
        return None
    return Clear.PART if parted(lead, between) else Clear.WHOLE


def parted(lead: str, between: str) -> bool:
    """Whether more than one clause lies between two dates, so that a length behind them may be of another beginning.

    "She married in 1961, had a son and divorced in 1990, ten years later": the son may have been born in 1980.
    """
    subordinate = _SUBORDINATE.match(lead) is not None
    return len(_JOINS.findall(between)) > 1 + subordinate


def _day(date: DateMention) -> tuple[int, int, int]:
    return date.year or 0, date.month or 0, date.day or 0
