"""What holds for one run: flags over the environment, over the file, over the defaults."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.config import ModelSettings, Prices
from factcheck.errors import UsageError
from factcheck.hints import ALIKE, meant
from factcheck.settings.file import ConfigFile, find, read
from factcheck.settings.kinds import Kind
from factcheck.settings.table import SETTINGS, Setting

if TYPE_CHECKING:
    from factcheck.atlas.gazetteer import GazetteerFile

CONFIG_VARIABLE = "FACTCHECK_CONFIG"
"""Names the configuration file, as --config does."""

_OTHERS = frozenset({"FACTCHECK_REWRITE", "FACTCHECK_RECORD", "FACTCHECK_INDEX"})
"""Variables that speak to the program's own tests."""

FLAG, ENVIRONMENT, FILE, DEFAULT = range(4)
"""Where a value may come from, strongest first."""


class Value(NamedTuple):
    """What is set, and by what."""

    value: Any
    rank: int
    origin: str
    """For people: "default", "flag --fail-on", "environment FACTCHECK_JOBS", "factcheck.toml:3"."""


class Settings:
    """All settings of a run."""

    def __init__(self, values: Mapping[str, Value], file: ConfigFile | None) -> None:
        self._values = values
        self.file = file

    def __getitem__(self, key: str) -> Any:
        return self._values[key].value

    def value(self, key: str) -> Value:
        """What is set, and by what."""
        return self._values[key]

    def typed(self, key: str) -> bool:
        """Whether a value was given on the command line."""
        return self._values[key].rank == FLAG

    def told(self, key: str) -> str:
        """The origin as the beginning of a message about a value, empty where the user sees it: on the command line."""
        value = self._values[key]
        return f"{value.origin}: " if value.rank in (ENVIRONMENT, FILE) else ""

    def placed(self, key: str, path: str) -> str:
        """A path in a value as it is seen from the working directory: one from a file starts in the file's folder."""
        if self.file is None or self._values[key].rank != FILE:
            return path
        return os.path.relpath(self.file.folder / path)

    @property
    def reader(self) -> str | None:
        """Who is to read: phrasebook, model or both; None leaves it to what is at hand.

        `offline` and `reader` speak of the same thing: the one from the stronger source counts. Raises UsageError
        where both come from the same and contradict each other.
        """
        offline, reader = self._values["offline"], self._values["reader"]
        if not offline.value:
            asked: str | None = reader.value
            return asked
        if reader.value in (None, "phrasebook") or offline.rank < reader.rank:
            return "phrasebook"
        if offline.rank == reader.rank:
            raise UsageError(f"offline and reader = {reader.value} contradict each other ({reader.origin}): drop one")
        return str(reader.value)

    @property
    def gazetteers(self) -> tuple[GazetteerFile, ...]:
        """The user's files of places. Raises GazetteerError for one that cannot be read."""
        if not self["atlas.gazetteers"]:
            return ()
        from factcheck.atlas.gazetteer import GazetteerFile

        return tuple(GazetteerFile.at(self.placed("atlas.gazetteers", path)) for path in self["atlas.gazetteers"])

    @property
    def root(self) -> Path:
        """The folder that the run's own files lie in, in .factcheck: that of the configuration, or of the repository.

        Without either it is the working directory.
        """
        if self.file is not None:
            return self.file.folder
        here = Path.cwd()
        return next((place for place in (here, *here.parents) if (place / ".git").exists()), here)

    @property
    def names_a_model(self) -> bool:
        """Whether the configuration file has a model read the drafts of this folder, whoever reads them in this run."""
        told = self.file.values if self.file else {}
        return told.get("reader") in ("model", "both") or "model.name" in told or "model.base-url" in told

    @property
    def model(self) -> ModelSettings:
        """The table [model]."""
        given = {
            setting.parameter.removeprefix("model_"): self[setting.key]
            for setting in SETTINGS
            if setting.key.startswith("model.") and "prices" not in setting.key
        }
        return ModelSettings(**given, prices=self._prices())

    def _prices(self) -> Prices | None:
        price = self["model.prices.input"]
        if price is None:
            return None
        cached = self["model.prices.cached-input"]
        return Prices(
            price, self["model.prices.output"], price if cached is None else cached, self["model.prices.currency"]
        )


def resolve(given: Mapping[str, Any], environment: Mapping[str, str], folder: Path) -> Settings:
    """The settings of a run in a folder.

    `given` holds the flags by their parameters, None for those not given, and --config under "config".
    Raises ConfigError for a bad file, and UsageError for a bad value in the environment.
    """
    named = given.get("config") or environment.get(CONFIG_VARIABLE)
    path = folder / named if named else find(folder)
    file = read(path) if path else None
    return Settings({setting.key: _value(setting, given, environment, file) for setting in SETTINGS}, file)


def unheard(environment: Mapping[str, str]) -> Iterator[str]:
    """A line for each variable that looks like a setting and is none, and so changes nothing."""
    known = {CONFIG_VARIABLE, *(variable for setting in SETTINGS for variable in setting.variables)}
    for name in sorted(environment):
        if name.startswith("FACTCHECK_") and environment[name] and name not in known | _OTHERS:
            near = meant(name, known, ALIKE)
            hint = f"; did you mean {near}?" if near else ""
            yield f"the environment variable {name} is no setting and changes nothing{hint}"


def _value(
    setting: Setting, given: Mapping[str, Any], environment: Mapping[str, str], file: ConfigFile | None
) -> Value:
    flag = given.get(setting.parameter)
    if flag is not None:
        return Value(flag, FLAG, f"flag {setting.flag}")
    for variable in setting.variables:
        if words := environment.get(variable):
            return Value(_read(setting.kind, variable, words), ENVIRONMENT, f"environment {variable}")
    if file and setting.key in file.values:
        line = file.lines[setting.key]
        return Value(file.values[setting.key], FILE, file.path if line is None else f"{file.path}:{line}")
    return Value(setting.default, DEFAULT, "default")


def _read(kind: Kind, variable: str, words: str) -> Any:
    try:
        return kind.read(words)
    except ValueError:
        raise UsageError(f"the environment variable {variable} must be {kind.asked(words)}") from None
