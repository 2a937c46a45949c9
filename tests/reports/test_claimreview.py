"""Reviews say what was checked, and no more than that."""

import json
from dataclasses import replace
from typing import Any

import pytest
from drafts import document, harbour
from jsonschema import ValidationError
from valid import VALID
from written import written

from factcheck import check
from factcheck.drafts import parse_draft
from factcheck.findings.report import Suppressed

COPY = """\
---
title: Boats of the spring
date: 2026-04-14T10:00:00Z
---

# A heading

The regatta was dry. On Monday 24 October 2025 it rained, &lt;/script> said Dr. Ames. Then it stopped.

| quay  | boats |
|-------|------:|
| north | 41    |
| south | 12    |
| all   | 54    |
"""


def reviews(source: str, path: str = "boats.md") -> list[dict[str, Any]]:
    text = written("claimreview", [(check(source, filename=path), parse_draft(source, path=path))])
    VALID["claimreview"](text)
    graph: list[dict[str, Any]] = json.loads(text)["@graph"]
    return graph


def test_the_claim_is_the_sentence_around_the_words_at_fault() -> None:
    (day, _) = reviews(COPY)
    assert day["claimReviewed"] == "On Monday 24 October 2025 it rained, </script> said Dr. Ames."
    assert day["itemReviewed"]["text"] == "Monday 24 October 2025"
    assert day["reviewAspect"] == "calendar"


def test_a_table_cell_is_told_with_its_headers() -> None:
    (_, total) = reviews(COPY)
    assert total["claimReviewed"] == "all, boats: 54"


def test_refuted_is_the_worst_rating_and_supported_the_best() -> None:
    (wrong,) = reviews("The regatta was on Monday 24 October 2025.")
    (right,) = reviews("The regatta was on Friday 24 October 2025.")
    ratings = [(one["reviewRating"]["ratingValue"], one["reviewRating"]["alternateName"]) for one in (wrong, right)]
    assert ratings == [(1, "Refuted"), (5, "Supported")]
    assert wrong["reviewRating"]["worstRating"] <= 1
    assert right["reviewRating"]["bestRating"] >= 5


def test_only_what_is_settled_and_counts_is_reviewed() -> None:
    found = document()
    names = {one["reviewRating"]["alternateName"] for one in graph_of(found)}
    assert names == {"Refuted", "Supported"}
    quiet = replace(found, findings=tuple(replace(one, suppressed=Suppressed("allow", "x")) for one in found.findings))
    assert graph_of(quiet) == []


def graph_of(found: Any) -> Any:
    return json.loads(written("claimreview", [(found, harbour())]))["@graph"]


def test_the_appearance_has_the_headline_and_the_day_of_the_draft() -> None:
    appearance = reviews(COPY)[0]["itemReviewed"]["appearance"]
    assert appearance["name"] == "boats.md"
    assert (appearance["headline"], appearance["datePublished"]) == ("Boats of the spring", "2026-04-14")
    bare = reviews("On Monday 24 October 2025 it rained.")[0]["itemReviewed"]["appearance"]
    assert set(bare) == {"@type", "name", "identifier"}


def test_nothing_tells_the_day_of_the_review() -> None:
    assert all("datePublished" not in one for one in reviews(COPY))


def test_without_the_draft_the_claim_is_in_its_own_words() -> None:
    found = check(COPY, filename="boats.md")
    graph = json.loads(written("claimreview", [(found, None)]))["@graph"]
    assert graph[0]["claimReviewed"] == "Monday 24 October 2025"


def test_a_claim_over_many_paragraphs_is_told_by_the_words_at_fault() -> None:
    (wrong, _) = check(COPY, filename="boats.md").findings
    long = replace(wrong, claim=replace(wrong.claim, quote="word " * 1_000))
    found = replace(check(COPY, filename="boats.md"), findings=(long,))
    for draft in (None, parse_draft(COPY, path="boats.md")):
        text = written("claimreview", [(found, draft)])
        assert "word word" not in text
        assert "Monday 24 October 2025" in text


def test_it_may_stand_in_a_page_as_it_is() -> None:
    text = written("claimreview", [(check(COPY, filename="boats.md"), parse_draft(COPY, path="boats.md"))])
    assert "</script>" not in text
    assert "</script>" in json.loads(text)["@graph"][0]["claimReviewed"]


@pytest.mark.parametrize(
    "fault",
    [
        {"claimRated": "x"},
        {"claimReviewed": None},
        {"reviewRating": {"@type": "Rating", "ratingValue": True}},
        {"itemReviewed": {"@type": "Claim", "appearance": {"@type": "CreativeWork", "datePublished": "soon"}}},
        {"author": {"@type": "Newsroom"}},
    ],
)
def test_the_vocabulary_refuses_what_schema_org_does_not_have(fault: dict[str, Any]) -> None:
    review = reviews(COPY)[0]
    with pytest.raises(ValidationError):
        VALID["claimreview"](json.dumps({"@context": "https://schema.org", "@graph": [review | fault]}))
