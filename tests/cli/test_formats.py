"""`--format`: the reports that a run writes, one or several, whatever became of the drafts."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from running import Run
from valid import VALID

from factcheck.reports import WRITERS

DOCS = Path(__file__).resolve().parent.parent.parent / "docs"
DRAFTS = ("wrong.md", "right.md", "poem.txt")


def test_the_help_names_every_format(run: Run) -> None:
    told = " ".join(run("check", "--help").out.split())
    assert set(WRITERS) <= set(re.findall(r"\w+", told.split("--format")[1].split("--fail-on")[0]))


@pytest.mark.parametrize("style", VALID)
def test_a_report_is_valid_when_a_draft_cannot_be_read(run: Run, style: str) -> None:
    Path("picture.md").write_bytes(b"\x89PNG\x00\x01\x02")
    ran = run("check", "--offline", "--format", style, "missing.md", *DRAFTS, "picture.md")
    assert ran.status == 2
    VALID[style](ran.out)
    assert "wrong.md" in ran.out


@pytest.mark.parametrize("style", VALID)
def test_a_report_is_valid_when_nothing_can_be_read(run: Run, style: str) -> None:
    ran = run("check", "--offline", "--format", style, "missing.md")
    assert ran.status == 2
    VALID[style](ran.out)


@pytest.mark.parametrize("style", VALID)
def test_a_report_is_valid_when_a_reader_gave_up(run: Run, style: str) -> None:
    Path("long.md").write_text("There were 9 = 4 + 4 boats. UNREADABLE", encoding="utf-8")
    ran = run("check", "--offline", "--format", style, "long.md", "right.md")
    assert ran.status == 3
    VALID[style](ran.out)


def test_several_reports_come_of_one_run(run: Run) -> None:
    ran = run("check", "--offline", *(f"--format={style}=report.{style}" for style in VALID), *DRAFTS)
    assert (ran.status, ran.out) == (1, "")
    for style, valid in VALID.items():
        text = Path(f"report.{style}").read_text(encoding="utf-8")
        valid(text)
        assert text == run("check", "--offline", "--format", style, *DRAFTS).out


@pytest.mark.parametrize("style", VALID)
def test_claims_are_reported_like_drafts(run: Run, style: str) -> None:
    Path("claims.jsonl").write_text(run("extract", "--offline", *DRAFTS).out, encoding="utf-8")
    of_claims = run("verify", "--format", style, "claims.jsonl")
    assert (of_claims.status, of_claims.out) == (1, run("check", "--offline", "--format", style, *DRAFTS).out)


def test_the_docs_tell_of_every_format() -> None:
    told = (DOCS / "formats.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| \[`(\w+)`\]\(#", told, re.MULTILINE)) == set(WRITERS)
    headings = {line.removeprefix("## ").replace(" ", "-") for line in told.split("\n") if line.startswith("## ")}
    assert set(re.findall(r"\]\(#([\w-]+)\)", told)) == headings


def test_the_concise_example_is_what_the_command_prints() -> None:
    told = (DOCS / "formats.md").read_text(encoding="utf-8")
    example = re.search(r"<!-- example: factcheck (.*) -->\n```text\n([^`]*)```", told)
    assert example
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", *shlex.split(example[1])],
        cwd=DOCS.parent,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.stdout == example[2]


@pytest.mark.parametrize("page", ["README.md", "docs/formats.md"])
def test_the_snippets_for_ci_are_yaml_and_their_commands_are_commands(page: str, run: Run) -> None:
    told = (DOCS.parent / page).read_text(encoding="utf-8")
    snippets = re.findall(r"<!-- snippet: .* -->\n```yaml\n([^`]*)```", told)
    assert snippets
    Path("content").mkdir()
    Path("content/wrong.md").write_text("There were 9 = 4 + 4 boats.", encoding="utf-8")
    for snippet in snippets:
        assert yaml.safe_load(snippet)
        (command,) = re.findall(r"(?:run:|-) factcheck (.*)", snippet)
        assert run(*shlex.split(command)).status == 1
        for file in re.findall(r"(?:sarif_file|codequality|junit|--body-file):? ([\w.]+)", snippet):
            assert Path(file).stat().st_size


def test_a_run_imports_the_formats_that_it_writes_and_no_others() -> None:
    code = (
        "import sys; from factcheck.reports import WRITERS, Look; WRITERS['concise'](sys.stdout, Look());"
        "print(*(name for name in WRITERS if f'factcheck.reports.{WRITERS[name].module}' in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == "concise\n"
