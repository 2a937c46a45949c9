"""Lengths told of what was dated before: "The line was closed in 1970. Since then, for 56 years, no train has come".

Words link a length to a date of its sentence, or of the one before ("since then", "56 years on", "and so has lasted"),
and to the draft's own date or another. What they lead to may be another date, so that all are tried.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Counting, Duration
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import Length, lengths_in
from factcheck.extraction.phrasebook.readers.calendar.lengths.tried_dates import Ends, reckoned
from factcheck.extraction.phrasebook.readers.calendar.told_dates import dated, now, told_before
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_UNITS = frozenset({"year", "decade", "century"})
_Q = r"[\"“‘]?"
_SOME = (
    r"(?:(?:just|only|exactly|some|barely|almost|nearly|about|more than|over|well over|fully|now|already"
    r"|another|all of"
    r"|a full|not quite|no less than|the|these|those|all) ){0,3}$"
)
_HAS = expression(r"\b(?:has|have|is|are|still|remains?|stands?|lies|now)\b|['’](?:s|ve)\b")
_HAD = expression(r"\b(?:had|was|were|did|would|could|until|will)\b|n['’]t\b.*\buntil\b")
_NOT = expression(
    r"\b(?:if|unless|would have|could have|might|not until|aims?|planned|hopes?|would|average|on and off|of which)\b"
)
_SINCE = expression(
    rf"(?:,|:|;| –| —|\()? ?(?:(?:or|that is|i\.e\.|and so|so|now|for|in|over)(?:,? (?:for|in))?,? )?{_SOME}"
)
"""Between "since 1987" and a length: ", for"."""
_STOPS = expression(r"(?: in all| in total| altogether| now)?(?=[,.;:)–—]| –| —|$)")
"""What closes a length that stands beside its beginning: not "since 1998, three years before he took office"."""
_SINCE_CLAUSE = expression(rf"[^.;:!?\d(]{{3,70}},(?: (?:for|in|that is|or|now|and for|and in))? ?{_SOME}")
_LEAD_SINCE = expression(r"\b(?:ever )?since (?:early |late |mid-|about |the (?:spring|summer|autumn|winter) of )?$")
_IN_ALL = expression(r"(?: in all| in total| altogether| now)?(?=[.,;)]|$)")
_BEHIND_SINCE = expression(
    r"(?: long| now)?(?:,| –| —| \()? (?:(?:ever|that is|i\.e\.) )?since (?:early |late |mid-|about )?$"
)
_OF_EVENT = expression(
    r" since (?:then, )?(?:the|it|he|she|they|its|his|her|that|[a-z'’-]+) (?![^.;:!?]*\b(?:which|who"
    r"|whose)\b)[^.,;:!?\d]{2,60} (?:in|on) $"
)
_CLAUSE_EVENT = expression(rf"{_Q}(?:ever )?since [^.;:!?\d,]{{4,70}} (?:in|on) $")
_ON = expression(rf"{_Q}(?:(?:and|but|yet|now|today|even now|so|more than|well over),? )?{_SOME}")
_LATER = expression(
    r" (?:on|later|afterwards|after that),? (?:it|they|the|its|their|there|nothing|nobody|no|none|not|still"
    r"|that|this)\b"
)
_ANOTHER_EVENT = expression(r"\b(?:last|first|second|former|another|later|since|remember\w*|recall\w*|talks?)\b")
_CLAUSE = expression(r"(?:,| –| —| \(| (?:no|not|nobody|nothing|it|they|the|there)\b)")
_THAT_WAS = expression(
    rf"(?:{_Q}|.*(?:,|;|–|—) )(?:and |but )?(?:(?:all )?(?:that|this|it)|which) (?:is|was)(?: now| all)? {_SOME}"
)
_AGO = expression(r" ago(?! (?:when|that|in|on|by|and)\b)")
_AGO_BEHIND = expression(rf"(?: [a-z]+){{0,4}}(?:,| –| —| \(|:) ?{_SOME}")
_THEN = expression(
    rf"{_Q}(?:(?:and|but) )?(?:ever since|since(?: then| that (?:day|time|year|night))?|from that day(?: on)?)\b"
    rf"(?:,|[^.;:\d]{{0,60}}) (?:(?:for|in|over|that is|or|and for|and in) )?{_SOME}"
)
_YEARS_SINCE = expression(
    r" (?:that have (?:passed|gone by) )?since(?: then| that (?:day|time|year))?(?=[,.;:)]|$| (?!the|it|he|she"
    r"|they|its|his|her|a|an|that|we|I)[a-z]+ )"
)
_OVER = expression(rf"\b(?:in|over|for|during|of|spent|through) (?:the|these|those|all(?: the)?|its|their) {_SOME}")
_FOR = expression(
    rf"(?:(?:,|;|:| –|\))? (?:and|so|but),?|;|:)(?: so| now| that| thus| then)* (?:for|in) {_SOME}|\bfor {_SOME}"
)
_IN_THOSE = expression(rf"[;,] (?:and )?(?:in|over|during|through) (?:those|these|all those|the) {_SOME}")
_SO_LONG = expression(
    rf",? (?:and|so|which|but)(?: it| they)?,? ?(?:has|have)(?: now| so| thus| therefore| already| been){{0,3}} "
    rf"(?:lasted|stood|held|survived|endured|served|done (?:its|their) (?:work|job|duty)|done duty"
    rf"|been in (?:use|force"
    rf"|place|service|print)|in (?:use|force|place|service|print)|kept going|kept working|worked|been going"
    rf"|hung there"
    rf"|been there|lain there|stood there)(?: for| there for)? {_SOME}"
)
_NEVER = expression(
    r"\b(?:no|nobody|no one|nothing|none|never|not|neither|without)\b|n['’]t\b|\b(?:stood|lain|been|lie|lies"
    r"|stands|sat)"
    r"(?: (?:there|all but|half|largely))? (?:empty|closed|shut|silent|idle|vacant|derelict|disused|unused|dry"
    r"|dark|bare"
    r"|in ruins|out of (?:use|action|order|print)|a (?:ruin|car park|field|museum|hotel|park|waste))\b"
)
_OVER_THEN = expression(
    r"\b(?:clos|shut|burn|fire\b|fell\b|collaps|brought down|destroy|last\b|disappear|abandon|gave up|given up"
    r"|ran dry"
    r"|dried up|died out|extinct|banned|stopp|ceas|ended|suspend|withdr|scrap|lost\b|sank|wreck|vanish|cut off"
    r"|moved out"
    r"|relegat|washed away|torn|fell silent|out of|demolish|pulled down|left\b|broke|drowned|flooded|retired)"
)
_AND_LATER = expression(rf".*?(?:\band|\bbut|\byet|;|,)(?:,| )? ?(?:now,? |today,? )?{_SOME}")
_STILL = expression(
    r" (?:on|later|afterwards),? (?:(?!in\b|on\b)[\w’'-]+ ){0,5}?(?:still|has|have|is|are|remains?|stands?)\b"
)
_SOMEBODY = expression(r"\b(?:he|she|who|whose|his|her|him|born|mr|mrs|ms|dr|aged|man|woman|boy|girl|i)\b")
_IT_HAS = expression(
    rf"{_Q}(?:(?:and|but) )?(?:it|they|(?:the|its|their) (?:[a-z-]+ )?(?P<noun>[a-z-]{{3,}}))(?: has"
    rf"| have)(?: now| since"
    rf"| ever since| all)? (?P<how>[^.;:!?\d]{{3,40}}?)(?: for)? {_SOME}"
)
_PLACES = frozenset(
    "site building land plot house shop premises track line room yard hall village town field mill".split()
)
_STATES = expression(
    r"(?:stood|lain|been|sat|stayed|remained|gone|done|lived|managed)(?: there| all but| half"
    r"| largely)? (?:empty|closed"
    r"|shut|silent|idle|vacant|derelict|disused|unused|dry|dark|bare|in ruins|out of (?:use|action|order|print)"
    r"|without (?:one|it|them|her|him))\b"
)
_HAS_FOR = expression(
    rf"\b(?:has|have)(?: now| also)? (?:been|served|worked|run|led|held|kept|lived|stood|lasted|taught|played"
    rf"|sung|sat"
    rf"|driven|coached|chaired|edited|owned)\b[^.;:!?\d]{{0,50}} for {_SOME}"
)
_SHE_BEGAN = expression(
    r"(?:[:;]|,? as|,? since| –| —) (?:it|they|he|she|the [a-z]+) (?:(?:was|were) )?(?:first )?(?:elected"
    r"|appointed|opened"
    r"|founded|joined|hired|chosen|started|began|took (?:over|office|charge)|built"
    r"|set up|installed"
    r"|named|sworn in|made [a-z]+)\b[^.;:!?\d]{0,50}(?:in|on|of|at|since) $"
)
_TO_THE_DAY = expression(
    rf"{_Q}(?:today )?(?:it|that|this)(?:['’]s| is| was)? (?:now )?{_SOME.replace('exactly', 'exactly|today')}"
)
_DAY = expression(
    r" (?:ago )?(?:to the day|today|ago today|this (?:week|month|year|spring|summer|autumn"
    r"|winter))(?=[,.;]|$)"
)
_AFTER = expression(rf"{_Q}after {_SOME}")
_GOES = expression(
    r" (?:it|they|the [a-z]+) (?:is|are) (?:(?:now|at last|finally|about) )?(?:to be|being|going to"
    r"|due to|leaving"
    r"|closing|retiring|stepping)\b"
)
_UNTIL = expression(r",? (?:until|till|to) (?:the (?:spring|summer|autumn|winter) of )?$")
_ANOTHER = expression(r"\b(?:another|a further)(?: full| good| long)? $")
_GUARDS = expression(r"^[- ]?(?:contract|lease|plan|term|sentence|deal|programme|program|period)\b")
_NEAR, _LONGEST = 90, 800


def read_reckonings(scene: Scene) -> Iterator[Duration]:
    """A claim for each length of years that words link to a date told before it."""
    for sentence in scene.sentences:
        if "u" not in sentence.kinds or sentence.block.kind is BlockKind.QUOTE or sentence.block.cell is not None:
            continue
        if "year" not in sentence.lower and "decade" not in sentence.lower and "century" not in sentence.lower:
            continue
        if sentence.end - sentence.start > _LONGEST or denied(sentence) or _NOT.search(sentence.lower):
            continue
        for length in lengths_in(scene, sentence)[:3]:
            if length.quantity.unit not in _UNITS or "-year" in scene.lower[length.start : length.end]:
                continue
            ends = _ends(scene, sentence, length)
            claim = reckoned(scene, length, ends, "length counted from what is told", Counting.SPAN) if ends else None
            if claim is not None:
                yield claim


def _ends(scene: Scene, sentence: Sentence, length: Length) -> Ends | None:
    """What words of a sentence say that a length is counted between."""
    here = dated(sentence)
    before = [one for one in here if one.end <= length.start]
    behind = [one for one in here if one.start >= length.end]
    lead = scene.lower[sentence.start : length.start]
    rest = scene.lower[length.end : sentence.end]
    if _GUARDS.match(rest):
        return None
    return (
        _since(scene, sentence, length, before, behind)
        or _until(scene, length, before, behind)
        or _begun_behind(scene, length, lead, behind)
        or (_back(scene, sentence, lead, rest) if not here else None)
        or (_on(scene, sentence, length, rest, before) if before and not behind else None)
    )


def _since(
    scene: Scene, sentence: Sentence, length: Length, before: list[DateMention], behind: list[DateMention]
) -> Ends | None:
    """ "For 37 years, since 1979", "since 1987, for 39 years", "in the 31 years since the mill shut in 1995"."""
    rest = scene.lower[length.end : sentence.end]
    if behind:
        gap = scene.lower[length.end : behind[0].start]
        if _BEHIND_SINCE.fullmatch(gap) or (_OF_EVENT.fullmatch(gap) and _HAS.search(sentence.lower)):
            return _up_to(scene, sentence, behind[0])
    if before:
        start = before[-1]
        lead, gap = scene.lower[sentence.start : start.start], scene.lower[start.end : length.start]
        if _LEAD_SINCE.search(lead) or _CLAUSE_EVENT.fullmatch(lead):
            if _SINCE.fullmatch(gap) and _STOPS.match(rest):
                return _up_to(scene, sentence, start)
            if _SINCE_CLAUSE.fullmatch(gap) and _IN_ALL.match(rest) and _HAS.search(sentence.lower):
                return _up_to(scene, sentence, start)
    return None


def _up_to(scene: Scene, sentence: Sentence, start: DateMention) -> Ends:
    """What a length since a date may run up to: the draft's own date, and, of the past, any later one."""
    if _HAS.search(sentence.lower) and not _HAD.search(sentence.lower):
        return Ends([start], [], sure=True)
    own = now(scene)
    later = (one for one in scene.dates if one.year and one.year > (start.year or 0))
    return Ends([start], [*([own] if own else []), *later])


