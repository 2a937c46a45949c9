"""Places that a draft puts in a direction from another: "Ayr, 50 km south-west of Glasgow"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims import Compass, DirectionFrom, Place, Span, make
from factcheck.drafts.sentences import sentences
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_after, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.told_lands import city_of_land, place_told
from factcheck.extraction.phrasebook.scene import Scene

_STEMS = ("th of ", "st of ")
_DIRECTION = expression(
    r"\b(?:(north|south)[ -]{0,3}(east|west)|(north|south|east|west))(?:wards?)? of (?:the (?:city|town) of )?\Z"
)
_HEDGE = (
    r"(?:(?:about|around|some|roughly|nearly|almost|just|only|barely|over|under|more than|less than|approximately|an?"
    r"|two|three|four|five|six) ){0,2}"
)
_LENGTH = r"(?:[\d.,]{1,7}[ -]?|(?:[a-z]+ ){0,2})(?:kms?|kilomet(?:re|er)s?|miles?|mi|nautical miles)"
_TRAVEL = (
    r"(?:(?:few|couple of|half an?|half) )?(?:\d{1,3}[ -])?(?:day|hour|night|week|minute)s?['’]?s?['’]?"
    r"(?: by (?:road|rail|car|train|bus|sea|boat))?"
    r"(?: (?:(?:train|bus|boat|car) )?(?:ride|drive|walk|flight|journey|sail|march))?"
)
_FAR = rf"{_HEDGE}(?:{_LENGTH}|{_TRAVEL})(?: \([^()]{{1,24}}\))?(?: away)?(?: in a straight line| as the crow flies)?,?"
_PLACE_WORDS = (
    r"(?:an?|the) (?:[a-z-]+ ){0,4}"
    r"(?:city|town|port|village|suburb|resort|capital|islands?|settlement|place|community|hub|centre|center|region"
    r"|province|state|county|district|country)"
    r"(?: of [\d,.]{1,9}(?: (?:people|inhabitants|residents|souls))?)?,?"
)
_JUST = r"(?:(?:to the|just|due|directly|further|farther|far|well|immediately|not far|slightly) ){0,2}"
_LIES = (
    r"(?:(?:,? (?:which|that)|,)? (?:is|lies|sits|stands|was|are)(?: (?:located|situated|found))?"
    r"|,? (?:lying|located|situated)|,| –| —)"
)
_GAP = expression(rf"{_LIES} (?:{_PLACE_WORDS} )?(?:(?:which|that) (?:is|lies|sits|stands) )?(?:{_FAR} )?{_JUST}")
"""What may stand between a place and the direction; at most one clause, without another name in it."""
_FAR_GAP = expression(
    rf", (?:the|an?|which|whose|home|once|long|now) [^,.;:!?()\n]{{3,80}}, (?:(?:which|that) (?:is|lies|sits) )?"
    rf"{_HEDGE}[\d.,]{{1,7}}[ -]?(?:kms?|kilomet(?:re|er)s?|miles?|mi)(?: \([^()]{{1,24}}\))? {_JUST}",
    re.IGNORECASE,
)
"""A clause more, before a length: "Chancay, the harbour that was opened in November, some 75 km south of Lima"."""
_TURNED = expression(
    r"(?:(?P<first>North|South)[ -]?(?P<second>east|west)|(?P<alone>North|South|East|West)) of "
    rf"(?:the (?:city|town|port) of )?(?P<origin>{NAME}), (?:around|in|at|near|outside) "
    rf"(?:the (?:city|town|port|village) of )?(?P<place>{NAME})"
    r"(?=[,.;:–—]| (?:and|the)\b)"
)
"""The direction first: "North of Porto, around Braga, rivers rose"."""
_OPENER = expression(
    r"(?:,? (?:which|that)? ?(?:is|lies|sits|stands|was|are)\b|,? (?:lying|located|situated)\b|, | – | — )"
)
_AFTER_A_LAND = expression(r", (?:is|lies|sits|stands|was|are)\b")
"""Such a comma is that of "Atlanta, Georgia, is"; without a land it closes something of another subject's."""
_AND_LIES = expression(rf",? and (?:it )?(?:lies|is|sits|stands)(?: (?:located|situated))? (?:{_FAR} )?{_JUST}\Z")
_OPENS = expression(
    rf"(?P<place>{NAME})(?:, [^,.;:!?()\n]{{3,60}},)? (?:is|was|has|lies|stands|sits)"
    r"(?! (?:not|no)\b) [^;:!?()\n]{3,140}\Z"
)
"""Around the first thing that is told of a place: "Riga is a port and lies 300 km north of Tallinn"."""
_REACH = 130
_LOOK_BACK = 200


