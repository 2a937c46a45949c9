"""What the options of one command ask for, and the parts of a run that they make."""

from __future__ import annotations

import datetime
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.bulk.workers import MANY, workers
from factcheck.config import ModelSettings, Options
from factcheck.console import Console, columns, has_colour
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
    from factcheck.extraction.model.conversation import Conversation
    from factcheck.extraction.model.store import Remembering
    from factcheck.findings.report import Document, Usage
    from factcheck.gate.changes import Changes
    from factcheck.gate.ratchet import Ratchet
    from factcheck.reports.outputs import Outputs
    from factcheck.reports.tally import Tally


KEY = "OPENAI_API_KEY"
"""The variable of the environment that holds the key of access; no flag and no file may."""
DEFAULT_MODEL = "gpt-4.1"
"""The model that is asked where none is named."""


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


def _client(model: ModelSettings) -> Conversation:
    """The client, imported when there is something to ask."""
    from factcheck.extraction.model.client import ModelClient

    return ModelClient(model, os.environ.get(KEY))


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
        conversation = self._conversation(model) if model else None

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
        """The model that is to read; None where the phrasebook reads alone.

        Raises UsageError where a model is asked for and none can be.
        """
        if self.settings["locked"]:
            if self.reader in ("model", "both") and self.settings.typed("reader"):
                raise UsageError(f"--locked and --reader {self.reader} exclude each other: a lock needs no reader")
            return None
        if self.reader == "phrasebook":
            return None
        settings = self.settings.model
        if settings.base_url is None and not os.environ.get(KEY):
            asked = (
                f"--reader {self.reader}" if self.reader else "--model" if self.settings.typed("model.name") else None
            )
            if asked is not None:
                raise UsageError(f"{asked} needs a key in {KEY}, or a server named with --base-url")
            return None
        if settings.name and settings.name.startswith("sk-"):
            raise UsageError(f"the name of the model looks like a key; keys come from {KEY} in the environment alone")
        return replace(settings, name=settings.name or DEFAULT_MODEL)

    def _conversation(self, model: ModelSettings) -> Conversation:
        """With the model, whose client is imported when there is something to ask it."""
        return self._memory(model) if self.settings["cache"] else _client(model)

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

    @staticmethod
    def _memory(model: ModelSettings) -> Remembering:
        from factcheck.cache_folder import ANSWERS, folder
        from factcheck.extraction.model.store import Remembering, Store

        return Remembering(partial(_client, model), model, Store(folder() / ANSWERS))

    @property
    def lock(self) -> Lock:
        """Where claims are locked."""
        from factcheck.extraction.lock import Lock

        return Lock(self.settings.root)

    def tell_who_read(self, console: Console) -> None:
        """Says that no model read along, to a user who did not ask for that."""
        if self.reader != "phrasebook" and self.model is None and not self.settings["locked"]:
            console.note(f"read with the phrasebook alone, for want of {KEY} or --base-url (--offline hides this line)")

    @contextmanager
    def outputs(self, console: Console, files: Sequence[Path]) -> Iterator[Outputs]:
        """The reports asked for on these files, whose place none may take.

        Raises UsageError on entry where they cannot be written.
        """
        from factcheck.reports import Look
        from factcheck.reports.outputs import open_outputs

        width = columns(sys.stdout) or Look().width
        look = Look(has_colour(self.settings["color"], sys.stdout), width, self.settings["verbose"])
        formats = [self._placed(*format.partition("=")) for format in self.settings["format"]]
        with ExitStack() as opened:
            try:
                outputs = opened.enter_context(open_outputs(formats, console, look, [*files, *self._kept()], files))
            except UsageError as error:
                raise UsageError(f"{self.settings.told('format')}{error}") from None
            yield outputs

    @property
    def report_files(self) -> list[Path]:
        """The files that reports go to."""
        parted = [format.partition("=") for format in self.settings["format"]]
        return [Path(self.settings.placed("format", file)) for _, _, file in parted if file]

    def _kept(self) -> Iterator[Path]:
        """The files of the run's own that no report may take the place of."""
        settings = self.settings
        if settings.file is not None:
            yield Path(settings.file.path)
        yield from (Path(settings.placed("atlas.gazetteers", path)) for path in settings["atlas.gazetteers"])
        if settings["baseline"] is None:
            yield settings.root / ".factcheck" / "baseline.json"
        elif settings["baseline"] != "none":
            yield Path(settings.placed("baseline", settings["baseline"]))

    def _placed(self, name: str, parted: str, file: str) -> str:
        """A wish for a report, its file below the folder of the configuration where that names it."""
        return f"{name}{parted}{self.settings.placed('format', file) if file else ''}"

    def ended(self, console: Console, gate: Gate, tally: Tally) -> int:
        """Puts out the rest, says in one line what came of it all, and gives the exit status."""
        console.finish()
        for line in gate.notes():
            console.note(line)
        if tally.drafts:
            console.note(tally.line())
        if tally.usage is not None:
            self.tell_usage(console, tally.usage)
        fail_on = FailOn.NEVER if self.exit_zero else FailOn(self.settings["fail-on"])
        return exit_status(
            tally.summary, fail_on, errors=console.errors, incomplete=tally.incomplete, outdated=gate.outdated
        )

    def tell_usage(self, console: Console, usage: Usage) -> None:
        """Says what a model took."""
        from factcheck.reports.spending import spent

        console.note(spent(usage, self.settings.model.prices))

    def estimate(self, console: Console, wanted: Sequence[Source]) -> int:
        """Prints what a model would take to read drafts, a line for each and one for all, and gives the exit status."""
        from factcheck.extraction.model.estimate import Estimate, estimate
        from factcheck.findings.report import Summary

        model = self.model or replace(self.settings.model, name=self.settings.model.name or DEFAULT_MODEL)
        at_hand = self._memory(model).knows if self.settings["cache"] else lambda _: False
        total = Estimate()
        for done, source in enumerate(wanted):
            with console.one_of_many(source.name, done, len(wanted)):
                own = estimate(source.read(), at_hand)
                total += own
                console.write(f"{source.name}: {own.line(None)}\n")
        console.write(f"in all, by {model.name}: {total.line(model.prices)}\n")
        console.finish()
        return exit_status(Summary(), FailOn.NEVER, errors=console.errors, incomplete=False)
