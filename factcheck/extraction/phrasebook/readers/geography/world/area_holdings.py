"""Reads the places of what somebody has, does or builds in a part of the world.

"The fund's African mines include one in Obuasi and one in Kitwe"; "her first Asian building, a school in Pokhara";
"in East Africa we backed a clinic in Gulu and a dam in Kisumu"; "three Baltic ports, Riga, Liepāja and Klaipėda".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas
from factcheck.claims import InPartOfWorld, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_after
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.bearings.directions import place_of
from factcheck.extraction.phrasebook.scene import Scene

PHRASE, SPREAD = "part-of-world.holdings", "part-of-world.spread-over"
AREAS = (
    "africa",
    "antarctica",
    "asia",
    "europe",
    " america",
    "oceania",
    "scandinavia",
    "nordic",
    "baltic",
    "balkan",
    "caribbean",
    "andean",
    "gulf",
    "sahel",
    "caucas",
    "middle east",
    "pacific island",
    "maghreb",
    "benelux",
    "levant",
    "polynesia",
    "melanesia",
    "micronesia",
    "iberia",
    "arabian",
)
AREA = r"(?P<area>(?:[A-Za-z][a-z-]{2,14} ){0,2}[A-Z][a-z-]{3,12})"
"""Up to three words, of which the last ones, with a capital, name a part of the world."""
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
_OF_SOMEBODY = (
    rf"(?:(?:[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is|[Hh]er|[Mm]y|[Tt]he|[\w-]{{2,24}}(?:['’]s|s['’])) (?:{_COUNT} )?"
    r"(?:[a-z-]{2,14} ){0,3}?|(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d{1,2}) )"
)
KEPT = (
    r"(?:arms?|legs?|tours?|trips?|swing|itinerary|holdings?|operations?|business(?:es)?|divisions?|subsidiar(?:y|ies)"
    r"|units?|branch(?:es)?|plants?|factor(?:y|ies)|warehouses?|depots?|sites?|hotels?|mines?|terminals?|hubs?"
    r"|buildings?|commissions?|bases?|campus(?:es)?|network|portfolio|propert(?:y|ies)|investments?|routes?"
    r"|destinations?|outposts?|venues?|embass(?:y|ies)|missions?|postings?|assignments?|stops?|dates|gigs?|concerts?"
    r"|ventures?|purchases?|acquisitions?|stadiums?|clinics?|hospitals?|offices?|stores?|shops?|assets|markets"
    r"|fixtures?|win|victory|bridges?|refiner(?:y|ies)|mills?|quarr(?:y|ies)|farms?|plantations?|smelters?"
    r"|brewer(?:y|ies)|distiller(?:y|ies)|bureaus?|bureaux|capitals|cities|ports|airports|towns"
    r"|programmes?|programs?|projects?|schemes?|schools?|centres?|centers?|partners?|partnerships?|chapters?"
    r"|affiliates?|laborator(?:y|ies)|franchises?|showrooms?|estates?)"
)
_INCLUDE = (
    r"(?:(?: (?:now|also|currently|already))? (?:includes?|included|comprises?|comprised|consists? of|covers?|covered"
    r"|takes? in|took in|spans?|spanned|opens? (?:in|at)|opened (?:in|at)|starts? (?:in|at)|started (?:in|at)"
    r"|begins? (?:in|at)|began (?:in|at)|calls? at|stops? (?:in|at)|visits|visited|are (?:in|at)|were (?:in|at)"
    r"|are|were"
    r"|runs?|operates?|owns?|has)"
    r"|,? (?:which|that) (?:now |also )?(?:runs?|ran|operates?|operated|owns?|owned|includes?|included|covers?"
    r"|takes? in|took in|manages?|comprises?|has|have|had|consists? of)"
    r"|(?: [a-z]+){0,5}(?:,|:| –| —| \()|,? such as|,? including|,? like)"
)
_HOLDINGS = expression(rf"(?<![\w’'-]){_OF_SOMEBODY}{AREA} (?:[a-z-]{{2,14}} )??{KEPT}(?P<link>{_INCLUDE})[ (]")
_KEPT_IN = expression(
    rf"(?<![\w’'-]){_OF_SOMEBODY}{KEPT} in (?:the )?{AREA}(?P<link>(?: (?:now|also|currently))? (?:are (?:in"
    rf"|at)|were (?:in|at)"
    r"|include|includes|stand in|cover)|,? such as|,? including|:) "
)
_TOWNS = expression(
    rf"(?<![\w’'-]){AREA} (?:[a-z-]{{2,14}} )??(?:capitals|cities|ports|towns|airports|seaports)"
    r"(?P<link>,? such as|,? including|,? like|,? among them|:|,? from) "
)
_IN_AREA = expression(
    r"(?:^|(?<=[.!?:;] )|(?<=\n)|(?<=[.!?]\s))(?:In|Across|Around) (?:the )?"
    rf"{AREA},? (?:we|they|it|he|she|I|the [a-z-]{{2,16}}(?: [a-z-]{{2,16}})?) "
    r"(?:has |have |had |now |also ){0,2}(?:backed|funded|built|builds|opened|runs?|ran|operates?|operated|owns?|owned"
    r"|supports?|supported|financed|finances|bought|acquired|founded|manages?|managed|inspected|visited|renovated"
    r"|restored|designed) "
)
_WHERE = expression(
    rf"\b(?:to|in|for|around|across|through) (?:the )?{AREA}, (?:and )?(?:where (?:he|she|they|it|we|I)"
    rf" (?:[a-z-]{{2,14}} )"
    r"{1,3}|settling |ending up |arriving |landing |working |staying )(?=(?:in|at|near|outside) [A-Z])"
)
_GREW_UP = expression(
    rf"(?:\b(?:grew up|was born|lived|lives|was raised|settled|is based|was based|retired|spent [a-z"
    rf" ]{{2,24}}?) in (?:the )?"
    rf"{AREA}, (?=(?:in|at|near|outside) [A-Z])|(?<![\w’'-])(?:an? |{_OF_SOMEBODY}){AREA.replace('area', 'its_area')} "
    r"(?:childhood|boyhood|girlhood|upbringing|honeymoon)(?: was| were)?(?: spent)? (?=in [A-Z]))"
)
_SPREAD = expression(
    rf"\b(?:across|in|throughout|around|all over|over) (?:the )?{AREA}(?::| –| —)(?: (?:in|to|at))? (?=[A-Z])"
)
_FILLER = (
    r"(?:(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]{0,6}|its|their|our|his|her|another|some)"
    r" (?:[a-z0-9’'-]{1,20} ){0,8}?(?:in|at|near|outside|around)|one|two|warehouses in|depots in"
    r"|(?:[a-z-]{2,16} ){1,4}?(?:in|at|near|outside|around)|in|at|takes in|visits|ends in|closes in|then)"
)
_ITEM = expression(rf"(?:(?P<filler>{_FILLER}) )?(?P<name>{NAME})")
_NEXT = expression(
    r"(?: (?:on|in|from) \d{1,2} [A-Z][a-z]{2,9}| on [A-Z][a-z]{2,5}day| \([^()\n]{1,30}\))?"
    r"(?P<and>,? and (?:then )?|, then |, |; | & |, as well as | to )"
)
_ANOTHER_MATTER = expression(
    r"\b(?:from|sold|ship\w{0,6}|export\w{0,3}|set in|offices?|desks?|headquarters|headquartered|bankers?|teams?|staff"
    r"|customers?|clients?|investors?|buyers?|lenders?|than|not|unlike|via|plus|but|against|before|after|towards?|based"
    r"|listed|born|trained)\b"
)
"""Words before a name that take it out of the list."""
_HOMES = frozenset("US GB FR CH NL BE LU SG HK AE".split())
"""Countries from whose cities business elsewhere is run."""
_BARE = (" are", " were")
_ENDS = expression(r"(?![\w’'-])")
_MOST = 12


def read_area_holdings(scene: Scene) -> Iterator[InPartOfWorld]:
    """A claim for each list of places under words for a part of the world."""
    atlas, prose = scene.atlas, scene.draft.prose
    if atlas is None or not scene.words.any(AREAS):
        return
    for start, end in scene.passages_with(AREAS):
        for pattern in (_HOLDINGS, _KEPT_IN, _TOWNS, _IN_AREA, _WHERE, _GREW_UP, _SPREAD):
            for match in pattern.finditer(prose, start, end):
                group = "area" if match["area"] else "its_area"
                area = area_of(prose, *match.span(group), atlas)
                if area is None:
                    continue
                places = _places(prose, match.end(), end, atlas)
                link = match.groupdict().get("link")
                if not _is_list(prose, match.end(), places, link) or is_aside(scene, match.start(), places[-1].end):
                    continue
                places = [town for town in places if not _is_home(town.name, atlas)]
                if places:
                    yield claim_of(scene, places, area, SPREAD if pattern is _SPREAD else PHRASE)


def area_of(prose: str, start: int, end: int, atlas: Atlas) -> tuple[int, int] | None:
    """Where the longest words for a part of the world stand that end a range of the prose."""
    while start < end:
        if atlas.facts.area(prose[start:end]) is not None:
            return start, end
        start = prose.find(" ", start, end) + 1 or end
    return None


def _places(prose: str, at: int, end: int, atlas: Atlas) -> list[Town]:
    """The known places of a list that starts at an offset."""
    found: list[Town] = []
    while len(found) < _MOST:
        item = _ITEM.match(prose, at, end)
        if item is None or (item["filler"] and _ANOTHER_MATTER.search(item["filler"])):
            break
        town = town_after(prose, item.start("name"))
        if town is None or town.end > end or not _is_known(town.name, atlas):
            break
        if not found or item["filler"] not in ("in", "at"):
            found.append(town)
        else:
            break
        joint = _NEXT.match(prose, town.end, end)
        if joint is None:
            break
        at = joint.end()
    return found


def _is_known(name: str, atlas: Atlas) -> bool:
    return bool(atlas.cities.named(name)) or atlas.country(name) is not None


def _is_home(name: str, atlas: Atlas) -> bool:
    cities = atlas.cities.named(name)
    return bool(cities) and cities[0].city.country in _HOMES


def _is_list(prose: str, start: int, places: list[Town], link: str | None) -> bool:
    """Whether what follows names places, and not what is said of them: two names at least, or "a school in Pokhara"."""
    if not places or _ENDS.match(prose, places[-1].end) is None:
        return False
    if len(places) > 1:
        return True
    bare = start == places[0].start
    return not bare or (link is not None and not link.endswith((",", ":", " –", " —", "(", *_BARE)))


def claim_of(scene: Scene, places: list[Town], area: tuple[int, int], phrase: str) -> InPartOfWorld:
    """The claim that places lie in a part of the world, by the range of its words."""
    maker = scene.maker
    first, last = min(area[0], places[0].start), max(area[1], places[-1].end)
    return make(
        InPartOfWorld,
        quote=maker.quote(first, last),
        span=maker.span(first, last),
        section=maker.section(first),
        phrase=phrase,
        places=tuple(place_of(scene, town) for town in places),
        area=make(Quoted, quote=scene.draft.prose[area[0] : area[1]], span=maker.span(*area)),
    )
