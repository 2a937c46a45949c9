"""The schemas in the repository are those of the types."""

import json
from pathlib import Path

import pytest
from fakes import sum_checker
from jsonschema import Draft202012Validator

from factcheck.drafts import parse_draft
from factcheck.schemas import SCHEMAS, schemas, write

FOLDER = Path(__file__).parent.parent / "schemas"


@pytest.mark.parametrize(("name", "text"), list(schemas()))
def test_a_schema_is_up_to_date(name: str, text: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == text, "run `make schemas`"


@pytest.mark.parametrize("text", dict(schemas()).values(), ids=dict(schemas()))
def test_a_schema_is_valid(text: str) -> None:
    schema = json.loads(text)
    Draft202012Validator.check_schema(schema)
    assert schema["title"]


@pytest.mark.parametrize("name", [name for name, *_ in SCHEMAS])
def test_a_schema_tells_what_fields_are(name: str) -> None:
    schema = json.loads(dict(schemas())[f"{name}.schema.json"])
    assert schema["$defs"]["Span"]["properties"]["column"]["description"] == "From 1, in code points."


def test_the_folder_holds_these_schemas_and_no_others() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(dict(schemas()))


def test_what_extract_writes_fits_the_schema_of_claims() -> None:
    validator = Draft202012Validator(json.loads(dict(schemas())["claims.schema.json"]))
    line = json.loads(sum_checker().read(parse_draft("9 = 4 + 3 UNREADABLE", path="sums.txt")).to_line())
    validator.validate(line)
    line["claims"][0]["total"]["surplus"] = 1
    assert not validator.is_valid(line)


def test_schemas_are_written_into_a_new_folder(tmp_path: Path) -> None:
    write(tmp_path / "new")
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == sorted(dict(schemas()))
