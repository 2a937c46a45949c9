"""The tree that docutils makes of reStructuredText, with nothing read from elsewhere and nothing kept for the next."""

from __future__ import annotations

import io
from typing import Any

from factcheck.errors import DraftError

_LONGEST_LINE = 10_000
"""Code points. The expressions of docutils take long over longer ones; this is its own limit."""
_NEVER = 5
"""A level of report that no message has."""


def tree(path: str, text: str) -> Any:
    """The document element, before any transform: all that is in it stands in the text.

    No file of settings is read, no file or raw text is taken in, and roles that a document makes end with it.
    Raises DraftError for a line that is too long, and for what docutils fails on.
    """
    for number, line in enumerate(text.splitlines(), 1):
        if len(line) > _LONGEST_LINE:
            raise DraftError(path, f"the line holds more than {_LONGEST_LINE:,} characters: break it", line=number)
    from docutils import frontend, utils
    from docutils.parsers.rst import Parser, roles

    settings = frontend.get_default_settings(Parser)
    settings.report_level = settings.halt_level = _NEVER
    settings.warning_stream = io.StringIO()
    settings.file_insertion_enabled = settings.raw_enabled = False
    settings.line_length_limit = _LONGEST_LINE
    settings.syntax_highlight = "none"
    document = utils.new_document(path, settings)
    try:
        Parser().parse(text, document)
    except RecursionError:
        raise DraftError(path, "is nested too deep: take levels out of it") from None
    except Exception as error:
        raise DraftError(path, f"docutils cannot read it ({type(error).__name__}: {error})") from None
    finally:
        roles._roles.clear()  # docutils has no other way to forget them
    return document
