"""Claims survive being written and read again; what is no claims file is refused with its line."""

import json

import pytest
from fakes import sum_checker

from factcheck.drafts import parse_draft
from factcheck.errors import ClaimsError
from factcheck.extraction.claimset import parse_claims

LINE = sum_checker().read(parse_draft("Sums — 日本\n\n9 = 4 + 3 UNREADABLE", path="sums.txt")).to_line()


def test_a_set_is_one_line_of_json_with_these_keys() -> None:
    assert LINE.count("\n") == 1
    assert LINE.endswith("\n")
    keys = ["schema_version", "path", "sha256", "readers", "claims", "rejected", "incomplete", "usage"]
    assert list(json.loads(LINE)) == keys


def test_what_was_written_is_read_again() -> None:
    once, again = parse_claims(LINE + "\n" + LINE, "claims.jsonl")
    assert once == again
    assert once.to_line() == LINE
    assert once.claims
    assert once.incomplete


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "claims.jsonl: holds no claims"),
        ("no json", "claims.jsonl:1: is no JSON"),
        (LINE + "{", "claims.jsonl:2: is no JSON"),
        ("[]", "claims.jsonl:1: is no claims line"),
        (LINE.replace('"schema_version":"1"', '"schema_version":"9"'), "claims.jsonl:1: .*schema_version"),
        (LINE.replace('"total"', '"sum"'), "claims.jsonl:1: .*claims.0.breakdown"),
        (LINE.replace('"kind":"breakdown"', '"kind":"rumour"'), "claims.jsonl:1: .*claims.0"),
        (LINE.replace('"path"', '"surplus":1,"path"'), "claims.jsonl:1: .*surplus"),
    ],
)
def test_what_is_no_claims_file_is_refused_with_its_line(text: str, told: str) -> None:
    with pytest.raises(ClaimsError, match=told) as caught:
        parse_claims(text, "claims.jsonl")
    assert "\n" not in str(caught.value)
