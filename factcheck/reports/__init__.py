"""The formats of a report: one file a format, and the table of their names."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.reports.json import JsonWriter
from factcheck.reports.text import TextWriter
from factcheck.reports.writer import Look, Sink, Writer

WRITERS: Mapping[str, type[Writer]] = {
    "text": TextWriter,
    "json": JsonWriter,
}
"""Format name to the class that writes it."""

__all__ = ["WRITERS", "Look", "Sink", "Writer"]
