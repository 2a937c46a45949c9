"""Reads MDX: Markdown with JavaScript in it. What is no copy is blotted out, and the rest is read as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.drafts.draft import Draft
from factcheck.drafts.markdown import read_markdown
from factcheck.drafts.screening import blank, blot, screen
from factcheck.expressions import expression

_STATEMENT = expression(
    r"""(?:^|(?<=\n))(?:import[ \t]+(?:["'{*]|[\w$]+[ \t]*(?:,|from\b))|"""
    r"""export[ \t]+(?:[{*]|(?:default|const|let|var|function|class|async)\b))"""
    r"""[^\r\n]*(?:\r?\n(?![ \t\r]*\n)[^\r\n]+)*"""
)
"""An import or export, up to the next blank line. A sentence may begin with the same word."""
_COMMENT = expression(r"\{/\*\s(?:[^*>]|\*(?!/)|(?<!--)>)*\*/\}")
_BRACE = expression(r"[{}]|\n[ \t\r]*\n")
_NO_TAG_OF_HTML = expression(r"</?(?:[A-Za-z][\w$]{0,99}(?:\.[\w$]{1,99}){1,9}(?=[\s/>])[^<>]{0,4000})?>")
"""`<Tabs.Item label="One">`, `<>`: HTML has no such names, so Markdown would take them for text."""


def read_mdx(path: str, source: str) -> Draft:
    """Reads a document in MDX, whose comments are those of Markdown between other marks, as long as these.

    Raises DraftError for front matter that is broken.
    """
    text = screen(source, templated=True)
    text = _STATEMENT.sub(lambda found: blank(found[0]), text)
    text = _COMMENT.sub(lambda found: f"<!--{found[0][4:-3]}-->", text)
    text = blot(text, _expressions(text))
    text = blot(text, (found.span() for found in _NO_TAG_OF_HTML.finditer(text)))
    return read_markdown(path, source, screened=text)


def _expressions(text: str) -> Iterator[tuple[int, int]]:
    """Braces with all that is between them, those of others included; none reaches over a blank line."""
    open_ones: list[int] = []
    found: list[tuple[int, int]] = []
    for brace in _BRACE.finditer(text):
        if brace[0] == "{":
            open_ones.append(brace.start())
        elif brace[0] != "}":
            open_ones.clear()
        elif open_ones:
            start = open_ones.pop()
            while found and found[-1][0] > start:
                found.pop()
            found.append((start, brace.end()))
    return iter(found)
