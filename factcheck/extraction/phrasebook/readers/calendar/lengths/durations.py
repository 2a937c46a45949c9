"""Lengths of time that a sentence gives with both their ends, or with one end and the draft's own date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.claims import Counting, Duration, Moment
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, Mention, TimeMention
from factcheck.extraction.phrasebook.patterns import Match
from factcheck.extraction.phrasebook.phrases.calendar.between import AT_MOST, BETWEEN
from factcheck.extraction.phrasebook.phrases.calendar.duration import RANGES, SPANS
from factcheck.extraction.phrasebook.phrases.calendar.terms import TERMS
from factcheck.extraction.phrasebook.phrases.calendar.until_now import UNTIL_NOW
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.clocks.two_clocks import of_two_clocks
from factcheck.extraction.phrasebook.readers.calendar.lengths.another_start import has_another_start
from factcheck.extraction.phrasebook.readers.calendar.lengths.clear_lengths import parted
from factcheck.extraction.phrasebook.readers.calendar.lengths.far_lengths import far_lengths
from factcheck.extraction.phrasebook.readers.calendar.lengths.filled_lengths import filled_lengths
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import loose_lengths
from factcheck.extraction.phrasebook.readers.calendar.lengths.marriages import marriages
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretch_words import AND_SOME, LESS
from factcheck.extraction.phrasebook.readers.calendar.lengths.stretches import stretch
from factcheck.extraction.phrasebook.readers.calendar.lengths.told_after import told_after
from factcheck.extraction.phrasebook.readers.calendar.moments import (
    counted,
    ends_of_range,
    in_season,
    length_of,
    moment,
    only_these,
    travels,
)
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_MOVED = expression(
    r"\b(?:mov(?:ed?|ing)|extend(?:ed|s|ing)?|postpon|push|brought forward|reschedul|chang(?:ed?|ing)|shift|delay"
    r"|rais(?:ed|ing) (?:from|the|its|by)|cut|reduc|lower|increas|per\b|each|every|a (?:day|week|month|year)"
    r"|flight|flew|fly|airport|of (?:which|them))"
)
"""What makes two dates no ends of one stretch."""
_ARRIVES = expression(
    r"\b(?:arriv(?:es?|ed|ing|al)|reach(?:es|ed|ing)?|pull(?:s|ed) in|gets? in|docks?|docked|ashore|landed"
    r"|touch(?:ed|es)? down|came in|berthed)\b"
)
"""What makes a zone that only the later time has one of another place than the earlier time's."""
_OTHER_STORY = expression(r"\b(?:who|which|that|when|where|said|he had|she had|they had|it had|would|could)\b")
_SERVED = expression(
    r"\b(?:years?|months?|weeks?|days?|hours?|minutes?|half|most|part|third|quarter|rest) (?:of|into|through) "
    r"(?:an?|the|his|her|its|their|that) $"
)
"""What makes a length the whole of which another length is told: "three years of a five-year sentence"."""
_IN_ALL = expression(r",? (?:in all|in total|altogether|all told|combined|put together)\b")
"""What makes a length that of several stretches, where the sentence tells of several."""
_LONE = (" century", " decade", "a year", "a month", "a week", " fortnight", "an hour")
"""Lengths without a number."""
_BOTH_THEN_LENGTH = "duration.start-end-length-later"
_LATE = "duration.due-then-came-late"
"""Both its times are of one place, whoever travels."""
_DAILY = "duration.from-to-length-a-day"
_QUOTE_MARK = expression('["“]')
_IF = expression(r"\b(?:if|unless|would have|could have|might)\b")


def read_durations(scene: Scene) -> Iterator[Duration]:
    """At most one claim for each length, by the first phrase that fits."""
    before: Sentence | None = None
    for index, sentence in enumerate(scene.sentences):
        kinds = sentence.kinds
        if "u" in kinds or any(length in sentence.lower for length in _LONE):
            claims: dict[int, Duration] = {}
            if "d" in kinds or "t" in kinds:
                for claim in _of(scene, sentence):
                    claims.setdefault(claim.length.span.start, claim)
            for claim in () if claims else filled_lengths(scene, sentence, before):
                claims[claim.length.span.start] = claim
            for claim in () if claims else loose_lengths(scene, sentence, before):
                claims[claim.length.span.start] = claim
            for claim in (*told_after(scene, sentence, before), *marriages(scene, index)):
                if claims.get(claim.length.span.start, claim).tentative or not claims:
                    claims[claim.length.span.start] = claim
            if claims and not denied(sentence):
                low, high = sentence.start, sentence.end
                yield from (claim for claim in claims.values() if not of_two_clocks(scene, low, high, claim))
            if all(claim.tentative for claim in claims.values()) and not denied(sentence):
                yield from _further(scene, index, list(claims.values()))
        before = sentence


