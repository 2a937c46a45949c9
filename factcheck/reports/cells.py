"""Terminal cells: how wide text is on a screen, and text that is safe to put there."""

from __future__ import annotations

from unicodedata import category, east_asian_width

_TAB = "    "


def shown(character: str) -> str:
    """What to print for one character of a draft.

    A tab is four spaces; what would steer the terminal (escapes, other controls, marks that turn the direction of text)
    is a visible stand-in or nothing, so that a draft cannot colour, move or hide what the report says.
    """
    if character == "\t":
        return _TAB
    match category(character):
        case "Cc" | "Zl" | "Zp" | "Cs":
            return "\ufffd"
        case "Cf":
            return ""
    return character


def clean(text: str) -> str:
    """Text that is safe on a terminal: each character as `shown`."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(shown, text))


def width(text: str) -> int:
    """Columns that clean text takes on a terminal: two for wide East Asian characters and emoji, none for marks."""
    if text.isascii():
        return len(text)
    return sum(map(_cells, text))


def _cells(character: str) -> int:
    if category(character) in {"Mn", "Me"}:
        return 0
    return 2 if east_asian_width(character) in {"W", "F"} else 1


def wrapped(text: str, columns: int, *, first: str = "", rest: str = "") -> str:
    """Clean text in lines of at most `columns`, parted at spaces; a longer word stands alone and whole.

    `first` begins the first line, `rest` each other one.
    """
    lines, line = [], first
    room_taken = False
    for word in map(clean, text.split()):
        if room_taken and width(line) + 1 + width(word) > columns:
            lines.append(line)
            line, room_taken = rest, False
        line += f" {word}" if room_taken else word
        room_taken = True
    return "\n".join([*lines, line])
