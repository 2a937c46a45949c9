"""What the options of one command ask for, and the parts of a run that they make."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.checker import Checker, offline_checker
from factcheck.config import Options
from factcheck.console import Console, columns, has_colour
from factcheck.errors import UsageError
from factcheck.gate import FailOn, exit_status
from factcheck.settings.resolve import Settings, resolve

if TYPE_CHECKING:
    from factcheck.reports.outputs import Outputs
    from factcheck.reports.tally import Tally


def settings_of(given: Mapping[str, Any]) -> Settings:
    """What holds for a run in the working directory. Raises ConfigError and UsageError."""
    return resolve(given, os.environ, Path.cwd())


@dataclass(frozen=True, slots=True)
class Invocation:
    """The settings of one run, and those of its options that are no settings."""

    settings: Settings
    reader: str | None
    """Who is to read: phrasebook, model or both; None leaves it to what is at hand."""
    stdin_filename: str | None = None
    exit_zero: bool = False

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Invocation:
        """From the options by their names; a command that lacks an option leaves it out. Raises UsageError."""
        settings = settings_of(given)
        return cls(settings, settings.reader, given.get("stdin_filename"), bool(given.get("exit_zero")))

    def console(self) -> Console:
        return Console(quiet=self.settings["quiet"], progress=self.settings["progress"])

    def checker(self) -> Checker:
        """Raises UsageError for a rule that does not exist."""
        chosen = self.settings
        try:
            return offline_checker(Options(as_of=chosen["as-of"], select=chosen["select"], ignore=chosen["ignore"]))
        except UsageError as error:
            at_fault = [key for key in ("select", "ignore") if any(repr(word) in str(error) for word in chosen[key])]
            raise UsageError(f"{chosen.told(at_fault[0]) if at_fault else ''}{error}") from None

    def tell_who_read(self, console: Console) -> None:
        """Says that no model read along, to a user who did not ask for that."""
        if self.reader != "phrasebook":
            console.note("read with the phrasebook alone, without a model (--offline hides this line)")

    @contextmanager
    def outputs(self, console: Console, spared: Iterable[Path]) -> Iterator[Outputs]:
        """The reports asked for; none may take the place of a file in `spared`.

        Raises UsageError on entry where they cannot be written.
        """
        from factcheck.reports import Look
        from factcheck.reports.outputs import open_outputs

        width = columns(sys.stdout) or Look().width
        look = Look(has_colour(self.settings["color"], sys.stdout), width, self.settings["verbose"])
        formats = [self._placed(*format.partition("=")) for format in self.settings["format"]]
        with ExitStack() as opened:
            try:
                outputs = opened.enter_context(open_outputs(formats, console, look, spared))
            except UsageError as error:
                raise UsageError(f"{self.settings.told('format')}{error}") from None
            yield outputs

    def _placed(self, name: str, parted: str, file: str) -> str:
        """A wish for a report, its file below the folder of the configuration where that names it."""
        return f"{name}{parted}{self.settings.placed('format', file) if file else ''}"

    def ended(self, console: Console, tally: Tally) -> int:
        """Puts out the rest, says in one line what came of it all, and gives the exit status."""
        console.finish()
        if tally.drafts:
            console.note(tally.line())
        fail_on = FailOn.NEVER if self.exit_zero else FailOn(self.settings["fail-on"])
        return exit_status(tally.summary, fail_on, errors=console.errors, incomplete=tally.incomplete)
