"""The configuration file: where it is found, and what it holds, checked key by key."""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.errors import ConfigError
from factcheck.expressions import expression
from factcheck.settings.kinds import names_a_secret
from factcheck.settings.table import BY_KEY, ENTRIES, SETTINGS, Setting

NAME = "factcheck.toml"
PYPROJECT = "pyproject.toml"
_TABLE = ("tool", "factcheck")
_HAS_TABLE = re.compile(rb"tool\s*\.\s*[\"']?factcheck\b")
_LARGEST = 1_000_000
"""Bytes; nobody writes settings of that length by hand."""


class PerFile(NamedTuple):
    """Settings of some of the drafts."""

    paths: tuple[str, ...]
    select: tuple[str, ...] | None
    ignore: tuple[str, ...] | None
    as_of: datetime.date | None
    line: int | None


class Allow(NamedTuple):
    """Findings that may stay."""

    code: str
    quote: str | None
    path: tuple[str, ...] | None
    reason: str
    expires: datetime.date | None
    line: int | None


class ConfigFile(NamedTuple):
    """A configuration file as read. What is not in it is not in `values`."""

    path: str
    """As messages name it, from the working directory where that is shorter."""
    folder: Path
    """Where its paths start."""
    values: Mapping[str, Any]
    lines: Mapping[str, int | None]
    """The line of each key in `values`, from 1, where it could be told."""
    per_file: tuple[PerFile, ...] = ()
    allow: tuple[Allow, ...] = ()


def find(folder: Path) -> Path | None:
    """The nearest configuration file: in the folder, or above it up to the top of its repository.

    In one folder factcheck.toml goes before a pyproject.toml with a table [tool.factcheck]; one without is passed over.
    """
    for place in (folder, *folder.parents):
        own, project = place / NAME, place / PYPROJECT
        # Unlike the methods of Path, these raise nothing where a folder may not be looked into.
        if os.path.isfile(own):  # noqa: PTH113
            return own
        if os.path.isfile(project) and _has_table(project):  # noqa: PTH113
            return project
        if os.path.exists(place / ".git"):  # noqa: PTH110
            return None
    return None


def _has_table(project: Path) -> bool:
    """Whether a pyproject.toml seems to have a table of ours; one that cannot be read is nobody's concern here."""
    try:
        with project.open("rb") as stream:
            return _HAS_TABLE.search(stream.read(_LARGEST)) is not None
    except OSError:
        return False


def read(path: Path) -> ConfigFile:
    """Raises ConfigError for a file that cannot be read, is no TOML, or holds what is no setting."""
    import tomllib
    from decimal import Decimal

    told, data = _told(path), _bytes(path)
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
        whole: dict[str, Any] = tomllib.loads(text, parse_float=Decimal)
    except UnicodeDecodeError:
        raise ConfigError(told, "is not in UTF-8: save it so") from None
    except tomllib.TOMLDecodeError as error:
        fault = str(error)
        place = re.search(r" \(at line (\d+), column \d+\)$", fault)
        reason = fault[: place.start()] if place else fault.removesuffix(" (at end of document)")
        line = int(place[1]) if place else None
        raise ConfigError(told, f"is not valid TOML: {reason[:1].lower()}{reason[1:]}", line=line) from None
    except RecursionError:
        raise ConfigError(told, "is nested too deep") from None
    root: tuple[str | int, ...] = ()
    if path.name == PYPROJECT:
        root = _TABLE
        whole = whole.get("tool", {}).get("factcheck") if isinstance(whole.get("tool"), dict) else None  # type: ignore[assignment]
        if not isinstance(whole, dict):
            raise ConfigError(told, "has no table [tool.factcheck]")
    return _Reading(told, text, root).file(whole, Path(os.path.realpath(path)).parent)


