"""Reads what is told to be the largest, the oldest or the only one of its kind in a part of the world, by its town.

"Lusaka's cathedral is the largest church in southern Africa"; "the market in Almaty, one of Central Asia's oldest".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas
from factcheck.claims import InPartOfWorld
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town, town_after
from factcheck.extraction.phrasebook.readers.asides import is_aside
from factcheck.extraction.phrasebook.readers.geography.world.area_holdings import AREA, AREAS, area_of, claim_of
from factcheck.extraction.phrasebook.scene import Scene

PHRASE = "part-of-world.sight"
_SIGHT = (
    r"(?:cathedral|church|mosque|synagogue|temple|basilica|abbey|monastery|market|bazaar|souk|port|harbou?r|airport"
    r"|stadium|arena|museum|library|tower|lighthouse|station|metro|underground|tram network|tramway|bridge|square|park"
    r"|zoo|aquarium|university|theatre|theater|opera house|concert hall|cemetery|prison|fort|fortress|citadel|castle"
    r"|palace|garden|gardens|botanical gardens?|beach|skyline|old town|mall|shopping centre|shopping mall|hospital"
    r"|refinery|power station|power plant|dam|stock exchange|exchange|observatory|planetarium|cable car|racecourse"
    r"|necropolis|aqueduct|amphitheatre|town hall|city hall|chinatown|medina|fish market|book fair|carnival)"
)
_IS = (
    r"(?: (?:is|was|remains|became|has been|is now|is still|must be|ranks as|is (?:said|thought|reckoned|held|claimed"
    r"|reputed) to be|claims to be|may be|counts as|counts itself)|,| –| —|, which is)"
)
_BEST = (
    r"(?:the|one of the|among the|its own) (?:(?:second|third|fourth|fifth|world and|city and)[- ])?"
    r"(?:[a-z-]{1,12}est|most [a-z-]{3,16}|only|first|finest|best|last)"
)
_NOUNS = (
    r"(?: (?!(?:invest|own|operat|employ|lend|don|buy|sell|import|export|suppli|trad|custom|partn|financi|build|play"
    r"|back)(?:ers?|ors?)\b)[a-z-]{2,16}){0,4}?"
)
_IN = r" (?:in|anywhere in|in all|in all of|in the whole of) (?:the |all |all of |mainland )?"
_ENDS = r"(?![’'-]| [A-Z])"
_ITS = rf"(?:one of |now )?{AREA}['’]s? (?:[a-z-]{{1,12}}est|most [a-z-]{{3,16}}|only|first|finest|best)\b"
_SIGHTS = (
    expression(
        rf"(?<![\w’'-])(?P<place>{NAME})['’]s? (?:(?!(?:embassy)\b)[a-z-]{{2,16}} ){{0,3}}?{_SIGHT}{_IS} (?:"
        rf"{_BEST}{_NOUNS}{_IN}{AREA}{_ENDS}|{_ITS.replace('area', 'its_area')})"
    ),
    expression(
        rf"\b[Tt]he (?:[a-z-]{{2,16}} ){{0,3}}?{_SIGHT} (?:in|of|at) (?P<place>{NAME}){_IS} (?:"
        rf"{_BEST}{_NOUNS}{_IN}{AREA}{_ENDS}|{_ITS.replace('area', 'its_area')})"
    ),
    expression(
        rf"(?<![\w’'-])(?P<place>{NAME})(?:,| –| —|, which)? (?:is )?(?:home to|has|boasts|houses|had) (?:"
        rf"{_BEST}(?: [a-z-]{{2,16}}){{0,3}}? {_SIGHT}{_IN}{AREA}{_ENDS}"
        rf"|{_ITS.replace('area', 'its_area')}(?: [a-z-]{{2,16}}){{0,3}}? {_SIGHT}\b)"
    ),
)


def read_area_sights(scene: Scene) -> Iterator[InPartOfWorld]:
    """A claim for each building, market or the like of a town that is compared with others of a part of the world."""
    atlas, prose = scene.atlas, scene.draft.prose
    if atlas is None or not scene.words.any(AREAS):
        return
    for start, end in scene.passages_with(AREAS):
        for pattern in _SIGHTS:
            for match in pattern.finditer(prose, start, end):
                group = "area" if match["area"] else "its_area"
                area = area_of(prose, *match.span(group), atlas)
                town = _town(prose, match.start("place"), match.end("place"), atlas)
                if area is not None and town is not None and not is_aside(scene, town.start, match.end()):
                    yield claim_of(scene, [town], area, PHRASE)


def _town(prose: str, start: int, end: int, atlas: Atlas) -> Town | None:
    """The known city or country that a run of capitalised words is."""
    town = town_after(prose, start)
    if town is None:
        return None
    town = town if town.end <= end else town._replace(end=end, name=prose[start:end])
    return town if atlas.cities.named(town.name) or atlas.country(town.name) is not None else None
