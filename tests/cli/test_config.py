"""Settings from a file and from the environment, and `factcheck config`."""

import os
from pathlib import Path

import pytest
from running import Run


def test_the_settings_of_the_folder_hold(run: Run) -> None:
    Path("factcheck.toml").write_text('fail-on = "never"\nquiet = true\nformat = "json"\n')
    ran = run("check", "wrong.md")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("{")
    assert run("check", "wrong.md", "--fail-on", "suspect", "--format", "text").status == 1


def test_a_switch_can_be_turned_off_again(run: Run) -> None:
    Path("factcheck.toml").write_text("quiet = true\nverbose = true\n")
    assert "supported" in run("check", "right.md").out
    ran = run("check", "right.md", "--no-quiet", "--no-verbose")
    assert "supported" not in ran.out
    assert "supported" in ran.err


def test_the_environment_goes_over_the_file(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("factcheck.toml").write_text('fail-on = "never"\n')
    monkeypatch.setenv("FACTCHECK_FAIL_ON", "suspect")
    assert run("check", "wrong.md").status == 1


@pytest.mark.parametrize("command", ["check", "extract"])
def test_a_variable_that_is_no_setting_is_told_in_one_line(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setenv("FACTCHECK_OFLINE", "1")
    assert "factcheck: the environment variable FACTCHECK_OFLINE is no setting" in run(command, "right.md").err
    assert run(command, "right.md", "--quiet").err == ""


def test_a_report_named_in_the_file_lies_beside_the_file(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("factcheck.toml").write_text('format = ["text", "json=report.json"]\n')
    Path("deep").mkdir()
    monkeypatch.chdir("deep")
    assert run("check", "../wrong.md").status == 1
    assert Path("../report.json").read_text().startswith("{")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("fail = 1\n", "factcheck.toml:1: unknown key fail; did you mean fail-on?"),
        ('\nignore = ["ARI109"]\n', "factcheck.toml:2: no rule has the code or name 'ARI109'; did you mean ARI190?"),
        ('format = "jsn"\n', "factcheck.toml:1: no format is called 'jsn'"),
    ],
)
@pytest.mark.parametrize("command", ["check", "verify"])
def test_a_bad_file_is_told_in_one_line(run: Run, command: str, text: str, told: str) -> None:
    draft = "wrong.md"
    if command == "verify":
        Path("claims.jsonl").write_text(run("extract", "--quiet", "wrong.md").out)
        draft = "claims.jsonl"
    Path("factcheck.toml").write_text(text)
    ran = run(command, draft)
    assert ran.status == 2
    assert told in ran.complaint


@pytest.mark.parametrize("command", [["check", "wrong.md"], ["extract", "wrong.md"], ["config", "show"]])
def test_a_missing_file_is_told_in_one_line(run: Run, command: list[str]) -> None:
    ran = run(*command, "--config", "none.toml")
    assert ran.status == 2
    assert ran.complaint == "none.toml: no such file: check the path"


def test_show_tells_each_setting_and_its_origin(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("factcheck.toml").write_text('fail-on = "never"\n[model]\nname = "house-reader"\n')
    monkeypatch.setenv("FACTCHECK_JOBS", "3")
    ran = run("config", "show", "--select", "GEO")
    assert (ran.status, ran.err) == (0, "")
    rows = {row.split()[0]: row for row in ran.out.splitlines() if not row.startswith("#")}
    assert rows["fail-on"].endswith("# factcheck.toml:1")
    assert rows["model.name"].endswith("# factcheck.toml:3")
    assert rows["model.jobs"].endswith("# environment FACTCHECK_JOBS")
    assert rows["select"].endswith("# flag --select")
    assert rows["color"].endswith("# default")
    assert "# as-of  " in ran.out


def test_path_tells_the_file(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("config", "path").out == ""
    Path("factcheck.toml").write_text("")
    Path("deep").mkdir()
    monkeypatch.chdir("deep")
    assert run("config", "path").out == "../factcheck.toml\n"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--jobs", "0"], "'0' is not a whole number from 1"),
        (["--max-calls", "few"], "'few' is not a whole number from 1"),
        (["--base-url", "here"], "it is not a URL"),
        (["--api", "soap"], "'soap' is not one of 'chat', 'responses'"),
        (["--reader", "nobody"], "'nobody' is not one of 'phrasebook', 'model', 'both'"),
        (["--offline", "--reader", "model"], "contradict each other"),
    ],
)
def test_a_wrong_option_of_the_model_is_refused(run: Run, options: list[str], told: str) -> None:
    ran = run("check", "right.md", *options)
    assert ran.status == 2
    assert told in ran.complaint


def test_settings_of_some_drafts_hold_for_them_alone(run: Run) -> None:
    Path("factcheck.toml").write_text('[[per-file]]\npaths = "drafts/"\nselect = "CAL"\n')
    Path("drafts").mkdir()
    Path("drafts/wrong.md").write_text(Path("wrong.md").read_text())
    ran = run("check", "--quiet", "--format", "concise", ".")
    assert {line.split(":")[0] for line in ran.out.splitlines()} == {"wrong.md"}
    assert "drafts/wrong.md" in run("check", "--quiet", "--format", "concise", "--select", "ARI", ".").out


@pytest.mark.parametrize("kept", ["factcheck.toml", ".factcheck/baseline.json"])
def test_a_report_never_takes_the_place_of_a_file_of_the_run(run: Run, kept: str) -> None:
    Path(".factcheck").mkdir()
    Path("factcheck.toml").write_text('fail-on = "never"\n')
    ran = run("check", "wrong.md", "--format", f"json=./{kept}")
    assert ran.status == 2
    assert "holds what this run reads" in ran.complaint
    assert Path("factcheck.toml").read_text() == 'fail-on = "never"\n'


def test_a_working_directory_that_is_gone_is_told(run: Run, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    os.chdir(gone)
    gone.rmdir()
    assert "the working directory is gone" in run("check", "a.md").complaint
    os.chdir(tmp_path)
