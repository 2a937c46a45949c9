"""Many drafts: several processes and a cache, and the same report as from one process without."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from running import Run, interruptible

from factcheck.reports import WRITERS

posix = pytest.mark.skipif(os.name != "posix", reason="signals are sent as POSIX has them")
FORMATS = sorted(name for name, format in WRITERS.items() if not format.binary)


@pytest.fixture(autouse=True)
def _cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def many() -> Path:
    """A folder of 60 drafts: alarms, confirmations, a suppression, one that is unreadable, one with a defect."""
    folder = Path("many")
    folder.mkdir()
    for number in range(60):
        text = f"# Boats\n\nThere were {number} = 4 + {number % 7} boats, and 9 = 4 + 5 oars.\n"
        if number % 9 == 0:
            text += "\n<!-- factcheck-disable-next-block ARI190: a riddle -->\n\n7 = 1 + 1\n"
        (folder / f"{number:02}.{'md' if number % 3 else 'html'}").write_text(text, encoding="utf-8")
    (folder / "05.md").write_text("The reader is BROKEN.\n", encoding="utf-8")
    (folder / "07.md").write_bytes(b"a\0b")
    return folder


@posix
@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("verbose", ["--verbose", "--no-verbose"])
def test_processes_and_cache_change_no_byte(run: Run, many: Path, format: str, verbose: str) -> None:
    asked = ("check", "--offline", "--no-progress", verbose, "--format", format, many, "right.md", "missing.md")
    plain = run(*asked, "--workers", "1", "--no-cache")
    assert plain.status == 2
    assert "05.md: not checked: a defect of factcheck" in plain.err
    assert "07.md:1: holds NUL bytes" in plain.err
    for more in (["--workers", "3", "--no-cache"], ["--workers", "3"], ["--workers", "3"], ["--workers", "1"]):
        assert run(*asked, *more) == plain
    assert (Path(run("cache", "path").out.strip()) / "findings.sqlite3").is_file()


def test_what_is_known_is_not_checked_again(run: Run, many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (many / "05.md").unlink()
    asked = ("check", "--offline", "--quiet", "--workers", "1", "--format", "json", many)
    first = run(*asked)
    changed = many / "08.md"
    changed.write_text("7 = 1 + 1\n", encoding="utf-8")
    read: list[str] = []
    from fakes import SumReader

    extract = SumReader.extract
    monkeypatch.setattr(SumReader, "extract", lambda self, draft: (read.append(draft.path), extract(self, draft))[1])
    second = run(*asked)
    assert read == [changed.as_posix()]
    assert first.out != second.out
    read.clear()
    assert run(*asked, "--no-cache").out == second.out
    assert len(read) == 58
    assert run("cache", "clear").out.startswith("removed ")


@posix
def test_standard_input_is_read_beside_many(run: Run, many: Path) -> None:
    asked = ("check", "--offline", "--format", "concise", "-", many)
    plain = run(*asked, "--workers", "1", "--no-cache", stdin=b"7 = 1 + 1\n")
    assert plain.out.startswith("<stdin>:1:1: ARI190")
    assert run(*asked, "--workers", "2", stdin=b"7 = 1 + 1\n") == plain


@posix
def test_a_baseline_of_many_is_the_same(run: Run, many: Path) -> None:
    run("baseline", "create", "--offline", many, "--workers", "1", "--no-cache")
    file = Path(".factcheck/baseline.json")
    plain = file.read_bytes()
    file.unlink()
    run("baseline", "create", "--offline", many, "--workers", "2")
    assert file.read_bytes() == plain
    assert b"ARI190" in plain


@posix
def test_claims_are_read_by_processes_and_stay_the_same(run: Run, many: Path) -> None:
    asked = ("extract", "--offline", "--no-progress", many, "right.md", "missing.md", "-")
    plain = run(*asked, "--workers", "1", stdin=b"7 = 1 + 1\n")
    assert plain.status == 2
    assert plain.out.count("\n") == 60
    assert "05.md: not checked: a defect of factcheck" in plain.err
    assert "07.md:1: holds NUL bytes" in plain.err
    assert run(*asked, "--workers", "3", stdin=b"7 = 1 + 1\n") == plain


@posix
def test_an_interrupt_ends_all_processes_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    for number in range(200):
        text = f"Of the {number + 20} boats, 7 were red, 8 green and the other 4 were blue. " * 60
        (folder / f"{number}.md").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "factcheck", "check", "--offline", "--workers", "2", "--format", "jsonl", "drafts"]
    running = subprocess.Popen(
        command,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=interruptible,
    )
    assert running.stdout is not None
    running.stdout.readline()
    sent = time.monotonic()
    os.killpg(running.pid, signal.SIGINT)
    _, err = running.communicate(timeout=20)
    assert time.monotonic() - sent < 5
    assert running.returncode == 130
    assert err == "factcheck: interrupted before the end\n"
    while _lives(running.pid) and time.monotonic() - sent < 10:
        time.sleep(0.05)
    assert not _lives(running.pid)


def _lives(group: int) -> bool:
    """Whether a process of a group is left."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
