"""The text of the paragraphs of a Word file, piece by piece, as it reads with all tracked changes accepted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from factcheck.drafts.assembly import FILL
from factcheck.drafts.word_names import ALTERNATIVES, FALLBACK, INLINE, MATH, W, chosen, value
from factcheck.drafts.word_styles import Styles
from factcheck.expressions import expression

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

LINE = "\n"
"""A line break within a paragraph, in the text of a piece."""

_AROUND_RUNS = frozenset(W + name for name in "bdo customXml dir fldSimple hyperlink ins moveTo smartTag".split())
"""What may stand around runs and leaves them as they are. Deletions (`del`, `moveFrom`) are not among them."""
_PLAIN = {"tab": "\t", "ptab": "\t", "br": LINE, "cr": LINE, "noBreakHyphen": "-", "sym": FILL, "object": FILL}
_CHARACTERS = {W + name: text for name, text in _PLAIN.items()}
_HIDDEN = ("vanish", "strike", "dstrike")
"""Properties of runs that are no copy. A line through words means here what it means in HTML: they are to go."""
_RAISED_MARK = expression(r"\s{0,9}(\[)?\(?[\d*†‡§]")
_LINE_END = str.maketrans("\r\n", "  ")


class Piece(NamedTuple):
    """Text, and the element within a run that it is the text of."""

    text: str
    element: BaseOxmlElement | None
    """A `w:t`, whose own text is as long; another child of a run; None for a space between two paragraphs."""
    near: BaseOxmlElement | None = None
    """Where comments on the text have to stand if not on its own run: the paragraph with the mark of its footnote, or
    with its text box."""


class Words:
    """Reads the paragraphs of one document in order, since a field may run over several."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._in_code: list[bool] = []
        """For each field that is open, whether its code goes on, which is no text; its result follows."""
        self._codes = 0
        """How many of them are true."""
        self._style = ""
        """The style of the paragraph that is read."""
        self._hidden = False
        """Whether its runs are hidden where they do not say."""
        self.boxes: list[BaseOxmlElement] = []
        """The contents of the text boxes of the paragraphs read so far."""
        self.notes: dict[tuple[str, str], BaseOxmlElement] = {}
        """The notes whose marks were read so far, by kind and id: the paragraph that the mark stands in."""

    def of(self, paragraph: BaseOxmlElement, near: BaseOxmlElement | None) -> list[Piece]:
        """The pieces of a paragraph, as they stand in a body; with `near`, in a note or a text box."""
        self._style = self._styles.name(paragraph.find(W + "pPr"))
        self._hidden = self._is_hidden(None)
        pieces = list(self._around(paragraph, paragraph, near))
        if self._codes:
            # No code of a field has several paragraphs: one that does is broken.
            self._in_code, self._codes = [False] * len(self._in_code), 0
        return pieces

    def _around(
        self, parent: BaseOxmlElement, paragraph: BaseOxmlElement, near: BaseOxmlElement | None
    ) -> Iterator[Piece]:
        for child in parent:
            tag = child.tag
            if tag == W + "r":
                yield from self._run(child, child, paragraph, near)
            elif tag in _AROUND_RUNS:
                yield from self._around(child, paragraph, near)
            elif tag == W + "sdt":
                if (content := shown_content(child)) is not None:
                    yield from self._around(content, paragraph, near)
            elif tag == ALTERNATIVES:
                if (choice := chosen(child)) is not None:
                    yield from self._around(choice, paragraph, near)
            elif tag in (MATH + "oMath", MATH + "oMathPara"):
                yield Piece(FILL, None, paragraph if near is None else near)

    def _run(
        self,
        parent: BaseOxmlElement,
        run: BaseOxmlElement,
        paragraph: BaseOxmlElement,
        near: BaseOxmlElement | None,
    ) -> Iterator[Piece]:
        """What a run has; `parent` is the run, or what is chosen within it."""
        properties = run.find(W + "rPr")
        hidden = self._hidden if properties is None else self._is_hidden(properties)
        raised = _is_raised(properties)
        for child in parent:
            tag = child.tag
            if tag == W + "fldChar":
                self._field(child.get(W + "fldCharType"))
            elif hidden or self._codes:
                continue
            elif tag == W + "t":
                if text := (child.text or "").translate(_LINE_END):
                    piece = Piece(text, child, near)
                    if raised:
                        yield from _marked(piece)
                    else:
                        yield piece
            elif tag in _CHARACTERS:
                yield Piece(_CHARACTERS[tag], child, near)
            elif tag in (W + "footnoteReference", W + "endnoteReference"):
                kind = tag.removeprefix(W).removesuffix("Reference")
                self.notes.setdefault((kind, child.get(W + "id", "")), near if near is not None else paragraph)
            elif tag in (W + "drawing", W + "pict"):
                boxes = list(_boxes(child))
                self.boxes += boxes
                if child.find(INLINE) is not None and not boxes:
                    yield Piece(FILL, child, near)
            elif tag == W + "ruby" and (base := child.find(W + "rubyBase")) is not None:
                yield from self._around(base, paragraph, near)
            elif tag == ALTERNATIVES and (choice := chosen(child)) is not None:
                yield from self._run(choice, run, paragraph, near)

    def _is_hidden(self, properties: BaseOxmlElement | None) -> bool:
        return any(self._styles.on(what, properties, self._style) for what in _HIDDEN)

    def _field(self, step: str | None) -> None:
        if step == "begin":
            self._in_code.append(True)
            self._codes += 1
        elif self._in_code and step in ("separate", "end"):
            self._codes -= self._in_code.pop()
            if step == "separate":
                self._in_code.append(False)


def _is_raised(properties: BaseOxmlElement | None) -> bool:
    """Whether a run with these properties is raised or lowered."""
    return properties is not None and value(properties.find(W + "vertAlign")) in ("superscript", "subscript")


def _marked(piece: Piece) -> Iterator[Piece]:
    """A raised or lowered piece: `FILL` where it opens with a figure, as powers do; nothing for a note's mark."""
    mark = _RAISED_MARK.match(piece.text)
    if mark is None:
        yield piece
    elif mark[1] is None:
        yield piece._replace(text=FILL)


def shown_content(control: BaseOxmlElement) -> BaseOxmlElement | None:
    """What a content control (`w:sdt`) holds; None for a table of contents, and for the prompt of an empty one."""
    properties = control.find(W + "sdtPr")
    if properties is not None:
        prompt = properties.find(W + "showingPlcHdr")
        if prompt is not None and (value(prompt) or "1") not in ("0", "false"):
            return None
        gallery = properties.find(f"{W}docPartObj/{W}docPartGallery")
        if value(gallery) == "Table of Contents":
            return None
    content: BaseOxmlElement | None = control.find(W + "sdtContent")
    return content


def _boxes(drawing: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    """The contents of the text boxes in a drawing, each once."""
    for child in drawing:
        if child.tag == W + "txbxContent":
            yield child
        elif child.tag == ALTERNATIVES:
            choice = chosen(child)
            if choice is not None:
                yield from _boxes(choice)
        elif child.tag != FALLBACK:
            yield from _boxes(child)
