"""Fields of a header become blocks with exact places; a broken header is one clear line."""

from __future__ import annotations

import pytest

from factcheck.drafts import BlockKind, Draft, parse_draft
from factcheck.errors import DraftError


def _fields(draft: Draft) -> dict[str, str]:
    return {block.name: draft.text(block) for block in draft.blocks if block.kind is BlockKind.FIELD}


YAML = """---
Title: "Eight \\u2014 not \\"12\\""
tags: [4, 5]
summary: >
  Eight fell
  in the north.
# a comment
description: |
    One.
    Two.

date: 2026-10-24
author: {title: not this, name: A}
dek: it goes
  on here
lead: 'it''s'
---
Body.
"""

TOML = """+++
title = "Eight \\u2014 not 12" # of all
date = 2026-10-24T10:00:00Z
tags = ["a",
  "title = 'no'"]
summary = '''
Eight fell
in the north.'''
dek = \"\"\"Four \\
  flew.\"\"\"
[params]
description = "not this"
+++
Body.
"""


def test_yaml_fields_are_read_in_every_style() -> None:
    draft = parse_draft(YAML, suffix=".md")
    assert _fields(draft) == {
        "title": 'Eight — not "12"',
        "summary": "Eight fell in the north.",
        "description": "One. Two.",
        "date": "2026-10-24",
        "dek": "it goes on here",
        "lead": "it's",
    }
    assert draft.text(draft.blocks[-1]) == "Body."


def test_toml_fields_of_the_top_table_are_read() -> None:
    assert _fields(parse_draft(TOML, suffix=".md")) == {
        "title": "Eight — not 12",
        "date": "2026-10-24T10:00:00Z",
        "summary": "Eight fell in the north.",
        "dek": "Four flew.",
    }


@pytest.mark.parametrize(
    "source", [YAML, TOML, YAML.replace("\n", "\r\n"), TOML.replace("\n", "\r\n"), "\ufeff" + YAML]
)
def test_words_of_a_field_map_to_their_place(source: str) -> None:
    draft = parse_draft(source, suffix=".md")
    for word in ("Eight", "2026-10-24", "north", "Body"):
        at = draft.prose.rindex(word)
        assert draft.source[slice(*draft.source_range(at, at + len(word)))] == word


def test_an_escape_maps_to_its_source() -> None:
    draft = parse_draft(YAML, suffix=".md")
    at = draft.prose.index("—")
    assert draft.source[slice(*draft.source_range(at, at + 1))] == "\\u2014"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_headline_with_a_colon_needs_no_quotes(end: str) -> None:
    header = "---\ntitle: Wind: a night in 12 figures: part one\nsummary: 'Eight: fell'\ndate: 2026-06-19\n---\nBody.\n"
    draft = parse_draft(header.replace("\n", end), suffix=".md")
    title = "Wind: a night in 12 figures: part one"
    assert _fields(draft) == {"title": title, "summary": "Eight: fell", "date": "2026-06-19"}
    at = draft.prose.index("12 figures")
    assert draft.source[slice(*draft.source_range(at, at + 10))] == "12 figures"


@pytest.mark.parametrize(
    ("source", "line", "word"),
    [
        ("---\ntitle: a\nsummary: 'b' c\n---\n", 3, "YAML"),
        ("---\ntitle: [a\n---\n", 3, "YAML"),
        ("---\r\ntitle: a\r\nsummary: 'b' c\r\n---\r\n", 3, "YAML"),
        ("---\ntitle: a\n\nBody.\n", 1, "does not end"),
        ("+++\ntitle = a\n+++\n", 2, "TOML"),
        ("---\ntitle: " + "[" * 5000 + "\n---\n", 1, "nested"),
        ("---\ntitle: \x01\n---\n", 1, "character"),
        ("+++\nweight = " + "9" * 5000 + "\n+++\n", 1, "too long"),
    ],
)
def test_broken_front_matter_is_one_line_with_file_and_line(source: str, line: int, word: str) -> None:
    with pytest.raises(DraftError) as caught:
        parse_draft(source, path="posts/a.md")
    message = str(caught.value)
    assert message.startswith(f"posts/a.md:{line}: ")
    assert word in message
    assert "\n" not in message


@pytest.mark.parametrize("source", ["---\nA rule, then copy.\n---\n", "---\n- a\n---\n", "---\nEight: fell\n\nmore\n"])
def test_a_rule_at_the_top_is_no_front_matter(source: str) -> None:
    assert not _fields(parse_draft(source, suffix=".md"))
    assert parse_draft(source, suffix=".md").prose


def test_a_field_without_a_value_makes_no_block() -> None:
    assert parse_draft("---\ntitle:\nsummary: ''\n---\n", suffix=".md").blocks == ()
