"""What `factcheck baseline` does: it makes the baseline of a folder, brings it up to date, cuts it down, shows it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from factcheck.errors import UsageError
from factcheck.findings.report import Document, Summary
from factcheck.gate import FailOn, exit_status
from factcheck.gate.baseline import PLACE, Entries, Entry, alarms, counted, key, read, write
from factcheck.gate.ratchet import Ratchet
from factcheck.intake import sources
from factcheck.invocation import Invocation


class Books:
    """The baseline that the settings of a run name, whether or not it is there yet."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        """Raises UsageError where the settings turn the baseline off."""
        self._asked = Invocation.of(given)
        settings = self._asked.settings
        wish = settings["baseline"]
        if wish == "none":
            raise UsageError("the baseline is turned off: name a file with --baseline")
        self._root = settings.root
        self._file = self._root / PLACE if wish is None else Path(settings.placed("baseline", wish))
        self._console = self._asked.console()

    def create(self, paths: Sequence[str]) -> int:
        """Keeps every alarm of the drafts in a new file. Raises UsageError where there is a file already."""
        if self._file.exists():
            told = os.path.relpath(self._file)
            raise UsageError(f"{told}: exists already; `factcheck baseline update` brings it up to date")
        return self._written({}, paths, _all_that_is)

    def update(self, paths: Sequence[str]) -> int:
        """Keeps every alarm of the drafts in place of what was kept of them."""
        return self._written(read(self._file), paths, _all_that_is)

    def prune(self, paths: Sequence[str]) -> int:
        """Drops what does not occur any more, and whatever was kept of drafts that are not there; adds nothing."""
        known = {path: kept for path, kept in read(self._file).items() if (self._root / path).exists()}
        return self._written(known, paths or [os.path.relpath(self._root / path) for path in known], _what_is_left)

    def show(self) -> int:
        """Prints what is kept, draft by draft."""
        entries = read(self._file)
        for path, kept in sorted(entries.items()):
            self._console.write(f"{path}\n")
            for entry in kept:
                self._console.write(f"  {entry.code} {entry.verdict:<8} {entry.quote}\n")
        self._console.finish()
        self._tell(entries)
        return 0

    def _written(self, known: Entries, paths: Sequence[str], choose: _Choice) -> int:
        """Checks drafts and writes what is chosen of each; of drafts that were not read to their end all is kept."""
        entries = dict(known)
        incomplete = False
        wanted = sources(paths, self._console.note)
        ratchet = Ratchet(self._file, self._root, known)
        with self._asked.desk(self._asked.gate(ratchet)) as desk, self._asked.turns(desk, wanted) as turns:
            for done, (source, finish) in enumerate(turns):
                with self._console.one_of_many(source.name, done, len(wanted)):
                    document, _ = finish()
                    path = key(document.path, self._root)
                    entries[path] = choose(document, known.get(path, ()), ratchet.gone.get(path, ()))
                    incomplete |= bool(document.incomplete)
        self._console.finish()
        write(self._file, entries)
        self._tell(entries)
        return exit_status(Summary(), FailOn.NEVER, errors=self._console.errors, incomplete=incomplete)

    def _tell(self, entries: Entries) -> None:
        count, drafts = counted(entries.values()), sum(map(bool, entries.values()))
        findings = f"{count:,} finding{'' if count == 1 else 's'} of {drafts:,} draft{'' if drafts == 1 else 's'}"
        self._console.note(f"{os.path.relpath(self._file)} holds {findings}")


_Choice = Callable[[Document, tuple[Entry, ...], tuple[Entry, ...]], tuple[Entry, ...]]
"""From a document, what was known of it, and what of that is gone, to what is kept."""


def _what_is_left(_: Document, known: tuple[Entry, ...], gone: tuple[Entry, ...]) -> tuple[Entry, ...]:
    return tuple(entry for entry in known if entry not in gone)


def _all_that_is(document: Document, known: tuple[Entry, ...], gone: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The alarms as they are now, and what is known of rules and readers that took no part."""
    now = alarms(document)
    fresh = {entry.fingerprint for entry in now}
    return (*now, *(entry for entry in _what_is_left(document, known, gone) if entry.fingerprint not in fresh))
