"""`factcheck check`: drafts in, a report out, an exit status."""

import json
import re
from pathlib import Path

import pytest
from running import Run

OFFLINE = "--offline"


def test_alarms_go_to_standard_output_and_the_summary_to_standard_error(run: Run) -> None:
    ran = run("check", OFFLINE, "right.md", "wrong.md")
    assert ran.status == 1
    assert re.findall(r"^\S+:\d+:\d+: \S+ \w+$", ran.out, re.MULTILINE) == [
        "wrong.md:3:12: ARI190 suspect",
        "wrong.md:3:33: ARI190 refuted",
    ]
    assert ran.err == "factcheck: 2 drafts, 3 claims: 1 refuted, 1 suspect, 1 supported\n"


def test_a_run_without_alarms_ends_with_zero_and_says_what_was_confirmed(run: Run) -> None:
    ran = run("check", OFFLINE, "right.md")
    assert (ran.status, ran.out) == (0, "")
    assert ran.err == "factcheck: 1 draft, 1 claim: no alarm, 1 supported\n"


def test_a_draft_without_claims_is_no_bare_green(run: Run) -> None:
    ran = run("check", OFFLINE, "poem.txt")
    assert ran.status == 0
    assert ran.out == "poem.txt: no claim of a checkable kind was found\n"
    assert ran.err == "factcheck: 1 draft: no claim of a checkable kind was found\n"


def test_verbose_shows_what_was_confirmed_too(run: Run) -> None:
    assert "right.md:3:12: ARI190 supported\n" in run("check", OFFLINE, "-v", "right.md").out


def test_a_folder_is_walked_and_gitignore_honoured(run: Run) -> None:
    Path(".gitignore").write_text("wrong.md\n")
    report = json.loads(run("check", OFFLINE, "--format", "json", ".").out)
    assert [one["path"] for one in report["documents"]] == ["poem.txt", "right.md"]


def test_without_a_model_it_says_so_in_one_line(run: Run) -> None:
    assert "factcheck: read with the phrasebook alone" in run("check", "right.md").err
    assert "phrasebook" not in run("check", OFFLINE, "right.md").err


def test_quiet_leaves_standard_error_to_errors(run: Run) -> None:
    ran = run("check", "--quiet", "wrong.md", "missing.md")
    assert ran.err == "factcheck: missing.md: no such file or folder: check the path\n"


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ([], 1),
        (["--fail-on", "suspect"], 1),
        (["--fail-on", "refuted"], 1),
        (["--fail-on", "never"], 0),
        (["--exit-zero"], 0),
        (["--fail-on", "refuted", "--exit-zero"], 0),
        (["--ignore", "ARI"], 0),
    ],
)
def test_the_exit_status_follows_the_options(run: Run, options: list[str], status: int) -> None:
    assert run("check", OFFLINE, *options, "wrong.md").status == status


def test_what_was_left_unread_gives_three_and_is_told(run: Run) -> None:
    Path("long.md").write_text("7 = 1 + 1 UNREADABLE")
    ran = run("check", OFFLINE, "--exit-zero", "long.md")
    assert ran.status == 3
    assert "long.md: not checked by the fake: the time was up\n" in ran.out
    assert "long.md:1:1: ARI190 refuted\n" in ran.out


@pytest.mark.parametrize("words", ["ARI190", "CAL,ari", "ARI, written-sum,", "CAL"])
def test_rules_are_chosen_with_commas(run: Run, words: str) -> None:
    alarms = 0 if words == "CAL" else 2
    assert run("check", OFFLINE, "--select", words, "wrong.md").out.count("ARI190") == alarms


class TestStandardInput:
    def test_is_read_for_a_dash(self, run: Run) -> None:
        ran = run("check", OFFLINE, "-", stdin=b"7 = 1 + 1")
        assert ran.out.startswith("<stdin>:1:1: ARI190 refuted\n")

    def test_has_the_name_and_the_format_given(self, run: Run) -> None:
        text = b"Sums\n\n`9 = 4 + 3`\n"
        report = run("check", OFFLINE, "--format=json", "--stdin-filename", "copy/new.md", "-", stdin=text).out
        assert json.loads(report)["documents"][0]["path"] == "copy/new.md"

    def test_in_no_text_encoding_is_refused(self, run: Run) -> None:
        ran = run("check", OFFLINE, "--quiet", "-", stdin=b"PK\x03\x04\x00\x00")
        assert ran.status == 2
        assert "<stdin>" in ran.complaint


class TestFormats:
    def test_go_to_files_beside_standard_output(self, run: Run) -> None:
        ran = run("check", OFFLINE, "--format", "text", "--format", "json=report.json", "wrong.md")
        assert "wrong.md:3:12" in ran.out
        assert json.loads(Path("report.json").read_text("utf-8"))["summary"]["refuted"] == 1

    def test_in_a_file_have_no_colour(self, run: Run) -> None:
        run("check", OFFLINE, "--color", "always", "--format", "text=report.txt", "wrong.md")
        assert "\x1b" not in Path("report.txt").read_text("utf-8")

    def test_are_coloured_on_demand(self, run: Run) -> None:
        assert "\x1b[" in run("check", OFFLINE, "--color", "always", "wrong.md").out
        assert "\x1b[" not in run("check", OFFLINE, "wrong.md").out
