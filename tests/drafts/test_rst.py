"""reStructuredText: its blocks, its tables, every character at its place, and nothing from elsewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.drafts import Draft, parse_draft
from factcheck.drafts.assembly import FILL
from factcheck.errors import DraftError

pytest.importorskip("docutils")

CASES = yaml.safe_load((Path(__file__).parent / "rst_cases.yaml").read_text("utf-8"))

GRID = """\
+----------+--------+------+
| Quay     | Boats  | Oars |
|          | in all |      |
+==========+========+======+
| North    | 12     | 24   |
| and east |        |      |
+----------+--------+------+
| South    | 4               |
+----------+--------+------+
"""
RULED = "=====  =====\nQuay   Boats\n=====  =====\nNorth  12\nNorth  4\n=====  =====\n"
LISTED = ".. list-table:: Night\n   :header-rows: 1\n\n   * - Quay\n     - Boats\n   * - North\n     - 12\n"
COMMAS = '.. csv-table:: Night\n   :header: "Quay","Boats"\n\n   "North, east",12\n   South,4\n'


def read(text: str) -> Draft:
    return parse_draft(text, suffix=".rst")


@pytest.mark.parametrize(("source", "blocks"), [(case["source"], case["blocks"]) for case in CASES])
def test_a_document_gives_these_blocks(source: str, blocks: list[str]) -> None:
    draft = read(source)
    sections = [f" [{' > '.join(block.section)}]" if block.section else "" for block in draft.blocks]
    told = [
        f"{block.kind}{section}: {draft.text(block)}" for block, section in zip(draft.blocks, sections, strict=True)
    ]
    assert told == blocks


def test_lists_and_headings_have_levels() -> None:
    draft = read("Top\n===\n\nSub\n---\n\n- a\n\n  1. b\n\n- c\n\n* d\n")
    assert [(draft.text(block), block.level, block.group) for block in draft.blocks] == [
        ("Top", 1, -1),
        ("Sub", 2, -1),
        ("a", 1, 0),
        ("b", 2, 1),
        ("c", 1, 0),
        ("d", 1, 2),
    ]


@pytest.mark.parametrize(
    ("source", "cells"),
    [
        (RULED, ["Quay", "Boats", "North", "12 North/Boats", "North", "4 North/Boats"]),
        (LISTED, ["Quay", "Boats", "North", "12 North/Boats"]),
        (COMMAS, ["Quay", "Boats", "North, east", "12 North, east/Boats", "South", "4 South/Boats"]),
    ],
    ids=["ruled", "listed", "commas"],
)
def test_cells_know_their_row_and_column(source: str, cells: list[str]) -> None:
    draft = read(source)
    told = [(draft.text(block), block.cell) for block in draft.blocks if block.cell]
    assert [
        f"{text} {cell.row_header}/{cell.column_header}" if cell.row_header else text for text, cell in told
    ] == cells
    assert [cell.header for _, cell in told][:3] == [True, True, False]


def test_a_header_that_is_broken_into_lines_is_known_to_its_cells() -> None:
    draft = read(GRID.replace("| South    | 4               |", "| South    | 4      | 8    |"))
    cells = {draft.text(block): block.cell for block in draft.blocks if block.cell}
    assert list(cells) == ["Quay", "Oars", "12", "24", "South", "4", "8"]
    assert cells["12"] is not None
    assert (cells["12"].row_header, cells["12"].column_header) == ("North and east", "Boats in all")


def test_a_table_whose_figures_cannot_be_placed_in_order_is_left_out_as_a_whole() -> None:
    broken = GRID.replace("| and east |        |", "| and east | or 13  |").replace(
        "4               |", "4      | 8    |"
    )
    assert [draft.text(block) for draft in [read(f"One.\n\n{broken}\nTwo.\n")] for block in draft.blocks] == [
        "One.",
        "Two.",
    ]


def test_a_cell_over_several_columns_keeps_those_of_the_others() -> None:
    wide = "+---+---+---+\n| a | b | c |\n+===+===+===+\n| 1     | 2 |\n+---+---+---+\n"
    cells = [(block.cell.column, block.cell.column_header) for block in read(wide).blocks if block.cell]
    assert cells == [(0, ""), (1, ""), (2, ""), (0, "a"), (2, "c")]


def test_comments_are_known_and_none_in_code() -> None:
    draft = read("One.\n\n.. factcheck-disable ARI: a\n   reason\n\nTwo::\n\n  .. factcheck-disable CAL: code\n")
    assert [draft.source[start:end] for start, end in draft.comments] == [".. factcheck-disable ARI: a\n   reason"]


@pytest.mark.parametrize(
    "directive",
    [
        ".. include:: {secret}",
        ".. raw:: html\n   :file: {secret}",
        ".. csv-table::\n   :file: {secret}",
        ".. literalinclude:: {secret}",
    ],
)
def test_no_other_file_is_read(directive: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("Nine boats.", "utf-8")
    assert "boats" not in read(directive.format(secret=secret)).prose


def test_a_role_of_one_draft_is_none_of_the_next() -> None:
    text = "The :quay:`nine` boats.\n"
    alone = read(text).prose
    read(f".. role:: quay\n\n.. default-role:: quay\n\n{text}")
    assert read(text).prose == alone == f"The {FILL} boats."


def test_no_settings_are_read_from_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "docutils.conf").write_text("[general]\nhalt_level: 1\ntab_width: 2\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert read("Nine\n====\n\nBoats.\n").prose == "Nine\nBoats."


def test_a_line_that_docutils_cannot_take_is_told() -> None:
    with pytest.raises(DraftError, match=r"^<text>:3: the line holds more than 10,000 characters: break it$"):
        read("One.\n\n" + "x" * 10_001)


MARKUP = """
a 12 é — 😀 e\u0301 שלום “ \u00a0 \u3000 * ** ` `` | __ `a`_ [1]_ :sup:`2` :ref:`x` .. |a| :: -- === --- ==== | - 1. #.
>>> \\ \\* :date: http://x.y/z <u@v.w> \x00 \x0c \x0b \x85 \u2028 \ufeff \ufffc \ud800
""".split()
DIRECTIVES = [
    f"\n.. {name}:: "
    for name in "note image figure table list-table csv-table code raw include role topic epigraph date contents "
    "header class replace sectnum meta parsed-literal math sidebar rubric admonition default-role unicode".split()
]
BREAKS = [" ", "  ", "\t", "\n", "\n\n", "\n   ", "\n\n   ", "\r\n", "\r", "\n- ", "\n=====\n", "\n-----\n"]
anything = (
    st.lists(st.sampled_from([*MARKUP, *DIRECTIVES, *BREAKS, *BREAKS, f"\n{GRID}\n", f"\n{RULED}\n"]), max_size=40).map(
        "".join
    )
    | st.text()
)


@settings(max_examples=300, deadline=None)
@given(text=anything)
def test_every_character_is_at_its_place_whatever_the_text(text: str) -> None:
    draft = read(text)
    separators = {block.start - 1 for block in draft.blocks[1:]}
    for start, end, source_start, source_end in draft.map.slices():
        prose, source = draft.prose[start:end], draft.source[source_start:source_end]
        if start in separators:
            assert (prose, source) == ("\n", "")
        elif len(prose) == len(source):
            assert prose == re.sub(r"[\r\n]", " ", source) or (prose == " " and source.isspace())
        else:
            assert prose in (FILL, " ")
    for block in draft.blocks:
        assert draft.text(block) == draft.text(block).strip() != ""
