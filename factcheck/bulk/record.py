"""What was found in a draft, as bytes: for the way between processes, and to be kept."""

from __future__ import annotations

import io
import pickle
from functools import lru_cache
from importlib import import_module
from typing import Any

from factcheck.findings.report import Document

Comments = tuple[tuple[int, int], ...]
"""Where the comments of a draft stand, as `Draft.comments` has it."""

_OURS = ("factcheck.claims.", "factcheck.findings.")
_OTHERS = frozenset({("decimal", "Decimal"), ("datetime", "date"), ("datetime", "time"), ("datetime", "timedelta")})


def packed(document: Document, comments: Comments) -> bytes:
    """A document as the rules have judged it, before the gate, and the comments that the gate looks at."""
    return pickle.dumps((document, comments), protocol=5)


def unpacked(record: bytes) -> tuple[Document, Comments]:
    """The way back. Raises UnpicklingError for bytes that are no record.

    A record may name types of claims and findings and a few of numbers and days, and nothing else: what lies in a
    cache can be damaged, and must not run anything.
    """
    try:
        document, comments = _Records(io.BytesIO(record)).load()
    except Exception as error:  # broken bytes make pickle raise almost anything
        raise pickle.UnpicklingError("no record of a draft") from error
    if not isinstance(document, Document) or not isinstance(comments, tuple):
        raise pickle.UnpicklingError("no record of a draft")
    return document, comments


class _Records(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        return _type(module, name)


@lru_cache(maxsize=512)
def _type(module: str, name: str) -> type:
    if module.startswith(_OURS) or (module, name) in _OTHERS:
        found = getattr(import_module(module), name)
        if isinstance(found, type) and (found.__module__, found.__qualname__) == (module, name):
            return found
    raise pickle.UnpicklingError(f"{module}.{name} is no part of a record")
