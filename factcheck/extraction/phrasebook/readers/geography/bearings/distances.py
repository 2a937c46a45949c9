"""How far a draft says that two places are apart: "Porto and Lisbon, some 270 km apart"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.claims import Course, DistanceBetween, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention, PlaceMention
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_after, town_before
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.readers.geography.bearings.bearings import dateline
from factcheck.extraction.phrasebook.readers.geography.bearings.far_off import off
from factcheck.extraction.phrasebook.readers.geography.told_lands import city_of_land, place_told
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_UNITS = ("km", "mi", "nmi")
_BRACKET = r"(?: \([^()]{1,24}\))?"
_HEDGES = (
    r"(?:(?:only|just|barely|at least|still|about|some|roughly|well|less than|more than|hardly|scarcely|little|nearly"
    r"|almost|over|around) ){0,2}"
)
_AWAY = expression(rf"{_BRACKET},? (?:apart|away|distant|from each other|from one another)\b")
_BY = r"(?: by (?:road|rail|air|sea|car))?"
_CROW = r"(?:,? (?:in|on) a straight line,?|,? as (?:the|a) crow flies,?|,? as the [a-z]+ (?:would )?fl(?:ies|y),?)?"
_AWAY_FROM = expression(
    rf"{_BRACKET}{_BY}{_CROW}(?: away| distant)?{_BY}{_CROW},? "
    r"(?:from|(?:due |to the )?(?:north|south|east|west)(?:[ -]?(?:east|west))? of) "
    r"(?:the (?:city|town|port|capital) of )?(?:the capital, )?"
)
_PAIR = rf"(?P<one>{NAME}) (?:and|to) (?P<two>{NAME})"
_TWO_BEFORE = expression(
    rf"(?:(?P<link>[Bb]etween|[Ff]rom) )?{_PAIR}(?:, (?:the|two|both|our) [^,;:.()]{{2,40}},)?"
    rf"(?:,? (?:which|that))?,? (?:(?:is|are|lie|lies|stand|were|was|sit) )?"
    rf"{_HEDGES}\Z"
)
_COURSES = (
    r"road|drive|route|journey|trip|flight|railway|rail line|railroad|railway line|train journey|train ride|bus ride"
    r"|motorway|highway|ferry crossing|crossing|voyage|march|walk|trek|ride|hike|race|pipeline|cable|line|distance"
)
_JOURNEY = expression(
    rf"{_BRACKET}[ -](?:[a-z-]+ ){{0,2}}?(?P<course>{_COURSES}) (?:from|between) (?P<one>{NAME}) (?:to|and) "
    rf"(?P<two>{NAME})(?![\w-])"
)
_LIES_THERE = expression(
    rf"{_BRACKET}(?: away)? (?:(?:due |to the )?(?:north|south|east|west)(?:[ -]?(?:east|west))? of|from) "
    rf"(?P<one>{NAME}),? (?:lies|sits|stands|is|comes) (?:the (?:city|town|port) of )?(?P<two>{NAME})(?![\w-])"
)
"""After a length: "north of Perth lies Geraldton"."""
_WINDING = ("stage", "peloton", "cyclist", "time trial", "trek", "rally", "hike", "cruise", "trail", "rode")
"""Words of drafts whose lengths are those of courses, which go as their makers like."""
_COURSE_OF = expression(rf"\b(?P<course>{_COURSES}) of {_HEDGES}\Z", re.IGNORECASE)
_CARRIED = expression(rf"{_BRACKET} (?:[a-z]+ ){{1,4}}?from (?P<one>{NAME}) (?:to|and) (?P<two>{NAME})(?![\w-])")
"""After "a flight of 300 km": what it took whom from where."""
_IS = expression(rf"\b(?:is|was|it['’]s) {_HEDGES}\Z", re.IGNORECASE)
_FROM_TO = expression(
    rf"{_BRACKET}(?: by (?P<course>road|rail|car|sea))? from (?P<one>{NAME}) to (?P<two>{NAME})(?![\w-])"
)
_DISTANCE = expression(
    rf"\b(?P<course>[Dd]istance|[Rr]oad|[Dd]rive|[Jj]ourney|[Tt]rip|[Ff]light|[Rr]ailway|[Hh]ighway|[Mm]otorway) "
    rf"(?:from|between) {_PAIR},? (?:\([^()]{{1,24}}\) )?(?:is|was|of|covers|measures) {_HEDGES}\Z"
)
_PAIR_IS = expression(  # before a length: "Helsinki to Tallinn: 82 km", "Oslo–Bergen, at 305 km"
    rf"(?<![\w’'-])(?:[Ff]rom )?(?P<one>{NAME})(?: to |–|—)(?P<two>{NAME})(?:,? (?:at|is|was|being)|:|,) {_HEDGES}\Z"
)
_OF_SOMETHING = expression(rf"{_BRACKET} of (?!(?:the )?(?:open|grey|cold|blue|sea|water|road|rough|bad|good))")
"""After a length: "12 miles of traffic" between two ends is no distance of them."""
_WHAT = (
    r"(?:(?:an?|the|its|their|that) (?:[a-z-]+ ){0,4}?(?:city|town|port|village|suburb|resort|capital|settlement|place"
    r"|hub|community|seat|base|outpost|stop|island),? (?:(?:which|that) (?:is|lies|sits|stands) )?)?"
)
"""What a place is, between its name and how far off it lies: "Huambo, the highland city some 500 km from ..."."""
_LIES = expression(rf"(?:(?:,? (?:which|that))? (?:is|lies|sits|stands)|,| –| —| \() ?{_WHAT}{_HEDGES}\Z")
_PAIR_ANYWHERE = expression(
    rf"(?:\b(?:[Bb]etween|[Ff]rom)|\b(?:separat|divid)(?:es?|ed|ing)|\bparts?|\bthem,) (?:the )?(?P<one>{NAME}) "
    rf"(?:and|to|from) (?:the )?"
    rf"(?P<two>{NAME})|(?<![\w’'-])(?P<first>{NAME}) to (?P<second>{NAME})(?=,)"
)
_STRAIGHT = expression(
    r"\b(?:as the crow flies|crow(?:'s|’s)? fl\w+|straight line|by air|apart|separat(?:es?|ed|ing)|great circle"
    r"|divid(?:es?|ed|ing)|parts?"
    r"|between them|lie between)\b"
)
_AS_FLOWN = expression(r"\b(?:as the crow flies|as a crow flies|straight line|great circle)\b")
_RIGHT_AFTER = expression(rf"{_BRACKET} (?:(?:lie|lies|stand|separate) )?(?:between|from) \Z")
_PARTLY = expression(r"\b(?:of (?:it|them|which)|section|stretch|part|leg|first|last|remaining|another|every)\b")
_FROM_HERE = expression(rf"{_BRACKET}(?: away| to the [a-z-]{{4,10}}| inland| up the coast)(?: by [a-z]+)?(?=[,.;)])")
_HERE = expression(rf"(?P<one>{NAME})(?:, | is | lies )(?:which is )?{_HEDGES}\Z")
_AT = expression(r"\b(?:at|in|near|on|off|from|over|towards?) (?:the |Lake |Mount )?[A-Z]\w+")
_REACH = 150
_FORWARD = 110
_ON_THE_LINE = expression(
    r"\b(?:on|along|off|beside|near|by) the (?:[a-z]+ )?(?:line|road|railway|route|way|motorway|highway|track|path)"
    r" (?:from|between) [^,;:.]{3,50}, (?:about |some )?$"
)


def read_distances(scene: Scene) -> Iterator[DistanceBetween]:
    """A claim for each measure of length that stands with the names of two places it lies between."""
    for sentence in scene.sentences:
        if "u" not in sentence.kinds:
            continue
        lengths = [one for one in sentence.numbers if one.unit in _UNITS and one.value > 0]
        claims = [claim for length in lengths if (claim := _claim(scene, sentence, length)) is not None]
        if claims and not denied(sentence):
            yield from claims


def _claim(scene: Scene, sentence: Sentence, length: NumberMention) -> DistanceBetween | None:
    prose = scene.draft.prose
    floor = max(sentence.start, length.hedge_start - _REACH)
    before = prose[floor : length.hedge_start]
    if _ON_THE_LINE.search(before):
        return None  # "Palapye stands on the line from Gaborone to Francistown, 47 km off"
    ceiling = min(sentence.end, length.end + _FORWARD)
    if _AWAY.match(prose, length.end, ceiling) and (pair := _TWO_BEFORE.search(before)):
        travelled = pair["link"] is not None and pair["link"].lower() == "from"
        return _made(scene, length, _of(scene, pair, "one", floor), _of(scene, pair, "two", floor), travelled)
    after = prose[length.end : ceiling]
    if _joins(after) and (pair := _JOURNEY.match(prose, length.end, ceiling)):
        travelled = pair["course"] != "distance"
        return _made(scene, length, _of(scene, pair, "one", 0), _of(scene, pair, "two", 0), travelled)
    if " from " in after and _IS.search(before) and (pair := _FROM_TO.match(prose, length.end, ceiling)):
        travelled = pair["course"] is not None
        return _made(scene, length, _of(scene, pair, "one", 0), _of(scene, pair, "two", 0), travelled)
    if pair := _LIES_THERE.match(prose, length.end, ceiling):
        return _made(scene, length, _of(scene, pair, "two", 0), _of(scene, pair, "one", 0), travelled=False)
    if " from " in after and _COURSE_OF.search(before) and (pair := _CARRIED.match(prose, length.end, ceiling)):
        return _made(scene, length, _of(scene, pair, "one", 0), _of(scene, pair, "two", 0), travelled=True)
    if _joins(before) and (pair := _DISTANCE.search(before)):
        travelled = pair["course"].lower() != "distance"
        return _made(scene, length, _of(scene, pair, "one", floor), _of(scene, pair, "two", floor), travelled)
    away = _AWAY_FROM.match(prose, length.end, ceiling)
    lies = _LIES.search(before)
    if away is not None and lies is not None:
        subject = town_before(prose, floor + lies.start(), floor)
        origin = town_after(prose, away.end())
        if subject is not None and origin is not None and not subject.owned:
            return _made(scene, length, subject, origin, "by r" in away[0] or "by c" in away[0])
    if pair := _PAIR_IS.search(before):
        sure = _PARTLY.search(sentence.lower) is None and _OF_SOMETHING.match(prose, length.end) is None
        sure = sure and not scene.words.any(_WINDING)
        return _made(scene, length, _of(scene, pair, "one", floor), _of(scene, pair, "two", floor), False, sure=sure)
    filed = dateline(scene) if _FROM_HERE.match(prose, length.end, ceiling) else None
    here = _HERE.search(before) if filed is not None else None
    if here is not None and not _elsewhere(scene, sentence, floor + here.start("one")):
        return _made(scene, length, _of(scene, here, "one", floor), filed, False)
    if (far := off(scene, sentence, length)) is not None:
        return _made(scene, length, far.place, far.origin, far.travelled, said=far.said, either=far.either)
    return _anywhere(scene, sentence, length)


def _elsewhere(scene: Scene, sentence: Sentence, place: int) -> bool:
    """Whether the copy before a place is at some other one, and no longer where the draft was filed."""
    first = sentence.block.start
    named = any(mention.end <= place for mention in scene.within(first, place, PlaceMention))
    return named or _AT.search(scene.draft.prose, first, place) is not None


def _anywhere(scene: Scene, sentence: Sentence, length: NumberMention) -> DistanceBetween | None:
    """The one length and the one pair of names of a sentence; sure where the words tie them to each other."""
    if any(one.unit in _UNITS and one is not length for one in sentence.numbers):
        return None
    pairs = list(_PAIR_ANYWHERE.finditer(scene.draft.prose, sentence.start, sentence.end))
    if len(pairs) != 1:
        return None
    pair = pairs[0]
    one, two = ("one", "two") if pair["one"] else ("first", "second")
    between = scene.draft.prose[length.end : pair.start(one)]
    tied = _STRAIGHT.search(sentence.lower) is not None or _RIGHT_AFTER.match(between) is not None
    sure = tied and _PARTLY.search(sentence.lower) is None
    return _made(scene, length, _of(scene, pair, one, 0), _of(scene, pair, two, 0), False, sure=sure)


def _joins(text: str) -> bool:
    """Whether a text has a word that joins two ends: most have none, and the patterns take long to compile."""
    return " from " in text or " between " in text


def _of(scene: Scene, pair: re.Match[str], group: str, floor: int) -> Town | None:
    """The name of a group, cut to what is a name at all."""
    start, end = floor + pair.start(group), floor + pair.end(group)
    return town_before(scene.draft.prose, end, start)


def _made(
    scene: Scene,
    length: NumberMention,
    one: Town | None,
    two: Town | None,
    travelled: bool,
    *,
    sure: bool = True,
    said: bool = True,
    either: Iterable[Town] = (),
) -> DistanceBetween | None:
    if one is None or two is None or one.name == two.name:
        return None
    one, two = city_of_land(scene, one), city_of_land(scene, two)
    start, end = min(one.start, length.start), max(one.end, two.end, length.end)
    maker = scene.maker
    sentence = scene.sentence_at(length.start)
    return make(
        DistanceBetween,
        quote=maker.quote(start, end),
        span=maker.span(start, end),
        section=maker.section(start),
        phrase="distance-between",
        place=place_told(scene, one),
        origin=place_told(scene, two),
        distance=maker.quantity(length),
        course=Course.TRAVELLED if travelled else Course.UNSAID,
        sure=sure,
        straight=sentence is not None and _AS_FLOWN.search(sentence.lower) is not None,
        said=said,
        either=tuple(place_told(scene, one) for one in either),
    )
