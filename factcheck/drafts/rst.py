"""Reads reStructuredText: the prose that docutils finds, each piece at its place in the source."""

from __future__ import annotations

from typing import Any, NamedTuple

from factcheck.drafts.assembly import Assembly
from factcheck.drafts.draft import BlockKind, Draft
from factcheck.drafts.frontmatter import FIELDS
from factcheck.drafts.rst_places import BREAK, NOTHING, Piece, Places, Point
from factcheck.drafts.rst_table import cells
from factcheck.drafts.screening import screen

_NO_PROSE = frozenset(
    "colspec comment decoration docinfo doctest_block field_name image label literal_block math_block "
    "meta option_group pending raw substitution_definition system_message target transition".split()
)
"""Elements that hold code, notes to whoever writes, or what is not shown."""
_TEXTS = frozenset("attribution caption line paragraph rubric subtitle term title".split())
"""Elements that hold text, and nothing but text and inline markup."""


def read_rst(path: str, source: str) -> Draft:
    """Reads a document in reStructuredText.

    Nothing is read from other files, and directives that docutils does not know (those of Sphinx, say) are left out
    with all they hold, as is what cannot be found again in the source character by character.
    Raises DraftError for what docutils cannot take.
    """
    from factcheck.drafts.rst_tree import tree

    text = source.replace("\x00", "\ufffd")
    text = text.removeprefix("\ufeff")
    document = tree(path, text)
    out = Assembly(path, source, screen(source, templated=False))
    _Walk(out, Places(text, before=len(source) - len(text))).read(document, _Place())
    return out.draft()


class _Place(NamedTuple):
    """What holds within an element."""

    kind: BlockKind = BlockKind.PARAGRAPH
    sections: int = 0
    lists: int = 0
    group: int = -1


class _Walk:
    """One walk over the tree of a document."""

    def __init__(self, out: Assembly, places: Places) -> None:
        self.out = out
        self.places = places
        self.at = Point(0, 0)
        self.end = 0
        """Where the last block ends in the source: blocks come in order."""
        self.has_copy = False
        """Whether something else than headings has come: then fields are no header."""

    def read(self, element: Any, place: _Place) -> None:
        """Reads an element and what it holds."""
        tag = element.tagname
        if tag in _TEXTS:
            self.text(element, place)
        elif tag == "comment":
            self.comment(element)
        elif tag == "field_list" and not self.has_copy:
            for field in element.children:
                self.field(field)
        elif tag == "table":
            self.table(element)
        elif tag not in _NO_PROSE:
            self.children(element, self.within(tag, place))

    def within(self, tag: str, place: _Place) -> _Place:
        match tag:
            case "section":
                return place._replace(sections=place.sections + 1)
            case "block_quote":
                return place._replace(kind=BlockKind.QUOTE)
            case "bullet_list" | "enumerated_list":
                self.out.groups += 1
                return place._replace(kind=BlockKind.ITEM, lists=place.lists + 1, group=self.out.groups - 1)
            case _:
                return place

    def children(self, element: Any, place: _Place) -> None:
        for child in element.children:
            if child.tagname == "title" and element.tagname == "section":
                self.text(child, place._replace(kind=BlockKind.HEADING))
            else:
                self.read(child, place)

    def text(self, element: Any, place: _Place) -> None:
        """Reads an element of text as one block."""
        kind = BlockKind.CAPTION if element.tagname == "caption" else place.kind
        self.has_copy |= kind is not BlockKind.HEADING
        found = self.places.text(element, self.at)
        if found is None or not self.add(found.pieces):
            return
        self.at = found.end
        match kind:
            case BlockKind.HEADING:
                self.out.close(kind, level=min(place.sections, 6))
            case BlockKind.ITEM:
                self.out.close(kind, level=place.lists, group=place.group)
            case _:
                self.out.close(kind)

    def field(self, field: Any) -> None:
        """Reads a field of the header that is copy, or dates it."""
        name = field.children[0].astext().lower()
        if name not in FIELDS:
            return
        for paragraph in field.children[1].children:
            found = self.places.text(paragraph, self.at) if paragraph.tagname == "paragraph" else None
            if found and self.add(found.pieces):
                self.at = found.end
                self.out.close(BlockKind.FIELD, name=name)

    def table(self, table: Any) -> None:
        """Reads a table: its title, and all of its cells or, where one cannot be placed, none."""
        self.has_copy = True
        for title in table.children:
            if title.tagname == "title":
                self.text(title, _Place(BlockKind.CAPTION))
        found = cells(table, self.out.tables, self.places, self.at)
        if found is None:
            return
        self.out.tables += 1
        for cell, pieces in found.cells:
            if self.add(pieces):
                self.out.close(BlockKind.CELL, cell=cell)
        self.at = found.end

    def comment(self, comment: Any) -> None:
        """Notes where a comment stands, with its two dots."""
        place = self.places.comment(comment, self.at)
        if place is not None:
            self.out.comments.append(place)

    def add(self, pieces: list[Piece]) -> bool:
        """Adds pieces to the open block; none that stand before what was read already."""
        if not pieces or pieces[0].start < self.end:
            return False
        for piece in pieces:
            if piece.stands_for is None:
                self.out.text(piece.start, piece.end)
            elif piece.stands_for == BREAK:
                self.out.line_break(piece.start)
            elif piece.stands_for == NOTHING:
                self.out.vanish()
            else:
                self.out.stand_in(piece.stands_for, piece.start, piece.end)
        self.end = pieces[-1].end
        return True
