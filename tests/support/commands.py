"""Workflow commands as a GitHub runner reads them: https://github.com/actions/runner, ActionCommand."""

from __future__ import annotations

from collections.abc import Iterator


def commands(text: str) -> Iterator[tuple[str, dict[str, str], str]]:
    """Name, properties and message of each command in a log; other lines are passed over."""
    for line in text.split("\n"):
        if not line.startswith("::") or "::" not in line[2:]:
            continue
        head, _, message = line[2:].partition("::")
        name, _, told = head.partition(" ")
        pairs = (pair.partition("=") for pair in told.split(",") if pair)
        yield name, {key.strip(): _plain(value) for key, _, value in pairs}, _plain(message)


def _plain(text: str) -> str:
    for escape, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(escape, character)
    return text
