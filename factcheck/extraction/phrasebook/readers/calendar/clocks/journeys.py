"""Arrivals by the clock of another place: "leaves Kigali at 11:00 and, 80 minutes later, lands in Kisumu at 13:20".

The time of departure with the length of the journey is one moment with the time of arrival, each on its own clock.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.claims import SameInstant, TimeOfDay, make
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import DateMention, TimeMention
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.calendar.clocks.clock_places import home, in_full
from factcheck.extraction.phrasebook.readers.calendar.lengths.loose_lengths import Length, lengths_in
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_NAME = r"[A-ZÀ-Þ][\w'’.-]{1,20}(?:[ -][A-ZÀ-Þ][\w'’-]{1,20}){0,3}"
_LEAVES = expression(
    r"\b(?:[Ll]eav\w+|[Ll]eft|[Dd]epart\w*|[Tt]akes? off|[Tt]ook off|[Ss]ets? (?:off|out)|[Ss]ail\w*"
    rf"|[Ff]lies|[Ff]lew|[Oo]ff)\b(?: from)?(?: (?P<place>{_NAME}))?[^.;:]{{0,40}}$"
)
_ARRIVES = expression(
    r"\b(?:land(?:s|ed|ing)?|arriv(?:es?|ed|ing|al)|reach(?:es|ed|ing)?|gets? (?:in|to|into)|got (?:in|to|into)"
    r"|touch(?:es|ed|ing)? down|docks?|docked|is due|are due|due|comes? in|came in|pulls? in(?:to)?)\b"
    rf"(?: (?:in|at|into))?(?: (?P<place>{_NAME}))?[^.;:]{{0,40}}$"
)
_THERE = expression(rf",? (?:in (?P<place>{_NAME})|(?P<local>local(?: time)?\b|there\b))")
_OPENS = expression(rf"[\W_]{{0,4}}(?:The (?:service|flight|train|boat|route) to )?(?P<place>{_NAME}),")
_STOPS = expression(
    r"\b(?:stop(?:s|ped|ping)?|stopover|layover|via|chang\w+|connect\w+|delay\w*|late|wait\w*|hours? (?:before|after)"
    r"|queue\w*|border|customs|overnight in|then|another|per|every|each|about|around|roughly|nearly|almost|more than"
    r"|less than|up to)\b"
)
_BETWEEN_CLOCKS = expression(
    r" (?:ahead|behind|in front|in advance|apart|(?:time )?difference|earlier there|later there)\b"
)
"""Behind a length that is what one clock is ahead of the other."""
_DAY = 24 * 60
_ROUND = 30
"""Minutes that clocks are apart by, and their multiples."""


def read_journeys(scene: Scene) -> Iterator[SameInstant]:
    """A claim for each departure and arrival of a sentence, or of two on end, with the one length between."""
    for sentence in scene.sentences:
        if "t" not in sentence.kinds or "u" not in sentence.kinds or sentence.block.kind is BlockKind.QUOTE:
            continue
        times = [one for one in sentence.mentions if isinstance(one, TimeMention) and one.clock]
        lengths = [one for one in lengths_in(scene, sentence) if one.quantity.unit in ("h", "min")]
        lengths = [one for one in lengths if not _BETWEEN_CLOCKS.match(scene.lower, one.end)]
        if len(times) != 2 or len(lengths) != 1 or denied(sentence) or _STOPS.search(sentence.lower):
            continue
        if (claim := _claim(scene, sentence, (times[0], times[1]), lengths[0])) is not None:
            yield claim


def _claim(
    scene: Scene, sentence: Sentence, times: tuple[TimeMention, TimeMention], length: Length
) -> SameInstant | None:
    start, end = times
    prose = scene.draft.prose
    leaves = _LEAVES.search(prose, sentence.start, start.start)
    arrives = _ARRIVES.search(prose, start.end, end.start)
    here, there = scene.maker.time(start), scene.maker.time(end)
    if leaves is None or arrives is None or here is None or there is None or here.open_half != there.open_half:
        return None
    if any(one.clock is None or one.clock.begin for one in times) or _is_hedged(length):
        return None
    behind = _THERE.match(prose, end.end, sentence.end)
    local = _is_local(end) or (behind is not None and behind["local"] is not None)
    origin = leaves["place"] or home(scene)
    place = arrives["place"] or (behind["place"] if behind else None)
    if place is None and local:
        opens = _OPENS.match(prose, sentence.block.start)
        place = opens["place"] if opens else None
    if origin is None or place is None or not (_is_town(scene, origin) and _is_town(scene, place)):
        return None
    minutes = length.quantity.value * (60 if length.quantity.unit == "h" else 1)
    if minutes != minutes.to_integral_value() or minutes >= _DAY:
        return None
    there = replace(there, zone=in_full(scene, place))
    here = _later(here, int(minutes), in_full(scene, origin))
    off = (there.hour - here.hour) * 60 + there.minute - here.minute
    days = [one for one in sentence.mentions if isinstance(one, DateMention) and one.month and one.day]
    quote, span, section = scene.maker.around([start, end])
    return make(
        SameInstant,
        quote=quote,
        span=span,
        section=section,
        phrase="departure, length and arrival",
        here=here,
        there=there,
        date=scene.maker.date(days[0]) if len(days) == 1 else None,
        anchor=scene.anchor,
        apart=True,
        tentative=bool(off % _ROUND) or not (local or place),
    )


def _later(time: TimeOfDay, minutes: int, zone: str) -> TimeOfDay:
    """A time so many minutes on, on the clock of the place of departure."""
    then = (time.hour * 60 + time.minute + minutes) % _DAY
    return replace(time, hour=then // 60, minute=then % 60, zone=zone)


def _is_hedged(length: Length) -> bool:
    return any(part.hedge is not None for part in length.parts) or length.quantity.value <= Decimal(0)


def _is_local(time: TimeMention) -> bool:
    return time.clock is not None and (time.clock.zone or "").casefold() == "local time"


def _is_town(scene: Scene, name: str) -> bool:
    head = name.partition(",")[0]
    return scene.atlas is not None and bool(scene.atlas.cities.named(head) or scene.atlas.named(head))
