"""factcheck: a reader says what a draft claims; a calculator, a calendar and an atlas say whether it holds.

    >>> from factcheck import check
    >>> for finding in check("Of the 12 boats, 7 were red and the other 4 were blue.").alarms:
    ...     print(finding.code, finding.verdict, finding.working, sep=": ")
    ARI101: refuted: 7 + 4 = 11; the draft says 12; 1 is missing

`check` is the whole job for one draft. For many, `factcheck.checker.offline_checker` gives a checker to keep.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.config import ModelSettings
    from factcheck.findings.report import Document

__version__ = "0.1.0"

__all__ = ["__version__", "check"]


def check(
    text_or_path: str | Path,
    *,
    as_of: datetime.date | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    filename: str | None = None,
    model: ModelSettings | None = None,
) -> Document:
    """What the rules say of one draft, read by the phrasebook and, with `model`, by a model as well.

    A `pathlib.Path` is read; a `str` is the text itself, never a path. `filename` names a text in the result, and its
    suffix tells the format (".md"); text without one is plain text. `as_of` is the day of a draft that carries no date
    of its own, and decides which suppressions have expired, as today does without it. `select` and `ignore` name rules
    by code, beginning of a code, or name, as on the command line. `model` is a `factcheck.config.ModelSettings` with a
    name; the key is taken from OPENAI_API_KEY. A model that fails leaves `Document.incomplete`, and raises nothing.

    Raises DraftError for a draft that cannot be read and UsageError for a rule that does not exist; both are
    `factcheck.errors.FactcheckError`. Raises TypeError for what is neither text nor path.
    """
    from factcheck.checker import model_checker, offline_checker
    from factcheck.config import Options
    from factcheck.drafts import parse_draft, read_draft
    from factcheck.gate.gate import Gate

    if isinstance(text_or_path, Path):
        draft = read_draft(text_or_path)
    elif isinstance(text_or_path, str):
        draft = parse_draft(text_or_path, path=filename or "<text>")
    else:
        raise TypeError(f"check() takes a text (str) or a file (pathlib.Path), not {type(text_or_path).__name__}")
    options = Options(as_of=as_of, select=_words(select), ignore=_words(ignore))
    if model is None:
        checker = offline_checker(options)
    else:
        from factcheck.extraction.model.client import ModelClient

        checker = model_checker(options, ModelClient(model, os.environ.get("OPENAI_API_KEY")))
    try:
        return Gate(as_of or datetime.date.today()).settle(checker.check(draft), draft, checker.rules)
    finally:
        checker.close()


def _words(words: Iterable[str]) -> tuple[str, ...]:
    """`select="ARI"` means the one word, not its letters."""
    return (words,) if isinstance(words, str) else tuple(words)