def _further(scene: Scene, index: int, known: Sequence[Duration]) -> Iterator[Duration]:
    """The lengths of a sentence with moments further off, but for the pairs that are claimed already."""
    told = {(claim.length.span.start, claim.start, claim.end) for claim in known}
    for claim in far_lengths(scene, index):
        if (claim.length.span.start, claim.start, claim.end) not in told:
            yield claim


def _of(scene: Scene, sentence: Sentence) -> Iterator[Duration]:
    if any(_is_range(mention) for mention in sentence.mentions):
        for phrase in sentence.phrases(RANGES):
            for match in phrase.matches(sentence):
                if claim := _span(scene, match, phrase.id):
                    yield claim
    if sentence.kinds.count("d") + sentence.kinds.count("t") > 1:
        yield from _between_two(scene, sentence)
    if scene.anchor and "d" in sentence.kinds:
        for phrase in sentence.phrases(UNTIL_NOW):
            for match in phrase.matches(sentence):
                if claim := _until_now(scene, match, phrase.id):
                    yield claim


def _is_range(mention: Mention) -> bool:
    if isinstance(mention, DateMention):
        return bool(mention.days or mention.years)
    return isinstance(mention, TimeMention) and mention.clock is not None and mention.clock.begin is not None


def _between_two(scene: Scene, sentence: Sentence) -> Iterator[Duration]:
    for phrase in sentence.phrases((*SPANS, *TERMS)):
        for match in phrase.matches(sentence):
            if claim := _span(scene, match, phrase.id):
                yield claim
    for phrase in sentence.phrases(AT_MOST):
        if phrase.id == _DAILY and sentence.kinds.count("t") > 2:
            continue  # "from 9am to 1pm and from 2pm to 5pm, seven hours a day"
        for match in phrase.matches(sentence):
            if claim := _span(scene, match, phrase.id, at_most=True):
                yield claim
    for phrase in sentence.phrases(BETWEEN):
        for match in phrase.matches(sentence):
            if claim := _between(scene, match, phrase.id):
                yield claim


def _used(match: Match) -> list[Mention]:
    return [mention for mentions in match.roles.values() for mention in mentions]


def _both(match: Match, role: str) -> tuple[Mention, ...]:
    return (*match.roles.get(role, ()), *match.roles.get(f"{role}_too", ()))


def _told(match: Match) -> str:
    """The words of a match, from its first mention to its last."""
    used = _used(match)
    return match.sentence.scene.lower[min(one.start for one in used) : max(one.end for one in used)]


def _gap(match: Match) -> tuple[str, str]:
    """The words before the first moment of a match, and those between both."""
    first, last, lower = _both(match, "start"), _both(match, "end"), match.sentence.scene.lower
    low, high = max(one.end for one in first), min(one.start for one in last)
    return lower[match.sentence.start : min(one.start for one in first)], lower[low:high]


def _travels(match: Match) -> bool:
    """Whether two separate times of a sentence may be of two clocks."""
    return match.sentence.kinds.count("t") > 1 and travels(match.sentence)


def _span(scene: Scene, match: Match, phrase: str, *, at_most: bool = False) -> Duration | None:
    used = _used(match)
    if not only_these(match.sentence, used) or _MOVED.search(_told(match)) or _travels(match):
        return None
    length = match.number("length")
    if LESS.match(scene.lower, max(one.end for one in used)):
        return None
    if length is not None and _SERVED.search(scene.lower[max(0, length.hedge_start - 30) : length.hedge_start]):
        return None
    if length is not None and AND_SOME.match(scene.lower, length.end):
        return None
    if length is not None and _IN_ALL.match(scene.lower, length.end) and not _alone(match.sentence, used):
        return None
    if "range" in match.roles:
        ends = ends_of_range(scene, match.roles["range"][0])
        start, end = ends or (None, None)
    else:
        start, end = _ends(scene, match)
    return _claim(scene, match, phrase, start, end, at_most=at_most)


def _ends(scene: Scene, match: Match) -> tuple[Moment | None, Moment | None]:
    """Both ends of a match; those of one season of two years stand in its midst."""
    first, last = _both(match, "start"), _both(match, "end")
    if len(first) == len(last) == 1 and isinstance(first[0], DateMention) and isinstance(last[0], DateMention):
        first, last = ((one,) for one in in_season(scene, first[0], last[0]))
    return moment(scene, first), moment(scene, last)


