"""The formats of a report: one file a format, and the table of their names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

from factcheck.reports.writer import Look, Sink, Writer


@dataclass(frozen=True, slots=True)
class Format:
    """A format by where its writer is; its module is imported when a report of it is asked for."""

    module: str
    """Below `factcheck.reports`."""
    class_name: str

    def __call__(self, out: Sink, look: Look) -> Writer:
        writer: type[Writer] = getattr(import_module(f"factcheck.reports.{self.module}"), self.class_name)
        return writer(out, look)


WRITERS: Mapping[str, Format] = {
    "text": Format("text", "TextWriter"),
    "json": Format("json", "JsonWriter"),
    "jsonl": Format("jsonl", "JsonLinesWriter"),
    "concise": Format("concise", "ConciseWriter"),
    "sarif": Format("sarif", "SarifWriter"),
    "github": Format("github", "GithubWriter"),
    "gitlab": Format("gitlab", "GitlabWriter"),
    "junit": Format("junit", "JunitWriter"),
    "checkstyle": Format("checkstyle", "CheckstyleWriter"),
    "rdjson": Format("rdjson", "RdjsonWriter"),
    "markdown": Format("comment", "CommentWriter"),
    "html": Format("page.writer", "PageWriter"),
    "claimreview": Format("claimreview", "ClaimReviewWriter"),
}
"""Format name to what makes its writer."""

__all__ = ["WRITERS", "Format", "Look", "Sink", "Writer"]
