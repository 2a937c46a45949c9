"""Figures told of another time, or in another measure, than the figures beside them.

"Up to 118 from 112 in May, 9 % more than a year ago": the change is of a year, the figures are a month apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims import Hedge
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.phrases.words import FALLS, RISES
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_MONTH = "january|february|march|april|june|july|august|september|october|november|december|(?<=in )may|(?<=since )may"
_TIME = expression(
    rf"\b(?:(?P<name>{_MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?<=in )(?:spring|summer|autumn|winter)"
    r"|christmas|easter|(?:first|second|third|fourth) (?:quarter|half|round|leg))s?"
    r"|(?P<year>(?:1[89]|20)\d\d)"
    r"|(?P<ago>year[- ](?:on|over)[- ]year|on the year|(?:a|one) year (?:ago|earlier|before)|(?:last|previous) year"
    r"|the year before|annual|annually|a year)"
    r"|(?P<recent>(?:this|last|previous|next|past) (?:week|month|quarter|season|spring|summer|autumn|winter|time)"
    r"|the (?:week|month|season) before"
    r"|(?:a|one) (?:week|month|season) (?:ago|earlier|before)|(?:last|first|past|next|final|opening) "
    r"(?:[a-z]+|\d+) (?:days|weeks|months|years|games|matches|quarters|rounds)))\b"
)
_OTHERWISE = expression(
    r"\b(?:real[- ]terms|in real|like[- ]for[- ]like|seasonally|adjusted|adjusting|adjustment|annuali[sz]ed"
    r"|compound(?:ed)?|constant (?:currency|prices|exchange)|(?:in|by) (?:volume|value|weight|tonnage|number)\b"
    r"|per (?:capita|head)|underlying|organic|organically|same-store|inflation|currency|average annual|pro rata)\b"
)
_NEW_SUBJECT = expression(
    r"(?:, (?:with|while|whereas|though|although|but|as|and)|\b(?:while|whereas|although|though|but)"
    r"|,? and(?! (?:is|was|are|were|that|this|it|so|fell|rose|thus|therefore)\b))"
    rf" (?!(?:an?|the|another) (?:[a-z-]+ ){{0,2}}(?:{'|'.join((*RISES, *FALLS))})\b)"
    r"(?:[a-z'’-]+ ){1,6}"
)
_LENGTHS = frozenset({"s", "min", "h", "day", "week"})
"""Units of time in which waits and journeys are told; months and years are more often when something is."""
_LASTS = expression(
    r"\b(?:tak(?:es?|ing|en)|took|last(?:s|ed|ing)|wait(?:s|ed)?|delays?|spen[dt]s?|sle(?:ep|eps|pt)|instead of"
    r"|compared with"
    r"|compared to|against|versus|averag(?:e|es|ed|ing)|(?:wait|time|average|record|delay|journey|flight|trip|best|mean"
    r"|median|stay|norm)s? (?:of|is|was|at|from|to|fell to|rose to)|(?:time|times|waits?|delays?|stays?|journey|trip"
    r"|record|ride"
    r"|drive|crossing|flight)\b[^.;:,]{0,40} from)(?: [a-z]+)?(?: (?:a|an|the|just|only|about|some|nearly|almost|for"
    r"|its|their|his|her|old|new|now|up to))* $"
)
_AGO = expression(r" (?:ago|earlier|later|before|after|old|into|since|from now|away)\b")
_LEAD = 70
_GONE_BY = expression(r" (?:have|has|had|are|were|ago|later|earlier|old|long|passed|of|late|since|is|was)\b")
_MORE_THAN = expression(
    r"\b(?:for|in|of|than|just|well|little|bit|after|before|within|aged|is|was|were|are|be|been|it|a|an|the|about|lasted"
    r"|lasts|lasting|takes?|took|taking|spen[dt]s?|spending|waited|waits?|waiting|served|serving|worked|reigned|lived"
    r"|stayed|ran|married|together|there|here|now|already|and) $"
)
"""Before an "over" that says more than: "for over six years"."""
_CLAUSE = expression(r"[,;:()–—.]")
_AGAINST_ANOTHER = expression(
    r"(?: [a-z'’-]+){0,2}? (?:on|from|off|below|above|than|against|compared with|short of)(?: (?:in|on|at))?"
    r" (?:(?:the|its|their|his|her|an?|last|all-time|record|national|european|global|five-year|ten-year"
    r"|long-term) ){0,3}"
    r"(?:[a-z-]+ )?(?:peak|high|low|record|average|target|plan|planned|forecast|expected|budget|budgeted|rivals?|hoped"
    r"|announced|promised|norm|best|worst)\b"
)


def spread(scene: Scene, number: NumberMention) -> NumberMention:
    """A length of time without its "over", where that says what something is spread over: "£468,000 over six years"."""
    if number.hedge is not Hedge.OVER or number.unit not in TIME_UNITS:
        return number
    over = scene.lower[number.hedge_start : number.start].strip() == "over"
    if (
        not over
        or _GONE_BY.match(scene.lower, number.end)
        or _MORE_THAN.search(scene.lower, max(0, number.hedge_start - _LEAD), number.hedge_start)
    ):
        return number
    return replace(number, hedge=None, hedge_start=number.start)


def lasting(scene: Scene, number: NumberMention) -> bool:
    """Whether a length of time is told as a figure that rises and falls: "takes 41 minutes", "a wait of 84 days"."""
    if number.unit not in _LENGTHS or _AGO.match(scene.lower, number.end):
        return False
    return _LASTS.search(scene.lower, max(0, number.hedge_start - _LEAD), number.hedge_start) is not None


def one_length(scene: Scene, one: NumberMention, two: NumberMention) -> bool:
    """Whether two lengths of time, in one unit or the second bare, are told so that they can be compared."""
    if {one.unit, two.unit} - {None} - _LENGTHS or len({one.unit, two.unit} - {None}) != 1:
        return False
    return lasting(scene, one) or lasting(scene, two)


def of_another_period(scene: Scene, outcome: NumberMention, operands: Sequence[NumberMention]) -> bool:
    """Whether the words right behind an outcome put it at a time, while its operands are put at others."""
    sentence = scene.sentence_at(outcome.start)
    if sentence is None:
        return False
    following = min((n.hedge_start for n in sentence.numbers if n.start > outcome.start), default=sentence.end)
    pause = _CLAUSE.search(scene.lower, outcome.end, following)
    end = pause.start() if pause else following
    own = _times(scene.lower[outcome.end : end])
    if not own:
        return False
    passages = {s.start: s for n in operands if (s := scene.sentence_at(n.start)) is not None}
    told = [scene.lower[s.start : s.end] for s in passages.values() if s is not sentence]
    others = _times(" ".join((*told, scene.lower[sentence.start : outcome.start], scene.lower[end : sentence.end])))
    new = {word: kind for word, kind in own.items() if word not in others}
    kinds = set(others.values())
    if any(kind in kinds for kind in new.values()):
        return True
    return bool(new) and not kinds.isdisjoint({"name", "recent"}) and "year" not in kinds and "ago" not in kinds


def names_a_time(scene: Scene, start: int, end: int) -> bool:
    """Whether a day, a month, a season or a year is named in a range of the prose."""
    return _TIME.search(scene.lower, start, end) is not None


def _times(text: str) -> dict[str, str]:
    """The times that a text names, each with its kind."""
    return {found.group(): found.lastgroup or "" for found in _TIME.finditer(text)}


def measured_otherwise(sentence: Sentence) -> bool:
    """Whether a sentence tells of volumes, real terms or adjusted figures, whose changes are their own."""
    return _OTHERWISE.search(sentence.lower) is not None


def against_another(scene: Scene, outcome: NumberMention) -> bool:
    """Whether a change is told against a peak, a plan or an average, which its figures need not be."""
    return _AGAINST_ANOTHER.match(scene.lower, outcome.end) is not None


def of_new_subject(scene: Scene, outcome: NumberMention, operands: Sequence[NumberMention]) -> bool:
    """Whether something else is named between the figures and a change: "from 320 to 410, with milk output up 12 %"."""
    sentence = scene.sentence_at(outcome.start)
    last = max((n.end for n in operands if n.end <= outcome.start), default=0)
    if sentence is None or last < sentence.start:
        return False
    return _NEW_SUBJECT.search(scene.lower, last, outcome.hedge_start) is not None
