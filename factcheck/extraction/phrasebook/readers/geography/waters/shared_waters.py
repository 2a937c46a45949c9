"""Reads which countries of a list are said to lie on one water: "Lake Chad is shared by Chad, Niger and Nigeria"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.atlas.names import key
from factcheck.atlas.shores import shores
from factcheck.claims import Coastal, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.waters.coasts import read_coasts
from factcheck.extraction.phrasebook.readers.geography.waters.waterfronts import waters_in
from factcheck.extraction.phrasebook.readers.geography.whereabouts import is_country
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "shared-water"

_JOINTS = (", ", " and ", ", and ", " & ", ", the ", " and the ", ", and the ")
_LANDS = r"(?:countries|states|nations|republics|neighbours|neighbors|members|powers)"
_MANY = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|several|other)"
_COASTS = r"(?:coasts?|coastlines?|shores?|shorelines?|seaboards?|ports?|beaches)"
_MARK = r"(?:,|:| –| —| \()"
_LIE_ON = (
    r"(?:share|border|touch|surround|ring|encircle|face|lie on|sit on|are on|fish(?: in)?"
    rf"|(?:has|have) (?:(?:a|its own|their own) )?(?:[a-z]+ )?{_COASTS} on)"
)
_LIST_FIRST = expression(
    rf"(?:,? (?:(?:all|both|each)(?: {_MANY})?(?: of (?:which|them|whom))?|which|that|the (?:{_MANY} )?{_LANDS} that))?"
    rf"(?: all| both| each| now| also)?,? {_LIE_ON} (?:the (?:shores? of )?(?:the )?)?"
)
"""From a list to a water."""
_WATER_FIRST = expression(
    r"(?:,(?: [^.;:!?\n,()]{2,60},)| \([^()\n]{2,40}\))? (?:(?:is|are|lies) )?"
    r"(?:(?:shared|divided|split|parted)(?: up)? (?:by|between|among|amongst)|has|borders|touches"
    r"|washes(?: the (?:shores?|coasts?) of)?|lies (?:in|between)|bordered by|ringed by|surrounded by|enclosed by)"
    rf" (?:(?:only |just )?{_MANY} (?:[a-z]+ )?{_LANDS}{_MARK} ?)?(?:namely )?(?:the )?"
)
"""From a water to a list."""
_OF_ITS_LANDS = expression(
    rf"\b(?:{_LANDS}|shores) (?:around|round|on|along|by|bordering|that border|which border|that share|sharing"
    rf"|that surround|facing|with (?:an? |their )?(?:[a-z]+ )?{_COASTS} on) (?:the (?:shores? of )?)?(?:the )?\Z"
)
_WITH_A_COAST = expression(rf"\b{_LANDS} (?:with|that (?:has|have)) an? (?:[a-z]+ )?\Z")
_THEN = expression(rf"{_MARK} ?(?:namely )?(?:the )?")
_COAST_THEN = expression(rf" {_COASTS}{_MARK} ?(?:namely )?(?:the )?")
_ENDS = expression(r"[,.;:!?)]| [–—]|\s*\Z|\s*\n")
_NO_WATER = expression(
    r" (?:basin|region|area|catchment|rim|cooperation|commission|authority|council|states|countries|nations|fleet"
    r"|pipeline|forum|economic|treaty|waters|islands|coast(?!s?[,:–— ])|or)\b"
)
_THE_LAKE = expression(r"\b[Tt]he (?P<kind>lake|sea|gulf)(?=,| is| has| lies| borders| washes| touches)")
_BEFORE, _FEW = 80, 2


class _Water(NamedTuple):
    start: int
    end: int
    name: str


def read_shared_waters(scene: Scene) -> Iterator[Coastal]:
    """A claim for each country of a list that is said to lie on a water."""
    if scene.atlas is None:
        return
    told = {one.place.span.start for one in read_coasts(scene) if one.sea is not None}
    for water in (*_named(scene), *_told_before(scene)):
        start, end = scene.passage_at(water.start)
        for lands in _lists(scene, start, end):
            if _are_on(scene, lands, water, start):
                places = (land for land in lands if scene.maker.place(land).span.start not in told)
                yield from (_claim(scene, land, water) for land in places)


def _named(scene: Scene) -> Iterator[_Water]:
    """The seas and lakes that a draft names."""
    for one in waters_in(scene):
        if one.lake or key(one.name) in shores():
            yield _Water(one.start, one.end, one.name)


def _told_before(scene: Scene) -> Iterator[_Water]:
    """ "The lake", after a draft has named one lake alone."""
    for match in _THE_LAKE.finditer(scene.draft.prose):
        kind = match["kind"]
        before = {one.name for one in _named(scene) if one.start < match.start() and kind in one.name.lower()}
        if len(before) == 1:
            yield _Water(match.start("kind"), match.end("kind"), before.pop())


def _lists(scene: Scene, start: int, end: int) -> Iterator[list[PlaceMention]]:
    """The lists of countries in a range."""
    prose, run = scene.draft.prose, list[PlaceMention]()
    for mention in scene.within(start, end, PlaceMention):
        if run and prose[run[-1].end : mention.start] not in _JOINTS:
            if len(run) >= _FEW:
                yield run
            run = []
        if not mention.capital and is_country(mention):
            run.append(mention)
        elif run:
            run = []
    if len(run) >= _FEW:
        yield run


def _are_on(scene: Scene, lands: list[PlaceMention], water: _Water, floor: int) -> bool:
    """Whether the words between a list and a water, or around both, put each land on it."""
    prose, first, last = scene.draft.prose, lands[0].start, lands[-1].end
    if last <= water.start:
        return _LIST_FIRST.fullmatch(prose, last, water.start) is not None and not _NO_WATER.match(prose, water.end)
    if water.end > first or not (_ENDS.match(prose, last) or _goes_on(prose, last)):
        return False
    if _WATER_FIRST.fullmatch(prose, water.end, first) is not None:
        return True
    before = prose[max(floor, water.start - _BEFORE) : water.start]
    if _THEN.fullmatch(prose, water.end, first) is not None:
        return _OF_ITS_LANDS.search(before) is not None
    return _COAST_THEN.fullmatch(prose, water.end, first) is not None and _WITH_A_COAST.search(before) is not None


def _goes_on(prose: str, end: int) -> bool:
    """Whether plain words follow a list, which then is whole: " but most ferries"."""
    return prose[end : end + 1] == " " and prose[end + 1 : end + 2].islower()


def _claim(scene: Scene, land: PlaceMention, water: _Water) -> Coastal:
    maker = scene.maker
    first, last = min(land.start, water.start), max(land.end, water.end)
    return make(
        Coastal,
        quote=maker.quote(first, last),
        span=maker.span(first, last),
        section=maker.section(first),
        phrase=PHRASE,
        aside=is_aside(scene, first, last),
        place=maker.place(land),
        words=make(Quoted, quote=maker.quote(water.start, water.end), span=maker.span(water.start, water.end)),
        sea=water.name,
    )
