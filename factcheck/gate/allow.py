"""Findings that the configuration allows."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from factcheck.errors import UsageError
from factcheck.findings.report import Finding, Suppressed
from factcheck.rules.registry import RULES
from factcheck.rules.selection import matching
from factcheck.settings.file import Allow, ConfigFile
from factcheck.settings.patterns import Patterns


class Allowed:
    """The entries [[allow]] of a configuration file that hold on a day."""

    def __init__(self, file: ConfigFile, day: datetime.date) -> None:
        """Raises UsageError, with file and line, for an entry that names no rule."""
        entries = [(entry, _Entry(entry, file)) for entry in file.allow]
        self._entries = [ready for entry, ready in entries if not _over(entry, day)]
        self.expired = tuple(
            f"{_place(entry, file)}: this entry expired on {entry.expires} and allows nothing: take it out"
            for entry in file.allow
            if _over(entry, day)
        )
        """A line for each entry that allows nothing any more."""

    def settle(self, findings: Sequence[Finding], path: Path) -> tuple[Finding, ...]:
        """The findings of the draft at an absolute path, those suppressed that are allowed."""
        entries = [entry for entry in self._entries if entry.about(path)]
        return tuple(_settled(finding, entries) for finding in findings) if entries else tuple(findings)


class _Entry:
    """One entry, ready to be compared."""

    def __init__(self, entry: Allow, file: ConfigFile) -> None:
        try:
            self._codes = frozenset(rule.code for rule in matching(RULES, entry.code))
        except UsageError as error:
            raise UsageError(f"{_place(entry, file)}: {error}") from None
        self._patterns = None if entry.path is None else Patterns(entry.path, file.folder)
        words = " ".join((entry.quote or "").split())
        self._words = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)") if words else None
        self.reason = entry.reason

    def about(self, path: Path) -> bool:
        return self._patterns is None or self._patterns.match(path)

    def allows(self, finding: Finding) -> bool:
        """Whether it means the rule, and its words stand, as whole words, in those that the finding is about."""
        if finding.code not in self._codes:
            return False
        quotes = (finding.claim.quote, *(span.quote for span in finding.spans))
        return self._words is None or any(self._words.search(" ".join(quote.split())) for quote in quotes)


def _place(entry: Allow, file: ConfigFile) -> str:
    return file.path if entry.line is None else f"{file.path}:{entry.line}"


def _over(entry: Allow, day: datetime.date) -> bool:
    return entry.expires is not None and entry.expires < day


def _settled(finding: Finding, entries: Sequence[_Entry]) -> Finding:
    if finding.alarm:
        for entry in entries:
            if entry.allows(finding):
                return replace(finding, suppressed=Suppressed("allow", entry.reason))
    return finding
