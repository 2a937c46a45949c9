"""`extract` and `verify`: claims written down are judged as the drafts would be."""

import json
from pathlib import Path

import pytest
from running import Run

JSON = ("--format", "json")


@pytest.fixture
def claims(run: Run) -> Path:
    path = Path("claims.jsonl")
    path.write_text(run("extract", "--quiet", "wrong.md", "right.md", "poem.txt").out, encoding="utf-8", newline="")
    return path


def test_extract_writes_a_line_a_draft(run: Run) -> None:
    ran = run("extract", "--offline", "wrong.md", "poem.txt")
    assert (ran.status, ran.err) == (0, "")
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert [(line["path"], len(line["claims"])) for line in lines] == [("wrong.md", 2), ("poem.txt", 0)]


def test_extract_tells_what_was_left_unread(run: Run) -> None:
    Path("long.md").write_text("7 = 1 + 1 UNREADABLE")
    assert run("extract", "--quiet", "long.md").status == 3


@pytest.mark.parametrize("options", [JSON, ("--verbose",), (*JSON, "--select", "CAL"), (*JSON, "--fail-on", "never")])
def test_verify_gives_the_bytes_and_the_status_of_check(run: Run, claims: Path, options: tuple[str, ...]) -> None:
    kept = run("verify", claims, *options)
    assert kept == run("check", "--offline", "wrong.md", "right.md", "poem.txt", *options)


def test_verify_reads_standard_input(run: Run, claims: Path) -> None:
    assert run("verify", "-", *JSON, stdin=claims.read_bytes()) == run("verify", claims, *JSON)


@pytest.mark.parametrize("change", ["gone", "edited", "binary", "misplaced"])
def test_verify_without_the_draft_gives_the_same_verdicts_and_the_words_alone(
    run: Run, claims: Path, change: str
) -> None:
    if change == "misplaced":
        line = json.loads(claims.read_text().splitlines()[0])
        for part in line["claims"][0]["parts"]:
            part["quantity"]["span"]["end"] = 99_999
        claims.write_text(json.dumps(line))
    before = run("verify", claims, *JSON)
    match change:
        case "gone":
            Path("wrong.md").unlink()
        case "edited":
            Path("wrong.md").write_text("Another text.")
        case "binary":
            Path("wrong.md").write_bytes(b"\x00")
    assert run("verify", claims, *JSON) == before
    text = run("verify", claims).out
    assert "  words:       “9” (total), “4” (part), “4” (part)\n" in text
    assert " | " not in text