class _Reading:
    """Checks one file, and knows where in it everything stands."""

    def __init__(self, path: str, text: str, root: tuple[str | int, ...]) -> None:
        self._path = path
        self._root = root
        self._text = text
        self._places: dict[tuple[str | int, ...], int] | None = None

    def file(self, whole: dict[str, Any], folder: Path) -> ConfigFile:
        values: dict[str, Any] = {}
        lines: dict[str, int | None] = {}
        entries: dict[str, tuple[dict[str, Any], ...]] = {}
        for place, key, value in _leaves(whole, ()):
            if key in ENTRIES:
                entries[key] = tuple(self._entries(key, value))
            elif key in BY_KEY:
                values[key] = self._taken(BY_KEY[key], value, place)
                lines[key] = self._line(place)
            elif any(setting.key.startswith(f"{key}.") for setting in SETTINGS):
                raise self._wrong(place, f"{key} must be a table")
            else:
                raise self._unknown(place, key, value, [*BY_KEY, *ENTRIES])
        self._prices(values)
        return ConfigFile(
            self._path,
            folder,
            values,
            lines,
            tuple(PerFile(**entry) for entry in entries.get("per-file", ())),
            tuple(Allow(**entry) for entry in entries.get("allow", ())),
        )

    def _entries(self, key: str, listed: Any) -> Iterator[dict[str, Any]]:
        settings, needed = ENTRIES[key]
        if not isinstance(listed, list) or not all(isinstance(entry, dict) for entry in listed):
            raise self._wrong((key,), f"{key} is a list of tables: write [[{key}]] above each")
        known = {setting.key: setting for setting in settings}
        for number, entry in enumerate(listed):
            for name in entry:
                if name not in known:
                    names = [f"{key}.{one}" for one in known]
                    raise self._unknown((key, number, name), f"{key}.{name}", entry[name], names)
            for name in needed:
                if name not in entry:
                    raise self._wrong((key, number), f"an entry [[{key}]] needs a {name}")
            if key == "allow" and not entry.keys() & {"quote", "path"}:
                reason = "an entry [[allow]] needs a quote or a path; to leave out a rule everywhere, ignore it"
                raise self._wrong((key, number), reason)
            made = {one.parameter: None for one in settings}
            for name, value in entry.items():
                made[known[name].parameter] = self._taken(known[name], value, (key, number, name))
            yield {**made, "line": self._line((key, number))}

    def _prices(self, values: Mapping[str, Any]) -> None:
        """A price of one side without the other would make every cost wrong."""
        told = [key for key in values if key.startswith("model.prices.") and key != "model.prices.currency"]
        for needed in ("input", "output"):
            if told and f"model.prices.{needed}" not in values:
                raise self._wrong(("model", "prices"), f"model.prices needs a price for {needed}")

    def _taken(self, setting: Setting, value: Any, place: tuple[str | int, ...]) -> Any:
        try:
            return setting.kind.take(value)
        except ValueError:
            name = ".".join(str(step) for step in place if isinstance(step, str))
            raise self._wrong(place, f"{name} must be {setting.kind.asked(value)}") from None

    def _unknown(self, place: tuple[str | int, ...], key: str, value: Any, known: Sequence[str]) -> ConfigError:
        if names_a_secret(key, value):
            reason = "keys and passwords come from the environment alone (OPENAI_API_KEY): take it out of the file"
            return self._wrong(place, f"{key}: {reason}")
        from rapidfuzz import fuzz, process, utils

        near = process.extractOne(key, known, scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=60)
        hint = f"did you mean {near[0]}?" if near else "`factcheck config show` lists all keys"
        return self._wrong(place, f"unknown key {key}; {hint}")

    def _wrong(self, place: tuple[str | int, ...], reason: str) -> ConfigError:
        return ConfigError(self._path, reason, line=self._line(place))

    def _line(self, place: tuple[str | int, ...]) -> int | None:
        """The line of a key, or of the nearest table around it that has a line of its own."""
        if self._places is None:
            self._places = dict(_places(self._text))
        full = (*self._root, *place)
        while len(full) > len(self._root):
            if full in self._places:
                return self._places[full]
            full = full[:-1]
        return None


def _leaves(table: dict[str, Any], above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str, Any]]:
    """Every key that is no table itself, and every table that is not known to hold any: (place, dotted key, value)."""
    for name, value in table.items():
        place = (*above, name)
        key = ".".join(place)
        if isinstance(value, dict) and any(setting.key.startswith(f"{key}.") for setting in SETTINGS):
            yield from _leaves(value, place)
        else:
            yield place, key, value


_HEADER = expression(r"\s*(\[\[?)\s*([^\[\]#]+?)\s*\]")
_KEY = expression(r"\s*([\w\"'. \t-]+?)\s*=")
_STEP = expression(r"[\w-]+")


def _places(text: str) -> Iterator[tuple[tuple[str | int, ...], int]]:
    """Where each table and key stands: (its path, with the number of an entry in a list; its line)."""
    table: tuple[str | int, ...] = ()
    counts: dict[tuple[str | int, ...], int] = {}
    for line, words in enumerate(text.split("\n"), start=1):
        if header := _HEADER.match(words):
            table = tuple(_STEP.findall(header[2]))
            if header[1] == "[[":
                number = counts[table] = counts.get(table, -1) + 1
                table = (*table, number)
            yield table, line
        elif key := _KEY.match(words):
            yield (*table, *_STEP.findall(key[1])), line


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            data = stream.read(_LARGEST + 1)
    except FileNotFoundError:
        raise ConfigError(_told(path), "no such file: check the path") from None
    except OSError as error:
        raise ConfigError(_told(path), f"cannot be read: {error.strerror or error}") from None
    except ValueError:
        raise ConfigError(_told(path), "is no name of a file") from None
    if len(data) > _LARGEST:
        raise ConfigError(_told(path), "is too long for a file of settings")
    return data


def _told(path: Path) -> str:
    """The path as the user would write it: below the working directory or a little above it, else in full."""
    try:
        near = os.path.relpath(path)
    except ValueError:  # on another drive
        return path.as_posix()
    return Path(near).as_posix() if not near.startswith(os.path.join("..", "..", "..")) else path.as_posix()  # noqa: PTH118
