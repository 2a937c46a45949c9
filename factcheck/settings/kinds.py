"""The kinds of value that a setting may have: each takes it from TOML or reads it from words, and describes itself."""

from __future__ import annotations

import datetime
import re
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

from factcheck.expressions import expression
from factcheck.hints import meant

_SECRET = expression(
    r"^key$|(api|access|private|auth)[-_]?key|token|secret|password|passwd|credential|authorization", re.I
)


def names_a_secret(key: str, value: Any = None) -> bool:
    """Whether a key, or one in the table below it, by its name holds what lets somebody in."""
    if _SECRET.search(key):
        return True
    return isinstance(value, dict) and any(names_a_secret(name, below) for name, below in value.items())


class Kind(ABC):
    """One kind of value."""

    wanted: str
    """What a good value is, for messages: "true or false"."""
    metavar: str = "TEXT"
    several = False
    """Whether its flag may be given several times."""

    @abstractmethod
    def take(self, value: Any) -> Any:
        """The value that TOML holds, checked. Raises ValueError."""

    def read(self, words: str) -> Any:
        """The value that words in the environment or behind a flag mean. Raises ValueError."""
        return self.take(words)

    def read_all(self, given: Sequence[str]) -> Any:
        """The value of a flag that was given several times."""
        return tuple(one for words in given for one in self.read(words))

    @abstractmethod
    def schema(self) -> dict[str, Any]:
        """The JSON Schema of the value in a file."""

    def asked(self, value: Any) -> str:  # noqa: ARG002 (few kinds can tell)
        """What a good value is, for who has given a bad one."""
        return self.wanted

    def shown(self, value: Any) -> str:
        """The value as TOML has it."""
        import json

        return json.dumps(value, ensure_ascii=False)


class Text(Kind):
    """Words, one at least."""

    wanted = "a string that is not empty"

    def __init__(self, metavar: str = "TEXT") -> None:
        self.metavar = metavar

    def take(self, value: Any) -> str:
        if not isinstance(value, str) or not value.strip():
            raise ValueError
        return value.strip()

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "minLength": 1}


class Url(Text):
    """Where a server is. What lets somebody in has no place in it."""

    wanted = "a URL that begins with https:// or http:// and holds no user, password or key"

    def take(self, value: Any) -> str:
        url = super().take(value)
        scheme, found, rest = url.partition("://")
        host = re.split(r"[/?#]", rest, maxsplit=1)[0]
        query = rest.partition("?")[2]
        if not found or scheme.lower() not in ("http", "https") or not host or "@" in host or " " in url:
            raise ValueError
        if re.search(r"key=", query, re.I) or names_a_secret(query):
            raise ValueError
        return url

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "pattern": "^[hH][tT][tT][pP][sS]?://[^@]+$"}


class Choice(Kind):
    """One of a few words."""

    def __init__(self, *words: str) -> None:
        self.words = words
        self.wanted = f"one of {', '.join(words)}"
        self.metavar = f"[{'|'.join(words)}]"

    def asked(self, value: Any) -> str:
        near = meant(str(value), self.words)
        return f"{self.wanted}; did you mean {near}?" if near else self.wanted

    def take(self, value: Any) -> str:
        if not isinstance(value, str) or value not in self.words:
            raise ValueError
        return value

    def schema(self) -> dict[str, Any]:
        return {"enum": list(self.words)}


class Switch(Kind):
    """On or off."""

    wanted = "true or false"

    def take(self, value: Any) -> bool:
        if not isinstance(value, bool):
            raise ValueError
        return value

    def read(self, words: str) -> bool:
        on = words.lower() in ("true", "1", "yes", "on")
        if not on and words.lower() not in ("false", "0", "no", "off"):
            raise ValueError
        return on

    def schema(self) -> dict[str, Any]:
        return {"type": "boolean"}


class Whole(Kind):
    """A whole number."""

    metavar = "N"

    def __init__(self, least: int) -> None:
        self.least = least
        self.wanted = f"a whole number from {least}"

    def take(self, value: Any) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not self.least <= value < 2**63:
            raise ValueError
        return value

    def read(self, words: str) -> int:
        if not re.fullmatch(r"[0-9]{1,19}", words):
            raise ValueError
        return self.take(int(words))

    def schema(self) -> dict[str, Any]:
        return {"type": "integer", "minimum": self.least}


