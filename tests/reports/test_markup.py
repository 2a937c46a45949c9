"""Text of a draft is text in every kind of markup."""

import re
from xml.etree import ElementTree

import pyromark
import pytest
from commands import commands
from hypothesis import example, given
from hypothesis import strategies as st
from rendered import cells, tags, text

from factcheck.reports.cells import clean
from factcheck.reports.markup import command_data, command_property, markdown, xml

OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_MATH
    | pyromark.Options.ENABLE_GFM
)
"""What GitHub and GitLab understand beyond CommonMark."""

MARKUP = st.text("ab1@#!|`*_~[]()<>&;:\"'\\/-=+$.%{}^, \n\r\t\x0b\x1b\u202eé😀")


@given(MARKUP | st.text())
def test_xml_holds_any_text(text: str) -> None:
    element = ElementTree.fromstring(f'<a b="{xml(text)}">{xml(text)}</a>')
    shown = re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)
    assert (element.text or "") == element.attrib["b"] == shown


@given(MARKUP | st.text())
@example("100%0A, %25, %3A")
def test_a_workflow_command_holds_any_text(text: str) -> None:
    line = f"::error file={command_property(text)},line=1::{command_data(text)}"
    assert "\n" not in line
    ((name, properties, message),) = commands(line)
    assert (name, set(properties), properties["line"]) == ("error", {"file", "line"}, "1")
    assert properties["file"] == message == text


def page(cell: str) -> str:
    table = f"| a | b |\n|---|---|\n| {markdown(cell)} | end |\n"
    folded = f"<details><summary>{markdown(cell)}</summary>\n\n- words: {markdown(cell)}\n\n</details>\n"
    return pyromark.html(f"{table}\n{folded}", options=OPTIONS)


def shown(cell: str) -> str:
    return clean(" ".join(cell.split()))


@given(MARKUP | st.text())
def test_markdown_holds_any_text(cell: str) -> None:
    html = page(cell)
    assert tags(html) <= set("table thead tbody tr th td details summary ul li p".split())
    ((first, second),) = cells(html)
    assert (first.replace("\u200b", "").strip(), second) == (shown(cell).replace("\u200b", "").strip(), "end")


@pytest.mark.parametrize(
    "cell",
    [
        "<script>alert(1)</script>",
        "</details><b>",
        "a | b || c",
        "`code` and ``more``",
        "**bold** _it_ ~~gone~~ $x$ [^1]",
        "[link](https://mx.example) ![x](y) <https://mx.example>",
        "&lt;b&gt; &amp; &#64;everyone",
        "\\| \\<b>",
        "- item\n# heading\n> quote\n---",
    ],
)
def test_markup_is_shown_as_it_is_written(cell: str) -> None:
    ((first, _),) = cells(page(cell))
    assert first.replace("\u200b", "") == shown(cell)


@pytest.mark.parametrize("cell", ["@everyone", "see #12", "!34", "owner/repo#7", "GH-8", "gh-9", "&#64;all", "a@b.c"])
def test_nobody_is_notified(cell: str) -> None:
    told = text(page(cell))
    assert not re.search(r"[@#!]\w|GH-\d", told, re.IGNORECASE)


@pytest.mark.parametrize("cell", ["https://mx.example", "HTTP://MX.EXAMPLE", "www.mx.example", "mailto:a@mx.example"])
def test_no_address_becomes_a_link_by_itself(cell: str) -> None:
    assert not re.search(r"(?:https?|mailto):|www\.", markdown(cell), re.IGNORECASE)
