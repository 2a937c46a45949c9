"""`factcheck baseline`, and what a baseline does to a check."""

import json
from pathlib import Path

import pytest
from running import Run

PLACE = Path(".factcheck/baseline.json")
CREWS = "Of the 12 crews, 7 rowed and the other 4 sailed.\n"
BOATS = "Of the 30 boats, 17 were red and the other 12 were blue.\n"


@pytest.fixture
def real(real: Run) -> Run:
    """The command line without the fakes, in a folder with two drafts of one alarm each, and no others."""
    for name in ("right.md", "wrong.md", "poem.txt"):
        Path(name).unlink()
    Path("copy").mkdir()
    Path("copy/crews.md").write_text(f"# Crews\n\n{CREWS}")
    Path("copy/boats.md").write_text(f"# Boats\n\n{BOATS}")

    def quietly(*arguments: str, **more: bytes) -> object:
        return real(
            *arguments, *([] if arguments[0] == "baseline" and arguments[1] == "show" else ["--offline"]), **more
        )

    return quietly  # type: ignore[return-value]


def test_what_was_known_is_no_alarm_and_what_is_new_is(real: Run) -> None:
    made = real("baseline", "create")
    assert (made.status, made.out) == (0, "")
    assert made.err == "factcheck: .factcheck/baseline.json holds 2 findings of 2 drafts\n"
    ran = real("check", "copy")
    assert (ran.status, ran.out) == (0, "")
    assert ran.err == "factcheck: 2 drafts, 2 claims: no alarm, 2 suppressed\n"
    crews = Path("copy/crews.md")
    crews.write_text(f"# Crews\n\nIt rained.\n\n{crews.read_text()[9:]}\n{BOATS}")
    ran = real("check", "--format", "concise", "copy")
    assert (ran.status, ran.out.split(":")[:2]) == (1, ["copy/crews.md", "7"])


def test_the_file_is_in_an_order_of_its_own_and_a_line_a_finding(real: Run) -> None:
    real("baseline", "create", "copy/crews.md", "copy/boats.md")
    first = PLACE.read_bytes()
    entry = json.loads(first)["findings"]["copy/boats.md"]
    assert [(one["code"], one["verdict"], one["found_by"]) for one in entry] == [("ARI101", "refuted", ["phrasebook"])]
    assert [line.strip()[:22] for line in first.decode().splitlines()][2:6] == [
        '"findings": {',
        '"copy/boats.md": [',
        '{"code": "ARI101", "ve',
        "],",
    ]
    PLACE.unlink()
    real("baseline", "create", "copy")
    assert PLACE.read_bytes() == first


def test_a_finding_that_is_no_more_must_leave(real: Run) -> None:
    real("baseline", "create")
    Path("copy/crews.md").write_text("# Crews\n\nOf the 12 crews, 7 rowed and the other 5 sailed.\n")
    ran = real("check", "copy")
    assert (ran.status, ran.out) == (1, "")
    assert "factcheck: a finding of the baseline does not occur any more: run `factcheck baseline prune` and" in ran.err
    assert real("check", "copy", "--quiet").err.startswith(
        "factcheck: a finding of the baseline does not occur any more"
    )
    passing = real("check", "copy", "--quiet", "--fail-on", "refuted")
    assert (passing.status, passing.err) == (0, "")
    assert real("check", "copy/boats.md").status == 0, "only what was checked is known to be gone"
    assert real("check", "copy", "--select", "GEO").status == 0, "the rule did not run"
    assert real("baseline", "prune").err == "factcheck: .factcheck/baseline.json holds 1 finding of 1 draft\n"
    assert real("check", "copy").status == 0


def test_what_is_kept_of_a_draft_that_is_deleted_must_leave(real: Run) -> None:
    real("baseline", "create")
    Path("copy/crews.md").unlink()
    assert real("check", "copy").status == 1
    real("baseline", "prune")
    assert list(json.loads(PLACE.read_text())["findings"]) == ["copy/boats.md"]