class Amount(Kind):
    """A decimal figure from 0, as a number or a string."""

    wanted = 'a number from 0, such as 2.5 or "2.50"'
    metavar = "NUMBER"

    def take(self, value: Any) -> Any:
        from decimal import Decimal

        if isinstance(value, str):
            if not re.fullmatch(r"[0-9]{1,12}(\.[0-9]{1,12})?", value):
                raise ValueError
            return Decimal(value)
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            raise ValueError
        if not Decimal(value).is_finite() or not 0 <= value < 10**12:
            raise ValueError
        return Decimal(value)

    def schema(self) -> dict[str, Any]:
        return {"anyOf": [{"type": "number", "minimum": 0}, {"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)?$"}]}

    def shown(self, value: Any) -> str:
        return f"{value:f}"


class Seconds(Amount):
    """A time of more than 0 seconds."""

    wanted = "a number of seconds above 0"
    metavar = "SECONDS"

    def take(self, value: Any) -> float:
        seconds = float(super().take(value))
        if not seconds:
            raise ValueError
        return seconds

    def schema(self) -> dict[str, Any]:
        return {"type": "number", "exclusiveMinimum": 0}

    def shown(self, value: Any) -> str:
        return f"{value:g}"


class Words(Kind):
    """A list of words; in the environment and behind a flag parted by commas."""

    wanted = "a string or a list of strings"
    several = True

    def __init__(self, metavar: str) -> None:
        self.metavar = metavar

    def take(self, value: Any) -> tuple[str, ...]:
        words = [value] if isinstance(value, str) else value
        if not isinstance(words, list | tuple) or not all(isinstance(word, str) and word.strip() for word in words):
            raise ValueError
        return tuple(word.strip() for word in words)

    def read(self, words: str) -> tuple[str, ...]:
        return tuple(word.strip() for word in words.split(",") if word.strip())

    def schema(self) -> dict[str, Any]:
        word = {"type": "string", "minLength": 1}
        return {"anyOf": [word, {"type": "array", "items": word}]}


class Pairs(Kind):
    """Names with a word for each, as a table; in the environment parted by commas: Crimea=Ukraine,Kosovo=Kosovo."""

    wanted = "a table of strings"

    def __init__(self, metavar: str) -> None:
        self.metavar = metavar

    def take(self, value: Any) -> tuple[tuple[str, str], ...]:
        if not isinstance(value, dict):
            raise ValueError
        words = [word for pair in value.items() for word in pair]
        if not all(isinstance(word, str) and word.strip() for word in words):
            raise ValueError
        return tuple((name.strip(), word.strip()) for name, word in value.items())

    def read(self, words: str) -> tuple[tuple[str, str], ...]:
        found = [pair.partition("=") for pair in words.split(",") if pair.strip()]
        return self.take({name: word for name, _, word in found})

    def schema(self) -> dict[str, Any]:
        return {"type": "object", "additionalProperties": {"type": "string", "minLength": 1}}

    def shown(self, value: Any) -> str:
        import json

        pairs = (
            f"{json.dumps(name, ensure_ascii=False)} = {json.dumps(word, ensure_ascii=False)}" for name, word in value
        )
        return f"{{ {', '.join(pairs)} }}"


class Paths(Words):
    """Patterns of .gitignore; in a file alone."""

    wanted = "a pattern of .gitignore or a list of them"

    def take(self, value: Any) -> tuple[str, ...]:
        from pathspec import GitIgnoreSpec

        patterns = super().take(value)
        GitIgnoreSpec.from_lines(patterns)
        return patterns


class Names(Words):
    """Words that may hold commas themselves: each flag is one of them."""

    def read_all(self, given: Sequence[str]) -> tuple[str, ...]:
        return tuple(given)


class Day(Kind):
    """A day, as TOML writes it or in a string."""

    wanted = "a day such as 2026-10-24"
    metavar = "DATE"

    def take(self, value: Any) -> datetime.date:
        if isinstance(value, str):
            if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
                raise ValueError
            return datetime.date.fromisoformat(value)
        if not isinstance(value, datetime.date) or isinstance(value, datetime.datetime):
            raise ValueError
        return value

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "format": "date"}

    def shown(self, value: Any) -> str:
        return str(value.isoformat())
