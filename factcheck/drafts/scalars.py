"""The values of front matter fields, in every way that YAML and TOML print a string, mapped to their source."""

from __future__ import annotations

import re

from factcheck.drafts.assembly import Assembly
from factcheck.expressions import expression

_LINE = expression(r"[^\r\n]*")
_ESCAPE = expression(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|[ \t]{0,99}[\r\n]\s*|(.))", re.DOTALL)
_NAMED = {"_": "\u00a0", '"': '"', "\\": "\\", "/": "/", "'": "'"}
"""What a backslash and a letter stand for; the others stand for white space or a control character."""
_DOUBLED = expression("''")
_INDICATOR = expression(r"[|>][^\r\n]*")


def add_scalar(out: Assembly, style: str, start: int, end: int) -> None:
    """Adds a value to the open block, its lines joined by spaces.

    `style` is how the value is printed: "" for plain, a quote for a quoted string (three for TOML's long strings),
    "|" or ">" for YAML's block scalars. The range holds the quotes or the indicator.
    """
    escape = None
    if style in ("|", ">"):
        header = _INDICATOR.match(out.source, start, end)
        start = header.end() if header else start
    elif style:
        start, end = start + len(style), end - len(style)
        escape = _ESCAPE if style in ('"', '"""') else _DOUBLED if style == "'" else None
    at = start
    if escape:
        for found in escape.finditer(out.source, start, end):
            _add_lines(out, at, found.start())
            at = found.end()
            if "\n" in found[0] or "\r" in found[0]:
                # A backslash at the end of a line takes the line end away.
                out.vanish()
            else:
                out.stand_in(_meaning(found), found.start(), at)
    _add_lines(out, at, end)


def _meaning(escape: re.Match[str]) -> str:
    if escape[0] == "''":
        return "'"
    digits = escape[1] or escape[2] or escape[3]
    if digits:
        return chr(int(digits, 16))
    return _NAMED.get(escape[4], " ")


def _add_lines(out: Assembly, start: int, end: int) -> None:
    at = start
    while at < end:
        line = _LINE.match(out.source, at, end)
        last = line.end() if line else end
        text = out.source[at:last]
        if at == start:
            first, words = at, text
        else:
            words = text.lstrip()
            first = last - len(words)
        if words:
            out.text(first, last)
        at = last
        if at < end:
            out.line_break(at)
            at += 2 if out.source.startswith("\r\n", at) else 1
