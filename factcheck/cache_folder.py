"""The folder of what is kept from one run to the next: the user's own, where the system has such things."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from factcheck.errors import UsageError

ANSWERS = "answers.sqlite3"
"""The answers of models."""
FINDINGS = "findings.sqlite3"
"""What was found in drafts."""
EXPRESSIONS = "expressions"
"""What the program's own expressions were compiled to: `factcheck.compiled`."""


def folder() -> Path:
    """Where it is, whether or not it is there yet."""
    if sys.platform == "linux":  # as platformdirs has it, which takes longer to import than most drafts to read
        told = os.environ.get("XDG_CACHE_HOME", "")
        return Path(told if os.path.isabs(told) else os.path.expanduser("~/.cache"), "factcheck")  # noqa: PTH111, PTH117
    from platformdirs import user_cache_path

    return user_cache_path("factcheck", appauthor=False)


def clear() -> str:
    """Removes what is kept; what was done, in one line. Raises UsageError where that is not possible."""
    files = [place for file in (ANSWERS, FINDINGS, EXPRESSIONS) if (place := folder() / file).exists()]
    if not files:
        return f"nothing is kept in {folder()}"
    for file in files:
        try:
            for one in (file, *(file.with_name(f"{file.name}-{more}") for more in ("wal", "shm"))):
                one.unlink(missing_ok=True)
        except OSError as error:
            raise UsageError(f"{file} cannot be removed: {error.strerror or error}") from None
    return f"removed {' and '.join(map(str, files))}"
