"""Whatever goes wrong is told in one line that says what to do, without a traceback, and ends with status 2."""

import json
import os
from pathlib import Path

import pytest
from running import Run


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["missing.md"], "missing.md: no such file or folder"),
        (["empty"], "empty: nothing to check"),
        (["binary.md"], "binary.md:1: holds NUL bytes"),
        (["broken.md"], "broken.md:3: front matter is not valid YAML"),
        (["loop.md"], "loop.md: cannot be read: "),
        ([""], "names no file or folder"),
        (["a" * 999], "aaa: no such file or folder"),
        (["right.md", "--fail-on", "sometimes"], "'sometimes' is not one of 'refuted', 'suspect', 'never'"),
        (["right.md", "--color", "pink"], "'pink' is not one of"),
        (["right.md", "--format", "jsn"], "no format is called 'jsn'; did you mean json?"),
        (["right.md", "--format", "braille"], "no format is called 'braille'; choose from text, json"),
        (["right.md", "--format", "json=no/such/report.json"], "the folder no/such does not exist"),
        (["right.md", "--format", "json=empty"], "empty: cannot be written: Is a directory"),
        (
            ["right.md", "--format", "json=a", "--format", "text=./a"],
            "./a: holds what this run reads or another report",
        ),
        (["right.md", "--format", "json", "--format", "text"], "only one report can go to standard output"),
        (["right.md", "--as-of", "last week"], "'last week' is not a day such as 2026-10-24"),
        (["right.md", "--select", "ARI109"], "no rule has the code or name 'ARI109'; did you mean ARI190?"),
        (["right.md", "--select", "ARI999"], "no rule has the code or name 'ARI999'; `factcheck explain` lists them"),
        (["right.md", "--ignore", "nonsense"], "no rule has the code or name 'nonsense'"),
        (["right.md", "--slect", "ARI"], "Did you mean '--select'?"),
        (["--offline"], "Missing argument 'PATHS'"),
        (["-", "-"], "standard input (-) can be read only once"),
        (["right.md", "--stdin-filename", "a.md"], "give - as a path, too"),
    ],
)
def test_check_refuses(run: Run, arguments: list[str], told: str) -> None:
    Path("empty").mkdir()
    Path("binary.md").write_bytes(b"\x89PNG\x00\x00")
    Path("loop.md").symlink_to("loop.md")
    Path("broken.md").write_text("---\ntitle: [unclosed\n---\n\nText.\n")
    ran = run("check", *arguments)
    assert ran.status == 2
    assert told in ran.complaint


def test_what_is_passed_over_in_a_folder_is_told_and_fails_nothing(run: Run) -> None:
    Path("posts").mkdir()
    Path("posts/right.md").write_text("Nothing to count here.\n")
    Path("posts/old.adoc").write_text("= Boats\n")
    ran = run("check", "posts")
    assert ran.status == 0
    assert "posts/old.adoc: is AsciiDoc: make HTML of it" in ran.err
    assert run("check", "posts/old.adoc").status == 2


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_draft_that_may_not_be_read_is_refused(run: Run) -> None:
    Path("right.md").chmod(0)
    ran = run("check", "right.md")
    assert ran.status == 2
    assert "right.md: may not be read" in ran.complaint


def test_an_unknown_command_is_refused_with_the_nearest(run: Run) -> None:
    ran = run("explian")
    assert ran.status == 2
    assert "Did you mean 'explain'?" in ran.complaint


def test_no_command_shows_the_help_and_fails(run: Run) -> None:
    ran = run()
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("Usage: factcheck")


@pytest.mark.parametrize("command", ["check", "extract"])
def test_one_bad_draft_among_many_leaves_the_others_reported(run: Run, command: str) -> None:
    Path("binary.md").write_bytes(b"\x00\x01")
    ran = run(command, "--quiet", "binary.md", "wrong.md", "missing.md")
    assert ran.status == 2
    assert "wrong.md" in ran.out
    assert [line.split(":")[1].strip() for line in ran.err.splitlines()] == ["binary.md", "missing.md"]


