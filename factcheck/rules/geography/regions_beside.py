"""How GEO105 judges the number of a region's neighbours: "Tennessee touches eight other states"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.claims import Bordering
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict
from factcheck.rules.figures import listing
from factcheck.rules.geography.placing import readings, softened
from factcheck.rules.geography.wording import sentence, with_article

_KINDS = {"states": "state", "provinces": "province", "prefectures": "prefecture", "cantons": "canton"}
"""What copy counts, and the type of the regions that are meant by it beyond doubt."""


def judge_regions_beside(claim: Bordering, atlas: Atlas) -> Iterator[Judgement]:
    """Held against how many regions of its country surely touch it by land, and how many may."""
    found = [one for one in readings(claim.place, atlas) if one.kind is PlaceKind.REGION and one.level == 1]
    kind = _KINDS.get((claim.count.counted or "").rpartition(" ")[2]) if claim.count is not None else None
    if claim.count is None or kind is None or len(found) != 1 or found[0].type != kind:
        return
    region = found[0]
    least, most, names = _counts(region, atlas)
    natural = claim.count.natural()
    fits = natural.low <= most and natural.high >= least
    count = str(most) if len(names) == most else f"{len(names)} to {most}"
    name = sentence(f"{with_article(claim.place.name)} borders").removesuffix(".")
    said, many = claim.count.quote, kind if natural.high == 1 or (not fits and most == 1) else f"{kind}s"
    verdict = softened(Verdict.REFUTED, aside=claim.aside, said=natural.low > most)
    yield Judgement(
        verdict=Verdict.SUPPORTED if fits else verdict,
        message=f"{name} {said} other {many}." if fits else f"{name} {count} other {many}, not {said}.",
        working=f"{region.id}: {region.name} touches {listing(names)}: {count}",
        operands=(Operand.of("count", claim.count), Operand.of("place", claim.place)),
        expected=None if fits else count,
        evidence=(Evidence(atlas.shapes.source, atlas.shapes.as_of),),
    )


def _counts(region: Entry, atlas: Atlas) -> tuple[int, int, list[str]]:
    """The fewest and the most regions of its country that a region touches, and those that it surely does."""
    others = [
        one
        for one in atlas.regions(region.country)
        if one.level == 1 and one.standing is Standing.CURRENT and one.id != region.id
    ]
    touching = [one for one in others if atlas.facts.border(region, one)]
    unsure = [one for one in others if atlas.facts.border(region, one) is None]
    surely = [one for one in touching if one.type == region.type and not _may_meet_in_water(region, one, atlas)]
    return len(surely), len(touching) + len(unsure), [one.name for one in touching]


def _may_meet_in_water(one: Entry, other: Entry, atlas: Atlas) -> bool:
    """Whether two regions have shores, on which alone they may meet; a lake's are those of no known coast."""
    return all(atlas.facts.coast(region) is not False for region in (one, other))
