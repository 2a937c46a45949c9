"""Runs the command line inside the test, with the fake reader and rule in place of the real ones."""

from __future__ import annotations

import io
import sys
from functools import partial
from pathlib import Path

import pytest
from fakes import QuietRule, SumRule, sum_checker
from running import Ran, Run

from factcheck.cli import main
from factcheck.invocation import chosen, offline_checker
from factcheck.rules.selection import selected


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """`run("check", "wrong.md", stdin=b"...")`, in a folder with right.md, wrong.md (suspect, refuted) and poem.txt."""
    _write_drafts(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("factcheck.invocation.offline_checker", sum_checker)
    monkeypatch.setattr("factcheck.invocation.chosen", partial(selected, (SumRule, QuietRule)))
    monkeypatch.delenv("NO_COLOR", raising=False)

    def run(*arguments: str | Path, stdin: bytes = b"") -> Ran:
        streams = {name: io.TextIOWrapper(io.BytesIO(data)) for name, data in _streams(stdin)}
        with monkeypatch.context() as patch:
            for name, stream in streams.items():
                patch.setattr(sys, name, stream)
            with pytest.raises(SystemExit) as ended:
                main([str(argument) for argument in arguments])
        assert isinstance(ended.value.code, int)
        out, err = (_written(streams[name]) for name in ("stdout", "stderr"))
        return Ran(ended.value.code, out, err)

    return run


@pytest.fixture
def real(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line without the fakes."""
    monkeypatch.setattr("factcheck.invocation.offline_checker", offline_checker)
    monkeypatch.setattr("factcheck.invocation.chosen", chosen)
    return run


def _streams(stdin: bytes) -> tuple[tuple[str, bytes], ...]:
    return ("stdin", stdin), ("stdout", b""), ("stderr", b"")


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue().decode()


def _write_drafts(folder: Path) -> None:
    (folder / "right.md").write_text("# Boats\n\nThere were 9 = 4 + 5 boats.\n", encoding="utf-8")
    (folder / "wrong.md").write_text("# Boats\n\nThere were 9 = 4 + 4 boats, and 7 = 1 + 1 oars.\n", encoding="utf-8")
    (folder / "poem.txt").write_text("Roses are red.\n", encoding="utf-8")
