"""The terminal of one run: the report to standard output, everything else to standard error."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from factcheck.errors import FactcheckError, LockError

if TYPE_CHECKING:
    from factcheck.findings.report import Unread

_MANY = 20
"""From how many drafts on a run shows how far it is."""


def prepare_streams() -> None:
    """Sets the standard streams to UTF-8 with plain line ends: the same bytes on every system and in every locale.

    A stream that is closed is as good as an empty one.
    """
    sys.stdin = sys.stdin or open(os.devnull)  # noqa: PTH123, SIM115
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: PTH123, SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def hush_interrupts() -> None:
    """An interrupt that falls into a callback of a library, which cannot raise it, leaves no trace on standard error.

    `Console` remembers it and raises it at the next draft.
    """
    told = sys.unraisablehook
    sys.unraisablehook = lambda what: None if isinstance(what.exc_value, KeyboardInterrupt) else told(what)


def say(line: str) -> None:
    """One line to standard error, under the program's name. Nothing happens where nobody can hear it."""
    shown = "".join(one if one.isprintable() else "\ufffd" for one in " ".join(line.split()))
    try:
        sys.stderr.write(f"factcheck: {shown}\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        return


def has_colour(wish: str, stream: TextIO) -> bool:
    """Whether to colour what goes to a stream; `wish` is auto, always or never.

    "auto" is a terminal that can, unless the user set NO_COLOR (https://no-color.org).
    """
    if wish == "auto":
        return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return wish == "always"


def columns(stream: TextIO) -> int | None:
    """Columns of the terminal behind a stream, or None where it is none."""
    try:
        return os.get_terminal_size(stream.fileno()).columns or None
    except (OSError, ValueError):
        return None


class Console:
    """What a run tells its user beside the report, and whether some draft could not be read.

    It is a sink for reports as well: what is written through it never runs into the counter.
    """

    def __init__(self, *, quiet: bool = False, progress: bool = True) -> None:
        self._quiet = quiet
        self._counts = progress and not quiet and sys.stderr.isatty()
        self._counter = ""
        self._interrupted = False
        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, self._interrupt)
        self.errors = False
        """Whether some input could not be read."""
        self.incomplete = False
        """Whether some draft was left undone, for want of claims that hold."""

    def write(self, text: str, /) -> None:
        """Text for standard output."""
        self._clear()
        sys.stdout.write(text)

    def note(self, line: str) -> None:
        """A line that --quiet silences."""
        if not self._quiet:
            self._clear()
            say(line)

    @contextmanager
    def one_of_many(
        self, path: str, done: int, total: int, unread: Callable[[Unread], object] = lambda _: None
    ) -> Iterator[None]:
        """The work on one draft: when it cannot be done, the user is told in one line, and the run goes on.

        `unread` takes what is to stand in the reports of it.
        """
        if self._interrupted:
            raise KeyboardInterrupt
        self._show(done, total)
        try:
            yield
        except LockError as error:
            self.incomplete = True
            self.tell(str(error))
        except FactcheckError as error:
            self._give_up(path, str(error), unread)
        except OSError:
            raise  # the output cannot be written, which is no fault of the draft
        except Exception as error:
            if self._interrupted:
                raise KeyboardInterrupt from None
            self._give_up(path, f"{path}: not checked: {defect(error)}", unread)

    def _give_up(self, path: str, line: str, unread: Callable[[Unread], object]) -> None:
        from factcheck.findings.report import Unread

        self.complain(line)
        unread(Unread.of(path, line))

    def finish(self) -> None:
        """Puts out all that is written. Raises OSError where that is not possible."""
        self._clear()
        sys.stdout.flush()

    def begin(self, what: str) -> None:
        """Another run in the same terminal, parted from the one before by a line that says what it is about."""
        self.errors = self.incomplete = False
        self.note(f"──── {what}")

    def _interrupt(self, *_: object) -> None:
        """Remembers an interrupt, because code in C that calls Python may swallow it, as pydantic's `to_json` does."""
        self._interrupted = True
        raise KeyboardInterrupt

    def complain(self, line: str) -> None:
        """A line about input that could not be read, or a run that could not be made."""
        self.errors = True
        self.tell(line)

    def tell(self, line: str) -> None:
        """A line that nothing silences."""
        self._clear()
        say(line)

    def _show(self, done: int, total: int) -> None:
        if self._counts and total >= _MANY:
            counter = f"{done * 100 // total:3} % of {total:,} drafts"
            if counter != self._counter:
                self._counter = counter
                sys.stderr.write(f"\r{counter}")
                sys.stderr.flush()

    def _clear(self) -> None:
        if self._counter:
            sys.stderr.write("\r" + " " * len(self._counter) + "\r")
            sys.stderr.flush()
            self._counter = ""


def defect(error: BaseException) -> str:
    """One line about an error that should not have happened, with the place in the code that a report of it needs."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" at {os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}" if trace else ""  # noqa: PTH119
    return f"a defect of factcheck, please report it: {type(error).__name__}{place}: {error}"
