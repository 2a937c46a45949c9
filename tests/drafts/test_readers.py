"""Each construct of each format gives the blocks that its case file lists."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from factcheck.drafts import Block, BlockKind, Draft, parse_draft

_HERE = Path(__file__).parent


def _cases(name: str, suffix: str) -> list[object]:
    cases = yaml.safe_load((_HERE / name).read_text("utf-8"))
    return [pytest.param(suffix, case["source"], case["blocks"], id=f"{suffix} {case['name']}") for case in cases]


def _told(draft: Draft, block: Block) -> str:
    section = f" [{' > '.join(block.section)}]" if block.section else ""
    return f"{block.kind}{section}: {draft.text(block)}"


@pytest.mark.parametrize(
    ("suffix", "source", "blocks"), [*_cases("markdown_cases.yaml", ".md"), *_cases("plain_cases.yaml", ".txt")]
)
def test_a_document_gives_these_blocks(suffix: str, source: str, blocks: list[str]) -> None:
    draft = parse_draft(source, suffix=suffix)
    assert [_told(draft, block) for block in draft.blocks] == blocks


def test_lists_have_groups_and_levels() -> None:
    draft = parse_draft("- a\n- b\n  - c\n\n1. d\n", suffix=".md")
    assert [(draft.text(block), block.group, block.level) for block in draft.blocks] == [
        ("a", 0, 1),
        ("b", 0, 1),
        ("c", 1, 2),
        ("d", 2, 1),
    ]


def test_plain_lists_have_groups_and_levels() -> None:
    draft = parse_draft("Toll\n\n- a\n\n- b\n  * c\n\nNext:\n\n- d\n", suffix=".txt")
    items = [block for block in draft.blocks if block.kind is BlockKind.ITEM]
    assert [(draft.text(item), item.group, item.level) for item in items] == [
        ("a", 0, 1),
        ("b", 0, 1),
        ("c", 1, 2),
        ("d", 2, 1),
    ]


@pytest.mark.parametrize(
    ("suffix", "source"),
    [
        (".md", "| Region | Shot | Lost |\n|---|--:|--:|\n| Kursk | 8 | |\n| | 4 | **2** |\n"),
        (
            ".md",
            "<table>\n<tr><th>Region<th>Shot<th>Lost</tr>\n\n<tr><td>Kursk<td>8<td></tr>\n"
            "<tr><td><td>4<td><b>2</b></tr></table>\n",
        ),
        (".txt", "Toll\n\nRegion\tShot\tLost\nKursk\t8\t0\nPskov\t4\t2\n"),
    ],
)
def test_cells_know_their_row_and_column(suffix: str, source: str) -> None:
    draft = parse_draft(source, suffix=suffix)
    cells = {draft.text(block): block.cell for block in draft.blocks if block.cell}
    assert cells["Shot"] is not None
    assert (cells["Shot"].header, cells["Shot"].row, cells["Shot"].column) == (True, 0, 1)
    assert cells["8"] is not None
    assert (cells["8"].row_header, cells["8"].column_header, cells["8"].row) == ("Kursk", "Shot", 1)
    assert cells["2"] is not None
    assert (cells["2"].row, cells["2"].column, cells["2"].column_header, cells["2"].table) == (2, 2, "Lost", 0)


def test_empty_cells_make_no_block() -> None:
    draft = parse_draft("| a | b |\n|---|---|\n| | 1 |\n", suffix=".md")
    assert [draft.text(block) for block in draft.blocks] == ["a", "b", "1"]


def test_a_break_maps_to_the_line_end_with_the_indent_and_marks_after_it() -> None:
    draft = parse_draft("> one\n>   two\n", suffix=".md")
    space = draft.prose.index(" ")
    start, end = draft.source_range(space, space + 1)
    assert draft.source[start:end] == "\n>   "


def test_a_range_over_markup_maps_to_all_of_it() -> None:
    draft = parse_draft("The *twelve* drones", suffix=".md")
    start = draft.prose.index("twelve drones")
    assert draft.source[slice(*draft.source_range(start, start + 13))] == "twelve* drones"


def test_the_suffix_tells_the_format_and_an_unknown_one_is_plain_text() -> None:
    assert parse_draft("# Toll", path="notes/a.MD").prose == "Toll"
    assert parse_draft("# Toll", path="notes/a.tex").prose == "# Toll"
    assert parse_draft("# Toll", path="a.txt", suffix=".markdown").prose == "Toll"


@pytest.mark.parametrize(
    "seed",
    [
        "<",
        "{{",
        "{{a}}\n\n",
        "<code>",
        "- a\n",
        "*a",
        "[",
        "![",
        "$a",
        "http://a(",
        "<!--",
        "\n",
        "<table>\n\n",
        "!!! a\n    ",
        ": ",
        "> [!a",
    ],
)
@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_repetition_does_not_slow_reading_down(suffix: str, seed: str) -> None:
    parse_draft(seed * 20_000, suffix=suffix)


@pytest.mark.parametrize("text", ["a\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n", "<table><tr><td>1</td></tr></table>\n\n"])
def test_tables_are_numbered_whichever_way_they_are_written(text: str) -> None:
    draft = parse_draft(text + "\n<table>\n<tr><td>7</td></tr>\n\n</table>\n\n" + text, suffix=".md")
    tables = [block.cell.table for block in draft.blocks if block.cell]
    assert sorted(set(tables)) == [0, 1, 2]
    assert tables == sorted(tables)
