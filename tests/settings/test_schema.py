"""The schema of the configuration file says what the reader of the file takes."""

import datetime
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from factcheck.errors import ConfigError
from factcheck.settings.file import read
from factcheck.settings.schema import config_schema

VALIDATOR = Draft202012Validator(config_schema())


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("", True),
        ('select = "ARI"\n[model]\ntimeout = 2.5\nprices = { input = "1.5", output = 2 }\n', True),
        ('select = []\nas-of = "2026-10-24"\n[model]\nprices = { currency = "EUR" }\n', True),
        ("as-of = 2026-10-24\n", True),
        ("[[per-file]]\npaths = 'a'\n[[allow]]\ncode = 'ARI'\npath = 'a'\nreason = 'So.'\n", True),
        ("[[allow]]\ncode = 'ARI'\nreason = 'So.'\n", False),
        ("[[per-file]]\nignore = 'a'\n", False),
        ("surplus = 1\n", False),
        ("[model]\nsurplus = 1\n", False),
        ("[model]\njobs = 0\n", False),
        ("[model]\ntimeout = 0\n", False),
        ("[model]\nprices = { input = 1 }\n", False),
        ("[model]\nbase-url = 'here'\n", False),
        ("offline = 'yes'\n", False),
        ("reader = 'all'\n", False),
        ("ignore = ['']\n", False),
    ],
)
def test_both_take_the_same(tmp_path: Path, text: str, fits: bool) -> None:
    path = tmp_path / "factcheck.toml"
    path.write_text(text)
    assert VALIDATOR.is_valid(_json(tomllib.loads(text))) == fits
    try:
        read(path)
    except ConfigError:
        assert not fits
    else:
        assert fits


def _json(data: dict[str, Any]) -> Any:
    return json.loads(json.dumps(data, default=datetime.date.isoformat))
