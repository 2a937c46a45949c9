"""Gazetteers of the user's own, from the command line to the report."""

import json
from pathlib import Path

import pytest
from running import Run

from factcheck.checker import offline_checker

PLACES = "name,type,parents\nVellmark,country,\nOstren,oblast,Vellmark\nPill,village,Ostren\n"
DRAFT = "Shells fell on Ostren Oblast. They met at Pill, a village in Vellmark.\n"


@pytest.fixture(autouse=True)
def _drafts(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A draft about places that no atlas has, a gazetteer, and the real reader."""
    assert run  # which puts a reader of its own in place of the real one
    monkeypatch.setattr("factcheck.invocation.offline_checker", offline_checker)
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "shells.md").write_text(DRAFT, encoding="utf-8")
    (tmp_path / "places.csv").write_text(PLACES, encoding="utf-8")


def check(run: Run, *arguments: str) -> tuple[int, list[str]]:
    """Exit status, and each finding as "CODE verdict source"."""
    ran = run("check", "news", "--offline", "-q", "--format", "json", *arguments)
    (document,) = json.loads(ran.out)["documents"]
    return ran.status, [
        f"{one['code']} {one['verdict']} {one['evidence'][0]['source']}" for one in document["findings"]
    ]


CONFIRMED = ["GEO101 supported gazetteer places.csv", "GEO103 supported gazetteer places.csv"]


def test_without_it_the_place_is_unknown(run: Run) -> None:
    status, found = check(run)
    assert (status, found[0][:14]) == (1, "GEO101 refuted")


def test_a_flag_names_it(run: Run) -> None:
    assert check(run, "--gazetteer", "places.csv") == (0, CONFIRMED)


def test_the_environment_names_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_GAZETTEERS", "places.csv")
    assert check(run) == (0, CONFIRMED)


def test_the_configuration_names_it_from_its_own_folder(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "factcheck.toml").write_text('[atlas]\ngazetteers = "places.csv"\n')
    assert check(run) == (0, CONFIRMED)
    (tmp_path / "desk").mkdir()
    monkeypatch.chdir(tmp_path / "desk")
    ran = run("check", "../news", "--offline", "-q")
    assert (ran.status, ran.err) == (0, "")


@pytest.mark.parametrize("command", ["check", "extract", "verify", "atlas find", "atlas info", "baseline create"])
def test_a_fault_in_it_ends_every_command_with_one_line(run: Run, command: str, tmp_path: Path) -> None:
    (tmp_path / "bad.csv").write_text("name,parents\nPill,Nowhereshire\n")
    (tmp_path / "claims.jsonl").write_text(run("extract", "news", "--offline").out, encoding="utf-8")
    subject = {"verify": "claims.jsonl", "atlas find": "Pill", "atlas info": ""}.get(command, "news")
    ran = run(*command.split(), *subject.split(), "--gazetteer", "bad.csv")
    assert (ran.status, ran.out) == (2, "")
    told = "parents: no place of the atlas or of the gazetteers is called Nowhereshire: correct it, or add a row"
    assert ran.err == f"factcheck: bad.csv:2: {told}\n"


def test_what_is_kept_of_many_drafts_holds_for_one_state_of_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for number in range(40):
        (tmp_path / "news" / f"shells-{number}.md").write_text(DRAFT, encoding="utf-8")
    arguments = ("check", "news", "--offline", "-q", "--workers", "2", "--gazetteer", "places.csv")
    assert [run(*arguments).status for _ in range(2)] == [0, 0]
    (tmp_path / "places.csv").write_text(PLACES.replace("Ostren", "Western"), encoding="utf-8")
    assert run(*arguments).status == 1


def test_no_report_takes_its_place(run: Run, tmp_path: Path) -> None:
    ran = run("check", "news", "--offline", "-q", "--gazetteer", "places.csv", "--format", "json=places.csv")
    assert (ran.status, ran.out) == (2, "")
    assert (tmp_path / "places.csv").read_text(encoding="utf-8") == PLACES


def test_find_and_info_know_its_places(run: Run) -> None:
    assert run("atlas", "find", "Pill", "--gazetteer", "places.csv").out == (
        "Pill, village, in Ostren, Vellmark\n  source: places.csv:4, as of this run\n"
    )
    assert run("atlas", "info", "--gazetteer", "places.csv").out.endswith("\ngazetteer places.csv: 3 places\n")
