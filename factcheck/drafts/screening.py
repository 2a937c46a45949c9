"""Blots out what is no prose in any kind of text: URLs, and in templated text shortcodes, tags and formulas.

Template engines run before Markdown does, so their tags may stand anywhere, even where Markdown would read the tag as
something else. They are blotted out before a reader sees the text, one character for one, so that offsets stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.drafts.assembly import FILL
from factcheck.expressions import expression

_LONGEST = 4_000
"""No template tag is longer, in code points."""

_OPENERS = expression(r"\{(?:[{%]|:(?=[\s.#]))")
_CLOSERS = {"{{": "}}", "{%": "%}", "{:": "}"}
_BODY_IS_CODE = expression(r"\{(\{<|\{%|%)-?\s{0,9}(highlight|comment|code|mermaid|raw_html|math|katex)\b")
_CONTAINER = expression(r"^[ \t]{0,12}:{3,9}(?!:)[^\r\n]*", re.MULTILINE)
"""The lines around a note, a tip or a warning: `:::note`, `:::`."""
_IN_LINE = expression(r"[^\r\n]")
_BLANK_LINE = expression(r"\n[ \t\r]{0,200}\n")

# A formula runs over no tag: "$20</td><td class=..." are two cells.
_DISPLAY_MATH = expression(r"\$\$(?:[^$<]|<(?![A-Za-z/])){1,2000}\$\$")
_INLINE_MATH = expression(r"(?<![\\$\w])\$(?![\s$])((?:[^$\n<]|<(?![A-Za-z/])){1,300})(?<![\s\\])\$(?![\w$])")
_FORMULA = expression(r"\\[A-Za-z]|[\^_=]|^[A-Za-z]$")

_SCHEME = expression(r"(?:https?|ftp)$", re.IGNORECASE)
_URL = expression(r"""[^\s<>"()\[\]|{}`]+(?:\([^\s<>"()\[\]|{}`]{0,200}\)[^\s<>"()\[\]|{}`]*){0,20}""")
_NOT_IN_URL = expression(r"&(?!amp;)(?:[A-Za-z]{2,8}|#\w{1,6});")
_AFTER_URL = ".,;:!?'*_~’”…"

_Range = tuple[int, int]


def screen(source: str, *, templated: bool) -> str:
    """The source with `FILL` over every URL and, where `templated`, over template tags and TeX formulas.

    A template tag alone on its line, as those that stand for a figure or a box do, becomes blank instead: it parts
    what stands before it from what stands after it. The result is as long as the source.
    """
    text = source
    if text.startswith("\ufeff"):
        text = " " + text[1:]
    if templated:
        if any(opener in text for opener in _CLOSERS):
            text = blot(text, _template_tags(text))
        if ":::" in text:
            text = _CONTAINER.sub(lambda found: blank(found[0]), text)
        if "$" in text:
            text = blot(text, _formulas(text))
    return blot(text, _urls(text))


def blot(text: str, ranges: Iterator[_Range]) -> str:
    """The text with `FILL` over ranges that come in order, and spaces over a tag in braces alone on its lines."""
    parts: list[str] = []
    at = 0
    for start, end in ranges:
        parts += (text[at:start], _blank_tag(text, start, end) or FILL * (end - start))
        at = end
    if not parts:
        return text
    parts.append(text[at:])
    return "".join(parts)


def _blank_tag(text: str, start: int, end: int) -> str:
    """What a tag with its lines to itself becomes: spaces that keep the line ends. Otherwise nothing."""
    if text[start] != "{" or (text.startswith("{{", start) and text[start + 2 : start + 3] not in ("<", "%", "/")):
        return ""
    near = max(0, start - 200)
    line_start = max(text.rfind("\n", near, start), text.rfind("\r", near, start)) + 1
    before = text[line_start:start] if line_start or start <= 200 else "far"
    after = text[end : end + 200].replace("\r", "\n").split("\n", 1)[0]
    if before.strip(" \t") or after.strip(" \t"):
        return ""
    return blank(text[start:end])


def blank(text: str) -> str:
    """Spaces in place of a text, its line ends kept."""
    return _IN_LINE.sub(" ", text)


def _template_tags(text: str) -> Iterator[_Range]:
    """Hugo, Jekyll, Liquid, Jinja and kramdown: `{{ }}`, `{{< >}}`, `{{% %}}`, `{% %}`, `{: }`.

    A tag has no blank line in it. What lies ahead is looked up once, not once an opener.
    """
    ahead = dict.fromkeys(_CLOSERS.values(), -1)
    blank_line = -1
    nowhere: set[str] = set()
    at = 0
    while opener := _OPENERS.search(text, at):
        at = opener.end()
        closer = _CLOSERS[opener[0]]
        if ahead[closer] < at:
            found = text.find(closer, at)
            ahead[closer] = found if found >= 0 else len(text)
        if blank_line < at:
            blank = _BLANK_LINE.search(text, at)
            blank_line = blank.start() if blank else len(text)
        close = ahead[closer]
        if close == len(text) or close > blank_line or close - at > _LONGEST:
            continue
        at = close + len(closer)
        code = _BODY_IS_CODE.match(text, opener.start())
        if code:
            at = max(at, _end_of_code(text, at, code[2], nowhere))
        yield opener.start(), at


def _end_of_code(text: str, at: int, name: str, nowhere: set[str]) -> int:
    """Where the body of a paired tag ends, its closing tag included; `at` where there is no closing tag."""
    if name in nowhere:
        return at
    close = re.compile(rf"\{{(?:\{{[<%]\s{{0,9}}/\s{{0,9}}|%-?\s{{0,9}}end){name}\b[^{{}}]{{0,99}}\}}").search(text, at)
    if close is None:
        nowhere.add(name)
        return at
    return close.end() + text.startswith("}", close.end())


def _formulas(text: str) -> Iterator[_Range]:
    """TeX between dollar signs. Two prices in a sentence are no formula."""
    at = 0
    while (at := text.find("$", at)) >= 0:
        found = _DISPLAY_MATH.match(text, at)
        if not found and (found := _INLINE_MATH.match(text, at)) and not _FORMULA.search(found[1]):
            found = None
        if found:
            yield found.span()
            at = found.end()
        else:
            at += 1


def _urls(text: str) -> Iterator[_Range]:
    """`scheme://` and `www.` as they stand in running text; a stop after a URL belongs to the sentence."""
    done = 0
    scheme = text.find("://")
    www = text.find("www.")
    while scheme >= 0 or www >= 0:
        if www < 0 or 0 <= scheme < www:
            named = _SCHEME.search(text, max(done, scheme - 5), scheme)
            start = named.start() if named else -1
            rest = scheme + 3
            scheme = text.find("://", rest)
        else:
            start = www if www == 0 or not text[www - 1].isalnum() else -1
            rest = www + 4
            www = text.find("www.", rest)
        # An autolink in angle brackets is Markdown's to read.
        if start < done or text[start - 1 : start] == "<":
            continue
        url = _URL.match(text, rest)
        if url is None:
            continue
        entity = _NOT_IN_URL.search(text, rest, url.end())
        end = rest + len(text[rest : entity.start() if entity else url.end()].rstrip(_AFTER_URL))
        if end > rest:
            yield start, end
            done = end
