"""The baseline in a run: what it knows is no alarm, and what it knows and is no more must leave it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from factcheck.findings.report import Document, Finding, Suppressed
from factcheck.gate.baseline import KIND, PLACE, Entries, Entry, counted, key, read
from factcheck.rules.registry import AnyRule


class Ratchet:
    """The baseline of a folder. It remembers, from draft to draft, which of its entries are no more."""

    def __init__(self, file: Path, root: Path, entries: Entries) -> None:
        self._file = file
        self._root = root
        self.entries = entries
        self.gone: dict[str, tuple[Entry, ...]] = {}
        """By path the entries that do not occur any more, of the drafts that were checked."""

    @classmethod
    def load(cls, wish: str | None, root: Path) -> Ratchet | None:
        """The baseline that a user wishes: a file, "none", or without a wish that in its usual place, if there is one.

        Raises BaselineError where it cannot be read.
        """
        if wish == "none":
            return None
        file = root / PLACE if wish is None else Path(wish)
        if wish is None and not file.is_file():
            return None
        return cls(file, root, read(file))

    def settle(self, document: Document, rules: Iterable[AnyRule]) -> Document:
        """The document, those of its findings suppressed that the baseline knows.

        An entry is gone where the draft was read to its end, by all who found it, its rule ran, and it is no alarm.
        """
        path = key(document.path, self._root)
        known = self.entries.get(path, ())
        if not known:
            return document
        ran, readers = {rule.code for rule in rules}, set(document.extraction.readers)
        alarms = document.alarms
        gone = tuple(
            entry
            for entry in known
            if entry.code in ran and readers >= set(entry.found_by) and not any(entry.is_of(one) for one in alarms)
        )
        if gone and not document.incomplete:
            self.gone[path] = gone
        return document.having(tuple(_settled(one, known) for one in document.findings)) if alarms else document

    def note(self) -> str | None:
        """What to tell of the entries that are gone, those of drafts that are not there included."""
        absent = [kept for path, kept in self.entries.items() if not (self._root / path).exists()]
        count = counted(self.gone.values()) + counted(absent)
        if not count:
            return None
        what = "a finding of the baseline does" if count == 1 else f"{count:,} findings of the baseline do"
        remedy = "factcheck baseline prune"
        if self._file != self._root / PLACE:
            remedy += f" --baseline {os.path.relpath(self._file)}"
        return f"{what} not occur any more: run `{remedy}` and commit the file"


def _settled(finding: Finding, known: Iterable[Entry]) -> Finding:
    if finding.alarm and any(entry.covers(finding) for entry in known):
        return replace(finding, suppressed=Suppressed(KIND, "known when the baseline was made"))
    return finding
