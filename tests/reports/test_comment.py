"""The comment on a pull request says the worst first, and fits."""

import re
from dataclasses import replace

from drafts import document, harbour, silent
from fakes import sum_checker
from nasty import nasty, nasty_document
from written import written

from factcheck.drafts import parse_draft
from factcheck.findings.report import Document, Incomplete
from factcheck.findings.verdict import Verdict

MOST = 65_536
"""Characters that GitHub takes: https://docs.github.com/en/rest/issues/comments."""


def headline(*documents: Document) -> str:
    return written("markdown", [(one, None) for one in documents]).split("\n")[0]


def test_the_first_line_says_what_came_of_the_run() -> None:
    right = sum_checker().check(parse_draft("There were 9 = 4 + 5 boats.", path="right.md"))
    assert headline() == "### factcheck: no claim of a checkable kind was found in 0 drafts"
    assert headline(silent()) == "### factcheck: no claim of a checkable kind was found in 1 draft"
    assert headline(right, silent()) == "### factcheck: no alarm, 1 supported in 2 drafts"
    told = "1 refuted, 1 suspect, 1 supported, 1 unverifiable, 1 suppressed, 1 without a verdict"
    assert headline(nasty_document()) == f"### factcheck: {told} in 1 draft, not all of it checked"


def test_the_worst_comes_first() -> None:
    text = written("markdown", [(document(), harbour()), (nasty_document(), nasty())])
    assert re.findall(r"^\| \S+ (\w+) \|", text, re.MULTILINE) == ["refuted", "refuted", "suspect", "suspect"]
    assert re.findall(r"<summary>.*: (\w+)</summary>", text) == ["GEO102", "ARI101", "ARI101", "GEO102"]


def test_a_comment_has_room_for_so_many_alarms() -> None:
    suspects = parse_draft("There were 9 = 4 + 4 boats.\n\n" * 1500, path="suspects.md")
    refuted = parse_draft("There were 7 = 1 + 1 oars.\n\n" * 50, path="refuted.md")
    text = written("markdown", [(sum_checker().check(one), one) for one in (suspects, refuted)])
    rows = re.findall(r"^\| \S+ (\w+) \|", text, re.MULTILINE)
    assert rows[:50] == ["refuted"] * 50
    assert 50 < len(rows) < 1550
    assert len(re.findall("<details>", text)) == len(rows)
    assert f"\n{1550 - len(rows):,} more found no room in this comment.\n" in text
    assert 50_000 < len(text) < MOST


def test_it_fits_however_much_was_left_unchecked() -> None:
    gaps = [Incomplete("model", reason) for reason in ("<" * 100_000, *("the time was up" for _ in range(5000)))]
    text = written("markdown", [(replace(document(), incomplete=tuple(gaps)), None)])
    assert len(text) < MOST
    assert "- and 4,982 more\n" in text


def test_one_alarm_too_long_for_a_comment_leaves_room_for_the_others() -> None:
    first, *others = nasty_document().findings
    long = replace(first, verdict=Verdict.REFUTED, working="<" * 50_000)
    text = written("markdown", [(replace(nasty_document(), findings=(long, *others)), None)])
    assert len(re.findall("<details>", text)) == 2
    assert "\n1 more found no room in this comment.\n" in text