def _until(scene: Scene, length: Length, before: list[DateMention], behind: list[DateMention]) -> Ends | None:
    """ "He died in 1949, and she lived on for another seven years, until 1956"."""
    if not before or not behind or not _UNTIL.fullmatch(scene.lower, length.end, behind[0].start):
        return None
    if not _ANOTHER.search(scene.lower, max(0, length.start - 24), length.start):
        return None
    return Ends(before[-1:], behind[:1])


def _back(scene: Scene, sentence: Sentence, lead: str, rest: str) -> Ends | None:
    """What a sentence without a date counts from the one before: "Since then, for 56 years, no train has come"."""
    if not (_linked_back(sentence, lead, rest) or _stays(scene, sentence, lead, rest)):
        return None
    told = told_before(scene, sentence)
    return Ends(told[::-1], []) if told else None


def _linked_back(sentence: Sentence, lead: str, rest: str) -> bool:
    has = _HAS.search(sentence.lower) and not _HAD.search(sentence.lower)
    if _ON.fullmatch(lead) and _LATER.match(rest) and has and not _ANOTHER_EVENT.search(rest):
        return True
    if _THAT_WAS.fullmatch(lead) and _AGO.match(rest):
        return True
    if _TO_THE_DAY.fullmatch(lead) and _DAY.match(rest):
        return True
    if _AFTER.fullmatch(lead) and _GOES.match(rest):
        return True
    if _THEN.fullmatch(lead) and has and _CLAUSE.match(rest):
        return True
    return bool(_OVER.search(lead) and _YEARS_SINCE.match(rest) and has)


