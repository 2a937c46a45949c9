"""Measures what the README promises: start-up, one page, and megabytes a second. Runs on any machine.

    python benchmarks/speed.py [--runs 7] [--corpus FOLDER]

Whole processes, started one after the other, `python -c pass` among them in the same round, so that a slow machine
shows. The corpus is a folder of Markdown and text files; without one, the project's own examples are repeated to 2 MB,
which is denser in claims than any real copy. Then one draft, as long as a book, of the same.
Prints the median and the range of each figure, and the peak memory of the process.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "examples" / "drone-night.md"
FACTCHECK = [sys.executable, "-m", "factcheck"]
COMMANDS = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "factcheck --help": [*FACTCHECK, "--help"],
    "factcheck check, one page": [*FACTCHECK, "check", "--offline", "--exit-zero", str(PAGE)],
}
CORPUS_BYTES = 2_000_000
LONG_BYTES = 150_000
CHECK = [*FACTCHECK, "check", "--offline", "--no-cache", "--workers", "1", "--exit-zero", "-q", "--format", "json"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=7, help="counted runs of each command (default: 7)")
    parser.add_argument("--corpus", type=Path, help="folder to measure the throughput on")
    arguments = parser.parse_args()

    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for round_number in range(arguments.runs + 1):
        for name, command in COMMANDS.items():
            took, _ = _run(command)
            if round_number:  # the first round warms the disk
                times[name].append(took)
    for name, took_each in times.items():
        print(_row(name, took_each, "s", 3))

    _, memory = _run_alone(COMMANDS["factcheck check, one page"])
    print(f"{'peak memory, one page':28} {memory:8.0f} MB")

    with tempfile.TemporaryDirectory() as folder:
        corpus = arguments.corpus or _own_corpus(Path(folder))
        size = sum(path.stat().st_size for path in corpus.rglob("*") if path.suffix in {".md", ".markdown", ".txt"})
        command = [*CHECK, str(corpus)]
        speeds = [size / 1e6 / _run(command)[0] for _ in range(3)]
        print(_row(f"throughput, {size / 1e6:.1f} MB", speeds, "MB/s", 2))
        print(f"{'peak memory, throughput':28} {_run_alone(command)[1]:8.0f} MB")

    with tempfile.TemporaryDirectory() as folder:
        draft = _long_draft(Path(folder))
        command = [*CHECK, str(draft)]
        print(_row(f"one draft, {draft.stat().st_size / 1e6:.2f} MB", [_run(command)[0] for _ in range(3)], "s", 2))
        print(f"{'peak memory, one draft':28} {_run_alone(command)[1]:8.0f} MB")


def _run(command: list[str]) -> tuple[float, int]:
    started = time.perf_counter()
    status = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT, check=False)
    if status.returncode:
        sys.exit(f"{' '.join(command)}: exit {status.returncode}")
    return time.perf_counter() - started, status.returncode


def _run_alone(command: list[str]) -> tuple[float, float]:
    """The time and the peak memory, in MB, of a command that is the only child of a fresh process."""
    code = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, "
        "stderr=subprocess.DEVNULL); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    started = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", code, *command], capture_output=True, text=True, cwd=ROOT, check=True)
    scale = 1e6 if sys.platform == "darwin" else 1e3  # bytes there, kilobytes elsewhere
    return time.perf_counter() - started, int(done.stdout) / scale


def _own_corpus(folder: Path) -> Path:
    examples = sorted((ROOT / "examples").glob("*.md"))
    written = 0
    while written < CORPUS_BYTES:
        for example in examples:
            shutil.copy(example, folder / f"{written:09d}-{example.name}")
            written += example.stat().st_size
    return folder


def _long_draft(folder: Path) -> Path:
    """The examples, again and again, in one draft: what looks from each figure at all others takes ages for it."""
    copy = "\n\n".join(example.read_text(encoding="utf-8") for example in sorted((ROOT / "examples").glob("*.md")))
    draft = folder / "long.md"
    draft.write_text("\n\n".join([copy] * (LONG_BYTES // len(copy) + 1)), encoding="utf-8")
    return draft


def _row(name: str, figures: list[float], unit: str, digits: int) -> str:
    middle = statistics.median(figures)
    return f"{name:28} {middle:8.{digits}f} {unit}  ({min(figures):.{digits}f} to {max(figures):.{digits}f})"


if __name__ == "__main__":
    if not hasattr(resource, "getrusage"):
        sys.exit("this benchmark needs a Unix machine")
    main()
