"""A page of HTML is read as a browser shows it, and every character of its prose knows its place in the source."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.drafts import Block, BlockKind, Draft, parse_draft
from factcheck.drafts.assembly import FILL

_CASES = yaml.safe_load((Path(__file__).parent / "html_cases.yaml").read_text("utf-8"))

_NAMES = """
p b div h1 h2 ul li table tr td th thead caption blockquote code svg pre nav title script sup q del figcaption span dl
dt article footer
""".split()
_PIECES = [
    *(f"<{slash}{name}>" for name in _NAMES for slash in ("", "/")),
    *"<br> <br/> <hr> <img> </ <a > < <!-- --> <![CDATA[ ]]> <! <? {{ }} {% %} $ http://x.y/z".split(),
    *"a 12 é — 😀 שלום & &amp; &amp &#65; &#0; &#1; &#10; &NewLine; &bogus; &#xD800; &#x110000;".split(),
    *("<img alt='a &amp; b'>", "<P HIDDEN>", "<td rowspan=2>", "<th colspan=0>", '<a b="', "<a b='c' d=e>"),
    *("<meta name=description content=' a\n b '>", "<meta name=date content=2026-05-03>"),
    *("<time pubdate datetime=2026-05-03>", "e\u0301", "\u00a0", "\x00", "\x85", "\u2028", "\ufeff", FILL, "\ud800"),
    *(" ", "  ", "\n", "\r\n", "\r", "\t", "\x0b", "\x0c"),
]
pages = st.lists(st.sampled_from(_PIECES), max_size=40).map("".join) | st.text()


def _read(source: str) -> Draft:
    return parse_draft(source, suffix=".html")


def _told(draft: Draft, block: Block) -> str:
    told = f"{block.kind} {block.name}" if block.name else str(block.kind)
    if cell := block.cell:
        told += f" {cell.row},{cell.column}{'h' * cell.header}"
        if cell.row_header or cell.column_header:
            told += f" ({cell.row_header}; {cell.column_header})"
    section = f" [{' > '.join(block.section)}]" if block.section else ""
    return f"{told}{section}: {draft.text(block)}"


@pytest.mark.parametrize("case", _CASES, ids=[case["name"] for case in _CASES])
def test_a_page_gives_these_blocks(case: dict[str, object]) -> None:
    draft = _read(str(case["source"]))
    assert [_told(draft, block) for block in draft.blocks] == case["blocks"]


@settings(max_examples=500, deadline=None)
@given(source=pages)
def test_every_prose_character_maps_to_the_source_that_holds_it_or_stands_for_it(source: str) -> None:
    draft = _read("<!-- -->" + source)
    separators = {block.start - 1 for block in draft.blocks[1:]}
    for start, end, source_start, source_end in draft.map.slices():
        prose, printed = draft.prose[start:end], draft.source[source_start:source_end]
        if start in separators:
            assert (prose, printed) == ("\n", "")
        elif len(prose) == len(printed):
            assert prose == re.sub(r"[\t\n\f\r]", " ", printed) or prose == FILL
        elif prose == " ":
            assert printed.isspace() or printed[0] in "<&"
        else:
            assert prose == FILL or printed.lower() in ("<q>", "</q>") or prose == html.unescape(printed)


@settings(max_examples=500, deadline=None)
@given(source=pages)
def test_prose_is_trimmed_and_only_separators_break_its_lines(source: str) -> None:
    draft = _read("<!-- -->" + source)
    texts = [draft.text(block) for block in draft.blocks]
    assert draft.prose == "\n".join(texts)
    for text in texts:
        assert text
        assert text == text.strip()
        assert not {"\n", "\r", "\t"}.intersection(text)


_spans = st.lists(st.lists(st.tuples(st.integers(1, 3), st.integers(0, 3)), min_size=1, max_size=4), max_size=5)


@given(table=_spans)
def test_no_two_cells_of_a_table_share_a_place(table: list[list[tuple[int, int]]]) -> None:
    rows = ("".join(f"<td colspan={columns} rowspan={rows}>a" for columns, rows in row) for row in table)
    draft = _read("<table>" + "".join(f"<tr>{row}" for row in rows))
    places = [(block.cell.row, block.cell.column) for block in draft.blocks if block.cell]
    assert len(places) == sum(map(len, table))
    assert len(places) == len(set(places))


_MARKDOWN = """# Twelve boats lost

