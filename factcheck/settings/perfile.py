"""The settings of one draft: those of the run, and what the entries [[per-file]] change."""

from __future__ import annotations

from dataclasses import replace

from factcheck.config import Options
from factcheck.errors import UsageError
from factcheck.rules.registry import RULES
from factcheck.rules.selection import matching
from factcheck.settings.file import PerFile
from factcheck.settings.patterns import Patterns, located
from factcheck.settings.resolve import FILE, Settings


class PerDraft:
    """Knows the options of each draft.

    Entries are applied in their order. What an entry ignores is ignored besides everything else; its `select` and
    `as-of` take the place of the file's own, but flags and the environment go over both.
    """

    def __init__(self, settings: Settings) -> None:
        """Raises UsageError, with file and line, for an entry that names a rule that does not exist.

        Raises GazetteerError for a gazetteer that cannot be read.
        """
        self.common = Options(
            as_of=settings["as-of"],
            select=tuple(settings["select"]),
            ignore=tuple(settings["ignore"]),
            gazetteers=settings.gazetteers,
            disputed=settings["atlas.disputed"],
        )
        self._known: dict[str, Options] = {}
        self._may_select = settings.value("select").rank >= FILE
        self._may_date = settings.value("as-of").rank >= FILE
        file = settings.file
        self._entries = [(Patterns(entry.paths, file.folder), entry) for entry in file.per_file] if file else []
        for _, entry in self._entries:
            for word in (*(entry.select or ()), *(entry.ignore or ())):
                try:
                    matching(RULES, word)
                except UsageError as error:
                    place = f":{entry.line}" if entry.line else ""
                    raise UsageError(f"{file.path if file else ''}{place}: {error}") from None

    def of(self, path: str) -> Options:
        """The options for a draft by its name in the report."""
        if not self._entries:
            return self.common
        if path not in self._known:
            self._known[path] = self._looked_up(path)
        return self._known[path]

    def _looked_up(self, path: str) -> Options:
        whole = located(path)
        options = self.common
        for patterns, entry in self._entries:
            if patterns.match(whole):
                options = self._with(options, entry)
        return options

    def _with(self, options: Options, entry: PerFile) -> Options:
        return replace(
            options,
            as_of=entry.as_of if entry.as_of and self._may_date else options.as_of,
            select=entry.select if entry.select is not None and self._may_select else options.select,
            ignore=(*options.ignore, *(entry.ignore or ())),
        )
