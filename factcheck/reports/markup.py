"""Text of a draft as XML, Markdown and workflow commands take it: shown as it is, and never obeyed."""

from __future__ import annotations

import re

from factcheck.expressions import expression
from factcheck.reports.cells import clean

_NO_XML = expression("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_XML = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)

_MARKDOWN = str.maketrans({character: f"&#{ord(character)};" for character in "\\`*_[]<>&|~$"})
_LINKED = expression(r"\b(?:https?|ftp|mailto|xmpp)(:)|\bwww(\.)", re.IGNORECASE)
_NOTIFYING = expression(r"[@!](?=\w)|(?<!&)#(?=\w)|\bGH-(?=\d)", re.IGNORECASE)
"""Of people, groups, issues and pull requests; the # of a character reference is none."""

_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({":": "%3A", ",": "%2C"})


def xml(text: str) -> str:
    """For the value of an attribute or the text of an element; what XML 1.0 cannot hold becomes U+FFFD."""
    return _NO_XML.sub("\ufffd", text).translate(_XML)


def markdown(text: str) -> str:
    """For one line of Markdown or of HTML within Markdown: a cell, an item, a summary.

    What would be markup is a character reference, which is text in both. References to people, issues and pull
    requests are split by a zero-width space, since GitHub and GitLab look for them after everything is unescaped.
    """
    escaped = clean(" ".join(text.split())).translate(_MARKDOWN)
    escaped = _LINKED.sub(lambda found: f"{found.group()[:-1]}&#{ord(found.group()[-1])};", escaped)
    return _NOTIFYING.sub(lambda found: f"{found.group()}&#8203;", escaped)


def command_data(text: str) -> str:
    """For the message of a GitHub workflow command."""
    return text.translate(_DATA)


def command_property(text: str) -> str:
    """For the value of a property of a GitHub workflow command."""
    return command_data(text).translate(_PROPERTY)
