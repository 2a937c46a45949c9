"""Counties of the United States: what they confirm, and that they make no alarm."""

import pytest

from factcheck.atlas import Atlas
from factcheck.atlas.counties import DATA
from factcheck.checker import offline_checker
from factcheck.drafts import parse_draft
from factcheck.findings.verdict import Verdict

ATLAS = Atlas.load()


def verdicts(text: str) -> list[Verdict]:
    findings = offline_checker().check(parse_draft(text, path="draft.md")).findings
    return [one.verdict for one in findings if one.code == "GEO103"]


@pytest.mark.parametrize(
    "text",
    [
        "They met in Cook County, Illinois, on Monday.",
        "In DeKalb County, Georgia, voters went to the polls.",
        "St. Tammany Parish in Louisiana is wet.",
        "A fire broke out in Kenai Peninsula Borough, in Alaska.",
        "Polls opened in Rockwall, Rockwall County, Texas.",
    ],
)
def test_a_county_of_its_state_is_confirmed(text: str) -> None:
    assert Verdict.SUPPORTED in verdicts(text)


@pytest.mark.parametrize(
    "text",
    [
        "They met in Cook County, Texas, on Monday.",
        "They met in Yoknapatawpha County, Mississippi, on Monday.",
        "Cork County, in Ohio, is quiet.",
        "Louisiana and Georgia have a Cook County, Oregon has none.",
    ],
)
def test_a_county_makes_no_alarm(text: str) -> None:
    assert set(verdicts(text)) <= {Verdict.UNVERIFIABLE}


def test_a_name_is_looked_up_with_its_type_word_in_it_or_beside_it() -> None:
    assert ATLAS.counties.states("Cook County") == ("US-GA", "US-IL", "US-MN")
    assert ATLAS.counties.states("Prince George’s", "county") == ("US-MD",)
    assert ATLAS.counties.states("Cook") == ()


def test_every_county_lies_in_a_state_and_the_file_is_small() -> None:
    assert len(ATLAS.counties) > 3_000
    _, *rows = DATA.read_text(encoding="utf-8").splitlines()
    assert rows == sorted(rows)
    assert all(ATLAS.get(f"US-{state}") is not None for row in rows for state in row.partition("|")[2].split())
    assert DATA.stat().st_size < 50_000
