"""What the options of one command ask for, and the parts of a run that they make."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.checker import Checker, offline_checker
from factcheck.config import Options
from factcheck.console import Console, columns, has_colour
from factcheck.gate import FailOn, exit_status

if TYPE_CHECKING:
    from factcheck.reports.outputs import Outputs
    from factcheck.reports.tally import Tally


@dataclass(frozen=True, slots=True)
class Invocation:
    """The options by their names; a command that lacks an option leaves its default."""

    quiet: bool
    offline: bool = False
    no_progress: bool = False
    stdin_filename: str | None = None
    as_of: datetime.date | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    fail_on: str = FailOn.SUSPECT
    exit_zero: bool = False
    verbose: bool = False
    color: str = "auto"

    def console(self) -> Console:
        return Console(quiet=self.quiet, progress=not self.no_progress)

    def checker(self) -> Checker:
        """Raises UsageError for a rule that does not exist."""
        return offline_checker(Options(as_of=self.as_of, select=self.select, ignore=self.ignore))

    def tell_who_read(self, console: Console) -> None:
        """Says that no model read along, to a user who did not ask for that."""
        if not self.offline:
            console.note("read with the phrasebook alone, without a model (--offline hides this line)")

    def outputs(self, console: Console, spared: Iterable[Path]) -> AbstractContextManager[Outputs]:
        """The reports asked for; none may take the place of a file in `spared`.

        Raises UsageError on entry where they cannot be written.
        """
        from factcheck.reports import Look
        from factcheck.reports.outputs import open_outputs

        width = columns(sys.stdout) or Look().width
        look = Look(has_colour(self.color, sys.stdout), width, self.verbose)
        return open_outputs(self.formats, console, look, spared)

    def ended(self, console: Console, tally: Tally) -> int:
        """Puts out the rest, says in one line what came of it all, and gives the exit status."""
        console.finish()
        if tally.drafts:
            console.note(tally.line())
        fail_on = FailOn.NEVER if self.exit_zero else FailOn(self.fail_on)
        return exit_status(tally.summary, fail_on, errors=console.errors, incomplete=tally.incomplete)
