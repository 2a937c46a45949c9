"""Answers that are kept: what is asked twice is sent once, and nothing that is wrong with the store stops a run."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from answers import Scripted
from fakes import EMPTY_ANSWER

from factcheck.config import ModelSettings
from factcheck.extraction.model.conversation import ModelFault
from factcheck.extraction.model.store import Remembering, Store
from factcheck.findings.report import Usage

SETTINGS = ModelSettings(name="m", base_url="http://127.0.0.1:1/v1")


def asking(file: Path, inner: Scripted, settings: ModelSettings = SETTINGS) -> Remembering:
    return Remembering(lambda: inner, settings, Store(file))


def test_the_same_passage_is_sent_once(tmp_path: Path) -> None:
    inner = Scripted(EMPTY_ANSWER)
    first = asking(tmp_path / "folder" / "answers", inner)
    assert first.ask("1 Words.").result().usage == Usage(1, 100, 0, 10)
    first.close()
    again = asking(tmp_path / "folder" / "answers", inner)
    assert again.knows("1 Words.")
    assert again.ask("1 Words.").result().usage == Usage(recalled=1)
    assert again.ask("1 Other words.").result().usage.calls == 1
    again.close()
    assert inner.asked == ["1 Words.", "1 Other words."]


@pytest.mark.parametrize(
    "other", [{"name": "n"}, {"base_url": None}, {"api": "responses"}], ids=["model", "server", "api"]
)
def test_another_model_is_asked_anew(tmp_path: Path, other: dict[str, str]) -> None:
    inner = Scripted(EMPTY_ANSWER)
    asking(tmp_path / "a", inner).ask("1 Words.").result()
    asking(tmp_path / "a", inner, replace(SETTINGS, **other)).ask("1 Words.").result()  # type: ignore[arg-type]
    assert len(inner.asked) == 2


def test_another_prompt_is_asked_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inner = Scripted(EMPTY_ANSWER)
    asking(tmp_path / "a", inner).ask("1 Words.").result()
    monkeypatch.setattr("factcheck.extraction.model.store.edition", lambda: "another")
    asking(tmp_path / "a", inner).ask("1 Words.").result()
    assert len(inner.asked) == 2


def test_a_fault_is_not_kept(tmp_path: Path) -> None:
    failing = Scripted(ModelFault("no"))
    for _ in range(2):
        with pytest.raises(ModelFault):
            asking(tmp_path / "a", failing).ask("1 Words.").result()
    assert len(failing.asked) == 2


@pytest.mark.parametrize("wrong", ["no database", "folder", "other answers"])
def test_a_store_that_cannot_serve_costs_a_call_and_no_more(tmp_path: Path, wrong: str) -> None:
    file = tmp_path / "a"
    if wrong == "no database":
        file.write_text("This is no database, and was never meant to be one. " * 40)
    elif wrong == "folder":
        file.mkdir()
    else:
        inner = Scripted(EMPTY_ANSWER)
        asking(file, inner).ask("1 Words.").result()
        with sqlite3.connect(file) as opened:
            opened.execute("UPDATE answers SET answer = '{}'")
    inner = Scripted(EMPTY_ANSWER)
    assert asking(file, inner).ask("1 Words.").result().usage.calls == 1