@pytest.mark.parametrize("command", ["check", "extract"])
def test_a_draft_with_too_many_figures_is_refused_in_a_line(real: Run, command: str) -> None:
    Path("crowded.md").write_text("They saw 7 boats.\n\n" * 12_001)
    Path("boats.md").write_text("Of the 12 boats, 7 were red and the other 4 were blue.\n")
    ran = real(command, "--quiet", "--offline", "crowded.md", "boats.md")
    assert ran.status == 2
    assert "boats.md" in ran.out
    assert ran.err.startswith("factcheck: crowded.md: holds 12,001 figures, dates and places in its text")
    assert ran.err.count("\n") == 1


def test_a_defect_met_in_one_draft_is_told_in_a_line_and_leaves_the_others_reported(run: Run) -> None:
    Path("odd.md").write_text("BROKEN")
    ran = run("check", "--quiet", "odd.md", "wrong.md")
    assert ran.status == 2
    assert "wrong.md:3:12" in ran.out
    assert ran.err.startswith(
        "factcheck: odd.md: not checked: a defect of factcheck, please report it: ZeroDivisionError"
    )
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (None, "claims.jsonl: no such file"),
        ("", "claims.jsonl: holds no claims"),
        ("9 = 4 + 3", "claims.jsonl:1: is no JSON"),
        ('{"path": "a.md"}', "claims.jsonl:1: is no claims line"),
        ("\x00", "claims.jsonl:1: holds NUL bytes"),
    ],
)
def test_verify_refuses_what_is_no_claims_file(run: Run, text: str | None, told: str) -> None:
    if text is not None:
        Path("claims.jsonl").write_text(text)
    ran = run("verify", "claims.jsonl")
    assert ran.status == 2
    assert told in ran.complaint


def test_a_link_in_a_circle_leaves_the_rest_of_its_folder_reported(run: Run) -> None:
    Path("loop.md").symlink_to("loop.md")
    ran = run("check", "--quiet", ".")
    assert (ran.status, ran.err) == (1, "")
    assert "wrong.md" in ran.out


@pytest.mark.parametrize("command", ["check", "verify"])
def test_a_report_never_takes_the_place_of_what_is_read(run: Run, command: str) -> None:
    Path("claims.jsonl").write_text(run("extract", "--quiet", "wrong.md").out)
    read = Path("wrong.md" if command == "check" else "claims.jsonl")
    before = read.read_bytes()
    ran = run(command, "--quiet", read, "--format", f"text=./{read}")
    assert ran.status == 2
    assert f"./{read}: holds what this run reads" in ran.complaint
    assert read.read_bytes() == before


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("value",), "NaN"),
        (("value",), "Infinity"),
        (("value",), "1e999999"),
        (("step",), "0"),
        (("step",), "-1"),
        (("span", "start"), -1),
        (("span", "end"), 10**30),
        (("span", "line"), 0),
    ],
)
def test_verify_refuses_figures_and_places_that_no_draft_has(
    run: Run, place: tuple[str, ...], value: str | int
) -> None:
    claims = json.loads(run("extract", "--quiet", "wrong.md").out)
    part = claims["claims"][0]["total"]
    for step in place[:-1]:
        part = part[step]
    part[place[-1]] = value
    Path("claims.jsonl").write_text(json.dumps(claims))
    ran = run("verify", "claims.jsonl")
    assert ran.status == 2
    assert (
        f"claims.jsonl:1: is no claims line of `factcheck extract`: claims.0.breakdown.total.{'.'.join(place)}: "
        in (ran.complaint)
    )


def test_an_unknown_kind_of_claim_is_told_shortly(run: Run) -> None:
    claims = json.loads(run("extract", "--quiet", "wrong.md").out)
    claims["claims"][0]["kind"] = "rumour"
    Path("claims.jsonl").write_text(json.dumps(claims))
    assert run("verify", "claims.jsonl").complaint.endswith("claims.0: no kind of claim is called 'rumour'")


def test_explain_refuses_an_unknown_rule(run: Run) -> None:
    ran = run("explain", "breakdwn-sum")
    assert ran.status == 2
    assert "did you mean breakdown-sum?" in ran.complaint
