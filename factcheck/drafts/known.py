"""A draft that was read before, in another process or an earlier run."""

from __future__ import annotations

from typing import Any

from factcheck.drafts.decode import decode
from factcheck.drafts.draft import Draft
from factcheck.drafts.reader import is_text, parse_file


class KnownDraft(Draft):
    """A draft whose bytes are at hand, and those of its comments that the gate looks at.

    The rest is read again when somebody asks for it.
    """

    def __init__(self, path: str, data: bytes, comments: tuple[tuple[int, int], ...]) -> None:
        self.__dict__.update(path=path, data=data, comments=comments)

    def __getattr__(self, name: str) -> Any:
        known = self.__dict__
        if name == "source" and is_text(self.path):
            known[name] = decode(known["data"], self.path)
        elif name in ("source", "prose", "blocks", "map"):
            read = parse_file(known["data"], path=self.path)
            known.update(source=read.source, prose=read.prose, blocks=read.blocks, map=read.map)
        else:
            raise AttributeError(name)
        return known[name]