def _alone(sentence: Sentence, used: list[Mention]) -> bool:
    """Whether a sentence has no date but these."""
    return all(one in used for one in sentence.mentions if isinstance(one, DateMention))


_ON_THE_DAY = expression(r"\bon the (?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
"""What happened in between, from which a length may be told."""
_IN_YEARS = expression(r"\byears?\b")


def _between(scene: Scene, match: Match, phrase: str) -> Duration | None:
    told = _told(match)
    if phrase != _LATE and _travels(match):
        return None
    story = _OTHER_STORY.search(told.replace("that is", "").replace("that means", "").replace("which is", ""))
    if not only_these(match.sentence, _used(match)) or _MOVED.search(told) or story:
        return None
    length = length_of(scene, match)
    if length is not None and match.words.get("word"):
        first, last = _both(match, "start")[0], _both(match, "end")[0]
        if has_another_start(scene, match.sentence, first, last, length[0]):
            return None
    if _ON_THE_DAY.search(told) or (_IN_YEARS.search(told) and _lacks_a_year(match)):
        return None
    start, end = _ends(scene, match)
    if match.words.get("word") == "before":
        start, end = end, start
    in_part = phrase == _BOTH_THEN_LENGTH and parted(*_gap(match))
    return _claim(scene, match, phrase, start, end, counting=Counting.BETWEEN, at_most=in_part)


def _lacks_a_year(match: Match) -> bool:
    """Whether one of two dates is told without its year, which may be any: "99 years after it opened on 2 October"."""
    dates = [one for one in _used(match) if isinstance(one, DateMention)]
    return any(one.year is None and one.years is None for one in dates) and any(one.year for one in dates)


def _until_now(scene: Scene, match: Match, phrase: str) -> Duration | None:
    block = match.sentence.block.kind
    if block is BlockKind.QUOTE or not only_these(match.sentence, _used(match)) or _IF.search(_told(match)):
        return None
    start = moment(scene, _both(match, "start"))
    if start is None or start.time is not None or _said_then(scene, match):
        return None
    at_most = match.words.get("tense") == "had"
    return _claim(scene, match, phrase, start, None, counting=Counting.SPAN, at_most=at_most)


def _said_then(scene: Scene, match: Match) -> bool:
    """Whether a length up to now is quoted in a sentence that dates another day, on which it may have been said."""
    low = min(one.start for one in _used(match))
    if not _QUOTE_MARK.search(scene.lower, match.sentence.start, low):
        return False
    year = scene.anchor.day.year if scene.anchor else None
    dates = (one for one in match.sentence.mentions if isinstance(one, DateMention) and one not in _used(match))
    return any(one.year is not None and one.year != year for one in dates)


def _to_come(scene: Scene, match: Match, end: Moment) -> Moment:
    """A day without a year that is to come, in the year of the draft or the next: "will close on 31 December"."""
    date = end.date
    if scene.anchor is None or date is None or date.month is None or "will " not in match.sentence.lower:
        return end
    own = scene.anchor.day
    return replace(end, date=replace(date, year=own.year + (date.month < own.month)))


def _claim(
    scene: Scene,
    match: Match,
    phrase: str,
    start: Moment | None,
    end: Moment | None,
    *,
    counting: Counting | None = None,
    at_most: bool = False,
) -> Duration | None:
    length = length_of(scene, match)
    if length is None or start is None or (end is None and not phrase.startswith(_OPEN)):
        return None
    if end is not None and (start.date is None) != (end.date is None) and (start.time is None or end.time is None):
        return None
    if length[0].unit in _YEARS and end is not None and end.date is not None and end.date.year is None:
        end = _to_come(scene, match, end)
    if length[0].unit in _YEARS and end is not None and end.date is not None and end.date.year is None:
        return None  # "Two years after the 2018 flood, on Tuesday 4 August"
    if (
        end is not None
        and start.time
        and end.time
        and not start.time.zone
        and end.time.zone
        and _ARRIVES.search(_told(match))
    ):
        return None
    counting = counting or counted(match.sentence, length[0])
    return stretch(scene, _used(match), phrase, length[0], (start, end), counting, at_most=at_most)


_YEARS = frozenset({"year", "decade", "century"})
_OPEN = tuple(phrase.id for phrase in UNTIL_NOW)
"""The phrases of a stretch that runs up to now."""
