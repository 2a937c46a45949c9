"""Disputed places: no side is taken, a house may settle what it likes. FACTCHECK_REWRITE=1 writes the table anew."""

import os
from pathlib import Path

import pytest

from factcheck.atlas import Atlas, PlaceKind, Standing
from factcheck.atlas.telling import find
from factcheck.checker import offline_checker
from factcheck.config import Options
from factcheck.drafts import parse_draft
from factcheck.errors import UsageError
from factcheck.findings.report import Finding
from factcheck.findings.verdict import Verdict

DOCS = Path(__file__).parent.parent.parent / "docs" / "atlas.md"
ATLAS = Atlas.load()
PLACES = [
    ("Crimea", "Crimea", "Simferopol"),
    ("Kosovo", "Kosovo", "Pristina"),
    ("Taiwan", "Taiwan", "Taipei"),
    ("Western Sahara", "", "Laayoune"),
    ("Palestine", "Palestine", "Ramallah"),
    ("Jerusalem", "", "Jerusalem"),
    ("Golan Heights", "Golan Heights", ""),
    ("Nagorno-Karabakh", "Nagorno-Karabakh", "Stepanakert"),
    ("Kashmir", "Kashmir", ""),
    ("Jammu and Kashmir", "", "Srinagar"),
    ("Ladakh", "Ladakh", "Leh"),
    ("Azad Kashmir", "Azad Kashmir", "Muzaffarabad"),
    ("Gilgit-Baltistan", "Gilgit-Baltistan", "Gilgit"),
    ("Abkhazia", "Abkhazia", "Sukhumi"),
    ("South Ossetia", "South Ossetia", "Tskhinvali"),
    ("Transnistria", "Transnistria", "Tiraspol"),
    ("Northern Cyprus", "Northern Cyprus", "Kyrenia"),
    ("Somaliland", "Somaliland", "Hargeisa"),
    ("Donetsk", "Donetsk Oblast", "Mariupol"),
    ("Luhansk", "Luhansk Oblast", "Alchevsk"),
    ("Zaporizhzhia", "Zaporizhzhia Oblast", "Melitopol"),
    ("Kherson", "Kherson Oblast", "Kherson"),
    ("Falkland Islands", "", ""),
    ("Gibraltar", "", ""),
    ("South Georgia and the South Sandwich Islands", "", "Grytviken"),
    ("Chagos Islands", "", ""),
    ("Mayotte", "", "Mamoudzou"),
    ("Ceuta", "Ceuta", ""),
    ("Melilla", "Melilla", ""),
    ("Arunachal Pradesh", "Arunachal Pradesh", ""),
    ("Aksai Chin", "Aksai Chin", ""),
    ("Abyei", "Abyei", "Abyei"),
    ("Hala'ib Triangle", "the Hala'ib Triangle", ""),
    ("Essequibo", "Essequibo", ""),
    ("Kuril Islands", "the Kuril Islands", ""),
    ("Senkaku Islands", "the Senkaku Islands", ""),
    ("Dokdo", "Dokdo", ""),
    ("Spratly Islands", "the Spratly Islands", ""),
    ("Paracel Islands", "the Paracel Islands", ""),
]
"""Each disputed place, its name as drafts put it into a country, and a city in it."""
BY_NAME = {dispute.name: dispute for dispute in ATLAS.disputes.all}


def findings(text: str, **settled: str) -> list[Finding]:
    options = Options(disputed=tuple(settled.items()))
    return [
        finding
        for finding in offline_checker(options).check(parse_draft(text, path="draft.md")).findings
        if finding.code == "GEO103"
    ]


def country(entry_id: str) -> str:
    entry = ATLAS.get(entry_id)
    assert entry is not None
    return entry.name


def test_every_disputed_place_is_tried_here() -> None:
    assert {name for name, _, _ in PLACES} == set(BY_NAME)


@pytest.mark.parametrize(("name", "place", "city"), PLACES)
def test_the_country_of_a_disputed_place_is_left_open_with_a_note(name: str, place: str, city: str) -> None:
    dispute = BY_NAME[name]
    for party in map(country, dispute.parties):
        if party != place:
            texts = [f"They met in {place}, in {party}, on Monday."] if place else []
            texts += [f"The fair in {city}, {party}, opens on Monday."] if city and party != name else []
            for text in texts:
                (found,) = findings(text)
                assert (found.verdict, found.message) == (Verdict.UNVERIFIABLE, dispute.note), text


@pytest.mark.parametrize(("name", "city"), [(name, city) for name, place, city in PLACES if place == name and city])
def test_what_lies_in_a_disputed_place_is_no_matter_of_the_dispute(name: str, city: str) -> None:
    (found,) = findings(f"The fair in {city}, {name}, opens on Monday.")
    assert found.verdict is Verdict.SUPPORTED


