"""What the docs say of settings and suppressions is what the program does. FACTCHECK_REWRITE=1 writes tables anew."""

import json
import os
import re
import tomllib
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from factcheck.gate.allow import Allowed
from factcheck.gate.suppressions import parse
from factcheck.settings.file import read
from factcheck.settings.perfile import PerDraft
from factcheck.settings.resolve import resolve
from factcheck.settings.schema import config_schema
from factcheck.settings.table import ENTRIES, SETTINGS, Setting

ROOT = Path(__file__).parent.parent.parent
DOCS = ROOT / "docs"
CONFIG = DOCS / "config.md"
EXAMPLE = CONFIG.read_text(encoding="utf-8").split("<!-- example: factcheck.toml -->\n```toml\n")[1].split("```")[0]


def test_the_example_is_valid_and_whole(tmp_path: Path) -> None:
    path = tmp_path / "factcheck.toml"
    path.write_text(EXAMPLE, encoding="utf-8")
    (tmp_path / "places").mkdir()
    for name in ("serial.csv", "wards.json"):
        (tmp_path / "places" / name).write_text("")
    file = read(path)
    missing = {one.key for one in SETTINGS} - file.values.keys()
    assert missing == {"select", "as-of"}, "two that a file for all drafts seldom has"
    assert len(file.allow) == len(file.per_file) == 2
    Allowed(file, date(2026, 3, 10))
    PerDraft(resolve({}, {}, tmp_path))
    Draft202012Validator(config_schema()).validate(
        json.loads(json.dumps(tomllib.loads(EXAMPLE), default=date.isoformat))
    )
    assert (ROOT / EXAMPLE.split("#:schema ")[1].split("\n")[0]).is_file()


def test_the_table_of_settings_is_that_of_the_program() -> None:
    rows = []
    for one in SETTINGS:
        flag = f"`{one.flags[0]}`" if one.flags else ""
        variables = ", ".join(f"`{name}`" for name in one.variables)
        rows.append(f"| `{one.key}` | {one.told} | {one.kind.wanted} | {_default(one)} | {flag} | {variables} |")
    head = "| key | what it does | value | default | flag | environment |\n|---|---|---|---|---|---|\n"
    _shown("settings", head, rows)


@pytest.mark.parametrize("name", ENTRIES)
def test_the_tables_of_entries_are_those_of_the_program(name: str) -> None:
    settings, needed = ENTRIES[name]
    rows = [
        f"| `{one.key}` | {one.told} | {one.kind.wanted} | {'yes' if one.key in needed else 'no'} |" for one in settings
    ]
    _shown(name, "| key | what it is | value | needed |\n|---|---|---|---|\n", rows)


def test_every_comment_in_the_docs_can_be_followed() -> None:
    text = (DOCS / "suppressions.md").read_text(encoding="utf-8")
    found = [parse(words) for words in re.findall(r"<!--(.*?)-->", text.replace("CODES", "ARI"))]
    comments = [comment for comment in found if comment]
    assert {comment.instruction for comment in comments} == {"disable", "enable", "disable-file", "disable-next-block"}
    assert [comment.fault for comment in comments if comment.fault] == []


def _default(one: Setting) -> str:
    return "" if one.default in (None, ()) else f"`{one.kind.shown(one.default)}`"


def _shown(name: str, head: str, rows: Iterable[str]) -> None:
    text = CONFIG.read_text(encoding="utf-8")
    before, rest = text.split(f"<!-- {name} -->\n")
    table, after = rest.split(f"<!-- end of {name} -->\n")
    body = f"\n{head}" + "\n".join(rows) + "\n\n"
    if os.environ.get("FACTCHECK_REWRITE"):
        CONFIG.write_text(
            f"{before}<!-- {name} -->\n{body}<!-- end of {name} -->\n{after}", encoding="utf-8", newline="\n"
        )
    else:
        assert table == body
