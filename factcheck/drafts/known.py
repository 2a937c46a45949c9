"""A draft of text that was read before, in another process or an earlier run."""

from __future__ import annotations

from typing import Any

from factcheck.drafts.draft import Draft
from factcheck.drafts.reader import parse_draft


class KnownDraft(Draft):
    """A draft of which the source and the comments are known. The rest is read again when somebody asks for it."""

    def __init__(self, path: str, source: str, comments: tuple[tuple[int, int], ...]) -> None:
        self.__dict__.update(path=path, source=source, comments=comments)

    def __getattr__(self, name: str) -> Any:
        if name not in ("prose", "blocks", "map"):
            raise AttributeError(name)
        read = parse_draft(self.source, path=self.path)
        self.__dict__.update(prose=read.prose, blocks=read.blocks, map=read.map)
        return self.__dict__[name]
