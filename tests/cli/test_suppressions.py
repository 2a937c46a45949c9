"""Suppressed findings on the command line, with the real reader and rules."""

import json
from pathlib import Path

from running import Run

CREWS = "Of the 12 crews, 7 rowed and the other 4 sailed.\n"


def test_a_suppressed_finding_does_not_fail_the_run_and_stays_in_json(real: Run) -> None:
    Path("crews.md").write_text(f"<!-- factcheck-disable-next-block ARI101: one was late -->\n\n{CREWS}")
    ran = real("check", "--offline", "crews.md")
    assert (ran.status, ran.out) == (0, "")
    assert ran.err == "factcheck: 1 draft, 1 claim: no alarm, 1 suppressed\n"
    report = json.loads(real("check", "--offline", "--format", "json", "crews.md").out)
    (finding,) = report["documents"][0]["findings"]
    assert (finding["code"], finding["verdict"]) == ("ARI101", "refuted")
    assert finding["suppressed"] == {"kind": "comment", "reason": "one was late"}
    assert report["summary"] == {"refuted": 0, "suspect": 0, "supported": 0, "unverifiable": 0, "suppressed": 1}
    assert "suppressed (comment: one was late)" in real("check", "--offline", "-v", "crews.md").out


def test_an_unused_one_fails_the_run_and_can_be_ignored(real: Run) -> None:
    Path("crews.md").write_text("<!-- factcheck-disable-file ARI101: one was late -->\n\nIt rained.\n")
    ran = real("check", "--offline", "crews.md")
    assert ran.status == 1
    assert ran.out.startswith("crews.md:1:1: SUP102 suspect\n")
    assert real("check", "--offline", "--ignore", "SUP102", "crews.md").status == 0
    assert real("check", "--offline", "--select", "GEO", "crews.md").status == 0


def test_a_day_can_be_given_to_judge_by(real: Run) -> None:
    Path("crews.md").write_text(f"<!-- factcheck-disable-file ARI until 2026-03-31: counted in April -->\n\n{CREWS}")
    assert real("check", "--offline", "--as-of", "2026-03-31", "crews.md").status == 0
    late = real("check", "--offline", "--as-of", "2026-04-01", "--format", "concise", "crews.md")
    assert [line.split()[1] for line in late.out.splitlines()] == ["SUP103", "ARI101"]


def test_verify_follows_the_comments_of_a_draft_at_hand(real: Run) -> None:
    Path("crews.md").write_text(f"<!-- factcheck-disable-file ARI: one was late -->\n\n{CREWS}")
    Path("claims.jsonl").write_text(real("extract", "--quiet", "--offline", "crews.md").out)
    assert real("verify", "claims.jsonl").status == 0
    Path("crews.md").unlink()
    assert real("verify", "claims.jsonl").status == 1


def test_what_is_allowed_is_no_alarm_until_it_expires(real: Run) -> None:
    Path("crews.md").write_text(CREWS)
    Path("factcheck.toml").write_text(
        '[[allow]]\ncode = "ARI101"\nquote = "12 crews"\nreason = "One sank."\nexpires = 2026-03-31\n'
    )
    assert real("check", "--offline", "--as-of", "2026-03-31", "crews.md").status == 0
    late = real("check", "--offline", "--as-of", "2026-04-01", "crews.md")
    assert late.status == 1
    assert "factcheck.toml:1: this entry expired on 2026-03-31 and allows nothing" in late.err


def test_settings_of_some_drafts_tell_their_day(real: Run) -> None:
    Path("old").mkdir()
    for path in ("old/a.md", "b.md"):
        Path(path).write_text("They met on Monday, 3 February.\n")
    Path("factcheck.toml").write_text('[[per-file]]\npaths = "old"\nas-of = 2026-02-14\n')
    ran = real("check", "--offline", "--format", "concise", "old", "b.md")
    assert [line.split(":")[0] for line in ran.out.splitlines()] == ["old/a.md"]


def test_a_rule_that_does_not_exist_is_told_with_its_line(real: Run) -> None:
    Path("b.md").write_text("It rained.\n")
    Path("factcheck.toml").write_text('\n[[per-file]]\npaths = "old"\nignore = "GEO999"\n')
    assert "factcheck.toml:2: no rule has the code or name 'GEO999'" in real("check", "b.md").complaint
