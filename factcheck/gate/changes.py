"""Changed lines: what git says was added to the drafts since a revision.

The whole draft is still read, since a sum may have changed in one of its parts; only what is reported is chosen.
"""

from __future__ import annotations

import os
import re
import sys
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from factcheck.drafts.draft import Draft
from factcheck.errors import UsageError
from factcheck.findings.report import Document, Finding, FindingSpan
from factcheck.gate.git import Git, base_of
from factcheck.settings.patterns import located

_HUNK = re.compile(rb"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_ESCAPE = re.compile(rb"\\([0-7]{3}|.)", re.DOTALL)
_ESCAPED = {b"a": b"\a", b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t", b"v": b"\v"}

Lines = tuple[range, ...]
"""Line numbers, from 1, in rising order; a line ends with a line feed, as git has it."""


class Changes:
    """What was added below one repository since a revision. A file that git does not know is new as a whole."""

    def __init__(self, top: Path, since: str, added: Mapping[str, Lines], tracked: frozenset[str]) -> None:
        self._top = top
        self._added = added
        self._tracked = tracked
        self.since = since
        """The revision, for people."""
        self.left_out = 0
        """How many alarms touch no line that was added, in the documents so far."""

    def settle(self, document: Document, draft: Draft | None) -> Document:
        """The document with those of its findings that touch an added line through any of their operands."""
        name = self._name(document.path)
        if name is None or name not in self._tracked:
            return document
        lines = self._added.get(name, ())
        settled = document.having(tuple(_touching(lines, document.findings, draft)) if lines else ())
        self.left_out += len(document.alarms) - len(settled.alarms)
        return settled

    def note(self) -> str:
        """What was reported, and how much was not."""
        alarms = "" if not self.left_out else f"; {self.left_out:,} alarm{'' if self.left_out == 1 else 's'} elsewhere"
        return f"reported is only what touches a line added since {self.since}{alarms}"

    def _name(self, path: str) -> str | None:
        """The path of a draft as git has it; None outside the repository."""
        try:
            return located(path).relative_to(self._top).as_posix()
        except ValueError:
            return None


def changes(wish: str) -> Changes:
    """What was added since a revision, as `base_of` takes it.

    Raises UsageError, in one line, where git, the repository or the revision is missing.
    """
    git = Git()
    base = base_of(git, wish)
    listed = git.run("ls-files", "-z")
    counts = git.run("diff", *_COMPARING, "--numstat", "-z", base.commit)
    if listed is None or counts is None:
        raise UsageError(f"--diff: git cannot compare with {base.told}")
    tracked = frozenset(os.fsdecode(name) for name in listed.split(b"\0") if name)
    lines: dict[str, Lines] = dict.fromkeys(binary(counts), (range(1, sys.maxsize),))
    with git.lines("-c", "core.quotePath=true", "diff", *_COMPARING, "-U0", base.commit) as patch:
        lines.update(added(patch))
    return Changes(git.top, base.told, lines, tracked)


_COMPARING = (
    *("--no-color", "--no-ext-diff", "--no-textconv", "--find-renames", "--ignore-submodules", "--no-relative"),
    *("--src-prefix=a/", "--dst-prefix=b/", "--inter-hunk-context=0", "--diff-algorithm=histogram"),
)


def binary(counts: bytes) -> Iterator[str]:
    """The files, in what `git diff --numstat -z` prints, that git takes for binary, such as drafts in UTF-16."""
    fields = iter(counts.split(b"\0"))
    for field in fields:
        numbers, _, name = field.rpartition(b"\t")
        if field and not name:
            next(fields, b"")
            name = next(fields, b"")
        if numbers.startswith(b"-\t-"):
            yield os.fsdecode(name)


def added(patch: Iterable[bytes]) -> Iterator[tuple[str, Lines]]:
    """The files of a patch without context, as they are called now, each with the lines added to it."""
    name: str | None = None
    hunks: list[range] = []
    skip = 0
    for line in patch:
        if skip and line[:1] in (b"+", b"-"):
            skip -= 1
        elif line.startswith(b"diff --git "):
            if name is not None:
                yield name, tuple(hunks)
            name, hunks, skip = None, [], 0
        elif line.startswith(b"+++ "):
            name = _named(line[4:])
        elif hunk := _HUNK.match(line):
            removed, start, count = int(hunk[1] or 1), int(hunk[2]), int(hunk[3] or 1)
            skip = removed + count
            if count:
                hunks.append(range(start, start + count))
    if name is not None:
        yield name, tuple(hunks)


def _named(header: bytes) -> str | None:
    """The path in a line `+++ `; None where the file is gone."""
    path = header.removesuffix(b"\t")
    if path == b"/dev/null":
        return None
    if path.startswith(b'"') and path.endswith(b'"'):
        path = _ESCAPE.sub(_unescaped, path[1:-1])
    return os.fsdecode(path.removeprefix(b"b/"))


def _unescaped(escape: re.Match[bytes]) -> bytes:
    word = escape[1]
    return bytes([int(word, 8)]) if len(word) == 3 else _ESCAPED.get(word, word)


def _touching(lines: Lines, findings: Iterable[Finding], draft: Draft | None) -> Iterator[Finding]:
    line_feeds = None if draft is None else _line_feeds(draft)
    return (one for one in findings if any(_touches(lines, span, line_feeds) for span in one.spans))


def _line_feeds(draft: Draft) -> list[int]:
    return [found.start() for found in re.finditer("\n", draft.source)]


def _touches(lines: Lines, span: FindingSpan, line_feeds: Sequence[int] | None) -> bool:
    """Whether a span has a part of it on one of the lines.

    A lone carriage return ends a line for us and none for git, so that lines are counted again where that is possible.
    """
    first = span.line if line_feeds is None else bisect_left(line_feeds, span.start) + 1
    last = first + span.quote.count("\n")
    at = bisect_left(lines, first, key=lambda one: one.stop - 1)
    return at < len(lines) and lines[at].start <= last
