"""The names of the elements of WordprocessingML (ECMA-376, part 1, chapter 17), as lxml has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
INLINE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}inline"


def value(element: BaseOxmlElement | None) -> str | None:
    """The attribute `w:val`; None where the element or the attribute is not there."""
    return None if element is None else element.get(W + "val")


def chosen(alternatives: BaseOxmlElement) -> BaseOxmlElement | None:
    """The one of several ways to say a thing that Word of today takes: the first choice."""
    first: BaseOxmlElement | None = alternatives.find(CHOICE)
    fallback: BaseOxmlElement | None = alternatives.find(FALLBACK)
    return fallback if first is None else first
