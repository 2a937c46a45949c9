"""The JSON Schema of the configuration file, from the table of settings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from factcheck.settings.table import ENTRIES, SETTINGS, Setting


def config_schema() -> dict[str, Any]:
    """What factcheck.toml, or the table [tool.factcheck] of pyproject.toml, may hold."""
    schema = _table(())
    for setting in SETTINGS:
        *tables, name = setting.key.split(".")
        place = schema
        for table in tables:
            place = place["properties"].setdefault(table, _table(()))
        place["properties"][name] = _described(setting)
    prices = schema["properties"]["model"]["properties"]["prices"]
    prices["dependentRequired"] = {"input": ["output"], "output": ["input"], "cached-input": ["input", "output"]}
    for name, (settings, needed) in ENTRIES.items():
        entry = _table(settings)
        entry["required"] = list(needed)
        if name == "allow":
            entry["anyOf"] = [{"required": ["quote"]}, {"required": ["path"]}]
        schema["properties"][name] = {"type": "array", "items": entry}
    return schema


def _table(settings: Iterable[Setting]) -> dict[str, Any]:
    described = {setting.key: _described(setting) for setting in settings}
    return {"type": "object", "properties": described, "additionalProperties": False}


def _described(setting: Setting) -> dict[str, Any]:
    default = {} if setting.default in (None, ()) else {"default": setting.default}
    return {**setting.kind.schema(), "description": setting.told, **default}