def _stays(scene: Scene, sentence: Sentence, lead: str, rest: str) -> bool:
    """Whether what was closed or lost in the sentence before "has lain empty for 45 years"."""
    found = _IT_HAS.fullmatch(lead)
    before = scene.right_before(sentence)
    if found is None or before is None or not _STATES.fullmatch(found["how"]) or _HAD.search(lead + rest):
        return False
    noun = found["noun"]
    return bool(_OVER_THEN.search(before.lower)) and (noun is None or noun in _PLACES or noun in before.lower)


def _begun_behind(scene: Scene, length: Length, lead: str, behind: list[DateMention]) -> Ends | None:
    """ "Has served for exactly 20 years: she was elected at the meeting of 6 October 2006"."""
    if len(behind) != 1 or not _HAS_FOR.search(lead):
        return None
    gap = scene.lower[length.end : behind[0].start]
    return Ends(behind, [], sure=True) if _SHE_BEGAN.fullmatch(gap) else None


def _on(scene: Scene, sentence: Sentence, length: Length, rest: str, before: list[DateMention]) -> Ends | None:
    """What a sentence counts from its own date up to now: "was put up in 1893 and, 133 years later, it still has"."""
    start = before[-1]
    gap = scene.lower[start.end : length.start]
    clause = gap.rpartition(",")[2] + rest
    has = _HAS.search(clause) is not None and not _HAD.search(clause)
    if len(gap) > _NEAR:
        return None
    if _LEAD_SINCE.search(scene.lower, sentence.start, start.start) and _IN_THOSE.fullmatch(gap) and has:
        return Ends([start], [], sure=True)
    if _AGO.match(rest) and _AGO_BEHIND.fullmatch(gap):
        return Ends([start], [], sure=True)
    if _AND_LATER.fullmatch(gap) and _STILL.match(rest) and has:
        return Ends([start], [])
    if _OVER.search(gap) and _YEARS_SINCE.match(rest) and has:
        return Ends([start], [])
    if _SO_LONG.fullmatch(gap) and not _SOMEBODY.search(sentence.lower):
        return Ends([start], [], sure=True)
    if (
        _FOR.search(gap)
        and has
        and _NEVER.search(gap + rest)
        and _OVER_THEN.search(sentence.lower[: -len(rest) or None])
    ):
        return Ends([start], [])
    return None
