"""HTML: one page that holds all it needs, each draft beside its findings."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from factcheck.drafts.draft import Draft
from factcheck.drafts.sourcemap import SourceMap
from factcheck.expressions import expression
from factcheck.findings.report import Document, Summary, Tool, Unread
from factcheck.reports.page.copy import parts
from factcheck.reports.page.marking import KINDS, Marking, kind
from factcheck.reports.wording import left_out, standing, unchecked
from factcheck.reports.writer import Look, Sink, Writer

_HERE: Final = Path(__file__).parent
_STEERING = expression("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
"""What HTML cannot hold, and what would turn the direction of the text around it."""
_IN_MEMORY = 16_000_000
_CHUNK = 1_000_000


@dataclass(frozen=True, slots=True)
class _Listed:
    """A draft in the list at the head of the page."""

    ordinal: int
    path: str
    counts: Mapping[str, int]
    """How many findings of each kind."""
    incomplete: bool


class PageWriter(Writer):
    """A page with no part from elsewhere: its style and script are inside, and its policy lets in no other.

    The text of drafts without a finding is left out; they are in the list at the head alone. That list is known last,
    so the drafts are written to a temporary file first, when they are many.
    """

    def __init__(self, out: Sink, look: Look) -> None:
        super().__init__(out, look)
        self._drafts = SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="")  # noqa: SIM115
        self._listed: list[_Listed] = []
        self._silent: list[str] = []
        self._unread: list[Unread] = []
        self._unjudged = 0

    def document(self, document: Document, draft: Draft | None) -> None:
        self._unjudged += document.extraction.unjudged
        if not document.findings and not document.incomplete and not document.extraction.rejected:
            self._silent.append(document.path)
            return
        counts = Counter(map(kind, document.findings))
        ordinal = len(self._listed) + 1
        gaps = bool(document.incomplete)
        self._listed.append(_Listed(ordinal, document.path, {kind: counts[kind] for kind in KINDS}, gaps))
        marking = Marking(draft or _absent(document), document.findings)
        self._drafts.writelines(
            self._templates.get_template("draft.jinja").generate(
                ordinal=ordinal,
                document=document,
                findings=document.findings,
                at_hand=draft is not None,
                parts=parts(marking.blocks()),
                operands=marking.operands,
                referred=marking.referred,
            )
        )

    def unread(self, unread: Unread) -> None:
        self._unread.append(unread)

    def end(self, summary: Summary) -> None:
        style, script = ((_HERE / name).read_text(encoding="utf-8") for name in ("page.css", "page.js"))
        paths = [one.path for one in self._listed] or self._silent
        page = self._templates.get_template("page.jinja").generate(
            tool=Tool(),
            title=f"{Tool().name}: {paths[0] if len(paths) == 1 else f'{len(paths):,} drafts'}",
            counts={kind: getattr(summary, kind) for kind in KINDS},
            unjudged=self._unjudged,
            listed=self._listed,
            silent=self._silent,
            unread=self._unread,
            drafts=self._written(),
            style=style,
            style_hash=_hash(style),
            script=script,
            script_hash=_hash(script),
        )
        for piece in page:
            self._out.write(piece)

    @cached_property
    def _templates(self) -> Environment:
        made = Environment(
            autoescape=True,
            finalize=_printable,
            loader=FileSystemLoader(_HERE),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        made.globals.update(kind=kind, standing=standing, left_out=left_out, unchecked=unchecked)
        return made

    def _written(self) -> Iterator[str]:
        """The drafts, piece by piece."""
        self._drafts.seek(0)
        while text := self._drafts.read(_CHUNK):
            yield text
        self._drafts.close()


def _printable(value: Any) -> Any:
    """What a template prints of a value, before it is escaped."""
    return _STEERING.sub("\ufffd", value) if isinstance(value, str) and _STEERING.search(value) else value


def _hash(text: str) -> str:
    """What a policy knows a style or a script by (CSP Level 3, 6.7.2.2)."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _absent(document: Document) -> Draft:
    """A draft without prose, in the place of one that is not at hand."""
    return Draft(document.path, "", "", (), SourceMap((), 0))
