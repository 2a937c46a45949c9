"""Parts of a page that the program can write: compared with what it writes, or with FACTCHECK_REWRITE=1 put there."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def shown(page: Path, opening: str, body: str, closing: str) -> None:
    """The page has `body` between `opening` and the next `closing`, or is rewritten to have it."""
    text = page.read_text(encoding="utf-8")
    start = text.index(opening) + len(opening)
    end = text.index(closing, start)
    if os.environ.get("FACTCHECK_REWRITE"):
        if text[start:end] != body:
            page.write_text(text[:start] + body + text[end:], encoding="utf-8", newline="\n")
        return
    assert text[start:end] == body, f"{page.name}, after {opening!r}: FACTCHECK_REWRITE=1 writes it anew"
