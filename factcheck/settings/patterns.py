"""Drafts by patterns, as in .gitignore."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


class Patterns:
    """Patterns of .gitignore below a folder. A path outside the folder fits none of them."""

    def __init__(self, patterns: Sequence[str], folder: Path) -> None:
        self._patterns = patterns
        self._folder = folder
        self._spec: GitIgnoreSpec | None = None

    def match(self, path: Path) -> bool:
        """Whether an absolute path fits."""
        if self._spec is None:
            from pathspec import GitIgnoreSpec

            self._spec = GitIgnoreSpec.from_lines(self._patterns)
        try:
            below = path.relative_to(self._folder)
        except ValueError:
            return False
        return self._spec.match_file(below.as_posix())


def located(path: str) -> Path:
    """The absolute path of a draft by its name in a report; links in its folder are followed, as for the patterns."""
    whole = Path(path).absolute()
    return _followed(whole.parent) / whole.name


@lru_cache(maxsize=1024)
def _followed(folder: Path) -> Path:
    return Path(os.path.realpath(folder))
