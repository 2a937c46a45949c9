"""The example drafts: the slips of one are all found and nothing else, and the other holds none."""

from pathlib import Path

import pytest

from factcheck import check
from factcheck.findings.report import Document

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"


@pytest.fixture(scope="module")
def night() -> Document:
    return check(EXAMPLES / "drone-night.md")


def test_the_night_has_three_alarms(night: Document) -> None:
    assert [(alarm.code, alarm.verdict.value, alarm.spans[0].quote) for alarm in night.alarms] == [
        ("ARI101", "suspect", "121"),
        ("GEO101", "refuted", "Belarus Oblast"),
        ("GEO106", "refuted", "Moscow Oblast"),
    ]


def test_the_sum_shows_every_region_and_what_is_missing(night: Document) -> None:
    alarm = night.alarms[0]
    assert alarm.working.startswith(
        "11 + 20 + 19 + 17 + 12 + 7 + 9 + 7 + 8 + 8 = 118; the draft says 121; 3 are missing"
    )
    assert "without Smolensk: 107" in alarm.working
    assert [span.quote for span in alarm.spans] == ["121", "11", "20", "19", "17", "12", "7", "9", "seven", "eight"]


def test_the_wrong_oblast_gets_a_name_that_is_in_the_list_already(night: Document) -> None:
    alarm = night.alarms[1]
    assert alarm.suggestion == "Did you mean Belgorod Oblast? It is already in the list, with 9."
    assert alarm.evidence


def test_the_order_the_headline_and_nine_regions_are_confirmed(night: Document) -> None:
    confirmed = {(finding.code, finding.spans[0].quote) for finding in night.findings if finding.verdict == "supported"}
    assert {("ARI109", "20"), ("ARI113", "11"), ("CAL101", "Friday 24 October")} <= confirmed
    regions = {quote for code, quote in confirmed if code == "GEO101"}
    places = "Rostov Volgograd Bryansk Kaluga Belgorod Moscow Voronezh Leningrad"
    assert regions == {f"{name} Oblast" for name in places.split()} | {"Smolensk Region"}


def test_the_harbour_adds_up() -> None:
    document = check(EXAMPLES / "harbour-budget.md")
    assert document.alarms == ()
    assert {finding.code for finding in document.findings} >= {"ARI101", "ARI103", "ARI109", "ARI113", "CAL101"}