@pytest.mark.parametrize("text", ["in Katzrin, Israel,", "in Katzrin, Syria,", "in Majdal Shams, Israel,"])
def test_a_small_town_in_a_disputed_place_is_put_into_no_country(text: str) -> None:
    (found,) = findings(f"The fair {text} opens on Monday.")
    assert (found.verdict, found.message) == (Verdict.UNVERIFIABLE, BY_NAME["Golan Heights"].note)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The fair in Pristina, Albania, opens on Monday.", Verdict.REFUTED),
        ("The fair in Simferopol, Hungary, opens on Monday.", Verdict.REFUTED),
        ("The fair in Donetsk, Donetsk People's Republic, opens on Monday.", Verdict.UNVERIFIABLE),
    ],
)
def test_what_no_party_says_is_judged_as_everywhere(text: str, verdict: Verdict) -> None:
    (found,) = findings(text)
    assert found.verdict is verdict
    assert "in Ukraine" not in found.message


@pytest.mark.parametrize(
    ("settled", "text", "verdict", "message"),
    [
        ({"Crimea": "Ukraine"}, "in Crimea, in Ukraine,", Verdict.SUPPORTED, "The house puts Crimea into Ukraine."),
        (
            {"Crimea": "Ukraine"},
            "in Simferopol, in Russia,",
            Verdict.SUSPECT,
            "The house puts Crimea into Ukraine, not into Russia.",
        ),
        ({"Crimea": "Russia"}, "in Crimea, in Russia,", Verdict.SUPPORTED, "The house puts Crimea into Russia."),
        ({"kosovo": "Serbia"}, "in Pristina, in Serbia,", Verdict.SUPPORTED, "The house puts Kosovo into Serbia."),
        (
            {"Kosovo": "Kosovo"},
            "in Kosovo, in Serbia,",
            Verdict.SUSPECT,
            "The house takes Kosovo for a country of its own, not for a part of Serbia.",
        ),
        (
            {"Somaliland": "Somaliland"},
            "in Hargeisa, in Somalia,",
            Verdict.SUSPECT,
            "The house takes Somaliland for a country of its own, not for a part of Somalia.",
        ),
        ({"Crimea": "unverifiable"}, "in Crimea, in Ukraine,", Verdict.UNVERIFIABLE, BY_NAME["Crimea"].note),
        ({"Kosovo": "Kosovo"}, "in Crimea, in Ukraine,", Verdict.UNVERIFIABLE, BY_NAME["Crimea"].note),
    ],
)
def test_a_house_settles_what_it_likes(settled: dict[str, str], text: str, verdict: Verdict, message: str) -> None:
    (found,) = findings(f"They met {text} on Monday.", **settled)
    assert (found.verdict, found.message) == (verdict, message)
    setting = "the setting atlas.disputed" in {one.source for one in found.evidence}
    assert setting is (verdict is not Verdict.UNVERIFIABLE)


def test_a_house_makes_no_alarm_of_the_past() -> None:
    (found,) = findings("In 1975 they met in Simferopol, in Russia, on Monday.", Crimea="Ukraine")
    assert found.verdict is Verdict.UNVERIFIABLE


@pytest.mark.parametrize(
    ("settled", "told"),
    [
        (
            {"Crimmea": "Ukraine"},
            "atlas.disputed: Crimmea is no disputed place of the atlas; there are Crimea, Donetsk",
        ),
        (
            {"Crimea": "Poland"},
            "Crimea is put into Poland, which has no part in the dispute; there are Ukraine, Russia;",
        ),
        ({"Crimea": "Atlantis"}, "atlas.disputed: Crimea is put into Atlantis, which is no country; or write"),
    ],
)
def test_a_fault_in_the_setting_is_told(settled: dict[str, str], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        Atlas.load((), settled)


@pytest.mark.parametrize("name", ["Simferopol", "Srinagar", "Halaib", "Hargeisa", "Jerusalem", "Mayotte"])
def test_those_who_look_for_a_place_are_told_of_its_dispute(name: str) -> None:
    told = list(find(name, ATLAS))
    assert any(line.startswith("  disputed: a matter ") for line in told)
    assert not [line for line in told if line.endswith((", Ukraine", ", India", ", Egypt"))]


def test_every_place_that_the_atlas_marks_as_disputed_has_its_parties() -> None:
    marked = {
        entry.id
        for name in ATLAS.keys
        for entry in ATLAS.filed(name)
        if entry.standing is Standing.DISPUTED and entry.kind in (PlaceKind.COUNTRY, PlaceKind.REGION)
    }
    unknown = {entry_id for entry_id in marked if ATLAS.disputes.of(ATLAS.get(entry_id)) is None}  # type: ignore[arg-type]
    assert unknown == {"MA-10"}, "a region of which a small part lies in Western Sahara"


def test_the_docs_show_every_place_and_its_note() -> None:
    rows = [f"| {one.name} | {', '.join(map(country, one.parties))} | {one.note} |" for one in ATLAS.disputes.all]
    body = "\n| place | parties | note |\n|---|---|---|\n" + "\n".join(rows) + "\n\n"
    text = DOCS.read_text(encoding="utf-8")
    before, rest = text.split("<!-- disputed -->\n")
    table, after = rest.split("<!-- end of disputed -->\n")
    if os.environ.get("FACTCHECK_REWRITE"):
        DOCS.write_text(
            f"{before}<!-- disputed -->\n{body}<!-- end of disputed -->\n{after}", encoding="utf-8", newline="\n"
        )
        return
    assert table == body
