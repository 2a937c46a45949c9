"""What a model is told, and what of it decides whether an answer kept from an earlier run still holds."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path

from factcheck.extraction.model.asked import answer_schema

_TASK = "read-draft.md"
_PLACES = (Path(__file__).parents[2] / "prompts", Path(__file__).parents[3] / "prompts")
"""In an installed package, and in a checkout."""

CHARACTERS_A_TOKEN = 4
"""About so many characters of English make a token: for estimates, which are called that wherever they are shown."""


@cache
def instructions() -> str:
    """The text of the instructions, the same for every draft."""
    for folder in _PLACES:
        file = folder / _TASK
        if file.is_file():
            return file.read_text(encoding="utf-8")
    raise FileNotFoundError(f"the prompt {_TASK} is missing from the installation")


@cache
def fixed_part() -> str:
    """Instructions and schema, as one text: what every call carries besides the passage."""
    return instructions() + json.dumps(answer_schema(), separators=(",", ":"), ensure_ascii=False)


@cache
def edition() -> str:
    """Sixteen hex digits of the fixed part: an answer to another edition is an answer to another question."""
    return hashlib.sha256(fixed_part().encode()).hexdigest()[:16]


def estimated_tokens(text: str) -> int:
    """About how many tokens a text makes."""
    return -(-len(text) // CHARACTERS_A_TOKEN)
