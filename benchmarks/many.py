"""Measures many drafts: a first run with two workers, the runs after it, and another tool on the same files.

    python benchmarks/many.py FOLDER [--files 2000] [--beside "proselint check"]

FOLDER holds posts in Markdown. They are copied into one folder until there are as many files as wanted, each copy with
a line of its own, so that no two files are the same. Whole processes, each round with `python -c pass` in it, so that a
slow machine shows. Prints seconds, seconds of processor time, megabytes a second, and the memory of the largest process
at its peak. The reports are compared: a run that looked drafts up must say what the first one said, to the byte.
"""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PASS = [sys.executable, "-c", "pass"]
FACTCHECK = [sys.executable, "-m", "factcheck", "check", "--offline", "--exit-zero", "--quiet", "--workers", "2"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="a folder of posts in Markdown")
    parser.add_argument("--files", type=int, default=2000, help="how many files to make of them (default: 2000)")
    parser.add_argument("--beside", help="another tool: its command, to which the folder of the files is added")
    parser.add_argument("--runs", type=int, default=7, help="runs that look drafts up (default: 7)")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        posts = scratch / "posts"
        size = copied(sorted(arguments.folder.rglob("*.md")), posts, arguments.files)
        print(f"{arguments.files:,} files, {size / 1e6:.1f} MB")
        os.environ["XDG_CACHE_HOME"] = str(scratch / "cache")
        # The modules of an installed program are compiled once, whatever is set where it is worked on.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(scratch / "compiled")
        check = [*FACTCHECK, str(posts)]
        first = measured(check, scratch / "first")
        known = [measured(check, scratch / "known") for _ in range(arguments.runs)]
        if (scratch / "first").read_bytes() != (scratch / "known").read_bytes():
            sys.exit("the second report differs from the first")
        shutil.rmtree(scratch / "cache")
        told("python -c pass", [measured(PASS, scratch / "out") for _ in range(arguments.runs)], 0)
        told("first run", [first], size)
        told("unchanged", known, size)
        if arguments.beside:
            beside = [*shlex.split(arguments.beside), str(posts)]
            told(arguments.beside, [measured(beside, scratch / "out")], size)


def copied(posts: list[Path], folder: Path, count: int) -> int:
    """Copies posts, over and over; gives the bytes of all of them."""
    folder.mkdir()
    size = 0
    for number in range(count):
        copy, at = divmod(number, len(posts))
        text = posts[at].read_text(encoding="utf-8") + (f"\n\nThis is copy {copy}.\n" if copy else "")
        size += (folder / f"{at:04}-{copy}.md").write_bytes(text.encode())
    return size


class Run(NamedTuple):
    """What a command took."""

    seconds: float
    busy: float
    """Seconds of processor time, of all its processes."""
    memory: float
    """Megabytes of its largest process."""


def measured(command: list[str], out: Path) -> Run:
    """Runs a command, its output into a file."""
    started = time.perf_counter()
    with out.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL, cwd=ROOT)
        _, ended, used = os.wait4(process.pid, 0)
    took = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(ended)
    if process.returncode not in (0, 1):
        sys.exit(f"{shlex.join(command)}: exit {process.returncode}")
    scale = 1e6 if sys.platform == "darwin" else 1e3  # bytes there, kilobytes elsewhere
    return Run(took, used.ru_utime + used.ru_stime, used.ru_maxrss / scale)


def told(name: str, runs: list[Run], size: int) -> None:
    took, busy = (statistics.median(figures) for figures in list(zip(*runs, strict=True))[:2])
    speed = f"{size / 1e6 / took:7.2f} MB/s" if size else " " * 12
    print(f"{name[-24:]:24} {took:8.2f} s {busy:8.2f} s busy {speed} {max(run.memory for run in runs):7.0f} MB")


if __name__ == "__main__":
    main()
