"""What code scanning services make of a report in SARIF."""

import json
from typing import Any

import pytest
from drafts import document, harbour
from fakes import sum_checker
from nasty import nasty, nasty_document
from written import written

from factcheck.drafts import parse_draft
from factcheck.reports import Look
from factcheck.rules.explain import Page
from factcheck.rules.registry import RULES


def run(*, verbose: bool = False) -> Any:
    pairs = [(document(), harbour()), (nasty_document(), nasty())]
    return json.loads(written("sarif", pairs, Look(verbose=verbose)))["runs"][0]


def test_a_verdict_is_a_kind_and_a_level() -> None:
    told = {(one["properties"]["verdict"], one["kind"], one["level"]) for one in run(verbose=True)["results"]}
    assert told == {
        ("refuted", "fail", "error"),
        ("suspect", "fail", "warning"),
        ("supported", "pass", "none"),
        ("unverifiable", "open", "none"),
    }


def test_alarms_are_results_and_suppressed_ones_say_so() -> None:
    results = run()["results"]
    assert {one["properties"]["verdict"] for one in results} == {"refuted", "suspect"}
    assert [one["suppressions"] for one in results if one["suppressions"]] == [
        [{"kind": "inSource", "status": "accepted", "justification": "a <b>joke</b> | of @everyone"}]
    ]


def test_a_rule_brings_its_page() -> None:
    rule = next(rule for rule in run()["tool"]["driver"]["rules"] if rule["id"] == "ARI101")
    page = Page.of(next(rule for rule in RULES if rule.code == "ARI101"))
    assert rule["name"] == page.name
    assert rule["shortDescription"]["text"] == page.summary
    assert rule["help"]["text"] == str(page)
    assert rule["help"]["markdown"] == page.markdown


def test_a_rule_without_a_page_goes_by_its_name() -> None:
    draft = parse_draft("There were 9 = 4 + 4 boats.", path="wrong.md")
    log = json.loads(written("sarif", [(sum_checker().check(draft), draft)]))
    assert log["runs"][0]["tool"]["driver"]["rules"] == [{"id": "ARI190", "name": "written-sum"}]


def test_every_operand_is_linked_from_the_message() -> None:
    first = run()["results"][0]
    assert "words: total [90](1), part [41](2), part [27](3), part [12](4)" in first["message"]["text"]
    assert [one["message"]["text"] for one in first["relatedLocations"]] == ["total", "part", "part", "part"]


def test_nothing_in_a_draft_becomes_a_link() -> None:
    texts = [result["message"]["text"] for result in run(verbose=True)["results"]]
    assert any("[link] (javascript:x)" in text for text in texts)
    assert not any("](javascript" in text for text in texts)


def test_the_fingerprint_is_that_of_the_finding() -> None:
    prints = [result["partialFingerprints"] for result in run(verbose=True)["results"]]
    findings = (*document().findings, *nasty_document().findings)
    assert prints == [{"factcheck/v1": finding.fingerprint} for finding in findings]


def test_a_path_is_a_reference_from_the_root_of_the_repository() -> None:
    places = [result["locations"][0]["physicalLocation"] for result in run()["results"]]
    assert {place["artifactLocation"]["uri"] for place in places} == {
        "copy/harbour.md",
        "copy/night%20shift%2C%20100%25%3A%20%7C%60%3Cb%3E%26amp%3B.md",
    }


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("notes: a.md", "notes%3A%20a.md"),
        ("../other/é.md", "../other/%C3%A9.md"),
        ("<stdin>", "%3Cstdin%3E"),
        ("/srv/copy desk/a.md", "file:///srv/copy%20desk/a.md"),
    ],
)
def test_a_path_is_a_uri_that_means_it(path: str, uri: str) -> None:
    log = json.loads(written("sarif", [(document(harbour(path)), None)]))
    place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == uri
