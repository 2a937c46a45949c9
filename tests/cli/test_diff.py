"""`factcheck check --diff`: what touches changed lines is reported, and the rest is not."""

import os
import subprocess
from pathlib import Path

import pytest
from running import Run

CREWS = "Of the 12 crews, 7 rowed and the other 4 sailed.\n"


@pytest.fixture
def changed(real: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A repository with one old alarm in old.md, and in new.md one that was added since the last commit."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    for name in ("right.md", "wrong.md", "poem.txt"):
        Path(name).unlink()
    Path("old.md").write_text(CREWS)
    Path("new.md").write_text("It rained.\n")
    identity = ["-c", "user.name=A. Tester", "-c", "user.email=tester@example.org"]
    for arguments in (["init", "-q", "-b", "main"], ["add", "."], [*identity, "commit", "-q", "-m", "A start"]):
        subprocess.run(["git", *arguments], check=True)
    Path("new.md").write_text(f"It rained.\n\n{CREWS}")

    def check(*arguments: str, **more: bytes) -> object:
        return real("check", "--offline", "--format", "concise", *arguments, **more)

    return check  # type: ignore[return-value]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--diff", "HEAD", "."],
        ["--diff=HEAD", "."],
        ["--diff", "."],
        [".", "--diff"],
        ["--diff", "old.md", "new.md"],
        ["--diff", "--quiet", "."],
        ["--diff", "main", "--", "old.md", "new.md"],
    ],
)
def test_the_flag_takes_a_revision_or_none(changed: Run, arguments: list[str]) -> None:
    ran = changed(*arguments)
    assert ran.status == 1
    assert [line.split(":")[0] for line in ran.out.splitlines()] == ["new.md"]


def test_it_says_since_when_and_what_it_left_out(changed: Run) -> None:
    ran = changed("--diff", ".")
    assert "factcheck: reported is only what touches a line added since main; 1 alarm elsewhere\n" in ran.err
    ran = changed("--diff", "old.md")
    assert (ran.status, ran.out) == (0, "")


def test_it_may_be_set_and_turned_off(changed: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("factcheck.toml").write_text('diff = "HEAD"\n')
    assert len(changed(".").out.splitlines()) == 1
    assert len(changed("--diff", "none", ".").out.splitlines()) == 2
    monkeypatch.setenv("FACTCHECK_DIFF", "none")
    assert len(changed(".").out.splitlines()) == 2


def test_standard_input_is_told_as_a_whole_unless_it_is_named(changed: Run) -> None:
    assert changed("--diff", "-", stdin=CREWS.encode()).status == 1
    assert changed("--diff", "-", "--stdin-filename", "old.md", stdin=CREWS.encode()).status == 0


def test_a_baseline_says_what_is_gone_all_the_same(changed: Run, run: Run) -> None:
    run("baseline", "create", "--offline", "old.md")
    Path("old.md").write_text("It snowed.\n")
    ran = changed("--diff", "HEAD", "old.md")
    assert ran.status == 1
    assert "factcheck baseline prune" in ran.err


def test_a_wrong_revision_is_told_in_one_line(changed: Run) -> None:
    ran = changed("--diff", "nowhere", ".")
    assert ran.status == 2
    assert ran.complaint == "--diff: no revision is called 'nowhere'"


def test_reading_alone_asks_nothing_of_git(changed: Run, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001
    monkeypatch.setenv("FACTCHECK_DIFF", "nowhere")
    assert run("extract", "--quiet", "--offline", "old.md").status == 0
    assert run("baseline", "create", "--quiet", "--offline", "old.md").status == 0
