"""The country that a draft is set in."""

from __future__ import annotations

from functools import cache

import pytest

from factcheck.atlas import Atlas
from factcheck.drafts import parse_draft
from factcheck.extraction.phrasebook.phrasebook import Phrasebook


@cache
def _book() -> Phrasebook:
    return Phrasebook(Atlas.load())


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Rain fell in Bavaria, Saxony and Thuringia.", "Germany"),
        ("Rain fell in Bavaria, Saxony, Thuringia and Normandy.", "Germany"),
        ("Rain fell in Bavaria, Saxony, Thuringia, Normandy and Brittany.", None),
        ("Rain fell in Bavaria and Saxony, and again in Bavaria.", None),
        ("Rain fell in Germany, France and Poland.", None),
        ("Nobody went out.", None),
    ],
)
def test_three_regions_of_a_country_and_few_of_others(text: str, country: str | None) -> None:
    home = _book().scene(parse_draft(text, path="draft.md")).home
    assert (home.name if home is not None else None) == country


def test_of_regions_that_share_a_name_the_one_at_home_is_meant() -> None:
    scene = _book().scene(parse_draft("Tolima, Antioquia and Cundinamarca are dry, and so is Huila.", path="draft.md"))
    huila = scene.maker.place(next(m for m in scene.mentions if getattr(m, "name", "") == "Huila"))  # Angola has one
    assert huila.country == "Colombia"


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Peru votes. The north of Peru is dry, and Peru sells fish to Chile.", "Peru"),
        ("Peru votes. The north of Peru is dry, and Chile sells fish to Bolivia.", None),
        ("Peru votes. The north of Peru is dry, and Peru buys from Bavaria.", None),
    ],
)
def test_a_country_that_is_named_often_narrows_names_that_regions_share(text: str, country: str | None) -> None:
    scene = _book().scene(parse_draft(f"{text} Amazonas is wet.", path="draft.md"))
    amazonas = scene.maker.place(next(m for m in scene.mentions if getattr(m, "name", "") == "Amazonas"))
    assert amazonas.country == country
