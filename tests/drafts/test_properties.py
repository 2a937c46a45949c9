"""What holds for any text at all: the map back to the source is exact."""

from __future__ import annotations

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.drafts import Draft, parse_draft
from factcheck.drafts.assembly import FILL
from factcheck.errors import DraftError

_MARKDOWN = """
a 12 é — 😀 e\u0301 שלום “ ” \u00a0 \u3000 * ** _ __ ~~ ` `` [ ] ( ) ![ ](u) ](u\u0020"t") <b> </b> <code> </code>
<pre> </pre> <div> </div> <br> <!-- --> <sup> &amp; &nbsp; &NewLine; &#10; &#13; & \\ \\* # > - 1. | --- === {{ }} {% %}
http://x.y/z www.a.b <http://q.r> [^1] [^1]: $ $$ $x^2$ {:.x} [x]: [ ] \x00 \x0c \x85 \u2028 \ufeff \ufffc \ud800
title: date: | + +++ { } import export <A.b> ' "
""".split()
_BREAKS = [" ", "  ", "    ", "\t", "\n", "\n\n", "\r\n", "\r", "\n> ", "\n- ", "\n  - ", "\n# ", "\n```\n", "\n---\n"]
_TABLE = "\n| a | b |\n|---|---|\n| 1 | 2 |\n"
_NOTES = ["\n!!! note\n    ", '\n    ??? a "b"\n        ', "\n> [!NOTE]", "\n> [!x]+ ", "\n:::note\n", "\n: ", "\n:   "]
_RAW = ["\n<table>\n", "<tr>", "<td>", "<th>", "</table>"]

anything = (
    st.lists(st.sampled_from([*_MARKDOWN, *_BREAKS, *_BREAKS, *_NOTES, *_RAW, _TABLE]), max_size=40).map("".join)
    | st.text()
)
headers = st.lists(
    st.sampled_from(
        ["title: ", "summary: ", ">\n", "|\n", "  a", "é", "'", "''", '"', "\\n", "\\u00e9", "\n", "\r\n", "#"]
    ),
    max_size=20,
).map(lambda parts: f"---\n{''.join(parts)}\n---\nBody.\n")


def _read(text: str, suffix: str) -> Draft | None:
    try:
        return parse_draft(text, suffix=suffix)
    except DraftError:
        return None


@pytest.mark.parametrize("suffix", [".md", ".mdx", ".txt"])
@settings(max_examples=400, deadline=None)
@given(text=anything | headers)
def test_every_prose_character_maps_to_the_source_that_holds_it_or_stands_for_it(suffix: str, text: str) -> None:
    draft = _read(text, suffix)
    if draft is None:
        return
    separators = {block.start - 1 for block in draft.blocks[1:]}
    for start, end, source_start, source_end in draft.map.slices():
        prose, source = draft.prose[start:end], draft.source[source_start:source_end]
        if start in separators:
            assert (prose, source) == ("\n", "")
        elif len(prose) == len(source):
            assert prose == source.replace("\n", " ").replace("\r", " ")
        else:
            entity = source[0] == "&" and source[-1] == ";" and html.unescape(source) != source
            assert prose in (FILL, " ") or source[0] in "\\'" or entity


@pytest.mark.parametrize("suffix", [".md", ".mdx", ".txt", ".html"])
@given(text=anything | headers, data=st.data())
def test_from_prose_to_source_and_back_is_the_same_prose(suffix: str, text: str, data: st.DataObject) -> None:
    draft = _read(text, suffix)
    if draft is None or not draft.blocks:
        return
    block = data.draw(st.sampled_from(draft.blocks))
    start = data.draw(st.integers(block.start, block.end - 1))
    end = data.draw(st.integers(start + 1, block.end))
    whole = _whole_slices(draft, start, end)
    assert draft.map.to_prose(*draft.source_range(start, end)) == whole


def _whole_slices(draft: Draft, start: int, end: int) -> tuple[int, int]:
    """The range, with all of each slice at its ends that is not literal."""
    for first, last, source_start, source_end in draft.map.slices():
        if last - first != source_end - source_start:
            start = first if first <= start < last else start
            end = last if first < end <= last else end
    return start, end


@pytest.mark.parametrize("suffix", [".md", ".mdx", ".txt"])
@settings(max_examples=400, deadline=None)
@given(text=anything | headers)
def test_prose_is_trimmed_blocks_parted_by_single_separators(suffix: str, text: str) -> None:
    draft = _read(text, suffix)
    if draft is None:
        return
    texts = [draft.text(block) for block in draft.blocks]
    assert draft.prose == "\n".join(texts)
    for one in texts:
        assert one
        assert one == one.strip()
        assert "\n" not in one
        assert "\r" not in one


@pytest.mark.parametrize("suffix", [".md", ".mdx", ".txt", ".html"])
@settings(max_examples=200, deadline=None)
@given(text=anything.map(lambda text: text.replace("\r", "")))
def test_line_ends_of_any_kind_are_read_alike(suffix: str, text: str) -> None:
    def blocks(end: str) -> list[tuple[str, str]] | None:
        draft = _read(text.replace("\n", end), suffix)
        return draft and [(block.kind.name, " ".join(draft.text(block).split())) for block in draft.blocks]

    assert blocks("\r\n") == blocks("\n")


@given(text=anything)
def test_only_front_matter_can_be_refused(text: str) -> None:
    parse_draft("Body.\n\n" + text, suffix=".md")
    parse_draft(text, suffix=".txt")


@given(text=anything)
def test_source_is_kept_as_it_is(text: str) -> None:
    assert parse_draft(text, suffix=".txt").source == text


@given(text=st.text(alphabet="ab\n\r"), data=st.data())
def test_position_and_line_text_agree_with_every_line_end(text: str, data: st.DataObject) -> None:
    draft = parse_draft(text, suffix=".txt")
    offset = data.draw(st.integers(0, len(text)))
    line, column = draft.position(offset)
    before = text[:offset]
    if before.endswith("\r") and text[offset : offset + 1] == "\n":
        before = before[:-1] + "x"
    ended = before.replace("\r\n", "\n").replace("\r", "\n")
    assert line == ended.count("\n") + 1
    assert column == len(ended) - (ended.rfind("\n") + 1) + 1
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert draft.line_text(line) == lines[line - 1]
