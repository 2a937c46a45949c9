"""The passages of a Word file, in the order in which they are read: paragraphs, headings, items and table cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from factcheck.drafts.draft import BlockKind, Cell
from factcheck.drafts.word_names import ALTERNATIVES, W, chosen
from factcheck.drafts.word_package import NOTES, notes
from factcheck.drafts.word_styles import Shape, Styles
from factcheck.drafts.word_table import Headers, headed, places
from factcheck.drafts.word_text import LINE, Piece, Words, shown_content
from factcheck.expressions import expression

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement

_AROUND_BLOCKS = frozenset(W + name for name in "customXml ins moveTo".split())
_BULLET = expression(r"\s{0,9}[•‣◦▪●·]\s")
_SENTENCE_END = expression(r"[.!?:;…][\"'”’)\]]{0,3}$")
_LONGEST_HEADLINE = 150
_LAYOUT_PARAGRAPH = 200
"""A paragraph in a cell with others that is longer, in code points, makes the cell one for layout."""


class Passage(NamedTuple):
    """What becomes a block of the draft: one line of its source."""

    kind: BlockKind
    pieces: tuple[Piece, ...]
    level: int = 0
    group: int = -1
    cell: Cell | None = None

    @property
    def text(self) -> str:
        """The line of the source."""
        return "".join([piece.text for piece in self.pieces])


def passages(document: Document) -> list[Passage]:
    """The passages of the body, then those of the footnotes and endnotes that it refers to: the same for each call."""
    walk = _Walk(Styles(document.styles.element))
    walk.story(document.element.body, None)
    for kind in NOTES:
        known = notes(document, kind)
        for (marked, number), near in list(walk.words.notes.items()):
            if marked == kind and number in known:
                walk.items.clear()
                walk.story(known[number], near)
    return list(_levelled(walk.passages))


class _Walk:
    """One walk over the blocks of a document."""

    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        self.words = Words(styles)
        self.passages: list[Passage] = []
        self.items: list[tuple[int, str, int]] = []
        """The lists that are open: level in its numbering, the numbering, number of the list in the draft."""
        self.groups = self.tables = 0
        self.open: list[Piece] = []
        """What stands before a paragraph mark that is deleted: it belongs to the next paragraph."""

    def story(self, parent: BaseOxmlElement, near: BaseOxmlElement | None) -> None:
        """Reads the blocks of a body, a cell, a text box or a note."""
        self.blocks(parent, near)
        self.close(Shape())

    def blocks(self, parent: BaseOxmlElement, near: BaseOxmlElement | None) -> None:
        for child in parent:
            tag = child.tag
            if tag == W + "p":
                self.paragraph(child, near)
            elif tag == W + "tbl":
                self.close(Shape())
                self.table(child, near)
            elif tag == W + "sdt":
                if (content := shown_content(child)) is not None:
                    self.blocks(content, near)
            elif tag in _AROUND_BLOCKS:
                self.blocks(child, near)
            elif tag == ALTERNATIVES and (choice := chosen(child)) is not None:
                self.blocks(choice, near)

    def paragraph(self, paragraph: BaseOxmlElement, near: BaseOxmlElement | None) -> None:
        shape = self.styles.shape(paragraph)
        pieces = self.words.of(paragraph, near)
        if not shape.left_out:
            self.open += pieces
            mark = paragraph.find(f"{W}pPr/{W}rPr/{W}del")
            if mark is None:
                self.close(shape)
        boxes = self.words.boxes[:]
        self.words.boxes.clear()
        before, self.open = self.open, []
        for box in boxes:
            self.story(box, paragraph if near is None else near)
        self.open = before

    def close(self, shape: Shape) -> None:
        """Makes passages of the open pieces. Two line breaks in a row part them, one is a space."""
        pieces, self.open = self.open, []
        part: list[Piece] = []
        breaks = 0
        for piece in pieces:
            if piece.text == LINE:
                breaks += 1
                part.append(piece._replace(text=" "))
                if breaks == 2:
                    self.add(shape, part)
                    part = []
            else:
                breaks = 0 if not piece.text.isspace() else breaks
                part.append(piece)
        self.add(shape, part)

    def add(self, shape: Shape, pieces: Sequence[Piece]) -> None:
        if all(piece.text.isspace() for piece in pieces):
            return
        passage = Passage(shape.kind, tuple(pieces), shape.level)
        if shape.kind is BlockKind.PARAGRAPH and _BULLET.match(passage.text):
            shape = Shape(BlockKind.ITEM)
        if shape.kind is BlockKind.ITEM:
            level, group = self.place_item(shape)
            passage = passage._replace(kind=BlockKind.ITEM, level=level, group=group)
        else:
            self.items.clear()
        self.passages.append(passage)

    def place_item(self, shape: Shape) -> tuple[int, int]:
        """The depth of an item and its list; opens and closes lists."""
        while self.items and self.items[-1][0] > shape.level:
            self.items.pop()
        if self.items and self.items[-1][0] == shape.level and self.items[-1][1] != shape.numbering:
            self.items.pop()
        if not self.items or self.items[-1][0] < shape.level:
            self.items.append((shape.level, shape.numbering, self.groups))
            self.groups += 1
        return len(self.items), self.items[-1][2]

    def table(self, element: BaseOxmlElement, near: BaseOxmlElement | None) -> None:
        """Reads a table. Cells that hold blocks of their own are there for layout, and so is a table of one cell."""
        self.items.clear()
        read = [[(place, self.within(place.element, near)) for place in row] for row in places(element)]
        alone = sum(len(row) for row in read) == 1
        top = 0
        if len(read) > 1:
            top = min(headed(element, [[_text(blocks) for _, blocks in row] for row in read[:2]]), len(read) - 1)
        headers = Headers(self.tables, top)
        self.tables += 1
        for place, blocks in chain.from_iterable(read):
            if alone or _is_layout(blocks):
                self.passages += blocks
                continue
            pieces = _joined(blocks)
            cell = headers.cell(place, "".join([piece.text for piece in pieces]).strip())
            if pieces:
                self.passages.append(Passage(BlockKind.CELL, pieces, cell=cell))

    def within(self, cell: BaseOxmlElement, near: BaseOxmlElement | None) -> list[Passage]:
        """The passages of one cell."""
        before, self.passages = self.passages, []
        self.story(cell, near)
        self.items.clear()
        found, self.passages = self.passages, before
        return found


def _text(blocks: Sequence[Passage]) -> str:
    return " ".join([block.text for block in blocks])


def _is_layout(blocks: Sequence[Passage]) -> bool:
    if any(block.kind is not BlockKind.PARAGRAPH for block in blocks):
        return True
    return len(blocks) > 1 and any(len(block.text) > _LAYOUT_PARAGRAPH for block in blocks)


def _joined(blocks: Sequence[Passage]) -> tuple[Piece, ...]:
    """The pieces of several paragraphs, with a space between each two."""
    pieces: list[Piece] = []
    for block in blocks:
        if pieces:
            pieces.append(Piece(" ", None))
        pieces += block.pieces
    return tuple(pieces)


def _levelled(found: Sequence[Passage]) -> Iterator[Passage]:
    """With headings from level 1 to 6, below the title where there is one.

    A draft without any heading has its headline in the first paragraph, where that is short and no sentence.
    """
    headings = [passage.level for passage in found if passage.kind is BlockKind.HEADING]
    if not headings and found and _is_headline(found[0]):
        yield found[0]._replace(kind=BlockKind.HEADING, level=1)
        found = found[1:]
    below = 0 in headings
    for passage in found:
        if passage.kind is BlockKind.HEADING:
            passage = passage._replace(level=min(passage.level + below, 6))
        yield passage


def _is_headline(passage: Passage) -> bool:
    text = passage.text.strip()
    return passage.kind is BlockKind.PARAGRAPH and len(text) <= _LONGEST_HEADLINE and not _SENTENCE_END.search(text)
