"""What the tables of landmarks tell: true statements confirmed and never flagged, swapped ones flagged or let be."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

import pytest

from factcheck.atlas import Atlas
from factcheck.atlas.landmarks import RIVER, Landmark, every_landmark, find_landmark
from factcheck.atlas.sphere import distance_km
from factcheck.checker import Checker, offline_checker
from factcheck.drafts import parse_draft
from factcheck.findings.report import Finding
from factcheck.rules.geography.wording import country_name

ATLAS = Atlas.load()
EVERY = tuple(sorted(every_landmark()))
RIVERS = tuple(one for one in EVERY if one.kind == RIVER and one.towns)
SHARE = 0.95
SAMPLE = 600


@pytest.fixture(scope="module")
def checker() -> Checker:
    return offline_checker()


def findings(texts: Sequence[str], checker: Checker) -> Iterator[tuple[str, list[Finding]]]:
    """Each statement, checked as a draft of its own, with the findings on it."""
    for text in texts:
        yield text, list(checker.check(parse_draft(text, path="draft.md")).findings)


def drawn(statements: Sequence[str]) -> list[str]:
    return random.Random(7).sample(sorted(set(statements)), min(len(set(statements)), SAMPLE))


def placed(wording: str, countries: dict[str, list[str]]) -> list[str]:
    """Statements that put each landmark into countries, by the name of the landmark."""
    by_name = {one.name: one for one in EVERY}
    return [
        wording.format(the=by_name[name].called, country=country_name(one, ATLAS))
        for name, ids in countries.items()
        for one in ids
    ]


def away_from(landmark: Landmark) -> str:
    """A country far from all that the landmark may touch."""
    near = landmark.countries | landmark.perhaps
    continents = {code for one in near if (entry := ATLAS.get(one)) for code in ATLAS.facts.continents(entry)}
    others = [one for one in ("PE", "KE", "AT", "NZ", "LA", "JM") if one not in near]
    other = (one for one in others if not continents & set(ATLAS.facts.continents(ATLAS.get(one) or ATLAS.get("PE"))))
    return next(other, others[0])


TRUE = {one.name: sorted(one.countries) for one in EVERY}
SWAPPED = {one.name: [away_from(one)] for one in EVERY}
WORDINGS = (
    "Two walkers were found near {the}, in {country}, on Sunday.",
    "She came back from {the} in {country} with a cold.",
    "They spent a week at {the}, which is in {country}.",
)


@pytest.mark.parametrize("wording", WORDINGS)
def test_landmarks_are_where_they_are(wording: str, checker: Checker) -> None:
    told = list(findings(drawn(placed(wording, TRUE)), checker))
    assert [(text, found) for text, found in told if any(one.verdict.alarm for one in found)] == []
    confirmed = [any(one.verdict == "supported" for one in found) for _, found in told]
    assert sum(confirmed) >= SHARE * len(confirmed), [
        text for (text, _), held in zip(told, confirmed, strict=True) if not held
    ][:20]


@pytest.mark.parametrize("wording", WORDINGS)
def test_landmarks_are_not_elsewhere(wording: str, checker: Checker) -> None:
    told = list(findings(drawn(placed(wording, SWAPPED)), checker))
    assert [text for text, found in told if any(one.verdict == "supported" for one in found)] == []
    assert sum(any(one.verdict.alarm for one in found) for _, found in told) > 0.8 * len(told)


def well_known(name: str) -> bool:
    """Whether a name is that of a city, and of no country or region."""
    return bool(ATLAS.cities.named(name)) and not ATLAS.named(name)


TOWNS = [(river, name) for river in RIVERS for name, _ in river.towns if well_known(name)]


@pytest.mark.parametrize("wording", ["Her office is in {town}, on {the}.", "Barges stopped on {the} at {town}."])
def test_towns_are_on_their_rivers(wording: str, checker: Checker) -> None:
    texts = drawn([wording.format(town=name, the=river.called) for river, name in TOWNS])
    told = list(findings(texts, checker))
    assert [(text, found) for text, found in told if any(one.verdict.alarm for one in found)] == []
    confirmed = [any(one.verdict == "supported" for one in found) for _, found in told]
    assert sum(confirmed) >= SHARE * len(confirmed), [
        text for (text, _), held in zip(told, confirmed, strict=True) if not held
    ][:20]


def test_towns_are_not_on_rivers_of_elsewhere(checker: Checker) -> None:
    """Towns each on the river that comes a third of the table after their own, where that is far away."""
    texts = []
    for river, name in TOWNS:
        other = RIVERS[(RIVERS.index(river) + len(RIVERS) // 3) % len(RIVERS)]
        point = next(point for town, point in river.towns if town == name)
        if min(distance_km(point, stop) for stop in other.course) > 1000:
            texts.append(f"Her office is in {name}, on {other.called}.")
    told = list(findings(drawn(texts), checker))
    assert [text for text, found in told if any(one.verdict == "supported" for one in found)] == []
    assert sum(any(one.verdict.alarm for one in found) for _, found in told) > len(told) / 4


def test_every_name_leads_to_its_landmark() -> None:
    missed = [name for one in EVERY for name in one.names if find_landmark(name) != one]
    assert missed == []
