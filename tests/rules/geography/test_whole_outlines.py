"""What outlines tell of every region: coasts and extremes, true ones confirmed and turned ones never."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence

import pytest

from factcheck.atlas import Atlas, Entry, PlaceKind, Standing
from factcheck.atlas.names import key
from factcheck.checker import Checker, offline_checker
from factcheck.drafts import parse_draft
from factcheck.findings.verdict import Verdict
from factcheck.rules.geography.wording import country_name

ATLAS = Atlas.load()
FACTS = ATLAS.facts
TYPES = frozenset("state province region oblast department county prefecture governorate".split())
"""Types by which copy says that a region is the farthest of its country."""
SAMPLE = 300
SIDES = ("north", "east", "south", "west")


@pytest.fixture(scope="module")
def checker() -> Checker:
    return offline_checker()


def verdicts(texts: Sequence[str], code: str, checker: Checker) -> Iterator[tuple[str, set[Verdict]]]:
    """Each statement, checked as a draft of its own, with what one rule says of it."""
    for text in texts:
        found = checker.check(parse_draft(text, path="draft.md")).findings
        yield text, {one.verdict for one in found if one.code == code}


def known() -> tuple[Entry, ...]:
    """First-level regions of today whose name is theirs alone, or that of their city."""
    countries = sorted(set(FACTS.country_names.values()))
    regions = (region for country in countries for region in ATLAS.regions(country))
    return tuple(region for region in regions if _is_clear(region))


def _is_clear(region: Entry) -> bool:
    named = [one for one in ATLAS.named(region.name) if one.kind is not PlaceKind.CITY]
    if region.standing is not Standing.CURRENT or ATLAS.disputes.of(region) is not None or len(named) > 1:
        return False
    return key(region.name) not in ATLAS.guarded and region.type in TYPES and ATLAS.stale(region.country) is None


REGIONS = known()


def drawn(statements: Iterable[str]) -> list[str]:
    every = sorted(set(statements))
    return random.Random(11).sample(every, min(len(every), SAMPLE))


def farthest(side: str, holds: bool) -> Iterator[str]:
    for region in REGIONS:
        shape = ATLAS.shapes.of(region.id)
        alone = len(ATLAS.named(country_name(region.country, ATLAS).removeprefix("the "))) == 1
        if alone and shape is not None and shape.farthest(side) is holds:
            place, country = f"{region.name} {region.type.title()}", country_name(region.country, ATLAS)
            yield f"{place} is the {side}ernmost {region.type} of {country}."


@pytest.mark.parametrize("side", SIDES)
def test_the_farthest_region_of_a_country_is_confirmed_and_no_other(side: str, checker: Checker) -> None:
    true = list(verdicts(drawn(farthest(side, True)), "GEO109", checker))
    assert len(true) > 40
    assert not [text for text, found in true if any(one.alarm for one in found)]
    assert sum(Verdict.SUPPORTED in found for _, found in true) >= 0.95 * len(true)
    false = list(verdicts(drawn(farthest(side, False)), "GEO109", checker))
    assert not [text for text, found in false if Verdict.SUPPORTED in found]


COASTAL = ("The coast of {place} was hit.", "{place} has a long coast.", "{place}'s coastline is eroding.")
INLAND = ("{place} is landlocked.", "{place} has no coast.", "Landlocked {place} imports its salt.")


def with_coast(coast: bool) -> tuple[Entry, ...]:
    return tuple(region for region in REGIONS if FACTS.coast(region) is coast and " " not in region.name)


@pytest.mark.parametrize(("wording", "holds"), [*((one, True) for one in COASTAL), *((one, False) for one in INLAND)])
def test_coasts_of_regions_are_confirmed_where_they_are_and_nowhere_else(
    wording: str, holds: bool, checker: Checker
) -> None:
    true, false = (
        drawn(wording.format(place=f"{one.name} {one.type.title()}") for one in with_coast(coast))
        for coast in (holds, not holds)
    )
    assert len(true) > 200
    told = list(verdicts(true, "GEO107", checker))
    assert not [text for text, found in told if any(one.alarm for one in found)]
    assert sum(Verdict.SUPPORTED in found for _, found in told) >= 0.95 * len(told)
    turned = list(verdicts(false, "GEO107", checker))
    assert not [text for text, found in turned if Verdict.SUPPORTED in found]
    assert sum(any(one.alarm for one in found) for _, found in turned) >= 0.4 * len(turned)


def sides(turned: bool) -> Iterator[str]:
    """A land, its neighbour and the side on which the middle of the neighbour lies, or the other side."""
    for one in sorted(set(FACTS.country_names.values())):
        land, own = ATLAS.get(one), ATLAS.shapes.of(one)
        if land is None or own is None or land.standing is not Standing.CURRENT or len(ATLAS.named(land.name)) > 1:
            continue
        for other in FACTS.neighbours(land):
            its = ATLAS.shapes.of(other.id)
            if its is None or len(ATLAS.named(other.name)) > 1:
                continue
            high, low = ("north", "south") if its.middle[0] > own.middle[0] else ("south", "north")
            if abs(its.middle[0] - own.middle[0]) > 2 * abs(its.middle[1] - own.middle[1]):
                side = low if turned else high
                yield f"{land.name} is bordered by {country_name(other.id, ATLAS)} to the {side}."


def test_neighbours_are_confirmed_on_their_side_and_never_on_the_other(checker: Checker) -> None:
    true = list(verdicts(drawn(sides(turned=False)), "GEO109", checker))
    assert len(true) > 60
    assert not [text for text, found in true if any(one.alarm for one in found)]
    assert sum(Verdict.SUPPORTED in found for _, found in true) >= 0.95 * len(true)
    false = list(verdicts(drawn(sides(turned=True)), "GEO109", checker))
    assert not [text for text, found in false if Verdict.SUPPORTED in found]
    assert sum(any(one.alarm for one in found) for _, found in false) >= 0.8 * len(false)
