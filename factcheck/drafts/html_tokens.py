"""Cuts HTML into tags and text, where browsers cut it, with exact places in the source.

The standard library's parser gives places too, but takes quadratic time over tags that never end, fails on some marked
sections, gives up on tags after a stray "&#", and reads comments differently from one release of Python to the next.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.drafts.markup import Silence
from factcheck.expressions import expression

START, END, TEXT, RAW, COMMENT = range(5)
"""What a token is: a start tag, an end tag, text, an element whose content holds no tags, or a comment."""

Token = tuple[int, int, int, str, int]
"""What it is, where it starts and ends, its element in lower case, and where its attributes start.

A `RAW` token runs over the content; its last number is where the start tag starts.
"""

_RAW = frozenset("iframe noembed noframes plaintext script style textarea title xmp".split())
_NEED_AN_END = frozenset(["textarea", "title"])
"""Elements that browsers let swallow the rest of the page; it is kinder to take the tag for a stray one."""

_TAG = expression(r"<(/?)([A-Za-z][^\s/<>]*+)((?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?+)*+)>")
_TAG_OPENS = expression(r"</?[A-Za-z]")
_SHORT_TAG = expression(r"<(/?)([A-Za-z][^\s/<>]{0,60})([^<>]{0,4000})>")


def tokens(text: str, silence: Silence, at: int, size: int) -> Iterator[Token]:
    """Every tag, comment and run of text from `at` to `size`, in order, without declarations and instructions.

    A "<" that begins none of these is text; what begins before `size` may end after it. Takes linear time.
    """
    skip = _Skip(text)
    match_tag = _TAG.match
    while at < size:
        mark = text.find("<", at, size)
        if mark < 0:
            yield TEXT, at, size, "", size
            return
        if mark > at:
            yield TEXT, at, mark, "", mark
        tag = match_tag(text, mark)
        if tag is None:
            if _TAG_OPENS.match(text, mark):
                # It never ends. From here on no tag may hold another, or each would be tried to the end of the page.
                match_tag = _SHORT_TAG.match
                tag = match_tag(text, mark)
            if tag is None:
                at = skip.end(mark)
                if at == mark:
                    at = mark + 1
                    yield TEXT, mark, at, "", at
                elif text.startswith("<!--", mark):
                    yield COMMENT, mark, at, "", at
                continue
        at = tag.end()
        name = tag[2].lower()
        if tag[1]:
            yield END, mark, at, name, at
        elif name in _RAW:
            close = silence.end(name, at)
            if close == len(text) and name in _NEED_AN_END:
                continue
            yield RAW, at, close, name, mark
            at = close
        else:
            yield START, mark, at, name, tag.start(3)


class _Skip:
    """Finds where comments, declarations and instructions end, without looking twice for an end that is not there."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._last_section_end: int | None = None

    def end(self, mark: int) -> int:
        """Where the comment or its like at `mark` ends; `mark` where there is none. One that never ends takes all."""
        text = self._text
        sign = text[mark + 1 : mark + 2]
        if sign not in ("!", "?", "/") or (sign == "/" and mark + 2 == len(text)):
            return mark
        closing = ">"
        if text.startswith("<!--", mark):
            closing = "-->"
        elif text.startswith("<![CDATA[", mark) and self._section_ends_after(mark):
            closing = "]]>"
        close = text.find(closing, mark + 2)
        return close + len(closing) if close >= 0 else len(text)

    def _section_ends_after(self, mark: int) -> bool:
        if self._last_section_end is None:
            self._last_section_end = self._text.rfind("]]>")
        return self._last_section_end > mark
