"""`factcheck check --watch`, as a real process beside somebody who writes."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from running import Run, interruptible

posix = pytest.mark.skipif(os.name != "posix", reason="signals are sent as POSIX has them")
RIGHT = "Of the 12 boats, 7 were red and the other 5 were blue.\n"
WRONG = "Of the 12 boats, 7 were red and the other 4 were blue.\n"


class Watching:
    """The process, its two streams in files."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.folder = folder
        self.out, self.err = folder.parent / "out", folder.parent / "err"
        with self.out.open("wb") as out, self.err.open("wb") as err:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "factcheck", "check", "--offline", "--watch", *arguments],
                cwd=folder,
                stdout=out,
                stderr=err,
                preexec_fn=interruptible,
            )

    def until(self, stream: Path, words: str, times: int = 1) -> None:
        """Waits for words in a stream."""
        latest = time.monotonic() + 60
        while (text := stream.read_text(encoding="utf-8")).count(words) < times:
            assert time.monotonic() < latest, f"no {words!r} in {text!r}"
            assert self.process.poll() is None, self.err.read_text(encoding="utf-8")
            time.sleep(0.05)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "drafts"
    folder.mkdir()
    (folder / "boats.md").write_text(RIGHT, encoding="utf-8")
    return folder


@pytest.fixture
def watching(folder: Path) -> Iterator[Watching]:
    watching = Watching(folder, "--format", "concise", "--format", "html=page.html", ".")
    yield watching
    watching.process.kill()
    watching.process.wait()


@posix
def test_a_draft_is_checked_again_when_it_is_written_until_ctrl_c(watching: Watching) -> None:
    boats, out, err = watching.folder / "boats.md", watching.out, watching.err
    watching.until(err, "watching; Ctrl-C ends it")
    assert out.read_text() == ""
    boats.write_text(WRONG, encoding="utf-8")
    watching.until(out, "boats.md:1:8: ARI101")
    (watching.folder / "new.md").write_text(WRONG, encoding="utf-8")
    watching.until(out, "new.md:1:8: ARI101")
    boats.write_bytes(b"a\0b")
    watching.until(err, "boats.md:1: holds NUL bytes")
    boats.unlink()
    time.sleep(1)
    boats.write_text(RIGHT, encoding="utf-8")
    watching.until(err, "1 draft, 1 claim: no alarm, 1 supported", times=2)
    (watching.folder / "factcheck.toml").write_text("no-such-setting = 1\n", encoding="utf-8")
    boats.write_text(WRONG + WRONG, encoding="utf-8")
    watching.until(err, "no-such-setting")
    sent = time.monotonic()
    watching.process.send_signal(signal.SIGINT)
    assert watching.process.wait(timeout=20) == 130
    assert time.monotonic() - sent < 5
    told = err.read_text(encoding="utf-8")
    assert "Traceback" not in told
    assert "interrupted" not in told
    assert [line.removeprefix("factcheck: ──── ") for line in told.splitlines() if "────" in line] == [
        *("boats.md", "new.md", "boats.md", "boats.md", "boats.md")
    ]
    assert out.read_text(encoding="utf-8").count("ARI101") == 2
    assert "page.html" not in told, "a report is no draft"
    assert (watching.folder / "page.html").is_file()


def test_standard_input_cannot_be_watched(run: Run) -> None:
    assert run("check", "--watch", "-").status == 2
    assert "--watch looks at files" in run("check", "--watch", "-").err
