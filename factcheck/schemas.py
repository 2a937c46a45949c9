"""Writes the JSON Schemas of what goes in and out, from the types themselves: `python -m factcheck.schemas FOLDER`.

A developer's command. The types' docstrings become the descriptions, those under their fields too.
"""

from __future__ import annotations

import ast
import copy
import inspect
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

import factcheck.claims as claims
import factcheck.extraction.claimset as claimset
import factcheck.findings.report as report
import factcheck.findings.verdict as verdict
from factcheck.claims.kinds import Claim
from factcheck.extraction.lock import PLACES
from factcheck.extraction.model.asked import answer_schema
from factcheck.settings.schema import config_schema

SCHEMAS: tuple[tuple[str, type[Any], Literal["validation", "serialization"], str], ...] = (
    ("report", report.Report, "serialization", "A report of factcheck, as --format json writes it"),
    (
        "claims",
        claimset.ClaimSet,
        "validation",
        "A line of a claims file, as factcheck extract writes it",
    ),
)
"""Name of the file, the type, the side of it that is described, and a title."""


def schemas() -> Iterator[tuple[str, str]]:
    """Each schema as (file name, text of the file)."""
    told = descriptions()
    for name, described, mode, title in SCHEMAS:
        adapter = TypeAdapter(described)
        adapter.rebuild(_types_namespace={"Claim": Claim})
        schema = adapter.json_schema(mode=mode)
        for definition in (schema, *schema.get("$defs", {}).values()):
            _describe(definition, told)
            if mode == "serialization" and "properties" in definition:
                definition["required"] = list(definition["properties"])
        yield f"{name}.schema.json", _written(schema, title)
        if name == "claims":
            yield (
                "lock.schema.json",
                _written(_lock_schema(schema), "The locked claims of one draft, in .factcheck/claims"),
            )
    yield "answer.schema.json", _written(answer_schema(), "What a model answers when it is asked to read a draft")
    yield "config.schema.json", _written(config_schema(), "A configuration file of factcheck")


def _lock_schema(claims_schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a line of claims, with the places of a lock for its spans and without what a lock leaves out."""
    schema = copy.deepcopy(claims_schema)
    for definition in schema["$defs"].values():
        if definition.get("properties", {}).pop("span", None) is not None:
            definition["properties"] |= PLACES
            definition["required"].remove("span")
    for name in ("path", "incomplete", "usage"):
        del schema["properties"][name]
    for unused in ("Span", "Incomplete", "Usage"):
        del schema["$defs"][unused]
    schema["properties"]["seal"] = {
        "type": "string",
        "pattern": "^[0-9a-f]{16}$",
        "description": "A digest of the rest: a lock that was changed otherwise than by extract --lock is refused.",
    }
    schema["required"] = list(schema["properties"])
    return schema


def _written(schema: dict[str, Any], title: str) -> str:
    whole = {"$schema": GenerateJsonSchema.schema_dialect, **schema, "title": title}
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def write(folder: Path) -> None:
    """Writes every schema into a folder, which is made where it does not exist."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schemas():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def _describe(definition: dict[str, Any], told: dict[tuple[str, str], str]) -> None:
    for field, described in definition.get("properties", {}).items():
        description = told.get((definition.get("title", ""), field))
        described.pop("title", None)
        if description:
            described["description"] = description


def descriptions() -> dict[tuple[str, str], str]:
    """(name of a type, field) to the docstring under the field, inherited ones included."""
    found: dict[tuple[str, str], str] = {}
    for module in (claims, claimset, report, verdict):
        for name in {*dir(module), *getattr(module, "__all__", ())}:
            described = getattr(module, name)
            for base in reversed(getattr(described, "__mro__", ())):
                if base.__module__.startswith("factcheck."):
                    found.update({(name, field): _in_json(text) for field, text in _under_fields(base)})
    return found


def _in_json(text: str) -> str:
    """A docstring in the words of JSON."""
    return re.sub(r"\bNone\b", "null", " ".join(text.split()))


def _under_fields(described: type[Any]) -> Iterator[tuple[str, str]]:
    body = ast.parse(inspect.getsource(described)).body[0]
    assert isinstance(body, ast.ClassDef)
    for field, text in zip(body.body, body.body[1:], strict=False):
        match field, text:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(words))):
                yield name, inspect.cleandoc(words)


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "schemas"))
