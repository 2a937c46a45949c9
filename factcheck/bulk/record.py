"""What was found in a draft, as text and bytes: for the way between processes, and to be kept."""

from __future__ import annotations

import io
import json
import pickle
from functools import lru_cache
from importlib import import_module
from typing import Any, NamedTuple

from factcheck.drafts.draft import Draft
from factcheck.findings.report import Document, ExtractionSummary, Finding, Incomplete, Rejected, Summary

Comments = tuple[tuple[int, int], ...]
"""Where the comments of a draft stand, as `Draft.comments` has it; none where none of them is for the gate."""

_OURS = ("factcheck.claims.", "factcheck.findings.")
_OTHERS = frozenset({("decimal", "Decimal"), ("datetime", "date"), ("datetime", "time"), ("datetime", "timedelta")})


class Record(NamedTuple):
    """A document as the rules have judged it, before the gate. Most drafts hold no alarm: then the head is enough."""

    head: str
    """All but the findings, and how many of each verdict there are, as JSON."""
    findings: bytes
    """Empty where there are none."""


def packed(document: Document, draft: Draft) -> Record:
    """The record of a document that no model had a part in, and of the comments that the gate looks at."""
    from factcheck.gate.suppressions import PREFIX

    comments = draft.comments if PREFIX in draft.source else ()
    read, counts = document.extraction, document.counts
    head = (
        document.sha256,
        read.readers,
        read.claims,
        read.unjudged,
        [(thrown.reason, thrown.quote) for thrown in read.rejections],
        [(gap.reader, gap.reason) for gap in document.incomplete],
        (counts.refuted, counts.suspect, counts.supported, counts.unverifiable),
        comments,
    )
    return Record(json.dumps(head), pickle.dumps(document.findings, protocol=5) if document.findings else b"")


def unpacked(record: Record, path: str) -> tuple[Document, Comments]:
    """The way back, to the document of a draft that is called `path` in reports. Raises ValueError for a bad head."""
    try:
        sha256, readers, claims, unjudged, rejections, gaps, counts, comments = json.loads(record.head)
        thrown = tuple(Rejected(*one) for one in rejections)
        read = ExtractionSummary(tuple(readers), claims, len(thrown), thrown, unjudged=unjudged)
        gaps = tuple(Incomplete(*gap) for gap in gaps)
        document = KnownDocument(path, sha256, read, gaps, Summary(*counts), record.findings)
        return document, tuple((start, end) for start, end in comments)
    except (TypeError, RecursionError) as error:
        raise ValueError("no record of a draft") from error


class KnownDocument(Document):
    """A document whose findings are counted, and are unpacked when somebody asks for them."""

    def __init__(
        self,
        path: str,
        sha256: str,
        extraction: ExtractionSummary,
        incomplete: tuple[Incomplete, ...],
        counts: Summary,
        packed: bytes,
    ) -> None:
        super().__init__(path, sha256, extraction, (), incomplete)
        self.__dict__.update(_counts=counts, _packed=packed)
        if packed:
            del self.__dict__["findings"]

    def __getattr__(self, name: str) -> Any:
        """The findings, at the first time. Raises UnpicklingError for bytes that are no findings."""
        if name != "findings":
            raise AttributeError(name)
        found = self.__dict__["findings"] = _findings(self._packed)
        return found

    @property
    def counts(self) -> Summary:
        counts: Summary = self._counts
        return counts

    @property
    def alarms(self) -> tuple[Finding, ...]:
        return super().alarms if self._counts.refuted or self._counts.suspect else ()


def _findings(packed: bytes) -> tuple[Finding, ...]:
    """They may name types of claims and findings and a few of numbers and days, and nothing else.

    What lies in a cache can be damaged, and must not run anything.
    """
    try:
        findings = _Findings(io.BytesIO(packed)).load()
    except Exception as error:  # broken bytes make pickle raise almost anything
        raise pickle.UnpicklingError("no findings of a draft") from error
    if not isinstance(findings, tuple) or not all(isinstance(one, Finding) for one in findings):
        raise pickle.UnpicklingError("no findings of a draft")
    return findings


class _Findings(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        return _type(module, name)


@lru_cache(maxsize=512)
def _type(module: str, name: str) -> type:
    if module.startswith(_OURS) or (module, name) in _OTHERS:
        found = getattr(import_module(module), name)
        if isinstance(found, type) and (found.__module__, found.__qualname__) == (module, name):
            return found
    raise pickle.UnpicklingError(f"{module}.{name} is no part of a record")
