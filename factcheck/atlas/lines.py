"""Lines of text in order, searched as they stand: a large table costs no time to load, and little to look into."""

from __future__ import annotations

from collections.abc import Iterator


def line_of(name: str, lines: bytes) -> str:
    """What stands after a name in lines that are in order, found by halving; empty where no line is the name's."""
    wanted = f"{name}|".encode()
    low, high = 0, len(lines)  # the line, if there is one, starts in between
    while low < high:
        start = lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = lines.find(b"\n", start, high)
        line = lines[start : end if end >= 0 else high]
        if line.startswith(wanted):
            return line[len(wanted) :].decode()
        if line < wanted:
            low = start + len(line) + 1
        else:
            high = max(start - 1, low)
    return ""


def lines_from(stem: str, lines: bytes) -> Iterator[str]:
    """The lines in order that begin with some letters; the first is found by halving."""
    wanted = stem.encode()
    low, high = 0, len(lines)
    while low < high:
        start = lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = lines.find(b"\n", start, high)
        line = lines[start : end if end >= 0 else high]
        if line < wanted:
            low = start + len(line) + 1
        else:
            high = max(start - 1, low)
    start = low + 1 if lines.startswith(b"\n", low) else low
    while start < len(lines) and lines.startswith(wanted, start):
        end = lines.find(b"\n", start)
        yield lines[start : end if end >= 0 else len(lines)].decode()
        start = end + 1 if end >= 0 else len(lines)
