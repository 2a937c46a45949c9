"""Reads HTML: what a browser shows of a page, without its menus, code and deleted text."""

from __future__ import annotations

import re
from html import unescape
from typing import NamedTuple

from factcheck.drafts import html_elements as elements
from factcheck.drafts.assembly import Assembly
from factcheck.drafts.draft import BlockKind, Draft
from factcheck.drafts.frontmatter import read_front_matter
from factcheck.drafts.html_attributes import Attributes, Range, day_in, hides
from factcheck.drafts.html_copy import Copy
from factcheck.drafts.html_nesting import Nesting
from factcheck.drafts.html_table import OpenCell, Table
from factcheck.drafts.html_tokens import COMMENT, END, RAW, START, TEXT, tokens
from factcheck.drafts.markup import TRACELESS, Silence
from factcheck.drafts.screening import screen
from factcheck.expressions import expression

_LAYOUT_PARAGRAPH = 200
"""A paragraph in a cell that is longer in the source, in code points, makes the table one for layout."""

_RAISED_MARK = expression(r"\s{0,9}(<a\b[^<>]{0,500}>)?\s{0,9}(\[)?\(?[\d*†‡§]", re.IGNORECASE)
_AFTER_IMAGE = expression(r"(?:\s{0,99}</?(?:a|b|br|em|i|picture|small|span|strong)\b[^<>]{0,500}>){0,9}\s{0,99}")
_BLOCK_TAG = expression(r"</?([A-Za-z][A-Za-z0-9]{0,30})|\Z")
_ARTICLE = expression(r"<(?:article|main)\b", re.IGNORECASE)


def read_html(path: str, source: str) -> Draft:
    """Reads an HTML page, or a piece of one.

    The whole body is prose, whether or not it has an `<article>`: an editor's own page holds little else, and a
    headline or a box may stand outside. Left out are what a browser does not show, code, form controls, deleted text,
    menus and advertisements as marked by `<nav>`, a role or a plain class name, and the footer of a page whose copy is
    in an `<article>` or `<main>`. White space, and markup that is broken, are as a browser shows them.
    Raises DraftError for front matter that is broken.
    """
    readable = screen(source, templated=True).replace("\t", " ").replace("\f", " ")
    out = Assembly(path, source, readable)
    body = read_front_matter(out)
    if body:
        out.readable = " " * body + out.readable[body:]
    _Walk(out, Silence(readable), has_article=_ARTICLE.search(readable) is not None).run(0, len(readable))
    return out.draft()


def read_piece(out: Assembly, silence: Silence, start: int, end: int) -> None:
    """Reads a piece of HTML that stands within something else."""
    _Walk(out, silence, has_article=False).run(start, end)


