"""Reads which towns and regions are said to lie on a border: "Narva, on the border with Russia", "into Zambia at"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.atlas import PlaceKind, Standing
from factcheck.claims import Bordering, Nearness, Place, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_before
from factcheck.extraction.phrasebook.readers.asides import is_aside, sentence_range
from factcheck.extraction.phrasebook.readers.geography.bearings.directions import place_of
from factcheck.extraction.phrasebook.scene import Scene

PHRASE, REGION = "border-town", "border.region-on"

_TOWN = rf"(?P<town>{NAME})"
COUNTRY = rf"(?:the )?(?P<country>(?:[A-Z][a-z]+ ){{1,2}}of the [A-Z][a-z]+|{NAME})(?!['’])"
_KIND = (
    r"(?:an?|the|its) (?:[a-z-]+ ){0,3}?(?:city|town|village|port|post|settlement|hub|place|community|outpost|market"
    r"|capital|centre|center|stop|junction)(?: of [\d,.]+(?: [a-z]+)?)?,? (?:(?:that|which) (?:is|lies|sits) )?"
)
_LIES = (
    rf"(?:, (?:{_KIND})?|,? (?:which |that )?(?:is|lies|sits|stands|was|are)(?: [a-z]+)? (?:{_KIND})?| – (?:{_KIND})?"
    rf"| \((?:{_KIND})?|(?P<bare> ))(?:on the (?:[A-Z]?[a-z-]+ ){{0,2}}coast,? )?"
)
_JUST = r"(?:(?:right|just|directly|hard|almost) )?"
_BORDER = r"(?:border|frontier)(?: crossing| post| line)?"
NOT_GUARDS = (
    r"(?![ -](?:guards?|police|forces?|patrols?|agents?|officials?|troops|dispute|fence|wall|with|control|closure"
    r"|raid|clash))"
)
_CROSSING = (
    r"(?:crossing(?: point)?|border (?:post|point|gate|town|city|crossing)|frontier (?:post|town|crossing)|checkpoint)"
)
NATION = r"[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?"

_ON = expression(
    rf"{_TOWN}{_LIES}{_JUST}(?:on|at|along|astride|upon) (?:the|its|(?P<owner>{NAME})['’]s?) (?:[a-z]+ ){{0,2}}?"
    rf"{_BORDER} (?:with|to|into) {COUNTRY}"
)
_NEAR = expression(
    rf"{_TOWN}{_LIES}{_JUST}(?:near(?: to)?|close to|by|not far from) (?:the|its|(?P<owner>{NAME})['’]s?) "
    rf"(?:[a-z]+ ){{0,2}}?{_BORDER} (?:with|to|into) {COUNTRY}"
)
_ON_THEIRS = expression(
    rf"{_TOWN}{_LIES}{_JUST}(?:on|at|along|astride) the (?P<nation>{NATION})(?:[-–/](?P<other>{NATION}))? "
    rf"(?:border|frontier){NOT_GUARDS}"
)
_NEAR_THEIRS = expression(
    rf"{_TOWN}{_LIES}{_JUST}(?:near(?: to)?|close to|by|not far from) the "
    rf"(?P<nation>{NATION})(?:[-–/](?P<other>{NATION}))? (?:border|frontier){NOT_GUARDS}"
)
_ACROSS = expression(rf"{_TOWN}{_LIES}{_JUST}(?:across|over) the (?:border|frontier) from {COUNTRY}")
_TOWN_OF = expression(
    rf"(?:[Bb]order|[Ff]rontier) (?:town|city|village|post|crossing|settlement) (?:of|at) {_TOWN},? "
    rf"{_JUST}(?:across from|opposite|facing|with|(?:in)?to|across the (?:border|river) from) {COUNTRY}"
)
_CROSSING_INTO = expression(rf"{_TOWN}, (?:an?|the|its) (?:[a-z-]+ ){{0,3}}?{_CROSSING} (?:into|to|with) {COUNTRY}")
_CROSSING_AT = expression(rf"{_CROSSING} (?:at|in|of) {_TOWN},? (?:into|to|with) {COUNTRY}")
_INTO_AT = expression(
    rf"\b(?:cross(?:es|ed|ing)?|enter(?:s|ed|ing)?)(?: over| the border)?(?: (?:in)?to)? {COUNTRY} at {_TOWN}"
)
_BETWEEN = expression(
    rf"{_TOWN}, (?:an?|the) (?:[a-z-]+ ){{0,3}}?{_CROSSING} between (?:the )?(?P<nation>{NATION}) and (?:the )?"
    rf"(?P<other>{NATION})"
)
_WHICH_BORDERS = expression(rf"{_TOWN}, which (?:borders(?: on)?|abuts|adjoins) {COUNTRY}")

_LINES = ("border", "frontier")
_CROSSINGS = (*_LINES, "crossing", "checkpoint")
_WAYS = (
    (_ON, Nearness.BORDER, _LINES),
    (_ON_THEIRS, Nearness.BORDER, _LINES),
    (_ACROSS, Nearness.BORDER, _LINES),
    (_TOWN_OF, Nearness.BORDER, _LINES),
    (_CROSSING_INTO, Nearness.BORDER, _CROSSINGS),
    (_CROSSING_AT, Nearness.BORDER, _CROSSINGS),
    (_INTO_AT, Nearness.BORDER, ("cross", "enter")),
    (_BETWEEN, Nearness.BORDER, _CROSSINGS),
    (_WHICH_BORDERS, Nearness.BORDER, ("borders", "abuts", "adjoins")),
    (_NEAR, Nearness.BESIDE, _LINES),
    (_NEAR_THEIRS, Nearness.BESIDE, _LINES),
)
"""Each with words of which every match holds one."""
_PLACING = frozenset("in at near around of from to reach reached outside".split())
"""Words before a town from which no comma parts the border."""
SPOKEN_OF = expression(
    r"\b(?:talks?|negotiat\w+|agree\w*|accords?|deals?|debate\w*|speech|spoke|statement|ruling|hearing|summit"
    r"|rules?|law|policy|policies|issues?|disput\w+|question|crisis)\b"
)
"""Words of a sentence in which somebody may speak "on the border with Chad"."""
_LARGE = 100_000
"""People of a city that comes to mind before the region of its name."""
_CUES = ("border", "frontier", "cross", "checkpoint", "abuts", "adjoins")


def read_border_towns(scene: Scene) -> Sequence[Bordering]:
    """A claim for each town that the copy puts on or near a border, and names the country across it."""
    return border_towns(scene)


def border_towns(scene: Scene) -> Sequence[Bordering]:
    """Those claims, made once for all readers that ask."""
    return scene.once(_found)


def _found(scene: Scene) -> Sequence[Bordering]:
    return tuple(_all(scene))


def _all(scene: Scene) -> Iterator[Bordering]:
    prose, lower = scene.draft.prose, scene.lower
    if scene.atlas is None:
        return
    cues = scene.words.held(_CUES)
    for block in scene.draft.blocks if cues else ():
        text = lower[block.start : block.end]
        if not any(cue in text for cue in cues):
            continue
        taken: set[int] = set()
        for pattern, nearness, words in _WAYS:
            if not any(word in text for word in words):
                continue
            for match in pattern.finditer(prose, block.start, block.end):
                if match.start() in taken:
                    continue
                claim = _claim(scene, match, nearness)
                if claim is not None:
                    taken.add(match.start())
                    yield claim


def _claim(scene: Scene, match: re.Match[str], nearness: Nearness) -> Bordering | None:
    town = town_before(scene.draft.prose, match.end("town"), match.start("town"))
    bare = match.groupdict().get("bare") is not None
    if (
        town is None
        or town.owned
        or (bare and town.before not in _PLACING)
        or scene.atlas is None
        or not (phrase := phrase_of(scene, town, nearness))
    ):
        return None
    found = [
        country_in(scene, match, group) for group in ("country", "nation", "other") if match.groupdict().get(group)
    ]
    countries = [place for place in found if place is not None]
    if not countries or len(countries) < len(found) or any(place.name == town.name for place in countries):
        return None
    owner = country_in(scene, match, "owner") if match.groupdict().get("owner") else None
    maker, start, end = scene.maker, match.start("town"), match.end()
    first, last = sentence_range(scene, start, end)
    if town.before.lower() in _PLACING and SPOKEN_OF.search(scene.lower, first, last) is not None:
        return None
    start = (
        min(match.start("town"), *(place.span.start for place in countries))
        if "country" in match.groupdict()
        else start
    )
    return make(
        Bordering,
        quote=maker.quote(start, end),
        span=maker.span(start, end),
        section=maker.section(start),
        phrase=phrase,
        aside=is_aside(scene, start, end),
        place=place_of(scene, town),
        either=(owner,) if owner is not None else (),
        neighbours=tuple(countries),
        nearness=nearness,
    )


def phrase_of(scene: Scene, town: Town, nearness: Nearness) -> str | None:
    """What the name is one of: a town, or a region on the border without a large city of its name elsewhere."""
    assert scene.atlas is not None
    cities = [one.city for one in scene.atlas.cities.named(town.name)]
    named = [one for one in scene.atlas.named(town.name) if one.standing is not Standing.FORMER]
    regions = [one for one in named if one.kind is PlaceKind.REGION and one.level == 1]
    elsewhere = [
        city for city in cities if city.population >= _LARGE or all(city.country != one.country for one in regions)
    ]
    if nearness is Nearness.BORDER and len(regions) == 1 and not elsewhere:
        return REGION
    return PHRASE if cities else None


def country_in(scene: Scene, match: re.Match[str], group: str) -> Place | None:
    """The country that a name or the name of a people is of; of a run of names the first that is one."""
    assert scene.atlas is not None
    start, words = match.start(group), match[group]
    while words:
        if (entry := scene.atlas.country(words)) is not None:
            name = words if group == "country" else entry.name
            maker, end = scene.maker, start + len(words)
            return make(Place, quote=maker.quote(start, end), span=maker.span(start, end), name=name)
        words = words.rpartition(" ")[0]
    return None
