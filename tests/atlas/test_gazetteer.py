"""Places of the user's own: what they confirm, what they silence, and what is wrong with a file of them."""

import re
from pathlib import Path

import pytest

from factcheck.atlas import Atlas
from factcheck.atlas.gazetteer import GazetteerFile, Row, read
from factcheck.atlas.own import OwnPlaces
from factcheck.checker import offline_checker
from factcheck.config import Options
from factcheck.drafts import parse_draft
from factcheck.errors import GazetteerError
from factcheck.findings.report import Finding
from factcheck.findings.verdict import Verdict

DOCS = (Path(__file__).parent.parent.parent / "docs" / "atlas.md").read_text(encoding="utf-8")
ATLAS = Atlas.load()


def example(name: str) -> str:
    """A gazetteer that the docs show."""
    return DOCS.split(f"<!-- example: {name} -->\n")[1].split("\n", 1)[1].split("```")[0]


@pytest.fixture
def serial(tmp_path: Path) -> GazetteerFile:
    (tmp_path / "serial.csv").write_text(example("serial.csv"), encoding="utf-8")
    return GazetteerFile.at((tmp_path / "serial.csv").as_posix())


def findings(text: str, *files: GazetteerFile) -> list[Finding]:
    document = offline_checker(Options(gazetteers=files)).check(parse_draft(text, path="draft.md"))
    return list(document.findings)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Shells fell on Ostren Oblast overnight.", "GEO101"),
        ("They met at Hollowick, a village in Norfolk, on Monday.", "GEO103"),
        ("Hollowick, in England, has one pub.", "GEO103"),
        ("Kirnstadt, a town in Vellmark, is closed.", "GEO103"),
        ("Saltmarsh Ward, in Norwich, votes on Monday.", "GEO103"),
        ("Ministers met in Kirn, the capital of Vellmark.", "GEO104"),
        ("Hollowick is 20 km north-west of Norwich.", "GEO109"),
        ("The bridge is in Hollowick, 20 km from Norwich.", "GEO110"),
    ],
)
def test_what_a_gazetteer_holds_is_confirmed_with_its_name(text: str, code: str, serial: GazetteerFile) -> None:
    assert Verdict.SUPPORTED not in {one.verdict for one in findings(text)}, "the atlas alone has it"
    (found,) = [one for one in findings(text, serial) if one.code == code]
    assert found.verdict is Verdict.SUPPORTED
    assert serial.path in {one.source.removeprefix("gazetteer ") for one in found.evidence}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Shells fell on Kursk Oblast and Ostren Oblast.", "Ostren,oblast,,Russia"),
        ("Shells fell on Ostren Oblast in Russia.", "Ostren,oblast,,"),
        ("The fair in Graz, Upper Austria, opens on Monday.", "Graz,village,Upper Austria,"),
        ("The fair in Graz, Upper Austria, opens on Monday.", "Graz,village,,Austria"),
        ("Voters in Auckland, the capital of New Zealand, are upset.", "Auckland,town,,New Zealand"),
    ],
)
def test_an_alarm_that_the_absence_of_a_place_causes_falls_silent(text: str, rows: str, tmp_path: Path) -> None:
    capital = "New Zealand" if "capital" in text else ""
    path = tmp_path / "places.csv"
    path.write_text(f"name,type,parents,country,capital of\n{rows},{capital}\n", encoding="utf-8")
    assert any(one.verdict.alarm for one in findings(text))
    assert not any(one.verdict.alarm for one in findings(text, GazetteerFile.at(str(path))))


@pytest.mark.parametrize(
    "text",
    [
        "Hollowick, France, is closed.",
        "Vellmark borders France and has a coast on the Baltic Sea.",
        "Vellmark, a landlocked country with five neighbours, is closed.",
        "Brno, the capital of Ostren Oblast, is closed.",
        "The state of Ostren is closed.",
        "Brno, Vellmark, is closed. Ostren, in Germany, is closed.",
        "Hollowick is 900 km south of Norwich, Norfolk.",
        "Two African countries, Ghana and Vellmark, are closed. Vellmark's nine oblasts are closed.",
    ],
)
def test_a_place_of_the_users_makes_no_alarm(text: str, serial: GazetteerFile) -> None:
    assert not [one for one in findings(text, serial) if one.verdict.alarm]


def test_an_alarm_that_has_another_cause_stays(serial: GazetteerFile) -> None:
    text = "Shells fell on Ostren Oblast and Belarus Oblast."
    assert {one.verdict for one in findings(text, serial)} == {Verdict.SUPPORTED, Verdict.REFUTED}


def test_json_says_the_same_as_csv(tmp_path: Path) -> None:
    (tmp_path / "serial.json").write_text(example("serial.json"), encoding="utf-8")
    file = GazetteerFile.at(str(tmp_path / "serial.json"))
    assert [(row.line, row.name, row.parents, row.other_names) for row in read(file.path)][:2] == [
        (2, "Brack", ("Ostren",), ("Old Brack",)),
        (3, "Ostren", (), ()),
    ]
    (found,) = findings("They met at Old Brack, a village in Vellmark.", file)
    assert (found.code, found.verdict) == ("GEO103", Verdict.SUPPORTED)
    assert found.working.endswith("serial.json:2: Brack, village, in Ostren, Vellmark")


