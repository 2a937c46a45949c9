"""What the styles of a Word file say: the place of a paragraph in the outline, its list, whether text is hidden."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from factcheck.drafts.draft import BlockKind
from factcheck.drafts.word_names import W, value
from factcheck.expressions import expression

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

_HEADING = expression(r"heading ([1-9])$")
_LIST = expression(r"list (?:bullet|number) ([2-5])$")
_CONTENTS = expression(r"(?:toc|contents) \d$|table of figures$|toc heading$")
_DEEPEST = 20
"""No styles are based on more styles; some files have them go round in a circle."""


class Shape(NamedTuple):
    """What a paragraph is by its style and its own properties."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    """Heading: 0 for the title of the document, else from 1. Item: nesting depth from 0. Otherwise 0."""
    numbering: str = ""
    """Item: which numbering it belongs to."""
    left_out: bool = False
    """Whether it is a line of a table of contents."""


class Styles:
    """The styles of one document, by their ids. Names of styles are in English, whatever language Word ran in."""

    def __init__(self, styles: BaseOxmlElement) -> None:
        self._styles: dict[str, BaseOxmlElement] = {}
        self._default = ""
        for style in styles.iterchildren(W + "style"):
            name = style.get(W + "styleId", "")
            self._styles[name] = style
            if style.get(W + "type") == "paragraph" and style.get(W + "default") in ("1", "true"):
                self._default = name
        self._shapes: dict[str, Shape] = {}
        self._looks: dict[tuple[str, str], bool | None] = {}

    def shape(self, paragraph: BaseOxmlElement) -> Shape:
        """What a paragraph is."""
        own = paragraph.find(W + "pPr")
        name = self.name(own)
        if name not in self._shapes:
            self._shapes[name] = self._of_style(name)
        shape = self._shapes[name]
        if own is None:
            return shape
        outline = value(own.find(W + "outlineLvl"))
        if outline is not None and outline.isdecimal():
            shape = Shape(BlockKind.HEADING, int(outline) + 1) if int(outline) < 9 else Shape()
        return self._numbered(own, shape)

    def on(self, what: str, own: BaseOxmlElement | None, paragraph: str) -> bool:
        """Whether a property such as "vanish" holds for a run.

        Its own properties tell, else its style, else the style of its paragraph, which is given by its name.
        """
        if own is not None:
            set_here = _switch(own.find(W + what))
            if set_here is None and (style := own.find(W + "rStyle")) is not None:
                set_here = self._switched(value(style) or "", what)
            if set_here is not None:
                return set_here
        return bool(self._switched(paragraph, what))

    def name(self, properties: BaseOxmlElement | None) -> str:
        """The style of a paragraph with these properties."""
        style = None if properties is None else properties.find(W + "pStyle")
        return self._default if style is None else value(style) or ""

    def _chain(self, name: str) -> Iterator[BaseOxmlElement]:
        """A style, the one it is based on, and so on."""
        for _ in range(_DEEPEST):
            style = self._styles.get(name)
            if style is None:
                return
            yield style
            name = value(style.find(W + "basedOn")) or ""

    def _of_style(self, name: str) -> Shape:
        for style in self._chain(name):
            called = (value(style.find(W + "name")) or "").lower()
            properties = style.find(W + "pPr")
            outline = None if properties is None else value(properties.find(W + "outlineLvl"))
            heading = _HEADING.match(called)
            if _CONTENTS.match(called):
                return Shape(left_out=True)
            if called == "title":
                return Shape(BlockKind.HEADING)
            if heading or (outline is not None and outline.isdecimal() and int(outline) < 9):
                return Shape(BlockKind.HEADING, int(heading[1]) if heading else int(outline or 0) + 1)
            if called in ("quote", "intense quote"):
                return Shape(BlockKind.QUOTE)
            if called == "caption":
                return Shape(BlockKind.CAPTION)
            if properties is not None and (shape := self._numbered(properties, Shape())).kind is BlockKind.ITEM:
                deeper = _LIST.match(called)
                return shape._replace(level=int(deeper[1]) - 1) if deeper and not shape.level else shape
        return Shape()

    @staticmethod
    def _numbered(properties: BaseOxmlElement, shape: Shape) -> Shape:
        """The shape, or that of an item where the properties have a numbering. Numbered headings stay headings."""
        numbering = properties.find(W + "numPr")
        if numbering is None or shape.kind is BlockKind.HEADING or shape.left_out:
            return shape
        number = value(numbering.find(W + "numId"))
        level = value(numbering.find(W + "ilvl")) or "0"
        if number == "0":
            return Shape() if shape.kind is BlockKind.ITEM else shape
        return Shape(BlockKind.ITEM, int(level) if level.isdecimal() else 0, number or shape.numbering)

    def _switched(self, name: str, what: str) -> bool | None:
        key = (name, what)
        if key not in self._looks:
            found = (
                _switch(properties.find(W + what))
                for style in self._chain(name)
                if (properties := style.find(W + "rPr")) is not None
            )
            self._looks[key] = next((one for one in found if one is not None), None)
        return self._looks[key]


def _switch(element: BaseOxmlElement | None) -> bool | None:
    """What a property that is on or off says; None where it is not there."""
    return None if element is None else (value(element) or "1") not in ("0", "false", "off")
