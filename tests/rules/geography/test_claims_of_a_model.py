"""What a model claims of cities and landmarks, which has no phrase, is judged as what the phrasebook reads."""

from __future__ import annotations

import pytest

from factcheck.atlas import Atlas
from factcheck.claims import Coastal, Place, PlaceWithin, Span
from factcheck.claims.model import Quoted
from factcheck.findings.verdict import Verdict
from factcheck.rules.geography.coast import CoastHolds
from factcheck.rules.geography.wrong_parent import WrongParent
from factcheck.rules.rule import Context

CONTEXT = Context(Atlas.load())
SPAN = Span(start=0, end=1, line=1, column=1)


def place(name: str) -> Place:
    return Place(quote=name, span=SPAN, name=name)


@pytest.mark.parametrize(
    ("city", "water", "verdict"),
    [
        ("Cologne", "Rhine", Verdict.SUPPORTED),
        ("Cologne", "Danube", Verdict.SUSPECT),
        ("Varna", "Black Sea", Verdict.SUPPORTED),
        ("Varna", "Baltic Sea", Verdict.REFUTED),
    ],
)
def test_a_city_on_a_water(city: str, water: str, verdict: Verdict) -> None:
    words = Quoted(quote=water, span=SPAN)
    claim = Coastal(quote=f"{city}, on the {water}", span=SPAN, place=place(city), words=words, sea=water)
    assert [one.verdict for one in CoastHolds().judge(claim, CONTEXT)] == [verdict]


@pytest.mark.parametrize(
    ("landmark", "parent", "verdict"),
    [
        ("Danube", "Hungary", Verdict.SUPPORTED),
        ("Danube", "Poland", Verdict.SUSPECT),
        ("Lake Como", "Tuscany", Verdict.SUSPECT),
    ],
)
def test_a_landmark_in_a_country_or_region(landmark: str, parent: str, verdict: Verdict) -> None:
    quote = f"{landmark} in {parent}"
    claim = PlaceWithin(quote=quote, span=SPAN, place=place(landmark), parent=place(parent), sure=True)
    assert [one.verdict for one in WrongParent().judge(claim, CONTEXT)] == [verdict]