class _Place(NamedTuple):
    """What holds within an element."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    group: int = -1
    silent: bool = False
    depth: int = 0
    """How many lists are open."""
    list: int = -1
    """Number of the innermost list."""
    table: Table | None = None
    cell: OpenCell | None = None


class _Walk:
    """One walk over the tags and the text of a page.

    A tag that parts blocks closes the block that is open, with the kind that its surroundings give it.
    """

    def __init__(self, out: Assembly, silence: Silence, *, has_article: bool) -> None:
        self.out = out
        self.text = out.readable
        self.silence = silence
        self.open: Nesting[_Place] = Nesting(_Place())
        self.has_article = has_article
        self.copy = Copy(out)
        self.fields: set[tuple[str, str]] = set()
        self.dated = False

    def run(self, first: int, last: int) -> None:
        for what, start, end, name, attributes_at in tokens(self.text, self.silence, first, last):
            if what == TEXT:
                if not self.open.value.silent:
                    self.copy.words(start, end)
            elif what == START:
                self.start(name, start, end, attributes_at)
            elif what == END:
                self.end(name, start, end)
            elif what == COMMENT and not self.open.value.silent:
                self.out.comments.append((start, end))
            elif what == RAW and not self.open.value.silent:
                if name == "title":
                    self.field("title", (start, end))
                elif name not in TRACELESS:
                    self.copy.object(attributes_at, start)
        self.close()

    def start(self, name: str, start: int, end: int, attributes_at: int) -> None:
        if name in elements.VOID:
            if not self.open.value.silent:
                self.void(name, start, end, attributes_at)
        elif name in elements.BLOCKS:
            self.start_block(name, start, end, attributes_at)
        elif self.open.value.silent:
            if self.text[end - 2] != "/":
                self.open.open(name, self.open.value)
        elif name in elements.SILENT:
            self.hush(name, start, end, trace=name not in TRACELESS)
        elif name in ("sup", "sub"):
            if mark := _RAISED_MARK.match(self.text, end):
                self.hush(name, start, end, trace=not (mark[1] or mark[2]))
        elif name == "q":
            self.copy.stand_in("“", start, end)
        elif attributes_at < end - 1:
            if name == "time":
                found = Attributes(self.text, attributes_at, end - 1)
                if found.dates_publication:
                    self.date(found.place("datetime"))
            if hides(self.text, name, attributes_at, end - 1):
                self.hush(name, start, end, trace=False)

    def hush(self, name: str, start: int, end: int, *, trace: bool) -> None:
        """Leaves out an element within a line, with an object in its place for a trace. One that never ends is none."""
        if name in elements.SILENT and self.silence.end(name, end) == len(self.text):
            return
        if trace:
            self.copy.object(start, end)
        if self.text[end - 2] != "/":
            self.open.open(name, self.open.value._replace(silent=True), wall=name in elements.SEALED)

    def start_block(self, name: str, start: int, end: int, attributes_at: int) -> None:
        if self.open.value.kind is BlockKind.HEADING and not (self.open.value.silent or self.out.blank):
            self.leave(self.open.last(*elements.HEADINGS), start, end)
        self.leave(self.open.closed_by_start(name), start, end)
        if name in elements.NEVER_OPEN:
            return
        place = self.open.value
        if place.silent:
            self.open.open(name, place)
            return
        if name in ("td", "th", "tr") and place.table is None:
            return
        if name in ("td", "th") and self.open.last("tr") < self.open.last("table"):
            self.start_row(end)
        if name not in elements.SHAPELESS:
            place = self.within(name, end, attributes_at)
            if place.cell is None and self.open.value.cell is not None:
                self.open.value.cell.layout = True
                self.close()
        if self.left_out(name) or (
            (attributes_at < end - 1 or name == "dialog") and hides(self.text, name, attributes_at, end - 1)
        ):
            place = place._replace(silent=True)
        self.open.open(name, place)

    def within(self, name: str, end: int, attributes_at: int) -> _Place:
        """What holds within a block that begins; starts its list, row or table."""
        place = self.open.value
        flow = place if place.cell is None else place._replace(kind=BlockKind.PARAGRAPH, cell=None)
        match name:
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                return flow._replace(kind=BlockKind.HEADING, level=int(name[1]), group=-1)
            case "blockquote":
                return flow._replace(kind=BlockKind.QUOTE, level=0, group=-1)
            case "figcaption" | "caption":
                return flow._replace(kind=BlockKind.CAPTION, level=0, group=-1)
            case "ul" | "ol" | "menu" | "dir":
                return self.new_list(flow)
            case "li":
                if self.open.last(*elements.LISTS) <= self.open.last("td", "th"):
                    self.open.open("ul", self.new_list(flow))
                    flow = self.open.value
                return flow._replace(kind=BlockKind.ITEM, level=flow.depth, group=flow.list)
            case "table":
                layout = Attributes(self.text, attributes_at, end - 1).value("role") in ("none", "presentation")
                self.out.tables += 1
                return flow._replace(table=Table(self.out.tables - 1, self.text, layout=layout))
            case "tr":
                self.start_row(end)
            case "td" | "th":
                assert place.table is not None
                found = Attributes(self.text, attributes_at, end - 1)
                cell = place.table.open_cell(found.count("colspan"), found.count("rowspan"))
                return place._replace(kind=BlockKind.CELL, level=0, group=-1, cell=cell)
        return place

    def new_list(self, place: _Place) -> _Place:
        self.out.groups += 1
        return place._replace(depth=place.depth + 1, list=self.out.groups - 1)

    def start_row(self, at: int) -> None:
        table = self.open.value.table
        if table is not None:
            table.start_row(at, in_head=self.open.last("thead") > self.open.last("table"))

    def end(self, name: str, start: int, end: int) -> None:
        place = self.open.closed_by_end(name)
        if name in elements.BLOCKS:
            self.leave(place if place >= 0 else len(self.open), start, end)
        elif place >= 0:
            self.open.cut(place)
        elif name == "q" and not self.open.value.silent:
            self.copy.stand_in("”", start, end)

    def leave(self, element: int, start: int, end: int) -> None:
        """Parts blocks at a tag, and closes the open elements from `element` on.

        Within a table cell that goes on, blocks are parted by a space.
        """
        here, around = self.open.value, self.open.around(element)
        if here.silent and around.silent:
            pass
        elif here.cell is None or here.cell is not around.cell:
            self.close()
        elif not here.silent:
            if start - self.copy.block_start > _LAYOUT_PARAGRAPH and not self.out.empty:
                here.cell.layout = True
            if here.cell.layout:
                self.close()
            else:
                self.copy.space(start, end)
        self.open.cut(element)

    def close(self) -> None:
        """Ends the open block."""
        place = self.open.value
        self.copy.begin()
        if self.out.empty:
            return
        if place.cell is None:
            self.out.close(place.kind, level=place.level, group=place.group)
        elif place.cell.layout or place.table is None:
            self.out.close(BlockKind.PARAGRAPH)
        else:
            place.table.fill(place.cell, self.out.close(BlockKind.CELL, cell=place.table.cell(place.cell)))

    def void(self, name: str, start: int, end: int, attributes_at: int) -> None:
        """Reads an element that has no content."""
        match name:
            case "br":
                if self.copy.broken and self.open.value.kind not in (BlockKind.CELL, BlockKind.HEADING):
                    self.close()
                elif not self.out.empty:
                    self.copy.space(start, end)
                    self.copy.broken = True
            case "hr":
                self.leave(self.open.closed_by_start(name), start, end)
            case "img":
                self.image(start, end, Attributes(self.text, attributes_at, end - 1).place("alt"))
            case "input" | "embed":
                self.copy.object(start, end)
            case "meta":
                found = Attributes(self.text, attributes_at, end - 1)
                content = found.place("content")
                if content and found.field == "date":
                    self.date(content)
                elif content and found.field:
                    self.field(found.field, content)

    def image(self, start: int, end: int, alt: Range | None) -> None:
        """Reads what stands for an image: a caption, or within a line or a cell an object."""
        place = self.open.value
        in_cell = place.cell is not None and not place.cell.layout
        if in_cell or place.kind is BlockKind.HEADING or not (self.out.blank or self.ends_block(end)):
            self.copy.object(start, end)
        elif alt is not None:
            self.close()
            self.copy.words(*alt)
            self.out.close(BlockKind.CAPTION)
            self.copy.begin()

    def ends_block(self, at: int) -> bool:
        """Whether no words follow in the block."""
        tags = _AFTER_IMAGE.match(self.text, at)
        after = _BLOCK_TAG.match(self.text, tags.end()) if tags else None
        return after is not None and (after[1] is None or after[1].lower() in elements.BLOCKS)

    def date(self, value: Range | None) -> None:
        """Adds the field "date" for the first date of publication that the page gives."""
        if value and not self.dated and (day := day_in(self.text, value)):
            self.dated = True
            self.field("date", day)

    def field(self, name: str, value: Range) -> None:
        """Adds a field, unless the page has given it in the same words."""
        words = " ".join(unescape(self.text[slice(*value)]).split())
        if (name, words) in self.fields:
            return
        self.fields.add((name, words))
        self.close()
        self.copy.words(*value)
        self.out.close(BlockKind.FIELD, name=name)
        self.copy.begin()

    def left_out(self, name: str) -> bool:
        """Whether a block is no part of the copy, whatever its attributes."""
        if name == "footer":
            return self.has_article and self.open.last("article", "main", "aside", "section") < 0
        return name in elements.SILENT_BLOCKS
