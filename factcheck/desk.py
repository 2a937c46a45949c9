"""Where drafts are checked as the settings of a run want it: each with its own options, and through the gate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from factcheck.checker import Checker
from factcheck.config import Options
from factcheck.drafts.draft import Draft
from factcheck.extraction.claimset import ClaimSet
from factcheck.findings.report import Document
from factcheck.gate.gate import Gate
from factcheck.settings.perfile import PerDraft

MakeChecker = Callable[[Options], Checker]


class Desk:
    """Reads drafts and judges their claims, like a checker. Drafts with the same options share one.

    Where only the choice of rules differs, the reading is shared: what is asked of a model is asked by one checker.
    """

    def __init__(self, per_draft: PerDraft, make_reading: MakeChecker, make_judging: MakeChecker, gate: Gate) -> None:
        """Raises UsageError where the options of the run name a rule that does not exist."""
        self._per_draft = per_draft
        self._make_reading = make_reading
        self._make_judging = make_judging
        self.gate = gate
        self._reading: dict[Options, Checker] = {per_draft.common: make_reading(per_draft.common)}
        self._judging = dict(self._reading)

    def begin(self, draft: Draft) -> None:
        """Sets going what takes long in the reading of a draft; `read` with the same draft comes later."""
        self._reader(draft).begin(draft)

    def close(self) -> None:
        """Ends what was begun and not asked for."""
        for checker in self._reading.values():
            checker.close()

    def read(self, draft: Draft) -> ClaimSet:
        """What a draft claims."""
        return self._reader(draft).read(draft)

    def judge(self, claims: ClaimSet, draft: Draft | None) -> Document:
        """The findings on claims, as the gate leaves them; `draft` is None where it is not at hand."""
        return self.settle(self.found(claims), draft)

    def found(self, claims: ClaimSet) -> Document:
        """The findings on claims, as the rules have judged them."""
        return self._judge(claims.path).judge(claims)

    def settle(self, document: Document, draft: Draft | None) -> Document:
        """What the gate leaves of the findings on a draft."""
        return self.gate.settle(document, draft, self._judge(document.path).rules)

    def options(self, path: str) -> Options:
        """The options of a draft, by its path as drafts have it."""
        return self._per_draft.of(path)

    def _judge(self, path: str) -> Checker:
        options = self._per_draft.of(path)
        if options not in self._judging:
            self._judging[options] = self._make_judging(options)
        return self._judging[options]

    def _reader(self, draft: Draft) -> Checker:
        options = replace(self._per_draft.common, as_of=self._per_draft.of(draft.path).as_of)
        if options not in self._reading:
            self._reading[options] = self._make_reading(options)
        return self._reading[options]
