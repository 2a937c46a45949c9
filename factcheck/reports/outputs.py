"""The reports that one run was asked for: each a format and where it goes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

from factcheck.drafts.draft import Draft
from factcheck.errors import UsageError
from factcheck.findings.report import Document, Unread
from factcheck.hints import meant
from factcheck.reports import WRITERS, Look, Sink, Writer
from factcheck.reports.report_file import report_file
from factcheck.reports.tally import Tally


class Outputs:
    """Hands each document to every report, and counts."""

    def __init__(self, writers: Sequence[Writer]) -> None:
        self._writers = writers
        self.tally = Tally()

    def add(self, document: Document, draft: Draft | None) -> None:
        """One document; `draft` is None where the draft itself is not at hand."""
        self.tally.add(document)
        for writer in self._writers:
            writer.document(document, draft)

    def unread(self, unread: Unread) -> None:
        """A draft that could not be read."""
        for writer in self._writers:
            writer.unread(unread)


@contextmanager
def open_outputs(
    wishes: Sequence[str], stdout: Sink, look: Look, spared: Iterable[Path] = (), drafts: Sequence[Path] = ()
) -> Iterator[Outputs]:
    """Begins the reports that `wishes` name ("text", "json=report.json"), ends them, and closes their files.

    A report in a file has no colour and its full width, and takes its place when the run has ended well. `drafts` are
    the files that are reported on, as far as they are known beforehand.
    Raises UsageError for an unknown format, for two reports to one place, for a report that would overwrite one of the
    `spared` files, which the run reads, for a file that cannot be written, and for comments in a Word file where there
    is not one such draft alone.
    """
    pairs = [(name, file) for name, _, file in (wish.partition("=") for wish in wishes)]
    for name, _ in pairs:
        if name not in WRITERS:
            near = meant(name, WRITERS)
            hint = f"did you mean {near}?" if near else f"choose from {', '.join(WRITERS)}"
            raise UsageError(f"no format is called {name!r}; {hint}")
    if any(WRITERS[name].binary for name, _ in pairs):
        if ("docx", "") in pairs:
            raise UsageError("docx is no report for standard output: name a file for it with --format docx=FILE")
        if [path.suffix.lower() for path in drafts] not in ([], [".docx"]):
            raise UsageError("docx puts comments into a copy of one Word file: check one .docx draft alone")
    if sum(not file for _, file in pairs) > 1:
        raise UsageError("only one report can go to standard output; write the others to files: --format F=FILE")
    taken = {os.path.realpath(path) for path in spared} if any(file for _, file in pairs) else set()
    for _, file in pairs:
        place = os.path.realpath(file)
        if file and place in taken:
            raise UsageError(f"{file}: holds what this run reads or another report; write to a file of its own")
        if file:
            taken.add(place)
    plain = replace(look, colour=False, width=Look().width)
    with ExitStack() as files:
        writers = [
            WRITERS[name](files.enter_context(report_file(file, binary=WRITERS[name].binary)), plain)
            if file
            else WRITERS[name](stdout, look)
            for name, file in pairs
        ]
        for writer in writers:
            writer.begin()
        outputs = Outputs(writers)
        yield outputs
        for writer in writers:
            writer.end(outputs.tally.summary)
