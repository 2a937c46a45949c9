"""docs/json.md has every field of the report, with its type. FACTCHECK_REWRITE=1 writes the tables anew."""

import json
import re
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from shown import ROOT, shown

from factcheck.claims import ClaimBase
from factcheck.schemas import descriptions, schemas

PAGE = ROOT / "docs" / "json.md"
SCHEMA = json.loads(dict(schemas())["report.schema.json"])
CLAIM = ClaimBase.__name__
TYPES = {name: one["properties"] for name, one in SCHEMA["$defs"].items() if "properties" in one}
FIELDS = {
    "Report": SCHEMA["properties"],
    **TYPES,
    CLAIM: {name: TYPES["Breakdown"][name] for name in ("kind", *ClaimBase.types())},
}
SHOWN = re.findall(r"<!-- fields: (\w+) -->", PAGE.read_text(encoding="utf-8"))
TOLD = descriptions() | {(CLAIM, "kind"): "Which kind of claim it is: “breakdown”, “weekday”."}


def kind(described: dict[str, Any]) -> str:
    """The type of a field, in a word or two, linked where the page tells more of it."""
    match described:
        case {"$ref": where}:
            name = where.rpartition("/")[2]
            if name in SHOWN:
                return f"[{name}](#{name.lower()})"
            return "string" if "enum" in SCHEMA["$defs"][name] else "place"
        case {"discriminator": _}:
            return "[Claim](#claim)"
        case {"anyOf": options}:
            return " or ".join(map(kind, options))
        case {"items": items}:
            return f"list of {kind(items)}"
        case {"prefixItems": _}:
            return "list"
    return str(described["type"])


@pytest.mark.parametrize("name", SHOWN)
def test_every_field_is_told(name: str) -> None:
    rows = "".join(f"| `{field}` | {kind(one)} | {TOLD[name, field]} |\n" for field, one in FIELDS[name].items())
    table = f"\n| field | type | what it is |\n|---|---|---|\n{rows}\n"
    shown(PAGE, f"<!-- fields: {name} -->\n", table, f"<!-- end of {name} -->\n")


def test_every_type_of_the_report_is_told_but_those_of_claims() -> None:
    def below(described: Any) -> set[str]:
        if isinstance(described, list):
            return set().union(*map(below, described))
        if not isinstance(described, dict) or "discriminator" in described:
            return set()
        own = {described["$ref"].rpartition("/")[2]} if "$ref" in described else set()
        deeper = set().union(*(below(TYPES.get(name, {})) for name in own))
        return own.union(deeper, *map(below, described.values()))

    assert below(SCHEMA["properties"]) - {"Verdict"} == set(SHOWN) - {"Report", CLAIM}


def test_the_example_is_valid() -> None:
    (example,) = re.findall(r"```json\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    Draft202012Validator(SCHEMA).validate(json.loads(example))