The storm took *twelve* of 20 boats &amp; [two](http://x.org/2) piers,
see `log 9` and https://y.org/7.

## By town

- Pori: **8**
- Rauma:
  - old harbour: 3
  - new harbour: 1

> We lost ~~13~~ twelve.

| Town | Boats |
|---|---|
| Pori | 8 |
| Rauma | 4 |

![The pier at noon](pier.png)
"""
_HTML = """<!DOCTYPE html>
<html><body>
<h1>Twelve boats lost</h1>
<p>The storm took <em>twelve</em> of 20 boats &amp; <a href="http://x.org/2">two</a> piers,
  see <code>log 9</code> and https://y.org/7.</p>
<h2>By town</h2>
<ul>
  <li>Pori: <strong>8</strong></li>
  <li>Rauma:
    <ul>
      <li>old harbour: 3</li>
      <li>new harbour: 1</li>
    </ul>
  </li>
</ul>
<blockquote><p>We lost <del>13</del> twelve.</p></blockquote>
<table>
  <thead><tr><th>Town</th><th>Boats</th></tr></thead>
  <tbody><tr><td>Pori</td><td>8</td></tr><tr><td>Rauma</td><td>4</td></tr></tbody>
</table>
<p><img src="pier.png" alt="The pier at noon"></p>
</body></html>
"""


def test_the_same_article_as_markdown_and_as_html_gives_the_same_blocks() -> None:
    assert _read(_HTML).prose == parse_draft(_MARKDOWN, suffix=".md").prose
    assert _read(_HTML).blocks == parse_draft(_MARKDOWN, suffix=".md").blocks


def test_lists_have_groups_and_levels() -> None:
    draft = _read("<ul><li>a<li><p>b<ol><li>c</ol></ul><menu><li>d</menu><blockquote><ul><li>e</ul></blockquote>")
    items = [(draft.text(block), block.group, block.level) for block in draft.blocks if block.kind is BlockKind.ITEM]
    assert items == [("a", 0, 1), ("b", 0, 1), ("c", 1, 2), ("d", 2, 1), ("e", 3, 1)]


def test_a_range_over_markup_maps_to_all_of_it() -> None:
    draft = _read("<p>The <b>twelve&nbsp;\n  drones</b> of A</p>")
    start = draft.prose.index("twelve")
    assert draft.source[slice(*draft.source_range(start, draft.prose.index(" of")))] == "twelve&nbsp;\n  drones"


def test_a_long_paragraph_in_a_cell_shows_that_the_table_is_for_layout() -> None:
    paragraph = "The storm took twelve boats. " * 10
    draft = _read(f"<table><tr><td><p>{paragraph}</p><p>{paragraph}</p></td></tr></table>")
    assert [block.kind for block in draft.blocks] == [BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]


def test_depth_is_no_limit() -> None:
    draft = _read("<div>" * 5_000 + "<ul><li>" * 1_000 + "Twelve." + "</div>" * 5_000 + "Eight.")
    assert [(draft.text(block), block.level) for block in draft.blocks] == [("Twelve.", 1_000), ("Eight.", 0)]


_SEEDS = """
< <a <a\\sb=' </ <!-- <![CDATA[> &# <div> </div> <table><td><div></table> <li> <q> <tr><td\\srowspan=0> <td> <code>
<p\\shidden> <h1>a a<img\\salt=b> <title> a<br> \\s\\sa
"""


@pytest.mark.parametrize("seed", [seed.replace("\\s", " ") for seed in _SEEDS.split()])
def test_repetition_does_not_slow_reading_down(seed: str) -> None:
    _read(seed * 20_000)


@pytest.mark.parametrize("suffix", [".htm", ".HTML"])
def test_both_suffixes_are_html(suffix: str) -> None:
    assert parse_draft("<p>Twelve</p>", suffix=suffix).prose == "Twelve"
