"""How GEO103 judges lakes, rivers, ranges, peaks and parks that a draft puts into a country or region."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.entry import country_of
from factcheck.atlas.landmarks import AS_OF, RIVER, SOURCE, Landmark, find_landmark
from factcheck.claims import PlaceWithin
from factcheck.expressions import expression
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.figures import listing
from factcheck.rules.geography.wording import called, country_name, sentence

_EVIDENCE = Evidence(SOURCE, AS_OF)
_NAMED_AGAIN = frozenset("US CA AU NZ GB IE ZA".split())
"""Countries whose lakes and hills bear each other's names, so that there may be a small one of any name."""
_ALL_OF_IT = expression(r"\b(?:wholly|entirely|all of it|completely)\b")
_FEW = 4
_MANY = expression(
    r"(?:Alps|Andes|Apennines|Appalachians|Beacons|Cairngorms|Carpathians|Cotswolds|Dolomites|Everglades|Falls|Ghats"
    r"|Himalayas|Islands|Isles|Lakes|Mountains|Ozarks|Pamirs|Pennines|Pyrenees|Sundarbans|Vosges|Ardennes)\Z"
)
"""Names that a verb in the plural goes with."""


_ALONG = {RIVER: "runs through or along", "strait": "borders on"}
"""What landmarks do that lie between lands as much as in them."""


def judge_landmark(claim: PlaceWithin, parents: Sequence[Entry], atlas: Atlas) -> Judgement | None:
    """The verdict where the place is in the table, and the parents are known; else None.

    Never more than suspect: a brook, a street or a village may bear the name.
    """
    landmark = _meant(claim)
    if landmark is None or not parents or claim.place.type_word is not None:
        return None
    held = [_holds(landmark, parent, atlas) for parent in parents]
    where = _whereabouts(landmark, parents[0], atlas)
    if True in held:
        parent = parents[held.index(True)]
        whole = _ALL_OF_IT.search(claim.quote) is not None
        several = landmark.regions if parent.kind is PlaceKind.REGION else landmark.countries
        if whole and len(several) > 1:
            lies = f"{landmark.called} {_lie(landmark)} {where}"
            message = sentence(f"{lies}, and not {_in(landmark)}{called(parent, atlas)} alone")
            return _judgement(claim, Verdict.SUSPECT, message, where, landmark)
        message = sentence(f"{landmark.called} {_lie(landmark)} {called(parent, atlas)}")
        return _judgement(claim, Verdict.SUPPORTED, message, where, landmark)
    if not claim.sure or claim.past or None in held or any(_has_another(claim, parent, atlas) for parent in parents):
        return None
    message = sentence(f"{landmark.called} {_lie(landmark)} {where}, not {_in(landmark)}{called(parents[0], atlas)}")
    return _judgement(claim, Verdict.SUSPECT, message, where, landmark, expected=where)


def _meant(claim: PlaceWithin) -> Landmark | None:
    """The landmark of a name; a river only where the reader has seen one: "Amazon" is more than that."""
    landmark = find_landmark(claim.place.name)
    if landmark is not None and landmark.kind == RIVER and claim.phrase == "place-within":
        return landmark if "River" in claim.place.name else None
    return landmark


def _lie(landmark: Landmark) -> str:
    """ "lies in"; what a verb in the plural goes with lies so too, a river runs, and a strait borders."""
    if landmark.kind in _ALONG:
        return _ALONG[landmark.kind]
    return "lie in" if _MANY.search(landmark.name) is not None else "lies in"


def _in(landmark: Landmark) -> str:
    return "" if landmark.kind in _ALONG else "in "


def _holds(landmark: Landmark, parent: Entry, atlas: Atlas) -> bool | None:
    """Whether a landmark lies in a country or region; None where that is not told."""
    if parent.standing is not Standing.CURRENT or parent.country in landmark.perhaps or parent.id in landmark.perhaps:
        return None
    if parent.country not in landmark.countries:
        return None if parent.country in _NAMED_AGAIN and landmark.kind != "strait" else False
    if parent.kind is PlaceKind.COUNTRY:
        return True
    around = {region.parent for one in landmark.regions if (region := atlas.get(one)) is not None}
    if parent.id in landmark.regions or parent.id in around:
        return True
    told = any(country_of(region) == parent.country for region in landmark.regions)
    return False if told and parent.level == 1 else None


def _has_another(claim: PlaceWithin, parent: Entry, atlas: Atlas) -> bool:
    """Whether a town or district of the parent's country has the name."""
    name = claim.place.name
    towns = (*(one.city for one in atlas.cities.named(name)), *atlas.cities.small(name))
    return any(one.country == parent.country for one in towns) or any(
        country_of(above) == parent.country for above in atlas.districts.above(name)
    )


def _whereabouts(landmark: Landmark, parent: Entry, atlas: Atlas) -> str:
    """The regions, where one of their country is spoken of and they are few; else the countries."""
    within = parent.kind is PlaceKind.REGION and parent.country in landmark.countries
    if within and 0 < len(landmark.regions) <= _FEW:
        found = sorted(one.name for region in landmark.regions if (one := atlas.get(region)) is not None)
        return listing(found)
    names = sorted(country_name(country, atlas) for country in landmark.countries)
    return listing(names) if len(names) <= _FEW else f"{listing(names[: _FEW - 1])} and {len(names) - _FEW + 1} more"


def _judgement(
    claim: PlaceWithin,
    verdict: Verdict,
    message: str,
    where: str,
    landmark: Landmark,
    *,
    expected: str | None = None,
) -> Judgement:
    return Judgement(
        verdict=verdict,
        message=message,
        working=f"{landmark.name}: {where}",
        operands=(Operand.of("place", claim.place), Operand.of("parent", claim.parent)),
        expected=expected,
        evidence=(_EVIDENCE,),
    )
