"""The program as a process: its bytes, its streams, its signals."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

DRAFT = "# Boats\n\nOf the 12 boats, 7 were red and the other 4 were blue.\n"
ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
"""A system on which nothing is known of UTF-8."""
CHECK = [sys.executable, "-m", "factcheck", "check", "--offline"]


def environment(**changes: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "TERM", "PYTHONHASHSEED")}
    return {**kept, "TERM": "xterm", **changes}


def test_two_runs_give_the_same_bytes_whatever_the_hash_seed_the_locale_and_the_time_zone(tmp_path: Path) -> None:
    for name in ("boats.md", "лодки.md"):
        (tmp_path / name).write_text(f"{DRAFT.rstrip()} Ναί.\n", encoding="utf-8")

    def report(**changes: str) -> bytes:
        command = [*CHECK, "--format", "json", "--verbose", "--format", f"text={tmp_path / 'report.txt'}", "."]
        done = subprocess.run(command, cwd=tmp_path, env=environment(**changes), capture_output=True)
        assert done.returncode == 1, done.stderr
        (tmp_path / "report.txt").rename(tmp_path / "report.old")
        return done.stdout + (tmp_path / "report.old").read_bytes()

    first = report(PYTHONHASHSEED="0")
    assert "лодки.md:3:8".encode() in first
    assert "blue. Ναί.".encode() in first
    assert report(PYTHONHASHSEED="0") == first
    assert report(PYTHONHASHSEED="1", TZ="Asia/Tokyo", **ASCII) == first


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "boats.md"
    path.write_text(DRAFT)
    return path


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_report_that_cannot_be_written_is_told_in_one_line(draft: Path) -> None:
    with open("/dev/full", "w") as full:  # noqa: PTH123
        done = subprocess.run([*CHECK, draft], stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 2
    assert done.stderr == "factcheck: the report cannot be written: No space left on device\n"


@pytest.mark.skipif(os.name != "posix", reason="pipes break otherwise elsewhere")
def test_a_reader_that_stops_early_is_told_in_one_line(draft: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([*CHECK, draft], stdout=writing, stderr=subprocess.PIPE, text=True)
    os.close(writing)
    assert done.returncode == 2
    assert done.stderr == "factcheck: whoever read the report stopped before its end\n"


@pytest.mark.skipif(os.name != "posix", reason="signals are otherwise elsewhere")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_is_told_in_one_line_and_leaves_no_half_a_report(tmp_path: Path, sent: signal.Signals) -> None:
    report = tmp_path / "report.json"
    report.write_text("an older report")
    with subprocess.Popen(
        [*CHECK, "-", "--format", f"json={report}"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    ) as process:
        assert process.stdin is not None
        process.stdin.write("9")
        process.stdin.flush()
        for _ in range(100):
            if len(list(tmp_path.iterdir())) == 2:
                break
            time.sleep(0.1)
        process.send_signal(sent)
        out, err = process.communicate(timeout=10)
    assert process.returncode == 128 + sent
    told = ["factcheck: interrupted before the end"] if sent == signal.SIGINT else []
    assert (out, err.strip().splitlines()) == ("", told)
    assert [path.read_text() for path in tmp_path.iterdir()] == ["an older report"]


class TestTerminal:
    """A run whose standard output and standard error are one terminal."""

    def on_terminal(self, command: list[str | Path], **changes: str) -> str:
        pty = pytest.importorskip("pty")
        ours, theirs = pty.openpty()
        with subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs, env=environment(**changes)
        ):
            os.close(theirs)
            shown = b""
            while True:
                try:
                    piece = os.read(ours, 65536)
                except OSError:
                    break
                if not piece:
                    break
                shown += piece
        os.close(ours)
        return shown.decode().replace("\r\n", "\n")

    def test_has_colour(self, draft: Path) -> None:
        assert "\x1b[1;31mrefuted\x1b[0m" in self.on_terminal([*CHECK, draft])

    @pytest.mark.parametrize("changes", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
    def test_has_none_where_the_user_wants_none(self, draft: Path, changes: dict[str, str]) -> None:
        assert "\x1b" not in self.on_terminal([*CHECK, draft], **changes)
        assert "\x1b[" in self.on_terminal([*CHECK, "--color", "always", draft], **changes)

    def test_shows_how_far_many_drafts_are_and_leaves_no_trace_of_it(self, tmp_path: Path) -> None:
        for number in range(40):
            (tmp_path / f"{number}.md").write_text(DRAFT)
        shown = self.on_terminal([*CHECK, "--color", "never", tmp_path])
        assert "\r 50 % of 40 drafts" in shown
        assert all(line.count("%") == 0 or line.rpartition("\r")[2].count("%") == 0 for line in shown.split("\n"))
        assert "%" not in self.on_terminal([*CHECK, "--color", "never", "--no-progress", tmp_path])
        assert "%" not in self.on_terminal([*CHECK, "--color", "never", "--quiet", tmp_path])