def test_pruning_adds_nothing_and_updating_does(real: Run) -> None:
    real("baseline", "create", "copy/boats.md")
    real("baseline", "prune", "copy")
    assert list(json.loads(PLACE.read_text())["findings"]) == ["copy/boats.md"]
    real("baseline", "update", "copy/crews.md")
    assert list(json.loads(PLACE.read_text())["findings"]) == ["copy/boats.md", "copy/crews.md"]


def test_updating_twice_gives_the_same_bytes(real: Run) -> None:
    real("baseline", "create")
    before = PLACE.read_bytes()
    real("baseline", "update")
    assert PLACE.read_bytes() == before


def test_updating_without_a_rule_keeps_what_is_known_of_it(real: Run) -> None:
    real("baseline", "create")
    before = PLACE.read_bytes()
    real("baseline", "update", "--select", "GEO")
    assert PLACE.read_bytes() == before


def test_a_finding_of_a_model_stays_while_no_model_reads(real: Run) -> None:
    real("baseline", "create")
    PLACE.write_text(PLACE.read_text().replace('["phrasebook"]', '["phrasebook", "model"]'))
    for draft in Path("copy").iterdir():
        draft.write_text("It rained.\n")
    assert real("check", "copy").status == 0
    real("baseline", "prune")
    assert len(json.loads(PLACE.read_text())["findings"]) == 2


def test_what_got_worse_is_an_alarm_again(real: Run) -> None:
    real("baseline", "create")
    PLACE.write_text(PLACE.read_text().replace('"refuted"', '"suspect"'))
    assert real("check", "copy").status == 1


def test_what_is_suppressed_otherwise_is_not_kept(real: Run) -> None:
    Path("copy/crews.md").write_text(f"<!-- factcheck-disable-file ARI: one was late -->\n\n{CREWS}")
    real("baseline", "create")
    assert list(json.loads(PLACE.read_text())["findings"]) == ["copy/boats.md"]


def test_it_is_shown(real: Run) -> None:
    real("baseline", "create")
    shown = real("baseline", "show")
    assert shown.status == 0
    assert shown.out.splitlines()[0] == "copy/boats.md"
    assert shown.out.splitlines()[1].startswith("  ARI101 refuted  ")


def test_it_lies_where_the_settings_say(real: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("factcheck.toml").write_text('baseline = "known.json"\n')
    monkeypatch.chdir("copy")
    assert real("baseline", "create").status == 0
    assert list(json.loads(Path("../known.json").read_text())["findings"]) == ["copy/boats.md", "copy/crews.md"]
    assert real("check", ".").status == 0
    assert real("check", ".", "--baseline", "none").status == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", ":1: is no JSON"),
        ('{\n"a": <<<<<<<\n', ":2: is no JSON"),
        ("[]", "is no baseline"),
        ('{"schema_version": "1", "findings": {"a.md": [{"code": 1}]}}', "is no baseline"),
        ('{"schema_version": "9"}', "was written by another version of factcheck"),
    ],
)
@pytest.mark.parametrize("command", [["check", "copy"], ["baseline", "update"], ["baseline", "show"]])
def test_a_broken_one_is_told_in_one_line(real: Run, command: list[str], text: str, told: str) -> None:
    PLACE.parent.mkdir()
    PLACE.write_text(text)
    ran = real(*command)
    assert ran.status == 2
    assert told in ran.complaint
    assert PLACE.read_text() == text


def test_a_missing_one_is_told_in_one_line(real: Run) -> None:
    told = "no.json: no such file: `factcheck baseline create` makes one"
    assert real("check", "copy", "--baseline", "no.json").complaint == told
    assert "baseline.json: no such file" in real("baseline", "update").complaint
    assert "baseline.json: no such file" in real("baseline", "show").complaint


def test_one_that_is_there_is_not_made_again(real: Run) -> None:
    real("baseline", "create")
    assert "exists already; `factcheck baseline update`" in real("baseline", "create").complaint


def test_a_draft_that_cannot_be_read_is_told_and_the_rest_kept(real: Run) -> None:
    Path("copy/binary.md").write_bytes(b"\x00")
    made = real("baseline", "create", "--quiet")
    assert made.status == 2
    assert len(json.loads(PLACE.read_text())["findings"]) == 2
