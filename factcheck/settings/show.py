"""`factcheck config show`: every setting, what it is set to, and by what, in the form of a configuration file."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.settings.resolve import Settings
from factcheck.settings.table import ENTRIES, SETTINGS


def shown(settings: Settings) -> str:
    """A line for each setting; what is not set is a comment. The whole is a valid file with the same settings."""
    rows = []
    for setting in SETTINGS:
        value = settings.value(setting.key)
        line = f"# {setting.key}"
        if value.value is not None:
            line = f"{setting.key} = {setting.kind.shown(value.value)}"
        rows.append((line, "not set" if value.value is None else value.origin))
    width = min(44, max(len(line) for line, _ in rows))
    return "".join(f"{line:<{width}}  # {origin}\n" for line, origin in rows) + "".join(_entries(settings))


def _entries(settings: Settings) -> Iterator[str]:
    file = settings.file
    if file is None:
        return
    for name, entries in (("per-file", file.per_file), ("allow", file.allow)):
        for entry in entries:
            place = file.path if entry.line is None else f"{file.path}:{entry.line}"
            yield f"\n[[{name}]]  # {place}\n"
            for setting in ENTRIES[name][0]:
                value = getattr(entry, setting.parameter)
                if value is not None:
                    yield f"{setting.key} = {setting.kind.shown(value)}\n"
