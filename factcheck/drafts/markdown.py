"""Reads Markdown: CommonMark with tables, footnotes, strikethrough, task lists, front matter and template tags."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from factcheck.drafts.admonitions import unmarked
from factcheck.drafts.assembly import FILL, Assembly
from factcheck.drafts.draft import BlockKind, Cell, Draft
from factcheck.drafts.frontmatter import read_front_matter
from factcheck.drafts.markup import Silence, html_block, inline_tag
from factcheck.drafts.screening import screen
from factcheck.expressions import expression

if TYPE_CHECKING:
    from pyromark import Markdown

_Event = tuple[Any, Any]
"""An event of pyromark and its range: see `pyromark.event`."""

_PUNCTUATION = "“”‘’–—…«»\u00a0"
"""The marks that emphasis commonly stands beside. Others may pass for letters: that parts no words."""
_EMPHASIS = ("Strong", "Emphasis")
_INLINE = ("Link", "Image", "Strikethrough")
_LONE_CR = expression(r"\r(?!\n)")
_NO_MEANING = expression(r"^([ \t>]{0,99}):(?![ \t])", re.MULTILINE)
"""A colon that pyromark takes for the mark of what a term means, though no blank follows it: `:emoji:`."""
_TITLE = expression(r"""\]\([^\s"]{0,4000}\s{1,99}["'(]([^\r\n]*)["')]\s*\)$""")
_AFTER_IMAGE = expression(r"[*_]*(?:\]\([^\r\n()]{0,2000}\))?[*_]*")
_WORD = expression(r"[^\w\r\n]*\w")


def read_markdown(path: str, source: str, *, screened: str | None = None) -> Draft:
    """Reads a Markdown document; `screened` is its text where more is blotted out than `screen` does.

    Raises DraftError for front matter that is broken.
    """
    read, seen = unmarked(screen(source, templated=True) if screened is None else screened)
    out = Assembly(path, source, read)
    body = read_front_matter(out)
    if body:
        out.readable, seen = (" " * body + text[body:] for text in (read, seen))
    _Walk(out).run(_events(seen))
    return out.draft()


def _events(text: str) -> Iterator[_Event]:
    """What pyromark sees, with ranges in code points.

    It counts UTF-8 bytes; so it is shown one ASCII character for each code point. Only the difference between letters
    and punctuation matters to Markdown there: the prose itself is cut from `text`.
    """
    if not text.isascii():
        for mark in _PUNCTUATION:
            text = text.replace(mark, ",")
        text = text.replace("?", "!").encode("ascii", "replace").replace(b"?", b"x").decode("ascii")
    # pyromark misplaces text beside a lone CR, a form feed or a vertical tab.
    text = text.replace("\f", " ").replace("\v", " ")
    if "\r" in text:
        text = _LONE_CR.sub("\n", text)
    if ":" in text:
        text = _NO_MEANING.sub(r"\1x", text)
    return _parser().events_with_range(text)


@cache
def _parser() -> Markdown:
    from pyromark import Markdown, Options

    return Markdown(
        options=Options.ENABLE_TABLES
        | Options.ENABLE_FOOTNOTES
        | Options.ENABLE_STRIKETHROUGH
        | Options.ENABLE_TASKLISTS
        | Options.ENABLE_HEADING_ATTRIBUTES
        | Options.ENABLE_DEFINITION_LIST
        | Options.ENABLE_GFM
    )


class _Walk:
    """One walk over the events of a document.

    Every start and end of a block closes the block that is open, with the kind that its surroundings give it.
    """

    def __init__(self, out: Assembly) -> None:
        self.out = out
        self.silence = Silence(out.readable)
        self.muted = 0
        """Inline events that start before this offset are no prose."""
        self.limit = 0
        """Where the innermost block that has begun ends."""
        self.caption = -1
        """Where the image ends whose caption is being read."""
        self.html: tuple[int, int] | None = None
        """The raw HTML that was met and is not read yet."""
        self.in_table = False
        """Whether that ends within a table, which blank lines do not end."""
        self.heading = 0
        self.quotes = 0
        self.lists: list[int] = []
        self.items: list[int] = []
        """For each open item or block quote its list, -1 for a quote."""
        self.row = self.column = -1
        self.header: list[str] = []
        self.row_header = ""

    def run(self, events: Iterator[_Event]) -> None:
        out, text, line_break = self.out, self.out.text, self.out.line_break
        for event, place in events:
            start, end = place["start"], place["end"]
            if event.__class__ is str:
                if event == "Rule":
                    self.read_html()
                    self.close()
                elif start >= self.muted:
                    line_break(start)
                continue
            (name,) = event
            value = event[name]
            if name == "Text":
                if start < self.muted:
                    continue
                if len(value) == end - start:
                    text(start, end)
                else:
                    # Only an entity is not as long as what it stands for; white space after it is none of it.
                    out.stand_in(value, start, out.readable.find(";", start, end) + 1 or end)
            elif name == "Start":
                if value in _EMPHASIS:
                    out.settle(start)
                else:
                    self.start(value, start, end)
            elif name == "End":
                if value not in _EMPHASIS:
                    self.end(value, start, end)
            elif name == "Html":
                self.meet_html(start, end)
            elif start < self.muted:
                continue
            elif name == "Code":
                out.stand_in(FILL, start, end)
            elif name == "InlineHtml":
                self.muted = inline_tag(out, self.silence, start, end, self.limit)
            elif name == "FootnoteReference":
                out.vanish()
        self.read_html()
        self.close()

    def start(self, tag: Any, start: int, end: int) -> None:
        name, value = (tag, {}) if tag.__class__ is str else next(iter(tag.items()))
        if name not in _INLINE:
            self.start_block(name, value, end)
        elif start < self.muted:
            pass
        elif name == "Image":
            self.image(start, end)
        elif name == "Strikethrough":
            self.out.vanish()
            self.muted = end
        elif value["link_type"] in ("Autolink", "Email"):
            self.out.stand_in(FILL, start, end)
            self.muted = end
        else:
            self.out.settle(start)

    def start_block(self, name: str, value: Any, end: int) -> None:
        if name != "HtmlBlock":
            self.read_html()
        self.close()
        self.limit = end
        match name:
            case "Paragraph":
                pass
            case "Item":
                self.items.append(self.lists[-1])
            case "TableCell":
                self.column += 1
            case "TableHead" | "TableRow":
                self.row, self.column, self.row_header = self.row + 1, -1, ""
            case "Heading":
                self.heading = int(value["level"][1])
            case "BlockQuote":
                self.items.append(-1)
            case "List":
                self.lists.append(self.out.groups)
                self.out.groups += 1
            case "CodeBlock":
                self.muted = max(self.muted, end)
            case "Table":
                self.row, self.header = -1, []

    def end(self, tag: Any, start: int, end: int) -> None:
        name = tag if tag.__class__ is str else next(iter(tag))
        match name:
            case "Paragraph":
                self.close()
            case "Link" | "Strikethrough":
                pass
            case "Image":
                self.close_caption(start, end)
            case "TableCell":
                self.close_cell()
            case "HtmlBlock":
                if not self.in_table:
                    self.read_html()
            case _:
                self.read_html()
                self.close()
                self.leave(name)

    def leave(self, name: str) -> None:
        """Leaves a block that changes what stands within it."""
        match name:
            case "Heading":
                self.heading = 0
            case "BlockQuote" | "Item":
                self.items.pop()
            case "List":
                self.lists.pop()
            case "Table":
                self.out.tables += 1
                self.column = -1

    def close(self) -> None:
        """Ends the open block."""
        out = self.out
        if out.empty:
            return
        if self.heading:
            out.close(BlockKind.HEADING, level=self.heading)
        elif not self.items:
            out.close(BlockKind.PARAGRAPH)
        elif self.items[-1] < 0:
            out.close(BlockKind.QUOTE)
        else:
            out.close(BlockKind.ITEM, level=len(self.lists), group=self.items[-1])

    def close_cell(self) -> None:
        header = self.row == 0
        cell = Cell(
            table=self.out.tables,
            row=self.row,
            column=self.column,
            header=header,
            row_header="" if header else self.row_header,
            column_header="" if header or self.column >= len(self.header) else self.header[self.column],
        )
        prose = self.out.close(BlockKind.CELL, cell=cell)
        if header:
            self.header.append(prose)
        elif self.column == 0:
            self.row_header = prose

    def meet_html(self, start: int, end: int) -> None:
        """Adds raw HTML to what was met right before it, or within the same table after a blank line.

        pyromark leaves the CR of a CR LF out of all ranges.
        """
        text = self.out.readable
        between = text[self.html[1] : start] if self.html else ""
        if between not in ("", "\r") and not (self.in_table and between.isspace()):
            self.read_html()
        self.html = (self.html[0] if self.html else start, end)
        tag = max(text.rfind("<table", start, end), text.rfind("</table", start, end))
        if tag >= 0:
            self.in_table = text[tag + 1] != "/"

    def read_html(self) -> None:
        """Reads the raw HTML that was met."""
        if self.html and self.html[1] > self.muted:
            start, end = self.html
            self.muted = max(self.muted, html_block(self.out, self.silence, max(start, self.muted), end))
        self.html, self.in_table = None, False

    def image(self, start: int, end: int) -> None:
        """An image with a line of its own, or at either end of a block, is a caption; within a line it is an object."""
        out = self.out
        if self.heading or self.column >= 0 or (not (out.blank or out.broken) and self.words_follow(end)):
            out.stand_in(FILL, start, end)
            self.muted = end
        elif self.caption < start:
            self.close()
            self.caption = end

    def words_follow(self, end: int) -> bool:
        """Whether prose goes on in the line after the image that ends at `end`."""
        tail = _AFTER_IMAGE.match(self.out.readable, end)
        return tail is not None and _WORD.match(self.out.readable, tail.end()) is not None

    def close_caption(self, start: int, end: int) -> None:
        """Ends the caption of an image; the title after it, where one is printed, is another."""
        if end != self.caption:
            return
        out = self.out
        last = out.here
        alt = out.close(BlockKind.CAPTION)
        title = _TITLE.search(out.readable, max(start, last), end)
        if title and title[1] != alt:
            out.text(*title.span(1))
            out.close(BlockKind.CAPTION)
        self.caption = -1
