"""What the options of one command ask for, and the parts of a run that they make: reading, checking, the gate."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck import asking
from factcheck.bulk.workers import MANY, workers
from factcheck.config import ModelSettings, Options
from factcheck.console import Console
from factcheck.desk import Desk
from factcheck.errors import LockError, UsageError
from factcheck.gate import FailOn, exit_status
from factcheck.gate.gate import Gate
from factcheck.intake import Source, read_ahead
from factcheck.records import Record
from factcheck.rules.registry import RULES, AnyRule
from factcheck.rules.selection import selected
from factcheck.settings.perfile import PerDraft
from factcheck.settings.resolve import Settings, resolve, unheard

if TYPE_CHECKING:
    from factcheck.bulk.pool import Checked, Pool
    from factcheck.bulk.readings import Read
    from factcheck.bulk.turns import Finish
    from factcheck.checker import Checker
    from factcheck.drafts.draft import Draft
    from factcheck.extraction.claimset import ClaimSet
    from factcheck.extraction.lock import Lock
    from factcheck.findings.report import Document, Usage
    from factcheck.gate.changes import Changes
    from factcheck.gate.ratchet import Ratchet
    from factcheck.reports.tally import Tally


def settings_of(given: Mapping[str, Any]) -> Settings:
    """What holds for a run in the working directory. Raises ConfigError and UsageError."""
    try:
        here = Path.cwd()
    except OSError:
        raise UsageError("the working directory is gone: change to another") from None
    return resolve(given, os.environ, here)


def offline_checker(options: Options) -> Checker:
    """The checker that needs no model, imported when there is something to check."""
    from factcheck.checker import offline_checker as made

    return made(options)


def chosen(options: Options) -> tuple[AnyRule, ...]:
    """The rules that options ask for. Raises UsageError where they name one that does not exist."""
    return selected(RULES, options)


def _started(until: ExitStack, most: int) -> Pool[Checked]:
    """Processes that check drafts, up to the end of the stack."""
    from factcheck.bulk.pool import Pool, checked

    return until.enter_context(Pool(offline_checker, checked, most))


class Invocation(Record):
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

    @property
    def ahead(self) -> int:
        """How many drafts are begun before their turn."""
        model = self.model
        return 2 * model.jobs if model else 0

    def console(self) -> Console:
        """The terminal, which is told of variables of the environment that are mistaken for settings."""
        console = Console(quiet=self.settings["quiet"], progress=self.settings["progress"])
        for line in unheard(os.environ):
            console.note(line)
        return console

    @contextmanager
    def desk(self, gate: Gate | None = None) -> Iterator[Desk]:
        """Where the drafts of the run are checked; when it ends, however it ends, so does what was asked of a model.

        Raises UsageError on entry for a rule that does not exist.
        """
        model = self.model
        conversation = asking.conversation(self.settings, model) if model else None

        def reading(options: Options) -> Checker:
            if conversation is None:
                return offline_checker(options)
            from factcheck.checker import model_checker

            return model_checker(options, conversation, alone=self.reader == "model")

        per_draft, settings = PerDraft(self.settings), self.settings
        try:
            desk = Desk(per_draft, reading, offline_checker, chosen, gate or self.gate(self.ratchet(), self.changes()))
        except UsageError as error:
            at_fault = [key for key in ("select", "ignore") if any(repr(word) in str(error) for word in settings[key])]
            at_fault += [key for key in ("atlas.disputed",) if str(error).startswith(f"{key}: ")]
            raise UsageError(f"{settings.told(at_fault[0]) if at_fault else ''}{error}") from None
        try:
            yield desk
        finally:
            desk.close()

    def ratchet(self) -> Ratchet | None:
        """The baseline, where there is one. Raises BaselineError."""
        wish, root = self.settings["baseline"], self.settings.root
        if wish is None and not (root / ".factcheck").is_dir():
            return None
        from factcheck.gate.ratchet import Ratchet

        return Ratchet.load(wish if wish in (None, "none") else self.settings.placed("baseline", wish), root)

    def changes(self) -> Changes | None:
        """The changed lines, where they alone are asked for. Raises UsageError."""
        wish = self.settings["diff"]
        if wish in (None, "none"):
            return None
        from factcheck.gate.changes import changes

        return changes(wish)

    def gate(self, ratchet: Ratchet | None = None, changes: Changes | None = None) -> Gate:
        """The gate, on the day of --as-of, else today: nothing below here reads a clock."""
        file, day = self.settings.file, self.settings["as-of"] or datetime.date.today()
        allowed = None
        if file and file.allow:
            from factcheck.gate.allow import Allowed

            allowed = Allowed(file, day)
        return Gate(day, allowed, ratchet, changes, needs_model=self.settings.names_a_model)

    @property
    def model(self) -> ModelSettings | None:
        """The model that is to read; None where the phrasebook reads alone. Raises UsageError as `asking` does."""
        return asking.model(self.settings, self.reader)

    @contextmanager
    def turns(self, desk: Desk, wanted: Sequence[Source]) -> Iterator[Iterator[tuple[Source, Finish]]]:
        """Each draft in turn, with what gives its findings or raises FactcheckError."""
        alone = self.model is not None or self.settings["locked"]
        count = 1 if alone else workers(self.settings["workers"], len(wanted))
        remembers = len(wanted) >= MANY and not alone and self.settings["cache"]
        if count == 1 and not remembers:
            yield (
                (source, partial(self._finished, desk, source, read))
                for source, read in read_ahead(wanted, desk.begin, self.ahead)
            )
            return
        from factcheck.bulk.store import FindingsStore
        from factcheck.bulk.turns import Turns
        from factcheck.cache_folder import FINDINGS, folder

        with ExitStack() as open_ones:
            store = open_ones.enter_context(FindingsStore(folder() / FINDINGS)) if remembers else None
            processes = partial(_started, open_ones, count) if count > 1 else None
            yield Turns(desk, processes, store).each(wanted)

    @contextmanager
    def readings(self, desk: Desk, wanted: Sequence[Source], *, lock: bool) -> Iterator[Iterator[tuple[Source, Read]]]:
        """Each draft in turn, with what gives its claims or raises FactcheckError, and with `lock` locks them."""
        from factcheck.bulk.readings import Reading, read_in_a_process, readings

        def read_here(source: Source, read: Callable[[], Draft]) -> Reading:
            draft = read()
            claims = desk.read(draft)
            if lock:
                self.lock.write(source.file, draft, claims, weaker=self.reader == "phrasebook")
            return Reading.of(claims)

        count = 1 if lock or self.model is not None else workers(self.settings["workers"], len(wanted))
        if count == 1:
            ahead = read_ahead(wanted, desk.begin, self.ahead)
            yield ((source, partial(read_here, source, read)) for source, read in ahead)
            return
        from factcheck.bulk.pool import Pool

        desk.prepare()
        with Pool(offline_checker, read_in_a_process, count) as pool:
            yield readings(desk, pool, wanted)

    def _finished(self, desk: Desk, source: Source, read: Callable[[], Draft]) -> tuple[Document, Draft]:
        draft = read()
        return desk.judge(self.claims(desk, source.file, draft), draft), draft

    def claims(self, desk: Desk, file: Path | None, draft: Draft) -> ClaimSet:
        """What a draft claims: as it is read now, or as it was locked. No lock that fits leaves it incomplete."""
        if not self.settings["locked"]:
            return desk.read(draft)
        from factcheck.extraction.claimset import ClaimSet
        from factcheck.findings.report import SCHEMA_VERSION, Incomplete

        try:
            return self.lock.read(file, draft)
        except LockError as error:
            told = error.reason if error.path == draft.path else str(error)
            gap = Incomplete("lock", told)
            return ClaimSet(SCHEMA_VERSION, draft.path, draft.sha256, (), (), incomplete=(gap,))

    @property
    def lock(self) -> Lock:
        """Where claims are locked."""
        from factcheck.extraction.lock import Lock

        return Lock(self.settings.root)

    def tell_who_read(self, console: Console) -> None:
        """Says that no model read along, to a user who did not ask for that."""
        if self.reader != "phrasebook" and self.model is None and not self.settings["locked"]:
            console.note(
                f"read with the phrasebook alone, for want of {asking.KEY} or --base-url (--offline hides this line)"
            )

    def ended(self, console: Console, gate: Gate, tally: Tally) -> int:
        """Puts out the rest, says in one line what came of it all, and gives the exit status."""
        console.finish()
        for line in gate.notes():
            console.note(line)
        fail_on = FailOn.NEVER if self.exit_zero else FailOn(self.settings["fail-on"])
        status = exit_status(
            tally.summary, fail_on, errors=console.errors, incomplete=tally.incomplete, outdated=bool(gate.outdated)
        )
        if gate.outdated:
            # What a run fails for is told however quiet it is to be.
            (console.tell if status else console.note)(gate.outdated)
        if tally.drafts:
            console.note(tally.line())
        if tally.usage is not None:
            self.tell_usage(console, tally.usage)
        return status

    def tell_usage(self, console: Console, usage: Usage) -> None:
        """Says what a model took."""
        from factcheck.reports.spending import spent

        console.note(spent(usage, self.settings.model.prices))
