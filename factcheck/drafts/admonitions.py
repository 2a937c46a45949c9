"""The markers of notes, tips and tabs in Markdown, which no CommonMark knows: MkDocs, Obsidian and their like.

CommonMark is shown, character for character, something else in its place: a term and what it means, as the title of the
note and what is indented below it are.
"""

from __future__ import annotations

import re

from factcheck.drafts.assembly import FILL
from factcheck.expressions import expression

_MARKER = expression(
    r"^(?P<indent>[ \t]*)(?P<mark>(?:!!!|\?\?\?\+?|===[+!]?)(?:[ \t]+[a-z][\w-]{0,40}){0,6})"
    r"""(?:[ \t]+(?P<quote>["'])(?P<title>[^"'\r\n]*)(?P=quote))?[ \t]*"""
    r"\r?\n(?:[ \t]*\r?\n)*(?=(?P=indent)(?:    |\t))",
    re.MULTILINE,
)
"""`!!! note`, `!!! tip "Title"`, `??? note`, `=== "Tab"`, with what is indented below."""
_CALLOUT = expression(r"^(?:[ \t]{0,9}>){1,9}[ \t]{0,9}(\[![A-Za-z][\w-]{0,40}\][+-]?)", re.MULTILINE)
"""`> [!NOTE]`, with a title behind it or a kind of its own."""
_IN_LINE = expression(r"[^\s]")
_KNOWN = expression(r"\[!(?:note|tip|important|warning|caution)\][ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
"""What CommonMark's own extension takes out."""

_Edit = tuple[int, str]
"""A place, and what is to stand there instead, as long as what stood there."""


def unmarked(text: str) -> tuple[str, str]:
    """The text without the markers of notes, and as CommonMark is to see it: both as long as before."""
    if "[!" in text:
        text = _CALLOUT.sub(_callout, text)
    if not any(mark in text for mark in ("!!! ", "??? ", "???+ ", "=== ", "===+ ", "===! ")):
        return text, text
    read: list[_Edit] = []
    seen: list[_Edit] = []
    for found in _MARKER.finditer(text):
        start, end = found.span("mark")
        if found["title"]:
            opening, closing = found.span("title")
            # A tag without a trace; a title of its own begins after it.
            seen += ((start, f"<b{' ' * (opening - start - 3)}>"), (closing, " "))
            read.append((start, FILL * (opening - start)))
        elif found["mark"].startswith("==="):
            continue
        else:
            gone = start, FILL * (end - start)
            seen += (gone, (end, _IN_LINE.sub(" ", text[end : found.end()])))
            read.append(gone)
        seen.append((found.end() + len(found["indent"]), ":"))
    return _edited(text, read), _edited(text, seen)


def _edited(text: str, edits: list[_Edit]) -> str:
    parts: list[str] = []
    at = 0
    for start, other in edits:
        parts += (text[at:start], other)
        at = start + len(other)
    return "".join([*parts, text[at:]])


def _callout(found: re.Match[str]) -> str:
    if _KNOWN.match(found.string, found.start(1)):
        return found[0]
    return found[0][: found.start(1) - found.start()] + FILL * len(found[1])
