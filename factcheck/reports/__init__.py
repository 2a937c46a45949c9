"""The formats of a report: one file a format, and the table of their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module

from factcheck.records import Record
from factcheck.reports.writer import BinarySink, Look, Sink, Writer


class Format(Record):
    """A format by where its writer is; its module is imported when a report of it is asked for."""

    module: str
    """Below `factcheck.reports`."""
    class_name: str
    binary: bool = False
    """Whether it is no text, and its writer takes a `BinarySink`: of a file, since no terminal could show it."""

    def __call__(self, out: Sink | BinarySink, look: Look) -> Writer:
        writer: Callable[[Sink | BinarySink, Look], Writer] = getattr(
            import_module(f"factcheck.reports.{self.module}"), self.class_name
        )
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
    "docx": Format("docx", "WordWriter", binary=True),
}
"""Format name to what makes its writer."""

__all__ = ["WRITERS", "BinarySink", "Format", "Look", "Sink", "Writer"]
