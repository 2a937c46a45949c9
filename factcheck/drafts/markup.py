"""Raw HTML as it stands within Markdown: which tags part blocks, which break lines, whose content is no prose."""

from __future__ import annotations

import re
from itertools import islice

from factcheck.drafts.assembly import FILL, Assembly
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression

NO_PROSE = frozenset(
    "applet audio button canvas code codeblock datalist del embed iframe kbd math meter noscript object output pre "
    "progress rp rt s samp script select strike style svg template textarea title tt var video".split()
)
"""Elements whose content is code, deleted, or not shown as text; `<CodeBlock>` is a component of Docusaurus."""

TRACELESS = frozenset("del noscript rp rt s script strike style template title".split())
"""Elements without prose that leave nothing behind; where another stood, there is an object."""
_SILENT_BLOCKS = frozenset(["nav"])
_BLOCKS = {
    **dict.fromkeys(
        "address article aside body center dd details div dl dt fieldset figure footer form header hr html legend main "
        "nav ol optgroup option p section summary table tbody tfoot thead tr td th ul".split(),
        (BlockKind.PARAGRAPH, 0),
    ),
    "blockquote": (BlockKind.QUOTE, 0),
    "caption": (BlockKind.CAPTION, 0),
    "figcaption": (BlockKind.CAPTION, 0),
    "li": (BlockKind.ITEM, 1),
    **{f"h{level}": (BlockKind.HEADING, level) for level in range(1, 7)},
}
_TAG = expression(r"<(/?)([A-Za-z][A-Za-z0-9]{0,30})(?=[\s/>])[^<>]{0,4000}>")
_ENTITY = expression(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_TABLE = expression(r"<table\b", re.IGNORECASE)
_LINE = expression(r"[^\r\n]+")
_INDENT = expression(r"\s*")
_MOST_WITHIN = 20
"""So many tags of its own name, a hidden element may hold: beyond that its end is not looked for."""


class Silence:
    """Finds where an element without prose ends, and searches the draft for each closing tag once only."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._closes: dict[str, int] = {}

    def end(self, name: str, start: int) -> int:
        """Where the next closing tag begins; the length of the text where there is none."""
        if self._closes.get(name, -1) < start:
            close = re.compile(rf"</{name}\b", re.IGNORECASE).search(self._text, start)
            self._closes[name] = close.start() if close else len(self._text)
        return self._closes[name]

    def end_of_nested(self, name: str, start: int) -> int:
        """Where the closing tag begins, past elements of the same name; the length of the text where there is none."""
        depth = 1
        tags = re.compile(rf"<(/?){name}(?=[\s/>])", re.IGNORECASE).finditer(self._text, start)
        for tag in islice(tags, _MOST_WITHIN):
            depth += -1 if tag[1] else 1
            if not depth:
                return tag.start()
        return len(self._text)


def inline_tag(out: Assembly, silence: Silence, start: int, end: int, limit: int) -> int:
    """Reads one tag or comment within a paragraph; returns where prose goes on.

    An element without prose that does not close before `limit` is taken for a stray tag.
    """
    tag = _TAG.match(out.readable, start, end)
    if tag is None:
        if out.readable.startswith("<!--", start):
            out.comments.append((start, end))
        out.vanish()
        return end
    closing, name = tag[1], tag[2].lower()
    if name == "br":
        out.stand_in(" ", start, end)
        return end
    if not closing and (name in NO_PROSE or (name in ("sup", "sub") and out.readable[end : end + 1].isdigit())):
        close = silence.end(name, end)
        if close < limit:
            if name in TRACELESS:
                out.vanish()
            else:
                out.stand_in(FILL, start, close)
            return close
    elif not closing and _hides(out.readable, tag):
        close = silence.end_of_nested(name, end)
        if close < limit:
            out.vanish()
            return close
    out.vanish()
    return end


def html_block(out: Assembly, silence: Silence, start: int, end: int) -> int:
    """Reads a run of raw HTML into blocks; returns where prose goes on, which may lie beyond its end.

    A run with a table is read like a page. In others, items of lists have no group.
    """
    text = out.readable
    if _TABLE.search(text, start, end):
        from factcheck.drafts.html import read_piece

        read_piece(out, silence, start, end)
        return end
    kind, level, at = BlockKind.PARAGRAPH, 0, start

    def close() -> None:
        out.close(kind, level=level)

    while at < end:
        mark = text.find("<", at, end)
        if mark != at:
            _words(out, at, mark if mark >= 0 else end)
            if mark < 0:
                break
        if text.startswith("<!--", mark):
            comment_end = text.find("-->", mark, end)
            at = comment_end + 3 if comment_end >= 0 else end
            out.comments.append((mark, at))
            continue
        tag = _TAG.match(text, mark, end)
        if tag is None:
            if text[mark + 1 : mark + 2] in ("!", "?", "/"):
                declaration_end = text.find(">", mark, end)
                at = declaration_end + 1 if declaration_end >= 0 else end
            else:
                out.text(mark, mark + 1)
                at = mark + 1
            continue
        at = tag.end()
        closing, name = tag[1], tag[2].lower()
        if not closing and (name in _SILENT_BLOCKS or _hides(text, tag)):
            silent_end = silence.end_of_nested(name, at)
            if silent_end < len(text):
                if name in _BLOCKS:
                    close()
                at = silent_end
        elif name in _BLOCKS:
            close()
            kind, level = (BlockKind.PARAGRAPH, 0) if closing else _BLOCKS[name]
        elif name == "br":
            out.stand_in(" ", mark, at)
        elif not closing and name in NO_PROSE:
            silent_end = silence.end(name, at)
            if silent_end < len(text):
                if name not in TRACELESS:
                    out.stand_in(FILL, mark, silent_end)
                at = silent_end
    close()
    return at


def _hides(text: str, tag: re.Match[str]) -> bool:
    """Whether an opening tag is that of an element that a browser does not show, or of a menu."""
    name = tag[2].lower()
    if name != "dialog" and tag.end() - tag.end(2) == 1:
        return False
    from factcheck.drafts.html_attributes import hides

    return hides(text, name, tag.end(2), tag.end() - 1)


def _words(out: Assembly, start: int, end: int) -> None:
    """Text between tags: a line end with the indent after it is one space, entities are what they stand for."""
    at = start
    for line in _LINE.finditer(out.readable, start, end):
        first, last = line.span()
        if first > start:
            out.line_break(at)
            first = _INDENT.match(out.readable, first, last).end()  # type: ignore[union-attr]
        at = last
        for entity in _ENTITY.finditer(out.readable, first, last):
            out.text(first, entity.start())
            from html import unescape

            out.stand_in(unescape(entity[0]), *entity.span())
            first = entity.end()
        out.text(first, last)
    if at < end:
        out.line_break(at)
