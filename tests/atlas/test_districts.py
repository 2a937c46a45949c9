"""Districts and counties: what they confirm, and where another region of their country is held against a draft."""

import pytest

from factcheck.atlas import Atlas
from factcheck.atlas.districts import DATA
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
        "The school in Hartford County, Connecticut, shut.",
        "A bridge in Dharwad district in Karnataka fell.",
        "Wells ran dry in the Mukono district of Uganda.",
        "A clinic opened in Nyagatare District, Rwanda.",
        "Shells hit Pokrovsk Raion in Donetsk Oblast.",
    ],
)
def test_a_district_of_its_region_is_confirmed(text: str) -> None:
    assert Verdict.SUPPORTED in verdicts(text)


@pytest.mark.parametrize(
    "text",
    [
        "They met in Cook County, Texas, on Monday.",
        "The trial was held in Orange County, Louisiana.",
        "A bridge in Dharwad district, Kerala, fell.",
        "Wells ran dry in the Dharwad district of Bihar.",
    ],
)
def test_a_district_that_another_region_of_its_country_has_is_suspect(text: str) -> None:
    assert verdicts(text) == [Verdict.SUSPECT]


@pytest.mark.parametrize(
    "text",
    [
        "They met in Yoknapatawpha County, Mississippi, on Monday.",
        "Cork County, in Ohio, is quiet.",
        "Louisiana and Georgia have a Cook County, Oregon has none.",
        "In 1931 they met in Cook County, Texas.",
        "La Salle County, Illinois, is wet.",
        "LaSalle County, Texas, is dry.",
        "A court in the Northern District of Texas heard it.",
        "A clinic opened in Manuga District, Rwanda.",
    ],
)
def test_a_district_makes_no_other_alarm(text: str) -> None:
    assert set(verdicts(text)) <= {Verdict.UNVERIFIABLE, Verdict.SUPPORTED}


def test_a_name_is_looked_up_with_its_type_word_in_it_or_beside_it() -> None:
    assert ATLAS.districts.above("Cook County") == ("US-GA", "US-IL", "US-MN")
    assert ATLAS.districts.above("Prince George’s", "county") == ("US-MD",)
    assert ATLAS.districts.above("DeKalb") == ()
    assert ATLAS.districts.above("Dharwad", "district") == ("IN-KA",)
    assert ATLAS.districts.above("Dharwad", "county") == ()


def test_every_district_lies_in_a_place_of_the_atlas_and_the_file_is_small() -> None:
    assert len(ATLAS.districts) > 40_000
    _, words, *rows = DATA.read_bytes().splitlines()
    assert rows == sorted(rows)
    ids = {above for row in rows for above in row.decode().partition("|")[2].split()}
    assert all(ATLAS.get(one) is not None for one in ids)
    assert all(ATLAS.get(row[:2]) is not None for row in words.decode().split(";"))
    assert DATA.stat().st_size < 800_000
