"""A report in a file: whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from threading import Thread

import pytest

from factcheck.errors import UsageError
from factcheck.reports.report_file import report_file

POSIX = pytest.mark.skipif(os.name != "posix", reason="files have other rights and links elsewhere")
NOT_ROOT = pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")


def write(file: Path | str, text: str) -> None:
    with report_file(str(file)) as out:
        out.write(text)


def test_a_report_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    write(file, "a long report\r\nfrom long ago: ναι\n")
    write(file, "ναι\n")
    assert file.read_bytes() == "ναι\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["report.txt"]


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt, BrokenPipeError])
@pytest.mark.parametrize("before", ["an older report\n", None])
def test_a_run_that_fails_leaves_the_folder_as_it_was(
    tmp_path: Path, failure: type[BaseException], before: str | None
) -> None:
    file = tmp_path / "report.txt"
    if before:
        file.write_text(before)

    def run() -> None:
        with report_file(str(file)) as out:
            out.write("half of it")
            assert (file.read_text() if file.exists() else None) == before
            raise failure

    with pytest.raises(failure):
        run()
    assert [path.read_text() for path in tmp_path.iterdir()] == ([before] if before else [])


@POSIX
def test_a_report_keeps_the_rights_of_the_older_one_and_else_has_those_of_any_new_file(tmp_path: Path) -> None:
    old, new, other = tmp_path / "old", tmp_path / "new", tmp_path / "other"
    old.touch()
    old.chmod(0o640)
    other.touch()
    write(old, "a")
    write(new, "a")
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert new.stat().st_mode == other.stat().st_mode


@POSIX
def test_a_link_stays_a_link_and_its_file_gets_the_report(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "report").symlink_to("kept/report")
    for text in ("first", "second"):
        write(tmp_path / "report", text)
        assert (tmp_path / "report").is_symlink()
        assert (tmp_path / "kept" / "report").read_text() == text


@POSIX
def test_a_name_may_be_as_long_as_the_system_allows(tmp_path: Path) -> None:
    file = tmp_path / ("a" * 255)
    write(file, "here")
    assert file.read_text() == "here"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_gets_the_report_as_it_comes(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[str] = []
    reading = Thread(target=lambda: got.append(pipe.read_text()), daemon=True)
    reading.start()
    write(pipe, "through the pipe")
    reading.join(10)
    assert got == ["through the pipe"]
    assert pipe.is_fifo()


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="this system has no names for open files")
def test_an_open_stream_gets_the_report_after_what_it_holds(tmp_path: Path) -> None:
    with (tmp_path / "log").open("w") as log:
        log.write("before\n")
        log.flush()
        write(f"/dev/fd/{log.fileno()}", "report\n")
    assert (tmp_path / "log").read_text() == "before\nreport\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_device_that_takes_nothing_fails_and_stays() -> None:
    with pytest.raises(OSError, match="No space left"):
        write("/dev/full", "report\n")
    assert Path("/dev/full").is_char_device()


@NOT_ROOT
def test_a_read_only_file_or_folder_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "report"
    file.write_text("kept")
    file.chmod(0o400)
    with pytest.raises(UsageError, match="report: cannot be written: it is read-only"):
        write(file, "new")
    tmp_path.chmod(0o500)
    with pytest.raises(UsageError, match="other: cannot be written: Permission denied"):
        write(tmp_path / "other", "new")
    tmp_path.chmod(0o700)
    assert file.read_text() == "kept"
