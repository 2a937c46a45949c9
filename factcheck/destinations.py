"""Where the reports of a run go."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.console import Console, columns, has_colour
from factcheck.errors import UsageError
from factcheck.settings.resolve import Settings

if TYPE_CHECKING:
    from factcheck.reports.outputs import Outputs


@contextmanager
def open_reports(settings: Settings, console: Console, files: Sequence[Path]) -> Iterator[Outputs]:
    """The reports asked for on these files, whose place none may take.

    Raises UsageError on entry where they cannot be written.
    """
    from factcheck.reports import Look
    from factcheck.reports.outputs import open_outputs

    width = columns(sys.stdout) or Look().width
    look = Look(has_colour(settings["color"], sys.stdout), width, settings["verbose"])
    wishes = [f"{name}={file}" if file else name for name, file in _wishes(settings)]
    with ExitStack() as opened:
        try:
            reports = opened.enter_context(open_outputs(wishes, console, look, [*files, *_kept(settings)], files))
        except UsageError as error:
            raise UsageError(f"{settings.told('format')}{error}") from None
        yield reports


def report_files(settings: Settings) -> list[Path]:
    """The files that reports go to."""
    return [Path(file) for _, file in _wishes(settings) if file]


def _wishes(settings: Settings) -> Iterator[tuple[str, str]]:
    """Each format with its file, which is below the folder of the configuration where that names it."""
    for format in settings["format"]:
        name, _, file = format.partition("=")
        yield name, settings.placed("format", file) if file else ""


def _kept(settings: Settings) -> Iterator[Path]:
    """The files of the run's own that no report may take the place of."""
    if settings.file is not None:
        yield Path(settings.file.path)
    yield from (Path(settings.placed("atlas.gazetteers", path)) for path in settings["atlas.gazetteers"])
    if settings["baseline"] is None:
        yield settings.root / ".factcheck" / "baseline.json"
    elif settings["baseline"] != "none":
        yield Path(settings.placed("baseline", settings["baseline"]))
