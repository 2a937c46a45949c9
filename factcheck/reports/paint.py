"""Colour on a terminal, by what a piece of text is."""

from __future__ import annotations

from collections.abc import Mapping

SGR: Mapping[str, str] = {
    "refuted": "1;31",
    "suspect": "1;33",
    "supported": "32",
    "unverifiable": "36",
    "message": "1",
    "other": "36",
    "quiet": "2",
    "plain": "",
}
"""ECMA-48 graphic renditions. "other" underlines the operands that are not at fault, "quiet" is for furniture."""


def painted(text: str, what: str, colour: bool) -> str:
    """The text in the colour of what it is, or as it is without colour."""
    return f"\x1b[{SGR[what]}m{text}\x1b[0m" if colour and text and SGR[what] else text