def read_directions(scene: Scene) -> Iterator[DirectionFrom]:
    """A claim for each "north of NAME" that says where the name before it lies."""
    lower = scene.lower
    for stem in _STEMS:
        at = lower.find(stem)
        while at >= 0:
            end = at + len(stem)
            if (claim := _claim(scene, end) or _turned(scene, end)) is not None:
                yield claim
            at = lower.find(stem, end)


def _turned(scene: Scene, end: int) -> DirectionFrom | None:
    """A direction that opens its sentence, with the place that lies there behind it."""
    start = sentence_start(scene, end)
    turned = _TURNED.match(scene.draft.prose, start)
    atlas = scene.atlas
    if turned is None or turned.end("origin") < end or atlas is None or is_aside(scene, start, turned.end()):
        return None
    origin, place = (town_after(scene.draft.prose, turned.start(name)) for name in ("origin", "place"))
    if origin is None or place is None or not (atlas.cities.named(origin.name) and atlas.cities.named(place.name)):
        return None
    return make(
        DirectionFrom,
        quote=scene.maker.quote(start, place.end),
        span=scene.maker.span(start, place.end),
        section=scene.maker.section(start),
        phrase="direction-from.turned",
        place=place_told(scene, place),
        origin=place_told(scene, origin),
        direction=Compass((turned["alone"] or f"{turned['first']}-{turned['second']}").lower()),
    )


def _claim(scene: Scene, end: int) -> DirectionFrom | None:
    prose, lower = scene.draft.prose, scene.lower
    match = _DIRECTION.search(lower, max(0, end - 40), end)
    name = end + 4 if lower.startswith("the ", end) else end
    if not prose[name : name + 1].isupper():
        return None
    origin = town_after(prose, name)
    if match is None or origin is None or prose.startswith(("'", "’"), origin.end):
        return None
    floor = sentence_start(scene, match.start())
    subject = _subject(scene, max(floor, match.start() - _REACH), match.start())
    subject = subject or _opening(scene, floor, match.start())
    if subject is None or subject.owned or subject.name == origin.name:
        return None
    if name > end and _is_a_city(scene, origin.name):
        return None  # "north of the Pasig": a river that a city is named for
    numbers = [n for n in scene.within(subject.end, match.start(), NumberMention) if n.unit in ("km", "mi", "nmi")]
    direction = Compass(match[3] or f"{match[1]}-{match[2]}")
    place, beside = (place_told(scene, one) for one in (subject, origin))
    return make(
        DirectionFrom,
        quote=scene.maker.quote(subject.start, origin.end),
        span=scene.maker.span(subject.start, origin.end),
        section=scene.maker.section(subject.start),
        phrase="direction-from",
        place=place,
        origin=beside,
        direction=direction,
        distance=scene.maker.quantity(numbers[0]) if numbers else None,
    )


def _is_a_city(scene: Scene, name: str) -> bool:
    """Whether a name is a city's, and no country's that copy has with its article."""
    atlas = scene.atlas
    return atlas is not None and atlas.country(name) is None and bool(atlas.cities.named(name))


def _subject(scene: Scene, floor: int, end: int) -> Town | None:
    """The name that the direction is said of: the last one from which a plain gap leads to it."""
    prose, lower = scene.draft.prose, scene.lower
    for opener in reversed(list(_OPENER.finditer(lower, floor, end))):
        plain = _GAP.fullmatch(lower, opener.start(), end) or _FAR_GAP.fullmatch(prose, opener.start(), end)
        if plain and prose[opener.start() - 1 : opener.start()].isalpha():
            town = town_before(prose, opener.start(), floor)
            if town is not None:
                land, town = town, city_of_land(scene, town, floor)
                if town is land and _AFTER_A_LAND.match(lower, opener.start()):
                    return None
                named = prose[opener.end() : end] != lower[opener.end() : end]
                return None if named and plain.re is _GAP else town
    return None


def _opening(scene: Scene, floor: int, end: int) -> Town | None:
    """The name that opens the sentence, where "and lies" stands before the direction: of one subject, two things."""
    if _AND_LIES.search(scene.lower, max(floor, end - _REACH), end) is None:
        return None
    opens = _OPENS.match(scene.draft.prose, floor, end)
    return town_before(scene.draft.prose, opens.end("place"), floor) if opens is not None else None


def sentence_start(scene: Scene, offset: int) -> int:
    """Where the sentence at a prose offset starts, whether or not it holds a mention; `_LOOK_BACK` at the most."""
    first = max(scene.draft.block_at(offset).start, offset - _LOOK_BACK)
    *_, (start, _) = sentences(scene.draft.prose, first, offset + 1)
    return start


def place_of(scene: Scene, town: Town, land: str | None = None) -> Place:
    """A name of the prose as a place of a claim, in the land that the copy names beside it."""
    span: Span = scene.maker.span(town.start, town.end)
    return make(Place, quote=scene.maker.quote(town.start, town.end), span=span, name=town.name, country=land)
