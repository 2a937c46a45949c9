"""Processes that check drafts: each question has its answer, whatever becomes of a process."""

import os
import signal
from pathlib import Path

import pytest
from fakes import SumReader, sum_checker

from factcheck.bulk.pool import Pool, checked
from factcheck.bulk.record import unpacked
from factcheck.checker import Checker
from factcheck.config import Options
from factcheck.drafts import Draft
from factcheck.errors import FactcheckError
from factcheck.extraction.extractor import Extraction

posix = pytest.mark.skipif(os.name != "posix", reason="processes are forked and killed as POSIX has it")


class DyingReader(SumReader):
    """The word KILLED kills the process, the word LEAVES ends it."""

    def extract(self, draft: Draft) -> Extraction:
        if "KILLED" in draft.source:
            os.kill(os.getpid(), signal.SIGUSR1)
        if "LEAVES" in draft.source:
            os._exit(7)
        return super().extract(draft)


def dying(options: Options) -> Checker:
    checker = sum_checker(options)
    checker._extractors = (DyingReader(),)
    return checker


def written(folder: Path, *texts: str) -> list[Path]:
    files = [folder / f"{number:02}.md" for number in range(len(texts))]
    for file, text in zip(files, texts, strict=True):
        file.write_text(text, encoding="utf-8")
    return files


@posix
def test_a_draft_that_ends_a_process_is_told_and_the_others_are_checked(tmp_path: Path) -> None:
    texts = ["9 = 4 + 5", "KILLED", "7 = 1 + 1", "LEAVES", "KILLED", *["8 = 4 + 4"] * 20, "BROKEN", "6 = 3 + 3"]
    files = written(tmp_path, *texts)
    with Pool(dying, checked, 2, method="fork") as pool:
        numbers = [pool.ask(file, Options()) for file in files]
        for number, file, text in zip(numbers, files, texts, strict=True):
            if "=" in text:
                document, _ = unpacked(pool.answer(number).record, file.as_posix())
                assert len(document.findings) == 1
                continue
            with pytest.raises(FactcheckError) as error:
                pool.answer(number)
            told = str(error.value)
            assert told.startswith(f"{file.as_posix()}: not checked: ")
            assert {"KILLED": "crashed (SIGUSR1)", "LEAVES": "exit status 7", "BROKEN": "a made-up defect"}[
                text
            ] in told


@posix
def test_options_go_with_each_draft_and_answers_may_be_taken_in_any_order(tmp_path: Path) -> None:
    files = written(tmp_path, *["9 = 4 + 4"] * 9)
    with Pool(sum_checker, checked, 3, method="fork") as pool:
        wishes = [Options(ignore=("ARI190",)) if at % 2 else Options() for at in range(9)]
        numbers = [pool.ask(file, options) for file, options in zip(files, wishes, strict=True)]
        for at in reversed(range(9)):
            document, _ = unpacked(pool.answer(numbers[at]).record, files[at].as_posix())
            assert len(document.findings) == 1 - at % 2


def test_a_process_can_start_afresh_as_it_must_where_none_can_be_forked(tmp_path: Path) -> None:
    from factcheck.checker import offline_checker

    (file,) = written(tmp_path, "Of the 12 boats, 7 were red and the other 4 were blue.\n")
    with Pool(offline_checker, checked, 1, method="spawn") as pool:
        document, _ = unpacked(pool.answer(pool.ask(file, Options())).record, "a.md")
    assert [finding.code for finding in document.alarms] == ["ARI101"]


@posix
def test_the_end_of_a_pool_ends_its_processes(tmp_path: Path) -> None:
    (file,) = written(tmp_path, "9 = 4 + 5")
    with Pool(sum_checker, checked, 1, method="fork") as pool:
        pool.answer(pool.ask(file, Options()))
        (worker,) = pool._workers
        assert worker.process.is_alive()
    assert not worker.process.is_alive()