def test_a_row_is_read_field_by_field(serial: GazetteerFile) -> None:
    rows = list(read(serial.path))
    assert rows[2] == Row(4, "Kirn", "town", ("Ostren",), "", ("Kirnstadt",), ("Vellmark", "Ostren"), None, None, None)
    assert (rows[3].country, rows[3].as_of, rows[4].point) == ("GB", "2025-05-01", (52.71, 1.02))


def test_two_files_know_of_each_other(tmp_path: Path) -> None:
    (tmp_path / "one.csv").write_text("name,parents\nPill,Vellmark\n", encoding="utf-8")
    (tmp_path / "two.csv").write_text("\ufeffname,type\n\nVellmark,country\n", encoding="utf-8")
    own = OwnPlaces([GazetteerFile.at(str(tmp_path / name)) for name in ("one.csv", "two.csv")], ATLAS)
    found = own.within(["Pill"], "Vellmark")
    assert found is not None
    assert (found.name, found.country) == ("Pill", own.entries[1].id)


def test_places_that_lie_in_each_other_end_the_search(tmp_path: Path) -> None:
    (tmp_path / "ring.csv").write_text("name,parents\nPill,Quern\nQuern,Pill\n", encoding="utf-8")
    own = OwnPlaces([GazetteerFile.at(str(tmp_path / "ring.csv"))], ATLAS)
    assert own.within(["Pill"], "Quern")
    assert own.within(["Quern"], "Pill")
    assert not own.within(["Pill"], "France")


def test_names_that_are_ordinary_words_are_not_read_alone(tmp_path: Path) -> None:
    (tmp_path / "words.csv").write_text("name,type,country\nCentral,region,GB\nHope,village,GB\n", encoding="utf-8")
    atlas = Atlas.load([GazetteerFile.at(str(tmp_path / "words.csv"))])
    assert {"central", "hope"} <= atlas.guarded
    assert atlas.get("GB") == ATLAS.get("GB")
    assert ATLAS.own is None


CSV_FAULTS = {
    "name,tpye\nPill,ward\n": "1: unknown column tpye; did you mean type?",
    "name,flavour\nPill,sweet\n": "1: unknown column flavour; there are name, type, parents",
    "name,type,name\nPill,ward,Pill\n": "1: the column name is there twice: drop one",
    "type\nward\n": "1: the first line names the columns, and one of them must be name",
    "name;type\nPill;ward\n": "1: the columns are not parted by commas: save it with commas",
    "": " is empty: its first line names the columns, name among them",
    "name,type\nPill,ward,far\n": "2: has 3 cells for 2 columns: put quotes around one that holds a comma",
    'name\n"Pill\n': "2: is not valid CSV:",
    "name,type\n,ward\n": "2: this place has no name: write one, or take the row out",
    "name,country\nPill,GB\nQuern,Atlantis\n": "3: no country is called Atlantis: correct it, or add a row for it",
    "name,parents\nPill,Nowhereshire\n": "2: parents: no place of the atlas or of the gazetteers is called",
    "name,parents\nPill,Georgia\n": "2: parents: there is a Georgia in more than one country: fill in the",
    "name,capital of\nPill,Nowhereshire\n": "2: capital of: no place of the atlas or of the gazetteers is called",
    "name,latitude\nPill,50\n": "2: longitude must be a number of degrees from -180 to 180",
    "name,latitude,longitude\nPill,95,0\n": "2: latitude must be a number of degrees from -90 to 90",
    "name,latitude,longitude\nPill,nan,0\n": "2: latitude must be a number of degrees",
    "name,as of\nPill,last May\n": "2: as of must be a day such as 2026-10-24, and is last May",
    "name\nM\udce4hren\n": "2: is not in UTF-8: save it so",
}
JSON_FAULTS = {
    "{}": "1: a gazetteer in JSON is a list of objects: put [ and ] around them",
    '[{"name": "Pill"},\n"Quern"]': "2: every place is an object with a name",
    '[{"name": "Pill"}\n{"name": "Quern"}]': "2: is not valid JSON: there must be a comma between two places",
    '[{"name": "Pill"}]\n[]': "2: is not valid JSON: something stands after the end of the list",
    '[{"name": "Pill"},\n]': "2: is not valid JSON: expecting value",
    '[{"name": 1}]': "1: name must be a string",
    '[{"name": "Pill", "parents": [1]}]': "1: parents must be a string or a list of strings",
    '[{"name": "Pill", "latitude": true}]': "1: latitude must be a number",
    "[" * 100_000: "1: is nested too deep",
}


@pytest.mark.parametrize(
    ("suffix", "text", "told"),
    [(".csv", *one) for one in CSV_FAULTS.items()] + [(".json", *one) for one in JSON_FAULTS.items()],
)
def test_a_fault_is_told_in_one_line_with_its_place(suffix: str, text: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / f"places{suffix}"
    path.write_bytes(text.encode("latin-1" if "\udce4" not in text else "utf-8", "surrogateescape"))
    with pytest.raises(GazetteerError, match=re.escape(f"{path.as_posix()}:{told}")) as caught:
        Atlas.load([GazetteerFile.at(path.as_posix())])
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "told"),
    [("missing.csv", "no such file"), ("", "is a folder"), ("places.txt", "a gazetteer is a .csv or a .json file")],
)
def test_a_file_that_is_no_gazetteer_is_refused(name: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "places.txt").write_text("Pill\n", encoding="utf-8")
    with pytest.raises(GazetteerError, match=told):
        Atlas.load([GazetteerFile.at(str(tmp_path / name))])
