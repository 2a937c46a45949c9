"""The baseline: findings that were there when a repository took the tool on. It is a file, made to be read in review.

A finding is known by its fingerprint, in which no line counts: edits elsewhere in the draft leave it known.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from factcheck.errors import BaselineError
from factcheck.findings.report import Document, Finding
from factcheck.findings.verdict import Verdict
from factcheck.settings.patterns import located

PLACE = PurePosixPath(".factcheck/baseline.json")
"""Where a baseline lies, below the folder of the configuration or the repository."""
KIND = "baseline"
"""The kind of the suppressions that come from here."""
_VERSION = "1"
_LONGEST = 160


class Entry(NamedTuple):
    """A finding as the baseline keeps it."""

    code: str
    verdict: str
    quote: str
    """The words of its claim, for people, cut where they are many."""
    fingerprint: str
    found_by: tuple[str, ...]

    @classmethod
    def of(cls, finding: Finding) -> Entry:
        quote = " ".join(finding.claim.quote.split())
        shown = quote if len(quote) <= _LONGEST else f"{quote[: _LONGEST - 1]}…"
        return cls(finding.code, finding.verdict.value, shown, finding.fingerprint, finding.found_by)

    def covers(self, finding: Finding) -> bool:
        """Whether it is that finding, and no milder than it is now."""
        worse = finding.verdict is Verdict.REFUTED and self.verdict != Verdict.REFUTED
        return self.is_of(finding) and not worse

    def is_of(self, finding: Finding) -> bool:
        return (self.code, self.fingerprint) == (finding.code, finding.fingerprint)


Entries = Mapping[str, tuple[Entry, ...]]
"""Path of a draft below the root to its entries."""


def key(path: str, root: Path) -> str:
    """The path of a draft, by its name in a report, as a baseline below `root` has it."""
    return Path(os.path.relpath(located(path), os.path.realpath(root))).as_posix()


def alarms(document: Document) -> tuple[Entry, ...]:
    """What a baseline keeps of a document: its alarms, and those that are none only because of a baseline."""
    return tuple(
        Entry.of(finding)
        for finding in document.findings
        if finding.alarm or (finding.suppressed and finding.suppressed.kind == KIND)
    )


def read(file: Path) -> Entries:
    """The entries of a file. Raises BaselineError where it cannot be read or is no baseline."""
    told = os.path.relpath(file)
    try:
        whole = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BaselineError(told, "no such file: `factcheck baseline create` makes one") from None
    except json.JSONDecodeError as error:
        raise BaselineError(told, "is no JSON: mend it, or make it again", line=error.lineno) from None
    except (UnicodeDecodeError, RecursionError):
        raise BaselineError(told, "is no baseline: make it again") from None
    except OSError as error:
        raise BaselineError(told, f"cannot be read: {error.strerror or error}") from None
    if isinstance(whole, dict) and whole.get("schema_version") not in (None, _VERSION):
        raise BaselineError(told, "was written by another version of factcheck: make it again")
    try:
        return {str(path): tuple(map(_entry, listed)) for path, listed in whole["findings"].items()}
    except (KeyError, TypeError, AttributeError, ValueError):
        raise BaselineError(told, "is no baseline as `factcheck baseline create` writes it: make it again") from None


def write(file: Path, entries: Entries) -> None:
    """Writes a file, a line for each finding, in an order of its own. Raises BaselineError where that cannot be."""
    fresh = file.with_name(f"{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(written(entries), encoding="utf-8", newline="\n")
        fresh.replace(file)
    except OSError as error:
        raise BaselineError(os.path.relpath(file), f"cannot be written: {error.strerror or error}") from None


def written(entries: Entries) -> str:
    """The text of a file: by path, then by code, words and fingerprint. A draft without entries is left out."""
    drafts = []
    for path, listed in sorted(entries.items()):
        lines = [f"      {_line(entry)}" for entry in sorted(listed, key=_order)]
        if lines:
            drafts.append(f"    {_json(path)}: [\n" + ",\n".join(lines) + "\n    ]")
    findings = "{\n" + ",\n".join(drafts) + "\n  }" if drafts else "{}"
    return f'{{\n  "schema_version": "{_VERSION}",\n  "findings": {findings}\n}}\n'


def counted(entries: Iterable[tuple[Entry, ...]]) -> int:
    """How many findings there are in all."""
    return sum(map(len, entries))


def _entry(kept: dict[str, object]) -> Entry:
    code, verdict, quote, fingerprint = (_text(kept[name]) for name in ("code", "verdict", "quote", "fingerprint"))
    found_by = kept["found_by"]
    if not isinstance(found_by, list):
        raise ValueError
    return Entry(code, verdict, quote, fingerprint, tuple(map(_text, found_by)))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError
    return value


def _order(entry: Entry) -> tuple[str, str, str]:
    return entry.code, entry.quote, entry.fingerprint


def _line(entry: Entry) -> str:
    return _json({**entry._asdict(), "found_by": list(entry.found_by)})


def _json(thing: object) -> str:
    text = json.dumps(thing, ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace").decode()
