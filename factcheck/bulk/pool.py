"""Processes that check drafts. Each is asked for one draft after the other; one that dies costs the draft it had.

`concurrent.futures` gives up all of its work when one process dies, and does not say over what.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from factcheck.bulk.record import Record, packed
from factcheck.config import Options
from factcheck.console import defect
from factcheck.drafts.decode import read_bytes
from factcheck.drafts.reader import parse_file
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from factcheck.checker import Checker

MakeChecker = Callable[[Options], "Checker"]
AnswerT = TypeVar("AnswerT")
Work = Callable[[Path, "Checker"], AnswerT]

_AT_HAND = 2
"""Drafts that a process has at once, so that it need not wait while its last answer is on the way."""


class Checked(NamedTuple):
    """What a process found in a draft."""

    record: Record
    data: bytes
    """What the file held."""


class _Refusal(NamedTuple):
    """Why a draft could not be checked."""

    line: str


class _Job(NamedTuple):
    number: int
    file: Path
    options: Options


class _Worker(NamedTuple):
    process: BaseProcess
    connection: Any  # a Connection, whose type differs between systems
    jobs: deque[_Job]
    """What it was asked for and has not answered, oldest first."""


class Pool(Generic[AnswerT]):
    """Up to `most` processes, started when there is work for them. Use it in a `with`: at its end they end at once."""

    def __init__(self, make: MakeChecker, work: Work[AnswerT], most: int, *, method: str | None = None) -> None:
        """`work` is what is done with each draft, as `checked` is; it and `make` are functions of modules.

        `method` is how a process starts, as `multiprocessing` calls it.
        """
        # A fork shares what is loaded; elsewhere than on Linux, system libraries do not bear it.
        self._context: Any = multiprocessing.get_context(method or ("fork" if sys.platform == "linux" else "spawn"))
        self._make = make
        self._work = work
        self._most = most
        self._workers: list[_Worker] = []
        self._waiting: deque[_Job] = deque()
        self._answers: dict[int, AnswerT | _Refusal] = {}
        self._asked = 0

    def __enter__(self) -> Pool[AnswerT]:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.process.terminate()
        for worker in self._workers:
            worker.process.join()
            worker.connection.close()
        self._workers.clear()

    def ask(self, file: Path, options: Options) -> int:
        """Has a draft checked; gives the number of the question."""
        self._asked += 1
        self._waiting.append(_Job(self._asked, file, options))
        self._receive(timeout=0)
        self._hand_out()
        return self._asked

    def answer(self, number: int) -> AnswerT:
        """What came of a question, each once. Raises FactcheckError, with the line to show, for what failed."""
        while number not in self._answers:
            self._hand_out()
            self._receive(timeout=None)
        answer = self._answers.pop(number)
        if isinstance(answer, _Refusal):
            raise FactcheckError(answer.line)
        return answer

    def _hand_out(self) -> None:
        while self._waiting:
            free = min(self._workers, key=lambda worker: len(worker.jobs), default=None)
            if (free is None or free.jobs) and len(self._workers) < self._most:
                free = self._started()
            if free is None or len(free.jobs) >= _AT_HAND:
                return
            job = self._waiting.popleft()
            free.jobs.append(job)
            with suppress(OSError):  # it is dead, which shows when its answer is waited for
                free.connection.send(job)

    def _receive(self, timeout: float | None) -> None:
        by_connection = {worker.connection: worker for worker in self._workers}
        for ready in wait(list(by_connection), timeout):
            worker = by_connection[ready]
            try:
                number, answer = worker.connection.recv()
            except (EOFError, OSError):
                self._bury(worker)
                continue
            worker.jobs.popleft()
            self._answers[number] = answer

    def _bury(self, worker: _Worker) -> None:
        """Blames the draft that a dead process was at, and leaves the others it had to the next."""
        worker.process.join()
        worker.connection.close()
        self._workers.remove(worker)
        if worker.jobs:
            lost = worker.jobs.popleft()
            how = _ending(worker.process.exitcode)
            told = f"{lost.file.as_posix()}: not checked: the process that checked it {how}"
            self._answers[lost.number] = _Refusal(told)
            self._waiting.extendleft(reversed(worker.jobs))

    def _started(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(
            target=_live, args=(theirs, self._make, self._work), name="factcheck", daemon=True
        )
        with _deaf():
            process.start()
        theirs.close()
        self._workers.append(_Worker(process, ours, deque()))
        return self._workers[-1]


def _ending(status: int | None) -> str:
    if status == -9:
        return "was killed, perhaps for want of memory (--workers 1 takes the least)"
    if status is not None and status < 0:
        with suppress(ValueError):
            return f"crashed ({signal.Signals(-status).name})"
    return f"ended (exit status {status})"


@contextmanager
def _deaf() -> Iterator[None]:
    """Keeps an interrupt waiting, so that a process that is being started does not die of it with a traceback."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _live(connection: Connection, make: MakeChecker, work: Work[object]) -> None:
    """The life of a process: answers until nobody asks any more. It is ended from outside, an interrupt included."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    checkers: dict[Options, Checker] = {}
    with suppress(EOFError, OSError):
        while True:
            number, file, options = connection.recv()
            if options not in checkers:
                checkers[options] = make(options)
            connection.send((number, _done(work, file, checkers[options])))


def _done(work: Work[AnswerT], file: Path, checker: Checker) -> AnswerT | _Refusal:
    """What comes of a draft, or why nothing does."""
    try:
        return work(file, checker)
    except FactcheckError as error:
        return _Refusal(str(error))
    except Exception as error:
        return _Refusal(f"{file.as_posix()}: not checked: {defect(error)}")


def checked(file: Path, checker: Checker) -> Checked:
    """Checks a draft. Raises DraftError for one that cannot be read."""
    data = read_bytes(file)
    draft = parse_file(data, path=file.as_posix())
    return Checked(packed(checker.check(draft), draft), data)
